using System.Globalization;
using System.Security.Cryptography;

namespace Linq.Provider.Sessions;

/// <summary>Conversion and generation of key values.</summary>
internal static class KeyValues
{
    /// <summary>Converts a key value between integer types (and from an integer to an enum); other values must fit as they are.</summary>
    /// <exception cref="InvalidCastException">The value does not fit.</exception>
    public static object Convert(object value, Type type)
    {
        Type plain = Nullable.GetUnderlyingType(type) ?? type;
        if (plain.IsInstanceOfType(value))
        {
            return value;
        }

        if (!IsInteger(value.GetType()) || !(IsInteger(plain) || plain.IsEnum || plain == typeof(decimal)))
        {
            throw new InvalidCastException();
        }

        try
        {
            return plain.IsEnum ? Enum.ToObject(plain, value) : System.Convert.ChangeType(value, plain, CultureInfo.InvariantCulture);
        }
        catch (OverflowException overflow)
        {
            throw new InvalidCastException(overflow.Message, overflow);
        }
    }

    /// <summary>The next value of a row version: integers count up, times are now (but later than before), other types get a new value.</summary>
    public static object NextVersion(Type type, object? present)
    {
        Type plain = Nullable.GetUnderlyingType(type) ?? type;
        return plain == typeof(Guid) ? Guid.NewGuid()
            : plain == typeof(byte[]) ? RandomNumberGenerator.GetBytes(8)
            : plain == typeof(DateTime) ? DateTime.SpecifyKind(Later((present as DateTime?)?.Ticks), DateTimeKind.Unspecified)
            : plain == typeof(DateTimeOffset) ? new DateTimeOffset(Later((present as DateTimeOffset?)?.UtcTicks), TimeSpan.Zero)
            : System.Convert.ChangeType(System.Convert.ToInt64(present ?? 0, CultureInfo.InvariantCulture) + 1, plain, CultureInfo.InvariantCulture);
    }

    /// <summary>A value in its stored form as something that is equal to what the database may hold to be the same: bytes by their content, times by what every database can hold of them.</summary>
    public static object? Comparable(object? stored) => stored switch
    {
        byte[] bytes => System.Convert.ToHexString(bytes),
        DateTime time => time.Ticks / TimeSpan.TicksPerMicrosecond,
        DateTimeOffset instant => instant.UtcTicks / TimeSpan.TicksPerMicrosecond,
        TimeOnly time => time.Ticks / TimeSpan.TicksPerMicrosecond,
        TimeSpan span => span.Ticks / TimeSpan.TicksPerMicrosecond,
        _ => stored,
    };

    /// <summary>Whether versions of a type count the writes of their row.</summary>
    public static bool IsCounted(Type type) => IsInteger(Nullable.GetUnderlyingType(type) ?? type);

    /// <summary>Now, in whole microseconds, which both databases can hold; or the next one, if that is over.</summary>
    private static DateTime Later(long? present)
    {
        long now = DateTime.UtcNow.Ticks / TimeSpan.TicksPerMicrosecond * TimeSpan.TicksPerMicrosecond;
        return new DateTime(now > (present ?? 0) ? now : present!.Value + TimeSpan.TicksPerMicrosecond, DateTimeKind.Utc);
    }

    private static bool IsInteger(Type type) => Type.GetTypeCode(type) is >= TypeCode.SByte and <= TypeCode.UInt64 && !type.IsEnum;
}
