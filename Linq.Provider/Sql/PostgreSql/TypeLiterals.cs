using Linq.Provider.Algebra;
using Linq.Provider.Collections;
using Linq.Provider.Rewriting;
using Linq.Provider.Schema;

namespace Linq.Provider.Sql.PostgreSql;

/// <summary>
/// Tells PostgreSQL the types of numbers in the query where nothing beside them does: a bare 1.5 is numeric to it, which rounds and adds in another way than floating point, and a bare 1
/// has 32 bits. Relies on constants being folded.
/// <code>
/// round(CASE WHEN a THEN 1.5 ELSE 2.5 END)  →  round(CASE WHEN a THEN CAST(1.5 AS double precision) ELSE 2.5 END)
/// 1 &lt;&lt; n   (as 64 bits)                       →  CAST(1 AS bigint) &lt;&lt; n
/// </code>
/// </summary>
internal sealed class TypeLiterals : IRewriteRule
{
    public string Name => nameof(TypeLiterals);

    public PlanProperty Requires => PlanProperty.NoNullParameters;

    public PlanProperty Establishes => PlanProperty.None;

    public Relation Apply(Relation plan, RewriteContext context) => plan.RewriteScalars(Typed);

    private static Scalar Typed(Scalar scalar) => scalar switch
    {
        Binary { Left: Literal number } binary when IsBare(number) && (binary.Right is Literal || binary.Operator is BinaryOperator.ShiftLeft or BinaryOperator.ShiftRight)
            => binary with { Left = Cast(number) },
        Case choice when choice.Whens.All(w => w.Result is Literal) && choice.Else is null or Literal => WithType(choice),
        Call call when call.Function != Functions.Coalesce && call.Arguments.Any(IsFloating) => call with { Arguments = call.Arguments.Select(a => IsFloating(a) ? Cast(a) : a).ToValueList() },
        AggregateCall { Argument: { } argument } call when IsFloating(argument) => call with { Argument = Cast(argument) },
        _ => scalar,
    };

    /// <summary>One of the results says of what type all are.</summary>
    private static Case WithType(Case choice)
    {
        int first = choice.Whens.ToList().FindIndex(w => IsBare(w.Result));
        return first >= 0 ? choice with { Whens = choice.Whens.Select((w, i) => i == first ? w with { Result = Cast(w.Result) } : w).ToValueList() }
            : choice.Else is { } otherwise && IsBare(otherwise) ? choice with { Else = Cast(otherwise) }
            : choice;
    }

    private static bool IsFloating(Scalar scalar) => scalar is Literal { Value: double number, Type.Kind: SqlTypeKind.Double } && double.IsFinite(number);

    private static bool IsBare(Scalar scalar) => IsFloating(scalar) || scalar is Literal { Value: not null, Type.Kind: SqlTypeKind.BigInteger };

    // What stands there bare is no value of the type yet.
    private static Cast Cast(Scalar number) => new((Literal)number with { Type = SqlType.Integer }, number.Type);
}
