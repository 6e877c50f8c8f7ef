using Linq.Provider.Algebra;

namespace Linq.Provider.Rewriting.Rules;

/// <summary>
/// Removes a distinct over rows that hold a key, and one that a set operation does anyway.
/// <code>
/// SELECT DISTINCT id, name FROM t   (id is the primary key)   →  SELECT id, name FROM t
/// SELECT DISTINCT n FROM (SELECT n FROM t UNION ALL SELECT n FROM u)  →  SELECT n FROM t UNION SELECT n FROM u
/// SELECT DISTINCT n FROM t UNION SELECT n FROM u              →  SELECT n FROM t UNION SELECT n FROM u
/// </code>
/// </summary>
internal sealed class RemoveRedundantDistinct : IRewriteRule
{
    public string Name => nameof(RemoveRedundantDistinct);

    public PlanProperty Requires => PlanProperty.SqlLogic;

    public PlanProperty Establishes => PlanProperty.None;

    public Relation Apply(Relation plan, RewriteContext context) => plan.Rewrite(Remove);

    private static Relation Remove(Relation relation) => relation switch
    {
        Distinct { Input: SetOperation { Kind: not SetOperationKind.UnionAll } set } => set,
        Distinct { Input: SetOperation set } => WithoutDistinct(set with { Kind = SetOperationKind.Union }),
        Distinct r when UniqueKeys.Of(r.Input) is { Count: > 0 } keys && keys.Any(k => k.IsSubsetOf(r.OutputIds())) => r.Input,
        SetOperation { Kind: not SetOperationKind.UnionAll } r => WithoutDistinct(r),
        _ => relation,
    };

    private static SetOperation WithoutDistinct(SetOperation set) => (set.Left, set.Right) switch
    {
        (Distinct left, Distinct right) => set with { Left = left.Input, Right = right.Input },
        (Distinct left, _) => set with { Left = left.Input },
        (_, Distinct right) => set with { Right = right.Input },
        _ => set,
    };
}
