using System.Linq.Expressions;
using System.Reflection;

namespace Linq.Provider.Tests.Differential.Generated;

/// <summary>
/// Counts the rows that the operators of a query read in LINQ to Objects, and stops a query that reads too many. Products of products within products would take longer than a thousand other queries,
/// in memory and on a database alike, and tell nothing that they do not tell of fewer rows.
/// </summary>
internal sealed class Meter
{
    private const long Most = 30_000;

    private static readonly MethodInfo Metered = typeof(Meter).GetMethod(nameof(Rows))!;

    private static readonly MethodInfo MeteredQuery = typeof(Meter).GetMethod(nameof(Query))!;

    private long _count;

    /// <summary>The call with the sequences that it reads metered.</summary>
    public MethodCallExpression Of(MethodCallExpression call)
    {
        ParameterInfo[] parameters = call.Method.GetParameters();
        return call.Update(call.Object, call.Arguments.Select((argument, i) => Of(argument, parameters[i].ParameterType)));
    }

    public IEnumerable<T> Rows<T>(IEnumerable<T>? rows)
    {
        foreach (T row in rows ?? [])
        {
            if (++_count > Most)
            {
                throw new TooManyRowsException();
            }

            yield return row;
        }
    }

    public IQueryable<T> Query<T>(IQueryable<T> rows) => Rows(rows).AsQueryable();

    private Expression Of(Expression argument, Type type)
    {
        Type? definition = type.IsGenericType ? type.GetGenericTypeDefinition() : null;
        MethodInfo? method = definition == typeof(IEnumerable<>) ? Metered : definition == typeof(IQueryable<>) ? MeteredQuery : null;
        return method is null ? argument : Expression.Call(Expression.Constant(this), method.MakeGenericMethod(type.GetGenericArguments()), argument);
    }
}

/// <summary>A query is not worth its time.</summary>
internal sealed class TooManyRowsException() : Exception("The query reads too many rows.");
