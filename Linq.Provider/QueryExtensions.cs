using System.Linq.Expressions;
using System.Reflection;
using Linq.Provider.Collections;
using Linq.Provider.Diagnostics;
using Linq.Provider.Mapping;
using Linq.Provider.Querying;
using Linq.Provider.Translation;

namespace Linq.Provider;

/// <summary>What queries of this library can do besides LINQ's operators: loading of relationships, tracking, and a look at every stage.</summary>
public static partial class QueryExtensions
{
    /// <summary>Loads a relationship together with the elements.</summary>
    /// <param name="q">The query.</param>
    /// <param name="path">The relationship (<c>d => d.Employees</c>), over several steps if need be; a collection may be filtered, ordered and limited per parent (<c>d => d.Employees.Where(…).Take(5)</c>).</param>
    /// <param name="loading">How to load it; by default references are joined and collections read by one further statement.</param>
    /// <returns>The same query, which loads more.</returns>
    public static IIncludableQuery<T, P> Include<T, P>(this IQueryable<T> q, Expression<Func<T, P>> path, Loading? loading = null)
    {
        ArgumentNullException.ThrowIfNull(q);
        ArgumentNullException.ThrowIfNull(path);
        MethodInfo method = new Func<IQueryable<T>, Expression<Func<T, P>>, Loading?, IIncludableQuery<T, P>>(Include).Method;
        return Including<T, P>(q, method, path, loading);
    }

    /// <summary>Goes on from the objects of the collection that was included before.</summary>
    /// <inheritdoc cref="Include{T, P}(IQueryable{T}, Expression{Func{T, P}}, Loading?)"/>
    public static IIncludableQuery<T, P> ThenInclude<T, E, P>(this IIncludableQuery<T, IEnumerable<E>> q, Expression<Func<E, P>> path, Loading? loading = null)
    {
        ArgumentNullException.ThrowIfNull(q);
        ArgumentNullException.ThrowIfNull(path);
        MethodInfo method = new Func<IIncludableQuery<T, IEnumerable<E>>, Expression<Func<E, P>>, Loading?, IIncludableQuery<T, P>>(ThenInclude).Method;
        return Including<T, P>(q, method, path, loading);
    }

    /// <summary>Goes on from the object that was included before.</summary>
    /// <inheritdoc cref="Include{T, P}(IQueryable{T}, Expression{Func{T, P}}, Loading?)"/>
    public static IIncludableQuery<T, P> ThenInclude<T, E, P>(this IIncludableQuery<T, E> q, Expression<Func<E, P>> path, Loading? loading = null)
    {
        ArgumentNullException.ThrowIfNull(q);
        ArgumentNullException.ThrowIfNull(path);
        MethodInfo method = new Func<IIncludableQuery<T, E>, Expression<Func<E, P>>, Loading?, IIncludableQuery<T, P>>(ThenInclude).Method;
        return Including<T, P>(q, method, path, loading);
    }

    /// <summary>
    /// Loads whole trees: a collection of the elements, the same collection of the objects in it, and so on, by one further statement (a recursive common table expression).
    /// A cycle in the data comes to an end: every object is read once.
    /// </summary>
    /// <param name="q">The query, which gives the roots.</param>
    /// <param name="path">The collection, from a class to itself: <c>c => c.Children</c>. It may be a many-to-many relationship.</param>
    /// <param name="maxDepth">How many levels below the roots are loaded; null for all. The collections of the objects on the last level are not loaded: they load on access, for all of them together.</param>
    /// <exception cref="ArgumentOutOfRangeException">The depth is less than 1.</exception>
    public static IQueryable<T> IncludeRecursive<T>(this IQueryable<T> q, Expression<Func<T, IEnumerable<T>>> path, int? maxDepth = null)
    {
        ArgumentNullException.ThrowIfNull(q);
        ArgumentNullException.ThrowIfNull(path);
        if (maxDepth is { } depth)
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(depth, 1, nameof(maxDepth));
        }

