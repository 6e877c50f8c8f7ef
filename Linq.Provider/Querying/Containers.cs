using System.Linq.Expressions;
using Linq.Provider.Schema;
using static Linq.Provider.Querying.LinqCall;
using static Linq.Provider.Translation.Sequences;

namespace Linq.Provider.Querying;

/// <summary>
/// What <c>ToList</c>, <c>ToHashSet</c>, <c>ToLookup</c> and their like make within a query is a sequence again where the query goes on with it: a set has each element once, a lookup is a
/// sequence of groups. So is an element that is a sequence itself, as the first of several collections, and one of two collections that a condition chooses.
/// </summary>
internal static class Containers
{
    /// <summary>The call over the sequence of a container in place of the container.</summary>
    /// <param name="call">A call whose parts are rewritten already: of an operator, or of a container's own <c>Contains</c>.</param>
    public static MethodCallExpression Open(MethodCallExpression call) => call switch
    {
        { Object: { } container, Method.Name: nameof(Enumerable.Contains), Arguments: [var item] } when SequenceOf(container) is { } elements && (IsLookup(container) || ElementOf(elements).IsAssignableFrom(item.Type))
            => Contains(container, item),
        { Object: null, Arguments: [ConditionalExpression or BinaryExpression, ..], Method.Name: nameof(Enumerable.ToList) or nameof(Enumerable.ToArray) or nameof(Enumerable.AsEnumerable) } => call,
        { Object: null, Arguments: [var container, ..] } when IsOperator(call) && SequenceOf(container) is { } sequence => Open(Over(sequence, call)),
        { Object: null, Arguments: [_, var second, ..] } when IsOperator(call) && SequenceOf(second) is { } sequence && call.Method.GetParameters()[1].ParameterType.IsAssignableFrom(sequence.Type)
            => Expression.Call(call.Method, [call.Arguments[0], sequence, .. call.Arguments.Skip(2)]),
        { Method.Name: nameof(Enumerable.SelectMany) } when IsOperator(call) && LinqCall.AsLambda(call.Arguments[1]) is { } collection && SequenceOf(collection.Body) is { } sequence
            => Of(call.Arguments[0], call.Method.Name, call.Method.GetGenericArguments(), [Expression.Lambda(collection.Type, sequence, collection.Parameters), .. call.Arguments.Skip(2)]),
        _ => call,
    };

    /// <summary>The number of elements of a container, or null if the expression is none.</summary>
    public static Expression? Count(Expression container)
        => SequenceOf(container) is { } sequence ? Open(Of(sequence, nameof(Enumerable.Count), [ElementOf(sequence)])) : null;

    /// <summary>
    /// A dictionary or lookup of what its functions compute, which the database does as in a projection: an element that is read alone has none of its relationships.
    /// <code>rows.ToDictionary(e => e.Id, e => e.Department.Name)   →   rows.Select(e => (e.Id, e.Department.Name)).ToDictionary(x => x.Item1, x => x.Item2)</code>
    /// </summary>
    public static MethodCallExpression Fill(MethodCallExpression call)
    {
        LambdaExpression[] functions = [.. call.Arguments.Skip(1).Select(AsLambda).OfType<LambdaExpression>()];
        if (call.Method.Name is not (nameof(Enumerable.ToDictionary) or nameof(Enumerable.ToLookup)) || functions.All(IsRead))
        {
            return call;
        }

        ParameterExpression row = functions[0].Parameters[0];
        Expression made = LinqCall.Tuple(functions[0].Body, functions is [_, var value] ? Apply(value, row) : row);
        Expression pairs = Of(call.Arguments[0], nameof(Enumerable.Select), [row.Type, made.Type], Expression.Lambda(made, row));
        Type[] types = [made.Type, .. made.Type.GetGenericArguments()];
        Expression[] arguments = [pairs, LinqCall.Over(made.Type, x => Item(x, 1)), LinqCall.Over(made.Type, x => Item(x, 2)), .. call.Arguments.Skip(functions.Length + 1)];
        return Expression.Call(typeof(Enumerable), call.Method.Name, types, arguments);

        static bool IsRead(LambdaExpression function) => function.Body == function.Parameters[0] || function.Body is MemberExpression { Expression: { } row } && row == function.Parameters[0] && ClrTypeMap.TryGet(function.ReturnType, out _, out _);
    }

    /// <summary>Arrays have overloads of their own (<c>Reverse</c>), which do not take the sequence.</summary>
    private static MethodCallExpression Over(Expression sequence, MethodCallExpression call) => call.Method.GetParameters()[0].ParameterType.IsAssignableFrom(sequence.Type)
        ? Expression.Call(call.Method, [sequence, .. call.Arguments.Skip(1)])
        : Of(sequence, call.Method.Name, call.Method.GetGenericArguments(), [.. call.Arguments.Skip(1)]);

    /// <summary>A lookup is asked for a key.</summary>
    private static MethodCallExpression Contains(Expression container, Expression item)
    {
        if (!IsLookup(container))
        {
            Expression sequence = SequenceOf(container)!;
            return Among(sequence, [ElementOf(sequence)]);
        }

        var lookup = (MethodCallExpression)container;
        Type[] types = lookup.Method.GetGenericArguments()[..2];
        return Among(Of(lookup.Arguments[0], nameof(Enumerable.Select), types, lookup.Arguments[1]), types[1..]);

        MethodCallExpression Among(Expression elements, Type[] type) => container is MethodCallExpression made && Comparer(made) is { } comparer
            ? Comparers.Remove(Of(elements, nameof(Enumerable.Contains), type, item, comparer))
            : Open(Of(elements, nameof(Enumerable.Contains), type, item));
    }

