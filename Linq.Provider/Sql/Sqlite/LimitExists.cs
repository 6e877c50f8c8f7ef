using Linq.Provider.Algebra;
using Linq.Provider.Rewriting;

namespace Linq.Provider.Sql.Sqlite;

/// <summary>
/// Keeps SQLite 3.35 from turning <c>EXISTS</c> into <c>IN</c> where that goes wrong: it takes the condition of a left join for one on all rows, and misses that the list depends on the group of a query
/// further out. A limit prevents it; 3.36 took that optimisation back.
/// <code>
/// EXISTS (SELECT 1 FROM e LEFT JOIN p ON p.d = d.id WHERE p.id IS NULL)                                         →  EXISTS (… LIMIT 1)
/// SELECT age, (SELECT count(*) FROM d WHERE EXISTS (SELECT 1 FROM e WHERE e.d = d.id AND e.age = g.age)) …     →  EXISTS (… LIMIT 1)
/// </code>
/// </summary>
internal sealed class LimitExists : IRewriteRule
{
    public string Name => nameof(LimitExists);

    public PlanProperty Requires => PlanProperty.None;

    public PlanProperty Establishes => PlanProperty.None;

    public Relation Apply(Relation plan, RewriteContext context) => Rewrite(plan, []);

    private static Relation Rewrite(Relation relation, HashSet<int> outer) => relation.MapInputs(r => Rewrite(r, outer)).MapScalars(s => Rewrite(s, outer));

    /// <param name="scalar">What is rewritten.</param>
    /// <param name="outer">The columns that the subquery around it takes from further out.</param>
    private static Scalar Rewrite(Scalar scalar, HashSet<int> outer)
    {
        HashSet<int> free = scalar.Subquery() is { } relation ? FreeColumns.Of(relation) : outer;
        Scalar mapped = scalar.MapOperands(s => Rewrite(s, outer), r => Rewrite(r, free));
        return mapped is Exists { Relation: not Limit } exists && free.Count > 0 && (free.Overlaps(outer) || HasLeftJoin(exists.Relation))
            ? new Exists(new Limit(exists.Relation, null, Literal.Of(1)))
            : mapped;
    }

    private static bool HasLeftJoin(Relation relation) => relation is Join { Kind: JoinKind.Left } || relation.Inputs().Any(HasLeftJoin);
}
