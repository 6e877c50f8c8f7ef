using System.Linq.Expressions;

namespace Linq.Provider.Schema;

/// <summary>How a CLR value is stored: a pair of pure functions between the CLR type and the type the driver reads and writes. Nulls never reach either.</summary>
internal sealed class ValueConverter(LambdaExpression toColumn, LambdaExpression fromColumn)
{
    private readonly Lazy<Func<object, object?>> _toColumn = new(() => Box(toColumn));
    private readonly Lazy<Func<object, object?>> _fromColumn = new(() => Box(fromColumn));

    /// <summary>The function from the CLR type to the stored type, typed.</summary>
    public LambdaExpression ToColumn { get; } = toColumn;

    /// <summary>The function from the stored type to the CLR type, typed.</summary>
    public LambdaExpression FromColumn { get; } = fromColumn;

    /// <summary>The CLR type that the application sees (never nullable).</summary>
    public Type ClrType { get; } = toColumn.Parameters[0].Type;

    /// <summary>The CLR type that the driver sees (never nullable).</summary>
    public Type StoredType { get; } = fromColumn.Parameters[0].Type;

    /// <summary>The converter of an enum or character, where this one is for its numbers.</summary>
    public ValueConverter? Original { get; init; }

    public object? Store(object value) => _toColumn.Value(value);

    public object? Load(object value) => _fromColumn.Value(value);

    private static Func<object, object?> Box(LambdaExpression lambda)
    {
        ParameterExpression boxed = Expression.Parameter(typeof(object));
        Expression body = Expression.Invoke(lambda, Expression.Convert(boxed, lambda.Parameters[0].Type));
        return Expression.Lambda<Func<object, object?>>(Expression.Convert(body, typeof(object)), boxed).Compile();
    }
}
