using System.Linq.Expressions;
using static Linq.Provider.Querying.LinqCall;

namespace Linq.Provider.Querying;

/// <summary>Operators over two sequences, or over their positions: each is said with <c>Index()</c> and operators that the translation knows.</summary>
internal static class SequenceOperators
{
    /// <summary>Zip: the elements at the same position of both sequences.</summary>
    public static Expression Zip(MethodCallExpression call)
    {
        if (call.Arguments.Count == 3 && AsLambda(call.Arguments[2]) is null)
        {
            return ZipThree(call);
        }

        Type[] types = call.Method.GetGenericArguments();
        LambdaExpression? result = call.Arguments.Count == 3 ? Lambda(call.Arguments[2]) : null;
        return Paired(call.Arguments[0], types[0], call.Arguments[1], types[1], (x, y) => result is null ? Tuple(x, y) : Apply(result, x, y));
    }

    private static Expression ZipThree(MethodCallExpression call)
    {
        Type[] types = call.Method.GetGenericArguments();
        Expression two = Paired(call.Arguments[0], types[0], call.Arguments[1], types[1], (x, y) => Tuple(x, y));
        return Paired(two, TupleOf(types[0], types[1]), call.Arguments[2], types[2], (x, y) => Tuple(Item(x, 1), Item(x, 2), y));
    }

    private static Expression Paired(Expression first, Type firstType, Expression second, Type secondType, Func<Expression, Expression, Expression> result)
    {
        Expression left = Indexed(first, firstType);
        Expression right = Indexed(second, secondType);
        (Type l, Type r) = (TupleOf(typeof(int), firstType), TupleOf(typeof(int), secondType));
        LambdaExpression select = Over(l, r, (x, y) => result(Item(x, 2), Item(y, 2)));
        return Of(left, "Join", [l, r, typeof(int), select.ReturnType], right, Over(l, x => Item(x, 1)), Over(r, y => Item(y, 1)), select);
    }

    /// <summary>SequenceEqual: as many elements, and no pair of them that differs.</summary>
    public static Expression SequenceEqual(MethodCallExpression call)
    {
        Type element = call.ElementOf();
        (Expression first, Expression second) = (call.Arguments[0], call.Arguments[1]);
        Expression sameLength = Expression.Equal(Of(first, "Count", [element]), Of(second, "Count", [element]));
        Type pair = TupleOf(element, element);
        Expression pairs = Paired(first, element, second, element, (x, y) => Tuple(x, y));
        return Expression.AndAlso(sameLength, Of(pairs, "All", [pair], Over(pair, x => Same(Item(x, 1), Item(x, 2)))));
    }

    /// <summary>Equality as the default comparer of a type has it.</summary>
    public static Expression Same(Expression left, Expression right)
        => left.Type.IsPrimitive || Nullable.GetUnderlyingType(left.Type) is { IsPrimitive: true } || left.Type == typeof(string)
            ? Expression.Equal(left, right)
            : Expression.Call(typeof(object), nameof(Equals), null, Expression.Convert(left, typeof(object)), Expression.Convert(right, typeof(object)));

    /// <summary>Append and Prepend: a concatenation with one element, in that order.</summary>
    public static Expression Append(MethodCallExpression call)
    {
        Type element = call.ElementOf();
        Expression one = Expression.NewArrayInit(element, call.Arguments[1]);
        if (call.Method.Name == nameof(Enumerable.Append))
        {
            return Concat(call.Arguments[0], one, element);
        }

        bool isQuery = typeof(IQueryable).IsAssignableFrom(call.Arguments[0].Type);
        return Concat(isQuery ? Expression.Call(typeof(Queryable), nameof(Queryable.AsQueryable), [element], one) : one, call.Arguments[0], element);
    }

    /// <summary>UnionBy: the first of each key, those of the first sequence before those of the second.</summary>
    public static Expression UnionBy(MethodCallExpression call)
        => Of(Concat(call.Arguments[0], call.Arguments[1], call.ElementOf()), "DistinctBy", call.Method.GetGenericArguments(), Lambda(call.Arguments[2]));