        MethodInfo method = new Func<IQueryable<T>, Expression<Func<T, IEnumerable<T>>>, int?, IQueryable<T>>(IncludeRecursive).Method;
        return ProviderOf(q).CreateQuery<T>(Expression.Call(method, AsArgument(q.Expression, method), Expression.Quote(path), Expression.Constant(maxDepth, typeof(int?))));
    }

    /// <summary>
    /// Fills a relationship from a join that the query has already, without adding one (SQLAlchemy's <c>contains_eager</c>): a reference that the query navigates or joins, or a collection
    /// whose elements are rows of the query (<c>from a in db.Authors from b in a.Books where b.Pages > 100 select a</c>). A collection then holds just the joined rows, and its owner comes once.
    /// </summary>
    /// <param name="q">The query. <c>Take</c> and <c>Count</c> count its joined rows.</param>
    /// <param name="path">The relationship: <c>b => b.Author</c>, <c>a => a.Books</c>.</param>
    /// <exception cref="QueryTranslationException">When the query runs: no join of it brings the relationship (LP1214).</exception>
    public static IQueryable<T> ContainsEager<T, P>(this IQueryable<T> q, Expression<Func<T, P>> path)
    {
        ArgumentNullException.ThrowIfNull(q);
        ArgumentNullException.ThrowIfNull(path);
        MethodInfo method = new Func<IQueryable<T>, Expression<Func<T, P>>, IQueryable<T>>(ContainsEager).Method;
        return ProviderOf(q).CreateQuery<T>(Expression.Call(method, AsArgument(q.Expression, method), Expression.Quote(path)));
    }

    /// <summary>Reads the elements without keeping them in the session: faster, and changes to them are not saved.</summary>
    /// <param name="q">The query.</param>
    public static IQueryable<T> AsNoTracking<T>(this IQueryable<T> q) => With(q, source => new TrackingExpression(source, false));

    /// <summary>Keeps the elements in the session although the session does not track by default.</summary>
    /// <param name="q">The query.</param>
    public static IQueryable<T> AsTracking<T>(this IQueryable<T> q) => With(q, source => new TrackingExpression(source, true));

    /// <summary>Lets the query see the rows that the filters of the model (<c>model.Entity&lt;T&gt;().HasFilter(…)</c>) hide, in everything it reads.</summary>
    /// <param name="q">The query.</param>
    public static IQueryable<T> IgnoreFilters<T>(this IQueryable<T> q) => With(q, source => new IgnoreFiltersExpression(source));

    /// <summary>Says how the query loads relationships and columns that it does not name.</summary>
    /// <param name="q">The query.</param>
    /// <param name="o">Makes the options: <c>o => o.Default(Loading.Raise).Defer(x => x.Text)</c>.</param>
    public static IQueryable<T> Options<T>(this IQueryable<T> q, Func<LoadOptions<T>, LoadOptions<T>> o)
    {
        ArgumentNullException.ThrowIfNull(o);
        LoadSettings settings = o(new LoadOptions<T>(LoadSettings.None)).Settings;
        return With(q, source => new LoadOptionsExpression(source, settings));
    }

    /// <summary>Puts a comment before the SQL of the query, so that it is found again in the database's log.</summary>
    /// <param name="q">The query.</param>
    /// <param name="tag">The comment.</param>
    public static IQueryable<T> TagWith<T>(this IQueryable<T> q, string tag)
    {
        ArgumentNullException.ThrowIfNull(tag);
        return With(q, source => new TagExpression(source, tag));
    }

    /// <summary>
    /// Joins two sequences by equal keys and keeps the elements of both that have no counterpart: LINQ's LeftJoin and RightJoin in one (SQL's FULL JOIN). Keys that are null
    /// match nothing.
    /// </summary>
    /// <param name="outer">The first sequence.</param>
    /// <param name="inner">The second sequence.</param>
    /// <param name="outerKeySelector">The key of an element of the first sequence.</param>
    /// <param name="innerKeySelector">The key of an element of the second sequence.</param>
    /// <param name="resultSelector">The result for two elements, either of which is the default of its type where it has no counterpart.</param>
    public static IQueryable<R> FullJoin<TOuter, TInner, TKey, R>(
        this IQueryable<TOuter> outer, IEnumerable<TInner> inner, Expression<Func<TOuter, TKey>> outerKeySelector, Expression<Func<TInner, TKey>> innerKeySelector,
        Expression<Func<TOuter?, TInner?, R>> resultSelector)
    {
        ArgumentNullException.ThrowIfNull(outer);
        ArgumentNullException.ThrowIfNull(inner);
        ArgumentNullException.ThrowIfNull(outerKeySelector);
        ArgumentNullException.ThrowIfNull(innerKeySelector);
        ArgumentNullException.ThrowIfNull(resultSelector);
        Expression second = inner is IQueryable query ? query.Expression : Expression.Constant(inner, typeof(IEnumerable<TInner>));
        MethodInfo marker = FullJoinExpressionNode.Marker.MakeGenericMethod(typeof(TOuter), typeof(TInner), typeof(TKey));
        var pairs = Expression.Call(marker, outer.Expression, second, Expression.Quote(outerKeySelector), Expression.Quote(innerKeySelector));
        Type pair = LinqCall.TupleOf(typeof(TOuter), typeof(TInner));
        LambdaExpression result = LinqCall.Over(pair, p => LinqCall.Apply(resultSelector, LinqCall.Item(p, 1), LinqCall.Item(p, 2)));
        return outer.Provider.CreateQuery<R>(LinqCall.Of(pairs, nameof(Queryable.Select), [pair, typeof(R)], result));
    }

    /// <summary>The SQL that the query would send, with its parameters as comments. Sends nothing but, at an engine's first use, the question for the server's version.</summary>
    /// <param name="q">The query.</param>
    /// <exception cref="QueryTranslationException">The query cannot be translated.</exception>
    public static string ToSql<T>(this IQueryable<T> q) => Explanation.Sql(Bound(q));

    /// <summary>The relational algebra of the query after rewriting, as a tree of text.</summary>
    /// <inheritdoc cref="ToSql{T}(IQueryable{T})"/>
    public static string ToAlgebra<T>(this IQueryable<T> q) => Explanation.Algebra(Bound(q));

    /// <summary>Every stage of the query: C#, algebra before rewriting, each rule that fired, algebra after, SQL and the database's own plan.</summary>
    /// <inheritdoc cref="ToSql{T}(IQueryable{T})"/>
    public static string Explain<T>(this IQueryable<T> q) => Explanation.ExplainAsync(ProviderOf(q), q.Expression, async: false, CancellationToken.None).Completed();

    /// <summary>As <see cref="Explain{T}(IQueryable{T})"/>, without blocking.</summary>
    /// <param name="q">The query.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public static Task<string> ExplainAsync<T>(this IQueryable<T> q, CancellationToken cancellationToken = default)
        => Explanation.ExplainAsync(ProviderOf(q), q.Expression, async: true, cancellationToken).AsTask();

    /// <summary>The methods that mean Include and its kin.</summary>
    internal static IEnumerable<MethodInfo> IncludeMethods
        => typeof(QueryExtensions).GetMethods(BindingFlags.Public | BindingFlags.Static).Where(m => m.Name is nameof(Include) or nameof(ThenInclude) or nameof(IncludeRecursive) or nameof(ContainsEager));

    internal static QueryProvider ProviderOf<T>(IQueryable<T> q)
    {
        ArgumentNullException.ThrowIfNull(q);
        return q.Provider as QueryProvider ?? throw new LinqProviderException(
            ErrorCodes.ForeignQuery,
            $"This '{q.GetType().Name}' is not a query of Linq.Provider (its provider is '{q.Provider.GetType().Name}'). Begin the query with an EntitySet of a session, or with Connection.From.");
    }

    private static BoundQuery Bound<T>(IQueryable<T> q) => ProviderOf(q).BindAsync(q.Expression, async: false, CancellationToken.None).Completed();

    private static IQueryable<T> With<T>(IQueryable<T> q, Func<Expression, Expression> wrap)
    {
        QueryProvider provider = ProviderOf(q);
        return provider.CreateQuery<T>(wrap(q.Expression));
    }

    private static IncludableQuery<T, P> Including<T, P>(IQueryable<T> q, MethodInfo method, LambdaExpression path, Loading? loading)
    {
        QueryProvider provider = ProviderOf(q);
        MethodCallExpression call = Expression.Call(method, [AsArgument(q.Expression, method), Expression.Quote(path), Expression.Constant(loading, typeof(Loading?))]);
        return new IncludableQuery<T, P>(provider.CreateQuery<T>(call));
    }

    /// <summary>A source is typed as its query, an argument as the interface that the method wants.</summary>
    private static Expression AsArgument(Expression source, MethodInfo method)
        => method.GetParameters()[0].ParameterType is var type && type.IsAssignableFrom(source.Type) ? source : Expression.Convert(source, type);
}
