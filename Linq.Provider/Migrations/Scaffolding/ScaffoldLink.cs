using Linq.Provider.Schema;

namespace Linq.Provider.Migrations.Scaffolding;

/// <summary>One side of a table that links: the foreign key, and the class that it refers to.</summary>
/// <param name="Navigation">The property of the class that leads to the objects of the other side.</param>
internal sealed record ScaffoldLinkEnd(ForeignKey Key, ScaffoldClass Class, string Navigation)
{
    /// <summary>The columns that refer to the class, in the order of its key.</summary>
    public IReadOnlyList<string> Columns => [.. Class.Key.Select(c => Key.Columns[Key.TargetColumns.ToList().IndexOf(c)])];
}

/// <summary>A table that only links others, as a relationship between many and many.</summary>
internal sealed record ScaffoldLink(Table Table, ScaffoldLinkEnd Left, ScaffoldLinkEnd Right)
{
    public IEnumerable<ScaffoldLinkEnd> Ends => [Left, Right];

    public ScaffoldLinkEnd Other(ScaffoldLinkEnd end) => end == Left ? Right : Left;

    /// <summary>Whether a table has nothing but two foreign keys, which together are its primary key, and is not referred to.</summary>
    public static bool IsLink(Table table, IReadOnlyCollection<Table> tables) =>
        table is { Comment: null, Options: null }
        && table.PrimaryKey is { } key
        && table.ForeignKeys.ToArray() is [var left, var right]
        && left.Columns.Concat(right.Columns).ToArray() is var columns
        && columns.Length == table.Columns.Count
        && columns.ToHashSet(StringComparer.Ordinal).Count == columns.Length
        && key.Columns.ToHashSet(StringComparer.Ordinal).SetEquals(columns)
        && table.Items.All(i => i is PrimaryKey or ForeignKey or TableIndex)
        && table.Columns.All(IsPlain)
        && RefersToKey(table, left, tables) && RefersToKey(table, right, tables)
        && !tables.Any(t => t.ForeignKeys.Any(f => f.TargetTable == table.FullName));

    private static bool IsPlain(Column column) => column is { Default: null, DefaultSql: null, ComputedSql: null, Comment: null, IsIdentity: false };

    private static bool RefersToKey(Table table, ForeignKey key, IReadOnlyCollection<Table> tables) =>
        tables.FirstOrDefault(t => t.FullName == key.TargetTable) is { PrimaryKey: { } target } principal
        && principal != table
        && target.Columns.ToHashSet(StringComparer.Ordinal).SetEquals(key.TargetColumns)
        && key.Columns.Zip(key.TargetColumns).All(p => table[p.First].Type.ClrType == principal[p.Second].Type.ClrType);
}
