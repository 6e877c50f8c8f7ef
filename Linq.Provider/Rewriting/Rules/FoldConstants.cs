using Linq.Provider.Algebra;
using Linq.Provider.Collections;
using Linq.Provider.Schema;

namespace Linq.Provider.Rewriting.Rules;

/// <summary>
/// Computes what does not depend on the row. Every step holds for the meaning of C# and of SQL, so the rule may run before and after <see cref="ExpandNullSemantics"/>.
/// <code>
/// WHERE 1 = 1 AND x = 5                   →  WHERE x = 5
/// CASE WHEN TRUE THEN a ELSE b END        →  a
/// CASE WHEN p THEN a ELSE CASE WHEN q THEN b END END  →  CASE WHEN p THEN a WHEN q THEN b END
/// WHERE id IS NULL   (id is not nullable) →  WHERE FALSE
/// </code>
/// </summary>
internal sealed class FoldConstants : IRewriteRule
{
    public string Name => nameof(FoldConstants);

    public PlanProperty Requires => PlanProperty.ExactNullability;

    public PlanProperty Establishes => PlanProperty.None;

    public Relation Apply(Relation plan, RewriteContext context) => Fold(plan);

    private static Relation Fold(Relation relation)
    {
        Relation mapped = relation.MapInputs(Fold).MapScalars(s => s is Parameter ? s : Fold(s));
        return mapped switch
        {
            Filter { Predicate: Literal { Value: true } } r => r.Input,
            Filter { Predicate: Literal { Value: null } } r => r with { Predicate = Literal.False },
            Join { Kind: JoinKind.Inner, Predicate: Literal { Value: true } } r => r with { Kind = JoinKind.Cross, Predicate = null },
            _ => mapped,
        };
    }

    internal static Scalar Fold(Scalar scalar) => scalar.MapOperands(Fold, Fold) switch
    {
        Binary s => FoldBinary(s),
        Unary s => FoldUnary(s),
        Case s => FoldCase(Flattened(s)),
        Cast { Operand: Literal { Value: null } } s => Literal.Null(s.Type),
        Call s when s.Function == Functions.Coalesce => FoldCoalesce(Flattened(s)),
        Call { Function.PropagatesNull: true } s when s.Arguments.Any(IsNull) => ExpandNullSemantics.IsTest(s) ? Literal.False : Literal.Null(s.Type),
        InList { Values.Count: 0 } => Literal.False,
        Exists { Relation: var relation } s => IsEmpty(relation) ? Literal.False : s,
        InSubquery { Relation: var relation } s => IsEmpty(relation) ? Literal.False : s,
        var s => s,
    };

    private static bool IsNull(Scalar scalar) => scalar is Literal { Value: null };

    private static bool IsEmpty(Relation relation) => relation switch
    {
        Filter { Predicate: Literal { Value: false } } => true,
        Values r => r.Rows.Count == 0,
        Filter r => IsEmpty(r.Input),
        Project r => IsEmpty(r.Input),
        Sort r => IsEmpty(r.Input),
        Limit r => IsEmpty(r.Input),
        Distinct r => IsEmpty(r.Input),
        Window r => IsEmpty(r.Input),
        Aggregate { Keys.Count: > 0 } r => IsEmpty(r.Input),
        Join { Kind: JoinKind.Inner or JoinKind.Cross } r => IsEmpty(r.Left) || IsEmpty(r.Right),
        Join { Kind: JoinKind.Left } r => IsEmpty(r.Left),
        _ => false,
    };

    private static Scalar FoldBinary(Binary s) => (s.Operator, s.Left, s.Right) switch
    {
        (BinaryOperator.And, Literal { Value: true }, var x) => x,
        (BinaryOperator.And, var x, Literal { Value: true }) => x,
        (BinaryOperator.And, Literal { Value: false }, _) or (BinaryOperator.And, _, Literal { Value: false }) => Literal.False,
        (BinaryOperator.Or, Literal { Value: false }, var x) => x,
        (BinaryOperator.Or, var x, Literal { Value: false }) => x,
        (BinaryOperator.Or, Literal { Value: true }, _) or (BinaryOperator.Or, _, Literal { Value: true }) => Literal.True,
        ( <= BinaryOperator.Concat, var x, var y) when IsNull(x) || IsNull(y) => Literal.Null(s.Type),
        (_, Literal { Value: { } x }, Literal { Value: { } y }) when Compare(s.Operator, x, y) is { } result => Literal.Of(result),
        _ when s.Operator is BinaryOperator.And or BinaryOperator.Or && s.IsNullable && !s.Left.IsNullable && !s.Right.IsNullable => s with { IsNullable = false },
        _ => s,
    };

