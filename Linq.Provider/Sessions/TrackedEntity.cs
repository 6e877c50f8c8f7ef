using Linq.Provider.Mapping;
using Linq.Provider.Materialization;

namespace Linq.Provider.Sessions;

/// <summary>An object of the session and what the session knows of its row.</summary>
internal sealed partial class TrackedEntity(object entity, EntityPersister persister, EntityState state, int sequence)
{
    /// <summary>Stands for a shadow value that was never read, or a relationship that was never loaded.</summary>
    public static object Unknown { get; } = new();

    private RareState? _rare;

    public object Entity { get; } = entity;

    public EntityPersister Persister { get; set; } = persister;

    public EntityMap Map => Persister.Map;

    public EntityAccess Access => Persister.Access;

    public EntityState State { get; set; } = state;

    /// <summary>The order in which objects came into the session; makes flushes deterministic.</summary>
    public int Sequence { get; } = sequence;

    /// <summary>The values of the row, as last read or written; null for an object without a row.</summary>
    public object? Snapshot { get; set; }

    /// <summary>Whether the next flush writes every column, because it is not known which ones changed.</summary>
    public bool IsWhollyModified { get; set; }

    /// <summary>Whether the row is to be read again when the object is next asked for.</summary>
    public bool IsExpired { get; set; }

    /// <summary>The place among what the session keeps alive.</summary>
    public int Place { get; set; }

    /// <summary>The <see cref="TransactionFrame.Number"/> in which the object was read after something had been written, so that it may hold what is rolled back later; else 0.</summary>
    public int ReadIn
    {
        get => _rare?.ReadIn ?? 0;
        set => Rare.ReadIn = value;
    }

    /// <summary>The <see cref="TransactionFrame.Number"/> that inserted the row for which the object came into the session later (read, or attached), so that it leaves when that is rolled back; else 0.</summary>
    public int BornIn
    {
        get => _rare?.BornIn ?? 0;
        set => Rare.BornIn = value;
    }

    /// <summary>Whether the row was deleted by a flush of the open transaction.</summary>
    public bool IsRowGone { get; set; }

    /// <summary>Whether the object stands for a row and is not to be deleted.</summary>
    public bool IsLive => State is EntityState.Pending or EntityState.Persistent;

    public object? Get(PropertyMap property) => property.Member is not null ? Access.Get(Entity, property) : Shadow(_rare?.Shadow, property);

    public void Set(PropertyMap property, object? value)
    {
        if (property.Member is not null)
        {
            Access.Set(Entity, property, value);
        }
        else
        {
            (Rare.Shadow ??= NewShadows())[property.Index] = value;
        }
    }

    /// <summary>The value in the row; <see cref="Unknown"/> if it was not read.</summary>
    public object? GetOriginal(PropertyMap property) => IsUnread(property) ? Unknown : property.Member is not null
        ? Snapshot is null ? null : Access.GetOriginal(Snapshot, property)
        : Shadow(_rare?.OriginalShadow, property);

    /// <summary>The key of the row, as the identity map holds it; null if a part is missing.</summary>
    public object? OriginalKey() => Map.Key.Count == 1 && Map.Key[0].Member is not null
        ? Snapshot is null ? Access.GetKey(Entity) : Persister.MakeKey(Access.GetOriginal(Snapshot, Map.Key[0]))
        : KeyOf(Snapshot is null ? Get : GetOriginal);

    /// <summary>The key that the object's properties hold; null if a part is missing.</summary>
    public object? CurrentKey() => Map.Key.Count == 1 && Map.Key[0].Member is not null ? Access.GetKey(Entity) : KeyOf(Get);

    /// <summary>Takes the present values over as those of the row.</summary>
    /// <param name="isComplete">Whether the row was just inserted, so that its relationships hold no more than the object does.</param>
    public void Accept(bool isComplete)
    {
        if (isComplete && Persister.HasShadows)
        {
            Rare.Shadow ??= NewShadows();
        }

        AcceptAssigned();
        Snapshot = Access.Snapshot(Entity);
        _rare?.OriginalShadow = _rare.Shadow?.ToArray();
        IsWhollyModified = false;
        foreach (Relationship relationship in Persister.Relationships)
        {
            object? related = Related(relationship);
            bool wasKnown = !ReferenceEquals(RelatedBefore(relationship), Unknown);
            if (relationship.Navigation.IsReadOnly)
            {
                continue;
            }

            if (related is null && relationship.Navigation.IsOnDependent && !relationship.IsManyToMany && relationship.ForeignKey.All(p => Get(Persister.Own(p)) is not null))
            {
                // The foreign key was set by its value, to a row that is not in memory.
                MarkLoaded(relationship, false);
                SetRelatedBefore(relationship, Unknown);
                continue;
            }

            if (isComplete)
            {
                MarkLoaded(relationship);
            }

            if (isComplete || wasKnown || relationship.IsLogged || (related is not null and not ILazyCollection { IsLoaded: false } && (!relationship.Navigation.IsCollection || relationship.IsManyToMany)))
            {
                SetRelatedBefore(relationship, related);
            }
        }
    }

