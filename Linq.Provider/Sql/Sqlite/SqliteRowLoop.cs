using System.Diagnostics;
using System.Globalization;
using System.Text;
using Linq.Provider.Schema;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Linq.Provider.Sql.Sqlite;

/// <summary>
/// A statement bound and stepped by its handle. Parameters of the driver are found by name and bound from boxed values at each execution, which costs more than the insert itself.
/// While another connection holds the lock it tries again, as the driver does, until the time for a command is over.
/// </summary>
internal sealed class SqliteRowLoop : RowLoop
{
    private const int Ok = 0, BusyCode = 5, LockedCode = 6, Row = 100, Done = 101, BusySnapshot = 517;

    private readonly sqlite3 _connection;
    private readonly sqlite3_stmt _statement;
    private readonly TimeSpan _patience;
    private readonly SqlType[] _types;

    /// <summary>The number of the parameter for each column, from 1; 0 if the statement does not use it.</summary>
    private readonly int[] _numbers;
    private byte[] _text = new byte[256];

    private SqliteRowLoop(sqlite3 connection, sqlite3_stmt statement, SqlStatement sql, TimeSpan patience)
    {
        (_connection, _statement, _patience) = (connection, statement, patience);
        int columns = sql.Parameters.Count == 0 ? 0 : sql.Parameters.Max(p => p.Index) + 1;
        _numbers = new int[columns];
        _types = new SqlType[columns];
        for (int i = 0; i < sql.Parameters.Count; i++)
        {
            SqlParameter parameter = sql.Parameters[i];
            if (parameter.IsConstant)
            {
                Bind(i + 1, parameter.Value is { } value ? SqliteValues.Store(value, parameter.Type) : null);
            }
            else
            {
                (_numbers[parameter.Index], _types[parameter.Index]) = (i + 1, parameter.Type);
            }
        }
    }

    public override long LastKey => raw.sqlite3_last_insert_rowid(_connection);

    /// <param name="patience">How long to wait for a lock that another connection holds.</param>
    public static SqliteRowLoop Prepare(SqliteConnection connection, SqlStatement sql, TimeSpan patience)
    {
        sqlite3 handle = connection.Handle!;
        long started = Stopwatch.GetTimestamp();
        int code;
        sqlite3_stmt statement;
        while (IsBusy(code = raw.sqlite3_prepare_v2(handle, sql.Text, out statement)) && CanWait(handle, started, patience))
        {
        }

        SqliteException.ThrowExceptionForRC(code, handle);
        return new SqliteRowLoop(handle, statement, sql, patience);
    }

    public override int Execute()
    {
        Executions++;
        long started = 0;
        int code = raw.sqlite3_step(_statement);
        while (IsBusy(code) && CanWait(_connection, started == 0 ? started = Stopwatch.GetTimestamp() : started, _patience))
        {
            raw.sqlite3_reset(_statement);
            code = raw.sqlite3_step(_statement);
        }

        while (code == Row)
        {
            code = raw.sqlite3_step(_statement);
        }

        if (code != Done)
        {
            // Thrown before the reset, which would report the same failure as its own.
            Fail(code);
        }

        Check(raw.sqlite3_reset(_statement));
        return raw.sqlite3_changes(_connection);
    }

    public override void WriteNull(int column) => Check(raw.sqlite3_bind_null(_statement, _numbers[column]));

    public override void Write(int column, int value) => Check(raw.sqlite3_bind_int(_statement, _numbers[column], value));

    public override void Write(int column, long value) => Check(raw.sqlite3_bind_int64(_statement, _numbers[column], value));

    public override void Write(int column, double value) => WriteDouble(_numbers[column], value);

    public override void Write(int column, decimal value)
    {
        Span<char> text = stackalloc char[64];
        value.TryFormat(text, out int length, SqliteText.DecimalFormat, CultureInfo.InvariantCulture);
        WriteText(_numbers[column], text[..length]);
    }

    public override void Write(int column, bool value) => Check(raw.sqlite3_bind_int(_statement, _numbers[column], value ? 1 : 0));

    public override void Write(int column, string value) => WriteText(_numbers[column], value);

    public override void Write(int column, DateTime value)
    {
        Span<char> text = stackalloc char[64];
        value.TryFormat(text, out int length, SqliteText.DateTimeFormat, CultureInfo.InvariantCulture);
        WriteText(_numbers[column], text[..length]);
    }

    public override void Write(int column, DateTimeOffset value)
    {
        Span<char> text = stackalloc char[64];
        value.TryFormat(text, out int length, SqliteText.DateTimeOffsetFormat, CultureInfo.InvariantCulture);
        WriteText(_numbers[column], text[..length]);
    }

    public override void Write(int column, Guid value) => WriteText(_numbers[column], SqliteText.Of(value));

    public override void WriteObject(int column, object value) => Bind(_numbers[column], SqliteValues.Store(value, _types[column]));

    public override void Dispose() => _statement.Dispose();

    private static bool IsBusy(int code) => (code & 0xFF) is BusyCode or LockedCode;

    /// <summary>Waits a moment, unless the time is over. Who has read an old state of the database can never write: no waiting helps.</summary>
    private static bool CanWait(sqlite3 connection, long started, TimeSpan patience)
    {
        if ((patience != Timeout.InfiniteTimeSpan && Stopwatch.GetElapsedTime(started) >= patience) || raw.sqlite3_extended_errcode(connection) == BusySnapshot)
        {
            return false;
        }

        Thread.Sleep(10);
        return true;
    }

    private void Bind(int number, object? stored)
    {
        switch (stored)
        {
            case null:
                Check(raw.sqlite3_bind_null(_statement, number));
                break;
            case long integer:
                Check(raw.sqlite3_bind_int64(_statement, number, integer));
                break;
            case double real:
                WriteDouble(number, real);
                break;
            case byte[] bytes:
                // An empty span would bind NULL.
                Check(bytes.Length == 0 ? raw.sqlite3_bind_zeroblob(_statement, number, 0) : raw.sqlite3_bind_blob(_statement, number, bytes));
                break;
            default:
                WriteText(number, (string)stored);
                break;
        }
    }

    /// <summary>SQLite would store the value that is no number as NULL.</summary>
    private void WriteDouble(int number, double value) => Check(double.IsNaN(value)
        ? throw SqliteValues.NotANumber()
        : raw.sqlite3_bind_double(_statement, number, value));

    private void WriteText(int number, ReadOnlySpan<char> text)
    {
        int most = Encoding.UTF8.GetMaxByteCount(text.Length);
        if (_text.Length < most)
        {
            _text = new byte[most];
        }

        int length = Encoding.UTF8.GetBytes(text, _text);

        // An empty span would bind NULL.
        Check(length == 0 ? raw.sqlite3_bind_text(_statement, number, "") : raw.sqlite3_bind_text(_statement, number, _text.AsSpan(0, length)));
    }

    private void Check(int code)
    {
        if (code != Ok)
        {
            Fail(code);
        }
    }

    private void Fail(int code) => SqliteException.ThrowExceptionForRC(code, _connection);
}
