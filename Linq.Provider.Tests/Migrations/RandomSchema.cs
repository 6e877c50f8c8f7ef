using Linq.Provider.Schema;
using Linq.Provider.Tests.Infrastructure;

namespace Linq.Provider.Tests.Migrations;

/// <summary>What a random schema may make use of; a failing case is made smaller by leaving some out.</summary>
[Flags]
internal enum SchemaFeatures
{
    None = 0,
    Types = 1 << 0,
    Required = 1 << 1,
    Defaults = 1 << 2,
    Computed = 1 << 3,
    Checks = 1 << 4,
    Indexes = 1 << 5,
    PartialIndexes = 1 << 6,
    ExpressionIndexes = 1 << 7,
    Uniques = 1 << 8,
    ForeignKeys = 1 << 9,
    CompositeForeignKeys = 1 << 10,
    SelfReferences = 1 << 11,
    Actions = 1 << 12,
    Deferral = 1 << 13,
    Comments = 1 << 14,
    Views = 1 << 15,
    Identity = 1 << 16,
    Schemas = 1 << 17,
    Collations = 1 << 18,
    ColumnRenames = 1 << 19,
    TableRenames = 1 << 20,
    Keys = 1 << 21,
    Names = 1 << 22,
    All = (1 << 23) - 1,
}

/// <summary>
/// A schema made of a seed, with names out of few, so that two of them have much in common. Every choice is drawn by its own name, so that leaving a feature out changes nothing else.
/// </summary>
internal sealed partial class RandomSchema(Dbms dbms, int seed, SchemaFeatures features, int tables)
{
    private static readonly string[] s_names = ["alpha", "beta", "gamma", "delta", "order"];

    // A column stays in its family, within which values can change their type both ways.
    private static readonly (SqlType[] Types, Func<int, object> Value)[] s_families =
    [
        ([SqlType.Integer, SqlType.BigInteger, SqlType.SmallInteger, SqlType.Decimal(12, 2), SqlType.AnyDecimal, SqlType.Double], n => n),
        ([SqlType.Text, SqlType.String(40), SqlType.String(60)], n => $"it's \"{n}\""),
        ([SqlType.DateTime, SqlType.Date, SqlType.DateTimeOffset], n => new DateTime(2020, 1, n, 3, 4, 5, n)),
        ([SqlType.Boolean, SqlType.Integer], n => n % 2),
        ([SqlType.Guid, SqlType.Text], n => $"0f8fad5b-d9cb-469f-a165-7086772895{n:00}"),
        ([SqlType.Json, SqlType.Text], n => $$"""{"a": {{n}}}"""),
        ([SqlType.Array(SqlType.Integer), SqlType.Array(SqlType.BigInteger)], n => n),
        ([SqlType.Decimal(10, 2), SqlType.Decimal(12, 4), SqlType.SmallInteger], n => n),
        ([SqlType.Real, SqlType.Double], n => n),
        ([SqlType.Interval], n => new TimeSpan(n, 2, 3, 4, 5)),
        ([SqlType.Time], n => new TimeOnly(n, 4, 5)),
        ([SqlType.Binary], n => new byte[] { 0, (byte)n, 255 }),
    ];

    private readonly MetaData _schema = new();

    public static MetaData Make(Dbms dbms, int seed, SchemaFeatures features = SchemaFeatures.All, int tables = 31) => new RandomSchema(dbms, seed, features, tables).Make();

    /// <summary>The value of a column in a row.</summary>
    public static object Value(SqlType type, int family, int n)
    {
        object value = s_families[family].Value(n);
        return type.Kind switch
        {
            SqlTypeKind.BigInteger => Convert.ToInt64(value, null),
            SqlTypeKind.SmallInteger => Convert.ToInt16(value, null),
            SqlTypeKind.Decimal => Convert.ToDecimal(value, null),
            SqlTypeKind.Double => Convert.ToDouble(value, null),
            SqlTypeKind.Real => Convert.ToSingle(value, null),
            SqlTypeKind.Boolean => Convert.ToBoolean(value, null),
            SqlTypeKind.Guid => Guid.Parse((string)value),
            SqlTypeKind.Date => DateOnly.FromDateTime((DateTime)value),
            SqlTypeKind.DateTimeOffset => new DateTimeOffset((DateTime)value, TimeSpan.Zero),
            SqlTypeKind.Array => type.Element == SqlType.Integer ? new[] { (int)value, -1 } : new long[] { (int)value, -1 },
            _ => value,
        };
    }

