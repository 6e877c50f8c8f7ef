using System.Linq.Expressions;
using System.Reflection;
using Linq.Provider.Translation;
using static Linq.Provider.Querying.LinqCall;

namespace Linq.Provider.Querying;

/// <summary>Recognises folds that the database has as aggregates: sums, extremes, conjunctions, concatenated text. Others are left as they are.</summary>
internal static class Folds
{
    private static readonly MethodInfo s_concat = new Func<string?, string?, string>(string.Concat).Method;
    private static readonly MethodInfo s_concatAll = new Func<IEnumerable<string?>, string>(string.Concat).Method;

    /// <param name="call">Aggregate, with or without a seed and a selector of the result.</param>
    public static Expression Rewrite(MethodCallExpression call)
    {
        bool isSeeded = call.Arguments.Count > 2;
        if (AsLambda(call.Arguments[isSeeded ? 2 : 1]) is not { } step)
        {
            return call;
        }

        Expression? folded = isSeeded ? Seeded(call.Arguments[0], call.Arguments[1], step) : Unseeded(call.Arguments[0], step);
        return folded is null ? call : call.Arguments.Count == 4 ? Apply(Lambda(call.Arguments[3]), folded) : folded;
    }

    /// <summary>
    /// A fold within a query that the database does not know: the application folds the elements, in their order (positions fix it where the query has none), as it makes the result.
    /// </summary>
    /// <param name="call">Aggregate of <see cref="Queryable"/> or <see cref="Enumerable"/>.</param>
    public static MethodCallExpression OnClient(MethodCallExpression call)
    {
        (Expression ordered, Type element, Expression[] given) = Rows(call);
        Expression rows = Expression.Convert(ordered, typeof(IEnumerable<>).MakeGenericType(element));
        return Expression.Call(typeof(Enumerable), call.Method.Name, [element, .. call.Method.GetGenericArguments().Skip(1)], [rows, .. given]);
    }

    /// <summary>What a fold by the application reads: the rows in their order, or what its step needs of them (<see cref="FoldParts"/>), and its arguments over that.</summary>
    public static (Expression Rows, Type Element, Expression[] Arguments) Rows(MethodCallExpression call)
    {
        // A fold without a seed makes a row of two rows.
        Expression[] given = [.. call.Arguments.Skip(1).Select(a => AsLambda(a) ?? a)];
        Type element = call.ElementOf();
        Type selected = element;
        LambdaExpression? selector = null;
        if (given is [_, LambdaExpression step, ..] && FoldParts.Of(step) is var (parts, shorter))
        {
            (selector, selected, given[1]) = (parts, parts.ReturnType, shorter);
        }

        Type pair = TupleOf(typeof(int), element);
        LambdaExpression read = Over(pair, p => selector is null ? Item(p, 2) : Apply(selector, Item(p, 2)));
        return (Of(Indexed(call.Arguments[0], element), "Select", [pair, selected], read), selected, given);
    }

    private static Expression? Seeded(Expression source, Expression seed, LambdaExpression step)
    {
        ParameterExpression x = step.Parameters[1];
        Type element = x.Type;
        if (Extreme(step) is (var name, var candidate))
        {
            Type nullable = typeof(Nullable<>).MakeGenericType(candidate.Type);
            Expression values = Of(source, "Select", [element, nullable], Expression.Lambda(Expression.Convert(candidate, nullable), x));
            Expression extreme = Expression.Coalesce(Aggregate(values, name), seed);
            return Expression.Call(typeof(Math), name, null, seed, extreme);
        }

        return step.Body switch
        {
            BinaryExpression { NodeType: ExpressionType.OrElse } either when Operand(either, step) is { } test => Expression.OrElse(seed, Of(source, "Any", [element], Expression.Lambda(test, x))),
            BinaryExpression { NodeType: ExpressionType.AndAlso } both when Operand(both, step) is { } test => Expression.AndAlso(seed, Of(source, "All", [element], Expression.Lambda(test, x))),
            _ when Addend(step.Body, step) is { } addend => Expression.Add(seed, Of(source, "Sum", [element], Expression.Lambda(addend, x))),
            _ when seed is ConstantExpression { Value: string } && Text(step) is { } text => Concatenated(seed, Of(source, "Select", [element, typeof(string)], Expression.Lambda(text, x))),
            _ => null,
        };
    }

