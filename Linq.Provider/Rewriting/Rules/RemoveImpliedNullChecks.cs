using Linq.Provider.Algebra;

namespace Linq.Provider.Rewriting.Rules;

/// <summary>
/// Removes <c>IS NOT NULL</c> where another condition on the same row, or the join above, lets no null through, or where null cannot occur. Relies on
/// <see cref="ExpandNullSemantics"/>: a comparison with null is not true; runs after <see cref="ConvertLeftJoinToInner"/>, which needs what it removes, and
/// <see cref="PushDownFilters"/> and <see cref="RemoveUnneededJoins"/>, which bring conditions together.
/// <code>
/// e JOIN d ON d.id = e.dept WHERE e.dept IS NOT NULL AND d.city = 'Rome'   →  e JOIN d ON d.id = e.dept WHERE d.city = 'Rome'
/// </code>
/// </summary>
internal sealed class RemoveImpliedNullChecks : IRewriteRule
{
    public string Name => nameof(RemoveImpliedNullChecks);

    public PlanProperty Requires => PlanProperty.SqlLogic;

    public PlanProperty Establishes => PlanProperty.None;

    public Relation Apply(Relation plan, RewriteContext context) => Remove(plan, []);

    // Rows in which one of the columns given is null do not survive above.
    private static Relation Remove(Relation relation, HashSet<int> nonNull)
    {
        Relation mapped = relation.MapScalars(Remove);
        switch (mapped)
        {
            case Filter r:
                Scalar[] conjuncts = [.. r.Predicate.Conjuncts()];
                Scalar[] checks = [.. conjuncts.Where(c => Checked(c) is not null)];
                HashSet<int> known = [.. nonNull, .. conjuncts.Except(checks).SelectMany(Rejecting), .. Rejected(r.Input), .. r.Input.Output.Where(c => !c.IsNullable).Select(c => c.Id)];
                Scalar[] kept = [.. conjuncts.Where(c => Checked(c) is not { } column || !known.Contains(column.Id))];
                Relation input = Remove(r.Input, [.. nonNull, .. kept.SelectMany(Rejecting)]);
                return kept.Length == conjuncts.Length ? r.MapInputs(_ => input) : input.Where(kept);
            case Sort:
                return mapped.MapInputs(i => Remove(i, nonNull));
            case Project r:
                HashSet<int> renamed = [.. r.Bindings.Where(b => nonNull.Contains(b.Column.Id)).SelectMany(b => b.Value.StrictColumns())];
                return r.MapInputs(i => Remove(i, renamed));
            case Join { Kind: JoinKind.Inner or JoinKind.Cross } r:
                HashSet<int> both = [.. nonNull, .. r.Predicate.Conjuncts().SelectMany(Rejecting)];
                return r.MapInputs(i => Remove(i, both));
            case Join { Kind: JoinKind.Left } r:
                Relation left = Remove(r.Left, nonNull);
                Relation right = Remove(r.Right, [.. r.Predicate.Conjuncts().SelectMany(Rejecting)]);
                return ReferenceEquals(left, r.Left) && ReferenceEquals(right, r.Right) ? r : r with { Left = left, Right = right };
            default:
                return mapped.MapInputs(i => Remove(i, []));
        }
    }

    private static Scalar Remove(Scalar scalar) => scalar.MapOperands(Remove, r => Remove(r, []));

    // What conditions below do not let through as null. Checks do not count: they may be removed because of those above.
    private static IEnumerable<int> Rejected(Relation relation) => relation switch
    {
        Filter r => r.Predicate.Conjuncts().Where(c => Checked(c) is null).SelectMany(Rejecting).Concat(Rejected(r.Input)),
        Sort or Project => Rejected(relation.Inputs().Single()),
        Join { Kind: JoinKind.Inner or JoinKind.Cross } r => r.Predicate.Conjuncts().Where(c => Checked(c) is null).SelectMany(Rejecting).Concat(Rejected(r.Left)).Concat(Rejected(r.Right)),
        Join { Kind: JoinKind.Left } r => Rejected(r.Left),
        _ => [],
    };

    private static ColumnRef? Checked(Scalar conjunct) => conjunct is Unary { Operator: UnaryOperator.IsNotNull, Operand: ColumnRef column } ? column : null;

    private static IEnumerable<int> Rejecting(Scalar conjunct) => conjunct switch
    {
        Binary { Operator: BinaryOperator.Equal or BinaryOperator.NotEqual } p => p.Left.StrictColumns().Concat(p.Right.StrictColumns()),
        _ => conjunct.NonNullIfTrue(),
    };
}
