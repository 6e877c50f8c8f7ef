using Linq.Provider.Diagnostics;
using Linq.Provider.Schema;

namespace Linq.Provider.Migrations;

/// <summary>
/// Takes the operations of a <see cref="Migration"/>. Each is checked at once against the schema that the earlier ones lead to, from which it also learns what it needs to be reversed: the
/// definition of a column that is dropped, or was altered. Names of constraints and indexes that are left out follow the convention.
/// </summary>
public sealed partial class Operations
{
    private readonly SchemaState _state;
    private readonly IReadOnlyList<MigrationOperation>? _upgrade;
    private readonly List<MigrationOperation> _operations = [];

    /// <param name="state">The schema before; it goes along.</param>
    /// <param name="upgrade">What the upgrade did that a downgrade is to undo.</param>
    internal Operations(SchemaState state, string dialect, IReadOnlyList<MigrationOperation>? upgrade = null) => (_state, Dialect, _upgrade) = (state, dialect, upgrade);

    /// <summary>The dialect of the database: <c>sqlite</c> or <c>postgresql</c>.</summary>
    public string Dialect { get; }

    /// <summary>The schema that the operations so far lead to.</summary>
    public MetaData Schema => _state.Snapshot();

    /// <summary>The operations so far.</summary>
    internal IReadOnlyList<MigrationOperation> All => _operations;

    /// <summary>Adds an operation that was made otherwise, such as one that the comparison of two schemas found.</summary>
    /// <param name="operation">The operation.</param>
    /// <exception cref="MigrationException">It does not fit the schema (LP1605), as with all operations.</exception>
    public void Add(MigrationOperation operation)
    {
        ArgumentNullException.ThrowIfNull(operation);
        try
        {
            _state.Apply(operation);
        }
        catch (ArgumentException cause)
        {
            throw new MigrationException(ErrorCodes.CannotReplay, $"The operation '{operation.Description}' does not fit the schema: {cause.Message}", cause);
        }

        _operations.Add(operation);
    }

    internal void UndoUpgrade()
    {
        foreach (MigrationOperation operation in (_upgrade ?? []).Reverse())
        {
            IReadOnlyList<MigrationOperation> undoing = operation.Reverse() ?? throw new MigrationException(
                ErrorCodes.Irreversible,
                $"'{operation.Description}' cannot be reversed. Override Downgrade in this migration{(operation is ExecuteSql ? ", or give op.Execute the SQL that undoes it (empty if nothing needs to be)" : "")}.");
            foreach (MigrationOperation step in undoing)
            {
                Add(step);
            }
        }
    }

    /// <summary>Creates a table.</summary>
    /// <param name="name">The name.</param>
    /// <param name="items">Columns, keys, constraints and indexes.</param>
    public void CreateTable(TableName name, params SchemaItem[] items) => CreateTable(name, items, comment: null);

    /// <summary>Creates a table with a comment or options.</summary>
    /// <param name="name">The name.</param>
    /// <param name="items">Columns, keys, constraints and indexes.</param>
    /// <param name="comment">The comment.</param>
    /// <param name="options">What follows the declaration, written as it is, such as <c>WITHOUT ROWID</c>.</param>
    public void CreateTable(TableName name, SchemaItem[] items, string? comment = null, string? options = null) =>
        Add(new CreateTable(SchemaState.CopyNamed(new Table(name.Name, name.Schema, new MetaData(), items) { Comment = comment, Options = options }, new MetaData())));

    /// <summary>Drops a table with all its rows.</summary>
    /// <param name="name">The name.</param>
    public void DropTable(TableName name) => Add(new DropTable(name, _state[name].Copy(new MetaData())));

    /// <summary>Gives a table another name in the same schema.</summary>
    /// <param name="name">The name so far.</param>
    /// <param name="newName">The name from now on.</param>
    public void RenameTable(TableName name, string newName) => Add(new RenameTable(name, newName));

    /// <summary>Changes the comment of a table.</summary>
    /// <param name="name">The table.</param>
    /// <param name="comment">The comment, or <see langword="null"/> for none.</param>
    public void CommentTable(TableName name, string? comment) => Add(new CommentTable(name, _state[name].Comment, comment));

    /// <summary>Creates a view.</summary>
    /// <param name="name">The name.</param>
    /// <param name="sql">The query.</param>
    /// <param name="comment">The comment.</param>
    /// <param name="isMaterialized">Whether its rows are stored, where the database can.</param>
    public void CreateView(TableName name, string sql, string? comment = null, bool isMaterialized = false) =>
        Add(new CreateView(new View(name.Name, name.Schema, new MetaData(), sql) { Comment = comment, IsMaterialized = isMaterialized }));

    /// <summary>Drops a view.</summary>
    /// <param name="name">The name.</param>
    public void DropView(TableName name) => Add(new DropView(name, _state.FindView(name)));

    /// <summary>Adds a column at the end of a table. Rows that exist get its default, or null.</summary>
    /// <param name="table">The table.</param>
    /// <param name="column">The column.</param>
    public void AddColumn(TableName table, Column column) => Add(new AddColumn(table, column));

    /// <summary>Drops a column with its values.</summary>
    /// <param name="table">The table.</param>
    /// <param name="name">The name of the column.</param>
    public void DropColumn(TableName table, string name) => Add(new DropColumn(table, name, (Column)_state.ColumnOf(table, name).Copy()));

