using Linq.Provider.Execution;
using Linq.Provider.Mapping;
using Linq.Provider.Sql;

namespace Linq.Provider.Sessions;

/// <summary>
/// Brings the changes of a unit of work to the database: plans, begins a transaction if none is open, executes, takes over. If that fails, what the flush did is undone
/// in the database (by a rollback if the flush itself began the transaction, else by a savepoint) and in memory, so that nothing is lost and the flush can be repeated.
/// </summary>
internal sealed class Flusher(UnitOfWork work, ConnectionScope scope, Database database)
{
    private readonly SequentialGuids _guids = new();

    /// <summary>What a flush would send now, without sending it. Leaves no trace in memory; <paramref name="take"/> gets each statement while the objects hold what it was made of.</summary>
    public async ValueTask PreviewAsync(Action<FlushStatement> take, bool async, CancellationToken cancellationToken)
    {
        Dialect dialect = await database.DialectAsync(async, cancellationToken).ConfigureAwait(false);
        var journal = new FlushJournal();
        work.BeginTrial();
        try
        {
            FlushPlan plan = await PlanAsync(dialect, journal, async, cancellationToken).ConfigureAwait(false);
            Preview(plan, new FlushCompiler(work.Model, dialect, journal, Methods(dialect), isPreview: true), take);
        }
        finally
        {
            FlushJournal.Undo(journal.Entries);
            work.UndoTrial();
        }
    }

    /// <returns>What was written.</returns>
    /// <exception cref="FlushException">The changes are wrong, or the database refuses them.</exception>
    /// <exception cref="ConcurrencyException">A row was changed by somebody else.</exception>
    public async ValueTask<FlushPlan> FlushAsync(bool async, CancellationToken cancellationToken)
    {
        if (work.Count == 0 || !work.MayHaveChanges())
        {
            return FlushPlan.Empty;
        }

        Dialect dialect = await database.DialectAsync(async, cancellationToken).ConfigureAwait(false);
        var journal = new FlushJournal();
        work.BeginTrial();
        try
        {
            FlushPlan plan = await PlanAsync(dialect, journal, async, cancellationToken).ConfigureAwait(false);
            if (plan.Operations.Count > 0)
            {
                await WriteAsync(plan, dialect, journal, async, cancellationToken).ConfigureAwait(false);
                work.NoteWrite();
                work.Accept(plan, journal);
            }

            work.KeepTrial();
            return plan;
        }
        catch (RowConflict conflict)
        {
            FlushJournal.Undo(journal.Entries);
            work.UndoTrial();
            throw await ExplainAsync(conflict.Entities, dialect, async, cancellationToken).ConfigureAwait(false);
        }
        catch
        {
            FlushJournal.Undo(journal.Entries);
            work.UndoTrial();
            throw;
        }
    }

    private async ValueTask<FlushPlan> PlanAsync(Dialect dialect, FlushJournal journal, bool async, CancellationToken cancellationToken)
    {
        work.CascadeSave();
        RelationshipChanges changes = RelationshipChanges.Detect(work.Entities, work.Find);
        await new RemovalCascade(work, scope, dialect).RunAsync(changes, async, cancellationToken).ConfigureAwait(false);
        FlushPlan plan = new FlushPlanner(work.Model, work.Entities, changes, journal, _guids).Plan();
        foreach (FlushOperation operation in plan.Operations)
        {
            work.Keep(operation.Subject);
        }

        return plan;
    }

    /// <summary>
    /// Writes the rows, many at once. If that fails because of one of them, it is undone and they are written one by one: then the one that fails has a name. It may also
    /// succeed, for a set is checked as a whole where single rows follow each other.
    /// </summary>
    private async ValueTask WriteAsync(FlushPlan plan, Dialect dialect, FlushJournal journal, bool async, CancellationToken cancellationToken)
    {
        int planned = journal.Entries.Count;
        try
        {
            await RunAsync(Methods(dialect)).ConfigureAwait(false);
        }
        catch (BatchRefused)
        {
            journal.UndoTo(planned);
            await RunAsync(null).ConfigureAwait(false);
        }

        ValueTask<bool> RunAsync(FlushMethods? methods) => new AtomicStep(scope).RunAsync(
            async () =>
            {
                await new FlushExecutor(work.Model, scope, database, dialect, journal, methods).ExecuteAsync(plan, async, cancellationToken).ConfigureAwait(false);
                return true;
            },
            async,
            cancellationToken);
    }

    private FlushMethods Methods(Dialect dialect) => new(dialect.HasTypedLists, database.Driver.HasRowCopy);

    private void Preview(FlushPlan plan, FlushCompiler compiler, Action<FlushStatement> take)
    {
        for (int i = 0; i < plan.Operations.Count;)
        {
            FlushBatch batch = compiler.Batch(plan.Operations, i);
            i += batch.Operations.Count;
            foreach (FlushOperation operation in batch.Operations)
            {
                compiler.Prepare(operation);
            }

            switch (batch.Method)
            {
                case FlushMethod.Set:
                    take(compiler.Preview(batch));
                    break;
                case FlushMethod.Copy:
                    EntityMap map = batch.Operations[0].Subject.Map;
                    string copy = database.Driver.CopyText(map.Table, [.. batch.Row!.Parameters.Select(p => p.Column)]);
                    take(new FlushStatement(batch.Operations, new SqlStatement(copy, []), [], batch.Row, IsSet: true));
                    break;
                default:
                    foreach (FlushOperation operation in batch.Operations)
                    {
                        take(compiler.One(operation));
                    }

                    break;
            }
        }
    }

    /// <summary>Reads the rows that were in the way, to show what they hold now.</summary>
    private async ValueTask<ConcurrencyException> ExplainAsync(IReadOnlyList<TrackedEntity> entities, Dialect dialect, bool async, CancellationToken cancellationToken)
    {
        List<ConcurrencyEntry> entries = [];
        foreach (TrackedEntity entity in entities)
        {
            EntityMap map = entity.Map;
            object?[] key = [.. map.Key.Select(entity.GetOriginal)];
            List<object> rows = await work.Model.Query(map, map.Key, dialect).ReadAsync(scope, key, store: null, async, cancellationToken).ConfigureAwait(false);
            object? row = rows.Count > 0 ? rows[0] : null;
            entries.Add(new ConcurrencyEntry(
                entity.Entity,
                row is null ? null : ValuesOf(map, p => entity.Access.Get(row, p)),
                ValuesOf(map, p => entity.IsUnread(p) ? null : entity.GetOriginal(p)),
                ValuesOf(map, p => entity.HasValue(p) ? entity.Get(p) : null),
                winner => work.Resolve(entity, row, winner)));
        }

        return SessionErrors.Conflict(entities[0], entries);
    }

    private static Dictionary<string, object?> ValuesOf(EntityMap map, Func<PropertyMap, object?> value) =>
        map.Properties.Where(p => p.Member is not null).ToDictionary(p => p.Name, value, StringComparer.Ordinal);
}
