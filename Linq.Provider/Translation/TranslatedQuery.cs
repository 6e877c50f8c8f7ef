using System.Collections;
using System.Linq.Expressions;
using System.Reflection;
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

    /// <summary>The members of captured objects that the query compares with.</summary>
    public ValueList<PartParameter> PartParameters { get; init; }

    /// <summary>The properties that a change of rows gives back: the key first, then those that it sets.</summary>
    public ValueList<PropertyMap> Returned { get; init; }
}

/// <summary>A parameter of a filter: the expression is evaluated at each execution.</summary>
/// <param name="Index">Its place among the values.</param>
/// <param name="Value">The expression.</param>
/// <param name="IsAsked">Whether it is a collection whose own comparer decides (<see cref="Querying.OwnComparers"/>).</param>
internal sealed record FilterParameter(int Index, Expression Value, bool IsAsked);

/// <summary>
/// A member of a captured object (or a member of a member), which may be null where the object is not; or the lists that the elements of a captured list hold, one after the other.
/// A parameter of its own, read at each execution.
/// </summary>
/// <param name="Index">The index of the parameter.</param>
/// <param name="Whole">That of the object.</param>
/// <param name="Path">The members that lead to it.</param>
internal sealed record PartParameter(int Index, int Whole, ValueList<MemberInfo> Path)
{
    /// <summary>Whether the object is a list, and the members those of its elements.</summary>
    public bool IsList { get; init; }

    public object? ValueOf(object? whole) => IsList ? ListWithin.Elements((IEnumerable?)whole, Path) : MemberValue.Read(whole, Path);
}
