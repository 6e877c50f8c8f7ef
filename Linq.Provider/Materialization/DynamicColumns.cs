using System.Data.Common;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Linq.Provider.Materialization;

/// <summary>
/// Reads values of drivers without column types (SQLite) by what each value is: an integer, a real, text or bytes. Converts only if nothing is lost; anything else is
/// an <see cref="InvalidCastException"/> or <see cref="FormatException"/>, which the row loop explains. Dates and times are the driver's text forms, numbers what the driver takes them for.
/// </summary>
internal static class DynamicColumns
{
    public const NumberStyles Number = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;

    private static readonly JsonSerializerOptions s_json = new()
    {
        NumberHandling = JsonNumberHandling.AllowReadingFromString,
        Converters =
        {
            new StoredForm<DateTime>((ref reader) => ParseDateTime(reader.GetString() ?? "")),
            new StoredForm<DateTimeOffset>((ref reader) => ParseDateTimeOffset(reader.GetString() ?? "")),
            new StoredForm<bool>((ref reader) => reader.TokenType == JsonTokenType.Number ? reader.GetInt32() != 0 : reader.GetBoolean()),
            new StoredForm<byte[]>((ref reader) => Convert.FromHexString(reader.GetString() ?? "")),
        },
    };

    public static long GetInt64(DbDataReader reader, int ordinal)
    {
        Type stored = reader.GetFieldType(ordinal);
        return stored == typeof(long) ? reader.GetInt64(ordinal)
            : stored == typeof(double) ? Whole(reader.GetDouble(ordinal))
            : stored == typeof(string) ? Whole(ParseDecimal(reader.GetString(ordinal)))
            : throw Mismatch(stored, typeof(long));
    }

    public static int GetInt32(DbDataReader reader, int ordinal) => checked((int)GetInt64(reader, ordinal));

    public static short GetInt16(DbDataReader reader, int ordinal) => checked((short)GetInt64(reader, ordinal));

    public static byte GetByte(DbDataReader reader, int ordinal) => checked((byte)GetInt64(reader, ordinal));

    public static sbyte GetSByte(DbDataReader reader, int ordinal) => checked((sbyte)GetInt64(reader, ordinal));

    public static ushort GetUInt16(DbDataReader reader, int ordinal) => checked((ushort)GetInt64(reader, ordinal));

    public static uint GetUInt32(DbDataReader reader, int ordinal) => checked((uint)GetInt64(reader, ordinal));

    public static ulong GetUInt64(DbDataReader reader, int ordinal) => checked((ulong)GetDecimal(reader, ordinal));

    public static bool GetBoolean(DbDataReader reader, int ordinal)
    {
        Type stored = reader.GetFieldType(ordinal);
        return stored != typeof(string) ? GetInt64(reader, ordinal) != 0
            : bool.TryParse(reader.GetString(ordinal), out bool value) ? value
            : GetInt64(reader, ordinal) != 0;
    }

    public static double GetDouble(DbDataReader reader, int ordinal)
    {
        Type stored = reader.GetFieldType(ordinal);
        return stored == typeof(double) || stored == typeof(long) ? reader.GetDouble(ordinal)
            : stored == typeof(string) ? double.Parse(reader.GetString(ordinal), Number, CultureInfo.InvariantCulture)
            : throw Mismatch(stored, typeof(double));
    }

    public static float GetFloat(DbDataReader reader, int ordinal) => (float)GetDouble(reader, ordinal);

    public static decimal GetDecimal(DbDataReader reader, int ordinal)
    {
        Type stored = reader.GetFieldType(ordinal);
        return stored == typeof(string) ? ParseDecimal(reader.GetString(ordinal))
            : stored == typeof(long) ? reader.GetInt64(ordinal)
            : stored == typeof(double) ? (decimal)reader.GetDouble(ordinal)
            : throw Mismatch(stored, typeof(decimal));
    }

    public static string GetString(DbDataReader reader, int ordinal)
    {
        Type stored = reader.GetFieldType(ordinal);
        return stored == typeof(byte[]) ? throw Mismatch(stored, typeof(string)) : reader.GetString(ordinal);
    }

    public static char GetChar(DbDataReader reader, int ordinal) => ParseChar(GetString(reader, ordinal));

    public static byte[] GetBytes(DbDataReader reader, int ordinal)
    {
        Type stored = reader.GetFieldType(ordinal);
        return stored == typeof(byte[]) ? reader.GetFieldValue<byte[]>(ordinal) : throw Mismatch(stored, typeof(byte[]));
    }

    public static Guid GetGuid(DbDataReader reader, int ordinal)
    {
        Type stored = reader.GetFieldType(ordinal);
        return stored == typeof(string) ? ParseGuid(reader.GetString(ordinal))
            : stored == typeof(byte[]) && reader.GetFieldValue<byte[]>(ordinal) is { Length: 16 } bytes ? new Guid(bytes)
            : throw Mismatch(stored, typeof(Guid));
    }

