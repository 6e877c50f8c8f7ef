using System.Collections.Frozen;
using Linq.Provider.Algebra;
using Linq.Provider.Schema;

namespace Linq.Provider.Translation;

/// <summary>
/// Conversions between numbers and characters with the meaning of C#: an unchecked conversion between integers keeps the low bits, a checked one and one from decimal fails where the number
/// does not fit. The databases know no unsigned integers: a type that is stored as a wider one has bounds of its own.
/// </summary>
internal static class NumberConversions
{
    private static readonly FrozenDictionary<Type, Range> s_integers = new Dictionary<Type, Range>
    {
        [typeof(sbyte)] = new(sbyte.MinValue, sbyte.MaxValue),
        [typeof(byte)] = new(byte.MinValue, byte.MaxValue),
        [typeof(short)] = new(short.MinValue, short.MaxValue),
        [typeof(ushort)] = new(ushort.MinValue, ushort.MaxValue),
        [typeof(char)] = new(char.MinValue, char.MaxValue),
        [typeof(int)] = new(int.MinValue, int.MaxValue),
        [typeof(uint)] = new(uint.MinValue, uint.MaxValue),
        [typeof(long)] = new(long.MinValue, long.MaxValue),
        [typeof(ulong)] = new(ulong.MinValue, ulong.MaxValue),
    }.ToFrozenDictionary();

    private static readonly Literal s_wordsOfLong = new(18446744073709551616m, SqlType.AnyDecimal);

    private readonly record struct Range(decimal Min, decimal Max)
    {
        public bool Holds(Range other) => Min <= other.Min && Max >= other.Max;
    }

    public static bool IsInteger(Type type) => s_integers.ContainsKey(type);

    public static bool IsNumber(Type type) => IsInteger(type) || type == typeof(float) || type == typeof(double) || type == typeof(decimal);

    /// <summary>Whether an integer type has every number of another, or of an enum.</summary>
    public static bool Holds(Type type, Type other) => s_integers.TryGetValue(type, out Range range) && s_integers.TryGetValue(other.IsEnum ? Enum.GetUnderlyingType(other) : other, out Range numbers) && range.Holds(numbers);

    /// <summary>The converted number, or null if one of the types is no number. An enum counts as its number.</summary>
    /// <param name="value">The number; a character as text or as its number.</param>
    /// <param name="from">The type of the number in C#.</param>
    /// <param name="to">The type that it gets.</param>
    /// <param name="isChecked">Whether a number that does not fit is an error.</param>
    public static Scalar? Convert(Scalar value, Type from, Type to, bool isChecked)
    {
        from = from.IsEnum ? Enum.GetUnderlyingType(from) : from;
        to = to.IsEnum ? Enum.GetUnderlyingType(to) : to;
        if (!IsNumber(from) || !IsNumber(to) || (value.Type.Kind == SqlTypeKind.Text) != (from == typeof(char)))
        {
            return null;
        }

        value = from == typeof(char) ? Scalars.Call(Functions.CodePoint, SqlType.Integer, value) : value;
        if (!s_integers.TryGetValue(to, out Range target))
        {
            return Cast(value, StoredAs(to));
        }

        Scalar number = s_integers.TryGetValue(from, out Range source) ? OfInteger(value, source, to, target, isChecked) : OfFraction(value, from, to, target, isChecked);
        return to == typeof(char) ? Scalars.Call(Functions.Character, SqlType.Text, number) : number;
    }

    /// <summary>The number if it lies in the range of a type; else an error.</summary>
    public static Scalar Checked(Scalar value, Type type)
    {
        if (type == typeof(short) || type == typeof(int) || type == typeof(long))
        {
            return Scalars.Call(type == typeof(short) ? Functions.CheckInt16 : type == typeof(int) ? Functions.CheckInt32 : Functions.CheckInt64, StoredAs(type), value);
        }

        Range range = s_integers[type];
        return Scalars.Call(Functions.CheckRange, value.Type, value, Bound(range.Min, value.Type), Bound(range.Max, value.Type));
    }

