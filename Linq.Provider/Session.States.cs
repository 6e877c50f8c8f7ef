using System.Globalization;
using System.Linq.Expressions;
using System.Reflection;
using System.Text;
using Linq.Provider.Collections;
using Linq.Provider.Querying;
using Linq.Provider.Sessions;
using Linq.Provider.Sql;
using Linq.Provider.Translation;

namespace Linq.Provider;

/// <content>Reading objects anew, merging, looking ahead.</content>
public partial class Session
{
    /// <summary>
    /// Reads the row of an object again, now, and those of the objects it owns (relationships with <see cref="Cascade.Delete"/>). Their unwritten changes are lost. A reference whose
    /// foreign key changed holds the object that the session has for it, or none until it is loaded. Collections that load by themselves are forgotten, as by <see cref="Expire"/>, and load when
    /// they are read next; others keep their objects.
    /// </summary>
    /// <param name="e">The object.</param>
    /// <exception cref="LinqProviderException">The object is not a row of the session (LP1409), or its row is gone (LP1412).</exception>
    public void Refresh<T>(T e) where T : class => RefreshAsync(e, async: false, CancellationToken.None).Completed();

    /// <inheritdoc cref="Refresh"/>
    public Task RefreshAsync<T>(T e, CancellationToken cancellationToken = default) where T : class => RefreshAsync(e, async: true, cancellationToken).AsTask();

    /// <summary>
    /// Undoes the unwritten changes of an object and of the objects it owns (relationships with <see cref="Cascade.Delete"/>), and has their rows read again by the next
    /// <see cref="Refresh"/>, <see cref="Find{T}(object[])"/> or query that meets them. Until then the properties hold the old values: reading a property sends no statement. Collections that can load by themselves are forgotten, and load when they are read.
    /// </summary>
    /// <param name="e">The object.</param>
    /// <exception cref="LinqProviderException">The object is not a row of the session (LP1409).</exception>
    public void Expire<T>(T e) where T : class
    {
        foreach (TrackedEntity owned in WithOwned(e, "Expire"))
        {
            _work.Expire(owned);
            owned.UnloadCollections();
        }
    }

    /// <summary>
    /// Brings a graph of objects that are not part of the session (as it comes from a web request) on to those of the session, found by their keys and read if necessary:
    /// copies the properties, adds what is new, changes and removes children. Nothing is written before the next flush.
    /// <para>Children are the objects that refer to one by a foreign key. A collection of children that is <see langword="null"/> in the graph is left alone; of any other, those
    /// that the graph does not have are removed (or only taken out, if they can do without a parent and <see cref="Cascade.DeleteOrphan"/> is not set). So is the child of a one-to-one
    /// relationship that is <see langword="null"/> in the graph. References and many-to-many
    /// collections are matched by key; what they lead to is not changed, only added if it is new. The graph itself is not touched and does not become part of the session.</para>
    /// </summary>
    /// <param name="graph">The root of the graph.</param>
    /// <param name="dryRun">Whether only to say what would be done, and to leave the session as it is.</param>
    /// <exception cref="ConcurrencyException">The graph has another row version than the database (LP1402).</exception>
    public MergeResult<T> Merge<T>(T graph, bool dryRun = false) where T : class => MergeAsync(graph, dryRun, async: false, CancellationToken.None).Completed();

    /// <inheritdoc cref="Merge"/>
    public Task<MergeResult<T>> MergeAsync<T>(T graph, bool dryRun = false, CancellationToken cancellationToken = default) where T : class =>
        MergeAsync(graph, dryRun, async: true, cancellationToken).AsTask();

    /// <summary>
    /// The SQL that <see cref="Flush"/> would send now, in order, with values as comments; empty if there is nothing to write. Keys that the database will make are named in place of
    /// their values. Writes nothing and changes nothing; may read the dependants of removed objects.
    /// </summary>
    /// <exception cref="FlushException">The changes are wrong.</exception>
    public string PendingSql() => PendingSqlAsync(async: false, CancellationToken.None).Completed();

    /// <inheritdoc cref="PendingSql"/>
    public Task<string> PendingSqlAsync(CancellationToken cancellationToken = default) => PendingSqlAsync(async: true, cancellationToken).AsTask();

    private async ValueTask<string> PendingSqlAsync(bool async, CancellationToken cancellationToken)
    {
        var text = new StringBuilder();
        Enter();
        try
        {
            await Flusher.PreviewAsync(statement => Append(text, statement), async, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            Leave();
        }

        return text.ToString().TrimEnd();
    }

    private const int MostListed = 20;

    private static void Append(StringBuilder text, FlushStatement statement)
    {
        foreach (FlushOperation operation in statement.Operations.Take(MostListed))
        {
            text.Append("-- ").AppendLine(operation.ToString());
        }

        if (statement.Operations.Count > MostListed)
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"-- … and {statement.Operations.Count - MostListed} more");
        }

