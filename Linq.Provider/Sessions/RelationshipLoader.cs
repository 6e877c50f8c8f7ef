using Linq.Provider.Collections;
using Linq.Provider.Loaders;
using Linq.Provider.Mapping;
using Linq.Provider.Querying;

namespace Linq.Provider.Sessions;

/// <summary>
/// Loads relationships of a session's objects when they are accessed or asked for. One statement loads the relationship for the object and for all its siblings,
/// the objects of its class that came with the same result; what the session holds already is not read again.
/// </summary>
internal sealed partial class RelationshipLoader(UnitOfWork work, IQueryHost host, ILazyLoadRules rules)
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
    /// <param name="flushes">Whether changes are flushed before, if the session's options say so.</param>
    public void Load(TrackedEntity entity, Relationship relationship, bool flushes = true)
    {
        if (!work.TryResolve(entity, relationship))
        {
            LoadAsync(entity, relationship, isAsked: false, flushes, async: false, CancellationToken.None).Completed();
        }
    }

    /// <summary>Loads a relationship because the application asked for it.</summary>
    public ValueTask LoadAsync(TrackedEntity entity, Relationship relationship, bool async, CancellationToken cancellationToken) =>
        LoadAsync(entity, relationship, isAsked: true, flushes: true, async, cancellationToken);

    private async ValueTask LoadAsync(TrackedEntity entity, Relationship relationship, bool isAsked, bool flushes, bool async, CancellationToken cancellationToken)
    {
        NavigationMap navigation = relationship.Navigation;
        if (work.TryResolve(entity, relationship))
        {
            return;
        }

        if (flushes)
        {
            await host.BeforeQueryAsync(async, cancellationToken).ConfigureAwait(false);
        }

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

    /// <summary>Whether an object is to be inserted by the next flush.</summary>
    public bool IsPending(object entity) => work.Find(entity) is { State: EntityState.Pending };

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

    private List<TrackedEntity> SiblingsOf(TrackedEntity entity, Relationship relationship)
    {
        List<TrackedEntity> siblings = [];
        foreach (TrackedEntity sibling in entity.Result?.Others(entity) ?? [])
        {
            if (sibling is { State: EntityState.Persistent, Snapshot: not null }
                && sibling.Persister.RelationshipOf(relationship.Navigation) is { } same && !sibling.IsLoaded(same) && (!sibling.IsPartial(same) || entity.IsPartial(relationship))
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
