using System.Buffers.Text;
using System.Data.Common;
using System.Globalization;
using System.Linq.Expressions;
using System.Runtime.InteropServices;
using System.Text;
using Linq.Provider.Materialization;
using Linq.Provider.Schema;
using Linq.Provider.Sql.Sqlite;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Linq.Provider;

/// <summary>
/// Reads the frequent types straight from SQLite's statement, with one look at the value's type in place of the driver's several and without a string for what is parsed.
/// Values of another type than expected, and rows that are replayed from memory, go the general way of <see cref="ColumnReaders.Dynamic"/>; both give the same results.
/// </summary>
internal static class SqliteColumns
{
    public static ColumnReader Columns { get; } = Read;

    public static long GetInt64(DbDataReader reader, int ordinal)
    {
        if (reader is SqliteRows rows && SqliteLibrary.IsKnown)
        {
            nint value = rows.ValueOf(ordinal);
            return SqliteLibrary.Type(value) == raw.SQLITE_INTEGER ? SqliteLibrary.Int64(value) : DynamicColumns.GetInt64(reader, ordinal);
        }

        return Statement(reader) is { } statement && raw.sqlite3_column_type(statement, ordinal) == raw.SQLITE_INTEGER
            ? raw.sqlite3_column_int64(statement, ordinal)
            : DynamicColumns.GetInt64(reader, ordinal);
    }

    public static int GetInt32(DbDataReader reader, int ordinal) => checked((int)GetInt64(reader, ordinal));

    public static short GetInt16(DbDataReader reader, int ordinal) => checked((short)GetInt64(reader, ordinal));

    public static byte GetByte(DbDataReader reader, int ordinal) => checked((byte)GetInt64(reader, ordinal));

    public static bool GetBoolean(DbDataReader reader, int ordinal)
    {
        if (reader is SqliteRows rows && SqliteLibrary.IsKnown)
        {
            nint value = rows.ValueOf(ordinal);
            return SqliteLibrary.Type(value) == raw.SQLITE_INTEGER ? SqliteLibrary.Int64(value) != 0 : DynamicColumns.GetBoolean(reader, ordinal);
        }

        return Statement(reader) is { } statement && raw.sqlite3_column_type(statement, ordinal) == raw.SQLITE_INTEGER
            ? raw.sqlite3_column_int64(statement, ordinal) != 0
            : DynamicColumns.GetBoolean(reader, ordinal);
    }

    public static double GetDouble(DbDataReader reader, int ordinal)
    {
        if (reader is SqliteRows rows && SqliteLibrary.IsKnown)
        {
            nint value = rows.ValueOf(ordinal);
            return SqliteLibrary.Type(value) == raw.SQLITE_FLOAT ? SqliteLibrary.Double(value) : DynamicColumns.GetDouble(reader, ordinal);
        }

        return Statement(reader) is { } statement && raw.sqlite3_column_type(statement, ordinal) == raw.SQLITE_FLOAT
            ? raw.sqlite3_column_double(statement, ordinal)
            : DynamicColumns.GetDouble(reader, ordinal);
    }

    public static string GetString(DbDataReader reader, int ordinal) => TryText(reader, ordinal, out ReadOnlySpan<byte> text)
        ? Encoding.UTF8.GetString(text)
        : DynamicColumns.GetString(reader, ordinal);

    public static decimal GetDecimal(DbDataReader reader, int ordinal) => TryText(reader, ordinal, out ReadOnlySpan<byte> text)
        ? Utf8Numbers.TryParse(text, out decimal value) ? value : decimal.Parse(text, DynamicColumns.Number, CultureInfo.InvariantCulture)
        : DynamicColumns.GetDecimal(reader, ordinal);

    public static DateTime GetDateTime(DbDataReader reader, int ordinal) => TryText(reader, ordinal, out ReadOnlySpan<byte> text) && TryParse(text, out DateTime value)
        ? value
        : DynamicColumns.GetDateTime(reader, ordinal);

