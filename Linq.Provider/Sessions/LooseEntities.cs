using System.Runtime.CompilerServices;

namespace Linq.Provider.Sessions;

/// <summary>
/// The objects that a session tracks but does not keep alive. What the session knows of an object lives just as long as the object (an ephemeron), and so it may refer to that and to
/// others. Only <see cref="Find"/> may be called on any thread.
/// </summary>
internal sealed class LooseEntities
{
    private readonly ConditionalWeakTable<object, TrackedEntity> _records = [];
    private readonly ConditionalWeakTable<object, TrackedEntity> _parts = [];
    private readonly List<LooseEntity> _all = [];
    private readonly DropQueue _dropped = new();

    public int Count => _all.Count;

    public LooseEntity this[int position] => _all[position];

    /// <summary>How many dropped objects wait to be settled.</summary>
    public int DroppedCount => _dropped.Count;

    /// <summary>
    /// How often an object was taken back that nobody referred to. It may refer to others that were found to be dropped together with it: these are reachable again, and only the next
    /// collection can tell whether they stay so.
    /// </summary>
    public int Revivals { get; private set; }

    public TrackedEntity? Find(object entity) => _records.TryGetValue(entity, out TrackedEntity? tracked) ? tracked : null;

    /// <summary>Begins to watch an object; null if it shares an array, list or collection with another one, by which the application may change both.</summary>
    public LooseEntity? TryAdd(TrackedEntity entity)
    {
        if (!TryKeepByParts(entity, out _))
        {
            return null;
        }

        _records.Add(entity.Entity, entity);
        var handle = new LooseEntity(entity, _dropped) { Position = _all.Count, WatchedSince = Revivals };
        _all.Add(handle);
        return handle;
    }

    /// <summary>Watches an object no more, because the session keeps it alive again or lets it go.</summary>
    public void Remove(TrackedEntity entity)
    {
        LooseEntity handle = entity.Notice!.Handle;
        entity.Notice.Cancel();
        entity.Notice = null;
        LooseEntity last = _all[^1];
        _all[handle.Position] = last;
        last.Position = handle.Position;
        _all.RemoveAt(_all.Count - 1);
        _records.Remove(entity.Entity);
        foreach (object part in entity.Parts())
        {
            if (_parts.TryGetValue(part, out TrackedEntity? owner) && ReferenceEquals(owner, entity))
            {
                _parts.Remove(part);
            }
        }
    }

    /// <summary>Notes that an object is taken back.</summary>
    public void NoteRevival(LooseEntity handle) => Revivals += handle.Reachable is null ? 1 : 0;

    public DropNotice? TakeDropped() => _dropped.TakeAll();

    /// <summary>Whether it is certain that a dropped object cannot be reached any more.</summary>
    public bool IsGone(TrackedEntity entity) =>
        entity.Notice!.Handle.WatchedSince == Revivals && TryKeepByParts(entity, out bool wereKnown) && wereKnown;

    /// <summary>Has the next collection tell again whether an object can be reached.</summary>
    public void WatchAgain(DropNotice notice)
    {
        notice.Handle.WatchedSince = Revivals;
        notice.Handle.Watch(notice);
    }

    public void Close() => _dropped.Close();

    /// <summary>Who holds an array, list or collection of an object can change it without the object itself: they keep what the session knows of it alive, too.</summary>
    /// <param name="entity">The object.</param>
    /// <param name="wereKnown">Whether the same parts did so before.</param>
    private bool TryKeepByParts(TrackedEntity entity, out bool wereKnown)
    {
        wereKnown = true;
        foreach (object part in entity.Parts())
        {
            if (!_parts.TryGetValue(part, out TrackedEntity? owner))
            {
                _parts.Add(part, entity);
                wereKnown = false;
            }
            else if (!ReferenceEquals(owner, entity))
            {
                return false;
            }
        }

        return true;
    }
}
