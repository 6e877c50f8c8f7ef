using System.Linq.Expressions;
using System.Reflection;
using System.Runtime.InteropServices;
using System.Text.RegularExpressions;
using Linq.Provider.Diagnostics;
using Linq.Provider.Schema;
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
            : found.IsQuery && found.Depth >= depth && IsOwnOperator(node) && ValueOf(node, found) is IQueryable query ? Inline(node, query.Expression, depth, start, firstParameter)
            : found;
    }

    /// <summary>Whether a method of the application makes a query of another one: where no row goes into it, it is called, as C# calls those that stand outside of lambdas.</summary>
    private static bool IsOwnOperator(Expression node) => node is MethodCallExpression { Method: var method } && typeof(IQueryable).IsAssignableFrom(node.Type)
        && method.DeclaringType?.Assembly is var assembly && assembly != typeof(QueryReader).Assembly && assembly != typeof(Queryable).Assembly;

    /// <summary>A part that depends on no row: a constant, a query to be read in place, or a parameter.</summary>
    private Dependency Close(Expression node, Dependency found, int depth, int start, int firstParameter)
    {
        if (node is ConstantExpression { Value: var value } constant)
        {
            if (value is IQueryable query)
            {
                return Inline(node, query.Expression, depth, start, firstParameter);
            }

            if (!_inlined.ContainsKey(node) && CapturedObject.Open(constant) is { } members)
            {
                return Inline(node, members, depth, start, firstParameter);
            }

            if (Boxes.Is(constant.Type) && value is not null && ClrTypeMap.TryGet(value.GetType(), out _, out _))
            {
                return Inline(node, Expression.Convert(Expression.Constant(value), constant.Type), depth, start, firstParameter);
            }

            if (ShapeValues.IsSimple(constant.Type) || ShapeValues.IsPosition(constant.Type) || Comparers.IsComparer(constant.Type) || value is null or Type or Regex || constant.Type == typeof(char[]))
            {
                return found;
            }
        }
        else if (!found.IsConstant && Type.GetTypeCode(node.Type) != TypeCode.Object && !node.Type.IsEnum)
        {
            // A number, a text or a date, as most captured values are.
            Discard(start, firstParameter);
            AddParameter(node);
            return found;
        }
        else if (typeof(IQueryable).IsAssignableFrom(node.Type) && ValueOf(node, found) is IQueryable captured)
        {
            return Inline(node, captured.Expression, depth, start, firstParameter);
        }
        else if (typeof(LambdaExpression).IsAssignableFrom(node.Type) && ValueOf(node, found) is LambdaExpression lambda)
        {
            return Inline(node, Expression.Quote(lambda), depth, start, firstParameter, lambda);
        }
        else if (MethodGroups.AsLambda(node) is { } group)
        {
            return Inline(node, group, depth, start, firstParameter);
        }
        else if (node is MethodCallExpression { Method.Name: nameof(LambdaExpression.Compile), Object: { } source } && typeof(LambdaExpression).IsAssignableFrom(source.Type) && ValueOf(source, found) is LambdaExpression compiled)
        {
            return Inline(node, compiled, depth, start, firstParameter);
        }
        else if (node is UnaryExpression { NodeType: ExpressionType.Convert, Method: null } boxing && boxing.Type == typeof(object) && _parameters.Count > firstParameter && ReferenceEquals(_parameters[^1], boxing.Operand))
        {
            // What is boxed keeps its type: the database must know it.
            return found with { IsConstant = false };
        }
        else if (node is MemberExpression { Expression: null, Member: { } member } && InvariantCulture.Is(member) || ShapeValues.IsBoxing(node))
        {
            // The culture that texts in a database have is known when translating; a boxed value is a parameter by itself, with its own type, and null has none.
            return found;
        }
        else if (InvariantCulture.IsProvider(node.Type) && !Undecided(found) && InvariantCulture.Of(node, ValueOf(node, found)) is { } invariant)
        {
            return Inline(node, invariant, depth, start, firstParameter);
        }
        else if ((node is NewExpression or MemberInitExpression || node is MethodCallExpression { Method: var method } && FrameworkCalls.IsFactory(method)) && !ClrTypeMap.TryGet(node.Type, out _, out _) && !ShapeValues.IsPosition(node.Type))
        {
            // An object of captured values (a join key) is compared member by member.
            return found with { Depth = -1 };
        }
        else if (!_inlined.ContainsKey(node) && CapturedObject.IsOpen(node.Type) && !Undecided(found) && CapturedObject.Open(node) is { } members)
        {
            return Inline(node, members, depth, start, firstParameter);
        }
        else if (node is MemberExpression && Boxes.Is(node.Type) && !_inlined.ContainsKey(node) && !Undecided(found) && Unboxed(node, ValueOf(node, found)) is { } unboxed)
        {
            // What a captured object is decides what it is equal to.
            return Inline(node, unboxed, depth, start, firstParameter);
        }
        else if (found.IsConstant && ShapeValues.IsSimple(node.Type) || ShapeValues.IsPartOfShape(node.Type) && !Undecided(found))
        {
            object? known = _guard is { IsReached: false } ? Guard.Unread(node.Type) : CapturedValue.Of(node);
            return Inline(node, Expression.Constant(known, node.Type), depth, start, firstParameter);
        }

        Discard(start, firstParameter);
        AddParameter(node);
        return found with { IsConstant = false };
    }

    /// <summary>A captured object as a value of its own type; null if it is no value for the database.</summary>
    private static Expression? Unboxed(Expression node, object? value) => value is null ? Expression.Constant(null, node.Type)
        : ClrTypeMap.TryGet(value.GetType(), out _, out _) ? Expression.Convert(Expression.Convert(node, value.GetType()), node.Type) : null;

    /// <param name="opened">What is read in place of the node, if the replacement is made anew each time.</param>
    private Dependency Inline(Expression node, Expression replacement, int depth, int start, int firstParameter, Expression? opened = null)
    {
        Discard(start, firstParameter);
        if (ReferenceEquals(node, replacement) || (replacement is ConstantExpression { Value: EnumerableQuery }))
        {
            // A list made queryable is a list.
            AddParameter(node);
            return Dependency.None with { IsConstant = false };
        }

        opened ??= replacement;
        if (_opened.Contains(opened))
        {
            throw Untranslatable.Expression(
                node, "it holds what it is itself a part of. A query reads a variable when it runs, not when it is written: var rows = q; q = q.Where(x => rows.Any(…)), with a variable of its own.");
        }

        _opened.Add(opened);
        _inlined[node] = replacement;
        Dependency found = Visit(replacement, depth);
        _opened.RemoveAt(_opened.Count - 1);
        return found;
    }

    private void AddParameter(Expression node)
    {
        Key.Add(KeyTokens.Parameter);
        Key.Add(node.Type);
        _parameters.Add(node);
        _guards.Add(_guard);
    }

    /// <summary>Forgets what was found within a part that is taken as a whole.</summary>
    private void Discard(int start, int firstParameter)
    {
        if (!_isSite)
        {
            Key.Truncate(start);
        }

        _parameters.RemoveRange(firstParameter, _parameters.Count - firstParameter);
        _guards.RemoveRange(firstParameter, _guards.Count - firstParameter);
    }

    /// <summary>The value of a part that becomes part of the structure.</summary>
    private object? ValueOf(Expression node, Dependency found)
    {
        try
        {
            return Undecided(found) ? null : CapturedValue.Of(node);
        }
        catch (Exception e) when (_guard is { IsReached: false } && e is (NullReferenceException or InvalidOperationException or QueryTranslationException))
        {
            // Here C# would not go either (q != null && q.Rows.Any()). What can be read is read all the same: name == null || db.Rows.Any() is to be translated whatever the name is.
            return null;
        }
    }

    private bool Undecided(Dependency found)
    {
        bool isUndecided = found.IsArgument || (_guard is not null && _arguments.Count > 0);
        IsUndecided |= isUndecided;
        return isUndecided;
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

            foreach (Expression known in Known(binary.Left, binary.NodeType))
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
        foreach ((ParameterExpression parameter, (int Depth, int Position) outer) in hidden ?? [])
        {
            _lambdaParameters[parameter] = outer;
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
