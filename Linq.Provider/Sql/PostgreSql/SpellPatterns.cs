using System.Text.RegularExpressions;
using Linq.Provider.Algebra;
using Linq.Provider.Diagnostics;
using Linq.Provider.Rewriting;
using Linq.Provider.Schema;

namespace Linq.Provider.Sql.PostgreSql;

/// <summary>
/// Says regular expressions of .NET in the language of PostgreSQL's, where they mean the same. Relies on patterns being literals.
/// <code>
/// is_match(name, '^a.c$', 0)             →  name ~ '^a[^\n]c(?=\n?\Z)'
/// regex_replace(name, '\s+', 0, ' ')     →  regexp_replace(name, '\s+', ' ', 'g')
/// </code>
/// </summary>
internal sealed class SpellPatterns : IRewriteRule
{
    public string Name => nameof(SpellPatterns);

    public PlanProperty Requires => PlanProperty.NoNullParameters;

    public PlanProperty Establishes => PlanProperty.None;

    public Relation Apply(Relation plan, RewriteContext context) => plan.RewriteScalars(Spelled);

    private static Scalar Spelled(Scalar scalar)
    {
        if (scalar is not Call { Arguments: [var text, Literal { Value: string pattern }, Literal { Value: int options }, ..] } call)
        {
            return scalar;
        }

        Function function = call.Function;
        if (function == Functions.IsMatch)
        {
            return call with { Function = PostgresFunctions.Matches, Arguments = [text, Translated(pattern, options, isExtent: false)] };
        }

        if (function == Functions.CountMatches)
        {
            return call with { Function = PostgresFunctions.MatchCount, Arguments = [text, Translated(pattern, options, isExtent: true), Text("g")] };
        }

        if (function == Functions.FirstMatch)
        {
            return call with { Function = PostgresFunctions.Match, Arguments = [text, Translated(pattern, options, isExtent: true, isGroup: true)] };
        }

        return function == Functions.RegexReplace && call.Arguments[3] is Literal { Value: string replacement }
            ? call with { Function = PostgresFunctions.ReplaceMatches, Arguments = [text, Translated(pattern, options, isExtent: true), Text(Replacement(replacement)), Text("g")] }
            : scalar;
    }

    private static Literal Text(string value) => new(value, SqlType.Text);

    private static Literal Translated(string pattern, int options, bool isExtent, bool isGroup = false)
    {
        var translation = new PostgresPattern(pattern, (RegexOptions)options);
        string translated = translation.Translate();
        if (isExtent && translation.WhyAmbiguous is { } why)
        {
            throw PostgresPattern.Refusal(pattern, why);
        }

        return Text((translation.IgnoresCase ? "(?i)" : "") + (isGroup ? $"({translated})" : translated));
    }

    /// <summary>What stands for the matches: groups are <c>\1</c>, all of the match is <c>\&amp;</c>.</summary>
    private static string Replacement(string replacement)
    {
        var text = new System.Text.StringBuilder();
        for (int i = 0; i < replacement.Length; i++)
        {
            char next = i + 1 < replacement.Length ? replacement[i + 1] : '\0';
            switch (replacement[i])
            {
                case '\\':
                    text.Append(@"\\");
                    break;
                case '$' when next == '$':
                    text.Append('$');
                    i++;
                    break;
                case '$' when next is '&' or '0':
                    text.Append(@"\&");
                    i++;
                    break;
                case '$' when char.IsAsciiDigit(next) && !(i + 2 < replacement.Length && char.IsAsciiDigit(replacement[i + 2])):
                    text.Append('\\').Append(next);
                    i++;
                    break;
                case '$' when next is '{' or '`' or '\'' or '+' or '_' || char.IsAsciiDigit(next):
                    throw new QueryTranslationException(
                        ErrorCodes.UnknownFunction, $"The replacement \"{replacement}\" has no counterpart in PostgreSQL, which knows only $0 to $9. Write those, or replace after AsEnumerable().");
                default:
                    text.Append(replacement[i]);
                    break;
            }
        }

        return text.ToString();
    }
}
