using System.Data.Common;
using System.Linq.Expressions;
using Linq.Provider.Collections;
using Linq.Provider.Mapping;

namespace Linq.Provider.Materialization;

/// <summary>
/// Which rows of a statement with joined collections make one result: those with equal values in the columns of <see cref="Key"/>. If <see cref="IsOrdered"/>, they follow
/// each other; otherwise results come in the order of their first rows.
/// </summary>
internal sealed record RowGroups(ValueList<ColumnShape> Key, bool IsOrdered);

/// <summary>
/// How a statement is read whose results have several rows each, because a collection is joined; compiled once per plan. The shaper of the statement makes the result of a
/// group's first row, and the elements of its collections come from all of them.
/// </summary>
internal abstract class JoinedReader
{
    private protected JoinedReader(IReadOnlyList<JoinedCollection> collections, bool isOrdered, ColumnReader columns)
    {
        IsOrdered = isOrdered;
        Elements = [.. collections.OrderBy(c => c.Index).Select(c => new JoinedElement(c, columns))];
    }

    /// <summary>Whether a result is complete when a row of another one comes.</summary>
    public bool IsOrdered { get; }

    /// <summary>The collections of the statement: owners before what their elements own.</summary>
    internal IReadOnlyList<JoinedElement> Elements { get; }

    public static JoinedReader Create(Shape shape, RowGroups groups, ColumnReader columns)
    {
        JoinedCollection[] collections = [.. shape.Descendants().OfType<EntityShape>().SelectMany(e => e.Joined).DistinctBy(j => j.Index)];
        Type type = typeof(JoinedReader<>).MakeGenericType(NestedKey.TypeOf(groups.Key.Select(k => k.Type)));
        return (JoinedReader)Activator.CreateInstance(type, collections, groups, columns)!;
    }

    /// <summary>Begins to read a result. <paramref name="fill"/> gets each owner with the elements of its collection.</summary>
    public abstract JoinedRun NewRun(Action<JoinedElement, object, List<object>> fill);
}

internal sealed class JoinedReader<TKey>(IReadOnlyList<JoinedCollection> collections, RowGroups groups, ColumnReader columns)
    : JoinedReader(collections, groups.IsOrdered, columns) where TKey : notnull
{
    public CompiledShape<TKey> Key { get; } = NestedKey.Compile<TKey>(groups.Key, columns);

    public override JoinedRun NewRun(Action<JoinedElement, object, List<object>> fill) => new JoinedRun<TKey>(this, fill);
}

/// <summary>How the elements of one joined collection are read.</summary>
internal sealed class JoinedElement(JoinedCollection collection, ColumnReader columns)
{
    private readonly CompiledShape<object?> _element = ShaperCompiler.Compile<object?>(collection.Element, columns);
    private readonly CompiledShape<object>? _key = collection.Key.Count == 0 ? null : NestedKey.CompileBoxed(collection.Key, columns);
    private readonly Func<DbDataReader, bool> _isAbsent = AbsenceOf(collection.Element);

    public NavigationMap Navigation { get; } = collection.Navigation;

    /// <summary>Whether objects of the collection may be missing from the rows.</summary>
    public bool IsPartial { get; } = collection.IsPartial;

    /// <summary>The collections that an element owns itself, or an object joined to it.</summary>
    public int[] Owned { get; } = [.. OwnedBy(collection.Element)];

    /// <summary>Whether an element comes in several rows of its owner, because other collections are joined too.</summary>
    public bool Repeats => _key is not null;

    public bool IsAbsent(DbDataReader row) => _isAbsent(row);

    public object? Read(DbDataReader row, ShaperContext context) => _element.Read(row, context);

    public object KeyOf(DbDataReader row, ShaperContext context) => _key!.Read(row, context);

    private static IEnumerable<int> OwnedBy(EntityShape shape) =>
        shape.Joined.Select(j => j.Index).Concat(shape.References.SelectMany(r => OwnedBy(r.Shape))).Concat(shape.Derived.SelectMany(OwnedBy)).Distinct();

    private static Func<DbDataReader, bool> AbsenceOf(EntityShape shape)
    {
        int[] ordinals = [.. shape.PresenceOrdinals()];
        return row => Array.TrueForAll(ordinals, row.IsDBNull);
    }
}

