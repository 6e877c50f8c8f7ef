using System.Diagnostics;
using System.Reflection;

namespace Linq.Provider.Translation;

/// <summary>What stands in the key of a GroupBy for a comparer: the value that tells groups apart, and the one that they bear, which is that of their first element.</summary>
internal static class GroupKey
{
    /// <summary>A method of both values.</summary>
    public static MethodInfo Marker { get; } = new Func<string, string, string>(Mark).Method;

    private static string Mark(string compared, string shown) => throw new UnreachableException($"{compared} {shown}");
}