    /// <summary>A fold that begins with the first element. At the root of a query it runs on the client, which knows whether there is one.</summary>
    private static Expression? Unseeded(Expression source, LambdaExpression step)
    {
        if (Extreme(step) is (var name, ParameterExpression))
        {
            return Aggregate(source, name);
        }

        if (source.Type.IsAssignableTo(typeof(IQueryable)))
        {
            return null;
        }

        if (Addend(step.Body, step) != step.Parameters[1])
        {
            return Separator(step) is { } separator ? Expression.Call(TextFold.Marker, separator, source) : null;
        }

        Expression sum = Aggregate(source, "Sum");
        if (HasElements(source))
        {
            return sum;
        }

        // Of nothing there is no fold, as there is no maximum.
        Type nullable = typeof(Nullable<>).MakeGenericType(sum.Type);
        Expression orNull = Expression.Condition(Of(source, "Any", [step.Parameters[1].Type]), Expression.Convert(sum, nullable), Expression.Constant(null, nullable));
        return Expression.Convert(orNull, sum.Type);
    }

    /// <summary>What the step puts between the accumulator and the element.</summary>
    private static Expression? Separator(LambdaExpression step)
    {
        var parts = new List<Expression>();
        Flatten(step.Body, parts);
        return parts.Count >= 2 && parts[0] == step.Parameters[0] && parts[^1] == step.Parameters[1] && parts[1..^1].TrueForAll(p => p is ConstantExpression { Value: string } or QueryParameterExpression && p.Type == typeof(string))
            ? parts[1..^1].Aggregate((Expression)Expression.Constant(string.Empty), Concat)
            : null;
    }

    /// <summary>Whether a sequence is a group or made of one element by element: groups are not empty.</summary>
    private static bool HasElements(Expression source) => source is MethodCallExpression { Method.Name: "Select", Arguments: [var below, _] } ? HasElements(below)
        : source.Type.IsGenericType && source.Type.GetGenericTypeDefinition() == typeof(IGrouping<,>);

    private static MethodCallExpression Concatenated(Expression seed, Expression texts) => Concat(seed, Expression.Call(s_concatAll, texts));

    private static MethodCallExpression Concat(Expression left, Expression right) => Expression.Call(s_concat, left, right);

    /// <summary>What the step adds to the accumulator: <c>a + f(x)</c>, or that under a condition on the element.</summary>
    private static Expression? Addend(Expression body, LambdaExpression step)
    {
        if (!IsSummed(body.Type))
        {
            return null;
        }

        ParameterExpression accumulator = step.Parameters[0];
        return body switch
        {
            BinaryExpression { NodeType: ExpressionType.Add or ExpressionType.AddChecked } sum => Operand(sum, step),
            ConditionalExpression c when !Uses(c.Test, accumulator) && c.IfFalse == accumulator && Addend(c.IfTrue, step) is { } addend
                => Expression.Condition(c.Test, addend, Expression.Default(addend.Type)),
            ConditionalExpression c when !Uses(c.Test, accumulator) && c.IfTrue == accumulator && Addend(c.IfFalse, step) is { } addend
                => Expression.Condition(c.Test, Expression.Default(addend.Type), addend),
            _ => null,
        };
    }

    private static bool IsSummed(Type type) => type == typeof(int) || type == typeof(long) || type == typeof(decimal) || type == typeof(double);

