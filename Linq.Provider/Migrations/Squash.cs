using Linq.Provider.Diagnostics;
using Linq.Provider.Schema;
using Linq.Provider.Sql;

namespace Linq.Provider.Migrations;

/// <summary>Makes one migration of a range of the history, branches that begin and end in it included. It bears the id of the last, so that what follows that, and databases that have it, need not change.</summary>
internal sealed class Squash(MigrationHistory history, string dialect)
{
    /// <summary>The migration for the range from one revision to another, both included.</summary>
    /// <exception cref="MigrationException">Revisions outside of the range need one within it, or the result would differ.</exception>
    public (MigrationFile File, IReadOnlyList<Revision> Range) Run(Revision first, Revision last, string? message, string @namespace)
    {
        IReadOnlyList<Revision> range = Between(first, last);
        HashSet<Revision> before = [.. history.Closure([last]).Where(r => !range.Contains(r))];
        var replay = new HistoryReplay(history, dialect);
        MetaData start = replay.To(before).Snapshot();
        List<MigrationOperation> all = [.. range.SelectMany(replay.Upgrade)];
        MetaData end = replay.State.Snapshot();

        // Changes of rows need the schema that they were written for, so that nothing can be left out between them.
        bool hasData = all.Any(o => o is ExecuteSql or InsertRows or DeleteRows or Backfill);
        IReadOnlyList<MigrationOperation> upgrade = hasData ? all : SchemaComparison.Compare(start, end, CanonicalForms.OfDeclarations);
        IReadOnlyList<MigrationOperation> difference = SchemaComparison.Compare(HistoryReplay.Apply(start, upgrade), end, CanonicalForms.OfDeclarations);
        if (difference.Count > 0)
        {
            throw new MigrationException(ErrorCodes.SquashDiffers, $"One migration for {first} to {last} would not give the same schema; left to do would be: {string.Join("; ", difference)}.");
        }

        IReadOnlyList<string> follows = Outside(range, range.SelectMany(r => r.Follows));
        return (new MigrationFile(last.Id, message ?? last.Message, @namespace, last.Type.Name)
        {
            Follows = follows,
            DependsOn = [.. Outside(range, range.SelectMany(r => r.DependsOn)).Except(follows)],
            Labels = [.. range.SelectMany(r => r.Labels).Distinct()],
            Replaces = [.. range.SelectMany(r => r.Replaces.Append(r.Id)).Where(id => id != last.Id)],
            Upgrade = upgrade,
            Downgrade = MigrationFile.Reversed(upgrade),
        }, range);
    }

    /// <summary>The revisions that come after the first or are it, and before the last or are it.</summary>
    private IReadOnlyList<Revision> Between(Revision first, Revision last)
    {
        HashSet<Revision> upToLast = history.Closure([last]);
        if (!upToLast.Contains(first))
        {
            throw Refuse($"{last} does not come after {first}");
        }

        HashSet<Revision> range = [first, .. history.After(new HashSet<Revision> { first }).Where(upToLast.Contains)];
        return history.Revisions.FirstOrDefault(r => !range.Contains(r) && r.Before.Any(id => id != last.Id && range.Contains(history[id]))) is { } other
            ? throw Refuse($"{other} follows or depends on a revision within it, and would lose that")
            : [.. history.InOrder(range)];
    }

    /// <summary>The revisions before a range, without those that others of them come after.</summary>
    private IReadOnlyList<string> Outside(IReadOnlyList<Revision> range, IEnumerable<string> ids)
    {
        List<Revision> outside = [.. ids.Distinct().Select(id => history[id]).Where(r => !range.Contains(r))];
        return [.. outside.Where(r => !outside.Any(o => o != r && history.Closure([o]).Contains(r))).Select(r => r.Id)];
    }

    private static MigrationException Refuse(string reason) => new(ErrorCodes.SquashDiffers, $"The range cannot be squashed: {reason}. Squash a range that others do not branch off from, or squash up to where they do.");
}
