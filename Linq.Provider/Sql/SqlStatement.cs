using Linq.Provider.Collections;
using Linq.Provider.Schema;

namespace Linq.Provider.Sql;

/// <summary>An SQL text and what is bound to its parameters, in the order of their first occurrence.</summary>
internal sealed record SqlStatement(string Text, ValueList<SqlParameter> Parameters)
{
    /// <summary>Whether the statement, though it changes rows, gives rows back.</summary>
    public bool HasResult { get; init; }
}

/// <summary>
/// A parameter of a statement, written <c>@Name</c>. <see cref="Index"/> is the position among the query's parameter values, or -1 for the constant <see cref="Value"/>.
/// A value that is not null goes through <see cref="Convert"/> and then to <see cref="Dialect.Bind"/>. A list has no conversion of its own:
/// <see cref="Convert"/> applies to each element and <see cref="Type"/> is the type of the elements. Its nulls are left out unless it <see cref="KeepsNulls"/>.
/// </summary>
internal sealed record SqlParameter(string Name, int Index, object? Value, SqlType Type, Func<object, object?>? Convert, bool IsList)
{
    public bool IsConstant => Index < 0;

    /// <summary>Whether the elements are rows, which may be null, rather than values to compare with, among which SQL must not find null.</summary>
    public bool KeepsNulls { get; init; }
}
