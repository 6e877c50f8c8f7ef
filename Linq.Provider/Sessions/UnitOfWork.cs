using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using Linq.Provider.Diagnostics;
using Linq.Provider.Mapping;
using Linq.Provider.Materialization;

namespace Linq.Provider.Sessions;

/// <summary>The objects of a session and their states (Fowler's Unit of Work). Knows nothing of the database: <see cref="FlushPlanner"/> and <see cref="FlushExecutor"/> carry its changes there.</summary>
internal sealed partial class UnitOfWork(SessionModel model)
{
    private readonly HeldEntities _entities = new();
    private readonly IdentityMap _identities = new();

    /// <summary>Weak, so that a session which detaches what it has worked on does not keep it alive.</summary>
    private ConditionalWeakTable<object, TrackedEntity>? _detached;

    /// <summary>What was found last: who asks for an object mostly asks for it several times in a row.</summary>
    private TrackedEntity? _lastFound;
    private EntityMap? _lastMap;
    private EntityPersister? _lastPersister;
    private int _sequence;

    /// <summary>Whether what is kept alive is in the order in which it came, and all there is.</summary>
    private bool _isOrdered = true;

    public SessionModel Model { get; private set; } = model;

    /// <summary>What the collections of the session's objects work with, once the session has it.</summary>
    public RelationshipLoader? Loader { get; set; }

    public int Count => _entities.Count + (_loose?.Count ?? 0);

    /// <summary>The <see cref="TrackedEntity.Sequence"/> of the object that came last.</summary>
    public int LastSequence => _sequence;

    /// <summary>The objects in the order in which they came.</summary>
    public List<TrackedEntity> Entities
    {
        get
        {
            List<TrackedEntity> all = new(Count);
            foreach (TrackedEntity entity in _entities)
            {
                all.Add(entity);
            }

            all.AddRange(_loose?.Known ?? []);
            if (!_isOrdered)
            {
                all.Sort(static (a, b) => a.Sequence.CompareTo(b.Sequence));
            }

            return all;
        }
    }

    public TrackedEntity? Find(object entity)
    {
        if (!ReferenceEquals(_lastFound?.Entity, entity))
        {
            _lastFound = _entities.TryFindNear(entity, out TrackedEntity? near) ? near : _entities.Find(entity) ?? _loose?.Find(entity);
        }

        return _lastFound;
    }

    public TrackedEntity? Find(EntityPersister persister, object key) => Known(_identities.Find(persister, key));

    public EntityState StateOf(object entity) => Find(entity) is { } tracked ? tracked.State
        : _detached?.TryGetValue(entity, out _) == true ? EntityState.Detached
        : EntityState.Transient;

    public bool TryGet<TKey>(EntityMap map, TKey key, [NotNullWhen(true)] out TrackedEntity? entity) where TKey : notnull
    {
        entity = Known(map, key);
        return entity is { IsExpired: false, HasUnread: false };
    }

    /// <summary>Takes in an object that was just read; gives the one of the session, which is another if that was expired or lacks columns.</summary>
    /// <param name="unread">The columns that were left unread.</param>
    public TrackedEntity AddRead<TKey>(EntityMap map, TKey key, object entity, IReadOnlyList<PropertyMap> unread) where TKey : notnull
    {
        EntityPersister persister = PersisterOf(map);
        if (!_identities.HasJustMissed(persister, key) && Complete(map, key, entity, unread) is { } known)
        {
            return known;
        }

        MakeRoom();
        var tracked = new TrackedEntity(entity, persister, EntityState.Persistent, ++_sequence);
        tracked.AcceptRead();
        if (unread.Count > 0)
        {
            tracked.LeaveUnread(unread);
        }

        Put(tracked);
        _identities.Add(persister, key, tracked);
        _lastFound = tracked;
        if (HasWritten)
        {
            NoteCome(tracked, key);
        }

        OnLoaded?.Invoke(entity);
        return tracked;
    }

