using System.Collections.Concurrent;
using Linq.Provider.Loaders;
using Linq.Provider.Materialization;

namespace Linq.Provider.Querying;

/// <summary>A plan of a query, with the shapes of its root's rows, one per type that is asked for. Thread-safe.</summary>
internal sealed class BoundPlan(CachedQuery query, ShapedPlan plan)
{
    private readonly ConcurrentDictionary<Type, object> _others = new();
    private object? _shape;

    public CachedQuery Query { get; } = query;

    public ShapedPlan Plan { get; } = plan;

    /// <summary>What makes objects of the root's rows.</summary>
    public CompiledShape<T> Shape<T>(ColumnReader columns) => _shape as CompiledShape<T> ?? FindShape<T>(columns);

    private CompiledShape<T> FindShape<T>(ColumnReader columns)
    {
        object shape = _others.GetOrAdd(typeof(T), _ => ShaperCompiler.Compile<T>(Plan.Shape, columns));
        _shape ??= shape;
        return (CompiledShape<T>)shape;
    }
}
