using Linq.Provider.Diagnostics;

namespace Linq.Provider.Migrations;

/// <summary>A revision to go to, or back from.</summary>
internal readonly record struct PlannedRevision(Revision Revision, bool IsUpgrade)
{
    public string Verb => IsUpgrade ? "upgrade" : "downgrade";

    public override string ToString() => $"{Verb} {Revision}";
}

/// <summary>Says which revisions lead from what a database has to a target.</summary>
internal sealed class MigrationPlanner(MigrationHistory history)
{
    /// <summary>The revisions that a database has, by the ids it bears.</summary>
    /// <exception cref="MigrationException">The code does not know one.</exception>
    public HashSet<Revision> Applied(IReadOnlyList<string> ids)
    {
        var known = ids.Where(id => history.TryGet(id, out _)).Select(id => history[id]).ToHashSet();
        HashSet<string> unknown = [.. ids.Where(id => !history.TryGet(id, out _))];
        foreach (Revision squashed in known.Where(r => r.Replaces.Count > 0))
        {
            unknown.ExceptWith(squashed.Replaces);
        }

        if (unknown.Count == 0)
        {
            return known;
        }

        Revision? partly = history.Revisions.FirstOrDefault(r => r.Replaces.Any(unknown.Contains));
        throw new MigrationException(ErrorCodes.DatabaseAhead, $"The database has {(unknown.Count == 1 ? "a revision" : "revisions")} that the code does not know: {string.Join(", ", unknown.Order(StringComparer.Ordinal))}. "
            + (partly is null
                ? "A newer build has upgraded it, or files of migrations are missing. Run the build that knows them, or bring the files back. If they are gone for good, see what the database has with `scaffold`, and say which revision that is with `stamp REV --purge`."
                : $"Revision {partly} was squashed from them and others, which the database lacks. Upgrade it first with a build from before the squash."));
    }

    /// <summary>What to apply, in order.</summary>
    public IReadOnlyList<PlannedRevision> Upgrade(string target, IReadOnlySet<Revision> applied)
    {
        if (target.StartsWith('-') || target == "base")
        {
            throw new MigrationException(ErrorCodes.InvalidCommand, $"An upgrade cannot go to '{target}'. Write `downgrade {target}` to go back.");
        }

        HashSet<Revision> wanted = target.StartsWith('+') ? new RevisionTarget(history, target).Forward(applied, Steps(target)) : history.Closure(new RevisionTarget(history, target).Resolve(applied));
        return [.. history.InOrder(wanted.Where(r => !applied.Contains(r))).Select(r => new PlannedRevision(r, IsUpgrade: true))];
    }

    /// <summary>What to go back from, in order.</summary>
    public IReadOnlyList<PlannedRevision> Downgrade(string target, IReadOnlySet<Revision> applied)
    {
        if (target.StartsWith('+') || target is "head" or "heads")
        {
            throw new MigrationException(ErrorCodes.InvalidCommand, $"A downgrade cannot go to '{target}'. Write `downgrade -1`, a revision or `downgrade base`.");
        }

        IEnumerable<Revision> removed = target switch
        {
            "base" => applied,
            ['-', ..] => applied.Except(new RevisionTarget(history, target).Back(applied, Steps(target))),
            _ when target.EndsWith("@base", StringComparison.Ordinal) => Branch(target, applied),
            _ => Following(target, applied),
        };
        return [.. history.InOrder(removed).Reverse().Select(r => new PlannedRevision(r, IsUpgrade: false))];
    }

    /// <summary>Refuses a range whose end lies before its beginning, or for a downgrade, after it.</summary>
    /// <exception cref="MigrationException">It runs the other way.</exception>
    public void RefuseOpposite(string from, string to, IReadOnlySet<Revision> applied, bool isUpgrade)
    {
        if (to[0] is '+' or '-')
        {
            return;
        }

        HashSet<Revision> wanted = history.Closure(new RevisionTarget(history, to).Resolve(applied));
        if (isUpgrade ? wanted.IsProperSubsetOf(applied) : wanted.IsProperSupersetOf(applied))
        {
            throw new MigrationException(
                ErrorCodes.InvalidCommand, $"The range '{from}:{to}' runs {(isUpgrade ? "backwards" : "forwards")}: {Name(to, wanted)} comes {(isUpgrade ? "before" : "after")} {Name(from, applied)}. Write `{(isUpgrade ? "downgrade" : "upgrade")} {from}:{to} --sql`.");
        }
    }

    private string Name(string text, IReadOnlySet<Revision> revisions) => history.HeadsOf(revisions) is { Count: > 0 } heads ? string.Join(", ", heads) : text;

    /// <summary>All revisions of the branch with a label.</summary>
    private IEnumerable<Revision> Branch(string target, IReadOnlySet<Revision> applied)
    {
        HashSet<Revision> first = [new RevisionTarget(history, target[..^"@base".Length]).Resolve(applied)[0]];
        return applied.Where(first.Concat(history.After(first)).Contains);
    }

    private IEnumerable<Revision> Following(string target, IReadOnlySet<Revision> applied)
    {
        HashSet<Revision> targets = [.. new RevisionTarget(history, target).Resolve(applied)];
        if (targets.FirstOrDefault(t => !applied.Contains(t)) is { } missing)
        {
            throw new MigrationException(ErrorCodes.OutOfRange, $"The database is not at or after revision {missing}, so that it cannot go back to it. Nothing was changed; see `current`.");
        }

        HashSet<Revision> after = history.After(targets);
        return targets.Count == 0 ? applied : applied.Where(after.Contains);
    }

    private static int Steps(string target) => int.TryParse(target.AsSpan(1), out int steps) && steps > 0
        ? steps
        : throw new MigrationException(ErrorCodes.InvalidCommand, $"'{target}' is no number of steps. Write +1 or -1.");
}
