using Linq.Provider.Mapping;

namespace Linq.Provider.Sessions;

/// <content>Keeping both ends of relationships in step, as soon as one of them is seen to change.</content>
internal sealed partial class RelationshipLoader
{
    /// <summary>Keeps the other ends in step when the application sets a reference.</summary>
    public void Align(TrackedEntity entity, Relationship relationship, object? value)
    {
        object? before = entity.Related(relationship);
        if (rules.IsDisposed || ReferenceEquals(before, value))
        {
            return;
        }

        TrackedEntity? left = before is null ? null : work.Find(before);
        if (relationship.Navigation.Inverse is { } inverse)
        {
            AlignInverse(entity, relationship, inverse, left, value);
        }
        else
        {
            TakeAlong(entity, relationship, value);
        }

        if (left is not null)
        {
            work.LeaveAgain(left, entity, relationship);
        }
    }

    private void AlignInverse(TrackedEntity entity, Relationship relationship, NavigationMap inverse, TrackedEntity? left, object? value)
    {
        if (left?.RelationshipOf(inverse.Name) is { } back)
        {
            if (inverse.IsCollection)
            {
                back.RemoveLoadedItem(left.Related(back), entity.Entity);
            }
            else if (ReferenceEquals(left.Related(back), entity.Entity))
            {
                left.Access.Set(left.Entity, inverse, null);
                left.MarkLoaded(back);
            }
        }

        TakeAlong(entity, relationship, value);
        if (value is not null && work.Find(value) is { } joined && joined.RelationshipOf(inverse.Name) is { } there)
        {
            work.NoteWanted(entity, relationship, value);
            work.NoteMirrored(joined, there, entity.Entity);
            if (inverse.IsCollection)
            {
                there.AddLoadedItem(joined.Related(there), entity.Entity);
            }
            else
            {
                Free(joined, there, relationship, entity);
                joined.Access.Set(value, inverse, entity.Entity);
                joined.MarkLoaded(there);
            }
        }
    }

    /// <summary>What one object alone may refer to, another that referred to it does not refer to any more.</summary>
    private void Free(TrackedEntity taken, Relationship back, Relationship relationship, TrackedEntity taker)
    {
        if (taken.Related(back) is { } former && !ReferenceEquals(former, taker.Entity) && work.Find(former) is { } loser && loser.RelationshipOf(relationship.Navigation.Name) is { } lost
            && ReferenceEquals(loser.Related(lost), taken.Entity))
        {
            loser.Access.Set(former, relationship.Navigation, null);
            loser.MarkLoaded(lost);
            work.LeaveAgain(loser, taken, back);
        }
    }

    /// <summary>
    /// Puts the other ends of what a new object is related to in step, which could not be noticed before it was added. Ends that contradict each other: what a reference was set to says
    /// more than a collection, as in a flush.
    /// </summary>
    public void Join(TrackedEntity entity)
    {
        foreach (Relationship relationship in entity.Persister.Relationships)
        {
            if (relationship.Navigation is not { IsReadOnly: false, Inverse: { } inverse })
            {
                continue;
            }

            foreach (object related in relationship.ItemsOf(entity.Related(relationship)).ToArray())
            {
                if (work.Find(related) is not { } joined || joined.RelationshipOf(inverse.Name) is not { } there)
                {
                    continue;
                }

                if (!relationship.Navigation.IsCollection)
                {
                    entity.Join(relationship, related);
                }

                if (inverse.IsCollection)
                {
                    Mirror(joined, there, entity.Entity);
                }
                else if (relationship.Navigation.IsCollection)
                {
                    Join(entity, relationship, joined, there);
                }
                else if (joined.IsLoaded(there) && joined.Related(there) is null)
                {
                    joined.Access.Set(related, inverse, entity.Entity);
                    joined.Join(there, entity.Entity);
                    work.NoteMirrored(joined, there, entity.Entity);
                }
            }
        }
    }

    /// <summary>An object that is in the collection of a new owner: it moves there, unless its reference was set to another.</summary>
    private void Join(TrackedEntity owner, Relationship collection, TrackedEntity item, Relationship reference)
    {
        object? held = item.Related(reference);
        if (ReferenceEquals(held, owner.Entity))
        {
            return;
        }

        if (held is null || (item.State == EntityState.Persistent && ReferenceEquals(held, item.RelatedBefore(reference)) && !RelationshipChanges.IsForeignKeyChanged(item, reference)))
        {
            Added(owner, collection.Navigation.Name, item.Entity);
        }
        else if (work.Find(held) is not null)
        {
            collection.RemoveLoadedItem(owner.Related(collection), item.Entity);
        }
    }

