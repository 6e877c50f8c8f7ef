using Linq.Provider.Mapping;

namespace Linq.Provider.Sessions;

/// <content>Reading anew, letting go, and looking ahead.</content>
internal sealed partial class UnitOfWork
{
    /// <summary>The objects whose state changed since <see cref="BeginTrial"/>, with the state before; null if the object came in only then.</summary>
    private List<(TrackedEntity Entity, EntityState? Before)>? _transitions;

    /// <summary>Called for every object that a row has become, once it is part of the session.</summary>
    public Action<object>? OnLoaded { get; set; }

    /// <summary>An object of the session and what it owns: the objects of the session that are reached by relationships which cascade removal.</summary>
    public IReadOnlyList<TrackedEntity> WithOwned(TrackedEntity start)
    {
        List<TrackedEntity> all = [start];
        HashSet<TrackedEntity> seen = [start];
        for (int i = 0; i < all.Count; i++)
        {
            TrackedEntity owner = all[i];
            foreach (Relationship relationship in owner.Persister.Relationships.Where(r => r.Navigation.Cascade.HasFlag(Cascade.Delete)))
            {
                all.AddRange(relationship.ItemsOf(owner.Related(relationship)).Select(Find).OfType<TrackedEntity>().Where(seen.Add));
                if (relationship is { IsLogged: true, IsPrincipal: true })
                {
                    // The collection does not know its objects, but they know their owner.
                    all.AddRange(Entities.Where(e => relationship.Navigation.Target.ClrType.IsInstanceOfType(e.Entity) && RelationshipChanges.Referred(e, relationship, owner) && seen.Add(e)));
                }
            }
        }

        return all;
    }

    /// <summary>Lets an object and what it owns go. Their rows are not touched.</summary>
    public void Detach(object entity)
    {
        if (Find(entity) is { } tracked)
        {
            IReadOnlyList<TrackedEntity> all = WithOwned(tracked);
            foreach (TrackedEntity owned in all)
            {
                Release(owned);
            }

            foreach (TrackedEntity owned in all)
            {
                LeaveBehind(owned);
            }
        }
    }

    /// <summary>Lets all objects go.</summary>
    public void DetachAll()
    {
        foreach (TrackedEntity entity in Entities)
        {
            Release(entity);
        }
    }

    /// <summary>Undoes the changes of an object, and has its row read again when it is next asked for.</summary>
    public void Expire(TrackedEntity entity)
    {
        (Relationship, TrackedEntity)[] along = Along(entity);
        entity.Revert(_ => false);
        entity.IsExpired = true;
        LeaveUndone(entity, along);
    }

    /// <summary>Has the rows of all objects read again when they are next asked for.</summary>
    public void ExpireAll()
    {
        foreach (TrackedEntity entity in Entities)
        {
            entity.IsExpired = entity.State == EntityState.Persistent;
        }
    }

    /// <summary>Brings an object up to date with its row, read into another object of the class. What the application changed since the object was read stays changed.</summary>
    /// <param name="unread">The columns that were left unread.</param>
    public void Renew(TrackedEntity entity, object row, IReadOnlyList<PropertyMap> unread)
    {
        entity.TakeFresh(row, unread);
        foreach (Relationship relationship in entity.Persister.Relationships)
        {
            if (relationship.Navigation.IsOnDependent && !relationship.IsManyToMany)
            {
                RenewReference(entity, relationship, entity.Access.Get(row, relationship.Navigation));
            }
        }
    }

    /// <summary>Takes over the references that a row brought along, as for any object that the session holds.</summary>
    private static void TakeReferences(TrackedEntity entity, object row)
    {
        foreach (Relationship relationship in entity.Persister.Relationships)
        {
            if (!relationship.Navigation.IsCollection && entity.Access.Get(row, relationship.Navigation) is { } brought && !IsChanged(entity, relationship))
            {
                entity.Access.Set(entity.Entity, relationship.Navigation, brought);
            }
        }
    }

