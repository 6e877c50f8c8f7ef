using Linq.Provider.Algebra;
using Linq.Provider.Collections;
using Linq.Provider.Schema;

namespace Linq.Provider.Rewriting.Rules;

/// <summary>
/// Turns comparisons from the meaning of C# into that of SQL. A predicate is only asked whether it is true, so there unknown may stand for false; negations are
/// pushed inward to the comparisons; a value must be exact. Relies on <see cref="InferNullability"/>: compensation appears only where null can occur.
/// <code>
/// WHERE a = b     (b nullable)       →  WHERE a = b
/// WHERE a = b     (both nullable)    →  WHERE a IS NOT DISTINCT FROM b, or a = b OR (a IS NULL AND b IS NULL)
/// WHERE a &lt;&gt; 1    (a nullable)       →  WHERE a IS DISTINCT FROM 1
/// WHERE NOT (a &lt; 1 AND b = NULL)     →  WHERE (a &lt; 1) IS NOT TRUE OR b IS NOT NULL
/// WHERE a NOT IN (SELECT nullable …) →  WHERE NOT EXISTS (SELECT … WHERE …)
/// SELECT a &lt; b    (nullable)         →  SELECT (a &lt; b) IS TRUE
/// SELECT starts_with(a, b)            →  SELECT starts_with(a, b) IS TRUE
/// </code>
/// </summary>
/// <param name="hasIndexableSame">Whether the database uses an index for <see cref="BinaryOperator.Same"/>; otherwise predicates spell it with OR.</param>
internal sealed class ExpandNullSemantics(bool hasIndexableSame) : IRewriteRule
{
    public string Name => nameof(ExpandNullSemantics);

    public PlanProperty Requires => PlanProperty.NoNullParameters | PlanProperty.ExactNullability;

    public PlanProperty Establishes => PlanProperty.SqlLogic;

    public Relation Apply(Relation plan, RewriteContext context) => Expand(plan).WithOwnSubqueries(context.Ids);

    private Relation Expand(Relation relation)
    {
        Relation mapped = relation.MapInputs(Expand);
        return mapped switch
        {
            Join { Kind: JoinKind.Full } => mapped.MapScalars(ByEquations),
            Filter or Join => mapped.MapScalars(WhenTrue),
            _ => mapped.MapScalars(Value),
        };
    }

    /// <summary>The same for a full join, which a database may only know how to make by equations: none of them becomes an OR.</summary>
    private Scalar ByEquations(Scalar predicate) => predicate switch
    {
        Binary { Operator: BinaryOperator.And } s => Predicates.And(ByEquations(s.Left), ByEquations(s.Right)),
        Binary { Operator: BinaryOperator.Equal } s => Equal(Value(s.Left), Value(s.Right), isValue: true),
        _ => WhenTrue(predicate),
    };

    /// <summary>SQL that is true if and only if the predicate is; otherwise false or unknown.</summary>
    internal Scalar WhenTrue(Scalar scalar)
    {
        switch (scalar)
        {
            case Binary { Operator: BinaryOperator.And } s:
                return Predicates.And(WhenTrue(s.Left), WhenTrue(s.Right));
            case Binary { Operator: BinaryOperator.Or } s:
                return Predicates.Or(WhenTrue(s.Left), WhenTrue(s.Right));
            case Unary { Operator: UnaryOperator.Not } s:
                return WhenNotTrue(s.Operand);
            case Binary { Operator: BinaryOperator.Equal } s:
                return Equal(Value(s.Left), Value(s.Right), isValue: false);
            case Binary { Operator: BinaryOperator.NotEqual } s:
                return NotEqual(Value(s.Left), Value(s.Right), isValue: false);
            case Binary { Operator: BinaryOperator.Match } s:
                return Predicates.SqlCompare(BinaryOperator.Equal, Value(s.Left), Value(s.Right));
            case Binary s when IsOrder(s.Operator):
                return Predicates.SqlCompare(s.Operator, Value(s.Left), Value(s.Right));
            case InList s when Separate(s) is { } separated:
                return WhenTrue(separated);
            case InSubquery s:
                return Pairs(s).Any(p => p.Item.IsNullable && p.Column.IsNullable) ? AsExists(s) : Operands(s);
            case InList or InArray:
                return Operands(scalar);
            case Call when IsTest(scalar):
                return Operands(scalar);
            default:
                return Value(scalar);
        }
    }

