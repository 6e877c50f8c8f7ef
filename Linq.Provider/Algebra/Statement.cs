using Linq.Provider.Collections;
using Linq.Provider.Schema;

namespace Linq.Provider.Algebra;

/// <summary>A statement that changes rows. <see cref="Returning"/> lists columns of the changed rows to send back, in order.</summary>
internal abstract record Statement(Table Table, ValueList<string> Returning);

/// <summary>A column of the changed table and its new value.</summary>
internal sealed record Assignment(string Column, Scalar Value);

/// <summary>Inserts the rows of a relation; <see cref="SourceColumns"/> are identities in the source's output, by position the values of <see cref="Columns"/>. No columns at all: a row of defaults.</summary>
internal sealed record Insert(Table Table, ValueList<string> Columns, Relation Source, ValueList<int> SourceColumns, ValueList<string> Returning) : Statement(Table, Returning);

/// <summary>Changes the rows of <see cref="Target"/> for which the predicate is true. The predicate and the values refer to the columns of the target and of the source.</summary>
internal sealed record Update(Scan Target, ValueList<Assignment> Assignments, Scalar? Predicate, ValueList<string> Returning) : Statement(Target.Table, Returning)
{
    /// <summary>Rows to be joined with the target by the predicate (UPDATE … FROM), or null. No column of it is named like one of the table.</summary>
    public Relation? Source { get; init; }
}

/// <summary>Deletes the rows of <see cref="Target"/> for which the predicate is true.</summary>
internal sealed record Delete(Scan Target, Scalar? Predicate, ValueList<string> Returning) : Statement(Target.Table, Returning);

/// <summary>Inserts rows; where a row with the same <see cref="Conflict"/> columns exists, sets its <see cref="UpdateColumns"/> to the row's values instead.</summary>
internal sealed record Upsert(Insert Insert, ValueList<string> Conflict, ValueList<string> UpdateColumns, ValueList<string> Returning) : Statement(Insert.Table, Returning)
{
    /// <summary>Columns of an existing row that count up when it is updated.</summary>
    public ValueList<string> CountUp { get; init; }
}
