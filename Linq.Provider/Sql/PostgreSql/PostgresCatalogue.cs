using System.Globalization;
using Linq.Provider.Schema;

namespace Linq.Provider.Sql.PostgreSql;

/// <summary>PostgreSQL's description of its schema: one statement per catalogue, for the tables of all schemas that are not the system's or an extension's.</summary>
/// <param name="onlyTemporary">Whether to read the connection's temporary tables instead of all others.</param>
internal sealed class PostgresCatalogue(PostgresDdl ddl, bool onlyTemporary = false) : Catalogue
{
    private readonly string _relations = onlyTemporary
        ? "n.oid = pg_my_temp_schema()"
        : """
        n.nspname NOT IN ('pg_catalog', 'information_schema') AND n.nspname NOT LIKE 'pg\_toast%' AND n.nspname NOT LIKE 'pg\_temp%'
            AND NOT EXISTS (SELECT 1 FROM pg_depend x WHERE x.classid = 'pg_class'::regclass AND x.objid = c.oid AND x.deptype = 'e')
        """;

    public override IReadOnlyList<string> Statements =>
    [
        $"""
        SELECT c.oid::bigint, CASE WHEN n.nspname = current_schema() THEN NULL ELSE n.nspname::text END, c.relname::text, c.relkind::text, obj_description(c.oid, 'pg_class'),
            CASE WHEN c.relkind IN ('v', 'm') THEN pg_get_viewdef(c.oid) END, c.relispartition, CASE WHEN c.relkind = 'p' THEN pg_get_partkeydef(c.oid) END,
            EXISTS (SELECT 1 FROM pg_inherits h WHERE h.inhrelid = c.oid), c.relpersistence::text
        FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
        WHERE c.relkind IN ('r', 'p', 'v', 'm', 'f') AND {_relations}
        ORDER BY c.oid
        """,
        $"""
        SELECT a.attrelid::bigint, a.attname::text, format_type(a.atttypid, a.atttypmod), a.attnotnull, pg_get_expr(d.adbin, d.adrelid), a.attidentity::text, a.attgenerated::text,
            CASE WHEN a.attcollation <> t.typcollation THEN k.collname::text END, col_description(a.attrelid, a.attnum), t.typtype::text,
            CASE WHEN t.typtype = 'd' THEN format_type(t.typbasetype, t.typtypmod) END,
            EXISTS (SELECT 1 FROM pg_depend o JOIN pg_class s ON s.oid = o.objid AND s.relkind = 'S' WHERE o.classid = 'pg_class'::regclass AND o.refclassid = 'pg_class'::regclass
                AND o.refobjid = a.attrelid AND o.refobjsubid = a.attnum AND o.deptype = 'a')
        FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid JOIN pg_namespace n ON n.oid = c.relnamespace JOIN pg_type t ON t.oid = a.atttypid
            LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum LEFT JOIN pg_collation k ON k.oid = a.attcollation
        WHERE a.attnum > 0 AND NOT a.attisdropped AND c.relkind IN ('r', 'p', 'v', 'm') AND NOT c.relispartition AND {_relations}
        ORDER BY a.attrelid, a.attnum
        """,
        $"""
        SELECT r.conrelid::bigint, r.conname::text, r.contype::text,
            ARRAY(SELECT a.attname::text FROM unnest(r.conkey) WITH ORDINALITY u(num, pos) JOIN pg_attribute a ON a.attrelid = r.conrelid AND a.attnum = u.num ORDER BY u.pos),
            r.confrelid::bigint,
            ARRAY(SELECT a.attname::text FROM unnest(r.confkey) WITH ORDINALITY u(num, pos) JOIN pg_attribute a ON a.attrelid = r.confrelid AND a.attnum = u.num ORDER BY u.pos),
            r.confdeltype::text, r.confupdtype::text, r.condeferrable, r.condeferred, CASE WHEN r.contype = 'c' THEN pg_get_expr(r.conbin, r.conrelid) END, r.convalidated,
            CASE WHEN r.contype = 'u' THEN pg_get_constraintdef(r.oid) LIKE '%NULLS NOT DISTINCT%' ELSE false END
        FROM pg_constraint r JOIN pg_class c ON c.oid = r.conrelid JOIN pg_namespace n ON n.oid = c.relnamespace
        WHERE r.contype IN ('p', 'u', 'f', 'c', 'x') AND NOT c.relispartition AND r.conparentid = 0 AND {_relations}
        ORDER BY r.conrelid, position(r.contype::text IN 'pucfx'), r.oid
        """,
        $"""
        SELECT i.indrelid::bigint, x.relname::text, i.indisunique, pg_get_expr(i.indpred, i.indrelid), m.amname::text, u.pos <= i.indnkeyatts, a.attname::text,
            pg_get_indexdef(i.indexrelid, u.pos::int, false), COALESCE(i.indoption[u.pos - 1], 0)::int,
            CASE WHEN NOT o.opcdefault THEN o.opcname::text END, CASE WHEN k.oid <> COALESCE(NULLIF(a.attcollation, 0), 100) THEN k.collname::text END
        FROM pg_index i JOIN pg_class x ON x.oid = i.indexrelid JOIN pg_class c ON c.oid = i.indrelid JOIN pg_namespace n ON n.oid = c.relnamespace JOIN pg_am m ON m.oid = x.relam
            CROSS JOIN LATERAL unnest(i.indkey::int2[]) WITH ORDINALITY u(num, pos)
            LEFT JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = u.num AND u.num > 0
            LEFT JOIN pg_opclass o ON o.oid = i.indclass[u.pos - 1] LEFT JOIN pg_collation k ON k.oid = i.indcollation[u.pos - 1]
        WHERE NOT i.indisprimary AND NOT c.relispartition AND c.relkind IN ('r', 'p') AND {_relations}
            AND NOT EXISTS (SELECT 1 FROM pg_constraint r WHERE r.conindid = i.indexrelid AND r.contype IN ('p', 'u', 'x'))
        ORDER BY i.indrelid, i.indexrelid, u.pos
        """,
        $"""
        SELECT g.tgrelid::bigint, g.tgname::text
        FROM pg_trigger g JOIN pg_class c ON c.oid = g.tgrelid JOIN pg_namespace n ON n.oid = c.relnamespace
        WHERE NOT g.tgisinternal AND {_relations}
        ORDER BY g.tgrelid, g.tgname
        """,
    ];

