using System.Collections;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using Linq.Provider.Schema;

namespace Linq.Provider.Sql.PostgreSql;

/// <summary>Arrays as PostgreSQL writes them in text, <c>{1,NULL,"a, b"}</c>: what a list of lists is sent as, whose parts become arrays by a cast.</summary>
internal static class PostgresArrayText
{
    public static string Of(IEnumerable values, SqlType element)
    {
        var text = new StringBuilder("{");
        foreach (object? value in values)
        {
            text.Append(text.Length > 1 ? "," : "");
            if (value is null)
            {
                text.Append("NULL");
            }
            else
            {
                Quote(text, Text(PostgresValues.Store(value, element)));
            }
        }

        return text.Append('}').ToString();
    }

    private static void Quote(StringBuilder text, string value) =>
        text.Append('"').Append(value.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)).Append('"');

    /// <summary>A stored value in the form that PostgreSQL reads whatever its settings are.</summary>
    private static string Text(object stored) => stored switch
    {
        string text => text,
        bool truth => truth ? "t" : "f",
        double number => Floating(number, double.IsPositiveInfinity(number), double.IsNegativeInfinity(number)),
        float number => Floating(number, float.IsPositiveInfinity(number), float.IsNegativeInfinity(number)),
        DateTime time => Moment(time, time == DateTime.MinValue, time == DateTime.MaxValue, time.Kind == DateTimeKind.Utc ? "yyyy-MM-dd HH:mm:ss.ffffff'+00'" : "yyyy-MM-dd HH:mm:ss.ffffff"),
        DateTimeOffset point => Text(point.UtcDateTime),
        DateOnly day => Moment(day, day == DateOnly.MinValue, day == DateOnly.MaxValue, "yyyy-MM-dd"),
        TimeOnly time => time.ToString("HH:mm:ss.ffffff", CultureInfo.InvariantCulture),
        TimeSpan span => string.Create(CultureInfo.InvariantCulture, $"{span.Ticks / TimeSpan.TicksPerMicrosecond} microseconds"),
        byte[] bytes => "\\x" + Convert.ToHexString(bytes),
        Guid guid => guid.ToString(),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => throw new UnreachableException(),
    };

    private static string Floating(IFormattable number, bool isPositiveInfinity, bool isNegativeInfinity) =>
        isPositiveInfinity ? "Infinity" : isNegativeInfinity ? "-Infinity" : number.ToString("R", CultureInfo.InvariantCulture);

    /// <summary>The driver stores the least and the greatest time as infinite.</summary>
    private static string Moment(IFormattable time, bool isLeast, bool isGreatest, string format) =>
        isLeast ? "-infinity" : isGreatest ? "infinity" : time.ToString(format, CultureInfo.InvariantCulture);
}
