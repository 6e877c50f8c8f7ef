using Linq.Provider.Collections;
using Linq.Provider.Loaders;
using Linq.Provider.Mapping;
using Linq.Provider.Querying;

namespace Linq.Provider.Sessions;

/// <summary>
/// Loads relationships of a session's objects when they are accessed or asked for. One statement loads the relationship for the object and for all its siblings,
/// the objects of its class that came with the same result; what the session holds already is not read again.
/// </summary>
internal sealed class RelationshipLoader(UnitOfWork work, IQueryHost host, ILazyLoadRules rules)
{
    private readonly QueryProvider _queries = new(host);

    /// <summary>Whether a mere access may send a statement.</summary>
    public bool IsAllowed => rules is { IsDisposed: false, ForbidsImplicitIO: false };

    /// <exception cref="LazyLoadException">The session is disposed, or its options forbid that an access sends a statement.</exception>
    public void CheckAllowed(TrackedEntity entity, Relationship relationship)
    {
        if (rules.IsDisposed)
        {
            throw SessionErrors.LazyLoadDisposed(relationship.Navigation);
        }

        // What is at hand costs nothing.
        if (rules.ForbidsImplicitIO && !work.TryResolve(entity, relationship))
        {
            throw SessionErrors.LazyLoadImplicit(relationship.Navigation);
        }
    }

    /// <summary>Loads a relationship because it was accessed.</summary>
    public void Load(TrackedEntity entity, Relationship relationship)
    {
        if (!work.TryResolve(entity, relationship))
        {
            LoadAsync(entity, relationship, isAsked: false, async: false, CancellationToken.None).Completed();
        }
    }

