using System.Data.Common;
using System.Transactions;
using Linq.Provider.Collections;
using Linq.Provider.Sql;

namespace Linq.Provider.Execution;

/// <summary>How many connections a pool has: open in all, unused, and in use.</summary>
internal readonly record struct PoolStatistics(int Open, int Idle, int Rented);

/// <summary>
/// The open connections of an engine. The most recently used is given out first, so that its prepared commands are warm; too many unused ones are closed.
/// Where the number of connections is limited, users wait for each other here and not in the driver, whose own pool cannot know that one of these has come free;
/// a database in memory has one for the engine's life. Who waits too long gets an exception instead of a deadlock.
/// Thread-safe.
/// </summary>
/// <param name="configure">Makes a connection ready that was just opened.</param>
internal sealed class ConnectionPool(Driver driver, ExecutionSettings settings, Action<DbConnection> configure) : IDisposable, IAsyncDisposable
{
    private readonly Lock _lock = new();
    private readonly Stack<PooledConnection> _idle = [];
    private readonly SemaphoreSlim? _turn = driver.MaxConnections is { } limit ? new SemaphoreSlim(limit, limit) : null;
    private int _rented;
    private int _generation;
    private bool _disposed;

    public PoolStatistics Statistics
    {
        get
        {
            lock (_lock)
            {
                return new PoolStatistics(_idle.Count + _rented, _idle.Count, _rented);
            }
        }
    }

    /// <summary>Gives out a connection that is open and configured.</summary>
    /// <exception cref="LinqProviderException">The database cannot be reached, or the only connection stays in use.</exception>
    /// <exception cref="ObjectDisposedException">The pool is disposed.</exception>
    public async ValueTask<PooledConnection> RentAsync(bool async, CancellationToken cancellationToken)
    {
        if (_turn is not null)
        {
            await TakeTurnAsync(_turn, async, cancellationToken).ConfigureAwait(false);
        }

        try
        {
            while (TakeIdle() is { } idle)
            {
                if (!idle.IsBroken)
                {
                    return idle;
                }

                await ForgetAsync(idle, async).ConfigureAwait(false);
            }

            return await OpenAsync(async, cancellationToken).ConfigureAwait(false);
        }
        catch
        {
            EndTurn();
            throw;
        }
    }

    /// <summary>Takes a connection back, and keeps it open if it can be used again.</summary>
    public ValueTask ReturnAsync(PooledConnection connection, bool async)
    {
        if (!TryKeep(connection))
        {
            return GiveUpAsync(connection, async);
        }

        EndTurn();
        return ValueTask.CompletedTask;
    }

    /// <summary>Closes the unused connections, and those in use when they come back: one was found dead, so the others may be too.</summary>
    public async ValueTask ClearAsync(bool async)
    {
        foreach (PooledConnection connection in TakeAllIdle(dispose: false))
        {
            await connection.CloseAsync(async).ConfigureAwait(false);
        }
    }

    public void Dispose()
    {
        foreach (PooledConnection connection in TakeAllIdle(dispose: true))
        {
            connection.CloseAsync(async: false).Completed();
        }
    }

    public async ValueTask DisposeAsync()
    {
        foreach (PooledConnection connection in TakeAllIdle(dispose: true))
        {
            await connection.CloseAsync(async: true).ConfigureAwait(false);
        }
    }

    private async ValueTask TakeTurnAsync(SemaphoreSlim turn, bool async, CancellationToken cancellationToken)
    {
        TimeSpan patience = driver.ConnectTimeout ?? settings.BusyTimeout;
        bool taken = async ? await turn.WaitAsync(patience, cancellationToken).ConfigureAwait(false) : turn.Wait(patience, cancellationToken);
        if (!taken)
        {
            throw driver.IsSingleConnection ? DatabaseErrors.ConnectionBusy(driver, patience) : DatabaseErrors.PoolExhausted(driver, patience);
        }
    }

    private void EndTurn() => _turn?.Release();

    private async ValueTask GiveUpAsync(PooledConnection connection, bool async)
    {
        try
        {
            await ForgetAsync(connection, async).ConfigureAwait(false);
        }
        finally
        {
            EndTurn();
        }
    }

    private PooledConnection? TakeIdle()
    {
        lock (_lock)
        {
            ObjectDisposedException.ThrowIf(_disposed, this);
            _rented++;
            return _idle.TryPop(out PooledConnection? connection) ? connection : null;
        }
    }

    private async ValueTask<PooledConnection> OpenAsync(bool async, CancellationToken cancellationToken)
    {
        DbConnection? connection = null;
        try
        {
            connection = driver.CreateConnection();
            if (settings.CommandTimeout is { } patience)
            {
                driver.SetPatience(connection, patience);
            }

            // Drivers enlist what is opened in an ambient transaction; a connection of the pool outlives it, and takes part only when it is told to.
            using TransactionScope? apart = Transaction.Current is null ? null : new TransactionScope(TransactionScopeOption.Suppress, TransactionScopeAsyncFlowOption.Enabled);
            if (async)
            {
                await connection.OpenAsync(cancellationToken).ConfigureAwait(false);
            }
            else
            {
                connection.Open();
            }

            configure(connection);
            return new PooledConnection(connection, settings.CommandsPerConnection, Volatile.Read(ref _generation));
        }
        catch (Exception cause)
        {
            lock (_lock)
            {
                _rented--;
            }

            if (connection is not null)
            {
                await new PooledConnection(connection, 0, 0).CloseAsync(async).ConfigureAwait(false);
            }

            // The drivers report an unreachable server as a socket, timeout or I/O exception too, and a bad option as an argument exception.
            if (cause is OperationCanceledException or LinqProviderException)
            {
                throw;
            }

            throw DatabaseErrors.CannotConnect(driver, cause);
        }
    }

    private bool TryKeep(PooledConnection connection)
    {
        bool reusable = !connection.IsBroken && (driver.IsSingleConnection || !connection.IsTainted);
        lock (_lock)
        {
            if (_disposed || !reusable || _idle.Count >= settings.MaxIdleConnections || connection.Generation != _generation)
            {
                return false;
            }

            _rented--;
            _idle.Push(connection);
            return true;
        }
    }

    private async ValueTask ForgetAsync(PooledConnection connection, bool async)
    {
        lock (_lock)
        {
            _rented--;
        }

        if (!connection.IsBroken)
        {
            await UnprepareAsync(connection, async).ConfigureAwait(false);
        }

        await connection.CloseAsync(async).ConfigureAwait(false);
    }

    /// <summary>Has the server forget the plans of a connection that may go on living in the driver's own pool, where nobody would count them.</summary>
    private async ValueTask UnprepareAsync(PooledConnection connection, bool async)
    {
        try
        {
            foreach (StatementCommand command in connection.Commands.Where(command => command.IsPrepared))
            {
                await driver.UnprepareAsync(command.Command, async).ConfigureAwait(false);
            }
        }
        catch (DbException)
        {
            // The connection is given up anyway.
        }
    }

    private PooledConnection[] TakeAllIdle(bool dispose)
    {
        lock (_lock)
        {
            _disposed |= dispose;
            if (!dispose && driver.IsSingleConnection)
            {
                return [];
            }

            _generation++;
            PooledConnection[] idle = [.. _idle];
            _idle.Clear();
            return idle;
        }
    }
}
