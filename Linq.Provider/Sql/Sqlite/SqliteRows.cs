using System.Collections;
using System.Data.Common;
using System.Globalization;
using System.Text;
using Linq.Provider.Collections;
using SQLitePCL;

namespace Linq.Provider.Sql.Sqlite;

/// <summary>The rows of a <see cref="SqliteStatement"/>; getters convert as those of Microsoft.Data.Sqlite's reader do. One object for all runs of the statement.</summary>
internal sealed class SqliteRows(SqliteStatement owner, sqlite3_stmt statement, sqlite3 database) : DbDataReader
{
    /// <summary>Milliseconds from noon of 24 November 4714 BC, where Julian days begin, to 1970.</summary>
    private const long UnixEpoch = 210866760000000;

    private bool _isAhead;
    private bool _hasRow;
    private bool _isOpen;

    /// <summary>The statement's address, for <see cref="SqliteLibrary"/>; the object keeps it alive.</summary>
    private readonly nint _address = statement.DangerousGetHandle();

    /// <summary>The column that was asked for last, and its value; mostly the next question is about the same.</summary>
    private int _column = -1;
    private nint _value;

    public sqlite3_stmt Statement => statement;

    public override int FieldCount { get; } = raw.sqlite3_column_count(statement);

    public override bool HasRows => _hasRow;

    public override bool IsClosed => !_isOpen;

    public override int RecordsAffected => raw.sqlite3_stmt_readonly(statement) != 0 ? -1 : raw.sqlite3_changes(database);

    public override int Depth => 0;

    public override object this[int ordinal] => GetValue(ordinal);

    public override object this[string name] => GetValue(GetOrdinal(name));

    /// <summary>Begins a run; the statement stands on its first row already, if it has one.</summary>
    public void Open(bool hasRow) => (_isOpen, _isAhead, _hasRow, _column) = (true, true, hasRow, -1);

    /// <summary>The value of a column of the row, for <see cref="SqliteLibrary"/>. Valid until the next row.</summary>
    public nint ValueOf(int ordinal)
    {
        if (ordinal != _column)
        {
            (_column, _value) = (ordinal, SqliteLibrary.Value(_address, ordinal));
        }

        return _value;
    }

    public override bool Read()
    {
        if (_isAhead)
        {
            _isAhead = false;
            return _hasRow;
        }

        _column = -1;
        return _hasRow && (_hasRow = owner.Step());
    }

    public override bool NextResult() => false;

    public override void Close()
    {
        if (_isOpen)
        {
            (_isOpen, _hasRow, _column) = (false, false, -1);
            owner.Reset();
        }
    }

    public override bool IsDBNull(int ordinal) => TypeOf(ordinal) == raw.SQLITE_NULL;

    public override Type GetFieldType(int ordinal) => TypeOf(ordinal) switch
    {
        raw.SQLITE_INTEGER => typeof(long),
        raw.SQLITE_FLOAT => typeof(double),
        raw.SQLITE_TEXT => typeof(string),
        raw.SQLITE_BLOB => typeof(byte[]),
        _ => DeclaredType(raw.sqlite3_column_decltype(statement, ordinal).utf8_to_string() ?? ""),
    };

    public override string GetDataTypeName(int ordinal) => raw.sqlite3_column_decltype(statement, ordinal).utf8_to_string() is { } declared
        ? declared.Split('(')[0].Trim()
        : TypeOf(ordinal) switch { raw.SQLITE_INTEGER => "INTEGER", raw.SQLITE_FLOAT => "REAL", raw.SQLITE_TEXT => "TEXT", _ => "BLOB" };

    public override string GetName(int ordinal) => raw.sqlite3_column_name(statement, ordinal).utf8_to_string();

    public override int GetOrdinal(string name)
    {
        for (int i = 0; i < FieldCount; i++)
        {
            if (string.Equals(GetName(i), name, StringComparison.OrdinalIgnoreCase))
            {
                return i;
            }
        }

        throw new ArgumentOutOfRangeException(nameof(name), $"The rows have no column '{name}'.");
    }

    public override long GetInt64(int ordinal) => raw.sqlite3_column_int64(statement, NotNull(ordinal));

    public override int GetInt32(int ordinal) => checked((int)GetInt64(ordinal));

    public override short GetInt16(int ordinal) => checked((short)GetInt64(ordinal));

    public override byte GetByte(int ordinal) => checked((byte)GetInt64(ordinal));

    public override bool GetBoolean(int ordinal) => GetInt64(ordinal) != 0;

    public override double GetDouble(int ordinal) => raw.sqlite3_column_double(statement, NotNull(ordinal));

    public override float GetFloat(int ordinal) => (float)GetDouble(ordinal);

