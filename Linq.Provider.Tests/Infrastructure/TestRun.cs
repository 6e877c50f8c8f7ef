using System.Collections.Concurrent;
using System.Globalization;

namespace Linq.Provider.Tests.Infrastructure;

/// <summary>
/// What this test process has made and must not leave behind. <see cref="TestDatabase"/>s that a test forgot to dispose are removed
/// when the last test has ended.
/// </summary>
internal static class TestRun
{
    private static readonly string Id = Guid.NewGuid().ToString("N", CultureInfo.InvariantCulture)[..8];
    private static readonly ConcurrentDictionary<string, Action> Leftovers = new(StringComparer.Ordinal);
    private static readonly Lazy<string> Folder = new(() => Directory.CreateTempSubdirectory("linq-provider-tests-").FullName);
    private static int counter;

    /// <summary>A folder of this process, removed when its last test has ended.</summary>
    public static string TempFolder => Folder.Value;

    /// <summary>A name that no other database of this or any other test process bears.</summary>
    public static string NewName() => string.Create(CultureInfo.InvariantCulture, $"linq_provider_test_{Id}_{Interlocked.Increment(ref counter)}");

    public static void CleanUpLater(string name, Action cleanUp) => Leftovers[name] = cleanUp;

    public static void CleanUp(string name)
    {
        if (Leftovers.TryRemove(name, out var cleanUp))
        {
            cleanUp();
        }
    }

    public static void CleanUpAll()
    {
        foreach (var name in Leftovers.Keys)
        {
            CleanUp(name);
        }

        if (Folder.IsValueCreated && Directory.Exists(Folder.Value))
        {
            Directory.Delete(Folder.Value, recursive: true);
        }
    }
}
