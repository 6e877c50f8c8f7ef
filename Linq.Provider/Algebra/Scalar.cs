using Linq.Provider.Collections;
using Linq.Provider.Schema;

namespace Linq.Provider.Algebra;

/// <summary>An expression that has one value per row.</summary>
internal abstract record Scalar(SqlType Type, bool IsNullable);

/// <summary>The value of a column of the relation below or, in a correlated subquery, of a relation around.</summary>
internal sealed record ColumnRef(int Id, SqlType Type, bool IsNullable) : Scalar(Type, IsNullable);

/// <summary>A value written in the query itself; <see langword="null"/> is SQL's null. In the stored form of <see cref="Scalar.Type"/>.</summary>
internal sealed record Literal(object? Value, SqlType Type) : Scalar(Type, Value is null)
{
    public static Literal True { get; } = new(true, SqlType.Boolean);

    public static Literal False { get; } = new(false, SqlType.Boolean);

    public static Literal Of(bool value) => value ? True : False;

    public static Literal Of(int value) => new(value, SqlType.Integer);

    public static Literal Null(SqlType type) => new(null, type);

    public bool Equals(Literal? other) => other is not null && base.Equals(other) && Equals(ExactNumber.Of(Value), ExactNumber.Of(other.Value));

    public override int GetHashCode() => HashCode.Combine(Value, Type);
}

/// <summary>
/// The value of query parameter <see cref="Index"/>, set at each execution. <see cref="Convert"/> maps the CLR value to its stored form
/// before it is bound (a value converter, or the escaping of a LIKE pattern) and never sees null. The nullness is known when SQL is
/// generated: a rule replaces null parameters by literals.
/// </summary>
internal sealed record Parameter(int Index, SqlType Type, bool IsNullable, Func<object, object?>? Convert = null) : Scalar(Type, IsNullable);

internal enum BinaryOperator
{
    Add, Subtract, Multiply, Divide, Modulo, BitAnd, BitOr, BitXor, ShiftLeft, ShiftRight, Concat,
    Equal, NotEqual, Less, LessOrEqual, Greater, GreaterOrEqual,
    And, Or,

    /// <summary>Equality in which null equals nothing: join keys and correlations compare so. The rule that expands null semantics makes it a plain Equal.</summary>
    Match,

    /// <summary>Two-valued equality in which null equals null (SQL: IS NOT DISTINCT FROM). Made by rules.</summary>
    Same,

    /// <summary>The negation of <see cref="Same"/> (SQL: IS DISTINCT FROM). Made by rules.</summary>
    Distinct,
}

/// <summary>
/// An infix operator. Comparisons have the meaning of C# (null equals null, order comparisons with null are false) until
/// the rule that expands null semantics has run, and that of SQL from then on. Divide on integer types truncates toward zero.
/// </summary>
internal sealed record Binary(BinaryOperator Operator, Scalar Left, Scalar Right, SqlType Type, bool IsNullable) : Scalar(Type, IsNullable)
{
    /// <summary>A comparison, as C# means it.</summary>
    public static Binary Compare(BinaryOperator op, Scalar left, Scalar right) => new(op, left, right, SqlType.Boolean, false);

    public static Binary Arithmetic(BinaryOperator op, Scalar left, Scalar right, SqlType type) => new(op, left, right, type, left.IsNullable || right.IsNullable);
}

internal enum UnaryOperator
{
    Not, Negate, BitNot, IsNull, IsNotNull,

    /// <summary>True if the operand is true, false if it is false or unknown. Made by rules.</summary>
    IsTrue,

    /// <summary>True if the operand is false or unknown. Made by rules.</summary>
    IsNotTrue,
}

/// <summary>A prefix or postfix operator.</summary>
internal sealed record Unary(UnaryOperator Operator, Scalar Operand, SqlType Type, bool IsNullable) : Scalar(Type, IsNullable)
{
    public static Unary Not(Scalar operand) => new(UnaryOperator.Not, operand, SqlType.Boolean, operand.IsNullable);

