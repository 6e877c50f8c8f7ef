using Linq.Provider.Algebra;
using Linq.Provider.Collections;

namespace Linq.Provider.Rewriting.Rules;

/// <summary>
/// Removes sorts whose order nothing sees: below aggregates, distinct, set operations, joins, windows and in subqueries, unless a limit is in between; and keys that
/// decide nothing, because they are sorted by before.
/// <code>
/// SELECT COUNT(*) FROM (SELECT * FROM t ORDER BY name)   →  SELECT COUNT(*) FROM t
/// SELECT id FROM t ORDER BY id DESC, id                  →  SELECT id FROM t ORDER BY id DESC
/// (SELECT id FROM t ORDER BY outer.x, id LIMIT 1)        →  (SELECT id FROM t ORDER BY id LIMIT 1)
/// </code>
/// </summary>
internal sealed class RemoveRedundantSort : IRewriteRule
{
    public string Name => nameof(RemoveRedundantSort);

    public PlanProperty Requires => PlanProperty.None;

    public PlanProperty Establishes => PlanProperty.None;

    public Relation Apply(Relation plan, RewriteContext context) => Remove(plan, isSeen: true);

    private static Relation Remove(Relation relation, bool isSeen) => relation switch
    {
        Sort r when !isSeen => Remove(r.Input, isSeen: false),
        Sort r when Deciding(r) is var keys && keys.Count < r.Orderings.Count => keys.Count == 0 ? Remove(r.Input, isSeen: true) : Map(r with { Orderings = keys }, isSeen: true),
        Filter or Project or Sort => Map(relation, isSeen),
        Limit => Map(relation, isSeen: true),
        _ => Map(relation, isSeen: false),
    };

    private static ValueList<Ordering> Deciding(Sort sort)
    {
        HashSet<int> own = sort.Input.OutputIds();
        return sort.Orderings.Effective().Where(o => !IsSameForAll(o.Key, own)).ToValueList();
    }

    // What depends on a query around only. Constants stay, for they may stand for "no order that matters".
    private static bool IsSameForAll(Scalar key, HashSet<int> own)
        => FreeColumns.Of(key) is { Count: > 0 } free && !free.Overlaps(own) && !HasOwnValue(key);

    private static bool HasOwnValue(Scalar scalar) => scalar is Call { Function.IsVolatile: true } || scalar.Subquery() is not null || scalar.Operands().Any(HasOwnValue);

    private static Relation Map(Relation relation, bool isSeen) => relation.MapInputs(i => Remove(i, isSeen)).MapScalars(Remove);

    private static Scalar Remove(Scalar scalar) => scalar.MapOperands(Remove, r => Remove(r, isSeen: false));
}
