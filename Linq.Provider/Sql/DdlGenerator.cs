using System.Text;
using Linq.Provider.Schema;

namespace Linq.Provider.Sql;

/// <summary>Writes the statements that define tables. A dialect overrides the small methods in which its spelling differs.</summary>
internal abstract partial class DdlGenerator
{
    /// <summary>The name of a type in a table's declaration.</summary>
    public abstract string TypeName(SqlType type);

    /// <summary>The type that a declaration's name stands for, as reflection finds it.</summary>
    public abstract SqlType ParseTypeName(string name);

    /// <summary>The type of a column that exists; it keeps the name that was declared where the dialect would spell it in a way that means something else.</summary>
    public abstract SqlType ReflectTypeName(string name);

    /// <summary>A value as it is written into a declaration.</summary>
    public abstract string Literal(object? value, SqlType type);

    /// <summary>The statements that create what does not exist yet.</summary>
    public IReadOnlyList<string> Create(MetaData model)
    {
        IReadOnlyList<Table> order = TableOrder.Sort(model, out HashSet<ForeignKey> deferred);
        HashSet<ForeignKey> later = DefersForeignKeys ? deferred : [];
        return
        [
            .. Schemas(model.Tables.Select(t => t.Schema).Concat(model.Views.Select(v => v.Schema)).OfType<string>().Distinct(StringComparer.Ordinal)),
            .. order.Select(t => CreateTable(t, t.ForeignKeys.Where(f => !later.Contains(f)))),
            .. order.SelectMany(t => t.Indexes).Select(CreateIndex),
            .. order.SelectMany(t => t.ForeignKeys).Where(later.Contains).Select(AddForeignKey),
            .. ViewOrder.Sort(model.Views).Select(CreateView),
            .. order.SelectMany(Comments),
            .. model.Views.SelectMany(Comments),
        ];
    }

    /// <summary>The statements that drop what exists, dependants first.</summary>
    public IReadOnlyList<string> Drop(MetaData model)
    {
        IReadOnlyList<Table> order = TableOrder.Sort(model, out HashSet<ForeignKey> deferred);
        IEnumerable<string> drops = order.Reverse().Select(t => $"DROP TABLE IF EXISTS {Name(t)}");
        return [.. ViewOrder.Sort(model.Views).Reverse().Select(v => $"{DropView(v)} IF EXISTS {Name(v)}"), .. deferred.Count == 0 ? drops : DropCycle(deferred, drops)];
    }

    /// <summary>Whether a foreign key may only refer to a table that exists.</summary>
    protected abstract bool DefersForeignKeys { get; }

    protected virtual IEnumerable<string> Schemas(IEnumerable<string> names) => [];

    protected virtual IEnumerable<string> Comments(Table table) => [];

    protected virtual IEnumerable<string> Comments(View view) => [];

    /// <summary>The statement that creates a view unless it exists.</summary>
    protected virtual string CreateView(View view) => $"CREATE VIEW IF NOT EXISTS {Name(view)} AS\n{view.Sql}";

    /// <summary>The beginning of the statement that drops a view.</summary>
    protected virtual string DropView(View view) => "DROP VIEW";

    protected abstract string AddForeignKey(ForeignKey key);

    /// <summary>Drops tables that refer to each other.</summary>
    protected abstract IEnumerable<string> DropCycle(IEnumerable<ForeignKey> keys, IEnumerable<string> drops);

    /// <summary>What makes a column number itself, after its type.</summary>
    protected abstract string Identity { get; }

    /// <summary>A generated column's clause.</summary>
    protected virtual string Computed(Column column) => $"GENERATED ALWAYS AS ({column.ComputedSql}) STORED";

    /// <summary>The table's name, quoted, with its schema where there are schemas.</summary>
    public virtual string Name(Table table) => table.Schema is { } schema ? $"{Quote(schema)}.{Quote(table.Name)}" : Quote(table.Name);

    /// <summary>The view's name, quoted, with its schema where there are schemas.</summary>
    public virtual string Name(View view) => view.Schema is { } schema ? $"{Quote(schema)}.{Quote(view.Name)}" : Quote(view.Name);

    public static string Quote(string name) => SqlWriter.Quote(name);

