namespace Linq.Provider.Schema;

/// <summary>An index of a table.</summary>
public sealed class TableIndex : SchemaItem
{
    private string? _name;
    private string? _where;
    private IReadOnlyList<string> _include = [];

    /// <summary>An index of columns.</summary>
    /// <param name="columns">The names of the columns, in order.</param>
    public TableIndex(params string[] columns) : this(Parts(columns))
    {
    }

    /// <summary>An index of columns and expressions.</summary>
    /// <param name="parts">What it is ordered by: see <see cref="IndexPart.Of"/> and <see cref="IndexPart.Expression"/>.</param>
    public TableIndex(params IndexPart[] parts)
    {
        ArgumentNullException.ThrowIfNull(parts);
        Keys = parts;
        Columns = [.. parts.Select(p => p.Column).OfType<string>()];
    }

    /// <summary>What the index is ordered by.</summary>
    public IReadOnlyList<IndexPart> Keys { get; private set; }

    /// <summary>The names of the columns among <see cref="Keys"/>, in order.</summary>
    public IReadOnlyList<string> Columns { get; private set; }

    /// <summary>Whether the index has columns only, and no expression.</summary>
    public bool IsOfColumns => Columns.Count == Keys.Count;

    /// <summary>The name of the index, or <see langword="null"/> for the convention's.</summary>
    public string? Name { get => _name; init => _name = value; }

    /// <summary>Whether equal entries are refused.</summary>
    public bool IsUnique { get; init; }

    /// <summary>The condition of a partial index, written as it is, or <see langword="null"/>.</summary>
    public string? Where { get => _where; init => _where = value; }

    /// <summary>Columns that are stored with the entries without ordering them (PostgreSQL's <c>INCLUDE</c>; ignored by dialects that lack it).</summary>
    public IReadOnlyList<string> Include { get => _include; init => _include = value; }

    /// <summary>The kind of index, such as PostgreSQL's <c>gin</c>, or <see langword="null"/> for the database's ordinary one (ignored by dialects that have no other).</summary>
    public string? Method { get; init; }

    internal override SchemaItem WithName(string name)
    {
        var copy = (TableIndex)Copy();
        copy._name = name;
        return copy;
    }

    internal override SchemaItem WithColumnRenamed(string name, string newName)
    {
        var copy = (TableIndex)Copy();
        copy.Keys = [.. Keys.Select(k => k.WithColumnRenamed(name, newName))];
        copy.Columns = Rename(Columns, name, newName);
        copy._include = Rename(_include, name, newName);
        copy._where = SqlNames.Rename(_where, name, newName);
        return copy;
    }

    private static IndexPart[] Parts(string[] columns)
    {
        ArgumentNullException.ThrowIfNull(columns);
        return [.. columns.Select(IndexPart.Of)];
    }
}

/// <summary>A column or an expression that an index is ordered by; compares by value.</summary>
public sealed record IndexPart
{
    private IndexPart()
    {
    }

    /// <summary>The name of the column, or <see langword="null"/> for an expression.</summary>
    public string? Column { get; private init; }

    /// <summary>The expression, written as it is, or <see langword="null"/> for a column.</summary>
    public string? Sql { get; private init; }

    /// <summary>Whether the greatest comes first.</summary>
    public bool IsDescending { get; init; }

    /// <summary>Whether nulls come first, or <see langword="null"/> for the database's order.</summary>
    public bool? NullsFirst { get; init; }

    /// <summary>The collation, or <see langword="null"/> for the column's.</summary>
    public string? Collation { get; init; }

    /// <summary>PostgreSQL's operator class, such as <c>text_pattern_ops</c>, or <see langword="null"/> for the type's own.</summary>
    public string? OperatorClass { get; init; }

    internal IndexPart WithColumnRenamed(string name, string newName) =>
        this with { Column = Column == name ? newName : Column, Sql = SqlNames.Rename(Sql, name, newName) };

    /// <summary>A column.</summary>
    /// <param name="column">The name of the column.</param>
    public static IndexPart Of(string column)
    {
        ArgumentException.ThrowIfNullOrEmpty(column);
        return new IndexPart { Column = column };
    }

    /// <summary>An expression.</summary>
    /// <param name="sql">The expression, such as <c>lower("Name")</c>, written as it is.</param>
    public static IndexPart Expression(string sql)
    {
        ArgumentException.ThrowIfNullOrEmpty(sql);
        return new IndexPart { Sql = sql };
    }

    /// <summary>The column or the expression, and its order.</summary>
    public override string ToString() => (Column ?? $"({Sql})") + (IsDescending ? " DESC" : "");
}
