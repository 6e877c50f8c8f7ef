using Linq.Provider.Diagnostics;
using Linq.Provider.Schema;
using Linq.Provider.Sql;

namespace Linq.Provider.Migrations;

/// <summary>The schema at a point of the history of migrations: operations change it as they would change a database. Every constraint and index in it bears its name.</summary>
internal sealed class SchemaState
{
    private readonly MetaData _metaData;

    public SchemaState() => _metaData = new MetaData();

    /// <summary>Begins with a schema, which is copied.</summary>
    public SchemaState(MetaData from) => _metaData = Copy(from);

    /// <summary>The schema as it is now; it changes with the next operation.</summary>
    public MetaData MetaData => _metaData;

    /// <summary>The schema as it is now, apart from what follows.</summary>
    public MetaData Snapshot() => Copy(_metaData);

    public Table? Find(TableName name) => _metaData.TryGetTable(name.FullName, out Table? table) ? table : null;

    public View? FindView(TableName name) => _metaData.Views.FirstOrDefault(v => v.FullName == name.FullName);

    /// <summary>The table of a name.</summary>
    /// <exception cref="MigrationException">There is none.</exception>
    public Table this[TableName name] => Find(name) ?? throw Unfit(
        $"there is no table '{name}' at this point of the history", "Create it with op.CreateTable in an earlier migration, or correct the name; tables made by op.Execute are not known.");

    /// <summary>The item of a table that bears a name.</summary>
    /// <exception cref="MigrationException">There is none.</exception>
    public T Get<T>(TableName table, string name) where T : SchemaItem => this[table].Items.OfType<T>().FirstOrDefault(item => NameOf(item) == name)
        ?? throw Unfit($"table '{table}' has no {Word(typeof(T))} '{name}' at this point of the history", $"It has: {Listed(this[table].Items.OfType<T>().Select(item => NameOf(item)))}.");

    public Column ColumnOf(TableName table, string name) => this[table].TryGetColumn(name, out Column? column)
        ? column
        : throw Unfit($"table '{table}' has no column '{name}' at this point of the history", $"It has: {Listed(this[table].Columns.Select(c => c.Name))}.");

    /// <summary>Changes the schema as an operation would change a database.</summary>
    /// <exception cref="MigrationException">The operation does not fit the schema.</exception>
    public void Apply(MigrationOperation operation)
    {
        switch (operation)
        {
            case CreateTable o:
                Create(o);
                break;
            case DropTable o:
                _metaData.Remove(this[o.Name]);
                break;
            case RenameTable o:
                Rename(o);
                break;
            case CommentTable o:
                Table commented = this[o.Name];
                Replace(commented, commented.Name, ItemsOf(commented), o.NewComment);
                break;
            case CreateView o:
                RefuseTaken(o.Name);
                Copy(o.View, _metaData);
                break;
            case DropView o:
                _metaData.Remove(FindView(o.Name) ?? throw Unfit($"there is no view '{o.Name}' at this point of the history", "Correct the name."));
                break;
            case AddColumn or DropColumn or RenameColumn or AlterColumn:
                ApplyToColumns(operation);
                break;
            case ExecuteSql or InsertRows or DeleteRows or Backfill:
                break;
            default:
                ApplyToConstraints(operation);
                break;
        }
    }

    public static string NameOf(SchemaItem item) => item switch
    {
        PrimaryKey key => ConstraintNames.Of(key),
        ForeignKey key => ConstraintNames.Of(key),
        UniqueConstraint constraint => ConstraintNames.Of(constraint),
        CheckConstraint check => ConstraintNames.Of(check),
        TableIndex index => ConstraintNames.Of(index),
        Trigger trigger => trigger.Name,
        Column column => column.Name,
        _ => "",
    };

    /// <summary>A copy of a table in a set, in which everything bears its name and the columns know whether they are in the key.</summary>
    public static Table CopyNamed(Table table, MetaData into)
    {
        PrimaryKey? key = table.PrimaryKey;
        IEnumerable<SchemaItem> columns = table.Columns.Select(c => key is not null && key.Columns.Contains(c.Name) ? c.WithKey(true) : c);
        IEnumerable<SchemaItem> rest = table.Items.Where(item => item is not PrimaryKey).Select(item => item.WithName(NameOf(item)));
        return table.Copy(into, table.Name, [.. columns, .. key is null ? [] : new[] { key.WithName(NameOf(key)) }, .. rest], table.Comment);
    }

