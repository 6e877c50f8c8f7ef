using System.Data.Common;
using Linq.Provider.Collections;

namespace Linq.Provider.Materialization;

/// <summary>Makes an object of the row that the reader stands on.</summary>
internal delegate T Shaper<out T>(DbDataReader reader, ShaperContext context);

/// <summary>What shapers need besides the row; made for one run of a statement.</summary>
internal sealed class ShaperContext
{
    /// <summary>For rows that need nothing besides themselves.</summary>
    public static ShaperContext OfNothing { get; } = new();

    /// <summary>Where entities keep their identity, or null to read without tracking.</summary>
    public IEntityStore? Store { get; init; }

    /// <summary>The values of the query's parameters.</summary>
    public object?[] Parameters { get; init; } = [];

    /// <summary>The projected collections, already read, by <see cref="CollectionShape.Collection"/>.</summary>
    public NestedRows[] Collections { get; init; } = [];

    /// <summary>The entities whose relationships a loader fills afterwards, by <see cref="IncludedCollection.Index"/>.</summary>
    public List<object>[] Parents { get; init; } = [];

    /// <summary>The collections that come in the rows themselves, or null if there are none.</summary>
    public JoinedRun? Joined { get; init; }
}

/// <summary>
/// A shape with its shaper: interpreted for the first rows, compiled when there are more, so that a query which runs once, for a few rows, does not pay for making code.
/// Belongs into the cache of the query. Thread-safe.
/// </summary>
internal sealed class CompiledShape<T>(Shape shape, ColumnReader columns)
{
    /// <summary>Compiling costs as much as interpreting about this number of rows.</summary>
    private const int HotRows = 40;

    private readonly Tiered<Shaper<T>> _code = new(() => ShaperCompiler.ToExpression<T>(shape, columns), HotRows);

    public Shape Shape { get; } = shape;

    /// <summary>Whether values of the query's parameters are part of what is made.</summary>
    public bool UsesParameters { get; } = shape.Descendants().Any(s => s is ParameterShape);

    /// <summary>How the driver's columns are read; nested shapes of the same statement use it too.</summary>
    public ColumnReader Columns { get; } = columns;

    /// <summary>The bare delegate. Failures of the driver come out of it as they are; <see cref="Read"/> explains them.</summary>
    public Shaper<T> Shaper => _code.Value;

    /// <summary>Makes the object of the reader's current row.</summary>
    /// <exception cref="LinqProviderException">A column holds what its property cannot: null (LP1301) or a value of another type (LP1302).</exception>
    public T Read(DbDataReader reader, ShaperContext context)
    {
        try
        {
            return _code.Value(reader, context);
        }
        catch (Exception failure) when (ReadFailure.TryExplain(failure, Shape, reader, Columns, out LinqProviderException? explained))
        {
            throw explained;
        }
    }
}