    // Only types whose order and equality are the same in C# and in every database.
    private static bool? Compare(BinaryOperator op, object left, object right)
    {
        if (left is string or Guid && left.GetType() == right.GetType())
        {
            return op switch
            {
                BinaryOperator.Equal or BinaryOperator.Match or BinaryOperator.Same => left.Equals(right),
                BinaryOperator.NotEqual or BinaryOperator.Distinct => !left.Equals(right),
                _ => null,
            };
        }

        if (Number(left) is not { } x || Number(right) is not { } y || left is bool != right is bool)
        {
            return null;
        }

        return op switch
        {
            BinaryOperator.Equal or BinaryOperator.Match or BinaryOperator.Same => x == y,
            BinaryOperator.NotEqual or BinaryOperator.Distinct => x != y,
            BinaryOperator.Less => x < y,
            BinaryOperator.LessOrEqual => x <= y,
            BinaryOperator.Greater => x > y,
            BinaryOperator.GreaterOrEqual => x >= y,
            _ => null,
        };
    }

    private static long? Number(object value) => value switch
    {
        bool b => b ? 1 : 0,
        int i => i,
        long l => l,
        short h => h,
        _ => null,
    };

    private static Scalar FoldUnary(Unary s) => (s.Operator, s.Operand) switch
    {
        (UnaryOperator.Not, Literal { Value: bool b }) => Literal.Of(!b),
        (UnaryOperator.Not, Unary { Operator: UnaryOperator.IsNull } x) => Unary.IsNotNull(x.Operand),
        (UnaryOperator.Not, Unary { Operator: UnaryOperator.IsNotNull } x) => Unary.IsNull(x.Operand),
        (UnaryOperator.Not, Unary { Operator: UnaryOperator.IsTrue } x) => x with { Operator = UnaryOperator.IsNotTrue },
        (UnaryOperator.Not, Unary { Operator: UnaryOperator.IsNotTrue } x) => x with { Operator = UnaryOperator.IsTrue },
        (UnaryOperator.Not, Unary { Operator: UnaryOperator.Not } x) when !x.Operand.IsNullable => x.Operand,
        (UnaryOperator.Negate or UnaryOperator.BitNot, Literal { Value: null }) => Literal.Null(s.Type),
        (UnaryOperator.IsNull, Literal x) => Literal.Of(x.Value is null),
        (UnaryOperator.IsNotNull, Literal x) => Literal.Of(x.Value is not null),
        (UnaryOperator.IsNull, { IsNullable: false }) => Literal.False,
        (UnaryOperator.IsNotNull, { IsNullable: false }) => Literal.True,
        (UnaryOperator.IsNotNull, Case { Whens: [{ Condition: InList condition, Result.IsNullable: false }], Else: null }) => condition,
        (UnaryOperator.IsNull, Case { Whens: [{ Condition: InList condition, Result.IsNullable: false }], Else: null }) => Unary.Not(condition),
        (UnaryOperator.IsTrue, Literal x) => Literal.Of(x.Value is true),
        (UnaryOperator.IsNotTrue, Literal x) => Literal.Of(x.Value is not true),
        _ => s,
    };

    /// <summary>A chain of choices is one choice: SQLite's parser does not go down without end.</summary>
    private static Case Flattened(Case s) => s.Else is Case next && next.Type == s.Type ? s with { Whens = s.Whens.AddRange(next.Whens), Else = next.Else } : s;

    /// <summary>The same for the first of several values.</summary>
    private static Call Flattened(Call s)
        => s.Arguments.Any(a => IsCoalesce(a, s.Type)) ? s with { Arguments = s.Arguments.SelectMany(a => IsCoalesce(a, s.Type) ? ((Call)a).Arguments : [a]).ToValueList() } : s;

    private static bool IsCoalesce(Scalar scalar, SqlType type) => scalar is Call call && call.Function == Functions.Coalesce && call.Type == type;

    private static Scalar FoldCase(Case s)
    {
        var whens = new List<When>();
        Scalar? otherwise = s.Else;
        foreach (When when in s.Whens)
        {
            if (when.Condition is Literal { Value: true })
            {
                otherwise = when.Result;
                break;
            }

            if (when.Condition is not Literal)
            {
                whens.Add(when);
            }
        }

        if (whens.Count > 0 && !(whens.TrueForAll(w => IsNull(w.Result)) && (otherwise is null || IsNull(otherwise))))
        {
            return whens.Count == s.Whens.Count ? s : s with
            {
                Whens = whens.ToValueList(),
                Else = otherwise,
                IsNullable = otherwise is null || otherwise.IsNullable || whens.Any(w => w.Result.IsNullable),
            };
        }

        return otherwise is null || IsNull(otherwise) ? Literal.Null(s.Type)
            : otherwise.Type == s.Type ? otherwise
            : otherwise.Type.Kind == s.Type.Kind && s.Type.Kind is SqlTypeKind.Text ? otherwise
            : new Cast(otherwise, s.Type);
    }

    private static Scalar FoldCoalesce(Call s)
    {
        var arguments = new List<Scalar>();
        foreach (Scalar argument in s.Arguments.Where(a => !IsNull(a)))
        {
            arguments.Add(argument);
            if (!argument.IsNullable)
            {
                break;
            }
        }

        return arguments.Count == 0 ? Literal.Null(s.Type)
            : arguments.Count == 1 ? arguments[0].Type.Kind == s.Type.Kind ? arguments[0] : new Cast(arguments[0], s.Type)
            : arguments.Count == s.Arguments.Count ? s
            : s with { Arguments = arguments.ToValueList(), IsNullable = arguments.All(a => a.IsNullable) };
    }
}
