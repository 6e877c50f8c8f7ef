using System.Numerics;
using Linq.Provider.Algebra;
using Linq.Provider.Schema;

namespace Linq.Provider.Translation.Members;

/// <summary>The static members that the integer types share by generic mathematics (<c>int.Max</c>, <c>long.PopCount</c>).</summary>
internal static class IntegerMembers
{
    public static void Register(MemberTranslators members)
    {
        OfType<sbyte>(members, 8);
        OfType<byte>(members, 8);
        OfType<short>(members, 16);
        OfType<ushort>(members, 16);
        OfType<int>(members, 32);
        OfType<uint>(members, 32);
        OfType<long>(members, 64);
        OfNumber<ulong>(members);
        members.Add((int a, int b) => int.BigMul(a, b), Product);
        members.Add((uint a, uint b) => uint.BigMul(a, b), u => Binary.Arithmetic(BinaryOperator.Multiply, new Cast(u[0], SqlType.AnyDecimal), new Cast(u[1], SqlType.AnyDecimal), SqlType.AnyDecimal));
        members.Add((uint a, uint b) => Math.BigMul(a, b), u => Binary.Arithmetic(BinaryOperator.Multiply, new Cast(u[0], SqlType.AnyDecimal), new Cast(u[1], SqlType.AnyDecimal), SqlType.AnyDecimal));
        members.Add((int a, int b) => Math.BigMul(a, b), Product);
    }

    /// <summary>Zero in the form in which numbers of a type are stored.</summary>
    public static Literal Zero(SqlType type) => type.Kind switch
    {
        SqlTypeKind.Decimal => new Literal(0m, SqlType.AnyDecimal),
        SqlTypeKind.Double => new Literal(0d, SqlType.Double),
        SqlTypeKind.Real => new Literal(0f, SqlType.Real),
        _ => Literal.Of(0),
    };

    public static Func<MemberUse, Scalar?> Same(Function function) => u => Scalars.Call(function, u[0].Type, [.. u.Operands.Select(o => o.Scalar)]);

    public static Scalar Clamp(MemberUse use) => Scalars.Call(Functions.Least, use[0].Type, Scalars.Call(Functions.Greatest, use[0].Type, use[0], use[1]), use[2]);

    public static Scalar Sign(MemberUse use) => Scalars.Call(Functions.Sign, SqlType.Integer, use[0]);

    public static Scalar IsNegative(MemberUse use) => Binary.Compare(BinaryOperator.Less, use[0], Zero(use[0].Type));

    public static Scalar IsPositive(MemberUse use) => Binary.Compare(BinaryOperator.GreaterOrEqual, use[0], Zero(use[0].Type));

    /// <summary>The number with the sign of another.</summary>
    public static Scalar CopySign(MemberUse use) => new Case(
        [
            new When(Binary.Compare(BinaryOperator.Less, use[1], Zero(use[1].Type)), BelowZero(use[0])),
            new When(Binary.Compare(BinaryOperator.GreaterOrEqual, use[1], Zero(use[1].Type)), Scalars.Call(Functions.Abs, use[0].Type, use[0])),
        ],
        null, use[0].Type, use[0].IsNullable || use[1].IsNullable);

    /// <summary>The number that is farther from zero, of two equally far ones the greater.</summary>
    public static Scalar Farther(MemberUse use) => ByMagnitude(BinaryOperator.Less, Functions.Greatest, use[0], use[1]);

    /// <summary>The number that is nearer to zero, of two equally near ones the less.</summary>
    public static Scalar Nearer(MemberUse use) => ByMagnitude(BinaryOperator.Greater, Functions.Least, use[0], use[1]);

    private static Case ByMagnitude(BinaryOperator decides, Function otherwise, Scalar left, Scalar right)
    {
        Scalar a = BelowZero(left);
        Scalar b = BelowZero(right);
        return new Case(
            [new When(Binary.Compare(decides, a, b), left), new When(Binary.Compare(decides, b, a), right)],
            Scalars.Call(otherwise, left.Type, left, right), left.Type, left.IsNullable || right.IsNullable);
    }

    /// <summary>The number of the same magnitude that is not above zero: the least integer has no counterpart above.</summary>
    private static Scalar BelowZero(Scalar number) => Scalars.If(
        Binary.Compare(BinaryOperator.Greater, number, Zero(number.Type)), new Unary(UnaryOperator.Negate, number, number.Type, number.IsNullable), number);

