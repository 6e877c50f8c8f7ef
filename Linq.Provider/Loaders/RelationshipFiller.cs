using System.Collections;
using System.Collections.Concurrent;
using System.Linq.Expressions;
using Linq.Provider.Mapping;
using Linq.Provider.Materialization;

namespace Linq.Provider.Loaders;

/// <summary>Puts loaded objects into the relationships of their parents, and the parents into the opposite references. One per model; thread-safe.</summary>
internal sealed class RelationshipFiller
{
    private readonly ConcurrentDictionary<NavigationMap, Ends> _ends = new();
    private readonly ConcurrentDictionary<EntityMap, EntityAccess> _access = new();

    /// <param name="isPartial">Whether children may be missing, because the query names some of them only.</param>
    /// <param name="store">Where the parents keep their identity: what the application changed since it read them stays; null for objects of no session.</param>
    public void Fill(NavigationMap navigation, List<object> parents, NestedRows children, bool isPartial, IEntityStore? store)
    {
        Ends ends = EndsOf(navigation);
        var seen = new HashSet<object>(parents.Count, ReferenceEqualityComparer.Instance);
        foreach (object parent in parents)
        {
            // An include through a cast meets objects of other classes of the hierarchy, which have no such relationship.
            if (ends.Owner.IsInstanceOfType(parent) && seen.Add(parent))
            {
                Fill(ends, parent, children.ChildrenOf(parent), isPartial, store);
            }
        }

        // A large table is collected late, and would keep the objects alive until then.
        seen.Clear();
    }

    /// <summary>The same for one parent.</summary>
    public void Fill(NavigationMap navigation, object parent, IList children, bool isPartial, IEntityStore? store)
    {
        Ends ends = EndsOf(navigation);
        if (ends.Owner.IsInstanceOfType(parent))
        {
            Fill(ends, parent, children, isPartial, store);
        }
    }

    private static void Fill(Ends ends, object parent, IList children, bool isPartial, IEntityStore? store)
    {
        NavigationMap navigation = ends.Navigation;
        if (store?.KeepsReference(parent, navigation) == true)
        {
            return;
        }

        if (isPartial && store?.WholeWith(parent, navigation, children) is { } whole)
        {
            (children, isPartial) = (whole, false);
        }

        ends.Fill(parent, children, store);
        if (isPartial && navigation.IsCollection)
        {
            store?.LoadedInPart(parent, navigation);
        }
        else
        {
            store?.Loaded(parent, navigation);
        }
    }

    private Ends EndsOf(NavigationMap navigation) => _ends.TryGetValue(navigation, out Ends? known) ? known : _ends.GetOrAdd(navigation, n => new Ends(n, Access));

    private EntityAccess Access(EntityMap map) => _access.TryGetValue(map, out EntityAccess? known) ? known : _access.GetOrAdd(map, static m => new EntityAccess(m));

    /// <summary>A relationship with what sets it and the opposite reference.</summary>
    private sealed class Ends
    {
        private readonly EntityAccess _access;
        private readonly int _index;
        private readonly NavigationMap? _inverse;
        private readonly EntityAccess? _inverseAccess;
        private readonly int _inverseIndex;
        private readonly Lazy<Func<object?, IList, object>> _fill;

        public Ends(NavigationMap navigation, Func<EntityMap, EntityAccess> accessOf)
        {
            Navigation = navigation;
            Owner = navigation.Source.ClrType;
            _access = accessOf(navigation.Source);
            _index = _access.IndexOf(navigation);
            _fill = new(() => CollectionOf(navigation));
            if (navigation.Inverse is { IsCollection: false } inverse)
            {
                _inverse = inverse;
                _inverseAccess = accessOf(inverse.Source);
                _inverseIndex = _inverseAccess.IndexOf(inverse);
            }
        }

        public NavigationMap Navigation { get; }

        public Type Owner { get; }

