using System.Text.RegularExpressions;
using Linq.Provider.Tests.Infrastructure;

namespace Linq.Provider.Tests.Documentation;

public sealed partial class ReadmeTests
{
    private static readonly string Readme = Read("README.md");

    [Fact]
    public void The_first_two_blocks_are_the_two_commands() =>
        Assert.Equal(["dotnet run --project docs/quickstart", "bash Linq.Provider.Tests/run.sh"], Block().Matches(Readme).Take(2).Select(m => m.Groups["text"].Value.Trim()));

    [Fact]
    public void The_sample_is_compiled_code()
    {
        var source = Unindented(Read("Linq.Provider.Tests/Documentation/ReadmeSample.cs"));
        var blocks = Block().Matches(Readme).Where(m => m.Groups["language"].Value == "csharp").Select(m => m.Groups["text"].Value).ToList();

        Assert.NotEmpty(blocks);
        Assert.All(blocks, block => Assert.Contains(Unindented(block), source, StringComparison.Ordinal));
    }

    [Fact]
    public void Links_lead_to_files() => Assert.Empty(
        from page in Directory.EnumerateFiles(Repository.Root, "*.md").Concat(Directory.EnumerateFiles(Path.Combine(Repository.Root, "docs"), "*.md", SearchOption.AllDirectories)).Append(Path.Combine(Repository.Library, "README.md"))
        from Match link in Link().Matches(File.ReadAllText(page))
        let target = Path.Combine(Path.GetDirectoryName(page)!, link.Groups["path"].Value)
        where !File.Exists(target) && !Directory.Exists(target)
        select $"{Path.GetRelativePath(Repository.Root, page)} → {link.Groups["path"].Value}");

    [Fact]
    public void Paths_in_code_style_exist() => Assert.Empty(
        from page in new[] { "CONTRIBUTING.md", "Linq.Provider/README.md", "docs/architecture.md", "docs/errors.md", "docs/semantics.md" }
            .Concat(Directory.EnumerateFiles(Path.Combine(Repository.Root, "docs", "decisions")).Select(f => Path.GetRelativePath(Repository.Root, f)))
        from Match match in PathInCode().Matches(Read(page))
        let path = match.Groups["path"].Value
        where !Exists(path) && !Exists(Path.Combine("Linq.Provider", path))
        select $"{page}: {path}");

    private static bool Exists(string path) => File.Exists(Path.Combine(Repository.Root, path)) || Directory.Exists(Path.Combine(Repository.Root, path));

    private static string Read(string path) => File.ReadAllText(Path.Combine(Repository.Root, path)).ReplaceLineEndings("\n");

    private static string Unindented(string text) => string.Join('\n', text.Split('\n').Select(line => line.Trim())).Trim();

    [GeneratedRegex(@"^```(?<language>\w*)\n(?<text>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Block();

    [GeneratedRegex(@"`(?<path>[A-Z][\w.]*(?:/[\w.]+)+/?)`")]
    private static partial Regex PathInCode();

    [GeneratedRegex(@"\]\((?<path>[^)#:]+)(?:#[^)]*)?\)")]
    private static partial Regex Link();
}