    public static Guid GetGuid(DbDataReader reader, int ordinal) => TryText(reader, ordinal, out ReadOnlySpan<byte> text) && Utf8Parser.TryParse(text, out Guid value, out int read) && read == text.Length
        ? value
        : DynamicColumns.GetGuid(reader, ordinal);

    private static Expression Read(Expression reader, Expression ordinal, Type type, SqlType sqlType) => Type.GetTypeCode(type) switch
    {
        _ when type.IsEnum => Expression.Convert(Read(reader, ordinal, Enum.GetUnderlyingType(type), sqlType), type),
        TypeCode.Int64 or TypeCode.Int32 or TypeCode.Int16 or TypeCode.Byte or TypeCode.Boolean or TypeCode.Double or TypeCode.String or TypeCode.Decimal or TypeCode.DateTime =>
            Expression.Call(typeof(SqliteColumns), $"Get{Type.GetTypeCode(type)}", null, reader, ordinal),
        _ when type == typeof(Guid) => Expression.Call(typeof(SqliteColumns), nameof(GetGuid), null, reader, ordinal),
        _ => ColumnReaders.Dynamic(reader, ordinal, type, sqlType),
    };

    private static sqlite3_stmt? Statement(DbDataReader reader) => reader is SqliteRows rows ? rows.Statement : (reader as SqliteDataReader)?.Handle;

    /// <summary>The bytes of a value that is text, in UTF-8 whatever the file's encoding. Valid until the next call for this column.</summary>
    private static bool TryText(DbDataReader reader, int ordinal, out ReadOnlySpan<byte> bytes)
    {
        if (reader is SqliteRows rows && SqliteLibrary.IsKnown)
        {
            nint value = rows.ValueOf(ordinal);
            bool isText = SqliteLibrary.Type(value) == raw.SQLITE_TEXT;
            bytes = isText ? SqliteLibrary.Text(value) : default;
            return isText;
        }

        if (Statement(reader) is { } statement && raw.sqlite3_column_type(statement, ordinal) == raw.SQLITE_TEXT)
        {
            utf8z text = raw.sqlite3_column_text(statement, ordinal);
            bytes = MemoryMarshal.CreateReadOnlySpan(in text.GetPinnableReference(), raw.sqlite3_column_bytes(statement, ordinal));
            return true;
        }

        bytes = default;
        return false;
    }

    /// <summary>The form that the driver writes: <c>yyyy-MM-dd HH:mm:ss</c> and up to seven digits of a second.</summary>
    private static bool TryParse(ReadOnlySpan<byte> text, out DateTime value)
    {
        value = default;
        if (text.Length is < 19 or 20 or > 27 || text[4] != '-' || text[7] != '-' || text[10] != ' ' || text[13] != ':' || text[16] != ':' || (text.Length > 19 && text[19] != '.'))
        {
            return false;
        }

        int year = Digits(text[..4]), month = Digits(text[5..7]), day = Digits(text[8..10]);
        int hour = Digits(text[11..13]), minute = Digits(text[14..16]), second = Digits(text[17..19]), fraction = text.Length > 19 ? Digits(text[20..]) : 0;
        if ((year | month | day | hour | minute | second | fraction) < 0
            || year == 0 || month is 0 or > 12 || day == 0 || day > DateTime.DaysInMonth(year, month) || hour > 23 || minute > 59 || second > 59)
        {
            return false;
        }

        for (int digits = text.Length - 20; digits is > 0 and < 7; digits++)
        {
            fraction *= 10;
        }

        value = new DateTime(year, month, day, hour, minute, second).AddTicks(fraction);
        return true;
    }

    /// <summary>The number, or -1 if there is anything but digits.</summary>
    private static int Digits(ReadOnlySpan<byte> text)
    {
        int number = 0;
        foreach (byte character in text)
        {
            int digit = character - '0';
            if (digit is < 0 or > 9)
            {
                return -1;
            }

            number = (number * 10) + digit;
        }

        return number;
    }
}