        public void Fill(object parent, IList children, IEntityStore? store)
        {
            if (!Navigation.IsCollection)
            {
                object? related = children.Count > 0 ? children[0] : null;
                _access.SetRelated(parent, _index, related);
                SetInverse(parent, related, store);
                return;
            }

            object? current = _access.GetRelated(parent, _index);
            if (current is ILazyCollection lazy)
            {
                lazy.Fill(children);
            }
            else if (_fill.Value(current, children) is var filled && !ReferenceEquals(current, filled))
            {
                _access.SetRelated(parent, _index, filled);
            }

            for (int i = 0; _inverse is not null && i < children.Count; i++)
            {
                SetInverse(parent, children[i], store);
            }
        }

        private void SetInverse(object parent, object? child, IEntityStore? store)
        {
            if (_inverse is not null && child is not null && store?.KeepsReference(child, _inverse) != true)
            {
                _inverseAccess!.SetRelated(child, _inverseIndex, parent);
                store?.Loaded(child, _inverse);
            }
        }
    }

    /// <summary>Fills the collection that a parent has, or makes one of the property's type.</summary>
    private static Func<object?, IList, object> CollectionOf(NavigationMap navigation)
    {
        if (navigation.KeyedBy is not null)
        {
            Type keyed = typeof(DictionaryFiller<,>).MakeGenericType(ItemKeys.TypesOf(navigation).Key, navigation.Target.ClrType);
            return ((ICollectionFiller)Activator.CreateInstance(keyed, navigation, ItemKeys.ReaderOf(navigation))!).Fill;
        }

        Type filler = typeof(CollectionFiller<>).MakeGenericType(navigation.Target.ClrType);
        return ((ICollectionFiller)Activator.CreateInstance(filler, navigation.Member.PropertyType)!).Fill;
    }

    private interface ICollectionFiller
    {
        object Fill(object? current, IList children);
    }

    private sealed class DictionaryFiller<TKey, T>(NavigationMap navigation, Func<T, object?> keyOf) : ICollectionFiller where TKey : notnull
    {
        private readonly Func<IDictionary<TKey, T>> _create = navigation.Member.PropertyType.IsAssignableFrom(typeof(Dictionary<TKey, T>))
            ? static () => new Dictionary<TKey, T>()
            : Expression.Lambda<Func<IDictionary<TKey, T>>>(Expression.Convert(Expression.New(navigation.Member.PropertyType), typeof(IDictionary<TKey, T>))).Compile();

        public object Fill(object? current, IList children)
        {
            IDictionary<TKey, T> dictionary = current is IDictionary<TKey, T> { IsReadOnly: false } existing ? existing : _create();
            dictionary.Clear();
            foreach (T child in children.Cast<T>())
            {
                object key = keyOf(child) ?? throw ItemKeys.Missing(navigation);
                if (!dictionary.TryAdd((TKey)key, child))
                {
                    throw ItemKeys.Duplicate(navigation, key);
                }
            }

            return dictionary;
        }
    }

    private sealed class CollectionFiller<T>(Type propertyType) : ICollectionFiller
    {
        private readonly Func<ICollection<T>> _create = CreatorOf(propertyType);

        public object Fill(object? current, IList children)
        {
            if (propertyType.IsArray || current is T[])
            {
                return children.Cast<T>().ToArray();
            }

            ICollection<T> collection = current is ICollection<T> { IsReadOnly: false } existing ? existing : _create();
            collection.Clear();
            if (collection is List<T> list && children is IReadOnlyCollection<T> typed)
            {
                list.AddRange(typed);
                return collection;
            }

            foreach (object? child in children)
            {
                collection.Add((T)child!);
            }

            return collection;
        }

        private static Func<ICollection<T>> CreatorOf(Type type)
        {
            if (type.IsAssignableFrom(typeof(List<T>)))
            {
                return static () => new List<T>();
            }

            if (type.IsAssignableFrom(typeof(HashSet<T>)))
            {
                return static () => new HashSet<T>();
            }

            return type.GetConstructor(Type.EmptyTypes) is null
                ? static () => new List<T>()
                : Expression.Lambda<Func<ICollection<T>>>(Expression.Convert(Expression.New(type), typeof(ICollection<T>))).Compile();
        }
    }
}
