namespace Linq.Provider.Schema;

/// <summary>A view: a query with a name. Constructing one adds it to its <see cref="MetaData"/>.</summary>
public sealed class View
{
    /// <summary>Declares a view.</summary>
    /// <param name="name">The name; quoted as it is on every dialect.</param>
    /// <param name="metaData">The set that the view is added to.</param>
    /// <param name="sql">The query, written as it is.</param>
    /// <exception cref="ArgumentException">The name or the query is empty, or the name is taken.</exception>
    public View(string name, MetaData metaData, string sql) : this(name, null, metaData, sql)
    {
    }

    /// <summary>Declares a view in a schema of the database (ignored by dialects without schemas).</summary>
    /// <inheritdoc cref="View(string, MetaData, string)"/>
    /// <param name="schema">The schema, or <see langword="null"/> for the connection's default.</param>
    public View(string name, string? schema, MetaData metaData, string sql)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        ArgumentNullException.ThrowIfNull(metaData);
        ArgumentException.ThrowIfNullOrEmpty(sql);
        (Name, Schema, MetaData, Sql) = (name, schema, metaData, sql);
        metaData.Add(this);
    }

    /// <summary>The name.</summary>
    public string Name { get; }

    /// <summary>The schema, or <see langword="null"/> for the connection's default.</summary>
    public string? Schema { get; }

    /// <summary><c>schema.name</c>, or the name alone.</summary>
    public string FullName => Schema is null ? Name : $"{Schema}.{Name}";

    /// <summary>The query, written as it is.</summary>
    public string Sql { get; }

    /// <summary>The set the view belongs to.</summary>
    public MetaData MetaData { get; }

    /// <summary>A comment stored in the database where it can be.</summary>
    public string? Comment { get; init; }

    /// <summary>Whether the rows are stored and brought up to date on demand (PostgreSQL; an ordinary view elsewhere).</summary>
    public bool IsMaterialized { get; init; }

    /// <summary>The columns of the result, as reflection found them; empty for a view that was declared.</summary>
    public IReadOnlyList<Column> Columns { get; init; } = [];

    /// <summary>The full name.</summary>
    public override string ToString() => FullName;
}
