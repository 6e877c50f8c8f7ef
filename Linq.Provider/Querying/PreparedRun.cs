using System.Collections;
using System.Linq.Expressions;
using System.Runtime.CompilerServices;
using Linq.Provider.Collections;
using static Linq.Provider.Translation.Sequences;

namespace Linq.Provider.Querying;

/// <summary>What a compiled query gives: how a <see cref="PreparedQuery"/> becomes a result of type <typeparamref name="TResult"/>.</summary>
internal abstract class PreparedRun<TResult>(PreparedQuery query)
{
    protected PreparedQuery Query { get; } = query;

    /// <summary>
    /// Takes apart the body of a compiled query: a query for one result; a query for a sequence, as it is or as an enumerable; or such a sequence in a list or array.
    /// </summary>
    /// <param name="body">The body.</param>
    /// <param name="inputs">What it is a function of.</param>
    /// <param name="values">What computes its values from the parameters.</param>
    /// <returns>Null for anything else, which only C# can execute.</returns>
    public static PreparedRun<TResult>? TryMake(Expression body, QueryInputs inputs, out Expression values)
    {
        values = body;
        Expression result = WithoutConversions(body);
        if (QueryElementOf(result.Type) is { } element)
        {
            return typeof(TResult).IsAssignableFrom(typeof(PreparedSequence<>).MakeGenericType(element)) ? Make(typeof(SequenceRun<,>), element, result, inputs, out values) : null;
        }

        if (result is not MethodCallExpression { Object: null, Arguments: [var first, ..] } call)
        {
            return null;
        }

        Expression source = WithoutConversions(first);
        Type? elements = QueryElementOf(source.Type);
        return (call.Method.DeclaringType == typeof(Enumerable), call.Method.Name) switch
        {
            _ when elements is null => null,
            (true, nameof(Enumerable.ToList)) => Make(typeof(ListRun<,>), elements, source, inputs, out values),
            (true, nameof(Enumerable.ToArray)) => Make(typeof(ArrayRun<,>), elements, source, inputs, out values),
            (false, _) when call.Method.DeclaringType == typeof(Queryable) => PreparedQuery.TryRead(result, inputs, out values) is { } query ? new SingleRun<TResult>(query) : null,
            _ => null,
        };
    }

    public TResult Run(IQueryHost host, object?[] values) => RunAsync(host, values, async: false, CancellationToken.None).Completed();

    public abstract ValueTask<TResult> RunAsync(IQueryHost host, object?[] values, bool async, CancellationToken cancellationToken);

    private static PreparedRun<TResult>? Make(Type definition, Type element, Expression source, QueryInputs inputs, out Expression values)
    {
        if (PreparedQuery.TryRead(source, inputs, out values) is not { } query)
        {
            return null;
        }

        return (PreparedRun<TResult>)Activator.CreateInstance(definition.MakeGenericType(element, typeof(TResult)), query)!;
    }

    private static Expression WithoutConversions(Expression expression) => expression switch
    {
        UnaryExpression { NodeType: ExpressionType.Convert, Method: null, Operand: var operand } when typeof(IQueryable).IsAssignableFrom(operand.Type) => WithoutConversions(operand),
        MethodCallExpression { Method.Name: nameof(Queryable.AsQueryable) or nameof(Enumerable.AsEnumerable), Arguments: [var source] } call
            when IsOperator(call) && typeof(IQueryable).IsAssignableFrom(source.Type) => WithoutConversions(source),
        _ => expression,
    };

    /// <summary>The type of a query's elements.</summary>
    private static Type? QueryElementOf(Type type) => typeof(IQueryable).IsAssignableFrom(type) ? ElementTypeOf(type) : null;
}

internal sealed class SingleRun<TResult>(PreparedQuery query) : PreparedRun<TResult>(query)
{
    public override async ValueTask<TResult> RunAsync(IQueryHost host, object?[] values, bool async, CancellationToken cancellationToken)
    {
        BoundQuery query = await Query.BindAsync(host, values, async, cancellationToken).ConfigureAwait(false);
        return await QueryProvider.RunAsync<TResult>(host, query, async, cancellationToken).ConfigureAwait(false);
    }
}

internal sealed class SequenceRun<T, TResult>(PreparedQuery query) : PreparedRun<TResult>(query)
{
    public override ValueTask<TResult> RunAsync(IQueryHost host, object?[] values, bool async, CancellationToken cancellationToken) =>
        new((TResult)(object)new PreparedSequence<T>(Query, host, values, cancellationToken));
}

internal sealed class ListRun<T, TResult>(PreparedQuery query) : PreparedRun<TResult>(query)
{
    public override async ValueTask<TResult> RunAsync(IQueryHost host, object?[] values, bool async, CancellationToken cancellationToken)
    {
        ResultReader<T> reader = await Query.OpenAsync<T>(host, values, async, cancellationToken).ConfigureAwait(false);
        return (TResult)(object)await reader.ReadAllAsync(async, cancellationToken).ConfigureAwait(false);
    }
}

internal sealed class ArrayRun<T, TResult>(PreparedQuery query) : PreparedRun<TResult>(query)
{
    public override async ValueTask<TResult> RunAsync(IQueryHost host, object?[] values, bool async, CancellationToken cancellationToken)
    {
        ResultReader<T> reader = await Query.OpenAsync<T>(host, values, async, cancellationToken).ConfigureAwait(false);
        return (TResult)(object)(await reader.ReadAllAsync(async, cancellationToken).ConfigureAwait(false)).ToArray();
    }
}

/// <summary>The sequence of a compiled query: runs whenever it is enumerated. One can go on querying with it as with any query, which then goes the ordinary way.</summary>
internal sealed class PreparedSequence<T>(PreparedQuery query, IQueryHost host, object?[] values, CancellationToken stop) : IOrderedQueryable<T>, IAsyncEnumerable<T>
{
    private Expression? _expression;
    private QueryProvider? _provider;

    public Type ElementType => typeof(T);

    public Expression Expression => _expression ??= query.WithValues(values);

    public IQueryProvider Provider => _provider ??= new QueryProvider(host);

    public IEnumerator<T> GetEnumerator()
    {
        ResultReader<T> reader = query.OpenAsync<T>(host, values, async: false, CancellationToken.None).Completed();
        foreach (T element in reader.Stream())
        {
            yield return element;
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    public IAsyncEnumerator<T> GetAsyncEnumerator(CancellationToken cancellationToken = default) => ReadAsync(cancellationToken.CanBeCanceled ? cancellationToken : stop).GetAsyncEnumerator(CancellationToken.None);

    public override string ToString() => Expression.ToString();

    private async IAsyncEnumerable<T> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        ResultReader<T> reader = await query.OpenAsync<T>(host, values, async: true, cancellationToken).ConfigureAwait(false);
        await foreach (T element in reader.StreamAsync(cancellationToken).ConfigureAwait(false))
        {
            yield return element;
        }
    }
}
