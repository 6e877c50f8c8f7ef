using System.Text.RegularExpressions;
using Linq.Provider.Tests.Infrastructure;

namespace Linq.Provider.Tests.Documentation;

/// <summary>
/// The blocks of <c>docs/architecture.md</c> that follow <c>&lt;!-- stage: name --&gt;</c> are what the pipeline makes of one query, today.
/// <c>LINQ_PROVIDER_UPDATE_BASELINES=1</c> rewrites them.
/// </summary>
public sealed partial class ArchitecturePageTests
{
    private static readonly string Path = System.IO.Path.Combine(Repository.Root, "docs", "architecture.md");

    [Fact]
    public void The_page_shows_what_the_pipeline_does()
    {
        var stages = WorkedQuery.Stages();
        var page = File.ReadAllText(Path).ReplaceLineEndings("\n");
        Assert.Equal(stages.Keys.Order(StringComparer.Ordinal), Stage().Matches(page).Select(m => m.Groups["name"].Value).Order(StringComparer.Ordinal));

        var current = Stage().Replace(page, m => $"<!-- stage: {m.Groups["name"].Value} -->\n```{m.Groups["language"].Value}\n{Trimmed(stages[m.Groups["name"].Value])}\n```");
        if (Environment.GetEnvironmentVariable("LINQ_PROVIDER_UPDATE_BASELINES") == "1")
        {
            File.WriteAllText(Path, current);
            return;
        }

        Assert.Equal(current, page);
    }

    private static string Trimmed(string text) => string.Join('\n', text.ReplaceLineEndings("\n").TrimEnd().Split('\n').Select(line => line.TrimEnd()));

    [GeneratedRegex(@"<!-- stage: (?<name>[^\n]+?) -->\n```(?<language>[\w#]*)\n.*?^```", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Stage();
}
