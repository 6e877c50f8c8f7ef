using System.Globalization;
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
        Parsing(members);
        members.Add((Enum e, Enum flag) => e.HasFlag(flag), HasFlag);
        members.Add((DayOfWeek e) => Enum.GetName(e), u => NameOf(u[0], u.Operands[0].Type));
        members.Add((DayOfWeek e) => Enum.IsDefined(e), u => EnumOf(u.Operands[0].Type) is { } type && u[0].Type.Kind != SqlTypeKind.Text
            ? new InList(u[0], [.. Values(type).Select(v => (Scalar)new Literal(Number(v), u[0].Type))]) : null);
        members.Add((string s) => Enum.Parse<DayOfWeek>(s), u => Parsed(u, false));
        members.Add((string s, bool i) => Enum.Parse<DayOfWeek>(s, i), u => u[1] is Literal { Value: bool ignoresCase } ? Parsed(u, ignoresCase) : null);
        members.Add((IEnumerable<byte> a, IEnumerable<byte> b) => a.SequenceEqual(b), SameBytes);
        Comparisons(members);
    }

    public static Scalar? ToText(MemberUse use) => use.Operands is [{ } operand] && StringMembers.TextOf(operand) is { } text ? Scalars.Coalesce(text, StringMembers.Empty) : null;

    private static void Parsing(MemberTranslators members)
    {
        Parse(members, x => sbyte.Parse(x), (x, s) => sbyte.Parse(x, s));
        Parse(members, x => byte.Parse(x), (x, s) => byte.Parse(x, s));
        Parse(members, x => short.Parse(x), (x, s) => short.Parse(x, s));
        Parse(members, x => ushort.Parse(x), (x, s) => ushort.Parse(x, s));
        Parse(members, x => int.Parse(x), (x, s) => int.Parse(x, s));
        Parse(members, x => uint.Parse(x), (x, s) => uint.Parse(x, s));
        Parse(members, x => long.Parse(x), (x, s) => long.Parse(x, s));
        Parse(members, x => float.Parse(x), (x, s) => float.Parse(x, s));
        Parse(members, x => double.Parse(x), (x, s) => double.Parse(x, s));
        Parse(members, x => decimal.Parse(x), (x, s) => decimal.Parse(x, s));
        members.Add((string x) => bool.Parse(x), ParserOf(typeof(bool))!);
        members.Add((string x) => char.Parse(x), u => u[0]);
        members.Add((string x) => Guid.Parse(x), ParserOf(typeof(Guid))!);
        members.Add((string x) => new Guid(x), ParserOf(typeof(Guid))!);
        members.Add((string x) => DateTime.Parse(x), ParserOf(typeof(DateTime))!);
        members.Add((string x) => DateTimeOffset.Parse(x), ParserOf(typeof(DateTimeOffset))!);
        members.Add((string x) => DateOnly.Parse(x), ParserOf(typeof(DateOnly))!);
        members.Add((string x) => TimeOnly.Parse(x), ParserOf(typeof(TimeOnly))!);
        members.Add((string x) => TimeSpan.Parse(x), ParserOf(typeof(TimeSpan))!);
    }

    private static void Parse<T>(MemberTranslators members, Expression<Func<string, T>> plain, Expression<Func<string, NumberStyles, T>> styled)
    {
        Func<MemberUse, Scalar?> parser = ParserOf(typeof(T))!;
        NumberStyles usual = typeof(T) == typeof(decimal) ? NumberStyles.Number : typeof(T) == typeof(double) || typeof(T) == typeof(float) ? NumberStyles.Float : NumberStyles.Integer;
        members.Add(plain, parser);
        members.Add(styled, u => u[1] is Literal { Value: int style } && (style == (int)usual || style == (int)(usual | NumberStyles.AllowThousands) || (usual == NumberStyles.Number && style == (int)NumberStyles.Float)) ? parser(u) : null);
    }

    /// <summary>What reads a value of a type from text in the invariant culture, or null. Texts that hold none are an error of the database.</summary>
    public static Func<MemberUse, Scalar?>? ParserOf(Type type)
    {
        if (type == typeof(long))
        {
            return Call(Functions.ParseInteger, SqlType.BigInteger);
        }

        if (NumberConversions.IsInteger(type))
        {
            return type == typeof(char) ? u => u[0] : type == typeof(ulong) ? null : u => NumberConversions.Convert(Scalars.Call(Functions.ParseInteger, SqlType.BigInteger, u[0]), typeof(long), type, isChecked: true);
        }

        return type == typeof(float) ? u => new Cast(Scalars.Call(Functions.ParseDouble, SqlType.Double, u[0]), SqlType.Real)
            : type == typeof(double) ? Call(Functions.ParseDouble, SqlType.Double)
            : type == typeof(decimal) ? Call(Functions.ParseDecimal, SqlType.AnyDecimal)
            : type == typeof(bool) ? Call(Functions.ParseBoolean, SqlType.Boolean)
            : type == typeof(Guid) ? Call(Functions.ParseGuid, SqlType.Guid)
            : type == typeof(DateTime) ? Call(Functions.ParseDateTime, SqlType.DateTime)
            : type == typeof(DateTimeOffset) ? Call(Functions.ParseDateTimeOffset, SqlType.DateTimeOffset)
            : type == typeof(DateOnly) ? Call(Functions.ParseDate, SqlType.Date)
            : type == typeof(TimeOnly) ? Call(Functions.ParseTime, SqlType.Time)
            : type == typeof(TimeSpan) ? Call(Functions.ParseInterval, SqlType.Interval)
            : null;
    }

    private static Func<MemberUse, Scalar?> Call(Function function, SqlType type) => u => Scalars.Call(function, type, u[0]);

    private static Scalar? HasFlag(MemberUse use)
        => use[0].Type.Kind is SqlTypeKind.Integer or SqlTypeKind.BigInteger or SqlTypeKind.SmallInteger && use[1].Type.Kind == use[0].Type.Kind
            ? Binary.Compare(BinaryOperator.Equal, Binary.Arithmetic(BinaryOperator.BitAnd, use[0], use[1], use[0].Type), use[1])
            : null;

    private static Type? EnumOf(Type type) => (Nullable.GetUnderlyingType(type) ?? type) is { IsEnum: true } bare ? bare : null;

    private static IEnumerable<object> Values(Type type) => Enum.GetValues(type).Cast<object>().Distinct();

    private static object Number(object value) => ClrTypeMap.TryGet(value.GetType(), out _, out ValueConverter? converter) && converter is not null ? converter.Store(value)! : value;

    /// <summary>The name of a value of an enum, null if it has none.</summary>
    private static Case? NameOf(Scalar value, Type type) => EnumOf(type) is { } known && value.Type.Kind != SqlTypeKind.Text
        ? new Case(Values(known).Select(v => new When(Binary.Compare(BinaryOperator.Equal, value, new Literal(Number(v), value.Type)), new Literal(Enum.GetName(known, v), SqlType.Text))).ToValueList(), null, SqlType.Text, true)
        : null;

    /// <summary>The value of a name or a number. Several names in one text are flags, of which only C# makes a value.</summary>
    private static Scalar? Parsed(MemberUse use, bool ignoresCase)
    {
        Type type = use.Expression.Type;
        if (!ClrTypeMap.TryGet(type, out SqlType? stored, out _) || Values(type).Count() > 100)
        {
            return null;
        }

        Scalar text = Scalars.Call(Functions.Trim, SqlType.Text, use[0]);
        text = ignoresCase ? Scalars.Call(Functions.Upper, SqlType.Text, text) : text;
        ValueList<When> names = Enum.GetNames(type)
            .Select(name => new When(Binary.Compare(BinaryOperator.Equal, text, new Literal(ignoresCase ? name.ToUpperInvariant() : name, SqlType.Text)), new Literal(Number(Enum.Parse(type, name)), stored))).ToValueList();
        Scalar number = Scalars.Call(Functions.ParseInteger, SqlType.BigInteger, use[0]);
        return new Case(names, stored.Kind == SqlTypeKind.BigInteger ? number : new Cast(number, stored), stored, use[0].IsNullable);
    }

    private static Binary? SameBytes(MemberUse use)
        => use.Operands.All(o => o.Scalar.Type.Kind == SqlTypeKind.Binary) ? Binary.Compare(BinaryOperator.Equal, use[0], use[1]) : null;

    private static void Comparisons(MemberTranslators members)
    {
        members.Add((sbyte a, sbyte b) => a.CompareTo(b), Difference);
        members.Add((byte a, byte b) => a.CompareTo(b), Difference);
        members.Add((short a, short b) => a.CompareTo(b), Difference);
        members.Add((ushort a, ushort b) => a.CompareTo(b), Difference);
        members.Add((char a, char b) => a.CompareTo(b), u => u[0].Type.Kind == SqlTypeKind.Text
            ? Binary.Arithmetic(BinaryOperator.Subtract, Scalars.Call(Functions.CodePoint, SqlType.Integer, u[0]), Scalars.Call(Functions.CodePoint, SqlType.Integer, u[1]), SqlType.Integer)
            : Difference(u));
        members.Add((uint a, uint b) => a.CompareTo(b), Compare);
        members.Add((ulong a, ulong b) => a.CompareTo(b), Compare);
        members.Add((bool a, bool b) => a.CompareTo(b), CompareTruth);
        members.Add((Guid a, Guid b) => a.CompareTo(b), Compare);
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
        members.Add((DateTimeOffset a, DateTimeOffset b) => DateTimeOffset.Compare(a, b), Compare);
        members.Add((TimeSpan a, TimeSpan b) => TimeSpan.Compare(a, b), Compare);
    }

    /// <summary>C# subtracts the small integers, which fit.</summary>
    private static Binary Difference(MemberUse use) => Binary.Arithmetic(BinaryOperator.Subtract, new Cast(use[0], SqlType.Integer), new Cast(use[1], SqlType.Integer), SqlType.Integer);

    /// <summary>False is less than true.</summary>
    private static Case CompareTruth(MemberUse use) => new(
        [
            new When(Scalars.And(use[0], Unary.Not(use[1])), Literal.Of(1)),
            new When(Scalars.And(Unary.Not(use[0]), use[1]), Literal.Of(-1)),
            new When(Binary.Compare(BinaryOperator.Equal, use[0], use[1]), Literal.Of(0)),
        ],
        null, SqlType.Integer, use[0].IsNullable || use[1].IsNullable);

    /// <summary>-1, 0 or 1; null where either side is missing, which C# does not know for these types.</summary>
    private static Case Compare(MemberUse use) => new(
        [
            new When(Binary.Compare(BinaryOperator.Less, use[0], use[1]), Literal.Of(-1)),
            new When(Binary.Compare(BinaryOperator.Greater, use[0], use[1]), Literal.Of(1)),
            new When(Binary.Compare(BinaryOperator.Equal, use[0], use[1]), Literal.Of(0)),
        ],
        null, SqlType.Integer, use[0].IsNullable || use[1].IsNullable);
}
