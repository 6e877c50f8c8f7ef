using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace Linq.Provider.Sessions;

/// <summary>The tracked objects by class and key: one object per row. Keys are typed, so that looking one up while reading a row allocates nothing.</summary>
internal sealed class IdentityMap
{
    private readonly Dictionary<Type, KeyTable> _tables = [];
    private Type? _lastType;
    private KeyTable? _lastTable;

    public bool TryGet<TKey>(EntityPersister persister, TKey key, [NotNullWhen(true)] out TrackedEntity? entity) where TKey : notnull
    {
        if (Find(persister) is KeyTable<TKey> table)
        {
            return table.Entities.TryGetValue(key, out entity);
        }

        entity = null;
        return false;
    }

    public void Add<TKey>(EntityPersister persister, TKey key, TrackedEntity entity) where TKey : notnull
    {
        if (Find(persister) is not KeyTable<TKey> table)
        {
            table = new KeyTable<TKey>();
            Put(persister, table);
        }

        table.Entities[key] = entity;
    }

    public TrackedEntity? Find(EntityPersister persister, object key) => Find(persister)?.Find(key);

    public void Add(EntityPersister persister, object key, TrackedEntity entity)
    {
        KeyTable? table = Find(persister);
        if (table is null)
        {
            table = (KeyTable)Activator.CreateInstance(typeof(KeyTable<>).MakeGenericType(persister.Access.KeyType!))!;
            Put(persister, table);
        }

        table.Add(key, entity);
    }

    public void Remove(EntityPersister persister, object key, TrackedEntity entity) => Find(persister)?.Remove(key, entity);

    private KeyTable? Find(EntityPersister persister)
    {
        if (!ReferenceEquals(persister.RootType, _lastType))
        {
            _lastType = persister.RootType;
            _tables.TryGetValue(persister.RootType, out _lastTable);
        }

        return _lastTable;
    }

    private void Put(EntityPersister persister, KeyTable table)
    {
        _tables.Add(persister.RootType, table);
        _lastTable = table;
    }

    private abstract class KeyTable
    {
        public abstract TrackedEntity? Find(object key);

        public abstract void Add(object key, TrackedEntity entity);

        public abstract void Remove(object key, TrackedEntity entity);
    }

    private sealed class KeyTable<TKey> : KeyTable where TKey : notnull
    {
        /// <summary>Arrays (binary keys) compare by content.</summary>
        public Dictionary<TKey, TrackedEntity> Entities { get; } = new(typeof(TKey).IsArray ? new ContentComparer() : null);

        public override TrackedEntity? Find(object key) => Entities.GetValueOrDefault((TKey)key);

        public override void Add(object key, TrackedEntity entity) => Entities[(TKey)key] = entity;

        public override void Remove(object key, TrackedEntity entity)
        {
            if (Entities.TryGetValue((TKey)key, out TrackedEntity? held) && ReferenceEquals(held, entity))
            {
                Entities.Remove((TKey)key);
            }
        }

        private sealed class ContentComparer : IEqualityComparer<TKey>
        {
            public bool Equals(TKey? x, TKey? y) => StructuralComparisons.StructuralEqualityComparer.Equals(x, y);

            public int GetHashCode(TKey obj) => StructuralComparisons.StructuralEqualityComparer.GetHashCode(obj);
        }
    }
}
