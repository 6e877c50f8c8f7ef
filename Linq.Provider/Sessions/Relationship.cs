using System.Collections;
using Linq.Provider.Mapping;
using Linq.Provider.Materialization;
using Linq.Provider.Schema;

namespace Linq.Provider.Sessions;

/// <summary>A navigation as the unit of work sees it: with the foreign key behind it, and access to the items of a collection.</summary>
internal sealed class Relationship
{
    private readonly ICollectionAdapter? _adapter;

    public Relationship(NavigationMap navigation, int index)
    {
        Navigation = navigation;
        Index = index;
        ForeignKey = navigation.IsOnDependent ? navigation.SourceKey : navigation.TargetKey;
        PrincipalKey = navigation.IsOnDependent ? navigation.TargetKey : navigation.SourceKey;
        ForeignKeyName = string.Join(",", ForeignKey.Select(p => p.Column.Name));
        if (navigation.IsCollection)
        {
            _adapter = navigation.KeyedBy is null
                ? (ICollectionAdapter)Activator.CreateInstance(typeof(CollectionAdapter<>).MakeGenericType(navigation.Target.ClrType))!
                : (ICollectionAdapter)Activator.CreateInstance(
                    typeof(DictionaryAdapter<,>).MakeGenericType(ItemKeys.TypesOf(navigation).Key, navigation.Target.ClrType), navigation, ItemKeys.ReaderOf(navigation))!;
        }
    }

    public NavigationMap Navigation { get; }

    /// <summary>The position in <see cref="EntityMap.Navigations"/>.</summary>
    public int Index { get; }

    /// <summary>The properties that refer, of the dependent side.</summary>
    public IReadOnlyList<PropertyMap> ForeignKey { get; }

    /// <summary>The properties referred to, in the order of <see cref="ForeignKey"/>.</summary>
    public IReadOnlyList<PropertyMap> PrincipalKey { get; }

    /// <summary>Identifies the foreign key among those of the dependent class, from whichever side it is seen.</summary>
    public string ForeignKeyName { get; }

    /// <summary>Whether the related objects stay in the database, and the property's value holds a log of changes.</summary>
    public bool IsLogged => Navigation.IsLogged;

    public bool IsManyToMany => Navigation.Association is not null;

    /// <summary>Whether the other side holds the foreign key to this one.</summary>
    public bool IsPrincipal => !IsManyToMany && !Navigation.IsOnDependent && !Navigation.IsReadOnly;

    /// <summary>Whether a row can do without the row it refers to.</summary>
    public bool IsOptional => ForeignKey.All(p => p.IsNullable && p.Column.IsNullable);

    /// <summary>Whether the related objects, which refer to this one, do not go on without it.</summary>
    public bool OwnsItems => !IsOptional || (Navigation.Cascade & (Cascade.Delete | Cascade.DeleteOrphan)) != Cascade.None;

    /// <summary>Whether the database itself deletes or detaches referring rows.</summary>
    public bool IsHandledByDatabase => Navigation.Target.Table.ForeignKeys
        .FirstOrDefault(f => f.Columns.SequenceEqual(ForeignKey.Select(p => p.Column.Name)))?.OnDelete is ReferentialAction.Cascade or ReferentialAction.SetNull;

    /// <summary>The related objects that a property's value holds: the items of a collection (none of one that is not loaded, what is to be added of one that stays in the database), or the object itself.</summary>
    public IEnumerable<object> ItemsOf(object? value) => value switch
    {
        null or ILazyCollection { IsLoaded: false } => [],
        ILoggedCollection logged => logged.Log.Added(),
        IEnumerable items when _adapter is not null => _adapter.ItemsOf(items),
        _ => [value],
    };

    /// <summary>What a collection holds, as an array.</summary>
    public object[] CopyOf(object collection) => collection is not ILazyCollection { IsLoaded: false } && _adapter?.TryCopy(collection) is { } copy ? copy : [.. ItemsOf(collection)];

    /// <summary>An empty collection for a property that holds none: of the property's own class, or a list, a set or a dictionary for an interface.</summary>
    public object NewCollection()
    {
        Type declared = Navigation.Member.PropertyType;
        Type item = Navigation.Target.ClrType;
        Type list = typeof(List<>).MakeGenericType(item);
        return Activator.CreateInstance(
            declared is { IsInterface: false, IsAbstract: false } ? declared
            : Navigation.KeyedBy is not null ? typeof(Dictionary<,>).MakeGenericType(ItemKeys.TypesOf(Navigation).Key, item)
            : declared.IsAssignableFrom(list) ? list
            : typeof(HashSet<>).MakeGenericType(item))!;
    }

    /// <summary>Whether a property's value holds no related object.</summary>
    public bool HoldsNothing(object? value) => value is null or ILazyCollection { IsLoaded: false } || _adapter?.HoldsJust(value, []) == true;

