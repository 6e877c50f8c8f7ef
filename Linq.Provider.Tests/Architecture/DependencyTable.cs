namespace Linq.Provider.Tests.Architecture;

/// <summary>
/// Which parts of the library may use which. A part is a top-level folder with all below it; each dialect is one of its own, and so is
/// the root, which may use anything and which nothing may use.
/// </summary>
internal static class DependencyTable
{
    public const string Root = "(root)";

    // Schema goes wherever algebra goes, whose every node bears a type of it.
    private static readonly Dictionary<string, string> Allowed = new(StringComparer.Ordinal)
    {
        ["Collections"] = "",
        ["Diagnostics"] = "Collections",
        ["Schema"] = "Collections Diagnostics",
        ["Algebra"] = "Schema Collections Diagnostics",
        ["Rewriting"] = "Algebra Schema Collections Diagnostics",
        ["Sql"] = "Rewriting Algebra Schema Collections Diagnostics",
        ["Sql.Sqlite"] = "Sql Rewriting Algebra Schema Collections Diagnostics",
        ["Sql.PostgreSql"] = "Sql Rewriting Algebra Schema Collections Diagnostics",
        ["Mapping"] = "Schema Collections Diagnostics",
        ["Execution"] = "Sql Rewriting Algebra Schema Collections Diagnostics",
        ["Materialization"] = "Mapping Schema Collections Diagnostics",
        ["Loaders"] = "Algebra Mapping Materialization Execution Schema Collections Diagnostics",
        ["Translation"] = "Algebra Mapping Materialization Loaders Schema Collections Diagnostics",
        ["Querying"] = "Translation Loaders Materialization Execution Mapping Algebra Schema Collections Diagnostics",
        ["Sessions"] = "Querying Loaders Materialization Execution Mapping Sql Algebra Schema Collections Diagnostics",
        ["Migrations"] = "Execution Sql Schema Collections Diagnostics",
    };

    // Everything else that the library refers to is .NET itself, which is open to all.
    private static readonly (string AssemblyPrefix, string Parts)[] Packages =
    [
        ("Remotion.Linq", "Translation"),
        ("Npgsql", "Sql.PostgreSql"),
        ("Microsoft.Data.Sqlite", "Sql.Sqlite"),
        ("SQLitePCLRaw", "Sql.Sqlite"),
        ("Microsoft.Extensions.Logging", "Diagnostics Execution"),
        ("System.CommandLine", "Migrations"),
    ];

    public static IEnumerable<string> Parts => Allowed.Keys.Append(Root);

    /// <summary>The part that a folder of the library, given as `Sql/Sqlite`, belongs to.</summary>
    public static string PartOf(string folder)
    {
        var segments = folder.Split('/', StringSplitOptions.RemoveEmptyEntries);
        return segments.Length == 0 ? Root
            : segments.Length > 1 && Allowed.ContainsKey($"{segments[0]}.{segments[1]}") ? $"{segments[0]}.{segments[1]}"
            : segments[0];
    }

    public static bool MayUse(string part, string used) => part == used || part == Root || Contains(Allowed.GetValueOrDefault(part, ""), used);

    /// <summary>Re-linq is confined even more than the drivers: not even the root touches it.</summary>
    public static bool MayUseAssembly(string part, string assembly) =>
        Packages.FirstOrDefault(p => assembly.StartsWith(p.AssemblyPrefix, StringComparison.Ordinal)) is not { Parts: { } parts, AssemblyPrefix: var prefix }
        || Contains(parts, part)
        || (part == Root && prefix != "Remotion.Linq");

    private static bool Contains(string parts, string part) => parts.Split(' ').Contains(part, StringComparer.Ordinal);
}
