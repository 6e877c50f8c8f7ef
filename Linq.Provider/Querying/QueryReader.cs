using System.Linq.Expressions;
using System.Runtime.InteropServices;
using Linq.Provider.Diagnostics;
using Linq.Provider.Translation;

namespace Linq.Provider.Querying;

/// <summary>
/// Reads a query's expression tree once: writes its structure to a <see cref="QueryKey"/> and finds the parts that do not depend on the rows, which become parameters.
/// Runs at each execution, before anything is parsed. A part that is a query itself (a captured <c>IQueryable</c>) is read in its place.
/// </summary>
internal sealed partial class QueryReader
{
    private readonly Dictionary<ParameterExpression, (int Depth, int Position)> _lambdaParameters = [];
    private readonly List<Expression> _parameters = [];
    private readonly List<Guard?> _guards = [];
    private readonly Dictionary<Expression, Expression> _inlined = new(ReferenceEqualityComparer.Instance);
    private readonly List<ConstantExpression> _captured = [];
    private readonly List<Expression> _opened = [];
    private readonly ComputedMembers _computed = new();
    private IReadOnlyList<ParameterExpression> _arguments = [];
    private object? _database;
    private Guard? _guard;
    private bool _isSite;
    private int _expansions;

    public QueryKey Key { get; } = new();

    /// <summary>The parts of the tree whose values are the parameters, in order.</summary>
    public IReadOnlyList<Expression> Parameters => _parameters;

    /// <summary>The parts of the tree that stand for other expressions: captured queries and lambdas, folded constants.</summary>
    public IReadOnlyDictionary<Expression, Expression> Inlined => _inlined;

    /// <summary>The objects that the tree holds as constants (those of captured variables above all), in the order in which the walk meets them.</summary>
    public List<ConstantExpression> Captured => _captured;

    /// <summary>Whether the query's structure, and not only its values, depends on the arguments of <see cref="Read(Expression, IReadOnlyList{ParameterExpression})"/>.</summary>
    public bool IsUndecided { get; private set; }

    /// <summary>Writes the query's structure to the key.</summary>
    public void Read(Expression query)
    {
        Visit(query, 0);
        Key.Complete();
    }

    /// <summary>The same for a query that is a function of arguments: parts that are made of them count as captured.</summary>
    public void Read(Expression query, IReadOnlyList<ParameterExpression> arguments)
    {
        _arguments = arguments;
        Read(query);
    }

    /// <summary>
    /// Writes the structure and that of the captured parts to the key, so that equal keys mean the same place in the application's source, or one like it:
    /// there the values are found in the same way.
    /// </summary>
    public void ReadSite(Expression query)
    {
        _isSite = true;
        Read(query);
    }

    /// <summary>How the values follow from what is captured: an array of them, in which guarded ones are computed only if they are reached.</summary>
    public NewArrayExpression ValuesExpression() => Expression.NewArrayInit(typeof(object), _parameters.Select((p, i) => Guard.Protect(Expression.Convert(p, typeof(object)), p.Type, _guards[i])));

    /// <summary>The values, without code made for them.</summary>
    public object?[] Values()
    {
        object?[] values = _parameters.Count == 0 ? [] : new object?[_parameters.Count];
        QueryClock? clock = null;
        for (int i = 0; i < values.Length; i++)
        {
            values[i] = _guards[i] is { IsReached: false } ? Guard.Unread(_parameters[i].Type) : CapturedValue.Of(QueryClock.At(_parameters[i], ref clock));
        }

        return clock is null ? values : [.. values, clock];
    }

    public void Clear()
    {
        Key.Clear();
        _lambdaParameters.Clear();
        _parameters.Clear();
        _guards.Clear();
        _inlined.Clear();
        _captured.Clear();
        _opened.Clear();
        _database = null;
        _guard = null;
        _isSite = false;
        _expansions = 0;
    }

    private Dependency Visit(Expression? node, int depth)
    {
        if (node is null)
        {
            Key.Add(KeyTokens.Missing);
            return Dependency.None;
        }

        if (_computed.Expand(node, _expansions) is { } body)
        {
            _inlined[node] = body;
            _expansions++;
            Dependency ofBody = Visit(body, depth);
            _expansions--;
            return ofBody;
        }

        int start = Key.Count;
        int firstParameter = _parameters.Count;
        Key.Add(node.NodeType == ExpressionType.Extension ? node.GetType() : KeyTokens.Of(node.NodeType));
        Dependency found = VisitParts(node, depth);
        bool isClosed = !found.IsQuery && found.Depth >= depth && !node.Type.IsByRefLike
            && node is not (LambdaExpression or UnaryExpression { NodeType: ExpressionType.Quote });
        return isClosed ? Close(node, found, depth, start, firstParameter)
            : found.IsQuery && found.Depth >= depth && IsOwnOperator(node) && ValueOf(node, found) is IQueryable query and not EnumerableQuery ? Inline(node, query.Expression, depth, start, firstParameter)
            : found;
    }

