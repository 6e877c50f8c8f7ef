using System.Data.Common;
using System.Diagnostics;
using System.Text;
using Linq.Provider.Schema;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Linq.Provider.Sql.Sqlite;

/// <summary>A statement of the SQLite library. Waits for locks and reports errors as Microsoft.Data.Sqlite's commands do.</summary>
internal sealed class SqliteStatement : DirectStatement
{
    private readonly sqlite3 _database;
    private readonly sqlite3_stmt _statement;
    private readonly int[] _positions;
    private readonly long _patience;
    private readonly SqliteRows _rows;

    private SqliteStatement(sqlite3 database, sqlite3_stmt statement, int[] positions, long patience)
    {
        (_database, _statement, _positions, _patience) = (database, statement, positions, patience);
        _rows = new SqliteRows(this, statement, database);
    }

    /// <summary>Prepares a statement; null if the driver had better do it: because it fails and the driver explains why, or because there is more than one.</summary>
    public static SqliteStatement? Prepare(SqliteConnection connection, SqlStatement statement, TimeSpan? timeout)
    {
        if (connection.Handle is not { } database || raw.sqlite3_prepare_v2(database, statement.Text, out sqlite3_stmt prepared, out string tail) != raw.SQLITE_OK)
        {
            return null;
        }

        int[] positions = new int[statement.Parameters.Count];
        bool isComplete = !prepared.IsInvalid && string.IsNullOrWhiteSpace(tail) && raw.sqlite3_bind_parameter_count(prepared) == positions.Length;
        for (int i = 0; i < positions.Length && isComplete; i++)
        {
            positions[i] = raw.sqlite3_bind_parameter_index(prepared, "@" + statement.Parameters[i].Name);
            isComplete = positions[i] > 0;
        }

        if (!isComplete)
        {
            prepared.Dispose();
            return null;
        }

        TimeSpan patience = timeout ?? TimeSpan.FromSeconds(connection.DefaultTimeout);
        return new SqliteStatement(database, prepared, positions, patience <= TimeSpan.Zero ? long.MaxValue : (long)patience.TotalMilliseconds);
    }

    public override object? Stored(object? value, SqlType type, bool isList) => value is null ? null : isList ? SqliteValues.List((System.Collections.IEnumerable)value, type) : SqliteValues.Store(value, type);

    public override void Bind(int position, object? value, SqlType type, bool isList)
    {
        int index = _positions[position];
        int result = (type.Kind, value) switch
        {
            (_, null) => raw.sqlite3_bind_null(_statement, index),
            (SqlTypeKind.Integer or SqlTypeKind.BigInteger or SqlTypeKind.SmallInteger, int number) => raw.sqlite3_bind_int64(_statement, index, number),
            (SqlTypeKind.Integer or SqlTypeKind.BigInteger or SqlTypeKind.SmallInteger, long number) => raw.sqlite3_bind_int64(_statement, index, number),
            (SqlTypeKind.Double, double number) => BindDouble(index, number),
            (SqlTypeKind.Text, string text) => BindText(index, text),
            _ => BindStored(index, Stored(value, type, isList)!),
        };
        Check(result);
    }

    public override DbDataReader ExecuteReader()
    {
        _rows.Open(Step());
        return _rows;
    }

    public override int Execute()
    {
        try
        {
            while (Step())
            {
                // Rows that nobody asked for.
            }

            return raw.sqlite3_stmt_readonly(_statement) != 0 ? -1 : raw.sqlite3_changes(_database);
        }
        finally
        {
            Reset();
        }
    }

    /// <summary>Goes to the next row; the statement must be reset after the last.</summary>
    public bool Step()
    {
        int result = raw.sqlite3_step(_statement);
        if (result is raw.SQLITE_BUSY or raw.SQLITE_LOCKED or raw.SQLITE_LOCKED_SHAREDCACHE)
        {
            result = StepWhenFree(result);
        }

        switch (result)
        {
            case raw.SQLITE_ROW:
                return true;
            case raw.SQLITE_DONE:
                return false;
            default:
                Fail(result);
                return false;
        }
    }

    public void Reset() => raw.sqlite3_reset(_statement);

    public override void Forget() => raw.sqlite3_clear_bindings(_statement);

    public override void Dispose() => _statement.Dispose();

    /// <summary>Tries again until the lock is free. A transaction that reads an old state of the database cannot wait for one to write with.</summary>
    private int StepWhenFree(int result)
    {
        long started = Stopwatch.GetTimestamp();
        while (result is raw.SQLITE_BUSY or raw.SQLITE_LOCKED or raw.SQLITE_LOCKED_SHAREDCACHE && raw.sqlite3_extended_errcode(_database) != raw.SQLITE_BUSY_SNAPSHOT
            && Stopwatch.GetElapsedTime(started).TotalMilliseconds < _patience)
        {
            raw.sqlite3_reset(_statement);
            Thread.Sleep(Math.Min(150, 1 + (int)(Stopwatch.GetElapsedTime(started).TotalMilliseconds / 4)));
            result = raw.sqlite3_step(_statement);
        }

        return result;
    }

    private void Check(int result)
    {
        if (result != raw.SQLITE_OK)
        {
            Fail(result);
        }
    }

    private void Fail(int result)
    {
        try
        {
            SqliteException.ThrowExceptionForRC(result, _database);
        }
        finally
        {
            Reset();
        }
    }

    private int BindStored(int index, object stored) => stored switch
    {
        long number => raw.sqlite3_bind_int64(_statement, index, number),
        double number => BindDouble(index, number),
        byte[] bytes => raw.sqlite3_bind_blob(_statement, index, bytes),
        _ => BindText(index, (string)stored),
    };

    /// <summary>SQLite takes what is not a number for null.</summary>
    private int BindDouble(int index, double number) => double.IsNaN(number)
        ? throw SqliteValues.NotANumber()
        : raw.sqlite3_bind_double(_statement, index, number);

    private int BindText(int index, string text)
    {
        if (text.Length == 0)
        {
            // An empty span has no address, and would be bound as null.
            return raw.sqlite3_bind_text(_statement, index, text);
        }

        if (text.Length > 256)
        {
            return raw.sqlite3_bind_text(_statement, index, Encoding.UTF8.GetBytes(text));
        }

        Span<byte> bytes = stackalloc byte[text.Length * 3];
        return raw.sqlite3_bind_text(_statement, index, bytes[..Encoding.UTF8.GetBytes(text, bytes)]);
    }
}
