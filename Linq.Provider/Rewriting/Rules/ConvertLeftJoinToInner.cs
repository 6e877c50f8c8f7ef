using Linq.Provider.Algebra;
using Linq.Provider.Collections;

namespace Linq.Provider.Rewriting.Rules;

/// <summary>
/// Makes a left join an inner join where a predicate above drops the rows without a match. Relies on <see cref="ExpandNullSemantics"/>: a comparison with null is not true.
/// <code>
/// e LEFT JOIN d ON d.id = e.dept WHERE d.city = 'Rome'   →  e JOIN d ON d.id = e.dept WHERE d.city = 'Rome'
/// </code>
/// </summary>
internal sealed class ConvertLeftJoinToInner : IRewriteRule
{
    public string Name => nameof(ConvertLeftJoinToInner);

    public PlanProperty Requires => PlanProperty.SqlLogic;

    public PlanProperty Establishes => PlanProperty.None;

    public Relation Apply(Relation plan, RewriteContext context) => Convert(plan, []);

    // The columns given are not null in every row that survives above.
    private static Relation Convert(Relation relation, HashSet<int> nonNull)
    {
        Relation mapped = relation.MapScalars(Convert);
        switch (mapped)
        {
            case Filter r:
                return r.MapInputs(i => Convert(i, [.. nonNull, .. NonNull(r.Predicate)]));
            case Sort:
                return mapped.MapInputs(i => Convert(i, nonNull));
            case Project r:
                HashSet<int> renamed = [.. r.Bindings.Where(b => nonNull.Contains(b.Column.Id)).SelectMany(b => b.Value.StrictColumns())];
                return r.MapInputs(i => Convert(i, renamed));
            case Join { Kind: JoinKind.Inner or JoinKind.Cross } r:
                HashSet<int> both = [.. nonNull, .. r.Predicate.Conjuncts().SelectMany(NonNull)];
                return r.MapInputs(i => Convert(i, both));
            case Join { Kind: JoinKind.Left } r when r.Right.Output.Any(c => nonNull.Contains(c.Id)):
                return Convert(Predicates.InnerJoin(r.Left, r.Right, r.Predicate.Conjuncts()), nonNull);
            case Join { Kind: JoinKind.Left } r:
                Relation left = Convert(r.Left, nonNull);
                Relation right = Convert(r.Right, []);
                return ReferenceEquals(left, r.Left) && ReferenceEquals(right, r.Right) ? r : r with { Left = left, Right = right };
            default:
                return mapped.MapInputs(i => Convert(i, []));
        }
    }

    private static Scalar Convert(Scalar scalar) => scalar.MapOperands(Convert, r => Convert(r, []));

    private static IEnumerable<int> NonNull(Scalar predicate) => predicate switch
    {
        Binary { Operator: BinaryOperator.And } p => NonNull(p.Left).Concat(NonNull(p.Right)),
        Binary { Operator: BinaryOperator.Or } p => NonNull(p.Left).Intersect(NonNull(p.Right)),
        Binary { Operator: BinaryOperator.Equal or BinaryOperator.NotEqual } p => p.Left.StrictColumns().Concat(p.Right.StrictColumns()),
        _ => predicate.NonNullIfTrue(),
    };
}
