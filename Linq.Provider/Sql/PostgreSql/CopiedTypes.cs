using System.Diagnostics;
using Linq.Provider.Schema;
using Npgsql;
using NpgsqlTypes;

namespace Linq.Provider.Sql.PostgreSql;

/// <summary>
/// Compares the types that the model gives to columns with those of the table. Binary COPY takes bytes as they are: four of an integer for a real column would be another number, and nobody
/// would be told. Asked for every copy, which is one question for thousands of rows, since a table can be altered at any time.
/// </summary>
internal static class CopiedTypes
{
    private const string Question = """
        SELECT a.attname::text, b.typname::text, b.typcategory::text
        FROM pg_attribute a
        JOIN pg_type t ON t.oid = a.atttypid
        JOIN pg_type b ON b.oid = CASE WHEN t.typtype = 'd' THEN t.typbasetype ELSE t.oid END
        WHERE a.attrelid = to_regclass($1) AND a.attnum > 0 AND NOT a.attisdropped
        """;

    /// <summary>Whether the values can be copied. A table or column that does not exist is left to the copy, which says so.</summary>
    public static async ValueTask<bool> FitAsync(NpgsqlConnection connection, Table table, IReadOnlyList<Column> columns, bool async, CancellationToken cancellationToken)
    {
        Dictionary<string, (string Name, string Category)> types = new(StringComparer.Ordinal);
        NpgsqlCommand command = new(Question, connection) { Parameters = { new NpgsqlParameter<string> { TypedValue = NameOf(table), NpgsqlDbType = NpgsqlDbType.Text } } };
        await using (command.ConfigureAwait(false))
        {
            NpgsqlDataReader reader = async ? await command.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false) : command.ExecuteReader();
            await using (reader.ConfigureAwait(false))
            {
                while (async ? await reader.ReadAsync(cancellationToken).ConfigureAwait(false) : reader.Read())
                {
                    types.Add(reader.GetString(0), (reader.GetString(1), reader.GetString(2)));
                }
            }
        }

        return columns.All(c => !types.TryGetValue(c.Name, out (string Name, string Category) type) || Fits(c.Type, type.Name, type.Category));
    }

    private static string NameOf(Table table) => $"{(table.Schema is { } schema ? SqlWriter.Quote(schema) + "." : "")}{SqlWriter.Quote(table.Name)}";

    /// <summary>Text is the same in all types of text and in enumerations.</summary>
    private static bool Fits(SqlType type, string name, string category) =>
        type.StoreName == PostgresValues.TransactionId ? name == PostgresValues.TransactionId
        : type.Kind == SqlTypeKind.Text ? category is "S" or "E" && name != "char"
        : type.Kind == SqlTypeKind.Array ? name.StartsWith('_') && Fits(type.Element!, name[1..], type.Element!.Kind == SqlTypeKind.Text ? "S" : "")
        : name == NameOf(type.Kind);

    private static string NameOf(SqlTypeKind kind) => kind switch
    {
        SqlTypeKind.Integer => "int4",
        SqlTypeKind.BigInteger => "int8",
        SqlTypeKind.SmallInteger => "int2",
        SqlTypeKind.Decimal => "numeric",
        SqlTypeKind.Double => "float8",
        SqlTypeKind.Real => "float4",
        SqlTypeKind.Boolean => "bool",
        SqlTypeKind.DateTime => "timestamp",
        SqlTypeKind.DateTimeOffset => "timestamptz",
        SqlTypeKind.Date => "date",
        SqlTypeKind.Time => "time",
        SqlTypeKind.Interval => "interval",
        SqlTypeKind.Guid => "uuid",
        SqlTypeKind.Binary => "bytea",
        SqlTypeKind.Json => "jsonb",
        _ => throw new UnreachableException(),
    };
}