    /// <summary>The family of a column of a table, by the names that they first had; -1 for the others.</summary>
    public static int FamilyOf(string table, string column) =>
        column[0] == 'c' && column.Length > 1 && char.IsAsciiDigit(column[1]) ? (Array.IndexOf(s_names, First(table)) * 5 + column[1] - '0') % s_families.Length : -1;

    /// <summary>The name that a table or column has where it is not renamed.</summary>
    public static string First(string name) => name.EndsWith(" 2", StringComparison.Ordinal) ? name[..^2] : name;

    private bool Has(SchemaFeatures feature) => features.HasFlag(feature);

    /// <summary>Whether a thing is so, once in so many cases.</summary>
    private bool Chance(int of, SchemaFeatures feature, params ReadOnlySpan<string> what) => Has(feature) && Draw(of, what) == 0;

    private int Draw(int of, params ReadOnlySpan<string> what)
    {
        ulong hash = (ulong)seed * 0x9E3779B97F4A7C15 + 0xCBF29CE484222325;
        foreach (string word in what)
        {
            foreach (char c in word)
            {
                hash = (hash ^ c) * 0x100000001B3;
            }

            hash = (hash ^ 0xFF) * 0x100000001B3;
        }

        hash ^= hash >> 32;
        hash *= 0xD6E8FEB86659FD93;
        return (int)((hash ^ (hash >> 32)) % (ulong)of);
    }

    private MetaData Make()
    {
        string[] present = [.. s_names.Where((name, i) => (tables & (1 << i)) != 0 && Draw(6, name, "exists") > 0)];
        foreach (string name in present)
        {
            string given = Renamed(name, SchemaFeatures.TableRenames, 5, name);
            _ = new Table(given, SchemaOf(name), _schema, [.. Items(name, present)])
            {
                Comment = Chance(5, SchemaFeatures.Comments, name) ? $"It's {name}" : null,
                WasNamed = given == name ? name + " 2" : name,
            };
        }

        foreach (string name in present)
        {
            AddViews(name);
        }

        return _schema;
    }

    private string? SchemaOf(string name) => name is "delta" or "order" && Has(SchemaFeatures.Schemas) ? "app" : null;

    private string Renamed(string name, SchemaFeatures feature, int of, params ReadOnlySpan<string> what) => Chance(of, feature, [.. what, "renamed"]) ? name + " 2" : name;

    private string TableName(string name) => Renamed(name, SchemaFeatures.TableRenames, 5, name);

    private string FullName(string name) => SchemaOf(name) is { } schema ? $"{schema}.{TableName(name)}" : TableName(name);

    private static string Quoted(string name) => $"\"{name.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    private IEnumerable<SchemaItem> Items(string table, string[] present)
    {
        bool isWide = Chance(4, SchemaFeatures.Keys, table, "key");
        bool isIdentity = !isWide && Chance(3, SchemaFeatures.Identity, table, "identity");
        yield return new Column("id", SqlType.Integer) { IsPrimaryKey = !isWide, IsNullable = false, IsIdentity = isIdentity, IsAutoIncrement = isIdentity && dbms == Dbms.Sqlite && Draw(2, table, "auto") == 0 };
        yield return new Column("code", SqlType.String(10)) { IsNullable = false };
        if (isWide)
        {
            yield return new PrimaryKey("id", "code") { Name = Chance(2, SchemaFeatures.Names, table, "pk") ? $"key of {table}" : null };
            yield return new UniqueConstraint("id");
        }
        else
        {
            yield return new UniqueConstraint("id", "code") { Name = Chance(4, SchemaFeatures.Names, table, "ak") ? $"both of {table}" : null };
        }

        List<Column> columns = [.. Enumerable.Range(0, 5).Where(n => Draw(3, table, $"c{n}") > 0).Select(n => Column(table, $"c{n}"))];
        foreach (Column column in columns)
        {
            yield return column;
        }

        foreach (SchemaItem item in (IEnumerable<SchemaItem>)[.. Computed(table, columns), .. Checks(table, columns), .. Indexes(table, columns), .. ForeignKeys(table, present)])
        {
            yield return item;
        }
    }

