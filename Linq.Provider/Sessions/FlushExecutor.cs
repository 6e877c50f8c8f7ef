using System.Data.Common;
using Linq.Provider.Diagnostics;
using Linq.Provider.Execution;
using Linq.Provider.Mapping;
using Linq.Provider.Schema;
using Linq.Provider.Sql;

namespace Linq.Provider.Sessions;

/// <summary>
/// Executes a flush plan, batch by batch, and takes over the values that the database made. Where the driver can send several statements together, they wait in line until a key is needed
/// that one of them brings, so that a flush of few rows costs few round trips. Properties are set through the journal, so that a failure can be undone.
/// </summary>
/// <param name="batches">How many rows are written; null to write and send each by itself, which shows the one that fails.</param>
internal sealed class FlushExecutor(SessionModel model, ConnectionScope scope, Database database, Dialect dialect, FlushJournal journal, FlushMethods? batches)
{
    private const int LongestLine = 100;

    private readonly FlushCompiler _compiler = new(model, dialect, journal, batches, isPreview: false);
    private readonly ReturnedRows _returned = new(journal);
    private readonly FlushFailures _failures = new(database.Driver);
    private readonly List<FlushStatement> _line = [];
    private readonly List<TrackedEntity> _conflicts = [];

    /// <exception cref="RowConflict">Rows were changed by somebody else.</exception>
    /// <exception cref="BatchRefused">A batch failed; written row by row, the plan may succeed, or will show what is wrong.</exception>
    public async ValueTask ExecuteAsync(FlushPlan plan, bool async, CancellationToken cancellationToken)
    {
        try
        {
            for (int i = 0; i < plan.Operations.Count;)
            {
                FlushBatch batch = _compiler.Batch(plan.Operations, i);
                i += batch.Operations.Count;
                await ExecuteAsync(batch, async, cancellationToken).ConfigureAwait(false);
            }

            await SendAsync(async, cancellationToken).ConfigureAwait(false);
        }
        catch (FlushException failure) when (_conflicts.Count > 0 && failure.Code == ErrorCodes.FlushFailed && _failures.KindOf(failure.GetBaseException()) == FailureKind.Statement)
        {
            // A row that was to make way did not. A deadlock or a busy file has another cause, and may be tried again.
        }

        if (_conflicts.Count > 0)
        {
            throw new RowConflict([.. _conflicts.Distinct()]);
        }
    }

    private async ValueTask ExecuteAsync(FlushBatch batch, bool async, CancellationToken cancellationToken)
    {
        if (_line.Count > 0 && (batch.Method is FlushMethod.Loop or FlushMethod.Copy || !batch.Operations.All(FlushCompiler.IsReady)))
        {
            await SendAsync(async, cancellationToken).ConfigureAwait(false);
        }

        foreach (FlushOperation operation in batch.Operations)
        {
            _compiler.Prepare(operation);
        }

        switch (batch.Method)
        {
            case FlushMethod.Loop when await LoopAsync(batch, async, cancellationToken).ConfigureAwait(false):
                break;
            case FlushMethod.Copy when await CopyAsync(batch, async, cancellationToken).ConfigureAwait(false):
                break;
            case FlushMethod.Copy or FlushMethod.Set when (batch.Row?.Set ?? batch.Link?.Set) is not null:
                foreach (FlushStatement statement in _compiler.Many(batch, dialect.NewLists([.. TypesOf(batch)])))
                {
                    await EnqueueAsync(statement, async, cancellationToken).ConfigureAwait(false);
                }

                break;
            default:
                foreach (FlushOperation operation in batch.Operations)
                {
                    await EnqueueAsync(_compiler.One(operation), async, cancellationToken).ConfigureAwait(false);
                }

                break;
        }
    }

