using Linq.Provider.Mapping;
using Linq.Provider.Materialization;

namespace Linq.Provider.Sessions;

/// <content>Collections that stay in the database: logs of what is put in and taken out.</content>
internal sealed partial class TrackedEntity
{
    /// <summary>The log of a relationship; null if the property is null.</summary>
    public CollectionLog? LogOf(Relationship relationship) => (Related(relationship) as ILoggedCollection)?.Log;

    /// <summary>Whether a log tells the session of changes on behalf of this object; true while there is no session to tell.</summary>
    public bool IsBoundTo(CollectionLog log, RelationshipLoader? loader) => loader is null || (log.Owner is RelatedRows bound && bound.IsOf(this, loader));

    /// <summary>Lets the collections tell the session of changes, and puts the objects in order that were put in before.</summary>
    public void BindLogs(RelationshipLoader loader)
    {
        // Most classes have none, and this runs for every object that is read.
        for (int i = 0; i < Persister.Logged.Length; i++)
        {
            Relationship relationship = Persister.Logged[i];
            if (UntrackedOwner.LogOf(Entity, relationship.Navigation, Access) is not { } log || IsBoundTo(log, loader))
            {
                continue;
            }

            if (log.Owner is RelatedRows { IsInUse: true } other && !ReferenceEquals(other.Owner, Entity))
            {
                throw SessionErrors.SharedCollection(relationship.Navigation);
            }

            var rows = new RelatedRows(this, relationship.Navigation.Name, loader);
            log.Owner = rows;
            foreach (object item in log.Added())
            {
                rows.Added(item);
            }
        }
    }

    /// <summary>The object is new again: all that was put into its collections is to be written if it is added once more.</summary>
    public void UnbindLogs()
    {
        foreach (Relationship relationship in Persister.Logged)
        {
            if (LogOf(relationship) is { } log)
            {
                log.Return(0);
                log.Owner = null;
            }
        }
    }

    /// <summary>What is written can not be undone any more.</summary>
    public void ForgetWritten()
    {
        for (int i = 0; i < Persister.Logged.Length; i++)
        {
            LogOf(Persister.Logged[i])?.Forget();
        }
    }

    private int[]? SaveLogs() => Persister.Logged.Length == 0 ? null : [.. Persister.Logged.Select(r => LogOf(r)?.Written ?? 0)];

    private void ReturnLogs(int[]? written)
    {
        for (int i = 0; i < written?.Length; i++)
        {
            LogOf(Persister.Logged[i])?.Return(written[i]);
        }
    }
}
