using System.Reflection;
using System.Text.RegularExpressions;
using Linq.Provider.Tests.Infrastructure;

namespace Linq.Provider.Tests.Documentation;

/// <summary><c>docs/semantics.md</c> and <see cref="SemanticsTests"/> list the same differences.</summary>
public sealed partial class SemanticsPageTests
{
    [Fact]
    public void Every_row_is_shown_by_a_test_and_every_test_has_its_row()
    {
        var page = File.ReadAllText(Path.Combine(Repository.Root, "docs", "semantics.md"));
        var tests = typeof(SemanticsTests).GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly).Select(m => m.Name);
        Assert.Equal(tests.Order(StringComparer.Ordinal), LastCell().Matches(page).Select(m => m.Groups["test"].Value).Distinct().Order(StringComparer.Ordinal));
    }

    [GeneratedRegex(@"\| `(?<test>\w+)` \|\r?$", RegexOptions.Multiline)]
    private static partial Regex LastCell();
}
