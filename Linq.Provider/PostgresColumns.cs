using System.Buffers.Binary;
using System.Data.Common;
using System.Globalization;
using System.Linq.Expressions;
using System.Text;
using Linq.Provider.Materialization;
using Linq.Provider.Schema;

namespace Linq.Provider;

/// <summary>
/// Reads the columns of PostgreSQL as <see cref="ColumnReaders.Typed"/> does, and of numbers that have more digits than a <see cref="decimal"/> as many as it holds: PostgreSQL computes
/// quotients and averages with more of them.
/// </summary>
internal static class PostgresColumns
{
    public static ColumnReader Columns { get; } = Read;

    /// <exception cref="OverflowException">The number is too large.</exception>
    public static decimal GetDecimal(DbDataReader reader, int ordinal)
    {
        try
        {
            return reader.GetDecimal(ordinal);
        }
        catch (Exception e) when (e is OverflowException or IndexOutOfRangeException)
        {
            return Rounded(reader, ordinal);
        }
    }

    private static Expression Read(Expression reader, Expression ordinal, Type type, SqlType sqlType) => type == typeof(decimal) && sqlType.Kind == SqlTypeKind.Decimal
        ? Expression.Call(typeof(PostgresColumns), nameof(GetDecimal), null, reader, ordinal)
        : ColumnReaders.Typed(reader, ordinal, type, sqlType);

    /// <summary>
    /// Rounds a number from PostgreSQL's binary form (<c>numeric_send</c>): how many digits of base 10,000 there are, the place of the first before the point, the sign, the decimal places, the digits.
    /// </summary>
    private static decimal Rounded(DbDataReader reader, int ordinal)
    {
        using Stream stream = reader.GetStream(ordinal);
        Span<byte> word = stackalloc byte[2];
        int count = Next(word);
        int weight = Next(word);
        int sign = Next(word);
        _ = Next(word);
        var text = new StringBuilder(sign == 0x4000 ? "-0" : "0");
        for (int place = 0; place < count; place++)
        {
            text.Append(CultureInfo.InvariantCulture, $"{Next(word):0000}");
        }

        text.Append(CultureInfo.InvariantCulture, $"E{(weight - count + 1) * 4}");
        return decimal.Parse(text.ToString(), NumberStyles.Float, CultureInfo.InvariantCulture);

        int Next(Span<byte> bytes)
        {
            stream.ReadExactly(bytes);
            return BinaryPrimitives.ReadInt16BigEndian(bytes);
        }
    }
}
