using System.Data;
using System.Data.Common;
using System.Diagnostics;
using Linq.Provider.Collections;
using Linq.Provider.Sql;

namespace Linq.Provider.Execution;

/// <summary>
/// What one session, or one Core connection, does with the database: it rents a connection when a statement is sent, and gives it back as soon as neither a result
/// nor a transaction is open. Not thread-safe; concurrent use is detected.
/// </summary>
internal sealed partial class ConnectionScope : IDisposable, IAsyncDisposable
{
    private readonly Database _database;
    private readonly ScopeTransactions _transactions;
    private readonly bool _holdsConnection;
    private PooledConnection? _connection;
    private StatementReader? _reader;
    private volatile int _claimant;
    private volatile int _claims;
    private int _busy;
    private bool _disposed;

    /// <param name="holdsConnection">Whether to keep one connection until disposal, so that what a statement sets up for its connection lasts; has no effect where there is only one.</param>
    public ConnectionScope(Database database, bool holdsConnection = false)
    {
        _database = database;
        _holdsConnection = holdsConnection && !database.Driver.IsSingleConnection;
        _transactions = new ScopeTransactions(database);
    }

    /// <summary>The number of SQL statements sent so far; BEGIN, COMMIT and the like do not count.</summary>
    public long StatementCount { get; private set; }

    public bool InTransaction => _transactions.IsOpen || IsAmbient;

    /// <inheritdoc cref="ScopeTransactions.IsLost"/>
    public bool IsTransactionLost => _transactions.IsLost;

    /// <summary>A number for the open transaction that no other of this scope has, or 0.</summary>
    public int TransactionId => _transactions.Id;

    internal bool IsSingleConnection => _database.Driver.IsSingleConnection;

    internal bool IsDisposed => _disposed;

