using System.Linq.Expressions;
using Linq.Provider.Algebra;
using Linq.Provider.Collections;
using Linq.Provider.Schema;

namespace Linq.Provider.Translation.Members;

/// <summary><see cref="string"/> and <see cref="char"/>.</summary>
internal static class StringMembers
{
    public static void Register(MemberTranslators members)
    {
        Comparison(members);
        Parts(members);
        Concatenation(members);
    }

    private static void Comparison(MemberTranslators members)
    {
        members.Add((string s, string v) => s.StartsWith(v), u => Search(u, SqlType.Boolean, Functions.StartsWith));
        members.Add((string s, char v) => s.StartsWith(v), u => Search(u, SqlType.Boolean, Functions.StartsWith));
        members.Add((string s, string v) => s.EndsWith(v), u => Search(u, SqlType.Boolean, Functions.EndsWith));
        members.Add((string s, char v) => s.EndsWith(v), u => Search(u, SqlType.Boolean, Functions.EndsWith));
        members.Add((string s, string v) => s.Contains(v), u => Search(u, SqlType.Boolean, Functions.Contains));
        members.Add((string s, char v) => s.Contains(v), u => Search(u, SqlType.Boolean, Functions.Contains));
        members.Add((string s, string v, StringComparison c) => s.StartsWith(v, c), u => Search(u, SqlType.Boolean, Functions.StartsWith));
        members.Add((string s, string v, StringComparison c) => s.EndsWith(v, c), u => Search(u, SqlType.Boolean, Functions.EndsWith));
        members.Add((string s, string v, StringComparison c) => s.Contains(v, c), u => Search(u, SqlType.Boolean, Functions.Contains));
        members.Add((string s, string v, StringComparison c) => s.Equals(v, c), u => WithCase(u, (a, b) => Binary.Compare(BinaryOperator.Equal, a, b)));
        members.Add((string s, string v, StringComparison c) => string.Equals(s, v, c), u => WithCase(u, (a, b) => Binary.Compare(BinaryOperator.Equal, a, b)));
        members.Add((string s, string v) => s.CompareTo(v), u => Compare(u[0], u[1]));
        members.Add((string s, string v) => string.Compare(s, v), u => Compare(u[0], u[1]));
        members.Add((string s, string v) => string.CompareOrdinal(s, v), u => Compare(u[0], u[1]));
        members.Add((string s, string v, StringComparison c) => string.Compare(s, v, c), u => WithCase(u, Compare));
        members.Add((string s, string v, bool i) => string.Compare(s, v, i), u => u[2] is Literal { Value: bool ignoresCase } ? Compare(Cased(u[0], ignoresCase), Cased(u[1], ignoresCase)) : null);
        members.Add((string s, char v, StringComparison c) => s.Contains(v, c), u => Search(u, SqlType.Boolean, Functions.Contains));
        members.Add((string? s) => string.IsNullOrEmpty(s), u => Scalars.Or(Unary.IsNull(u[0]), Binary.Compare(BinaryOperator.Equal, u[0], Text(""))));
        members.Add((string? s) => string.IsNullOrWhiteSpace(s), u => Scalars.Or(
            Unary.IsNull(u[0]), Binary.Compare(BinaryOperator.Equal, Scalars.Call(Functions.Trim, SqlType.Text, u[0]), Text(""))));
    }

