using Linq.Provider.Algebra;
using Linq.Provider.Collections;
using Linq.Provider.Rewriting;

namespace Linq.Provider.Sql.Sqlite;

/// <summary>
/// Keeps SQLite from skipping rows where different ones are to be skipped: in a subquery of which one row is wanted it takes DISTINCT for needless, whatever OFFSET says. Groups are not touched.
/// <code>
/// EXISTS (SELECT DISTINCT e.dept FROM e LIMIT -1 OFFSET 1)   →  EXISTS (SELECT 1 FROM e GROUP BY e.dept LIMIT -1 OFFSET 1)
/// </code>
/// </summary>
internal sealed class GroupSkippedRows : IRewriteRule
{
    public string Name => nameof(GroupSkippedRows);

    public PlanProperty Requires => PlanProperty.None;

    public PlanProperty Establishes => PlanProperty.None;

    public Relation Apply(Relation plan, RewriteContext context) => Rewrite(plan);

    private static Relation Rewrite(Relation relation) => relation.MapInputs(Rewrite).MapScalars(Rewrite);

    private static Scalar Rewrite(Scalar scalar) => scalar.MapOperands(Rewrite, r => Grouped(Rewrite(r)));

    private static Relation Grouped(Relation subquery) => subquery switch
    {
        Project or Sort => subquery.MapInputs(Grouped),
        Limit { Offset: not null } limit => limit.MapInputs(InGroups),
        Limit => subquery.MapInputs(Grouped),
        _ => subquery,
    };

    private static Relation InGroups(Relation relation) => relation switch
    {
        Project or Sort => relation.MapInputs(InGroups),
        Distinct distinct => new Aggregate(distinct.Input, distinct.Output.Select(Binding.Pass).ToValueList(), []),
        _ => relation,
    };
}