    /// <summary>Takes the references that a row brought along over as those of the row.</summary>
    public void AcceptRead()
    {
        Snapshot = Access.Snapshot(Entity);
        Relationship[] relationships = Persister.Relationships;
        for (int i = 0; i < relationships.Length; i++)
        {
            if (!relationships[i].Navigation.IsCollection && Related(relationships[i]) is { } related)
            {
                SetRelatedBefore(relationships[i], related);
            }
        }
    }

    /// <summary>Says which properties differ from the row. <paramref name="changed"/> has an element per property, or none.</summary>
    public bool DetectChanges(Span<bool> changed)
    {
        bool any = Access.Changed(Entity, Snapshot!, changed);
        return _rare is null ? any : DetectRareChanges(_rare, changed) || any;
    }

    private bool DetectRareChanges(RareState rare, Span<bool> changed)
    {
        bool any = false;
        for (int i = 0; i < rare.Assigned?.Length; i++)
        {
            if (rare.Assigned[i])
            {
                any = true;
                if (!changed.IsEmpty)
                {
                    changed[i] = true;
                }
            }
        }

        for (int i = 0; i < rare.Shadow?.Length; i++)
        {
            if (Map.Properties[i] is { Member: null } shadow && !Equals(rare.Shadow[i], Shadow(rare.OriginalShadow, shadow)))
            {
                any = true;
                if (!changed.IsEmpty)
                {
                    changed[i] = true;
                }
            }
        }

        return any;
    }

    /// <summary>Takes over what the row holds now, read into another object of the class. The properties keep their values unless <paramref name="overwrite"/>.</summary>
    public void TakeRow(object row, bool overwrite)
    {
        Complete(row, []);
        Snapshot = Access.Snapshot(row);
        if (overwrite)
        {
            Access.Restore(Entity, Snapshot);
        }
    }

    /// <summary>Takes over what the row holds now, read into another object of the class, except where the application has changed the object since.</summary>
    /// <param name="unread">The columns that were left unread this time; the object keeps what it has of them, and is still to be read again.</param>
    public void TakeFresh(object row, IReadOnlyList<PropertyMap> unread)
    {
        bool[] changed = new bool[Map.Properties.Count];
        DetectChanges(changed);
        foreach (PropertyMap property in unread)
        {
            Access.Set(row, property, Access.GetOriginal(Snapshot!, property));
        }

        Snapshot = Access.Snapshot(row);
        IsExpired &= unread.Count > 0;
        foreach (PropertyMap property in Map.Properties.Where(p => p.Member is not null && !unread.Any(u => u.Index == p.Index)))
        {
            if (!changed[property.Index])
            {
                Access.Set(Entity, property, Access.Get(row, property));
            }

            MarkRead(property);
        }
    }

    /// <summary>Takes over what some columns of the row hold now. Properties that the application has changed since keep their values, and count as changed.</summary>
    public void TakeValues(IReadOnlyList<PropertyMap> properties, object?[] values)
    {
        var changed = new bool[Map.Properties.Count];
        DetectChanges(changed);
        (PropertyMap Property, object? Value)[] own = [.. Map.Properties.Where(p => p.Member is not null && changed[p.Index]).Select(p => (p, Get(p)))];
        Access.Restore(Entity, Snapshot!);
        for (int i = 0; i < properties.Count; i++)
        {
            PropertyMap property = properties[i];
            if (property.Member is not null)
            {
                Access.Set(Entity, property, values[i]);
                MarkRead(property);
            }
            else
            {
                (Rare.Shadow ??= NewShadows())[property.Index] = values[i];
                (Rare.OriginalShadow ??= NewShadows())[property.Index] = values[i];
            }
        }

        Snapshot = Access.Snapshot(Entity);
        foreach ((PropertyMap property, object? value) in own)
        {
            Access.Set(Entity, property, value);
        }
    }

    /// <summary>Forgets the row: the object becomes a new one that bears the same key.</summary>
    public void BecomePending()
    {
        State = EntityState.Pending;
        UseUnread(null);
        (Snapshot, IsWhollyModified) = (null, false);
        ReturnRelationships(null, false);
        _rare?.OriginalShadow = null;
        for (int i = 0; i < _rare?.Shadow?.Length; i++)
        {
            _rare.Shadow[i] = ReferenceEquals(_rare.Shadow[i], Unknown) ? null : _rare.Shadow[i];
        }
    }

    public EntityMemento Save() => new(
        State, IsRowGone, Snapshot, _rare?.Shadow?.ToArray(), _rare?.OriginalShadow?.ToArray(), _relationships?.ToArray(), _knowsBefore, SaveLogs(), _rare?.Unread?.ToArray(), _rare?.Assigned?.ToArray());