    private static void Parts(MemberTranslators members)
    {
        members.Add((string s) => s.Length, u => Scalars.Call(Functions.Length, SqlType.Integer, u[0]));
        members.Add((string s) => s.ToCharArray(), u => CharactersOf(u[0]));
        members.Add((string s) => s.ToUpper(), u => OfText(Functions.Upper, u));
        members.Add((string s) => s.ToUpperInvariant(), u => OfText(Functions.Upper, u));
        members.Add((string s) => s.ToLower(), u => OfText(Functions.Lower, u));
        members.Add((string s) => s.ToLowerInvariant(), u => OfText(Functions.Lower, u));
        members.Add((string s) => s.Trim(), u => OfText(Functions.Trim, u));
        members.Add((string s) => s.TrimStart(), u => OfText(Functions.TrimStart, u));
        members.Add((string s) => s.TrimEnd(), u => OfText(Functions.TrimEnd, u));
        members.Add((string s, char c) => s.Trim(c), u => OfText(Functions.TrimChars, u));
        members.Add((string s, char c) => s.TrimStart(c), u => OfText(Functions.TrimStartChars, u));
        members.Add((string s, char c) => s.TrimEnd(c), u => OfText(Functions.TrimEndChars, u));
        members.Add((string s, int i) => s.Substring(i), u => OfText(Functions.SubstringFrom, u));
        members.Add((string s, int i, int n) => s.Substring(i, n), u => OfText(Functions.Substring, u));
        members.Add((string s, string v) => s.IndexOf(v), u => Search(u, SqlType.Integer, Functions.IndexOf));
        members.Add((string s, char v) => s.IndexOf(v), u => Search(u, SqlType.Integer, Functions.IndexOf));
        members.Add((string s, string v, StringComparison c) => s.IndexOf(v, c), u => Search(u, SqlType.Integer, Functions.IndexOf));
        members.Add((string s, string v, int i) => s.IndexOf(v, i), u => Search(u, (a, b) => Scalars.Call(Functions.IndexOfFrom, SqlType.Integer, a, b, u[2])));
        members.Add((string s, string a, string b) => s.Replace(a, b), u => Scalars.Call(Functions.Replace, SqlType.Text, u[0], u[1], Scalars.Coalesce(u[2], Text(""))));
        members.Add((string s, char a, char b) => s.Replace(a, b), u => OfText(Functions.Replace, u));
        members.Add((string s, int n) => s.PadLeft(n), u => Scalars.Call(Functions.PadLeft, SqlType.Text, u[0], u[1], Text(" ")));
        members.Add((string s, int n, char c) => s.PadLeft(n, c), u => OfText(Functions.PadLeft, u));
        members.Add((string s, int n) => s.PadRight(n), u => Scalars.Call(Functions.PadRight, SqlType.Text, u[0], u[1], Text(" ")));
        members.Add((string s, int n, char c) => s.PadRight(n, c), u => OfText(Functions.PadRight, u));
        members.Add((string s, int i) => s.Remove(i), u => Scalars.Call(Functions.Substring, SqlType.Text, u[0], Literal.Of(0), u[1]));
        members.Add((string s, int i, int n) => s.Remove(i, n), u => Between(u[0], u[1], null, Scalars.Call(Functions.SubstringFrom, SqlType.Text, u[0], Plus(u[1], u[2]))));
        members.Add((string s, int i, string v) => s.Insert(i, v), u => Between(u[0], u[1], u[2], Scalars.Call(Functions.SubstringFrom, SqlType.Text, u[0], u[1])));
        members.Add((string s, string v) => s.LastIndexOf(v), u => Search(u, SqlType.Integer, Functions.LastIndexOf));
        members.Add((string s, char v) => s.LastIndexOf(v), u => Search(u, SqlType.Integer, Functions.LastIndexOf));
        members.Add((string s, string v, StringComparison c) => s.LastIndexOf(v, c), u => Search(u, SqlType.Integer, Functions.LastIndexOf));
        members.Add((string s, char v, StringComparison c) => s.IndexOf(v, c), u => Search(u, SqlType.Integer, Functions.IndexOf));
        members.Add((string s, char v, int i) => s.IndexOf(v, i), u => Search(u, (a, b) => Scalars.Call(Functions.IndexOfFrom, SqlType.Integer, a, b, u[2])));
        members.Add((string s, char[] c) => s.Trim(c), u => Trimmed(u, Functions.Trim, Functions.TrimChars));
        members.Add((string s, char[] c) => s.TrimStart(c), u => Trimmed(u, Functions.TrimStart, Functions.TrimStartChars));
        members.Add((string s, char[] c) => s.TrimEnd(c), u => Trimmed(u, Functions.TrimEnd, Functions.TrimEndChars));
        members.Add((string s, int i) => s[i], u => Scalars.Call(Functions.Substring, SqlType.Text, u[0], u[1], Literal.Of(1)));
    }

