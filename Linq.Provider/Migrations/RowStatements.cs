using System.Globalization;
using Linq.Provider.Schema;
using Linq.Provider.Sql;

namespace Linq.Provider.Migrations;

/// <summary>Statements that change rows, with the values written out: they are the same in a script.</summary>
internal static class RowStatements
{
    private const int RowsPerStatement = 200;
    private const string Batch = "lp_backfill";

    public static IEnumerable<string> Insert(DdlGenerator ddl, Table table, InsertRows insert) => insert.Rows.Chunk(RowsPerStatement).Select(rows =>
        $"INSERT INTO {ddl.Name(table)} ({Names(insert.Columns)})\nVALUES {string.Join(",\n       ", rows.Select(row => $"({string.Join(", ", row.Select((v, i) => Literal(ddl, table[insert.Columns[i]], v)))})"))}");

    public static IEnumerable<string> Delete(DdlGenerator ddl, Table table, DeleteRows delete) => delete.Rows.Select(row =>
        $"DELETE FROM {ddl.Name(table)} WHERE {string.Join(" AND ", row.Select((v, i) => v is null ? $"{DdlGenerator.Quote(delete.Columns[i])} IS NULL" : $"{DdlGenerator.Quote(delete.Columns[i])} = {Literal(ddl, table[delete.Columns[i]], v)}"))}");

    public static string Update(DdlGenerator ddl, Table table, Backfill backfill) =>
        $"UPDATE {ddl.Name(table)} SET {backfill.Set}{(backfill.Where is { } where ? $" WHERE {where}" : "")}";

    /// <summary>The keys are numbered before anything changes: the batches then meet each row once, whatever they do to it.</summary>
    public static BackfillPlan Batches(DdlGenerator ddl, Table table, Backfill backfill)
    {
        string keys = Names(table.PrimaryKey!.Columns);
        string where = backfill.Where is { } condition ? $" WHERE {condition}" : "";
        return new BackfillPlan(
            [
                $"CREATE TEMP TABLE {Batch} AS SELECT {keys}, ROW_NUMBER() OVER (ORDER BY {keys}) AS lp_row FROM {ddl.Name(table)}{where}",
                $"CREATE INDEX lp_backfill_row ON {Batch} (lp_row)",
            ],
            $"SELECT COUNT(*) FROM {Batch}",
            (from, to) => string.Create(
                CultureInfo.InvariantCulture, $"UPDATE {ddl.Name(table)} SET {backfill.Set} WHERE ({keys}) IN (SELECT {keys} FROM {Batch} WHERE lp_row > {from} AND lp_row <= {to})"),
            $"DROP TABLE {Batch}",
            backfill.BatchSize);
    }

    /// <summary>The literal in the form that the column stores.</summary>
    private static string Literal(DdlGenerator ddl, Column column, object? value)
    {
        object? stored = value;
        if (value is not null && ClrTypeMap.TryGet(value.GetType(), out _, out ValueConverter? converter) && converter is not null)
        {
            stored = converter.Store(value);
        }

        return ddl.Literal(stored, column.Type);
    }

    private static string Names(IEnumerable<string> columns) => string.Join(", ", columns.Select(DdlGenerator.Quote));
}