    public static string QuoteText(string text) => $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";

    /// <summary>The statement that creates a table, unless it exists, with some of its foreign keys.</summary>
    public string CreateTable(Table table, IEnumerable<ForeignKey> foreignKeys) => Create($"IF NOT EXISTS {Name(table)}", table, foreignKeys);

    /// <summary>The statement that creates a table under a name.</summary>
    protected string Create(string name, Table table, IEnumerable<ForeignKey> foreignKeys)
    {
        var lines = new List<string>(table.Columns.Select(Declare));
        if (table.PrimaryKey is { } key && !IsDeclaredWithColumn(key))
        {
            lines.Add(DeclareConstraint(key));
        }

        lines.AddRange(table.UniqueConstraints.Select(DeclareConstraint));
        lines.AddRange(table.CheckConstraints.Select(DeclareConstraint));
        lines.AddRange(foreignKeys.Select(Declare));
        return $"CREATE TABLE {name} (\n    {string.Join(",\n    ", lines)}\n)" + (table.Options is { } options ? $" {options}" : "");
    }

    /// <summary>Whether the declaration of its column says that this is the primary key.</summary>
    protected virtual bool IsDeclaredWithColumn(PrimaryKey key) => false;

    public virtual string CreateIndex(TableIndex index)
        => $"CREATE {(index.IsUnique ? "UNIQUE " : "")}INDEX IF NOT EXISTS {Quote(ConstraintNames.Of(index))} ON {Name(index.Table!)}{Using(index)} ({string.Join(", ", index.Keys.Select(Declare))})"
            + Including(index) + (index.Where is { } where ? $" WHERE {where}" : "");

    /// <summary>The clause for the kind of an index.</summary>
    protected virtual string Using(TableIndex index) => "";

    /// <summary>The clause for columns that an index stores only.</summary>
    protected virtual string Including(TableIndex index) => "";

    /// <summary>A part of an index's key.</summary>
    protected virtual string Declare(IndexPart part)
        => (part.Column is { } column ? Quote(column) : $"({part.Sql})") + Collate(part.Collation) + (part.IsDescending ? " DESC" : "");

    protected static string Collate(string? collation) => collation is null ? "" : $" COLLATE {Quote(collation)}";

    /// <summary>The declaration of a column within CREATE TABLE or ADD COLUMN.</summary>
    public virtual string Declare(Column column)
    {
        var text = new StringBuilder($"{Quote(column.Name)} {TypeName(column.Type)}{Collate(column.Collation)}");
        if (!column.IsNullable)
        {
            text.Append(" NOT NULL");
        }

        if (column.IsIdentity)
        {
            text.Append(Identity);
        }
        else if (column.ComputedSql is not null)
        {
            text.Append(' ').Append(Computed(column));
        }
        else if (column.DefaultSql is { } sql)
        {
            text.Append($" DEFAULT ({sql})");
        }
        else if (column.Default is { } value)
        {
            text.Append(" DEFAULT ").Append(Literal(value, column.Type));
        }

        return text.ToString();
    }

    /// <summary>The declaration of a foreign key.</summary>
    public string Declare(ForeignKey key)
    {
        string target = key.Table!.MetaData.TryGetTable(key.TargetTable, out Table? table) ? Name(table) : Quote(key.TargetTable);
        return $"CONSTRAINT {Quote(ConstraintNames.Of(key))} FOREIGN KEY ({Names(key.Columns)}) REFERENCES {target} ({Names(key.TargetColumns)})"
            + Action(" ON DELETE ", key.OnDelete) + Action(" ON UPDATE ", key.OnUpdate)
            + (key.IsDeferred ? " DEFERRABLE INITIALLY DEFERRED" : key.IsDeferrable ? " DEFERRABLE" : "");
    }

    protected static string Names(IEnumerable<string> columns) => string.Join(", ", columns.Select(Quote));

    private static string Action(string clause, ReferentialAction action) => action switch
    {
        ReferentialAction.Restrict => clause + "RESTRICT",
        ReferentialAction.Cascade => clause + "CASCADE",
        ReferentialAction.SetNull => clause + "SET NULL",
        ReferentialAction.SetDefault => clause + "SET DEFAULT",
        _ => "",
    };
}