    /// <summary>Rents the connection now, to see that the database can be reached.</summary>
    public async ValueTask ConnectAsync(bool async, CancellationToken cancellationToken)
    {
        Enter();
        try
        {
            await RentAsync(async, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            await LeaveAsync(async).ConfigureAwait(false);
        }
    }

    /// <inheritdoc cref="QueryAsync(SqlStatement, object?[], bool, CancellationToken)"/>
    public ValueTask<StatementReader> QueryAsync(PlannedStatement statement, object?[] values, bool async, CancellationToken cancellationToken) =>
        QueryAsync(statement.Sql, values, async, cancellationToken);

    /// <summary>Sends a statement whose rows are to be read. <paramref name="values"/> are the query's parameter values.</summary>
    /// <exception cref="LinqProviderException">The database cannot be reached or refuses the statement, or the scope is in use.</exception>
    public async ValueTask<StatementReader> QueryAsync(SqlStatement statement, object?[] values, bool async, CancellationToken cancellationToken)
    {
        Enter();
        try
        {
            PooledConnection connection = await PrepareConnectionAsync(statement.Text, async, cancellationToken).ConfigureAwait(false);
            return _reader = await OpenAsync(connection, statement, values, async, cancellationToken).ConfigureAwait(false)
                ?? await OpenAsync(connection, statement, values, async, cancellationToken).ConfigureAwait(false)
                ?? throw new UnreachableException("A statement that was just prepared had a stale plan.");
        }
        finally
        {
            await LeaveAsync(async).ConfigureAwait(false);
        }
    }

    /// <summary>Sends a statement that gives no rows.</summary>
    /// <param name="isForeign">Whether the text was written by the user, and may have changed settings of the connection: then that is not given to others.</param>
    /// <returns>The number of rows changed, or -1 if the statement does not change rows.</returns>
    /// <exception cref="LinqProviderException">The database cannot be reached or refuses the statement, or the scope is in use.</exception>
    public async ValueTask<int> ExecuteAsync(SqlStatement statement, object?[] values, bool async, CancellationToken cancellationToken, bool isForeign = false)
    {
        Enter();
        try
        {
            PooledConnection connection = await PrepareConnectionAsync(statement.Text, async, cancellationToken).ConfigureAwait(false);
            connection.IsTainted |= isForeign;
            if (isForeign && !_transactions.IsOpen)
            {
                RefuseForeignAmbient();
            }

            StatementCommand command = await TakeCommandAsync(connection, statement, keep: !isForeign, async).ConfigureAwait(false);
            Activity? activity = StatementTrace.Start(_database.Driver, statement.Text);
            long started = Stopwatch.GetTimestamp();
            try
            {
                int rows = await ExecuteAsync(connection, command, values, async, cancellationToken).ConfigureAwait(false);
                _database.Log.Executed(command, StatementLog.Since(started), rows);
                StatementTrace.Stop(activity, 0);
                End(command);
                return rows;
            }
            catch (Exception cause)
            {
                Exception failure = Failed(command, started, activity, cause, cancellationToken);
                await DropAsync(connection, command, async).ConfigureAwait(false);
                Rethrow(failure, cause);
                throw;
            }
        }
        finally
        {
            await LeaveAsync(async).ConfigureAwait(false);
        }
    }

    /// <summary>Sends SQL text without parameters that this library has made.</summary>
    public ValueTask<int> ExecuteAsync(string sql, bool async, CancellationToken cancellationToken) => ExecuteAsync(new SqlStatement(sql, []), [], async, cancellationToken);

    /// <summary>Begins a transaction.</summary>
    /// <exception cref="LinqProviderException">One is open already.</exception>
    public ValueTask BeginAsync(IsolationLevel level, bool async, CancellationToken cancellationToken)
    {
        RefuseForeignAmbient();
        return IsAmbient
            ? throw DatabaseErrors.AlreadyInTransaction()
            : ControlAsync("BEGIN", connection => _transactions.BeginAsync(connection.Connection, level, async, cancellationToken), async, cancellationToken);
    }

    /// <summary>Sets a savepoint.</summary>
    /// <returns>Its depth, from 1, by which it is ended.</returns>
    /// <exception cref="LinqProviderException">No transaction is open.</exception>
    public async ValueTask<int> BeginNestedAsync(bool async, CancellationToken cancellationToken)
    {
        await ControlAsync("SAVEPOINT", connection => _transactions.SaveAsync(connection.Connection, IsAmbient, async, cancellationToken), async, cancellationToken).ConfigureAwait(false);
        return _transactions.Depth;
    }

    /// <summary>Ends a savepoint and those inside it; what was done since stays part of the transaction.</summary>
    public ValueTask CommitNestedAsync(int depth, bool async, CancellationToken cancellationToken) =>
        ControlAsync("RELEASE SAVEPOINT", connection => _transactions.ReleaseAsync(connection.Connection, IsAmbient, depth, async, CancellationToken.None), async, cancellationToken);

    /// <summary>Undoes what was done since a savepoint, and ends it and those inside it.</summary>
    public ValueTask RollbackNestedAsync(int depth, bool async, CancellationToken cancellationToken) =>
        ControlAsync("ROLLBACK TO SAVEPOINT", connection => _transactions.RollbackToAsync(connection.Connection, IsAmbient, depth, async, CancellationToken.None), async, cancellationToken, isUndoing: true);

    /// <summary>Commits the transaction; if that fails, it is rolled back. A cancelled token leaves it open.</summary>
    public ValueTask CommitAsync(bool async, CancellationToken cancellationToken) =>
        ControlAsync("COMMIT", _ => _transactions.CommitAsync(async, CancellationToken.None), async, cancellationToken);

    /// <summary>
    /// Rolls the transaction back. An open result that cannot be drained is closed: it has lost its meaning. That the connection is lost is not an error here,
    /// for then the database has rolled back by itself.
    /// </summary>
    public async ValueTask RollbackAsync(bool async, CancellationToken cancellationToken)
    {
        if (_reader is { Drain: null } open)
        {
            await open.CloseAsync(async).ConfigureAwait(false);
        }

        await ControlAsync("ROLLBACK", _ => _transactions.RollbackAsync(async, CancellationToken.None), async, cancellationToken, isUndoing: true).ConfigureAwait(false);
    }

    public void Dispose() => CloseAsync(async: false).Completed();

    public ValueTask DisposeAsync() => CloseAsync(async: true);

    /// <summary>Whether an exception came out of the driver, rather than from this library.</summary>
    internal static bool IsOfStatement(Exception exception) => exception is not (LinqProviderException or OutOfMemoryException);

    /// <summary>Logs a failed statement and gives the exception to throw for it: a cancellation stays one, everything else gets code and remedy.</summary>
    internal Exception Failed(StatementCommand command, long started, Activity? activity, Exception cause, CancellationToken cancellationToken) =>
        Failed(command.Text, null, started, activity, cause, cancellationToken, command);

    private Exception Failed(string text, DbParameterCollection? parameters, long started, Activity? activity, Exception cause, CancellationToken cancellationToken, StatementCommand? command = null)
    {
        StatementTrace.Fail(activity, cause);
        bool isCancelled = cause is OperationCanceledException
            || (cancellationToken.IsCancellationRequested && _database.Driver.Diagnose(cause).Kind == FailureKind.Cancelled);
        if (isCancelled)
        {
            _database.Log.Cancelled(text, StatementLog.Since(started));
            return cause as OperationCanceledException ?? new OperationCanceledException(cause.Message, cause, cancellationToken);
        }

        if (command is not null)
        {
            _database.Log.Failed(command, StatementLog.Since(started), cause);
        }
        else
        {
            _database.Log.Failed(text, parameters, StatementLog.Since(started), cause);
        }

        return IsOfStatement(cause) ? StatementFailed(text, cause) : cause;
    }

    private LinqProviderException StatementFailed(string text, Exception cause) =>
        _transactions.IsLost ? TransactionLost(text, cause) : DatabaseErrors.StatementFailed(_database.Driver, text, cause);

    private LinqProviderException TransactionLost(string text, Exception? cause) => _transactions.IsDisconnected
        ? DatabaseErrors.TransactionLost(_database.Driver, text, cause)
        : DatabaseErrors.TransactionUndone(_database.Driver, text, cause);

    /// <summary>Called by a reader that is being closed.</summary>
    internal async ValueTask CloseAsync(StatementReader reader, bool failed, bool async)
    {
        PooledConnection connection = _connection ?? throw new UnreachableException("A reader outlived its connection.");
        if (failed)
        {
            await DropAsync(connection, reader.Command, async).ConfigureAwait(false);
        }
        else
        {
            _database.Log.Executed(reader.Command, StatementLog.Since(reader.Started), reader.Rows);
            End(reader.Command);
        }

        _reader = null;
        if (_busy == 0)
        {
            await ReleaseAsync(async).ConfigureAwait(false);
        }
    }

    /// <summary>Runs a statement; null if the plan that the server had kept for it was out of date, and has been dropped.</summary>
    private async ValueTask<StatementReader?> OpenAsync(
        PooledConnection connection, SqlStatement statement, object?[] values, bool async, CancellationToken cancellationToken)
    {
        StatementCommand command = await TakeCommandAsync(connection, statement, keep: true, async).ConfigureAwait(false);
        Activity? activity = StatementTrace.Start(_database.Driver, statement.Text);
        CancellationTokenRegistration interruption = InterruptOn(connection, cancellationToken);
        long started = Stopwatch.GetTimestamp();
        try
        {
            await BeginAsync(command, values, async, cancellationToken).ConfigureAwait(false);
            DbDataReader reader = await command.ExecuteReaderAsync(async, cancellationToken).ConfigureAwait(false);
            return new StatementReader(this, command, reader, started, activity, interruption, cancellationToken);
        }
        catch (Exception cause)
        {
            interruption.Dispose();
            Exception failure = Failed(command, started, activity, cause, cancellationToken);
            await DropAsync(connection, command, async).ConfigureAwait(false);

            // In a transaction the failure has spoiled what was done before, so that only the caller can repeat it.
            if (command.IsPrepared && !InTransaction && _database.Driver.Diagnose(cause).Kind == FailureKind.StalePlan)
            {
                return null;
            }

            Rethrow(failure, cause);
            throw;
        }
    }

    private async ValueTask<int> ExecuteAsync(PooledConnection connection, StatementCommand command, object?[] values, bool async, CancellationToken cancellationToken)
    {
        using CancellationTokenRegistration interruption = InterruptOn(connection, cancellationToken);
        await BeginAsync(command, values, async, cancellationToken).ConfigureAwait(false);
        return await command.ExecuteAsync(async, cancellationToken).ConfigureAwait(false);
    }

    private ValueTask BeginAsync(StatementCommand command, object?[] values, bool async, CancellationToken cancellationToken)
    {
        StatementCount++;
        return command.BeginAsync(_database.Dialect, values, _transactions.Current, _database.Settings.Prepare, async, cancellationToken);
    }

    /// <summary>Begins or ends a transaction or savepoint. The token can prevent an end, but not interrupt it: nobody would know then whether it took place.</summary>
    /// <param name="isUndoing">Whether this undoes what was done, which may also be done where a lost connection has done so already.</param>
    private async ValueTask ControlAsync(string sql, Func<PooledConnection, ValueTask> act, bool async, CancellationToken cancellationToken, bool isUndoing = false)
    {
        Enter();
        try
        {
            PooledConnection connection = await PrepareConnectionAsync(sql, async, cancellationToken, isUndoing).ConfigureAwait(false);
            long started = Stopwatch.GetTimestamp();
            try
            {
                await act(connection).ConfigureAwait(false);
                _database.Log.TransactionControl(sql, StatementLog.Since(started));
            }
            catch (Exception cause) when (cause is not OperationCanceledException && IsOfStatement(cause))
            {
                _database.Log.Failed(sql, null, StatementLog.Since(started), cause);
                throw StatementFailed(sql, cause);
            }
        }
        finally
        {
            await LeaveAsync(async).ConfigureAwait(false);
        }
    }

    /// <summary>Lets the consumer of an open result take the rest of its rows, as it must before another statement is sent.</summary>
    public async ValueTask DrainAsync(bool async)
    {
        if (_reader is { Drain: { } drain } open)
        {
            open.MakeWay("");
            await drain(async).ConfigureAwait(false);
            await open.CloseAsync(async).ConfigureAwait(false);
        }
    }

    /// <summary>The connection, with no result open on it.</summary>
    private async ValueTask<PooledConnection> PrepareConnectionAsync(string sql, bool async, CancellationToken cancellationToken, bool isUndoing = false)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (_transactions.IsLost && !isUndoing)
        {
            throw TransactionLost(sql, cause: null);
        }

        if (_reader is { } open)
        {
            open.MakeWay(sql);
            await open.Drain!(async).ConfigureAwait(false);
            await open.CloseAsync(async).ConfigureAwait(false);
        }

        return await RentAsync(async, cancellationToken).ConfigureAwait(false);
    }