    private static void Concatenation(MemberTranslators members)
    {
        members.Add((string? a, string? b) => string.Concat(a, b), u => Concat(u));
        members.Add((string? a, string? b, string? c) => string.Concat(a, b, c), u => Concat(u));
        members.Add((string? a, string? b, string? c, string? d) => string.Concat(a, b, c, d), u => Concat(u));
        members.Add((object? a, object? b) => string.Concat(a, b), u => Concat(u));
        members.Add((object? a, object? b, object? c) => string.Concat(a, b, c), u => Concat(u));
    }

    /// <summary>The text up to a position, something else, and what follows.</summary>
    private static Scalar Between(Scalar text, Scalar position, Scalar? inserted, Scalar rest)
    {
        Scalar start = Scalars.Call(Functions.Substring, SqlType.Text, text, Literal.Of(0), position);
        return Joined(inserted is null ? start : Joined(start, inserted), rest);
    }

    private static Binary Joined(Scalar a, Scalar b) => Binary.Arithmetic(BinaryOperator.Concat, a, b, SqlType.Text);

    private static Binary Plus(Scalar a, Scalar b) => Binary.Arithmetic(BinaryOperator.Add, a, b, SqlType.Integer);

    public static Scalar Cased(Scalar text, bool ignoresCase) => ignoresCase ? Scalars.Call(Functions.Upper, SqlType.Text, text) : text;

    public static Literal Empty { get; } = new(string.Empty, SqlType.Text);

    private static Literal Text(string value) => new(value, SqlType.Text);

    /// <summary>No characters stand for white space.</summary>
    private static Scalar Trimmed(MemberUse use, Function whiteSpace, Function characters)
    {
        Scalar trimmed = OfText(characters, use);
        return use[1] is Literal { Value: string { Length: > 0 } } ? trimmed
            : Scalars.If(Scalars.Or(Unary.IsNull(use[1]), Binary.Compare(BinaryOperator.Equal, use[1], Empty)), Scalars.Call(whiteSpace, SqlType.Text, use[0]), trimmed);
    }

    private static Scalar OfText(Function function, MemberUse use) => Scalars.Call(function, SqlType.Text, [.. use.Operands.Select(o => o.Scalar)]);

    /// <summary>
    /// What looks for the second operand, a text or a character, in the first; as a comparison says that stands behind all others. The empty text, which stands for <c>'\0'</c>, is in none.
    /// </summary>
    public static Scalar? Search(MemberUse use, Func<Scalar, Scalar, Scalar> find)
    {
        Scalar? found = use.Operands[^1].Type == typeof(StringComparison) ? WithCase(use, find) : find(use[0], use[1]);
        if (found is null || use.Operands[1].Type != typeof(char) || use[1] is Literal { Value: string { Length: > 0 } })
        {
            return found;
        }

        Scalar isText = Binary.Compare(BinaryOperator.NotEqual, use[1], Empty);
        return found.Type == SqlType.Boolean ? Scalars.And(found, isText) : Scalars.If(isText, found, Literal.Of(-1));
    }

    private static Scalar? Search(MemberUse use, SqlType type, Function function) => Search(use, (a, b) => Scalars.Call(function, type, a, b));

    /// <summary>The last operand is a constant <see cref="StringComparison"/>: ordinal ones compare as they are, those that ignore case compare upper case.</summary>
    public static Scalar? WithCase(MemberUse use, Func<Scalar, Scalar, Scalar> compare)
    {
        if (use.Operands[^1].Scalar is not Literal { Value: int value })
        {
            return null;
        }

        return (StringComparison)value switch
        {
            StringComparison.Ordinal => compare(use[0], use[1]),
            StringComparison.OrdinalIgnoreCase => compare(Scalars.Call(Functions.Upper, SqlType.Text, use[0]), Scalars.Call(Functions.Upper, SqlType.Text, use[1])),

            // Cultures have orders and equalities that no database knows.
            _ => null,
        };
    }

