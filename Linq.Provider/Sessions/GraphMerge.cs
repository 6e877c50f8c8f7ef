using System.Collections;
using Linq.Provider.Mapping;

namespace Linq.Provider.Sessions;

/// <summary>
/// Copies a graph of objects that are not part of the session on to those of the session, as SQLAlchemy's <c>merge</c> does:
/// 1. each object of the graph gets a target: the object of the session with its key, or a new one;
/// 2. properties are copied to the targets of the root and of children;
/// 3. references and many-to-many collections are set to the targets; collections of children are set to them, and those left over removed.
/// Every step can be undone.
/// </summary>
/// <param name="find">Finds or reads the object of the session with a key.</param>
/// <param name="load">Fills a collection of an object of the session with what the database holds.</param>
internal sealed class GraphMerge(UnitOfWork work, Func<Type, object[], ValueTask<object?>> find, Func<TrackedEntity, Relationship, ValueTask> load)
{
    private readonly Dictionary<object, object> _targets = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<object> _copied = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<object> _known = new(ReferenceEqualityComparer.Instance);
    private readonly List<object> _added = [];
    private readonly List<object> _changed = [];
    private readonly List<object> _removed = [];
    private readonly List<Action> _undo = [];

    public IReadOnlyList<object> Added => _added;

    public IReadOnlyList<object> Changed => _changed;

    public IReadOnlyList<object> Removed => _removed;

    public ValueTask<object> RunAsync(object graph) => CopyAsync(graph, via: null, owner: null);

    /// <summary>Sets properties and relationships back. Which objects are part of the session is not undone here, but by the trial of the unit of work.</summary>
    public void Undo()
    {
        for (int i = _undo.Count - 1; i >= 0; i--)
        {
            _undo[i]();
        }
    }

    /// <param name="via">The relationship of a parent by which the object is reached, or null: its foreign key follows from the parent, whatever the object itself says.</param>
    /// <param name="owner">That parent.</param>
    private async ValueTask<object> CopyAsync(object source, Relationship? via, TrackedEntity? owner)
    {
        object target = await TargetAsync(source, via, owner).ConfigureAwait(false);
        if (ReferenceEquals(source, target) || !_copied.Add(source))
        {
            return target;
        }

        TrackedEntity tracked = work.Find(target)!;
        if (tracked.State != EntityState.Pending)
        {
            CheckVersion(tracked, source);
            CopyProperties(tracked, source, via);
        }

        foreach (Relationship relationship in tracked.Persister.Relationships)
        {
            object? given = tracked.Access.Get(source, relationship.Navigation);
            if (relationship is { IsPrincipal: true, IsLogged: false, Navigation: { IsCollection: false, IsReadOnly: false } })
            {
                await CopyChildAsync(tracked, relationship, given).ConfigureAwait(false);
                continue;
            }

            if (relationship.Navigation.IsReadOnly || given is not { } related)
            {
                continue;
            }

            if (relationship.IsLogged)
            {
                await CopyLogAsync(tracked, relationship, (ILoggedCollection)related).ConfigureAwait(false);
            }
            else if (relationship.Navigation.IsCollection)
            {
                await CopyCollectionAsync(tracked, relationship, [.. relationship.ItemsOf(related)]).ConfigureAwait(false);
            }
            else
            {
                SetReference(tracked, relationship, await ReferredAsync(related).ConfigureAwait(false));
            }
        }

        return target;
    }

    /// <summary>The target of an object that is only referred to: its properties are not copied, unless it is new.</summary>
    private async ValueTask<object> ReferredAsync(object source)
    {
        object target = await TargetAsync(source, via: null, owner: null).ConfigureAwait(false);
        return work.Find(target) is { State: EntityState.Pending } ? await CopyAsync(source, via: null, owner: null).ConfigureAwait(false) : target;
    }

    private async ValueTask<object> TargetAsync(object source, Relationship? via, TrackedEntity? owner)
    {
        if (_targets.TryGetValue(source, out object? known))
        {
            return known;
        }

        if (work.Find(source) is not null)
        {
            return source;
        }

        EntityPersister persister = work.PersisterOf(source);
        object? target = null;
        if (RowKey(persister, source, via, owner) is { } key)
        {
            target = await find(persister.Map.ClrType, key).ConfigureAwait(false);
        }

        if (target is not null && work.PersisterOf(target) != persister)
        {
            throw SessionErrors.OtherClass(persister.Map, target);
        }

        if (target is null)
        {
            target = Create(persister, source);
            work.Add(target);
            _known.Add(target);
            _added.Add(target);
        }

        _targets.Add(source, target);
        return target;
    }

