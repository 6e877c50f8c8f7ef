using Linq.Provider.Mapping;

namespace Linq.Provider.Sessions;

/// <content>
/// Objects that come into the session because the application relates one of the session's to them, as soon as that is noticed (SQLAlchemy's save-update cascade), and leave it when that is taken back.
/// </content>
internal sealed partial class UnitOfWork
{
    private bool _takesAlong;
    private bool _hasTakenAlong;

    /// <summary>Checks that an object can be taken along, and all that is reachable from it. Changes nothing.</summary>
    /// <exception cref="LinqProviderException">One of them belongs to another session (LP1422), or stands for a row that another object of this one stands for (LP1407).</exception>
    public void CheckArrival(object start)
    {
        if (Find(start) is not null || !Model.TryGetPersister(start.GetType(), out EntityPersister? persister))
        {
            return;
        }

        if (!persister.ReachesOthers)
        {
            CheckArrival(start, persister);
            return;
        }

        HashSet<object> seen = new(ReferenceEqualityComparer.Instance) { start };
        Stack<object> open = new([start]);
        while (open.TryPop(out object? entity))
        {
            EntityPersister own = PersisterOf(entity);
            CheckArrival(entity, own);
            foreach (object related in SaveTargets(own, entity))
            {
                if (Find(related) is null && seen.Add(related))
                {
                    open.Push(related);
                }
            }
        }
    }

    private void CheckArrival(object entity, EntityPersister persister)
    {
        CheckFree(entity);
        if (StandsForRow(entity) && Find(persister, persister.Access.GetKey(entity)!) is not null)
        {
            throw SessionErrors.DuplicateIdentity(persister.Map, persister.Access.GetKey(entity)!);
        }
    }

    /// <summary>Takes in an object to which the application has just related one of the session's, with all that is reachable from it.</summary>
    public void TakeAlong(object entity)
    {
        if (Find(entity) is not null || !Model.TryGetPersister(entity.GetType(), out _))
        {
            return;
        }

        bool outer = _takesAlong;
        _takesAlong = _hasTakenAlong = true;
        try
        {
            Together(() => CascadeSave(TakeReached(entity)));
        }
        finally
        {
            _takesAlong = outer;
        }
    }

    /// <summary>
    /// Lets a new object go that came along, and what came along with it, when it was taken away again and no other object of the session leads to it. A relationship that is not known at its
    /// other end does not count: if there is one, the next flush takes the object in again.
    /// </summary>
    /// <param name="start">The object.</param>
    /// <param name="from">What it was taken away from.</param>
    /// <param name="through">The relationship that led to it; null if <paramref name="from"/> leaves the session itself.</param>
    public void LeaveAgain(TrackedEntity start, TrackedEntity from, Relationship? through)
    {
        if (!IsAlong(start))
        {
            return;
        }

        List<TrackedEntity> leaving = [start];
        HashSet<TrackedEntity> group = [start];
        for (int i = 0; i < leaving.Count; i++)
        {
            leaving.AddRange(AlongOf(SaveTargets(leaving[i])).Where(group.Add));
        }

        if (leaving.Exists(entity => IsHeldByOthers(entity, group, from, through)) || LeadsBySelf(from, start, through))
        {
            return;
        }

        foreach (TrackedEntity entity in leaving)
        {
            foreach (MirroredEnd end in entity.Mirrored.Where(m => ReferenceEquals(m.Item, entity.Entity) && !group.Contains(m.Holder)).ToArray())
            {
                end.Cut();
            }
        }

        foreach (TrackedEntity entity in leaving)
        {
            _transitions?.Add((entity, EntityState.Pending));
            LetGo(entity);
        }
    }

    /// <summary>
    /// Notes an end that the session has set because the application set the other one, where a new object meets a row: a rollback takes it back, and it is no reason for the new object to stay,
    /// for whether the row's end is loaded must not decide what is written.
    /// </summary>
    public void NoteMirrored(TrackedEntity holder, Relationship end, object item)
    {
        TrackedEntity? other = Find(item);
        if (holder.State == EntityState.Pending && other?.State != EntityState.Pending)
        {
            holder.AddMirrored(new MirroredEnd(holder, end, item));
        }

        if (holder.State != EntityState.Pending && other is not null && IsAlong(other))
        {
            other.AddMirrored(new MirroredEnd(holder, end, item));
        }
    }

