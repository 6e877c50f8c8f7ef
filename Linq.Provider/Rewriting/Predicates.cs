using Linq.Provider.Algebra;
using Linq.Provider.Collections;
using Linq.Provider.Schema;

namespace Linq.Provider.Rewriting;

/// <summary>Taking predicates apart and putting them together; the nullability of what is built is exact.</summary>
internal static class Predicates
{
    /// <summary>The conjunction of scalars; null if there is none.</summary>
    public static Scalar? AllOf(this IEnumerable<Scalar> conjuncts) => conjuncts.Aggregate(default(Scalar), (all, next) => all is null ? next : And(all, next));

    public static Binary And(Scalar left, Scalar right) => new(BinaryOperator.And, left, right, SqlType.Boolean, left.IsNullable || right.IsNullable);

    public static Binary Or(Scalar left, Scalar right) => new(BinaryOperator.Or, left, right, SqlType.Boolean, left.IsNullable || right.IsNullable);

    /// <summary>A comparison as SQL means it: unknown if an operand is null.</summary>
    public static Binary SqlCompare(BinaryOperator op, Scalar left, Scalar right) => new(op, left, right, SqlType.Boolean, left.IsNullable || right.IsNullable);

    /// <summary>Equality for joining on a copy of a column: null equals null.</summary>
    public static Binary Same(Scalar left, Scalar right) => left.IsNullable && right.IsNullable
        ? new Binary(BinaryOperator.Same, left, right, SqlType.Boolean, false)
        : SqlCompare(BinaryOperator.Equal, left, right);

    /// <summary>Whether values of the type are equal only if they are written in the same way; decimals, instants, intervals and floating point are not among them.</summary>
    public static bool HasOneForm(this SqlType type) => type.Kind is SqlTypeKind.Integer or SqlTypeKind.BigInteger or SqlTypeKind.SmallInteger or SqlTypeKind.Boolean
        or SqlTypeKind.Guid or SqlTypeKind.Text or SqlTypeKind.Date or SqlTypeKind.DateTime or SqlTypeKind.Time;

    /// <summary>Whether computing a value may be an error in some rows.</summary>
    public static bool MayFail(this Scalar scalar) => scalar switch
    {
        Call { Function.MayFail: true } => true,
        Call { Arguments: [_, _, not Literal] } call when call.Function == Functions.Substring => true,
        Binary { Operator: BinaryOperator.Divide or BinaryOperator.Modulo, Right: not (Literal or Parameter) } => true,
        Cast { Type.Kind: SqlTypeKind.Integer or SqlTypeKind.BigInteger or SqlTypeKind.SmallInteger, Operand.Type.Kind: SqlTypeKind.Decimal or SqlTypeKind.Double or SqlTypeKind.Real } => true,
        _ => scalar.Operands().Any(MayFail),
    };

    /// <summary>The conjuncts, each once: a condition that is met is met again, and columns that are equal are the same.</summary>
    public static IEnumerable<Scalar> Once(this IEnumerable<Scalar> conjuncts)
    {
        Scalar[] all = [.. conjuncts];
        HashSet<(int, int)?> equal = [.. all.Select(c => Columns(c, BinaryOperator.Equal))];
        var seen = new HashSet<Scalar>();
        return all.Where(c => (seen.Add(c) || c.IsVolatile()) && (Columns(c, BinaryOperator.Same) is not { } same || !equal.Contains(same)));

        static (int, int)? Columns(Scalar scalar, BinaryOperator op) => scalar is Binary { Left: ColumnRef a, Right: ColumnRef b } binary && binary.Operator == op
            ? (Math.Min(a.Id, b.Id), Math.Max(a.Id, b.Id))
            : null;
    }

    /// <summary>Whether the scalar may have another value when it is computed again; who knows what a function that the application names does.</summary>
    public static bool IsVolatile(this Scalar scalar) => (scalar is Call { Function: var function } && (function.IsVolatile || function == Functions.Native)) || scalar.Operands().Any(IsVolatile) || scalar.Subqueries().Any(IsVolatile);

    private static bool IsVolatile(Relation relation) => relation.Scalars().Any(IsVolatile) || relation.Inputs().Any(IsVolatile);

    /// <summary>A filter, unless there is nothing to filter by.</summary>
    public static Relation Where(this Relation relation, IEnumerable<Scalar> conjuncts) => conjuncts.AllOf() is { } predicate ? new Filter(relation, predicate) : relation;

    /// <summary>An inner join on conjuncts, or a cross join if there are none.</summary>
    public static Join InnerJoin(Relation left, Relation right, IEnumerable<Scalar> conjuncts)
        => conjuncts.AllOf() is { } predicate ? new Join(JoinKind.Inner, left, right, predicate) : new Join(JoinKind.Cross, left, right, null);

    /// <summary>Exactly the given columns of a relation, in order.</summary>
    public static Relation Only(this Relation relation, IEnumerable<OutputColumn> columns)
    {
        int[] wanted = [.. columns.Select(c => c.Id)];
        ValueList<OutputColumn> output = relation.Output;
        if (output.Select(c => c.Id).SequenceEqual(wanted))
        {
            return relation;
        }

        Dictionary<int, OutputColumn> byId = output.ToDictionary(c => c.Id);
        return new Project(relation, wanted.Select(id => Binding.Pass(byId[id])).ToValueList());
    }

    /// <summary>Columns whose value is null makes the scalar null.</summary>
    public static IEnumerable<int> StrictColumns(this Scalar scalar) => scalar switch
    {
        ColumnRef column => [column.Id],
        Cast cast => cast.Operand.StrictColumns(),
        Unary { Operator: UnaryOperator.Negate or UnaryOperator.BitNot or UnaryOperator.Not } unary => unary.Operand.StrictColumns(),
        Binary { Operator: BinaryOperator.BitAnd or BinaryOperator.BitOr, Type.Kind: SqlTypeKind.Boolean } => [],
        Binary { Operator: <= BinaryOperator.Concat } binary => binary.Left.StrictColumns().Concat(binary.Right.StrictColumns()),
        Call { Function.PropagatesNull: true } call => call.Arguments.SelectMany(StrictColumns),
        _ => [],
    };

    /// <summary>Columns that are not null in every row for which the predicate is true. Holds for the meaning of C# and of SQL alike.</summary>
    public static IEnumerable<int> NonNullIfTrue(this Scalar predicate) => predicate switch
    {
        Binary { Operator: BinaryOperator.And } p => p.Left.NonNullIfTrue().Concat(p.Right.NonNullIfTrue()),
        Binary { Operator: BinaryOperator.Or } p => p.Left.NonNullIfTrue().Intersect(p.Right.NonNullIfTrue()),
        Binary { Operator: BinaryOperator.Less or BinaryOperator.LessOrEqual or BinaryOperator.Greater or BinaryOperator.GreaterOrEqual or BinaryOperator.Match } p
            => p.Left.StrictColumns().Concat(p.Right.StrictColumns()),
        Binary { Operator: BinaryOperator.Equal or BinaryOperator.Same } p
            => (p.Right.IsNullable ? [] : p.Left.StrictColumns()).Concat(p.Left.IsNullable ? [] : p.Right.StrictColumns()),
        Unary { Operator: UnaryOperator.IsNotNull } p => p.Operand.StrictColumns(),
        Unary { Operator: UnaryOperator.IsTrue } p => p.Operand.NonNullIfTrue(),
        InList p when p.Values.All(v => !v.IsNullable) => p.Item.StrictColumns(),
        InArray p => p.Item.StrictColumns(),
        ColumnRef or Call => predicate.StrictColumns(),
        _ => [],
    };
}
