using Linq.Provider.Schema;

namespace Linq.Provider.Migrations;

/// <summary>The name of a table or view, with its schema where there is one. A text converts into it as a name without schema.</summary>
/// <param name="Name">The name; quoted as it is on every dialect.</param>
/// <param name="Schema">The schema, or <see langword="null"/> for the connection's default.</param>
public readonly record struct TableName(string Name, string? Schema = null)
{
    /// <summary><c>schema.name</c>, or the name alone.</summary>
    public string FullName => Schema is null ? Name : $"{Schema}.{Name}";

    /// <summary>The name of a declared table.</summary>
    /// <param name="table">The table.</param>
    public static TableName Of(Table table)
    {
        ArgumentNullException.ThrowIfNull(table);
        return new TableName(table.Name, table.Schema);
    }

    /// <summary>The name of a declared view.</summary>
    /// <param name="view">The view.</param>
    public static TableName Of(View view)
    {
        ArgumentNullException.ThrowIfNull(view);
        return new TableName(view.Name, view.Schema);
    }

    /// <summary>A name without schema.</summary>
    /// <param name="name">The name, taken as it is: a dot in it does not end a schema.</param>
    public static implicit operator TableName(string name) => new(name);

    /// <summary>The full name.</summary>
    public override string ToString() => FullName;
}