    private Dependency VisitParts(Expression node, int depth)
    {
        switch (node)
        {
            case ConstantExpression constant:
                Key.Add(constant.Type);
                AddValue(constant);
                return Dependency.None;
            case ParameterExpression parameter when _arguments.Contains(parameter):
                Key.Add(parameter);
                return Dependency.None with { IsConstant = false, IsArgument = true };
            case ParameterExpression parameter:
                (int Depth, int Position) at = _lambdaParameters.GetValueOrDefault(parameter, (-1, 0));
                Key.Add(KeyTokens.OfParameter(at.Depth, at.Position));
                return new Dependency(at.Depth, false, false);
            case LambdaExpression lambda:
                return VisitLambda(lambda, depth);
            case MemberExpression member:
                Key.Add(member.Member);
                return Visit(member.Expression, depth) with { IsConstant = false };
            case MethodCallExpression call:
                Key.Add(call.Method);
                Dependency ofCall = Visit(call.Object, depth).With(VisitArguments(call, depth)) with { IsConstant = false };
                return VolatileCalls.IsOne(call.Method) || _computed.IsFunction(call.Method) ? ofCall with { IsQuery = true } : ofCall;
            case BinaryExpression binary:
                return VisitBinary(binary, depth);
            case UnaryExpression unary:
                Key.Add(unary.Type);
                return Visit(unary.Operand, depth);
            case ConditionalExpression conditional:
                return VisitConditional(conditional, depth);
            case NewExpression creation:
                Key.Add(creation.Constructor);
                Key.Add(creation.Type);
                return VisitAll((IArgumentProvider)creation, depth) with { IsConstant = false };
            case NewArrayExpression array:
                Key.Add(array.Type);
                Key.Add(array.Expressions.Count);
                return VisitAll(array.Expressions, depth) with { IsConstant = false };
            case MemberInitExpression init:
                return VisitInit(init, depth);
            case ListInitExpression list:
                return VisitList(list, depth);
            case TypeBinaryExpression test:
                Key.Add(test.TypeOperand);
                return Visit(test.Expression, depth);
            case InvocationExpression invocation:
                return Visit(invocation.Expression, depth).With(VisitAll((IArgumentProvider)invocation, depth)) with { IsConstant = false };
            case IndexExpression index:
                Key.Add(index.Indexer);
                return Visit(index.Object, depth).With(VisitAll((IArgumentProvider)index, depth));
            case DefaultExpression:
                Key.Add(node.Type);
                return Dependency.None;
            default:
                return VisitRoot(node, depth);
        }
    }

    private Dependency VisitBinary(BinaryExpression binary, int depth)
    {
        Key.Add(binary.Method);
        int first = _parameters.Count;
        int firstInlined = _inlined.Count;
        Dependency left = Visit(binary.Left, depth);
        Guard? outer = _guard;
        if (binary is { NodeType: ExpressionType.AndAlso or ExpressionType.OrElse, Method: null })
        {
            for (int i = first; i < _parameters.Count; i++)
            {
                if (_parameters[i].Type == typeof(bool) && Guard.Decides(_parameters[i], binary.Left, binary.NodeType))
                {
                    _guard = new Guard(_parameters[i], binary.NodeType == ExpressionType.OrElse, _guard);
                }
            }

            foreach (Expression known in _inlined.Count == firstInlined ? [] : Known(binary.Left, binary.NodeType))
            {
                _guard = new Guard(known, binary.NodeType == ExpressionType.OrElse, _guard);
            }
        }

        Dependency right = VisitBranch(binary.Right, depth);
        _guard = outer;
        return left.With(right);
    }

    /// <summary>The operands of a chain of one logical operator that are constants: what is captured decides the structure, as where an object is compared with null.</summary>
    private IEnumerable<Expression> Known(Expression chain, ExpressionType op)
        => _inlined.TryGetValue(chain, out Expression? constant) && constant is ConstantExpression { Value: bool } ? [chain]
            : chain is BinaryExpression binary && binary.NodeType == op ? Known(binary.Left, op).Concat(Known(binary.Right, op))
            : [];

