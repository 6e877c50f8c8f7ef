using System.Collections;
using System.Data.Common;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;

namespace Linq.Provider.Materialization;

/// <summary>The children of many parents, read by one statement and kept by the parents' keys in the order of the rows.</summary>
internal abstract class NestedRows
{
    /// <summary>Takes the child and its key from the reader's current row.</summary>
    public abstract void Add(DbDataReader row, ShaperContext context);

    /// <summary>The children of an entity, for relationships: never null, and not to be changed.</summary>
    public abstract IList ChildrenOf(object entity);

    /// <summary>Said when all children have been handed out: a large table is collected late, and would keep them alive until then.</summary>
    public abstract void Clear();
}

/// <summary>The same with typed keys, as compiled shapes look them up.</summary>
internal abstract class NestedRows<TKey> : NestedRows
{
    /// <summary>What the projection wants of the children with a key (a list, an array, a set …); each call gives a container of its own.</summary>
    public abstract object Find(TKey key);
}

internal sealed class NestedRows<TKey, TChild>(NestedReader<TKey, TChild> definition) : NestedRows<TKey> where TKey : notnull
{
    private readonly Dictionary<TKey, List<TChild>> _children = [];
    private readonly HashSet<TKey> _handedOut = [];

    /// <summary>The children of a parent mostly follow each other: then they need no looking up, and it is known how many there are before a list is made.</summary>
    private readonly List<TChild> _run = [];
    private TKey _runKey = default!;

    public override void Add(DbDataReader row, ShaperContext context)
    {
        // The child first: drivers are fastest when columns are read in their order.
        TChild child = definition.Child.Read(row, context);
        TKey key = definition.ChildKey.Read(row, context);
        if (_run.Count > 0 && !EqualityComparer<TKey>.Default.Equals(key, _runKey))
        {
            EndRun();
        }

        _runKey = key;
        _run.Add(child);
    }

    public override object Find(TKey key)
    {
        List<TChild> children = TryGet(key, out List<TChild>? found) ? _handedOut.Add(key) ? found : [.. found] : [];
        return definition.ToContainer(children);
    }

    public override IList ChildrenOf(object entity) => TryGet(definition.EntityKey(entity), out List<TChild>? found) ? found : Array.Empty<TChild>();

    public override void Clear()
    {
        _children.Clear();
        _handedOut.Clear();
        _run.Clear();
    }

    private bool TryGet(TKey key, [NotNullWhen(true)] out List<TChild>? children)
    {
        if (_run.Count > 0)
        {
            EndRun();
        }

        return _children.TryGetValue(key, out children);
    }

    private void EndRun()
    {
        ref List<TChild>? children = ref CollectionsMarshal.GetValueRefOrAddDefault(_children, _runKey, out _);
        children ??= new List<TChild>(_run.Count);
        children.AddRange(_run);
        _run.Clear();
    }
}
