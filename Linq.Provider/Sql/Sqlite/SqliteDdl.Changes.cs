using Linq.Provider.Schema;

namespace Linq.Provider.Sql.Sqlite;

/// <summary>
/// SQLite changes few things in place. For the others the table is copied, as https://sqlite.org/lang_altertable.html describes it (7): into a new table, which then takes the name of the old one.
/// </summary>
internal sealed partial class SqliteDdl
{
    /// <summary>Before the name of the copy until it takes that of the table.</summary>
    private const string CopyPrefix = "lp_new_";

    public override string EnforcesForeignKeys => "PRAGMA foreign_keys";

    public override string SuspendForeignKeys => "PRAGMA foreign_keys = OFF";

    public override string ResumeForeignKeys => "PRAGMA foreign_keys = ON";

    public override string BrokenForeignKeys => "SELECT \"table\", \"rowid\", \"parent\" FROM pragma_foreign_key_check";

    public override string TableExists(string name) => $"SELECT 1 FROM \"sqlite_master\" WHERE \"type\" = 'table' AND \"name\" = {QuoteText(name)}";

    public override string AttachedQuery(Table table) =>
        $"SELECT \"name\", \"sql\" FROM \"sqlite_master\" WHERE \"tbl_name\" = {QuoteText(table.Name)} AND \"type\" IN ('trigger', 'index') AND \"sql\" IS NOT NULL ORDER BY \"rowid\"";

    public override string ColumnsQuery(Table table) => $"SELECT \"name\", \"hidden\" FROM pragma_table_xinfo({QuoteText(table.Name)})";

    /// <summary>Dropping a table with foreign keys enforced would delete its rows first, and cascade to those of others.</summary>
    public override DdlScript DropKnown(Table table) => base.DropKnown(table) with { SuspendsForeignKeys = true };

    public override IReadOnlyList<string> Rename(TableIndex index, TableIndex renamed) => [DropIndex(index, concurrently: false), CreateNew(renamed, concurrently: false)];

    public override DdlScript Alter(TableAlteration alteration) => alteration.Changes.All(change => IsInPlace(alteration, change))
        ? new DdlScript([.. alteration.Changes.Select(change => InPlace(alteration.After, change)).OfType<string>()])
        : Copy(alteration);

    public override bool HasConditions => false;

    /// <summary>SQLite has no statement that fails on a condition, but a table whose rows must meet one.</summary>
    public override IReadOnlyList<string> Require(string what, string condition)
    {
        string name = Quote("lp_" + what);
        return [$"CREATE TEMP TABLE {name} (\"holds\" INTEGER NOT NULL CONSTRAINT {Quote(what)} CHECK (\"holds\"))", $"INSERT INTO temp.{name} SELECT {condition}", $"DROP TABLE temp.{name}"];
    }

    private static bool IsInPlace(TableAlteration alteration, TableChange change) => change switch
    {
        TableChange.ColumnRenamed => true,
        TableChange.ColumnAdded { Column: var c } => !c.IsPrimaryKey && !c.IsIdentity && c.DefaultSql is null
            && (c.ComputedSql is null ? c.IsNullable || c.Default is not null : c.IsVirtual),
        TableChange.ColumnDropped { Column: var c } => !c.IsPrimaryKey && !IsMentioned(alteration, c.Name),
        TableChange.ColumnAltered { Old: var a, New: var b } => IsSameDeclaration(a, b),
        _ => false,
    };

    /// <summary>Comments are not stored.</summary>
    private static bool IsSameDeclaration(Column a, Column b) =>
        a.Type == b.Type && a.IsNullable == b.IsNullable && a.IsIdentity == b.IsIdentity && a.IsAutoIncrement == b.IsAutoIncrement && a.ComputedSql == b.ComputedSql
        && a.IsVirtual == b.IsVirtual && a.Collation == b.Collation && HasSameDefault(a, b);

    private static bool IsMentioned(TableAlteration alteration, string column) =>
        alteration.After.Items.Any(item => item is CheckConstraint check && SqlNames.Mentions(check.Sql, column)
            || item is TableIndex index && (SqlNames.Mentions(index.Where, column) || index.Keys.Any(k => SqlNames.Mentions(k.Sql, column))))
        || alteration.After.Columns.Any(c => SqlNames.Mentions(c.ComputedSql, column))
        || alteration.Attached.Any(sql => SqlNames.Mentions(sql, column));

