using System.Collections;
using System.Linq.Expressions;
using Linq.Provider.Mapping;
using Linq.Provider.Materialization;

namespace Linq.Provider.Sessions;

/// <summary>A collection of related objects that is filled when it is first used, and tells its owner what the application puts in and takes out.</summary>
/// <typeparam name="T">The class of the objects.</typeparam>
/// <typeparam name="TItems">What holds them.</typeparam>
internal abstract class LazyCollection<T, TItems>(ILazySource source, string relationship) : ICollection<T>, IReadOnlyCollection<T>, ILazyCollection
    where T : class
    where TItems : class, ICollection<T>, new()
{
    private TItems? _items;

    public bool IsLoaded => _items is not null;

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
            return _items ??= [];
        }
    }

    public void Fill(IList items)
    {
        TItems content = [];
        foreach (object? item in items)
        {
            content.Add((T)item!);
        }

        _items = content;
    }

    public void Unload() => _items = null;

    void ILazyCollection.Put(object item)
    {
        if (_items?.Any(i => ReferenceEquals(i, item)) == false)
        {
            _items.Add((T)item);
        }
    }

    void ILazyCollection.Take(object item) => _items?.Remove((T)item);

    public void Add(T item)
    {
        CheckChange();
        if (Put(item))
        {
            source.Added(relationship, item);
        }
    }

    public bool Remove(T item)
    {
        CheckChange();
        bool removed = Items.Remove(item);
        if (removed)
        {
            source.Removed(relationship, item);
        }

        return removed;
    }

    public void Clear()
    {
        CheckChange();
        T[] removed = [.. Items];
        Items.Clear();
        foreach (T item in removed)
        {
            source.Removed(relationship, item);
        }
    }

    public bool Contains(T item) => Items.Contains(item);

    public void CopyTo(T[] array, int arrayIndex) => Items.CopyTo(array, arrayIndex);

    public IEnumerator<T> GetEnumerator() => Items.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    protected void CheckChange() => source.CheckChange(relationship);

    protected void NoteAdded(T item) => source.Added(relationship, item);

    protected void NoteRemoved(T item) => source.Removed(relationship, item);

    /// <summary>Adds an item; says whether it was added.</summary>
    protected abstract bool Put(T item);
}

/// <summary>For properties that a list fits into.</summary>
internal sealed class LazyList<T>(ILazySource source, string relationship) : LazyCollection<T, List<T>>(source, relationship), IList<T>, IReadOnlyList<T> where T : class
{
    public T this[int index]
    {
        get => Items[index];
        set
        {
            CheckChange();
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
        CheckChange();
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

    protected override bool Put(T item)
    {
        Items.Add(item);
        return true;
    }
}

/// <summary>For properties that a set fits into.</summary>
internal sealed class LazySet<T>(ILazySource source, string relationship) : LazyCollection<T, HashSet<T>>(source, relationship), ISet<T>, IReadOnlySet<T> where T : class
{
    bool ISet<T>.Add(T item)
    {
        CheckChange();
        bool added = Put(item);
        if (added)
        {
            NoteAdded(item);
        }

        return added;
    }

    public void ExceptWith(IEnumerable<T> other) => Change(set => set.ExceptWith(other));

    public void IntersectWith(IEnumerable<T> other) => Change(set => set.IntersectWith(other));

    public void SymmetricExceptWith(IEnumerable<T> other) => Change(set => set.SymmetricExceptWith(other));

    public void UnionWith(IEnumerable<T> other) => Change(set => set.UnionWith(other));

    public bool IsProperSubsetOf(IEnumerable<T> other) => Items.IsProperSubsetOf(other);

    public bool IsProperSupersetOf(IEnumerable<T> other) => Items.IsProperSupersetOf(other);

    public bool IsSubsetOf(IEnumerable<T> other) => Items.IsSubsetOf(other);

    public bool IsSupersetOf(IEnumerable<T> other) => Items.IsSupersetOf(other);

    public bool Overlaps(IEnumerable<T> other) => Items.Overlaps(other);

    public bool SetEquals(IEnumerable<T> other) => Items.SetEquals(other);

    protected override bool Put(T item) => Items.Add(item);

    private void Change(Action<HashSet<T>> change)
    {
        CheckChange();
        HashSet<T> before = [.. Items];
        change(Items);
        foreach (T removed in before.Where(i => !Items.Contains(i)))
        {
            NoteRemoved(removed);
        }

        foreach (T added in Items.Where(i => !before.Contains(i)).ToArray())
        {
            NoteAdded(added);
        }
    }
}

/// <summary>Makes the collections that fit a property.</summary>
internal static class LazyCollections
{
    /// <summary>What makes the collection, or null if the property is not one that a session may fill.</summary>
    public static Func<ILazySource, object>? FactoryOf(NavigationMap navigation)
    {
        if (!TrackedClass.HoldsLazyCollection(navigation))
        {
            return null;
        }

        ParameterExpression source = Expression.Parameter(typeof(ILazySource));
        if (navigation.KeyedBy is not null)
        {
            (Type key, Type item) = ItemKeys.TypesOf(navigation);
            Type dictionary = typeof(LazyDictionary<,>).MakeGenericType(key, item);
            return navigation.Member.PropertyType.IsAssignableFrom(dictionary)
                ? Expression.Lambda<Func<ILazySource, object>>(
                    Expression.New(dictionary.GetConstructors()[0], source, Expression.Constant(navigation), Expression.Constant(ItemKeys.ReaderOf(navigation))), source).Compile()
                : null;
        }

        Type[] kinds = [typeof(LazyList<>).MakeGenericType(navigation.Target.ClrType), typeof(LazySet<>).MakeGenericType(navigation.Target.ClrType)];
        if (Array.Find(kinds, navigation.Member.PropertyType.IsAssignableFrom) is not { } kind)
        {
            return null;
        }

        return Expression.Lambda<Func<ILazySource, object>>(
            Expression.New(kind.GetConstructors()[0], source, Expression.Constant(navigation.Name)), source).Compile();
    }
}