    public void Return(EntityMemento memento)
    {
        State = memento.State;
        IsRowGone = memento.IsRowGone;
        Snapshot = memento.Snapshot;
        ReturnRelationships(memento.Relationships, memento.KnewBefore);
        ReturnLogs(memento.Logs);
        if (_rare is null && memento is { Shadow: null, OriginalShadow: null, Unread: null, Assigned: null })
        {
            return;
        }

        Rare.Shadow = memento.Shadow?.ToArray();
        Rare.OriginalShadow = memento.OriginalShadow?.ToArray();
        UseUnread(memento.Unread?.ToArray());
        Rare.Assigned = memento.Assigned?.ToArray();
    }

    /// <summary>Sets properties and relationships back to what the row holds. Of a collection that was never loaded only the objects that leave the session are taken out.</summary>
    public void Revert(Func<object, bool> isLeaving)
    {
        IsWhollyModified = false;
        _rare?.Assigned = null;
        Access.Restore(Entity, Snapshot!);
        _rare?.Shadow = _rare.OriginalShadow?.ToArray();
        foreach (Relationship relationship in Persister.Relationships)
        {
            object? before = RelatedBefore(relationship);
            object? related = Related(relationship);
            if (relationship.IsLogged)
            {
                LogOf(relationship)?.DropPending();
            }
            else if (relationship.Navigation.IsCollection)
            {
                RevertItems(relationship, related, isLeaving);
            }
            else if ((ReferenceEquals(before, Unknown) ? null : before) is var known && !ReferenceEquals(related, known))
            {
                // What was put there before the row's own was ever read would be written again if it stayed.
                Access.Set(Entity, relationship.Navigation, known);
            }

            if (ReferenceEquals(before, Unknown))
            {
                Unload(relationship);
            }
        }
    }

    public override string ToString() => CurrentKey() is { } key && State != EntityState.Pending ? $"{Map} {key}" : $"{Map} #{Sequence}";

    private void RevertItems(Relationship relationship, object? collection, Func<object, bool> isLeaving)
    {
        IReadOnlyList<object> before = [.. ItemsBefore(relationship).Where(item => !isLeaving(item))];
        bool isKnown = !ReferenceEquals(RelatedBefore(relationship), Unknown);
        if (isKnown && collection is ILazyCollection { IsLoaded: false } emptied)
        {
            // It was expired since, or exchanged for one that loads later.
            emptied.Fill(before.ToArray());
            return;
        }

        if (isKnown && collection is ILazyCollection own && relationship.Navigation.KeyedBy is null)
        {
            // In their order.
            if (!relationship.HoldsJust(own, [.. before]))
            {
                own.Fill(before.ToArray());
            }

            return;
        }

        if (collection is null && before.Count > 0)
        {
            // The property was emptied with all it held.
            collection = relationship.NewCollection();
            Access.Set(Entity, relationship.Navigation, collection);
        }

        foreach (object item in relationship.ItemsOf(collection).ToArray())
        {
            if (isKnown ? !before.Contains(item, ReferenceEqualityComparer.Instance) : isLeaving(item))
            {
                relationship.RemoveItem(collection, item);
            }
        }

        foreach (object item in before)
        {
            relationship.AddItem(collection, item);
        }
    }

    private object? KeyOf(Func<PropertyMap, object?> value)
    {
        object?[] parts = [.. Map.Key.Select(value)];
        return parts.Length == 0 || parts.Any(p => p is null || ReferenceEquals(p, Unknown)) ? null : Persister.MakeKey(parts);
    }

    /// <summary>A row that was read has shadow values nobody has asked for; a new object has none.</summary>
    private object? Shadow(object?[]? values, PropertyMap property) => values is not null ? values[property.Index] : Snapshot is null ? null : Unknown;

    private RareState Rare => _rare ??= new RareState();

    private object?[] NewShadows()
    {
        var values = new object?[Map.Properties.Count];
        Array.Fill(values, Snapshot is null ? null : Unknown);
        return values;
    }
}

/// <summary>What the session knew of an object at some point, to go back to.</summary>
internal sealed record EntityMemento(
    EntityState State, bool IsRowGone, object? Snapshot, object?[]? Shadow, object?[]? OriginalShadow, RelationshipState[]? Relationships, bool KnewBefore, int[]? Logs, bool[]? Unread, bool[]? Assigned);

/// <summary>What is known of few objects: most that are read do without.</summary>
internal sealed class RareState
{
    /// <summary>The values of properties without a member.</summary>
    public object?[]? Shadow { get; set; }

    /// <summary>Those of the row.</summary>
    public object?[]? OriginalShadow { get; set; }

    /// <summary>Which properties' columns were not read; null if all were.</summary>
    public bool[]? Unread { get; set; }

    /// <summary>Which of them the application has set nevertheless.</summary>
    public bool[]? Assigned { get; set; }

    public List<Relationship>? Left { get; set; }

    public object?[]? Joined { get; set; }

    public bool CameAlong { get; set; }

    public HashSet<MirroredEnd>? Mirrored { get; set; }

    public int ReadIn { get; set; }

    public int BornIn { get; set; }
}
