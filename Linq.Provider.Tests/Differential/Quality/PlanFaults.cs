using Linq.Provider.Algebra;
using Linq.Provider.Schema;

namespace Linq.Provider.Tests.Differential.Quality;

/// <summary>What a rewritten plan holds that nobody needs: columns, joins, duplicates removed twice, orders that nobody sees.</summary>
internal static class PlanFaults
{
    public static IEnumerable<string> Of(Relation plan)
    {
        Relation[] all = [.. Rows(plan)];
        var reads = new ColumnReads(plan);
        return all.SelectMany(r => Unread(r, reads))
            .Concat(all.OfType<Join>().SelectMany(j => Unneeded(j, plan, all)))
            .Concat(Duplicates(plan, matter: true, inSet: false))
            .Concat(Orders(plan, Seen.Order));
    }

    /// <summary>Every relation of a plan, those of subqueries included.</summary>
    public static IEnumerable<Relation> Rows(Relation relation)
        => relation.Inputs().Concat(relation.Scalars().SelectMany(s => s.Subqueries())).SelectMany(Rows).Prepend(relation);

    private static IEnumerable<string> Unread(Relation relation, ColumnReads reads)
    {
        IEnumerable<OutputColumn> columns = relation switch
        {
            Scan or Values => relation.Output,
            Project r => r.Bindings.Where(b => !b.IsPass).Select(b => b.Column),
            Aggregate r => r.Aggregates.Select(b => b.Column),
            Window r => r.Calls.Select(b => b.Column),
            Unnest { IsDistinct: false, Columns.Count: 1, Ordinality: { } ordinality } => [ordinality],
            Unnest { IsDistinct: false, Columns.Count: > 1 } r => r.Output,
            SetOperation { Kind: SetOperationKind.UnionAll } r => r.Columns,
            _ => [],
        };
        return columns.Where(c => !reads.IsRead(c.Id)).Select(c => $"nobody reads {c.Name}");
    }

    private static IEnumerable<string> Unneeded(Join join, Relation plan, Relation[] all)
    {
        Scalar[] conjuncts = [.. join.Predicate.Conjuncts()];
        if (join.Kind == JoinKind.Left)
        {
            var reads = new ColumnReads(plan, c => Array.Exists(conjuncts, own => ReferenceEquals(own, c)));
            if (UniqueKeys.MatchesOnce(join.Right, join.Predicate) && !join.Right.Output.Any(c => reads.IsRead(c.Id)))
            {
                yield return $"nobody needs the left join with {Named(join.Right)}";
            }
        }
        else if (join.Kind == JoinKind.Inner && (IsReferred(join, join.Right, plan, all) ? join.Right : IsReferred(join, join.Left, plan, all) ? join.Left : null) is { } target)
        {
            yield return $"nobody needs the join with {Named(target)}";
        }
    }

    // The side is a table of which nobody reads more than a key, which is compared with what refers to it.
    private static bool IsReferred(Join join, Relation side, Relation plan, Relation[] all)
    {
        while (side is Filter filter)
        {
            side = filter.Input;
        }

        if (side is not Scan { Table.PrimaryKey: { } key } target)
        {
            return false;
        }

        Dictionary<int, string> names = target.Columns.ToDictionary(c => c.Output.Id, c => c.Name);
        var equal = new Dictionary<string, int>();
        foreach (Binary equation in join.Predicate.Conjuncts().OfType<Binary>().Where(b => b.Operator == BinaryOperator.Equal))
        {
            if (equation is { Left: ColumnRef a, Right: ColumnRef b } && a.Type == b.Type)
            {
                (ColumnRef mine, ColumnRef other) = names.ContainsKey(a.Id) ? (a, b) : (b, a);
                if (names.TryGetValue(mine.Id, out string? name) && !names.ContainsKey(other.Id))
                {
                    equal.TryAdd(name, other.Id);
                }
            }
        }

        var reads = new ColumnReads(plan);
        return key.Columns.All(equal.ContainsKey)
            && target.Columns.All(c => key.Columns.Contains(c.Name) || !reads.IsRead(c.Output.Id))
            && Origins([.. key.Columns.Select(n => equal[n])], all).All(o => Refers(o, key.Columns, target.Table));
    }

    private static bool Refers((Scan? Scan, string[] Names) origin, IReadOnlyList<string> key, Table target) => origin.Scan is { } scan
        && ((scan.Table == target && origin.Names.SequenceEqual(key))
            || scan.Table.ForeignKeys.Any(f => f.TargetTable == target.FullName && f.Columns.Count == key.Count
                && key.Select((n, i) => f.TargetColumns.Zip(f.Columns).Any(p => p.First == n && p.Second == origin.Names[i])).All(found => found)));

