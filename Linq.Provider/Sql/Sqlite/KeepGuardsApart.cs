using Linq.Provider.Algebra;
using Linq.Provider.Collections;
using Linq.Provider.Rewriting;

namespace Linq.Provider.Sql.Sqlite;

/// <summary>
/// Keeps SQLite from computing what a guard is to keep it from: of <c>d.name = 'x'</c> it learns what d.name is, also in the guard of a CASE, which is then always true and goes to another table's
/// rows. Of IS it learns nothing, and uses indexes as well.
/// <code>
/// WHERE d.name = 'x' AND CASE WHEN d.name = 'x' THEN parse(e.code) > 3 ELSE 0 END   →  WHERE d.name IS 'x' AND CASE WHEN d.name = 'x' THEN parse(e.code) > 3 ELSE 0 END
/// </code>
/// </summary>
internal sealed class KeepGuardsApart : IRewriteRule
{
    public string Name => nameof(KeepGuardsApart);

    public PlanProperty Requires => PlanProperty.SqlLogic;

    public PlanProperty Establishes => PlanProperty.None;

    public Relation Apply(Relation plan, RewriteContext context) => HasGuard(plan) ? Apart(plan) : plan;

    private static bool HasGuard(Relation relation) => relation is Filter or Join && relation.Scalars().Any(HasGuard) || relation.Inputs().Concat(relation.Scalars().SelectMany(s => s.Subqueries())).Any(HasGuard);

    private static bool HasGuard(Scalar scalar) => scalar is Case ? scalar.MayFail() : scalar.Operands().Any(HasGuard);

    private static Relation Apart(Relation relation) => relation.MapInputs(Apart).MapScalars(relation is Filter or Join ? Condition : Value);

    private static Scalar Value(Scalar scalar) => scalar.MapOperands(Value, Apart);

    private static Scalar Condition(Scalar scalar) => scalar switch
    {
        Binary { Operator: BinaryOperator.Equal, Left: ColumnRef, Right: Literal or Parameter } or Binary { Operator: BinaryOperator.Equal, Left: Literal or Parameter, Right: ColumnRef }
            => ((Binary)scalar) with { Operator = BinaryOperator.Same, IsNullable = false },
        Binary { Operator: BinaryOperator.And } => scalar.MapOperands(Condition, Apart),
        _ => Value(scalar),
    };
}
