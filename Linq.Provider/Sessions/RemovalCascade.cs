using Linq.Provider.Execution;
using Linq.Provider.Mapping;
using Linq.Provider.Schema;
using Linq.Provider.Sql;

namespace Linq.Provider.Sessions;

/// <summary>
/// Follows removals through relationships before a flush: orphans and the objects that <see cref="Cascade.Delete"/> names are removed too, others lose their reference.
/// Dependants that are not in memory are read, as SQLAlchemy does, unless the database itself deletes or detaches them.
/// </summary>
internal sealed class RemovalCascade(UnitOfWork work, ConnectionScope scope, Dialect dialect)
{
    private readonly Queue<TrackedEntity> _open = [];
    private readonly HashSet<TrackedEntity> _seen = [];
    private readonly List<(TrackedEntity Child, Relationship Relationship)> _abandoned = [];

    /// <summary>The objects that the application made refer to another one, which need not hold them yet: by their reference, or by the value of the foreign key.</summary>
    private ILookup<(object? Principal, string ForeignKey), TrackedEntity>? _newlyReferring;

    /// <summary>Removes what goes with removed objects, and takes the references of what stays away, in <paramref name="changes"/>.</summary>
    public async ValueTask RunAsync(RelationshipChanges changes, bool async, CancellationToken cancellationToken)
    {
        foreach (TrackedEntity orphan in changes.Orphans.ToArray())
        {
            Remove(orphan);
        }

        foreach (TrackedEntity orphan in work.Entities.Where(e => IsNewOrphan(e, changes)))
        {
            RemoveNew(orphan);
        }

        foreach (TrackedEntity removed in work.Entities.Where(e => e is { State: EntityState.Deleted, IsRowGone: false }))
        {
            Enqueue(removed);
        }

        if (_open.Count == 0)
        {
            return;
        }

        _newlyReferring = FindNewlyReferring(changes);
        while (_open.TryDequeue(out TrackedEntity? removed))
        {
            foreach (Relationship relationship in removed.Persister.Relationships)
            {
                await FollowAsync(removed, relationship, changes, async, cancellationToken).ConfigureAwait(false);
            }
        }

        foreach ((TrackedEntity child, Relationship relationship) in _abandoned.Where(a => a.Child.IsLive))
        {
            changes.Detach(child, relationship);
        }

        DetachReferences(changes);
    }

    private async ValueTask FollowAsync(TrackedEntity removed, Relationship relationship, RelationshipChanges changes, bool async, CancellationToken cancellationToken)
    {
        bool deletes = relationship.Navigation.Cascade.HasFlag(Cascade.Delete);
        if (!relationship.IsPrincipal)
        {
            foreach (object related in deletes ? relationship.ItemsOf(removed.Related(relationship)) : [])
            {
                Remove(work.Find(related));
            }

            return;
        }

        IEnumerable<object> children = removed.ItemsBefore(relationship).Concat(relationship.ItemsOf(removed.Related(relationship)));
        if (!removed.KnowsAll(relationship) && (deletes || !relationship.IsHandledByDatabase))
        {
            object?[] key = [.. relationship.PrincipalKey.Select(p => removed.GetOriginal(removed.Persister.Own(p)))];
            if (key.All(v => v is not null && !ReferenceEquals(v, TrackedEntity.Unknown)))
            {
                RowQuery query = work.Model.Query(relationship.Navigation.Target, relationship.ForeignKey, dialect);
                object?[] values = [.. key.Select((v, i) => KeyValues.Convert(v!, relationship.ForeignKey[i].ClrType))];
                children = children.Concat(await query.ReadAsync(scope, values, new ResultStore(work), async, cancellationToken).ConfigureAwait(false));
            }
        }

        TrackedEntity[] referring = [.. _newlyReferring![(removed.Entity, relationship.ForeignKeyName)].Where(c => relationship.Navigation.Target.ClrType.IsInstanceOfType(c.Entity))];
        foreach (object item in children.Concat(referring.Select(c => c.Entity)).Distinct(ReferenceEqualityComparer.Instance).ToArray())
        {
            TrackedEntity? child = work.Find(item!);
            if (child is not { IsLive: true } || changes.HasNewPrincipal(child, relationship) || (RelationshipChanges.IsForeignKeyChanged(child, relationship) && !referring.Contains(child)))
            {
                continue;
            }

            if (deletes || (relationship.IsHandledByDatabase && !relationship.IsOptional))
            {
                Remove(child);
            }
            else
            {
                _abandoned.Add((child, relationship));
            }
        }
    }

