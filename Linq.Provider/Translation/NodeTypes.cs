using System.Collections.Concurrent;
using System.Reflection;
using Remotion.Linq.Parsing.Structure;
using Remotion.Linq.Parsing.Structure.IntermediateModel;
using Remotion.Linq.Parsing.Structure.NodeTypeProviders;

namespace Linq.Provider.Translation;

/// <summary>
/// The operators that re-linq parses: its own, and ours. Its registry of all operators takes ten milliseconds to build, so there is one for each name, made when a query first
/// uses it. Thread-safe.
/// </summary>
internal sealed class NodeTypes : INodeTypeProvider
{
    private readonly ConcurrentDictionary<string, INodeTypeProvider> _byName = new(StringComparer.Ordinal);

    public bool IsRegistered(MethodInfo method) => Named(method).IsRegistered(method);

    public Type GetNodeType(MethodInfo method) => Named(method).GetNodeType(method);

    private INodeTypeProvider Named(MethodInfo method) => _byName.TryGetValue(method.Name, out INodeTypeProvider? known) ? known : _byName.GetOrAdd(method.Name, Create);

    private static INodeTypeProvider Create(string name)
    {
        var registry = new MethodInfoBasedNodeTypeRegistry();
        foreach ((IEnumerable<MethodInfo> methods, Type node) in Nodes(name))
        {
            registry.Register(methods, node);
        }

        if (name != nameof(Queryable.Contains))
        {
            return registry;
        }

        var anyContains = new MethodNameBasedNodeTypeRegistry();
        anyContains.Register(ContainsExpressionNode.GetSupportedMethodNames(), typeof(ContainsExpressionNode));
        return new CompoundNodeTypeProvider([registry, anyContains]);
    }

