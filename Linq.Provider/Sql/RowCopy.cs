namespace Linq.Provider.Sql;

/// <summary>Rows on their way into a table by the driver's own protocol. Closing it before <see cref="CompleteAsync"/> takes all of them back.</summary>
internal abstract class RowCopy
{
    /// <param name="rows">Rows that the driver's dialect has collected.</param>
    public abstract ValueTask WriteAsync(ColumnLists rows, bool async, CancellationToken cancellationToken);

    public abstract ValueTask CompleteAsync(bool async, CancellationToken cancellationToken);

    public abstract ValueTask CloseAsync(bool async);
}
