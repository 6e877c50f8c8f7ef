using System.Diagnostics;
using System.Globalization;
using Linq.Provider.Schema;

namespace Linq.Provider.Sql.PostgreSql;

/// <summary>PostgreSQL changes tables in place; a column that is generated otherwise is made anew.</summary>
internal sealed partial class PostgresDdl
{
    public override bool HasConcurrentIndexes => true;

    public override string TableExists(string name) => $"SELECT 1 WHERE to_regclass({QuoteText(Quote(name))}) IS NOT NULL";

    /// <summary>Does not wait: a statement that waits holds a snapshot, for whose end CREATE INDEX CONCURRENTLY of the holder would wait in turn.</summary>
    public override string TryLock(long key) => string.Create(CultureInfo.InvariantCulture, $"SELECT pg_try_advisory_lock({key})");

    public override string Unlock(long key) => string.Create(CultureInfo.InvariantCulture, $"SELECT pg_advisory_unlock({key})");

    public override DdlScript Alter(TableAlteration alteration)
    {
        string table = $"ALTER TABLE {Name(alteration.After)}";
        return new DdlScript([.. alteration.Changes.SelectMany(change => change switch
        {
            TableChange.ColumnAdded c => [$"{table} ADD COLUMN {Declare(c.Column)}", .. Comment(alteration.After, c.Column.Name, null, c.Column.Comment)],
            TableChange.ColumnDropped c => [$"{table} DROP COLUMN {Quote(c.Column.Name)}"],
            TableChange.ColumnRenamed c => [$"{table} RENAME COLUMN {Quote(c.Name)} TO {Quote(c.NewName)}"],
            TableChange.ColumnAltered c => Alter(alteration, c),
            TableChange.ConstraintAdded c => [$"{table} ADD {DeclareConstraint(c.Constraint)}"],
            TableChange.ConstraintDropped c => [$"{table} DROP CONSTRAINT {Quote(NameOf(c.Constraint))}"],
            TableChange.ConstraintRenamed c => [$"{table} RENAME CONSTRAINT {Quote(c.Name)} TO {Quote(c.NewName)}"],
            _ => throw new UnreachableException(),
        })]);
    }

    public override bool HasConditions => true;

    public override IReadOnlyList<string> Require(string what, string condition) =>
        [$"DO $require$ BEGIN IF NOT ({condition}) THEN RAISE EXCEPTION {QuoteText("it must be that " + what)}; END IF; END $require$"];

    public override string CreateNew(TableIndex index, bool concurrently)
    {
        string sql = base.CreateNew(index, concurrently);
        return concurrently ? sql.Replace(" INDEX ", " INDEX CONCURRENTLY ", StringComparison.Ordinal) : sql;
    }

    public override string DropIndex(TableIndex index, bool concurrently) =>
        $"DROP INDEX {(concurrently ? "CONCURRENTLY " : "")}{Qualified(index.Table!, ConstraintNames.Of(index))}";

    public override IReadOnlyList<string> Rename(TableIndex index, TableIndex renamed) =>
        [$"ALTER INDEX {Qualified(index.Table!, ConstraintNames.Of(index))} RENAME TO {Quote(ConstraintNames.Of(renamed))}"];

    public override IReadOnlyList<string> Comment(Table table, string? comment) =>
        [$"COMMENT ON TABLE {Name(table)} IS {(comment is null ? "NULL" : QuoteText(comment))}"];

    private IEnumerable<string> Comment(Table table, string column, string? old, string? comment) =>
        old == comment ? [] : [$"COMMENT ON COLUMN {Name(table)}.{Quote(column)} IS {(comment is null ? "NULL" : QuoteText(comment))}"];

    private static string Qualified(Table table, string name) => table.Schema is { } schema ? $"{Quote(schema)}.{Quote(name)}" : Quote(name);

    private static string NameOf(SchemaItem constraint) => constraint switch
    {
        PrimaryKey key => ConstraintNames.Of(key),
        UniqueConstraint unique => ConstraintNames.Of(unique),
        CheckConstraint check => ConstraintNames.Of(check),
        ForeignKey key => ConstraintNames.Of(key),
        _ => throw new UnreachableException(),
    };

