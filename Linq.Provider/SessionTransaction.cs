using Linq.Provider.Collections;

namespace Linq.Provider;

/// <summary>A transaction, or a savepoint inside one. Disposing it without <see cref="Commit"/> rolls back.</summary>
public sealed class SessionTransaction : IDisposable, IAsyncDisposable
{
    private readonly Func<bool, CancellationToken, ValueTask> _commit;
    private readonly Func<bool, CancellationToken, ValueTask> _rollback;
    private readonly Func<bool> _isOpen;
    private bool _ended;

    /// <param name="commit">Commits; gets <c>async</c>. Throws if the transaction was ended otherwise.</param>
    /// <param name="rollback">Rolls back; gets <c>async</c>. Throws if the transaction was ended otherwise.</param>
    /// <param name="isOpen">Whether the transaction is still open: its owner may have ended it.</param>
    internal SessionTransaction(Func<bool, CancellationToken, ValueTask> commit, Func<bool, CancellationToken, ValueTask> rollback, Func<bool> isOpen) =>
        (_commit, _rollback, _isOpen) = (commit, rollback, isOpen);

    /// <summary>Makes the changes permanent; of a savepoint, makes them part of the transaction around it.</summary>
    /// <exception cref="LinqProviderException">The database refuses (LP1003), or the transaction has ended already (LP1009).</exception>
    public void Commit() => CommitAsync(async: false, CancellationToken.None).Completed();

    /// <inheritdoc cref="Commit"/>
    public Task CommitAsync(CancellationToken cancellationToken = default) => CommitAsync(async: true, cancellationToken).AsTask();

    /// <summary>Undoes all changes since the transaction or savepoint began.</summary>
    /// <exception cref="LinqProviderException">The transaction has ended already (LP1009).</exception>
    public void Rollback() => RollbackAsync(async: false, CancellationToken.None).Completed();

    /// <inheritdoc cref="Rollback"/>
    public Task RollbackAsync(CancellationToken cancellationToken = default) => RollbackAsync(async: true, cancellationToken).AsTask();

    /// <summary>Rolls back if the transaction is still open.</summary>
    public void Dispose() => DisposeAsync(async: false).Completed();

    /// <summary>Rolls back if the transaction is still open.</summary>
    public ValueTask DisposeAsync() => DisposeAsync(async: true);

    private async ValueTask CommitAsync(bool async, CancellationToken cancellationToken)
    {
        await _commit(async, cancellationToken).ConfigureAwait(false);
        _ended = true;
    }

    private async ValueTask RollbackAsync(bool async, CancellationToken cancellationToken)
    {
        await _rollback(async, cancellationToken).ConfigureAwait(false);
        _ended = true;
    }

    private ValueTask DisposeAsync(bool async)
    {
        bool isOpen = !_ended && _isOpen();
        _ended = true;
        return isOpen ? _rollback(async, CancellationToken.None) : ValueTask.CompletedTask;
    }
}
