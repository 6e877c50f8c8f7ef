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
        // A fold without a seed makes a row of two rows.
        Expression[] given = [.. call.Arguments.Skip(1).Select(a => LinqCall.AsLambda(a) ?? a)];
        (LambdaExpression Selector, LambdaExpression Step)? parts = given is [_, LambdaExpression step, ..] ? FoldParts.Of(step) : null;
        Type element = call.ElementOf();
        if (parts is var (_, shorter))
        {
            (element, given[1]) = (parts.Value.Selector.ReturnType, shorter);
        }

        ParameterExpression values = Expression.Parameter(typeof(object[]), "values");
        ParameterExpression rows = Expression.Parameter(typeof(IEnumerable<>).MakeGenericType(element), "rows");
        var reader = new ReadParameters(values);
        MethodInfo aggregate = s_aggregates.Single(m => m.GetParameters().Length == call.Arguments.Count).MakeGenericMethod([element, .. call.Method.GetGenericArguments().Skip(1)]);
        Expression[] arguments = [rows, .. given.Select(a => reader.Visit(a)!)];
        LambdaExpression run = Expression.Lambda(Expression.Call(aggregate, arguments), values, rows);

        // Positions fix the order where the query has none: that of the key.
        Type pair = LinqCall.TupleOf(typeof(int), call.ElementOf());
        LambdaExpression selected = LinqCall.Over(pair, p => parts is var (selector, _) ? LinqCall.Apply(selector, LinqCall.Item(p, 2)) : LinqCall.Item(p, 2));
        Expression ordered = LinqCall.Of(LinqCall.Indexed(call.Arguments[0], call.ElementOf()), "Select", [pair, element], selected);
        return (ordered, new ClientFold(element, run.Compile()));
    }

    private sealed class ReadParameters(ParameterExpression values) : ExpressionVisitor
    {
        public override Expression? Visit(Expression? node) => node switch
        {
            QueryParameterExpression parameter => Expression.Convert(Expression.ArrayIndex(values, Expression.Constant(parameter.Index)), parameter.Type),
            EntityRootExpression or TableRootExpression or SqlRootExpression => throw Untranslatable.Operator(
                "Aggregate", "its step reads the database again for each value that it makes. Use Sum, Min, Max or string.Join over the rows, or call ToList() before it."),
            _ => base.Visit(node),
        };
    }
}
