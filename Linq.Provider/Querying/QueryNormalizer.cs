using System.Linq.Expressions;
using Linq.Provider.Mapping;
using Linq.Provider.Translation;
using static Linq.Provider.Translation.Sequences;

namespace Linq.Provider.Querying;

/// <summary>A query expression without sessions, captured values and operators that others express: what translation and cache keep.</summary>
/// <param name="Tracking">What the query itself says of tracking, or null.</param>
/// <param name="Tags">Comments for the SQL.</param>
/// <param name="IgnoresFilters">Whether the filters of the model do not apply.</param>
internal sealed record NormalizedQuery(Expression Expression, bool? Tracking, IReadOnlyList<string> Tags, bool IgnoresFilters)
{
    /// <summary>What its options say about loading.</summary>
    public LoadSettings Load { get; init; } = LoadSettings.None;

    /// <summary>What the query gives where it finds nothing: a constant or a parameter. Null means the default of its type.</summary>
    public Expression? Default { get; init; }

    /// <summary>The parameters that are collections whose own comparer decides what the query means.</summary>
    public IReadOnlyList<int> Asked { get; init; } = [];

    /// <summary>What the application does with the rows for a single result, or null.</summary>
    public ClientFold? Fold { get; init; }

    /// <summary>The value of <see cref="Default"/> in one execution.</summary>
    public object? DefaultValue(object?[] values) => Default switch
    {
        QueryParameterExpression parameter => values[parameter.Index],
        ConstantExpression constant => constant.Value,
        _ => null,
    };
}

/// <summary>Rewrites a query that a <see cref="QueryReader"/> has read. Runs only for queries that the cache does not know.</summary>
internal sealed class QueryNormalizer : ExpressionVisitor
{
    private readonly IReadOnlyDictionary<Expression, Expression> _inlined;
    private readonly Dictionary<Expression, int> _parameters = new(ReferenceEqualityComparer.Instance);
    private readonly List<string> _tags = [];
    private readonly HashSet<ParameterExpression> _accumulators = [];
    private readonly SortedSet<int> _asked = [];
    private Expression? _root;
    private bool? _tracking;
    private bool _ignoresFilters;
    private bool _hasVolatile;
    private LoadSettings _load = LoadSettings.None;

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
        Expression? otherwise = null;
        if (query is MethodCallExpression call && NewerOperators.SplitDefault(call) is (var withoutDefault, var given) && normalizer.Visit(given) is QueryParameterExpression or ConstantExpression)
        {
            // At the root the value need not go through the database, so that it may be any object.
            query = withoutDefault;
            otherwise = normalizer.Visit(given);
        }

        normalizer._root = query;
        Expression normalized = normalizer.Visit(query);
        if (normalizer._hasVolatile)
        {
            VolatileRows.Require(normalized);
        }

        ClientFold? fold = null;
        if (normalized is MethodCallExpression { Method.Name: nameof(Queryable.Aggregate) } aggregate && aggregate.Method.DeclaringType == typeof(Queryable))
        {
            (normalized, fold) = ClientFold.Split(aggregate);
        }

