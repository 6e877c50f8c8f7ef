using System.Reflection;

namespace Linq.Provider.Translation;

/// <summary>A fold that puts texts together and begins with the first of them: of none there is no text, and of a single one it is that text, also where this is null.</summary>
internal static class TextFold
{
    /// <summary>What stands for the fold: a method of what comes between the texts, and of the texts. Where the database cannot join them, the application calls it.</summary>
    public static MethodInfo Marker { get; } = new Func<string, IEnumerable<string?>, string?>(Fold).Method;

    private static string? Fold(string separator, IEnumerable<string?> texts)
    {
        using IEnumerator<string?> text = texts.GetEnumerator();
        string? folded = text.MoveNext() ? text.Current : null;
        while (text.MoveNext())
        {
            folded = folded + separator + text.Current;
        }

        return folded;
    }
}
