using System.Collections;
using System.Linq.Expressions;

namespace Linq.Provider;

/// <summary>A query whose last operator was an Include, so that <c>ThenInclude</c> can go on from the related objects.</summary>
/// <typeparam name="T">The type of the elements.</typeparam>
/// <typeparam name="P">The type of the relationship that was included.</typeparam>
public interface IIncludableQuery<out T, out P> : IQueryable<T>
{
}

/// <summary>A query that remembers the type of its last Include.</summary>
internal sealed class IncludableQuery<T, P>(IQueryable<T> query) : IIncludableQuery<T, P>, IOrderedQueryable<T>
{
    public Type ElementType => query.ElementType;

    public Expression Expression => query.Expression;

    public IQueryProvider Provider => query.Provider;

    public IEnumerator<T> GetEnumerator() => query.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
