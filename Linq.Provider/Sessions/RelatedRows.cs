using Linq.Provider.Mapping;
using Linq.Provider.Materialization;

namespace Linq.Provider.Sessions;

/// <summary>A relationship of an object of the session, as the collection that stays in the database sees it.</summary>
internal sealed class RelatedRows(TrackedEntity entity, string name, RelationshipLoader loader) : ILogOwner
{
    public object Owner => entity.Entity;

    /// <summary>Whether the owner is part of its session.</summary>
    public bool IsInUse => loader.Holds(entity);

    public bool IsOf(TrackedEntity tracked, RelationshipLoader session) => ReferenceEquals(tracked, entity) && ReferenceEquals(session, loader);

    public IQueryable<T> Query<T>() where T : class => loader.Query<T>(entity, entity.RelationshipOf(name)!);

    public void CheckChange() => ((ILazySource)entity).CheckChange(name);

    public void CheckAdd(object item) => ((ILazySource)entity).CheckAdd(name, item);

    public void Added(object item) => loader.Added(entity, name, item);

    public void Removed(object item) => loader.Removed(entity, name, item);

    public bool MayHold(object item) => loader.MayHold(entity, entity.RelationshipOf(name)!, item);
}
