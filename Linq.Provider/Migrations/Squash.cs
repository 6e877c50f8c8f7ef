using Linq.Provider.Diagnostics;
using Linq.Provider.Schema;
using Linq.Provider.Sql;

namespace Linq.Provider.Migrations;

/// <summary>Makes one migration of several that follow each other. It bears the id of the last, so that what follows that, and databases that have it, need not change.</summary>
internal sealed class Squash(MigrationHistory history, string dialect)
{
    /// <summary>The migration for the range from one revision to another, both included.</summary>
    /// <exception cref="MigrationException">The range is no chain, or the result would differ.</exception>
    public (MigrationFile File, IReadOnlyList<Revision> Range) Run(Revision first, Revision last, string? message, string @namespace)
    {
        IReadOnlyList<Revision> range = Chain(first, last);
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

        return (new MigrationFile(last.Id, message ?? last.Message, @namespace, last.Type.Name)
        {
            Follows = first.Follows,
            DependsOn = [.. range.SelectMany(r => r.DependsOn).Distinct()],
            Labels = [.. range.SelectMany(r => r.Labels).Distinct()],
            Replaces = [.. range.SelectMany(r => r.Replaces.Append(r.Id)).Where(id => id != last.Id)],
            Upgrade = upgrade,
            Downgrade = MigrationFile.Reversed(upgrade),
        }, range);
    }

    private IReadOnlyList<Revision> Chain(Revision first, Revision last)
    {
        var chain = new List<Revision>();
        for (Revision revision = last; ; revision = history[revision.Follows[0]])
        {
            chain.Insert(0, revision);
            if (revision == first)
            {
                break;
            }

            if (revision.Follows.Count != 1)
            {
                throw Refuse($"{(revision.IsMerge ? $"branches are merged in {revision}" : $"{last} does not come after {first}")}");
            }
        }

        return chain.SkipLast(1).FirstOrDefault(r => history.Next(r).Count() > 1 || history.Revisions.Any(o => o.DependsOn.Contains(r.Id))) is { } branching
            ? throw Refuse($"other revisions follow or depend on {branching}")
            : chain;
    }

    private static MigrationException Refuse(string reason) => new(ErrorCodes.SquashDiffers, $"The range cannot be squashed: {reason}. Squash a range that revisions follow one by one.");
}