    /// <summary>Brings the object of a row up to date with the row, or completes it; null if the session does not hold it.</summary>
    public TrackedEntity? Complete<TKey>(EntityMap map, TKey key, object row, IReadOnlyList<PropertyMap> unread) where TKey : notnull
    {
        if (Known(map, key) is not { } known)
        {
            return null;
        }

        NoteRead(known);
        if (known.IsExpired)
        {
            if (HasWritten)
            {
                RenewInTransaction(known, row, unread);
            }
            else
            {
                Renew(known, row, unread);
            }
        }
        else
        {
            known.Complete(row, unread);
            TakeReferences(known, row);
        }

        return known;
    }

    private TrackedEntity? Known<TKey>(EntityMap map, TKey key) where TKey : notnull =>
        _identities.TryGet(PersisterOf(map), key, out EntityHandle? handle) ? Known(handle) : null;

    private TrackedEntity? Known(EntityHandle? handle) => handle as TrackedEntity ?? (handle is LooseEntity loose ? Meet(loose) : null);

    /// <summary>Makes room for so many objects of a class more.</summary>
    public void Reserve<TKey>(EntityMap map, int count) where TKey : notnull
    {
        count = Math.Min(count, _keepAliveLimit);
        _entities.Reserve(count);
        _identities.Reserve<TKey>(PersisterOf(map), count);
    }

    private EntityPersister PersisterOf(EntityMap map)
    {
        if (!ReferenceEquals(map, _lastMap))
        {
            (_lastMap, _lastPersister) = (map, Model.PersisterOf(map));
        }

        return _lastPersister!;
    }

    private void NoteRead(TrackedEntity entity)
    {
        if (HasWritten)
        {
            entity.ReadIn = Frame.Number;
        }
    }

    /// <summary>Whether an object keeps what a relationship holds although a query read it again.</summary>
    /// <param name="unchangedAfter">The <see cref="TrackedEntity.Sequence"/> after which nobody had a chance to change an object, other than when it was loaded.</param>
    public bool KeepsReference(object entity, NavigationMap navigation, int unchangedAfter) => Find(entity) is { } tracked
        && (tracked.Sequence <= unchangedAfter || navigation.IsCollection || OnLoaded is not null)
        && RelationshipOf(tracked, navigation) is { } relationship && IsChanged(tracked, relationship);

    /// <summary>Takes what a relationship holds over as what the row does.</summary>
    /// <param name="isPartial">Whether it is a collection of which a query named some objects only.</param>
    public void Loaded(object entity, NavigationMap navigation, bool isPartial)
    {
        if (Find(entity) is { } tracked && RelationshipOf(tracked, navigation) is { } relationship)
        {
            bool isFirst = ReferenceEquals(tracked.RelatedBefore(relationship), TrackedEntity.Unknown);
            tracked.SetRelatedBefore(relationship, tracked.Related(relationship));
            tracked.MarkLoaded(relationship, !isPartial);
            tracked.MarkPartial(relationship, isPartial);
            if (isFirst && HasWritten)
            {
                tracked.MarkLoadedIn(relationship, Frame.Number);
            }
        }
    }

    /// <summary>As <see cref="IEntityStore.WholeWith"/>.</summary>
    public IList? WholeWith(object entity, NavigationMap navigation, IList some)
    {
        if (Find(entity) is not { } tracked || RelationshipOf(tracked, navigation) is not { } relationship || !tracked.IsLoaded(relationship))
        {
            return null;
        }

        List<object> whole = [.. relationship.ItemsOf(tracked.Related(relationship))];
        HashSet<object> known = new(whole, ReferenceEqualityComparer.Instance);
        whole.AddRange(some.Cast<object>().Where(known.Add));
        return whole;
    }

