using Linq.Provider.Algebra;

namespace Linq.Provider.Rewriting.Rules;

/// <summary>
/// Removes sorts whose order nothing sees: below aggregates, distinct, set operations, joins, windows and in subqueries, unless a limit is in between.
/// <code>
/// SELECT COUNT(*) FROM (SELECT * FROM t ORDER BY name)   →  SELECT COUNT(*) FROM t
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
        Filter or Project or Sort => Map(relation, isSeen),
        Limit => Map(relation, isSeen: true),
        _ => Map(relation, isSeen: false),
    };

    private static Relation Map(Relation relation, bool isSeen) => relation.MapInputs(i => Remove(i, isSeen)).MapScalars(Remove);

    private static Scalar Remove(Scalar scalar) => scalar.MapOperands(Remove, r => Remove(r, isSeen: false));
}
