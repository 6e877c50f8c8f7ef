using System.Globalization;

namespace Linq.Provider.Sql;

/// <summary>
/// The spelling of a function: text with places for arguments. <c>{0}</c> is the first argument, <c>{1+1}</c> the second plus one (added up at once if it is a literal),
/// <c>{*}</c> all arguments and <c>{1*}</c> those from the second on, separated by commas; <c>{f}</c> is where FILTER or OVER
/// of an aggregate goes (else at the end), <c>{o}</c> its ORDER BY, <c>{d}</c> its DISTINCT (else before the first argument). An argument between parentheses or commas is written as it is, elsewhere in parentheses unless atomic.
/// </summary>
internal sealed class Template
{
    private Template(List<Part> parts, Precedence precedence)
    {
        Parts = parts;
        Precedence = precedence;
    }

    public const int FilterPlace = -2;
    public const int OrderPlace = -3;
    public const int DistinctPlace = -4;

    /// <summary>A piece of text, or (<see cref="Argument"/> ≥ 0) the place of an argument.</summary>
    public sealed record Part(string Text, int Argument, int Plus, bool IsRest, bool IsDelimited);

    public IReadOnlyList<Part> Parts { get; }

    public Precedence Precedence { get; }

    public static Template Parse(string text, Precedence? precedence = null)
    {
        List<Part> parts = [];
        int start = 0;
        for (int open = text.IndexOf('{', StringComparison.Ordinal); open >= 0; open = text.IndexOf('{', start))
        {
            if (open > start)
            {
                parts.Add(new Part(text[start..open], -1, 0, false, false));
            }

            int close = text.IndexOf('}', open);
            bool delimited = EndsOpen(text.AsSpan(0, open).TrimEnd()) && StartsClosed(text.AsSpan(close + 1).TrimStart());
            parts.Add(ParsePlace(text[(open + 1)..close], delimited));
            start = close + 1;
        }

        if (start < text.Length)
        {
            parts.Add(new Part(text[start..], -1, 0, false, false));
        }

        return new Template(parts, precedence ?? (IsAtomic(text) ? Precedence.Atom : Precedence.Comparison));
    }

    private static Part ParsePlace(string place, bool delimited)
    {
        if (place is "f" or "o" or "d")
        {
            return new Part(place, place switch { "f" => FilterPlace, "o" => OrderPlace, _ => DistinctPlace }, 0, false, false);
        }

        int plus = place.IndexOf('+', StringComparison.Ordinal);
        if (plus >= 0)
        {
            return new Part("", Number(place[..plus]), Number(place[(plus + 1)..]), false, delimited);
        }

        return place.EndsWith('*')
            ? new Part("", place.Length == 1 ? 0 : Number(place[..^1]), 0, true, delimited)
            : new Part("", Number(place), 0, false, delimited);
    }

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    private static bool EndsOpen(ReadOnlySpan<char> before) => before is [.., '(' or ','];

    private static bool StartsClosed(ReadOnlySpan<char> after) => after is [')' or ',', ..] || after.StartsWith("AS ") || after.StartsWith("FROM ");

    /// <summary>Whether the text is one function call or CASE, so that nothing around it can tear it apart.</summary>
    private static bool IsAtomic(string text)
    {
        if (text.StartsWith("CASE ", StringComparison.Ordinal) && text.EndsWith(" END", StringComparison.Ordinal))
        {
            return true;
        }

        int depth = 0;
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (depth == 0 && c != '(' && !char.IsAsciiLetterOrDigit(c) && c != '_')
            {
                return false;
            }

            depth += c switch { '(' => 1, ')' => -1, _ => 0 };
            if (c == ')' && depth == 0 && i < text.Length - 1)
            {
                return false;
            }
        }

        return true;
    }
}
