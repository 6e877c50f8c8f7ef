using System.Linq.Expressions;
using Linq.Provider.Algebra;
using Linq.Provider.Schema;

namespace Linq.Provider.Translation.Members;

/// <summary>The members of <see cref="string"/> that others express, with a start, a part or several characters sought.</summary>
internal static class TextMembers
{
    public static void Register(MemberTranslators members)
    {
        Searching(members);
        Comparing(members);
        members.Add((char c, int n) => new string(c, n), u => Scalars.Call(Functions.Repeat, SqlType.Text, u[0], u[1]));
        members.Add((object? x) => string.Concat(x), ConversionMembers.ToText);
        members.Add((string s, string a, string b, StringComparison c) => s.Replace(a, b, c), u => u[3] switch
        {
            Literal { Value: (int)StringComparison.Ordinal } => Scalars.Call(Functions.Replace, SqlType.Text, u[0], u[1], Scalars.Coalesce(u[2], StringMembers.Empty)),
            Literal { Value: (int)StringComparison.OrdinalIgnoreCase } => Scalars.Call(Functions.ReplaceIgnoringCase, SqlType.Text, u[0], u[1], Scalars.Coalesce(u[2], StringMembers.Empty)),
            _ => null,
        });
        members.Add((string s, string separator, bool noEmpty, bool trims) => TextParts.Count(s, separator, noEmpty, trims), u => Scalars.Call(Functions.CountParts, SqlType.Integer, u[0], u[1], u[2], u[3]));
        members.Add((string s, string separator, bool noEmpty, bool trims, int index) => TextParts.At(s, separator, noEmpty, trims, index),
            u => new Call(Functions.PartAt, [u[0], u[1], u[2], u[3], u[4]], SqlType.Text, true));
        members.Add((string s, char[] characters) => TextParts.Unify(s, characters), u => Scalars.Call(Functions.Unify, SqlType.Text, u[0], u[1]));
    }

    private static void Searching(MemberTranslators members)
    {
        members.Add((string s, char v, int i, int n) => s.IndexOf(v, i, n), IndexWithin);
        members.Add((string s, string v, int i, int n) => s.IndexOf(v, i, n), IndexWithin);
        members.Add((string s, string v, int i, StringComparison c) => s.IndexOf(v, i, c), u => StringMembers.Search(u, (a, b) => IndexFrom(a, b, u[2])));
        members.Add((string s, string v, int i, int n, StringComparison c) => s.IndexOf(v, i, n, c), IndexWithin);
        members.Add((string s, char[] v) => s.IndexOfAny(v), u => IndexOfAny(u, Functions.IndexOf));
        members.Add((string s, char[] v, int i) => s.IndexOfAny(v, i), u => IndexOfAny(u, Functions.IndexOfFrom, u[2]));
        members.Add((string s, char[] v) => s.LastIndexOfAny(v), u => IndexOfAny(u, Functions.LastIndexOf));
        members.Add((string s, char v, int i) => s.LastIndexOf(v, i), LastFrom);
        members.Add((string s, string v, int i) => s.LastIndexOf(v, i), LastFrom);
        members.Add((string s, string v, int i, StringComparison c) => s.LastIndexOf(v, i, c), LastFrom);
    }

    private static void Comparing(MemberTranslators members)
    {
        members.Add((string? s, int i, string? t, int j, int n) => string.CompareOrdinal(s, i, t, j, n), u => StringMembers.Compare(Part(u[0], u[1], u[4]), Part(u[2], u[3], u[4])));
        members.Add((string? s, int i, string? t, int j, int n) => string.Compare(s, i, t, j, n), u => StringMembers.Compare(Part(u[0], u[1], u[4]), Part(u[2], u[3], u[4])));
        members.Add((string? s, int i, string? t, int j, int n, StringComparison c) => string.Compare(s, i, t, j, n, c), u => u[5] switch
        {
            Literal { Value: (int)StringComparison.Ordinal } => StringMembers.Compare(Part(u[0], u[1], u[4]), Part(u[2], u[3], u[4])),
            Literal { Value: (int)StringComparison.OrdinalIgnoreCase } => StringMembers.Compare(StringMembers.Cased(Part(u[0], u[1], u[4]), true), StringMembers.Cased(Part(u[2], u[3], u[4]), true)),
            _ => null,
        });
    }

    private static Scalar? IndexWithin(MemberUse use) => StringMembers.Search(use, (a, b) => IndexFrom(Start(a, Sum(use[2], use[3])), b, use[2]));

    private static Scalar? LastFrom(MemberUse use) => StringMembers.Search(use, (a, b) => Last(Start(a, Sum(use[2], Literal.Of(1))), b));

    private static Scalar IndexFrom(Scalar text, Scalar sought, Scalar start) => Scalars.Call(Functions.IndexOfFrom, SqlType.Integer, text, sought, start);

    private static Scalar Last(Scalar text, Scalar sought) => Scalars.Call(Functions.LastIndexOf, SqlType.Integer, text, sought);

    private static Scalar Start(Scalar text, Scalar length) => Part(text, Literal.Of(0), length);

    private static Scalar Part(Scalar text, Scalar start, Scalar length) => Scalars.Call(Functions.Substring, SqlType.Text, text, start, length);

    private static Scalar Sum(Scalar a, Scalar b)
        => a is Literal { Value: int x } && b is Literal { Value: int y } ? Literal.Of(x + y) : Binary.Arithmetic(BinaryOperator.Add, a, b, SqlType.Integer);

    /// <summary>All the characters become the first of them, which is then sought. Of no characters none is found.</summary>
    private static Scalar IndexOfAny(MemberUse use, Function search, params ReadOnlySpan<Scalar> further)
    {
        Scalar characters = use[1];
        Scalar first = Start(characters, Literal.Of(1));
        Scalar index = Scalars.Call(search, SqlType.Integer, [Scalars.Call(Functions.Unify, SqlType.Text, use[0], characters), first, .. further]);
        return Scalars.If(Binary.Compare(BinaryOperator.Equal, characters, StringMembers.Empty), Literal.Of(-1), index);
    }
}
