using System.Numerics;
using Linq.Provider.Algebra;
using Linq.Provider.Schema;

namespace Linq.Provider.Translation.Members;

/// <summary>
/// The static members that <see cref="float"/> and <see cref="double"/> share by generic mathematics (<c>double.Sqrt</c>), and those of <see cref="Math"/> and <see cref="MathF"/> that mean
/// the same. Functions are computed in double precision; a result of single precision is rounded to it.
/// </summary>
internal static class FloatMembers
{
    public static void Register(MemberTranslators members)
    {
        OfType<double>(members);
        OfType<float>(members);
        Doubles(members);
        Singles(members);
    }

    private static void OfType<T>(MemberTranslators members) where T : IBinaryFloatingPointIeee754<T>
    {
        Elementary<T>(members);
        Trigonometric<T>(members);
        Comparing<T>(members);
        Rounding<T>(members);
    }

    private static void Elementary<T>(MemberTranslators members) where T : IBinaryFloatingPointIeee754<T>
    {
        members.AddMethod((Func<T, T>)T.Sqrt, Of(Functions.Sqrt));
        members.AddMethod((Func<T, T>)T.Cbrt, Of(Functions.Cbrt));
        members.AddMethod((Func<T, T>)T.Exp, Of(Functions.Exp));
        members.AddMethod((Func<T, T>)T.Exp2, PowerOf(2));
        members.AddMethod((Func<T, T>)T.Exp10, PowerOf(10));
        members.AddMethod((Func<T, T>)T.Log, Of(Functions.Log));
        members.AddMethod((Func<T, T, T>)T.Log, Of(Functions.LogBase));
        members.AddMethod((Func<T, T>)T.Log10, Of(Functions.Log10));
        members.AddMethod((Func<T, T, T>)T.Pow, Of(Functions.Power));
        members.AddMethod((Func<T, T, T>)T.Hypot, u => Single(u, Root(Sum(Square(u[0]), Square(u[1])))));
        members.AddMethod((Func<T, int, T>)T.ScaleB, ScaleB);
        members.AddMethod((Func<T, T>)T.DegreesToRadians, u => Single(u, Times(Wide(u[0]), new Literal(Math.PI / 180, SqlType.Double))));
        members.AddMethod((Func<T, T>)T.RadiansToDegrees, u => Single(u, Times(Wide(u[0]), new Literal(180 / Math.PI, SqlType.Double))));
        members.AddMethod((Func<T, T, T, T>)T.Lerp, u => Single(u, Sum(Times(Wide(u[0]), Binary.Arithmetic(BinaryOperator.Subtract, new Literal(1d, SqlType.Double), Wide(u[2]), SqlType.Double)), Times(Wide(u[1]), Wide(u[2])))));
    }

    private static void Trigonometric<T>(MemberTranslators members) where T : IBinaryFloatingPointIeee754<T>
    {
        members.AddMethod((Func<T, T>)T.Sin, Of(Functions.Sin));
        members.AddMethod((Func<T, T>)T.Cos, Of(Functions.Cos));
        members.AddMethod((Func<T, T>)T.Tan, Of(Functions.Tan));
        members.AddMethod((Func<T, T>)T.Asin, Of(Functions.Asin));
        members.AddMethod((Func<T, T>)T.Acos, Of(Functions.Acos));
        members.AddMethod((Func<T, T>)T.Atan, Of(Functions.Atan));
        members.AddMethod((Func<T, T, T>)T.Atan2, Of(Functions.Atan2));
        members.AddMethod((Func<T, T>)T.Sinh, Of(Functions.Sinh));
        members.AddMethod((Func<T, T>)T.Cosh, Of(Functions.Cosh));
        members.AddMethod((Func<T, T>)T.Tanh, Of(Functions.Tanh));
        members.AddMethod((Func<T, T>)T.Asinh, Of(Functions.Asinh));
        members.AddMethod((Func<T, T>)T.Acosh, Of(Functions.Acosh));
        members.AddMethod((Func<T, T>)T.Atanh, Of(Functions.Atanh));
    }

