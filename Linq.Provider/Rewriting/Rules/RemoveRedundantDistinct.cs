using Linq.Provider.Algebra;

namespace Linq.Provider.Rewriting.Rules;

/// <summary>
/// Removes a distinct over rows that hold a key, one that a set operation does anyway, and those whose duplicates nothing sees: below another distinct, in IN and EXISTS, below groups
/// of which only the keys, minima, maxima or distinct values are read.
/// <code>
/// SELECT DISTINCT id, name FROM t   (id is the primary key)   →  SELECT id, name FROM t
/// SELECT DISTINCT n FROM (SELECT n FROM t UNION ALL SELECT n FROM u)  →  SELECT n FROM t UNION SELECT n FROM u
/// SELECT DISTINCT n FROM t UNION SELECT n FROM u              →  SELECT n FROM t UNION SELECT n FROM u
/// SELECT DISTINCT n FROM (SELECT DISTINCT n, m FROM t)        →  SELECT DISTINCT n FROM t
/// x IN (SELECT n FROM t UNION SELECT n FROM u)                →  x IN (SELECT n FROM t UNION ALL SELECT n FROM u)
/// </code>
/// </summary>
internal sealed class RemoveRedundantDistinct : IRewriteRule
{
    public string Name => nameof(RemoveRedundantDistinct);

    public PlanProperty Requires => PlanProperty.SqlLogic;

    public PlanProperty Establishes => PlanProperty.None;

    public Relation Apply(Relation plan, RewriteContext context) => Relax(plan, areSeen: true, isSide: false).Rewrite(Remove);

    // Joins see duplicates in that these make them slower.
    private static Relation Relax(Relation relation, bool areSeen, bool isSide) => relation switch
    {
        Distinct r when !areSeen => Relax(r.Input, areSeen, isSide),
        SetOperation { Kind: SetOperationKind.Union } r when !areSeen && !isSide => Map(r with { Kind = SetOperationKind.UnionAll }, areSeen, isSide: false),
        SetOperation r => Map(r, areSeen && r.Kind == SetOperationKind.UnionAll, isSide: true),
        Distinct r => Map(r, areSeen: false, isSide: r.Input is SetOperation),
        Aggregate r => Map(r, !r.Aggregates.All(a => IgnoresDuplicates((AggregateCall)a.Value)), isSide: false),
        Filter or Project or Sort => Map(relation, areSeen, isSide),
        _ => Map(relation, areSeen: true, isSide: false),
    };

    private static Relation Map(Relation relation, bool areSeen, bool isSide) => relation.MapInputs(i => Relax(i, areSeen, isSide)).MapScalars(Relax);

    private static Scalar Relax(Scalar scalar) => scalar.MapOperands(Relax, r => Relax(r, areSeen: scalar is not (InSubquery or Exists), isSide: false));

    private static bool IgnoresDuplicates(AggregateCall call) => call.IsDistinct || call.Function is AggregateFunction.Min or AggregateFunction.Max;

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
