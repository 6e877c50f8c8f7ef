using System.Linq.Expressions;
using System.Reflection;
using static Linq.Provider.Translation.Sequences;

namespace Linq.Provider.Querying;

/// <summary>Writes calls of LINQ operators: of <see cref="Queryable"/> over queries, of <see cref="Enumerable"/> over collections within them.</summary>
internal static class LinqCall
{
    private static readonly MethodInfo s_reverse = new Func<IEnumerable<int>, IEnumerable<int>>(Enumerable.Reverse).Method.GetGenericMethodDefinition();

    /// <summary>The call of an operator over a source; lambdas among the arguments are quoted where the operator wants that.</summary>
    public static MethodCallExpression Of(Expression source, string name, Type[] types, params Expression[] arguments)
    {
        Type declaring = typeof(IQueryable).IsAssignableFrom(source.Type) ? typeof(Queryable) : typeof(Enumerable);
        if (source.Type.IsArray && name == nameof(Enumerable.Reverse))
        {
            // Of arrays there are two.
            return Expression.Call(s_reverse.MakeGenericMethod(types), source);
        }

        return Expression.Call(declaring, name, types, [source, .. arguments.Select(a => a is LambdaExpression lambda ? Quoted(declaring, lambda) : a)]);
    }

    /// <summary>Min, Max, Sum or Average of a sequence: <see cref="Enumerable"/> has overloads for numbers that are not generic, <see cref="Queryable"/> for sums and averages.</summary>
    public static MethodCallExpression Aggregate(Expression source, string name)
    {
        Type declaring = typeof(IQueryable).IsAssignableFrom(source.Type) ? typeof(Queryable) : typeof(Enumerable);
        Type element = ElementTypeOf(source.Type)!;
        Type sequence = declaring == typeof(Queryable) ? typeof(IQueryable<>) : typeof(IEnumerable<>);
        bool isOwn = declaring.GetMethod(name, [sequence.MakeGenericType(element)]) is { IsGenericMethod: false };
        return Expression.Call(declaring, name, isOwn ? null : [element], source);
    }

    /// <summary>The operators of one class of LINQ as they stand in a call: a query's lambdas are quoted.</summary>
    public static Expression Quoted(Type declaring, LambdaExpression lambda) => declaring == typeof(Queryable) ? Expression.Quote(lambda) : lambda;

    public static Type ElementOf(this MethodCallExpression call) => call.Method.GetGenericArguments()[0];

    public static LambdaExpression Lambda(Expression expression) => AsLambda(expression)!;

    public static LambdaExpression? AsLambda(Expression expression) => expression is UnaryExpression { Operand: LambdaExpression quoted } ? quoted : expression as LambdaExpression;

    /// <summary>The body of a lambda over other expressions in place of its parameters.</summary>
    public static Expression Apply(LambdaExpression lambda, params IReadOnlyList<Expression> arguments)
        => new ReplaceParameters(lambda.Parameters, arguments).Visit(lambda.Body);

    /// <summary>A lambda over one new parameter.</summary>
    public static LambdaExpression Over(Type type, Func<ParameterExpression, Expression> body)
    {
        ParameterExpression x = Expression.Parameter(type, "x");
        return Expression.Lambda(body(x), x);
    }

    /// <summary>A lambda over two new parameters.</summary>
    public static LambdaExpression Over(Type first, Type second, Func<ParameterExpression, ParameterExpression, Expression> body)
    {
        ParameterExpression x = Expression.Parameter(first, "x");
        ParameterExpression y = Expression.Parameter(second, "y");
        return Expression.Lambda(body(x, y), x, y);
    }

    /// <summary>A tuple of values, or a member of one.</summary>
    public static NewExpression Tuple(params Expression[] values)
    {
        Type type = TupleOf([.. values.Select(v => v.Type)]);
        return Expression.New(type.GetConstructor([.. values.Select(v => v.Type)])!, values);
    }

    public static Type TupleOf(params Type[] types) => (types.Length == 2 ? typeof(ValueTuple<,>) : typeof(ValueTuple<,,>)).MakeGenericType(types);

    public static MemberExpression Item(Expression tuple, int number) => Expression.Field(tuple, $"Item{number}");

    /// <summary>The elements with their positions.</summary>
    public static MethodCallExpression Indexed(Expression source, Type element) => Of(source, nameof(Enumerable.Index), [element]);
}
