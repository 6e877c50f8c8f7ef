using Linq.Provider.Algebra;
using Linq.Provider.Schema;

namespace Linq.Provider.Rewriting.Rules;

/// <summary>
/// Computes a condition that may fail (a text that is no number, a division by zero) only where the conditions before it hold, as <c>&amp;&amp;</c> does: databases choose the order of conditions by
/// their cost. What compares a value of the same table is cheaper than that, and needs no help. Runs before conditions are moved.
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
        Relation input = filter.Input;
        while (input is Filter below)
        {
            input = below.Input;
        }

        List<HashSet<int>> tables = [.. Tables(input)];
        Scalar[] all = [.. Conditions(filter)];
        int first = Enumerable.Range(0, all.Length).FirstOrDefault(i => MayFail(all[i]) && GuardsOf(i).Any(), all.Length);
        if (first == all.Length)
        {
            return filter;
        }

        // A guard stays a condition too, for indexes and joins; not one that may fail itself or has a subquery, which would be computed twice. Within the CASE, AND keeps its order.
        Scalar[] guards = [.. GuardsOf(first)];
        int last = Array.FindLastIndex(all, MayFail);
        IEnumerable<Scalar> kept = all.Where((c, i) => i > last || !MayFail(c) && !c.HasSubquery() || (i < first && !guards.Contains(c)));
        return input.Where(kept.Append(new Case([new When(guards.AllOf()!, all[first..(last + 1)].AllOf()!)], Literal.False, SqlType.Boolean, all[first..(last + 1)].Any(c => c.IsNullable))));

        IEnumerable<Scalar> GuardsOf(int condition) => all.Take(condition).Where(g => !IsCheap(g, all[condition], tables));
    }

    /// <summary>The columns that are read together: of one table, or of what is computed as a whole.</summary>
    private static IEnumerable<HashSet<int>> Tables(Relation relation) => relation is Filter or Sort or Join ? relation.Inputs().SelectMany(Tables) : [relation.OutputIds()];

    /// <summary>The conditions of a filter, after those of the filters below it.</summary>
    private static IEnumerable<Scalar> Conditions(Filter filter) => filter.Input is Filter below ? Conditions(below).Concat(filter.Predicate.Conjuncts()) : filter.Predicate.Conjuncts();

    /// <summary>Whether the database looks at a guard first by itself: it compares a value of the same table, or it is what rows are joined by.</summary>
    private static bool IsCheap(Scalar guard, Scalar condition, List<HashSet<int>> tables) => guard switch
    {
        Binary { Operator: BinaryOperator.Equal or BinaryOperator.Same, Left: ColumnRef, Right: ColumnRef } => true,
        Binary { Operator: >= BinaryOperator.Equal and not (BinaryOperator.And or BinaryOperator.Or), Left: var left, Right: var right } => IsSimple(left) && IsSimple(right) && AreOfOneTable(guard, condition, tables),
        Unary { Operator: UnaryOperator.IsNull or UnaryOperator.IsNotNull or UnaryOperator.Not, Operand: var operand } => IsSimple(operand) && AreOfOneTable(guard, condition, tables),
        _ => IsSimple(guard) && AreOfOneTable(guard, condition, tables),
    };

    private static bool AreOfOneTable(Scalar guard, Scalar condition, List<HashSet<int>> tables)
        => tables.Count(t => t.Overlaps(FreeColumns.Of(guard)) || t.Overlaps(FreeColumns.Of(condition))) <= 1;

    private static bool IsSimple(Scalar scalar) => scalar is ColumnRef or Literal or Parameter;

    /// <summary>Whether computing a value may be an error in some rows.</summary>
    private static bool MayFail(Scalar scalar) => scalar switch
    {
        Call { Function.MayFail: true } => true,
        Call { Arguments: [_, _, not Literal] } call when call.Function == Functions.Substring => true,
        Binary { Operator: BinaryOperator.Divide or BinaryOperator.Modulo, Right: not (Literal or Parameter) } => true,
        Cast { Type.Kind: SqlTypeKind.Integer or SqlTypeKind.BigInteger or SqlTypeKind.SmallInteger, Operand.Type.Kind: SqlTypeKind.Decimal or SqlTypeKind.Double or SqlTypeKind.Real } => true,
        Case => false,
        _ => scalar.Operands().Any(MayFail),
    };
}
