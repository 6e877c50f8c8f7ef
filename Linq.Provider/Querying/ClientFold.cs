using System.Linq.Expressions;
using System.Reflection;
using Linq.Provider.Translation;

namespace Linq.Provider.Querying;

/// <summary>
/// An Aggregate that ends a query and that no aggregate of the database is: its rows, or what its step needs of them (<see cref="FoldParts"/>), are read in their order and folded by the
/// application, as they arrive.
/// </summary>
/// <param name="Element">The type of the rows' objects.</param>
/// <param name="Run">From the query's parameter values and the objects to the result.</param>
internal sealed record ClientFold(Type Element, Delegate Run)
{
    private static readonly MethodInfo[] s_aggregates = [.. typeof(Enumerable).GetMethods().Where(m => m.Name == nameof(Enumerable.Aggregate))];

    /// <summary>Splits a fold into the query for its rows and what is done with them.</summary>
    public static (Expression Rows, ClientFold Fold) Split(MethodCallExpression call)
    {
        (Expression ordered, Type element, Expression[] given) = Folds.Rows(call);
        ParameterExpression values = Expression.Parameter(typeof(object[]), "values");
        ParameterExpression rows = Expression.Parameter(typeof(IEnumerable<>).MakeGenericType(element), "rows");
        var reader = new ReadParameters(values);
        MethodInfo aggregate = s_aggregates.Single(m => m.GetParameters().Length == call.Arguments.Count).MakeGenericMethod([element, .. call.Method.GetGenericArguments().Skip(1)]);
        Expression[] arguments = [rows, .. given.Select(a => reader.Visit(a)!)];
        LambdaExpression run = Expression.Lambda(Expression.Call(aggregate, arguments), values, rows);
        return (ordered, new ClientFold(element, run.Compile()));
    }

    private sealed class ReadParameters(ParameterExpression values) : ExpressionVisitor
    {
        public override Expression? Visit(Expression? node) => node switch
        {
            QueryParameterExpression parameter => Expression.Convert(Expression.ArrayIndex(values, Expression.Constant(parameter.Index)), parameter.Type),
            CollectionRowsExpression { Collection: var value } rows when rows.Type == value.Type => Visit(value),
            EntityRootExpression or TableRootExpression or SqlRootExpression => throw Untranslatable.Operator(
                "Aggregate", "its step reads the database again for each value that it makes. Use Sum, Min, Max or string.Join over the rows, or call ToList() before it."),
            _ => base.Visit(node),
        };
    }
}
