using System.Globalization;
using Microsoft.Data.Sqlite;
using static Linq.Provider.Sql.Sqlite.SqliteText;
using static Linq.Provider.Sql.Sqlite.SqliteTextFunctions;

namespace Linq.Provider.Sql.Sqlite;

/// <summary>Dates, times and intervals over their stored text, to the tick, as C# computes them.</summary>
internal static class SqliteDateFunctions
{
    public static void Register(SqliteConnection c)
    {
        RegisterParts(c);
        RegisterAdditions(c);
        RegisterIntervals(c);
        RegisterTicks(c);
    }

    private static void RegisterParts(SqliteConnection c)
    {
        Part(c, "lp_year", t => t.Year);
        Part(c, "lp_month", t => t.Month);
        Part(c, "lp_day", t => t.Day);
        Part(c, "lp_hour", t => t.Hour);
        Part(c, "lp_minute", t => t.Minute);
        Part(c, "lp_second", t => t.Second);
        Part(c, "lp_millisecond", t => t.Millisecond);
        Part(c, "lp_day_of_week", t => (int)t.DayOfWeek);
        Part(c, "lp_day_of_year", t => t.DayOfYear);
        c.Define("lp_midnight", x => Of(Local(x).Date));
        c.Define("lp_time_of_day", x => Of(Local(x).TimeOfDay));
        c.Define("lp_local_time", x => Of(Local(x)));
        c.Define("lp_date", x => Of(DateOnly.FromDateTime(Local(x))));
        c.Define("lp_time", x => Of(TimeOnly.FromDateTime(Local(x))));
        c.Define("lp_utc_time", x => Of(Instant(x).UtcDateTime));
        c.Define("lp_unix_seconds", x => Instant(x).ToUnixTimeSeconds());
        c.Define("lp_unix_milliseconds", x => Instant(x).ToUnixTimeMilliseconds());
        c.Define("lp_day_number", x => (long)DateOnly.FromDateTime(Local(x)).DayNumber);
        c.Define("lp_days_in_month", (year, month) => (long)DateTime.DaysInMonth(Whole(year), Whole(month)));
        c.Define("lp_at_time", (date, time) => Of(DateOnly.FromDateTime(Local(date)).ToDateTime(Time((string)time))));
        c.Define("lp_make_date", (year, month, day) => Of(new DateOnly(Whole(year), Whole(month), Whole(day))));
        c.Define("lp_make_time", (hour, minute, second) => Of(new TimeOnly(Whole(hour), Whole(minute), Whole(second))));
        c.CreateFunction<object?, object?, object?, object?, object?, object?, object?>(
            "lp_make_datetime",
            (year, month, day, hour, minute, second) => year is null || month is null || day is null || hour is null || minute is null || second is null
                ? null
                : Of(new DateTime(Whole(year), Whole(month), Whole(day), Whole(hour), Whole(minute), Whole(second))),
            isDeterministic: true);
        c.Define("lp_date_text", (x, format) => Instant(x).ToString((string)format, CultureInfo.InvariantCulture));
    }

    private static void RegisterAdditions(SqliteConnection c)
    {
        Add(c, "lp_add_years", (t, n) => t.AddYears(Convert.ToInt32(n, CultureInfo.InvariantCulture)));
        Add(c, "lp_add_months", (t, n) => t.AddMonths(Convert.ToInt32(n, CultureInfo.InvariantCulture)));
        Add(c, "lp_add_days", (t, n) => t.AddDays(Double(n)));
        Add(c, "lp_add_hours", (t, n) => t.AddHours(Double(n)));
        Add(c, "lp_add_minutes", (t, n) => t.AddMinutes(Double(n)));
        Add(c, "lp_add_seconds", (t, n) => t.AddSeconds(Double(n)));
        Add(c, "lp_add_milliseconds", (t, n) => t.AddMilliseconds(Double(n)));
        Add(c, "lp_add_microseconds", (t, n) => t.AddMicroseconds(Double(n)));
        Add(c, "lp_add_ticks", (t, n) => t.AddTicks((long)n));
        AddToTime(c, "lp_time_add_microseconds", n => TimeSpan.FromMicroseconds(Double(n)));
        AddToTime(c, "lp_time_add_ticks", n => new TimeSpan((long)n));
        Add(c, "lp_add_interval", (t, i) => t + Interval(i));
        Add(c, "lp_subtract_interval", (t, i) => t - Interval(i));
        AddToTime(c, "lp_time_add_days", n => TimeSpan.FromDays(Double(n)));
        AddToTime(c, "lp_time_add_hours", n => TimeSpan.FromHours(Double(n)));
        AddToTime(c, "lp_time_add_minutes", n => TimeSpan.FromMinutes(Double(n)));
        AddToTime(c, "lp_time_add_seconds", n => TimeSpan.FromSeconds(Double(n)));
        AddToTime(c, "lp_time_add_milliseconds", n => TimeSpan.FromMilliseconds(Double(n)));
        AddToTime(c, "lp_time_add_interval", Interval);
        AddToTime(c, "lp_time_subtract_interval", i => -Interval(i));
        c.Define("lp_difference", (a, b) => Of(a is string x && b is string y && IsTime(x) && IsTime(y) ? Time(x) - Time(y) : Instant(a) - Instant(b)));
    }

