using Linq.Provider.Algebra;

namespace Linq.Provider.Rewriting.Rules;

/// <summary>
/// Removes a distinct over rows that hold a key.
/// <code>
/// SELECT DISTINCT id, name FROM t   (id is the primary key)   →  SELECT id, name FROM t
/// </code>
/// </summary>
internal sealed class RemoveRedundantDistinct : IRewriteRule
{
    public string Name => nameof(RemoveRedundantDistinct);

    public PlanProperty Requires => PlanProperty.SqlLogic;

    public PlanProperty Establishes => PlanProperty.None;

    public Relation Apply(Relation plan, RewriteContext context)
        => plan.Rewrite(r => r is Distinct distinct && UniqueKeys.Of(distinct.Input) is { Count: > 0 } keys && keys.Any(k => k.IsSubsetOf(distinct.OutputIds())) ? distinct.Input : r);
}
