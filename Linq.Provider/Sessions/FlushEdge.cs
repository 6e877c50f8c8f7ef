using Linq.Provider.Collections;
using Linq.Provider.Mapping;

namespace Linq.Provider.Sessions;

/// <summary>Why one row must be written before another.</summary>
/// <param name="Before">The row written first.</param>
/// <param name="After">The row written later.</param>
internal abstract record FlushEdge(FlushOperation Before, FlushOperation After);

/// <summary>A row refers to another one: it comes after that is inserted, and lets go of it before that is deleted.</summary>
/// <param name="Child">The row that refers to the other one.</param>
/// <param name="ForeignKey">The properties by which it refers.</param>
internal sealed record ReferenceEdge(FlushOperation Before, FlushOperation After, TrackedEntity Child, ValueList<PropertyMap> ForeignKey) : FlushEdge(Before, After)
{
    /// <summary>Whether the foreign key can be null for a moment.</summary>
    public bool CanBeNull => ForeignKey.All(p => p.IsNullable && p.Column.IsNullable && !Child.Map.Key.Contains(p));
}

/// <summary>A row takes a unique value that another one gives up.</summary>
/// <param name="Columns">The columns in which no two rows of the table may agree.</param>
/// <param name="IsCertain">Whether that holds for all rows: an index with a condition may not know these two.</param>
internal sealed record HandoverEdge(FlushOperation Before, FlushOperation After, ValueList<string> Columns, bool IsCertain) : FlushEdge(Before, After);