    private static (IEnumerable<MethodInfo> Methods, Type Node)[] Nodes(string name) => name switch
    {
        nameof(Queryable.All) => [(AllExpressionNode.GetSupportedMethods(), typeof(AllExpressionNode))],
        nameof(Queryable.Any) => [(AnyExpressionNode.GetSupportedMethods(), typeof(AnyExpressionNode))],
        nameof(Queryable.AsQueryable) => [(AsQueryableExpressionNode.GetSupportedMethods(), typeof(AsQueryableExpressionNode))],
        nameof(Queryable.Average) => [(AverageExpressionNode.GetSupportedMethods(), typeof(AverageExpressionNode))],
        nameof(Queryable.Cast) => [(CastExpressionNode.GetSupportedMethods(), typeof(CastExpressionNode))],
        nameof(Queryable.Concat) => [(ConcatExpressionNode.GetSupportedMethods(), typeof(ConcatExpressionNode))],
        nameof(Queryable.Contains) => [(ContainsExpressionNode.GetSupportedMethods(), typeof(ContainsExpressionNode))],
        nameof(Queryable.Count) or "get_Count" or "get_Length" => [(CountExpressionNode.GetSupportedMethods(), typeof(CountExpressionNode))],
        nameof(Queryable.DefaultIfEmpty) => [(DefaultIfEmptyExpressionNode.GetSupportedMethods(), typeof(DefaultIfEmptyExpressionNode))],
        nameof(Queryable.Distinct) => [(DistinctExpressionNode.GetSupportedMethods(), typeof(DistinctExpressionNode))],
        nameof(Queryable.Except) => [(ExceptExpressionNode.GetSupportedMethods(), typeof(ExceptExpressionNode))],
        nameof(Queryable.First) or nameof(Queryable.FirstOrDefault) => [(FirstExpressionNode.GetSupportedMethods(), typeof(FirstExpressionNode))],
        nameof(Queryable.GroupBy) => [(GroupByExpressionNode.GetSupportedMethods(), typeof(GroupByExpressionNode)), (GroupByWithResultSelectorExpressionNode.GetSupportedMethods(), typeof(GroupByWithResultSelectorExpressionNode))],
        nameof(Queryable.GroupJoin) => [(GroupJoinExpressionNode.GetSupportedMethods(), typeof(GroupJoinExpressionNode))],
        nameof(Queryable.Intersect) => [(IntersectExpressionNode.GetSupportedMethods(), typeof(IntersectExpressionNode))],
        nameof(Queryable.Join) => [(JoinExpressionNode.GetSupportedMethods(), typeof(JoinExpressionNode))],
        nameof(Queryable.Last) or nameof(Queryable.LastOrDefault) => [(LastExpressionNode.GetSupportedMethods(), typeof(LastExpressionNode))],
        nameof(Queryable.LongCount) or "get_LongLength" => [(LongCountExpressionNode.GetSupportedMethods(), typeof(LongCountExpressionNode))],
        nameof(Queryable.Max) => [(MaxExpressionNode.GetSupportedMethods(), typeof(MaxExpressionNode))],
        nameof(Queryable.Min) => [(MinExpressionNode.GetSupportedMethods(), typeof(MinExpressionNode))],
        nameof(Queryable.OfType) => [(OfTypeExpressionNode.GetSupportedMethods(), typeof(OfTypeExpressionNode))],
        nameof(Queryable.OrderBy) => [(OrderByExpressionNode.GetSupportedMethods(), typeof(OrderByExpressionNode))],
        nameof(Queryable.OrderByDescending) => [(OrderByDescendingExpressionNode.GetSupportedMethods(), typeof(OrderByDescendingExpressionNode))],
        nameof(Queryable.Reverse) => [(ReverseExpressionNode.GetSupportedMethods(), typeof(ReverseExpressionNode))],
        nameof(Queryable.Select) => [(SelectExpressionNode.GetSupportedMethods(), typeof(SelectExpressionNode))],
        nameof(Queryable.SelectMany) => [(SelectManyExpressionNode.GetSupportedMethods(), typeof(SelectManyExpressionNode))],
        nameof(Queryable.Single) or nameof(Queryable.SingleOrDefault) => [(SingleExpressionNode.GetSupportedMethods(), typeof(SingleExpressionNode))],
        nameof(Queryable.Skip) => [(SkipExpressionNode.GetSupportedMethods(), typeof(SkipExpressionNode))],
        nameof(Queryable.Sum) => [(SumExpressionNode.GetSupportedMethods(), typeof(SumExpressionNode))],
        nameof(Queryable.Take) => [(TakeExpressionNode.GetSupportedMethods(), typeof(TakeExpressionNode))],
        nameof(Queryable.ThenBy) => [(ThenByExpressionNode.GetSupportedMethods(), typeof(ThenByExpressionNode))],
        nameof(Queryable.ThenByDescending) => [(ThenByDescendingExpressionNode.GetSupportedMethods(), typeof(ThenByDescendingExpressionNode))],
        nameof(Queryable.Union) => [(UnionExpressionNode.GetSupportedMethods(), typeof(UnionExpressionNode))],
        nameof(Queryable.Where) => [(WhereExpressionNode.GetSupportedMethods(), typeof(WhereExpressionNode))],
        nameof(Queryable.ElementAt) or nameof(Queryable.ElementAtOrDefault) => [(ElementAtExpressionNode.Methods, typeof(ElementAtExpressionNode))],
        nameof(Queryable.Index) => [(IndexExpressionNode.Methods, typeof(IndexExpressionNode))],
        nameof(Queryable.Shuffle) => [(ShuffleExpressionNode.Methods, typeof(ShuffleExpressionNode))],
        nameof(Queryable.DistinctBy) or nameof(Queryable.TakeWhile) or nameof(Queryable.SkipWhile) => [(SelectiveExpressionNode.Methods, typeof(SelectiveExpressionNode))],
        IncludeSpec.MarkerName => [([IncludeSpec.Marker], typeof(IncludeExpressionNode))],
        FullJoinExpressionNode.MarkerName => [([FullJoinExpressionNode.Marker], typeof(FullJoinExpressionNode))],
        _ => [],
    };
}
