using System.Linq.Expressions;
using Linq.Provider.Algebra;
using Linq.Provider.Schema;

namespace Linq.Provider.Translation.Members;

/// <summary><see cref="Convert"/>: conversions to whole numbers round half to even, unlike casts.</summary>
internal static class ConvertMembers
{
    public static void Register(MemberTranslators members)
    {
        ToInt16(members);
        ToInt32(members);
        ToInt64(members);
        ToSingle(members);
        ToDouble(members);
        ToDecimal(members);
        ToBoolean(members);
        ToTexts(members);
    }

    private static void ToInt16(MemberTranslators members)
    {
        members.Add((byte x) => Convert.ToInt16(x), To(SqlType.SmallInteger));
        members.Add((sbyte x) => Convert.ToInt16(x), To(SqlType.SmallInteger));
        members.Add((short x) => Convert.ToInt16(x), To(SqlType.SmallInteger));
        members.Add((ushort x) => Convert.ToInt16(x), To(SqlType.SmallInteger));
        members.Add((int x) => Convert.ToInt16(x), To(SqlType.SmallInteger));
        members.Add((uint x) => Convert.ToInt16(x), To(SqlType.SmallInteger));
        members.Add((long x) => Convert.ToInt16(x), To(SqlType.SmallInteger));
        members.Add((float x) => Convert.ToInt16(x), Rounded(SqlType.SmallInteger));
        members.Add((double x) => Convert.ToInt16(x), Rounded(SqlType.SmallInteger));
        members.Add((decimal x) => Convert.ToInt16(x), Rounded(SqlType.SmallInteger));
        members.Add((bool x) => Convert.ToInt16(x), Number(SqlType.SmallInteger));
        members.Add((string x) => Convert.ToInt16(x), Parsed(Functions.ParseInteger, SqlType.SmallInteger));
    }

    private static void ToInt32(MemberTranslators members)
    {
        members.Add((byte x) => Convert.ToInt32(x), To(SqlType.Integer));
        members.Add((sbyte x) => Convert.ToInt32(x), To(SqlType.Integer));
        members.Add((short x) => Convert.ToInt32(x), To(SqlType.Integer));
        members.Add((ushort x) => Convert.ToInt32(x), To(SqlType.Integer));
        members.Add((int x) => Convert.ToInt32(x), To(SqlType.Integer));
        members.Add((uint x) => Convert.ToInt32(x), To(SqlType.Integer));
        members.Add((long x) => Convert.ToInt32(x), To(SqlType.Integer));
        members.Add((float x) => Convert.ToInt32(x), Rounded(SqlType.Integer));
        members.Add((double x) => Convert.ToInt32(x), Rounded(SqlType.Integer));
        members.Add((decimal x) => Convert.ToInt32(x), Rounded(SqlType.Integer));
        members.Add((bool x) => Convert.ToInt32(x), Number(SqlType.Integer));
        members.Add((string x) => Convert.ToInt32(x), Parsed(Functions.ParseInteger, SqlType.Integer));
    }

    private static void ToInt64(MemberTranslators members)
    {
        members.Add((byte x) => Convert.ToInt64(x), To(SqlType.BigInteger));
        members.Add((sbyte x) => Convert.ToInt64(x), To(SqlType.BigInteger));
        members.Add((short x) => Convert.ToInt64(x), To(SqlType.BigInteger));
        members.Add((ushort x) => Convert.ToInt64(x), To(SqlType.BigInteger));
        members.Add((int x) => Convert.ToInt64(x), To(SqlType.BigInteger));
        members.Add((uint x) => Convert.ToInt64(x), To(SqlType.BigInteger));
        members.Add((long x) => Convert.ToInt64(x), To(SqlType.BigInteger));
        members.Add((float x) => Convert.ToInt64(x), Rounded(SqlType.BigInteger));
        members.Add((double x) => Convert.ToInt64(x), Rounded(SqlType.BigInteger));
        members.Add((decimal x) => Convert.ToInt64(x), Rounded(SqlType.BigInteger));
        members.Add((bool x) => Convert.ToInt64(x), Number(SqlType.BigInteger));
        members.Add((string x) => Convert.ToInt64(x), Parsed(Functions.ParseInteger, SqlType.BigInteger));
    }

    private static void ToSingle(MemberTranslators members)
    {
        members.Add((byte x) => Convert.ToSingle(x), To(SqlType.Real));
        members.Add((sbyte x) => Convert.ToSingle(x), To(SqlType.Real));
        members.Add((short x) => Convert.ToSingle(x), To(SqlType.Real));
        members.Add((ushort x) => Convert.ToSingle(x), To(SqlType.Real));
        members.Add((int x) => Convert.ToSingle(x), To(SqlType.Real));
        members.Add((uint x) => Convert.ToSingle(x), To(SqlType.Real));
        members.Add((long x) => Convert.ToSingle(x), To(SqlType.Real));
        members.Add((float x) => Convert.ToSingle(x), To(SqlType.Real));
        members.Add((double x) => Convert.ToSingle(x), To(SqlType.Real));
        members.Add((decimal x) => Convert.ToSingle(x), To(SqlType.Real));
        members.Add((bool x) => Convert.ToSingle(x), Number(SqlType.Real));
    }

