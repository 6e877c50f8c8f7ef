using System.Globalization;
using System.Text.RegularExpressions;
using Linq.Provider.Schema;

namespace Linq.Provider.Sql.Sqlite;

/// <summary>
/// SQLite's declarations. A declared type means only an affinity, which is why values stored as text are declared with names ending in TEXT;
/// the rest of the name tells reflection what the column is for.
/// </summary>
internal sealed partial class SqliteDdl : DdlGenerator
{
    /// <summary>A foreign key may be declared before its target exists.</summary>
    protected override bool DefersForeignKeys => false;

    /// <summary>
    /// Nothing: an INTEGER primary key numbers itself. AUTOINCREMENT would only keep the numbers of deleted last rows from being used again, for a write to a second table with every insert.
    /// </summary>
    protected override string Identity => "";

    public override string Name(Table table) => Quote(table.Name);

    public override string TypeName(SqlType type) => type switch
    {
        { StoreName: { } name } => name,
        { Kind: SqlTypeKind.Text, Length: { } length } => $"VARCHAR({length})",
        { Kind: SqlTypeKind.Decimal, Precision: { } precision } => $"DECIMAL_TEXT({precision}, {type.Scale ?? 0})",
        _ => type.Kind switch
        {
            SqlTypeKind.Integer => "INTEGER",
            SqlTypeKind.BigInteger => "BIGINT",
            SqlTypeKind.SmallInteger => "SMALLINT",
            SqlTypeKind.Decimal => "DECIMAL_TEXT",
            SqlTypeKind.Double => "DOUBLE",
            SqlTypeKind.Real => "REAL",
            SqlTypeKind.Boolean => "BOOLEAN",
            SqlTypeKind.DateTime => "DATETIME_TEXT",
            SqlTypeKind.DateTimeOffset => "DATETIMEOFFSET_TEXT",
            SqlTypeKind.Date => "DATE_TEXT",
            SqlTypeKind.Time => "TIME_TEXT",
            SqlTypeKind.Interval => "TIMESPAN_TEXT",
            SqlTypeKind.Guid => "GUID_TEXT",
            SqlTypeKind.Binary => "BLOB",
            SqlTypeKind.Json => "JSON_TEXT",
            SqlTypeKind.Array => "ARRAY_TEXT",
            _ => "TEXT",
        },
    };

    /// <summary>Only a column declared exactly as INTEGER numbers its rows, and only one declared as the key within its own declaration does so by AUTOINCREMENT.</summary>
    public override string Declare(Column column)
    {
        if (!column.IsIdentity)
        {
            return base.Declare(column);
        }

        string declared = base.Declare(new Column(column.Name, SqlType.Integer) { IsIdentity = true, IsNullable = column.IsNullable });
        return column is { IsAutoIncrement: true, Table.PrimaryKey: { Columns: [_] } key } && key.Columns[0] == column.Name
            ? $"{declared} CONSTRAINT {Quote(ConstraintNames.Of(key))} PRIMARY KEY AUTOINCREMENT"
            : declared;
    }

    protected override bool IsDeclaredWithColumn(PrimaryKey key) => key.Columns is [var name] && key.Table![name] is { IsIdentity: true, IsAutoIncrement: true };

    protected override string Computed(Column column) => column.IsVirtual ? $"GENERATED ALWAYS AS ({column.ComputedSql}) VIRTUAL" : base.Computed(column);

    public override string Name(View view) => Quote(view.Name);

    [GeneratedRegex(@"^(?<name>.*?)\s*(\(\s*(?<a>\d+)\s*(,\s*(?<b>\d+)\s*)?\))?$", RegexOptions.ExplicitCapture)]
    private static partial Regex Declaration();

