using System.Linq.Expressions;
using Linq.Provider.Collections;
using Linq.Provider.Mapping;
using Linq.Provider.Mapping.Fluent;
using Linq.Provider.Querying;
using Linq.Provider.Sessions;
using Linq.Provider.Translation;

namespace Linq.Provider;

/// <content>Statements that change many rows at once.</content>
public partial class Session
{
    private BulkWriter? _bulkWriter;

    /// <summary>Deletes, updates or inserts the rows of a query in the session's transaction.</summary>
    /// <param name="rows">Makes the query's rows, for the class that is changed.</param>
    internal ValueTask<int> ChangeRowsAsync(
        ChangeKind kind, Type target, Func<EntityMap, (Expression Rows, IReadOnlyList<string> Properties)> rows, bool async, CancellationToken cancellationToken) =>
        ChangeRowsAsync(kind, target, rows, results: null, async, cancellationToken);

    /// <summary>The same, and gives what the application wants of the rows.</summary>
    internal async ValueTask<List<R>> ChangeRowsAsync<T, R>(
        ChangeKind kind, Func<EntityMap, (Expression Rows, IReadOnlyList<string> Properties)> rows, Expression<Func<T, R>> returning, bool async, CancellationToken cancellationToken)
    {
        ReturnedObjects results = ResultsOf(typeof(T), returning);
        await ChangeRowsAsync(kind, typeof(T), rows, results, async, cancellationToken).ConfigureAwait(false);
        return results.Select(returning);
    }

    private ReturnedObjects ResultsOf(Type target, LambdaExpression returning)
    {
        ArgumentNullException.ThrowIfNull(returning);
        CheckWritable(target);
        EntityMap map = ((IQueryHost)this).MapOf(target);
        RowReturning.Check(map, returning);
        return new ReturnedObjects(_services.Model.Returning(map));
    }

