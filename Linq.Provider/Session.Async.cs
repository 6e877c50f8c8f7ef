using System.Data;
using System.Linq.Expressions;
using Linq.Provider.Diagnostics;
using Linq.Provider.Execution;
using Linq.Provider.Loaders;
using Linq.Provider.Mapping;
using Linq.Provider.Materialization;
using Linq.Provider.Querying;
using Linq.Provider.Sessions;
using Linq.Provider.Sql;
using Linq.Provider.Translation;

namespace Linq.Provider;

/// <content>The asynchronous face, and the one implementation behind both.</content>
public partial class Session : IQueryHost
{
    QueryPipeline IQueryHost.Pipeline => _services.Pipeline;

    ConnectionScope IQueryHost.Scope => _scope;

    IEntityStore? IQueryHost.OpenStore(bool keepsSiblings) => new ResultStore(_work, keepsSiblings);

    bool IQueryHost.Tracking => Options.Tracking;

    /// <inheritdoc cref="CreateAll"/>
    public Task CreateAllAsync(CancellationToken cancellationToken = default) => Engine.CreateAllAsync(MetaData, cancellationToken);

    /// <inheritdoc cref="DropAll"/>
    public Task DropAllAsync(CancellationToken cancellationToken = default) => Engine.DropAllAsync(MetaData, cancellationToken);

    /// <inheritdoc cref="Find{T}(object[])"/>
    public Task<T?> FindAsync<T>(object[] key, CancellationToken cancellationToken = default) where T : class => FindAsync<T>(key, async: true, cancellationToken).AsTask();

    /// <inheritdoc cref="Flush"/>
    public Task FlushAsync(CancellationToken cancellationToken = default) => FlushAsync(async: true, cancellationToken).AsTask();

    /// <inheritdoc cref="Commit"/>
    public Task CommitAsync(CancellationToken cancellationToken = default) => CommitAsync(async: true, cancellationToken).AsTask();

    /// <inheritdoc cref="Rollback"/>
    public Task RollbackAsync(CancellationToken cancellationToken = default) => RollbackAsync(async: true, cancellationToken).AsTask();

    /// <inheritdoc cref="Begin"/>
    public Task<SessionTransaction> BeginAsync(IsolationLevel level = default, CancellationToken cancellationToken = default) => BeginAsync(level, async: true, cancellationToken).AsTask();

    /// <inheritdoc cref="BeginNested"/>
    public Task<SessionTransaction> BeginNestedAsync(CancellationToken cancellationToken = default) => BeginNestedAsync(async: true, cancellationToken).AsTask();

    EntityMap IQueryHost.MapOf(Type type)
    {
        ArgumentNullException.ThrowIfNull(type);
        return _services.Model.TryGetPersister(type, out EntityPersister? persister) ? persister.Map : throw UnitOfWork.Unmapped(type);
    }

    void IQueryHost.EnsureMapped(Type type) => EnsureMapped(type);

