using Linq.Provider.Algebra;
using Linq.Provider.Collections;
using Linq.Provider.Rewriting;
using Linq.Provider.Schema;

namespace Linq.Provider.Sql.PostgreSql;

/// <summary>
/// Gives a count the 32 bits that C# says it has, where PostgreSQL insists on them: its count has 64, and many functions and the shifts take an integer only. Comparisons, sums and results do not
/// mind, and stay as they are.
/// <code>
/// repeat('*', count(*))  →  repeat('*', CAST(count(*) AS integer))
/// </code>
/// </summary>
internal sealed class NarrowCounts : IRewriteRule
{
    public string Name => nameof(NarrowCounts);

    public PlanProperty Requires => PlanProperty.None;

    public PlanProperty Establishes => PlanProperty.None;

    public Relation Apply(Relation plan, RewriteContext context)
    {
        HashSet<int> wide = [];
        return plan.Rewrite(relation =>
        {
            Relation narrowed = relation.MapScalars(s => Narrowed(s, wide));
            wide.UnionWith(WideColumns(narrowed, wide));
            return narrowed;
        });
    }

    /// <summary>The columns that a relation defines and that hold a count.</summary>
    private static IEnumerable<int> WideColumns(Relation relation, HashSet<int> wide) => relation switch
    {
        Project r => WideColumns(r.Bindings, wide),
        Aggregate r => WideColumns(r.Keys.AddRange(r.Aggregates), wide),
        Window r => WideColumns(r.Calls, wide),
        Values r => r.Columns.Where((_, i) => r.Rows.Any(row => IsWide(row[i], wide))).Select(c => c.Id),
        SetOperation r => r.Columns.Where((_, i) => wide.Contains(r.LeftColumns[i]) || wide.Contains(r.RightColumns[i])).Select(c => c.Id),
        _ => [],
    };

    private static IEnumerable<int> WideColumns(ValueList<Binding> bindings, HashSet<int> wide) => bindings.Where(b => IsWide(b.Value, wide)).Select(b => b.Column.Id);

    private static Scalar Narrowed(Scalar scalar, HashSet<int> wide)
    {
        return scalar.MapOperands(s => Narrowed(s, wide)) switch
        {
            Call call when !TakesEither(call) && call.Arguments.Any(a => IsWide(a, wide)) => call with { Arguments = call.Arguments.Select(Narrow).ToValueList() },
            Binary { Operator: BinaryOperator.ShiftLeft or BinaryOperator.ShiftRight } shift when IsWide(shift.Left, wide) || IsWide(shift.Right, wide) => shift with { Left = Narrow(shift.Left), Right = Narrow(shift.Right) },
            var other => other,
        };

        Scalar Narrow(Scalar operand) => IsWide(operand, wide) ? new Cast(operand with { Type = SqlType.BigInteger }, SqlType.Integer) : operand;
    }

    /// <summary>Whether an integer has 64 bits on PostgreSQL: a count, and what is chosen among such or computed of one.</summary>
    private static bool IsWide(Scalar scalar, HashSet<int> wide) => scalar.Type.Kind == SqlTypeKind.Integer && scalar switch
    {
        AggregateCall { Function: AggregateFunction.Count } => true,
        AggregateCall { Function: AggregateFunction.Min or AggregateFunction.Max, Argument: { } argument } => IsWide(argument, wide),
        WindowCall { Function: not (WindowFunction.RowNumber or WindowFunction.Count or WindowFunction.Sum or WindowFunction.Average), Arguments: [var argument, ..] } => IsWide(argument, wide),
        ColumnRef column => wide.Contains(column.Id),
        ScalarSubquery { Relation.Output: [var column] } => wide.Contains(column.Id),
        Case choice => choice.Whens.Any(w => IsWide(w.Result, wide)) || choice.Else is { } otherwise && IsWide(otherwise, wide),
        Call call => TakesEither(call) && call.Arguments.Any(a => IsWide(a, wide)),
        Binary { Operator: not (BinaryOperator.ShiftLeft or BinaryOperator.ShiftRight) } computed => IsWide(computed.Left, wide) || IsWide(computed.Right, wide),
        Unary computed => IsWide(computed.Operand, wide),
        _ => false,
    };

    /// <summary>Whether a function takes integers of either width; where its result is an integer, that has the same.</summary>
    private static bool TakesEither(Call call)
        => call.Function == Functions.Coalesce || call.Function == Functions.Least || call.Function == Functions.Greatest || call.Function == Functions.Abs || call.Function == Functions.ToText;
}