    public static Unary IsNull(Scalar operand) => new(UnaryOperator.IsNull, operand, SqlType.Boolean, false);

    public static Unary IsNotNull(Scalar operand) => new(UnaryOperator.IsNotNull, operand, SqlType.Boolean, false);
}

/// <summary>A function of the catalogue <see cref="Functions"/>; its spelling is an entry in the dialect's function table.</summary>
internal sealed record Call(Function Function, ValueList<Scalar> Arguments, SqlType Type, bool IsNullable) : Scalar(Type, IsNullable);

/// <summary>A condition and the value it chooses.</summary>
internal sealed record When(Scalar Condition, Scalar Result);

/// <summary>The result of the first condition that is true; <see cref="Else"/> (null if missing) if none is.</summary>
internal sealed record Case(ValueList<When> Whens, Scalar? Else, SqlType Type, bool IsNullable) : Scalar(Type, IsNullable);

/// <summary>A conversion to <see cref="Scalar.Type"/> with the meaning of C#'s (floating point to integer truncates).</summary>
internal sealed record Cast(Scalar Operand, SqlType Type) : Scalar(Type, Operand.IsNullable);

/// <summary>Whether a relation, usually correlated, has rows.</summary>
internal sealed record Exists(Relation Relation) : Scalar(SqlType.Boolean, false);

/// <summary>The only column of the only row of a relation (null if it has no row).</summary>
internal sealed record ScalarSubquery(Relation Relation, SqlType Type, bool IsNullable) : Scalar(Type, IsNullable);

/// <summary>Whether a relation has a row that equals the items, column by column. Equality as in <see cref="Binary"/>.</summary>
internal sealed record InSubquery(ValueList<Scalar> Items, Relation Relation) : Scalar(SqlType.Boolean, false);

/// <summary>Whether the item equals one of some scalars. Equality as in <see cref="Binary"/>.</summary>
internal sealed record InList(Scalar Item, ValueList<Scalar> Values) : Scalar(SqlType.Boolean, false);

/// <summary>
/// Whether the item equals one of the elements of a list parameter, bound as one value. The nullness bit of such a parameter tells
/// whether the list contains null: a rule then adds the comparison with null; the bound list itself has its nulls removed.
/// </summary>
internal sealed record InArray(Scalar Item, Parameter List) : Scalar(SqlType.Boolean, false);

internal enum AggregateFunction
{
    Count, Sum, Average, Min, Max, StringJoin,
}

/// <summary>
/// An aggregate over the rows of a group for which <see cref="Filter"/> is true; only within <see cref="Aggregate"/>. Nulls are ignored,
/// as in SQL; Count without argument counts rows. Over no rows: Count is 0, the others are null.
/// </summary>
internal sealed record AggregateCall(AggregateFunction Function, Scalar? Argument, bool IsDistinct, Scalar? Filter, SqlType Type, bool IsNullable)
    : Scalar(Type, IsNullable)
{
    /// <summary>The separator of <see cref="AggregateFunction.StringJoin"/>.</summary>
    public Scalar? Separator { get; init; }

    /// <summary>The order of <see cref="AggregateFunction.StringJoin"/>.</summary>
    public ValueList<Ordering> OrderBy { get; init; }
}

internal enum WindowFunction
{
    RowNumber, Count, Sum, Average, Min, Max, Lag, Lead, FirstValue, LastValue,
}

/// <summary>A function over the rows of a partition; only within <see cref="Window"/>.</summary>
internal sealed record WindowCall(WindowFunction Function, ValueList<Scalar> Arguments, ValueList<Scalar> PartitionBy, ValueList<Ordering> OrderBy, SqlType Type, bool IsNullable)
    : Scalar(Type, IsNullable);

/// <summary>One key of an order. Nulls come first when ascending, last when descending, as in LINQ.</summary>
internal sealed record Ordering(Scalar Key, bool IsDescending = false);
