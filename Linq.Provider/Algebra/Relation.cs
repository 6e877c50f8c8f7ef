using Linq.Provider.Collections;
using Linq.Provider.Schema;

namespace Linq.Provider.Algebra;

/// <summary>An operator of the relational algebra: a tree of them is a query plan. Immutable; compares by value.</summary>
internal abstract record Relation
{
    /// <summary>The columns that the relation brings forth, in order.</summary>
    public abstract ValueList<OutputColumn> Output { get; }
}

/// <summary>A column of a scanned table and the identity it has in this query.</summary>
internal sealed record ScanColumn(OutputColumn Output, string Name);

/// <summary>The rows of a table. One scan per occurrence of the table in the query, each with its own column identities.</summary>
internal sealed record Scan(Table Table, ValueList<ScanColumn> Columns) : Relation
{
    public override ValueList<OutputColumn> Output => Columns.Select(c => c.Output).ToValueList();
}

/// <summary>Rows written in the query. No row at all is allowed.</summary>
internal sealed record Values(ValueList<OutputColumn> Columns, ValueList<ValueList<Scalar>> Rows) : Relation
{
    /// <summary>One row without columns: the source of a query without FROM.</summary>
    public static Values Single { get; } = new([], [[]]);

    public override ValueList<OutputColumn> Output => Columns;
}

/// <summary>
/// The elements of lists as rows: either of list parameters of equal length, bound as arrays, of which element i of each makes row i; or of one column that holds a list,
/// usually that of a relation around. <see cref="Ordinality"/>, if asked for, is i.
/// </summary>
internal sealed record Unnest(ValueList<Scalar> Lists, ValueList<OutputColumn> Columns, OutputColumn? Ordinality = null) : Relation
{
    /// <summary>Whether no row occurs twice and none holds null, as in lists of keys that the library makes.</summary>
    public bool IsDistinct { get; init; }

    public override ValueList<OutputColumn> Output => Ordinality is null ? Columns : Columns.Add(Ordinality);
}

/// <summary>SQL written by the application. <see cref="Fragments"/> has one element more than <see cref="Arguments"/>, which go between them as parameters.</summary>
internal sealed record RawSql(ValueList<string> Fragments, ValueList<Scalar> Arguments, ValueList<ScanColumn> Columns) : Relation
{
    public override ValueList<OutputColumn> Output => Columns.Select(c => c.Output).ToValueList();
}

/// <summary>The rows for which the predicate is true.</summary>
internal sealed record Filter(Relation Input, Scalar Predicate) : Relation
{
    public override ValueList<OutputColumn> Output => Input.Output;
}

/// <summary>A column and the scalar that computes it.</summary>
internal sealed record Binding(OutputColumn Column, Scalar Value)
{
    /// <summary>A column passed on as it is, under its own identity.</summary>
    public static Binding Pass(OutputColumn column) => new(column, column.Ref());

    /// <summary>Whether the column is passed on under its own identity.</summary>
    public bool IsPass => Value is ColumnRef column && column.Id == Column.Id;
}

/// <summary>Computes columns from each row; nothing else is passed on. The root of every query is a project, whose order of columns the materialiser relies on.</summary>
internal sealed record Project(Relation Input, ValueList<Binding> Bindings) : Relation
{
    public override ValueList<OutputColumn> Output => Bindings.Select(b => b.Column).ToValueList();
}

internal enum JoinKind
{
    Inner, Left, Right, Full, Cross,
}

/// <summary>Pairs of rows. The columns of an optional side become nullable.</summary>
internal sealed record Join(JoinKind Kind, Relation Left, Relation Right, Scalar? Predicate) : Relation
{
    public override ValueList<OutputColumn> Output => Columns.Concat(
        Left.Output, Kind is JoinKind.Right or JoinKind.Full, Right.Output, Kind is JoinKind.Left or JoinKind.Full);
}

internal enum ApplyKind
{
    Cross, Outer,
}

/// <summary>For each row of the left side the rows of the right side, which may refer to the left row's columns (LATERAL). Outer keeps left rows without a right one.</summary>
internal sealed record Apply(ApplyKind Kind, Relation Left, Relation Right) : Relation
{
    public override ValueList<OutputColumn> Output => Columns.Concat(Left.Output, false, Right.Output, Kind == ApplyKind.Outer);
}

/// <summary>Groups rows by keys (null is a key like any other). Without keys the whole input is one group, which exists even if the input is empty.</summary>
internal sealed record Aggregate(Relation Input, ValueList<Binding> Keys, ValueList<Binding> Aggregates) : Relation
{
    public override ValueList<OutputColumn> Output => Keys.Select(b => b.Column).Concat(Aggregates.Select(b => b.Column)).ToValueList();
}

/// <summary>Adds columns computed over partitions of the input; every value is a <see cref="WindowCall"/>.</summary>
internal sealed record Window(Relation Input, ValueList<Binding> Calls) : Relation
{
    public override ValueList<OutputColumn> Output => Input.Output.AddRange(Calls.Select(b => b.Column));
}

/// <summary>Orders the rows; the first ordering weighs most.</summary>
internal sealed record Sort(Relation Input, ValueList<Ordering> Orderings) : Relation
{
    public override ValueList<OutputColumn> Output => Input.Output;
}

/// <summary>Skips rows, then takes rows, in the order of the input. A negative or missing count is handled before it gets here.</summary>
internal sealed record Limit(Relation Input, Scalar? Offset, Scalar? Count) : Relation
{
    public override ValueList<OutputColumn> Output => Input.Output;
}

/// <summary>Each row once, comparing all columns; nulls are equal.</summary>
internal sealed record Distinct(Relation Input) : Relation
{
    public override ValueList<OutputColumn> Output => Input.Output;
}

internal enum SetOperationKind
{
    Union, UnionAll, Intersect, Except,
}

/// <summary>Combines the rows of two relations by position: column i holds column <c>LeftColumns[i]</c> or <c>RightColumns[i]</c> (identities).</summary>
internal sealed record SetOperation(SetOperationKind Kind, Relation Left, ValueList<int> LeftColumns, Relation Right, ValueList<int> RightColumns, ValueList<OutputColumn> Columns) : Relation
{
    public override ValueList<OutputColumn> Output => Columns;
}

/// <summary>
/// The rows of <see cref="Seed"/>, then those of <see cref="Step"/> again and again until it brings no more. The step reads the rows of the round before
/// through a <see cref="RecursiveReference"/> with the same <see cref="Name"/>. Columns are matched by position as in <see cref="SetOperation"/>.
/// </summary>
internal sealed record RecursiveUnion(string Name, Relation Seed, ValueList<int> SeedColumns, Relation Step, ValueList<int> StepColumns, ValueList<OutputColumn> Columns, bool IsDistinct) : Relation
{
    public override ValueList<OutputColumn> Output => Columns;
}

/// <summary>The rows of the round before, within the step of a <see cref="RecursiveUnion"/>; by position its columns.</summary>
internal sealed record RecursiveReference(string Name, ValueList<OutputColumn> Columns) : Relation
{
    public override ValueList<OutputColumn> Output => Columns;
}

file static class Columns
{
    public static ValueList<OutputColumn> Concat(ValueList<OutputColumn> left, bool leftOptional, ValueList<OutputColumn> right, bool rightOptional)
        => left.Select(c => leftOptional && !c.IsNullable ? c with { IsNullable = true } : c)
            .Concat(right.Select(c => rightOptional && !c.IsNullable ? c with { IsNullable = true } : c))
            .ToValueList();
}