    /// <summary>The key of the row that an object stands for, if it can be one. A part that refers to the parent may be missing in the graph, which says it by the child's place.</summary>
    private static object[]? RowKey(EntityPersister persister, object source, Relationship? via, TrackedEntity? owner)
    {
        object[] key = new object[persister.Map.Key.Count];
        for (int i = 0; i < key.Length; i++)
        {
            PropertyMap part = persister.Map.Key[i];
            object? value = part.Member is null ? null : persister.Access.Get(source, part);
            for (int k = 0; k < via?.ForeignKey.Count && part.Member is not null && persister.IsDefault(part, value); k++)
            {
                value = via.ForeignKey[k].Name == part.Name ? owner!.Get(owner.Persister.Own(via.PrincipalKey[k])) : value;
            }

            if (value is null || (persister.IsKeyGenerated && persister.IsDefault(part, value)))
            {
                return null;
            }

            key[i] = value;
        }

        return key;
    }

    private static object Create(EntityPersister persister, object source)
    {
        InstantiationMap instantiation = persister.Map.Instantiation;
        object snapshot = persister.Access.Snapshot(source);
        object target = instantiation.Constructor.Invoke([.. instantiation.Parameters.Select(p => persister.Access.GetOriginal(snapshot, p))]);
        foreach (PropertyMap property in persister.Map.Properties)
        {
            if (property.Member is not null && property.Generation is not (ValueGeneration.Computed or ValueGeneration.RowVersion) && !instantiation.Parameters.Contains(property))
            {
                persister.Access.Set(target, property, persister.Access.GetOriginal(snapshot, property));
            }
        }

        return target;
    }

    private void CopyProperties(TrackedEntity target, object source, Relationship? via)
    {
        IReadOnlyList<PropertyMap> properties = target.Map.Properties;
        bool[] differs = new bool[properties.Count];
        object snapshot = target.Access.Snapshot(source);
        target.Access.Changed(source, target.Access.Snapshot(target.Entity), differs);
        foreach (PropertyMap property in properties)
        {
            if (differs[property.Index] && property.Generation is not (ValueGeneration.Computed or ValueGeneration.RowVersion) && !target.Map.Key.Contains(property)
                && !IsGivenOtherwise(target, source, property, via))
            {
                object? before = target.Get(property);
                target.Set(property, target.Access.GetOriginal(snapshot, property));
                _undo.Add(() => target.Set(property, before));
                Change(target.Entity);
            }
        }

        foreach (Relationship relationship in target.Persister.Relationships.Where(r => r.Navigation.IsOnDependent && !r.IsManyToMany && target.Access.Get(source, r.Navigation) is null))
        {
            if (relationship.ForeignKey.All(p => p.Member is not null) && relationship.ForeignKey.Any(p => differs[target.Persister.Own(p).Index]) && target.Related(relationship) is not null
                && RelationshipChanges.IsForeignKeyChanged(target, relationship))
            {
                // The key says more than the object that was referred to before.
                Set(target, relationship, null);
            }
        }
    }

    /// <summary>Whether a property is a foreign key that follows from a relationship, or one that cannot be null and was not given.</summary>
    private static bool IsGivenOtherwise(TrackedEntity target, object source, PropertyMap property, Relationship? via)
    {
        if (via is not null && via.ForeignKey.Any(p => p.Name == property.Name))
        {
            return true;
        }

        foreach (Relationship relationship in target.Persister.Relationships)
        {
            if (relationship.Navigation.IsOnDependent && !relationship.IsManyToMany && relationship.ForeignKey.Any(p => p.Name == property.Name)
                && (target.Access.Get(source, relationship.Navigation) is not null
                    || (!property.IsNullable && target.Persister.IsDefault(property, target.Access.Get(source, property)))))
            {
                return true;
            }
        }

        return false;
    }

    private async ValueTask CopyCollectionAsync(TrackedEntity owner, Relationship relationship, object[] items)
    {
        if (owner.State == EntityState.Persistent && !owner.KnowsAll(relationship))
        {
            await load(owner, relationship).ConfigureAwait(false);
        }

        HashSet<object> now = new(ReferenceEqualityComparer.Instance);
        List<object> wanted = [];
        foreach (object item in items)
        {
            object target = relationship.IsManyToMany ? await ReferredAsync(item).ConfigureAwait(false) : await CopyAsync(item, relationship, owner).ConfigureAwait(false);
            if (now.Add(target))
            {
                wanted.Add(target);
            }
        }

        object collection = owner.Related(relationship) ?? NewCollection(owner, relationship);
        object[] before = [.. relationship.ItemsOf(collection)];
        _undo.Add(() => Restore(relationship, collection, before));
        foreach (object item in wanted.Where(i => !before.Contains(i, ReferenceEqualityComparer.Instance)))
        {
            relationship.AddItem(collection, item);
            Change(relationship.IsManyToMany ? owner.Entity : item);
        }

        foreach (object item in before.Where(i => !now.Contains(i)))
        {
            relationship.RemoveItem(collection, item);
            TakeOut(owner, relationship, item);
        }
    }

