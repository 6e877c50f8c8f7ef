namespace Linq.Provider.Tests.Infrastructure;

/// <summary>The working copy that the tests were built from.</summary>
internal static class Repository
{
    /// <summary>The folder of <c>Provider.sln</c>.</summary>
    public static string Root { get; } = Find();

    public static string Library => Path.Combine(Root, "Linq.Provider");

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Provider.sln")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException($"Provider.sln is in no folder above {AppContext.BaseDirectory}: run the tests from a working copy.");
    }
}