    /// <summary>SQL that is true if and only if the predicate is not.</summary>
    internal Scalar WhenNotTrue(Scalar scalar)
    {
        switch (scalar)
        {
            case Binary { Operator: BinaryOperator.And } s:
                return Predicates.Or(WhenNotTrue(s.Left), WhenNotTrue(s.Right));
            case Binary { Operator: BinaryOperator.Or } s:
                return Predicates.And(WhenNotTrue(s.Left), WhenNotTrue(s.Right));
            case Unary { Operator: UnaryOperator.Not } s:
                return WhenTrue(s.Operand);
            case Binary { Operator: BinaryOperator.Equal } s:
                return NotEqual(Value(s.Left), Value(s.Right), isValue: false);
            case Binary { Operator: BinaryOperator.NotEqual } s:
                return Equal(Value(s.Left), Value(s.Right), isValue: false);
            case Binary { Operator: BinaryOperator.Match } s:
                return Negated(Predicates.SqlCompare(BinaryOperator.Equal, Value(s.Left), Value(s.Right)));
            case Binary s when IsOrder(s.Operator):
                return Negated(Predicates.SqlCompare(s.Operator, Value(s.Left), Value(s.Right)));
            case InList s when Separate(s) is { } separated:
                return WhenNotTrue(separated);
            case InSubquery s:
                return Pairs(s).Any(p => p.Column.IsNullable) ? Unary.Not(AsExists(s)) : NotIn(Operands(s), s.Items);
            case InList s:
                return NotIn(Operands(s), [s.Item]);
            case InArray s:
                return NotIn(Operands(s), [s.Item]);
            case Call when IsTest(scalar):
                return Negated(Operands(scalar));
            default:
                return Negated(Value(scalar));
        }
    }

    /// <summary>SQL of exactly the same value: null where, and only where, C# has null.</summary>
    internal Scalar Value(Scalar scalar)
    {
        switch (scalar)
        {
            case Binary { Operator: BinaryOperator.And } s:
                return Predicates.And(Value(s.Left), Value(s.Right));
            case Binary { Operator: BinaryOperator.Or } s:
                return Predicates.Or(Value(s.Left), Value(s.Right));
            case Binary { Operator: BinaryOperator.Equal } s:
                return Equal(Value(s.Left), Value(s.Right), isValue: true);
            case Binary { Operator: BinaryOperator.NotEqual } s:
                return NotEqual(Value(s.Left), Value(s.Right), isValue: true);
            case Binary { Operator: BinaryOperator.Match } s:
                return Exact(Predicates.SqlCompare(BinaryOperator.Equal, Value(s.Left), Value(s.Right)));
            case Binary s when IsOrder(s.Operator):
                return Exact(Predicates.SqlCompare(s.Operator, Value(s.Left), Value(s.Right)));
            case Unary { Operator: UnaryOperator.Not } s:
                return NotValue(s.Operand);
            case InList s when Separate(s) is { } separated:
                return Value(separated);
            case InSubquery s:
                return Pairs(s).Any(p => p.Column.IsNullable) ? AsExists(s) : ExactIn(Operands(s), s.Items);
            case InList s:
                return ExactIn(Operands(s), [s.Item]);
            case InArray s:
                return ExactIn(Operands(s), [s.Item]);
            case Call when IsTest(scalar):
                return Exact(Operands(scalar));
            case Case s:
                return s with
                {
                    Whens = s.Whens.MapSame(w => new When(WhenTrue(w.Condition), Value(w.Result))),
                    Else = s.Else is null ? null : Value(s.Else),
                };
            case AggregateCall { Filter: { } filter } s:
                return ((AggregateCall)Operands(s with { Filter = null })) with { Filter = WhenTrue(filter) };
            default:
                return Operands(scalar);
        }
    }

    /// <summary>A test such as StartsWith: where it meets null it is false, as a value too.</summary>
    internal static bool IsTest(Scalar scalar) => scalar is Call { Type.Kind: SqlTypeKind.Boolean, Function.PropagatesNull: true };

    private Scalar Operands(Scalar scalar) => scalar.MapOperands(Value, Expand);

    private Scalar NotValue(Scalar operand) => operand switch
    {
        Unary { Operator: UnaryOperator.Not } s => Value(s.Operand),
        Binary { Operator: BinaryOperator.Equal } s => NotEqual(Value(s.Left), Value(s.Right), isValue: true),
        Binary { Operator: BinaryOperator.NotEqual } s => Equal(Value(s.Left), Value(s.Right), isValue: true),
        Binary s when IsOrder(s.Operator) => Negated(Predicates.SqlCompare(s.Operator, Value(s.Left), Value(s.Right))),
        _ => Value(operand) switch
        {
            Unary { Operator: UnaryOperator.IsNull } s => Unary.IsNotNull(s.Operand),
            Unary { Operator: UnaryOperator.IsNotNull } s => Unary.IsNull(s.Operand),
            Unary { Operator: UnaryOperator.IsTrue } s => s with { Operator = UnaryOperator.IsNotTrue },
            Unary { Operator: UnaryOperator.IsNotTrue } s => s with { Operator = UnaryOperator.IsTrue },
            var s => Unary.Not(s),
        },
    };

