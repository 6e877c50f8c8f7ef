using System.Data.Common;
using System.Diagnostics;
using Linq.Provider.Collections;

namespace Linq.Provider.Execution;

/// <summary>
/// The open result of a statement. Disposing it ends the statement's log entry and gives the connection back if nothing else needs it.
/// A connection can have one at a time: <see cref="Drain"/> is asked to read the rest when another statement is to be sent.
/// </summary>
internal sealed class StatementReader : IDisposable, IAsyncDisposable
{
    private readonly ConnectionScope _scope;
    private readonly Watch? _watch;
    private readonly int _claim;
    private bool _closed;
    private bool _failed;
    private volatile int _thread = Environment.CurrentManagedThreadId;
    private volatile bool _isAwaiting;
    private volatile bool _isBeingRead;
    private volatile bool _hasMadeWay;

    public StatementReader(
        ConnectionScope scope, StatementCommand command, DbDataReader reader, long started, Activity? activity, CancellationTokenRegistration interruption, CancellationToken cancellationToken)
    {
        (_scope, Command, Reader, Started, _claim) = (scope, command, reader, started, scope.ClaimNumber);
        _watch = activity is not null || cancellationToken.CanBeCanceled ? new Watch(activity, interruption, cancellationToken) : null;
    }

    /// <summary>The driver's reader. Who calls its <c>Read</c> directly sets <see cref="Rows"/>, and passes exceptions through <see cref="Failed"/>.</summary>
    public DbDataReader Reader { get; }

    /// <summary>Reads all remaining rows into memory and disposes this reader; its parameter is <c>async</c>. Set by whoever consumes the rows one by one.</summary>
    public Func<bool, ValueTask>? Drain { get; set; }

    /// <summary>
    /// Whether the rows must be read to the end before any code of the user runs: the connection is the only one of its database,
    /// and a statement of another session inside a loop over this result would wait for it for ever.
    /// </summary>
    public bool MustBuffer => _scope.IsSingleConnection;

    /// <summary>Whether the rest of the rows has been read, or is being read, because of another statement.</summary>
    public bool HasMadeWay => _hasMadeWay;

    /// <summary>The number of rows read so far.</summary>
    public long Rows { get; set; }

    internal StatementCommand Command { get; }

    internal long Started { get; }

    /// <summary>Said before an element is read by whoever reads them one by one as the application asks for them, in the midst of which no other statement may be sent.</summary>
    /// <exception cref="LinqProviderException">Another thread is using the session.</exception>
    public void BeginElement()
    {
        // No fence, for this is done for every row: who makes way or claims the scope fences for both.
        _thread = Environment.CurrentManagedThreadId;
        _isBeingRead = true;
        if (_hasMadeWay || _scope.IsClaimedByOther(_claim))
        {
            _isBeingRead = false;
            throw DatabaseErrors.ConcurrentUse();
        }
    }

    /// <summary>Said when the element is there.</summary>
    public void EndElement() => _isBeingRead = false;

    /// <summary>Refuses what is done by another thread while an element is read.</summary>
    /// <exception cref="LinqProviderException">An element is being read.</exception>
    public void CheckIdle()
    {
        if (_isAwaiting || (_thread != Environment.CurrentManagedThreadId && (Drain is null || IsBeingRead())))
        {
            throw DatabaseErrors.ConcurrentUse();
        }
    }

    /// <summary>Said before another statement is sent, for which the rest of the rows is then read.</summary>
    /// <param name="sql">The other statement.</param>
    /// <exception cref="LinqProviderException">The rows are being read right now: by another thread, or by what reading them has called.</exception>
    public void MakeWay(string sql)
    {
        bool isOther = _isAwaiting || _thread != Environment.CurrentManagedThreadId;
        _hasMadeWay = true;
        if (Drain is null || (isOther ? IsBeingRead() : _isBeingRead))
        {
            _hasMadeWay = false;
            throw isOther ? DatabaseErrors.ConcurrentUse() : DatabaseErrors.ResultStillOpen(Command.Text, sql);
        }
    }

    /// <summary>Goes to the next row.</summary>
    public bool Read()
    {
        CheckOpen();
        try
        {
            if (Reader.Read())
            {
                Rows++;
                return true;
            }

            return false;
        }
        catch (Exception cause) when (ConnectionScope.IsOfStatement(cause))
        {
            throw Failed(cause);
        }
    }

    /// <summary>Goes to the next row.</summary>
    public ValueTask<bool> ReadAsync(bool async, CancellationToken cancellationToken) => async ? ReadNextAsync(cancellationToken) : new ValueTask<bool>(Read());

    /// <summary>The exception to throw for one that reading caused.</summary>
    public Exception Failed(Exception cause)
    {
        _failed = true;
        return _scope.Failed(Command, Started, _watch?.Activity, cause, _watch?.Token ?? CancellationToken.None);
    }

    public void Dispose() => CloseAsync(async: false).Completed();

    public ValueTask DisposeAsync() => CloseAsync(async: true);

    public async ValueTask CloseAsync(bool async)
    {
        if (_closed)
        {
            return;
        }

        _closed = true;
        try
        {
            // Before the reader, so that no late cancellation can hit the next statement of the connection.
            if (async)
            {
                if (_watch is not null)
                {
                    await _watch.Interruption.DisposeAsync().ConfigureAwait(false);
                }

                await Reader.DisposeAsync().ConfigureAwait(false);
            }
            else
            {
                _watch?.Interruption.Dispose();
                Reader.Dispose();
            }
        }
        catch (Exception cause) when (ConnectionScope.IsOfStatement(cause))
        {
            // Rows nobody wanted could not be skipped. What the caller has read is right; a broken connection shows itself when it is given back.
            _failed = true;
        }

        if (!_failed)
        {
            StatementTrace.Stop(_watch?.Activity, Rows);
        }

        await _scope.CloseAsync(this, _failed, async).ConfigureAwait(false);
    }

    /// <summary>Closed under the reader's feet: with its session, or by another thread.</summary>
    private void CheckOpen()
    {
        if (_closed)
        {
            ObjectDisposedException.ThrowIf(_scope.IsDisposed, _scope);
            throw DatabaseErrors.ConcurrentUse();
        }
    }

    private async ValueTask<bool> ReadNextAsync(CancellationToken cancellationToken)
    {
        CheckOpen();
        cancellationToken.ThrowIfCancellationRequested();
        _isAwaiting = true;
        try
        {
            if (await Reader.ReadAsync(cancellationToken).ConfigureAwait(false))
            {
                Rows++;
                return true;
            }

            return false;
        }
        catch (Exception cause) when (ConnectionScope.IsOfStatement(cause))
        {
            throw Failed(cause);
        }
        finally
        {
            _thread = Environment.CurrentManagedThreadId;
            _isAwaiting = false;
        }
    }

    private bool IsBeingRead()
    {
        Interlocked.MemoryBarrierProcessWide();
        return _isBeingRead;
    }

    /// <summary>Who looks on: most statements run without.</summary>
    private sealed record Watch(Activity? Activity, CancellationTokenRegistration Interruption, CancellationToken Token);
}
