using System.Linq.Expressions;
using System.Reflection;
using Linq.Provider.Schema;
using Linq.Provider.Translation;
using static Linq.Provider.Querying.LinqCall;
using static Linq.Provider.Translation.Sequences;

namespace Linq.Provider.Querying;

/// <summary>Says what lists and dictionaries do by themselves (indexers, IndexOf, ContainsValue) with operators of LINQ over their elements.</summary>
internal static class ListCalls
{
    /// <param name="call">A call whose parts are rewritten already.</param>
    public static Expression? Rewrite(MethodCallExpression call) => call switch
    {
        { Object: QueryParameterExpression dictionary, Method.Name: "get_Item", Arguments: [var key] } when PairOf(dictionary.Type) is { } pair => ValueOf(dictionary, pair, key),
        { Object: null, Method.Name: nameof(CollectionExtensions.GetValueOrDefault), Arguments: [QueryParameterExpression dictionary, var key, ..] arguments } when PairOf(dictionary.Type) is { } pair && pair.GetGenericArguments().All(ClrTypeMap.IsMapped)
            => ValueOrDefault(dictionary, pair, key, [.. arguments.Skip(2)]),
        { Object: QueryParameterExpression lookup, Method.Name: nameof(ILookup<,>.Contains), Arguments: [var key] } when GroupOf(lookup.Type) is { } group
            => Of(lookup, nameof(Enumerable.Any), [group], Over(group, g => SequenceOperators.Same(Expression.Property(g, "Key"), key))),
        { Object: QueryParameterExpression list, Method.Name: "get_Item", Arguments: [var index] } when index.Type == typeof(int) && ElementTypeOf(list.Type) is { } element && GroupOf(list.Type) is null => ElementAt(list, element, index),
        { Object: QueryParameterExpression dictionary, Method.Name: nameof(Dictionary<,>.ContainsValue), Arguments: [var value] } when PairOf(dictionary.Type) is { } pair
            => Of(Values(dictionary, pair), nameof(Enumerable.Contains), [value.Type], value),
        { Object: ListInitExpression written, Method.Name: nameof(List<>.Contains), Arguments: [var item] } when FrameworkCalls.ItemsOf(written) is { } items && ElementTypeOf(written.Type) is { } element
            => Of(Expression.NewArrayInit(element, items), nameof(Enumerable.Contains), [element], item),
        { Object: { } list, Method.Name: nameof(List<>.ToArray), Arguments: [] } when list.Type != typeof(string) && ElementTypeOf(list.Type) is { } element => Of(list, nameof(Enumerable.ToArray), [element]),
        { Object: { } list, Method.Name: nameof(List<>.IndexOf), Arguments: [var item] } when list.Type != typeof(string) && ElementTypeOf(list.Type) is { } element => IndexOf(list, element, item),
        { Object: null, Method.Name: nameof(Array.IndexOf), Arguments: [var list, var item] } when call.Method.DeclaringType == typeof(Array) && ElementTypeOf(list.Type) is { } element => IndexOf(list, element, item),
        { Object: { } list, Arguments: [LambdaExpression function] } => ByFunction(call.Method, list, function),
        { Object: null, Arguments: [{ Type.IsArray: true } array, LambdaExpression function] } when call.Method.DeclaringType == typeof(Array) => ByFunction(call.Method, array, function),
        _ => null,
    };

    /// <summary>What lists and arrays had before LINQ.</summary>
    private static Expression? ByFunction(MethodInfo method, Expression list, LambdaExpression function)
    {
        if (ElementTypeOf(list.Type) is not { } element || (method.DeclaringType != typeof(Array) && method.DeclaringType != typeof(List<>).MakeGenericType(element)))
        {
            return null;
        }

        LambdaExpression plain = Expression.Lambda(function.Body, function.Parameters);
        return method.Name switch
        {
            nameof(List<>.Exists) => Over(nameof(Enumerable.Any)),
            nameof(List<>.TrueForAll) => Over(nameof(Enumerable.All)),
            nameof(List<>.Find) => Over(nameof(Enumerable.FirstOrDefault)),
            nameof(List<>.FindLast) => Over(nameof(Enumerable.LastOrDefault)),
            nameof(List<>.FindAll) => Contained(Over(nameof(Enumerable.Where)), element),
            nameof(List<>.ConvertAll) => Contained(Over(nameof(Enumerable.Select), plain.ReturnType), plain.ReturnType),
            _ => null,
        };

        MethodCallExpression Over(string name, params Type[] result) => Containers.Open(Of(list, name, [element, .. result], plain));

        MethodCallExpression Contained(Expression elements, Type type) => Of(elements, method.ReturnType.IsArray ? nameof(Enumerable.ToArray) : nameof(Enumerable.ToList), [type]);
    }

