using System.Collections;
using System.Data.Common;
using System.Reflection;
using Linq.Provider.Collections;

namespace Linq.Provider.Materialization;

/// <summary>
/// Rows of a reader kept in memory, to be read again by the same shapers: parents wait here until their nested collections are read, and a connection is freed for another
/// statement. Numbers, booleans and dates are kept without boxing. Getters convert as the drivers' do.
/// </summary>
internal sealed class BufferedRows : DbDataReader
{
    private readonly string[] _names;
    private readonly string[] _typeNames;
    private readonly Type[] _types;
    private readonly List<Cell[]> _rows = [];
    private int _row = -1;
    private bool _isClosed;

    private BufferedRows(DbDataReader source)
    {
        int count = source.FieldCount;
        _names = new string[count];
        _typeNames = new string[count];
        _types = new Type[count];
        for (int i = 0; i < count; i++)
        {
            _names[i] = source.GetName(i);
            _typeNames[i] = source.GetDataTypeName(i);
            _types[i] = source.GetFieldType(i);
        }
    }

    public int Count => _rows.Count;

    public override int FieldCount => _names.Length;

    public override bool HasRows => _rows.Count > 0;

    public override bool IsClosed => _isClosed;

    public override int RecordsAffected => -1;

    public override int Depth => 0;

    public override object this[int ordinal] => GetValue(ordinal);

    public override object this[string name] => GetValue(GetOrdinal(name));

    /// <summary>Reads the rest of a reader, which stays open. The shape tells the types of array columns, which the driver does not.</summary>
    public static async ValueTask<BufferedRows> FillAsync(DbDataReader source, Shape? shape, bool async, CancellationToken cancellationToken = default)
    {
        var buffer = new BufferedRows(source);
        Func<DbDataReader, int, object>?[] arrays = buffer.ArrayReaders(shape);
        while (async ? await source.ReadAsync(cancellationToken).ConfigureAwait(false) : source.Read())
        {
            buffer.Take(source, arrays);
        }

        return buffer;
    }

    /// <summary>Goes back before the first row.</summary>
    public void Rewind() => _row = -1;

    public override bool Read()
    {
        if (_row + 1 < _rows.Count)
        {
            _row++;
            return true;
        }

        _row = _rows.Count;
        return false;
    }

    public override bool NextResult() => false;

    public override void Close() => _isClosed = true;

    public override bool IsDBNull(int ordinal) => At(ordinal).Kind == CellKind.Null;

    /// <summary>The type of the value in the current row, if there is one: SQLite's columns have no other.</summary>
    public override Type GetFieldType(int ordinal) => _row < 0 || _row >= _rows.Count || IsDBNull(ordinal) || _types[ordinal] == typeof(Array)
        ? _types[ordinal]
        : At(ordinal).Type;

    public override string GetDataTypeName(int ordinal) => _typeNames[ordinal];

    public override string GetName(int ordinal) => _names[ordinal];

    public override int GetOrdinal(string name)
    {
        int ordinal = Array.IndexOf(_names, name);
        return ordinal >= 0 ? ordinal : throw new ArgumentOutOfRangeException(nameof(name), $"The rows have no column '{name}'.");
    }

    public override long GetInt64(int ordinal) => At(ordinal).ToInt64();

    public override int GetInt32(int ordinal) => checked((int)At(ordinal).ToInt64());

    public override short GetInt16(int ordinal) => checked((short)At(ordinal).ToInt64());

    public override byte GetByte(int ordinal) => checked((byte)At(ordinal).ToInt64());

    public override double GetDouble(int ordinal) => At(ordinal).ToDouble();

    public override float GetFloat(int ordinal) => (float)At(ordinal).ToDouble();

    public override decimal GetDecimal(int ordinal) => At(ordinal).ToDecimal();

    public override bool GetBoolean(int ordinal) => At(ordinal).ToBoolean();

    public override DateTime GetDateTime(int ordinal) => At(ordinal).ToDateTime();

    public override string GetString(int ordinal) => At(ordinal).To<string>();

    public override char GetChar(int ordinal) => DynamicColumns.ParseChar(GetString(ordinal));

    public override Guid GetGuid(int ordinal) => At(ordinal).To<Guid>();

    public override object GetValue(int ordinal) => At(ordinal).ToObject();

    public override int GetValues(object[] values)
    {
        int count = Math.Min(values.Length, FieldCount);
        for (int i = 0; i < count; i++)
        {
            values[i] = GetValue(i);
        }

        return count;
    }

    public override T GetFieldValue<T>(int ordinal) => At(ordinal).To<T>();

    public override long GetBytes(int ordinal, long dataOffset, byte[]? buffer, int bufferOffset, int length) =>
        Portions.Copy(GetFieldValue<byte[]>(ordinal), dataOffset, buffer, bufferOffset, length);

    public override long GetChars(int ordinal, long dataOffset, char[]? buffer, int bufferOffset, int length) =>
        Portions.Copy(GetString(ordinal).ToCharArray(), dataOffset, buffer, bufferOffset, length);

    public override IEnumerator GetEnumerator() => new DbEnumerator(this);

    private ref readonly Cell At(int ordinal) => ref _rows[_row][ordinal];

    private void Take(DbDataReader source, Func<DbDataReader, int, object>?[] arrays)
    {
        var row = new Cell[_names.Length];
        for (int i = 0; i < row.Length; i++)
        {
            if (!source.IsDBNull(i))
            {
                row[i] = arrays[i] is { } read ? new Cell(read(source, i)) : Cell.Read(source, i);
            }
        }

        _rows.Add(row);
    }

    private Func<DbDataReader, int, object>?[] ArrayReaders(Shape? shape)
    {
        var readers = new Func<DbDataReader, int, object>?[_names.Length];
        foreach (ColumnShape column in shape?.Columns() ?? [])
        {
            if (_types[column.Ordinal] == typeof(Array))
            {
                MethodInfo read = ((Func<DbDataReader, int, object>)ReadAs<object>).Method.GetGenericMethodDefinition();
                readers[column.Ordinal] = read.MakeGenericMethod(column.StoredType()).CreateDelegate<Func<DbDataReader, int, object>>();
            }
        }

        return readers;
    }

    /// <summary>An array of other elements is kept as it is; the shaper that asks for it then fails with an explanation.</summary>
    private static object ReadAs<T>(DbDataReader source, int ordinal)
    {
        try
        {
            return source.GetFieldValue<T>(ordinal)!;
        }
        catch (InvalidCastException)
        {
            return source.GetValue(ordinal);
        }
    }
}
