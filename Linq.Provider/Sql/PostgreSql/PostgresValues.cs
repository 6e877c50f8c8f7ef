using System.Collections;
using System.Diagnostics;
using System.Globalization;
using Linq.Provider.Diagnostics;
using Linq.Provider.Schema;
using Npgsql;
using NpgsqlTypes;

namespace Linq.Provider.Sql.PostgreSql;

/// <summary>Brings CLR values into the form that Npgsql writes for a column's type.</summary>
internal static class PostgresValues
{
    /// <summary>The type of the number of a transaction.</summary>
    public const string TransactionId = "xid";

    public static void Bind(NpgsqlParameter parameter, object? value, SqlType type, bool isList)
    {
        NpgsqlDbType dbType = !isList ? TypeOf(type) : NpgsqlDbType.Array | (type.Kind == SqlTypeKind.Array ? NpgsqlDbType.Text : TypeOf(type));
        if (parameter.NpgsqlDbType != dbType)
        {
            // Setting it makes the driver look up anew how to write the type.
            parameter.NpgsqlDbType = dbType;
        }

        parameter.Value = value is null ? DBNull.Value : value is StoredList stored ? stored.Values : isList ? ToArray((IEnumerable)value, type) : Store(value, type);
    }

    public static NpgsqlDbType TypeOf(SqlType type) => type.Kind switch
    {
        _ when type.StoreName == TransactionId => NpgsqlDbType.Xid,
        SqlTypeKind.Integer => NpgsqlDbType.Integer,
        SqlTypeKind.BigInteger => NpgsqlDbType.Bigint,
        SqlTypeKind.SmallInteger => NpgsqlDbType.Smallint,
        SqlTypeKind.Text => NpgsqlDbType.Text,
        SqlTypeKind.Decimal => NpgsqlDbType.Numeric,
        SqlTypeKind.Double => NpgsqlDbType.Double,
        SqlTypeKind.Real => NpgsqlDbType.Real,
        SqlTypeKind.Boolean => NpgsqlDbType.Boolean,
        SqlTypeKind.DateTime => NpgsqlDbType.Timestamp,
        SqlTypeKind.DateTimeOffset => NpgsqlDbType.TimestampTz,
        SqlTypeKind.Date => NpgsqlDbType.Date,
        SqlTypeKind.Time => NpgsqlDbType.Time,
        SqlTypeKind.Interval => NpgsqlDbType.Interval,
        SqlTypeKind.Guid => NpgsqlDbType.Uuid,
        SqlTypeKind.Binary => NpgsqlDbType.Bytea,
        SqlTypeKind.Json => NpgsqlDbType.Jsonb,
        SqlTypeKind.Array => NpgsqlDbType.Array | TypeOf(type.Element!),
        _ => throw new UnreachableException(),
    };

    /// <summary>A value of the stored type as Npgsql takes it.</summary>
    public static object Store(object value, SqlType type)
    {
        try
        {
            return type.Kind switch
            {
                _ when type.StoreName == TransactionId => Convert.ToUInt32(value, CultureInfo.InvariantCulture),

                // The frequent types stay in the box that they came in.
                SqlTypeKind.Integer when value is int => value,
                SqlTypeKind.BigInteger when value is long => value,
                SqlTypeKind.Boolean when value is bool => value,
                SqlTypeKind.Double when value is double => value,
                SqlTypeKind.Decimal when value is decimal => value,
                SqlTypeKind.Integer => Convert.ToInt32(Underlying(value), CultureInfo.InvariantCulture),
                SqlTypeKind.BigInteger => value is ulong big ? unchecked((long)big) : Convert.ToInt64(Underlying(value), CultureInfo.InvariantCulture),
                SqlTypeKind.SmallInteger => Convert.ToInt16(Underlying(value), CultureInfo.InvariantCulture),
                SqlTypeKind.Text => value as string ?? (value is char character ? (character == '\0' ? "" : character.ToString()) : Convert.ToString(value, CultureInfo.InvariantCulture)!),
                SqlTypeKind.Decimal => Convert.ToDecimal(value, CultureInfo.InvariantCulture),
                SqlTypeKind.Double => Convert.ToDouble(value, CultureInfo.InvariantCulture),
                SqlTypeKind.Real => Convert.ToSingle(value, CultureInfo.InvariantCulture),
                SqlTypeKind.Boolean => Convert.ToBoolean(value, CultureInfo.InvariantCulture),
                SqlTypeKind.DateTime => value is DateOnly date ? date.ToDateTime(default) : DateTime.SpecifyKind((DateTime)value, DateTimeKind.Unspecified),
                SqlTypeKind.DateTimeOffset => value is DateTime time ? DateTime.SpecifyKind(time, DateTimeKind.Utc) : ((DateTimeOffset)value).ToUniversalTime(),
                SqlTypeKind.Date => value is DateTime time ? DateOnly.FromDateTime(time) : value,
                SqlTypeKind.Time => value is TimeSpan span ? TimeOnly.FromTimeSpan(span) : value,
                SqlTypeKind.Array => ToArray((IEnumerable)value, type.Element!),
                _ => value,
            };
        }
        catch (Exception e) when (e is InvalidCastException or FormatException or OverflowException)
        {
            throw new LinqProviderException(ErrorCodes.UnbindableValue,
                $"A {value.GetType().Name} cannot be stored as {type}: {e.Message} Declare a converter for the property, or change the column's type.", e);
        }
    }

    /// <summary>Whether an array is what Npgsql takes for a list of values, as the keys of many parents are.</summary>
    private static bool IsStored(Type array, SqlType element) => element.StoreName != TransactionId && element.Kind switch
    {
        SqlTypeKind.Integer => array == typeof(int[]),
        SqlTypeKind.BigInteger => array == typeof(long[]),
        SqlTypeKind.Text => array == typeof(string[]),
        SqlTypeKind.Guid => array == typeof(Guid[]),
        _ => false,
    };

    private static object Underlying(object value) => value is Enum e ? Convert.ChangeType(e, Enum.GetUnderlyingType(e.GetType()), CultureInfo.InvariantCulture) : value;

    private static Array ToArray(IEnumerable values, SqlType element)
    {
        if (IsStored(values.GetType(), element))
        {
            return (Array)values;
        }

        if (element.Kind == SqlTypeKind.Array)
        {
            // The parts of an array of arrays have one length in PostgreSQL, which is not so with lists of lists.
            return values.Cast<object?>().Select(v => v is null ? null : PostgresArrayText.Of((IEnumerable)v, element.Element!)).ToArray();
        }

        object?[] stored = [.. values.Cast<object?>().Select(v => v is null ? null : Store(v, element))];
        Type type = stored.FirstOrDefault(v => v is not null)?.GetType() ?? element.ClrType;
        if (type.IsValueType && Array.IndexOf(stored, null) >= 0)
        {
            type = typeof(Nullable<>).MakeGenericType(type);
        }

        Array array = Array.CreateInstance(type, stored.Length);
        Array.Copy(stored, array, stored.Length);
        return array;
    }
}
