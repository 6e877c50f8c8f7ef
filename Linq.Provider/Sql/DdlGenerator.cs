using System.Text;
using Linq.Provider.Schema;

namespace Linq.Provider.Sql;

/// <summary>Writes the statements that define tables. A dialect overrides the small methods in which its spelling differs.</summary>
internal abstract class DdlGenerator
{
    /// <summary>The name of a type in a table's declaration.</summary>
    public abstract string TypeName(SqlType type);

    /// <summary>The type that a declaration's name stands for, as reflection finds it.</summary>
    public abstract SqlType ParseTypeName(string name);

    /// <summary>A value as it is written into a declaration.</summary>
    public abstract string Literal(object? value, SqlType type);

    /// <summary>The statements that create what does not exist yet.</summary>
    public IReadOnlyList<string> Create(MetaData model)
    {
        IReadOnlyList<Table> order = TableOrder.Sort(model, out HashSet<ForeignKey> deferred);
        HashSet<ForeignKey> later = DefersForeignKeys ? deferred : [];
        return
        [
            .. Schemas(order),
            .. order.Select(t => CreateTable(t, t.ForeignKeys.Where(f => !later.Contains(f)))),
            .. order.SelectMany(t => t.Indexes).Select(CreateIndex),
            .. order.SelectMany(t => t.ForeignKeys).Where(later.Contains).Select(AddForeignKey),
            .. order.SelectMany(Comments),
        ];
    }

    /// <summary>The statements that drop what exists, dependants first.</summary>
    public IReadOnlyList<string> Drop(MetaData model)
    {
        IReadOnlyList<Table> order = TableOrder.Sort(model, out HashSet<ForeignKey> deferred);
        IEnumerable<string> drops = order.Reverse().Select(t => $"DROP TABLE IF EXISTS {Name(t)}");
        return [.. deferred.Count == 0 ? drops : DropCycle(deferred, drops)];
    }

    /// <summary>Whether a foreign key may only refer to a table that exists.</summary>
    protected abstract bool DefersForeignKeys { get; }

    protected virtual IEnumerable<string> Schemas(IEnumerable<Table> tables) => [];

    protected virtual IEnumerable<string> Comments(Table table) => [];

    protected abstract string AddForeignKey(ForeignKey key);

    /// <summary>Drops tables that refer to each other.</summary>
    protected abstract IEnumerable<string> DropCycle(IEnumerable<ForeignKey> keys, IEnumerable<string> drops);

    /// <summary>What makes a column number itself, after its type.</summary>
    protected abstract string Identity { get; }

    /// <summary>A generated column's clause.</summary>
    protected virtual string Computed(string sql) => $"GENERATED ALWAYS AS ({sql}) STORED";

    /// <summary>The table's name, quoted, with its schema where there are schemas.</summary>
    public virtual string Name(Table table) => table.Schema is { } schema ? $"{Quote(schema)}.{Quote(table.Name)}" : Quote(table.Name);

    public static string Quote(string name) => SqlWriter.Quote(name);

    public static string QuoteText(string text) => $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";

    /// <summary>The statement that creates a table with some of its foreign keys.</summary>
    public string CreateTable(Table table, IEnumerable<ForeignKey> foreignKeys)
    {
        var lines = new List<string>(table.Columns.Select(Declare));
        if (table.PrimaryKey is { } key)
        {
            lines.Add($"CONSTRAINT {Quote(ConstraintNames.Of(key))} PRIMARY KEY ({Names(key.Columns)})");
        }

        lines.AddRange(table.UniqueConstraints.Select(u => $"CONSTRAINT {Quote(ConstraintNames.Of(u))} UNIQUE ({Names(u.Columns)})"));
        lines.AddRange(table.CheckConstraints.Select(c => $"CONSTRAINT {Quote(ConstraintNames.Of(c))} CHECK ({c.Sql})"));
        lines.AddRange(foreignKeys.Select(Declare));
        return $"CREATE TABLE IF NOT EXISTS {Name(table)} (\n    {string.Join(",\n    ", lines)}\n)";
    }

    public virtual string CreateIndex(TableIndex index)
        => $"CREATE {(index.IsUnique ? "UNIQUE " : "")}INDEX IF NOT EXISTS {Quote(ConstraintNames.Of(index))} ON {Name(index.Table!)} ({Names(index.Columns)})"
            + (index.Where is { } where ? $" WHERE {where}" : "");

    /// <summary>The declaration of a column within CREATE TABLE or ADD COLUMN.</summary>
    public virtual string Declare(Column column)
    {
        var text = new StringBuilder($"{Quote(column.Name)} {TypeName(column.Type)}");
        if (!column.IsNullable)
        {
            text.Append(" NOT NULL");
        }

        if (column.IsIdentity)
        {
            text.Append(Identity);
        }
        else if (column.ComputedSql is { } computed)
        {
            text.Append(' ').Append(Computed(computed));
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
            + Action(" ON DELETE ", key.OnDelete) + Action(" ON UPDATE ", key.OnUpdate);
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
