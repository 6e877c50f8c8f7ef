using Linq.Provider.Algebra;
using Linq.Provider.Collections;

namespace Linq.Provider.Rewriting;

/// <summary>Walks a plan from the root down with the columns that are needed above, and leaves out all others.</summary>
/// <param name="simplify">May replace a join, before and after its inputs are pruned, given the columns needed above it; null leaves it.</param>
internal sealed class ColumnPruner(Func<Join, IReadOnlySet<int>, Relation?>? simplify = null)
{
    /// <summary>A plan (or the relation of a subquery) without what its output does not need.</summary>
    public Relation PruneRoot(Relation relation) => Prune(relation, relation.OutputIds());

    private Relation Prune(Relation relation, HashSet<int> needed)
    {
        switch (relation)
        {
            case Scan r:
                return r.Columns.All(c => needed.Contains(c.Output.Id)) ? r : r with { Columns = r.Columns.Where(c => needed.Contains(c.Output.Id)).ToValueList() };
            case Project r:
                ValueList<Binding> bindings = Kept(r.Bindings, needed);
                return bindings.Count == 0 && r.Bindings.Count > 0
                    ? Prune(r.Input, [])
                    : Below(bindings.Count == r.Bindings.Count ? r : r with { Bindings = bindings }, []);
            case Aggregate r:
                ValueList<Binding> aggregates = Kept(r.Aggregates, needed);
                return aggregates.Count == r.Aggregates.Count || aggregates.Count + r.Keys.Count == 0
                    ? Below(r, [])
                    : Below(r with { Aggregates = aggregates }, []);
            case Window r:
                ValueList<Binding> calls = Kept(r.Calls, needed);
                return calls.Count == 0 ? Prune(r.Input, needed) : Below(calls.Count == r.Calls.Count ? r : r with { Calls = calls }, needed);
            case Join r when simplify?.Invoke(r, needed) is { } simpler:
                return Prune(simpler, needed);
            case Unnest { IsDistinct: false } r:
                return Keep(r, needed);
            case Join r:
                Relation pruned = Below(r, needed);
                return pruned is Join join && !ReferenceEquals(join, r) && simplify?.Invoke(join, needed) is { } shorter ? Prune(shorter, needed) : pruned;
            case Filter r when KeyOfFirst(r) is { } key && needed.IsSubsetOf(key.Select(c => c.Id)):
                // The first row of each key, of which only the key is read.
                return new Distinct(Prune(((Window)r.Input).Input, [.. key.Select(c => c.Id)]).Only(key));
            case Filter or Apply or Sort or Limit:
                return Below(relation, needed);
            case SetOperation { Kind: SetOperationKind.UnionAll } r when !r.Columns.All(c => needed.Contains(c.Id)):
                int[] kept = [.. Enumerable.Range(0, r.Columns.Count).Where(i => needed.Contains(r.Columns[i].Id))];
                return Below(r with
                {
                    LeftColumns = kept.Select(i => r.LeftColumns[i]).ToValueList(),
                    RightColumns = kept.Select(i => r.RightColumns[i]).ToValueList(),
                    Columns = kept.Select(i => r.Columns[i]).ToValueList(),
                }, []);
            default:
                return Below(relation, relation.Inputs().SelectMany(i => i.OutputIds()));
        }
    }

    /// <summary>The columns by which a filter takes the first row each: those that row numbers begin anew with. Null for other filters.</summary>
    private static OutputColumn[]? KeyOfFirst(Filter filter) => filter is
    {
        Predicate: Binary { Operator: BinaryOperator.Equal, Left: ColumnRef number, Right: Literal { Value: 1 } },
        Input: Window { Calls: [{ Column: var column, Value: WindowCall { Function: WindowFunction.RowNumber, PartitionBy: { Count: > 0 } partition } }] } window,
    } && column.Id == number.Id && partition.All(p => p is ColumnRef key && window.Input.OutputIds().Contains(key.Id))
        ? [.. window.Input.Output.Where(c => partition.Any(p => ((ColumnRef)p).Id == c.Id))]
        : null;

    /// <summary>Lists that nobody reads are not sent; one must remain to tell how many rows there are.</summary>
    private static Unnest Keep(Unnest unnest, HashSet<int> needed)
    {
        int[] kept = [.. Enumerable.Range(0, unnest.Columns.Count).Where(i => needed.Contains(unnest.Columns[i].Id))];
        kept = kept.Length == 0 ? [0] : kept;
        bool isNumbered = unnest.Ordinality is { } ordinality && needed.Contains(ordinality.Id);
        return kept.Length == unnest.Columns.Count && isNumbered == unnest.Ordinality is not null ? unnest : unnest with
        {
            Lists = kept.Select(i => unnest.Lists[i]).ToValueList(),
            Columns = kept.Select(i => unnest.Columns[i]).ToValueList(),
            Ordinality = isNumbered ? unnest.Ordinality : null,
        };
    }

    private Relation Below(Relation relation, IEnumerable<int> needed)
    {
        Relation mapped = relation.MapScalars(PruneSubqueries);
        HashSet<int> below = [.. needed];
        foreach (Scalar scalar in mapped.Scalars())
        {
            below.UnionWith(FreeColumns.Of(scalar));
        }

        switch (mapped)
        {
            case Apply r:
                Relation right = Prune(r.Right, [.. below]);
                below.UnionWith(FreeColumns.Of(right));
                Relation left = Prune(r.Left, below);
                return ReferenceEquals(left, r.Left) && ReferenceEquals(right, r.Right) ? r : r with { Left = left, Right = right };
            case SetOperation r:
                return Sides(r, r.LeftColumns, r.RightColumns);
            case RecursiveUnion r:
                return Sides(r, r.SeedColumns, r.StepColumns);
            default:
                return mapped.MapInputs(i => Prune(i, below));
        }
    }

    // A side of a set operation keeps what its columns need. What is compared as a whole row below it decides for itself.
    private Relation Sides(Relation relation, ValueList<int> first, ValueList<int> second)
    {
        bool isFirst = true;
        return relation.MapInputs(i =>
        {
            HashSet<int> needed = [.. isFirst ? first : second];
            isFirst = false;
            return Prune(i, needed);
        });
    }

    private Scalar PruneSubqueries(Scalar scalar) => scalar is Exists exists
        ? Prune(exists.Relation, []) is var relation && ReferenceEquals(relation, exists.Relation) ? exists : new Exists(relation)
        : scalar.MapOperands(PruneSubqueries, PruneRoot);

    private static ValueList<Binding> Kept(ValueList<Binding> bindings, HashSet<int> needed)
        => bindings.All(b => needed.Contains(b.Column.Id)) ? bindings : bindings.Where(b => needed.Contains(b.Column.Id)).ToValueList();
}