        foreach (SqlParameter parameter in statement.Sql.Parameters)
        {
            bool isAwaited = parameter.Index >= 0 && statement.Values[parameter.Index] is GeneratedKey;
            text.Append("-- ").Append(parameter.Name).Append(" = ").AppendLine(isAwaited ? statement.Values[parameter.Index]!.ToString() : Explanation.Value(parameter, statement.Values));
        }

        text.Append(statement.Sql.Text).AppendLine(";").AppendLine();
    }

    private async ValueTask RefreshAsync<T>(T entity, bool async, CancellationToken cancellationToken) where T : class
    {
        IReadOnlyList<TrackedEntity> owned = WithOwned(entity, "Refresh");
        Enter();
        try
        {
            Dialect dialect = await Engine.Database.DialectAsync(async, cancellationToken).ConfigureAwait(false);
            foreach (TrackedEntity tracked in owned)
            {
                _work.Expire(tracked);
                tracked.UnloadCollections(keepsUnloadable: true);
                object?[] key = [.. tracked.Map.Key.Select(tracked.GetOriginal)];
                RowQuery query = _services.Model.Query(tracked.Map, tracked.Map.Key, dialect);
                if ((await query.ReadAsync(_scope, key, new ResultStore(_work), async, cancellationToken).ConfigureAwait(false)).Count == 0)
                {
                    throw SessionErrors.RowGone(tracked);
                }
            }
        }
        finally
        {
            Leave();
        }
    }

    private async ValueTask<MergeResult<T>> MergeAsync<T>(T graph, bool dryRun, bool async, CancellationToken cancellationToken) where T : class
    {
        CheckWritable(graph);
        var merge = new GraphMerge(
            _work,
            (type, key) => FindWholeAsync(type, key, async, cancellationToken),
            (entity, relationship) => LoadAsync(entity, relationship, async, cancellationToken));
        (object root, bool succeeded) = (graph, false);
        _work.BeginTrial();
        try
        {
            root = await merge.RunAsync(graph).ConfigureAwait(false);
            succeeded = true;
            return new MergeResult<T>((T)root, merge.Added, merge.Changed, merge.Removed);
        }
        finally
        {
            if (succeeded && !dryRun)
            {
                _work.KeepTrial();
            }
            else
            {
                merge.Undo();
                _work.UndoTrial();
            }
        }
    }

    /// <summary>The object with a key, with all columns: what is compared must be known.</summary>
    private async ValueTask<object?> FindWholeAsync(Type type, object[] key, bool async, CancellationToken cancellationToken)
    {
        object? found = await FindAsync(type, key, flushes: false, async, cancellationToken).ConfigureAwait(false);
        if (found is not null && _work.Find(found) is { HasUnread: true } partial)
        {
            Dialect dialect = await Engine.Database.DialectAsync(async, cancellationToken).ConfigureAwait(false);
            RowQuery query = _services.Model.Query(partial.Map, partial.Map.Key, dialect);
            await query.ReadAsync(_scope, [.. partial.Map.Key.Select(partial.GetOriginal)], new ColumnStore(_work), async, cancellationToken).ConfigureAwait(false);
        }

        return found;
    }

    /// <summary>Fills a collection of an object with what the database holds.</summary>
    private ValueTask LoadAsync(TrackedEntity entity, Relationship relationship, bool async, CancellationToken cancellationToken)
    {
        MethodInfo load = typeof(Session).GetMethod(nameof(LoadCollectionAsync), BindingFlags.NonPublic | BindingFlags.Instance)!;
        return (ValueTask)load.MakeGenericMethod(entity.Map.ClrType, relationship.Navigation.Member.PropertyType).Invoke(this, [entity, relationship, async, cancellationToken])!;
    }

    private async ValueTask LoadCollectionAsync<T, P>(TrackedEntity entity, Relationship relationship, bool async, CancellationToken cancellationToken) where T : class
    {
        ParameterExpression parameter = Expression.Parameter(typeof(T), "x");
        Expression isIt = entity.Map.Key
            .Select(p => (Expression)Expression.Equal(Expression.Property(parameter, p.Member!), CapturedConstant.Of(entity.GetOriginal(p), p.Member!.PropertyType)))
            .Aggregate(Expression.AndAlso);
        var path = Expression.Lambda<Func<T, P>>(Expression.Property(parameter, relationship.Navigation.Member), parameter);
        IQueryable<T> query = Set<T>().AsTracking().Where(Expression.Lambda<Func<T, bool>>(isIt, parameter)).Include(path, Loading.SelectIn);
        bool wasQuiet = _isQuiet;
        _isQuiet = true;
        try
        {
            await _provider.ToListAsync<T>(query.Expression, async, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            _isQuiet = wasQuiet;
        }
    }

    private IReadOnlyList<TrackedEntity> WithOwned(object entity, string operation)
    {
        ArgumentNullException.ThrowIfNull(entity);
        ObjectDisposedException.ThrowIf(_disposed, this);
        return _work.Find(entity) is { State: EntityState.Persistent } tracked
            ? [.. _work.WithOwned(tracked).Where(t => t.State == EntityState.Persistent)]
            : throw SessionErrors.NotARow(entity, _work.StateOf(entity), operation);
    }
}
