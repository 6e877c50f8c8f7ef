using System.Linq.Expressions;
using Linq.Provider.Algebra;
using Linq.Provider.Collections;
using Linq.Provider.Loaders;
using Linq.Provider.Mapping;
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

    /// <summary>The only row; none means that the index asked for is out of range.</summary>
    ElementAt,
}

/// <summary>
/// A query in algebra, with what its rows become. Immutable, so that it can be cached.
/// Null parameters, rewriting and SQL come later, per dialect and per pattern of null parameters.
/// </summary>
internal sealed record TranslatedQuery(ShapedQuery Query, ResultKind Result)
{
    /// <summary>The parameters that the filters of the model brought in.</summary>
    public ValueList<FilterParameter> FilterParameters { get; init; }

    /// <summary>The properties that a change of rows gives back: the key first, then those that it sets.</summary>
    public ValueList<PropertyMap> Returned { get; init; }
}

/// <summary>A parameter of a filter: the expression is evaluated at each execution.</summary>
internal sealed record FilterParameter(int Index, Expression Value);
