using System.Reflection;
using Linq.Provider.Translation;
using Remotion.Linq.Parsing.Structure.IntermediateModel;
using Remotion.Linq.Parsing.Structure.NodeTypeProviders;

namespace Linq.Provider.Tests.Translation;

/// <summary>
/// Operators are registered by name when they are first met; together they are those of re-linq's own registry, and ours. Only Aggregate is none: what of it the database knows is said
/// otherwise before, the rest is code of the application.
/// </summary>
public sealed class NodeTypesTests
{
    private static readonly MethodInfoBasedNodeTypeRegistry Whole = MethodInfoBasedNodeTypeRegistry.CreateFromRelinqAssembly();

    public static TheoryData<string> Names() => [.. Methods().Select(m => m.Name).Where(name => name != nameof(Queryable.Aggregate)).Distinct().Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_method_means_what_it_means_to_relinq(string name)
    {
        var own = new NodeTypes();
        foreach (MethodInfo method in Methods().Where(m => m.Name == name && Whole.IsRegistered(m)))
        {
            Assert.True(own.IsRegistered(method), $"{method.DeclaringType}.{method}");
            Assert.Equal(Whole.GetNodeType(method), own.GetNodeType(method));
        }
    }

    [Fact]
    public void Our_own_operators_are_known()
    {
        var own = new NodeTypes();
        Type[] nodes = [typeof(IncludeExpressionNode), typeof(FullJoinExpressionNode), typeof(ElementAtExpressionNode), typeof(IndexExpressionNode), typeof(ShuffleExpressionNode), typeof(SelectiveExpressionNode)];
        MethodInfo[] methods =
        [
            IncludeSpec.Marker, FullJoinExpressionNode.Marker, .. ElementAtExpressionNode.Methods, .. IndexExpressionNode.Methods, .. ShuffleExpressionNode.Methods, .. SelectiveExpressionNode.Methods,
        ];
        Assert.All(methods, m => Assert.Contains(own.GetNodeType(m), nodes));
        Assert.Equal(nodes.Length, methods.Select(own.GetNodeType).Distinct().Count());
    }

    [Fact]
    public void Contains_of_any_collection_is_an_operator()
    {
        var own = new NodeTypes();
        Assert.Equal(typeof(ContainsExpressionNode), own.GetNodeType(typeof(HashSet<int>).GetMethod(nameof(HashSet<int>.Contains))!));
        Assert.False(own.IsRegistered(typeof(string).GetMethod(nameof(string.StartsWith), [typeof(string)])!));
    }

    private static IEnumerable<MethodInfo> Methods() => typeof(IExpressionNode).Assembly.GetTypes()
        .Where(t => typeof(IExpressionNode).IsAssignableFrom(t))
        .Select(t => t.GetMethod("GetSupportedMethods", BindingFlags.Public | BindingFlags.Static))
        .OfType<MethodInfo>()
        .SelectMany(m => (IEnumerable<MethodInfo>)m.Invoke(null, null)!);
}
