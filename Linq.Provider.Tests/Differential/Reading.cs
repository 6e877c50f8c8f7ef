using System.Collections;
using System.Linq.Expressions;
using Linq.Provider.Querying;

namespace Linq.Provider.Tests.Differential;

/// <summary>How a case's queries are run: every case runs in each of these ways and gives the same rows by the same statements.</summary>
internal enum Reading
{
    /// <summary>With the synchronous methods, into the session.</summary>
    Tracked,

    /// <summary>With the asynchronous methods, without keeping the objects.</summary>
    UntrackedAsync,

    /// <summary>Not at all: the first result that is asked for throws <see cref="UnsentQueryException"/>.</summary>
    Unsent,
}

/// <summary>A query that would have been sent.</summary>
internal sealed class UnsentQueryException(QueryProvider provider, Expression expression) : Exception("The query is only looked at.")
{
    public QueryProvider Provider => provider;

    public Expression Expression => expression;
}

internal static class ReadingOfSets
{
    public static SessionOptions Options(this Reading reading) => SessionOptions.Default with { Tracking = reading == Reading.Tracked };

    /// <summary>The set as a case sees it.</summary>
    public static IQueryable<T> As<T>(this EntitySet<T> set, Reading reading) where T : class => reading switch
    {
        Reading.Tracked => set,
        Reading.UntrackedAsync => new AsyncQuery<T>((QueryProvider)((IQueryable)set).Provider, ((IQueryable)set).Expression),
        _ => new UnsentQuery<T>((QueryProvider)((IQueryable)set).Provider, ((IQueryable)set).Expression),
    };

    /// <summary>A query whose LINQ operators, which are synchronous, send it with the asynchronous methods.</summary>
    private sealed class AsyncQuery<T>(QueryProvider provider, Expression expression) : IOrderedQueryable<T>, IQueryProvider
    {
        public Type ElementType => typeof(T);

        public Expression Expression => expression;

        public IQueryProvider Provider => this;

        public IQueryable CreateQuery(Expression expression) => throw new NotSupportedException();

        public IQueryable<TElement> CreateQuery<TElement>(Expression expression) => new AsyncQuery<TElement>(provider, expression);

        public object? Execute(Expression expression) => throw new NotSupportedException();

        public TResult Execute<TResult>(Expression expression) => provider.ExecuteAsync<TResult>(expression, CancellationToken.None).AsTask().GetAwaiter().GetResult();

        public IEnumerator<T> GetEnumerator() => provider.CreateQuery<T>(expression).ToListAsync().GetAwaiter().GetResult().GetEnumerator();

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }

    private sealed class UnsentQuery<T>(QueryProvider provider, Expression expression) : IOrderedQueryable<T>, IQueryProvider
    {
        public Type ElementType => typeof(T);

        public Expression Expression => expression;

        public IQueryProvider Provider => this;

        public IQueryable CreateQuery(Expression expression) => throw new NotSupportedException();

        public IQueryable<TElement> CreateQuery<TElement>(Expression expression) => new UnsentQuery<TElement>(provider, expression);

        public object? Execute(Expression expression) => throw new UnsentQueryException(provider, expression);

        public TResult Execute<TResult>(Expression expression) => throw new UnsentQueryException(provider, expression);

        public IEnumerator<T> GetEnumerator() => throw new UnsentQueryException(provider, expression);

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
