using System.Linq.Expressions;
using System.Numerics;
using Linq.Provider.Querying;

namespace Linq.Provider;

/// <content>LINQ's terminal operators without blocking: each means what its namesake in <see cref="Queryable"/> means.</content>
public static partial class QueryExtensions
{
    /// <summary>Enumerates a query without blocking: <c>await foreach</c> works on every query.</summary>
    /// <param name="q">The query.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public static IAsyncEnumerator<T> GetAsyncEnumerator<T>(this IQueryable<T> q, CancellationToken cancellationToken = default)
        => ProviderOf(q).ExecuteAsyncSequence<T>(q.Expression, cancellationToken).GetAsyncEnumerator(cancellationToken);

    /// <summary>The query as an <see cref="IAsyncEnumerable{T}"/>, where that interface is needed.</summary>
    /// <param name="q">The query.</param>
    public static IAsyncEnumerable<T> AsAsyncEnumerable<T>(this IQueryable<T> q)
    {
        QueryProvider provider = ProviderOf(q);
        return new AsyncQuery<T>(provider, q.Expression);
    }

    /// <summary>All elements as a list.</summary>
    /// <param name="q">The query.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public static Task<List<T>> ToListAsync<T>(this IQueryable<T> q, CancellationToken cancellationToken = default)
        => ProviderOf(q).ToListAsync<T>(q.Expression, async: true, cancellationToken).AsTask();

    /// <summary>All elements as an array.</summary>
    /// <inheritdoc cref="ToListAsync{T}(IQueryable{T}, CancellationToken)"/>
    public static async Task<T[]> ToArrayAsync<T>(this IQueryable<T> q, CancellationToken cancellationToken = default)
        => [.. await q.ToListAsync(cancellationToken).ConfigureAwait(false)];

    /// <summary>All elements as a set.</summary>
    /// <inheritdoc cref="ToListAsync{T}(IQueryable{T}, CancellationToken)"/>
    public static async Task<HashSet<T>> ToHashSetAsync<T>(this IQueryable<T> q, CancellationToken cancellationToken = default)
        => [.. await q.ToListAsync(cancellationToken).ConfigureAwait(false)];

    /// <summary>All elements by a key.</summary>
    /// <param name="q">The query.</param>
    /// <param name="key">The key of an element.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public static async Task<Dictionary<TKey, T>> ToDictionaryAsync<T, TKey>(this IQueryable<T> q, Func<T, TKey> key, CancellationToken cancellationToken = default) where TKey : notnull
        => (await q.ToListAsync(cancellationToken).ConfigureAwait(false)).ToDictionary(key);

