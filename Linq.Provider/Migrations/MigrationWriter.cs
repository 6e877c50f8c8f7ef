using System.Diagnostics;
using Linq.Provider.Schema;
using Linq.Provider.Sql;

namespace Linq.Provider.Migrations;

/// <summary>Writes operations as statements of a dialect. Keeps account of the schema, since some statements repeat what a table is.</summary>
internal sealed class MigrationWriter(DdlGenerator ddl, string dialect, MetaData before)
{
    private readonly SchemaState _state = new(before);

    /// <summary>The schema after what was written so far.</summary>
    public MetaData Schema => _state.MetaData;

    /// <summary>Parts the operations into groups that become a step each: neighbours that change the same table are one, so that a table is copied once.</summary>
    public static IEnumerable<IReadOnlyList<MigrationOperation>> Group(IReadOnlyList<MigrationOperation> operations)
    {
        var group = new List<MigrationOperation>();
        foreach (MigrationOperation operation in operations)
        {
            bool joins = group is [var first, ..] && Altered(operation) is { } table && Altered(first) == table && operation is not AlterColumn { Using: not null };
            if (!joins && group.Count > 0)
            {
                yield return group.ToArray();
                group.Clear();
            }

            group.Add(operation);
        }

        if (group.Count > 0)
        {
            yield return group.ToArray();
        }
    }

    /// <summary>The table that a group alters, as it is before; null if it does not alter one.</summary>
    public Table? AlteredTable(IReadOnlyList<MigrationOperation> group) => Altered(group[0]) is { } name ? _state[name] : null;

    /// <summary>The step for a group of operations.</summary>
    /// <param name="group">The operations.</param>
    /// <param name="attached">Statements that create what hangs on the table besides what the migrations know.</param>
    public MigrationStep Write(IReadOnlyList<MigrationOperation> group, IReadOnlyList<string> attached)
    {
        string description = string.Join(", ", group.Select(o => o.Description));
        if (Altered(group[0]) is not null || group[0] is RenameColumn)
        {
            return Alter(group, attached, description);
        }

        MigrationOperation operation = group[0];
        TableIndex? renamed = operation is RenameIndex r ? _state.Get<TableIndex>(r.Table, r.Name) : null;
        MigrationStep step = Write(operation, description);
        _state.Apply(operation);
        return operation switch
        {
            CreateTable o => step with { Statements = ddl.CreateNew(_state[o.Name]), Created = _state[o.Name] },
            RenameIndex o => step with { Statements = ddl.Rename(renamed!, _state.Get<TableIndex>(o.Table, o.NewName)) },
            _ => step,
        };
    }

    private MigrationStep Write(MigrationOperation operation, string description) => operation switch
    {
        // Their statements are written over the schema after them.
        CreateTable or RenameIndex => Step(description, []),
        DropTable o => Step(description, ddl.DropKnown(_state[o.Name])),
        RenameTable o => Step(description, [ddl.Rename(_state[o.Name], o.NewName)]),
        CommentTable o => Step(description, ddl.Comment(_state[o.Name], o.NewComment)),
        CreateView o => Step(description, ddl.CreateNew(o.View)),
        DropView o => Step(description, [ddl.DropKnown(_state.FindView(o.Name)!)]),
        CreateIndex o => WriteIndex(o, description),
        DropIndex o => Step(description, [ddl.DropIndex(_state.Get<TableIndex>(o.Table, o.Index.Name!), o.Concurrently && ddl.HasConcurrentIndexes)]) with
        {
            OutsideTransaction = o.Concurrently && ddl.HasConcurrentIndexes,
        },
        ExecuteSql o => Step(description, o.Dialect is null || o.Dialect == dialect ? [o.Sql.Trim().TrimEnd(';')] : []) with { OutsideTransaction = o.OutsideTransaction, IsForeign = true },
        InsertRows o => Step(description, [.. RowStatements.Insert(ddl, _state[o.Table], o)]),
        DeleteRows o => Step(description, [.. RowStatements.Delete(ddl, _state[o.Table], o)]),
        Backfill o => Step(description, [RowStatements.Update(ddl, _state[o.Table], o)]) with { Batches = RowStatements.Batches(ddl, _state[o.Table], o) },
        _ => throw new UnreachableException(),
    };

