using System.Text;
using Linq.Provider.Schema;
using Linq.Provider.Sql;

namespace Linq.Provider.Migrations;

/// <summary>
/// A script for SQLite, which cannot pass over a statement on a condition, not even one that no longer fits the schema. So the statements always run, but if the database has the revision
/// already, they run over stand-ins: empty temporary tables, as the tables were before the revision, under the same names, which unqualified names mean first. Whether a stand-in bears its
/// table's name is decided by data, in the schema table of the temporary database; the database itself is never changed in this way.
/// </summary>
internal sealed class StandInGuard : ScriptGuard
{
    private const string Prefix = "lp_stand_in_";
    private const string CopyPrefix = "lp_new_";

    public override string Opening => "-- For the sqlite3 shell: stop at the first error (-bail); newer ones need \".dbconfig defensive off\" first.\n";

    public override string Write(ScriptedRevision revision)
    {
        string present = revision.Planned.IsUpgrade ? VersionTable.Has(revision.Id) : $"NOT {VersionTable.Has(revision.Id)}";
        List<Table> needed = [.. revision.Before.Tables.Where(t => IsNeeded(t, revision))];
        List<string> views = [.. revision.Operations.OfType<CreateView>().Select(o => o.View.Name)];
        List<string> sql = [.. views.Count > 0 ? ["CREATE TEMP TABLE \"lp_before\" AS SELECT \"name\" FROM main.\"sqlite_master\""] : Array.Empty<string>()];
        sql.AddRange(StandIns(needed, present, revision.Ddl));
        foreach (View view in revision.Before.Views.Where(v => revision.Operations.Any(o => o is DropView drop && drop.Name == TableName.Of(v))))
        {
            sql.AddRange(Conditionally($"INSERT INTO \"sqlite_temp_master\" (\"type\", \"name\", \"tbl_name\", \"rootpage\", \"sql\") SELECT 'view', {Text(view.Name)}, {Text(view.Name)}, 0, {Text($"CREATE VIEW {Quote(view.Name)} AS SELECT 1")} WHERE {present}"));
        }

        List<string> outside = [.. revision.Steps.Where(s => s.OutsideTransaction).SelectMany(s => s.Statements)];
        foreach (MigrationStep step in revision.Steps.Where(s => !s.OutsideTransaction))
        {
            sql.AddRange(Steps(step, present, revision.Ddl));
        }

        sql.AddRange(revision.SuspendsForeignKeys ? revision.Ddl.Require("foreign keys hold", $"NOT EXISTS ({revision.Ddl.BrokenForeignKeys})") : []);
        sql.AddRange(Leavings(views, revision, present));
        sql.AddRange(Temporary(needed, revision).Select(name => $"DROP TABLE IF EXISTS temp.{Quote(name)}"));
        sql.AddRange(revision.Planned.IsUpgrade
            ? [$"INSERT OR IGNORE INTO \"{VersionTable.Name}\" (\"revision\") VALUES ({Text(revision.Id)})"]
            : revision.Mark);

        var text = new StringBuilder();
        text.Append(revision.SuspendsForeignKeys ? revision.Ddl.SuspendForeignKeys + ";\n" : "");
        text.Append("BEGIN IMMEDIATE;\n");
        text.Append(string.Concat(sql.Select(s => s + ";\n")));
        text.Append("COMMIT;\n");
        text.Append(revision.SuspendsForeignKeys ? revision.Ddl.ResumeForeignKeys + ";\n" : "");
        return text.Append(string.Concat(outside.Select(s => s + ";\n"))).ToString();
    }

    private static IEnumerable<string> Steps(MigrationStep step, string present, DdlGenerator ddl)
    {
        string copy = Quote(CopyPrefix + step.Created?.Name);
        foreach (string statement in step.Statements)
        {
            if (step.Created is { } table && statement.StartsWith("CREATE TABLE ", StringComparison.Ordinal))
            {
                // Created in the database either way, and dropped at the end if it was not needed: names to create mean the database, not the temporary one.
                foreach (string sql in StandIn(CopyPrefix + table.Name, table, ddl).Concat(Name(present)))
                {
                    yield return sql;
                }

                yield return statement.Replace($"CREATE TABLE {Quote(table.Name)} ", $"CREATE TABLE {copy} ", StringComparison.Ordinal);
                if (step.Copied is null)
                {
                    yield return "PRAGMA legacy_alter_table = ON";
                    yield return $"ALTER TABLE {copy} RENAME TO {Quote(table.Name)}";
                    yield return "PRAGMA legacy_alter_table = OFF";
                }
            }
            else
            {
                yield return statement.StartsWith("CREATE VIEW ", StringComparison.Ordinal) ? "CREATE VIEW IF NOT EXISTS " + statement["CREATE VIEW ".Length..] : statement;
            }
        }

        if (step.Created is not null)
        {
            // Which of the two was not needed makes room, for the table may be copied again.
            yield return $"DROP TABLE IF EXISTS temp.{Quote(Prefix + CopyPrefix + step.Created.Name)}";
            yield return $"DROP TABLE IF EXISTS main.{copy}";
        }
    }

