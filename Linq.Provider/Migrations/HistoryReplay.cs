using Linq.Provider.Schema;

namespace Linq.Provider.Migrations;

/// <summary>Goes through a history without a database: tells each migration the schema that it finds, and takes its operations.</summary>
internal sealed class HistoryReplay(MigrationHistory history, string dialect)
{
    private readonly Dictionary<Revision, IReadOnlyList<MigrationOperation>> _upgrades = [];
    private SchemaState _state = new();

    /// <summary>The schema at this point.</summary>
    public SchemaState State => _state;

    /// <summary>Begins with the schema after some revisions, which include all that come before them.</summary>
    public SchemaState To(IReadOnlySet<Revision> applied)
    {
        _state = new SchemaState();
        foreach (Revision revision in history.InOrder(applied))
        {
            Upgrade(revision);
        }

        return _state;
    }

    /// <summary>The operations that lead to a revision; afterwards, the schema is that of it.</summary>
    /// <exception cref="MigrationException">An operation does not fit.</exception>
    public IReadOnlyList<MigrationOperation> Upgrade(Revision revision) => _upgrades[revision] = Run(revision, new Operations(_state, dialect), static (migration, op) => migration.Upgrade(op), "upgrade");

    /// <summary>The operations that lead back from a revision; afterwards, the schema is that before it.</summary>
    /// <exception cref="MigrationException">An operation does not fit, or cannot be reversed.</exception>
    public IReadOnlyList<MigrationOperation> Downgrade(Revision revision) =>
        Run(revision, new Operations(_state, dialect, _upgrades[revision]), static (migration, op) => migration.Downgrade(op), "downgrade");

    /// <summary>The operations that led to a revision gone through.</summary>
    public IReadOnlyList<MigrationOperation> UpgradeOf(Revision revision) => _upgrades[revision];

    /// <summary>The schema after operations on a schema.</summary>
    public static MetaData Apply(MetaData schema, IEnumerable<MigrationOperation> operations)
    {
        var state = new SchemaState(schema);
        foreach (MigrationOperation operation in operations)
        {
            state.Apply(operation);
        }

        return state.MetaData;
    }

    private static IReadOnlyList<MigrationOperation> Run(Revision revision, Operations op, Action<Migration, Operations> run, string what)
    {
        try
        {
            run(revision.Create(), op);
            return op.All;
        }
        catch (MigrationException cause)
        {
            throw new MigrationException(cause.Code, $"In the {what} of revision {revision} ({revision.Type.Name}): {cause.Message[(cause.Code.Length + 2)..]}", cause);
        }
    }
}