    private static MetaData Copy(MetaData from)
    {
        var copy = new MetaData { NamingConvention = from.NamingConvention };
        foreach (Table table in from.Tables)
        {
            CopyNamed(table, copy);
        }

        foreach (View view in from.Views)
        {
            Copy(view, copy);
        }

        return copy;
    }

    private static void Copy(View view, MetaData into, string? sql = null) =>
        _ = new View(view.Name, view.Schema, into, sql ?? view.Sql) { Comment = view.Comment, IsMaterialized = view.IsMaterialized, Columns = view.Columns };

    private void Create(CreateTable create)
    {
        RefuseTaken(create.Name);
        CopyNamed(create.Table, _metaData);
    }

    private void RefuseTaken(TableName name)
    {
        if (Find(name) is not null || FindView(name) is not null)
        {
            throw Unfit($"there is already a table or view '{name}' at this point of the history", "Drop or rename that one first.");
        }
    }

    private void Rename(RenameTable rename)
    {
        Table table = this[rename.Name];
        TableName newName = rename.Name with { Name = rename.NewName };
        RefuseTaken(newName);
        Replace(table, rename.NewName, ItemsOf(table), table.Comment);
        foreach (Table other in _metaData.Tables.Where(t => t.ForeignKeys.Any(f => f.TargetTable == rename.Name.FullName)).ToList())
        {
            Change(other, item => item is ForeignKey key && key.TargetTable == rename.Name.FullName ? key.WithTarget(newName.FullName) : item);
        }

        ChangeViews(rename.Name.Name, rename.Name.Name, rename.NewName);
    }

    private void ApplyToColumns(MigrationOperation operation)
    {
        switch (operation)
        {
            case AddColumn o:
                if (this[o.Table].TryGetColumn(o.Column.Name, out _))
                {
                    throw Unfit($"table '{o.Table}' has a column '{o.Column.Name}' already", "Drop or rename that one first.");
                }

                AddItem(o.Table, o.Column);
                break;
            case DropColumn o:
                Column dropped = ColumnOf(o.Table, o.Name);
                if (this[o.Table].Items.FirstOrDefault(item => ColumnsOf(item).Contains(o.Name)) is { } user)
                {
                    throw Unfit($"column '{o.Table}.{o.Name}' is used by {Word(user.GetType())} '{NameOf(user)}'", "Drop that one first.");
                }

                Change(this[o.Table], item => item == dropped ? null : item);
                break;
            case RenameColumn o:
                Rename(o);
                break;
            case AlterColumn o:
                Column old = ColumnOf(o.Table, o.New.Name);
                // Which columns are the key is for the operations on keys to say.
                Change(this[o.Table], item => item == old ? (old.IsPrimaryKey || o.New.IsPrimaryKey ? o.New.WithKey(old.IsPrimaryKey) : o.New) : item);
                break;
        }
    }

    private void Rename(RenameColumn rename)
    {
        _ = ColumnOf(rename.Table, rename.Name);
        Table table = this[rename.Table];
        if (table.TryGetColumn(rename.NewName, out _))
        {
            throw Unfit($"table '{rename.Table}' has a column '{rename.NewName}' already", "Drop or rename that one first.");
        }

        Change(table, item => item.WithColumnRenamed(rename.Name, rename.NewName));
        foreach (Table other in _metaData.Tables.Where(t => t.ForeignKeys.Any(Refers)).ToList())
        {
            Change(other, item => item is ForeignKey key && Refers(key) ? key.WithTargetColumnRenamed(rename.Name, rename.NewName) : item);
        }

        ChangeViews(table.Name, rename.Name, rename.NewName);

        bool Refers(ForeignKey key) => key.TargetTable == rename.Table.FullName && key.TargetColumns.Contains(rename.Name);
    }

