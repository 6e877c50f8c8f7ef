using System.Collections;
using System.Diagnostics.CodeAnalysis;
using Linq.Provider.Mapping;
using Linq.Provider.Materialization;

namespace Linq.Provider.Sessions;

/// <summary>
/// The objects that one result brought: siblings, whose relationships are loaded together. An object belongs to the last query's result that it came with; a load that meets it
/// again leaves it with its siblings (<paramref name="keepsSiblings"/>), or the next access would load for a part of them only.
/// Objects know their result and leave it when they leave the session, so that a result lives no longer than they do.
/// </summary>
internal sealed class ResultStore(UnitOfWork work, bool keepsSiblings = false) : IEntityStore
{
    /// <summary>With so many objects it is worth while to make room for all that are expected: what a result was the last time says little about small ones.</summary>
    private const int Many = 64;

    private readonly List<EntityHandle> _members = [];

    /// <summary>With how many members there are likely to be so many in all.</summary>
    private int _expectedAt;
    private int _expected;

    /// <summary>What came into the session after the object of this number has not been changed by the application.</summary>
    private int _unchangedAfter = int.MaxValue;

    /// <summary>The objects of the result that are still in use, apart from one.</summary>
    public List<TrackedEntity> Others(TrackedEntity entity)
    {
        List<TrackedEntity> others = [];
        foreach (EntityHandle member in _members)
        {
            if (member.Reachable is { } other && !ReferenceEquals(other, entity))
            {
                others.Add(other);
            }
        }

        return others;
    }

    public void BeginWhole() => _unchangedAfter = Math.Min(_unchangedAfter, work.LastSequence);

    public void Expect(int count) => (_expectedAt, _expected) = (_members.Count + Many, count - Many);

    public bool TryGet<TKey>(EntityMap map, TKey key, [NotNullWhen(true)] out object? entity) where TKey : notnull
    {
        if (work.TryGet(map, key, out TrackedEntity? tracked))
        {
            Take(tracked);
            entity = tracked.Entity;
            return true;
        }

        entity = null;
        return false;
    }

    public object Add<TKey>(EntityMap map, TKey key, object entity) where TKey : notnull => AddPartial(map, key, entity, []);

    public object AddPartial<TKey>(EntityMap map, TKey key, object entity, IReadOnlyList<PropertyMap> unread) where TKey : notnull
    {
        if (_members.Count == _expectedAt && _expected > 0)
        {
            _members.EnsureCapacity(_members.Count + _expected);
            work.Reserve<TKey>(map, _expected);
            _expected = 0;
        }

        TrackedEntity tracked = work.AddRead(map, key, entity, unread);
        Take(tracked);
        if (ReferenceEquals(tracked.Entity, entity))
        {
            tracked.BecomeLazy();
        }

        return tracked.Entity;
    }

    public bool KeepsReference(object entity, NavigationMap navigation) => work.KeepsReference(entity, navigation, _unchangedAfter);

    public void Loaded(object entity, NavigationMap navigation) => work.Loaded(entity, navigation, isPartial: false);

    public void LoadedInPart(object entity, NavigationMap navigation) => work.Loaded(entity, navigation, isPartial: true);

    public IList? WholeWith(object entity, NavigationMap navigation, IList some) => work.WholeWith(entity, navigation, some);

    public void SetLoading(object entity, NavigationMap navigation, Loading loading)
    {
        if (work.Find(entity) is { } tracked && tracked.RelationshipOf(navigation.Name) is { } relationship)
        {
            tracked.SetLoading(relationship, loading);
        }
    }

    public bool TryResolve(object entity, NavigationMap navigation) =>
        work.Find(entity) is { } tracked && tracked.RelationshipOf(navigation.Name) is { } relationship && work.TryResolve(tracked, relationship);

    /// <summary>Lets an object go that leaves the session, or comes with another result.</summary>
    public void Leave(TrackedEntity entity)
    {
        EntityHandle last = _members[^1];
        _members[entity.ResultPosition] = last;
        if (last.Known is { } moved)
        {
            moved.ResultPosition = entity.ResultPosition;
        }

        _members.RemoveAt(_members.Count - 1);
        entity.Result = null;
    }

    /// <summary>Holds a member by another handle.</summary>
    public void Exchange(TrackedEntity entity, EntityHandle handle) => _members[entity.ResultPosition] = handle;

    /// <summary>Makes an object a member, and no more of another result.</summary>
    public void Take(TrackedEntity entity)
    {
        if (!ReferenceEquals(entity.Result, this) && !(keepsSiblings && entity.Result is { _members.Count: > 1 }))
        {
            entity.Result?.Leave(entity);
            entity.Result = this;
            entity.ResultPosition = _members.Count;
            _members.Add(entity.Handle);
            entity.ForgetLoadings();
        }
    }
}