    private Scalar Equal(Scalar left, Scalar right, bool isValue)
    {
        if (IsNull(left) || IsNull(right))
        {
            return Unary.IsNull(IsNull(left) ? right : left);
        }

        if (right is Literal { Value: bool b } && (!isValue || !left.IsNullable))
        {
            return b ? left : Unary.Not(left);
        }

        if (left is Literal { Value: bool a } && (!isValue || !right.IsNullable))
        {
            return a ? right : Unary.Not(right);
        }

        if (!left.IsNullable && !right.IsNullable || !isValue && !(left.IsNullable && right.IsNullable))
        {
            return Predicates.SqlCompare(BinaryOperator.Equal, left, right);
        }

        return !isValue && !hasIndexableSame && IsCheap(left) && IsCheap(right)
            ? Predicates.Or(Predicates.SqlCompare(BinaryOperator.Equal, left, right), Predicates.And(Unary.IsNull(left), Unary.IsNull(right)))
            : new Binary(BinaryOperator.Same, left, right, SqlType.Boolean, false);
    }

    private static Scalar NotEqual(Scalar left, Scalar right, bool isValue)
    {
        if (IsNull(left) || IsNull(right))
        {
            return Unary.IsNotNull(IsNull(left) ? right : left);
        }

        if (!left.IsNullable && !right.IsNullable)
        {
            return (left, right) switch
            {
                (_, Literal { Value: bool b }) => b ? Unary.Not(left) : left,
                (Literal { Value: bool a }, _) => a ? Unary.Not(right) : right,
                _ => Predicates.SqlCompare(BinaryOperator.NotEqual, left, right),
            };
        }

        return (left, right) switch
        {
            (_, Literal { Value: true }) => new Unary(UnaryOperator.IsNotTrue, left, SqlType.Boolean, false),
            (Literal { Value: true }, _) => new Unary(UnaryOperator.IsNotTrue, right, SqlType.Boolean, false),
            _ => new Binary(BinaryOperator.Distinct, left, right, SqlType.Boolean, false),
        };
    }

    // Turns nulls among the values into comparisons of their own; null if there are none.
    private static Scalar? Separate(InList list)
    {
        if (list.Values.Count == 0)
        {
            return Literal.False;
        }

        if (list.Values.All(v => !v.IsNullable))
        {
            return null;
        }

        ValueList<Scalar> plain = list.Values.Where(v => !v.IsNullable).ToValueList();
        IEnumerable<Scalar> alternatives = list.Values.Where(v => v.IsNullable && !IsNull(v)).Select(v => (Scalar)Binary.Compare(BinaryOperator.Equal, list.Item, v));
        alternatives = list.Values.Any(IsNull) ? alternatives.Append(Unary.IsNull(list.Item)) : alternatives;
        alternatives = plain.Count > 0 ? alternatives.Prepend(list with { Values = plain }) : alternatives;
        return alternatives.Aggregate(Predicates.Or);
    }

    private Exists AsExists(InSubquery scalar)
    {
        Relation relation = Expand(scalar.Relation);
        return new Exists(relation.Where(scalar.Items.Zip(relation.Output, (item, column) => Equal(column.Ref(), Value(item), isValue: false))));
    }

    private static IEnumerable<(Scalar Item, OutputColumn Column)> Pairs(InSubquery scalar) => scalar.Items.Zip(scalar.Relation.Output);

    private static Scalar NotIn(Scalar test, ValueList<Scalar> items) => !items.Any(i => i.IsNullable) ? Unary.Not(test)
        : test is InList { Item: ColumnRef column } ? Predicates.Or(Unary.IsNull(column), Unary.Not(test))
        : new Unary(UnaryOperator.IsNotTrue, test, SqlType.Boolean, false);

    private static Scalar ExactIn(Scalar test, ValueList<Scalar> items) => items.Any(i => i.IsNullable) ? new Unary(UnaryOperator.IsTrue, test, SqlType.Boolean, false) : test;

    private static Scalar Exact(Scalar test) => test.IsNullable ? new Unary(UnaryOperator.IsTrue, test, SqlType.Boolean, false) : test;

    private static Scalar Negated(Scalar test) => test switch
    {
        Unary { Operator: UnaryOperator.IsNull } s => Unary.IsNotNull(s.Operand),
        Unary { Operator: UnaryOperator.IsNotNull } s => Unary.IsNull(s.Operand),
        Literal { Value: var value } => Literal.Of(value is not true),
        { IsNullable: true } => new Unary(UnaryOperator.IsNotTrue, test, SqlType.Boolean, false),
        Binary { Operator: BinaryOperator.Equal } s => s with { Operator = BinaryOperator.NotEqual },
        Binary s when IsOrder(s.Operator) => s with { Operator = Opposite(s.Operator) },
        _ => Unary.Not(test),
    };

    private static bool IsOrder(BinaryOperator op) => op is BinaryOperator.Less or BinaryOperator.LessOrEqual or BinaryOperator.Greater or BinaryOperator.GreaterOrEqual;

    private static BinaryOperator Opposite(BinaryOperator order) => order switch
    {
        BinaryOperator.Less => BinaryOperator.GreaterOrEqual,
        BinaryOperator.LessOrEqual => BinaryOperator.Greater,
        BinaryOperator.Greater => BinaryOperator.LessOrEqual,
        _ => BinaryOperator.Less,
    };

    private static bool IsNull(Scalar scalar) => scalar is Literal { Value: null };

    private static bool IsCheap(Scalar scalar) => scalar is ColumnRef or Literal or Parameter;
}