    /// <summary>Whether a collection holds these items in this order.</summary>
    public bool HoldsJust(object? collection, object[] items) => collection is null or ILazyCollection { IsLoaded: false } ? items.Length == 0 : _adapter!.HoldsJust(collection, items);

    /// <summary>Adds an item unless the collection has it or cannot take it.</summary>
    public void AddItem(object? collection, object item)
    {
        if (collection is not ILazyCollection { IsLoaded: false })
        {
            _adapter?.Add(collection, item, isStrict: false);
        }
    }

    public void RemoveItem(object? collection, object item)
    {
        if (collection is not ILazyCollection { IsLoaded: false })
        {
            _adapter?.Remove(collection, item);
        }
    }

    /// <summary>Adds an item to a collection of the session's own that is loaded; others follow with the next flush.</summary>
    public void AddLoadedItem(object? collection, object item)
    {
        if (collection is ILazyCollection { IsLoaded: true })
        {
            _adapter?.Add(collection, item, isStrict: true);
        }
    }

    public void RemoveLoadedItem(object? collection, object item)
    {
        if (collection is ILazyCollection { IsLoaded: true })
        {
            _adapter?.Remove(collection, item);
        }
    }

    public override string ToString() => Navigation.ToString();

    private interface ICollectionAdapter
    {
        IEnumerable<object> ItemsOf(IEnumerable collection);

        /// <summary>The items, if they can be copied at once and none is null.</summary>
        object[]? TryCopy(object collection);

        /// <param name="isStrict">Whether it is an error that another item has its place.</param>
        void Add(object? collection, object item, bool isStrict);

        void Remove(object? collection, object item);

        bool HoldsJust(object collection, object[] items);
    }

    private sealed class CollectionAdapter<T> : ICollectionAdapter where T : class
    {
        public IEnumerable<object> ItemsOf(IEnumerable collection) => collection.OfType<object>();

        public object[]? TryCopy(object collection) => HeldItems.TryCopy<T>(collection);

        public bool HoldsJust(object collection, object[] items) => HeldItems.AreJust<T>(collection, items);

        public void Add(object? collection, object item, bool isStrict)
        {
            switch (collection)
            {
                case ILazyCollection own:
                    own.Put(item);
                    break;
                case ICollection<T> { IsReadOnly: false } items when !items.Any(i => ReferenceEquals(i, item)):
                    items.Add((T)item);
                    break;
            }
        }

        public void Remove(object? collection, object item)
        {
            switch (collection)
            {
                case ILazyCollection own:
                    own.Take(item);
                    break;
                case ICollection<T> { IsReadOnly: false } items:
                    items.Remove((T)item);
                    break;
            }
        }
    }

    private sealed class DictionaryAdapter<TKey, T>(NavigationMap navigation, Func<T, object?> keyOf) : ICollectionAdapter where TKey : notnull where T : class
    {
        private readonly bool _isGenerated = navigation.KeyedBy!.Generation is ValueGeneration.Identity or ValueGeneration.Client;

        public IEnumerable<object> ItemsOf(IEnumerable collection) => ((IEnumerable<KeyValuePair<TKey, T>>)collection).Select(p => p.Value);

        public object[]? TryCopy(object collection) => null;

        public bool HoldsJust(object collection, object[] items) => collection is ICollection<KeyValuePair<TKey, T>> pairs && pairs.Count == items.Length
            && (items.Length == 0 || ItemsOf(pairs).SequenceEqual(items, ReferenceEqualityComparer.Instance));

        public void Add(object? collection, object item, bool isStrict)
        {
            // An object without a key cannot have a place yet; one that the flush makes is not there before.
            if (keyOf((T)item) is not { } key || collection is not IDictionary<TKey, T> items || (_isGenerated && EqualityComparer<TKey>.Default.Equals((TKey)key, default)))
            {
                return;
            }

            if (items.TryGetValue((TKey)key, out T? present))
            {
                if (isStrict && !ReferenceEquals(present, item))
                {
                    throw ItemKeys.Duplicate(navigation, key);
                }
            }
            else if (collection is ILazyCollection own)
            {
                own.Put(item);
            }
            else if (!items.IsReadOnly)
            {
                items.Add((TKey)key, (T)item);
            }
        }

        public void Remove(object? collection, object item)
        {
            if (collection is ILazyCollection own)
            {
                own.Take(item);
            }
            else if (collection is IDictionary<TKey, T> { IsReadOnly: false } items)
            {
                // The property may have changed since the object was put there.
                foreach (TKey key in items.Where(p => ReferenceEquals(p.Value, item)).Select(p => p.Key).ToArray())
                {
                    items.Remove(key);
                }
            }
        }
    }
}
