using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Numerics;

namespace Linq.Provider.Sessions;

/// <summary>The tracked objects by class and key: one object per row. Keys are typed, so that looking one up while reading a row allocates nothing.</summary>
internal sealed class IdentityMap
{
    private readonly Dictionary<Type, KeyTable> _tables = [];
    private Type? _lastType;
    private KeyTable? _lastTable;

    public bool TryGet<TKey>(EntityPersister persister, TKey key, [NotNullWhen(true)] out EntityHandle? handle) where TKey : notnull
    {
        if (Find(persister) is KeyTable<TKey> table)
        {
            return table.TryGet(key, out handle);
        }

        handle = null;
        return false;
    }

    /// <summary>Whether nothing has this key, as was found out when it was last asked for one of the class.</summary>
    public bool HasJustMissed<TKey>(EntityPersister persister, TKey key) where TKey : notnull => Find(persister) is not KeyTable<TKey> table || table.HasJustMissed(key);

    /// <summary>Makes room for so many keys more.</summary>
    public void Reserve<TKey>(EntityPersister persister, int count) where TKey : notnull => TableOf<TKey>(persister).Reserve(count);

    public void Add<TKey>(EntityPersister persister, TKey key, EntityHandle entity) where TKey : notnull => TableOf<TKey>(persister).Add(key, entity);

    public EntityHandle? Find(EntityPersister persister, object key) => Find(persister)?.Find(key);

    public void Add(EntityPersister persister, object key, EntityHandle entity)
    {
        KeyTable? table = Find(persister);
        if (table is null)
        {
            table = (KeyTable)Activator.CreateInstance(typeof(KeyTable<>).MakeGenericType(persister.Access.KeyType!))!;
            Put(persister, table);
        }

        table.Add(key, entity);
    }

    /// <summary>Whether a key leads to just this.</summary>
    public bool Holds(EntityPersister persister, object key, EntityHandle entity) => ReferenceEquals(Find(persister, key), entity);

    public void Remove(EntityPersister persister, object key, EntityHandle entity) => Find(persister)?.Remove(key, entity);

    private KeyTable? Find(EntityPersister persister)
    {
        if (!ReferenceEquals(persister.RootType, _lastType))
        {
            _lastType = persister.RootType;
            _tables.TryGetValue(persister.RootType, out _lastTable);
        }

        return _lastTable;
    }

    private KeyTable<TKey> TableOf<TKey>(EntityPersister persister) where TKey : notnull
    {
        if (Find(persister) is not KeyTable<TKey> table)
        {
            table = new KeyTable<TKey>();
            Put(persister, table);
        }

        return table;
    }

    private void Put(EntityPersister persister, KeyTable table)
    {
        _tables.Add(persister.RootType, table);
        _lastTable = table;
    }

    private abstract class KeyTable
    {
        public abstract EntityHandle? Find(object key);

        public abstract void Add(object key, EntityHandle entity);

        public abstract void Remove(object key, EntityHandle entity);
    }

    private sealed class KeyTable<TKey> : KeyTable where TKey : notnull
    {
        /// <summary>
        /// Of more objects there are several dictionaries: one for all would be an array that the runtime keeps with its large objects. Those are collected seldom, and until then
        /// what a session has let go of would keep all of its objects alive.
        /// </summary>
        private const int MostInOne = 900;

        /// <summary>Arrays (binary keys) compare by content.</summary>
        private static readonly IEqualityComparer<TKey>? s_comparer = typeof(TKey).IsArray ? new ContentComparer() : null;

        private readonly Dictionary<TKey, EntityHandle> _entities = new(s_comparer);

        /// <summary>All dictionaries, a power of two of them, if there are several; <see cref="_entities"/> is not used then.</summary>
        private Dictionary<TKey, EntityHandle>[]? _parts;
        private int _shift;

        /// <summary>Of how many objects in one dictionary there are to be more dictionaries.</summary>
        private int _most = MostInOne;

