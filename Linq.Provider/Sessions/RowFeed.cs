namespace Linq.Provider.Sessions;

/// <summary>Rows that the application hands over, one at a time; <see cref="Current"/> is null at the end.</summary>
internal sealed class RowFeed(IEnumerator<object>? rows, IAsyncEnumerator<object>? asyncRows) : IAsyncDisposable
{
    public object? Current { get; private set; }

    public static RowFeed Of<T>(IEnumerable<T> rows) where T : class => new(rows.GetEnumerator(), null);

    public static RowFeed Of<T>(IAsyncEnumerable<T> rows, CancellationToken cancellationToken) where T : class => new(null, rows.GetAsyncEnumerator(cancellationToken));

    public async ValueTask AdvanceAsync()
    {
        bool any = asyncRows is not null ? await asyncRows.MoveNextAsync().ConfigureAwait(false) : rows!.MoveNext();
        Current = !any ? null : (asyncRows is not null ? asyncRows.Current : rows!.Current) ?? throw new ArgumentNullException(nameof(rows), "A row is null.");
    }

    public ValueTask DisposeAsync()
    {
        rows?.Dispose();
        return asyncRows?.DisposeAsync() ?? ValueTask.CompletedTask;
    }
}