    private ValueTask<StatementCommand> TakeCommandAsync(PooledConnection connection, SqlStatement statement, bool keep, bool async) =>
        keep && connection.Commands.TryTake(statement.Text, out StatementCommand? kept) && kept.TryAdopt(statement) ? new(kept) : NewCommandAsync(connection, statement, keep, async);

    private async ValueTask<StatementCommand> NewCommandAsync(PooledConnection connection, SqlStatement statement, bool keep, bool async)
    {
        DirectStatement? direct = keep && _database.Settings.UsesDirectStatements ? _database.Driver.Prepare(connection.Connection, statement, _database.Settings.CommandTimeout) : null;
        StatementCommand created = direct is null ? new(connection.Connection, statement, _database.Settings) : new(direct, statement);
        if (keep)
        {
            if (connection.Commands.EvictOldest() is { } evicted)
            {
                await ForgetAsync(evicted, async).ConfigureAwait(false);
            }

            connection.Commands.Add(created);
        }

        return created;
    }

    private async ValueTask ForgetAsync(StatementCommand command, bool async)
    {
        try
        {
            if (command.IsPrepared)
            {
                await _database.Driver.UnprepareAsync(command.Command, async).ConfigureAwait(false);
            }
        }
        catch (DbException)
        {
            // The server keeps a plan too many; if more is wrong with the connection, the next statement will tell.
        }

        command.Dispose();
    }