    public override SqlType ParseTypeName(string name)
    {
        Match match = Declaration().Match(name.Trim());
        int? a = match.Groups["a"].Success ? int.Parse(match.Groups["a"].ValueSpan, CultureInfo.InvariantCulture) : null;
        int? b = match.Groups["b"].Success ? int.Parse(match.Groups["b"].ValueSpan, CultureInfo.InvariantCulture) : null;
        string upper = match.Groups["name"].Value.ToUpperInvariant();
        return upper switch
        {
            "INTEGER" or "INT" => SqlType.Integer,
            "BIGINT" or "INT8" => SqlType.BigInteger,
            "SMALLINT" or "INT2" or "TINYINT" => SqlType.SmallInteger,
            "DECIMAL_TEXT" or "DECIMAL" or "NUMERIC" or "MONEY" => SqlType.Decimal(a ?? 0, b ?? 0) with { Precision = a, Scale = a is null ? null : b ?? 0 },
            "REAL" or "FLOAT4" => SqlType.Real,
            "DOUBLE" or "FLOAT" or "DOUBLE PRECISION" => SqlType.Double,
            "IMAGE" or "VARBINARY" or "BYTEA" => SqlType.Binary,
            "BOOLEAN" or "BOOL" or "BIT" => SqlType.Boolean,
            "DATETIME_TEXT" or "DATETIME" or "TIMESTAMP" => SqlType.DateTime,
            "DATETIMEOFFSET_TEXT" or "DATETIMEOFFSET" => SqlType.DateTimeOffset,
            "DATE_TEXT" or "DATE" => SqlType.Date,
            "TIME_TEXT" or "TIME" => SqlType.Time,
            "TIMESPAN_TEXT" => SqlType.Interval,
            "GUID_TEXT" or "UUID" or "GUID" or "UNIQUEIDENTIFIER" => SqlType.Guid,
            "JSON_TEXT" or "JSON" => SqlType.Json,
            "ARRAY_TEXT" => SqlType.Array(SqlType.Text),
            _ => ByAffinity(upper, a),
        };
    }

    public override SqlType ReflectTypeName(string name)
    {
        SqlType type = ParseTypeName(name);
        return Squeezed(TypeName(type)) == Squeezed(name) ? type : type with { StoreName = name };

        static string Squeezed(string text) => text.Replace(" ", "", StringComparison.Ordinal).ToUpperInvariant();
    }

    /// <summary>SQLite's own rules, in its order (https://sqlite.org/datatype3.html, 3.1).</summary>
    private static SqlType ByAffinity(string name, int? length) => name switch
    {
        _ when name.Contains("INT", StringComparison.Ordinal) => SqlType.Integer,
        _ when name.Contains("CHAR", StringComparison.Ordinal) => length is { } n ? SqlType.String(n) : SqlType.Text,
        _ when name.Contains("CLOB", StringComparison.Ordinal) || name.Contains("TEXT", StringComparison.Ordinal) => SqlType.Text,
        _ when name.Length == 0 || name.Contains("BLOB", StringComparison.Ordinal) || name.Contains("BINARY", StringComparison.Ordinal) => SqlType.Binary,
        _ when name.Contains("REAL", StringComparison.Ordinal) || name.Contains("FLOA", StringComparison.Ordinal) || name.Contains("DOUB", StringComparison.Ordinal) => SqlType.Double,
        _ => SqlType.AnyDecimal with { StoreName = name },
    };

    public override string Literal(object? value, SqlType type)
        => value is null ? "NULL"
            : value is Enum e && type.Kind == SqlTypeKind.Text ? QuoteText(e.ToString())
            : SqliteValues.Store(value, type) switch
            {
                long number => number.ToString(CultureInfo.InvariantCulture),
                double number => double.IsFinite(number) ? number.ToString("R", CultureInfo.InvariantCulture) : double.IsNaN(number) ? "NULL" : number > 0 ? "9e999" : "-9e999",
                byte[] bytes => $"X'{Convert.ToHexString(bytes)}'",
                object text => QuoteText((string)text),
            };

    protected override string AddForeignKey(ForeignKey key) => throw new NotSupportedException("SQLite declares foreign keys with the table; ALTER TABLE cannot add one.");

    /// <summary>Dropping a table deletes its rows first, which a row of another table of the cycle may refuse: the keys are checked at the end of the transaction, when both are gone.</summary>
    protected override IEnumerable<string> DropCycle(IEnumerable<ForeignKey> keys, IEnumerable<string> drops) => ["PRAGMA defer_foreign_keys = ON", .. drops];
}
