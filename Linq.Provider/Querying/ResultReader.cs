using System.Runtime.CompilerServices;
using Linq.Provider.Collections;
using Linq.Provider.Execution;
using Linq.Provider.Loaders;
using Linq.Provider.Materialization;
using Linq.Provider.Translation;

namespace Linq.Provider.Querying;

/// <summary>Stage 6 of the pipeline: runs a bound query and gives its objects, one by one where nothing has to be read after them.</summary>
internal readonly struct ResultReader<T>(IQueryHost host, BoundQuery query, CompiledShape<T> shape, IEntityStore? store)
{
    /// <summary>The reader of a bound query, which tracks what it reads if the query or else the host says so.</summary>
    public static ResultReader<T> Of(IQueryHost host, BoundQuery query)
    {
        bool tracks = query.Query.Normalized.Tracking ?? host.Tracking;
        if (tracks && query.Query.Unwatched is { } column)
        {
            throw Untranslatable.Unwatched(column.Map, column.Property);
        }

        return new(host, query, host.Pipeline.Shape<T>(query), tracks ? host.OpenStore() : null);
    }

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

        using OpenResult<T> result = OpenAsync(async: false, CancellationToken.None).Completed();
        while (result.Rest is null && result.Elements.ReadNext())
        {
            yield return result.Elements.Current;
        }

        query.Plan.Rows.Note(result.Elements.Rows.Rows);

        // Another statement needed the connection: what was left was read before it.
        for (int i = 0; i < result.Rest?.Count; i++)
        {
            yield return result.Rest[i];
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

        OpenResult<T> result = await OpenAsync(async: true, cancellationToken).ConfigureAwait(false);
        await using (result.ConfigureAwait(false))
        {
            while (result.Rest is null && await result.Elements.ReadNextAsync(cancellationToken).ConfigureAwait(false))
            {
                yield return result.Elements.Current;
            }

            query.Plan.Rows.Note(result.Elements.Rows.Rows);
        }

        for (int i = 0; i < result.Rest?.Count; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            yield return result.Rest[i];
        }
    }

    /// <summary>The single result of a query that ends in First, Single, Count and their like.</summary>
    public ValueTask<T> SingleAsync(bool async, CancellationToken cancellationToken) => !query.Plan.IsStreamable ? SingleOfAllAsync(async, cancellationToken)
        : query.Plan.Joined is null ? SingleOfRowsAsync(async, cancellationToken)
        : SingleOfGroupsAsync(async, cancellationToken);

    /// <param name="count">How many elements there are: 0, 1, or 2 for more.</param>
    private T Single(int count, T first)
    {
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

    private async ValueTask<T> SingleOfAllAsync(bool async, CancellationToken cancellationToken)
    {
        List<T> all = await ReadAllAsync(async, cancellationToken).ConfigureAwait(false);
        return Single(all.Count, all.Count > 0 ? all[0] : default!);
    }

    private async ValueTask<T> SingleOfRowsAsync(bool async, CancellationToken cancellationToken)
    {
        StatementReader rows = await host.Scope.QueryAsync(query.Plan.Statement, query.Values, async, cancellationToken).ConfigureAwait(false);
        try
        {
            if (!await rows.ReadAsync(async, cancellationToken).ConfigureAwait(false))
            {
                return Single(0, default!);
            }

            T first = shape.Read(rows.Reader, NewContext());
            return Single(await rows.ReadAsync(async, cancellationToken).ConfigureAwait(false) ? 2 : 1, first);
        }
        finally
        {
            await rows.CloseAsync(async).ConfigureAwait(false);
        }
    }

    /// <summary>The same where an element is made of several rows.</summary>
    private async ValueTask<T> SingleOfGroupsAsync(bool async, CancellationToken cancellationToken)
    {
        ElementReader<T> elements = await NewReaderAsync(async, cancellationToken).ConfigureAwait(false);
        try
        {
            if (!await elements.ReadAsync(async, cancellationToken).ConfigureAwait(false))
            {
                return Single(0, default!);
            }

            T first = elements.Current;
            return Single(await elements.ReadAsync(async, cancellationToken).ConfigureAwait(false) ? 2 : 1, first);
        }
        finally
        {
            await elements.CloseAsync(async).ConfigureAwait(false);
        }
    }

    private static ArgumentOutOfRangeException NoSuchIndex() => new("index", "Index was out of range. Must be non-negative and less than the number of elements.");

    public async ValueTask<List<T>> ReadAllAsync(bool async, CancellationToken cancellationToken)
    {
        var all = new List<T>();
        CompiledShape<T> shaped = shape;
        await Plans.ReadAsync(query.Plan, query.Values, (row, context) => all.Add(shaped.Read(row, context)), async, cancellationToken).ConfigureAwait(false);
        return all;
    }

    private PlanReader Plans => new(host.Scope, store, host.Pipeline.Filler);

    private async ValueTask<ElementReader<T>> NewReaderAsync(bool async, CancellationToken cancellationToken)
    {
        ShaperContext context = NewContext();
        store?.Expect(query.Plan.Rows.Count);
        return new ElementReader<T>(await host.Scope.QueryAsync(query.Plan.Statement, query.Values, async, cancellationToken).ConfigureAwait(false), shape, context);
    }

    private ShaperContext NewContext() => store is null && query.Plan.Joined is null && !shape.UsesParameters
        ? ShaperContext.OfNothing
        : new ShaperContext { Store = store, Parameters = query.Values, Joined = query.Plan.Joined is null ? null : Plans.NewRun(query.Plan) };

    private async ValueTask<OpenResult<T>> OpenAsync(bool async, CancellationToken cancellationToken)
    {
        var result = new OpenResult<T>(await NewReaderAsync(async, cancellationToken).ConfigureAwait(false));
        result.Elements.Rows.Drain = result.DrainAsync;
        if (result.Elements.Rows.MustBuffer)
        {
            await result.DrainAsync(async).ConfigureAwait(false);
        }

        return result;
    }
}

/// <summary>A result that is read while it is enumerated, unless another statement needs the connection.</summary>
internal sealed class OpenResult<T>(ElementReader<T> elements) : IDisposable, IAsyncDisposable
{
    public ElementReader<T> Elements { get; } = elements;

    /// <summary>What was left when another statement needed the connection; null while none has.</summary>
    public List<T>? Rest { get; private set; }

    public async ValueTask DrainAsync(bool async)
    {
        var rest = new List<T>();
        try
        {
            while (await Elements.ReadAsync(async, CancellationToken.None).ConfigureAwait(false))
            {
                rest.Add(Elements.Current);
            }

            Rest = rest;
        }
        finally
        {
            await Elements.CloseAsync(async).ConfigureAwait(false);
        }
    }

    public void Dispose() => Elements.Dispose();

    public ValueTask DisposeAsync() => Elements.DisposeAsync();
}