    private static void End(StatementCommand command)
    {
        command.End();
        if (!command.IsKept)
        {
            command.Dispose();
        }
    }

    /// <summary>Lets go of a command that failed, and if its connection is dead, of all others that the pool keeps.</summary>
    private async ValueTask DropAsync(PooledConnection connection, StatementCommand command, bool async)
    {
        connection.Commands.Remove(command);
        if (connection.IsBroken)
        {
            command.Dispose();
            await _database.Pool.ClearAsync(async).ConfigureAwait(false);
        }
        else
        {
            await ForgetAsync(command, async).ConfigureAwait(false);
        }
    }

    private CancellationTokenRegistration InterruptOn(PooledConnection connection, CancellationToken cancellationToken) =>
        _database.Driver.NeedsInterrupt && cancellationToken.CanBeCanceled
            ? cancellationToken.UnsafeRegister(
                static state =>
                {
                    (Driver driver, PooledConnection connection) = ((Driver, PooledConnection))state!;
                    driver.Interrupt(connection.Connection);
                },
                (_database.Driver, connection))
            : default;

    private static void Rethrow(Exception failure, Exception cause)
    {
        if (!ReferenceEquals(failure, cause))
        {
            throw failure;
        }
    }

    /// <summary>The number of the claim under way, 0 if there is none.</summary>
    internal int ClaimNumber => _claimant == 0 ? 0 : _claims;

