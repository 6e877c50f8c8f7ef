using System.Linq.Expressions;
using System.Numerics;
using System.Reflection;

namespace Linq.Provider.Querying;

/// <summary>Calls of numeric types that operators express: both parts of a division, conversions by generic mathematics.</summary>
internal static class NumberCalls
{
    public static Expression? Rewrite(MethodCallExpression call)
    {
        if (call is not { Object: null, Method.DeclaringType: { } declaring } || !(declaring == typeof(Math) || declaring == typeof(MathF) || declaring.GetInterface("INumberBase`1") is not null))
        {
            return null;
        }

        return (call.Method.Name, call.Arguments) switch
        {
            (nameof(Math.DivRem), [var dividend, var divisor]) => Pair(call, Arithmetic(ExpressionType.Divide, dividend, divisor), Arithmetic(ExpressionType.Modulo, dividend, divisor)),
            (nameof(Math.SinCos), [var angle]) => SinCos(call, angle),
            (nameof(INumberBase<int>.CreateChecked), [var number]) when call.Method.IsGenericMethod && IsSimple(number.Type) => Expression.ConvertChecked(number, call.Type),
            (nameof(INumberBase<int>.CreateTruncating), [var number]) when call.Method.IsGenericMethod && IsInteger(number.Type) && IsInteger(call.Type) => Expression.Convert(number, call.Type),
            _ => null,
        };
    }

    private static bool IsSimple(Type type) => IsInteger(type) || Type.GetTypeCode(type) is TypeCode.Single or TypeCode.Double or TypeCode.Decimal;

    private static bool IsInteger(Type type) => Type.GetTypeCode(type) is >= TypeCode.SByte and <= TypeCode.UInt64 && !type.IsEnum;

    /// <summary>C# has no arithmetic of the smallest integers but that of int.</summary>
    private static Expression Arithmetic(ExpressionType operation, Expression left, Expression right) => left.Type == typeof(byte) || left.Type == typeof(sbyte)
        ? Expression.Convert(Expression.MakeBinary(operation, Expression.Convert(left, typeof(int)), Expression.Convert(right, typeof(int))), left.Type)
        : Expression.MakeBinary(operation, left, right);

    private static NewExpression? Pair(MethodCallExpression call, Expression first, Expression second)
        => call.Type.GetConstructor([first.Type, second.Type]) is { } pair ? Expression.New(pair, first, second) : null;

    private static NewExpression? SinCos(MethodCallExpression call, Expression angle)
    {
        MethodInfo? sin = call.Method.DeclaringType!.GetMethod(nameof(Math.Sin), [angle.Type]);
        MethodInfo? cos = call.Method.DeclaringType.GetMethod(nameof(Math.Cos), [angle.Type]);
        return sin is null || cos is null ? null : Pair(call, Expression.Call(sin, angle), Expression.Call(cos, angle));
    }
}
