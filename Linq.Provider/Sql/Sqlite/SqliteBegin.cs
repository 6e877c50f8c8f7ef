using System.Data;
using System.Data.Common;
using System.Diagnostics;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Linq.Provider.Sql.Sqlite;

/// <summary>
/// Begins a transaction that has the right to write from the start, as the driver does, but waits for that right in its own way: as long as it may and no longer, without blocking
/// a thread in asynchronous code, until it is cancelled, and looking again soon. The driver blocks, cannot be cancelled, and looks every 150 ms.
/// </summary>
internal static class SqliteBegin
{
    private const int LongestPause = 50;

    public static async ValueTask<DbTransaction> RunAsync(SqliteConnection connection, IsolationLevel level, TimeSpan? patience, bool async, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (level == IsolationLevel.ReadUncommitted)
        {
            // The driver begins it without the right to write, so that it has nothing to wait for.
            return connection.BeginTransaction(level);
        }

        // The driver's object for a transaction can only be had by beginning one. That one is empty, and ends at once in favour of the real one.
        SqliteTransaction transaction = connection.BeginTransaction(level, deferred: true);
        Send(connection.Handle!, "COMMIT");
        try
        {
            await TakeLockAsync(connection, patience ?? TimeSpan.FromSeconds(connection.DefaultTimeout), async, cancellationToken).ConfigureAwait(false);
            return transaction;
        }
        catch
        {
            // It rolls back when it is disposed, and must find something to roll back.
            Send(connection.Handle!, "BEGIN");
            transaction.Dispose();
            throw;
        }
    }

    private static async ValueTask TakeLockAsync(SqliteConnection connection, TimeSpan patience, bool async, CancellationToken cancellationToken)
    {
        sqlite3 database = connection.Handle!;
        bool isEndless = patience <= TimeSpan.Zero;
        long started = Stopwatch.GetTimestamp();
        int code;
        for (int pause = 1; (code = Send(database, "BEGIN IMMEDIATE")) is raw.SQLITE_BUSY or raw.SQLITE_LOCKED; pause = Math.Min(LongestPause, 2 * pause))
        {
            TimeSpan rest = patience - Stopwatch.GetElapsedTime(started);
            if (!isEndless && rest <= TimeSpan.Zero)
            {
                break;
            }

            // A random time, so that those who wait do not meet again.
            TimeSpan wait = TimeSpan.FromMilliseconds(1 + (pause * Random.Shared.NextDouble()));
            wait = isEndless || wait < rest ? wait : rest;
            if (async)
            {
                await Task.Delay(wait, cancellationToken).ConfigureAwait(false);
            }
            else
            {
                cancellationToken.WaitHandle.WaitOne(wait);
                cancellationToken.ThrowIfCancellationRequested();
            }
        }

        SqliteException.ThrowExceptionForRC(code, database);
    }

    private static int Send(sqlite3 database, string sql) => raw.sqlite3_exec(database, sql) & 0xFF;
}
