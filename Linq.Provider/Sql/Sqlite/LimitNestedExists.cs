using Linq.Provider.Algebra;
using Linq.Provider.Rewriting;

namespace Linq.Provider.Sql.Sqlite;

/// <summary>
/// Keeps SQLite 3.35 from making a list of an EXISTS once for all groups of a query further out: it misses that the list depends on the group. A limit prevents the list;
/// 3.36 makes none any more.
/// <code>
/// SELECT age, (SELECT count(*) FROM d WHERE EXISTS (SELECT 1 FROM e WHERE e.d = d.id AND e.age = g.age)) FROM g GROUP BY age
///     →  … EXISTS (SELECT 1 FROM e WHERE e.d = d.id AND e.age = g.age LIMIT 1) …
/// </code>
/// </summary>
internal sealed class LimitNestedExists : IRewriteRule
{
    public string Name => nameof(LimitNestedExists);

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
        return mapped is Exists { Relation: not Limit } exists && free.Overlaps(outer) ? new Exists(new Limit(exists.Relation, null, Literal.Of(1))) : mapped;
    }
}