        /// <summary>What was last asked for and is not there: an object that is read is looked up before it is made, and need not be once more when it is added.</summary>
        private TKey _missed = default!;
        private bool _hasMissed;

        public bool TryGet(TKey key, [NotNullWhen(true)] out EntityHandle? handle)
        {
            bool isFound = PartOf(key).TryGetValue(key, out handle);
            if (!isFound)
            {
                (_missed, _hasMissed) = (key, true);
            }

            return isFound;
        }

        public bool HasJustMissed(TKey key) => _hasMissed && EqualityComparer<TKey>.Default.Equals(_missed, key);

        public void Reserve(int count)
        {
            int all = count + (_parts?.Sum(static p => p.Count) ?? _entities.Count);
            if (all <= MostInOne)
            {
                _ = _parts is null ? _entities.EnsureCapacity(all) : 0;
                return;
            }

            int parts = (int)BitOperations.RoundUpToPowerOf2((uint)(all / MostInOne) + 1);
            if (parts > (_parts?.Length ?? 1))
            {
                Divide(parts, all / parts * 9 / 8);
            }
        }

        public void Add(TKey key, EntityHandle entity)
        {
            _hasMissed = false;
            Dictionary<TKey, EntityHandle> part = PartOf(key);
            part[key] = entity;
            if (part.Count > _most)
            {
                Divide((_parts?.Length ?? 1) * 4, MostInOne / 2);
            }
        }

        public override EntityHandle? Find(object key) => PartOf((TKey)key).GetValueOrDefault((TKey)key);

        public override void Add(object key, EntityHandle entity) => Add((TKey)key, entity);

        public override void Remove(object key, EntityHandle entity)
        {
            Dictionary<TKey, EntityHandle> part = PartOf((TKey)key);
            if (part.TryGetValue((TKey)key, out EntityHandle? held) && ReferenceEquals(held, entity))
            {
                part.Remove((TKey)key);
            }
        }

        private Dictionary<TKey, EntityHandle> PartOf(TKey key) => _parts is null ? _entities : PartOf(_parts, key);

        /// <summary>By the upper bits of the hash code's product with a number that spreads consecutive keys evenly (Knuth's multiplicative hashing).</summary>
        private Dictionary<TKey, EntityHandle> PartOf(Dictionary<TKey, EntityHandle>[] parts, TKey key) =>
            parts[((uint)(s_comparer is null ? key.GetHashCode() : s_comparer.GetHashCode(key)) * 2654435769u) >> _shift];

        private void Divide(int count, int room)
        {
            Dictionary<TKey, EntityHandle>[] former = _parts ?? [_entities];
            var parts = new Dictionary<TKey, EntityHandle>[count];
            for (int i = 0; i < count; i++)
            {
                parts[i] = new Dictionary<TKey, EntityHandle>(room, s_comparer);
            }

            (_parts, _shift) = (parts, BitOperations.LeadingZeroCount((uint)count) + 1);
            foreach (Dictionary<TKey, EntityHandle> all in former)
            {
                foreach ((TKey key, EntityHandle entity) in all)
                {
                    PartOf(parts, key).Add(key, entity);
                }
            }

            _entities.Clear();

            // Keys whose hash codes agree stay together, whatever is done.
            int before = former.Max(static p => p.Count);
            int largest = parts.Max(static p => p.Count);
            _most = before > MostInOne && largest > before / 2 ? int.MaxValue : Math.Max(Math.Max(MostInOne, room), largest * 2);
        }

        private sealed class ContentComparer : IEqualityComparer<TKey>
        {
            public bool Equals(TKey? x, TKey? y) => StructuralComparisons.StructuralEqualityComparer.Equals(x, y);

            public int GetHashCode(TKey obj) => StructuralComparisons.StructuralEqualityComparer.GetHashCode(obj);
        }
    }
}
