using Linq.Provider.Schema;

namespace Linq.Provider.Sql.Sqlite;

/// <summary>SQLite's description of its schema: the statements it keeps, and what its pragmas make of the columns.</summary>
internal sealed class SqliteCatalogue(SqliteDdl ddl) : Catalogue
{
    // The tables of SQLite itself, and virtual tables, whose module may be missing here.
    private const string Own = @"m.name NOT LIKE 'sqlite\_%' ESCAPE '\'";

    /// <summary>One statement, so that all of it sees the same schema without a transaction, which would lock the file.</summary>
    public override IReadOnlyList<string> Statements { get; } =
    [
        $"""
        SELECT m.type, m.name, m.tbl_name, m.sql, c.name, c.type, c."notnull", c.dflt_value, c.pk, c.hidden
        FROM main.sqlite_master AS m
        LEFT JOIN pragma_table_xinfo(CASE WHEN m.type = 'table' AND m.sql NOT LIKE 'CREATE VIRTUAL%' THEN m.name END, 'main') AS c
        WHERE {Own} AND m.sql IS NOT NULL
        ORDER BY m.rowid, c.cid
        """,
    ];

    public override MetaData Read(IReadOnlyList<IReadOnlyList<object?[]>> results)
    {
        Statement[] statements =
        [
            .. results[0].GroupBy(r => ((string)r[0]!, (string)r[1]!)).Select(g => new Statement(g.Key.Item1, g.Key.Item2, (string)g.First()[2]!, (string)g.First()[3]!)
            {
                Columns = [.. g.Where(r => r[4] is not null).Select(r => new ColumnRow((string)r[4]!, (string?)r[5] ?? "", (long)r[6]! != 0, (string?)r[7], (long)r[8]!, (long)r[9]!))],
            }),
        ];
        string[] virtualTables = [.. statements.Where(s => s.Type == "table" && s.IsVirtual).Select(s => s.Name)];
        var remarks = new List<string>(virtualTables.Select(v => $"'{v}' is a virtual table: it is left out, with the tables it keeps its rows in."));
        var schema = new MetaData { Remarks = remarks };
        ILookup<string, Statement> parts = statements.Where(s => s.Type is "index" or "trigger").ToLookup(s => s.Table, StringComparer.OrdinalIgnoreCase);
        SqliteTable[] tables =
        [
            .. statements.Where(s => s.Type == "table" && !s.IsVirtual && !Array.Exists(virtualTables, v => s.Name.StartsWith(v + "_", StringComparison.Ordinal)))
                .Select(s => new SqliteTable(s.Name, new SqliteTableText(s.Sql), s.Columns)),
        ];
        foreach (SqliteTable table in tables)
        {
            _ = new Table(table.Name, schema, [.. Items(table, tables, parts[table.Name])]) { Options = table.Text.Options };
            if (table.Text.HasConflictClause)
            {
                remarks.Add($"Table '{table.Name}' says what to do on conflicts (ON CONFLICT): that is not kept.");
            }
        }

        foreach (Statement view in statements.Where(s => s.Type == "view"))
        {
            _ = new View(view.Name, schema, Query(view.Sql));
        }

        return schema;
    }

    private IEnumerable<SchemaItem> Items(SqliteTable table, SqliteTable[] tables, IEnumerable<Statement> parts)
    {
        string[] key = table.Key;
        foreach (ColumnRow row in table.Columns)
        {
            yield return Column(table, row);
        }

        if (key.Length > 0)
        {
            yield return new PrimaryKey(key) { Name = table.Text.PrimaryKeyName };
        }

        foreach (SchemaItem constraint in table.Text.Uniques.Concat<SchemaItem>(table.Text.Checks))
        {
            yield return constraint;
        }

        foreach (ForeignKey foreign in table.Text.ForeignKeys)
        {
            yield return Resolve(foreign, table, tables);
        }

        foreach (Statement part in parts)
        {
            yield return part.Type == "index" ? SqliteIndexText.Read(part.Name, part.Sql) : new Trigger(part.Name, part.Sql);
        }
    }

