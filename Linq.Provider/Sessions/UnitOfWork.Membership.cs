using Linq.Provider.Mapping;
using Linq.Provider.Materialization;

namespace Linq.Provider.Sessions;

/// <content>How objects come into the session and leave it. An object belongs to one living session at a time.</content>
internal sealed partial class UnitOfWork
{
    /// <summary>Guards the set of objects against sessions on other threads that ask whose an object is.</summary>
    private readonly Lock _gate = new();
    private WeakReference<UnitOfWork>? _registered;
    private bool _takesAlong;

    /// <summary>The sessions of the same engine; null where there is none.</summary>
    public LivingSessions? Neighbours { get; init; }

    /// <summary>Whether an object is part of this session; may be called on any thread.</summary>
    public bool Holds(object entity)
    {
        lock (_gate)
        {
            return _entities.ContainsKey(entity) || _loose?.Find(entity) is not null;
        }
    }

    /// <summary>The session is disposed: its objects may become part of others.</summary>
    public void Retire()
    {
        _loose?.Close();
        if (_registered is { } registered)
        {
            Neighbours!.Remove(registered);
            _registered = null;
        }
    }

    /// <summary>
    /// Makes an object pending to which the application has just related one of the session's, with what is reachable from it. If that is impossible, nothing is taken in, and the flush says why.
    /// </summary>
    public void TakeAlong(object entity)
    {
        if (Find(entity) is not null || !Model.TryGetPersister(entity.GetType(), out _) || _detached?.TryGetValue(entity, out _) == true)
        {
            return;
        }

        bool outer = _takesAlong;
        _takesAlong = true;
        try
        {
            Add(entity);
        }
        catch (LinqProviderException)
        {
            // Whoever only changes a collection does not expect it; the collection is as it was told to be.
        }
        finally
        {
            _takesAlong = outer;
        }
    }

    /// <summary>Lets a new object go that came along, and what came along with it, when it was taken away again and no other object of the session leads to it.</summary>
    /// <param name="start">The object.</param>
    /// <param name="from">What it was taken away from.</param>
    public void LeaveAgain(TrackedEntity start, TrackedEntity from)
    {
        List<TrackedEntity> leaving = [];
        HashSet<TrackedEntity> seen = [start];
        Stack<TrackedEntity> open = new(seen.Where(IsAlong));
        while (open.TryPop(out TrackedEntity? entity))
        {
            leaving.Add(entity);
            foreach (Relationship relationship in entity.Persister.Relationships)
            {
                foreach (TrackedEntity related in relationship.ItemsOf(entity.Related(relationship)).Select(Find).OfType<TrackedEntity>())
                {
                    if (IsAlong(related))
                    {
                        if (seen.Add(related))
                        {
                            open.Push(related);
                        }
                    }
                    else if (related != from && related.IsLive && LeadsTo(related, relationship.Navigation.Inverse, entity.Entity))
                    {
                        return;
                    }
                }
            }
        }

        foreach (TrackedEntity entity in leaving)
        {
            _transitions?.Add((entity, EntityState.Pending));
            Forget(entity);
            entity.UnbindLogs();
            entity.Unwatch();
        }
    }

    private static bool IsAlong(TrackedEntity entity) => entity is { CameAlong: true, State: EntityState.Pending };

    private static bool LeadsTo(TrackedEntity entity, NavigationMap? navigation, object target) => navigation is not null && entity.RelationshipOf(navigation.Name) is { } relationship
        && relationship.ItemsOf(entity.Related(relationship)).Contains(target, ReferenceEqualityComparer.Instance);

    /// <summary>Does what takes in several objects; if one of them cannot be taken in, none is.</summary>
    private void Together(Action take)
    {
        List<(TrackedEntity Entity, EntityState? Before)>? outer = _transitions;
        List<(TrackedEntity Entity, EntityState? Before)> own = _transitions = [];
        try
        {
            take();
            foreach ((TrackedEntity entity, EntityState? before) in own)
            {
                if (before is null && entity.State == EntityState.Pending)
                {
                    Loader?.Join(entity);
                }
            }

            outer?.AddRange(own);
        }
        catch
        {
            UndoTrial();
            throw;
        }
        finally
        {
            _transitions = outer;
        }
    }

    private TrackedEntity Track(object entity, EntityState state)
    {
        EntityPersister persister = CheckFree(entity);
        return Track(entity, persister, state);
    }

    private TrackedEntity Track(object entity, EntityPersister persister, EntityState state)
    {
        var tracked = new TrackedEntity(entity, persister, state, ++_sequence) { CameAlong = _takesAlong };
        Put(tracked);
        _detached?.Remove(entity);
        _transitions?.Add((tracked, null));
        tracked.Follow();
        return tracked;
    }

    /// <summary>Takes in an object as a row that holds just what the object does.</summary>
    private TrackedEntity Adopt(object entity)
    {
        EntityPersister persister = CheckFree(entity);
        if (!HasRow(entity))
        {
            throw SessionErrors.AttachWithoutKey(persister.Map);
        }

        object key = persister.Access.GetKey(entity)!;
        if (Find(persister, key) is not null)
        {
            throw SessionErrors.DuplicateIdentity(persister.Map, key);
        }

        TrackedEntity tracked = Track(entity, persister, EntityState.Persistent);
        tracked.AcceptRead();
        if (entity is IDeferringEntity { Columns: TrackedEntity { HasUnread: true } former })
        {
            // It came from a query that left columns unread, and they still are.
            tracked.TakeUnread(former);
            new ResultStore(this).Take(tracked);
        }

        tracked.LoadLater();
        Bind(tracked);
        _identities.Add(persister, key, tracked);
        NoteCome(tracked, key);
        return tracked;
    }

    private EntityPersister CheckFree(object entity)
    {
        EntityPersister persister = PersisterOf(entity);
        return persister.Map.Key.Count == 0 ? throw SessionErrors.MissingKey(persister.Map)
            : Neighbours?.IsHeldByAnother(entity, this) == true ? throw SessionErrors.OtherSession(persister.Map)
            : persister;
    }

    private void Put(TrackedEntity entity)
    {
        if (_registered is null && Neighbours is not null)
        {
            Neighbours.Add(_registered = new WeakReference<UnitOfWork>(this));
        }

        entity.Loader = Loader;
        lock (_gate)
        {
            _entities.Add(entity.Entity, entity);
        }
    }

    private void Forget(TrackedEntity entity)
    {
        if (entity.OriginalKey() is { } key)
        {
            _identities.Remove(entity.Persister, key, entity.Handle);
        }

        if (entity.Notice is not null)
        {
            _loose!.Remove(entity);
        }
        else
        {
            lock (_gate)
            {
                _entities.Remove(entity.Entity);
            }
        }

        _lastFound = null;
        _isOrdered = Count == 0;
        entity.Result?.Leave(entity);
        entity.Loader = null;
    }
}
