using System.Linq.Expressions;
using System.Reflection;
using System.Text;
using System.Text.RegularExpressions;
using Linq.Provider.Tests.Infrastructure;
using Linq.Provider.Tests.Members;

namespace Linq.Provider.Tests.Documentation;

/// <summary>
/// <c>docs/member-matrix.md</c> shows every public member of the simple types, found by reflection, with its SQL or the reason why it is refused: a new one makes the test fail.
/// <c>LINQ_PROVIDER_UPDATE_BASELINES=1</c> rewrites the page. What members compute is the matter of <see cref="MemberMatrixTests"/>.
/// </summary>
public sealed partial class MemberPageTests(SubjectFixture subjects) : IClassFixture<SubjectFixture>
{
    private const int Longest = 150;
    private const string NoColumns = "its arguments, its object or its result are of types that no column holds.";

    private const string Introduction = """
        # Members, type by type

        Every public member of .NET 10's simple types that can stand in a query, with the SQL that it becomes. A test uses each with columns and compares both databases with C# over rows with negative
        numbers, extremes, Unicode, quotes, wildcards, ties and offsets; another writes this page, so that a new member fails it until it is covered.

        - Names in quotes are columns: `"Text"` is a `string`, `"Int"` and `"Int2"` are `int`, and so on. `lp_…` are functions of .NET that the library registers with SQLite. Long SQL is cut (…).
        - Values of a type itself (`int.MaxValue`, `DateTime.UtcNow`, `string.Empty`) are computed before the query and sent as parameters; the time is read once per query.
        - Left out: what C# does not allow in an expression tree (spans, `out`, `ref`, pointers, indexes from the end, ranges, `switch`), and methods that give no value. Write nested conditionals for `switch`.
        - `IFormatProvider` is `CultureInfo.InvariantCulture`, written or captured; any other culture is refused. Formats, patterns, `StringComparison`, `MidpointRounding` and the like must be known when the query runs: captured
          ones are read then and become part of the query.
        - What is refused throws `QueryTranslationException` before any SQL is sent, with the reason given here. In the final `Select` it runs on the client.
        - What cannot be the same as in C# is listed in [What queries mean](semantics.md).

        """;

    private static readonly string Path = System.IO.Path.Combine(Repository.Root, "docs", "member-matrix.md");

    [DatabaseFact(Dbms.PostgreSql)]
    public void The_page_shows_every_member_as_it_is()
    {
        string page = Page();
        if (Environment.GetEnvironmentVariable("LINQ_PROVIDER_UPDATE_BASELINES") == "1")
        {
            File.WriteAllText(Path, page);
        }

        Assert.Equal(page, File.ReadAllText(Path).ReplaceLineEndings("\n"));
    }

    private string Page()
    {
        using var sqlite = new SubjectDb(subjects[Dbms.Sqlite].Engine);
        using var postgres = new SubjectDb(subjects[Dbms.PostgreSql].Engine);
        var text = new StringBuilder(Introduction.ReplaceLineEndings("\n"));
        var common = new SortedDictionary<string, List<string>>(StringComparer.Ordinal);
        foreach (Type type in MemberCatalogue.Types)
        {
            var translated = new StringBuilder();
            var refused = new SortedDictionary<string, List<string>>(StringComparer.Ordinal);
            foreach (MemberInfo member in MemberCatalogue.Of(type))
            {
                LambdaExpression? use = MemberSamples.Of(member);
                MemberOutcome? first = use is null ? null : MemberCheck.Translate(sqlite, use);
                MemberOutcome? second = use is null ? null : MemberCheck.Translate(postgres, use);
                string signature = MemberCatalogue.Signature(member);
                if (first?.Sql is null && second?.Sql is null)
                {
                    string reason = first is null ? NoColumns : Reason(first.Refusal!);
                    SortedDictionary<string, List<string>> group = signature is "GetHashCode()" or "GetTypeCode()" or "GetType()" or "CompareTo(object)" ? common : refused;
                    List<string> members = group.TryGetValue(reason, out List<string>? known) ? known : group[reason] = [];
                    members.AddRange(members.Contains(signature) ? [] : [signature]);
                }
                else
                {
                    translated.Append("| `").Append(signature.Replace("|", "\\|", StringComparison.Ordinal)).Append("` | ").Append(Cell(first!)).Append(" | ").Append(first!.Sql == second!.Sql ? "the same" : Cell(second)).Append(" |\n");
                }
            }

            text.Append("\n## ").Append(MemberCatalogue.NameOf(type)).Append('\n');
            if (translated.Length > 0)
            {
                text.Append("\n| member | SQLite | PostgreSQL |\n|---|---|---|\n").Append(translated);
            }

            Append(text, refused);
        }

        Append(text.Append("\n## every type\n"), common);
        return text.ToString();
    }

    private static void Append(StringBuilder text, SortedDictionary<string, List<string>> refused)
    {
        foreach ((string reason, List<string> members) in refused)
        {
            text.Append("\nRefused: ").Append(reason).Append("\n`").AppendJoin("`, `", members).Append("`.\n");
        }
    }

    private static string Cell(MemberOutcome outcome)
    {
        if (outcome.Sql is null)
        {
            return "refused: " + Reason(outcome.Refusal!);
        }

        string sql = Spaces().Replace(outcome.Sql, " ").Replace(" AS \"value\"", "", StringComparison.Ordinal);
        return $"`{(sql.Length > Longest ? sql[..Longest] + "…" : sql).Replace("|", "\\|", StringComparison.Ordinal)}`";
    }

    /// <summary>The reason without the member that it is about.</summary>
    private static string Reason(QueryTranslationException refusal)
    {
        string message = refusal.Message[(refusal.Message.IndexOf(": ", StringComparison.Ordinal) + 2)..];
        const string Opening = " cannot be translated: ";
        int start = message.IndexOf(Opening, StringComparison.Ordinal);
        string reason = start < 0 ? message : message[(start + Opening.Length)..];
        reason = NoCounterpart().Replace(reason, "it has no counterpart in SQL.");
        return $"{reason.Split('\n')[0]} ({refusal.Code})";
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();

    [GeneratedRegex(@"^'[^']+' has no counterpart in SQL\.")]
    private static partial Regex NoCounterpart();
}
