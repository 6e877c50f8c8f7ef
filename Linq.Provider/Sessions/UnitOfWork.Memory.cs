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

    /// <summary>How many objects the session keeps alive by itself.</summary>
    public int KeptAlive => _entities.Count;

    /// <summary>Begins to hold objects loosely if there are too many.</summary>
    private void MakeRoom()
    {
        // What is under way (a flush, a merge) may have in mind what it has seen.
        if (_entities.Count < _fullAt || _transitions is not null)
        {
            return;
        }

        _loose ??= new LooseEntities();
        if (_loose.DroppedCount > _loose.Count / 4)
        {
            Settle();
        }

        int newest = _sequence - (_keepAliveLimit / 2);
        foreach (TrackedEntity entity in _entities.Values)
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
        lock (_gate)
        {
            _entities.Remove(entity.Entity);
        }

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

        _loose!.NoteRevival(handle);
        lock (_gate)
        {
            _entities.Add(entity.Entity, entity);
        }

        _loose.Remove(entity);
        if (entity.OriginalKey() is { } key && _identities.Holds(entity.Persister, key, handle))
        {
            _identities.Add(entity.Persister, key, entity);
        }

        entity.Result?.Exchange(entity, entity);
        _isOrdered = false;
    }

    /// <summary>The object that the identity map leads to; kept alive from now on, for who asks for it may change it.</summary>
    private TrackedEntity? Meet(EntityHandle? handle)
    {
        if (handle is not LooseEntity loose)
        {
            return handle as TrackedEntity;
        }

        if (loose.Reachable is not { } entity)
        {
            if (loose.Known is not { } dropped)
            {
                return null;
            }

            if (_transitions is null && _loose!.IsGone(dropped) && !MayDiffer(dropped))
            {
                Forget(dropped);
                return null;
            }

            entity = dropped;
        }

        Keep(entity);
        MakeRoom();
        return entity;
    }

    /// <summary>
    /// Compares what is held loosely with its rows: keeps alive what differs, and lets go of what nobody refers to any more. All of it is compared before anything is let go, for
    /// an object that differs may refer to others that do not.
    /// </summary>
    /// <returns>Whether something differs.</returns>
    private bool Settle()
    {
        DropNotice? dropped = _loose!.TakeDropped();
        bool differs = KeepChanged();
        while (dropped is not null)
        {
            (DropNotice notice, dropped) = (dropped, dropped.Next);
            if (!ReferenceEquals(notice.Entity.Notice, notice))
            {
                // It was taken back, or has left the session.
                continue;
            }

            if (_loose.IsGone(notice.Entity))
            {
                Forget(notice.Entity);
            }
            else
            {
                _loose.WatchAgain(notice);
            }
        }

        return differs;
    }

    /// <summary>Keeps alive what is held loosely and differs from its row. From here on it may be shown to the application.</summary>
    private bool KeepChanged()
    {
        bool differs = false;
        for (int i = (_loose?.Count ?? 0) - 1; i >= 0; i--)
        {
            if (_loose![i].Known is { } entity && MayDiffer(entity))
            {
                Keep(entity);
                differs = true;
            }
        }

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
