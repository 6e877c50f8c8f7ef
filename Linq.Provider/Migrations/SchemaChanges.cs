using Linq.Provider.Schema;
using Linq.Provider.Sql;

namespace Linq.Provider.Migrations;

/// <summary>The operations that a comparison has found, by what they do; the order of the lists is the order in which they can be run.</summary>
internal sealed class SchemaChanges
{
    public List<MigrationOperation> Renames { get; } = [];

    public List<MigrationOperation> DropViews { get; } = [];

    public List<DropForeignKey> DropForeignKeys { get; } = [];

    public List<MigrationOperation> DropIndexes { get; } = [];

    public List<MigrationOperation> DropConstraints { get; } = [];

    public List<MigrationOperation> DropTables { get; } = [];

    public List<MigrationOperation> DropGenerated { get; } = [];

    public List<MigrationOperation> AddColumns { get; } = [];

    public List<MigrationOperation> AlterColumns { get; } = [];

    public List<MigrationOperation> DropColumns { get; } = [];

    public List<MigrationOperation> AddGenerated { get; } = [];

    public List<MigrationOperation> AddConstraints { get; } = [];

    public List<MigrationOperation> CreateTables { get; } = [];

    public List<MigrationOperation> CreateIndexes { get; } = [];

    public List<AddForeignKey> AddForeignKeys { get; } = [];

    public List<MigrationOperation> RenameConstraints { get; } = [];

    public List<MigrationOperation> Comments { get; } = [];

    public List<MigrationOperation> CreateViews { get; } = [];

    public IReadOnlyList<MigrationOperation> InOrder() =>
    [
        .. DropViews, .. Renames, .. RenameConstraints,
        .. DropForeignKeys, .. DropTables, .. DropIndexes, .. DropConstraints,
        .. DropGenerated, .. AddColumns, .. AlterColumns, .. DropColumns, .. AddGenerated,
        .. AddConstraints, .. CreateIndexes, .. CreateTables, .. AddForeignKeys, .. Comments, .. CreateViews,
    ];

    /// <summary>
    /// Foreign keys that stay are dropped and added again around changes of the keys they refer to. <paramref name="common"/> are the tables that exist before and after.
    /// </summary>
    public void RenewForeignKeys(IReadOnlyDictionary<Table, Table> common, CanonicalForms forms)
    {
        (string Table, IReadOnlyList<string> Columns)[] gone =
        [
            .. DropConstraints.OfType<DropPrimaryKey>().Select(d => (Name(d.Table), d.Key.Columns)),
            .. DropConstraints.OfType<DropUnique>().Select(d => (Name(d.Table), d.Constraint.Columns)),
            .. DropIndexes.OfType<DropIndex>().Where(d => d.Index.IsUnique).Select(d => (Name(d.Table), d.Index.Columns)),
        ];
        foreach ((Table old, Table table) in common)
        {
            foreach (ForeignKey key in old.ForeignKeys.Where(k => Array.Exists(gone, d => d.Table == Target(k) && d.Columns.ToHashSet().SetEquals(k.TargetColumns))))
            {
                TableName name = TableName.Of(table);
                if (DropForeignKeys.Exists(d => d.Table == name && d.Key.Columns.SequenceEqual(key.Columns) && d.Key.TargetTable == key.TargetTable))
                {
                    continue;
                }

                ForeignKey dropped = Definitions.Of(key);
                MigrationOperation? rename = RenameConstraints.Find(o => o is RenameConstraint r && r.Table == name && r.Name == dropped.Name);
                DropForeignKeys.Add(new DropForeignKey(name, dropped));
                AddForeignKeys.Add(new AddForeignKey(name, rename is RenameConstraint renamed ? (ForeignKey)dropped.WithName(renamed.NewName) : dropped));
                RenameConstraints.RemoveAll(o => o == rename);
            }
        }

        string Name(TableName name) => forms.HasSchemas ? name.FullName : name.Name;
        string Target(ForeignKey key) => forms.HasSchemas ? key.TargetTable : key.TargetTable[(key.TargetTable.LastIndexOf('.') + 1)..];
    }

    /// <summary>Whether a table that a query mentions is changed in a way that a view may stand in the way of.</summary>
    public bool Touch(string query) => Renames.Concat(DropTables).Concat(DropGenerated).Concat(AlterColumns).Concat(DropColumns).Any(o => SqlNames.Mentions(query, o switch
    {
        RenameTable r => r.Name.Name,
        RenameColumn r => r.Table.Name,
        DropTable d => d.Name.Name,
        DropColumn d => d.Table.Name,
        AlterColumn a => a.Table.Name,
        _ => throw new System.Diagnostics.UnreachableException(),
    }));
}
