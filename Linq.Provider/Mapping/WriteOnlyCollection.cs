using Linq.Provider.Mapping;

namespace Linq.Provider;

/// <summary>
/// Related objects that are never read through the property unless asked for (SQLAlchemy's <c>lazy='write_only'</c>, <see cref="Loading.WriteOnly"/>): <see cref="Add"/>, <see cref="Remove"/>, and
/// <see cref="Select"/> for a query. It cannot be enumerated, so nothing reads it by accident.
/// </summary>
/// <typeparam name="T">The class of the related objects.</typeparam>
public class WriteOnlyCollection<T> : IUnreadCollection<T>, ILoggedCollection where T : class
{
    private readonly CollectionLog _log = new();

    /// <summary>Makes a collection that a class initialises its property with. A session binds it to the object that holds it.</summary>
    public WriteOnlyCollection()
    {
    }

    CollectionLog ILoggedCollection.Log => _log;

    /// <inheritdoc cref="DynamicCollection{T}.Add"/>
    public void Add(T item)
    {
        ArgumentNullException.ThrowIfNull(item);
        _log.Add(item);
    }

    /// <inheritdoc cref="DynamicCollection{T}.Remove"/>
    public bool Remove(T item)
    {
        ArgumentNullException.ThrowIfNull(item);
        return _log.Remove(item);
    }

    /// <summary>The related objects as a query, also inside of queries (<c>db.Authors.Where(a =&gt; a.Books.Select().Any())</c>). While the object that holds the collection has no session: those that were added.</summary>
    /// <exception cref="LazyLoadException">The object was read without tracking, was detached, or its session is disposed (LP1416).</exception>
    public IQueryable<T> Select() => _log.Query<T>();
}