    private void ApplyToConstraints(MigrationOperation operation)
    {
        switch (operation)
        {
            case AddPrimaryKey o:
                if (this[o.Table].PrimaryKey is { } present)
                {
                    throw Unfit($"table '{o.Table}' has a primary key already, '{NameOf(present)}'", "Drop that one first.");
                }

                Change(this[o.Table], item => item is Column column && o.Key.Columns.Contains(column.Name) ? column.WithKey(true) : item);
                AddItem(o.Table, o.Key);
                break;
            case DropPrimaryKey o:
                DropItem<PrimaryKey>(o.Table, o.Key.Name!);
                Change(this[o.Table], item => item is Column { IsPrimaryKey: true } column ? column.WithKey(false) : item);
                break;
            case AddForeignKey o:
                AddItem(o.Table, o.Key);
                break;
            case DropForeignKey o:
                DropItem<ForeignKey>(o.Table, o.Key.Name!);
                break;
            case AddUnique o:
                AddItem(o.Table, o.Constraint);
                break;
            case DropUnique o:
                DropItem<UniqueConstraint>(o.Table, o.Constraint.Name!);
                break;
            case AddCheck o:
                AddItem(o.Table, o.Check);
                break;
            case DropCheck o:
                DropItem<CheckConstraint>(o.Table, o.Check.Name!);
                break;
            case CreateIndex o:
                AddItem(o.Table, o.Index);
                break;
            case DropIndex o:
                DropItem<TableIndex>(o.Table, o.Index.Name!);
                break;
            case RenameConstraint o:
                SchemaItem constraint = this[o.Table].Items.FirstOrDefault(item => item is not TableIndex && NameOf(item) == o.Name)
                    ?? throw Unfit($"table '{o.Table}' has no constraint '{o.Name}' at this point of the history", $"It has: {Listed(this[o.Table].Items.Where(i => i is not TableIndex).Select(item => NameOf(item)))}.");
                Change(this[o.Table], item => item == constraint ? item.WithName(o.NewName) : item);
                break;
            case RenameIndex o:
                TableIndex index = Get<TableIndex>(o.Table, o.Name);
                Change(this[o.Table], item => item == index ? item.WithName(o.NewName) : item);
                break;
            default:
                throw new System.Diagnostics.UnreachableException();
        }
    }

    private void AddItem(TableName name, SchemaItem item)
    {
        Table table = this[name];
        foreach (string column in item is Column ? [] : ColumnsOf(item))
        {
            _ = ColumnOf(name, column);
        }

        if (item is not Column && table.Items.Any(other => other.GetType() == item.GetType() && NameOf(other) == NameOf(item)))
        {
            throw Unfit($"table '{name}' has a {Word(item.GetType())} '{NameOf(item)}' already", "Give this one another name.");
        }

        Replace(table, table.Name, ItemsOf(table).Append(item), table.Comment);
    }

    private void DropItem<T>(TableName table, string name) where T : SchemaItem
    {
        T dropped = Get<T>(table, name);
        Change(this[table], item => item == dropped ? null : item);
    }

    private void Change(Table table, Func<SchemaItem, SchemaItem?> change) => Replace(table, table.Name, ItemsOf(table).Select(change).OfType<SchemaItem>(), table.Comment);

    private void Replace(Table table, string name, IEnumerable<SchemaItem> items, string? comment)
    {
        List<SchemaItem> kept = [.. items];
        int position = _metaData.Remove(table);
        table.Copy(_metaData, name, kept, comment);
        _metaData.PlaceLast(position);
    }

    private void ChangeViews(string mentioned, string name, string newName)
    {
        foreach (View view in _metaData.Views.Where(v => SqlNames.Mentions(v.Sql, mentioned) && SqlNames.Mentions(v.Sql, name)).ToList())
        {
            _metaData.Remove(view);
            Copy(view, _metaData, SqlNames.Rename(view.Sql, name, newName));
        }
    }

    private static IEnumerable<SchemaItem> ItemsOf(Table table) => [.. table.Columns, .. table.Items];

    private static IEnumerable<string> ColumnsOf(SchemaItem item) => item switch
    {
        PrimaryKey key => key.Columns,
        ForeignKey key => key.Columns,
        UniqueConstraint constraint => constraint.Columns,
        TableIndex index => [.. index.Columns, .. index.Include],
        _ => [],
    };

    private static string Word(Type type) => type == typeof(PrimaryKey) ? "primary key"
        : type == typeof(ForeignKey) ? "foreign key"
        : type == typeof(UniqueConstraint) ? "unique constraint"
        : type == typeof(CheckConstraint) ? "check"
        : type == typeof(TableIndex) ? "index"
        : "item";

    private static string Listed(IEnumerable<string> names) => string.Join(", ", names) is { Length: > 0 } list ? list : "none";

    private static MigrationException Unfit(string reason, string remedy) => new(ErrorCodes.CannotReplay, $"The operation does not fit the schema: {reason}. {remedy}");
}
