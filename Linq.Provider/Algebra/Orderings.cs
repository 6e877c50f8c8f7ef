namespace Linq.Provider.Algebra;

/// <summary>Lists of sort keys.</summary>
internal static class Orderings
{
    /// <summary>The keys that decide anything: among rows that are equal in a key, the same key decides nothing again.</summary>
    public static IEnumerable<Ordering> Effective(this IEnumerable<Ordering> orderings)
        => orderings.DistinctBy(o => o.Key is ColumnRef column ? (column.Id, null) : (0, (Scalar?)o.Key));
}
