using System.Data.Common;
using Linq.Provider.Sql;

namespace Linq.Provider.Execution;

/// <summary>Statements that are sent together (<see cref="DbBatch"/>).</summary>
internal sealed class StatementBatch : IAsyncDisposable
{
    private readonly DbBatch _batch;
    private readonly IReadOnlyList<(SqlStatement Sql, object?[] Values)> _statements;
    private readonly bool _prepares;

    public StatementBatch(PooledConnection connection, IReadOnlyList<(SqlStatement Sql, object?[] Values)> statements, Database database, DbTransaction? transaction)
    {
        _statements = statements;
        _batch = connection.Connection.CreateBatch();
        _batch.Transaction = transaction;
        if (database.Settings.CommandTimeout is { } timeout)
        {
            _batch.Timeout = StatementCommand.Seconds(timeout);
        }

        bool areKnown = true;
        foreach ((SqlStatement sql, object?[] values) in statements)
        {
            DbBatchCommand command = _batch.CreateBatchCommand();
            command.CommandText = sql.Text;
            foreach (SqlParameter parameter in sql.Parameters)
            {
                DbParameter created = command.CreateParameter();
                created.ParameterName = parameter.Name;
                command.Parameters.Add(created);
            }

            StatementCommand.Bind(command.Parameters, sql, values, database.Dialect);
            _batch.BatchCommands.Add(command);
            areKnown &= !connection.Batched.Add(sql.Text);
        }

        // To prepare costs a round trip of its own, so only what was sent before is worth it; what is prepared already costs nothing.
        _prepares = database.Settings.Prepare && areKnown;
    }

    public async ValueTask<int[]> RunAsync(Func<int, DbDataReader, ValueTask> read, bool async, CancellationToken cancellationToken)
    {
        if (_prepares)
        {
            if (async)
            {
                await _batch.PrepareAsync(cancellationToken).ConfigureAwait(false);
            }
            else
            {
                _batch.Prepare();
            }
        }

        DbDataReader reader = async ? await _batch.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false) : _batch.ExecuteReader();
        try
        {
            await ReadAsync(reader, read, async, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            if (async)
            {
                await reader.DisposeAsync().ConfigureAwait(false);
            }
            else
            {
                reader.Dispose();
            }
        }

        return [.. _batch.BatchCommands.Select(c => c.RecordsAffected)];
    }

    /// <summary>The statement that the driver blames; null if none.</summary>
    public int? PositionOf(Exception cause) => cause is DbException { BatchCommand: { } blamed } && _batch.BatchCommands.IndexOf(blamed) is >= 0 and var position ? position : null;

    public ValueTask DisposeAsync()
    {
        _batch.Dispose();
        return ValueTask.CompletedTask;
    }

    private async ValueTask ReadAsync(DbDataReader reader, Func<int, DbDataReader, ValueTask> read, bool async, CancellationToken cancellationToken)
    {
        // Only statements with RETURNING have a result.
        bool hasResult = reader.FieldCount > 0;
        for (int i = 0; i < _statements.Count && hasResult; i++)
        {
            if (_statements[i].Sql.HasResult)
            {
                await read(i, reader).ConfigureAwait(false);
                hasResult = async ? await reader.NextResultAsync(cancellationToken).ConfigureAwait(false) : reader.NextResult();
            }
        }
    }
}

/// <summary>The database refused one of several statements that were sent together.</summary>
internal sealed class BatchStatementFailed(int position, LinqProviderException cause) : LinqProviderException(cause.Code, cause.Message, cause.InnerException!)
{
    /// <summary>Which one.</summary>
    public int Position { get; } = position;

    /// <summary>What the database said.</summary>
    public LinqProviderException Cause { get; } = cause;
}
