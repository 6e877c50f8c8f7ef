using Linq.Provider.Algebra;
using Linq.Provider.Collections;
using Linq.Provider.Schema;

namespace Linq.Provider.Translation.Members;

/// <summary><see cref="char"/>, which is a text of one character in a database.</summary>
internal static class CharacterMembers
{
    public static void Register(MemberTranslators members)
    {
        members.Add((char c) => char.IsDigit(c), Test(Functions.IsDigit));
        members.Add((char c) => char.IsLetter(c), Test(Functions.IsLetter));
        members.Add((char c) => char.IsLetterOrDigit(c), Test(Functions.IsLetterOrDigit));
        members.Add((char c) => char.IsUpper(c), Test(Functions.IsUpper));
        members.Add((char c) => char.IsLower(c), Test(Functions.IsLower));
        members.Add((string s, int i) => char.IsDigit(s, i), At(Functions.IsDigit));
        members.Add((string s, int i) => char.IsLetter(s, i), At(Functions.IsLetter));
        members.Add((string s, int i) => char.IsLetterOrDigit(s, i), At(Functions.IsLetterOrDigit));
        members.Add((string s, int i) => char.IsUpper(s, i), At(Functions.IsUpper));
        members.Add((string s, int i) => char.IsLower(s, i), At(Functions.IsLower));
        members.Add((char c) => char.IsWhiteSpace(c), IsWhiteSpace);
        members.Add((string s, int i) => char.IsWhiteSpace(s, i), u => Binary.Compare(BinaryOperator.Equal, Scalars.Call(Functions.Trim, SqlType.Text, CharacterAt(u)), StringMembers.Empty));
        members.Add((char c) => char.IsAscii(c), u => IsText(u) ? InRange(u[0], 0, 127) : null);
        members.Add((char c) => char.IsControl(c), u => IsText(u) ? Scalars.Or(InRange(u[0], 0, 31), InRange(u[0], 127, 159)) : null);
        members.Add((string s, int i) => char.IsControl(s, i), u => Scalars.Or(InRange(CharacterAt(u), 0, 31), InRange(CharacterAt(u), 127, 159)));
        members.Add((char c) => char.IsSeparator(c), u => IsText(u) ? IsSeparator(u[0]) : null);
        members.Add((string s, int i) => char.IsSeparator(s, i), u => IsSeparator(CharacterAt(u)));
        members.Add((char c, char first, char last) => char.IsBetween(c, first, last), u => IsText(u) ? Scalars.And(
            Binary.Compare(BinaryOperator.GreaterOrEqual, Code(u[0]), Code(u[1])), Binary.Compare(BinaryOperator.LessOrEqual, Code(u[0]), Code(u[2]))) : null);
        members.Add((char c) => char.IsAsciiHexDigitLower(c), u => IsText(u) ? Scalars.Or(Between(u[0], '0', '9'), Between(u[0], 'a', 'f')) : null);
        members.Add((char c) => char.IsAsciiHexDigitUpper(c), u => IsText(u) ? Scalars.Or(Between(u[0], '0', '9'), Between(u[0], 'A', 'F')) : null);
        members.Add((char c) => char.IsAsciiHexDigit(c), u => IsText(u) ? Scalars.Or(Between(u[0], '0', '9'), Scalars.Or(Between(u[0], 'a', 'f'), Between(u[0], 'A', 'F'))) : null);
        members.Add((char c) => char.ToString(c), u => IsText(u) ? u[0] : null);
        members.Add((char c) => char.IsAsciiDigit(c), Within('0', '9'));
        members.Add((char c) => char.IsAsciiLetterUpper(c), Within('A', 'Z'));
        members.Add((char c) => char.IsAsciiLetterLower(c), Within('a', 'z'));
        members.Add((char c) => char.IsAsciiLetter(c), u => IsText(u) ? Scalars.Or(Between(u[0], 'A', 'Z'), Between(u[0], 'a', 'z')) : null);
        members.Add((char c) => char.IsAsciiLetterOrDigit(c), u => IsText(u) ? Scalars.Or(Between(u[0], '0', '9'), Scalars.Or(Between(u[0], 'A', 'Z'), Between(u[0], 'a', 'z'))) : null);
        members.Add((char c) => char.ToUpper(c), Map(Functions.Upper));
        members.Add((char c) => char.ToUpperInvariant(c), Map(Functions.Upper));
        members.Add((char c) => char.ToLower(c), Map(Functions.Lower));
        members.Add((char c) => char.ToLowerInvariant(c), Map(Functions.Lower));
    }

    /// <summary>A char may be mapped to a number: then the database does not know the character.</summary>
    private static bool IsText(MemberUse use) => use[0].Type.Kind == SqlTypeKind.Text;

    private static Func<MemberUse, Scalar?> Test(Function function) => u => IsText(u) ? Scalars.Call(function, SqlType.Boolean, u[0]) : null;

    private static Func<MemberUse, Scalar?> At(Function function) => u => Scalars.Call(function, SqlType.Boolean, CharacterAt(u));

    private static Scalar CharacterAt(MemberUse use) => Scalars.Call(Functions.Substring, SqlType.Text, use[0], use[1], Literal.Of(1));

    private static Scalar Code(Scalar character) => Scalars.Call(Functions.CodePoint, SqlType.Integer, character);

    private static Scalar InRange(Scalar character, int first, int last)
        => Scalars.And(Binary.Compare(BinaryOperator.GreaterOrEqual, Code(character), Literal.Of(first)), Binary.Compare(BinaryOperator.LessOrEqual, Code(character), Literal.Of(last)));

    private static InList IsSeparator(Scalar character)
        => new(character, Enumerable.Range(0, char.MaxValue + 1).Where(c => char.IsSeparator((char)c)).Select(c => (Scalar)new Literal(((char)c).ToString(), SqlType.Text)).ToValueList());

    private static Func<MemberUse, Scalar?> Map(Function function) => u => IsText(u) ? Scalars.Call(function, SqlType.Text, u[0]) : null;

    private static Binary? IsWhiteSpace(MemberUse use)
        => IsText(use) ? (Binary)Scalars.And(Binary.Compare(BinaryOperator.Equal, Scalars.Call(Functions.Trim, SqlType.Text, use[0]), StringMembers.Empty), Binary.Compare(BinaryOperator.NotEqual, use[0], StringMembers.Empty)) : null;

    private static Func<MemberUse, Scalar?> Within(char first, char last) => u => IsText(u) ? Between(u[0], first, last) : null;

    /// <summary>Membership in a list, not an interval: what lies between two letters depends on the collation.</summary>
    private static InList Between(Scalar character, char first, char last)
        => new(character, Enumerable.Range(first, last - first + 1).Select(c => (Scalar)new Literal(((char)c).ToString(), SqlType.Text)).ToValueList());
}
