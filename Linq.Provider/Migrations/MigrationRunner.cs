using Linq.Provider.Diagnostics;
using Linq.Provider.Execution;
using Linq.Provider.Schema;
using Linq.Provider.Sql;

namespace Linq.Provider.Migrations;

/// <summary>Takes a database from revision to revision, under a lock, so that two processes do it once, and a failure leaves it at a revision with a name.</summary>
internal sealed class MigrationRunner(Database database, MigrationHistory history, MigrationOptions options)
{
    private readonly MigrationPlanner _planner = new(history);

    /// <summary>Goes to a target; gives the revisions gone through.</summary>
    public ValueTask<IReadOnlyList<Revision>> UpgradeAsync(string target, bool async, CancellationToken cancellationToken) =>
        RunAsync(applied => _planner.Upgrade(target, applied), async, cancellationToken);

    /// <summary>Goes back to a target; gives the revisions gone back from.</summary>
    public ValueTask<IReadOnlyList<Revision>> DowngradeAsync(string target, bool async, CancellationToken cancellationToken) =>
        RunAsync(applied => _planner.Downgrade(target, applied), async, cancellationToken);

    /// <summary>The revisions that the database has.</summary>
    public async ValueTask<(HashSet<Revision> Applied, HalfApplied? Half)> AppliedAsync(bool async, CancellationToken cancellationToken)
    {
        Dialect dialect = await database.DialectAsync(async, cancellationToken).ConfigureAwait(false);
        ConnectionScope scope = new(database);
        try
        {
            return await AppliedAsync(scope, dialect.Ddl, async, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            await scope.CloseAsync(async).ConfigureAwait(false);
        }
    }

    /// <summary>Has the database bear revisions without running anything.</summary>
    public async ValueTask StampAsync(Func<IReadOnlySet<Revision>, IEnumerable<Revision>> revisions, bool ignoreUnknown, bool async, CancellationToken cancellationToken)
    {
        // Once before the lock, so that what is refused leaves no trace in the database.
        if ((ignoreUnknown ? [] : await AppliedUnlessBusyAsync(async, cancellationToken).ConfigureAwait(false)) is { } before)
        {
            _ = revisions(before);
        }

        await LockedAsync(
            async (scope, dialect, _) =>
            {
                HashSet<Revision> applied = ignoreUnknown ? [] : (await AppliedAsync(scope, dialect.Ddl, async, cancellationToken).ConfigureAwait(false)).Applied;
                await scope.BeginAsync(System.Data.IsolationLevel.Unspecified, async, cancellationToken).ConfigureAwait(false);
                await scope.RunAsync($"DELETE FROM \"{VersionTable.Name}\"", async, cancellationToken).ConfigureAwait(false);
                foreach (Revision revision in history.InOrder(revisions(applied)))
                {
                    await scope.RunAsync(VersionTable.Add(revision.Id), async, cancellationToken).ConfigureAwait(false);
                }

                await scope.CommitAsync(async, cancellationToken).ConfigureAwait(false);
            },
            async,
            cancellationToken).ConfigureAwait(false);
    }

    private async ValueTask<IReadOnlyList<Revision>> RunAsync(Func<IReadOnlySet<Revision>, IReadOnlyList<PlannedRevision>> plan, bool async, CancellationToken cancellationToken)
    {
        // Once before the lock, so that what is refused leaves no trace in the database.
        if (await AppliedUnlessBusyAsync(async, cancellationToken).ConfigureAwait(false) is { } before && plan(before).Count == 0)
        {
            return [];
        }

        var done = new List<Revision>();
        await LockedAsync(
            async (scope, dialect, held) =>
            {
                (HashSet<Revision> applied, HalfApplied? half) = await AppliedAsync(scope, dialect.Ddl, async, cancellationToken).ConfigureAwait(false);
                await WriteSquashedAsync(scope, dialect.Ddl, async, cancellationToken).ConfigureAwait(false);
                IReadOnlyList<PlannedRevision> steps = Ordered(plan(applied), half);
                var replay = new HistoryReplay(history, dialect.Name);
                replay.To(applied);
                var execution = new MigrationExecution(scope, dialect, held, options.Progress ?? (static _ => { }), replay.State.MetaData);
                for (int i = 0; i < steps.Count; i++)
                {
                    PlannedRevision step = steps[i];
                    IReadOnlyList<MigrationOperation> operations = step.IsUpgrade ? replay.Upgrade(step.Revision) : replay.Downgrade(step.Revision);
                    options.Progress?.Invoke($"{step}{(steps.Count > 1 ? $" ({i + 1}/{steps.Count})" : "")}");
                    string place() => Place(applied);
                    await execution.RunAsync(step, operations, half?.Revision == step.Revision.Id ? half : null, place, async, cancellationToken).ConfigureAwait(false);
                    _ = step.IsUpgrade ? applied.Add(step.Revision) : applied.Remove(step.Revision);
                    done.Add(step.Revision);
                }
            },
            async,
            cancellationToken).ConfigureAwait(false);
        return done;
    }

    /// <summary>The revisions that the database has; null if another process is in the middle of writing, so that it cannot be read: then the lock waits for that, and tells who it is.</summary>
    private async ValueTask<HashSet<Revision>?> AppliedUnlessBusyAsync(bool async, CancellationToken cancellationToken)
    {
        Dialect dialect = await database.DialectAsync(async, cancellationToken).ConfigureAwait(false);
        ConnectionScope scope = new(database);
        try
        {
            return await scope.IsHeldUpAsync(dialect.Ddl.TableExists(VersionTable.Name), async, cancellationToken).ConfigureAwait(false)
                ? null
                : (await AppliedAsync(scope, dialect.Ddl, async, cancellationToken).ConfigureAwait(false)).Applied;
        }
        catch (LinqProviderException failure) when (scope.IsCollision(failure))
        {
            return null;
        }
        finally
        {
            await scope.CloseAsync(async).ConfigureAwait(false);
        }
    }

    private string Place(IReadOnlySet<Revision> applied) => history.HeadsOf(applied) is { Count: > 0 } heads ? string.Join(", ", heads) : "base";

    /// <summary>A revision that was interrupted comes first, in the direction that it had.</summary>
    private static IReadOnlyList<PlannedRevision> Ordered(IReadOnlyList<PlannedRevision> plan, HalfApplied? half)
    {
        if (half is null)
        {
            return plan;
        }

        int position = plan.ToList().FindIndex(p => p.Revision.Id == half.Revision && p.IsUpgrade == half.IsUpgrade);
        string verb = half.IsUpgrade ? "upgrade" : "downgrade";
        return position >= 0
            ? [plan[position], .. plan.Where((_, i) => i != position)]
            : throw new MigrationException(
                ErrorCodes.HalfApplied,
                $"The {verb} of revision {half.Revision} was interrupted after {half.Steps} of its steps, which could not share a transaction. Run `{verb} {(half.IsUpgrade ? half.Revision : "-1")}` first: it continues there.");
    }

    private async ValueTask<(HashSet<Revision> Applied, HalfApplied? Half)> AppliedAsync(ConnectionScope scope, DdlGenerator ddl, bool async, CancellationToken cancellationToken)
    {
        (IReadOnlyList<string> ids, HalfApplied? half) = await VersionTable.ReadAsync(scope, ddl, async, cancellationToken).ConfigureAwait(false);
        return (_planner.Applied(ids), half);
    }

    /// <summary>Removes the rows of revisions that were squashed into one that is there.</summary>
    private async ValueTask WriteSquashedAsync(ConnectionScope scope, DdlGenerator ddl, bool async, CancellationToken cancellationToken)
    {
        (IReadOnlyList<string> ids, _) = await VersionTable.ReadAsync(scope, ddl, async, cancellationToken).ConfigureAwait(false);
        foreach (string id in ids.Where(id => !history.TryGet(id, out _)))
        {
            await scope.RunAsync(VersionTable.Remove(id), async, cancellationToken).ConfigureAwait(false);
        }
    }

    private async ValueTask LockedAsync(Func<ConnectionScope, Dialect, MigrationLock, ValueTask> work, bool async, CancellationToken cancellationToken)
    {
        Dialect dialect = await database.DialectAsync(async, cancellationToken).ConfigureAwait(false);
        ConnectionScope scope = new(database, holdsConnection: true);
        try
        {
            var held = new MigrationLock(scope, dialect.Ddl, options);
            await held.TakeAsync(async, cancellationToken).ConfigureAwait(false);
            try
            {
                await scope.RunAsync(VersionTable.Create, async, cancellationToken).ConfigureAwait(false);
                await work(scope, dialect, held).ConfigureAwait(false);
            }
            finally
            {
                await EndAsync(scope, held, async).ConfigureAwait(false);
            }
        }
        finally
        {
            await scope.CloseAsync(async).ConfigureAwait(false);
        }
    }

    private static async ValueTask EndAsync(ConnectionScope scope, MigrationLock held, bool async)
    {
        try
        {
            if (scope.InTransaction)
            {
                await scope.RollbackAsync(async, CancellationToken.None).ConfigureAwait(false);
            }

            await held.ReleaseAsync(async).ConfigureAwait(false);
        }
        catch (LinqProviderException)
        {
            // The connection is gone, and the lock with it, or soon; what led to this is under way as an exception already.
        }
    }
}
