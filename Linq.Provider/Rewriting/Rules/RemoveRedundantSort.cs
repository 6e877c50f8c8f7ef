using Linq.Provider.Algebra;
using Linq.Provider.Collections;

namespace Linq.Provider.Rewriting.Rules;

/// <summary>
/// Removes sorts whose order nothing sees: below aggregates, distinct, set operations, joins, windows and in subqueries, unless a limit is in between of whose rows more is read than
/// their number; and keys that decide nothing, because they are sorted by before, or because the keys before leave no two rows equal. Relies on
/// <see cref="ExpandNullSemantics"/>: joins by unique columns, whose equality never holds for null, keep keys.
/// <code>
/// SELECT COUNT(*) FROM (SELECT * FROM t ORDER BY name)           →  SELECT COUNT(*) FROM t
/// EXISTS (SELECT * FROM t ORDER BY name LIMIT -1 OFFSET 3)       →  EXISTS (SELECT * FROM t LIMIT -1 OFFSET 3)
/// SELECT id FROM t ORDER BY id DESC, name   (id is the key)      →  SELECT id FROM t ORDER BY id DESC
/// (SELECT id FROM t ORDER BY outer.x, id LIMIT 1)                →  (SELECT id FROM t ORDER BY id LIMIT 1)
/// </code>
/// </summary>
internal sealed class RemoveRedundantSort : IRewriteRule
{
    public string Name => nameof(RemoveRedundantSort);

    public PlanProperty Requires => PlanProperty.SqlLogic;

    public PlanProperty Establishes => PlanProperty.None;

    public Relation Apply(Relation plan, RewriteContext context) => Remove(plan, Seen.Order);

    private enum Seen
    {
        Number, Rows, Order,
    }

    private static Relation Remove(Relation relation, Seen seen) => relation switch
    {
        Sort r when seen != Seen.Order => Remove(r.Input, seen),
        Sort r => RemoveKeys(r),
        Project => Map(relation, seen),
        Filter => Map(relation, seen == Seen.Order ? Seen.Order : Seen.Rows),
        Limit => Map(relation, seen == Seen.Number ? Seen.Number : Seen.Order),
        Window or SetOperation { Kind: SetOperationKind.UnionAll } => Map(relation, seen == Seen.Number ? Seen.Number : Seen.Rows),
        Aggregate { Keys.Count: 0 } r when r.Aggregates.All(a => a.Value is AggregateCall { Function: AggregateFunction.Count, Argument: null, Filter: null }) => Map(r, Seen.Number),
        _ => Map(relation, Seen.Rows),
    };

    private static Relation RemoveKeys(Sort sort)
    {
        HashSet<int> own = sort.Input.OutputIds();
        IReadOnlyList<IReadOnlySet<int>> unique = UniqueKeys.Of(sort.Input);
        HashSet<int> sorted = [];
        List<Ordering> deciding = [];
        Seen below = Seen.Order;
        foreach (Ordering ordering in sort.Orderings.Effective().Where(o => !IsSameForAll(o.Key, own)))
        {
            deciding.Add(ordering);
            if (ordering.Key is ColumnRef column && column.Type.HasOneForm() && sorted.Add(column.Id) && unique.Any(k => k.IsSubsetOf(sorted)))
            {
                below = Seen.Rows;
                break;
            }
        }

        return deciding.Count == 0 ? Remove(sort.Input, below)
            : Map(deciding.Count == sort.Orderings.Count ? sort : sort with { Orderings = deciding.ToValueList() }, below);
    }

    // What depends on a query around only. Constants stay, for they may stand for "no order that matters".
    private static bool IsSameForAll(Scalar key, HashSet<int> own)
        => FreeColumns.Of(key) is { Count: > 0 } free && !free.Overlaps(own) && !HasOwnValue(key);

    private static bool HasOwnValue(Scalar scalar) => scalar is Call { Function.IsVolatile: true } || scalar.Subquery() is not null || scalar.Operands().Any(HasOwnValue);

    private static Relation Map(Relation relation, Seen seen) => relation.MapInputs(i => Remove(i, seen)).MapScalars(Remove);

    private static Scalar Remove(Scalar scalar) => scalar.MapOperands(Remove, r => Remove(r, scalar is Exists ? Seen.Number : Seen.Rows));
}
