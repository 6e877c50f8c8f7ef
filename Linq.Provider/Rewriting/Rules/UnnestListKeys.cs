using Linq.Provider.Algebra;
using Linq.Provider.Collections;

namespace Linq.Provider.Rewriting.Rules;

/// <summary>
/// Reads the children of many parents without joining the list of keys, which holds each key once and no null. Relies on <see cref="UnnestApply"/>.
/// <code>
/// SELECT k, c.* FROM unnest(@0) k JOIN children c ON c.parent = k   →  SELECT c.parent AS k, c.* FROM children c WHERE c.parent = ANY (@0)
/// </code>
/// </summary>
internal sealed class UnnestListKeys : IRewriteRule
{
    public string Name => nameof(UnnestListKeys);

    public PlanProperty Requires => PlanProperty.SqlLogic;

    public PlanProperty Establishes => PlanProperty.None;

    public Relation Apply(Relation plan, RewriteContext context) => plan.Rewrite(r => r is Join { Kind: JoinKind.Inner } join ? Rewrite(join) : r);

    private static Relation Rewrite(Join join) => join switch
    {
        { Left: Unnest { IsDistinct: true, Lists: [Parameter list], Columns: [var key], Ordinality: null } } => Rewrite(join, list, key, join.Right),
        { Right: Unnest { IsDistinct: true, Lists: [Parameter list], Columns: [var key], Ordinality: null } } => Rewrite(join, list, key, join.Left),
        _ => join,
    };

    private static Relation Rewrite(Join join, Parameter list, OutputColumn key, Relation other)
    {
        HashSet<int> ids = other.OutputIds();
        Scalar[] conjuncts = [.. join.Predicate.Conjuncts()];
        foreach (Scalar conjunct in conjuncts)
        {
            if (conjunct is Binary { Operator: BinaryOperator.Equal, Left: ColumnRef a, Right: ColumnRef b })
            {
                (ColumnRef mine, ColumnRef theirs) = a.Id == key.Id ? (b, a) : (a, b);
                if (theirs.Id == key.Id && ids.Contains(mine.Id) && mine.Type.Kind == key.Type.Kind)
                {
                    ColumnRef value = mine with { IsNullable = false };
                    var replaced = new Dictionary<int, Scalar> { [key.Id] = value };
                    IEnumerable<Scalar> rest = conjuncts.Where(c => !ReferenceEquals(c, conjunct)).Select(c => c.Replace(replaced));
                    Relation rows = other.Where([new InArray(mine, list), .. rest]);
                    Binding passed = new(key with { IsNullable = false }, value);
                    return new Project(rows, join.Output.Select(c => c.Id == key.Id ? passed : Binding.Pass(c)).ToValueList());
                }
            }
        }

        return join;
    }
}
