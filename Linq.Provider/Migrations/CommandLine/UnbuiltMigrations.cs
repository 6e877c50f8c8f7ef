using System.Text.RegularExpressions;
using Linq.Provider.Diagnostics;

namespace Linq.Provider.Migrations.CommandLine;

/// <summary>Files of migrations that lie in the folder, but are not in this build: what they change would be written again, and what follows them would become a branch.</summary>
internal sealed partial class UnbuiltMigrations(MigrationHistory history, MigrationOptions options)
{
    [GeneratedRegex(@"^[^/\n]*\[\s*(Linq\.Provider\.Migrations\.)?Revision(Attribute)?\s*\(\s*""(?<id>[^""\n]+)""", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Id();

    /// <summary>Refuses to go on where there are any.</summary>
    /// <exception cref="MigrationException">There are some (LP1616).</exception>
    public void Refuse(string what)
    {
        if (Find() is { Count: > 0 } files)
        {
            throw new MigrationException(
                ErrorCodes.NotBuilt, $"{(files.Count == 1 ? "This file has a migration" : "These files have migrations")} that the running build lacks: {string.Join(", ", files)}. Build first, so that {what} knows what is there; remove files that are not wanted. Nothing was written.");
        }
    }

    /// <summary>The files, as paths from the current folder.</summary>
    public IReadOnlyList<string> Find()
    {
        if (!Directory.Exists(options.Directory))
        {
            return [];
        }

        var built = new Lazy<HashSet<string>>(() => MigrationHistory.IdsOf(options.Source));
        return
        [
            .. from path in Directory.EnumerateFiles(options.Directory, "*.cs", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
               where Id().Matches(File.ReadAllText(path)).Any(m => !history.TryGet(m.Groups["id"].Value, out _) && !built.Value.Contains(m.Groups["id"].Value))
               select MigrationCommands.Relative(path),
        ];
    }
}
