namespace Linq.Provider.Translation;

/// <summary>What a query asks of <c>text.Split(…)</c>: the number of parts, and one of them. Calls of these stand in queries in place of the arrays, which have no counterpart in SQL.</summary>
internal static class TextParts
{
    /// <summary>The number of parts.</summary>
    public static int Count(string text, string separator, bool skipsEmpty, bool trims) => text.Split(separator, Options(skipsEmpty, trims)).Length;

    /// <summary>One of the parts.</summary>
    public static string At(string text, string separator, bool skipsEmpty, bool trims, int index) => text.Split(separator, Options(skipsEmpty, trims))[index];

    /// <summary>The text in which each of the characters is replaced by the first of them.</summary>
    public static string Unify(string text, char[] characters) => characters.Aggregate(text, (t, c) => t.Replace(c, characters[0]));

    private static StringSplitOptions Options(bool skipsEmpty, bool trims)
        => (skipsEmpty ? StringSplitOptions.RemoveEmptyEntries : StringSplitOptions.None) | (trims ? StringSplitOptions.TrimEntries : StringSplitOptions.None);
}
