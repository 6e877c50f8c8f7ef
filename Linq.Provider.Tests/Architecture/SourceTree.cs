using System.Text.RegularExpressions;
using Linq.Provider.Tests.Infrastructure;

namespace Linq.Provider.Tests.Architecture;

/// <summary>A source file of the library.</summary>
/// <param name="Folder">Relative to the library, `Sql/Sqlite`; empty in the root.</param>
internal sealed record SourceFile(string Folder, string Name, string Text)
{
    public string Path => Folder.Length == 0 ? Name : Folder + "/" + Name;

    public string Namespace => Regex.Match(Text, @"^namespace ([\w.]+)", RegexOptions.Multiline).Groups[1].Value;

    public string Part => DependencyTable.PartOf(Folder);
}

/// <summary>
/// The library's files, and the file that each type is declared in: the assembly knows a type's namespace but not its folder,
/// and the everyday types are in the root namespace wherever they lie.
/// </summary>
internal sealed partial class SourceTree
{
    private readonly Dictionary<string, SourceFile> declarations = new(StringComparer.Ordinal);

    private SourceTree(IReadOnlyList<SourceFile> files)
    {
        Files = files;
        foreach (var file in files)
        {
            foreach (Match match in Declaration().Matches(file.Text))
            {
                var arity = match.Groups["parameters"] is { Success: true } parameters ? parameters.Value.Count(c => c == ',') + 1 : 0;
                declarations.TryAdd(Key(file.Namespace, match.Groups["name"].Value, arity), file);
            }
        }
    }

    public IReadOnlyList<SourceFile> Files { get; }

    public static SourceTree OfLibrary() => new(
    [
        .. from path in Directory.EnumerateFiles(Repository.Library, "*.cs", SearchOption.AllDirectories)
           let relative = Path.GetRelativePath(Repository.Library, path).Replace('\\', '/')
           where !relative.StartsWith("bin/", StringComparison.Ordinal) && !relative.StartsWith("obj/", StringComparison.Ordinal)
           orderby relative
           select new SourceFile(
               relative.LastIndexOf('/') is > 0 and var end ? relative[..end] : "", Path.GetFileName(path), File.ReadAllText(path)),
    ]);

    /// <summary>The file that declares a type, which a nested type shares with its outermost one; null for what the compiler has made.</summary>
    public SourceFile? FileOf(Type type)
    {
        while (type.DeclaringType is { } outer)
        {
            type = outer;
        }

        var name = FileLocalPrefix().Replace(type.Name, "");
        var tick = name.IndexOf('`', StringComparison.Ordinal);
        var arity = type.IsGenericType ? type.GetGenericArguments().Length : 0;
        return declarations.GetValueOrDefault(Key(type.Namespace ?? "", tick < 0 ? name : name[..tick], arity));
    }

    private static string Key(string @namespace, string name, int arity) => $"{@namespace}.{name}`{arity}";

    // A declaration at the beginning of a line is not nested, since namespaces are file-scoped.
    [GeneratedRegex(@"^(?:(?:public|internal|file|sealed|abstract|static|partial|readonly|ref|unsafe)\s+)*(?:(?:class|struct|interface|enum|record(?:\s+(?:class|struct))?)\s+|delegate\s+[^;(]*?\s)(?<name>\w+)\s*(?:<(?<parameters>[^>]*)>)?", RegexOptions.Multiline)]
    private static partial Regex Declaration();

    [GeneratedRegex(@"^<[^>]*>F[0-9A-F]+__")]
    private static partial Regex FileLocalPrefix();
}
