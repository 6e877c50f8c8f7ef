using System.Collections;
using System.Linq.Expressions;
using Linq.Provider.Mapping;

namespace Linq.Provider;

/// <summary>
/// Related objects that stay in the database, for collections too large to be read as a whole (SQLAlchemy's <c>lazy='dynamic'</c>, <see cref="Loading.Dynamic"/>): a query to go on with, and
/// <see cref="Add"/> and <see cref="Remove"/>. Each use is a query; what was added and removed is seen once it is flushed, which a query does by default.
/// <para>While the object that holds it has no session, enumerating gives the objects that were added. Of an object that was read without tracking, was detached, or
/// whose session is disposed, it cannot be queried (<see cref="LazyLoadException"/>, LP1416).</para>
/// </summary>
/// <typeparam name="T">The class of the related objects.</typeparam>
public class DynamicCollection<T> : IQueryable<T>, ILoggedCollection where T : class
{
    private readonly CollectionLog _log = new();

    /// <summary>Makes a collection that a class initialises its property with. A session binds it to the object that holds it.</summary>
    public DynamicCollection()
    {
    }

    /// <summary>The type of the related objects.</summary>
    public Type ElementType => typeof(T);

    /// <summary>The expression that stands for the related objects.</summary>
    /// <exception cref="LazyLoadException">There is no session to query (LP1416).</exception>
    public Expression Expression => _log.Query<T>().Expression;

    /// <summary>The provider that runs queries over the collection.</summary>
    /// <exception cref="LazyLoadException">There is no session to query (LP1416).</exception>
    public IQueryProvider Provider => _log.Query<T>().Provider;

    CollectionLog ILoggedCollection.Log => _log;

    /// <summary>Puts an object in: its reference to the holder is set at once, the row is written by the next flush. A new object becomes part of the session with it.</summary>
    /// <param name="item">The object.</param>
    /// <exception cref="LinqProviderException">The object, or one that it leads to, belongs to another session (LP1422).</exception>
    public void Add(T item)
    {
        ArgumentNullException.ThrowIfNull(item);
        _log.Add(item);
    }

    /// <summary>Takes an object out: its reference to the holder is emptied at once; the next flush empties the foreign key, or deletes the object if it becomes an orphan (<see cref="Cascade.DeleteOrphan"/>).</summary>
    /// <param name="item">The object, which the session must hold, or which was added before.</param>
    /// <returns>Whether it is taken out: false if the object is known not to be in the collection. Nothing is read to find out.</returns>
    public bool Remove(T item)
    {
        ArgumentNullException.ThrowIfNull(item);
        return _log.Remove(item);
    }

    /// <summary>Reads the related objects while they are enumerated.</summary>
    /// <exception cref="LazyLoadException">There is no session to query (LP1416).</exception>
    public IEnumerator<T> GetEnumerator() => _log.Query<T>().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
