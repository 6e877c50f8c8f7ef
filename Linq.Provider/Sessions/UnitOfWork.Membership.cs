using Linq.Provider.Materialization;

namespace Linq.Provider.Sessions;

/// <content>How objects come into the session and leave it. An object belongs to one living session at a time.</content>
internal sealed partial class UnitOfWork
{
    private WeakReference<UnitOfWork>? _registered;

    /// <summary>The sessions of the same engine; null where there is none.</summary>
    public LivingSessions? Neighbours { get; init; }

    /// <summary>Whether an object is part of this session; may be called on any thread.</summary>
    public bool Holds(object entity) => _entities.Find(entity) is not null || _loose?.Find(entity) is not null;

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

    /// <summary>Does what takes in several objects; if one of them cannot be taken in, none is.</summary>
    private void Together(Action take)
    {
        List<(TrackedEntity Entity, EntityState? Before)>? outer = _transitions;
        List<(TrackedEntity Entity, EntityState? Before)> own = _transitions = [];
        try
        {
            take();
            for (int i = 0; i < own.Count; i++)
            {
                // What is put in step may let others go.
                if (own[i] is { Before: null, Entity: { State: EntityState.Pending } entity } && Find(entity.Entity) == entity)
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
        _entities.Add(entity);
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
            _entities.Remove(entity);
        }

        _lastFound = null;
        _isOrdered |= Count == 0;
        entity.Result?.Leave(entity);
        entity.Loader = null;
    }
}