/// <summary>The collections of one result being read: whose rows are at hand, and what has come for them. The shaper announces the owners.</summary>
internal abstract class JoinedRun
{
    private readonly JoinedReader _reader;
    private readonly Action<JoinedElement, object, List<object>> _fill;
    private readonly List<Owner> _owners = [];
    private readonly Stack<Owner> _free = [];

    private protected JoinedRun(JoinedReader reader, Action<JoinedElement, object, List<object>> fill)
    {
        _reader = reader;
        _fill = fill;
        Current = new Owner?[reader.Elements.Count];
    }

    /// <summary>The owners of the row at hand, by the index of their collection; null where there is none.</summary>
    private protected Owner?[] Current { get; set; }

    /// <summary>Whether a row belongs to a result that an earlier row began; asked once for each row. If not, the shaper is to make the result of it.</summary>
    public abstract bool Continues(DbDataReader row, ShaperContext context);

    /// <summary>Called by the shaper when it has made an object whose collection comes in the rows.</summary>
    public void Begin(int collection, object entity)
    {
        Owner owner = _free.TryPop(out Owner? used) ? used : new Owner();
        (owner.Collection, owner.Entity) = (collection, entity);
        Current[collection] = owner;
        _owners.Add(owner);
    }

    /// <summary>Takes the elements of the row, after the shaper if the row begins a result.</summary>
    public void Take(DbDataReader row, ShaperContext context)
    {
        for (int i = 0; i < _reader.Elements.Count; i++)
        {
            JoinedElement element = _reader.Elements[i];
            if (Current[i] is not { } owner || element.IsAbsent(row))
            {
                Leave(element);
            }
            else if (!element.Repeats)
            {
                owner.Items.Add(element.Read(row, context)!);
            }
            else if (owner.Seen.TryGetValue(element.KeyOf(row, context), out Owner?[]? known))
            {
                for (int o = 0; o < element.Owned.Length; o++)
                {
                    Current[element.Owned[o]] = known[o];
                }
            }
            else
            {
                Leave(element);
                owner.Items.Add(element.Read(row, context)!);
                owner.Seen.Add(element.KeyOf(row, context), [.. element.Owned.Select(o => Current[o])]);
            }
        }
    }

    /// <summary>Fills the collections of the results read so far, which no further row belongs to.</summary>
    public void Complete()
    {
        foreach (Owner owner in _owners)
        {
            _fill(_reader.Elements[owner.Collection], owner.Entity!, owner.Items);
            owner.Clear();
            _free.Push(owner);
        }

        _owners.Clear();
        Array.Clear(Current);
    }

    /// <summary>No element of the collection in this row, so nothing that it would own.</summary>
    private void Leave(JoinedElement element)
    {
        foreach (int owned in element.Owned)
        {
            Current[owned] = null;
        }
    }

    /// <summary>An object with the elements of its collection, and with what these own.</summary>
    private protected sealed class Owner
    {
        private Dictionary<object, Owner?[]>? _seen;

        public int Collection { get; set; }

        public object? Entity { get; set; }

        public List<object> Items { get; } = [];

        public Dictionary<object, Owner?[]> Seen => _seen ??= [];

        public void Clear()
        {
            Entity = null;
            Items.Clear();
            _seen?.Clear();
        }
    }
}

internal sealed class JoinedRun<TKey>(JoinedReader<TKey> reader, Action<JoinedElement, object, List<object>> fill) : JoinedRun(reader, fill) where TKey : notnull
{
    private readonly Dictionary<TKey, Owner?[]>? _results = reader.IsOrdered ? null : [];
    private TKey? _last;
    private bool _hasLast;

    public override bool Continues(DbDataReader row, ShaperContext context)
    {
        TKey key = reader.Key.Read(row, context);
        if (_results is null)
        {
            bool isSame = _hasLast && EqualityComparer<TKey>.Default.Equals(key, _last);
            (_last, _hasLast) = (key, true);
            return isSame;
        }

        if (_results.TryGetValue(key, out Owner?[]? known))
        {
            Current = known;
            return true;
        }

        _results.Add(key, Current = new Owner?[Current.Length]);
        return false;
    }
}