    private ILookup<(object? Principal, string ForeignKey), TrackedEntity> FindNewlyReferring(RelationshipChanges changes)
    {
        IEnumerable<(object? Principal, string ForeignKey, TrackedEntity Child)> byReference = changes.Assignments.Where(a => a.Principal is not null)
            .Select(a => ((object?)a.Principal!.Entity, a.Relationship.ForeignKeyName, a.Child));
        IEnumerable<(object? Principal, string ForeignKey, TrackedEntity Child)> byValue = work.Entities.Where(e => e.IsLive).SelectMany(child => work.Model.ForeignKeysOf(child.Persister)
            .Where(key => (child.State == EntityState.Pending || key.Columns.Any(p => !Equals(child.Get(p), child.GetOriginal(p)))) && !changes.IsAssigned(child, key.Name))
            .Select(key => (key.InMemory(work, [.. key.Columns.Select(child.Get)])?.Entity, key.Name, child)));
        return byReference.Concat(byValue).Where(found => found.Principal is not null && found.Child.IsLive).ToLookup(found => (found.Principal, found.ForeignKey), found => found.Child);
    }

    /// <summary>Objects in memory that refer to a removed one, where that has no property for them.</summary>
    private void DetachReferences(RelationshipChanges changes)
    {
        HashSet<Type> roots = [.. _seen.Select(e => e.Persister.RootType)];
        foreach (TrackedEntity child in work.Entities.Where(e => e.IsLive))
        {
            foreach (Relationship relationship in child.Persister.Relationships.Where(r => r.Navigation.IsOnDependent && !r.IsManyToMany))
            {
                EntityPersister target = work.Model.PersisterOf(relationship.Navigation.Target);
                if (roots.Contains(target.RootType) && PrincipalOf(child, relationship, target) is { State: EntityState.Deleted } principal && _seen.Contains(principal)
                    && !changes.HasNewPrincipal(child, relationship)
                    && (!RelationshipChanges.IsForeignKeyChanged(child, relationship) || _newlyReferring![(principal.Entity, relationship.ForeignKeyName)].Contains(child)))
                {
                    changes.Detach(child, relationship);
                }
            }
        }
    }

    private TrackedEntity? PrincipalOf(TrackedEntity child, Relationship relationship, EntityPersister target)
    {
        bool isByValue = child.State == EntityState.Pending || RelationshipChanges.IsForeignKeyChanged(child, relationship);
        if (!isByValue && child.RelatedBefore(relationship) is { } before && !ReferenceEquals(before, TrackedEntity.Unknown))
        {
            return work.Find(before);
        }

        if (!relationship.PrincipalKey.Select(p => p.Name).SequenceEqual(target.Map.Key.Select(p => p.Name)))
        {
            return null;
        }

        object?[] values = [.. relationship.ForeignKey.Select(child.Persister.Own).Select(p => isByValue ? child.Get(p) : child.GetOriginal(p))];
        return values.Any(v => v is null || ReferenceEquals(v, TrackedEntity.Unknown))
            ? null
            : work.Find(target, target.MakeKey([.. values.Select((v, i) => KeyValues.Convert(v!, target.Map.Key[i].ClrType))]));
    }

    private void Remove(TrackedEntity? entity)
    {
        if (entity is null)
        {
            return;
        }

        bool hasRow = entity.State != EntityState.Pending;
        work.Remove(entity.Entity);
        if (hasRow)
        {
            Enqueue(entity);
        }
        else
        {
            // It never was a row, but what hangs on it may be new as well.
            entity.State = EntityState.Deleted;
        }
    }

    /// <summary>Whether a new object was taken out of the collection of an owner, has no other, and cannot do without or is not to: it was never a row and will not be.</summary>
    private static bool IsNewOrphan(TrackedEntity entity, RelationshipChanges changes) => entity.State == EntityState.Pending && entity.LeftOwners.Any(left =>
        (!left.IsOptional || left.Navigation.Cascade.HasFlag(Cascade.DeleteOrphan)) && !changes.IsAssigned(entity, left.ForeignKeyName)
        && left.ForeignKey.Select(entity.Persister.Own).Any(p => entity.Persister.IsDefault(p, entity.Get(p))));

    /// <summary>Takes a new object out of the session, and with it those that cannot do without it.</summary>
    private void RemoveNew(TrackedEntity entity)
    {
        Remove(entity);
        foreach (Relationship relationship in entity.Persister.Relationships.Where(r => r.IsPrincipal && r.OwnsItems))
        {
            foreach (TrackedEntity item in relationship.ItemsOf(entity.Related(relationship)).Select(work.Find).OfType<TrackedEntity>().Where(e => e.State == EntityState.Pending).ToArray())
            {
                RemoveNew(item);
            }
        }
    }

    private void Enqueue(TrackedEntity entity)
    {
        if (_seen.Add(entity))
        {
            _open.Enqueue(entity);
        }
    }
}
