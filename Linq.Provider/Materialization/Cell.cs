using System.Data.Common;
using System.Diagnostics;

namespace Linq.Provider.Materialization;

/// <summary>What a <see cref="Cell"/> holds: kinds up to <see cref="DateTime"/> lie in its bits.</summary>
internal enum CellKind : byte
{
    Null,
    Int16,
    Int32,
    Int64,
    Single,
    Double,
    Boolean,
    DateTime,
    Object,
}

/// <summary>A value of a buffered row.</summary>
internal readonly struct Cell
{
    private readonly long _bits;
    private readonly object? _object;

    public Cell(object value)
    {
        Kind = CellKind.Object;
        _object = value;
    }

    private Cell(CellKind kind, long bits)
    {
        Kind = kind;
        _bits = bits;
    }

    public CellKind Kind { get; }

    public Type Type => Kind switch
    {
        CellKind.Int16 => typeof(short),
        CellKind.Int32 => typeof(int),
        CellKind.Int64 => typeof(long),
        CellKind.Single => typeof(float),
        CellKind.Double => typeof(double),
        CellKind.Boolean => typeof(bool),
        CellKind.DateTime => typeof(DateTime),
        CellKind.Object => _object!.GetType(),
        _ => typeof(DBNull),
    };

    /// <summary>The value of a column that is not null, as what the driver holds it.</summary>
    public static Cell Read(DbDataReader source, int ordinal)
    {
        Type type = source.GetFieldType(ordinal);
        return type == typeof(long) ? new(CellKind.Int64, source.GetInt64(ordinal))
            : type == typeof(int) ? new(CellKind.Int32, source.GetInt32(ordinal))
            : type == typeof(string) ? new(source.GetString(ordinal))
            : type == typeof(double) ? new(CellKind.Double, BitConverter.DoubleToInt64Bits(source.GetDouble(ordinal)))
            : type == typeof(bool) ? new(CellKind.Boolean, source.GetBoolean(ordinal) ? 1 : 0)
            : type == typeof(DateTime) ? new(CellKind.DateTime, source.GetDateTime(ordinal).ToBinary())
            : type == typeof(short) ? new(CellKind.Int16, source.GetInt16(ordinal))
            : type == typeof(float) ? new(CellKind.Single, BitConverter.DoubleToInt64Bits(source.GetFloat(ordinal)))
            : new(source.GetValue(ordinal));
    }

    public long ToInt64() => Kind switch
    {
        CellKind.Int16 or CellKind.Int32 or CellKind.Int64 => _bits,
        CellKind.Object when _object is decimal number => checked((long)number),
        _ => throw Mismatch(typeof(long)),
    };

    public double ToDouble() => Kind switch
    {
        CellKind.Single or CellKind.Double => BitConverter.Int64BitsToDouble(_bits),
        CellKind.Int16 or CellKind.Int32 or CellKind.Int64 => _bits,
        CellKind.Object when _object is decimal number => (double)number,
        _ => throw Mismatch(typeof(double)),
    };

    public decimal ToDecimal() => Kind switch
    {
        CellKind.Int16 or CellKind.Int32 or CellKind.Int64 => _bits,
        CellKind.Object when _object is decimal number => number,
        _ => throw Mismatch(typeof(decimal)),
    };

    public bool ToBoolean() => Kind == CellKind.Boolean ? _bits != 0 : throw Mismatch(typeof(bool));

    public DateTime ToDateTime() => Kind switch
    {
        CellKind.DateTime => DateTime.FromBinary(_bits),
        CellKind.Object when _object is DateOnly date => date.ToDateTime(TimeOnly.MinValue),
        CellKind.Int64 or CellKind.Double => FromJulianDay(ToDouble()),
        _ => throw Mismatch(typeof(DateTime)),
    };

    public T To<T>() => _object is T value ? value
        : typeof(T) == typeof(DateTimeOffset) && Kind == CellKind.DateTime ? (T)(object)DynamicColumns.AtUtc(ToDateTime())
        : typeof(T) == typeof(TimeSpan) && _object is TimeOnly time ? (T)(object)time.ToTimeSpan()
        : typeof(T) == typeof(TimeSpan) && Kind is CellKind.Int64 or CellKind.Double ? (T)(object)TimeSpan.FromDays(ToDouble())
        : Kind is not (CellKind.Object or CellKind.Null) && ToObject() is T boxed ? boxed
        : throw Mismatch(typeof(T));

    public object ToObject() => Kind switch
    {
        CellKind.Null => DBNull.Value,
        CellKind.Int16 => (short)_bits,
        CellKind.Int32 => (int)_bits,
        CellKind.Int64 => _bits,
        CellKind.Single => (float)ToDouble(),
        CellKind.Double => ToDouble(),
        CellKind.Boolean => _bits != 0,
        CellKind.DateTime => ToDateTime(),
        CellKind.Object => _object!,
        _ => throw new UnreachableException(),
    };

    /// <summary>SQLite's numbers as dates count days since noon of 24 November 4714 BC.</summary>
    private static DateTime FromJulianDay(double day) => DateTime.SpecifyKind(DateTime.UnixEpoch.AddDays(day - 2440587.5), DateTimeKind.Unspecified);

    private InvalidCastException Mismatch(Type wanted) => new($"The value is {(Kind == CellKind.Null ? "null" : $"of type {Type.Name}")}, not {wanted.Name}.");
}
