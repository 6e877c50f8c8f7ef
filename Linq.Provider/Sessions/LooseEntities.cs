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
    private readonly List<TrackedEntity> _reachable = [];
    private readonly List<TrackedEntity> _dropped = [];
    private readonly DropQueue _queue = new();

    public int Count => _all.Count;

    /// <summary>Whether so many objects were dropped that it is worth while to look at all.</summary>
    public bool HasManyDropped => _queue.Count > _all.Count / 4;

    /// <summary>All of them, dropped or not.</summary>
    public IEnumerable<TrackedEntity> Known => _all.Select(static e => e.Known).OfType<TrackedEntity>();

    public TrackedEntity? Find(object entity) => _records.TryGetValue(entity, out TrackedEntity? tracked) ? tracked : null;

    /// <summary>Takes in an object; null if it shares an array, list or collection with another one, by which the application may change both.</summary>
    public LooseEntity? TryAdd(TrackedEntity entity)
    {
        if (!TryHangOnParts(entity, out _))
        {
            return null;
        }

        _records.Add(entity.Entity, entity);
        var handle = new LooseEntity(entity, _queue) { Position = _all.Count };
        _all.Add(handle);
        return handle;
    }

    /// <summary>Takes out an object that the session keeps alive again, or lets go.</summary>
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

    /// <summary>
    /// Tells the objects that somebody refers to from those that were dropped, all at one moment: none of the former refers to one of the latter, whatever the collector finds meanwhile.
    /// Both stay alive until <see cref="Decided"/>.
    /// </summary>
    public (List<TrackedEntity> Reachable, List<TrackedEntity> Dropped) Divide()
    {
        foreach (LooseEntity handle in _all)
        {
            if (handle.Reachable is { } entity)
            {
                _reachable.Add(entity);
            }
            else if (handle.Known is { } dropped)
            {
                _dropped.Add(dropped);
            }
        }

        return (_reachable, _dropped);
    }

    /// <summary>What becomes of the dropped objects is decided.</summary>
    public void Decided()
    {
        _queue.Clear();
        _reachable.Clear();
        _dropped.Clear();
    }

    /// <summary>Whether a dropped object's arrays, lists and collections are those that it had when it was taken in, so that none of them is in use.</summary>
    public bool HasSameParts(TrackedEntity entity) => TryHangOnParts(entity, out bool wereKnown) && wereKnown;

    public void Close() => _queue.Close();

    /// <summary>Who holds an array, list or collection of an object can change it without the object itself: they keep what the session knows of it alive, too.</summary>
    /// <param name="entity">The object.</param>
    /// <param name="wereKnown">Whether the same parts did so before.</param>
    private bool TryHangOnParts(TrackedEntity entity, out bool wereKnown)
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