    /// <summary>A value of all elements by a key.</summary>
    /// <param name="q">The query.</param>
    /// <param name="key">The key of an element.</param>
    /// <param name="value">The value of an element.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public static async Task<Dictionary<TKey, TValue>> ToDictionaryAsync<T, TKey, TValue>(
        this IQueryable<T> q, Func<T, TKey> key, Func<T, TValue> value, CancellationToken cancellationToken = default) where TKey : notnull
        => (await q.ToListAsync(cancellationToken).ConfigureAwait(false)).ToDictionary(key, value);

    /// <summary>Does something with each element while they are read.</summary>
    /// <param name="q">The query.</param>
    /// <param name="action">What to do.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public static async Task ForEachAsync<T>(this IQueryable<T> q, Action<T> action, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(action);
        await foreach (T element in q.AsAsyncEnumerable().WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            action(element);
        }
    }

    /// <summary>As <see cref="Queryable.First{TSource}(IQueryable{TSource})"/>.</summary>
    /// <inheritdoc cref="ToListAsync{T}(IQueryable{T}, CancellationToken)"/>
    public static Task<T> FirstAsync<T>(this IQueryable<T> q, CancellationToken cancellationToken = default) => Run<T, T>(q, new Func<IQueryable<T>, T>(Queryable.First), cancellationToken);

    /// <summary>As <see cref="Queryable.First{TSource}(IQueryable{TSource}, Expression{Func{TSource, bool}})"/>.</summary>
    /// <param name="q">The query.</param>
    /// <param name="predicate">The condition.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public static Task<T> FirstAsync<T>(this IQueryable<T> q, Expression<Func<T, bool>> predicate, CancellationToken cancellationToken = default) => q.Where(predicate).FirstAsync(cancellationToken);

    /// <summary>As <see cref="Queryable.FirstOrDefault{TSource}(IQueryable{TSource})"/>.</summary>
    /// <inheritdoc cref="ToListAsync{T}(IQueryable{T}, CancellationToken)"/>
    public static Task<T?> FirstOrDefaultAsync<T>(this IQueryable<T> q, CancellationToken cancellationToken = default) => Run<T, T?>(q, new Func<IQueryable<T>, T?>(Queryable.FirstOrDefault), cancellationToken);

    /// <summary>As <see cref="Queryable.FirstOrDefault{TSource}(IQueryable{TSource}, Expression{Func{TSource, bool}})"/>.</summary>
    /// <inheritdoc cref="FirstAsync{T}(IQueryable{T}, Expression{Func{T, bool}}, CancellationToken)"/>
    public static Task<T?> FirstOrDefaultAsync<T>(this IQueryable<T> q, Expression<Func<T, bool>> predicate, CancellationToken cancellationToken = default) => q.Where(predicate).FirstOrDefaultAsync(cancellationToken);

    /// <summary>As <see cref="Queryable.Single{TSource}(IQueryable{TSource})"/>.</summary>
    /// <inheritdoc cref="ToListAsync{T}(IQueryable{T}, CancellationToken)"/>
    public static Task<T> SingleAsync<T>(this IQueryable<T> q, CancellationToken cancellationToken = default) => Run<T, T>(q, new Func<IQueryable<T>, T>(Queryable.Single), cancellationToken);

    /// <summary>As <see cref="Queryable.Single{TSource}(IQueryable{TSource}, Expression{Func{TSource, bool}})"/>.</summary>
    /// <inheritdoc cref="FirstAsync{T}(IQueryable{T}, Expression{Func{T, bool}}, CancellationToken)"/>
    public static Task<T> SingleAsync<T>(this IQueryable<T> q, Expression<Func<T, bool>> predicate, CancellationToken cancellationToken = default) => q.Where(predicate).SingleAsync(cancellationToken);

    /// <summary>As <see cref="Queryable.SingleOrDefault{TSource}(IQueryable{TSource})"/>.</summary>
    /// <inheritdoc cref="ToListAsync{T}(IQueryable{T}, CancellationToken)"/>
    public static Task<T?> SingleOrDefaultAsync<T>(this IQueryable<T> q, CancellationToken cancellationToken = default) => Run<T, T?>(q, new Func<IQueryable<T>, T?>(Queryable.SingleOrDefault), cancellationToken);

    /// <summary>As <see cref="Queryable.SingleOrDefault{TSource}(IQueryable{TSource}, Expression{Func{TSource, bool}})"/>.</summary>
    /// <inheritdoc cref="FirstAsync{T}(IQueryable{T}, Expression{Func{T, bool}}, CancellationToken)"/>
    public static Task<T?> SingleOrDefaultAsync<T>(this IQueryable<T> q, Expression<Func<T, bool>> predicate, CancellationToken cancellationToken = default) => q.Where(predicate).SingleOrDefaultAsync(cancellationToken);

    /// <summary>As <see cref="Queryable.Last{TSource}(IQueryable{TSource})"/>.</summary>
    /// <inheritdoc cref="ToListAsync{T}(IQueryable{T}, CancellationToken)"/>
    public static Task<T> LastAsync<T>(this IQueryable<T> q, CancellationToken cancellationToken = default) => Run<T, T>(q, new Func<IQueryable<T>, T>(Queryable.Last), cancellationToken);

    /// <summary>As <see cref="Queryable.Last{TSource}(IQueryable{TSource}, Expression{Func{TSource, bool}})"/>.</summary>
    /// <inheritdoc cref="FirstAsync{T}(IQueryable{T}, Expression{Func{T, bool}}, CancellationToken)"/>
    public static Task<T> LastAsync<T>(this IQueryable<T> q, Expression<Func<T, bool>> predicate, CancellationToken cancellationToken = default) => q.Where(predicate).LastAsync(cancellationToken);

    /// <summary>As <see cref="Queryable.LastOrDefault{TSource}(IQueryable{TSource})"/>.</summary>
    /// <inheritdoc cref="ToListAsync{T}(IQueryable{T}, CancellationToken)"/>
    public static Task<T?> LastOrDefaultAsync<T>(this IQueryable<T> q, CancellationToken cancellationToken = default) => Run<T, T?>(q, new Func<IQueryable<T>, T?>(Queryable.LastOrDefault), cancellationToken);

    /// <summary>As <see cref="Queryable.LastOrDefault{TSource}(IQueryable{TSource}, Expression{Func{TSource, bool}})"/>.</summary>
    /// <inheritdoc cref="FirstAsync{T}(IQueryable{T}, Expression{Func{T, bool}}, CancellationToken)"/>
    public static Task<T?> LastOrDefaultAsync<T>(this IQueryable<T> q, Expression<Func<T, bool>> predicate, CancellationToken cancellationToken = default) => q.Where(predicate).LastOrDefaultAsync(cancellationToken);

    /// <summary>As <see cref="Queryable.ElementAt{TSource}(IQueryable{TSource}, int)"/>.</summary>
    /// <param name="q">The query.</param>
    /// <param name="index">The position, from 0.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public static Task<T> ElementAtAsync<T>(this IQueryable<T> q, int index, CancellationToken cancellationToken = default)
        => Run<T, T>(q, new Func<IQueryable<T>, int, T>(Queryable.ElementAt), cancellationToken, CapturedConstant.Of(index, typeof(int)));

    /// <summary>As <see cref="Queryable.ElementAtOrDefault{TSource}(IQueryable{TSource}, int)"/>.</summary>
    /// <inheritdoc cref="ElementAtAsync{T}(IQueryable{T}, int, CancellationToken)"/>
    public static Task<T?> ElementAtOrDefaultAsync<T>(this IQueryable<T> q, int index, CancellationToken cancellationToken = default)
        => Run<T, T?>(q, new Func<IQueryable<T>, int, T?>(Queryable.ElementAtOrDefault), cancellationToken, CapturedConstant.Of(index, typeof(int)));

    /// <summary>As <see cref="Queryable.Any{TSource}(IQueryable{TSource})"/>.</summary>
    /// <inheritdoc cref="ToListAsync{T}(IQueryable{T}, CancellationToken)"/>
    public static Task<bool> AnyAsync<T>(this IQueryable<T> q, CancellationToken cancellationToken = default) => Run<T, bool>(q, new Func<IQueryable<T>, bool>(Queryable.Any), cancellationToken);

    /// <summary>As <see cref="Queryable.Any{TSource}(IQueryable{TSource}, Expression{Func{TSource, bool}})"/>.</summary>
    /// <inheritdoc cref="FirstAsync{T}(IQueryable{T}, Expression{Func{T, bool}}, CancellationToken)"/>
    public static Task<bool> AnyAsync<T>(this IQueryable<T> q, Expression<Func<T, bool>> predicate, CancellationToken cancellationToken = default) => q.Where(predicate).AnyAsync(cancellationToken);

    /// <summary>As <see cref="Queryable.All{TSource}(IQueryable{TSource}, Expression{Func{TSource, bool}})"/>.</summary>
    /// <inheritdoc cref="FirstAsync{T}(IQueryable{T}, Expression{Func{T, bool}}, CancellationToken)"/>
    public static Task<bool> AllAsync<T>(this IQueryable<T> q, Expression<Func<T, bool>> predicate, CancellationToken cancellationToken = default)
        => Run<T, bool>(q, new Func<IQueryable<T>, Expression<Func<T, bool>>, bool>(Queryable.All), cancellationToken, Expression.Quote(predicate));

    /// <summary>As <see cref="Queryable.Contains{TSource}(IQueryable{TSource}, TSource)"/>.</summary>
    /// <param name="q">The query.</param>
    /// <param name="item">The element sought.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public static Task<bool> ContainsAsync<T>(this IQueryable<T> q, T item, CancellationToken cancellationToken = default)
        => Run<T, bool>(q, new Func<IQueryable<T>, T, bool>(Queryable.Contains), cancellationToken, CapturedConstant.Of(item, typeof(T)));

    /// <summary>As <see cref="Queryable.Count{TSource}(IQueryable{TSource})"/>.</summary>
    /// <inheritdoc cref="ToListAsync{T}(IQueryable{T}, CancellationToken)"/>
    public static Task<int> CountAsync<T>(this IQueryable<T> q, CancellationToken cancellationToken = default) => Run<T, int>(q, new Func<IQueryable<T>, int>(Queryable.Count), cancellationToken);

    /// <summary>As <see cref="Queryable.Count{TSource}(IQueryable{TSource}, Expression{Func{TSource, bool}})"/>.</summary>
    /// <inheritdoc cref="FirstAsync{T}(IQueryable{T}, Expression{Func{T, bool}}, CancellationToken)"/>
    public static Task<int> CountAsync<T>(this IQueryable<T> q, Expression<Func<T, bool>> predicate, CancellationToken cancellationToken = default) => q.Where(predicate).CountAsync(cancellationToken);

    /// <summary>As <see cref="Queryable.LongCount{TSource}(IQueryable{TSource})"/>.</summary>
    /// <inheritdoc cref="ToListAsync{T}(IQueryable{T}, CancellationToken)"/>
    public static Task<long> LongCountAsync<T>(this IQueryable<T> q, CancellationToken cancellationToken = default) => Run<T, long>(q, new Func<IQueryable<T>, long>(Queryable.LongCount), cancellationToken);

    /// <summary>As <see cref="Queryable.LongCount{TSource}(IQueryable{TSource}, Expression{Func{TSource, bool}})"/>.</summary>
    /// <inheritdoc cref="FirstAsync{T}(IQueryable{T}, Expression{Func{T, bool}}, CancellationToken)"/>
    public static Task<long> LongCountAsync<T>(this IQueryable<T> q, Expression<Func<T, bool>> predicate, CancellationToken cancellationToken = default) => q.Where(predicate).LongCountAsync(cancellationToken);

    /// <summary>The least element, as <see cref="Queryable.Min{TSource}(IQueryable{TSource})"/>.</summary>
    /// <inheritdoc cref="ToListAsync{T}(IQueryable{T}, CancellationToken)"/>
    public static Task<T?> MinAsync<T>(this IQueryable<T> q, CancellationToken cancellationToken = default) => Run<T, T?>(q, new Func<IQueryable<T>, T?>(Queryable.Min), cancellationToken);

    /// <summary>The least value of the elements.</summary>
    /// <param name="q">The query.</param>
    /// <param name="selector">The value of an element.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public static Task<V?> MinAsync<T, V>(this IQueryable<T> q, Expression<Func<T, V>> selector, CancellationToken cancellationToken = default) => q.Select(selector).MinAsync(cancellationToken);

    /// <summary>The greatest element, as <see cref="Queryable.Max{TSource}(IQueryable{TSource})"/>.</summary>
    /// <inheritdoc cref="ToListAsync{T}(IQueryable{T}, CancellationToken)"/>
    public static Task<T?> MaxAsync<T>(this IQueryable<T> q, CancellationToken cancellationToken = default) => Run<T, T?>(q, new Func<IQueryable<T>, T?>(Queryable.Max), cancellationToken);

    /// <summary>The greatest value of the elements.</summary>
    /// <inheritdoc cref="MinAsync{T, V}(IQueryable{T}, Expression{Func{T, V}}, CancellationToken)"/>
    public static Task<V?> MaxAsync<T, V>(this IQueryable<T> q, Expression<Func<T, V>> selector, CancellationToken cancellationToken = default) => q.Select(selector).MaxAsync(cancellationToken);

    /// <summary>The sum of the elements: int, long, float, double, decimal or their nullable forms.</summary>
    /// <inheritdoc cref="ToListAsync{T}(IQueryable{T}, CancellationToken)"/>
    public static Task<T> SumAsync<T>(this IQueryable<T> q, CancellationToken cancellationToken = default) => RunNumeric<T, T>(q, nameof(Queryable.Sum), cancellationToken);

    /// <summary>The sum of a value of the elements.</summary>
    /// <inheritdoc cref="MinAsync{T, V}(IQueryable{T}, Expression{Func{T, V}}, CancellationToken)"/>
    public static Task<V> SumAsync<T, V>(this IQueryable<T> q, Expression<Func<T, V>> selector, CancellationToken cancellationToken = default) => q.Select(selector).SumAsync(cancellationToken);

    /// <summary>The average of the elements as a double.</summary>
    /// <inheritdoc cref="ToListAsync{T}(IQueryable{T}, CancellationToken)"/>
    public static Task<double> AverageAsync(this IQueryable<int> q, CancellationToken cancellationToken = default) => RunNumeric<int, double>(q, nameof(Queryable.Average), cancellationToken);

    /// <inheritdoc cref="AverageAsync(IQueryable{int}, CancellationToken)"/>
    public static Task<double> AverageAsync(this IQueryable<long> q, CancellationToken cancellationToken = default) => RunNumeric<long, double>(q, nameof(Queryable.Average), cancellationToken);

    /// <inheritdoc cref="AverageAsync(IQueryable{int}, CancellationToken)"/>
    public static Task<double> AverageAsync(this IQueryable<double> q, CancellationToken cancellationToken = default) => RunNumeric<double, double>(q, nameof(Queryable.Average), cancellationToken);

    /// <inheritdoc cref="AverageAsync(IQueryable{int}, CancellationToken)"/>
    public static Task<float> AverageAsync(this IQueryable<float> q, CancellationToken cancellationToken = default) => RunNumeric<float, float>(q, nameof(Queryable.Average), cancellationToken);

    /// <summary>The average of the elements.</summary>
    /// <inheritdoc cref="ToListAsync{T}(IQueryable{T}, CancellationToken)"/>
    public static Task<decimal> AverageAsync(this IQueryable<decimal> q, CancellationToken cancellationToken = default) => RunNumeric<decimal, decimal>(q, nameof(Queryable.Average), cancellationToken);

    /// <summary>The average of the elements that are not null, or null if there are none.</summary>
    /// <inheritdoc cref="ToListAsync{T}(IQueryable{T}, CancellationToken)"/>
    public static Task<double?> AverageAsync(this IQueryable<int?> q, CancellationToken cancellationToken = default) => RunNumeric<int?, double?>(q, nameof(Queryable.Average), cancellationToken);

    /// <inheritdoc cref="AverageAsync(IQueryable{int?}, CancellationToken)"/>
    public static Task<double?> AverageAsync(this IQueryable<double?> q, CancellationToken cancellationToken = default) => RunNumeric<double?, double?>(q, nameof(Queryable.Average), cancellationToken);

    /// <inheritdoc cref="AverageAsync(IQueryable{int?}, CancellationToken)"/>
    public static Task<double?> AverageAsync(this IQueryable<long?> q, CancellationToken cancellationToken = default) => RunNumeric<long?, double?>(q, nameof(Queryable.Average), cancellationToken);

    /// <inheritdoc cref="AverageAsync(IQueryable{int?}, CancellationToken)"/>
    public static Task<float?> AverageAsync(this IQueryable<float?> q, CancellationToken cancellationToken = default) => RunNumeric<float?, float?>(q, nameof(Queryable.Average), cancellationToken);

    /// <inheritdoc cref="AverageAsync(IQueryable{int?}, CancellationToken)"/>
    public static Task<decimal?> AverageAsync(this IQueryable<decimal?> q, CancellationToken cancellationToken = default) => RunNumeric<decimal?, decimal?>(q, nameof(Queryable.Average), cancellationToken);

    /// <summary>The average of a value of the elements.</summary>
    /// <inheritdoc cref="MinAsync{T, V}(IQueryable{T}, Expression{Func{T, V}}, CancellationToken)"/>
    public static Task<double> AverageAsync<T>(this IQueryable<T> q, Expression<Func<T, int>> selector, CancellationToken cancellationToken = default) => q.Select(selector).AverageAsync(cancellationToken);

    /// <inheritdoc cref="AverageAsync{T}(IQueryable{T}, Expression{Func{T, int}}, CancellationToken)"/>
    public static Task<double> AverageAsync<T>(this IQueryable<T> q, Expression<Func<T, double>> selector, CancellationToken cancellationToken = default) => q.Select(selector).AverageAsync(cancellationToken);

    /// <inheritdoc cref="AverageAsync{T}(IQueryable{T}, Expression{Func{T, int}}, CancellationToken)"/>
    public static Task<decimal> AverageAsync<T>(this IQueryable<T> q, Expression<Func<T, decimal>> selector, CancellationToken cancellationToken = default) => q.Select(selector).AverageAsync(cancellationToken);

    /// <inheritdoc cref="AverageAsync{T}(IQueryable{T}, Expression{Func{T, int}}, CancellationToken)"/>
    public static Task<double> AverageAsync<T>(this IQueryable<T> q, Expression<Func<T, long>> selector, CancellationToken cancellationToken = default) => q.Select(selector).AverageAsync(cancellationToken);

    /// <inheritdoc cref="AverageAsync{T}(IQueryable{T}, Expression{Func{T, int}}, CancellationToken)"/>
    public static Task<float> AverageAsync<T>(this IQueryable<T> q, Expression<Func<T, float>> selector, CancellationToken cancellationToken = default) => q.Select(selector).AverageAsync(cancellationToken);

    /// <inheritdoc cref="AverageAsync{T}(IQueryable{T}, Expression{Func{T, int}}, CancellationToken)"/>
    public static Task<double?> AverageAsync<T>(this IQueryable<T> q, Expression<Func<T, int?>> selector, CancellationToken cancellationToken = default) => q.Select(selector).AverageAsync(cancellationToken);

    /// <inheritdoc cref="AverageAsync{T}(IQueryable{T}, Expression{Func{T, int}}, CancellationToken)"/>
    public static Task<double?> AverageAsync<T>(this IQueryable<T> q, Expression<Func<T, long?>> selector, CancellationToken cancellationToken = default) => q.Select(selector).AverageAsync(cancellationToken);

    /// <inheritdoc cref="AverageAsync{T}(IQueryable{T}, Expression{Func{T, int}}, CancellationToken)"/>
    public static Task<double?> AverageAsync<T>(this IQueryable<T> q, Expression<Func<T, double?>> selector, CancellationToken cancellationToken = default) => q.Select(selector).AverageAsync(cancellationToken);

    /// <inheritdoc cref="AverageAsync{T}(IQueryable{T}, Expression{Func{T, int}}, CancellationToken)"/>
    public static Task<float?> AverageAsync<T>(this IQueryable<T> q, Expression<Func<T, float?>> selector, CancellationToken cancellationToken = default) => q.Select(selector).AverageAsync(cancellationToken);

    /// <inheritdoc cref="AverageAsync{T}(IQueryable{T}, Expression{Func{T, int}}, CancellationToken)"/>
    public static Task<decimal?> AverageAsync<T>(this IQueryable<T> q, Expression<Func<T, decimal?>> selector, CancellationToken cancellationToken = default) => q.Select(selector).AverageAsync(cancellationToken);

    private static Task<TResult> Run<T, TResult>(IQueryable<T> q, Delegate operation, CancellationToken cancellationToken, params Expression[] arguments)
    {
        QueryProvider provider = ProviderOf(q);
        return provider.ExecuteAsync<TResult>(Expression.Call(operation.Method, [q.Expression, .. arguments]), cancellationToken).AsTask();
    }

    private static Task<TResult> RunNumeric<T, TResult>(IQueryable<T> q, string name, CancellationToken cancellationToken)
    {
        QueryProvider provider = ProviderOf(q);
        MethodCallExpression call;
        try
        {
            call = Expression.Call(typeof(Queryable), name, null, q.Expression);
        }
        catch (InvalidOperationException e)
        {
            throw new NotSupportedException($"LINQ defines no {name} of '{typeof(T).Name}'. Select an int, long, float, double, decimal or a nullable form of them.", e);
        }

        return provider.ExecuteAsync<TResult>(call, cancellationToken).AsTask();
    }

    private sealed class AsyncQuery<T>(QueryProvider provider, Expression expression) : IAsyncEnumerable<T>
    {
        public IAsyncEnumerator<T> GetAsyncEnumerator(CancellationToken cancellationToken = default)
            => provider.ExecuteAsyncSequence<T>(expression, cancellationToken).GetAsyncEnumerator(cancellationToken);
    }
}