    public static DateTime GetDateTime(DbDataReader reader, int ordinal)
    {
        Type stored = reader.GetFieldType(ordinal);
        return stored == typeof(string) ? ParseDateTime(reader.GetString(ordinal))
            : stored != typeof(byte[]) ? reader.GetDateTime(ordinal)
            : throw Mismatch(stored, typeof(DateTime));
    }

    public static DateTimeOffset GetDateTimeOffset(DbDataReader reader, int ordinal)
    {
        Type stored = reader.GetFieldType(ordinal);
        return stored == typeof(string) ? ParseDateTimeOffset(reader.GetString(ordinal)) : AtUtc(GetDateTime(reader, ordinal));
    }

    public static DateOnly GetDateOnly(DbDataReader reader, int ordinal)
    {
        Type stored = reader.GetFieldType(ordinal);
        return stored == typeof(string) ? ParseDate(reader.GetString(ordinal)) : DateOnly.FromDateTime(GetDateTime(reader, ordinal));
    }

    public static TimeOnly GetTimeOnly(DbDataReader reader, int ordinal) => ParseTime(GetString(reader, ordinal));

    public static TimeSpan GetTimeSpan(DbDataReader reader, int ordinal)
    {
        Type stored = reader.GetFieldType(ordinal);
        return stored == typeof(string) ? ParseInterval(reader.GetString(ordinal))
            : stored != typeof(byte[]) ? reader.GetFieldValue<TimeSpan>(ordinal)
            : throw Mismatch(stored, typeof(TimeSpan));
    }

    public static object GetValue(DbDataReader reader, int ordinal) => reader.GetValue(ordinal);

    /// <summary>Arrays and lists: JSON text.</summary>
    public static T GetJson<T>(DbDataReader reader, int ordinal)
    {
        try
        {
            return JsonSerializer.Deserialize<T>(GetString(reader, ordinal), s_json) ?? throw Mismatch(typeof(string), typeof(T));
        }
        catch (Exception failure) when (failure is JsonException or NotSupportedException)
        {
            throw new FormatException($"The text is no JSON of {typeof(T)}.", failure);
        }
    }

    public static char ParseChar(string text) => text is [] ? '\0' : text is [char single] ? single : throw new FormatException($"The text has {text.Length} characters, not one.");

    public static decimal ParseDecimal(string text) => decimal.Parse(text, Number, CultureInfo.InvariantCulture);

    public static Guid ParseGuid(string text) => Guid.Parse(text);

    /// <summary>Text with an offset becomes UTC, text without one a time of unspecified kind.</summary>
    public static DateTime ParseDateTime(string text) => text.Length >= 10 && text[4] == '-'
        ? DateTime.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal)
        : throw new FormatException("The text is no date of the form 'yyyy-MM-dd HH:mm:ss'.");

    public static DateTimeOffset ParseDateTimeOffset(string text) => text.Length >= 10 && text[4] == '-'
        ? DateTimeOffset.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal)
        : throw new FormatException("The text is no date of the form 'yyyy-MM-dd HH:mm:ss+hh:mm'.");

    /// <summary>Also takes a date with a time of midnight, as other programs store dates.</summary>
    public static DateOnly ParseDate(string text)
    {
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly date))
        {
            return date;
        }

        DateTime time = ParseDateTime(text);
        return time.TimeOfDay == TimeSpan.Zero ? DateOnly.FromDateTime(time) : throw new FormatException("The text is a date with a time of day.");
    }

    public static TimeOnly ParseTime(string text) => TimeOnly.Parse(text, CultureInfo.InvariantCulture);

    public static TimeSpan ParseInterval(string text) => TimeSpan.Parse(text, CultureInfo.InvariantCulture);

    public static DateTimeOffset AtUtc(DateTime value) => new(DateTime.SpecifyKind(value, DateTimeKind.Utc));

    private static long Whole(double value) => Math.Floor(value) == value ? checked((long)value) : throw new InvalidCastException("The number has a fraction.");

    private static long Whole(decimal value) => decimal.Floor(value) == value ? checked((long)value) : throw new InvalidCastException("The number has a fraction.");

    private static InvalidCastException Mismatch(Type stored, Type wanted) => new($"The value is of type {stored.Name}, not {wanted.Name}.");

    private delegate T JsonRead<T>(ref Utf8JsonReader reader);

    /// <summary>What JSON holds in the form that columns hold it in, which is not that of the framework.</summary>
    private sealed class StoredForm<T>(JsonRead<T> read) : JsonConverter<T>
    {
        public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => read(ref reader);

        public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => throw new NotSupportedException();
    }
}
