using System.Collections;
using System.Diagnostics.CodeAnalysis;
using Linq.Provider.Mapping;
using Linq.Provider.Materialization;

namespace Linq.Provider.Sessions;

/// <summary>Related objects by one of their properties: filled when it is first used, and tells its owner what the application puts in and takes out.</summary>
/// <typeparam name="TKey">The type of the keys.</typeparam>
/// <typeparam name="T">The class of the objects.</typeparam>
internal sealed class LazyDictionary<TKey, T>(ILazySource source, NavigationMap navigation, Func<T, object?> keyOf) : IDictionary<TKey, T>, IReadOnlyDictionary<TKey, T>, ILazyCollection
    where TKey : notnull
    where T : class
{
    private Dictionary<TKey, T>? _items;

    public bool IsLoaded => _items is not null;

    public object? Given { get; private set; }

    public int Count => Items.Count;

    public bool IsReadOnly => navigation.IsReadOnly;

    public ICollection<TKey> Keys => Items.Keys;

    public ICollection<T> Values => Items.Values;

    IEnumerable<TKey> IReadOnlyDictionary<TKey, T>.Keys => Keys;

    IEnumerable<T> IReadOnlyDictionary<TKey, T>.Values => Values;

    private Dictionary<TKey, T> Items
    {
        get
        {
            if (_items is null)
            {
                source.Read(navigation.Name);
            }

            // A strategy may leave the relationship empty.
            return _items ??= [];
        }
    }

    public T this[TKey key]
    {
        get => Items[key];
        set
        {
            CheckChange(key, value);
            Items.TryGetValue(key, out T? before);
            if (ReferenceEquals(before, value))
            {
                return;
            }

            Items[key] = value;
            if (before is not null)
            {
                source.Removed(navigation.Name, before);
            }

            source.Added(navigation.Name, value);
        }
    }

    public void Fill(IList items)
    {
        Dictionary<TKey, T> content = [];
        foreach (T item in items.Cast<T>())
        {
            object key = keyOf(item) ?? throw ItemKeys.Missing(navigation);
            if (!content.TryAdd((TKey)key, item))
            {
                throw ItemKeys.Duplicate(navigation, key);
            }
        }

        _items = content;
        Given = null;
    }

    public void Unload() => (_items, Given) = (null, null);

    public bool TryTakeOver(object? given)
    {
        switch (given)
        {
            case null:
                _items = [];
                return true;
            case LazyDictionary<TKey, T> former:
                _items = former._items is { } content ? new(content, content.Comparer) : null;
                return true;
            case Dictionary<TKey, T> items when items.GetType() == typeof(Dictionary<TKey, T>):
                // The application may go on working with the object that it has given.
                _items = items;
                Given = items;
                return true;
            default:
                return false;
        }
    }

    public object Release() => _items ??= [];

    public bool BelongsTo(ILazySource owner) => ReferenceEquals(source, owner);

    void ILazyCollection.Put(object item)
    {
        if (_items is not null && keyOf((T)item) is { } key)
        {
            _items.TryAdd((TKey)key, (T)item);
        }
    }

    void ILazyCollection.Take(object item)
    {
        // The property may have changed since the object was put there.
        foreach (TKey key in _items?.Where(p => ReferenceEquals(p.Value, item)).Select(p => p.Key).ToArray() ?? [])
        {
            _items!.Remove(key);
        }
    }

    public void Add(TKey key, T value)
    {
        CheckChange(key, value);
        Items.Add(key, value);
        source.Added(navigation.Name, value);
    }

    public void Add(KeyValuePair<TKey, T> item) => Add(item.Key, item.Value);

    public bool Remove(TKey key)
    {
        source.CheckChange(navigation.Name);
        if (!Items.Remove(key, out T? removed))
        {
            return false;
        }

        source.Removed(navigation.Name, removed);
        return true;
    }

    public bool Remove(KeyValuePair<TKey, T> item) => Contains(item) && Remove(item.Key);

    public void Clear()
    {
        source.CheckChange(navigation.Name);
        T[] removed = [.. Items.Values];
        Items.Clear();
        foreach (T item in removed)
        {
            source.Removed(navigation.Name, item);
        }
    }

    public bool ContainsKey(TKey key) => Items.ContainsKey(key);

    public bool TryGetValue(TKey key, [MaybeNullWhen(false)] out T value) => Items.TryGetValue(key, out value);

    public bool Contains(KeyValuePair<TKey, T> item) => Items.TryGetValue(item.Key, out T? value) && ReferenceEquals(value, item.Value);

    public void CopyTo(KeyValuePair<TKey, T>[] array, int arrayIndex) => ((ICollection<KeyValuePair<TKey, T>>)Items).CopyTo(array, arrayIndex);

    public IEnumerator<KeyValuePair<TKey, T>> GetEnumerator() => Items.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private void CheckChange(TKey key, T value)
    {
        ArgumentNullException.ThrowIfNull(value);
        source.CheckChange(navigation.Name);
        object? own = keyOf(value);
        if (!Equals(own, key))
        {
            throw ItemKeys.Mismatch(navigation, key, own);
        }

        source.CheckAdd(navigation.Name, value);
    }
}
