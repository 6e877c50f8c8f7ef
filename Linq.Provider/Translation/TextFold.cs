using System.Diagnostics;
using System.Reflection;

namespace Linq.Provider.Translation;

/// <summary>What stands for a fold that puts texts together and begins with the first of them: of none there is no text, and of a single one it is that text, also where this is null.</summary>
internal static class TextFold
{
    /// <summary>A method of what comes between the texts, and of the texts.</summary>
    public static MethodInfo Marker { get; } = new Func<string, IEnumerable<string?>, string?>(Mark).Method;

    private static string? Mark(string separator, IEnumerable<string?> texts) => throw new UnreachableException($"{separator} {texts}");
}
