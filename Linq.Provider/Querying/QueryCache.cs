using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;

namespace Linq.Provider.Querying;

/// <summary>Translated queries by their structure: bounded, the least recently used go first. Thread-safe.</summary>
internal sealed class QueryCache(int capacity = 2000)
{
    private readonly ConcurrentDictionary<QueryKey, CachedQuery> _queries = new();
    private readonly ConcurrentBag<QueryReader> _readers = [];
    private long _clock;

    /// <summary>A reader to use and give back.</summary>
    public QueryReader Rent() => _readers.TryTake(out QueryReader? reader) ? reader : new QueryReader();

    public void Return(QueryReader reader)
    {
        reader.Clear();
        if (_readers.Count < 16)
        {
            _readers.Add(reader);
        }
    }

    public bool TryGet(QueryKey key, [NotNullWhen(true)] out CachedQuery? query)
    {
        if (!_queries.TryGetValue(key, out query))
        {
            return false;
        }

        query.LastUse = Interlocked.Increment(ref _clock);
        return true;
    }

    /// <summary>Keeps a query. If another thread was first, its query is the one kept and given back.</summary>
    public CachedQuery Add(QueryKey key, CachedQuery query)
    {
        query.LastUse = Interlocked.Increment(ref _clock);
        CachedQuery kept = _queries.GetOrAdd(key.Freeze(), query);
        if (_queries.Count > capacity)
        {
            Shrink();
        }

        return kept;
    }

    /// <summary>Drops the quarter that was not used for longest, so that dropping is rare.</summary>
    private void Shrink()
    {
        foreach (KeyValuePair<QueryKey, CachedQuery> oldest in _queries.OrderBy(q => q.Value.LastUse).Take(capacity / 4).ToList())
        {
            _queries.TryRemove(oldest);
        }
    }
}
