namespace Linq.Provider.Sql;

/// <summary>Rows on their way into a table by the driver's own protocol. Closing it before <see cref="CompleteAsync"/> takes all of them back.</summary>
internal abstract class RowCopy
{
    /// <param name="values">A value per column in its stored type, or null.</param>
    public abstract ValueTask WriteAsync(object?[] values, bool async, CancellationToken cancellationToken);

    public abstract ValueTask CompleteAsync(bool async, CancellationToken cancellationToken);

    public abstract ValueTask CloseAsync(bool async);
}