    /// <summary>Sets a reference that is not loaded to the object that the foreign key names, if the session holds it, or to null if the key is null.</summary>
    public bool TryResolve(TrackedEntity entity, Relationship relationship)
    {
        NavigationMap navigation = relationship.Navigation;
        if (entity.IsLoaded(relationship))
        {
            return true;
        }

        if (navigation.IsCollection || !navigation.IsOnDependent || navigation.SourceKey.Any(p => p.Member is null))
        {
            return false;
        }

        object?[] values = [.. navigation.SourceKey.Select(p => entity.Get(entity.Persister.Own(p)))];
        object? related = null;
        if (!values.Contains(null))
        {
            EntityPersister target = Model.PersisterOf(navigation.Target);
            if (!navigation.TargetKey.Select(p => p.Name).SequenceEqual(target.Map.Key.Select(p => p.Name))
                || Find(target, target.MakeKey([.. values.Select((v, i) => KeyValues.Convert(v!, target.Map.Key[i].ClrType))])) is not { State: not EntityState.Deleted } known
                || !navigation.Target.ClrType.IsInstanceOfType(known.Entity))
            {
                return false;
            }

            related = known.Entity;
        }

        entity.Access.Set(entity.Entity, navigation, related);
        Loaded(entity.Entity, navigation, isPartial: false);
        return true;
    }

    /// <summary>Goes over to a model with more classes. The maps of the classes known so far are new objects.</summary>
    public void Extend(SessionModel model)
    {
        (Model, _lastMap) = (model, null);
        foreach (TrackedEntity entity in Entities)
        {
            if (model.TryGetPersister(entity.Map.ClrType, out EntityPersister? persister))
            {
                entity.Persister = persister;
            }
        }
    }

    /// <summary>Makes an object pending, and all new objects that are reachable from it by relationships which cascade.</summary>
    public void Add(object entity)
    {
        switch (Find(entity))
        {
            case null:
                if (PersisterOf(entity).Relationships.Length > 0)
                {
                    Together(() => CascadeSave(Track(entity, EntityState.Pending)));
                }
                else
                {
                    Track(entity, EntityState.Pending);
                }

                break;
            case { State: EntityState.Deleted, IsRowGone: false } removed:
                removed.State = EntityState.Persistent;
                Together(() => CascadeSave(removed));
                break;
            case { State: EntityState.Deleted } removed:
                throw new LinqProviderException(
                    ErrorCodes.WrongState, $"The row of this {removed.Map} was deleted in the open transaction. Roll back to have it again, or add a new object.");
            case { } known:
                known.CameAlong = false;
                Together(() => CascadeSave(known));
                break;
        }
    }

    /// <summary>Marks an object for deletion; one that has no row yet just leaves the session.</summary>
    public void Remove(object entity)
    {
        switch (Find(entity) ?? Adopt(entity))
        {
            case { State: EntityState.Pending } pending:
                _transitions?.Add((pending, EntityState.Pending));
                Forget(pending);
                pending.UnbindLogs();
                if (_transitions is null)
                {
                    // What holds it would bring it back.
                    Loader?.Part(pending);
                    LeaveBehind(pending);
                }

                pending.Unwatch();
                break;
            case { } tracked:
                Keep(tracked);
                _transitions?.Add((tracked, tracked.State));
                tracked.State = EntityState.Deleted;
                LeaveBehind(tracked);
                break;
        }
    }

    /// <summary>Makes an object that stands for a row part of the session, and those reachable from it: with a key they are rows as well, without one they are new.</summary>
    public void Attach(object entity, bool isModified) => Together(() => AttachGraph(entity, isModified));

    private void AttachGraph(object entity, bool isModified)
    {
        Queue<object> open = new([entity]);
        HashSet<object> seen = new(ReferenceEqualityComparer.Instance);
        while (open.TryDequeue(out object? next))
        {
            if (!seen.Add(next))
            {
                continue;
            }

            TrackedEntity tracked = Find(next) ?? (ReferenceEquals(next, entity) || HasRow(next) ? Adopt(next) : Track(next, EntityState.Pending));
            tracked.CameAlong &= !ReferenceEquals(next, entity);
            tracked.IsWhollyModified |= isModified && tracked.State == EntityState.Persistent;
            foreach (object related in SaveTargets(tracked))
            {
                open.Enqueue(related);
            }
        }
    }

    /// <summary>Decides a conflict between an object and its row, which is null if it is gone.</summary>
    public void Resolve(TrackedEntity entity, object? row, ConcurrencyWinner winner)
    {
        Keep(entity);
        switch (row, winner)
        {
            case (null, ConcurrencyWinner.Client) when entity.State == EntityState.Persistent:
                _identities.Remove(entity.Persister, entity.OriginalKey()!, entity);
                entity.BecomePending();
                break;
            case (null, _):
                Release(entity);
                break;
            default:
                entity.TakeRow(row, overwrite: winner == ConcurrencyWinner.Database);
                entity.State = winner == ConcurrencyWinner.Database ? EntityState.Persistent : entity.State;
                break;
        }
    }

