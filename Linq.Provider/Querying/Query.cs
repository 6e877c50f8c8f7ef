using System.Collections;
using System.Linq.Expressions;

namespace Linq.Provider.Querying;

/// <summary>A query that has not run: its expression and the provider that can run it.</summary>
internal class Query<T>(QueryProvider provider, Expression expression) : IOrderedQueryable<T>
{
    public Type ElementType => typeof(T);

    public Expression Expression { get; } = expression;

    public IQueryProvider Provider { get; } = provider;

    public IEnumerator<T> GetEnumerator() => provider.Enumerate<T>(Expression);

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    public override string ToString() => Expression.ToString();
}