    public override MetaData Read(IReadOnlyList<IReadOnlyList<object?[]>> results)
    {
        var remarks = new List<string>();
        var schema = new MetaData { Remarks = remarks };
        Dictionary<long, Relation> relations = results[0].Select(Relation.Of).ToDictionary(r => r.Id);
        ILookup<long, object?[]> columns = results[1].ToLookup(r => (long)r[0]!);
        ILookup<long, object?[]> constraints = results[2].ToLookup(r => (long)r[0]!);
        ILookup<long, object?[]> indexes = results[3].ToLookup(r => (long)r[0]!);
        foreach (Relation relation in relations.Values)
        {
            switch (relation.Kind)
            {
                case "r" or "p" when !relation.IsPartition:
                    IEnumerable<SchemaItem> items =
                    [
                        .. columns[relation.Id].Select(r => Column(r, relation, remarks)),
                        .. constraints[relation.Id].Select(r => Constraint(r, relation, relations, remarks)).OfType<SchemaItem>(),
                        .. indexes[relation.Id].GroupBy(r => (string)r[1]!).Select(g => Index([.. g])),
                    ];
                    _ = new Table(relation.Name, relation.Schema, schema, [.. items])
                    {
                        Comment = relation.Comment,
                        Options = relation.PartitionKey is { } key ? $"PARTITION BY {key}" : null,
                    };
                    break;
                case "v" or "m":
                    _ = new View(relation.Name, relation.Schema, schema, relation.ViewSql!.Trim().TrimEnd(';'))
                    {
                        Comment = relation.Comment,
                        IsMaterialized = relation.Kind == "m",
                        Columns = [.. columns[relation.Id].Select(r => Column(r, relation, []))],
                    };
                    break;
            }

            Remark(relation, remarks);
        }

        remarks.AddRange(results[4].Select(r => $"Table '{relations[(long)r[0]!].FullName}' has trigger '{r[1]}', which stays as it is."));
        return schema;
    }

    private static void Remark(Relation relation, List<string> remarks)
    {
        if (relation.Kind == "f")
        {
            remarks.Add($"'{relation.FullName}' is a foreign table: it is left out.");
        }
        else if (relation.IsPartition)
        {
            remarks.Add($"'{relation.FullName}' is a partition: it belongs to its table and is left out.");
        }
        else if (relation.Inherits)
        {
            remarks.Add($"Table '{relation.FullName}' inherits from another one, which is not kept.");
        }
        else if (relation.IsUnlogged)
        {
            remarks.Add($"Table '{relation.FullName}' is unlogged, which is not kept.");
        }
    }