    /// <summary>The low bits of an integer, as a number of the type.</summary>
    public static Scalar Wrapped(Scalar value, Type type)
    {
        Range range = s_integers[type];
        long low = (long)range.Max;
        SqlType wide = range.Max > int.MaxValue - 1 ? SqlType.BigInteger : value.Type;
        Scalar bits = And(value, low, wide);
        return range.Min == 0 ? bits : Binary.Arithmetic(BinaryOperator.Subtract, bits, And(value, low + 1, wide), wide);
    }

    private static Binary And(Scalar value, long mask, SqlType type) => Binary.Arithmetic(BinaryOperator.BitAnd, value, mask <= int.MaxValue ? Literal.Of((int)mask) : new Literal(mask, SqlType.BigInteger), type);

    private static SqlType StoredAs(Type type) => type == typeof(char) ? SqlType.Integer : ClrTypeMap.TryGet(type, out SqlType? stored, out _) ? stored : throw new System.Diagnostics.UnreachableException();

    private static Scalar Cast(Scalar value, SqlType type) => value.Type.Kind == type.Kind ? value : new Cast(value, type);

    private static Literal Bound(decimal bound, SqlType type) => type.Kind == SqlTypeKind.Decimal ? new Literal(bound, SqlType.AnyDecimal)
        : bound is >= int.MinValue and <= int.MaxValue ? Literal.Of((int)bound) : new Literal((long)Math.Clamp(bound, long.MinValue, long.MaxValue), SqlType.BigInteger);

    private static Scalar OfInteger(Scalar value, Range source, Type to, Range target, bool isChecked)
    {
        if (target.Holds(source))
        {
            return Cast(value, StoredAs(to));
        }

        if (value is Literal { Value: int or long or short } literal && System.Convert.ToDecimal(literal.Value, System.Globalization.CultureInfo.InvariantCulture) is var known && known >= target.Min && known <= target.Max)
        {
            return Cast(value, StoredAs(to));
        }

        if (isChecked)
        {
            return Cast(Checked(value, to), StoredAs(to));
        }

        if (to == typeof(ulong))
        {
            Scalar wide = new Cast(value, SqlType.AnyDecimal);
            return Scalars.If(Binary.Compare(BinaryOperator.Less, value, Literal.Of(0)), Binary.Arithmetic(BinaryOperator.Add, wide, s_wordsOfLong, SqlType.AnyDecimal), wide);
        }

        if (value.Type.Kind == SqlTypeKind.Decimal)
        {
            // An unsigned number of 64 bits.
            Scalar signed = Scalars.If(
                Binary.Compare(BinaryOperator.Greater, value, new Literal((decimal)long.MaxValue, SqlType.AnyDecimal)), Binary.Arithmetic(BinaryOperator.Subtract, value, s_wordsOfLong, SqlType.AnyDecimal), value);
            value = new Cast(signed, SqlType.BigInteger);
            if (to == typeof(long))
            {
                return value;
            }
        }

        return Cast(Wrapped(value, to), StoredAs(to));
    }

    /// <summary>Decimals that do not fit are always an error in C#. Of floating-point numbers the databases make one too.</summary>
    private static Scalar OfFraction(Scalar value, Type from, Type to, Range target, bool isChecked)
    {
        if (to == typeof(int) || to == typeof(long))
        {
            return isChecked && from != typeof(decimal) ? Checked(value, to) : new Cast(value, StoredAs(to));
        }

        if (to == typeof(ulong))
        {
            return Checked(Scalars.Call(Functions.Truncate, SqlType.AnyDecimal, Cast(value, SqlType.AnyDecimal)), to);
        }

        return isChecked || from == typeof(decimal) || target.Max > int.MaxValue
            ? Cast(Checked(new Cast(value, SqlType.BigInteger), to), StoredAs(to))
            : Cast(Wrapped(new Cast(value, SqlType.Integer), to), StoredAs(to));
    }
}
