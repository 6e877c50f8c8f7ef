using System.Linq.Expressions;
using System.Reflection;
using Linq.Provider.Translation;
using static Linq.Provider.Querying.LinqCall;
using static Linq.Provider.Translation.Sequences;

namespace Linq.Provider.Querying;

/// <summary>Says newer operators of LINQ, which re-linq does not know, with those that it knows.</summary>
internal static class NewerOperators
{
    /// <param name="call">A call of <see cref="Queryable"/> or <see cref="Enumerable"/> whose arguments are rewritten already.</param>
    public static Expression Rewrite(MethodCallExpression call) => Comparers.Remove(call) is var plain && ReferenceEquals(plain, call) ? RewritePlain(call) : Rewrite(plain);

    private static Expression RewritePlain(MethodCallExpression call) => (call.Method.Name, call.Arguments.Count) switch
    {
        ("LeftJoin", 5) => LeftJoin(call),
        ("RightJoin", 5) => RightJoin(call),
        ("Order", 1) => OrderBySelf(call, "OrderBy"),
        ("OrderDescending", 1) => OrderBySelf(call, "OrderByDescending"),
        ("Select" or "SelectMany" or "Where" or "TakeWhile" or "SkipWhile", 2) when AsLambda(call.Arguments[1]) is { Parameters.Count: 2 } lambda => WithIndex(call, lambda),
        ("SelectMany", 3) when AsLambda(call.Arguments[1]) is { Parameters.Count: 2 } lambda => WithIndex(call, lambda),
        ("ElementAt" or "ElementAtOrDefault", 2) when call.Arguments[1] is ConstantExpression { Value: Index index } => ElementAt(call, index),
        ("MinBy" or "MaxBy", 2) when AsLambda(call.Arguments[1]) is not null => FirstBy(call),
        ("TakeLast" or "SkipLast", 2) => FromTheEnd(call, call.Method.Name[..4], call.Arguments[1]),
        ("Take", 2) when call.Arguments[1] is ConstantExpression { Value: Range range } => TakeRange(call, range),
        ("Zip", _) => SequenceOperators.Zip(call),
        ("SequenceEqual", 2) => SequenceOperators.SequenceEqual(call),
        ("Append" or "Prepend", 2) => SequenceOperators.Append(call),
        ("Chunk", 2) => SequenceOperators.Chunk(call),
        ("UnionBy", 3) => SequenceOperators.UnionBy(call),
        ("IntersectBy", 3) => SequenceOperators.ByMembership(call, isMember: true),
        ("ExceptBy", 3) => SequenceOperators.ByMembership(call, isMember: false),
        ("CountBy", _) => SequenceOperators.CountBy(call),
        ("AggregateBy", _) => SequenceOperators.AggregateBy(call),
        ("Aggregate", _) => Folds.Rewrite(call),
        ("AsEnumerable", 1) => call.Arguments[0],
        ("OfType", 1) when ElementTypeOf(call.Arguments[0].Type) is { IsClass: true } from && call.ElementOf() is { IsClass: true } to && !from.IsAssignableFrom(to) && !to.IsAssignableFrom(from) => OfNoElement(call, from, to),
        ("Contains", 2) when call.Arguments[0] is not (QueryParameterExpression or NewArrayExpression) && ElementTypeOf(call.Arguments[0].Type) is { IsClass: true } from && from != call.ElementOf() => AmongBaseObjects(call),
        ("FirstOrDefault" or "SingleOrDefault" or "LastOrDefault", _) when SplitDefault(call) is (_, var value) => OrDefault(call, value),
        _ => call,
    };

    /// <summary>FirstOrDefault and its like with a value for "none": the call without that value, and the value.</summary>
    public static (MethodCallExpression WithoutDefault, Expression Default)? SplitDefault(MethodCallExpression call)
    {
        if (call.Method.Name is not ("FirstOrDefault" or "SingleOrDefault" or "LastOrDefault") || call.Arguments.Count < 2 || !IsOperator(call))
        {
            return null;
        }

        Type last = call.Method.GetGenericMethodDefinition().GetParameters()[^1].ParameterType;
        return last.IsGenericParameter
            ? (Of(call.Arguments[0], call.Method.Name, call.Method.GetGenericArguments(), [.. call.Arguments.Skip(1).SkipLast(1)]), call.Arguments[^1])
            : null;
    }

    /// <summary>An object of a base class, sought among those of a derived one: C# takes these for objects of the base class.</summary>
    private static MethodCallExpression AmongBaseObjects(MethodCallExpression call)
    {
        Type[] types = [call.ElementOf()];
        return Of(Of(call.Arguments[0], "Cast", types), "Contains", types, call.Arguments[1]);
    }