    public override decimal GetDecimal(int ordinal) => TypeOf(ordinal) switch
    {
        raw.SQLITE_INTEGER => GetInt64(ordinal),
        raw.SQLITE_FLOAT => (decimal)GetDouble(ordinal),
        _ => decimal.Parse(GetString(ordinal), NumberStyles.Number | NumberStyles.AllowExponent, CultureInfo.InvariantCulture),
    };

    public override DateTime GetDateTime(int ordinal) => TypeOf(ordinal) is raw.SQLITE_INTEGER or raw.SQLITE_FLOAT
        ? FromJulianDay(GetDouble(ordinal))
        : DateTime.Parse(GetString(ordinal), CultureInfo.InvariantCulture);

    public override string GetString(int ordinal) => Encoding.UTF8.GetString(Bytes(NotNull(ordinal)));

    public override char GetChar(int ordinal) => GetString(ordinal) is [char single] ? single : checked((char)GetInt64(ordinal));

    public override Guid GetGuid(int ordinal) => TypeOf(ordinal) == raw.SQLITE_BLOB && Blob(ordinal) is { Length: 16 } bytes ? new Guid(bytes) : new Guid(GetString(ordinal));

    public override object GetValue(int ordinal) => TypeOf(ordinal) switch
    {
        raw.SQLITE_INTEGER => GetInt64(ordinal),
        raw.SQLITE_FLOAT => GetDouble(ordinal),
        raw.SQLITE_TEXT => GetString(ordinal),
        raw.SQLITE_BLOB => Blob(ordinal),
        _ => DBNull.Value,
    };

    public override int GetValues(object[] values)
    {
        int count = Math.Min(values.Length, FieldCount);
        for (int i = 0; i < count; i++)
        {
            values[i] = GetValue(i);
        }

        return count;
    }

    public override T GetFieldValue<T>(int ordinal) =>
        typeof(T) == typeof(byte[]) ? (T)(object)Blob(NotNull(ordinal))
        : typeof(T) == typeof(TimeSpan) ? (T)(object)(TypeOf(ordinal) == raw.SQLITE_TEXT ? TimeSpan.Parse(GetString(ordinal), CultureInfo.InvariantCulture) : TimeSpan.FromDays(GetDouble(ordinal)))
        : GetValue(ordinal) is T value ? value
        : (T)Convert.ChangeType(GetValue(NotNull(ordinal)), Nullable.GetUnderlyingType(typeof(T)) ?? typeof(T), CultureInfo.InvariantCulture);

    public override long GetBytes(int ordinal, long dataOffset, byte[]? buffer, int bufferOffset, int length) => Portions.Copy(Blob(ordinal), dataOffset, buffer, bufferOffset, length);

    public override long GetChars(int ordinal, long dataOffset, char[]? buffer, int bufferOffset, int length) => Portions.Copy(GetString(ordinal).ToCharArray(), dataOffset, buffer, bufferOffset, length);

    public override IEnumerator GetEnumerator() => new DbEnumerator(this);

    private static DateTime FromJulianDay(double day) => new(DateTime.UnixEpoch.Ticks + (((long)((day * 86400000.0) + 0.5) - UnixEpoch) * TimeSpan.TicksPerMillisecond));

    /// <summary>The type of a column's values by SQLite's rules of affinity.</summary>
    private static Type DeclaredType(string declared)
    {
        bool Has(string part) => declared.Contains(part, StringComparison.OrdinalIgnoreCase);
        return Has("INT") ? typeof(long)
            : Has("CHAR") || Has("CLOB") || Has("TEXT") ? typeof(string)
            : Has("BLOB") || declared.Length == 0 ? typeof(byte[])
            : Has("REAL") || Has("FLOA") || Has("DOUB") ? typeof(double)
            : typeof(string);
    }

    private int TypeOf(int ordinal) => SqliteLibrary.IsKnown ? SqliteLibrary.Type(ValueOf(ordinal)) : raw.sqlite3_column_type(statement, ordinal);

    private int NotNull(int ordinal) => IsDBNull(ordinal) ? throw new InvalidOperationException("The data is NULL at ordinal " + ordinal.ToString(CultureInfo.InvariantCulture) + ".") : ordinal;

    private ReadOnlySpan<byte> Bytes(int ordinal)
    {
        if (SqliteLibrary.IsKnown)
        {
            return SqliteLibrary.Text(ValueOf(ordinal));
        }

        utf8z text = raw.sqlite3_column_text(statement, ordinal);
        return System.Runtime.InteropServices.MemoryMarshal.CreateReadOnlySpan(in text.GetPinnableReference(), raw.sqlite3_column_bytes(statement, ordinal));
    }

    private byte[] Blob(int ordinal) => raw.sqlite3_column_blob(statement, ordinal).ToArray();
}
