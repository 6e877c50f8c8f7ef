using System.Reflection;
using Linq.Provider.Diagnostics;

namespace Linq.Provider.Migrations;

public sealed partial class Operations
{
    /// <summary>Runs SQL as it is written.</summary>
    /// <param name="sql">The statement, or several with semicolons between them.</param>
    /// <param name="reverse">The SQL that undoes it: empty if nothing needs to be undone, <see langword="null"/> if nothing can.</param>
    /// <param name="outsideTransaction">Whether it must run outside a transaction.</param>
    public void Execute(string sql, string? reverse = null, bool outsideTransaction = false) => Add(new ExecuteSql(sql, reverse) { OutsideTransaction = outsideTransaction });

    /// <summary>Runs SQL as it is written, on one dialect only.</summary>
    /// <param name="dialect">The dialect: <c>sqlite</c> or <c>postgresql</c>.</param>
    /// <inheritdoc cref="Execute" path="/param"/>
    public void ExecuteOn(string dialect, string sql, string? reverse = null, bool outsideTransaction = false) =>
        Add(new ExecuteSql(sql, reverse) { Dialect = dialect, OutsideTransaction = outsideTransaction });

    /// <summary>Inserts rows: <c>op.Insert("countries", new { code = "de", name = "Germany" }, …)</c>.</summary>
    /// <param name="table">The table.</param>
    /// <param name="rows">Objects of one type, whose properties are named like the columns.</param>
    public void Insert(TableName table, params object[] rows)
    {
        (string[] columns, object?[][] values) = Read(rows);
        Insert(table, columns, values);
    }

    /// <summary>Inserts rows.</summary>
    /// <param name="table">The table.</param>
    /// <param name="columns">The columns that are filled, in order.</param>
    /// <param name="rows">The rows: a value for each column.</param>
    public void Insert(TableName table, string[] columns, object?[][] rows) => Add(new InsertRows(table, columns, Checked(table, columns, rows)));

    /// <summary>Deletes the rows that have the given values: <c>op.Delete("countries", new { code = "de" }, …)</c>.</summary>
    /// <param name="table">The table.</param>
    /// <param name="rows">Objects of one type, whose properties are named like the columns.</param>
    public void Delete(TableName table, params object[] rows)
    {
        (string[] columns, object?[][] values) = Read(rows);
        Delete(table, columns, values);
    }

    /// <summary>Deletes the rows that have the given values.</summary>
    /// <param name="table">The table.</param>
    /// <param name="columns">The columns that are compared, in order.</param>
    /// <param name="rows">The rows: a value for each column.</param>
    public void Delete(TableName table, string[] columns, object?[][] rows) => Add(new DeleteRows(table, columns, Checked(table, columns, rows)));

    /// <summary>Changes rows in batches, so that progress is seen while a large table is filled.</summary>
    /// <param name="table">The table; it must have a primary key.</param>
    /// <param name="set">The assignments, written as they are: <c>"full_name" = "first" || ' ' || "last"</c>.</param>
    /// <param name="where">Which rows, written as it is, or <see langword="null"/> for all.</param>
    /// <param name="batchSize">How many rows a statement looks at.</param>
    public void Backfill(TableName table, string set, string? where = null, int batchSize = 10_000)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(batchSize);
        if (_state[table].PrimaryKey is null)
        {
            throw new MigrationException(ErrorCodes.CannotReplay, $"The operation does not fit the schema: table '{table}' has no primary key for the batches of a backfill to go along. Use op.Execute with one UPDATE.");
        }

        Add(new Backfill(table, set, where, batchSize));
    }

    private object?[][] Checked(TableName table, string[] columns, object?[][] rows)
    {
        ArgumentNullException.ThrowIfNull(columns);
        ArgumentNullException.ThrowIfNull(rows);
        foreach (string column in columns)
        {
            _state.ColumnOf(table, column);
        }

        return Array.Find(rows, row => row.Length != columns.Length) is { } wrong
            ? throw new MigrationException(ErrorCodes.CannotReplay, $"A row for table '{table}' has {wrong.Length} values where {columns.Length} columns are named. Give each row a value per column.")
            : rows;
    }

    private static (string[] Columns, object?[][] Values) Read(object[] rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        PropertyInfo[] properties = rows is [{ } first, ..] ? first.GetType().GetProperties() : [];
        return ([.. properties.Select(p => p.Name)], [.. rows.Select(row => properties.Select(p => p.GetValue(row)).ToArray())]);
    }
}
