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
        members.Add((char c) => char.IsWhiteSpace(c), IsWhiteSpace);
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

    private static Func<MemberUse, Scalar?> Map(Function function) => u => IsText(u) ? Scalars.Call(function, SqlType.Text, u[0]) : null;

    private static Binary? IsWhiteSpace(MemberUse use)
        => IsText(use) ? Binary.Compare(BinaryOperator.Equal, Scalars.Call(Functions.Trim, SqlType.Text, use[0]), StringMembers.Empty) : null;

    private static Func<MemberUse, Scalar?> Within(char first, char last) => u => IsText(u) ? Between(u[0], first, last) : null;

    /// <summary>Membership in a list, not an interval: what lies between two letters depends on the collation.</summary>
    private static InList Between(Scalar character, char first, char last)
        => new(character, Enumerable.Range(first, last - first + 1).Select(c => (Scalar)new Literal(((char)c).ToString(), SqlType.Text)).ToValueList());
}
