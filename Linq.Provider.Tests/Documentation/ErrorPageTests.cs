using System.Reflection;
using System.Text.RegularExpressions;
using Linq.Provider.Diagnostics;
using Linq.Provider.Tests.Infrastructure;

namespace Linq.Provider.Tests.Documentation;

/// <summary><c>docs/errors.md</c> explains every code, and no other.</summary>
public sealed partial class ErrorPageTests
{
    private static readonly string Page = File.ReadAllText(Path.Combine(Repository.Root, "docs", "errors.md")).ReplaceLineEndings("\n");

    private static readonly IReadOnlyList<(string Code, string Name)> Codes =
        [.. typeof(ErrorCodes).GetFields(BindingFlags.Static | BindingFlags.Public).Select(f => ((string)f.GetRawConstantValue()!, f.Name))];

    [Fact]
    public void A_code_means_one_thing() => Assert.Empty(Codes.GroupBy(c => c.Code).Where(g => g.Count() > 1).Select(g => $"{g.Key}: {string.Join(", ", g.Select(c => c.Name))}"));

    [Fact]
    public void Every_code_has_its_entry_and_every_entry_its_code() => Assert.Equal(
        Codes.OrderBy(c => c.Code, StringComparer.Ordinal),
        Entry().Matches(Page).Select(m => (m.Groups["code"].Value, m.Groups["name"].Value)));

    [Fact]
    public void Every_entry_tells_cause_and_remedy() => Assert.Empty(
        from section in Page.Split("\n### ").Skip(1)
        where !CauseAndRemedy().IsMatch(section)
        select section.Split('\n')[0]);

    [GeneratedRegex(@"^### (?<code>LP\d{4}) (?<name>\w+)$", RegexOptions.Multiline)]
    private static partial Regex Entry();

    [GeneratedRegex(@"\*\*Cause\.\*\* \S.*\n\*\*Remedy\.\*\* \S", RegexOptions.Singleline)]
    private static partial Regex CauseAndRemedy();
}