    /// <summary>An element of a list of the application, at a position that depends on the row.</summary>
    public static Expression? Rewrite(BinaryExpression index)
        => index is { NodeType: ExpressionType.ArrayIndex, Left: QueryParameterExpression list } && ElementTypeOf(list.Type) is { } element ? ElementAt(list, element, index.Right) : null;

    private static MethodCallExpression ValueOf(Expression dictionary, Type pair, Expression key)
        => Of(ValuesOf(dictionary, pair, key), nameof(Enumerable.First), [pair.GetGenericArguments()[1]]);

    /// <summary>The elements that a lookup of the application has for a key, if that is what a call asks for.</summary>
    public static MethodCallExpression? ElementsOf(MethodCallExpression call)
    {
        if (call is not { Object: QueryParameterExpression lookup, Method.Name: "get_Item", Arguments: [var key] } || GroupOf(lookup.Type) is not { } group)
        {
            return null;
        }

        Type element = group.GetGenericArguments()[1];
        ParameterExpression g = Expression.Parameter(group, "g");
        LambdaExpression elements = Expression.Lambda(typeof(Func<,>).MakeGenericType(group, typeof(IEnumerable<>).MakeGenericType(element)), g, g);
        Expression found = Of(lookup, nameof(Enumerable.Where), [group], Over(group, x => SequenceOperators.Same(Expression.Property(x, "Key"), key)));
        return Of(found, nameof(Enumerable.SelectMany), [group, element], elements);
    }

    private static Expression ValueOrDefault(Expression dictionary, Type pair, Expression key, Expression[] otherwise)
        => NewerOperators.Rewrite(Of(ValuesOf(dictionary, pair, key), nameof(Enumerable.FirstOrDefault), [pair.GetGenericArguments()[1]], otherwise));

    /// <summary>The value of a key, as a sequence of one or none.</summary>
    private static MethodCallExpression ValuesOf(Expression dictionary, Type pair, Expression key)
        => Values(Of(dictionary, nameof(Enumerable.Where), [pair], Over(pair, p => SequenceOperators.Same(Expression.Property(p, "Key"), key))), pair);

    private static MethodCallExpression Values(Expression pairs, Type pair)
        => Of(pairs, nameof(Enumerable.Select), [pair, pair.GetGenericArguments()[1]], Over(pair, p => Expression.Property(p, "Value")));

    private static MethodCallExpression ElementAt(Expression list, Type element, Expression index) => Of(At(list, element, index), nameof(Enumerable.First), [element]);

    /// <summary>The element at a position, as a sequence of one or none.</summary>
    public static MethodCallExpression At(Expression list, Type element, Expression index)
    {
        Type pair = TupleOf(typeof(int), element);
        Expression found = Of(Indexed(list, element), nameof(Enumerable.Where), [pair], Over(pair, p => Expression.Equal(Item(p, 1), index)));
        return Of(found, nameof(Enumerable.Select), [pair, element], Over(pair, p => Item(p, 2)));
    }

    private static Expression IndexOf(Expression list, Type element, Expression item)
    {
        Type pair = TupleOf(typeof(int), element);
        Expression found = Of(Indexed(list, element), nameof(Enumerable.Where), [pair], Over(pair, p => SequenceOperators.Same(Item(p, 2), item)));
        MethodCallExpression position = Of(Of(found, nameof(Enumerable.Select), [pair, typeof(int)], Over(pair, p => Item(p, 1))), nameof(Enumerable.FirstOrDefault), [typeof(int)], Expression.Constant(-1));
        return NewerOperators.Rewrite(position);
    }

    private static Type? PairOf(Type dictionary) => ElementOf(dictionary, typeof(KeyValuePair<,>));

    private static Type? GroupOf(Type lookup) => ElementOf(lookup, typeof(IGrouping<,>));

    /// <summary>The type of a sequence's elements if it is of a generic type.</summary>
    private static Type? ElementOf(Type sequence, Type generic) => ElementTypeOf(sequence) is { IsGenericType: true } element && element.GetGenericTypeDefinition() == generic ? element : null;
}
