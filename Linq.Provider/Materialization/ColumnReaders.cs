using System.Collections.Frozen;
using System.Data.Common;
using System.Linq.Expressions;
using System.Reflection;
using Linq.Provider.Schema;

namespace Linq.Provider.Materialization;

/// <summary>
/// How a driver's columns are read: makes the expression that reads a column, known not to be null, as <paramref name="type"/> (never a Nullable&lt;T&gt;).
/// <paramref name="reader"/> is a <see cref="DbDataReader"/>, <paramref name="ordinal"/> an int. A dialect chooses one of <see cref="ColumnReaders"/> or brings its own.
/// </summary>
internal delegate Expression ColumnReader(Expression reader, Expression ordinal, Type type, SqlType sqlType);

/// <summary>The two kinds of drivers.</summary>
internal static class ColumnReaders
{
    private static readonly FrozenDictionary<Type, MethodInfo> s_getters = Methods(typeof(DbDataReader), [typeof(int)]);
    private static readonly FrozenDictionary<Type, MethodInfo> s_values = Methods(typeof(DynamicColumns), [typeof(DbDataReader), typeof(int)]);

    /// <summary>
    /// For drivers whose columns have a type and that refuse or check conversions (Npgsql): the driver's typed getters, which widen and narrow integers with a check.
    /// Where column and property are of different families, C#'s conversion is added.
    /// </summary>
    public static ColumnReader Typed { get; } = ReadTyped;

    /// <summary>
    /// For drivers whose values have a type but whose columns have none, and that convert silently, 'abc' to 0 and 1.5 to 1 (SQLite): each value is read as what it is
    /// and converted if nothing is lost.
    /// </summary>
    public static ColumnReader Dynamic { get; } = ReadDynamic;

    private static Expression ReadTyped(Expression reader, Expression ordinal, Type type, SqlType sqlType)
    {
        if (type.IsEnum)
        {
            return Expression.Convert(ReadTyped(reader, ordinal, Enum.GetUnderlyingType(type), sqlType), type);
        }

        Expression Read(Type stored) => s_getters.TryGetValue(stored, out MethodInfo? getter)
            ? Expression.Call(reader, getter, ordinal)
            : Expression.Call(reader, nameof(DbDataReader.GetFieldValue), [stored], ordinal);

        Expression Parse(Type parsed) => Expression.Call(s_values[parsed].DeclaringType!, ParserOf(parsed), null, Read(typeof(string)));

        return (sqlType.Kind, Type.GetTypeCode(type)) switch
        {
            // Numbers of transactions and objects, which the driver reads as what they are only.
            _ when sqlType.StoreName is "xid" or "oid" => Expression.ConvertChecked(Read(typeof(uint)), type),
            (_, TypeCode.Char) => Expression.Call(typeof(DynamicColumns), nameof(DynamicColumns.ParseChar), null, Read(typeof(string))),
            (_, TypeCode.SByte or TypeCode.UInt16 or TypeCode.UInt32) => Expression.ConvertChecked(Read(typeof(long)), type),
            (_, TypeCode.UInt64) => Expression.ConvertChecked(Read(typeof(decimal)), type),
            (SqlTypeKind.Text, _) when type != typeof(string) && ParserOf(type).Length > 0 => Parse(type),
            (SqlTypeKind.Double or SqlTypeKind.Real, TypeCode.Decimal) => Expression.Convert(Read(typeof(double)), type),
            (SqlTypeKind.Double or SqlTypeKind.Real, >= TypeCode.Byte and <= TypeCode.Int64) => Expression.ConvertChecked(Read(typeof(double)), type),
            (SqlTypeKind.Integer or SqlTypeKind.BigInteger or SqlTypeKind.SmallInteger, TypeCode.Boolean) => Expression.NotEqual(Read(typeof(long)), Expression.Constant(0L)),
            (SqlTypeKind.Boolean, >= TypeCode.Byte and <= TypeCode.Int64) =>
                Expression.Condition(Read(typeof(bool)), Expression.Convert(Expression.Constant(1), type), Expression.Convert(Expression.Constant(0), type)),
            (SqlTypeKind.DateTime or SqlTypeKind.DateTimeOffset, _) when type == typeof(DateOnly) =>
                Expression.Call(typeof(DateOnly), nameof(DateOnly.FromDateTime), null, Read(typeof(DateTime))),
            (SqlTypeKind.DateTime or SqlTypeKind.DateTimeOffset, _) when type == typeof(TimeOnly) =>
                Expression.Call(typeof(TimeOnly), nameof(TimeOnly.FromDateTime), null, Read(typeof(DateTime))),
            (SqlTypeKind.DateTime or SqlTypeKind.Date, _) when type == typeof(DateTimeOffset) =>
                Expression.Call(typeof(DynamicColumns), nameof(DynamicColumns.AtUtc), null, Read(typeof(DateTime))),
            _ => Read(type),
        };
    }

    private static Expression ReadDynamic(Expression reader, Expression ordinal, Type type, SqlType sqlType)
    {
        if (type.IsEnum)
        {
            return Expression.Convert(ReadDynamic(reader, ordinal, Enum.GetUnderlyingType(type), sqlType), type);
        }

        return s_values.TryGetValue(type, out MethodInfo? method)
            ? Expression.Call(method, reader, ordinal)
            : Expression.Call(typeof(DynamicColumns), nameof(DynamicColumns.GetJson), [type], reader, ordinal);
    }

    /// <summary>The parser of a type's text form, or an empty name if a text column is no home for it.</summary>
    private static string ParserOf(Type type) =>
        type == typeof(Guid) ? nameof(DynamicColumns.ParseGuid)
        : type == typeof(DateTime) ? nameof(DynamicColumns.ParseDateTime)
        : type == typeof(DateTimeOffset) ? nameof(DynamicColumns.ParseDateTimeOffset)
        : type == typeof(DateOnly) ? nameof(DynamicColumns.ParseDate)
        : type == typeof(TimeOnly) ? nameof(DynamicColumns.ParseTime)
        : type == typeof(TimeSpan) ? nameof(DynamicColumns.ParseInterval)
        : type == typeof(decimal) ? nameof(DynamicColumns.ParseDecimal)
        : "";

    /// <summary>The methods Get…(…, ordinal) by their result.</summary>
    private static FrozenDictionary<Type, MethodInfo> Methods(Type owner, Type[] parameters) => owner
        .GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
        .Where(m => m.Name.StartsWith("Get", StringComparison.Ordinal) && !m.IsGenericMethod && m.ReturnType != typeof(Type)
            && m.Name is not (nameof(DbDataReader.GetName) or nameof(DbDataReader.GetDataTypeName))
            && m.GetParameters().Select(p => p.ParameterType).SequenceEqual(parameters))
        .DistinctBy(m => m.ReturnType)
        .ToFrozenDictionary(m => m.ReturnType);
}