    /// <summary>What a flush would write, seen from the objects: those to insert, to update and to delete.</summary>
    public (List<object> Added, List<object> Changed, List<object> Removed) Pending()
    {
        CascadeSave();
        (List<object> added, List<object> changed, List<object> removed) = ([], [], []);
        foreach (TrackedEntity entity in Entities)
        {
            List<object>? list = entity switch
            {
                { State: EntityState.Pending } => added,
                { State: EntityState.Deleted, IsRowGone: false } => removed,
                { State: EntityState.Persistent } when entity.IsWhollyModified || entity.DetectChanges([]) || entity.Persister.Relationships.Any(r => IsChanged(entity, r)) => changed,
                _ => null,
            };
            list?.Add(entity.Entity);
        }

        return (added, changed, removed);
    }

    /// <summary>Begins to remember which objects come, go, or are marked for removal, so that <see cref="UndoTrial"/> can take that back.</summary>
    public void BeginTrial() => _transitions = [];

    /// <summary>Keeps what was done since <see cref="BeginTrial"/>.</summary>
    public void KeepTrial() => _transitions = null;

    /// <summary>Takes back what was done since <see cref="BeginTrial"/>.</summary>
    public void UndoTrial()
    {
        List<(TrackedEntity Entity, EntityState? Before)> transitions = _transitions ?? [];
        _transitions = null;
        for (int i = transitions.Count - 1; i >= 0; i--)
        {
            (TrackedEntity entity, EntityState? before) = transitions[i];
            if (before is not { } state)
            {
                Forget(entity);
                entity.Unwatch();
                continue;
            }

            entity.State = state;
            if (Find(entity.Entity) is null)
            {
                Put(entity);
                entity.Watch();
                _isOrdered = false;
            }
        }
    }

    private void Release(TrackedEntity entity)
    {
        Forget(entity);
        entity.ForgetWritten();
        (_detached ??= []).AddOrUpdate(entity.Entity, entity);
    }

    /// <summary>A reference follows its foreign key: to the object that the row brought along, to one of the session, or to none until it is loaded.</summary>
    private void RenewReference(TrackedEntity entity, Relationship relationship, object? brought)
    {
        object? present = entity.Related(relationship);
        if (IsChanged(entity, relationship) || (brought is null && (present is null ? relationship.ForeignKey.Any(p => p.Member is null) : FollowsKey(entity, relationship, present))))
        {
            return;
        }

        object? principal = brought ?? PrincipalInMemory(entity, relationship)?.Entity;
        if (!ReferenceEquals(principal, present))
        {
            entity.Access.Set(entity.Entity, relationship.Navigation, principal);
        }

        bool isKnown = principal is not null || relationship.ForeignKey.Select(entity.Persister.Own).Any(p => entity.GetOriginal(p) is null);
        entity.SetRelatedBefore(relationship, isKnown ? principal : TrackedEntity.Unknown);
        entity.MarkLoaded(relationship, isKnown);
    }

    private bool FollowsKey(TrackedEntity entity, Relationship relationship, object present) =>
        relationship.ForeignKey.Any(p => p.Member is null) || (Find(present) is { } principal && RelationshipChanges.Referred(entity, relationship, principal));

    private TrackedEntity? PrincipalInMemory(TrackedEntity entity, Relationship relationship)
    {
        EntityPersister target = Model.PersisterOf(relationship.Navigation.Target);
        object?[] values = [.. relationship.ForeignKey.Select(p => entity.GetOriginal(entity.Persister.Own(p)))];
        return relationship.PrincipalKey.Select(p => p.Name).SequenceEqual(target.Map.Key.Select(p => p.Name)) && values.All(v => v is not null && !ReferenceEquals(v, TrackedEntity.Unknown))
            ? Find(target, target.MakeKey([.. values.Select((v, i) => KeyValues.Convert(v!, target.Map.Key[i].ClrType))]))
            : null;
    }
}
