using System.Diagnostics.CodeAnalysis;

namespace Linq.Provider.Schema;

/// <summary>A part of a table: a column, a constraint or an index.</summary>
public abstract class SchemaItem
{
    /// <summary>The table that the item belongs to; set when the table is constructed.</summary>
    public Table? Table { get; internal set; }

    /// <summary>The same item, belonging to no table.</summary>
    internal SchemaItem Copy()
    {
        var copy = (SchemaItem)MemberwiseClone();
        copy.Table = null;
        return copy;
    }

    /// <summary>The same constraint or index with a name, belonging to no table.</summary>
    internal virtual SchemaItem WithName(string name) => Copy();

    /// <summary>The same item for a table in which a column has another name, belonging to no table.</summary>
    internal virtual SchemaItem WithColumnRenamed(string name, string newName) => Copy();

    private protected static IReadOnlyList<string> Rename(IReadOnlyList<string> names, string name, string newName) => [.. names.Select(n => n == name ? newName : n)];
}

/// <summary>A table of a database, as SQLAlchemy's <c>Table</c>. Constructing one adds it to its <see cref="MetaData"/>.</summary>
public sealed class Table
{
    private readonly Dictionary<string, Column> _byName = new(StringComparer.Ordinal);
    private readonly List<Column> _columns = [];
    private readonly List<SchemaItem> _items = [];

    /// <summary>Declares a table.</summary>
    /// <param name="name">The name; quoted as it is on every dialect.</param>
    /// <param name="metaData">The set that the table is added to.</param>
    /// <param name="items">Columns, keys, constraints and indexes, in any order.</param>
    /// <exception cref="ArgumentException">The name is empty or taken, or a column name occurs twice.</exception>
    public Table(string name, MetaData metaData, params SchemaItem[] items) : this(name, null, metaData, items)
    {
    }

    /// <summary>Declares a table in a schema of the database (ignored by dialects without schemas).</summary>
    /// <inheritdoc cref="Table(string, MetaData, SchemaItem[])"/>
    /// <param name="schema">The schema, or <see langword="null"/> for the connection's default.</param>
    public Table(string name, string? schema, MetaData metaData, params SchemaItem[] items)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        ArgumentNullException.ThrowIfNull(metaData);
        ArgumentNullException.ThrowIfNull(items);
        Name = name;
        Schema = schema;
        MetaData = metaData;
        foreach (SchemaItem item in items)
        {
            Add(item);
        }

        metaData.Add(this);
    }

    /// <summary>The name.</summary>
    public string Name { get; }

    /// <summary>The schema, or <see langword="null"/> for the connection's default.</summary>
    public string? Schema { get; }

    /// <summary><c>schema.name</c>, or the name alone.</summary>
    public string FullName => Schema is null ? Name : $"{Schema}.{Name}";

    /// <summary>The set the table belongs to.</summary>
    public MetaData MetaData { get; }

    /// <summary>A comment stored in the database where it can be.</summary>
    public string? Comment { get; init; }

    /// <summary>What the table was called before, so that a migration renames it, or <see langword="null"/>.</summary>
    public string? WasNamed { get; init; }

    /// <summary>What follows the declaration, in words of the database and written as it is, such as <c>WITHOUT ROWID</c> or <c>PARTITION BY LIST ("Year")</c>; or <see langword="null"/>.</summary>
    public string? Options { get; init; }

    /// <summary>The columns in order.</summary>
    public IReadOnlyList<Column> Columns => _columns;

    /// <summary>All constraints and indexes that were declared.</summary>
    public IEnumerable<SchemaItem> Items => _items;

    /// <summary>The primary key: the one declared, or that of the columns marked <see cref="Column.IsPrimaryKey"/>; <see langword="null"/> if there is none.</summary>
    public PrimaryKey? PrimaryKey => _items.OfType<PrimaryKey>().FirstOrDefault() ?? ImpliedKey();

    /// <summary>The foreign keys.</summary>
    public IEnumerable<ForeignKey> ForeignKeys => _items.OfType<ForeignKey>();

    /// <summary>The unique constraints.</summary>
    public IEnumerable<UniqueConstraint> UniqueConstraints => _items.OfType<UniqueConstraint>();

    /// <summary>The check constraints.</summary>
    public IEnumerable<CheckConstraint> CheckConstraints => _items.OfType<CheckConstraint>();

    /// <summary>The indexes.</summary>
    public IEnumerable<TableIndex> Indexes => _items.OfType<TableIndex>();

    /// <summary>The triggers that reflection remembered.</summary>
    public IEnumerable<Trigger> Triggers => _items.OfType<Trigger>();

    /// <summary>The column of a name.</summary>
    /// <exception cref="KeyNotFoundException">There is no such column.</exception>
    public Column this[string column] => _byName.TryGetValue(column, out Column? found)
        ? found
        : throw new KeyNotFoundException($"Table '{FullName}' has no column '{column}'. Columns: {string.Join(", ", _byName.Keys)}.");

    /// <summary>Looks a column up by its name.</summary>
    /// <returns>Whether it was found.</returns>
    public bool TryGetColumn(string column, [NotNullWhen(true)] out Column? found) => _byName.TryGetValue(column, out found);

    /// <summary>The full name.</summary>
    public override string ToString() => FullName;

    /// <summary>A table with copies of the items that a change leaves or makes, in a set.</summary>
    internal Table Copy(MetaData into, string name, IEnumerable<SchemaItem> items, string? comment) =>
        new(name, Schema, into, [.. items.Select(item => item.Copy())]) { Comment = comment, Options = Options };

    /// <summary>The same table in another set.</summary>
    internal Table Copy(MetaData into) => Copy(into, Name, [.. _columns, .. _items], Comment);

    internal void Add(SchemaItem item)
    {
        ArgumentNullException.ThrowIfNull(item);
        if (item.Table is not null)
        {
            throw new ArgumentException($"The {item.GetType().Name} belongs to table '{item.Table.FullName}' already; declare a new one for '{FullName}'.", nameof(item));
        }

        item.Table = this;
        if (item is Column column)
        {
            if (!_byName.TryAdd(column.Name, column))
            {
                throw new ArgumentException($"Table '{FullName}' declares column '{column.Name}' twice.", nameof(item));
            }

            _columns.Add(column);
        }
        else
        {
            _items.Add(item);
        }
    }

    private PrimaryKey? ImpliedKey()
    {
        string[] names = [.. _columns.Where(c => c.IsPrimaryKey).Select(c => c.Name)];
        return names.Length == 0 ? null : new PrimaryKey(names) { Table = this };
    }
}
