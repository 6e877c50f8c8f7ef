using Linq.Provider.Algebra;
using Linq.Provider.Rewriting;
using Linq.Provider.Schema;

namespace Linq.Provider.Sql.PostgreSql;

/// <summary>
/// PostgreSQL makes full joins by hashing or sorting, for which it needs an equation between the sides; "is not distinct from" is none. What follows from it is put beside it:
/// <code>
/// a FULL JOIN b ON a.x IS NOT DISTINCT FROM b.x   →   a FULL JOIN b ON coalesce(a.x, 0) = coalesce(b.x, 0) AND a.x IS NOT DISTINCT FROM b.x
/// </code>
/// Where there is no equation at all, the join becomes a union (<see cref="FullJoins"/>).
/// </summary>
internal sealed class GiveFullJoinsAnEquation : IRewriteRule
{
    public string Name => nameof(GiveFullJoinsAnEquation);

    public PlanProperty Requires => PlanProperty.SqlLogic;

    public PlanProperty Establishes => PlanProperty.None;

    public Relation Apply(Relation plan, RewriteContext context) => plan.Rewrite(relation => relation is Join { Kind: JoinKind.Full, Predicate: not (null or Literal { Value: true }) } join ? Makeable(join, context) : relation);

    private static Relation Makeable(Join join, RewriteContext context)
    {
        Binary[] pairs = [.. join.Predicate.Conjuncts().OfType<Binary>().Where(c => c.Operator is BinaryOperator.Equal or BinaryOperator.Same && IsBetweenSides(c, join))];
        if (pairs.Any(p => p.Operator == BinaryOperator.Equal))
        {
            return join;
        }

        Scalar[] equations = [.. pairs.Select(Equation).OfType<Scalar>()];
        return equations.Length > 0 ? join with { Predicate = equations.Append(join.Predicate!).AllOf() } : join.WithoutFull(context);
    }

    private static bool IsBetweenSides(Binary comparison, Join join)
    {
        return IsOf(comparison.Left, join.Left) && IsOf(comparison.Right, join.Right) || IsOf(comparison.Left, join.Right) && IsOf(comparison.Right, join.Left);

        static bool IsOf(Scalar scalar, Relation side) => FreeColumns.Of(scalar) is { Count: > 0 } columns && columns.IsSubsetOf(side.Output.Select(c => c.Id));
    }

    /// <summary>What is equal wherever both values are the same, null like any other; null for a type that no value is known of.</summary>
    private static Binary? Equation(Binary same)
    {
        if (AnyOf(same.Left.Type) is not { } value)
        {
            return null;
        }

        return Predicates.SqlCompare(BinaryOperator.Equal, InsteadOfNull(same.Left, value), InsteadOfNull(same.Right, value));
    }

    private static Scalar InsteadOfNull(Scalar scalar, object value)
        => scalar.IsNullable ? new Call(Functions.Coalesce, [scalar, new Literal(value, scalar.Type)], scalar.Type, false) : scalar;

    private static object? AnyOf(SqlType type) => type.ClrType is var clr && clr == typeof(string) ? "" : clr == typeof(byte[]) ? Array.Empty<byte>() : clr.IsValueType ? Activator.CreateInstance(clr) : null;
}
