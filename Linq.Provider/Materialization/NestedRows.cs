using System.Collections;
using System.Data.Common;
using System.Diagnostics.CodeAnalysis;

namespace Linq.Provider.Materialization;

/// <summary>The children of many parents, read by one statement and kept by the parents' keys in the order of the rows.</summary>
internal abstract class NestedRows
{
    /// <summary>Takes the child and its key from the reader's current row.</summary>
    public abstract void Add(DbDataReader row, ShaperContext context);

    /// <summary>The children of an entity, for relationships: never null, and not to be changed.</summary>
    public abstract IList ChildrenOf(object entity);
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
    private List<TChild>? _last;
    private TKey _lastKey = default!;

    /// <summary>The children of a parent mostly follow each other, and then need no looking up.</summary>
    public override void Add(DbDataReader row, ShaperContext context)
    {
        TKey key = definition.ChildKey.Read(row, context);
        if (_last is null || !EqualityComparer<TKey>.Default.Equals(key, _lastKey))
        {
            _lastKey = key;
            if (!_children.TryGetValue(key, out _last))
            {
                _children.Add(key, _last = []);
            }
        }

        _last.Add(definition.Child.Read(row, context));
    }

    public override object Find(TKey key)
    {
        List<TChild> children = TryGet(key, out List<TChild>? found) ? _handedOut.Add(key) ? found : [.. found] : [];
        return definition.ToContainer(children);
    }

    public override IList ChildrenOf(object entity) => TryGet(definition.EntityKey(entity), out List<TChild>? found) ? found : Array.Empty<TChild>();

    private bool TryGet(TKey key, [NotNullWhen(true)] out List<TChild>? children) => _children.TryGetValue(key, out children);
}
