using Linq.Provider.Algebra;
using Linq.Provider.Collections;

namespace Linq.Provider.Rewriting.Rules;

/// <summary>
/// Removes sorts whose order nothing sees: below aggregates, distinct, set operations, joins, windows and in subqueries, unless a limit is in between; and keys that
/// decide nothing, because they are sorted by before.
/// <code>
/// SELECT COUNT(*) FROM (SELECT * FROM t ORDER BY name)   →  SELECT COUNT(*) FROM t
/// SELECT id FROM t ORDER BY id DESC, id                  →  SELECT id FROM t ORDER BY id DESC
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
        Sort r when r.Orderings.Effective().ToValueList() is var keys && keys.Count < r.Orderings.Count => Map(r with { Orderings = keys }, isSeen: true),
        Filter or Project or Sort => Map(relation, isSeen),
        Limit => Map(relation, isSeen: true),
        _ => Map(relation, isSeen: false),
    };

    private static Relation Map(Relation relation, bool isSeen) => relation.MapInputs(i => Remove(i, isSeen)).MapScalars(Remove);

    private static Scalar Remove(Scalar scalar) => scalar.MapOperands(Remove, r => Remove(r, isSeen: false));
}
