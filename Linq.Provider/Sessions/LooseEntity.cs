namespace Linq.Provider.Sessions;

/// <summary>Leads to an object that the session tracks but does not keep alive.</summary>
internal sealed class LooseEntity : EntityHandle
{
    private readonly WeakReference<TrackedEntity> _reachable;
    private readonly WeakReference<DropNotice> _notice;

    public LooseEntity(TrackedEntity entity, DropQueue queue)
    {
        var notice = new DropNotice(entity, this, queue);
        entity.Notice = notice;
        _reachable = new WeakReference<TrackedEntity>(entity);
        _notice = new WeakReference<DropNotice>(notice, trackResurrection: true);
    }

    public override TrackedEntity? Reachable => _reachable.TryGetTarget(out TrackedEntity? entity) ? entity : null;

    public override TrackedEntity? Known => _notice.TryGetTarget(out DropNotice? notice) ? notice.Entity : null;

    /// <summary>The position in <see cref="LooseEntities"/>.</summary>
    public int Position { get; set; }
}

/// <summary>
/// Keeps an object that nobody refers to any more until the session has looked at it: only the object's own record refers to the notice, and its finalizer brings both back to life, so that what
/// was changed before it was dropped is still written.
/// </summary>
internal sealed class DropNotice(TrackedEntity entity, LooseEntity handle, DropQueue queue)
{
    private bool _isCancelled;

    ~DropNotice()
    {
        if (!Volatile.Read(ref _isCancelled))
        {
            queue.Push(this);
        }
    }

    public TrackedEntity Entity => entity;

    public LooseEntity Handle => handle;

    /// <summary>The next one in the queue.</summary>
    public DropNotice? Next { get; set; }

    /// <summary>The session keeps the object alive again, or has let it go.</summary>
    public void Cancel() => Volatile.Write(ref _isCancelled, true);
}

/// <summary>The notices that have arrived. Finalizers put them in on a thread of their own, and wait for nobody.</summary>
internal sealed class DropQueue
{
    private DropNotice? _first;
    private int _count;
    private bool _isClosed;

    /// <summary>About how many have arrived.</summary>
    public int Count => Volatile.Read(ref _count);

    public void Push(DropNotice notice)
    {
        if (Volatile.Read(ref _isClosed))
        {
            return;
        }

        DropNotice? first;
        do
        {
            first = Volatile.Read(ref _first);
            notice.Next = first;
        }
        while (Interlocked.CompareExchange(ref _first, notice, first) != first);

        Interlocked.Increment(ref _count);
    }

    /// <summary>Lets go of all that have arrived.</summary>
    public void Clear()
    {
        Volatile.Write(ref _count, 0);
        Volatile.Write(ref _first, null);
    }

    /// <summary>Lets go of all that have arrived, and takes no more.</summary>
    public void Close()
    {
        Volatile.Write(ref _isClosed, true);
        Clear();
    }
}
