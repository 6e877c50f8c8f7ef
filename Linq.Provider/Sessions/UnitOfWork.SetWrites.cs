using Linq.Provider.Mapping;

namespace Linq.Provider.Sessions;

/// <content>Taking over what statements did that change many rows at once. Rolling back undoes it like a flush.</content>
internal sealed partial class UnitOfWork
{
    /// <summary>Whether there are objects of rows in a class's table.</summary>
    public bool HoldsRowsOf(EntityPersister persister)
    {
        foreach (TrackedEntity entity in Entities)
        {
            if (entity.Persister.RootType == persister.RootType && entity is { Snapshot: not null, IsRowGone: false })
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The objects of rows that were deleted leave the identity map and what holds them, as after a flush that deleted them.</summary>
    /// <param name="keys">The parts of the keys.</param>
    public void AcceptDeleted(EntityPersister persister, IEnumerable<object?[]> keys)
    {
        HashSet<object> gone = new(ReferenceEqualityComparer.Instance);
        foreach (object?[] key in keys)
        {
            if (Find(persister, persister.MakeKey(key)) is { } entity)
            {
                Remember(entity);
                _identities.Remove(entity.Persister, entity.OriginalKey()!, entity);
                entity.State = EntityState.Deleted;
                entity.IsRowGone = true;
                Frame.NoteRow(entity);
                gone.Add(entity.Entity);
            }
        }

        if (gone.Count > 0)
        {
            new FlushAlignment(this).Leave(gone);
            foreach (TrackedEntity entity in Entities)
            {
                AcceptGone(entity, gone);
            }
        }
    }

    /// <summary>The row of an object no longer has links with those of removed objects. What else changed in its relationships is still to be flushed.</summary>
    private void AcceptGone(TrackedEntity entity, HashSet<object> gone)
    {
        foreach (Relationship relationship in entity.Persister.Relationships.Where(r => !r.IsLogged && entity.ItemsBefore(r).Any(gone.Contains)))
        {
            Remember(entity);
            entity.TakeOutOfBefore(relationship, gone);
        }
    }

    /// <summary>The object of a row that was changed gets the new values.</summary>
    /// <param name="key">The parts of the key.</param>
    /// <param name="properties">What was changed.</param>
    /// <param name="values">What the row holds there now.</param>
    public void AcceptUpdated(EntityPersister persister, object?[] key, IReadOnlyList<PropertyMap> properties, object?[] values)
    {
        if (Find(persister, persister.MakeKey(key)) is not { } entity)
        {
            return;
        }

        Remember(entity);
        PropertyMap[] own = [.. properties.Select(entity.Persister.Own)];
        Relationship[] moved = [.. entity.Persister.Relationships.Where(r => r.Navigation.IsOnDependent && r.ForeignKey.Any(f => own.Contains(entity.Persister.Own(f))) && IsKnown(entity, r))];
        object?[] before = [.. own.Select(entity.Get)];
        entity.TakeValues(own, values);

        // If the transaction is undone although its changes are still wanted, this one is not: only the statement could repeat it, for all rows.
        for (int i = 0; i < own.Length; i++)
        {
            if (!Equals(before[i], entity.Get(own[i])))
            {
                Frame.Remember(new JournalEntry(entity, own[i], before[i]));
            }
        }

        foreach (Relationship relationship in moved)
        {
            Follow(entity, relationship);
        }
    }

    /// <summary>Remembers keys that were made for rows outside the session: a rollback clears them.</summary>
    public void Remember(IEnumerable<MadeKey> keys) => Frame.MadeKeys.AddRange(keys);

    /// <summary>Whether the reference was loaded, and the application has not set it since.</summary>
    private static bool IsKnown(TrackedEntity entity, Relationship relationship)
        => entity.RelatedBefore(relationship) is var before && !ReferenceEquals(before, TrackedEntity.Unknown) && ReferenceEquals(before, entity.Related(relationship));

    /// <summary>Sets a reference to the object that its foreign key names now, if the session holds it; else the reference counts as not loaded.</summary>
    private void Follow(TrackedEntity entity, Relationship relationship)
    {
        object? principal = PrincipalInMemory(entity, relationship)?.Entity;
        bool isNull = relationship.ForeignKey.Any(f => entity.GetOriginal(entity.Persister.Own(f)) is null);
        entity.Access.Set(entity.Entity, relationship.Navigation, principal);
        entity.SetRelatedBefore(relationship, principal ?? (isNull ? null : TrackedEntity.Unknown));
    }
}