    private static Type ElementOf(Expression sequence) => sequence.Type == typeof(string) ? typeof(char) : ElementTypeOf(sequence.Type)!;

    private static bool IsLookup(Expression container) => container is MethodCallExpression { Method.Name: nameof(Enumerable.ToLookup) };

    private static Expression? Comparer(MethodCallExpression container) => Comparers.IsComparer(container.Method.GetParameters()[^1].ParameterType) ? container.Arguments[^1] : null;

    private static Expression? SequenceOf(Expression container) => container switch
    {
        MethodCallExpression { Object: { } text, Method.Name: nameof(string.ToCharArray), Arguments: [] } when text.Type == typeof(string) => text,
        MethodCallExpression call => IsOperator(call) ? Made(call) : ListCalls.ElementsOf(call),
        ConditionalExpression or BinaryExpression when container.Type != typeof(byte[]) && ElementTypeOf(container.Type) is { } element => Chosen(container, element),
        _ => null,
    };

    /// <summary>What an operator makes a container of, or takes one from.</summary>
    private static Expression? Made(MethodCallExpression call) => call.Method.Name switch
    {
        nameof(Enumerable.First) or nameof(Enumerable.FirstOrDefault) or nameof(Enumerable.Single) or nameof(Enumerable.SingleOrDefault) or nameof(Enumerable.Last) or nameof(Enumerable.LastOrDefault)
            or nameof(Enumerable.ElementAt) or nameof(Enumerable.ElementAtOrDefault) when call.Type != typeof(byte[]) && ElementTypeOf(call.Type) is { } element => ElementsOfOne(call, element),
        nameof(Enumerable.ToList) or nameof(Enumerable.ToArray) => call.Arguments[0],
        nameof(Enumerable.ToHashSet) => NewerOperators.Rewrite(Of(call.Arguments[0], nameof(Enumerable.Distinct), [call.ElementOf()], [.. call.Arguments.Skip(1)])),
        nameof(Enumerable.ToLookup) => NewerOperators.Rewrite(Of(call.Arguments[0], nameof(Enumerable.GroupBy), call.Method.GetGenericArguments(), [.. call.Arguments.Skip(1)])),
        _ => null,
    };

    /// <summary>One of two collections: the elements of both, each behind its condition. One that is null has none.</summary>
    private static Expression? Chosen(Expression choice, Type element)
    {
        return choice switch
        {
            ConditionalExpression c when IsNone(c.IfFalse) => If(c.Test, c.IfTrue),
            ConditionalExpression c when IsNone(c.IfTrue) => If(Expression.Not(c.Test), c.IfFalse),
            ConditionalExpression c => SequenceOperators.Concat(If(c.Test, c.IfTrue), If(Expression.Not(c.Test), c.IfFalse), element),
            BinaryExpression { NodeType: ExpressionType.Coalesce, Conversion: null } c when IsNone(c.Right) => c.Left,
            BinaryExpression { NodeType: ExpressionType.Coalesce, Conversion: null } c
                => SequenceOperators.Concat(Itself(c.Left), If(Expression.Equal(c.Left, Expression.Constant(null, c.Left.Type)), c.Right), element),
            _ => null,
        };

        Expression If(Expression test, Expression source) => Of(Itself(source), nameof(Enumerable.Where), [element], LinqCall.Over(element, _ => test));

        static Expression Itself(Expression source) => SequenceOf(source) ?? (source is UnaryExpression { NodeType: ExpressionType.Convert, Operand: var operand } ? Itself(operand) : source);
    }

    /// <summary>Whether a collection is null or written without elements.</summary>
    public static bool IsNone(Expression collection) => collection switch
    {
        ConstantExpression { Value: null } or DefaultExpression or NewExpression { Arguments.Count: 0 } or NewArrayExpression { NodeType: ExpressionType.NewArrayInit, Expressions.Count: 0 } => true,
        MethodCallExpression { Object: null, Arguments.Count: 0, Method: { Name: nameof(Enumerable.Empty), DeclaringType: var type } } => type == typeof(Enumerable) || type == typeof(Array),
        UnaryExpression { NodeType: ExpressionType.Convert, Operand: var operand } => IsNone(operand),
        _ => false,
    };

    /// <summary>The elements of one element of a sequence; none if there is no such.</summary>
    private static MethodCallExpression? ElementsOfOne(MethodCallExpression choice, Type element)
    {
        Type[] types = [choice.Type];
        Expression? source = choice.Arguments switch
        {
            [var all] => all,
            [var all, var index] when index.Type == typeof(int) => ListCalls.At(all, choice.Type, index),
            [var all, var condition] when LinqCall.AsLambda(condition) is { } test => Of(all, nameof(Enumerable.Where), types, test),
            _ => null,
        };
        if (source is null)
        {
            return null;
        }

        source = choice.Method.Name.StartsWith(nameof(Enumerable.Last), StringComparison.Ordinal) ? Of(source, nameof(Enumerable.Reverse), types) : source;
        ParameterExpression one = Expression.Parameter(choice.Type, "one");
        LambdaExpression itself = Expression.Lambda(typeof(Func<,>).MakeGenericType(choice.Type, typeof(IEnumerable<>).MakeGenericType(element)), one, one);
        return Of(Of(source, nameof(Enumerable.Take), types, Expression.Constant(1)), nameof(Enumerable.SelectMany), [choice.Type, element], itself);
    }
}
