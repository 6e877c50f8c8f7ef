namespace Linq.Provider.Migrations;

/// <summary>What a comparison of two schemas looks at.</summary>
public sealed record ComparisonOptions
{
    /// <summary>Which tables and views count; all by default. Called with names of either schema.</summary>
    public Func<TableName, bool>? Include { get; init; }

    /// <summary>
    /// Renames besides those that the wanted schema declares by <c>WasNamed</c>: <c>old_table=new_table</c> or <c>table.old_column=new_column</c>, with the table's new name and, where
    /// it has one, its schema before it.
    /// </summary>
    public IReadOnlyList<string> Renames { get; init; } = [];

    /// <summary>
    /// Whether tables in schemas that the wanted one does not mention, and views that it does not declare, are left alone. Right for a database, which may hold things of others; not
    /// for two declarations.
    /// </summary>
    public bool KeepsForeign { get; init; }
}