    private List<string> Alter(TableAlteration alteration, TableChange.ColumnAltered change)
    {
        (Column old, Column @new, _) = change;
        if (old.ComputedSql != @new.ComputedSql && @new.ComputedSql is not null)
        {
            return Remake(alteration, @new);
        }

        string column = $"ALTER TABLE {Name(alteration.After)} ALTER COLUMN {Quote(@new.Name)}";
        bool typeChanges = old.Type != @new.Type || old.Collation != @new.Collation;
        bool hadDefault = old.ComputedSql is null && !old.IsIdentity && DefaultOf(old) is not null;
        bool defaultChanges = !HasSameDefault(old, @new) || (typeChanges && hadDefault) || old.IsIdentity != @new.IsIdentity || old.ComputedSql != @new.ComputedSql;
        List<string> sql = [];
        if (old.ComputedSql is not null && @new.ComputedSql is null)
        {
            sql.Add($"{column} DROP EXPRESSION");
        }

        if (old.IsIdentity && !@new.IsIdentity)
        {
            sql.Add($"{column} DROP IDENTITY");
        }

        if (defaultChanges && hadDefault)
        {
            sql.Add($"{column} DROP DEFAULT");
        }

        if (typeChanges)
        {
            sql.Add($"{column} TYPE {TypeName(@new.Type)}{Collate(@new.Collation)}{((change.Using ?? Conversion(@new.Name, old.Type, @new.Type)) is { } conversion ? $" USING {conversion}" : "")}");
        }

        if (defaultChanges && !@new.IsIdentity && @new.ComputedSql is null && DefaultOf(@new) is { } value)
        {
            sql.Add($"{column} SET DEFAULT {value}");
        }

        sql.AddRange(AlterNullability(alteration.After, old, @new, column));
        if (!old.IsIdentity && @new.IsIdentity)
        {
            string serial = $"pg_get_serial_sequence({QuoteText(Name(alteration.After))}, {QuoteText(@new.Name)})";
            sql.Add($"{column} ADD{Identity}");
            sql.Add($"SELECT setval({serial}, COALESCE(MAX({Quote(@new.Name)}), 0) + 1, false) FROM {Name(alteration.After)}");
        }

        sql.AddRange(Comment(alteration.After, @new.Name, old.Comment, @new.Comment));
        return sql;
    }

    private IEnumerable<string> AlterNullability(Table table, Column old, Column @new, string column)
    {
        if (old.IsNullable == @new.IsNullable)
        {
            yield break;
        }

        if (!@new.IsNullable && !@new.IsIdentity && @new.ComputedSql is null && DefaultOf(@new) is { } filled)
        {
            yield return $"UPDATE {Name(table)} SET {Quote(@new.Name)} = {filled} WHERE {Quote(@new.Name)} IS NULL";
        }

        yield return $"{column} {(@new.IsNullable ? "DROP" : "SET")} NOT NULL";
    }

    /// <summary>A column that is generated otherwise has other values anyway. What used it goes with it, and is made again.</summary>
    private List<string> Remake(TableAlteration alteration, Column column)
    {
        Table table = alteration.After;
        List<string> sql =
        [
            $"ALTER TABLE {Name(table)} DROP COLUMN {Quote(column.Name)}",
            $"ALTER TABLE {Name(table)} ADD COLUMN {Declare(column)}",
            .. Comment(table, column.Name, null, column.Comment),
        ];
        sql.AddRange(table.Items.Where(item => item is UniqueConstraint u && u.Columns.Contains(column.Name)
                || item is CheckConstraint c && SqlNames.Mentions(c.Sql, column.Name)
                || item is ForeignKey f && f.Columns.Contains(column.Name))
            .Select(item => $"ALTER TABLE {Name(table)} ADD {DeclareConstraint(item)}"));
        sql.AddRange(table.Indexes.Where(i => i.Columns.Contains(column.Name) || i.Include.Contains(column.Name) || i.Keys.Any(k => SqlNames.Mentions(k.Sql, column.Name)) || SqlNames.Mentions(i.Where, column.Name))
            .Select(i => CreateNew(i, concurrently: false)));
        return sql;
    }

    /// <summary>
    /// The expression for a change of type, or null where PostgreSQL's own conversion for assignments is right: that one refuses text that is too long, where a cast would cut it.
    /// </summary>
    private string? Conversion(string name, SqlType from, SqlType to)
    {
        string column = Quote(name);
        bool isText = to.Kind == SqlTypeKind.Text && to.StoreName is null;
        return (from.Kind, to.Kind) switch
        {
            var (a, b) when a == b && from.StoreName is null && to.StoreName is null && a != SqlTypeKind.Array => null,
            (SqlTypeKind.DateTime, SqlTypeKind.DateTimeOffset) or (SqlTypeKind.DateTimeOffset, SqlTypeKind.DateTime) => $"{column} AT TIME ZONE 'UTC'",
            (SqlTypeKind.DateTimeOffset, SqlTypeKind.Date or SqlTypeKind.Time) => $"({column} AT TIME ZONE 'UTC')::{TypeName(to)}",
            (SqlTypeKind.Boolean, _) when IsNumber(to.Kind) => $"{column}::integer::{TypeName(to)}",
            (_, SqlTypeKind.Boolean) when IsNumber(from.Kind) => $"{column} <> 0",
            _ => isText ? $"{column}::text" : $"{column}::{TypeName(to)}",
        };
    }

    private static bool IsNumber(SqlTypeKind kind) =>
        kind is SqlTypeKind.Integer or SqlTypeKind.BigInteger or SqlTypeKind.SmallInteger or SqlTypeKind.Decimal or SqlTypeKind.Double or SqlTypeKind.Real;
}
