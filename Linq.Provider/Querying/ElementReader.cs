using Linq.Provider.Collections;
using Linq.Provider.Execution;
using Linq.Provider.Materialization;

namespace Linq.Provider.Querying;

/// <summary>The elements of an open result, one after another: each made of one row or, where a collection is joined, of the rows of a group, which follow each other.</summary>
internal sealed class ElementReader<T>(StatementReader rows, CompiledShape<T> shape, ShaperContext context) : IDisposable, IAsyncDisposable
{
    /// <summary>Whether the reader stands on the first row of the next element already.</summary>
    private bool _isAhead;

    public StatementReader Rows { get; } = rows;

    /// <summary>The element that was read last.</summary>
    public T Current { get; private set; } = default!;

    /// <summary>Reads the next element for the application, which asks for them one by one.</summary>
    public bool ReadNext()
    {
        Rows.BeginElement();
        bool found = Read();
        Rows.EndElement();
        return found;
    }

    /// <inheritdoc cref="ReadNext"/>
    public async ValueTask<bool> ReadNextAsync(CancellationToken cancellationToken)
    {
        Rows.BeginElement();
        bool found = context.Joined is not null
            ? await ReadGroupAsync(context.Joined, async: true, cancellationToken).ConfigureAwait(false)
            : await Rows.ReadAsync(async: true, cancellationToken).ConfigureAwait(false);
        if (found && context.Joined is null)
        {
            Current = shape.Read(Rows.Reader, context);
        }

        Rows.EndElement();
        return found;
    }

    /// <summary>Reads the next element.</summary>
    public bool Read()
    {
        if (context.Joined is not null)
        {
            return ReadGroupAsync(context.Joined, async: false, CancellationToken.None).Completed();
        }

        if (!Rows.Read())
        {
            return false;
        }

        Current = shape.Read(Rows.Reader, context);
        return true;
    }

    /// <inheritdoc cref="Read"/>
    public ValueTask<bool> ReadAsync(bool async, CancellationToken cancellationToken) => async ? ReadOneAsync(cancellationToken) : new ValueTask<bool>(Read());

    /// <summary>Closes the result, unless somebody else is reading the rest of it, who will close it.</summary>
    public void Dispose()
    {
        if (!Rows.HasMadeWay)
        {
            Rows.Dispose();
        }
    }

    /// <inheritdoc cref="Dispose"/>
    public ValueTask DisposeAsync() => Rows.HasMadeWay ? ValueTask.CompletedTask : Rows.DisposeAsync();

    public ValueTask CloseAsync(bool async) => Rows.CloseAsync(async);

    private async ValueTask<bool> ReadOneAsync(CancellationToken cancellationToken)
    {
        if (context.Joined is not null)
        {
            return await ReadGroupAsync(context.Joined, async: true, cancellationToken).ConfigureAwait(false);
        }

        if (!await Rows.ReadAsync(async: true, cancellationToken).ConfigureAwait(false))
        {
            return false;
        }

        Current = shape.Read(Rows.Reader, context);
        return true;
    }

    private async ValueTask<bool> ReadGroupAsync(JoinedRun joined, bool async, CancellationToken cancellationToken)
    {
        if (!_isAhead && !(await Rows.ReadAsync(async, cancellationToken).ConfigureAwait(false) && !joined.Continues(Rows.Reader, context)))
        {
            return false;
        }

        Current = shape.Read(Rows.Reader, context);
        do
        {
            joined.Take(Rows.Reader, context);
            _isAhead = await Rows.ReadAsync(async, cancellationToken).ConfigureAwait(false);
        }
        while (_isAhead && joined.Continues(Rows.Reader, context));
        joined.Complete();
        return true;
    }
}