    private static void RegisterIntervals(SqliteConnection c)
    {
        c.Define("lp_interval_add", (a, b) => Of(Interval(a) + Interval(b)));
        c.Define("lp_interval_subtract", (a, b) => Of(Interval(a) - Interval(b)));
        c.Define("lp_interval_negate", a => Of(-Interval(a)));
        c.Define("lp_interval_duration", a => Of(Interval(a).Duration()));
        c.Define("lp_make_interval", seconds => Of(TimeSpan.FromSeconds(Double(seconds))));
        c.Define("lp_interval_milliseconds", i => (long)Interval(i).Milliseconds);
        c.Define("lp_total_days", i => Interval(i).TotalDays);
        c.Define("lp_total_hours", i => Interval(i).TotalHours);
        c.Define("lp_total_minutes", i => Interval(i).TotalMinutes);
        c.Define("lp_total_seconds", i => Interval(i).TotalSeconds);
        c.Define("lp_total_milliseconds", i => Interval(i).TotalMilliseconds);
        c.Define("lp_interval_days", i => (long)Interval(i).Days);
        c.Define("lp_interval_hours", i => (long)Interval(i).Hours);
        c.Define("lp_interval_minutes", i => (long)Interval(i).Minutes);
        c.Define("lp_interval_seconds", i => (long)Interval(i).Seconds);
    }

    private static void RegisterTicks(SqliteConnection c)
    {
        Part(c, "lp_microsecond", t => t.Microsecond);
        Part(c, "lp_nanosecond", t => t.Nanosecond);
        c.Define("lp_ticks", x => Local(x).Ticks);
        c.Define("lp_time_ticks", x => Time((string)x).Ticks);
        c.Define("lp_interval_ticks", x => Interval(x).Ticks);
        c.Define("lp_datetime_of_ticks", n => Of(new DateTime((long)n)));
        c.Define("lp_time_of_ticks", n => Of(new TimeOnly((long)n)));
        c.Define("lp_interval_of_ticks", n => Of(new TimeSpan((long)n)));
        c.Define("lp_at_offset", (x, offset) => Of(new DateTimeOffset(Local(x), Interval(offset))));
        c.Define("lp_offset", x => Of(Instant(x).Offset));
        c.Define("lp_in_utc", x => Of(Instant(x).ToUniversalTime()));
        c.Define("lp_of_unix_seconds", n => Of(DateTimeOffset.FromUnixTimeSeconds((long)n)));
        c.Define("lp_of_unix_milliseconds", n => Of(DateTimeOffset.FromUnixTimeMilliseconds((long)n)));
        c.Define("lp_date_of_day_number", n => Of(DateOnly.FromDayNumber(Whole(n))));
        c.Define("lp_time_difference", (a, b) => Of(Time((string)a) - Time((string)b)));
        c.Define("lp_interval_microseconds", i => (long)Interval(i).Microseconds);
        c.Define("lp_interval_nanoseconds", i => (long)Interval(i).Nanoseconds);
        c.Define("lp_total_microseconds", i => Interval(i).TotalMicroseconds);
        c.Define("lp_total_nanoseconds", i => Interval(i).TotalNanoseconds);
        c.Define("lp_interval_multiply", (i, n) => Of(Interval(i) * Double(n)));
        c.Define("lp_interval_divide", (i, n) => Of(Interval(i) / Double(n)));
        c.Define("lp_interval_ratio", (a, b) => Interval(a) / Interval(b));
    }

    private static void Part(SqliteConnection c, string name, Func<DateTime, int> part) => c.Define(name, x => (long)part(Local(x)));

    /// <summary>The result has an offset if the argument has one.</summary>
    private static void Add(SqliteConnection c, string name, Func<DateTime, object, DateTime> add) => c.Define(name, (x, amount) =>
    {
        DateTimeOffset instant = Instant(x);
        DateTime result = add(instant.DateTime, amount);
        return x is string text && HasOffset(text) ? Of(new DateTimeOffset(result, instant.Offset)) : Of(result);
    });

    /// <summary>A time of day goes on after midnight.</summary>
    private static void AddToTime(SqliteConnection c, string name, Func<object, TimeSpan> interval) => c.Define(name, (x, amount) => Of(Time((string)x).Add(interval(amount))));

    private static TimeOnly Time(string text) => TimeOnly.Parse(text, CultureInfo.InvariantCulture);

    private static bool HasOffset(string text) => text.Length > "yyyy-MM-dd HH:mm".Length && (text[^1] == 'Z' || text[^6] is '+' or '-');
}
