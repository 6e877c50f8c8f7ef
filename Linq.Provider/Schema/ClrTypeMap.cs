using System.Diagnostics.CodeAnalysis;
using System.Linq.Expressions;

namespace Linq.Provider.Schema;

/// <summary>
/// How values of a CLR type are stored by convention: the one table that mapping and translation share. A type has a converter only where the drivers do not
/// read and write it themselves: small and unsigned integers, char, enums, lists.
/// </summary>
internal static class ClrTypeMap
{
    private static readonly IReadOnlyDictionary<Type, Storage> Simple = new Dictionary<Type, Storage>
    {
        [typeof(short)] = new(SqlType.SmallInteger),
        [typeof(int)] = new(SqlType.Integer),
        [typeof(long)] = new(SqlType.BigInteger),
        [typeof(byte)] = new(SqlType.SmallInteger, () => Convert((byte v) => (short)v, (short v) => checked((byte)v))),
        [typeof(sbyte)] = new(SqlType.SmallInteger, () => Convert((sbyte v) => (short)v, (short v) => checked((sbyte)v))),
        [typeof(ushort)] = new(SqlType.Integer, () => Convert((ushort v) => (int)v, (int v) => checked((ushort)v))),
        [typeof(uint)] = new(SqlType.BigInteger, () => Convert((uint v) => (long)v, (long v) => checked((uint)v))),
        // A 64-bit signed column would lose the order of the upper half.
        [typeof(ulong)] = new(SqlType.Decimal(20, 0), () => Convert((ulong v) => (decimal)v, (decimal v) => (ulong)v)),
        [typeof(decimal)] = new(SqlType.AnyDecimal),
        [typeof(double)] = new(SqlType.Double),
        [typeof(float)] = new(SqlType.Real),
        [typeof(bool)] = new(SqlType.Boolean),
        [typeof(string)] = new(SqlType.Text),
        [typeof(char)] = new(SqlType.String(1), ValueConversion.OfCharacter),
        [typeof(Uri)] = new(SqlType.Text, () => Convert((Uri v) => v.OriginalString, (string v) => new Uri(v, UriKind.RelativeOrAbsolute))),
        [typeof(DateTime)] = new(SqlType.DateTime),
        [typeof(DateTimeOffset)] = new(SqlType.DateTimeOffset),
        [typeof(DateOnly)] = new(SqlType.Date),
        [typeof(TimeOnly)] = new(SqlType.Time),
        [typeof(TimeSpan)] = new(SqlType.Interval),
        [typeof(Guid)] = new(SqlType.Guid),
        [typeof(byte[])] = new(SqlType.Binary),
    };

    /// <summary>How values of <paramref name="clrType"/> (or of its underlying type, if it is a Nullable&lt;T&gt;) are stored by convention.</summary>
    /// <returns>Whether the type is one of a column: simple, an enum, or an array or list of these.</returns>
    public static bool TryGet(Type clrType, [NotNullWhen(true)] out SqlType? sqlType, out ValueConverter? converter)
    {
        Storage? storage = Find(Nullable.GetUnderlyingType(clrType) ?? clrType);
        sqlType = storage?.Type;
        converter = storage?.Converter;
        return storage is not null;
    }

    /// <summary>Whether values of the type are stored in one column by convention.</summary>
    public static bool IsMapped(Type clrType) => Find(Nullable.GetUnderlyingType(clrType) ?? clrType) is not null;

    /// <summary>The type that the drivers read and write for a column type.</summary>
    public static Type StoredType(SqlType type) => type.Kind switch
    {
        SqlTypeKind.Integer => typeof(int),
        SqlTypeKind.BigInteger => typeof(long),
        SqlTypeKind.SmallInteger => typeof(short),
        SqlTypeKind.Text or SqlTypeKind.Json => typeof(string),
        SqlTypeKind.Decimal => typeof(decimal),
        SqlTypeKind.Double => typeof(double),
        SqlTypeKind.Real => typeof(float),
        SqlTypeKind.Boolean => typeof(bool),
        SqlTypeKind.DateTime => typeof(DateTime),
        SqlTypeKind.DateTimeOffset => typeof(DateTimeOffset),
        SqlTypeKind.Date => typeof(DateOnly),
        SqlTypeKind.Time => typeof(TimeOnly),
        SqlTypeKind.Interval => typeof(TimeSpan),
        SqlTypeKind.Guid => typeof(Guid),
        SqlTypeKind.Binary => typeof(byte[]),
        SqlTypeKind.Array => StoredType(type.Element!).MakeArrayType(),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    /// <summary>The type of the elements if the type is an array (not of bytes) or a List&lt;T&gt;.</summary>
    public static Type? ElementType(Type clrType) => clrType switch
    {
        { IsSZArray: true } when clrType != typeof(byte[]) => clrType.GetElementType(),
        { IsGenericType: true } when clrType.GetGenericTypeDefinition() == typeof(List<>) => clrType.GetGenericArguments()[0],
        _ => null,
    };

    private static Storage? Find(Type type)
    {
        if (Simple.TryGetValue(type, out Storage? simple))
        {
            return simple;
        }

        if (type.IsEnum)
        {
            Storage underlying = Simple[Enum.GetUnderlyingType(type)];
            return new Storage(underlying.Type, () => ValueConversion.ByCast(type, Enum.GetUnderlyingType(type)).Then(underlying.Converter));
        }

        // A list of lists has no column type that both databases share.
        return ElementType(type) is { } element && ElementType(element) is null && Find(Nullable.GetUnderlyingType(element) ?? element) is { } storage
            ? new Storage(SqlType.Array(storage.Type), () => ValueConversion.ForList(type, element, storage.Converter))
            : null;
    }

    private static ValueConverter Convert<T, TStored>(Expression<Func<T, TStored>> toColumn, Expression<Func<TStored, T>> fromColumn) => new(toColumn, fromColumn);

    private sealed class Storage(SqlType type, Func<ValueConverter?>? makeConverter = null)
    {
        private ValueConverter? _converter;

        public SqlType Type { get; } = type;

        /// <summary>Made when it is first asked for: it is an expression tree, and most types that have one are rare.</summary>
        public ValueConverter? Converter => _converter ?? (makeConverter?.Invoke() is { } made ? Interlocked.CompareExchange(ref _converter, made, null) ?? made : null);
    }
}
