namespace Linq.Provider.Sessions;

/// <content>
/// What the session keeps alive. Up to a number of objects that is all of them. Of more, those that came first and hold what their rows do are held loosely: they live as long as somebody else
/// refers to them. One that was changed and then dropped is found by the next look for changes, and written.
/// </content>
internal sealed partial class UnitOfWork
{
    private readonly int _keepAliveLimit = int.MaxValue;
    private LooseEntities? _loose;

    /// <summary>With how many objects kept alive the next one is a reason to hold some loosely.</summary>
    private int _fullAt = int.MaxValue;

    /// <summary>The number of objects that the session keeps alive in any case.</summary>
    public int KeepAliveLimit
    {
        init => _keepAliveLimit = _fullAt = value;
    }

    /// <summary>Begins to hold objects loosely if there are too many.</summary>
    private void MakeRoom()
    {
        if (_entities.Count < _fullAt || _transitions is not null)
        {
            return;
        }

        _loose ??= new LooseEntities();
        if (_loose.HasManyDropped)
        {
            Settle(keepsAll: false);
        }

        int newest = _sequence - (_keepAliveLimit / 2);
        foreach (TrackedEntity entity in _entities)
        {
            if (entity.Sequence <= newest && !MayDiffer(entity) && !IsRemembered(entity) && !Model.HasFinalizer(entity.Entity.GetType()))
            {
                Loosen(entity);
            }
        }

        // Objects with changes stay, and are not compared again with every new one.
        _fullAt = Math.Max(_keepAliveLimit, (int)Math.Min(_entities.Count * 2L, int.MaxValue));
    }

    private void Loosen(TrackedEntity entity)
    {
        if (entity.OriginalKey() is not { } key || !_identities.Holds(entity.Persister, key, entity) || _loose!.TryAdd(entity) is not { } handle)
        {
            return;
        }

        _identities.Add(entity.Persister, key, handle);
        entity.Result?.Exchange(entity, handle);
        _entities.Remove(entity);

        _lastFound = null;
        _isOrdered = false;
    }

    /// <summary>Keeps an object alive, if it was held loosely.</summary>
    public void Keep(TrackedEntity entity)
    {
        if (entity.Notice is not { Handle: var handle })
        {
            return;
        }

        if (handle.Reachable is null)
        {
            // It may refer to others that were dropped: whoever takes one back takes back all.
            Settle(keepsAll: true);
            return;
        }

        Hold(entity, handle);
    }

    private void Hold(TrackedEntity entity, LooseEntity handle)
    {
        _entities.Add(entity);

        _loose!.Remove(entity);
        if (entity.OriginalKey() is { } key && _identities.Holds(entity.Persister, key, handle))
        {
            _identities.Add(entity.Persister, key, entity);
        }

        entity.Result?.Exchange(entity, entity);
        _isOrdered = false;
    }

    /// <summary>The object that the identity map leads to, if anybody refers to it or it was changed; kept alive from now on, for who asks for it may change it.</summary>
    private TrackedEntity? Meet(LooseEntity handle)
    {
        TrackedEntity? entity = handle.Reachable;
        if (entity is null)
        {
            entity = handle.Known;
            Settle(keepsAll: false);
            if (entity is null || !_entities.Holds(entity))
            {
                return null;
            }
        }

        Keep(entity);
        MakeRoom();
        return entity;
    }

    /// <summary>
    /// Compares what is held loosely with its rows, and keeps alive what differs. What nobody refers to is let go, all of it or nothing: an object that differs, or is taken back for another reason,
    /// may refer to others that do not.
    /// </summary>
    /// <returns>Whether something differs.</returns>
    private bool Settle(bool keepsAll)
    {
        if (_loose is null)
        {
            return false;
        }

        (List<TrackedEntity> reachable, List<TrackedEntity> dropped) = _loose.Divide();
        bool differs = false;
        foreach (TrackedEntity entity in dropped)
        {
            differs |= MayDiffer(entity);
            keepsAll |= differs || !_loose.HasSameParts(entity);
        }

        // What is under way (a flush, a merge) may have in mind what it has seen.
        keepsAll |= _transitions is not null;
        foreach (TrackedEntity entity in dropped)
        {
            if (keepsAll)
            {
                Hold(entity, entity.Notice!.Handle);
            }
            else
            {
                Forget(entity);
            }
        }

        foreach (TrackedEntity entity in reachable)
        {
            if (MayDiffer(entity))
            {
                Hold(entity, entity.Notice!.Handle);
                differs = true;
            }
        }

        _loose.Decided();
        return differs;
    }

    /// <summary>Whether the open transaction may have to set an object back.</summary>
    private bool IsRemembered(TrackedEntity entity)
    {
        foreach (TransactionFrame frame in _frames)
        {
            if (frame.Mementos.ContainsKey(entity))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Remembers what the session knows of an object, to set it back if the transaction is rolled back.</summary>
    private void Remember(TrackedEntity entity)
    {
        Keep(entity);
        Frame.Remember(entity);
    }
}
