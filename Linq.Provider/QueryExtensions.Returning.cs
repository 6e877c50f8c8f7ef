using System.Linq.Expressions;
using Linq.Provider.Collections;
using Linq.Provider.Diagnostics;
using Linq.Provider.Translation;

namespace Linq.Provider;

/// <content>Statements that change the rows of a query and give them back (<c>RETURNING</c>).</content>
public static partial class QueryExtensions
{
    /// <summary>Deletes the rows of a query, as <see cref="ExecuteDelete{T}"/> does, and gives back what they held, in no particular order.</summary>
    /// <param name="q">The query: anything whose elements are objects of a mapped class.</param>
    /// <param name="returning">What to give back of each row: <c>e => e.Id</c> or <c>e => new { e.Id, e.Name }</c>. Objects are plain ones, not part of the session.</param>
    /// <exception cref="QueryTranslationException">The query cannot be translated, or <paramref name="returning"/> uses something else than the row's own properties; nothing was sent.</exception>
    /// <exception cref="LinqProviderException">The database refused the statement (LP1003), or the session is read-only (LP1406).</exception>
    public static IReadOnlyList<R> ExecuteDeleteReturning<T, R>(this IQueryable<T> q, Expression<Func<T, R>> returning)
        => DeleteReturningAsync(q, returning, async: false, CancellationToken.None).Completed();

    /// <inheritdoc cref="ExecuteDeleteReturning{T, R}"/>
    /// <param name="q">The query.</param>
    /// <param name="returning">What to give back of each row.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public static async Task<IReadOnlyList<R>> ExecuteDeleteReturningAsync<T, R>(this IQueryable<T> q, Expression<Func<T, R>> returning, CancellationToken cancellationToken = default)
        => await DeleteReturningAsync(q, returning, async: true, cancellationToken).ConfigureAwait(false);

    /// <summary>Changes the rows of a query, as <see cref="ExecuteUpdate{T}"/> does, and gives back what they hold now, in no particular order.</summary>
    /// <param name="q">The query: anything whose elements are objects of a mapped class.</param>
    /// <param name="set">Says what to set: <c>s => s.Set(e => e.Age, e => e.Age + 1).Set(e => e.City, city)</c>.</param>
    /// <param name="returning">What to give back of each row: <c>e => new { e.Id, e.Age }</c>. Objects are plain ones, not part of the session.</param>
    /// <exception cref="QueryTranslationException">The query or a value cannot be translated, or <paramref name="returning"/> uses something else than the row's own properties; nothing was sent.</exception>
    /// <exception cref="LinqProviderException">The database refused the statement (LP1003), or the session is read-only (LP1406).</exception>
    public static IReadOnlyList<R> ExecuteUpdateReturning<T, R>(this IQueryable<T> q, Func<UpdateSetters<T>, UpdateSetters<T>> set, Expression<Func<T, R>> returning)
        => UpdateReturningAsync(q, set, returning, async: false, CancellationToken.None).Completed();

    /// <inheritdoc cref="ExecuteUpdateReturning{T, R}"/>
    /// <param name="q">The query.</param>
    /// <param name="set">Says what to set.</param>
    /// <param name="returning">What to give back of each row.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public static async Task<IReadOnlyList<R>> ExecuteUpdateReturningAsync<T, R>(
        this IQueryable<T> q, Func<UpdateSetters<T>, UpdateSetters<T>> set, Expression<Func<T, R>> returning, CancellationToken cancellationToken = default)
        => await UpdateReturningAsync(q, set, returning, async: true, cancellationToken).ConfigureAwait(false);

    /// <summary>Inserts a row for each element of a query, as <see cref="InsertInto{T, E}"/> does, and gives back the new rows, keys included, in no particular order.</summary>
    /// <param name="q">The query.</param>
    /// <param name="target">Where to insert.</param>
    /// <param name="row">The new row: <c>x => new Archived { Name = x.Name, Author = x.Author }</c>.</param>
    /// <param name="returning">What to give back of each new row: <c>a => a.Id</c>. Objects are plain ones, not part of the session.</param>
    /// <exception cref="QueryTranslationException">The query or the lambda cannot be translated, or <paramref name="returning"/> uses something else than the row's own properties; nothing was sent.</exception>
    /// <exception cref="LinqProviderException">The database refused the statement (LP1003), or the session is read-only (LP1406).</exception>
    public static IReadOnlyList<R> InsertIntoReturning<T, E, R>(this IQueryable<T> q, EntitySet<E> target, Expression<Func<T, E>> row, Expression<Func<E, R>> returning) where E : class
        => InsertReturningAsync(q, target, row, returning, async: false, CancellationToken.None).Completed();

    /// <inheritdoc cref="InsertIntoReturning{T, E, R}"/>
    /// <param name="q">The query.</param>
    /// <param name="target">Where to insert.</param>
    /// <param name="row">The new row.</param>
    /// <param name="returning">What to give back of each new row.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public static async Task<IReadOnlyList<R>> InsertIntoReturningAsync<T, E, R>(
        this IQueryable<T> q, EntitySet<E> target, Expression<Func<T, E>> row, Expression<Func<E, R>> returning, CancellationToken cancellationToken = default) where E : class
        => await InsertReturningAsync(q, target, row, returning, async: true, cancellationToken).ConfigureAwait(false);

    private static ValueTask<List<R>> DeleteReturningAsync<T, R>(IQueryable<T> q, Expression<Func<T, R>> returning, bool async, CancellationToken cancellationToken)
        => SessionOf(q).ChangeRowsAsync(ChangeKind.Delete, _ => (q.Expression, []), returning, async, cancellationToken);

    private static ValueTask<List<R>> UpdateReturningAsync<T, R>(
        IQueryable<T> q, Func<UpdateSetters<T>, UpdateSetters<T>> set, Expression<Func<T, R>> returning, bool async, CancellationToken cancellationToken)
    {
        UpdateSetters<T> setters = SettersOf(set);
        return SessionOf(q).ChangeRowsAsync(ChangeKind.Update, map => Rows(map, q.Expression, setters), returning, async, cancellationToken);
    }

    private static ValueTask<List<R>> InsertReturningAsync<T, E, R>(
        IQueryable<T> q, EntitySet<E> target, Expression<Func<T, E>> row, Expression<Func<E, R>> returning, bool async, CancellationToken cancellationToken) where E : class
    {
        Expression rows = Inserted(q, target, row);
        return SessionOf(q).ChangeRowsAsync(ChangeKind.Insert, _ => (rows, []), returning, async, cancellationToken);
    }
}
