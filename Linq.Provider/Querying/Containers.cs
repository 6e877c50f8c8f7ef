using System.Linq.Expressions;
using static Linq.Provider.Querying.LinqCall;

namespace Linq.Provider.Querying;

/// <summary>
/// What <c>ToList</c>, <c>ToHashSet</c>, <c>ToLookup</c> and their like make within a query is a sequence again where the query goes on with it: a set has each element once, a lookup is a
/// sequence of groups.
/// </summary>
internal static class Containers
{
    /// <summary>The call over the sequence of a container in place of the container.</summary>
    /// <param name="call">A call whose parts are rewritten already: of an operator, or of a container's own <c>Contains</c>.</param>
    public static MethodCallExpression Open(MethodCallExpression call) => call switch
    {
        { Object: MethodCallExpression container, Method.Name: nameof(Enumerable.Contains), Arguments: [var item] } when SequenceOf(container) is { } sequence => Of(sequence, nameof(Enumerable.Contains), [container.ElementOf()], item),
        { Object: null, Arguments: [var container, ..] } when IsOperator(call) && SequenceOf(container) is { } sequence => Expression.Call(call.Method, [sequence, .. call.Arguments.Skip(1)]),
        _ => call,
    };

    /// <summary>The number of elements of a container, or null if the expression is none.</summary>
    public static Expression? Count(Expression container)
        => container is MethodCallExpression { Method.Name: nameof(Enumerable.ToLookup) } lookup && IsOperator(lookup) ? Count(lookup, KeysOf(lookup))
            : SequenceOf(container) is { } sequence ? Count((MethodCallExpression)container, sequence)
            : null;

    private static Expression Count(MethodCallExpression container, Expression sequence)
        => Of(sequence, nameof(Enumerable.Count), [container.Method.Name == nameof(Enumerable.ToLookup) ? container.Method.GetGenericArguments()[1] : container.ElementOf()]);

    private static Expression? SequenceOf(Expression container) => container is not MethodCallExpression call || !IsOperator(call) ? null : call.Method.Name switch
    {
        nameof(Enumerable.ToList) or nameof(Enumerable.ToArray) => call.Arguments[0],
        nameof(Enumerable.ToHashSet) => Operator(call, call.Arguments[0], nameof(Enumerable.Distinct), [call.ElementOf()], 1),
        nameof(Enumerable.ToLookup) => Operator(call, call.Arguments[0], nameof(Enumerable.GroupBy), call.Method.GetGenericArguments(), 1),
        _ => null,
    };

    private static Expression KeysOf(MethodCallExpression lookup)
    {
        Type[] types = lookup.Method.GetGenericArguments();
        int comparer = types.Length;
        return Operator(lookup, Of(lookup.Arguments[0], nameof(Enumerable.Select), types[..2], lookup.Arguments[1]), nameof(Enumerable.Distinct), [types[1]], comparer);
    }

    /// <summary>An operator over a source with the arguments of the container's call from a position on.</summary>
    private static Expression Operator(MethodCallExpression call, Expression source, string name, Type[] types, int from)
        => NewerOperators.Rewrite(Of(source, name, types, [.. call.Arguments.Skip(from)]));

    private static bool IsOperator(MethodCallExpression call) => call.Method.DeclaringType == typeof(Enumerable) || call.Method.DeclaringType == typeof(Queryable);
}
