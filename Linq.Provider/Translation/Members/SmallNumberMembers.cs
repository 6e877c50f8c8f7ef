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
        members.Add((decimal x) => decimal.Abs(x), Same(Functions.Abs));
        members.Add((short x) => Math.Sign(x), IntegerMembers.Sign);
        members.Add((float x) => Math.Sign(x), IntegerMembers.Sign);
    }

    private static void Decimals(MemberTranslators members)
    {
        members.Add((decimal x) => decimal.Floor(x), Same(Functions.Floor));
        members.Add((decimal x) => decimal.Ceiling(x), Same(Functions.Ceiling));
        members.Add((decimal x) => decimal.Truncate(x), Same(Functions.Truncate));
        members.Add((decimal x) => decimal.Round(x), u => FloatMembers.Round(u, Literal.Of(0), null));
        members.Add((decimal x, int d) => decimal.Round(x, d), u => FloatMembers.Round(u, u[1], null));
        members.Add((decimal x, MidpointRounding m) => decimal.Round(x, m), u => FloatMembers.Round(u, Literal.Of(0), u[1]));
        members.Add((decimal x, int d, MidpointRounding m) => decimal.Round(x, d, m), u => FloatMembers.Round(u, u[1], u[2]));
        members.Add((decimal x) => decimal.Sign(x), IntegerMembers.Sign);
        members.Add((decimal x) => decimal.IsNegative(x), IntegerMembers.IsNegative);
        members.Add((decimal x) => decimal.IsPositive(x), IntegerMembers.IsPositive);
        members.Add((decimal x) => decimal.IsInteger(x), u => IsWhole(u[0]));
        members.Add((decimal x) => decimal.IsEvenInteger(x), u => Binary.Compare(BinaryOperator.Equal, Remainder(u[0], s_two), IntegerMembers.Zero(SqlType.AnyDecimal)));
        members.Add((decimal x) => decimal.IsOddInteger(x), u => Scalars.And(IsWhole(u[0]), Binary.Compare(BinaryOperator.NotEqual, Remainder(u[0], s_two), IntegerMembers.Zero(SqlType.AnyDecimal))));
        members.Add((decimal a, decimal b) => decimal.CopySign(a, b), IntegerMembers.CopySign);
        members.Add((decimal a, decimal b) => decimal.MaxMagnitude(a, b), IntegerMembers.Farther);
        members.Add((decimal a, decimal b) => decimal.MinMagnitude(a, b), IntegerMembers.Nearer);
        members.Add((decimal a, decimal b) => decimal.Remainder(a, b), u => Remainder(u[0], u[1]));
        members.Add((decimal a, decimal b) => decimal.Add(a, b), Arithmetic(BinaryOperator.Add));
        members.Add((decimal a, decimal b) => decimal.Subtract(a, b), Arithmetic(BinaryOperator.Subtract));
        members.Add((decimal a, decimal b) => decimal.Multiply(a, b), Arithmetic(BinaryOperator.Multiply));
        members.Add((decimal a, decimal b) => decimal.Divide(a, b), Arithmetic(BinaryOperator.Divide));
        members.Add((decimal x) => decimal.Negate(x), u => new Unary(UnaryOperator.Negate, u[0], u[0].Type, u[0].IsNullable));
        members.Add((decimal x) => decimal.ToSByte(x), To<sbyte>);
        members.Add((decimal x) => decimal.ToByte(x), To<byte>);
        members.Add((decimal x) => decimal.ToInt16(x), To<short>);
        members.Add((decimal x) => decimal.ToUInt16(x), To<ushort>);
        members.Add((decimal x) => decimal.ToInt32(x), To<int>);
        members.Add((decimal x) => decimal.ToUInt32(x), To<uint>);
        members.Add((decimal x) => decimal.ToInt64(x), To<long>);
        members.Add((decimal x) => decimal.ToUInt64(x), To<ulong>);
        members.Add((decimal x) => decimal.ToSingle(x), To<float>);
        members.Add((decimal x) => decimal.ToDouble(x), To<double>);
        members.Add((int x) => new decimal(x), Of<int>);
        members.Add((uint x) => new decimal(x), Of<uint>);
        members.Add((long x) => new decimal(x), Of<long>);
        members.Add((ulong x) => new decimal(x), Of<ulong>);
        members.Add((float x) => new decimal(x), Of<float>);
        members.Add((double x) => new decimal(x), Of<double>);
    }

    private static readonly Literal s_two = new(2m, SqlType.AnyDecimal);

    private static Binary Remainder(Scalar a, Scalar b) => Binary.Arithmetic(BinaryOperator.Modulo, a, b, SqlType.AnyDecimal);

    private static Binary IsWhole(Scalar number) => Binary.Compare(BinaryOperator.Equal, number, Scalars.Call(Functions.Truncate, number.Type, number));

    private static Scalar? To<T>(MemberUse use) => NumberConversions.Convert(use[0], typeof(decimal), typeof(T), isChecked: false);

    private static Scalar? Of<T>(MemberUse use) => NumberConversions.Convert(use[0], typeof(T), typeof(decimal), isChecked: false);

    private static Func<MemberUse, Scalar?> Arithmetic(BinaryOperator op) => u => Binary.Arithmetic(op, u[0], u[1], SqlType.AnyDecimal);
}
