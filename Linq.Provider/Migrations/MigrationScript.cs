using System.Text;
using Linq.Provider.Schema;
using Linq.Provider.Sql;

namespace Linq.Provider.Migrations;

/// <summary>Writes revisions as one SQL script, which may run twice: what the database has already is passed over.</summary>
internal sealed class MigrationScript(MigrationHistory history, Dialect dialect)
{
    private readonly StringBuilder _text = new();

    /// <summary>The script that leads from what is applied along a plan.</summary>
    public string Write(IReadOnlySet<Revision> applied, IReadOnlyList<PlannedRevision> plan)
    {
        DdlGenerator ddl = dialect.Ddl;
        var replay = new HistoryReplay(history, dialect.Name);
        replay.To(applied);
        var attached = new KnownTriggers();
        foreach (Revision revision in history.InOrder(applied))
        {
            attached.Learn(replay.UpgradeOf(revision));
        }

        var writer = new MigrationWriter(ddl, dialect.Name, replay.State.MetaData);
        ScriptGuard guard = ddl.HasConditions ? new ConditionalGuard() : new StandInGuard();
        _text.Append(guard.Opening).Append(VersionTable.Create).Append(";\n");
        foreach (PlannedRevision planned in plan)
        {
            MetaData before = replay.State.Snapshot();
            IReadOnlyList<MigrationOperation> operations = planned.IsUpgrade ? replay.Upgrade(planned.Revision) : replay.Downgrade(planned.Revision);
            var steps = new List<MigrationStep>();
            foreach (IReadOnlyList<MigrationOperation> group in MigrationWriter.Group(operations))
            {
                steps.Add(writer.Write(group, writer.AlteredTable(group) is { } table ? attached.On(table.Name) : []));
                attached.Learn(group);
            }

            _text.Append($"\n-- {planned.ToString().ReplaceLineEndings(" ")}\n").Append(guard.Write(new ScriptedRevision(planned, steps, operations, before, replay.State.Snapshot(), ddl)));
        }

        return _text.ToString();
    }
}

/// <summary>A revision of a script.</summary>
internal sealed record ScriptedRevision(
    PlannedRevision Planned, IReadOnlyList<MigrationStep> Steps, IReadOnlyList<MigrationOperation> Operations, MetaData Before, MetaData After, DdlGenerator Ddl)
{
    public string Id => Planned.Revision.Id;

    public bool SuspendsForeignKeys => Steps.Any(s => s.SuspendsForeignKeys);

    /// <summary>What the version table is told at the end.</summary>
    public IEnumerable<string> Mark => Planned.IsUpgrade ? [VersionTable.Remove(Id), VersionTable.Add(Id)] : [VersionTable.Remove(Id)];

    /// <summary>The condition under which there is something to do.</summary>
    public string Condition => Planned.IsUpgrade ? $"NOT {VersionTable.Has(Id)}" : VersionTable.Has(Id);
}

/// <summary>How a script passes over what the database has already.</summary>
internal abstract class ScriptGuard
{
    public abstract string Opening { get; }

    public abstract string Write(ScriptedRevision revision);
}
