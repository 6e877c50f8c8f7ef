using System.Linq.Expressions;
using System.Reflection;
using Linq.Provider.Diagnostics;
using Linq.Provider.Loaders;
using Linq.Provider.Materialization;

namespace Linq.Provider.Translation;

/// <summary>
/// Calls that give another value each time (<c>Guid.NewGuid()</c>, <c>Random.Shared.Next()</c>) run on the client where the result uses them. What C# computes once and uses twice would be
/// computed twice there.
/// </summary>
internal static class VolatileCalls
{
    /// <summary>Whether a method gives another value each time.</summary>
    public static bool IsOne(MethodInfo method)
        => (method.DeclaringType == typeof(Guid) && method.Name is nameof(Guid.NewGuid) or nameof(Guid.CreateVersion7)) || typeof(Random).IsAssignableFrom(method.DeclaringType);

    /// <summary>The refusal of a use that would compute such a call again.</summary>
    public static QueryTranslationException UsedTwice(VolatileExpression call, string why) => new(
        ErrorCodes.Untranslatable,
        $"'{Untranslatable.Print(call)}' cannot be translated: it gives another value each time, and {why}. Select it once, and compute the rest of it after AsEnumerable().");

    /// <exception cref="QueryTranslationException">The result uses such a call more than once.</exception>
    public static void RequireOneUse(ShapedQuery query) => new Uses().Look(query);

    /// <summary>Whether a part of an expression gives another value each time.</summary>
    public static bool AreIn(Expression expression)
    {
        var finder = new Finder();
        finder.Visit(expression);
        return finder.HasFound;
    }

    private sealed class Finder : ExpressionVisitor
    {
        public bool HasFound { get; private set; }

        protected override Expression VisitMethodCall(MethodCallExpression node)
        {
            HasFound |= IsOne(node.Method);
            return HasFound ? node : base.VisitMethodCall(node);
        }
    }

    private sealed class Uses : ExpressionVisitor
    {
        private readonly HashSet<object> _seen = new(ReferenceEqualityComparer.Instance);

        public void Look(ShapedQuery query)
        {
            foreach (ClientShape shape in query.Shape.Descendants().OfType<ClientShape>())
            {
                Visit(shape.Function);
            }

            foreach (NestedCollection collection in query.Collections)
            {
                Look(collection.Children.Query);
            }
        }

        protected override Expression VisitExtension(Expression node) => node is not VolatileExpression once ? node
            : _seen.Add(once.Identity) ? base.VisitExtension(once)
            : throw UsedTwice(once, "the query uses what it gave more than once");
    }
}
