using Linq.Provider.Algebra;
using Linq.Provider.Schema;

namespace Linq.Provider.Sql;

/// <summary>The collations by which values compare.</summary>
internal abstract partial class SqlGenerator
{
    /// <summary>A scalar with the collation by which its type compares.</summary>
    private sealed record Collated(Scalar Operand, string Collation) : Scalar(Operand.Type, Operand.IsNullable);

    /// <summary>The collation by which values of a type are equal and ordered, or null if the database knows by itself.</summary>
    protected virtual string? Collation(SqlType type) => null;

    /// <summary>The scalar as it is to be written where it is compared, grouped or ordered.</summary>
    protected Scalar Comparable(Scalar scalar) => CollationOf(scalar) is { } collation ? new Collated(scalar, collation) : scalar;

    /// <summary>The collation that texts compare by, where one that is written within an operand would decide the comparison of the whole; null elsewhere.</summary>
    protected virtual string? PlainCollation => null;

    private string? CollationOf(Scalar scalar) => Collation(scalar.Type) ?? PlainCollationOf(scalar);

    private string? PlainCollationOf(Scalar scalar) => PlainCollation is { } plain && scalar is not (Literal or Parameter) && IsText(scalar.Type) && HasCollation(scalar) ? plain : null;

    private static bool IsText(SqlType type) => type.Kind is SqlTypeKind.Text or SqlTypeKind.Guid or SqlTypeKind.Date or SqlTypeKind.Time or SqlTypeKind.DateTime;

    /// <summary>Whether a comparison within the text of a scalar names a collation.</summary>
    private bool HasCollation(Scalar scalar) => Resolve(scalar) is var written && written is not ColumnRef && (written switch
    {
        Binary { Operator: >= BinaryOperator.Equal and not (BinaryOperator.And or BinaryOperator.Or), Left: var left, Right: var right } => Collation(left.Type) is not null || Collation(right.Type) is not null,
        InList { Item: var item } => Collation(item.Type) is not null,
        InArray { Item: var item } => Collation(item.Type) is not null,
        InSubquery { Items: var items } => items.Any(i => Collation(i.Type) is not null),
        Call { Arguments: [var first, ..], Function: var function } when function == Algebra.Functions.Least || function == Algebra.Functions.Greatest => Collation(first.Type) is not null,
        AggregateCall { Argument: { } argument } => Collation(argument.Type) is not null,
        _ => false,
    } || written.Operands().Any(HasCollation));
}