    /// <summary>Whether the step keeps the greater or the smaller of accumulator and candidate, and the candidate.</summary>
    private static (string Name, Expression Candidate)? Extreme(LambdaExpression step)
    {
        ParameterExpression accumulator = step.Parameters[0];
        if (accumulator.Type != typeof(int) && accumulator.Type != typeof(long) && accumulator.Type != typeof(decimal))
        {
            return null;
        }

        return step.Body switch
        {
            MethodCallExpression { Method: { Name: nameof(Math.Max) or nameof(Math.Min), DeclaringType: var type } method, Arguments: [var a, var b] } when type == typeof(Math)
                => Candidate(a, b) is { } candidate ? (method.Name, candidate) : null,
            ConditionalExpression { Test: BinaryExpression test, IfTrue: var a, IfFalse: var b } when Candidate(a, b) is { } candidate && Kept(test, a, b) is { } name => (name, candidate),
            _ => null,
        };

        Expression? Candidate(Expression a, Expression b) => a == accumulator && !Uses(b, accumulator) ? b : b == accumulator && !Uses(a, accumulator) ? a : null;
    }

    /// <summary>Which of two operands <c>l ? r : a : b</c> keeps, if the condition compares the very same two.</summary>
    private static string? Kept(BinaryExpression test, Expression a, Expression b)
    {
        bool inOrder = Same(test.Left, a) && Same(test.Right, b);
        if (!inOrder && !(Same(test.Left, b) && Same(test.Right, a)))
        {
            return null;
        }

        return test.NodeType switch
        {
            ExpressionType.GreaterThan or ExpressionType.GreaterThanOrEqual => inOrder ? nameof(Math.Max) : nameof(Math.Min),
            ExpressionType.LessThan or ExpressionType.LessThanOrEqual => inOrder ? nameof(Math.Min) : nameof(Math.Max),
            _ => null,
        };

        static bool Same(Expression left, Expression right) => left == right || (left, right) switch
        {
            (MemberExpression { Expression: { } l } x, MemberExpression { Expression: { } r } y) => x.Member == y.Member && Same(l, r),
            _ => false,
        };
    }

    /// <summary>The texts that the step puts behind the accumulator, as one.</summary>
    private static Expression? Text(LambdaExpression step)
    {
        var parts = new List<Expression>();
        Flatten(step.Body, parts);
        return parts is [var first, _, ..] && first == step.Parameters[0] && !parts.Skip(1).Any(p => Uses(p, step.Parameters[0]) || p.Type != typeof(string))
            ? parts.Skip(1).Aggregate(Concat)
            : null;
    }

    private static void Flatten(Expression text, List<Expression> parts)
    {
        switch (text)
        {
            case BinaryExpression { NodeType: ExpressionType.Add } sum when sum.Type == typeof(string):
                Flatten(sum.Left, parts);
                Flatten(sum.Right, parts);
                break;
            case MethodCallExpression { Method.Name: nameof(string.Concat), Arguments: [var left, var right] } concat when concat.Method.DeclaringType == typeof(string):
                Flatten(left, parts);
                Flatten(right, parts);
                break;
            case UnaryExpression { NodeType: ExpressionType.Convert, Operand: var operand } when text.Type == typeof(object):
                Flatten(operand, parts);
                break;
            case ConstantExpression { Value: "" }:
                break;
            default:
                parts.Add(text);
                break;
        }
    }

    /// <summary>The operand beside the accumulator, which must not occur in it.</summary>
    private static Expression? Operand(BinaryExpression binary, LambdaExpression step)
    {
        ParameterExpression accumulator = step.Parameters[0];
        return binary.Left == accumulator && !Uses(binary.Right, accumulator) ? binary.Right
            : binary.Right == accumulator && !Uses(binary.Left, accumulator) && binary.NodeType is ExpressionType.Add or ExpressionType.AddChecked ? binary.Left
            : null;
    }

    private static bool Uses(Expression expression, ParameterExpression parameter) => Variables.Of(expression).Free.Contains(parameter);
}
