using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;

namespace Linq.Provider.Querying;

/// <summary>Translated queries by their structure: bounded, the least recently used go first. Thread-safe.</summary>
internal sealed class QueryCache(int capacity = 2000)
{
    private readonly ConcurrentDictionary<QueryKey, CachedQuery> _queries = new();
    private readonly ConcurrentDictionary<QueryKey, QuerySite> _sites = new();

    /// <summary>Spare readers; threads look in different places first, so that they do not get into each other's way.</summary>
    private readonly QueryReader?[] _readers = new QueryReader?[16];

    /// <summary>A reader to use and give back.</summary>
    public QueryReader Rent() => Interlocked.Exchange(ref _readers[Environment.CurrentManagedThreadId % _readers.Length], null) ?? new QueryReader();

    public void Return(QueryReader reader)
    {
        reader.Clear();
        Volatile.Write(ref _readers[Environment.CurrentManagedThreadId % _readers.Length], reader);
    }

    /// <summary>What is known of a place in the source, by a key that <see cref="QueryReader.ReadSite"/> has made.</summary>
    public bool TryGetSite(QueryKey key, [NotNullWhen(true)] out QuerySite? site)
    {
        if (!_sites.TryGetValue(key, out site))
        {
            return false;
        }

        site.Touch();
        return true;
    }

    public void AddSite(QueryKey key, QuerySite site)
    {
        _sites.TryAdd(key.Freeze(), site);
        if (_sites.Count > capacity)
        {
            Shrink(_sites, static s => s.LastUse);
        }
    }

    public bool TryGet(QueryKey key, [NotNullWhen(true)] out CachedQuery? query)
    {
        if (!_queries.TryGetValue(key, out query))
        {
            return false;
        }

        query.Touch();
        return true;
    }

    /// <summary>Keeps a query. If another thread was first, its query is the one kept and given back.</summary>
    public CachedQuery Add(QueryKey key, CachedQuery query)
    {
        query.Touch();
        CachedQuery kept = _queries.GetOrAdd(key.Freeze(), query);
        if (_queries.Count > capacity)
        {
            Shrink(_queries, static q => q.LastUse);
        }

        return kept;
    }

    /// <summary>Drops the quarter that was not used for longest, so that dropping is rare.</summary>
    private void Shrink<T>(ConcurrentDictionary<QueryKey, T> entries, Func<T, long> lastUse)
    {
        foreach (KeyValuePair<QueryKey, T> oldest in entries.OrderBy(q => lastUse(q.Value)).Take(capacity / 4).ToList())
        {
            entries.TryRemove(oldest);
        }
    }
}

/// <summary>A place in the source from which a query comes, or several that are alike: the query, and how its values are found.</summary>
internal sealed class QuerySite(CachedQuery query, ValueProgram program)
{
    public CachedQuery Query { get; } = query;

    public ValueProgram Program { get; } = program;

    public long LastUse => Query.LastUse;

    public void Touch() => Query.Touch();
}
