using System.Linq.Expressions;
using Linq.Provider.Algebra;
using Linq.Provider.Collections;
using Linq.Provider.Schema;

namespace Linq.Provider.Translation.Members;

/// <summary><c>ToString</c>, <c>Parse</c>, <c>CompareTo</c>, flags of enums, and sequences of bytes.</summary>
internal static class ConversionMembers
{
    public static void Register(MemberTranslators members)
    {
        members.Add((object x) => x.ToString(), ToText);
        members.Add((string x) => short.Parse(x), Parse(Functions.ParseInteger, SqlType.SmallInteger));
        members.Add((string x) => int.Parse(x), Parse(Functions.ParseInteger, SqlType.Integer));
        members.Add((string x) => long.Parse(x), Parse(Functions.ParseInteger, SqlType.BigInteger));
        members.Add((string x) => double.Parse(x), Parse(Functions.ParseDouble, SqlType.Double));
        members.Add((string x) => decimal.Parse(x), Parse(Functions.ParseDecimal, SqlType.AnyDecimal));
        members.Add((Enum e, Enum flag) => e.HasFlag(flag), HasFlag);
        members.Add((IEnumerable<byte> a, IEnumerable<byte> b) => a.SequenceEqual(b), SameBytes);
        Comparisons(members);
    }

    public static Scalar? ToText(MemberUse use) => use.Operands is [{ } operand] && StringMembers.TextOf(operand) is { } text ? Scalars.Coalesce(text, StringMembers.Empty) : null;

    private static Func<MemberUse, Scalar?> Parse(Function function, SqlType type) => u => Scalars.Call(function, type, u[0]);

    private static Scalar? HasFlag(MemberUse use)
        => use[0].Type.Kind is SqlTypeKind.Integer or SqlTypeKind.BigInteger or SqlTypeKind.SmallInteger && use[1].Type.Kind == use[0].Type.Kind
            ? Binary.Compare(BinaryOperator.Equal, Binary.Arithmetic(BinaryOperator.BitAnd, use[0], use[1], use[0].Type), use[1])
            : null;

    private static Binary? SameBytes(MemberUse use)
        => use.Operands.All(o => o.Scalar.Type.Kind == SqlTypeKind.Binary) ? Binary.Compare(BinaryOperator.Equal, use[0], use[1]) : null;

    private static void Comparisons(MemberTranslators members)
    {
        members.Add((short a, short b) => a.CompareTo(b), Compare);
        members.Add((int a, int b) => a.CompareTo(b), Compare);
        members.Add((long a, long b) => a.CompareTo(b), Compare);
        members.Add((float a, float b) => a.CompareTo(b), Compare);
        members.Add((double a, double b) => a.CompareTo(b), Compare);
        members.Add((decimal a, decimal b) => a.CompareTo(b), Compare);
        members.Add((DateTime a, DateTime b) => a.CompareTo(b), Compare);
        members.Add((DateTimeOffset a, DateTimeOffset b) => a.CompareTo(b), Compare);
        members.Add((DateOnly a, DateOnly b) => a.CompareTo(b), Compare);
        members.Add((TimeOnly a, TimeOnly b) => a.CompareTo(b), Compare);
        members.Add((TimeSpan a, TimeSpan b) => a.CompareTo(b), Compare);
        members.Add((DateTime a, DateTime b) => DateTime.Compare(a, b), Compare);
        members.Add((decimal a, decimal b) => decimal.Compare(a, b), Compare);
    }

    /// <summary>-1, 0 or 1; null where either side is missing, which C# does not know for these types.</summary>
    private static Case Compare(MemberUse use) => new(
        [
            new When(Binary.Compare(BinaryOperator.Less, use[0], use[1]), Literal.Of(-1)),
            new When(Binary.Compare(BinaryOperator.Greater, use[0], use[1]), Literal.Of(1)),
            new When(Binary.Compare(BinaryOperator.Equal, use[0], use[1]), Literal.Of(0)),
        ],
        null, SqlType.Integer, use[0].IsNullable || use[1].IsNullable);
}
