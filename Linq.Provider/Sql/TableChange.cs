using Linq.Provider.Schema;

namespace Linq.Provider.Sql;

/// <summary>A part of what is changed in a table. The columns and constraints are those of the table before or after.</summary>
internal abstract record TableChange
{
    public sealed record ColumnAdded(Column Column) : TableChange;

    public sealed record ColumnDropped(Column Column) : TableChange;

    public sealed record ColumnRenamed(string Name, string NewName) : TableChange;

    /// <param name="Using">The expression for the new values, or null for the dialect's conversion.</param>
    public sealed record ColumnAltered(Column Old, Column New, string? Using) : TableChange;

    public sealed record ConstraintAdded(SchemaItem Constraint) : TableChange;

    public sealed record ConstraintDropped(SchemaItem Constraint) : TableChange;

    public sealed record ConstraintRenamed(string Name, string NewName) : TableChange;
}

/// <summary>Changes of one table that belong together: a dialect that must copy the table for one of them copies it once for all.</summary>
/// <param name="Before">The table before them.</param>
/// <param name="After">The table after them.</param>
/// <param name="Attached">Statements that create what hangs on the table in the database, besides what the definitions say: triggers, indexes made by others.</param>
internal sealed record TableAlteration(Table Before, Table After, IReadOnlyList<TableChange> Changes, IReadOnlyList<string> Attached);

/// <summary>Statements that change a schema.</summary>
/// <param name="SuspendsForeignKeys">Whether foreign keys may not be enforced meanwhile, but must hold at the end of the transaction.</param>
internal sealed record DdlScript(IReadOnlyList<string> Statements, bool SuspendsForeignKeys = false);
