using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using Linq.Provider.Algebra;
using Linq.Provider.Loaders;
using Linq.Provider.Mapping;
using Linq.Provider.Materialization;
using Linq.Provider.Translation;

namespace Linq.Provider.Querying;

/// <summary>
/// A translated query and its plans: one per pattern of parameters that are null (lists: that hold a null), because SQL differs there. Thread-safe.
/// </summary>
internal sealed class CachedQuery
{
    private readonly Sensitive[] _sensitive;
    private readonly FilterValues? _filters;
    private BoundPlan? _withoutNulls;

    /// <summary>The plans for values among which are nulls, if there were any.</summary>
    private ConcurrentDictionary<ulong, BoundPlan>? _withNulls;

    public CachedQuery(TranslatedQuery translated, NormalizedQuery normalized)
    {
        Translated = translated;
        Normalized = normalized;
        List<Sensitive> sensitive = [];
        Collect(translated.Query, sensitive);
        _sensitive = [.. sensitive];
        Unwatched = normalized.Load.Columns.Count == 0 ? null : UnwatchedColumns(translated.Query).Select(c => ((EntityMap, PropertyMap)?)c).FirstOrDefault();
        _filters = translated.FilterParameters.Count == 0 ? null : new FilterValues(translated.FilterParameters);
    }

    public TranslatedQuery Translated { get; }

    public NormalizedQuery Normalized { get; }

    /// <summary>A column that the query leaves unread although access to its property cannot be noticed: objects without it cannot be tracked.</summary>
    public (EntityMap Map, PropertyMap Property)? Unwatched { get; }

    /// <summary>When it was used last, in milliseconds.</summary>
    public long LastUse { get; private set; }

    public void Touch()
    {
        // Most uses fall into the millisecond of another, and need not write what other processors read.
        long now = Environment.TickCount64;
        if (LastUse != now)
        {
            LastUse = now;
        }
    }

    /// <summary>The values of a query with those of the model's filters and the parts of captured objects after them.</summary>
    /// <exception cref="QueryTranslationException">A collection among them compares in a way that the database does not know.</exception>
    public object?[] Complete(object?[] values, object host)
    {
        foreach (int asked in Normalized.Asked)
        {
            OwnComparers.RequireDefault(values[asked]);
        }

        object?[] all = _filters is null ? values : _filters.Append(values, host);
        if (Translated.PartParameters.Count == 0)
        {
            return all;
        }

        // The values are the caller's, who may have more behind them.
        object?[] whole = new object?[Math.Max(all.Length, Translated.PartParameters[^1].Index + 1)];
        all.CopyTo(whole, 0);
        foreach (PartParameter part in Translated.PartParameters)
        {
            whole[part.Index] = part.ValueOf(whole[part.Whole]);
        }

        return whole;
    }

    /// <summary>The parameters that are null, or lists that hold null.</summary>
    public IReadOnlySet<int> NullParameters(object?[] values)
    {
        var nulls = new HashSet<int>();
        foreach (Sensitive parameter in _sensitive)
        {
            if (IsNull(values[parameter.Index], parameter.IsList))
            {
                nulls.Add(parameter.Index);
            }
        }

        return nulls;
    }

    /// <summary>The pattern of nulls as bits, in the order of the parameters that matter; null if there are more than bits.</summary>
    public ulong? Pattern(object?[] values)
    {
        if (_sensitive.Length > 64)
        {
            return null;
        }

        ulong pattern = 0;
        for (int i = 0; i < _sensitive.Length; i++)
        {
            if (IsNull(values[_sensitive[i].Index], _sensitive[i].IsList))
            {
                pattern |= 1UL << i;
            }
        }

        return pattern;
    }

    public bool TryGetPlan(ulong pattern, [NotNullWhen(true)] out BoundPlan? plan)
    {
        plan = pattern == 0 ? _withoutNulls : _withNulls?.GetValueOrDefault(pattern);
        return plan is not null;
    }

    public BoundPlan Keep(ulong pattern, BoundPlan plan)
    {
        if (pattern == 0)
        {
            return Interlocked.CompareExchange(ref _withoutNulls, plan, null) ?? plan;
        }

        return LazyInitializer.EnsureInitialized(ref _withNulls).GetOrAdd(pattern, plan);
    }

    private static bool IsNull(object? value, bool isList)
    {
        if (value is null || !isList)
        {
            return value is null;
        }

        foreach (object? element in (System.Collections.IEnumerable)value)
        {
            if (element is null)
            {
                return true;
            }
        }

        return false;
    }

    private static IEnumerable<(EntityMap Map, PropertyMap Property)> UnwatchedColumns(ShapedQuery query) => query.Shape.Descendants().OfType<EntityShape>()
        .Where(shape => shape.Map.Key.Count > 0 && !shape.Map.ClrType.IsAbstract)
        .SelectMany(shape => shape.Unread().Where(p => !Interception.IsOverridable(shape.Map.ClrType, p.Member!)).Select(p => (shape.Map, p)))
        .Concat(query.Collections.Select(c => c.Children).Concat(query.Includes.Select(i => i.Children)).SelectMany(c => UnwatchedColumns(c.Query)));

    private static void Collect(ShapedQuery query, List<Sensitive> found)
    {
        Collect(query.Plan, found);
        foreach (KeyedQuery children in query.Collections.Select(c => c.Children).Concat(query.Includes.Select(i => i.Children)))
        {
            Collect(children.Query, found);
        }
    }

    private static void Collect(Relation relation, List<Sensitive> found)
    {
        foreach (Scalar scalar in relation.Scalars())
        {
            if (relation is not Unnest || scalar is not Parameter list)
            {
                Collect(scalar, found);
            }
            else if (list.IsNullable)
            {
                Note(list.Index, isList: true, found);
            }
        }

        foreach (Relation input in relation.Inputs())
        {
            Collect(input, found);
        }
    }

    private static void Collect(Scalar scalar, List<Sensitive> found)
    {
        switch (scalar)
        {
            case InArray membership:
                Note(membership.List.Index, isList: true, found);
                Collect(membership.Item, found);
                return;
            case Parameter { IsNullable: true } parameter:
                Note(parameter.Index, isList: false, found);
                return;
        }

        foreach (Scalar operand in scalar.Operands())
        {
            Collect(operand, found);
        }

        if (scalar.Subquery() is { } subquery)
        {
            Collect(subquery, found);
        }
    }

    /// <summary>Adds a parameter in its place, ordered by index. Where it is a list in one place, it is one.</summary>
    private static void Note(int index, bool isList, List<Sensitive> found)
    {
        int at = 0;
        while (at < found.Count && found[at].Index < index)
        {
            at++;
        }

        if (at == found.Count || found[at].Index != index)
        {
            found.Insert(at, new Sensitive(index, isList));
        }
        else if (isList)
        {
            found[at] = new Sensitive(index, isList);
        }
    }

    /// <summary>A parameter on whose being null (a list: holding a null) the SQL depends.</summary>
    private sealed record Sensitive(int Index, bool IsList);
}
