using System.Linq.Expressions;
using Linq.Provider.Algebra;
using Linq.Provider.Collections;
using Linq.Provider.Mapping;
using Linq.Provider.Materialization;

namespace Linq.Provider.Loaders;

/// <summary>
/// One statement in algebra and what its rows become: <see cref="Plan"/> ends in a <see cref="Project"/> whose n-th binding is ordinal n of <see cref="Shape"/>.
/// The further statements that complete the result follow in <see cref="Collections"/> (projected collections, by <see cref="CollectionShape.Collection"/>)
/// and <see cref="Includes"/> (relationships of entities, by <see cref="IncludedCollection.Index"/>).
/// </summary>
internal sealed record ShapedQuery(Relation Plan, Shape Shape, ValueList<NestedCollection> Collections, ValueList<NestedInclude> Includes)
{
    /// <summary>Which rows make one result, where collections are joined; null where every row does.</summary>
    public RowGroups? Groups { get; init; }

    /// <summary>What is to be done with the rows, if they are not to be read.</summary>
    public RowsChange? Change { get; init; }
}

/// <summary>
/// A query for the children of many parents at once. Its plan reads the distinct outer keys from an <see cref="Unnest"/> over list parameters
/// <see cref="FirstKeyParameter"/>, +1 … (one per key), and gives the keys back in its last <see cref="KeyCount"/> columns.
/// </summary>
internal sealed record KeyedQuery(ShapedQuery Query, int KeyCount, int FirstKeyParameter);

/// <summary>A collection in a projection. <see cref="ToContainer"/> makes the list of elements (<c>List&lt;T&gt;</c>) what the projection wants: the list itself, an array, a set.</summary>
internal sealed record NestedCollection(KeyedQuery Children, LambdaExpression ToContainer);

/// <summary>A relationship of entities of the statement above, loaded after it. <see cref="Keys"/> are the parents' properties whose values key the query, in its order.</summary>
internal sealed record NestedInclude(NavigationMap Navigation, KeyedQuery Children, ValueList<PropertyMap> Keys)
{
    /// <summary>Whether references are looked for among the objects of the session first.</summary>
    public bool IsImmediate { get; init; }

    /// <summary>Whether the related objects' own collections are in the rows too, and theirs.</summary>
    public Recursion? Recursion { get; init; }

    /// <summary>Whether related objects may be missing from the rows.</summary>
    public bool IsPartial { get; init; }
}

/// <summary>A relationship between objects of one class that is followed to the end, or to a depth: 1 means the related objects of the parents only.</summary>
internal sealed record Recursion(int? MaxDepth);
