using System.Text;
using Linq.Provider.Diagnostics;
using Linq.Provider.Execution;
using Linq.Provider.Schema;
using Linq.Provider.Sql;

namespace Linq.Provider.Migrations.CommandLine;

/// <summary>What the commands do.</summary>
internal sealed partial class MigrationCommands(Database database, MetaData model, MigrationOptions options)
{
    private readonly Lazy<MigrationHistory> _history = new(options.History);

    public MigrationOptions Options => options;

    public TextWriter Output => options.Output ?? Console.Out;

    private MigrationHistory Known => _history.Value;

    private MigrationPlanner Planner => new(Known);

    public async ValueTask<int> Move(string target, bool isUpgrade, bool sql, bool dryRun)
    {
        if (sql || dryRun || target.Contains(':', StringComparison.Ordinal))
        {
            return await Preview(target, isUpgrade, sql).ConfigureAwait(false);
        }

        options.Progress ??= Output.WriteLine;
        var runner = new MigrationRunner(database, Known, options);
        IReadOnlyList<Revision> done = isUpgrade
            ? await runner.UpgradeAsync(target, async: false, default).ConfigureAwait(false)
            : await runner.DowngradeAsync(target, async: false, default).ConfigureAwait(false);
        IReadOnlySet<Revision> applied = (await runner.AppliedAsync(async: false, default).ConfigureAwait(false)).Applied;
        Output.WriteLine(done.Count == 0 ? $"Nothing to do: the database is at {Place(applied)}." : $"The database is at {Place(applied)}.");
        TellUnbuilt(isUpgrade, Output);
        return 0;
    }

    public async ValueTask<int> Current()
    {
        (HashSet<Revision> applied, HalfApplied? half) = await Applied().ConfigureAwait(false);
        foreach (Revision revision in Known.HeadsOf(applied))
        {
            Output.WriteLine(Line(revision));
        }

        if (applied.Count == 0)
        {
            Output.WriteLine("base");
        }

        if (half is not null)
        {
            Output.WriteLine($"{half.Revision} is half done: {half.Steps} operations of its {(half.IsUpgrade ? "upgrade" : "downgrade")}");
        }

        return 0;
    }

    public ValueTask<int> History()
    {
        foreach (Revision revision in Known.Revisions.Reverse())
        {
            Output.WriteLine($"{(revision.Follows.Count == 0 ? "base" : string.Join(", ", revision.Follows))} -> {Line(revision)}");
        }

        return new(0);
    }

    public ValueTask<int> Heads()
    {
        foreach (Revision revision in Known.Heads)
        {
            Output.WriteLine(Line(revision));
        }

        return new(0);
    }

    public ValueTask<int> Branches()
    {
        foreach (Revision revision in Known.BranchPoints)
        {
            Output.WriteLine(Line(revision));
            foreach (Revision next in Known.Next(revision))
            {
                Output.WriteLine($"  -> {Line(next)}");
            }
        }

        return new(0);
    }

    public async ValueTask<int> Show(string target)
    {
        IReadOnlySet<Revision> applied = target == "current" ? (await Applied().ConfigureAwait(false)).Applied : new HashSet<Revision>();
        foreach (Revision revision in new RevisionTarget(Known, target).Resolve(applied))
        {
            var replay = new HistoryReplay(Known, database.Dialect.Name);
            replay.To(Known.Closure([revision]).Where(r => r != revision).ToHashSet());
            Output.WriteLine($"Revision {Line(revision)}");
            Output.WriteLine($"Class    {revision.Type.FullName}");
            Output.WriteLine($"Follows  {(revision.Follows.Count == 0 ? "base" : string.Join(", ", revision.Follows))}");
            if (revision.DependsOn.Count > 0)
            {
                Output.WriteLine($"Depends  {string.Join(", ", revision.DependsOn)}");
            }

            if (revision.Replaces.Count > 0)
            {
                Output.WriteLine($"Replaces {string.Join(", ", revision.Replaces)}");
            }

            WriteOperations("Upgrade", replay.Upgrade(revision));
            try
            {
                WriteOperations("Downgrade", replay.Downgrade(revision));
            }
            catch (MigrationException cause) when (cause.Code == ErrorCodes.Irreversible)
            {
                Output.WriteLine("Downgrade\n  none: it cannot be undone");
            }
        }

        return 0;
    }