    /// <summary>Notes that an end is as the application itself wants it.</summary>
    public void NoteWanted(TrackedEntity holder, Relationship end, object item)
    {
        var wanted = new MirroredEnd(holder, end, item);
        holder.RemoveMirrored(wanted);
        Find(item)?.RemoveMirrored(wanted);
    }

    /// <summary>Lets new objects go that came along with one which is removed or has left.</summary>
    private void LeaveBehind(TrackedEntity entity)
    {
        if (_hasTakenAlong && _transitions is null)
        {
            foreach (TrackedEntity related in AlongOf(SaveTargets(entity)).ToArray())
            {
                LeaveAgain(related, entity, through: null);
            }
        }
    }

    /// <summary>The new objects that came along by the relationships of an object.</summary>
    private (Relationship Through, TrackedEntity Entity)[] Along(TrackedEntity owner) => !_hasTakenAlong ? [] :
        [.. owner.Persister.Relationships.SelectMany(r => AlongOf(r.ItemsOf(owner.Related(r))).Select(e => (r, e)))];

    /// <summary>Lets those go that an object does not lead to any more because its changes were undone.</summary>
    private void LeaveUndone(TrackedEntity owner, (Relationship Through, TrackedEntity Entity)[] along)
    {
        foreach ((Relationship through, TrackedEntity entity) in along)
        {
            if (!through.ItemsOf(owner.Related(through)).Contains(entity.Entity, ReferenceEqualityComparer.Instance))
            {
                foreach (MirroredEnd end in entity.Mirrored.Where(m => m.Holder == entity && ReferenceEquals(m.Item, owner.Entity) && m.End.Navigation.Name == through.Navigation.Inverse?.Name).ToArray())
                {
                    end.Cut();
                }

                LeaveAgain(entity, owner, through);
            }
        }
    }

    /// <summary>Takes out of a new object that leaves what the session itself put there on behalf of objects that stay: they have let go of it.</summary>
    private static void CutFromStaying(TrackedEntity leaving, Func<object, bool> isLeaving)
    {
        foreach (MirroredEnd end in leaving.Mirrored.Where(m => m.Holder == leaving && !isLeaving(m.Item)).ToArray())
        {
            end.Cut();
        }
    }

    private void LetGo(TrackedEntity entity)
    {
        Forget(entity);
        entity.UnbindLogs();
        entity.Unwatch();
        entity.ForgetMirrored();
    }

    /// <summary>Those of some objects that came along.</summary>
    private IEnumerable<TrackedEntity> AlongOf(IEnumerable<object> objects) => objects.Select(Find).OfType<TrackedEntity>().Where(IsAlong);

    private static bool IsAlong(TrackedEntity entity) => entity is { CameAlong: true, State: EntityState.Pending };

    private bool IsHeldByOthers(TrackedEntity entity, HashSet<TrackedEntity> group, TrackedEntity from, Relationship? through)
    {
        foreach (Relationship relationship in entity.Persister.Relationships)
        {
            foreach (object related in relationship.Navigation.Inverse is null ? [] : relationship.ItemsOf(entity.Related(relationship)))
            {
                if (Find(related) is { IsLive: true } other && !group.Contains(other) && other.RelationshipOf(relationship.Navigation.Inverse!.Name) is { } back
                    && !(other == from && back == through) && Leads(other, back, entity) && !entity.Mirrored.Contains(new MirroredEnd(other, back, entity.Entity)))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>Whether what an object was taken away from leads to it in another way.</summary>
    private bool LeadsBySelf(TrackedEntity from, TrackedEntity entity, Relationship? through) => from.IsLive && Find(from.Entity) == from
        && from.Persister.Relationships.Any(r => r != through && r.Navigation.Target.ClrType.IsInstanceOfType(entity.Entity) && Leads(from, r, entity)
            && !entity.Mirrored.Contains(new MirroredEnd(from, r, entity.Entity)));

    private static bool Leads(TrackedEntity entity, Relationship relationship, TrackedEntity target) => relationship.Navigation.Cascade.HasFlag(Cascade.SaveUpdate)
        && relationship.ItemsOf(entity.Related(relationship)).Contains(target.Entity, ReferenceEqualityComparer.Instance);
}
