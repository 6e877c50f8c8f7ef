using Linq.Provider.Algebra;
using Linq.Provider.Collections;

namespace Linq.Provider.Rewriting.Rules;

/// <summary>
/// Turns correlated joins into plain ones. Relies on <see cref="ExpandNullSemantics"/>: predicates have the meaning of SQL. In this order:
/// a right side without correlation is joined; correlated predicates are pulled up into the join; else, for databases without LATERAL, the right side is
/// computed for all outer values at once (<see cref="Decorrelation"/>) and joined on them. An Apply that cannot be unnested stays.
/// <code>
/// d, LATERAL (SELECT * FROM e WHERE e.dept = d.id)                      →  d JOIN e ON e.dept = d.id
/// d, LATERAL (SELECT COUNT(*) AS n FROM e WHERE e.dept = d.id)          →  d LEFT JOIN (SELECT dept, COUNT(*) AS n FROM e GROUP BY dept) ON …, COALESCE(n, 0)
/// d, LATERAL (SELECT * FROM e WHERE e.dept = d.id ORDER BY pay LIMIT 3) →  d JOIN (SELECT *, ROW_NUMBER() OVER (PARTITION BY dept ORDER BY pay) AS rn FROM e) ON … WHERE rn &lt;= 3
/// </code>
/// </summary>
/// <param name="hasLateral">Whether the database can spell LATERAL; then only the first two forms are rewritten.</param>
internal sealed class UnnestApply(bool hasLateral) : IRewriteRule
{
    public string Name => nameof(UnnestApply);

    public PlanProperty Requires => PlanProperty.SqlLogic;

    public PlanProperty Establishes => PlanProperty.NoApply;

    public Relation Apply(Relation plan, RewriteContext context) => plan.Rewrite(r => r is Apply apply ? Unnest(apply, context.Ids) : r);

    private Relation Unnest(Apply apply, ColumnIds ids)
    {
        HashSet<int> outer = apply.Left.OutputIds();
        outer.IntersectWith(FreeColumns.Of(apply.Right));
        if (outer.Count == 0)
        {
            return apply.Kind == ApplyKind.Cross
                ? new Join(JoinKind.Cross, apply.Left, apply.Right, null)
                : new Join(JoinKind.Left, apply.Left, apply.Right, Literal.True);
        }

        if (apply is { Kind: ApplyKind.Cross, Right: Project project })
        {
            Relation below = Unnest(apply with { Right = project.Input }, ids);
            return new Project(below, apply.Left.Output.Select(Binding.Pass).Concat(project.Bindings).ToValueList());
        }

        if (IsList(apply.Right))
        {
            return apply;
        }

        if (Pull(apply.Right, outer) is { } pulled)
        {
            Relation join = apply.Kind == ApplyKind.Cross
                ? Predicates.InnerJoin(apply.Left, pulled.Relation, pulled.Conjuncts)
                : new Join(JoinKind.Left, apply.Left, pulled.Relation, pulled.Conjuncts.AllOf() ?? Literal.True);
            return join.Only(apply.Output);
        }

        return hasLateral ? apply : General(apply, outer, ids) ?? apply;
    }

    // The elements of a list that the left side holds: every database joins these.
    private static bool IsList(Relation relation) => relation is Unnest || relation is Filter { Input: var input } && IsList(input);

    private readonly record struct Pulled(Relation Relation, ValueList<Scalar> Conjuncts);

    // The relation without the conjuncts that refer to outer columns; what they need of it is added to its output. Null if more than conjuncts refer to outer columns.
    private static Pulled? Pull(Relation relation, HashSet<int> outer)
    {
        if (!relation.RefersTo(outer))
        {
            return new(relation, []);
        }

        switch (relation)
        {
            case Filter r when Pull(r.Input, outer) is { } input:
                ILookup<bool, Scalar> parts = r.Predicate.Conjuncts().ToLookup(c => c.RefersTo(outer));
                return new(input.Relation.Where(parts[false]), input.Conjuncts.AddRange(parts[true]));
            case Sort r:
                return Pull(r.Input, outer);
            case Project r when !r.Bindings.Any(b => b.Value.RefersTo(outer)) && Pull(r.Input, outer) is { } input:
                HashSet<int> needed = [.. input.Conjuncts.SelectMany(FreeColumns.Of)];
                needed.ExceptWith(r.OutputIds());
                IEnumerable<Binding> added = input.Relation.Output.Where(c => needed.Contains(c.Id)).Select(Binding.Pass);
                return new(new Project(input.Relation, r.Bindings.AddRange(added)), input.Conjuncts);
            case Join { Kind: JoinKind.Inner or JoinKind.Cross } r when Pull(r.Left, outer) is { } left && Pull(r.Right, outer) is { } right:
                ILookup<bool, Scalar> on = r.Predicate.Conjuncts().ToLookup(c => c.RefersTo(outer));
                return new(Predicates.InnerJoin(left.Relation, right.Relation, on[false]), left.Conjuncts.AddRange(right.Conjuncts).AddRange(on[true]));
            case Join { Kind: JoinKind.Left } r when !r.Right.RefersTo(outer) && !r.Predicate!.RefersTo(outer) && Pull(r.Left, outer) is { } left:
                return new(r with { Left = left.Relation }, left.Conjuncts);
            case Apply r when !r.Right.RefersTo(outer) && Pull(r.Left, outer) is { } left:
                return new(r with { Left = left.Relation }, left.Conjuncts);
            case Apply { Kind: ApplyKind.Cross } r when IsList(r.Right) && Pull(r.Right, outer) is { } list && Pull(r.Left, outer) is { } left:
                return new(r with { Left = left.Relation, Right = list.Relation }, left.Conjuncts.AddRange(list.Conjuncts));
            default:
                return null;
        }
    }

    private static Relation? General(Apply apply, HashSet<int> outer, ColumnIds ids)
    {
        OutputColumn[] columns = [.. apply.Left.Output.Where(c => outer.Contains(c.Id))];
        var decorrelation = new Decorrelation(apply.Left, columns, ids);
        if (Total(apply, decorrelation, ids) is { } total)
        {
            return total;
        }

        if (decorrelation.Free(apply.Right) is not { } freed)
        {
            return null;
        }

        JoinKind kind = apply.Kind == ApplyKind.Cross ? JoinKind.Inner : JoinKind.Left;
        return new Join(kind, apply.Left, freed.Relation, decorrelation.JoinBack(freed).AllOf()).Only(apply.Output);
    }

    // A total over correlated rows exists once for each left row, so that the groups can be joined to the left side itself.
    private static Relation? Total(Apply apply, Decorrelation decorrelation, ColumnIds ids)
    {
        var projects = new Stack<Project>();
        Relation right = apply.Right;
        while (right is Project project)
        {
            projects.Push(project);
            right = project.Input;
        }

        if (right is not Aggregate { Keys.Count: 0 } aggregate || decorrelation.Free(aggregate.Input) is not { } input)
        {
            return null;
        }

        (Aggregate groups, IReadOnlyList<Binding> totals) = Decorrelation.Totals(Decorrelation.Grouped(aggregate, input), ids);
        Binding[] left = [.. apply.Left.Output.Select(Binding.Pass)];
        Relation result = new Join(JoinKind.Left, apply.Left, groups, decorrelation.JoinBack(input).AllOf());
        result = new Project(result, left.Concat(totals).ToValueList());
        while (projects.TryPop(out Project? project))
        {
            result = new Project(result, left.Concat(project.Bindings).ToValueList());
        }

        return result;
    }
}