    private async ValueTask<int> ChangeRowsAsync(
        ChangeKind kind, Type target, Func<EntityMap, (Expression Rows, IReadOnlyList<string> Properties)> rows, ReturnedObjects? results, bool async, CancellationToken cancellationToken)
    {
        CheckWritable(target);
        EntityPersister persister = _services.Model.PersisterOf(((IQueryHost)this).MapOf(target));
        (Expression source, IReadOnlyList<string> properties) = rows(persister.Map);
        await ((IQueryHost)this).BeforeQueryAsync(async, cancellationToken).ConfigureAwait(false);
        Enter();
        try
        {
            bool returns = kind != ChangeKind.Insert && persister.Map.Key.Count > 0 && _work.HoldsRowsOf(persister);
            var change = new ChangeExpression(kind, source, target, properties, returns, results?.Row.Columns ?? []);
            BoundQuery query = await _services.Pipeline.BindAsync(change, this, async, cancellationToken).ConfigureAwait(false);
            EntityPersister? followed = query.Query.Normalized.Tracking ?? true ? persister : null;
            return await NewSetWriter().ExecuteAsync(
                query.Plan.Statement.Sql, query.Values, [.. query.Query.Translated.Returned], followed, kind == ChangeKind.Delete, results, async, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            Leave();
        }
    }

    /// <summary>
    /// Inserts many rows the fastest way: binary <c>COPY</c> on PostgreSQL, one prepared statement on SQLite; all or none of them, in the session's transaction. Pending changes are
    /// flushed first. The objects do not become part of the session: keys that the database numbers are not read back; Guid keys are made and set. A foreign key is taken from the
    /// reference where that is set; collections are not followed.
    /// </summary>
    /// <param name="rows">The rows; read one at a time.</param>
    /// <param name="progress">Is told the number of rows written, every 1,000 rows and at the end.</param>
    /// <returns>The number of rows.</returns>
    /// <exception cref="LinqProviderException">The database refused a row (LP1003), and none was inserted; or the session is read-only (LP1406).</exception>
    public long BulkInsert<T>(IEnumerable<T> rows, IProgress<long>? progress = null) where T : class
    {
        ArgumentNullException.ThrowIfNull(rows);
        return BulkInsertAsync(typeof(T), RowFeed.Of(rows), progress, async: false, CancellationToken.None).Completed();
    }

    /// <inheritdoc cref="BulkInsert{T}(IEnumerable{T}, IProgress{long}?)"/>
    /// <param name="rows">The rows; read one at a time.</param>
    /// <param name="progress">Is told the number of rows written, every 1,000 rows and at the end.</param>
    /// <param name="cancellationToken">Stops it; no row is inserted then, and the session stays usable.</param>
    public Task<long> BulkInsertAsync<T>(IEnumerable<T> rows, IProgress<long>? progress = null, CancellationToken cancellationToken = default) where T : class
    {
        ArgumentNullException.ThrowIfNull(rows);
        return BulkInsertAsync(typeof(T), RowFeed.Of(rows), progress, async: true, cancellationToken).AsTask();
    }

    /// <inheritdoc cref="BulkInsert{T}(IEnumerable{T}, IProgress{long}?)"/>
    /// <param name="rows">The rows; read one at a time.</param>
    /// <param name="progress">Is told the number of rows written, every 1,000 rows and at the end.</param>
    /// <param name="cancellationToken">Stops it; no row is inserted then, and the session stays usable.</param>
    public Task<long> BulkInsertAsync<T>(IAsyncEnumerable<T> rows, IProgress<long>? progress = null, CancellationToken cancellationToken = default) where T : class
    {
        ArgumentNullException.ThrowIfNull(rows);
        return BulkInsertAsync(typeof(T), RowFeed.Of(rows, cancellationToken), progress, async: true, cancellationToken).AsTask();
    }

    /// <summary>
    /// Inserts rows, or updates those that exist already; all or none of them, in the session's transaction. Pending changes are flushed first. The objects do not become part
    /// of the session; objects that it holds of these rows get the new values.
    /// </summary>
    /// <param name="rows">The rows; of several that are the same by <paramref name="on"/> the last one counts.</param>
    /// <param name="on">The properties by which a row is found: <c>e => e.Email</c> or <c>e => new { e.A, e.B }</c>. There must be a key or unique index over just these.</param>
    /// <param name="update">The properties to set in rows that exist; by default all but those of <paramref name="on"/> and the key. If there are none, such rows stay as they are.</param>
    /// <returns>The number of rows inserted or updated.</returns>
    /// <exception cref="LinqProviderException">The database refused a row (LP1003), and nothing was written; or the session is read-only (LP1406).</exception>
    public int Upsert<T>(IEnumerable<T> rows, Expression<Func<T, object?>> on, Expression<Func<T, object?>>? update = null) where T : class
        => UpsertAsync(rows, on, update, results: null, async: false, CancellationToken.None).Completed();

    /// <inheritdoc cref="Upsert{T}(IEnumerable{T}, Expression{Func{T, object}}, Expression{Func{T, object}}?)"/>
    /// <param name="rows">The rows.</param>
    /// <param name="on">The properties by which a row is found.</param>
    /// <param name="update">The properties to set in rows that exist.</param>
    /// <param name="cancellationToken">Stops it; nothing is written then, and the session stays usable.</param>
    public Task<int> UpsertAsync<T>(
        IEnumerable<T> rows, Expression<Func<T, object?>> on, Expression<Func<T, object?>>? update = null, CancellationToken cancellationToken = default) where T : class
        => UpsertAsync(rows, on, update, results: null, async: true, cancellationToken).AsTask();

    private async ValueTask<long> BulkInsertAsync(Type type, RowFeed rows, IProgress<long>? progress, bool async, CancellationToken cancellationToken)
    {
        await using (rows.ConfigureAwait(false))
        {
            CheckWritable(type);
            await ((IQueryHost)this).BeforeQueryAsync(async, cancellationToken).ConfigureAwait(false);
            Enter();
            try
            {
                return await BulkWriter.InsertAsync(rows, progress, async, cancellationToken).ConfigureAwait(false);
            }
            finally
            {
                Leave();
            }
        }
    }

    /// <summary>
    /// Inserts rows, or updates those that exist already, as <see cref="Upsert{T}"/> does, and gives back those that were inserted or updated, in no particular order.
    /// </summary>
    /// <param name="rows">The rows; of several that are the same by <paramref name="on"/> the last one counts.</param>
    /// <param name="on">The properties by which a row is found.</param>
    /// <param name="update">The properties to set in rows that exist; null for all but those of <paramref name="on"/> and the key.</param>
    /// <param name="returning">What to give back of each row, as it is now: <c>e => e.Id</c> or <c>e => new { e.Id, e.Name }</c>.</param>
    /// <exception cref="QueryTranslationException"><paramref name="returning"/> uses something else than the row's own properties; nothing was sent.</exception>
    /// <exception cref="LinqProviderException">The database refused a row (LP1003), and nothing was written; or the session is read-only (LP1406).</exception>
    public IReadOnlyList<R> UpsertReturning<T, R>(
        IEnumerable<T> rows, Expression<Func<T, object?>> on, Expression<Func<T, object?>>? update, Expression<Func<T, R>> returning) where T : class
        => UpsertReturningAsync(rows, on, update, returning, async: false, CancellationToken.None).Completed();

    /// <inheritdoc cref="UpsertReturning{T, R}"/>
    /// <param name="rows">The rows.</param>
    /// <param name="on">The properties by which a row is found.</param>
    /// <param name="update">The properties to set in rows that exist.</param>
    /// <param name="returning">What to give back of each row.</param>
    /// <param name="cancellationToken">Stops it; nothing is written then, and the session stays usable.</param>
    public async Task<IReadOnlyList<R>> UpsertReturningAsync<T, R>(
        IEnumerable<T> rows, Expression<Func<T, object?>> on, Expression<Func<T, object?>>? update, Expression<Func<T, R>> returning, CancellationToken cancellationToken = default) where T : class
        => await UpsertReturningAsync(rows, on, update, returning, async: true, cancellationToken).ConfigureAwait(false);

    private async ValueTask<List<R>> UpsertReturningAsync<T, R>(
        IEnumerable<T> rows, Expression<Func<T, object?>> on, Expression<Func<T, object?>>? update, Expression<Func<T, R>> returning, bool async, CancellationToken cancellationToken) where T : class
    {
        ReturnedObjects results = ResultsOf(typeof(T), returning);
        await UpsertAsync(rows, on, update, results, async, cancellationToken).ConfigureAwait(false);
        return results.Select(returning);
    }

    private async ValueTask<int> UpsertAsync<T>(
        IEnumerable<T> rows, Expression<Func<T, object?>> on, Expression<Func<T, object?>>? update, ReturnedObjects? results, bool async, CancellationToken cancellationToken) where T : class
    {
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(on);
        CheckWritable(typeof(T));
        IReadOnlyList<string> found = MemberPath.Names(on);
        IReadOnlyList<string>? set = update is null ? null : update.Body is NewExpression { Arguments.Count: 0 } ? [] : MemberPath.Names(update);
        await ((IQueryHost)this).BeforeQueryAsync(async, cancellationToken).ConfigureAwait(false);
        Enter();
        try
        {
            return await BulkWriter.UpsertAsync(rows, found, set, results, async, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            Leave();
        }
    }

    private BulkWriter BulkWriter => _bulkWriter ??= new BulkWriter(_work, _scope, Engine.Database, NewSetWriter());

    private SetWriter NewSetWriter() => new(_work, _scope, Engine.Columns);

    private void CheckWritable(Type type)
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        if (Options.IsReadOnly)
        {
            throw SessionErrors.ReadOnly();
        }

        EnsureMapped(type);
    }
}
