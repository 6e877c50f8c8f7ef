using System.Globalization;

namespace Linq.Provider.Sql.Sqlite;

/// <summary>
/// The canonical forms in which values that SQLite has no type for are stored as text, as Microsoft.Data.Sqlite writes them, and the reading of these and
/// of other usual forms.
/// </summary>
internal static class SqliteText
{
    public const string DateFormat = "yyyy-MM-dd";
    public const string DateTimeFormat = "yyyy-MM-dd HH:mm:ss.FFFFFFF";
    public const string DateTimeOffsetFormat = "yyyy-MM-dd HH:mm:ss.FFFFFFFzzz";
    public const string DecimalFormat = "0.0###########################";

    public static string Of(decimal value) => value.ToString(DecimalFormat, CultureInfo.InvariantCulture);

    public static string Of(DateTime value) => value.ToString(DateTimeFormat, CultureInfo.InvariantCulture);

    public static string Of(DateTimeOffset value) => value.ToString(DateTimeOffsetFormat, CultureInfo.InvariantCulture);

    public static string Of(DateOnly value) => value.ToString(DateFormat, CultureInfo.InvariantCulture);

    public static string Of(TimeOnly value)
        => value.ToString(value.Ticks % TimeSpan.TicksPerSecond == 0 ? "HH:mm:ss" : "HH:mm:ss.fffffff", CultureInfo.InvariantCulture);

    public static string Of(TimeSpan value) => value.ToString("c", CultureInfo.InvariantCulture);

    public static string Of(Guid value) => value.ToString("D").ToUpperInvariant();

    public static decimal Decimal(object value) => value switch
    {
        string text => decimal.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture),
        double number => (decimal)number,
        _ => Convert.ToDecimal(value, CultureInfo.InvariantCulture),
    };

    public static double Double(object value) => value switch
    {
        string text => double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture),
        _ => Convert.ToDouble(value, CultureInfo.InvariantCulture),
    };

    /// <summary>A date with or without a time, separated by a space or <c>T</c>, perhaps with an offset; a Julian day if it is a real number, seconds since 1970 if it is an integer.</summary>
    public static DateTimeOffset Instant(object value) => value switch
    {
        string text => Parse(text),
        long seconds => DateTimeOffset.FromUnixTimeSeconds(seconds),
        double day => new DateTimeOffset(DateTime.UnixEpoch.AddTicks((long)Math.Round((day - 2440587.5) * TimeSpan.MillisecondsPerDay) * TimeSpan.TicksPerMillisecond), TimeSpan.Zero),
        _ => throw new FormatException($"A value of type {value.GetType().Name} is no date."),
    };

    /// <summary>The date and time as they are written, whatever the offset.</summary>
    public static DateTime Local(object value) => Instant(value).DateTime;

    public static TimeSpan Interval(object value) => value switch
    {
        string text => TimeSpan.Parse(text, CultureInfo.InvariantCulture),
        double days => TimeSpan.FromDays(days),
        long ticks => new TimeSpan(ticks),
        _ => throw new FormatException($"A value of type {value.GetType().Name} is no interval."),
    };

    /// <summary>Whether a text is a time alone, without a date.</summary>
    public static bool IsTime(string text) => text.Length >= 5 && text[2] == ':';

    private static DateTimeOffset Parse(string text)
        => IsTime(text)
            ? new DateTimeOffset(DateTime.MinValue + TimeOnly.Parse(text, CultureInfo.InvariantCulture).ToTimeSpan(), TimeSpan.Zero)
            : DateTimeOffset.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);
}
