using Linq.Provider.Algebra;
using Linq.Provider.Schema;

namespace Linq.Provider.Translation.Members;

/// <summary>What <see cref="Math"/> has for small, unsigned and single-precision numbers, and the static members of the numeric types.</summary>
internal static class SmallNumberMembers
{
    public static void Register(MemberTranslators members)
    {
        Extremes(members);
        Magnitudes(members);
        Singles(members);
        Decimals(members);
    }

    private static Func<MemberUse, Scalar?> Same(Function function) => u => Scalars.Call(function, u[0].Type, [.. u.Operands.Select(o => o.Scalar)]);

    private static void Extremes(MemberTranslators members)
    {
        members.Add((byte a, byte b) => Math.Min(a, b), Same(Functions.Least));
        members.Add((byte a, byte b) => Math.Max(a, b), Same(Functions.Greatest));
        members.Add((sbyte a, sbyte b) => Math.Min(a, b), Same(Functions.Least));
        members.Add((sbyte a, sbyte b) => Math.Max(a, b), Same(Functions.Greatest));
        members.Add((short a, short b) => Math.Min(a, b), Same(Functions.Least));
        members.Add((short a, short b) => Math.Max(a, b), Same(Functions.Greatest));
        members.Add((ushort a, ushort b) => Math.Min(a, b), Same(Functions.Least));
        members.Add((ushort a, ushort b) => Math.Max(a, b), Same(Functions.Greatest));
        members.Add((uint a, uint b) => Math.Min(a, b), Same(Functions.Least));
        members.Add((uint a, uint b) => Math.Max(a, b), Same(Functions.Greatest));
        members.Add((float a, float b) => Math.Min(a, b), Same(Functions.Least));
        members.Add((float a, float b) => Math.Max(a, b), Same(Functions.Greatest));
    }

    private static void Magnitudes(MemberTranslators members)
    {
        members.Add((sbyte x) => Math.Abs(x), Same(Functions.Abs));
        members.Add((int x) => int.Abs(x), Same(Functions.Abs));
        members.Add((long x) => long.Abs(x), Same(Functions.Abs));
        members.Add((double x) => double.Abs(x), Same(Functions.Abs));
        members.Add((decimal x) => decimal.Abs(x), Same(Functions.Abs));
        members.Add((short x) => Math.Sign(x), Sign);
        members.Add((float x) => Math.Sign(x), Sign);
        members.Add((int x) => int.Sign(x), Sign);
        members.Add((int x) => int.IsNegative(x), u => Binary.Compare(BinaryOperator.Less, u[0], Literal.Of(0)));
        members.Add((int x) => int.IsEvenInteger(x), u => Binary.Compare(BinaryOperator.Equal, Remainder(u[0]), Literal.Of(0)));
        members.Add((int x) => int.IsOddInteger(x), u => Binary.Compare(BinaryOperator.NotEqual, Remainder(u[0]), Literal.Of(0)));
    }

    private static Scalar Sign(MemberUse use) => Scalars.Call(Functions.Sign, SqlType.Integer, use[0]);

    private static Binary Remainder(Scalar number) => Binary.Arithmetic(BinaryOperator.Modulo, number, Literal.Of(2), number.Type);

    private static void Singles(MemberTranslators members)
    {
        members.Add((float x) => MathF.Abs(x), Same(Functions.Abs));
        members.Add((float x) => MathF.Sqrt(x), Single(Functions.Sqrt));
        members.Add((float x) => MathF.Floor(x), Single(Functions.Floor));
        members.Add((float x) => MathF.Ceiling(x), Single(Functions.Ceiling));
        members.Add((float x) => MathF.Truncate(x), Single(Functions.Truncate));
        members.Add((float x) => MathF.Round(x), u => Narrow(Scalars.Call(Functions.Round, SqlType.Double, Wide(u[0]), Literal.Of(0))));
        members.Add((float a, float b) => MathF.Min(a, b), Same(Functions.Least));
        members.Add((float a, float b) => MathF.Max(a, b), Same(Functions.Greatest));
    }

    /// <summary>Computed in double precision, where the result is exact enough to round to that of single precision.</summary>
    private static Func<MemberUse, Scalar?> Single(Function function) => u => Narrow(Scalars.Call(function, SqlType.Double, Wide(u[0])));

    private static Cast Wide(Scalar single) => new(single, SqlType.Double);

    private static Cast Narrow(Scalar wide) => new(wide, SqlType.Real);

    private static void Decimals(MemberTranslators members)
    {
        members.Add((decimal x) => decimal.Floor(x), Same(Functions.Floor));
        members.Add((decimal x) => decimal.Ceiling(x), Same(Functions.Ceiling));
        members.Add((decimal x) => decimal.Truncate(x), Same(Functions.Truncate));
        members.Add((decimal x) => decimal.Round(x), u => Scalars.Call(Functions.Round, u[0].Type, u[0], Literal.Of(0)));
        members.Add((decimal x, int d) => decimal.Round(x, d), u => Scalars.Call(Functions.Round, u[0].Type, u[0], u[1]));
        members.Add((decimal a, decimal b) => decimal.Add(a, b), Arithmetic(BinaryOperator.Add));
        members.Add((decimal a, decimal b) => decimal.Subtract(a, b), Arithmetic(BinaryOperator.Subtract));
        members.Add((decimal a, decimal b) => decimal.Multiply(a, b), Arithmetic(BinaryOperator.Multiply));
        members.Add((decimal a, decimal b) => decimal.Divide(a, b), Arithmetic(BinaryOperator.Divide));
        members.Add((decimal x) => decimal.Negate(x), u => new Unary(UnaryOperator.Negate, u[0], u[0].Type, u[0].IsNullable));
    }

    private static Func<MemberUse, Scalar?> Arithmetic(BinaryOperator op) => u => Binary.Arithmetic(op, u[0], u[1], SqlType.AnyDecimal);
}