    /// <summary>Lets go at the other ends of a new object that has left the session again. New objects that cannot do without it leave with it.</summary>
    public void Part(TrackedEntity entity)
    {
        foreach (Relationship relationship in entity.Persister.Relationships)
        {
            foreach (object related in relationship.Navigation.IsReadOnly ? [] : relationship.ItemsOf(entity.Related(relationship)).ToArray())
            {
                if (work.Find(related) is not { } partner)
                {
                    continue;
                }

                if (relationship.IsPrincipal && partner.State == EntityState.Pending && relationship.OwnsItems)
                {
                    work.Remove(related);
                    continue;
                }

                if (relationship.Navigation.Inverse is not { } inverse || partner.RelationshipOf(inverse.Name) is not { } there)
                {
                    continue;
                }

                if (inverse.IsCollection)
                {
                    there.RemoveLoadedItem(partner.Related(there), entity.Entity);
                }
                else if (ReferenceEquals(partner.Related(there), entity.Entity))
                {
                    partner.Access.Set(related, inverse, null);
                    partner.MarkLoaded(there);
                }
            }
        }
    }

    /// <summary>Keeps the other end in step when the application puts an object into a collection.</summary>
    public void Added(TrackedEntity owner, string name, object item)
    {
        if (owner.RelationshipOf(name) is { } relationship)
        {
            work.NoteWanted(owner, relationship, item);
            TakeAlong(owner, relationship, item);
        }

        if (InverseOf(owner, name) is { } inverse && work.Model.TryGetPersister(item.GetType(), out EntityPersister? persister))
        {
            if (!inverse.IsCollection)
            {
                object? before = persister.Access.Get(item, inverse);
                if (before is not null && !ReferenceEquals(before, owner.Entity) && work.Find(before) is { } left && left.RelationshipOf(name) is { } back)
                {
                    back.RemoveLoadedItem(left.Related(back), item);
                }
                else
                {
                    left = null;
                }

                persister.Access.Set(item, inverse, owner.Entity);
                if (work.Find(item) is { State: EntityState.Pending } pending && pending.RelationshipOf(inverse.Name) is { } reference)
                {
                    pending.Join(reference, owner.Entity);
                    work.NoteMirrored(pending, reference, owner.Entity);
                    if (left is not null)
                    {
                        work.LeaveAgain(left, pending, reference);
                    }
                }
            }
            else if (work.Find(item) is { } target && target.RelationshipOf(inverse.Name) is { } there)
            {
                Mirror(target, there, owner.Entity);
            }
            else
            {
                persister.RelationshipOf(inverse)?.AddLoadedItem(persister.Access.Get(item, inverse), owner.Entity);
            }
        }
    }

    /// <summary>Keeps the other end in step when the application takes an object out of a collection.</summary>
    public void Removed(TrackedEntity owner, string name, object item)
    {
        if (owner.RelationshipOf(name) is { IsPrincipal: true } left && work.Find(item) is { State: EntityState.Pending } pending)
        {
            pending.LeaveOwner(left);
        }

        if (InverseOf(owner, name) is { } inverse && work.Model.TryGetPersister(item.GetType(), out EntityPersister? persister))
        {
            if (inverse.IsCollection)
            {
                persister.RelationshipOf(inverse)?.RemoveLoadedItem(persister.Access.Get(item, inverse), owner.Entity);
            }
            else
            {
                TrackedEntity? tracked = work.Find(item);
                Relationship? reference = tracked?.RelationshipOf(inverse.Name);
                object? related = persister.Access.Get(item, inverse);

                // A reference that is not loaded must not load what the row still says.
                bool wouldLoad = related is null && reference is not null && tracked!.Snapshot is not null && RelationshipChanges.MayRefer(tracked, reference, owner);
                if (wouldLoad || ReferenceEquals(related, owner.Entity))
                {
                    persister.Access.Set(item, inverse, null);
                    if (reference is not null)
                    {
                        tracked!.MarkLoaded(reference);
                    }
                }
            }
        }

        if (work.Find(item) is { } let)
        {
            work.LeaveAgain(let, owner, owner.RelationshipOf(name));
        }
    }

    /// <summary>Checks that what the application is about to relate an object to can become part of the session.</summary>
    public void CheckTake(TrackedEntity owner, string name, object value)
    {
        if (owner.RelationshipOf(name) is { } relationship && Takes(owner, relationship))
        {
            work.CheckArrival(value);
        }
    }

    /// <summary>What a relationship that cascades leads to is new with its owner, so that its own relationships are in step before a flush as well.</summary>
    private void TakeAlong(TrackedEntity owner, Relationship relationship, object? value)
    {
        if (value is not null && Takes(owner, relationship))
        {
            work.TakeAlong(value);
        }
    }

    private bool Takes(TrackedEntity owner, Relationship relationship) =>
        owner.IsLive && Holds(owner) && relationship.Navigation is { IsReadOnly: false } navigation && navigation.Cascade.HasFlag(Cascade.SaveUpdate);

    private void Mirror(TrackedEntity holder, Relationship end, object item)
    {
        end.AddLoadedItem(holder.Related(end), item);
        work.NoteMirrored(holder, end, item);
    }

    private static NavigationMap? InverseOf(TrackedEntity owner, string name) => owner.RelationshipOf(name)?.Navigation.Inverse;
}