    /// <summary>The value stands where there is no row: a sequence that would be empty has it as its only element.</summary>
    private static MethodCallExpression OrDefault(MethodCallExpression call, Expression value)
    {
        Type[] types = [call.ElementOf()];
        Expression source = call.Arguments.Count == 3 ? Of(call.Arguments[0], "Where", types, call.Arguments[1]) : call.Arguments[0];
        if (call.Method.Name == "LastOrDefault")
        {
            source = Of(source, "Reverse", types);
        }

        bool isSingle = call.Method.Name == "SingleOrDefault";
        Expression rows = isSingle ? source : Of(source, "Take", types, Expression.Constant(1));
        return Of(Of(rows, "DefaultIfEmpty", types, value), isSingle ? "Single" : "First", types);
    }

    private static Expression ElementAt(MethodCallExpression call, Index index)
    {
        Type[] types = [call.ElementOf()];
        return index.IsFromEnd
            ? Of(Of(call.Arguments[0], "Reverse", types), call.Method.Name, types, Expression.Constant(index.Value - 1))
            : Of(call.Arguments[0], call.Method.Name, types, Expression.Constant(index.Value));
    }

    private static Expression FromTheEnd(MethodCallExpression call, string name, Expression count)
    {
        Type[] types = [call.ElementOf()];
        return Of(Of(Of(call.Arguments[0], "Reverse", types), name, types, count), "Reverse", types);
    }

    private static Expression TakeRange(MethodCallExpression call, Range range)
    {
        Type[] types = [call.ElementOf()];
        Expression source = call.Arguments[0];
        (Index start, Index end) = (range.Start, range.End);
        if (start.IsFromEnd && !end.IsFromEnd)
        {
            // The last ones, of which those count whose positions are before the end.
            Type pair = TupleOf(typeof(int), types[0]);
            Expression last = FromTheEnd(Of(Indexed(source, types[0]), "TakeLast", [pair], Expression.Constant(start.Value)), "Take", Expression.Constant(start.Value));
            return Of(Of(last, "Where", [pair], Over(pair, p => Expression.LessThan(Item(p, 1), Expression.Constant(end.Value)))), "Select", [pair, types[0]], Over(pair, p => Item(p, 2)));
        }

        if (start.IsFromEnd)
        {
            source = FromTheEnd(Of(source, "TakeLast", types, Expression.Constant(start.Value)), "Take", Expression.Constant(start.Value));
            return end.Value == 0 ? source : FromTheEnd(Of(source, "SkipLast", types, Expression.Constant(end.Value)), "Skip", Expression.Constant(end.Value));
        }

        if (end.IsFromEnd && end.Value > 0)
        {
            source = FromTheEnd(Of(source, "SkipLast", types, Expression.Constant(end.Value)), "Skip", Expression.Constant(end.Value));
        }

        if (start.Value > 0)
        {
            source = Of(source, "Skip", types, Expression.Constant(start.Value));
        }

        return end.IsFromEnd ? source : Of(source, "Take", types, Expression.Constant(Math.Max(0, end.Value - start.Value)));
    }

    /// <summary>The element with the least or greatest key is the first in the order of the key. Elements without key count only where none has one.</summary>
    private static MethodCallExpression FirstBy(MethodCallExpression call)
    {
        Type[] types = call.Method.GetGenericArguments();
        LambdaExpression key = Lambda(call.Arguments[1]);
        bool isMax = call.Method.Name == "MaxBy";
        Expression ordered = Of(call.Arguments[0], isMax ? "OrderByDescending" : "OrderBy", types, call.Arguments[1]);
        if (!isMax && CanBeNull(types[1]))
        {
            LambdaExpression isNull = Expression.Lambda(Expression.Equal(key.Body, Expression.Constant(null, types[1])), key.Parameters);
            ordered = Of(ordered, "OrderBy", [types[0], typeof(bool)], isNull);
        }

        return Of(ordered, CanBeNull(types[0]) ? "FirstOrDefault" : "First", [types[0]]);
    }

    /// <summary>No object is of two classes that have nothing to do with each other.</summary>
    private static MethodCallExpression OfNoElement(MethodCallExpression call, Type from, Type to)
        => Of(Of(call.Arguments[0], "Where", [from], Over(from, _ => Expression.Constant(false))), "Select", [from, to], Over(from, _ => Expression.Constant(null, to)));

    private static bool CanBeNull(Type type) => !type.IsValueType || Nullable.GetUnderlyingType(type) is not null;

