using Linq.Provider.Algebra;
using Linq.Provider.Collections;

namespace Linq.Provider.Rewriting.Rules;

/// <summary>
/// Removes joins that neither add nor drop rows and whose columns nobody needs: left joins by a key, and joins from a foreign key, or a copy of the key, to the key.
/// Conditions on the key concern what refers to it. Relies on <see cref="ExpandNullSemantics"/>: equality never holds for null.
/// <code>
/// SELECT e.name FROM e LEFT JOIN d ON d.id = e.dept          →  SELECT e.name FROM e
/// SELECT d.id FROM e LEFT JOIN d ON d.id = e.dept            →  SELECT e.dept FROM e                            (not for a key of several columns that may be null)
/// SELECT d.id FROM e JOIN d ON d.id = e.dept                 →  SELECT e.dept FROM e WHERE e.dept IS NOT NULL   (the condition only if dept is nullable)
/// SELECT e.name FROM e JOIN d ON d.id = e.dept WHERE d.id > 3   →  SELECT e.name FROM e WHERE e.dept > 3
/// SELECT d.id, g.n FROM d JOIN (SELECT dept, COUNT(*) AS n FROM e GROUP BY dept) g ON g.dept = d.id   →  SELECT dept, COUNT(*) FROM e GROUP BY dept
/// </code>
/// </summary>
internal sealed class RemoveUnneededJoins : IRewriteRule
{
    public string Name => nameof(RemoveUnneededJoins);

    public PlanProperty Requires => PlanProperty.SqlLogic;

    public PlanProperty Establishes => PlanProperty.None;

    public Relation Apply(Relation plan, RewriteContext context) => new ColumnPruner(Simplify).PruneRoot(plan);

    private static Relation? Simplify(Join join, IReadOnlySet<int> needed) => join.Kind switch
    {
        JoinKind.Left when !join.Right.Output.Any(c => needed.Contains(c.Id)) && UniqueKeys.MatchesOnce(join.Right, join.Predicate) => join.Left,
        JoinKind.Left => WithoutTarget(join, join.Left, join.Right, needed),
        JoinKind.Inner => WithoutTarget(join, join.Left, join.Right, needed) ?? WithoutTarget(join, join.Right, join.Left, needed),
        _ => null,
    };

    private static Project? WithoutTarget(Join join, Relation source, Relation other, IReadOnlySet<int> needed)
    {
        bool isOptional = join.Kind == JoinKind.Left;
        List<Scalar> conjuncts = [.. join.Predicate.Conjuncts()];
        while (other is Filter filter && !isOptional)
        {
            conjuncts.AddRange(filter.Predicate.Conjuncts());
            other = filter.Input;
        }

        if (other is not Scan target)
        {
            return null;
        }

        var equation = new KeyEquation(source, target);
        List<Scalar> conditions = [.. conjuncts.Where(c => !equation.Takes(c))];
        if (conditions.Any(c => c.IsVolatile()) || needed.Any(equation.Lacks) || conditions.SelectMany(FreeColumns.Of).Any(equation.Lacks) || !equation.FindsOne())
        {
            return null;
        }

        // Columns of an optional row are null unless all conditions hold; those that stand for them, each by itself.
        if (isOptional && (conditions.Count > 0 || (equation.MayFail && equation.Columns.Count > 1)))
        {
            return null;
        }

        Relation rows = isOptional ? source : equation.Meeting(conditions);
        HashSet<int> own = target.OutputIds();
        return new Project(rows, source.Output.Select(Binding.Pass).Concat(equation.Bindings(join.Output.Where(c => own.Contains(c.Id)))).ToValueList());
    }
}
