namespace Linq.Provider.Mapping;

/// <summary>A collection whose objects stay in the database: in memory it has only a log of what the application put in and took out.</summary>
internal interface ILoggedCollection
{
    CollectionLog Log { get; }
}

/// <summary>The object whose collection a log belongs to, as what holds the object sees it.</summary>
internal interface ILogOwner
{
    /// <summary>The objects of the collection, as a query.</summary>
    /// <exception cref="LazyLoadException">Nothing can be queried any more.</exception>
    IQueryable<T> Query<T>() where T : class;

    /// <summary>Called before an object is taken out.</summary>
    /// <exception cref="LinqProviderException">The collection is read-only (LP1420).</exception>
    void CheckChange();

    /// <summary>Called before an object is put in.</summary>
    /// <exception cref="LinqProviderException">The collection is read-only (LP1420), or the object cannot become part of the session (LP1422, LP1407).</exception>
    void CheckAdd(object item);

    /// <summary>Called after an object was put in.</summary>
    void Added(object item);

    /// <summary>Called after an object was taken out.</summary>
    void Removed(object item);

    /// <summary>Whether an object that the log does not tell of may be in the collection.</summary>
    bool MayHold(object item);
}

/// <summary>An object that was put into a collection, or taken out of it.</summary>
internal readonly record struct LoggedChange(object Item, bool IsAdded);

/// <summary>
/// What the application put into a collection and took out of it, in order. The changes up to <see cref="Written"/> are in the database, those after it are pending: a flush moves
/// that position, a rollback moves it back and forgets what came later.
/// </summary>
internal sealed class CollectionLog
{
    private readonly List<LoggedChange> _changes = [];

    /// <summary>Who is told of changes and answers queries; null while the owner belongs to nobody.</summary>
    public ILogOwner? Owner { get; set; }

    /// <summary>The number of changes that the database has.</summary>
    public int Written { get; private set; }

    public int Count => _changes.Count;

    public bool HasPending => Written < _changes.Count;

    public void Add(object item)
    {
        Owner?.CheckAdd(item);
        _changes.Add(new LoggedChange(item, true));
        Owner?.Added(item);
    }

    public bool Remove(object item)
    {
        Owner?.CheckChange();
        bool isHeld = PendingOf(item) is { } last ? last.IsAdded : Owner?.MayHold(item) == true;
        if (isHeld)
        {
            _changes.Add(new LoggedChange(item, false));
            Owner?.Removed(item);
        }

        return isHeld;
    }

    /// <summary>What is pending, with the last word on each object.</summary>
    public IEnumerable<LoggedChange> Pending()
    {
        if (!HasPending)
        {
            return [];
        }

        var last = new Dictionary<object, bool>(ReferenceEqualityComparer.Instance);
        for (int i = Written; i < _changes.Count; i++)
        {
            last[_changes[i].Item] = _changes[i].IsAdded;
        }

        return last.Select(c => new LoggedChange(c.Key, c.Value));
    }

    /// <summary>The objects that are put in by pending changes.</summary>
    public IEnumerable<object> Added() => Pending().Where(c => c.IsAdded).Select(c => c.Item);

    /// <summary>Takes the pending changes for written.</summary>
    public void Accept() => Written = _changes.Count;

    /// <summary>Goes back to what was written at some point.</summary>
    public void Return(int written) => Written = Math.Min(written, _changes.Count);

    /// <summary>Drops what is pending.</summary>
    public void DropPending() => Truncate(Written);

    /// <summary>Drops all changes after the first <paramref name="count"/>.</summary>
    public void Truncate(int count) => _changes.RemoveRange(count, _changes.Count - count);

    /// <summary>Forgets what is written: it can not be undone any more.</summary>
    public void Forget()
    {
        _changes.RemoveRange(0, Written);
        Written = 0;
    }

    /// <summary>The objects of the collection: those of the database, or while the owner belongs to nobody, those put in.</summary>
    public IQueryable<T> Query<T>() where T : class => Owner is null ? Added().Cast<T>().ToArray().AsQueryable() : Owner.Query<T>();

    private LoggedChange? PendingOf(object item)
    {
        for (int i = _changes.Count - 1; i >= Written; i--)
        {
            if (ReferenceEquals(_changes[i].Item, item))
            {
                return _changes[i];
            }
        }

        return null;
    }
}
