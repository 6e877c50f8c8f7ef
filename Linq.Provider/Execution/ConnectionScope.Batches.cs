using System.Data.Common;
using System.Diagnostics;
using Linq.Provider.Schema;
using Linq.Provider.Sql;

namespace Linq.Provider.Execution;

/// <content>Many rows, or many statements, at once.</content>
internal sealed partial class ConnectionScope
{
    /// <summary>Brings rows into a table by the driver's copy protocol; only where the driver has one. Counts as one statement.</summary>
    /// <param name="feed">Writes the rows, and gives their number. What it throws goes to the caller as it is, and no row is kept.</param>
    /// <returns>Whether the table takes the values as they are; if not, nothing was done.</returns>
    public async ValueTask<bool> CopyAsync(Table table, IReadOnlyList<Column> columns, Func<RowCopy, ValueTask<long>> feed, bool async, CancellationToken cancellationToken)
    {
        Enter();
        try
        {
            string sql = _database.Driver.CopyText(table, columns);
            PooledConnection connection = await PrepareConnectionAsync(sql, async, cancellationToken).ConfigureAwait(false);
            Activity? activity = StatementTrace.Start(_database.Driver, sql);
            long started = Stopwatch.GetTimestamp();
            try
            {
                RowCopy? copy = await _database.Driver.BeginCopyAsync(connection.Connection, table, columns, async, cancellationToken).ConfigureAwait(false);
                if (copy is null)
                {
                    StatementTrace.Stop(activity, 0);
                    return false;
                }

                StatementCount++;
                long rows = await CopyAsync(copy, feed, async, cancellationToken).ConfigureAwait(false);
                _database.Log.Executed(sql, null, StatementLog.Since(started), rows);
                StatementTrace.Stop(activity, rows);
                return true;
            }
            catch (Exception cause)
            {
                throw OfLoop(sql, started, activity, cause, cancellationToken);
            }
        }
        finally
        {
            await LeaveAsync(async).ConfigureAwait(false);
        }
    }

    /// <summary>Executes a statement for many rows, past the classes of ADO.NET; only where the driver can. Each execution counts as a statement.</summary>
    /// <param name="run">Writes rows and executes. What it throws besides the driver's exceptions goes to the caller as it is.</param>
    /// <returns>Whether the driver can: if not, nothing was done.</returns>
    public async ValueTask<bool> LoopAsync(SqlStatement statement, Func<RowLoop, ValueTask> run, bool async, CancellationToken cancellationToken)
    {
        Enter();
        try
        {
            PooledConnection connection = await PrepareConnectionAsync(statement.Text, async, cancellationToken).ConfigureAwait(false);
            Activity? activity = StatementTrace.Start(_database.Driver, statement.Text);
            long started = Stopwatch.GetTimestamp();
            RowLoop? loop = null;
            using CancellationTokenRegistration interruption = InterruptOn(connection, cancellationToken);
            try
            {
                loop = _database.Driver.OpenLoop(connection.Connection, statement, _database.Settings.BusyTimeout);
                if (loop is null)
                {
                    StatementTrace.Stop(activity, 0);
                    return false;
                }

                await run(loop).ConfigureAwait(false);
                _database.Log.Executed(statement.Text, null, StatementLog.Since(started), loop.Executions);
                StatementTrace.Stop(activity, loop.Executions);
                return true;
            }
            catch (Exception cause)
            {
                throw OfLoop(statement.Text, started, activity, cause, cancellationToken);
            }
            finally
            {
                StatementCount += loop?.Executions ?? 0;
                loop?.Dispose();
            }
        }
        finally
        {
            await LeaveAsync(async).ConfigureAwait(false);
        }
    }

    /// <summary>Sends several statements together; only where the driver can. Their results are read in order.</summary>
    /// <param name="statements">The statements with their values.</param>
    /// <param name="read">Reads the rows of a statement that gives some: gets its position and the reader, which stands before the first row.</param>
    /// <returns>For each statement the number of rows changed.</returns>
    /// <exception cref="BatchStatementFailed">The database refused one of them.</exception>
    public async ValueTask<int[]> BatchAsync(
        IReadOnlyList<(SqlStatement Sql, object?[] Values)> statements, Func<int, DbDataReader, ValueTask> read, bool async, CancellationToken cancellationToken)
    {
        Enter();
        try
        {
            string text = string.Join(";\n", statements.Select(s => s.Sql.Text));
            PooledConnection connection = await PrepareConnectionAsync(text, async, cancellationToken).ConfigureAwait(false);
            Activity? activity = StatementTrace.Start(_database.Driver, text);
            long started = Stopwatch.GetTimestamp();
            var batch = new StatementBatch(connection, statements, _database, _transactions.Current);
            await using (batch.ConfigureAwait(false))
            {
                try
                {
                    StatementCount += statements.Count;
                    int[] rows = await batch.RunAsync(read, async, cancellationToken).ConfigureAwait(false);
                    _database.Log.Executed(text, null, StatementLog.Since(started), rows.Sum());
                    StatementTrace.Stop(activity, rows.Sum());
                    return rows;
                }
                catch (Exception cause)
                {
                    Exception failure = Failed(text, null, started, activity, cause, cancellationToken);
                    if (failure is LinqProviderException && !ReferenceEquals(failure, cause) && batch.PositionOf(cause) is { } position)
                    {
                        throw new BatchStatementFailed(position, StatementFailed(statements[position].Sql.Text, cause));
                    }

                    Rethrow(failure, cause);
                    throw;
                }
            }
        }
        finally
        {
            await LeaveAsync(async).ConfigureAwait(false);
        }
    }

    private static async ValueTask<long> CopyAsync(RowCopy copy, Func<RowCopy, ValueTask<long>> feed, bool async, CancellationToken cancellationToken)
    {
        try
        {
            long rows = await feed(copy).ConfigureAwait(false);
            await copy.CompleteAsync(async, cancellationToken).ConfigureAwait(false);
            return rows;
        }
        finally
        {
            await copy.CloseAsync(async).ConfigureAwait(false);
        }
    }

    /// <summary>The exception to throw for one out of the driver, or out of what made the rows, which stays as it is.</summary>
    private Exception OfLoop(string sql, long started, Activity? activity, Exception cause, CancellationToken cancellationToken)
    {
        if (cause is DbException)
        {
            return Failed(sql, null, started, activity, cause, cancellationToken);
        }

        StatementTrace.Fail(activity, cause);
        _database.Log.Failed(sql, null, StatementLog.Since(started), cause);
        cancellationToken.ThrowIfCancellationRequested();
        System.Runtime.ExceptionServices.ExceptionDispatchInfo.Throw(cause);
        return cause;
    }
}
