using Linq.Provider.Mapping;
using Linq.Provider.Sql;

namespace Linq.Provider.Sessions;

/// <summary>How the rows of a group are written.</summary>
internal enum FlushMethod
{
    /// <summary>A statement for each.</summary>
    Rows,

    /// <summary>One statement, prepared and executed for each.</summary>
    Loop,

    /// <summary>One statement for all, which are given as lists.</summary>
    Set,

    /// <summary>The driver's copy protocol.</summary>
    Copy,
}

/// <summary>Operations of a plan that follow each other and are carried out in one way.</summary>
/// <param name="Operations">The operations; all of one kind and shape if there are several.</param>
/// <param name="Row">The statements of their shape; null for links, and where there is only one operation.</param>
/// <param name="Link">The statements for links, if these are written.</param>
internal sealed record FlushBatch(FlushMethod Method, IReadOnlyList<FlushOperation> Operations, RowStatement? Row, LinkStatement? Link)
{
    /// <summary>Whether each operation must meet a row.</summary>
    public bool MustMeetRow => Operations[0] is UpdateRow or DeleteRow or SetForeignKey or ClearColumns;

    public static bool CanBeBatched(FlushOperation operation) => operation is InsertRow { Postponed.Count: 0 } or UpdateRow or DeleteRow or WriteLink or DeleteLinks;
}

/// <summary>What is sent for operations of a flush plan.</summary>
/// <param name="Operations">What it carries out.</param>
/// <param name="Sql">The statement.</param>
/// <param name="Values">The values of its parameters; in a preview some are a <see cref="GeneratedKey"/>.</param>
/// <param name="Row">The statements for rows of that shape; null for links.</param>
/// <param name="IsSet">Whether it writes many rows, given as lists.</param>
internal sealed record FlushStatement(IReadOnlyList<FlushOperation> Operations, SqlStatement Sql, object?[] Values, RowStatement? Row, bool IsSet)
{
    /// <summary>Whether it is a conflict if not all rows are met.</summary>
    public bool MustMeetRows => Operations[0] is UpdateRow or DeleteRow or SetForeignKey or ClearColumns;
}

/// <summary>Stands in a preview for a key that the database will make.</summary>
internal sealed record GeneratedKey(TrackedEntity Entity, PropertyMap Property)
{
    public override string ToString() => $"({Property} of {Entity}, made by the database)";
}
