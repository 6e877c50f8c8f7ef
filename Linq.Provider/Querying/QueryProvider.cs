using System.Collections;
using System.Linq.Expressions;
using System.Reflection;
using System.Runtime.CompilerServices;
using Linq.Provider.Collections;
using Linq.Provider.Mapping;
using Linq.Provider.Materialization;
using Linq.Provider.Translation;
using static Linq.Provider.Translation.Sequences;

namespace Linq.Provider.Querying;

/// <summary>The LINQ provider of a session or connection: makes queries and runs them through the <see cref="QueryPipeline"/>.</summary>
internal sealed class QueryProvider(IQueryHost host) : IAsyncQueryProvider
{
    private static readonly MethodInfo s_stream = typeof(QueryProvider).GetMethod(nameof(Stream), BindingFlags.NonPublic | BindingFlags.Instance)!;
    private static readonly MethodInfo s_fold = typeof(QueryProvider).GetMethod(nameof(FoldAsync), BindingFlags.NonPublic | BindingFlags.Static)!;
    private static readonly MethodInfo s_createQuery = typeof(QueryProvider).GetMethod(nameof(NewQuery), BindingFlags.NonPublic | BindingFlags.Instance)!;

    public IQueryHost Host { get; } = host;

    public IQueryable<TElement> CreateQuery<TElement>(Expression expression) => new Query<TElement>(this, expression);

    /// <summary>The objects of a collection of one object, whose key is read when the query runs.</summary>
    public IQueryable<T> Related<T>(object owner, NavigationMap navigation)
    {
        IEnumerable<Expression> key = navigation.OwnerKey.Select(p => Expression.Property(Expression.Convert(Expression.Constant(owner), p.Member!.DeclaringType!), p.Member));
        return new Query<T>(this, new RelatedRootExpression(navigation.Source.ClrType, navigation.Name, typeof(T), [.. key]));
    }

    public IQueryable CreateQuery(Expression expression)
    {
        ArgumentNullException.ThrowIfNull(expression);
        Type element = ElementTypeOf(expression.Type) ?? throw new ArgumentException($"The expression is no sequence, but {expression.Type}.", nameof(expression));
        return (IQueryable)s_createQuery.MakeGenericMethod(element).Invoke(this, [expression])!;
    }

    public TResult Execute<TResult>(Expression expression)
    {
        if (SequenceElement(typeof(TResult), expression) is { } element)
        {
            return (TResult)s_stream.MakeGenericMethod(element).Invoke(this, [expression])!;
        }

        return ExecuteAsync<TResult>(expression, async: false, CancellationToken.None).Completed();
    }

    public object? Execute(Expression expression)
    {
        MethodInfo execute = typeof(QueryProvider).GetMethods().Single(m => m is { Name: nameof(Execute), IsGenericMethod: true });
        return execute.MakeGenericMethod(expression.Type).Invoke(this, [expression]);
    }

    public ValueTask<TResult> ExecuteAsync<TResult>(Expression expression, CancellationToken cancellationToken) => ExecuteAsync<TResult>(expression, async: true, cancellationToken);

    public async IAsyncEnumerable<T> ExecuteAsyncSequence<T>(Expression expression, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        ResultReader<T> reader = await ReaderAsync<T>(expression, async: true, cancellationToken).ConfigureAwait(false);
        await foreach (T element in reader.StreamAsync(cancellationToken).ConfigureAwait(false))
        {
            yield return element;
        }
    }

    /// <summary>Runs a query for its elements, which are read while they are enumerated; the statement is sent when the first is asked for.</summary>
    public IEnumerator<T> Enumerate<T>(Expression expression)
    {
        foreach (T element in ReaderAsync<T>(expression, async: false, CancellationToken.None).Completed().Stream())
        {
            yield return element;
        }
    }

    /// <summary>All elements as a list.</summary>
    public async ValueTask<List<T>> ToListAsync<T>(Expression expression, bool async, CancellationToken cancellationToken)
    {
        ResultReader<T> reader = await ReaderAsync<T>(expression, async, cancellationToken).ConfigureAwait(false);
        return await reader.ReadAllAsync(async, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>What a query would send, without sending it.</summary>
    public ValueTask<BoundQuery> BindAsync(Expression expression, bool async, CancellationToken cancellationToken) => Host.Pipeline.BindAsync(expression, Host, async, cancellationToken);

    /// <summary>The single result of a bound query.</summary>
    public static ValueTask<TResult> RunAsync<TResult>(IQueryHost host, BoundQuery query, bool async, CancellationToken cancellationToken) => query.Query.Normalized.Fold is { } fold
        ? (ValueTask<TResult>)s_fold.MakeGenericMethod(fold.Element, typeof(TResult)).Invoke(null, [host, query, fold.Run, async, cancellationToken])!
        : ResultReader<TResult>.Of(host, query).SingleAsync(async, cancellationToken);

    private Query<T> NewQuery<T>(Expression expression) => new(this, expression);

    private Enumeration<T> Stream<T>(Expression expression) => new(this, expression);

    private async ValueTask<TResult> ExecuteAsync<TResult>(Expression expression, bool async, CancellationToken cancellationToken)
    {
        BoundQuery query = await BoundAsync(expression, async, cancellationToken).ConfigureAwait(false);
        return await RunAsync<TResult>(Host, query, async, cancellationToken).ConfigureAwait(false);
    }

    private static async ValueTask<TResult> FoldAsync<T, TResult>(IQueryHost host, BoundQuery query, Func<object?[], IEnumerable<T>, TResult> fold, bool async, CancellationToken cancellationToken)
    {
        ResultReader<T> rows = ResultReader<T>.Of(host, query);
        return fold(query.Values, async ? await rows.ReadAllAsync(async, cancellationToken).ConfigureAwait(false) : rows.Stream());
    }

    private async ValueTask<ResultReader<T>> ReaderAsync<T>(Expression expression, bool async, CancellationToken cancellationToken)
        => ResultReader<T>.Of(Host, await BoundAsync(expression, async, cancellationToken).ConfigureAwait(false));

    private async ValueTask<BoundQuery> BoundAsync(Expression expression, bool async, CancellationToken cancellationToken)
    {
        await Host.BeforeQueryAsync(async, cancellationToken).ConfigureAwait(false);
        return await Host.Pipeline.BindAsync(expression, Host, async, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>The element type if a sequence is asked for, or null for a single result.</summary>
    private static Type? SequenceElement(Type result, Expression expression)
        => result.IsGenericType && result.GetGenericTypeDefinition() == typeof(IEnumerable<>) && typeof(IQueryable).IsAssignableFrom(expression.Type) ? result.GetGenericArguments()[0] : null;

    private sealed class Enumeration<T>(QueryProvider provider, Expression expression) : IEnumerable<T>
    {
        public IEnumerator<T> GetEnumerator() => provider.Enumerate<T>(expression);

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
