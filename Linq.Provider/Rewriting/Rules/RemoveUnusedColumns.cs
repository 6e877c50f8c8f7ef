using Linq.Provider.Algebra;

namespace Linq.Provider.Rewriting.Rules;

/// <summary>
/// Leaves out columns, aggregates and window functions that nothing above needs. Relies on no other rule, but those before it leave most unused columns behind.
/// <code>
/// SELECT n FROM (SELECT id, name AS n, COUNT(*) OVER () AS c FROM t)   →  SELECT n FROM (SELECT name AS n FROM t)
/// </code>
/// </summary>
internal sealed class RemoveUnusedColumns : IRewriteRule
{
    public string Name => nameof(RemoveUnusedColumns);

    public PlanProperty Requires => PlanProperty.None;

    public PlanProperty Establishes => PlanProperty.None;

    public Relation Apply(Relation plan, RewriteContext context) => new ColumnPruner().PruneRoot(plan);
}