    private static void ToDouble(MemberTranslators members)
    {
        members.Add((byte x) => Convert.ToDouble(x), To(SqlType.Double));
        members.Add((sbyte x) => Convert.ToDouble(x), To(SqlType.Double));
        members.Add((short x) => Convert.ToDouble(x), To(SqlType.Double));
        members.Add((ushort x) => Convert.ToDouble(x), To(SqlType.Double));
        members.Add((int x) => Convert.ToDouble(x), To(SqlType.Double));
        members.Add((uint x) => Convert.ToDouble(x), To(SqlType.Double));
        members.Add((long x) => Convert.ToDouble(x), To(SqlType.Double));
        members.Add((float x) => Convert.ToDouble(x), To(SqlType.Double));
        members.Add((double x) => Convert.ToDouble(x), To(SqlType.Double));
        members.Add((decimal x) => Convert.ToDouble(x), To(SqlType.Double));
        members.Add((bool x) => Convert.ToDouble(x), Number(SqlType.Double));
        members.Add((string x) => Convert.ToDouble(x), Parsed(Functions.ParseDouble, SqlType.Double));
    }

    private static void ToDecimal(MemberTranslators members)
    {
        members.Add((byte x) => Convert.ToDecimal(x), To(SqlType.AnyDecimal));
        members.Add((sbyte x) => Convert.ToDecimal(x), To(SqlType.AnyDecimal));
        members.Add((short x) => Convert.ToDecimal(x), To(SqlType.AnyDecimal));
        members.Add((ushort x) => Convert.ToDecimal(x), To(SqlType.AnyDecimal));
        members.Add((int x) => Convert.ToDecimal(x), To(SqlType.AnyDecimal));
        members.Add((uint x) => Convert.ToDecimal(x), To(SqlType.AnyDecimal));
        members.Add((long x) => Convert.ToDecimal(x), To(SqlType.AnyDecimal));
        members.Add((float x) => Convert.ToDecimal(x), To(SqlType.AnyDecimal));
        members.Add((double x) => Convert.ToDecimal(x), To(SqlType.AnyDecimal));
        members.Add((decimal x) => Convert.ToDecimal(x), To(SqlType.AnyDecimal));
        members.Add((bool x) => Convert.ToDecimal(x), Number(SqlType.AnyDecimal));
        members.Add((string x) => Convert.ToDecimal(x), Parsed(Functions.ParseDecimal, SqlType.AnyDecimal));
    }

    private static void ToBoolean(MemberTranslators members)
    {
        members.Add((byte x) => Convert.ToBoolean(x), IsNotZero);
        members.Add((sbyte x) => Convert.ToBoolean(x), IsNotZero);
        members.Add((short x) => Convert.ToBoolean(x), IsNotZero);
        members.Add((ushort x) => Convert.ToBoolean(x), IsNotZero);
        members.Add((int x) => Convert.ToBoolean(x), IsNotZero);
        members.Add((uint x) => Convert.ToBoolean(x), IsNotZero);
        members.Add((long x) => Convert.ToBoolean(x), IsNotZero);
        members.Add((float x) => Convert.ToBoolean(x), IsNotZero);
        members.Add((double x) => Convert.ToBoolean(x), IsNotZero);
        members.Add((decimal x) => Convert.ToBoolean(x), IsNotZero);
    }

    private static void ToTexts(MemberTranslators members)
    {
        members.Add((byte x) => Convert.ToString(x), ConversionMembers.ToText);
        members.Add((sbyte x) => Convert.ToString(x), ConversionMembers.ToText);
        members.Add((short x) => Convert.ToString(x), ConversionMembers.ToText);
        members.Add((ushort x) => Convert.ToString(x), ConversionMembers.ToText);
        members.Add((int x) => Convert.ToString(x), ConversionMembers.ToText);
        members.Add((uint x) => Convert.ToString(x), ConversionMembers.ToText);
        members.Add((long x) => Convert.ToString(x), ConversionMembers.ToText);
        members.Add((float x) => Convert.ToString(x), ConversionMembers.ToText);
        members.Add((double x) => Convert.ToString(x), ConversionMembers.ToText);
        members.Add((decimal x) => Convert.ToString(x), ConversionMembers.ToText);
        members.Add((bool x) => Convert.ToString(x), ConversionMembers.ToText);
        members.Add((string x) => Convert.ToString(x), ConversionMembers.ToText);
        members.Add((char x) => Convert.ToString(x), ConversionMembers.ToText);
        members.Add((DateTime x) => Convert.ToString(x), ConversionMembers.ToText);
    }

    private static Func<MemberUse, Scalar?> To(SqlType type) => u => u[0].Type.Kind == type.Kind ? u[0] : new Cast(u[0], type);

    private static Func<MemberUse, Scalar?> Rounded(SqlType type) => u => new Cast(Scalars.Call(Functions.Round, u[0].Type, u[0], Literal.Of(0)), type);

    private static Func<MemberUse, Scalar?> Parsed(Function function, SqlType type) => u => Scalars.Call(function, type, u[0]);

    private static Func<MemberUse, Scalar?> Number(SqlType type) => u =>
    {
        var number = new Case([new When(u[0], Literal.Of(1)), new When(Unary.Not(u[0]), Literal.Of(0))], null, SqlType.Integer, u[0].IsNullable);
        return type == SqlType.Integer ? number : new Cast(number, type);
    };

    private static Binary IsNotZero(MemberUse use) => Binary.Compare(BinaryOperator.NotEqual, use[0], use[0].Type.Kind switch
    {
        SqlTypeKind.Decimal => new Literal(0m, use[0].Type),
        SqlTypeKind.Double => new Literal(0d, use[0].Type),
        SqlTypeKind.Real => new Literal(0f, use[0].Type),
        _ => Literal.Of(0),
    });
}