    /// <summary>Whether another thread does something that no row may be read during.</summary>
    /// <param name="own">The claim within which the result was opened: what an operation reads itself goes on on whatever thread it goes on.</param>
    internal bool IsClaimedByOther(int own) => _claimant is var claimant and not 0 && claimant != Environment.CurrentManagedThreadId && own != _claims;

    /// <summary>Keeps other threads from reading rows of an open result until <see cref="Release"/>.</summary>
    /// <exception cref="LinqProviderException">One is reading a row.</exception>
    public void Claim()
    {
        _claims = _claims == int.MaxValue ? 1 : _claims + 1;
        _claimant = Environment.CurrentManagedThreadId;
        _reader?.CheckIdle();
    }

    /// <summary>Ends what <see cref="Claim"/> began.</summary>
    public void Release() => _claimant = 0;

    private void Enter()
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        if (Interlocked.Exchange(ref _busy, 1) != 0)
        {
            throw DatabaseErrors.ConcurrentUse();
        }
    }

    private ValueTask LeaveAsync(bool async)
    {
        if (_reader is null)
        {
            return ReleaseAndLeaveAsync(async);
        }

        // An open result keeps the connection.
        Volatile.Write(ref _busy, 0);
        return ValueTask.CompletedTask;
    }

    private async ValueTask ReleaseAndLeaveAsync(bool async)
    {
        try
        {
            await ReleaseAsync(async).ConfigureAwait(false);
        }
        finally
        {
            Volatile.Write(ref _busy, 0);
        }
    }

    private ValueTask ReleaseAsync(bool async)
    {
        if (_connection is not { } connection || _reader is not null || _transactions.IsOpen || (_holdsConnection && !_disposed && !connection.IsBroken))
        {
            return ValueTask.CompletedTask;
        }

        _connection = null;
        return GiveBackAsync(connection, async);
    }

    /// <summary>Closes an open result, rolls back an open transaction and gives the connection back.</summary>
    public async ValueTask CloseAsync(bool async)
    {
        if (_disposed)
        {
            return;
        }

        _disposed = true;
        if (_reader is { } open)
        {
            await open.CloseAsync(async).ConfigureAwait(false);
        }

        if (_transactions.IsOpen)
        {
            await _transactions.RollbackAsync(async, CancellationToken.None).ConfigureAwait(false);
        }

        await ReleaseAsync(async).ConfigureAwait(false);
    }
}