    /// <returns>Whether the driver could.</returns>
    private async ValueTask<bool> LoopAsync(FlushBatch batch, bool async, CancellationToken cancellationToken)
    {
        PropertyMap? number = batch.Row?.OnlyNumber;
        SqlStatement sql = batch.Row?.Unreturned ?? batch.Link!.Sql;
        int done = 0;
        try
        {
            return await scope.LoopAsync(
                sql,
                loop =>
                {
                    for (; done < batch.Operations.Count; done++)
                    {
                        cancellationToken.ThrowIfCancellationRequested();
                        FlushOperation operation = batch.Operations[done];
                        _compiler.Feed(batch, operation, loop);
                        int rows = loop.Execute();
                        if (batch.MustMeetRow && rows != 1)
                        {
                            _conflicts.Add(operation.Subject);
                        }
                        else if (number is not null)
                        {
                            journal.Set(operation.Subject, number, number.ClrType == typeof(int) ? checked((int)loop.LastKey) : KeyValues.Convert(loop.LastKey, number.ClrType));
                        }
                    }

                    return ValueTask.CompletedTask;
                },
                async,
                cancellationToken).ConfigureAwait(false);
        }
        catch (Exception cause) when (IsOfRow(cause))
        {
            throw _failures.Of(batch.Operations[Math.Min(done, batch.Operations.Count - 1)], sql, cause, scope.IsTransactionLost);
        }
    }

    /// <returns>Whether the table takes the values as they are.</returns>
    private async ValueTask<bool> CopyAsync(FlushBatch batch, bool async, CancellationToken cancellationToken)
    {
        const int Slice = 1000;
        EntityMap map = batch.Operations[0].Subject.Map;
        IEnumerable<Column> columns = batch.Row!.Parameters.Select(p => p.Column);
        Column[] written = [.. map.Discriminator is { } discriminator ? columns.Append(discriminator.Column) : columns];
        try
        {
            return await scope.CopyAsync(
                map.Table,
                written,
                async copy =>
                {
                    ColumnLists lists = dialect.NewLists([.. written.Select(c => c.Type)]);
                    for (int i = 0; i < batch.Operations.Count;)
                    {
                        cancellationToken.ThrowIfCancellationRequested();
                        lists.Clear();
                        for (int end = Math.Min(i + Slice, batch.Operations.Count); i < end; i++)
                        {
                            _compiler.Feed(batch, batch.Operations[i], lists);
                            if (map.Discriminator is { } kind)
                            {
                                lists.WriteObject(written.Length - 1, kind.Value);
                            }
                        }

                        await copy.WriteAsync(lists, async, cancellationToken).ConfigureAwait(false);
                    }

                    return batch.Operations.Count;
                },
                async,
                cancellationToken).ConfigureAwait(false);
        }
        catch (Exception cause) when (IsOfRow(cause))
        {
            throw FailedBatch(batch.Operations, batch.Row!.Sql, cause);
        }
    }

    private static IEnumerable<SqlType> TypesOf(FlushBatch batch) => (batch.Row?.Parameters ?? batch.Link!.Columns.Select(c => c.Property)).Select(p => p.SqlType);