    // Where columns come from, if they come from one table, on every side of set operations.
    private static IEnumerable<(Scan? Scan, string[] Names)> Origins(int[] ids, Relation[] all)
    {
        foreach (Relation relation in all)
        {
            if (relation is Scan scan && scan.Columns.Any(c => c.Output.Id == ids[0]))
            {
                string?[] names = [.. ids.Select(id => scan.Columns.FirstOrDefault(c => c.Output.Id == id)?.Name)];
                return names.Contains(null) ? [(null, [])] : [(scan, [.. names.OfType<string>()])];
            }

            if (relation is SetOperation set && set.Columns.Any(c => c.Id == ids[0]))
            {
                int[] positions = [.. ids.Select(id => set.Columns.ToList().FindIndex(c => c.Id == id))];
                return positions.Contains(-1)
                    ? [(null, [])]
                    : Origins([.. positions.Select(i => set.LeftColumns[i])], all).Concat(Origins([.. positions.Select(i => set.RightColumns[i])], all));
            }

            Binding[] bindings = [.. relation switch
            {
                Project r => r.Bindings,
                Aggregate r => r.Keys,
                _ => [],
            }];
            if (Array.Find(bindings, b => !b.IsPass && b.Column.Id == ids[0]) is not null)
            {
                int[] below = [.. ids.Select(id => Array.Find(bindings, b => b.Column.Id == id)?.Value is ColumnRef column ? column.Id : -1)];
                return below.Contains(-1) ? [(null, [])] : Origins(below, all);
            }
        }

        return [(null, [])];
    }

    private static IEnumerable<string> Duplicates(Relation relation, bool matter, bool inSet)
    {
        string? fault = relation switch
        {
            Distinct when !matter => "nobody sees whether rows are distinct",
            Distinct r when UniqueKeys.Of(r.Input).Any(k => k.IsSubsetOf(r.OutputIds())) => "rows are distinct without DISTINCT",
            SetOperation { Kind: SetOperationKind.Union } when !matter && !inSet => "nobody sees whether a union is one of distinct rows",
            _ => null,
        };
        (bool below, bool isSide) = relation switch
        {
            Filter or Project or Sort => (matter, inSet),
            Distinct => (false, true),
            SetOperation r => (matter && r.Kind == SetOperationKind.UnionAll, true),
            Aggregate { Aggregates.Count: 0 } => (false, false),
            _ => (true, false),
        };
        return relation.Inputs().SelectMany(i => Duplicates(i, below, isSide))
            .Concat(relation.Scalars().SelectMany(s => Subqueries(s, (r, parent) => Duplicates(r, parent is ScalarSubquery, inSet: false))))
            .Concat(fault is null ? [] : [fault]);
    }

    private enum Seen
    {
        Number, Rows, Order,
    }

    private static IEnumerable<string> Orders(Relation relation, Seen seen)
    {
        string? fault = relation switch
        {
            Sort when seen != Seen.Order => "nobody sees the order",
            Sort r when Keys(r.Orderings).Distinct().Count() < r.Orderings.Count => "the same is ordered by twice",
            Sort r when UniqueKeys.Of(r.Input).Any(k => Prefix(r, k)) => "no two rows are equal before the last key of the order",
            _ => null,
        };
        Seen below = relation switch
        {
            Filter => seen == Seen.Order ? Seen.Order : Seen.Rows,
            Project or Sort => seen,
            Limit => seen == Seen.Number ? Seen.Number : Seen.Order,
            Aggregate { Keys.Count: 0, Aggregates: [{ Value: AggregateCall { Function: AggregateFunction.Count, Argument: null, Filter: null } }] } => Seen.Number,
            _ => Seen.Rows,
        };
        return relation.Inputs().SelectMany(i => Orders(i, below))
            .Concat(relation.Scalars().SelectMany(s => Subqueries(s, (r, parent) => Orders(r, parent is Exists ? Seen.Number : Seen.Rows))))
            .Concat(fault is null ? [] : [fault]);
    }

    private static IEnumerable<object> Keys(IEnumerable<Ordering> orderings) => orderings.Select(o => o.Key is ColumnRef column ? (object)column.Id : o.Key);

    // Decimals, instants and floating point may be equal without being the same.
    private static bool Prefix(Sort sort, IReadOnlySet<int> key)
    {
        HashSet<int> before = [.. sort.Orderings.SkipLast(1).Select(o => o.Key).OfType<ColumnRef>().Where(c => c.Type.Kind is SqlTypeKind.Integer or SqlTypeKind.Text or SqlTypeKind.Guid).Select(c => c.Id)];
        return key.Count > 0 && key.IsSubsetOf(before);
    }

    private static IEnumerable<string> Subqueries(Scalar scalar, Func<Relation, Scalar, IEnumerable<string>> faults)
        => scalar.Operands().SelectMany(o => Subqueries(o, faults)).Concat(scalar.Subquery() is { } relation ? faults(relation, scalar) : []);

    private static string Named(Relation relation) => relation switch
    {
        Scan r => r.Table.Name,
        Filter r => Named(r.Input),
        _ => relation.GetType().Name,
    };
}