    private static void Comparing<T>(MemberTranslators members) where T : IBinaryFloatingPointIeee754<T>
    {
        members.AddMethod((Func<T, T>)T.Abs, IntegerMembers.Same(Functions.Abs));
        members.AddMethod((Func<T, int>)T.Sign, IntegerMembers.Sign);
        members.AddMethod((Func<T, T, T>)T.Max, IntegerMembers.Same(Functions.Greatest));
        members.AddMethod((Func<T, T, T>)T.Min, IntegerMembers.Same(Functions.Least));
        members.AddMethod((Func<T, T, T, T>)T.Clamp, IntegerMembers.Clamp);
        members.AddMethod((Func<T, T, T>)T.CopySign, IntegerMembers.CopySign);
        members.AddMethod((Func<T, T, T>)T.MaxMagnitude, IntegerMembers.Farther);
        members.AddMethod((Func<T, T, T>)T.MinMagnitude, IntegerMembers.Nearer);
        members.AddMethod((Func<T, bool>)T.IsNegative, IntegerMembers.IsNegative);
        members.AddMethod((Func<T, bool>)T.IsPositive, IntegerMembers.IsPositive);
        members.AddMethod((Func<T, bool>)T.IsNaN, Test(Functions.IsNaN));
        members.AddMethod((Func<T, bool>)T.IsRealNumber, u => Unary.Not(Scalars.Call(Functions.IsNaN, SqlType.Boolean, u[0])));
        members.AddMethod((Func<T, bool>)T.IsInfinity, Test(Functions.IsInfinity));
        members.AddMethod((Func<T, bool>)T.IsPositiveInfinity, u => Scalars.And(Scalars.Call(Functions.IsInfinity, SqlType.Boolean, u[0]), IntegerMembers.IsPositive(u)));
        members.AddMethod((Func<T, bool>)T.IsNegativeInfinity, u => Scalars.And(Scalars.Call(Functions.IsInfinity, SqlType.Boolean, u[0]), IntegerMembers.IsNegative(u)));
        members.AddMethod((Func<T, bool>)T.IsFinite, u => Unary.Not(Scalars.Or(Scalars.Call(Functions.IsNaN, SqlType.Boolean, u[0]), Scalars.Call(Functions.IsInfinity, SqlType.Boolean, u[0]))));
        members.AddMethod((Func<T, bool>)T.IsInteger, u => IsWhole(u[0]));
        members.AddMethod((Func<T, bool>)T.IsEvenInteger, u => Scalars.And(IsWhole(u[0]), Binary.Compare(BinaryOperator.Equal, Remainder(u[0]), IntegerMembers.Zero(SqlType.Double))));
        members.AddMethod((Func<T, bool>)T.IsOddInteger, u => Scalars.And(IsWhole(u[0]), Binary.Compare(BinaryOperator.NotEqual, Remainder(u[0]), IntegerMembers.Zero(SqlType.Double))));
    }

    private static void Rounding<T>(MemberTranslators members) where T : IBinaryFloatingPointIeee754<T>
    {
        members.AddMethod((Func<T, T>)T.Floor, Of(Functions.Floor));
        members.AddMethod((Func<T, T>)T.Ceiling, Of(Functions.Ceiling));
        members.AddMethod((Func<T, T>)T.Truncate, Of(Functions.Truncate));
        members.AddMethod((Func<T, T>)T.Round, u => Round(u, Literal.Of(0), null));
        members.AddMethod((Func<T, int, T>)T.Round, u => Round(u, u[1], null));
        members.AddMethod((Func<T, MidpointRounding, T>)T.Round, u => Round(u, Literal.Of(0), u[1]));
        members.AddMethod((Func<T, int, MidpointRounding, T>)T.Round, u => Round(u, u[1], u[2]));
    }

    private static void Doubles(MemberTranslators members)
    {
        members.AddMethod((Func<double, double>)double.Log2, Of(Functions.Log2));
        members.AddMethod((Func<float, float>)float.Log2, Of(Functions.Log2));
        members.Add((double x) => Math.Asinh(x), Of(Functions.Asinh));
        members.Add((double x) => Math.Acosh(x), Of(Functions.Acosh));
        members.Add((double x) => Math.Atanh(x), Of(Functions.Atanh));
        members.Add((double x, int n) => Math.ScaleB(x, n), ScaleB);
        members.Add((double x, double y) => Math.CopySign(x, y), IntegerMembers.CopySign);
        members.Add((double x, double y) => Math.MaxMagnitude(x, y), IntegerMembers.Farther);
        members.Add((double x, double y) => Math.MinMagnitude(x, y), IntegerMembers.Nearer);
    }