    /// <summary>A lambda of element and index is one of the pair that Index() makes.</summary>
    private static MethodCallExpression WithIndex(MethodCallExpression call, LambdaExpression lambda)
    {
        Type element = call.ElementOf();
        Type pair = TupleOf(typeof(int), element);
        MethodCallExpression indexed = Indexed(call.Arguments[0], element);
        LambdaExpression onPair = OnPair(lambda, 0, 1, pair);
        switch (call.Method.Name)
        {
            case "Where" or "TakeWhile" or "SkipWhile":
                return Of(Of(indexed, call.Method.Name, [pair], onPair), "Select", [pair, element], Over(pair, p => Item(p, 2)));
            case "Select":
                return Of(indexed, "Select", [pair, lambda.ReturnType], onPair);
            default:
                Type[] types = [pair, .. call.Method.GetGenericArguments().Skip(1)];
                return call.Arguments.Count == 2
                    ? Of(indexed, "SelectMany", types, onPair)
                    : Of(indexed, "SelectMany", types, onPair, OnPair(Lambda(call.Arguments[2]), 0, -1, pair));
        }
    }

    /// <summary>The lambda with its element (and index, if it has one) taken from a pair of index and element.</summary>
    private static LambdaExpression OnPair(LambdaExpression lambda, int element, int index, Type pair)
    {
        ParameterExpression p = Expression.Parameter(pair, "p");
        Expression body = new ReplaceParameters(lambda.Parameters, [.. lambda.Parameters.Select((q, i) => i == element ? Item(p, 2) : i == index ? Item(p, 1) : (Expression)q)]).Visit(lambda.Body);
        Type[] signature = [.. lambda.Type.GetGenericArguments()];
        IEnumerable<ParameterExpression> rest = lambda.Parameters.Where((_, i) => i != element && i != index);
        Type function = Expression.GetFuncType([pair, .. rest.Select(r => r.Type), signature[^1]]);
        return Expression.Lambda(function, body, [p, .. rest]);
    }

    /// <summary>A left join is a group join whose groups are flattened, an empty one to a null.</summary>
    private static MethodCallExpression LeftJoin(MethodCallExpression call)
    {
        Type[] types = call.Method.GetGenericArguments();
        LambdaExpression result = Lambda(call.Arguments[4]);
        return FlattenGroups(call, call.Arguments[0], call.Arguments[1], call.Arguments[2], call.Arguments[3], types[0], types[1], types[2], result.Parameters[0], result.Parameters[1], result.Body);
    }

    private static MethodCallExpression RightJoin(MethodCallExpression call)
    {
        Type[] types = call.Method.GetGenericArguments();
        LambdaExpression result = Lambda(call.Arguments[4]);
        return FlattenGroups(call, call.Arguments[1], call.Arguments[0], call.Arguments[3], call.Arguments[2], types[1], types[0], types[2], result.Parameters[1], result.Parameters[0], result.Body);
    }

    private static MethodCallExpression FlattenGroups(
        MethodCallExpression call, Expression outer, Expression inner, Expression outerKey, Expression innerKey, Type outerType, Type innerType, Type keyType,
        ParameterExpression outerItem, ParameterExpression innerItem, Expression body)
    {
        if (call.Method.DeclaringType == typeof(Queryable) && !typeof(IQueryable).IsAssignableFrom(outer.Type))
        {
            outer = Expression.Call(typeof(Queryable), "AsQueryable", [outerType], outer);
        }

        Type group = typeof(IEnumerable<>).MakeGenericType(innerType);
        Type pair = typeof(KeyValuePair<,>).MakeGenericType(outerType, group);
        ConstructorInfo makePair = pair.GetConstructor([outerType, group])!;
        ParameterExpression o = Expression.Parameter(outerType, "o");
        ParameterExpression g = Expression.Parameter(group, "g");
        LambdaExpression toPair = Expression.Lambda(Expression.New(makePair, [o, g], pair.GetProperty("Key")!, pair.GetProperty("Value")!), o, g);
        MethodCallExpression groups = Of(outer, "GroupJoin", [outerType, innerType, keyType, pair], inner, outerKey, innerKey, toPair);

        ParameterExpression p = Expression.Parameter(pair, "p");
        Expression rows = Of(Expression.Property(p, "Value"), "DefaultIfEmpty", [innerType]);
        LambdaExpression collection = Expression.Lambda(typeof(Func<,>).MakeGenericType(pair, group), rows, p);
        ParameterExpression p2 = Expression.Parameter(pair, "p");
        Expression result = new ReplaceParameters(outerItem, Expression.Property(p2, "Key")).Visit(body);
        LambdaExpression select = Expression.Lambda(result, p2, innerItem);
        return Of(groups, "SelectMany", [pair, innerType, body.Type], collection, select);
    }

    private static MethodCallExpression OrderBySelf(MethodCallExpression call, string name)
    {
        Type type = call.ElementOf();
        return Of(call.Arguments[0], name, [type, type], Over(type, x => x));
    }
}
