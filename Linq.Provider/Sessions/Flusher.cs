using Linq.Provider.Execution;
using Linq.Provider.Mapping;
using Linq.Provider.Sql;

namespace Linq.Provider.Sessions;

/// <summary>
/// Brings the changes of a unit of work to the database: plans, begins a transaction if none is open, executes, takes over. If that fails, what the flush did is undone
/// in the database (by a rollback if the flush itself began the transaction, else by a savepoint) and in memory, so that nothing is lost and the flush can be repeated.
/// </summary>
internal sealed class Flusher(UnitOfWork work, ConnectionScope scope, Database database, RelationshipLoader loader)
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
            var compiler = new FlushCompiler(work.Model, dialect, journal, isPreview: true);
            foreach (FlushOperation operation in plan.Operations)
            {
                take(compiler.Compile(operation));
            }
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
        if (work.Count == 0)
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
                var executor = new FlushExecutor(work.Model, scope, dialect, journal);
                await new AtomicStep(scope).RunAsync(
                    async () =>
                    {
                        await executor.ExecuteAsync(plan, async, cancellationToken).ConfigureAwait(false);
                        return true;
                    },
                    async,
                    cancellationToken).ConfigureAwait(false);
                work.Accept(plan, journal);
            }

            work.KeepTrial();
            return plan;
        }
        catch (RowConflict conflict)
        {
            FlushJournal.Undo(journal.Entries);
            work.UndoTrial();
            throw await ExplainAsync(conflict.Entity, dialect, async, cancellationToken).ConfigureAwait(false);
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
        await new RemovalCascade(work, scope, dialect, loader).RunAsync(changes, async, cancellationToken).ConfigureAwait(false);
        return new FlushPlanner(work.Model, work.Entities, changes, journal, _guids).Plan();
    }

    /// <summary>Reads the row that was in the way, to show what it holds now.</summary>
    private async ValueTask<ConcurrencyException> ExplainAsync(TrackedEntity entity, Dialect dialect, bool async, CancellationToken cancellationToken)
    {
        EntityMap map = entity.Map;
        object?[] key = [.. map.Key.Select(entity.GetOriginal)];
        List<object> rows = await work.Model.Query(map, map.Key, dialect).ReadAsync(scope, key, store: null, async, cancellationToken).ConfigureAwait(false);
        object? row = rows.Count > 0 ? rows[0] : null;
        var entry = new ConcurrencyEntry(
            entity.Entity,
            row is null ? null : ValuesOf(map, p => entity.Access.Get(row, p)),
            ValuesOf(map, entity.GetOriginal),
            ValuesOf(map, entity.Get),
            winner => work.Resolve(entity, row, winner));
        return SessionErrors.Conflict(entity, row is null, entry);
    }

    private static Dictionary<string, object?> ValuesOf(EntityMap map, Func<PropertyMap, object?> value) =>
        map.Properties.Where(p => p.Member is not null).ToDictionary(p => p.Name, value, StringComparer.Ordinal);
}