    ValueTask IQueryHost.BeforeQueryAsync(bool async, CancellationToken cancellationToken)
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        return Options.AutoFlush && !Options.IsReadOnly && !_isQuiet && _work.Count > 0 ? FlushForQueryAsync(async, cancellationToken) : ValueTask.CompletedTask;
    }

    private async ValueTask FlushForQueryAsync(bool async, CancellationToken cancellationToken)
    {
        try
        {
            await FlushAsync(async, cancellationToken).ConfigureAwait(false);
        }
        catch (FlushException e) when (SessionErrors.MayBeEarly(e))
        {
            throw SessionErrors.FlushedByQuery(e);
        }
    }

    private async ValueTask<T?> FindAsync<T>(object[] key, bool async, CancellationToken cancellationToken) where T : class
    {
        ArgumentNullException.ThrowIfNull(key);
        ObjectDisposedException.ThrowIf(_disposed, this);
        EnsureMapped(typeof(T));
        return await FindAsync(typeof(T), key, flushes: true, async, cancellationToken).ConfigureAwait(false) as T;
    }

    /// <param name="flushes">Whether changes are flushed before a statement is sent, if the session's options say so.</param>
    private async ValueTask<object?> FindAsync(Type type, object[] key, bool flushes, bool async, CancellationToken cancellationToken)
    {
        EntityPersister persister = _services.Model.PersisterOf(((IQueryHost)this).MapOf(type));
        object?[] parts = KeyParts(persister.Map, key);
        TrackedEntity? known = _work.Find(persister, persister.MakeKey(parts));
        if (known is { IsExpired: false })
        {
            return known.State == EntityState.Deleted ? null : known.Entity;
        }

        if (flushes)
        {
            await ((IQueryHost)this).BeforeQueryAsync(async, cancellationToken).ConfigureAwait(false);
        }

        if (known is null && flushes && (persister.Map.Filter is not null || LoaderStrategies.LoadsWith(persister.Map)))
        {
            return await FindAsync(persister.Map, parts, async, cancellationToken).ConfigureAwait(false);
        }

        Dialect dialect = await Engine.Database.DialectAsync(async, cancellationToken).ConfigureAwait(false);
        RowQuery query = _services.Model.Query(persister.Map, persister.Map.Key, dialect);
        List<object> found = await query.ReadAsync(_scope, parts, Options.Tracking ? new ResultStore(_work) : null, async, cancellationToken).ConfigureAwait(false);
        if (found.Count == 0 && known is not null)
        {
            _work.Detach(known.Entity);
        }

        return found.Count == 0 ? null : found[0];
    }

    /// <summary>Finds an object by a query, which brings the relationships that the mapping wants loaded with it.</summary>
    private async ValueTask<object?> FindAsync(EntityMap map, object?[] key, bool async, CancellationToken cancellationToken)
    {
        ParameterExpression e = Expression.Parameter(map.ClrType, "e");
        Expression match = map.Key.Select((p, i) => (Expression)KeyMatch(e, p, key[i])).Aggregate(Expression.AndAlso);
        var set = new EntityRootExpression(map.ClrType);
        Expression one = Expression.Call(typeof(Queryable), nameof(Queryable.Where), [map.ClrType], set, Expression.Quote(Expression.Lambda(match, e)));
        List<object> found = await _provider.ToListAsync<object>(one, async, cancellationToken).ConfigureAwait(false);
        return found.SingleOrDefault();
    }

    private static object?[] KeyParts(EntityMap map, object[] key)
    {
        if (map.Key.Count == 0)
        {
            throw SessionErrors.MissingKey(map);
        }

        if (key.Length != map.Key.Count)
        {
            throw SessionErrors.KeyCount(map, key.Length);
        }

        object?[] parts = new object?[key.Length];
        for (int i = 0; i < parts.Length; i++)
        {
            try
            {
                parts[i] = KeyValues.Convert(key[i] ?? throw SessionErrors.KeyType(map, map.Key[i], null), map.Key[i].ClrType);
            }
            catch (InvalidCastException)
            {
                throw SessionErrors.KeyType(map, map.Key[i], key[i]);
            }
        }

        return parts;
    }

    private async ValueTask FlushAsync(bool async, CancellationToken cancellationToken)
    {
        FlushPlan plan;
        if (_inDoubt is { } lost)
        {
            throw SessionErrors.CommitInDoubt(lost);
        }

        RaiseBeforeFlush();
        Enter();
        try
        {
            plan = await Flusher.FlushAsync(async, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            Leave();
        }

        RaiseAfterFlush(plan);
    }

    private async ValueTask CommitAsync(bool async, CancellationToken cancellationToken)
    {
        await FlushAsync(async, cancellationToken).ConfigureAwait(false);
        if (_scope.IsAmbient)
        {
            // The one who began the transaction completes it; the session takes notice then.
            return;
        }

        await EndAsync(async, cancellationToken).ConfigureAwait(false);
        RaiseAfterCommit();
    }

    /// <summary>Commits what was flushed.</summary>
    private async ValueTask EndAsync(bool async, CancellationToken cancellationToken)
    {
        Enter();
        try
        {
            if (_scope.InTransaction)
            {
                await CommitScopeAsync(async, cancellationToken).ConfigureAwait(false);
            }

            _work.Commit();
            _commits++;
        }
        finally
        {
            Leave();
        }
    }

    private async ValueTask CommitScopeAsync(bool async, CancellationToken cancellationToken)
    {
        try
        {
            await _scope.CommitAsync(async, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception cause) when (!_scope.InTransaction)
        {
            // A constraint that is checked at the end, or a lost connection: what was written is pending again. Where the transaction is still open, nothing has happened.
            _work.Reopen();
            switch (cause)
            {
                case LinqProviderException { Code: ErrorCodes.CannotConnect } lost:
                    // Nothing is written before a rollback, or it might be there twice.
                    _inDoubt = lost;
                    throw SessionErrors.CommitInDoubt(lost);
                case LinqProviderException refusal:
                    throw SessionErrors.CommitFailed(refusal);
                default:
                    throw;
            }
        }
    }

    private async ValueTask RollbackAsync(bool async, CancellationToken cancellationToken)
    {
        // From here on it cannot be cancelled: memory and database are rolled back both, or neither.
        cancellationToken.ThrowIfCancellationRequested();
        if (_scope.IsAmbient)
        {
            _scope.RollbackAmbient();
            TakeAmbientOutcome();
            return;
        }

        Enter();
        try
        {
            if (_scope.InTransaction)
            {
                await _scope.RollbackAsync(async, CancellationToken.None).ConfigureAwait(false);
            }
        }
        finally
        {
            _inDoubt = null;
            _work.Rollback();
            Leave();
        }

        RaiseAfterRollback(isSavepoint: false);
    }

    private async ValueTask<SessionTransaction> BeginAsync(IsolationLevel level, bool async, CancellationToken cancellationToken)
    {
        Enter();
        try
        {
            await _scope.BeginAsync(level == default ? IsolationLevel.Unspecified : level, async, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            Leave();
        }

        int id = _scope.TransactionId;
        return new SessionTransaction(
            (async, token) => _scope.TransactionId == id ? CommitAsync(async, token) : throw DatabaseErrors.NotInTransaction("commit"),
            (async, token) => _scope.TransactionId == id ? RollbackAsync(async, token) : throw DatabaseErrors.NotInTransaction("roll back"),
            () => _scope.TransactionId == id);
    }

    private async ValueTask<SessionTransaction> BeginNestedAsync(bool async, CancellationToken cancellationToken)
    {
        await FlushAsync(async, cancellationToken).ConfigureAwait(false);
        Enter();
        try
        {
            if (!_scope.InTransaction)
            {
                await _scope.BeginAsync(IsolationLevel.Unspecified, async, cancellationToken).ConfigureAwait(false);
            }

            int depth = await _scope.BeginNestedAsync(async, cancellationToken).ConfigureAwait(false);
            object frame = _work.BeginNested(depth);
            return new SessionTransaction(
                (async, token) => EndNestedAsync(frame, depth, commits: true, async, token),
                (async, token) => EndNestedAsync(frame, depth, commits: false, async, token),
                () => !_disposed && _work.IsOpen(frame));
        }
        finally
        {
            Leave();
        }
    }

    private async ValueTask EndNestedAsync(object frame, int depth, bool commits, bool async, CancellationToken cancellationToken)
    {
        if (!_work.IsOpen(frame))
        {
            throw DatabaseErrors.NotInTransaction(commits ? "commit" : "roll back");
        }

        if (commits)
        {
            await FlushAsync(async, cancellationToken).ConfigureAwait(false);
        }

        Enter();
        try
        {
            if (commits)
            {
                await _scope.CommitNestedAsync(depth, async, cancellationToken).ConfigureAwait(false);
                _work.CommitNested(depth);
            }
            else
            {
                await _scope.RollbackNestedAsync(depth, async, cancellationToken).ConfigureAwait(false);
                _work.RollbackNested(depth);
            }
        }
        finally
        {
            Leave();
        }

        if (!commits)
        {
            RaiseAfterRollback(isSavepoint: true);
        }
    }

    private void Enter()
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        if (Interlocked.Exchange(ref _busy, 1) != 0)
        {
            throw DatabaseErrors.ConcurrentUse();
        }

        try
        {
            _scope.Claim();
        }
        catch
        {
            Leave();
            throw;
        }
    }

    private void Leave()
    {
        _scope.Release();
        Volatile.Write(ref _busy, 0);
        if (Volatile.Read(ref _ambientOutcome) != 0)
        {
            TakeAmbientOutcome();
        }
    }
}