    private MigrationStep WriteIndex(CreateIndex create, string description)
    {
        bool concurrently = create.Concurrently && ddl.HasConcurrentIndexes;
        Table scratch = _state[create.Table].Copy(new MetaData());
        var index = (TableIndex)create.Index.Copy();
        scratch.Add(index);
        return Step(description, [ddl.CreateNew(index, concurrently)]) with
        {
            OutsideTransaction = concurrently,
            Cleanup = concurrently ? [ddl.DropIndex(index, concurrently).Replace(" CONCURRENTLY ", " CONCURRENTLY IF EXISTS ", StringComparison.Ordinal)] : [],
        };
    }

    private MigrationStep Alter(IReadOnlyList<MigrationOperation> group, IReadOnlyList<string> attached, string description)
    {
        TableName name = group[0] is RenameColumn rename ? rename.Table : Altered(group[0])!.Value;
        Table before = _state[name];
        var changes = new List<TableChange>();
        foreach (MigrationOperation operation in group)
        {
            Table now = _state[name];
            _state.Apply(operation);
            changes.Add(Change(operation, now, _state[name]));
        }

        var alteration = new TableAlteration(before, _state[name], changes, attached);
        DdlScript script = ddl.Alter(alteration);
        return Step(description, script) with { Operations = group.Count, Copied = script.SuspendsForeignKeys ? before : null, Created = script.SuspendsForeignKeys ? _state[name] : null };
    }

    private static TableChange Change(MigrationOperation operation, Table before, Table after) => operation switch
    {
        AddColumn o => new TableChange.ColumnAdded(after[o.Column.Name]),
        DropColumn o => new TableChange.ColumnDropped(before[o.Name]),
        RenameColumn o => new TableChange.ColumnRenamed(o.Name, o.NewName),
        AlterColumn o => new TableChange.ColumnAltered(before[o.New.Name], after[o.New.Name], o.Using),
        AddPrimaryKey => new TableChange.ConstraintAdded(after.PrimaryKey!),
        DropPrimaryKey => new TableChange.ConstraintDropped(before.PrimaryKey!),
        AddForeignKey o => new TableChange.ConstraintAdded(Find<ForeignKey>(after, o.Key.Name!)),
        DropForeignKey o => new TableChange.ConstraintDropped(Find<ForeignKey>(before, o.Key.Name!)),
        AddUnique o => new TableChange.ConstraintAdded(Find<UniqueConstraint>(after, o.Constraint.Name!)),
        DropUnique o => new TableChange.ConstraintDropped(Find<UniqueConstraint>(before, o.Constraint.Name!)),
        AddCheck o => new TableChange.ConstraintAdded(Find<CheckConstraint>(after, o.Check.Name!)),
        DropCheck o => new TableChange.ConstraintDropped(Find<CheckConstraint>(before, o.Check.Name!)),
        RenameConstraint o => new TableChange.ConstraintRenamed(o.Name, o.NewName),
        _ => throw new UnreachableException(),
    };

    private static T Find<T>(Table table, string name) where T : SchemaItem => table.Items.OfType<T>().First(item => SchemaState.NameOf(item) == name);

    /// <summary>The table of an operation that can share a copy with others. Renaming columns cannot: SQLite does it in place, and follows in triggers and views.</summary>
    private static TableName? Altered(MigrationOperation operation) => operation switch
    {
        AddColumn o => (TableName?)o.Table,
        DropColumn o => o.Table,
        AlterColumn o => o.Table,
        AddPrimaryKey o => o.Table,
        DropPrimaryKey o => o.Table,
        AddForeignKey o => o.Table,
        DropForeignKey o => o.Table,
        AddUnique o => o.Table,
        DropUnique o => o.Table,
        AddCheck o => o.Table,
        DropCheck o => o.Table,
        RenameConstraint o => o.Table,
        _ => null,
    };

    private static MigrationStep Step(string description, DdlScript script) => new(description, 1, script.Statements) { SuspendsForeignKeys = script.SuspendsForeignKeys };

    private static MigrationStep Step(string description, IReadOnlyList<string> statements) => new(description, 1, statements);
}