    /// <summary>Loads a relationship.</summary>
    /// <param name="isAsked">Whether the application asked for it, rather than accessed it.</param>
    public async ValueTask LoadAsync(TrackedEntity entity, Relationship relationship, bool isAsked, bool async, CancellationToken cancellationToken)
    {
        NavigationMap navigation = relationship.Navigation;
        if (work.TryResolve(entity, relationship))
        {
            return;
        }

        await host.BeforeQueryAsync(async, cancellationToken).ConfigureAwait(false);
        await host.Scope.DrainAsync(async).ConfigureAwait(false);
        (NestedPlan plan, object?[] values) = await host.Pipeline.RelationshipAsync(navigation, host, async, cancellationToken).ConfigureAwait(false);
        List<object> owners = [entity.Entity];
        if (navigation.BatchSiblings)
        {
            owners.AddRange(SiblingsOf(entity, relationship).Select(s => s.Entity));
        }

        if (!isAsked && owners.Count == 1)
        {
            rules.NoteSingleLoad(navigation);
        }

        var reader = new PlanReader(host.Scope, host.OpenStore(keepsSiblings: true), host.Pipeline.Filler);
        await reader.FillAsync(plan, owners, values, async, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Reads a column because its property was accessed.</summary>
    /// <exception cref="LazyLoadException">The session is disposed, or its options forbid that an access sends a statement.</exception>
    public void Read(TrackedEntity entity, PropertyMap property)
    {
        if (rules.IsDisposed)
        {
            throw SessionErrors.ColumnDisposed(entity.Map, property);
        }

        if (rules.ForbidsImplicitIO)
        {
            throw SessionErrors.ColumnImplicit(entity.Map, property);
        }

        ReadAsync(entity, property, async: false, CancellationToken.None).Completed();
    }

    /// <summary>Reads a column of an object that was read without it, and of its siblings.</summary>
    /// <exception cref="LinqProviderException">The row is gone (LP1412).</exception>
    public async ValueTask ReadAsync(TrackedEntity entity, PropertyMap property, bool async, CancellationToken cancellationToken)
    {
        if (!entity.IsUnread(property))
        {
            return;
        }

        await host.BeforeQueryAsync(async, cancellationToken).ConfigureAwait(false);
        await host.Scope.DrainAsync(async).ConfigureAwait(false);
        EntityMap map = entity.Map;
        while (map.BaseMap is { } above && above.TryGetProperty(property.Name, out _))
        {
            map = above;
        }

        NestedPlan plan = await host.Pipeline.ColumnAsync(map, property, host, async, cancellationToken).ConfigureAwait(false);
        IEnumerable<TrackedEntity> siblings = (entity.Result?.Others(entity) ?? []).Where(s => s is { State: EntityState.Persistent, HasUnread: true }
            && map.ClrType.IsInstanceOfType(s.Entity) && s.IsUnread(s.Persister.Own(property)));
        var reader = new PlanReader(host.Scope, new ColumnStore(work), host.Pipeline.Filler);
        await reader.CompleteAsync(plan, [entity.Entity, .. siblings.Select(s => s.Entity)], async, cancellationToken).ConfigureAwait(false);
        if (entity.IsUnread(property))
        {
            throw SessionErrors.RowGone(entity);
        }
    }

    /// <summary>Whether an object is part of the session.</summary>
    public bool Holds(TrackedEntity entity) => !rules.IsDisposed && ReferenceEquals(work.Find(entity.Entity), entity);

    /// <summary>The objects of a collection as a query; their owner's key is read when it runs, after the flush that may make it.</summary>
    /// <exception cref="LazyLoadException">The session is disposed, or the object no part of it any more.</exception>
    public IQueryable<T> Query<T>(TrackedEntity entity, Relationship relationship) where T : class
    {
        if (!Holds(entity))
        {
            throw rules.IsDisposed ? SessionErrors.QueryDisposed(relationship.Navigation) : SessionErrors.QueryDetached(relationship.Navigation);
        }

        return _queries.Related<T>(entity.Entity, relationship.Navigation);
    }

    /// <summary>Whether an object may be in a collection, judged by what the session knows of it.</summary>
    public bool MayHold(TrackedEntity owner, Relationship relationship, object item) => work.Find(item) is { State: EntityState.Persistent, Snapshot: not null } known
        && owner.Snapshot is not null && (relationship.IsManyToMany || RelationshipChanges.MayRefer(known, relationship, owner));

    /// <summary>Keeps the other ends in step when the application sets a reference.</summary>
    public void Align(TrackedEntity entity, Relationship relationship, object? value)
    {
        object? before = entity.Related(relationship);
        if (rules.IsDisposed || ReferenceEquals(before, value) || relationship.Navigation.Inverse is not { } inverse)
        {
            return;
        }

        if (before is not null && work.Find(before) is { } left && left.RelationshipOf(inverse.Name) is { } back)
        {
            if (inverse.IsCollection)
            {
                back.RemoveLoadedItem(left.Related(back), entity.Entity);
            }
            else if (ReferenceEquals(left.Related(back), entity.Entity))
            {
                left.Access.Set(before, inverse, null);
                left.MarkLoaded(back);
            }
        }

        if (value is not null && work.Find(value) is { } joined && joined.RelationshipOf(inverse.Name) is { } there)
        {
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
        }
    }

    /// <summary>Puts the other ends of what a new object refers to in step, which could not be noticed before it was added.</summary>
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

                if (inverse.IsCollection)
                {
                    there.AddLoadedItem(joined.Related(there), entity.Entity);
                }
                else if (joined.IsLoaded(there) && joined.Related(there) is null)
                {
                    joined.Access.Set(related, inverse, entity.Entity);
                }
            }
        }
    }

    /// <summary>Keeps the other end in step when the application puts an object into a collection.</summary>
    public void Added(TrackedEntity owner, string name, object item)
    {
        if (InverseOf(owner, name) is { } inverse && work.Model.TryGetPersister(item.GetType(), out EntityPersister? persister))
        {
            if (!inverse.IsCollection)
            {
                object? before = persister.Access.Get(item, inverse);
                if (before is not null && !ReferenceEquals(before, owner.Entity) && work.Find(before) is { } left && left.RelationshipOf(name) is { } back)
                {
                    back.RemoveLoadedItem(left.Related(back), item);
                }

                persister.Access.Set(item, inverse, owner.Entity);
            }
            else if (persister.RelationshipOf(inverse) is { } there)
            {
                there.AddLoadedItem(persister.Access.Get(item, inverse), owner.Entity);
            }
        }
    }

    /// <summary>Keeps the other end in step when the application takes an object out of a collection.</summary>
    public void Removed(TrackedEntity owner, string name, object item)
    {
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
    }

    private static NavigationMap? InverseOf(TrackedEntity owner, string name) => owner.RelationshipOf(name)?.Navigation.Inverse;

    private List<TrackedEntity> SiblingsOf(TrackedEntity entity, Relationship relationship)
    {
        List<TrackedEntity> siblings = [];
        foreach (TrackedEntity sibling in entity.Result?.Others(entity) ?? [])
        {
            if (sibling is { State: EntityState.Persistent, Snapshot: not null }
                && sibling.Persister.RelationshipOf(relationship.Navigation) is { } same && !sibling.IsLoaded(same)
                && LoaderStrategies.Of(sibling.LoadingOf(same)) is not (RaiseLoader or NoLoadLoader) && !work.TryResolve(sibling, same))
            {
                siblings.Add(sibling);
            }
        }

        return siblings;
    }
}

/// <summary>What a session says about loads that nobody asked for.</summary>
internal interface ILazyLoadRules
{
    bool IsDisposed { get; }

    bool ForbidsImplicitIO { get; }

    /// <summary>Notes that an access has sent a statement for one object alone.</summary>
    void NoteSingleLoad(NavigationMap navigation);
}
