namespace Linq.Provider.Schema;

/// <summary>What the database does with referring rows when the row that they refer to is deleted or its key changes.</summary>
public enum ReferentialAction
{
    /// <summary>Refuse at the end of the statement; the default.</summary>
    NoAction,

    /// <summary>Refuse at once.</summary>
    Restrict,

    /// <summary>Delete or change the referring rows too.</summary>
    Cascade,

    /// <summary>Set the referring columns to null.</summary>
    SetNull,

    /// <summary>Set the referring columns to their defaults.</summary>
    SetDefault,
}

/// <summary>The primary key of a table.</summary>
/// <param name="columns">The names of its columns, in order.</param>
public sealed class PrimaryKey(params string[] columns) : SchemaItem
{
    private string? _name;

    /// <summary>The names of the columns, in order.</summary>
    public IReadOnlyList<string> Columns { get; private set; } = columns;

    /// <summary>The name of the constraint, or <see langword="null"/> for the convention's.</summary>
    public string? Name { get => _name; init => _name = value; }

    internal override SchemaItem WithColumnRenamed(string name, string newName)
    {
        var copy = (PrimaryKey)Copy();
        copy.Columns = Rename(Columns, name, newName);
        return copy;
    }

    internal override SchemaItem WithName(string name)
    {
        var copy = (PrimaryKey)Copy();
        copy._name = name;
        return copy;
    }
}

/// <summary>A foreign key: columns that hold the key of a row of another table.</summary>
/// <param name="columns">The names of the referring columns, in order.</param>
/// <param name="targetTable">The full name of the table referred to.</param>
/// <param name="targetColumns">The names of the columns referred to, in the order of <paramref name="columns"/>.</param>
public sealed class ForeignKey(string[] columns, string targetTable, string[] targetColumns) : SchemaItem
{
    private string? _name;

    /// <summary>A foreign key of one column.</summary>
    /// <param name="column">The referring column.</param>
    /// <param name="targetTable">The full name of the table referred to.</param>
    /// <param name="targetColumn">The column referred to.</param>
    public ForeignKey(string column, string targetTable, string targetColumn) : this([column], targetTable, [targetColumn])
    {
    }

    /// <summary>The referring columns, in order.</summary>
    public IReadOnlyList<string> Columns { get; private set; } = columns;

    /// <summary>The full name of the table referred to.</summary>
    public string TargetTable { get; private set; } = targetTable;

    /// <summary>The columns referred to, in the order of <see cref="Columns"/>.</summary>
    public IReadOnlyList<string> TargetColumns { get; private set; } = targetColumns;

    /// <summary>The name of the constraint, or <see langword="null"/> for the convention's.</summary>
    public string? Name { get => _name; init => _name = value; }

    /// <summary>What happens when the row referred to is deleted.</summary>
    public ReferentialAction OnDelete { get; init; }

    /// <summary>What happens when the key referred to changes.</summary>
    public ReferentialAction OnUpdate { get; init; }

    /// <summary>Whether a transaction may put off the check to its end; implied by <see cref="IsDeferred"/>.</summary>
    public bool IsDeferrable { get => field || IsDeferred; init; }

    /// <summary>Whether the check is put off to the end of the transaction by itself.</summary>
    public bool IsDeferred { get; init; }

    /// <summary>The same key if the table that it refers to has another name, belonging to no table.</summary>
    internal ForeignKey WithTarget(string targetTable)
    {
        var copy = (ForeignKey)Copy();
        copy.TargetTable = targetTable;
        return copy;
    }

    /// <summary>The same key if a column that it refers to has another name, belonging to no table.</summary>
    internal ForeignKey WithTargetColumnRenamed(string name, string newName)
    {
        var copy = (ForeignKey)Copy();
        copy.TargetColumns = Rename(TargetColumns, name, newName);
        return copy;
    }

    internal override SchemaItem WithColumnRenamed(string name, string newName)
    {
        var copy = (ForeignKey)Copy();
        copy.Columns = Rename(Columns, name, newName);
        return copy;
    }

    internal override SchemaItem WithName(string name)
    {
        var copy = (ForeignKey)Copy();
        copy._name = name;
        return copy;
    }
}

/// <summary>Columns whose values together occur once in a table.</summary>
/// <param name="columns">The names of the columns, in order.</param>
public sealed class UniqueConstraint(params string[] columns) : SchemaItem
{
    private string? _name;

    /// <summary>The names of the columns, in order.</summary>
    public IReadOnlyList<string> Columns { get; private set; } = columns;

    /// <summary>The name of the constraint, or <see langword="null"/> for the convention's.</summary>
    public string? Name { get => _name; init => _name = value; }

    internal override SchemaItem WithColumnRenamed(string name, string newName)
    {
        var copy = (UniqueConstraint)Copy();
        copy.Columns = Rename(Columns, name, newName);
        return copy;
    }

    internal override SchemaItem WithName(string name)
    {
        var copy = (UniqueConstraint)Copy();
        copy._name = name;
        return copy;
    }
}

/// <summary>A condition that every row of a table meets.</summary>
/// <param name="sql">The condition, written as it is.</param>
public sealed class CheckConstraint(string sql) : SchemaItem
{
    private string? _name;

    /// <summary>The condition, written as it is.</summary>
    public string Sql { get; private set; } = sql;

    /// <summary>The name of the constraint, or <see langword="null"/> for the convention's.</summary>
    public string? Name { get => _name; init => _name = value; }

    internal override SchemaItem WithColumnRenamed(string name, string newName)
    {
        var copy = (CheckConstraint)Copy();
        copy.Sql = SqlNames.Rename(Sql, name, newName);
        return copy;
    }

    internal override SchemaItem WithName(string name)
    {
        var copy = (CheckConstraint)Copy();
        copy._name = name;
        return copy;
    }
}