    private static void Singles(MemberTranslators members)
    {
        (Func<float, float> Method, Function Function)[] functions =
        [
            (MathF.Sqrt, Functions.Sqrt), (MathF.Cbrt, Functions.Cbrt), (MathF.Exp, Functions.Exp), (MathF.Log, Functions.Log), (MathF.Log2, Functions.Log2),
            (MathF.Log10, Functions.Log10), (MathF.Sin, Functions.Sin), (MathF.Cos, Functions.Cos), (MathF.Tan, Functions.Tan), (MathF.Asin, Functions.Asin), (MathF.Acos, Functions.Acos),
            (MathF.Atan, Functions.Atan), (MathF.Sinh, Functions.Sinh), (MathF.Cosh, Functions.Cosh), (MathF.Tanh, Functions.Tanh), (MathF.Asinh, Functions.Asinh),
            (MathF.Acosh, Functions.Acosh), (MathF.Atanh, Functions.Atanh), (MathF.Floor, Functions.Floor), (MathF.Ceiling, Functions.Ceiling), (MathF.Truncate, Functions.Truncate),
        ];
        foreach ((Func<float, float> method, Function function) in functions)
        {
            members.AddMethod(method, Of(function));
        }

        members.AddMethod((Func<float, float>)MathF.Abs, IntegerMembers.Same(Functions.Abs));
        members.AddMethod((Func<float, float, float>)MathF.Log, Of(Functions.LogBase));
        members.AddMethod((Func<float, float, float>)MathF.Pow, Of(Functions.Power));
        members.AddMethod((Func<float, float, float>)MathF.Atan2, Of(Functions.Atan2));
        members.AddMethod((Func<float, float, float>)MathF.Max, IntegerMembers.Same(Functions.Greatest));
        members.AddMethod((Func<float, float, float>)MathF.Min, IntegerMembers.Same(Functions.Least));
        members.AddMethod((Func<float, float, float>)MathF.CopySign, IntegerMembers.CopySign);
        members.AddMethod((Func<float, float, float>)MathF.MaxMagnitude, IntegerMembers.Farther);
        members.AddMethod((Func<float, float, float>)MathF.MinMagnitude, IntegerMembers.Nearer);
        members.AddMethod((Func<float, int>)MathF.Sign, IntegerMembers.Sign);
        members.AddMethod((Func<float, int, float>)MathF.ScaleB, ScaleB);
        members.AddMethod((Func<float, float>)MathF.Round, u => Round(u, Literal.Of(0), null));
        members.AddMethod((Func<float, int, float>)MathF.Round, u => Round(u, u[1], null));
        members.AddMethod((Func<float, MidpointRounding, float>)MathF.Round, u => Round(u, Literal.Of(0), u[1]));
        members.AddMethod((Func<float, int, MidpointRounding, float>)MathF.Round, u => Round(u, u[1], u[2]));
    }

    /// <summary>The rounded number, or null if the mode is not known when the query is translated.</summary>
    public static Scalar? Round(MemberUse use, Scalar digits, Scalar? mode)
    {
        bool isWhole = digits is Literal { Value: 0 };
        Function? function = (MidpointRounding?)((mode as Literal)?.Value as int?) switch
        {
            null when mode is not null => null,
            null or MidpointRounding.ToEven => Functions.Round,
            MidpointRounding.AwayFromZero => Functions.RoundAway,
            MidpointRounding.ToZero => isWhole ? Functions.Truncate : Functions.TruncateTo,
            MidpointRounding.ToNegativeInfinity => isWhole ? Functions.Floor : Functions.FloorTo,
            MidpointRounding.ToPositiveInfinity => isWhole ? Functions.Ceiling : Functions.CeilingTo,
            _ => null,
        };
        if (function is null)
        {
            return null;
        }

        Scalar value = Wide(use[0]);
        bool isPlain = function == Functions.Truncate || function == Functions.Floor || function == Functions.Ceiling;
        return Single(use, isPlain ? Scalars.Call(function, value.Type, value) : Scalars.Call(function, value.Type, value, digits));
    }

    private static Func<MemberUse, Scalar?> Of(Function function) => u => Single(u, Scalars.Call(function, SqlType.Double, [.. u.Operands.Select(o => Wide(o.Scalar))]));

    private static Func<MemberUse, Scalar?> Test(Function function) => u => Scalars.Call(function, SqlType.Boolean, u[0]);

    private static Func<MemberUse, Scalar?> PowerOf(double number) => u => Single(u, Scalars.Call(Functions.Power, SqlType.Double, new Literal(number, SqlType.Double), Wide(u[0])));

    private static Scalar ScaleB(MemberUse use)
        => Single(use, Times(Wide(use[0]), Scalars.Call(Functions.Power, SqlType.Double, new Literal(2d, SqlType.Double), new Cast(use[1], SqlType.Double))));

    private static Scalar Root(Scalar number) => Scalars.Call(Functions.Sqrt, SqlType.Double, number);

    private static Binary Square(Scalar number) => Times(Wide(number), Wide(number));

    private static Binary Times(Scalar a, Scalar b) => Binary.Arithmetic(BinaryOperator.Multiply, a, b, SqlType.Double);

    private static Binary Sum(Scalar a, Scalar b) => Binary.Arithmetic(BinaryOperator.Add, a, b, SqlType.Double);

    private static Binary Remainder(Scalar number) => Binary.Arithmetic(BinaryOperator.Modulo, Wide(number), new Literal(2d, SqlType.Double), SqlType.Double);

    private static Binary IsWhole(Scalar number) => Binary.Compare(BinaryOperator.Equal, Wide(number), Scalars.Call(Functions.Truncate, SqlType.Double, Wide(number)));

    /// <summary>A number of single precision in double precision, where the result is exact enough to be rounded to that of single precision.</summary>
    private static Scalar Wide(Scalar number) => number.Type.Kind == SqlTypeKind.Real ? new Cast(number, SqlType.Double) : number;

    private static Scalar Single(MemberUse use, Scalar wide) => use[0].Type.Kind == SqlTypeKind.Real ? new Cast(wide, SqlType.Real) : wide;
}
