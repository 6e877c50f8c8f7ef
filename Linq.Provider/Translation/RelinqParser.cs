using System.Linq.Expressions;
using System.Reflection;
using Remotion.Linq;
using Remotion.Linq.Clauses;
using Remotion.Linq.Parsing;
using Remotion.Linq.Parsing.ExpressionVisitors;
using Remotion.Linq.Parsing.Structure;
using Remotion.Linq.Parsing.Structure.ExpressionTreeProcessors;
using Remotion.Linq.Parsing.Structure.IntermediateModel;
using Remotion.Linq.Parsing.Structure.NodeTypeProviders;

namespace Linq.Provider.Translation;

/// <summary>
/// The front end: re-linq, without its partial evaluation (parameters were taken out before) and with our own operators registered. Building the registry costs
/// milliseconds, so a parser is kept per engine.
/// </summary>
internal sealed class RelinqParser
{
    private readonly CompoundNodeTypeProvider _nodeTypes;
    private readonly SeparateOperators _separate;
    private readonly QueryParser _parser;

    /// <param name="includes">The methods that mean an Include (two type parameters) or a ThenInclude (three).</param>
    public RelinqParser(IEnumerable<MethodInfo> includes)
    {
        MethodInfoBasedNodeTypeRegistry registry = MethodInfoBasedNodeTypeRegistry.CreateFromRelinqAssembly();
        MethodInfo[] includeMethods = [.. includes];
        registry.Register(includeMethods, typeof(IncludeExpressionNode));
        _separate = new SeparateOperators(includeMethods.ToHashSet());
        _nodeTypes = new CompoundNodeTypeProvider([registry, MethodNameBasedNodeTypeRegistry.CreateFromRelinqAssembly()]);
        _parser = new QueryParser(new ExpressionTreeParser(_nodeTypes, new NullExpressionTreeProcessor()));
    }

    /// <summary>Parses a whole query.</summary>
    public QueryModel Parse(Expression query) => _parser.GetParsedQuery(_separate.Visit(query));

    /// <summary>Parses the subqueries inside an expression that is not a query itself; the query operators in it become <c>SubQueryExpression</c>s.</summary>
    public Expression ParseWithin(Expression expression) => SubQueryFindingExpressionVisitor.Process(_separate.Visit(expression), _nodeTypes);

    /// <summary>The body of a lambda with its parameter replaced, subqueries parsed.</summary>
    public Expression Inline(LambdaExpression lambda, Expression argument)
        => ParseWithin(ReplacingExpressionVisitor.Replace(lambda.Parameters[0], argument, lambda.Body));

    /// <summary>
    /// After an operator that makes new rows (Distinct and its like), re-linq would resolve a following lambda to the sources before it. An identity Select makes it
    /// start a new query there. The path of an Include is hidden from it: it is translated when the entity is.
    /// </summary>
    private sealed class SeparateOperators(HashSet<MethodInfo> includes) : ExpressionVisitor
    {
        protected override Expression VisitMethodCall(MethodCallExpression node)
        {
            if (node.Method.IsGenericMethod && includes.Contains(node.Method.GetGenericMethodDefinition()))
            {
                var path = (LambdaExpression)((UnaryExpression)node.Arguments[1]).Operand;
                return Expression.Call(node.Method, [Visit(node.Arguments[0]), Expression.Constant(path), node.Arguments[2]]);
            }

            var call = (MethodCallExpression)base.VisitMethodCall(node);
            Type? declaring = call.Method.DeclaringType;
            if ((declaring != typeof(Queryable) && declaring != typeof(Enumerable))
                || call.Method.Name is not ("Distinct" or "Except" or "Intersect" or "DefaultIfEmpty" or "Cast" or "OfType" or "Take" or "Skip" or "Reverse"))
            {
                return call;
            }

            Type element = call.Method.ReturnType.GetGenericArguments()[0];
            ParameterExpression x = Expression.Parameter(element, "x");
            LambdaExpression identity = Expression.Lambda(x, x);
            return declaring == typeof(Queryable)
                ? Expression.Call(declaring, nameof(Queryable.Select), [element, element], call, Expression.Quote(identity))
                : Expression.Call(declaring, nameof(Enumerable.Select), [element, element], call, identity);
        }
    }
}

/// <summary>Include and ThenInclude: they change what is loaded with the elements, not which elements there are.</summary>
internal sealed class IncludeExpressionNode(MethodCallExpressionParseInfo parseInfo, Expression path, Expression loading)
    : ResultOperatorExpressionNodeBase(parseInfo, null, null)
{
    private readonly MethodCallExpressionParseInfo _parseInfo = parseInfo;

    public override Expression Resolve(ParameterExpression inputParameter, Expression expressionToBeResolved, ClauseGenerationContext clauseGenerationContext)
        => Source.Resolve(inputParameter, expressionToBeResolved, clauseGenerationContext);

    protected override ResultOperatorBase CreateResultOperator(ClauseGenerationContext clauseGenerationContext)
        => new IncludeResultOperator((LambdaExpression)((ConstantExpression)path).Value!, (Loading?)((ConstantExpression)loading).Value, _parseInfo.ParsedExpression.Method.GetGenericArguments().Length == 3);
}

/// <summary>The clause of an <see cref="IncludeExpressionNode"/>.</summary>
internal sealed class IncludeResultOperator(LambdaExpression path, Loading? loading, bool isThen) : Remotion.Linq.Clauses.ResultOperators.SequenceTypePreservingResultOperatorBase
{
    public LambdaExpression Path { get; } = path;

    public Loading? Loading { get; } = loading;

    /// <summary>Whether the path starts at the end of the include before.</summary>
    public bool IsThen { get; } = isThen;

    public override ResultOperatorBase Clone(CloneContext cloneContext) => new IncludeResultOperator(Path, Loading, IsThen);

    public override Remotion.Linq.Clauses.StreamedData.StreamedSequence ExecuteInMemory<T>(Remotion.Linq.Clauses.StreamedData.StreamedSequence input) => input;

    public override void TransformExpressions(Func<Expression, Expression> transformation)
    {
        // The path is translated when the entity is, never as part of a clause.
    }

    public override string ToString() => $"Include({Path})";
}