    private Column Column(object?[] row, Relation relation, List<string> remarks)
    {
        (string name, string typeName, string? expression) = ((string)row[1]!, (string)row[2]!, (string?)row[4]);
        SqlType type = row[10] is string baseName ? ddl.ReflectTypeName(baseName) with { StoreName = typeName } : ddl.ReflectTypeName(typeName);
        if ((string)row[9]! is "e" or "d" or "c" or "r")
        {
            string kind = (string)row[9]! switch { "e" => "an enum", "d" => "a domain", "c" => "a composite type", _ => "a range" };
            remarks.Add($"Column '{relation.FullName}.{name}' is of type {typeName}, {kind}: migrations neither create nor change that type.");
        }

        bool isGenerated = ((string)row[6]!).Length > 0;
        // A serial column is an integer with a sequence of its own: what identity columns are called nowadays.
        bool isIdentity = ((string)row[5]!).Length > 0 || ((bool)row[11]! && expression?.StartsWith("nextval(", StringComparison.Ordinal) == true);
        string? sql = isGenerated || isIdentity || expression is null || expression.StartsWith("NULL::", StringComparison.Ordinal) ? null : expression;
        object? value = sql is null ? null : PostgresLiterals.Parse(sql, type);
        return new Column(name, type)
        {
            IsNullable = !(bool)row[3]!,
            IsIdentity = isIdentity,
            Default = value,
            DefaultSql = value is null ? sql : null,
            ComputedSql = isGenerated ? WithoutParentheses(expression!) : null,
            IsVirtual = (string)row[6]! == "v",
            Collation = (string?)row[7],
            Comment = (string?)row[8],
        };
    }

    private static SchemaItem? Constraint(object?[] row, Relation relation, Dictionary<long, Relation> relations, List<string> remarks)
    {
        (string name, string[] columns) = ((string)row[1]!, (string[])row[3]!);
        if (!(bool)row[11]!)
        {
            remarks.Add($"Constraint '{name}' of table '{relation.FullName}' was added NOT VALID: rows from before may break it.");
        }

        switch ((string)row[2]!)
        {
            case "p":
                return new PrimaryKey(columns) { Name = name };
            case "u":
                if ((bool)row[12]!)
                {
                    remarks.Add($"Unique constraint '{name}' of table '{relation.FullName}' takes nulls for equal, which is not kept.");
                }

                return new UniqueConstraint(columns) { Name = name };
            case "c":
                return new CheckConstraint(WithoutParentheses((string)row[10]!)) { Name = name };
            case "f":
                return new ForeignKey(columns, relations.TryGetValue((long)row[4]!, out Relation? target) ? target.FullName : "?", (string[])row[5]!)
                {
                    Name = name,
                    OnDelete = Action((string)row[6]!),
                    OnUpdate = Action((string)row[7]!),
                    IsDeferrable = (bool)row[8]!,
                    IsDeferred = (bool)row[9]!,
                };
            default:
                remarks.Add($"Exclusion constraint '{name}' of table '{relation.FullName}' is left out.");
                return null;
        }
    }

    private static TableIndex Index(object?[][] rows)
    {
        object?[] first = rows[0];
        return new TableIndex([.. rows.Where(r => (bool)r[5]!).Select(Part)])
        {
            Name = (string)first[1]!,
            IsUnique = (bool)first[2]!,
            Where = first[3] is string where ? WithoutParentheses(where) : null,
            Include = [.. rows.Where(r => !(bool)r[5]!).Select(r => (string)r[6]!)],
            Method = (string)first[4]! == "btree" ? null : (string)first[4]!,
        };
    }

    private static IndexPart Part(object?[] row)
    {
        int options = Convert.ToInt32(row[8], CultureInfo.InvariantCulture);
        (bool isDescending, bool nullsFirst) = ((options & 1) != 0, (options & 2) != 0);
        IndexPart part = row[6] is string column ? IndexPart.Of(column) : IndexPart.Expression(WithoutParentheses((string)row[7]!));
        return part with
        {
            IsDescending = isDescending,
            // Nulls come last in an ascending order unless it says otherwise, and first in a descending one.
            NullsFirst = nullsFirst == isDescending ? null : nullsFirst,
            OperatorClass = (string?)row[9],
            Collation = (string?)row[10],
        };
    }

    private static ReferentialAction Action(string code) => code switch
    {
        "r" => ReferentialAction.Restrict,
        "c" => ReferentialAction.Cascade,
        "n" => ReferentialAction.SetNull,
        "d" => ReferentialAction.SetDefault,
        _ => ReferentialAction.NoAction,
    };

    /// <summary>The expression without the parenthesis around all of it, which declarations write themselves.</summary>
    private static string WithoutParentheses(string sql)
    {
        List<SqlToken> tokens = SqlTokens.Read(sql);
        return tokens.Count > 2 && tokens[0].Is("(") && SqlTokens.AfterParenthesis(tokens, 0) == tokens.Count ? sql[tokens[0].End..tokens[^1].Start].Trim() : sql;
    }

    private sealed record Relation(long Id, string? Schema, string Name, string Kind, string? Comment, string? ViewSql, bool IsPartition, string? PartitionKey, bool Inherits, bool IsUnlogged)
    {
        public string FullName => Schema is null ? Name : $"{Schema}.{Name}";

        public static Relation Of(object?[] row) => new(
            (long)row[0]!, (string?)row[1], (string)row[2]!, (string)row[3]!, (string?)row[4], (string?)row[5], (bool)row[6]!, (string?)row[7], (bool)row[8]!, (string)row[9]! == "u");
    }
}