    /// <summary>Two sequences one after the other, each in its order or, if it has none, in that of its positions.</summary>
    public static Expression Concat(Expression first, Expression second, Type element)
    {
        Type pair = TupleOf(typeof(int), element);
        return Of(InOrder(first), "Concat", [element], InOrder(second));

        Expression InOrder(Expression source) => source is NewArrayExpression or MethodCallExpression { Arguments: [NewArrayExpression] }
            ? source
            : Of(Indexed(source, element), "Select", [pair, element], Over(pair, x => Item(x, 2)));
    }

    /// <summary>Chunk: groups of positions.</summary>
    public static Expression Chunk(MethodCallExpression call)
    {
        Type element = call.ElementOf();
        Type pair = TupleOf(typeof(int), element);
        Type group = typeof(IGrouping<,>).MakeGenericType(typeof(int), pair);
        Expression groups = Of(Indexed(call.Arguments[0], element), "GroupBy", [pair, typeof(int)], Over(pair, x => Expression.Divide(Item(x, 1), call.Arguments[1])));
        Expression ordered = Of(groups, "OrderBy", [group, typeof(int)], Over(group, g => Expression.Property(g, "Key")));
        return Of(ordered, "Select", [group, element.MakeArrayType()], Over(group, Elements));

        Expression Elements(Expression g)
            => Of(Of(Of(g, "OrderBy", [pair, typeof(int)], Over(pair, x => Item(x, 1))), "Select", [pair, element], Over(pair, x => Item(x, 2))), "ToArray", [element]);
    }

    /// <summary>IntersectBy and ExceptBy: the first of each key that is, or is not, among the keys of the second sequence.</summary>
    public static Expression ByMembership(MethodCallExpression call, bool isMember)
    {
        Type[] types = call.Method.GetGenericArguments();
        LambdaExpression key = Lambda(call.Arguments[2]);
        Expression first = Of(call.Arguments[0], "DistinctBy", [types[0], types[1]], key);
        return Of(first, "Where", [types[0]], Over(types[0], x => isMember ? Contains(x) : Expression.Not(Contains(x))));

        Expression Contains(Expression x) => Of(call.Arguments[1], "Contains", [types[1]], Apply(key, x));
    }

    /// <summary>CountBy: the keys and how often they occur.</summary>
    public static Expression CountBy(MethodCallExpression call)
        => PerKey(call, typeof(int), (g, element) => Of(g, "Count", [element]));

    /// <summary>AggregateBy: the keys and a fold over the elements of each.</summary>
    public static Expression AggregateBy(MethodCallExpression call)
    {
        Type accumulate = call.Method.GetGenericArguments()[2];
        LambdaExpression? seedOfKey = AsLambda(call.Arguments[2]);
        return PerKey(call, accumulate, (g, element) =>
        {
            MethodCallExpression fold = Expression.Call(
                typeof(Enumerable), "Aggregate", [element, accumulate], g, seedOfKey is null ? call.Arguments[2] : Apply(seedOfKey, Expression.Property(g, "Key")), Lambda(call.Arguments[3]));
            return Folds.Rewrite(fold) is var folded && ReferenceEquals(folded, fold) ? Folds.OnClient(fold) : folded;
        });
    }

    private static Expression PerKey(MethodCallExpression call, Type value, Func<Expression, Type, Expression> aggregate)
    {
        Type[] types = call.Method.GetGenericArguments();
        Type group = typeof(IGrouping<,>).MakeGenericType(types[1], types[0]);
        Type pair = typeof(KeyValuePair<,>).MakeGenericType(types[1], value);
        Expression groups = Of(call.Arguments[0], "GroupBy", [types[0], types[1]], Lambda(call.Arguments[1]));
        return Of(groups, "Select", [group, pair], Over(group, g => Expression.New(
            pair.GetConstructor([types[1], value])!, [Expression.Property(g, "Key"), aggregate(g, types[0])], pair.GetProperty("Key")!, pair.GetProperty("Value")!)));
    }
}
