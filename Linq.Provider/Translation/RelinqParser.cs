using System.Diagnostics;
using System.Linq.Expressions;
using System.Reflection;
using Linq.Provider.Loaders;
using Remotion.Linq;
using Remotion.Linq.Clauses;
using Remotion.Linq.Clauses.ResultOperators;
using Remotion.Linq.Clauses.StreamedData;
using Remotion.Linq.Parsing;
using Remotion.Linq.Parsing.ExpressionVisitors;
using Remotion.Linq.Parsing.Structure;
using Remotion.Linq.Parsing.Structure.ExpressionTreeProcessors;
using Remotion.Linq.Parsing.Structure.IntermediateModel;

namespace Linq.Provider.Translation;

/// <summary>
/// The front end: re-linq, without its partial evaluation (parameters were taken out before) and with our own operators registered. Kept with the query cache.
/// </summary>
internal sealed class RelinqParser
{
    private readonly NodeTypes _nodeTypes = new();
    private readonly SeparateOperators _separate;
    private readonly QueryParser _parser;

    /// <param name="includes">The methods that mean an Include or one of its kin; a ThenInclude has three type parameters, a ContainsEager no argument beyond the path.</param>
    public RelinqParser(IEnumerable<MethodInfo> includes)
    {
        _separate = new SeparateOperators([.. includes]);
        _parser = new QueryParser(new ExpressionTreeParser(_nodeTypes, new NullExpressionTreeProcessor()));
    }

    /// <summary>Parses a whole query.</summary>
    /// <exception cref="NotSupportedException">It cannot be parsed.</exception>
    public QueryModel Parse(Expression query) => Parsed(() => _parser.GetParsedQuery(_separate.Visit(query)));

    /// <summary>A value over whole queries, which are parsed.</summary>
    /// <exception cref="NotSupportedException">It cannot be parsed.</exception>
    public Expression ParseValue(Expression value) => Parsed(() => SubQueryFindingExpressionVisitor.Process(_separate.Visit(value), _nodeTypes));

    /// <summary>The body of a lambda with its parameters replaced, subqueries parsed.</summary>
    public Expression Inline(LambdaExpression lambda, params ReadOnlySpan<Expression> arguments)
    {
        Expression body = _separate.Visit(lambda.Body);
        for (int i = 0; i < arguments.Length; i++)
        {
            body = ReplacingExpressionVisitor.Replace(lambda.Parameters[i], arguments[i], body);
        }

        return Parsed(() => SubQueryFindingExpressionVisitor.Process(body, _nodeTypes));
    }

    private static T Parsed<T>(Func<T> parse)
    {
        try
        {
            return parse();
        }
        catch (ArgumentException e)
        {
            // A method that is named as an operator but is none, such as that of a lookup.
            throw new NotSupportedException($"A part of it has no counterpart in a query ({e.Message.TrimEnd('.')}). Do this part in variables before the query, or after ToList().", e);
        }
    }

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
                Expression source = Visit(node.Arguments[0] is UnaryExpression { NodeType: ExpressionType.Convert } convert ? convert.Operand : node.Arguments[0]);
                var path = (LambdaExpression)((UnaryExpression)node.Arguments[1]).Operand;
                object? last = node.Arguments.Count == 3 ? ((ConstantExpression)node.Arguments[2]).Value : null;
                var spec = new IncludeSpec(node.Method.Name, path, IsThen: node.Method.GetGenericArguments().Length == 3)
                {
                    Loading = node.Arguments.Count == 3 && node.Arguments[2].Type == typeof(Loading?) ? (Loading?)last : null,
                    Recursion = node.Arguments.Count == 3 && node.Arguments[2].Type == typeof(int?) ? new Recursion((int?)last) : null,
                    IsContained = node.Arguments.Count == 2,
                };
                return Expression.Call(IncludeSpec.Marker.MakeGenericMethod(node.Method.GetGenericArguments()[0]), source, Expression.Constant(spec));
            }

            var call = (MethodCallExpression)base.VisitMethodCall(node);
            Type? declaring = call.Method.DeclaringType;
            if ((declaring != typeof(Queryable) && declaring != typeof(Enumerable))
                || call.Method.Name is not ("Distinct" or "Except" or "Intersect" or "DefaultIfEmpty" or "Cast" or "OfType" or "Take" or "Skip" or "Reverse" or "Shuffle" or "Index" or "DistinctBy" or "TakeWhile" or "SkipWhile"))
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

/// <summary>What one Include, ThenInclude, IncludeRecursive or ContainsEager says. Kept out of re-linq's sight, which would parse the path as part of the query.</summary>
/// <param name="Name">What the operator is called.</param>
/// <param name="Path">The relationship, from an element or from the end of the include before.</param>
/// <param name="IsThen">Whether the path starts at the end of the include before.</param>
internal sealed record IncludeSpec(string Name, LambdaExpression Path, bool IsThen)
{
    /// <summary>How to load it, or null for the default.</summary>
    public Loading? Loading { get; init; }

    /// <summary>How far the relationship is followed from its own objects again; null if it is not.</summary>
    public Recursion? Recursion { get; init; }

    /// <summary>Whether the query holds the related objects itself.</summary>
    public bool IsContained { get; init; }

    /// <summary>The name of <see cref="Marker"/>.</summary>
    public const string MarkerName = nameof(MarkInclude);

    /// <summary>The method that stands for an include in the expression that re-linq parses.</summary>
    public static MethodInfo Marker { get; } = new Func<IQueryable<object>, IncludeSpec, IQueryable<object>>(MarkInclude).Method.GetGenericMethodDefinition();

    private static IQueryable<T> MarkInclude<T>(IQueryable<T> source, IncludeSpec spec) => throw new UnreachableException(spec.ToString());
}

/// <summary>Include and ThenInclude: they change what is loaded with the elements, not which elements there are.</summary>
internal sealed class IncludeExpressionNode(MethodCallExpressionParseInfo parseInfo, Expression spec) : ResultOperatorExpressionNodeBase(parseInfo, null, null)
{
    public override Expression Resolve(ParameterExpression inputParameter, Expression expressionToBeResolved, ClauseGenerationContext clauseGenerationContext)
        => Source.Resolve(inputParameter, expressionToBeResolved, clauseGenerationContext);

    protected override ResultOperatorBase CreateResultOperator(ClauseGenerationContext clauseGenerationContext) => new IncludeResultOperator((IncludeSpec)((ConstantExpression)spec).Value!);
}

/// <summary>The clause of an <see cref="IncludeExpressionNode"/>.</summary>
internal sealed class IncludeResultOperator(IncludeSpec spec) : SequenceTypePreservingResultOperatorBase
{
    public IncludeSpec Spec { get; } = spec;

    public override ResultOperatorBase Clone(CloneContext cloneContext) => new IncludeResultOperator(Spec);

    public override StreamedSequence ExecuteInMemory<T>(StreamedSequence input) => input;

    public override void TransformExpressions(Func<Expression, Expression> transformation)
    {
        // The path is translated when the entity is, never as part of a clause.
    }

    public override string ToString() => $"{Spec.Name}({Spec.Path})";
}
