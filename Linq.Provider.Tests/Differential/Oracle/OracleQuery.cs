using System.Collections;
using System.Linq.Expressions;

namespace Linq.Provider.Tests.Differential.Oracle;

/// <summary>A query over rows in memory that runs in LINQ to Objects, with the documented differences applied by <see cref="OracleRewriter"/>.</summary>
internal sealed class OracleQuery<T> : IOrderedQueryable<T>, IOracleQuery
{
    public OracleQuery(IReadOnlyList<T> rows)
    {
        Rows = rows;
        Expression = Expression.Constant(this, typeof(IQueryable<T>));
    }

    public OracleQuery(Expression expression) => Expression = expression;

    public IEnumerable? Rows { get; }

    public Type ElementType => typeof(T);

    public Expression Expression { get; }

    public IQueryProvider Provider => OracleProvider.Instance;

    public IEnumerator<T> GetEnumerator() => OracleProvider.Instance.Execute<IEnumerable<T>>(Expression).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

/// <summary>What the rewriter needs to know of an <see cref="OracleQuery{T}"/>.</summary>
internal interface IOracleQuery : IQueryable
{
    /// <summary>The rows of a table, or null if the query is composed.</summary>
    IEnumerable? Rows { get; }
}

/// <summary>Runs queries of <see cref="OracleQuery{T}"/>.</summary>
internal sealed class OracleProvider : IQueryProvider
{
    public static OracleProvider Instance { get; } = new();

    public IQueryable CreateQuery(Expression expression)
    {
        Type element = SequenceTypes.ElementOf(expression.Type) ?? throw new ArgumentException("The expression is not a sequence.", nameof(expression));
        return (IQueryable)Activator.CreateInstance(typeof(OracleQuery<>).MakeGenericType(element), expression)!;
    }

    public IQueryable<TElement> CreateQuery<TElement>(Expression expression) => new OracleQuery<TElement>(expression);

    public object? Execute(Expression expression) => Execute<object?>(expression);

    public TResult Execute<TResult>(Expression expression)
    {
        Expression body = OracleRewriter.Rewrite(expression, typeof(TResult));
        return Expression.Lambda<Func<TResult>>(body).Compile()();
    }
}