    private Column Column(SqliteTable table, ColumnRow row)
    {
        (string name, string declared, bool isKey) = (row.Name, row.Type, row.KeyPosition > 0);
        SqliteTableText.ColumnText text = table.Text[name];
        bool isIdentity = isKey && table.Key.Length == 1 && declared.Equals("INTEGER", StringComparison.OrdinalIgnoreCase) && !table.Text.IsWithoutRowId && !table.Text.IsKeyDescending;
        bool isNullable = !row.IsNotNull && !isIdentity && !(isKey && table.Text.IsWithoutRowId);
        bool isGenerated = row.Hidden > 1;
        // The pragma appends what follows the type's name of a generated column.
        SqlType type = ddl.ReflectTypeName(isGenerated ? WithoutGenerated(declared) : declared);
        string? sql = isGenerated ? null : row.Default;
        object? value = sql is null ? null : SqliteLiterals.Parse(sql, type);
        return new Column(name, type)
        {
            IsPrimaryKey = isKey,
            IsNullable = isNullable,
            IsIdentity = isIdentity,
            IsAutoIncrement = text.IsAutoIncrement,
            Default = value,
            DefaultSql = value is null && sql is not null && !sql.Equals("NULL", StringComparison.OrdinalIgnoreCase) ? sql : null,
            ComputedSql = isGenerated ? text.ComputedSql : null,
            IsVirtual = row.Hidden == 2,
            Collation = text.Collation,
        };
    }

    private static string WithoutGenerated(string declared)
    {
        int at = declared.IndexOf("GENERATED ALWAYS", StringComparison.OrdinalIgnoreCase);
        return (at < 0 ? declared : declared[..at]).Trim();
    }

    /// <summary>Names are spelled as their declarations spell them, and what refers to no column refers to the key.</summary>
    private static ForeignKey Resolve(ForeignKey key, SqliteTable table, SqliteTable[] tables)
    {
        SqliteTable? target = Array.Find(tables, t => t.Name.Equals(key.TargetTable, StringComparison.OrdinalIgnoreCase));
        IReadOnlyList<string> targets = key.TargetColumns.Count > 0 ? key.TargetColumns : target?.Key ?? key.Columns;
        return new ForeignKey([.. key.Columns.Select(table.Spelled)], target?.Name ?? key.TargetTable, [.. targets.Select(c => target?.Spelled(c) ?? c)])
        {
            Name = key.Name,
            OnDelete = key.OnDelete,
            OnUpdate = key.OnUpdate,
            IsDeferrable = key.IsDeferrable,
            IsDeferred = key.IsDeferred,
        };
    }

    /// <summary>What follows AS. Names of columns may be declared before it.</summary>
    private static string Query(string sql)
    {
        List<SqlToken> tokens = SqlTokens.Read(sql);
        SqlToken word = tokens.First(t => t.Is("AS"));
        return sql[word.End..].Trim().TrimEnd(';');
    }

    private sealed record Statement(string Type, string Name, string Table, string Sql)
    {
        public ColumnRow[] Columns { get; init; } = [];

        public bool IsVirtual => Sql.StartsWith("CREATE VIRTUAL", StringComparison.OrdinalIgnoreCase);
    }

    private sealed record ColumnRow(string Name, string Type, bool IsNotNull, string? Default, long KeyPosition, long Hidden);

    private sealed record SqliteTable(string Name, SqliteTableText Text, ColumnRow[] Columns)
    {
        public string[] Key { get; } = [.. Columns.Where(c => c.KeyPosition > 0).OrderBy(c => c.KeyPosition).Select(c => c.Name)];

        public string Spelled(string column) => Columns.Select(c => c.Name).FirstOrDefault(c => c.Equals(column, StringComparison.OrdinalIgnoreCase)) ?? column;
    }
}
