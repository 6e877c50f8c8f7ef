using System.Linq.Expressions;

namespace Linq.Provider.Tests.Differential.Generated;

/// <summary>Operators that end a query.</summary>
internal static partial class QueryGrammar
{
    private static Expression Terminal(Choice c, Rows rows, Scope scope) => Pick<Expression>(c,
        [() => rows.Source],
        [
            () => rows.Source, () => rows.Source, () => rows.Source, () => Ordered(c[0], rows, scope)?.Source,
            () => Ordered(c[0], rows, scope)?.Source, () => Element(c, rows, scope), () => Element(c, rows, scope),
            () => Call(rows, Detail(c, 2) == 0 ? "Count" : "LongCount", [rows.Element]), () => Call(rows, "Count", [rows.Element], Lambda(rows, scope, inner => Condition(c[0], inner))),
            () => Call(rows, Detail(c, 2) == 0 ? "Any" : "All", [rows.Element], Lambda(rows, scope, inner => Condition(c[0], inner))),
            () => AggregateOf(c[0], rows, scope, ValueType(c[1])), () => AggregateOf(c[0], rows, scope, ValueType(c[1])), () => Fold(c, rows, scope),
        ]);

    private static Expression? Element(Choice c, Rows rows, Scope scope)
    {
        if (Ordered(c[0], rows, scope) is not { } ordered)
        {
            return null;
        }

        return Detail(c, 7) switch
        {
            0 => Call(ordered, "First", [rows.Element]),
            1 => Call(ordered, "FirstOrDefault", [rows.Element]),
            2 => Call(ordered, "LastOrDefault", [rows.Element]),
            3 => Call(ordered, "FirstOrDefault", [rows.Element], Lambda(rows, scope, inner => Condition(c[1], inner))),
            4 => Call(ordered, "ElementAtOrDefault", [rows.Element], Number(c[1], 5)),
            5 => Extreme(c, ordered, scope),
            _ => Call(ordered, "Last", [rows.Element]),
        };
    }

    /// <summary>A sum or text, step by step.</summary>
    private static Expression? Fold(Choice c, Rows rows, Scope scope)
    {
        if (Ordered(c[0], rows, scope) is not { } ordered)
        {
            return null;
        }

        Type type = Detail(c, 3) switch { 0 => typeof(int), 1 => typeof(decimal), _ => typeof(string) };
        ParameterExpression sum = Expression.Parameter(type, "sum");
        LambdaExpression added = Lambda(rows, scope, inner => Value(c[1], inner, type));
        Expression step = type == typeof(string) ? Expression.Add(sum, added.Body, Concatenation) : Detail(c, 3, 1) == 0 ? Expression.Condition(Expression.GreaterThan(added.Body, sum), added.Body, sum) : Expression.Add(sum, added.Body);
        Expression seed = Constant(Choice.Leaf(Detail(c, 8, 2) * 101), type);
        return Call(ordered, nameof(Queryable.Aggregate), [rows.Element, type], seed, Expression.Lambda(step, sum, added.Parameters[0]));
    }

    private static Expression Extreme(Choice c, Rows rows, Scope scope)
    {
        LambdaExpression key = Lambda(rows, scope, inner => Value(c[1], inner, ValueType(c[2])));
        return Call(rows, Detail(c, 2, 1) == 0 ? "MinBy" : "MaxBy", [rows.Element, key.ReturnType], key);
    }
}
