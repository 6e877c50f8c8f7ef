using System.Linq.Expressions;
using System.Reflection;
using Linq.Provider.Translation;

namespace Linq.Provider.Querying;

/// <summary>A query expression without sessions, captured values and operators that others express: what translation and cache keep.</summary>
/// <param name="Tracking">What the query itself says of tracking, or null.</param>
/// <param name="Tags">Comments for the SQL.</param>
/// <param name="IgnoresFilters">Whether the filters of the model do not apply.</param>
internal sealed record NormalizedQuery(Expression Expression, bool? Tracking, IReadOnlyList<string> Tags, bool IgnoresFilters);

/// <summary>Rewrites a query that a <see cref="QueryReader"/> has read. Runs only for queries that the cache does not know.</summary>
internal sealed class QueryNormalizer : ExpressionVisitor
{
    private readonly IReadOnlyDictionary<Expression, Expression> _inlined;
    private readonly Dictionary<Expression, int> _parameters = new(ReferenceEqualityComparer.Instance);
    private readonly List<string> _tags = [];
    private bool? _tracking;
    private bool _ignoresFilters;

    private QueryNormalizer(QueryReader read, int firstParameter)
    {
        _inlined = read.Inlined;
        for (int i = 0; i < read.Parameters.Count; i++)
        {
            _parameters[read.Parameters[i]] = firstParameter + i;
        }
    }

    /// <param name="query">The query, or a lambda of the model.</param>
    /// <param name="read">The reader that has read it.</param>
    /// <param name="firstParameter">The index of the first parameter.</param>
    public static NormalizedQuery Normalize(Expression query, QueryReader read, int firstParameter = 0)
    {
        var normalizer = new QueryNormalizer(read, firstParameter);
        Expression normalized = normalizer.Visit(query);
        return new NormalizedQuery(normalized, normalizer._tracking, normalizer._tags, normalizer._ignoresFilters);
    }

    public override Expression Visit(Expression? node)
    {
        if (node is null)
        {
            return null!;
        }

        if (_inlined.TryGetValue(node, out Expression? inlined))
        {
            return ReferenceEquals(inlined, node) ? node : Visit(inlined);
        }

        if (_parameters.TryGetValue(node, out int index))
        {
            return new QueryParameterExpression(index, node.Type);
        }

        switch (node)
        {
            case TrackingExpression tracking:
                // The outermost word counts.
                _tracking ??= tracking.IsTracking;
                return Visit(tracking.Source);
            case IgnoreFiltersExpression ignore:
                _ignoresFilters = true;
                return Visit(ignore.Source);
            case TagExpression tag:
                _tags.Add(tag.Tag);
                return Visit(tag.Source);
            default:
                return base.Visit(node)!;
        }
    }

    protected override Expression VisitMethodCall(MethodCallExpression node)
    {
        Expression visited = base.VisitMethodCall(node);
        return visited is MethodCallExpression call ? Simplify(call) : visited;
    }

    /// <summary>A captured lambda that is called is its body: predicates composed by <c>Expression.Invoke</c>, or called after <c>Compile()</c>.</summary>
    protected override Expression VisitInvocation(InvocationExpression node)
    {
        Expression target = Visit(node.Expression);
        IReadOnlyList<Expression> arguments = Visit(node.Arguments);
        if ((target is UnaryExpression { NodeType: ExpressionType.Quote, Operand: var quoted } ? quoted : target) is not LambdaExpression lambda)
        {
            return node.Update(target, arguments);
        }

        Expression body = lambda.Body;
        for (int i = 0; i < arguments.Count; i++)
        {
            body = new ReplaceParameter(lambda.Parameters[i], arguments[i]).Visit(body);
        }

        return body;
    }

    private static Expression Simplify(MethodCallExpression call)
    {
        MethodInfo method = call.Method;
        if (method.DeclaringType == typeof(MemoryExtensions) && method.Name == nameof(MemoryExtensions.Contains) && Unspan(call.Arguments[0]) is { } list)
        {
            // C# 14 binds array.Contains(x) to spans, which no expression tree can hold a value of.
            return Expression.Call(typeof(Enumerable), nameof(Enumerable.Contains), [method.GetGenericArguments()[0]], list, call.Arguments[1]);
        }

        if (method.DeclaringType != typeof(Queryable) && method.DeclaringType != typeof(Enumerable))
        {
            return call;
        }

        return (method.Name, call.Arguments.Count) switch
        {
            ("LeftJoin", 5) => LeftJoin(call),
            ("RightJoin", 5) => RightJoin(call),
            ("Order", 1) => OrderBySelf(call, "OrderBy"),
            ("OrderDescending", 1) => OrderBySelf(call, "OrderByDescending"),
            _ => call,
        };
    }

    private static Expression? Unspan(Expression span) => span switch
    {
        MethodCallExpression { Method.Name: "op_Implicit", Arguments: [var list] } => list,
        UnaryExpression { NodeType: ExpressionType.Convert, Operand: var list } => list,
        _ => null,
    };

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
        Type declaring = call.Method.DeclaringType!;
        Type group = typeof(IEnumerable<>).MakeGenericType(innerType);
        Type pair = typeof(KeyValuePair<,>).MakeGenericType(outerType, group);
        ConstructorInfo makePair = pair.GetConstructor([outerType, group])!;
        ParameterExpression o = Expression.Parameter(outerType, "o");
        ParameterExpression g = Expression.Parameter(group, "g");
        LambdaExpression toPair = Expression.Lambda(Expression.New(makePair, [o, g], pair.GetProperty("Key")!, pair.GetProperty("Value")!), o, g);
        MethodCallExpression groups = Expression.Call(declaring, "GroupJoin", [outerType, innerType, keyType, pair], outer, inner, outerKey, innerKey, Quoted(declaring, toPair));

        ParameterExpression p = Expression.Parameter(pair, "p");
        Expression rows = Expression.Call(typeof(Enumerable), "DefaultIfEmpty", [innerType], Expression.Property(p, "Value"));
        LambdaExpression collection = Expression.Lambda(typeof(Func<,>).MakeGenericType(pair, group), rows, p);
        ParameterExpression p2 = Expression.Parameter(pair, "p");
        Expression result = new ReplaceParameter(outerItem, Expression.Property(p2, "Key")).Visit(body);
        LambdaExpression select = Expression.Lambda(result, p2, innerItem);
        return Expression.Call(declaring, "SelectMany", [pair, innerType, body.Type], groups, Quoted(declaring, collection), Quoted(declaring, select));
    }

    private static MethodCallExpression OrderBySelf(MethodCallExpression call, string name)
    {
        Type type = call.Method.GetGenericArguments()[0];
        ParameterExpression x = Expression.Parameter(type, "x");
        return Expression.Call(call.Method.DeclaringType!, name, [type, type], call.Arguments[0], Quoted(call.Method.DeclaringType!, Expression.Lambda(x, x)));
    }

    private static Expression Quoted(Type declaring, LambdaExpression lambda) => declaring == typeof(Queryable) ? Expression.Quote(lambda) : lambda;

    private static LambdaExpression Lambda(Expression expression) => expression is UnaryExpression { Operand: LambdaExpression quoted } ? quoted : (LambdaExpression)expression;

    private sealed class ReplaceParameter(ParameterExpression parameter, Expression replacement) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node) => node == parameter ? replacement : node;
    }
}
