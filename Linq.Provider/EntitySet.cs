using System.Collections;
using System.Linq.Expressions;
using Linq.Provider.Querying;
using Linq.Provider.Translation;

namespace Linq.Provider;

/// <summary>All objects of a mapped class in the database: the start of every query of a session. <c>await foreach</c> works on it.</summary>
/// <typeparam name="T">The mapped class.</typeparam>
public sealed class EntitySet<T> : IOrderedQueryable<T> where T : class
{
    internal EntitySet(Session session, IQueryProvider provider)
    {
        Session = session;
        Provider = provider;
        Expression = new EntityRootExpression(typeof(T), typeof(IQueryable<T>), session.Engine.Database);
    }

    /// <summary>The expression that stands for all rows of the class.</summary>
    public Expression Expression { get; }

    /// <summary>The provider that runs queries over the set.</summary>
    public IQueryProvider Provider { get; }

    /// <summary>The type of the elements.</summary>
    public Type ElementType => typeof(T);

    internal Session Session { get; }

    /// <summary>Reads all objects while they are enumerated.</summary>
    /// <exception cref="ObjectDisposedException">The session is disposed.</exception>
    public IEnumerator<T> GetEnumerator() => ((QueryProvider)Provider).Enumerate<T>(Expression);

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Reads all objects while they are enumerated, without blocking a thread.</summary>
    /// <param name="cancellationToken">Stops the query.</param>
    /// <exception cref="ObjectDisposedException">The session is disposed.</exception>
    public IAsyncEnumerator<T> GetAsyncEnumerator(CancellationToken cancellationToken = default)
        => ((IAsyncQueryProvider)Provider).ExecuteAsyncSequence<T>(Expression, cancellationToken).GetAsyncEnumerator(cancellationToken);

    /// <summary>Adds an object to the session of the set: the next flush inserts it.</summary>
    /// <param name="entity">The object.</param>
    public void Add(T entity) => Session.Add(entity);

    /// <summary>Removes an object from the session of the set: the next flush deletes its row.</summary>
    /// <param name="entity">The object.</param>
    public void Remove(T entity) => Session.Remove(entity);

    /// <summary>The object with a primary key, or <see langword="null"/>; see <see cref="Session.Find{T}(object[])"/>.</summary>
    /// <param name="key">The values of the key, in order.</param>
    public T? Find(params object[] key) => Session.Find<T>(key);

    /// <inheritdoc cref="Session.FindAsync{T}(object[], CancellationToken)"/>
    public Task<T?> FindAsync(object[] key, CancellationToken cancellationToken = default) => Session.FindAsync<T>(key, cancellationToken);

    /// <summary>The name of the class.</summary>
    public override string ToString() => $"EntitySet<{typeof(T).Name}>";
}
