using System.Globalization;
using Linq.Provider.Schema;

namespace Linq.Provider.Mapping.Declarative;

/// <summary>
/// Understands the type names that applications write in [Column(TypeName = …)]. Names that several databases share become types, so that every dialect spells
/// them as its own and <c>decimal(10,2)</c> is exact on SQLite too; any other name is written as it is.
/// </summary>
internal static class TypeNames
{
    public static SqlType Parse(string text, SqlType natural)
    {
        string name = text.Trim();
        if (name.EndsWith("[]", StringComparison.Ordinal) && natural.Element is { } element)
        {
            return SqlType.Array(Parse(name[..^2], element));
        }

        int open = name.IndexOf('(', StringComparison.Ordinal);
        int close = name.IndexOf(')', StringComparison.Ordinal);
        bool hasSize = open > 0 && close > open;
        string bare = hasSize ? (name[..open] + name[(close + 1)..]).Trim() : name;
        int[] sizes = hasSize
            ? [.. name[(open + 1)..close].Split(',').Select(s => int.TryParse(s, NumberStyles.Integer, CultureInfo.InvariantCulture, out int size) ? size : 0).Where(s => s > 0)]
            : [];
        // A precision in seconds, which no type of ours has, is kept as it is written.
        bool isTimed = sizes.Length > 0 && (bare.StartsWith("timestamp", StringComparison.OrdinalIgnoreCase) || bare.StartsWith("time ", StringComparison.OrdinalIgnoreCase) || bare.Equals("interval", StringComparison.OrdinalIgnoreCase));
        return (isTimed ? null : Known(bare.ToLowerInvariant(), sizes)) ?? natural with { StoreName = text };
    }

    private static SqlType? Known(string name, int[] sizes) => name switch
    {
        "integer" or "int" or "int4" or "mediumint" => SqlType.Integer,
        "bigint" or "int8" => SqlType.BigInteger,
        "smallint" or "int2" or "tinyint" => SqlType.SmallInteger,
        "text" or "ntext" or "clob" => SqlType.Text,
        "varchar" or "nvarchar" or "character varying" => sizes is [var length] ? SqlType.String(length) : SqlType.Text,
        "decimal" or "numeric" => sizes is [var precision, ..] ? SqlType.Decimal(precision, sizes.ElementAtOrDefault(1)) : SqlType.AnyDecimal,
        "money" => SqlType.Decimal(19, 4),
        "smallmoney" => SqlType.Decimal(10, 4),
        "double precision" or "double" or "float" or "float8" => SqlType.Double,
        "real" or "float4" => SqlType.Real,
        "boolean" or "bool" or "bit" => SqlType.Boolean,
        "datetime" or "datetime2" or "smalldatetime" or "timestamp" or "timestamp without time zone" => SqlType.DateTime,
        "datetimeoffset" or "timestamptz" or "timestamp with time zone" => SqlType.DateTimeOffset,
        "date" => SqlType.Date,
        "time" or "time without time zone" => SqlType.Time,
        "interval" => SqlType.Interval,
        "uuid" or "uniqueidentifier" => SqlType.Guid,
        "blob" or "bytea" or "image" => SqlType.Binary,
        "varbinary" => sizes is [var length] ? SqlType.Binary with { Length = length } : SqlType.Binary,
        "json" => SqlType.Json with { StoreName = "json" },
        "jsonb" => SqlType.Json,
        _ => null,
    };
}
