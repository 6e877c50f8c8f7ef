using System.Linq.Expressions;
using Linq.Provider.Algebra;
using Linq.Provider.Collections;
using Linq.Provider.Materialization;

namespace Linq.Provider.Translation;

/// <summary>What the rows of a query become.</summary>
internal enum ResultKind
{
    /// <summary>A sequence of one element per row.</summary>
    Sequence,

    /// <summary>The only row; none or several are errors.</summary>
    Single, SingleOrDefault,

    /// <summary>The first row; none is an error.</summary>
    First, FirstOrDefault,
}

/// <summary>
/// A query in algebra: <see cref="Plan"/> ends in a <see cref="Project"/> whose n-th binding is ordinal n of <see cref="Shape"/>. Immutable, so that it can be cached.
/// Null parameters, rewriting and SQL come later, per dialect and per pattern of null parameters.
/// </summary>
internal sealed record TranslatedQuery(Relation Plan, Shape Shape, ResultKind Result, ValueList<NestedCollection> Collections)
{
    /// <summary>The value of the "OrDefault" forms without a row, if the query gives one: a query parameter's index; else -1.</summary>
    public int DefaultParameter { get; init; } = -1;
}

/// <summary>
/// A collection in a projection, read by one further statement. <see cref="Query"/>'s plan reads the distinct outer keys from an <see cref="Unnest"/> over list parameters
/// <see cref="FirstKeyParameter"/>, +1 … (one per key), and gives the keys back in its first <see cref="KeyCount"/> columns; the shape's ordinals follow after them.
/// </summary>
internal sealed record NestedCollection(TranslatedQuery Query, int KeyCount, int FirstKeyParameter, LambdaExpression ToContainer);
