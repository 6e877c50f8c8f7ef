using System.Linq.Expressions;

namespace Linq.Provider.Translation;

internal enum ChangeKind
{
    Delete, Update, Insert,
}

/// <summary>
/// The root of a statement that changes rows. <see cref="Rows"/> is a query for them: of the objects to delete, of <see cref="Assigned{TRow, TValue}"/> for an update,
/// or of new objects to insert.
/// </summary>
/// <param name="kind">What is done with the rows.</param>
/// <param name="rows">The query.</param>
/// <param name="target">The class whose rows are changed.</param>
/// <param name="properties">The properties that an update sets, in order.</param>
/// <param name="returns">Whether keys and new values of the rows are sent back.</param>
/// <param name="columns">Columns of the rows to send back before these.</param>
internal sealed class ChangeExpression(ChangeKind kind, Expression rows, Type target, IReadOnlyList<string> properties, bool returns, IReadOnlyList<string> columns) : Expression
{
    public ChangeKind Kind { get; } = kind;

    public Expression Rows { get; } = rows;

    public Type Target { get; } = target;

    public IReadOnlyList<string> Properties { get; } = properties;

    public bool Returns { get; } = returns;

    public IReadOnlyList<string> Columns { get; } = columns;

    public override ExpressionType NodeType => ExpressionType.Extension;

    public override Type Type => typeof(int);

    public override bool CanReduce => false;

    public override string ToString() => $"{Kind}({Rows})";

    protected override Expression VisitChildren(ExpressionVisitor visitor)
        => visitor.Visit(Rows) is var rows && ReferenceEquals(rows, Rows) ? this : new ChangeExpression(Kind, rows, Target, Properties, Returns, Columns);
}

/// <summary>A row to be updated with one of its new values; several are nested. Only its type is used, in expressions.</summary>
internal sealed class Assigned<TRow, TValue>(TRow row, TValue value)
{
    public TRow Row { get; } = row;

    public TValue Value { get; } = value;
}
