using Linq.Provider.Diagnostics;
using Linq.Provider.Execution;
using Linq.Provider.Mapping;
using Linq.Provider.Sql;

namespace Linq.Provider.Sessions;

/// <summary>Executes a flush plan: sends the statement of each operation, and takes over the values that the database made. Properties are set through the journal, so that a failure can be undone.</summary>
internal sealed class FlushExecutor(SessionModel model, ConnectionScope scope, Dialect dialect, FlushJournal journal)
{
    private readonly FlushCompiler _compiler = new(model, dialect, journal, isPreview: false);

    public async ValueTask ExecuteAsync(FlushPlan plan, bool async, CancellationToken cancellationToken)
    {
        foreach (FlushOperation operation in plan.Operations)
        {
            FlushStatement statement = _compiler.Compile(operation);
            int rows = await SendAsync(statement, async, cancellationToken).ConfigureAwait(false);
            if (statement.MustMeetRow && rows != 1)
            {
                throw new RowConflict(operation.Subject);
            }
        }
    }

    private async ValueTask<int> SendAsync(FlushStatement statement, bool async, CancellationToken cancellationToken)
    {
        try
        {
            return statement.Returned.Count == 0
                ? await scope.ExecuteAsync(statement.Sql, statement.Values, async, cancellationToken).ConfigureAwait(false)
                : await ReadBackAsync(statement, async, cancellationToken).ConfigureAwait(false);
        }
        catch (LinqProviderException cause)
        {
            throw Failed(statement.Operation, statement.Sql, cause);
        }
    }

    private async ValueTask<int> ReadBackAsync(FlushStatement statement, bool async, CancellationToken cancellationToken)
    {
        int rows = 0;
        object?[] made = [];
        StatementReader reader = await scope.QueryAsync(statement.Sql, statement.Values, async, cancellationToken).ConfigureAwait(false);
        try
        {
            while (await reader.ReadAsync(async, cancellationToken).ConfigureAwait(false))
            {
                rows++;
                made = statement.Row!.Read(reader.Reader);
            }
        }
        finally
        {
            await reader.CloseAsync(async).ConfigureAwait(false);
        }

        TrackedEntity entity = statement.Operation.Subject;
        for (int i = 0; i < made.Length; i++)
        {
            journal.Set(entity, entity.Map.Properties[statement.Returned[i]], made[i]);
        }

        return rows;
    }

    private static FlushException Failed(FlushOperation operation, SqlStatement sql, LinqProviderException cause)
    {
        string what = operation switch
        {
            InsertRow => $"Inserting a {operation.Subject.Map}",
            UpdateRow or SetForeignKey => $"Updating a {operation.Subject.Map}",
            DeleteRow => $"Deleting a {operation.Subject.Map}",
            _ => $"Writing the links of a {operation.Subject.Map}",
        };
        return SessionErrors.Failed(operation.Subject, what, sql.Text, cause);
    }
}

/// <summary>An update or delete that met no row: the session makes a <see cref="ConcurrencyException"/> of it, once the flush is undone.</summary>
internal sealed class RowConflict(TrackedEntity entity) : LinqProviderException(ErrorCodes.ConcurrencyConflict, "A row was changed or deleted by somebody else.")
{
    public TrackedEntity Entity { get; } = entity;
}