        return new NormalizedQuery(normalized, normalizer._tracking, normalizer._tags, normalizer._ignoresFilters) { Default = otherwise, Fold = fold, Load = normalizer._load, Asked = [.. normalizer._asked] };
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
            case LoadOptionsExpression options:
                // What stands further out was said later.
                _load = options.Settings.Then(_load);
                return Visit(options.Source);
            case TagExpression tag:
                _tags.Add(tag.Tag);
                return Visit(tag.Source);
            default:
                return base.Visit(node)!;
        }
    }

    protected override Expression VisitMethodCall(MethodCallExpression node)
    {
        AddAccumulators(node);
        Expression visited = base.VisitMethodCall(node);
        if (visited is not MethodCallExpression call)
        {
            return visited;
        }

        if (OwnComparers.Asked(call) is { } asked)
        {
            _asked.Add(asked.Index);
        }

        if (call is { Object: { } collection, Method: { Name: nameof(WriteOnlyCollection<object>.Select), DeclaringType: { IsGenericType: true } declaring } }
            && declaring.GetGenericTypeDefinition() == typeof(WriteOnlyCollection<>))
        {
            return new CollectionRowsExpression(collection, call.Type);
        }

        if (call.Method.DeclaringType == typeof(Enumerable) && TextCalls.OfParts(call) is { } part)
        {
            return part;
        }

        if (VolatileCalls.IsOne(call.Method))
        {
            _hasVolatile = true;
            return new VolatileExpression(call);
        }

        call = IsAccumulated(call) ? call : Containers.Open(call);
        if (!IsOperator(call) || call.Arguments.Count == 0)
        {
            return FrameworkCalls.Rewrite(call);
        }

        if (IsAccumulated(call.Arguments[0]))
        {
            return call;
        }

        if (call.Arguments[0] is MethodCallExpression value && IsValue(value))
        {
            call = call.Update(null, [new CollectionRowsExpression(value, value.Type), .. call.Arguments.Skip(1)]);
        }

        Expression rewritten = NewerOperators.Rewrite(Containers.Fill(call));
        return rewritten is MethodCallExpression { Method.Name: nameof(Enumerable.Aggregate) } fold && ReferenceEquals(rewritten, call) && !ReferenceEquals(node, _root) ? Folds.OnClient(fold) : rewritten;
    }

    /// <summary>Whether a call gives a value that C# takes for a sequence: re-linq takes every call that a query begins with for an operator.</summary>
    private static bool IsValue(MethodCallExpression call) => call.Type == typeof(string) || (call.Type == typeof(byte[]) && !IsOperator(call));

    /// <summary>What a fold has made so far are values of the application, not rows: its lambdas take it first.</summary>
    private void AddAccumulators(MethodCallExpression call)
    {
        if (call.Method.Name is nameof(Enumerable.Aggregate) or nameof(Enumerable.AggregateBy) && IsOperator(call))
        {
            IEnumerable<LambdaExpression?> lambdas = call.Arguments.Select(a => LinqCall.AsLambda(_inlined.GetValueOrDefault(a, a)));
            _accumulators.UnionWith(lambdas.Select((l, i) => l is { Parameters.Count: 2 } || i == 3 ? l?.Parameters[0] : null).OfType<ParameterExpression>());
        }
    }

    private bool IsAccumulated(Expression? expression) => _accumulators.Count > 0 && expression switch
    {
        null or LambdaExpression or UnaryExpression { NodeType: ExpressionType.Quote } => false,
        MethodCallExpression call => IsAccumulated(call.Object) || call.Arguments.Any(IsAccumulated),
        _ => Variables.Of(expression).Free.Any(_accumulators.Contains),
    };

    private Expression? CountOf(Expression container) => IsAccumulated(container) ? null : Containers.Count(container);

    /// <summary><c>new string(characters)</c> joins them.</summary>
    protected override Expression VisitNew(NewExpression node) => base.VisitNew(node) is var visited && visited is NewExpression { Arguments: [var characters] } && visited.Type == typeof(string) && characters.Type == typeof(char[])
        ? Expression.Call(typeof(string), nameof(string.Concat), [typeof(char)], characters is MethodCallExpression { Method.Name: nameof(Enumerable.ToArray), Arguments: [var sequence] } ? sequence : characters)
        : visited;

    /// <summary>The number of parts of a text that is split, and what C# says of a match; the number of elements of a container.</summary>
    protected override Expression VisitMember(MemberExpression node) => base.VisitMember(node) is var visited && visited is MemberExpression member
        ? TextCalls.Rewrite(member) ?? (member is { Member.Name: "Count", Expression: { } container } ? CountOf(container) : null) ?? visited
        : visited;

    protected override Expression VisitUnary(UnaryExpression node) => base.VisitUnary(node) is var visited && visited is UnaryExpression { NodeType: ExpressionType.ArrayLength, Operand: var array }
        ? (array is MethodCallExpression call ? TextCalls.CountParts(call) : null) ?? CountOf(array) ?? (array is MethodCallExpression value && IsValue(value) ? Expression.ArrayLength(new CollectionRowsExpression(value, value.Type)) : visited)
        : visited;

    protected override Expression VisitBinary(BinaryExpression node)
    {
        Expression visited = base.VisitBinary(node) is var same && same is BinaryExpression binary ? Interpretable.Coalesced(binary) : same;
        return visited switch
        {
            BinaryExpression { NodeType: ExpressionType.ArrayIndex } element => (element.Left is MethodCallExpression call ? TextCalls.PartAt(call, element.Right) : ListCalls.Rewrite(element)) ?? visited,
            BinaryExpression { IsLiftedToNull: true, Conversion: null } lifted when IsComparison(lifted.NodeType) => NullIfAbsent(lifted),
            _ => visited,
        };
    }

    private static bool IsComparison(ExpressionType type) => type is ExpressionType.Equal or ExpressionType.NotEqual or ExpressionType.LessThan or ExpressionType.LessThanOrEqual or ExpressionType.GreaterThan or ExpressionType.GreaterThanOrEqual;

    /// <summary>A comparison that is null where one of its sides is, as Visual Basic has it: C#'s is false there.</summary>
    private static ConditionalExpression NullIfAbsent(BinaryExpression comparison)
    {
        Expression arePresent = new[] { comparison.Left, comparison.Right }.Select(side => (Expression)Expression.NotEqual(side, Expression.Constant(null, side.Type))).Aggregate(Expression.AndAlso);
        Expression compared = Expression.MakeBinary(comparison.NodeType, comparison.Left, comparison.Right, liftToNull: false, comparison.Method);
        return Expression.Condition(arePresent, Expression.Convert(compared, typeof(bool?)), Expression.Constant(null, typeof(bool?)));
    }

    /// <summary>A captured lambda that is called is its body: predicates composed by <c>Expression.Invoke</c>, or called after <c>Compile()</c>.</summary>
    protected override Expression VisitInvocation(InvocationExpression node)
    {
        Expression target = Visit(node.Expression);
        IReadOnlyList<Expression> arguments = Visit(node.Arguments);
        return LinqCall.AsLambda(target) is { } lambda ? LinqCall.Apply(lambda, arguments) : node.Update(target, arguments);
    }
}
