using Linq.Provider.Diagnostics;
using Linq.Provider.Schema;
using Linq.Provider.Sql;

namespace Linq.Provider.Migrations;

/// <summary>
/// Whether two branches can be applied in either order. Both orders are replayed, and must give the same schema; SQL and changes of rows, which replaying cannot judge, must not
/// touch what the other branch changes.
/// </summary>
internal sealed class MergeCheck(MigrationHistory history, string dialect)
{
    /// <summary>Refuses branches whose order matters.</summary>
    /// <exception cref="MigrationException">With the reason.</exception>
    public void Run(IReadOnlyList<Revision> heads)
    {
        for (int i = 0; i < heads.Count; i++)
        {
            for (int j = i + 1; j < heads.Count; j++)
            {
                Run(heads[i], heads[j]);
            }
        }
    }

    private void Run(Revision one, Revision other)
    {
        HashSet<Revision> first = history.Closure([one]), second = history.Closure([other]);
        HashSet<Revision> common = [.. first.Intersect(second)];
        IReadOnlyList<MigrationOperation> left = OperationsOf(common, first), right = OperationsOf(common, second);
        MetaData start = Replay(common);
        if (Conflict(start, left, right) is { } reason)
        {
            throw new MigrationException(ErrorCodes.BranchesConflict, $"The branches up to {one} and up to {other} cannot be merged by themselves: {reason}. "
                + "Write a migration that follows both and says what the schema shall be, or have one branch follow the other.");
        }
    }

    private static string? Conflict(MetaData start, IReadOnlyList<MigrationOperation> left, IReadOnlyList<MigrationOperation> right)
    {
        MetaData leftFirst, rightFirst;
        try
        {
            leftFirst = HistoryReplay.Apply(start, left.Concat(right));
            rightFirst = HistoryReplay.Apply(start, right.Concat(left));
        }
        catch (MigrationException cause)
        {
            return $"one after the other, {cause.Message[(cause.Code.Length + 2)..].TrimEnd('.')}";
        }

        IReadOnlyList<MigrationOperation> difference = SchemaComparison.Compare(leftFirst, rightFirst, CanonicalForms.OfDeclarations);
        return difference.Count > 0
            ? $"it depends on their order whether to {difference[0].Description}"
            : RowConflict(left, right) ?? RowConflict(right, left) ?? StatementConflict(left, right, leftFirst);
    }

    /// <summary>SQL of one branch that mentions what the other drops, renames, alters or writes to.</summary>
    private static string? RowConflict(IReadOnlyList<MigrationOperation> data, IReadOnlyList<MigrationOperation> others)
    {
        foreach (MigrationOperation operation in data)
        {
            foreach (MigrationOperation other in others)
            {
                if (Touched(other) is { } name && Mentions(operation, name) && (other is not AddColumn || operation is InsertRows))
                {
                    return $"'{operation.Description}' of one uses what '{other.Description}' of the other changes";
                }
            }
        }

        return null;
    }

    /// <summary>Two pieces of SQL over one table. What they do to it cannot be known, so that their order may matter.</summary>
    private static string? StatementConflict(IReadOnlyList<MigrationOperation> left, IReadOnlyList<MigrationOperation> right, MetaData schema)
    {
        foreach (ExecuteSql one in left.OfType<ExecuteSql>())
        {
            foreach (ExecuteSql other in right.OfType<ExecuteSql>().Where(o => o.Dialect is null || one.Dialect is null || o.Dialect == one.Dialect))
            {
                if (schema.Tables.FirstOrDefault(t => Mentions(one, t.Name) && Mentions(other, t.Name)) is { } table)
                {
                    return $"'{one.Description}' of one and '{other.Description}' of the other both use table '{table.FullName}', and which comes first may matter";
                }
            }
        }

        return null;
    }

    /// <summary>What an operation changes so that statements over it may no longer mean the same.</summary>
    private static string? Touched(MigrationOperation operation) => operation switch
    {
        DropTable o => o.Name.Name,
        RenameTable o => o.Name.Name,
        DropColumn o => o.Name,
        RenameColumn o => o.Name,
        AlterColumn o => o.New.Name,
        AddColumn { Column: { IsNullable: false, Default: null, DefaultSql: null, ComputedSql: null, IsIdentity: false } } o => o.Table.Name,
        InsertRows o => o.Table.Name,
        DeleteRows o => o.Table.Name,
        Backfill o => o.Table.Name,
        _ => null,
    };

    private static bool Mentions(MigrationOperation operation, string name) => operation switch
    {
        ExecuteSql o => SqlNames.Mentions(o.Sql, name),
        Backfill o => o.Table.Name == name || SqlNames.Mentions(o.Set, name) || SqlNames.Mentions(o.Where, name),
        InsertRows o => o.Table.Name == name || o.Columns.Contains(name),
        DeleteRows o => o.Table.Name == name || o.Columns.Contains(name),
        _ => false,
    };

    private MetaData Replay(HashSet<Revision> revisions) => new HistoryReplay(history, dialect).To(revisions).Snapshot();

    private List<MigrationOperation> OperationsOf(HashSet<Revision> common, HashSet<Revision> branch)
    {
        var replay = new HistoryReplay(history, dialect);
        replay.To(common);
        return [.. history.InOrder(branch.Where(r => !common.Contains(r))).SelectMany(replay.Upgrade)];
    }
}
