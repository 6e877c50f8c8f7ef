namespace Linq.Provider.Execution;

/// <content>Whether other connections are in the way.</content>
internal sealed partial class ConnectionScope
{
    /// <summary>Whether another connection keeps this one from running some SQL at this moment. Does not wait for it, as running the SQL would; false where a server queues those who wait.</summary>
    public async ValueTask<bool> IsHeldUpAsync(string sql, bool async, CancellationToken cancellationToken)
    {
        Enter();
        try
        {
            PooledConnection connection = await PrepareConnectionAsync(sql, async, cancellationToken).ConfigureAwait(false);
            return _database.Driver.IsHeldUp(connection.Connection, sql);
        }
        finally
        {
            await LeaveAsync(async).ConfigureAwait(false);
        }
    }

    /// <summary>Whether a statement failed because another connection was in the way.</summary>
    public bool IsCollision(LinqProviderException failure) => failure.InnerException is { } cause && _database.Driver.Diagnose(cause).Kind == Sql.FailureKind.Collision;
}
