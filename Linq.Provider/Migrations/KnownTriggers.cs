using System.Text.RegularExpressions;

namespace Linq.Provider.Migrations;

/// <summary>The triggers that migrations have created by SQL. A script cannot look into the database for what hangs on a table that it copies.</summary>
internal sealed partial class KnownTriggers
{
    private const string Name = """("(?:[^"]|"")+"|\w+)""";

    private readonly List<(string Trigger, string Table, string Sql)> _triggers = [];

    [GeneratedRegex($@"\bCREATE\s+TRIGGER\s+(?:IF\s+NOT\s+EXISTS\s+)?(?<trigger>{Name})\s+[^;]*?\bON\s+(?<table>{Name})\s.*?;\s*END\b", RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex Creation();

    [GeneratedRegex($@"\bDROP\s+TRIGGER\s+(?:IF\s+EXISTS\s+)?(?<trigger>{Name})", RegexOptions.IgnoreCase)]
    private static partial Regex Removal();

    public void Learn(IEnumerable<MigrationOperation> operations)
    {
        foreach (MigrationOperation operation in operations)
        {
            switch (operation)
            {
                case ExecuteSql o:
                    Learn(o.Sql);
                    break;
                case DropTable o:
                    _triggers.RemoveAll(t => t.Table == o.Name.Name);
                    break;
            }
        }
    }

    public IReadOnlyList<string> On(string table) => [.. _triggers.Where(t => t.Table == table).Select(t => t.Sql)];

    private void Learn(string sql)
    {
        foreach (Match match in Removal().Matches(sql))
        {
            _triggers.RemoveAll(t => t.Trigger == Unquoted(match.Groups["trigger"].Value));
        }

        foreach (Match match in Creation().Matches(sql))
        {
            _triggers.Add((Unquoted(match.Groups["trigger"].Value), Unquoted(match.Groups["table"].Value), match.Value));
        }
    }

    private static string Unquoted(string name) => name is ['"', ..] ? name[1..^1].Replace("\"\"", "\"", StringComparison.Ordinal) : name;
}
