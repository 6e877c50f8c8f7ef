using System.Runtime.CompilerServices;
using Linq.Provider.Collections;
using Linq.Provider.Execution;
using Linq.Provider.Loaders;
using Linq.Provider.Materialization;
using Linq.Provider.Translation;

namespace Linq.Provider.Querying;

/// <summary>Stage 6 of the pipeline: runs a bound query and gives its objects, one by one where nothing has to be read after them.</summary>
internal sealed class ResultReader<T>(IQueryHost host, BoundQuery query, CompiledShape<T> shape, IEntityStore? store)
{
    private List<T>? _rest;
    private StatementReader? _open;

    /// <summary>All elements, read while they are enumerated.</summary>
    public IEnumerable<T> Stream()
    {
        if (!query.Plan.IsStreamable)
        {
            List<T> all = ReadAllAsync(async: false, CancellationToken.None).Completed();
            foreach (T element in all)
            {
                yield return element;
            }

            yield break;
        }

        using StatementReader rows = OpenAsync(async: false, CancellationToken.None).Completed();
        ShaperContext context = NewContext();
        while (_rest is null && rows.Read())
        {
            yield return shape.Read(rows.Reader, context);
        }

        // Another statement needed the connection: what was left was read before it.
        for (int i = 0; i < _rest?.Count; i++)
        {
            yield return _rest[i];
        }
    }

    /// <summary>All elements, read while they are enumerated.</summary>
    public async IAsyncEnumerable<T> StreamAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        if (!query.Plan.IsStreamable)
        {
            foreach (T element in await ReadAllAsync(async: true, cancellationToken).ConfigureAwait(false))
            {
                cancellationToken.ThrowIfCancellationRequested();
                yield return element;
            }

            yield break;
        }

        StatementReader rows = await OpenAsync(async: true, cancellationToken).ConfigureAwait(false);
        await using (rows.ConfigureAwait(false))
        {
            ShaperContext context = NewContext();
            while (_rest is null && await rows.ReadAsync(async: true, cancellationToken).ConfigureAwait(false))
            {
                yield return shape.Read(rows.Reader, context);
            }
        }

        for (int i = 0; i < _rest?.Count; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            yield return _rest[i];
        }
    }

    /// <summary>The single result of a query that ends in First, Single, Count and their like.</summary>
    public async ValueTask<T> SingleAsync(bool async, CancellationToken cancellationToken)
    {
        (int count, T first) = query.Plan.IsStreamable
            ? await ReadFirstAsync(async, cancellationToken).ConfigureAwait(false)
            : await ReadAllAsync(async, cancellationToken).ConfigureAwait(false) is { Count: > 0 } all ? (all.Count, all[0]) : (0, default!);
        ResultKind kind = query.Query.Translated.Result;
        return (kind, count) switch
        {
            (ResultKind.FirstOrDefault or ResultKind.SingleOrDefault, 0) when query.Query.Normalized.Default is not null => (T)query.Query.Normalized.DefaultValue(query.Values)!,
            (ResultKind.FirstOrDefault or ResultKind.SingleOrDefault, 0) => default!,
            (ResultKind.ElementAt, 0) => throw NoSuchIndex(),
            (_, 0) => throw new InvalidOperationException("Sequence contains no elements"),
            (ResultKind.Single or ResultKind.SingleOrDefault, > 1) => throw new InvalidOperationException("Sequence contains more than one element"),
            _ => first,
        };
    }

    /// <summary>The first element, and how many there are: 0, 1, or 2 for more.</summary>
    private async ValueTask<(int Count, T First)> ReadFirstAsync(bool async, CancellationToken cancellationToken)
    {
        StatementReader rows = await host.Scope.QueryAsync(query.Plan.Statement, query.Values, async, cancellationToken).ConfigureAwait(false);
        try
        {
            if (!await rows.ReadAsync(async, cancellationToken).ConfigureAwait(false))
            {
                return (0, default!);
            }

            T first = shape.Read(rows.Reader, NewContext());
            return (await rows.ReadAsync(async, cancellationToken).ConfigureAwait(false) ? 2 : 1, first);
        }
        finally
        {
            await rows.CloseAsync(async).ConfigureAwait(false);
        }
    }

    private static ArgumentOutOfRangeException NoSuchIndex() => new("index", "Index was out of range. Must be non-negative and less than the number of elements.");

    public async ValueTask<List<T>> ReadAllAsync(bool async, CancellationToken cancellationToken)
    {
        var all = new List<T>();
        var reader = new PlanReader(host.Scope, store, host.Pipeline.Filler);
        await reader.ReadAsync(query.Plan, query.Values, (row, context) => all.Add(shape.Read(row, context)), async, cancellationToken).ConfigureAwait(false);
        return all;
    }

    private ShaperContext NewContext() => new() { Store = store, Parameters = query.Values };

    private async ValueTask<StatementReader> OpenAsync(bool async, CancellationToken cancellationToken)
    {
        _open = await host.Scope.QueryAsync(query.Plan.Statement, query.Values, async, cancellationToken).ConfigureAwait(false);
        _open.Drain = DrainAsync;
        if (_open.MustBuffer)
        {
            await DrainAsync(async).ConfigureAwait(false);
        }

        return _open;
    }

    private async ValueTask DrainAsync(bool async)
    {
        StatementReader rows = _open!;
        var rest = new List<T>();
        ShaperContext context = NewContext();
        try
        {
            while (await rows.ReadAsync(async, CancellationToken.None).ConfigureAwait(false))
            {
                rest.Add(shape.Read(rows.Reader, context));
            }

            _rest = rest;
        }
        finally
        {
            await rows.CloseAsync(async).ConfigureAwait(false);
        }
    }
}
