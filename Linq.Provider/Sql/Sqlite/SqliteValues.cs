using System.Collections;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Linq.Provider.Diagnostics;
using Linq.Provider.Schema;
using Microsoft.Data.Sqlite;

namespace Linq.Provider.Sql.Sqlite;

/// <summary>Brings CLR values into the canonical form stored in SQLite.</summary>
internal static class SqliteValues
{
    public static void Bind(SqliteParameter parameter, object? value, SqlType type, bool isList)
    {
        object? stored = value is double.NaN or float.NaN ? throw NotANumber() : value is null ? null : isList ? List((IEnumerable)value, type) : Store(value, type);
        parameter.SqliteType = stored switch
        {
            long => SqliteType.Integer,
            double => SqliteType.Real,
            byte[] => SqliteType.Blob,
            _ => SqliteType.Text,
        };
        parameter.Value = stored ?? DBNull.Value;
    }

    /// <summary>A list of values to compare with, as <see cref="ToJson"/> writes it.</summary>
    public static string List(IEnumerable values, SqlType element)
        => element.Kind is SqlTypeKind.Double or SqlTypeKind.Real && values.Cast<object?>().Any(v => v is double.NaN or float.NaN) ? throw NotANumber() : ToJson(values, element);

    /// <summary>SQLite takes what is not a number for null: it would equal what has no value.</summary>
    public static LinqProviderException NotANumber() => new(
        ErrorCodes.UnbindableValue, "A value is NaN (not a number), which SQLite cannot hold: it would become null. Use null, or leave the comparison out where the value is NaN (double.IsNaN).");

    /// <summary>The stored form: a long, double, string or byte array.</summary>
    public static object Store(object value, SqlType type)
    {
        try
        {
            return type.Kind switch
            {
                SqlTypeKind.Integer or SqlTypeKind.BigInteger or SqlTypeKind.SmallInteger => value is ulong big ? unchecked((long)big) : Convert.ToInt64(value, CultureInfo.InvariantCulture),
                SqlTypeKind.Boolean => Convert.ToBoolean(value, CultureInfo.InvariantCulture) ? 1L : 0L,
                SqlTypeKind.Double or SqlTypeKind.Real => Convert.ToDouble(value, CultureInfo.InvariantCulture),
                SqlTypeKind.Decimal => SqliteText.Of(Convert.ToDecimal(value, CultureInfo.InvariantCulture)),
                SqlTypeKind.DateTime => SqliteText.Of(value is DateOnly date ? date.ToDateTime(default) : value is DateTimeOffset point ? point.DateTime : (DateTime)value),
                SqlTypeKind.DateTimeOffset => SqliteText.Of(value is DateTime time ? new DateTimeOffset(DateTime.SpecifyKind(time, DateTimeKind.Utc)) : (DateTimeOffset)value),
                SqlTypeKind.Date => SqliteText.Of(value is DateTime day ? DateOnly.FromDateTime(day) : (DateOnly)value),
                SqlTypeKind.Time => SqliteText.Of(value is TimeSpan span ? TimeOnly.FromTimeSpan(span) : (TimeOnly)value),
                SqlTypeKind.Interval => SqliteText.Of((TimeSpan)value),
                SqlTypeKind.Guid => SqliteText.Of(value is Guid guid ? guid : Guid.Parse(value.ToString()!)),
                SqlTypeKind.Binary => (byte[])value,
                SqlTypeKind.Array => ToJson((IEnumerable)value, type.Element!),
                _ => value is '\0' ? "" : Convert.ToString(value, CultureInfo.InvariantCulture)!,
            };
        }
        catch (Exception e) when (e is InvalidCastException or FormatException or OverflowException)
        {
            throw new LinqProviderException(ErrorCodes.UnbindableValue,
                $"A {value.GetType().Name} cannot be stored as {type}: {e.Message} Declare a converter for the property, or change the column's type.", e);
        }
    }

    /// <summary>
    /// A list as a JSON array of stored forms. Floating point numbers go as text that round-trips, since SQLite's own reading may miss the last digit,
    /// and bytes as hexadecimal text; <c>lp_double</c> and <c>lp_blob</c> bring them back.
    /// </summary>
    public static string ToJson(IEnumerable values, SqlType element)
    {
        var json = new StringBuilder("[");
        foreach (object? value in values)
        {
            json.Append(json.Length > 1 ? "," : "").Append(ElementJson(value, element));
        }

        return json.Append(']').ToString();
    }

    /// <summary>An element of a list.</summary>
    public static string ElementJson(object? value, SqlType type) => value is SqliteJson json ? json.Text : (value is null ? null : Store(value, type)) switch
    {
        null => "null",
        long number => number.ToString(CultureInfo.InvariantCulture),
        double number => $"\"{number.ToString("R", CultureInfo.InvariantCulture)}\"",
        byte[] bytes => $"\"{Convert.ToHexString(bytes)}\"",
        object text => JsonSerializer.Serialize(WithoutNul((string)text)),
    };

    /// <summary>SQLite's JSON functions end a text at the first NUL, so that such an element would be taken for another one.</summary>
    private static string WithoutNul(string text) => !text.Contains('\0', StringComparison.Ordinal)
        ? text
        : throw new LinqProviderException(
            ErrorCodes.UnbindableValue,
            "A list holds a text with a NUL character (U+0000), at which SQLite's JSON functions would end it. Compare such a text by itself (x.Name == text), or take it out of the list.");
}
