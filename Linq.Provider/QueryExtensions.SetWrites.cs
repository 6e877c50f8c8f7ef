using System.Linq.Expressions;
using Linq.Provider.Collections;
using Linq.Provider.Diagnostics;
using Linq.Provider.Mapping;
using Linq.Provider.Sessions;
using Linq.Provider.Translation;

namespace Linq.Provider;

/// <content>Statements that change the rows of a query without reading them.</content>
public static partial class QueryExtensions
{
    /// <summary>
    /// Deletes the rows of a query by one statement, in the session's transaction: <c>Commit()</c> makes it last, <c>Rollback()</c> undoes it. Pending changes are flushed first.
    /// The session's objects of these rows count as deleted from then on, unless the query says <c>AsNoTracking()</c>.
    /// </summary>
    /// <param name="q">The query: anything whose elements are objects of a mapped class.</param>
    /// <returns>The number of rows deleted.</returns>
    /// <exception cref="QueryTranslationException">The query cannot be translated; nothing was sent.</exception>
    /// <exception cref="LinqProviderException">The database refused the statement (LP1003), or the session is read-only (LP1406).</exception>
    public static int ExecuteDelete<T>(this IQueryable<T> q) => DeleteAsync(q, async: false, CancellationToken.None).Completed();

    /// <inheritdoc cref="ExecuteDelete{T}(IQueryable{T})"/>
    /// <param name="q">The query.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public static Task<int> ExecuteDeleteAsync<T>(this IQueryable<T> q, CancellationToken cancellationToken = default) => DeleteAsync(q, async: true, cancellationToken).AsTask();

    /// <summary>
    /// Changes the rows of a query by one statement, in the session's transaction: <c>Commit()</c> makes it last, <c>Rollback()</c> undoes it. Pending changes are flushed first.
    /// The session's objects of these rows get the new values, unless the query says <c>AsNoTracking()</c>. Row versions count up.
    /// </summary>
    /// <param name="q">The query: anything whose elements are objects of a mapped class.</param>
    /// <param name="set">Says what to set: <c>s => s.Set(e => e.Age, e => e.Age + 1).Set(e => e.City, city)</c>.</param>
    /// <returns>The number of rows changed.</returns>
    /// <exception cref="QueryTranslationException">The query or a value cannot be translated; nothing was sent.</exception>
    /// <exception cref="LinqProviderException">The database refused the statement (LP1003), or the session is read-only (LP1406).</exception>
    public static int ExecuteUpdate<T>(this IQueryable<T> q, Func<UpdateSetters<T>, UpdateSetters<T>> set) => UpdateAsync(q, set, async: false, CancellationToken.None).Completed();

    /// <inheritdoc cref="ExecuteUpdate{T}(IQueryable{T}, Func{UpdateSetters{T}, UpdateSetters{T}})"/>
    /// <param name="q">The query.</param>
    /// <param name="set">Says what to set.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public static Task<int> ExecuteUpdateAsync<T>(this IQueryable<T> q, Func<UpdateSetters<T>, UpdateSetters<T>> set, CancellationToken cancellationToken = default)
        => UpdateAsync(q, set, async: true, cancellationToken).AsTask();

    /// <summary>
    /// Inserts a row for each element of a query by one statement, in the session's transaction. Pending changes are flushed first. Keys are numbered by the database;
    /// properties that the lambda does not set get the database's default, or the default of their type.
    /// </summary>
    /// <param name="q">The query.</param>
    /// <param name="target">Where to insert.</param>
    /// <param name="row">The new row: <c>x => new Archived { Name = x.Name, Author = x.Author }</c>.</param>
    /// <returns>The number of rows inserted.</returns>
    /// <exception cref="QueryTranslationException">The query or the lambda cannot be translated; nothing was sent.</exception>
    /// <exception cref="LinqProviderException">The database refused the statement (LP1003), or the session is read-only (LP1406).</exception>
    public static int InsertInto<T, E>(this IQueryable<T> q, EntitySet<E> target, Expression<Func<T, E>> row) where E : class
        => InsertAsync(q, target, row, async: false, CancellationToken.None).Completed();

    /// <inheritdoc cref="InsertInto{T, E}(IQueryable{T}, EntitySet{E}, Expression{Func{T, E}})"/>
    /// <param name="q">The query.</param>
    /// <param name="target">Where to insert.</param>
    /// <param name="row">The new row.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public static Task<int> InsertIntoAsync<T, E>(this IQueryable<T> q, EntitySet<E> target, Expression<Func<T, E>> row, CancellationToken cancellationToken = default) where E : class
        => InsertAsync(q, target, row, async: true, cancellationToken).AsTask();

    private static ValueTask<int> DeleteAsync<T>(IQueryable<T> q, bool async, CancellationToken cancellationToken)
        => SessionOf(q).ChangeRowsAsync(ChangeKind.Delete, typeof(T), _ => (q.Expression, []), async, cancellationToken);

    private static ValueTask<int> UpdateAsync<T>(IQueryable<T> q, Func<UpdateSetters<T>, UpdateSetters<T>> set, bool async, CancellationToken cancellationToken)
    {
        UpdateSetters<T> setters = SettersOf(set);
        return SessionOf(q).ChangeRowsAsync(ChangeKind.Update, typeof(T), map => Rows(map, q.Expression, setters), async, cancellationToken);
    }

    private static UpdateSetters<T> SettersOf<T>(Func<UpdateSetters<T>, UpdateSetters<T>> set)
    {
        ArgumentNullException.ThrowIfNull(set);
        UpdateSetters<T> setters = set(new UpdateSetters<T>());
        return setters.Properties.Count > 0 ? setters : throw new ArgumentException("Nothing is set. Call Set(x => x.Property, value) at least once.", nameof(set));
    }

    /// <summary>Versions that do not count up get a new value, the same for all rows.</summary>
    private static (Expression Rows, IReadOnlyList<string> Properties) Rows<T>(EntityMap map, Expression rows, UpdateSetters<T> setters)
    {
        foreach (PropertyMap version in map.Properties.Where(p => p.Generation == ValueGeneration.RowVersion && !KeyValues.IsCounted(p.ClrType) && !setters.Properties.Contains(p.Name)))
        {
            setters.Set(version.Name, KeyValues.NextVersion(version.ClrType, null), version.ClrType);
        }

        return (setters.ApplyTo(rows), setters.Properties);
    }

    private static ValueTask<int> InsertAsync<T, E>(IQueryable<T> q, EntitySet<E> target, Expression<Func<T, E>> row, bool async, CancellationToken cancellationToken) where E : class
    {
        Expression rows = Inserted(q, target, row);
        return SessionOf(q).ChangeRowsAsync(ChangeKind.Insert, typeof(E), _ => (rows, []), async, cancellationToken);
    }

    private static Expression Inserted<T, E>(IQueryable<T> q, EntitySet<E> target, Expression<Func<T, E>> row) where E : class
    {
        ArgumentNullException.ThrowIfNull(target);
        ArgumentNullException.ThrowIfNull(row);
        return ReferenceEquals(SessionOf(q), target.Session)
            ? Expression.Call(typeof(Queryable), nameof(Queryable.Select), [typeof(T), typeof(E)], q.Expression, Expression.Quote(row))
            : throw new ArgumentException("The target belongs to another session than the query. Take both from the same session.", nameof(target));
    }

    private static Session SessionOf<T>(IQueryable<T> q) => ProviderOf(q).Host as Session ?? throw new QueryTranslationException(
        ErrorCodes.ForeignQuery, "Only rows of a session's classes can be changed by a query. Begin it with an EntitySet of a session, or write the statement with Connection.Execute.");
}