    /// <summary>Adds every new object that is reachable from the session's objects.</summary>
    public void CascadeSave()
    {
        Settle(keepsAll: false);
        foreach (TrackedEntity entity in Entities)
        {
            if (entity.IsLive && entity.Persister.ReachesOthers)
            {
                CascadeSave(entity);
            }
        }
    }

    /// <summary>The persister of an object's class.</summary>
    /// <exception cref="MappingException">The class is not mapped (LP1102).</exception>
    public EntityPersister PersisterOf(object entity) => Model.TryGetPersister(entity.GetType(), out EntityPersister? persister)
        ? persister
        : throw Unmapped(entity.GetType());

    public static MappingException Unmapped(Type type) => new(
        ErrorCodes.UnmappedClass,
        $"{type.Name} is not mapped in this session. Declare a property EntitySet<{type.Name}> on the session class, or name it in Configure with model.Entity<{type.Name}>().");

    private static Relationship? RelationshipOf(TrackedEntity entity, NavigationMap navigation) => entity.Persister.RelationshipOf(navigation) ?? entity.RelationshipOf(navigation.Name);

    /// <summary>Whether the application changed a relationship since it was read, or before it was.</summary>
    private static bool IsChanged(TrackedEntity entity, Relationship relationship)
    {
        if (relationship.Navigation.IsReadOnly)
        {
            return false;
        }

        if (relationship.IsLogged || !ReferenceEquals(entity.RelatedBefore(relationship), TrackedEntity.Unknown))
        {
            return IsDifferent(entity, relationship);
        }

        return entity.Related(relationship) is { } now
            ? !relationship.Navigation.IsCollection || relationship.ItemsOf(now).Any()
            : relationship.Navigation.IsOnDependent && entity.Snapshot is not null && entity.DetectChanges([]) && RelationshipChanges.IsForeignKeyChanged(entity, relationship);
    }

    private void CascadeSave(TrackedEntity start)
    {
        Stack<TrackedEntity> open = new([start]);
        while (open.TryPop(out TrackedEntity? entity))
        {
            Bind(entity);
            foreach (object related in SaveTargets(entity))
            {
                if (Find(related) is null)
                {
                    open.Push(TakeReached(related));
                }
            }
        }
    }

    private void Bind(TrackedEntity entity)
    {
        if (Loader is not null)
        {
            entity.BindLogs(Loader);
        }
    }

    /// <summary>Takes in an object because another one leads to it.</summary>
    private TrackedEntity TakeReached(object related) => StandsForRow(related) ? Adopt(related) : Track(related, EntityState.Pending);

    /// <summary>Whether an object that is no part of the session was one, and its row is there.</summary>
    private bool StandsForRow(object entity) => _detached is not null && _detached.TryGetValue(entity, out TrackedEntity? former) && former.State != EntityState.Deleted && HasRow(entity);

    private IEnumerable<object> SaveTargets(TrackedEntity entity) => SaveTargets(entity.Persister, entity.Entity);

    /// <summary>What an object leads to by relationships that cascade.</summary>
    private IEnumerable<object> SaveTargets(EntityPersister persister, object entity) => persister.Relationships
        .Where(r => r.Navigation.Cascade.HasFlag(Cascade.SaveUpdate))
        .SelectMany(r => r.ItemsOf(persister.Access.Get(entity, r.Navigation)).Where(item => Model.TryGetPersister(item.GetType(), out _)));

    /// <summary>Whether an object has a key of its own, so that it may stand for a row.</summary>
    public bool HasRow(object entity)
    {
        EntityPersister persister = PersisterOf(entity);
        return persister.Access.GetKey(entity) is not null && persister.Map.Key.All(p => p.Member is not null && (!persister.IsKeyGenerated || !persister.IsDefault(p, persister.Access.Get(entity, p))));
    }
}
