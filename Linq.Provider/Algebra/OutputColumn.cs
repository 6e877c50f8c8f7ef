using Linq.Provider.Schema;

namespace Linq.Provider.Algebra;

/// <summary>
/// A column that a relation brings forth. <see cref="Id"/> identifies it within one query, wherever in the tree it is referred to:
/// operators that do not compute columns pass them on under the same identity, so that trees can be rearranged without renaming anything.
/// <see cref="Name"/> is only a wish, which the SQL generator fulfils if it can.
/// </summary>
internal sealed record OutputColumn(int Id, string Name, SqlType Type, bool IsNullable)
{
    public ColumnRef Ref() => new(Id, Type, IsNullable);
}

/// <summary>Hands out the column identities of one query. Not thread-safe; never shared between queries.</summary>
internal sealed class ColumnIds(int last = 0)
{
    private int _last = last;

    /// <summary>Identities above all those of a finished plan.</summary>
    public static ColumnIds After(Relation plan) => new(plan.HighestColumn());

    /// <summary>The next free identity.</summary>
    public int Next() => ++_last;

    public OutputColumn New(string name, SqlType type, bool isNullable) => new(Next(), name, type, isNullable);

    /// <summary>A new column for the value of a scalar.</summary>
    public OutputColumn For(Scalar scalar, string name) => New(name, scalar.Type, scalar.IsNullable);
}
