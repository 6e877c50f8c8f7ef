using System.Linq.Expressions;

namespace Linq.Provider.Tests.Differential;

/// <summary>Whether a query promises an order: an ordering whose order all later operators keep.</summary>
internal static class OrderOfQuery
{
    private static readonly HashSet<string> Orderings =
    [
        nameof(Queryable.OrderBy), nameof(Queryable.OrderByDescending), nameof(Queryable.ThenBy), nameof(Queryable.ThenByDescending), nameof(Queryable.Order), nameof(Queryable.OrderDescending),
    ];

    private static readonly HashSet<string> Keeping =
    [
        nameof(Queryable.Where), nameof(Queryable.Select), nameof(Queryable.Take), nameof(Queryable.Skip), nameof(Queryable.Cast), nameof(Queryable.OfType), nameof(Queryable.Reverse),
        nameof(Queryable.AsQueryable),
        nameof(Queryable.Distinct), nameof(Queryable.DistinctBy), nameof(Queryable.Intersect), nameof(Queryable.IntersectBy), nameof(Queryable.Except), nameof(Queryable.ExceptBy), nameof(Queryable.GroupBy),
        "AsNoTracking", "AsTracking", "Include", "ThenInclude", "TagWith",
    ];

    public static bool IsOrdered(Expression expression)
    {
        while (expression is MethodCallExpression { Arguments: [var source, ..], Method.Name: var name })
        {
            if (Orderings.Contains(name))
            {
                return true;
            }

            if (name is nameof(Queryable.Concat) or nameof(Queryable.Union) && !IsOrdered(((MethodCallExpression)expression).Arguments[1]))
            {
                return false;
            }

            if (!Keeping.Contains(name) && name is not (nameof(Queryable.Concat) or nameof(Queryable.Union)))
            {
                return false;
            }

            expression = source;
        }

        return false;
    }
}
