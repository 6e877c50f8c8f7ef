using System.Text.RegularExpressions;
using Linq.Provider.Algebra;
using Linq.Provider.Schema;

namespace Linq.Provider.Translation.Members;

/// <summary><see cref="Regex"/>: its static methods, as which those of an instance are said too.</summary>
internal static class RegexMembers
{
    public static void Register(MemberTranslators members)
    {
        members.Add((string s, string p) => Regex.IsMatch(s, p), u => Call(Functions.IsMatch, SqlType.Boolean, u, null));
        members.Add((string s, string p, RegexOptions o) => Regex.IsMatch(s, p, o), u => Call(Functions.IsMatch, SqlType.Boolean, u, u[2]));
        members.Add((string s, string p) => Regex.Count(s, p), u => Call(Functions.CountMatches, SqlType.Integer, u, null));
        members.Add((string s, string p, RegexOptions o) => Regex.Count(s, p, o), u => Call(Functions.CountMatches, SqlType.Integer, u, u[2]));
        members.Add((string s, string p, RegexOptions o) => RegexText.First(s, p, o), u => Call(Functions.FirstMatch, SqlType.Text, u, u[2]));
        members.Add((string s, string p, string r) => Regex.Replace(s, p, r), u => Call(Functions.RegexReplace, SqlType.Text, u, null, u[2]));
        members.Add((string s, string p, string r, RegexOptions o) => Regex.Replace(s, p, r, o), u => Call(Functions.RegexReplace, SqlType.Text, u, u[3], u[2]));
    }

    /// <summary>The pattern must be known, for it is not the same language in every database.</summary>
    private static Scalar? Call(Function function, SqlType type, MemberUse use, Scalar? options, params ReadOnlySpan<Scalar> further)
        => use[1] is Literal { Value: string } && options is null or Literal && (further.Length == 0 || further[0] is Literal { Value: string })
            ? Scalars.Call(function, type, [use[0], use[1], options ?? Literal.Of((int)RegexOptions.None), .. further])
            : null;
}
