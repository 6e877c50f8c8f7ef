using Linq.Provider.Mapping;

namespace Linq.Provider.Sessions;

/// <content>Finding out whether there is anything to write, which is asked before every query: allocates nothing, and comes before all that does.</content>
internal sealed partial class UnitOfWork
{
    /// <summary>Whether a flush may have something to do. Says no only if all objects hold what their rows do.</summary>
    public bool MayHaveChanges()
    {
        if (Settle(keepsAll: false))
        {
            return true;
        }

        foreach (TrackedEntity entity in _entities)
        {
            if (MayDiffer(entity))
            {
                return true;
            }
        }

        return false;
    }

    private bool MayDiffer(TrackedEntity entity) => entity.State switch
    {
        EntityState.Persistent => entity.IsWhollyModified || entity.DetectChanges([]) || MayRelationshipsDiffer(entity),
        EntityState.Deleted => !entity.IsRowGone,
        _ => true,
    };

    private bool MayRelationshipsDiffer(TrackedEntity entity)
    {
        Relationship[] relationships = entity.Persister.Relationships;
        for (int i = 0; i < relationships.Length; i++)
        {
            Relationship relationship = relationships[i];
            if (relationship.IsLogged)
            {
                // The application may have put another collection in its place.
                if (entity.LogOf(relationship) is { } log && (log.HasPending || !entity.IsBoundTo(log, Loader)))
                {
                    return true;
                }

                continue;
            }

            object? before = entity.RelatedBefore(relationship);
            object? related = entity.Related(relationship);
            bool isSame = ReferenceEquals(before, TrackedEntity.Unknown)
                ? relationship.HoldsNothing(related)
                : relationship.Navigation.IsCollection ? relationship.HoldsJust(related, (object[]?)before ?? []) : ReferenceEquals(related, before);
            if (!isSame)
            {
                return true;
            }
        }

        return false;
    }
}