    public async ValueTask<int> Stamp(string target, bool purge)
    {
        var runner = new MigrationRunner(database, Known, options);
        await runner.StampAsync(
            applied =>
            {
                HashSet<Revision> targets = [.. new RevisionTarget(Known, target).Resolve(applied)];
                HashSet<Revision> after = Known.After(targets);
                return targets.Count == 0 ? [] : Known.Closure(targets).Union(applied.Where(r => !after.Contains(r)));
            },
            purge,
            async: false,
            default).ConfigureAwait(false);
        Output.WriteLine($"The database is at {Place((await Applied().ConfigureAwait(false)).Applied)}.");
        return 0;
    }

    private async ValueTask<int> Preview(string target, bool isUpgrade, bool sql)
    {
        (IReadOnlySet<Revision> applied, string to) = await Start(target, isUpgrade, sql).ConfigureAwait(false);
        IReadOnlyList<PlannedRevision> plan = isUpgrade ? Planner.Upgrade(to, applied) : Planner.Downgrade(to, applied);
        if (sql)
        {
            TextWriter error = options.Error ?? Console.Error;
            error.WriteLine(plan.Count == 0 ? "Nothing to do." : string.Join(Environment.NewLine, plan));
            TellUnbuilt(isUpgrade, error);
            Output.Write(plan.Count == 0 ? "" : new MigrationScript(Known, database.Dialect).Write(applied, plan));
            return 0;
        }

        var replay = new HistoryReplay(Known, database.Dialect.Name);
        replay.To(applied);
        foreach (PlannedRevision planned in plan)
        {
            WriteOperations(planned.ToString(), planned.IsUpgrade ? replay.Upgrade(planned.Revision) : replay.Downgrade(planned.Revision));
        }

        Output.WriteLine(plan.Count == 0 ? $"Nothing to do: the database is at {Place(applied)}." : "Nothing was changed: this was a dry run.");
        TellUnbuilt(isUpgrade, Output);
        return 0;
    }

    private void TellUnbuilt(bool isUpgrade, TextWriter output)
    {
        if (isUpgrade && Unbuilt.Find() is { Count: > 0 } files)
        {
            output.WriteLine($"Not in the running build, and so not run: {string.Join(", ", files)}. Build, and run the command again.");
        }
    }

    /// <summary>Where a script begins: at what the database has, or, without asking it, at the beginning of a range.</summary>
    private async ValueTask<(IReadOnlySet<Revision> Applied, string Target)> Start(string target, bool isUpgrade, bool sql)
    {
        if (!target.Contains(':', StringComparison.Ordinal))
        {
            return ((await Applied().ConfigureAwait(false)).Applied, target);
        }

        if (!sql)
        {
            throw new MigrationException(ErrorCodes.InvalidCommand, $"A range like '{target}' is for scripts. Add --sql, or name the revision to go to.");
        }

        if (target.Split(':') is not [var from, var to] || (from.Length == 0 && !isUpgrade))
        {
            throw new MigrationException(ErrorCodes.InvalidCommand, $"'{target}' is no range. Write the revision that the database is at and the one to go to: {(isUpgrade ? "base:head" : "head:base")}.");
        }

        (from, to) = (from.Length == 0 ? "base" : from, to.Length > 0 ? to : isUpgrade ? "head" : "base");
        IReadOnlySet<Revision> start = from == "current" ? (await Applied().ConfigureAwait(false)).Applied : new HashSet<Revision>();
        HashSet<Revision> applied = Known.Closure(new RevisionTarget(Known, from).Resolve(start));
        Planner.RefuseOpposite(from, to, applied, isUpgrade);
        return (applied, to);
    }

    private async ValueTask<(HashSet<Revision> Applied, HalfApplied? Half)> Applied() =>
        await new MigrationRunner(database, Known, options).AppliedAsync(async: false, default).ConfigureAwait(false);

    private void WriteOperations(string heading, IReadOnlyList<MigrationOperation> operations)
    {
        Output.WriteLine(heading);
        foreach (MigrationOperation operation in operations)
        {
            Output.WriteLine($"  {operation.Description}{(operation.LosesData ? "  (loses data)" : "")}");
        }
    }

    private string Line(Revision revision)
    {
        var text = new StringBuilder(revision.ToString());
        text.Append(revision.Labels.Count > 0 ? $" [{string.Join(", ", revision.Labels)}]" : "");
        text.Append(Known.Heads.Contains(revision) ? " (head)" : "");
        text.Append(Known.Next(revision).Skip(1).Any() ? " (branch point)" : "");
        text.Append(revision.IsMerge ? " (merge)" : "");
        return text.ToString();
    }

    private string Place(IReadOnlySet<Revision> applied) => Known.HeadsOf(applied) is { Count: > 0 } heads ? string.Join(", ", heads) : "base";
}