    private string? InPlace(Table table, TableChange change) => change switch
    {
        TableChange.ColumnRenamed c => $"ALTER TABLE {Name(table)} RENAME COLUMN {Quote(c.Name)} TO {Quote(c.NewName)}",
        TableChange.ColumnAdded c => $"ALTER TABLE {Name(table)} ADD COLUMN {Declare(c.Column)}",
        TableChange.ColumnDropped c => $"ALTER TABLE {Name(table)} DROP COLUMN {Quote(c.Column.Name)}",
        _ => null,
    };

    private DdlScript Copy(TableAlteration alteration)
    {
        (Table before, Table after, _, _) = alteration;
        string name = Name(after), copy = Quote(CopyPrefix + after.Name);
        Dictionary<string, string> values = Values(alteration);
        List<string> columns = [.. after.Columns.Where(c => c.ComputedSql is null && values.ContainsKey(c.Name)).Select(c => c.Name)];
        List<string> sql =
        [
            Create(copy, after, after.ForeignKeys),
            columns.Count == 0
                ? $"INSERT INTO {copy} ({Quote(after.Columns[0].Name)}) SELECT {DefaultOf(after.Columns[0]) ?? "NULL"} FROM {Name(before)}"
                : $"INSERT INTO {copy} ({Names(columns)})\nSELECT {string.Join(", ", columns.Select(c => values[c]))}\nFROM {Name(before)}",
        ];
        if (after.Columns.Any(c => c.IsAutoIncrement) && before.Columns.Any(c => c.IsAutoIncrement))
        {
            sql.Add($"DELETE FROM main.\"sqlite_sequence\" WHERE \"name\" = {QuoteText(CopyPrefix + after.Name)}");
            sql.Add($"INSERT INTO main.\"sqlite_sequence\" (\"name\", \"seq\") SELECT {QuoteText(CopyPrefix + after.Name)}, \"seq\" FROM main.\"sqlite_sequence\" WHERE \"name\" = {QuoteText(before.Name)}");
        }

        sql.AddRange(Require($"every row of {after.Name} is copied", $"(SELECT COUNT(*) FROM {Name(before)}) = (SELECT COUNT(*) FROM {copy})"));
        sql.AddRange(Required(alteration, copy));
        sql.Add($"DROP TABLE {Name(before)}");

        // Otherwise SQLite would have views and triggers follow the copy's name, and refuse because some of them lack their table just now.
        sql.Add("PRAGMA legacy_alter_table = ON");
        sql.Add($"ALTER TABLE {copy} RENAME TO {name}");
        sql.Add("PRAGMA legacy_alter_table = OFF");
        sql.AddRange(after.Indexes.Select(index => CreateNew(index, concurrently: false)));
        sql.AddRange(alteration.Attached);
        return new DdlScript(sql, SuspendsForeignKeys: true);
    }

    /// <summary>For each column after, the expression over the table before that gives its values; none if the default does.</summary>
    private Dictionary<string, string> Values(TableAlteration alteration)
    {
        var values = alteration.Before.Columns.ToDictionary(c => c.Name, c => Quote(c.Name), StringComparer.Ordinal);
        foreach (TableChange change in alteration.Changes)
        {
            switch (change)
            {
                case TableChange.ColumnAdded { Column: { } c }:
                    values.Remove(c.Name);
                    break;
                case TableChange.ColumnDropped c:
                    values.Remove(c.Column.Name);
                    break;
                case TableChange.ColumnRenamed c when values.Remove(c.Name, out string? value):
                    values[c.NewName] = value;
                    break;
                case TableChange.ColumnAltered c when values.TryGetValue(c.New.Name, out string? value):
                    string converted = c.Using ?? SqliteConversions.Convert(value, c.Old.Type, c.New.Type);
                    values[c.New.Name] = c.Old.IsNullable && !c.New.IsNullable && DefaultOf(c.New) is { } filled ? $"COALESCE({converted}, {filled})" : converted;
                    break;
            }
        }

        return values;
    }

    /// <summary>A column of another type must hold values of that type: SQLite would keep what it cannot convert as it is.</summary>
    private IEnumerable<string> Required(TableAlteration alteration, string copy) =>
        from change in alteration.Changes.OfType<TableChange.ColumnAltered>()
        where change.New.ComputedSql is null && change.Old.Type != change.New.Type
        let condition = SqliteConversions.Condition(Quote(change.New.Name), change.New.Type)
        where condition is not null
        from statement in Require(
            $"every {alteration.After.Name}.{change.New.Name} is {change.New.Type}",
            $"NOT EXISTS (SELECT 1 FROM {copy} WHERE NOT ({condition}))")
        select statement;
}