    private static void OfNumber<T>(MemberTranslators members) where T : IBinaryInteger<T>, IMinMaxValue<T>
    {
        members.AddMethod((Func<T, T, T>)T.Max, Same(Functions.Greatest));
        members.AddMethod((Func<T, T, T>)T.Min, Same(Functions.Least));
        members.AddMethod((Func<T, T, T, T>)T.Clamp, Clamp);
        members.AddMethod((Func<T, int>)T.Sign, Sign);
        members.AddMethod((Func<T, bool>)T.IsEvenInteger, u => Binary.Compare(BinaryOperator.Equal, Remainder(u[0]), Zero(u[0].Type)));
        members.AddMethod((Func<T, bool>)T.IsOddInteger, u => Binary.Compare(BinaryOperator.NotEqual, Remainder(u[0]), Zero(u[0].Type)));
    }

    private static void OfType<T>(MemberTranslators members, int bits) where T : IBinaryInteger<T>, IMinMaxValue<T>
    {
        OfNumber<T>(members);
        members.AddMethod((Func<T, T>)T.Abs, Same(Functions.Abs));
        members.AddMethod((Func<T, T, T>)T.MaxMagnitude, Farther);
        members.AddMethod((Func<T, T, T>)T.MinMagnitude, Nearer);
        members.AddMethod((Func<T, T, T>)T.CopySign, CopySign);
        members.AddMethod((Func<T, bool>)T.IsNegative, IsNegative);
        members.AddMethod((Func<T, bool>)T.IsPositive, IsPositive);
        members.AddMethod((Func<T, bool>)T.IsPow2, u => Scalars.And(
            Binary.Compare(BinaryOperator.Greater, u[0], Literal.Of(0)),
            Binary.Compare(BinaryOperator.Equal, Binary.Arithmetic(BinaryOperator.BitAnd, u[0], Binary.Arithmetic(BinaryOperator.Subtract, u[0], Literal.Of(1), u[0].Type), u[0].Type), Literal.Of(0))));
        members.AddMethod((Func<T, T>)T.PopCount, u => Number<T>(Scalars.Call(Functions.Length, SqlType.Integer, Scalars.Call(Functions.Replace, SqlType.Text, Bits(u[0], bits), s_zero, StringMembers.Empty))));
        members.AddMethod((Func<T, T>)T.LeadingZeroCount, u => Number<T>(LeadingZeros(u[0], bits)));
        members.AddMethod((Func<T, T>)T.TrailingZeroCount, u => Number<T>(Zeros(Functions.TrimEndChars, u[0], bits)));
        members.AddMethod((Func<T, T>)T.Log2, u => Number<T>(Scalars.Call(
            Functions.Greatest, SqlType.Integer, Binary.Arithmetic(BinaryOperator.Subtract, Literal.Of(bits - 1), LeadingZeros(u[0], bits), SqlType.Integer), Literal.Of(0))));
    }

    private static readonly Literal s_zero = new("0", SqlType.Text);

    private static Scalar Bits(Scalar number, int bits) => Scalars.Call(Functions.Bits, SqlType.Text, number, Literal.Of(bits));

    private static Scalar LeadingZeros(Scalar number, int bits) => Zeros(Functions.TrimStartChars, number, bits);

    private static Binary Zeros(Function trim, Scalar number, int bits) => Binary.Arithmetic(
        BinaryOperator.Subtract, Literal.Of(bits), Scalars.Call(Functions.Length, SqlType.Integer, Scalars.Call(trim, SqlType.Text, Bits(number, bits), s_zero)), SqlType.Integer);

    private static Scalar Number<T>(Scalar count) => NumberConversions.Convert(count, typeof(int), typeof(T), isChecked: false)!;

    private static Binary Remainder(Scalar number)
        => Binary.Arithmetic(BinaryOperator.Modulo, number, number.Type.Kind == SqlTypeKind.Decimal ? new Literal(2m, SqlType.AnyDecimal) : Literal.Of(2), number.Type);

    private static Binary Product(MemberUse use) => Binary.Arithmetic(BinaryOperator.Multiply, new Cast(use[0], SqlType.BigInteger), new Cast(use[1], SqlType.BigInteger), SqlType.BigInteger);
}
