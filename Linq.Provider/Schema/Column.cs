namespace Linq.Provider.Schema;

/// <summary>A column of a table.</summary>
/// <param name="name">The name; quoted as it is on every dialect.</param>
/// <param name="type">The type.</param>
public sealed class Column(string name, SqlType type) : SchemaItem
{
    private bool? _isNullable;
    private bool _isPrimaryKey;
    private string? _computedSql;

    /// <summary>The name.</summary>
    public string Name { get; private set; } = name;

    /// <summary>The type.</summary>
    public SqlType Type { get; } = type;

    /// <summary>Whether the column is (part of) the primary key.</summary>
    public bool IsPrimaryKey { get => _isPrimaryKey; init => _isPrimaryKey = value; }

    /// <summary>Whether the column may hold null; by default it may unless it is in the primary key.</summary>
    public bool IsNullable { get => _isNullable ?? !IsPrimaryKey; init => _isNullable = value; }

    /// <summary>Whether the database numbers the rows (an integer key).</summary>
    public bool IsIdentity { get; init; }

    /// <summary>Whether numbers of deleted rows are never given again, where that is a choice (SQLite's <c>AUTOINCREMENT</c>; other databases never do).</summary>
    public bool IsAutoIncrement { get; init; }

    /// <summary>The default value, or <see langword="null"/> if there is none.</summary>
    public object? Default { get; init; }

    /// <summary>The default as an SQL expression, written as it is, or <see langword="null"/>.</summary>
    public string? DefaultSql { get; init; }

    /// <summary>The SQL expression of a generated column, written as it is, or <see langword="null"/>.</summary>
    public string? ComputedSql { get => _computedSql; init => _computedSql = value; }

    /// <summary>Whether a generated column is computed when it is read, not stored (SQLite; stored elsewhere).</summary>
    public bool IsVirtual { get; init; }

    /// <summary>The collation, or <see langword="null"/> for the database's.</summary>
    public string? Collation { get; init; }

    /// <summary>A comment stored in the database where it can be.</summary>
    public string? Comment { get; init; }

    /// <summary>What the column was called before, so that a migration renames it, or <see langword="null"/>.</summary>
    public string? WasNamed { get; init; }

    /// <summary>The same column under another name, belonging to no table.</summary>
    internal Column Renamed(string name)
    {
        var copy = (Column)Copy();
        copy.Name = name;
        return copy;
    }

    /// <summary>The same column in or out of the primary key, belonging to no table. It is not null either way.</summary>
    internal Column WithKey(bool isPrimaryKey)
    {
        var copy = (Column)Copy();
        copy._isPrimaryKey = isPrimaryKey;
        copy._isNullable = false;
        return copy;
    }

    internal override SchemaItem WithColumnRenamed(string name, string newName)
    {
        var copy = (Column)Copy();
        copy.Name = Name == name ? newName : Name;
        copy._computedSql = SqlNames.Rename(ComputedSql, name, newName);
        return copy;
    }

    /// <summary>The table and the name.</summary>
    public override string ToString() => Table is null ? Name : $"{Table.FullName}.{Name}";
}