    private Dependency VisitConditional(ConditionalExpression conditional, int depth)
    {
        Dependency found = Visit(conditional.Test, depth);
        Guard? outer = _guard;
        bool isCaptured = _parameters.Count > 0 && ReferenceEquals(_parameters[^1], conditional.Test);
        _guard = isCaptured ? new Guard(conditional.Test, false, outer) : outer;
        found = found.With(VisitBranch(conditional.IfTrue, depth));
        _guard = isCaptured ? new Guard(conditional.Test, true, outer) : outer;
        found = found.With(VisitBranch(conditional.IfFalse, depth));
        _guard = outer;
        return found;
    }

    /// <summary>No elements instead of those of a collection are part of the structure: objects of a table are no list of the application.</summary>
    private Dependency VisitBranch(Expression branch, int depth)
    {
        if (branch is not MethodCallExpression none || !Containers.IsNone(branch))
        {
            return Visit(branch, depth);
        }

        Key.Add(none.Method);
        return Dependency.None with { IsConstant = false };
    }

    private void CheckDatabase(object? database, Expression root)
    {
        if (database is not null && !ReferenceEquals(_database ??= database, database))
        {
            throw new LinqProviderException(
                ErrorCodes.ForeignQuery,
                $"The query combines rows of two databases: '{root}' belongs to another engine than what the query begins with. Read one side into memory first (ToList), and use the list in the query.");
        }
    }

    private Dependency VisitLambda(LambdaExpression lambda, int depth)
    {
        Key.Add(lambda.Type);
        List<KeyValuePair<ParameterExpression, (int Depth, int Position)>>? hidden = null;
        for (int i = 0; i < lambda.Parameters.Count; i++)
        {
            // Depth and position identify a parameter, whatever its name. Lambdas that are composed by hand may share one: the inner one hides the outer one's.
            ref (int Depth, int Position) place = ref CollectionsMarshal.GetValueRefOrAddDefault(_lambdaParameters, lambda.Parameters[i], out bool isShared);
            if (isShared)
            {
                (hidden ??= []).Add(new(lambda.Parameters[i], place));
            }

            place = (depth, i);
        }

        Dependency body = Visit(lambda.Body, depth + 1);
        for (int i = 0; i < hidden?.Count; i++)
        {
            _lambdaParameters[hidden[i].Key] = hidden[i].Value;
        }

        return body with { IsConstant = false };
    }

    private Dependency VisitAll(IReadOnlyList<Expression> nodes, int depth)
    {
        Dependency found = Dependency.None;
        for (int i = 0; i < nodes.Count; i++)
        {
            found = found.With(Visit(nodes[i], depth));
        }

        return found;
    }

    /// <summary>The arguments of a call; a captured format or pattern is read as if it stood there.</summary>
    private Dependency VisitArguments(MethodCallExpression call, int depth)
    {
        Dependency found = Dependency.None;
        IArgumentProvider arguments = call;
        for (int i = 0; i < arguments.ArgumentCount; i++)
        {
            Expression argument = arguments.GetArgument(i);
            (int start, int firstParameter) = (Key.Count, _parameters.Count);
            Dependency part = Visit(argument, depth);
            if (_parameters.Count > firstParameter && ReferenceEquals(_parameters[^1], argument) && ShapeValues.Is(call.Method, i) && !Undecided(part))
            {
                part = Inline(argument, Expression.Constant(CapturedValue.Of(argument), argument.Type), depth, start, firstParameter);
            }

            found = found.With(part);
        }

        return found;
    }

    /// <summary>The arguments of a call or its like, without the collection that would be made of them.</summary>
    private Dependency VisitAll(IArgumentProvider call, int depth)
    {
        Dependency found = Dependency.None;
        for (int i = 0; i < call.ArgumentCount; i++)
        {
            found = found.With(Visit(call.GetArgument(i), depth));
        }

        return found;
    }

    private Dependency VisitList(ListInitExpression list, int depth)
    {
        // Not the empty list by itself: a value of its own, it would become a parameter.
        Key.Add(list.NewExpression.Constructor);
        Key.Add(list.Initializers.Count);
        Dependency found = VisitParts(list.NewExpression, depth);
        foreach (ElementInit item in list.Initializers)
        {
            found = found.With(VisitAll((IArgumentProvider)item, depth));
        }

        return found;
    }

    private Dependency VisitInit(MemberInitExpression init, int depth)
    {
        Key.Add(init.Bindings.Count);
        Dependency found = VisitParts(init.NewExpression, depth);
        foreach (MemberBinding binding in init.Bindings)
        {
            Key.Add(binding.Member);
            found = binding is MemberAssignment assignment ? found.With(Visit(assignment.Expression, depth)) : found with { IsQuery = true };
        }

        return found;
    }
}