    private static IEnumerable<string> StandIns(IReadOnlyList<Table> tables, string present, DdlGenerator ddl)
    {
        List<string> sql = [.. tables.SelectMany(table => StandIn(table.Name, table, ddl))];
        return tables.Count == 0 ? [] : sql.Concat(Name(present));
    }

    private static IEnumerable<string> StandIn(string name, Table table, DdlGenerator ddl)
    {
        // Numbering would leave a table of numbers in the temporary database, which would hide that of the database.
        yield return ddl.CreateStandIn(Quote(Prefix + name), table).Replace(" AUTOINCREMENT", "", StringComparison.Ordinal);
        if (name != table.Name)
        {
            yield break;
        }

        foreach (TableIndex index in table.Indexes)
        {
            yield return ddl.CreateNew(index, concurrently: false)
                .Replace($" INDEX {Quote(ConstraintNames.Of(index))} ON {Quote(table.Name)}", $" INDEX temp.{Quote(Prefix + ConstraintNames.Of(index))} ON {Quote(Prefix + table.Name)}", StringComparison.Ordinal);
        }
    }

    /// <summary>Gives the stand-ins the names of their tables, if the database has the revision already.</summary>
    private static IEnumerable<string> Name(string present) => Conditionally(
        $"UPDATE \"sqlite_temp_master\" SET \"name\" = replace(\"name\", '{Prefix}', ''), \"tbl_name\" = replace(\"tbl_name\", '{Prefix}', ''), \"sql\" = replace(\"sql\", '{Prefix}', '') "
        + $"WHERE substr(\"tbl_name\", 1, {Prefix.Length}) = '{Prefix}' AND {present}");

    /// <summary>Renaming a table has SQLite read the temporary schema again, which <c>PRAGMA writable_schema = RESET</c> does not in older versions.</summary>
    private static IEnumerable<string> Conditionally(string sql) =>
    [
        "PRAGMA writable_schema = ON",
        sql,
        "PRAGMA writable_schema = OFF",
        "CREATE TEMP TABLE \"lp_reload\" (\"none\")",
        "ALTER TABLE temp.\"lp_reload\" RENAME TO \"lp_reloaded\"",
        "DROP TABLE temp.\"lp_reloaded\"",
    ];

    /// <summary>A view was created in the database either way. If the revision had been there before, it may be one that a later revision has dropped: it goes again unless it was there.</summary>
    private static IEnumerable<string> Leavings(IReadOnlyList<string> views, ScriptedRevision revision, string present)
    {
        foreach (string view in views.Where(v => !revision.Before.Views.Any(b => b.Name == v)))
        {
            foreach (string sql in Conditionally(
                $"INSERT INTO \"sqlite_temp_master\" (\"type\", \"name\", \"tbl_name\", \"rootpage\", \"sql\") SELECT 'view', {Text(view)}, {Text(view)}, 0, {Text($"CREATE VIEW {Quote(view)} AS SELECT 1")} "
                + $"WHERE NOT ({present}) OR EXISTS (SELECT 1 FROM temp.\"lp_before\" WHERE \"name\" = {Text(view)})"))
            {
                yield return sql;
            }

            yield return $"DROP VIEW IF EXISTS {Quote(view)}";
        }
    }

    private static HashSet<string> Temporary(IReadOnlyList<Table> needed, ScriptedRevision revision) =>
    [
        "lp_before",
        .. needed.SelectMany(t => new[] { t.Name, Prefix + t.Name }),
        .. revision.Steps.Where(s => s.Created is not null).SelectMany(s => new[] { s.Created!.Name, CopyPrefix + s.Created.Name }),
        .. revision.Operations.OfType<RenameTable>().Select(o => o.NewName),
    ];

    /// <summary>Whether a table is changed by an operation, or mentioned in SQL.</summary>
    private static bool IsNeeded(Table table, ScriptedRevision revision) =>
        revision.Steps.SelectMany(s => s.Statements).Any(sql => SqlNames.Mentions(sql, table.Name));

    private static string Quote(string name) => DdlGenerator.Quote(name);

    private static string Text(string text) => DdlGenerator.QuoteText(text);
}
