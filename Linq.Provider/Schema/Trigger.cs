namespace Linq.Provider.Schema;

/// <summary>
/// A trigger of a SQLite table, as reflection found it: remembered so that a migration which has to copy the table can make it anew. Not compared, and not created by
/// <c>CreateAll</c>.
/// </summary>
/// <param name="name">The name.</param>
/// <param name="sql">The whole statement that created it.</param>
public sealed class Trigger(string name, string sql) : SchemaItem
{
    /// <summary>The name.</summary>
    public string Name { get; } = name;

    /// <summary>The whole statement that created it.</summary>
    public string Sql { get; } = sql;
}
