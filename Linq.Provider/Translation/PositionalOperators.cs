using System.Linq.Expressions;
using System.Reflection;
using Remotion.Linq.Clauses;
using Remotion.Linq.Clauses.ResultOperators;
using Remotion.Linq.Clauses.StreamedData;
using Remotion.Linq.Parsing.Structure.IntermediateModel;

namespace Linq.Provider.Translation;

/// <summary>ElementAt and ElementAtOrDefault, which re-linq does not know.</summary>
internal sealed class ElementAtExpressionNode(MethodCallExpressionParseInfo parseInfo, Expression index) : ResultOperatorExpressionNodeBase(parseInfo, null, null)
{
    public static IReadOnlyList<MethodInfo> Methods { get; } =
    [
        new Func<IQueryable<object>, int, object>(Queryable.ElementAt).Method.GetGenericMethodDefinition(),
        new Func<IQueryable<object>, int, object?>(Queryable.ElementAtOrDefault).Method.GetGenericMethodDefinition(),
        new Func<IEnumerable<object>, int, object>(Enumerable.ElementAt).Method.GetGenericMethodDefinition(),
        new Func<IEnumerable<object>, int, object?>(Enumerable.ElementAtOrDefault).Method.GetGenericMethodDefinition(),
    ];

    public override Expression Resolve(ParameterExpression inputParameter, Expression expressionToBeResolved, ClauseGenerationContext clauseGenerationContext)
        => throw CreateResolveNotSupportedException();

    protected override ResultOperatorBase CreateResultOperator(ClauseGenerationContext clauseGenerationContext)
        => new ElementAtResultOperator(index, ParsedExpression.Method.Name == nameof(Queryable.ElementAtOrDefault));
}

/// <summary>The element at a position, counted from 0; an element before the first there never is.</summary>
internal sealed class ElementAtResultOperator(Expression index, bool returnDefaultWhenEmpty) : ChoiceResultOperatorBase(returnDefaultWhenEmpty)
{
    public Expression Index { get; private set; } = index;

    public override ResultOperatorBase Clone(CloneContext cloneContext) => new ElementAtResultOperator(Index, ReturnDefaultWhenEmpty);

    public override StreamedValue ExecuteInMemory<T>(StreamedSequence sequence) => throw new NotSupportedException();

    public override void TransformExpressions(Func<Expression, Expression> transformation) => Index = transformation(Index);

    public override string ToString() => $"ElementAt({Index})";
}

/// <summary>Index: each element with its position.</summary>
internal sealed class IndexExpressionNode(MethodCallExpressionParseInfo parseInfo) : ResultOperatorExpressionNodeBase(parseInfo, null, null)
{
    public static IReadOnlyList<MethodInfo> Methods { get; } =
    [
        new Func<IQueryable<object>, IQueryable<(int, object)>>(Queryable.Index).Method.GetGenericMethodDefinition(),
        new Func<IEnumerable<object>, IEnumerable<(int, object)>>(Enumerable.Index).Method.GetGenericMethodDefinition(),
    ];

    public override Expression Resolve(ParameterExpression inputParameter, Expression expressionToBeResolved, ClauseGenerationContext clauseGenerationContext)
        => throw CreateResolveNotSupportedException();

    protected override ResultOperatorBase CreateResultOperator(ClauseGenerationContext clauseGenerationContext) => new IndexResultOperator(ParsedExpression.Method.GetGenericArguments()[0]);
}

/// <summary>Makes pairs of position and element.</summary>
internal sealed class IndexResultOperator(Type element) : SequenceFromSequenceResultOperatorBase
{
    /// <summary>What makes the pair. The rows may be of a class below that of the sequence.</summary>
    public ConstructorInfo Pair { get; } = PairOf(element);

    public override ResultOperatorBase Clone(CloneContext cloneContext) => new IndexResultOperator(element);

    public override StreamedSequence ExecuteInMemory<T>(StreamedSequence input) => throw new NotSupportedException();

    public override IStreamedDataInfo GetOutputDataInfo(IStreamedDataInfo inputInfo)
    {
        var input = (StreamedSequenceInfo)inputInfo;
        return new StreamedSequenceInfo(typeof(IQueryable<>).MakeGenericType(Pair.DeclaringType!), Expression.New(Pair, Expression.Constant(0), input.ItemExpression));
    }

    public override void TransformExpressions(Func<Expression, Expression> transformation)
    {
        // It has none.
    }

    public override string ToString() => "Index()";

    /// <summary>What makes the pair of a position and an element.</summary>
    public static ConstructorInfo PairOf(Type element) => typeof(ValueTuple<,>).MakeGenericType(typeof(int), element).GetConstructor([typeof(int), element])!;
}

/// <summary>Shuffle: the elements in an order of chance.</summary>
internal sealed class ShuffleExpressionNode(MethodCallExpressionParseInfo parseInfo) : ResultOperatorExpressionNodeBase(parseInfo, null, null)
{
    public static IReadOnlyList<MethodInfo> Methods { get; } =
    [
        new Func<IQueryable<object>, IQueryable<object>>(Queryable.Shuffle).Method.GetGenericMethodDefinition(),
        new Func<IEnumerable<object>, IEnumerable<object>>(Enumerable.Shuffle).Method.GetGenericMethodDefinition(),
    ];

    public override Expression Resolve(ParameterExpression inputParameter, Expression expressionToBeResolved, ClauseGenerationContext clauseGenerationContext)
        => Source.Resolve(inputParameter, expressionToBeResolved, clauseGenerationContext);

    protected override ResultOperatorBase CreateResultOperator(ClauseGenerationContext clauseGenerationContext) => new ShuffleResultOperator();
}

/// <summary>The clause of a <see cref="ShuffleExpressionNode"/>.</summary>
internal sealed class ShuffleResultOperator : SequenceTypePreservingResultOperatorBase
{
    public override ResultOperatorBase Clone(CloneContext cloneContext) => new ShuffleResultOperator();

    public override StreamedSequence ExecuteInMemory<T>(StreamedSequence input) => throw new NotSupportedException();

    public override void TransformExpressions(Func<Expression, Expression> transformation)
    {
        // It has none.
    }

    public override string ToString() => "Shuffle()";
}