    private Column Column(string table, string name)
    {
        int family = FamilyOf(table, name);
        SqlType[] types = s_families[family].Types;
        SqlType type = Has(SchemaFeatures.Types) && Draw(2, table, name, "type") == 0 ? types[Draw(types.Length, table, name, "which type")] : types[0];
        bool isRequired = Chance(3, SchemaFeatures.Required, table, name, "required");
        bool hasDefault = isRequired || Chance(3, SchemaFeatures.Defaults, table, name, "default");
        string? sql = hasDefault && Chance(3, SchemaFeatures.Defaults, table, name, "sql") ? type.Kind switch
        {
            SqlTypeKind.Text when family == 1 => "'x' || 'y'",
            SqlTypeKind.Integer or SqlTypeKind.BigInteger => "(1 + 1)",
            SqlTypeKind.DateTime => "CURRENT_TIMESTAMP",
            SqlTypeKind.Guid when dbms == Dbms.PostgreSql => "gen_random_uuid()",
            _ => null,
        } : null;
        string given = Renamed(name, SchemaFeatures.ColumnRenames, 5, table, name);
        return new Column(given, type)
        {
            IsNullable = !isRequired,
            Default = hasDefault && sql is null ? Value(type, family, 9) : null,
            DefaultSql = sql,
            Collation = type.Kind == SqlTypeKind.Text && Chance(6, SchemaFeatures.Collations, table, name, "collation") ? dbms == Dbms.Sqlite ? "NOCASE" : "POSIX" : null,
            Comment = Chance(5, SchemaFeatures.Comments, table, name, "comment") ? $"It's {name}" : null,
            WasNamed = given == name ? name + " 2" : name,
        };
    }

    private IEnumerable<Column> Computed(string table, List<Column> columns)
    {
        if (Chance(3, SchemaFeatures.Computed, table, "g0"))
        {
            yield return new Column("g0", SqlType.Integer) { ComputedSql = $"\"id\" * {2 + Draw(2, table, "factor")}", IsVirtual = IsVirtual("g0") };
        }

        if (columns.Find(c => c.Type.Kind is SqlTypeKind.Integer or SqlTypeKind.BigInteger or SqlTypeKind.SmallInteger or SqlTypeKind.Double) is { } number && Chance(3, SchemaFeatures.Computed, table, "g1"))
        {
            yield return new Column("g1", SqlType.Double) { ComputedSql = $"{Quoted(number.Name)} + 1", IsVirtual = IsVirtual("g1") };
        }

        if (columns.Find(c => c.Type.Kind == SqlTypeKind.Text && c.Collation is null) is { } text && Chance(3, SchemaFeatures.Computed, table, "g2"))
        {
            yield return new Column("g2", SqlType.Text) { ComputedSql = $"upper({Quoted(text.Name)})", IsVirtual = IsVirtual("g2") };
        }

        bool IsVirtual(string name) => dbms == Dbms.Sqlite && Draw(2, table, name, "virtual") == 0;
    }

    private IEnumerable<CheckConstraint> Checks(string table, List<Column> columns)
    {
        if (Chance(3, SchemaFeatures.Checks, table, "check"))
        {
            yield return new CheckConstraint($"\"id\" > {Draw(3, table, "least") - 10}") { Name = Chance(2, SchemaFeatures.Names, table, "ck") ? $"least of {table}" : null };
        }

        foreach (Column column in columns.Where(c => Chance(6, SchemaFeatures.Checks, table, c.Name, "check")))
        {
            yield return new CheckConstraint($"{Quoted(column.Name)} IS NULL OR \"code\" <> 'it''s'") { Name = $"CK {table} {column.Name}" };
        }
    }
}
