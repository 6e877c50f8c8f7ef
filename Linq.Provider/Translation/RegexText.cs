using System.Text.RegularExpressions;

namespace Linq.Provider.Translation;

/// <summary>What a query asks of a <see cref="Match"/>, which has no counterpart in SQL: its text.</summary>
internal static class RegexText
{
    /// <summary>The text of the first match, the empty text if there is none.</summary>
    public static string First(string text, string pattern, RegexOptions options) => Regex.Match(text, pattern, options).Value;
}
