using System.Linq.Expressions;
using System.Reflection;
using Remotion.Linq.Clauses;
using Remotion.Linq.Clauses.ResultOperators;
using Remotion.Linq.Clauses.StreamedData;
using Remotion.Linq.Parsing.Structure.IntermediateModel;

namespace Linq.Provider.Translation;

/// <summary>DistinctBy, TakeWhile and SkipWhile, which re-linq does not know: some of the elements, chosen by a function of each.</summary>
internal sealed class SelectiveExpressionNode(MethodCallExpressionParseInfo parseInfo, LambdaExpression selector) : ResultOperatorExpressionNodeBase(parseInfo, null, null)
{
    public static IReadOnlyList<MethodInfo> Methods { get; } =
    [
        new Func<IQueryable<object>, Expression<Func<object, object>>, IQueryable<object>>(Queryable.DistinctBy).Method.GetGenericMethodDefinition(),
        new Func<IEnumerable<object>, Func<object, object>, IEnumerable<object>>(Enumerable.DistinctBy).Method.GetGenericMethodDefinition(),
        new Func<IQueryable<object>, Expression<Func<object, bool>>, IQueryable<object>>(Queryable.TakeWhile).Method.GetGenericMethodDefinition(),
        new Func<IEnumerable<object>, Func<object, bool>, IEnumerable<object>>(Enumerable.TakeWhile).Method.GetGenericMethodDefinition(),
        new Func<IQueryable<object>, Expression<Func<object, bool>>, IQueryable<object>>(Queryable.SkipWhile).Method.GetGenericMethodDefinition(),
        new Func<IEnumerable<object>, Func<object, bool>, IEnumerable<object>>(Enumerable.SkipWhile).Method.GetGenericMethodDefinition(),
    ];

    public override Expression Resolve(ParameterExpression inputParameter, Expression expressionToBeResolved, ClauseGenerationContext clauseGenerationContext)
        => Source.Resolve(inputParameter, expressionToBeResolved, clauseGenerationContext);

    protected override ResultOperatorBase CreateResultOperator(ClauseGenerationContext clauseGenerationContext)
        => new SelectiveResultOperator(ParsedExpression.Method.Name, Source.Resolve(selector.Parameters[0], selector.Body, clauseGenerationContext));
}

/// <summary>The clause of a <see cref="SelectiveExpressionNode"/>.</summary>
internal sealed class SelectiveResultOperator(string name, Expression selector) : SequenceTypePreservingResultOperatorBase
{
    /// <summary>DistinctBy, TakeWhile or SkipWhile.</summary>
    public string Name { get; } = name;

    /// <summary>The key, or the condition.</summary>
    public Expression Selector { get; private set; } = selector;

    public override ResultOperatorBase Clone(CloneContext cloneContext) => new SelectiveResultOperator(Name, Selector);

    public override StreamedSequence ExecuteInMemory<T>(StreamedSequence input) => throw new NotSupportedException();

    public override void TransformExpressions(Func<Expression, Expression> transformation) => Selector = transformation(Selector);

    public override string ToString() => $"{Name}({Selector})";
}

/// <summary>The pairs of a full join, before its result is selected.</summary>
internal sealed class FullJoinExpressionNode(MethodCallExpressionParseInfo parseInfo, Expression inner, LambdaExpression outerKey, LambdaExpression innerKey)
    : ResultOperatorExpressionNodeBase(parseInfo, null, null)
{
    /// <summary>The name of <see cref="Marker"/>.</summary>
    public const string MarkerName = nameof(MarkFullJoin);

    /// <summary>The method that stands for a full join in the expression that re-linq parses.</summary>
    public static MethodInfo Marker { get; } = new Func<IQueryable<object>, IEnumerable<object>, Expression<Func<object, object>>, Expression<Func<object, object>>, IQueryable<(object, object)>>(MarkFullJoin)
        .Method.GetGenericMethodDefinition();

    public override Expression Resolve(ParameterExpression inputParameter, Expression expressionToBeResolved, ClauseGenerationContext clauseGenerationContext)
        => throw CreateResolveNotSupportedException();

    protected override ResultOperatorBase CreateResultOperator(ClauseGenerationContext clauseGenerationContext)
        => new FullJoinResultOperator(inner, Source.Resolve(outerKey.Parameters[0], outerKey.Body, clauseGenerationContext), innerKey);

    private static IQueryable<(TOuter, TInner)> MarkFullJoin<TOuter, TInner, TKey>(
        IQueryable<TOuter> outer, IEnumerable<TInner> inner, Expression<Func<TOuter, TKey>> outerKey, Expression<Func<TInner, TKey>> innerKey)
        => throw new NotSupportedException($"{outer} {inner} {outerKey} {innerKey}");
}

/// <summary>Makes the pairs of a full join: one of a pair may be absent.</summary>
internal sealed class FullJoinResultOperator(Expression inner, Expression outerKey, LambdaExpression innerKey) : SequenceFromSequenceResultOperatorBase
{
    public Expression Inner { get; private set; } = inner;

    public Expression OuterKey { get; private set; } = outerKey;

    public LambdaExpression InnerKey { get; } = innerKey;

    public override ResultOperatorBase Clone(CloneContext cloneContext) => new FullJoinResultOperator(Inner, OuterKey, InnerKey);

    public override StreamedSequence ExecuteInMemory<T>(StreamedSequence input) => throw new NotSupportedException();

    public override IStreamedDataInfo GetOutputDataInfo(IStreamedDataInfo inputInfo)
    {
        var input = (StreamedSequenceInfo)inputInfo;
        ConstructorInfo pair = PairOf(input.ResultItemType, InnerKey.Parameters[0].Type);
        return new StreamedSequenceInfo(
            typeof(IQueryable<>).MakeGenericType(pair.DeclaringType!), Expression.New(pair, input.ItemExpression, Expression.Default(InnerKey.Parameters[0].Type)));
    }

    public override void TransformExpressions(Func<Expression, Expression> transformation)
    {
        Inner = transformation(Inner);
        OuterKey = transformation(OuterKey);
    }

    public override string ToString() => $"FullJoin({Inner})";

    /// <summary>What makes the pair of two elements.</summary>
    public static ConstructorInfo PairOf(Type outer, Type inner) => typeof(ValueTuple<,>).MakeGenericType(outer, inner).GetConstructor([outer, inner])!;
}
