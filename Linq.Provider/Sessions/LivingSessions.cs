namespace Linq.Provider.Sessions;

/// <summary>
/// The sessions of one engine that hold objects, so that an object which belongs to one of them is not taken in by another. They are held weakly: a session that was
/// never disposed is forgotten once it is collected. To ask costs a look-up for each living session, and is done only for objects that are added, attached or removed by hand;
/// nobody waits for another's question.
/// </summary>
internal sealed class LivingSessions
{
    private readonly Lock _gate = new();
    private readonly HashSet<WeakReference<UnitOfWork>> _sessions = [];
    private WeakReference<UnitOfWork>[]? _asked;
    private int _sweepAt = 64;

    public void Add(WeakReference<UnitOfWork> session)
    {
        lock (_gate)
        {
            if (_sessions.Count >= _sweepAt)
            {
                _sessions.RemoveWhere(static s => !s.TryGetTarget(out _));
                _sweepAt = Math.Max(64, _sessions.Count * 2);
            }

            _sessions.Add(session);
            _asked = null;
        }
    }

    public void Remove(WeakReference<UnitOfWork> session)
    {
        lock (_gate)
        {
            _sessions.Remove(session);
            _asked = null;
        }
    }

    /// <summary>Whether a living session other than the one that asks holds an object.</summary>
    public bool IsHeldByAnother(object entity, UnitOfWork asking)
    {
        WeakReference<UnitOfWork>[] sessions;
        lock (_gate)
        {
            sessions = _asked ??= [.. _sessions];
        }

        foreach (WeakReference<UnitOfWork> session in sessions)
        {
            if (session.TryGetTarget(out UnitOfWork? work) && !ReferenceEquals(work, asking) && work.Holds(entity))
            {
                return true;
            }
        }

        return false;
    }
}
