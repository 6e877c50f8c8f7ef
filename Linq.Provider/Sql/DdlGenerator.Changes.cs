using Linq.Provider.Schema;

namespace Linq.Provider.Sql;

/// <summary>The statements of migrations. Unlike those of CreateAll they do not pass over what exists already: then a migration does not fit the database, and must fail.</summary>
internal abstract partial class DdlGenerator
{
    /// <summary>The statements that change a table that has rows.</summary>
    public abstract DdlScript Alter(TableAlteration alteration);

    /// <summary>The statements that create a table with all that belongs to it.</summary>
    public IReadOnlyList<string> CreateNew(Table table) =>
    [
        .. table.Schema is { } schema ? Schemas([schema]) : [],
        Create(Name(table), table, table.ForeignKeys),
        .. table.Indexes.Select(index => CreateNew(index, concurrently: false)),
        .. Comments(table),
    ];

    /// <summary>The statements that drop a table.</summary>
    public virtual DdlScript DropKnown(Table table) => new([$"DROP TABLE {Name(table)}"]);

    /// <summary>The statement that gives a table another name.</summary>
    public string Rename(Table table, string newName) => $"ALTER TABLE {Name(table)} RENAME TO {Quote(newName)}";

    /// <summary>The statements that create an index.</summary>
    public virtual string CreateNew(TableIndex index, bool concurrently) => CreateIndex(index).Replace(" INDEX IF NOT EXISTS ", " INDEX ", StringComparison.Ordinal);

    /// <summary>The statement that drops an index.</summary>
    public virtual string DropIndex(TableIndex index, bool concurrently) => $"DROP INDEX {Quote(ConstraintNames.Of(index))}";

    /// <summary>The statements that give an index another name; <paramref name="renamed"/> is the index after.</summary>
    public abstract IReadOnlyList<string> Rename(TableIndex index, TableIndex renamed);

    /// <summary>The statements that change the comment of a table.</summary>
    public virtual IReadOnlyList<string> Comment(Table table, string? comment) => [];

    /// <summary>The statements that create a view.</summary>
    public IReadOnlyList<string> CreateNew(View view) =>
        [.. view.Schema is { } schema ? Schemas([schema]) : [], $"{DropView(view).Replace("DROP ", "CREATE ", StringComparison.Ordinal)} {Name(view)} AS\n{view.Sql}", .. Comments(view)];

    /// <summary>The statement that drops a view.</summary>
    public string DropKnown(View view) => $"{DropView(view)} {Name(view)}";

    /// <summary>Whether an index is created or dropped outside a transaction if that is asked for.</summary>
    public virtual bool HasConcurrentIndexes => false;

    /// <summary>A query for 1 if foreign keys are enforced on the connection; null where they always are.</summary>
    public virtual string? EnforcesForeignKeys => null;

    /// <summary>What is sent before a transaction in which foreign keys are not enforced.</summary>
    public virtual string? SuspendForeignKeys => null;

    /// <summary>What is sent after such a transaction.</summary>
    public virtual string? ResumeForeignKeys => null;

    /// <summary>Rows for a statement that stops with an error if they break a foreign key: table, row, table referred to. Null if the database has checked them itself.</summary>
    public virtual string? BrokenForeignKeys => null;

    /// <summary>Whether a block of statements in a script can be run or passed over on a condition.</summary>
    public abstract bool HasConditions { get; }

    /// <summary>Statements that fail unless a condition holds.</summary>
    public abstract IReadOnlyList<string> Require(string what, string condition);

    /// <summary>The statement that creates a table in the connection's temporary schema, without its foreign keys.</summary>
    public string CreateStandIn(string name, Table table) => Create(name, table, []).Replace("CREATE TABLE", "CREATE TEMP TABLE", StringComparison.Ordinal);

    /// <summary>The columns and rows that show what hangs on a table besides its definition: name, SQL. Null where tables are altered in place.</summary>
    public virtual string? AttachedQuery(Table table) => null;

    /// <summary>The columns that a table has in the database. Null where tables are altered in place.</summary>
    public virtual string? ColumnsQuery(Table table) => null;

    /// <summary>A query that gives a row if a table of the connection's default schema exists.</summary>
    public abstract string TableExists(string name);

    /// <summary>A query that takes a lock which goes with the connection, and tells whether it could; null where there is no such lock.</summary>
    public virtual string? TryLock(long key) => null;

    /// <summary>Gives a lock back.</summary>
    public virtual string? Unlock(long key) => null;

    /// <summary>The value to which nulls are set when a column becomes not null, or null if there is none.</summary>
    protected string? DefaultOf(Column column) => column.DefaultSql is { } sql ? $"({sql})" : column.Default is { } value ? Literal(value, column.Type) : null;

    protected static bool HasSameDefault(Column a, Column b) => a.DefaultSql == b.DefaultSql && Equals(a.Default, b.Default);

    /// <summary>The declaration of a constraint.</summary>
    protected string DeclareConstraint(SchemaItem item) => item switch
    {
        PrimaryKey key => $"CONSTRAINT {Quote(ConstraintNames.Of(key))} PRIMARY KEY ({Names(key.Columns)})",
        UniqueConstraint unique => $"CONSTRAINT {Quote(ConstraintNames.Of(unique))} UNIQUE ({Names(unique.Columns)})",
        CheckConstraint check => $"CONSTRAINT {Quote(ConstraintNames.Of(check))} CHECK ({check.Sql})",
        ForeignKey key => Declare(key),
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}
