using System.Collections;
using System.Diagnostics.CodeAnalysis;
using Linq.Provider.Materialization;

namespace Linq.Provider.Sessions;

/// <summary>
/// A collection of related objects that is filled when it is first used, and tells its owner what the application puts in and takes out. What the other ends of the relationship put in
/// and take out does not disturb those who are enumerating it: they go on with what it held.
/// </summary>
/// <typeparam name="T">The class of the objects.</typeparam>
/// <typeparam name="TItems">What holds them.</typeparam>
internal abstract class LazyCollection<T, TItems>(ILazySource source, string relationship) : ICollection<T>, IReadOnlyCollection<T>, ILazyCollection
    where T : class
    where TItems : class, ICollection<T>
{
    private TItems? _items;

    /// <summary>The objects as a set, made where many are put in; not valid if its count is not that of the collection.</summary>
    private HashSet<object>? _index;

    /// <summary>What those who began to enumerate the present content share; null if nobody did.</summary>
    private Reading? _reading;

    public bool IsLoaded => _items is not null;

    public object? Given { get; private set; }

    public int Count => Items.Count;

    public bool IsReadOnly => source.IsReadOnly(relationship);

    protected TItems Items
    {
        get
        {
            if (_items is null)
            {
                source.Read(relationship);
            }

            // A strategy may leave the relationship empty.
            return _items ??= New([]);
        }
    }

    public void Fill(IList items)
    {
        _items = New(items.Cast<T>());
        Disconnect();
    }

    public void Unload()
    {
        _items = null;
        Disconnect();
    }

    public bool TryTakeOver(object? given)
    {
        switch (given)
        {
            case null:
                _items = New([]);
                return true;
            case LazyCollection<T, TItems> former:
                _items = former._items is { } content ? New(content) : null;
                return true;
            case T[] array when IsFor(array):
                _items = New(array);
                return true;
            case TItems items when IsFor(items):
                // The application may go on working with the object that it has given.
                _items = items;
                Given = items;
                return true;
            default:
                return false;
        }
    }

    public object Release() => _items ??= New([]);

    public bool BelongsTo(ILazySource owner) => ReferenceEquals(source, owner);

    void ILazyCollection.Put(object item)
    {
        if (_items is null || Has(_items, item))
        {
            return;
        }

        Freeze(_items);
        _items.Add((T)item);
        _index?.Add(item);
    }

    void ILazyCollection.Take(object item)
    {
        if (_items is not null && Has(_items, item))
        {
            Freeze(_items);
            Discard(_items, (T)item, out _);
            _index?.Remove(item);
        }
    }

    public void Add(T item)
    {
        CheckAdd(item);
        if (Put(item))
        {
            NoteAdded(item);
        }
    }

    public bool Remove(T item)
    {
        CheckChange();
        if (item is null || !Discard(Items, item, out T? removed))
        {
            return false;
        }

        _index = null;
        source.Removed(relationship, removed);
        return true;
    }

    public void Clear()
    {
        CheckChange();
        T[] removed = [.. Items];
        Items.Clear();
        _index = null;
        foreach (T item in removed)
        {
            source.Removed(relationship, item);
        }
    }

    public bool Contains(T item) => Items.Contains(item);

    public void CopyTo(T[] array, int arrayIndex) => Items.CopyTo(array, arrayIndex);

    public IEnumerator<T> GetEnumerator()
    {
        TItems items = Items;
        return Enumerate(items, _reading ??= new Reading());
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    protected void CheckChange() => source.CheckChange(relationship);

    protected void CheckAdd(T item)
    {
        ArgumentNullException.ThrowIfNull(item);
        source.CheckAdd(relationship, item);
    }

    protected void NoteAdded(T item)
    {
        if (_index?.Count == Items.Count - 1)
        {
            _index.Add(item);
        }

        source.Added(relationship, item);
    }

    protected void NoteRemoved(T item)
    {
        _index = null;
        source.Removed(relationship, item);
    }

    /// <summary>A container for some objects.</summary>
    protected abstract TItems New(IEnumerable<T> items);

    /// <summary>Whether a container that the application gave has no behaviour of its own, and is of this kind.</summary>
    protected abstract bool IsFor(ICollection<T> given);

    /// <summary>Adds an item; says whether it was added.</summary>
    protected abstract bool Put(T item);

    /// <summary>Takes an item out, rather itself than its equal; says whether there was one.</summary>
    protected abstract bool Discard(TItems items, T item, [NotNullWhen(true)] out T? removed);

    private static IEnumerator<T> Enumerate(TItems items, Reading reading)
    {
        using IEnumerator<T> live = items.GetEnumerator();
        for (int i = 0; ; i++)
        {
            if (reading.Frozen is { } frozen)
            {
                for (; i < frozen.Length; i++)
                {
                    yield return frozen[i];
                }

                yield break;
            }

            if (!live.MoveNext())
            {
                yield break;
            }

            yield return live.Current;
        }
    }

    private bool Has(TItems items, object item)
    {
        const int Few = 16;
        if (items.Count <= Few)
        {
            foreach (T known in items)
            {
                if (ReferenceEquals(known, item))
                {
                    return true;
                }
            }

            return false;
        }

        if (_index?.Count != items.Count)
        {
            _index = new HashSet<object>(items, ReferenceEqualityComparer.Instance);
        }

        return _index.Contains(item);
    }

    private void Freeze(TItems items)
    {
        if (_reading is not null)
        {
            _reading.Frozen = [.. items];
            _reading = null;
        }
    }

    private void Disconnect() => (_index, _reading, Given) = (null, null, null);

    private sealed class Reading
    {
        /// <summary>What was to be enumerated, once the collection holds something else.</summary>
        public T[]? Frozen { get; set; }
    }
}

/// <summary>For properties that a list fits into.</summary>
internal sealed class LazyList<T>(ILazySource source, string relationship) : LazyCollection<T, List<T>>(source, relationship), IList<T>, IReadOnlyList<T> where T : class
{
    public T this[int index]
    {
        get => Items[index];
        set
        {
            CheckAdd(value);
            T before = Items[index];
            if (ReferenceEquals(before, value))
            {
                return;
            }

            Items[index] = value;
            NoteRemoved(before);
            NoteAdded(value);
        }
    }

    public int IndexOf(T item) => Items.IndexOf(item);

    public void Insert(int index, T item)
    {
        CheckAdd(item);
        Items.Insert(index, item);
        NoteAdded(item);
    }

    public void RemoveAt(int index)
    {
        CheckChange();
        T removed = Items[index];
        Items.RemoveAt(index);
        NoteRemoved(removed);
    }

    protected override List<T> New(IEnumerable<T> items) => [.. items];

    protected override bool IsFor(ICollection<T> given) => given.GetType() == typeof(List<T>) || given.GetType() == typeof(T[]);

    protected override bool Put(T item)
    {
        Items.Add(item);
        return true;
    }

    protected override bool Discard(List<T> items, T item, [NotNullWhen(true)] out T? removed)
    {
        int index = items.FindIndex(i => ReferenceEquals(i, item));
        index = index < 0 ? items.IndexOf(item) : index;
        removed = index < 0 ? null : items[index];
        if (removed is null)
        {
            return false;
        }

        items.RemoveAt(index);
        return true;
    }
}
