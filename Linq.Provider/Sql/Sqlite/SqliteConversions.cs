using Linq.Provider.Schema;

namespace Linq.Provider.Sql.Sqlite;

/// <summary>What becomes of values when the type of their column changes: the stored form of one type into that of another, as PostgreSQL's casts mean it.</summary>
internal static class SqliteConversions
{
    public static string Convert(string value, SqlType from, SqlType to)
    {
        if (from.StoreName is not null || to.StoreName is not null)
        {
            return value;
        }

        return (from.Kind, to.Kind) switch
        {
            (var a, var b) when a == b => value,
            (SqlTypeKind.Boolean, SqlTypeKind.Text) => $"CASE WHEN {value} THEN 'true' WHEN NOT {value} THEN 'false' END",
            (SqlTypeKind.Text, SqlTypeKind.Boolean) => $"CASE WHEN lower({value}) IN ('true', 't', 'yes', 'y', 'on', '1') THEN 1 WHEN lower({value}) IN ('false', 'f', 'no', 'n', 'off', '0') THEN 0 ELSE {value} END",
            (_, SqlTypeKind.Boolean) when IsNumber(from.Kind) => $"CAST({value} AS REAL) <> 0",
            (SqlTypeKind.Double or SqlTypeKind.Real or SqlTypeKind.Decimal, SqlTypeKind.Integer or SqlTypeKind.BigInteger or SqlTypeKind.SmallInteger) => $"CAST(ROUND({value}) AS INTEGER)",
            (SqlTypeKind.DateTime, SqlTypeKind.DateTimeOffset) => $"{value} || '+00:00'",
            (SqlTypeKind.DateTimeOffset, SqlTypeKind.DateTime) => $"strftime('%Y-%m-%d %H:%M:%f', {value})",
            (SqlTypeKind.DateTime, SqlTypeKind.Date) => $"substr({value}, 1, 10)",
            (SqlTypeKind.DateTimeOffset, SqlTypeKind.Date) => $"date({value})",
            (SqlTypeKind.DateTime, SqlTypeKind.Time) => $"substr({value}, 12)",
            (SqlTypeKind.Date, SqlTypeKind.DateTime) => $"{value} || ' 00:00:00'",
            (SqlTypeKind.Date, SqlTypeKind.DateTimeOffset) => $"{value} || ' 00:00:00+00:00'",
            (SqlTypeKind.Text, SqlTypeKind.Guid) => $"upper({value})",
            (SqlTypeKind.Guid, SqlTypeKind.Text) => $"lower({value})",
            (SqlTypeKind.Integer or SqlTypeKind.BigInteger or SqlTypeKind.SmallInteger, SqlTypeKind.Decimal) => $"CAST({value} AS TEXT) || '.0'",
            (_, SqlTypeKind.Text or SqlTypeKind.Decimal) when IsNumber(from.Kind) => $"CAST({value} AS TEXT)",
            _ => value,
        };
    }

    /// <summary>What values of a column of a type meet, or null if all do.</summary>
    public static string? Condition(string column, SqlType type) => type switch
    {
        { StoreName: not null } => null,
        { Kind: SqlTypeKind.Text, Length: { } length } => $"{column} IS NULL OR length({column}) <= {length}",
        _ => type.Kind switch
        {
            SqlTypeKind.Integer or SqlTypeKind.BigInteger or SqlTypeKind.SmallInteger => $"typeof({column}) IN ('integer', 'null')",
            SqlTypeKind.Boolean => $"{column} IS NULL OR {column} IN (0, 1)",
            SqlTypeKind.Double or SqlTypeKind.Real => $"typeof({column}) IN ('real', 'integer', 'null')",
            SqlTypeKind.Decimal => $"{column} IS NULL OR typeof({column}) <> 'text' OR ({column} NOT GLOB '*[^0-9.-]*' AND {column} GLOB '*[0-9]*')",
            SqlTypeKind.DateTime or SqlTypeKind.DateTimeOffset => $"{column} IS NULL OR julianday({column}) IS NOT NULL",
            SqlTypeKind.Date => $"{column} IS NULL OR date({column}) = {column}",
            SqlTypeKind.Guid => $"{column} IS NULL OR length({column}) = 36",
            SqlTypeKind.Json or SqlTypeKind.Array => $"{column} IS NULL OR json_valid({column})",
            _ => null,
        },
    };

    private static bool IsNumber(SqlTypeKind kind) =>
        kind is SqlTypeKind.Integer or SqlTypeKind.BigInteger or SqlTypeKind.SmallInteger or SqlTypeKind.Decimal or SqlTypeKind.Double or SqlTypeKind.Real;
}
