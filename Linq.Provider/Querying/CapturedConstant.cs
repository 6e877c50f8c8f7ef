using System.Linq.Expressions;

namespace Linq.Provider.Querying;

/// <summary>A value as an expression that counts as captured, so that it becomes a parameter and not part of the query's structure.</summary>
internal static class CapturedConstant
{
    public static Expression Of(object? value, Type type)
        => Expression.Convert(Expression.Field(Expression.Constant(new Box(value)), nameof(Box.Value)), type);

    private sealed class Box(object? value)
    {
        public readonly object? Value = value;
    }
}