    /// <summary>C#'s comparison of texts, in which null is less than any text.</summary>
    public static Scalar Compare(Scalar a, Scalar b)
    {
        Scalar compared = Scalars.Call(Functions.CompareOrdinal, SqlType.Integer, a, b);
        if (!compared.IsNullable)
        {
            return compared;
        }

        return new Case(
            [
                new When(Scalars.And(Unary.IsNull(a), Unary.IsNull(b)), Literal.Of(0)),
                new When(Unary.IsNull(a), Literal.Of(-1)),
                new When(Unary.IsNull(b), Literal.Of(1)),
            ],
            compared, SqlType.Integer, true);
    }

    /// <summary>C#'s concatenation: null is the empty text, and other types are written as their invariant ToString.</summary>
    private static Scalar? Concat(MemberUse use)
    {
        Scalar? text = null;
        foreach (ScalarItem operand in use.Operands)
        {
            if (TextOf(operand) is not { } written)
            {
                return null;
            }

            // The empty text adds nothing.
            if (written is not Literal { Value: "" })
            {
                Scalar part = Scalars.Coalesce(written, Empty);
                text = text is null ? part : Joined(text, part);
            }
        }

        return text ?? Empty;
    }

    public static Scalar CharactersOf(Scalar text) => Scalars.Call(Functions.Characters, SqlType.Array(SqlType.String(1)), text);

    /// <summary>What C#'s invariant ToString gives for a value, null for null. There is none where a converter hides what the value is for C#.</summary>
    public static Scalar? TextOf(ScalarItem item)
    {
        if (QueryTranslator.Operand(item) is not { } value)
        {
            return null;
        }

        item = value;
        Type type = Nullable.GetUnderlyingType(item.Type) ?? item.Type;
        return item.Converter switch
        {
            null => item.Scalar.Type.Kind is SqlTypeKind.Binary or SqlTypeKind.Array ? null : AsText(item.Scalar),
            { ClrType: { IsEnum: true } enumType } converter => NameOf(item.Scalar, enumType, converter),
            { ClrType: { } clr } when clr == typeof(char) && item.Scalar.Type.Kind == SqlTypeKind.Text => item.Scalar,
            { ClrType: { IsPrimitive: true } clr } when clr != typeof(char) && clr != typeof(bool) && (clr == type || type == typeof(object)) => NumberText(item.Scalar, clr),
            _ => null,
        };
    }

    /// <summary>The name of an enum's value, its number if it has none. Combined flags have names that only C# makes.</summary>
    private static Case? NameOf(Scalar value, Type type, ValueConverter converter)
    {
        if (type.IsDefined(typeof(FlagsAttribute), inherit: false))
        {
            return null;
        }

        ValueList<When> names = Enum.GetValues(type).Cast<Enum>().Distinct()
            .Select(e => new When(Binary.Compare(BinaryOperator.Equal, value, new Literal(converter.Store(e), value.Type)), Text(e.ToString()))).ToValueList();
        return names.Count == 0 ? null : new Case(names, NumberText(value, Enum.GetUnderlyingType(type)), SqlType.Text, value.IsNullable);
    }

    /// <summary>The largest integers are stored as decimals, whose texts may have a point.</summary>
    private static Scalar NumberText(Scalar number, Type type) => type == typeof(ulong) ? Scalars.Call(Functions.Format, SqlType.Text, number, Text("F0")) : AsText(number);

    private static Scalar AsText(Scalar scalar) => scalar.Type.Kind == SqlTypeKind.Text ? scalar : Scalars.Call(Functions.ToText, SqlType.Text, scalar);
}
