using System.Linq.Expressions;

namespace Linq.Provider.Materialization;

/// <summary>
/// Value tuples of any length as typed storage: the first seven items lie in <c>Item1</c> to <c>Item7</c>, the others in the tuple <c>Rest</c>. Used for composite keys and snapshots:
/// equality and hashing come with the type, and no code has to be emitted to declare one.
/// </summary>
internal static class TupleLayout
{
    private const int Inline = 7;

    public static Type TypeOf(ReadOnlySpan<Type> items) => items.Length switch
    {
        0 => typeof(ValueTuple),
        1 => typeof(ValueTuple<>).MakeGenericType(items[0]),
        2 => typeof(ValueTuple<,>).MakeGenericType(items.ToArray()),
        3 => typeof(ValueTuple<,,>).MakeGenericType(items.ToArray()),
        4 => typeof(ValueTuple<,,,>).MakeGenericType(items.ToArray()),
        5 => typeof(ValueTuple<,,,,>).MakeGenericType(items.ToArray()),
        6 => typeof(ValueTuple<,,,,,>).MakeGenericType(items.ToArray()),
        7 => typeof(ValueTuple<,,,,,,>).MakeGenericType(items.ToArray()),
        _ => typeof(ValueTuple<,,,,,,,>).MakeGenericType([.. items[..Inline], TypeOf(items[Inline..])]),
    };

    /// <summary>The expression that makes a tuple of the items.</summary>
    public static Expression New(ReadOnlySpan<Expression> items)
    {
        if (items.Length == 0)
        {
            return Expression.Default(typeof(ValueTuple));
        }

        Expression[] arguments = items.Length <= Inline ? items.ToArray() : [.. items[..Inline], New(items[Inline..])];
        Type[] types = new Type[items.Length];
        for (int i = 0; i < types.Length; i++)
        {
            types[i] = items[i].Type;
        }

        return Expression.New(TypeOf(types).GetConstructors()[0], arguments);
    }

    /// <summary>The field of an item; assignable if the tuple is.</summary>
    public static MemberExpression Item(Expression tuple, int index) => index < Inline
        ? Expression.Field(tuple, $"Item{index + 1}")
        : Item(Expression.Field(tuple, "Rest"), index - Inline);
}