    private async ValueTask EnqueueAsync(FlushStatement statement, bool async, CancellationToken cancellationToken)
    {
        _line.Add(statement);
        if (batches is null || !database.Driver.HasBatches || _line.Count == LongestLine)
        {
            await SendAsync(async, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Sends the statements that wait in line.</summary>
    private async ValueTask SendAsync(bool async, CancellationToken cancellationToken)
    {
        FlushStatement[] statements = [.. _line];
        _line.Clear();
        switch (statements)
        {
            case []:
                break;
            case [var one]:
                await SendAsync(one, async, cancellationToken).ConfigureAwait(false);
                break;
            default:
                await SendAsync(statements, async, cancellationToken).ConfigureAwait(false);
                break;
        }
    }

    private async ValueTask SendAsync(FlushStatement statement, bool async, CancellationToken cancellationToken)
    {
        try
        {
            if (!statement.Sql.HasResult)
            {
                Check(statement, await scope.ExecuteAsync(statement.Sql, statement.Values, async, cancellationToken).ConfigureAwait(false));
                return;
            }

            List<object?[]> rows = [];
            StatementReader reader = await scope.QueryAsync(statement.Sql, statement.Values, async, cancellationToken).ConfigureAwait(false);
            try
            {
                while (await reader.ReadAsync(async, cancellationToken).ConfigureAwait(false))
                {
                    rows.Add(ReturnedRows.Read(statement, reader.Reader));
                }
            }
            finally
            {
                await reader.CloseAsync(async).ConfigureAwait(false);
            }

            TakeOver(statement, rows);
        }
        catch (Exception cause) when (IsOfRow(cause))
        {
            throw Failed(statement, cause);
        }
    }

    private async ValueTask SendAsync(FlushStatement[] statements, bool async, CancellationToken cancellationToken)
    {
        var returned = new List<object?[]>?[statements.Length];
        int[] affected;
        try
        {
            affected = await scope.BatchAsync([.. statements.Select(s => (s.Sql, s.Values))], ReadAsync, async, cancellationToken).ConfigureAwait(false);
        }
        catch (BatchStatementFailed failed)
        {
            throw Failed(statements[failed.Position], failed.Cause);
        }
        catch (Exception cause) when (IsOfRow(cause))
        {
            throw FailedBatch([.. statements.SelectMany(s => s.Operations)], statements[0].Sql, cause);
        }

        for (int i = 0; i < statements.Length; i++)
        {
            if (returned[i] is { } rows)
            {
                TakeOver(statements[i], rows);
            }
            else
            {
                Check(statements[i], affected[i]);
            }
        }

        async ValueTask ReadAsync(int position, DbDataReader reader)
        {
            returned[position] = [];
            while (async ? await reader.ReadAsync(cancellationToken).ConfigureAwait(false) : reader.Read())
            {
                returned[position]!.Add(ReturnedRows.Read(statements[position], reader));
            }
        }
    }

    private void TakeOver(FlushStatement statement, List<object?[]> rows)
    {
        Check(statement, rows.Count);
        if (rows.Count == statement.Operations.Count && !_returned.TryTakeOver(statement, rows))
        {
            throw new BatchRefused($"The keys of {statement.Operations.Count} rows could not be told apart.");
        }
    }

    private void Check(FlushStatement statement, int rows)
    {
        if (!statement.MustMeetRows || rows == statement.Operations.Count)
        {
            return;
        }

        // Which row of several was missed is found out by writing them one by one.
        if (statement.IsSet)
        {
            throw new BatchRefused($"Of {statement.Operations.Count} rows only {rows} were met.");
        }

        _conflicts.Add(statement.Operations[0].Subject);
    }

    private LinqProviderException Failed(FlushStatement statement, Exception cause) =>
        statement.Operations is [var one] ? _failures.Of(one, statement.Sql, cause, scope.IsTransactionLost) : FailedBatch(statement.Operations, statement.Sql, cause);

    /// <summary>What is wrong with one of many rows is found out by writing them one by one; what is wrong with the connection, or with other transactions, is not.</summary>
    private LinqProviderException FailedBatch(IReadOnlyList<FlushOperation> operations, SqlStatement sql, Exception cause) =>
        cause is not LinqProviderException { InnerException: { } driver } || (driver is DbException { SqlState: not null } && _failures.KindOf(driver) is FailureKind.Statement or FailureKind.StalePlan)
            ? new BatchRefused(cause.Message)
            : _failures.Of(operations, sql, cause, scope.IsTransactionLost);

    private static bool IsOfRow(Exception cause) => cause is not (FlushException or RowConflict or BatchRefused or OperationCanceledException or OutOfMemoryException);
}

/// <summary>Updates or deletes that met no row: the session makes a <see cref="ConcurrencyException"/> of it, once the flush is undone.</summary>
internal sealed class RowConflict(IReadOnlyList<TrackedEntity> entities) : LinqProviderException(ErrorCodes.ConcurrencyConflict, "Rows were changed or deleted by somebody else.")
{
    public IReadOnlyList<TrackedEntity> Entities { get; } = entities;
}

/// <summary>A batch failed, but it is not known by which row. Never reaches the application: the plan is executed again, row by row.</summary>
internal sealed class BatchRefused(string message) : LinqProviderException(ErrorCodes.FlushFailed, message);
