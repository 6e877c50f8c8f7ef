using Linq.Provider.Algebra;
using Linq.Provider.Schema;

namespace Linq.Provider.Rewriting.Rules;

/// <summary>
/// Computes a condition that may fail (a text that is no number, a division by zero) only where the conditions before it hold, as <c>&amp;&amp;</c> does: databases choose the order of conditions by
/// their cost. What looks at a column of the condition and nothing else is cheaper than that, and needs no help. Runs before conditions are moved.
/// <code>
/// WHERE NOT EXISTS (letters of x.code) AND parse(x.code) > 3   →  WHERE CASE WHEN NOT EXISTS (letters of x.code) THEN parse(x.code) > 3 ELSE false END
/// </code>
/// </summary>
internal sealed class GuardConditions : IRewriteRule
{
    public string Name => nameof(GuardConditions);

    public PlanProperty Requires => PlanProperty.SqlLogic;

    public PlanProperty Establishes => PlanProperty.None;

    public Relation Apply(Relation plan, RewriteContext context) => Guarded(plan);

    private static Relation Guarded(Relation relation)
    {
        Relation mapped = relation.MapInputs(Guarded).MapScalars(Guarded);
        return mapped is Filter filter && filter.Predicate.Conjuncts().Any(MayFail) ? Guarded(filter) : mapped;
    }

    private static Scalar Guarded(Scalar scalar) => scalar.MapOperands(Guarded, Guarded);

    private static Relation Guarded(Filter filter)
    {
        List<Scalar> before = [];
        foreach (Scalar condition in Conditions(filter))
        {
            Scalar[] guards = MayFail(condition) && FreeColumns.Of(condition) is var columns ? [.. before.Where(g => !IsCheap(g, columns))] : [];
            if (guards.Length == 0)
            {
                before.Add(condition);
                continue;
            }

            // What guards a condition is said there.
            before = [.. before.Except(guards), new Case([new When(guards.AllOf()!, condition)], Literal.False, SqlType.Boolean, condition.IsNullable)];
        }

        Relation input = filter.Input;
        while (input is Filter below)
        {
            input = below.Input;
        }

        return input.Where(before);
    }

    /// <summary>The conditions of a filter, after those of the filters below it.</summary>
    private static IEnumerable<Scalar> Conditions(Filter filter) => filter.Input is Filter below ? Conditions(below).Concat(filter.Predicate.Conjuncts()) : filter.Predicate.Conjuncts();

    private static bool IsCheap(Scalar guard, HashSet<int> columns) => guard switch
    {
        Binary { Operator: >= BinaryOperator.Equal and <= BinaryOperator.Distinct, Left: var left, Right: var right } => IsSimple(left) && IsSimple(right),
        Unary { Operator: UnaryOperator.IsNull or UnaryOperator.IsNotNull or UnaryOperator.Not, Operand: var operand } => IsSimple(operand),
        _ => IsSimple(guard),
    } && FreeColumns.Of(guard).IsSubsetOf(columns);

    private static bool IsSimple(Scalar scalar) => scalar is ColumnRef or Literal or Parameter;

    /// <summary>Whether computing a value may be an error in some rows.</summary>
    private static bool MayFail(Scalar scalar) => scalar switch
    {
        Call { Function.MayFail: true } => true,
        Call { Arguments: [_, _, not Literal] } call when call.Function == Functions.Substring => true,
        Binary { Operator: BinaryOperator.Divide or BinaryOperator.Modulo, Right: not Literal } => true,
        Cast { Type.Kind: SqlTypeKind.Integer or SqlTypeKind.BigInteger or SqlTypeKind.SmallInteger, Operand.Type.Kind: SqlTypeKind.Decimal or SqlTypeKind.Double or SqlTypeKind.Real } => true,
        Case => false,
        _ => scalar.Operands().Any(MayFail),
    };
}
