using Linq.Provider.Collections;
using Linq.Provider.Mapping;

namespace Linq.Provider.Sessions;

/// <summary>What a flush does, in order: a value that can be read and compared without a database. Executed by <see cref="FlushExecutor"/>.</summary>
internal sealed record FlushPlan(ValueList<FlushOperation> Operations, ValueList<ForeignKeyAssignment> Assignments)
{
    /// <summary>Collections that hold an object whose own reference says another owner: they follow.</summary>
    public ValueList<ForeignKeyAssignment> Overruled { get; init; } = [];

    public static FlushPlan Empty { get; } = new([], []);

    /// <summary>One operation a line.</summary>
    public override string ToString() => string.Join("\n", Operations);
}

/// <summary>One row written by a flush.</summary>
internal abstract record FlushOperation
{
    /// <summary>The object that is written, to name it when that fails.</summary>
    public abstract TrackedEntity Subject { get; }
}

/// <summary>Inserts a row. <see cref="Assignments"/> are filled in first; the properties in <see cref="Postponed"/> are written as null, and set by a later <see cref="SetForeignKey"/>.</summary>
internal sealed record InsertRow(TrackedEntity Entity, RowShape Shape, ValueList<ForeignKeyAssignment> Assignments, ValueList<PropertyMap> Postponed) : FlushOperation
{
    public override TrackedEntity Subject => Entity;

    public override string ToString() => Postponed.Count == 0 ? $"insert {Entity}" : $"insert {Entity} without {string.Join(", ", Postponed)}";
}

/// <summary>Updates columns of a row. <see cref="Assignments"/> are filled in first.</summary>
internal sealed record UpdateRow(TrackedEntity Entity, RowShape Shape, ValueList<PropertyMap> Columns, ValueList<ForeignKeyAssignment> Assignments) : FlushOperation
{
    public override TrackedEntity Subject => Entity;

    /// <summary>Whether it takes a unique value that an update before it gives up, so that both cannot be done by one statement.</summary>
    public bool TakesOver { get; init; }

    public override string ToString() => $"update {Entity} set {string.Join(", ", Columns)}";
}

/// <summary>Deletes a row.</summary>
internal sealed record DeleteRow(TrackedEntity Entity, RowShape Shape) : FlushOperation
{
    public override TrackedEntity Subject => Entity;

    public override string ToString() => $"delete {Entity}";
}

/// <summary>Breaks a circle: sets a foreign key by a statement of its own, while the rest of the row is written before or after. <see cref="Assignments"/> are filled in first.</summary>
internal sealed record SetForeignKey(TrackedEntity Entity, RowShape Shape, ValueList<PropertyMap> ForeignKey, ValueList<ForeignKeyAssignment> Assignments) : FlushOperation
{
    public override TrackedEntity Subject => Entity;

    public override string ToString() => $"set {string.Join(", ", ForeignKey)} of {Entity}";
}

/// <summary>Breaks a circle: sets columns to null before the row is updated or deleted, so that it refers to nothing and gives up its unique values.</summary>
internal sealed record ClearColumns(TrackedEntity Entity, RowShape Shape, ValueList<PropertyMap> Columns) : FlushOperation
{
    public override TrackedEntity Subject => Entity;

    public override string ToString() => $"clear {string.Join(", ", Columns)} of {Entity}";
}

/// <summary>Inserts or deletes the row of an association table between two objects.</summary>
internal sealed record WriteLink(RowChange Change, NavigationMap Navigation, TrackedEntity Source, TrackedEntity Target) : FlushOperation
{
    public override TrackedEntity Subject => Source;

    public override string ToString() => $"{(Change == RowChange.Insert ? "link" : "unlink")} {Source} {Navigation.Name} {Target}";
}

/// <summary>Deletes all rows of an association table that belong to an object which is about to be deleted; it is the target of the navigation if <see cref="IsTarget"/>.</summary>
internal sealed record DeleteLinks(NavigationMap Navigation, TrackedEntity Entity, bool IsTarget) : FlushOperation
{
    public override TrackedEntity Subject => Entity;

    public override string ToString() => $"unlink {Entity} from {Navigation}";
}
