using System.Collections;
using System.Diagnostics.CodeAnalysis;

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
        /// <summary>Arrays (binary keys) compare by content.</summary>
        private readonly Dictionary<TKey, EntityHandle> _entities = new(typeof(TKey).IsArray ? new ContentComparer() : null);

        /// <summary>What was last asked for and is not there: an object that is read is looked up before it is made, and need not be once more when it is added.</summary>
        private TKey _missed = default!;
        private bool _hasMissed;

        public bool TryGet(TKey key, [NotNullWhen(true)] out EntityHandle? handle)
        {
            bool isFound = _entities.TryGetValue(key, out handle);
            if (!isFound)
            {
                (_missed, _hasMissed) = (key, true);
            }

            return isFound;
        }

        public bool HasJustMissed(TKey key) => _hasMissed && EqualityComparer<TKey>.Default.Equals(_missed, key);

        public void Reserve(int count) => _entities.EnsureCapacity(_entities.Count + count);

        public void Add(TKey key, EntityHandle entity)
        {
            _hasMissed = false;
            _entities[key] = entity;
        }

        public override EntityHandle? Find(object key) => _entities.GetValueOrDefault((TKey)key);

        public override void Add(object key, EntityHandle entity) => Add((TKey)key, entity);

        public override void Remove(object key, EntityHandle entity)
        {
            if (_entities.TryGetValue((TKey)key, out EntityHandle? held) && ReferenceEquals(held, entity))
            {
                _entities.Remove((TKey)key);
            }
        }

        private sealed class ContentComparer : IEqualityComparer<TKey>
        {
            public bool Equals(TKey? x, TKey? y) => StructuralComparisons.StructuralEqualityComparer.Equals(x, y);

            public int GetHashCode(TKey obj) => StructuralComparisons.StructuralEqualityComparer.GetHashCode(obj);
        }
    }
}
