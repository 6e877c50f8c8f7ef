using System.Text;

namespace Linq.Provider.Migrations;

/// <summary>A script of a database with procedural blocks: each revision is a block that runs if the database lacks it. What cannot be in a block stands between two of them.</summary>
internal sealed class ConditionalGuard : ScriptGuard
{
    public override string Opening => "";

    public override string Write(ScriptedRevision revision)
    {
        var text = new StringBuilder();
        string condition = revision.Planned.IsUpgrade ? $"NOT EXISTS (SELECT 1 FROM \"{VersionTable.Name}\" WHERE \"revision\" = '{revision.Id}')" : revision.Condition;
        var block = new List<string>();
        int done = 0;
        foreach (MigrationStep step in revision.Steps)
        {
            if (step.OutsideTransaction)
            {
                var half = new HalfApplied(revision.Id, revision.Planned.IsUpgrade, done);
                text.Append(Block(condition, [.. block, VersionTable.Remove(revision.Id), VersionTable.Half(half)]));
                text.Append(string.Concat(step.Statements.Select(sql => Repeatable(sql) + ";\n")));
                condition = $"EXISTS (SELECT 1 FROM \"{VersionTable.Name}\" WHERE \"revision\" = '{revision.Id}' AND \"direction\" = '{revision.Planned.Verb}' AND \"steps\" = {done})";
                block.Clear();
            }
            else
            {
                block.AddRange(step.Statements.Select(sql => step.IsForeign || sql.StartsWith("SELECT", StringComparison.OrdinalIgnoreCase) ? $"EXECUTE {Dollars(sql, "sql")}" : sql));
            }

            done += step.Operations;
        }

        return text.Append(Block(condition, [.. block, .. revision.Mark])).ToString();
    }

    private static string Block(string condition, IEnumerable<string> statements)
    {
        string body = string.Concat(statements.Select(sql => CSharpText.Indent(sql) + ";\n"));
        return $"DO {Dollars($"BEGIN\nIF {condition} THEN\n{body}END IF;\nEND ", "migration")};\n";
    }

    private static string Dollars(string text, string tag)
    {
        string quote = $"${tag}$";
        for (int n = 2; text.Contains(quote, StringComparison.Ordinal); n++)
        {
            quote = $"${tag}{n}$";
        }

        return quote + text + quote;
    }

    private static string Repeatable(string sql) => sql
        .Replace("INDEX CONCURRENTLY \"", sql.StartsWith("DROP", StringComparison.Ordinal) ? "INDEX CONCURRENTLY IF EXISTS \"" : "INDEX CONCURRENTLY IF NOT EXISTS \"", StringComparison.Ordinal);
}