    /// <summary>
    /// The one child of a one-to-one relationship. Null says that there is none, as a property that is null does: unlike a collection, which can be empty, it has no other way to say so.
    /// </summary>
    private async ValueTask CopyChildAsync(TrackedEntity owner, Relationship relationship, object? child)
    {
        if (owner.State == EntityState.Persistent && ReferenceEquals(owner.RelatedBefore(relationship), TrackedEntity.Unknown))
        {
            await load(owner, relationship).ConfigureAwait(false);
        }

        object? before = owner.Related(relationship);
        object? now = child is null ? null : await CopyAsync(child, relationship, owner).ConfigureAwait(false);
        if (now is not null)
        {
            SetReference(owner, relationship, now);
        }
        else if (before is not null)
        {
            Set(owner, relationship, null);
        }

        if (before is not null && !ReferenceEquals(before, now))
        {
            TakeOut(owner, relationship, before);
        }
    }

    /// <summary>A collection that stays in the database is not compared with it: what was put in is put in, nothing is removed.</summary>
    private async ValueTask CopyLogAsync(TrackedEntity owner, Relationship relationship, ILoggedCollection source)
    {
        foreach (object item in source.Log.Added().ToArray())
        {
            object target = relationship.IsManyToMany ? await ReferredAsync(item).ConfigureAwait(false) : await CopyAsync(item, relationship, owner).ConfigureAwait(false);
            bool isIn = !relationship.IsManyToMany && work.Find(target) is { State: EntityState.Persistent } known && RelationshipChanges.Referred(known, relationship, owner);
            if (!isIn && owner.LogOf(relationship) is { } log)
            {
                if (relationship.Navigation.Inverse is { IsCollection: false } inverse && work.Find(target) is { } child && child.RelationshipOf(inverse.Name) is { } reference)
                {
                    Set(child, reference, owner.Entity);
                }

                int count = log.Count;
                log.Add(target);
                _undo.Add(() => log.Truncate(count));
                Change(relationship.IsManyToMany ? owner.Entity : target);
            }
        }
    }

    private void TakeOut(TrackedEntity owner, Relationship relationship, object item)
    {
        if (relationship.IsManyToMany)
        {
            Change(owner.Entity);
        }
        else if (relationship.IsOptional && !relationship.Navigation.Cascade.HasFlag(Cascade.DeleteOrphan))
        {
            Change(item);
        }
        else
        {
            work.Remove(item);
            _removed.Add(item);
        }
    }

    private object NewCollection(TrackedEntity owner, Relationship relationship)
    {
        object collection = relationship.NewCollection();
        Set(owner, relationship, collection);
        return collection;
    }

    private static void Restore(Relationship relationship, object collection, object[] items)
    {
        if (relationship.ItemsOf(collection).SequenceEqual(items, ReferenceEqualityComparer.Instance))
        {
            return;
        }

        foreach (object item in relationship.ItemsOf(collection).ToArray())
        {
            relationship.RemoveItem(collection, item);
        }

        foreach (object item in items)
        {
            relationship.AddItem(collection, item);
        }
    }

    private void SetReference(TrackedEntity target, Relationship relationship, object related)
    {
        if (ReferenceEquals(target.Related(relationship), related))
        {
            return;
        }

        // A reference that was only not loaded is no change.
        bool isSame = relationship.Navigation.IsOnDependent && target.State == EntityState.Persistent && work.Find(related) is { } principal && RelationshipChanges.Referred(target, relationship, principal);
        Set(target, relationship, related);
        if (!isSame)
        {
            Change(target.Entity);
        }
    }

    private void Set(TrackedEntity target, Relationship relationship, object? value)
    {
        object? before = target.Related(relationship);
        target.Access.Set(target.Entity, relationship.Navigation, value);
        _undo.Add(() => target.Access.Set(target.Entity, relationship.Navigation, before));
    }

    private void Change(object entity)
    {
        if (_known.Add(entity))
        {
            _changed.Add(entity);
        }
    }

    /// <summary>A graph that carries a row version says which state of the row it was made from.</summary>
    private static void CheckVersion(TrackedEntity target, object source)
    {
        foreach (PropertyMap version in target.Map.Properties.Where(p => p.Generation == ValueGeneration.RowVersion && p.Member is not null))
        {
            object? given = target.Access.Get(source, version);
            if (!target.Persister.IsDefault(version, given) && !StructuralComparisons.StructuralEqualityComparer.Equals(given, target.GetOriginal(version)))
            {
                throw SessionErrors.StaleGraph(target, new ConcurrencyEntry(
                    target.Entity,
                    ValuesOf(target.Map, target.GetOriginal),
                    ValuesOf(target.Map, target.GetOriginal),
                    ValuesOf(target.Map, p => target.Access.Get(source, p)),
                    winner => target.Access.Set(source, version, winner == ConcurrencyWinner.Client ? target.GetOriginal(version) : given)));
            }
        }
    }

    private static Dictionary<string, object?> ValuesOf(EntityMap map, Func<PropertyMap, object?> value) =>
        map.Properties.Where(p => p.Member is not null).ToDictionary(p => p.Name, value, StringComparer.Ordinal);
}
