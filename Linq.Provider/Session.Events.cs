using Linq.Provider.Sessions;

namespace Linq.Provider;

/// <content>
/// Events. Handlers are called when the session is in a consistent state, so that an exception from one reaches the caller and does no other harm: before a flush nothing has been
/// sent yet; after it everything is written, and the transaction is still open; after a commit or a rollback that is done and stays so.
/// </content>
public partial class Session
{
    private EventHandler<LoadedEventArgs>? _loaded;

    /// <summary>Whether queries do not flush, because a handler or the session itself is asking.</summary>
    private bool _isQuiet;

    /// <summary>
    /// Raised before a flush that has something to write. A handler may change, add and remove objects, and the flush writes that too; it may query (without autoflush), but not flush.
    /// An exception calls the flush off.
    /// </summary>
    public event EventHandler<FlushEventArgs>? BeforeFlush;

    /// <summary>Raised after a flush that wrote something; its transaction is still open. An exception leaves it open: commit, or roll back.</summary>
    public event EventHandler<FlushEventArgs>? AfterFlush;

    /// <summary>Raised after a commit.</summary>
    public event EventHandler<TransactionEventArgs>? AfterCommit;

    /// <summary>Raised after a rollback, of the transaction or to a savepoint, in the database and in memory.</summary>
    public event EventHandler<TransactionEventArgs>? AfterRollback;

    /// <summary>
    /// Raised for every object that has been read and is now part of the session, with its properties set. It is raised in the middle of a result, so a handler must not use the session;
    /// an exception ends the reading, and what was read until then stays part of the session. Reading the object again does not raise it.
    /// </summary>
    public event EventHandler<LoadedEventArgs>? Loaded
    {
        add
        {
            _loaded += value;
            _work.OnLoaded = _loaded is null ? null : entity => _loaded?.Invoke(this, new LoadedEventArgs(entity));
        }

        remove
        {
            _loaded -= value;
            _work.OnLoaded = _loaded is null ? null : _work.OnLoaded;
        }
    }

    private void RaiseBeforeFlush()
    {
        if (_isQuiet)
        {
            throw SessionErrors.FlushInHandler();
        }

        if (BeforeFlush is not { } handlers || !_work.MayHaveChanges())
        {
            return;
        }

        (List<object> added, List<object> changed, List<object> removed) = _work.Pending();
        if (added.Count + changed.Count + removed.Count == 0)
        {
            return;
        }

        _isQuiet = true;
        try
        {
            handlers(this, new FlushEventArgs(added, changed, removed));
        }
        finally
        {
            _isQuiet = false;
        }
    }

    private void RaiseAfterFlush(FlushPlan plan)
    {
        if (AfterFlush is not { } handlers || plan.Operations.Count == 0)
        {
            return;
        }

        object[] added = [.. plan.Operations.OfType<InsertRow>().Select(o => o.Subject.Entity)];
        object[] removed = [.. plan.Operations.OfType<DeleteRow>().Select(o => o.Subject.Entity)];
        IEnumerable<object> changed = plan.Operations.Select(o => o.Subject.Entity).Except(added, ReferenceEqualityComparer.Instance).OfType<object>()
            .Except(removed, ReferenceEqualityComparer.Instance).OfType<object>();
        handlers(this, new FlushEventArgs(added, [.. changed], removed));
    }

    private void RaiseAfterCommit() => AfterCommit?.Invoke(this, new TransactionEventArgs(isSavepoint: false));

    private void RaiseAfterRollback(bool isSavepoint) => AfterRollback?.Invoke(this, new TransactionEventArgs(isSavepoint));
}
