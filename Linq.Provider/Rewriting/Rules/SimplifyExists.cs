using Linq.Provider.Algebra;

namespace Linq.Provider.Rewriting.Rules;

/// <summary>
/// Strips from EXISTS what does not decide whether there are rows.
/// <code>
/// EXISTS (SELECT DISTINCT name FROM t LEFT JOIN u ON … ORDER BY name)   →  EXISTS (SELECT 1 FROM t)
/// EXISTS (SELECT COUNT(*) FROM t)                                       →  TRUE
/// </code>
/// </summary>
internal sealed class SimplifyExists : IRewriteRule
{
    public string Name => nameof(SimplifyExists);

    public PlanProperty Requires => PlanProperty.None;

    public PlanProperty Establishes => PlanProperty.None;

    public Relation Apply(Relation plan, RewriteContext context) => plan.RewriteScalars(s => s is Exists exists ? Simplify(exists) : s);

    private static Scalar Simplify(Exists exists) => Strip(exists.Relation) is var relation && relation is Aggregate { Keys.Count: 0 } ? Literal.True
        : ReferenceEquals(relation, exists.Relation) ? exists
        : new Exists(relation);

    private static Relation Strip(Relation relation) => relation switch
    {
        Project r => Strip(r.Input),
        Sort r => Strip(r.Input),
        Distinct r => Strip(r.Input),
        Window r => Strip(r.Input),
        Aggregate { Keys.Count: > 0 } r => Strip(r.Input),
        Limit { Offset: null, Count: Literal { Value: > 0 } } r => Strip(r.Input),
        Join { Kind: JoinKind.Left } r => Strip(r.Left),
        _ => relation,
    };
}
