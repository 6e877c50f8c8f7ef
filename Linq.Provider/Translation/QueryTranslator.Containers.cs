using System.Linq.Expressions;
using Remotion.Linq.Parsing.ExpressionVisitors;
using static Linq.Provider.Translation.Sequences;

namespace Linq.Provider.Translation;

/// <summary>Lists, sets, dictionaries and lookups that a query makes of a collection: read as such, or gone on with.</summary>
internal sealed partial class QueryTranslator
{
    /// <summary>ToList and its like over a collection of the query.</summary>
    private Item? ContainerOf(MethodCallExpression call, QueryScope scope)
    {
        if (call.Method.Name is not ("ToList" or "ToArray" or "ToHashSet" or "AsEnumerable" or "ToDictionary" or "ToLookup") || call.Arguments.Count == 0)
        {
            return null;
        }

        Item source = RowsOf(Translate(call.Arguments[0], scope));
        SequenceItem? sequence = source switch
        {
            SequenceItem { Within: { } within } made => new SequenceItem(made.Type, within),
            SequenceItem s => Enumerated(s, call.Arguments[0].Type),
            GroupItem group => new SequenceItem(call.Arguments[0].Type, at => OpenGroup(group, at)),
            _ => null,
        };
        if (sequence is null || ElementTypeOf(call.Arguments[0].Type) is not { } elementType || call.Arguments.Skip(1).Any(a => a is not (LambdaExpression or ConstantExpression)))
        {
            return null;
        }

        ParameterExpression list = Expression.Parameter(typeof(List<>).MakeGenericType(elementType), "list");
        Expression body = call.Method.Name is "ToList" or "AsEnumerable" ? list : Expression.Call(call.Method, [list, .. call.Arguments.Skip(1)]);
        return sequence with { Type = call.Type, ToContainer = Expression.Lambda(body, list), Within = RowsOf(call, elementType, scope) };
    }

    /// <summary>How a query goes on with a container, if not with its elements.</summary>
    private Func<QueryScope, Sequence>? RowsOf(MethodCallExpression container, Type element, QueryScope scope)
    {
        ParameterExpression source = Expression.Parameter(typeof(IEnumerable<>).MakeGenericType(element), "source");
        Expression[] functions = [.. container.Arguments.Skip(1).Where(a => a is not ConstantExpression { Value: null })];
        Type[] types = container.Method.GetGenericArguments();
        Expression? rows = (container.Method.Name, functions) switch
        {
            ("ToList" or "ToArray" or "AsEnumerable", _) => source,
            ("ToHashSet", []) => Expression.Call(typeof(Enumerable), nameof(Enumerable.Distinct), types, source),
            ("ToLookup", [LambdaExpression key]) => Expression.Call(typeof(Enumerable), nameof(Enumerable.GroupBy), types, source, key),
            ("ToLookup", [LambdaExpression key, LambdaExpression value]) => Expression.Call(typeof(Enumerable), nameof(Enumerable.GroupBy), types, source, key, value),
            ("ToDictionary", [LambdaExpression key]) => Pairs(source, key, Expression.Lambda(key.Parameters[0], key.Parameters)),
            ("ToDictionary", [LambdaExpression key, LambdaExpression value]) => Pairs(source, key, value),
            _ => null,
        };
        return ReferenceEquals(rows, source) ? null
            : rows is null ? _ => throw Untranslatable.Operator(container.Method.Name, "the query goes on with it, and no database knows its comparer. Leave the comparer out, or do this part after ToList().")
            : at => OpenSource(_context.Parser.Inline(Expression.Lambda(rows, source), container.Arguments[0]), at.SeenFrom(scope));
    }

    /// <summary>The elements as the pairs of a dictionary.</summary>
    private static MethodCallExpression Pairs(Expression source, LambdaExpression key, LambdaExpression value)
    {
        Type pair = typeof(KeyValuePair<,>).MakeGenericType(key.ReturnType, value.ReturnType);
        Expression valueOf = ReplacingExpressionVisitor.Replace(value.Parameters[0], key.Parameters[0], value.Body);
        Expression made = Expression.New(pair.GetConstructor([key.ReturnType, value.ReturnType])!, [key.Body, valueOf], pair.GetProperty("Key")!, pair.GetProperty("Value")!);
        return Expression.Call(typeof(Enumerable), nameof(Enumerable.Select), [key.Parameters[0].Type, pair], source, Expression.Lambda(made, key.Parameters));
    }
}