    /// <summary>Gives a column another name.</summary>
    /// <param name="table">The table.</param>
    /// <param name="name">The name so far.</param>
    /// <param name="newName">The name from now on.</param>
    public void RenameColumn(TableName table, string name, string newName) => Add(new RenameColumn(table, name, newName));

    /// <summary>Changes what a column is; what <paramref name="column"/> does not say is not so afterwards.</summary>
    /// <param name="table">The table.</param>
    /// <param name="column">The column as it shall be, under its name.</param>
    /// <param name="using">The SQL expression that makes the new values of the old ones, or <see langword="null"/> for the database's own conversion.</param>
    public void AlterColumn(TableName table, Column column, string? @using = null)
    {
        ArgumentNullException.ThrowIfNull(column);
        Add(new AlterColumn(table, (Column)_state.ColumnOf(table, column.Name).Copy(), column) { Using = @using });
    }

    /// <summary>Adds a primary key to a table that has none.</summary>
    /// <param name="table">The table.</param>
    /// <param name="key">The key.</param>
    public void AddPrimaryKey(TableName table, PrimaryKey key) => Add(new AddPrimaryKey(table, Named(table, key)));

    /// <summary>Drops the primary key of a table; its columns stay, and stay not null.</summary>
    /// <param name="table">The table.</param>
    /// <param name="name">The name of the key.</param>
    public void DropPrimaryKey(TableName table, string name) => Add(new DropPrimaryKey(table, Known<PrimaryKey>(table, name)));

    /// <summary>Adds a foreign key.</summary>
    /// <param name="table">The referring table.</param>
    /// <param name="key">The key.</param>
    public void AddForeignKey(TableName table, ForeignKey key) => Add(new AddForeignKey(table, Named(table, key)));

    /// <summary>Drops a foreign key.</summary>
    /// <param name="table">The referring table.</param>
    /// <param name="name">The name of the key.</param>
    public void DropForeignKey(TableName table, string name) => Add(new DropForeignKey(table, Known<ForeignKey>(table, name)));

    /// <summary>Adds a unique constraint.</summary>
    /// <param name="table">The table.</param>
    /// <param name="constraint">The constraint.</param>
    public void AddUnique(TableName table, UniqueConstraint constraint) => Add(new AddUnique(table, Named(table, constraint)));

    /// <summary>Drops a unique constraint.</summary>
    /// <param name="table">The table.</param>
    /// <param name="name">The name of the constraint.</param>
    public void DropUnique(TableName table, string name) => Add(new DropUnique(table, Known<UniqueConstraint>(table, name)));

    /// <summary>Adds a check constraint.</summary>
    /// <param name="table">The table.</param>
    /// <param name="check">The constraint.</param>
    public void AddCheck(TableName table, CheckConstraint check) => Add(new AddCheck(table, Named(table, check)));

    /// <summary>Drops a check constraint.</summary>
    /// <param name="table">The table.</param>
    /// <param name="name">The name of the constraint.</param>
    public void DropCheck(TableName table, string name) => Add(new DropCheck(table, Known<CheckConstraint>(table, name)));

    /// <summary>Creates an index.</summary>
    /// <param name="table">The table.</param>
    /// <param name="index">The index.</param>
    /// <param name="concurrently">Whether others may write to the table meanwhile (PostgreSQL; outside a transaction).</param>
    public void CreateIndex(TableName table, TableIndex index, bool concurrently = false) => Add(new CreateIndex(table, Named(table, index)) { Concurrently = concurrently });

    /// <summary>Drops an index.</summary>
    /// <param name="table">The table.</param>
    /// <param name="name">The name of the index.</param>
    /// <param name="concurrently">Whether others may write to the table meanwhile (PostgreSQL; outside a transaction).</param>
    public void DropIndex(TableName table, string name, bool concurrently = false) => Add(new DropIndex(table, Known<TableIndex>(table, name)) { Concurrently = concurrently });

    /// <summary>Gives a constraint another name.</summary>
    /// <param name="table">The table.</param>
    /// <param name="name">The name so far.</param>
    /// <param name="newName">The name from now on.</param>
    public void RenameConstraint(TableName table, string name, string newName) => Add(new RenameConstraint(table, name, newName));

    /// <summary>Gives an index another name.</summary>
    /// <param name="table">The table.</param>
    /// <param name="name">The name so far.</param>
    /// <param name="newName">The name from now on.</param>
    public void RenameIndex(TableName table, string name, string newName) => Add(new RenameIndex(table, name, newName));

    private T Known<T>(TableName table, string name) where T : SchemaItem => (T)_state.Get<T>(table, name).Copy();

    private T Named<T>(TableName table, T item) where T : SchemaItem
    {
        ArgumentNullException.ThrowIfNull(item);
        Table known = _state[table];
        SchemaItem copy = item.Copy();
        Table scratch = known.Copy(new MetaData());
        scratch.Add(copy);
        string name = SchemaState.NameOf(copy);
        string free = name;
        for (int n = 2; item is CheckConstraint { Name: null } && known.CheckConstraints.Any(c => c.Name == free); n++)
        {
            free = $"{name[..(name.LastIndexOf('_') + 1)]}{n}";
        }

        return (T)item.WithName(free);
    }
}
