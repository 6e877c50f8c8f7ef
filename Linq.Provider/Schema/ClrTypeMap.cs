using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using System.Linq.Expressions;

namespace Linq.Provider.Schema;

/// <summary>How CLR types are stored unless a mapping says otherwise. Types that no driver knows (enums, char, unsigned integers) have a converter to one that it does.</summary>
internal static class ClrTypeMap
{
    private static readonly FrozenDictionary<Type, (SqlType Type, ValueConverter? Converter)> Types = new Dictionary<Type, (SqlType, ValueConverter?)>
    {
        [typeof(int)] = (SqlType.Integer, null),
        [typeof(long)] = (SqlType.BigInteger, null),
        [typeof(short)] = (SqlType.SmallInteger, null),
        [typeof(byte)] = (SqlType.SmallInteger, Convert((byte v) => (short)v, s => checked((byte)s))),
        [typeof(sbyte)] = (SqlType.SmallInteger, Convert((sbyte v) => (short)v, s => checked((sbyte)s))),
        [typeof(ushort)] = (SqlType.Integer, Convert((ushort v) => (int)v, s => checked((ushort)s))),
        [typeof(uint)] = (SqlType.BigInteger, Convert((uint v) => (long)v, s => checked((uint)s))),
        [typeof(ulong)] = (SqlType.Decimal(20, 0), Convert((ulong v) => (decimal)v, s => (ulong)s)),
        [typeof(bool)] = (SqlType.Boolean, null),
        [typeof(char)] = (SqlType.String(1), Convert((char v) => v.ToString(), s => s[0])),
        [typeof(string)] = (SqlType.Text, null),
        [typeof(double)] = (SqlType.Double, null),
        [typeof(float)] = (SqlType.Real, null),
        [typeof(decimal)] = (SqlType.AnyDecimal, null),
        [typeof(DateTime)] = (SqlType.DateTime, null),
        [typeof(DateTimeOffset)] = (SqlType.DateTimeOffset, null),
        [typeof(DateOnly)] = (SqlType.Date, null),
        [typeof(TimeOnly)] = (SqlType.Time, null),
        [typeof(TimeSpan)] = (SqlType.Interval, null),
        [typeof(Guid)] = (SqlType.Guid, null),
        [typeof(byte[])] = (SqlType.Binary, null),
    }.ToFrozenDictionary();

    /// <summary>The column type of a CLR type (not a Nullable&lt;T&gt;) and its converter, if it needs one. Arrays and lists of simple values are arrays.</summary>
    public static bool TryGet(Type clrType, [NotNullWhen(true)] out SqlType? type, out ValueConverter? converter)
    {
        if (Types.TryGetValue(clrType, out (SqlType Type, ValueConverter? Converter) known))
        {
            (type, converter) = known;
            return true;
        }

        (type, converter) = (null, null);
        if (clrType.IsEnum)
        {
            Type number = Enum.GetUnderlyingType(clrType);
            (SqlType stored, ValueConverter? ofNumber) = Types[number];
            type = stored;
            converter = EnumConverter(clrType, number, ofNumber);
            return true;
        }

        Type? element = ElementOf(clrType);
        if (element is not null && TryGet(Nullable.GetUnderlyingType(element) ?? element, out SqlType? elementType, out ValueConverter? elementConverter)
            && elementConverter is null && elementType.Kind != SqlTypeKind.Array)
        {
            type = SqlType.Array(elementType);
            return true;
        }

        return false;
    }

    private static Type? ElementOf(Type type) => type.IsSZArray ? type.GetElementType()
        : type.IsGenericType && type.GetGenericTypeDefinition() == typeof(List<>) ? type.GetGenericArguments()[0]
        : null;

    private static ValueConverter EnumConverter(Type clrType, Type number, ValueConverter? ofNumber)
    {
        ParameterExpression value = Expression.Parameter(clrType, "value");
        Expression toNumber = Expression.Convert(value, number);
        ParameterExpression stored = Expression.Parameter(ofNumber?.StoredType ?? number, "stored");
        Expression fromStored = ofNumber is null ? stored : Expression.Invoke(ofNumber.FromColumn, stored);
        return new ValueConverter(
            Expression.Lambda(ofNumber is null ? toNumber : Expression.Invoke(ofNumber.ToColumn, toNumber), value),
            Expression.Lambda(Expression.Convert(fromStored, clrType), stored));
    }

    private static ValueConverter Convert<TClr, TStored>(Expression<Func<TClr, TStored>> toColumn, Expression<Func<TStored, TClr>> fromColumn) => new(toColumn, fromColumn);
}
