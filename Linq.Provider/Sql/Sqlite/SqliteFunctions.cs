using Linq.Provider.Algebra;
using Linq.Provider.Schema;

namespace Linq.Provider.Sql.Sqlite;

/// <summary>SQLite's spelling of the catalogue. Functions named <c>lp_…</c> are registered by <see cref="SqliteSetup"/>.</summary>
internal static class SqliteFunctions
{
    /// <summary>The bytes of a hexadecimal text. To SQLite no bytes are null where a function gives them.</summary>
    public const string BytesOfHex = "CASE WHEN {0} = '' THEN zeroblob(0) ELSE lp_blob({0}) END";

    /// <summary>Matches a GLOB pattern.</summary>
    public static Function Glob { get; } = new("Glob");

    public static FunctionTable Table { get; } = new(static () => Operators, static () => CommonFunctions.All.Concat(Texts).Concat(Numbers).Concat(Dates).Concat(Intervals).Concat(Bytes).Concat(Formats).Concat(Casts).Concat(Aggregates));

    private static IEnumerable<Spelling> Operators =>
    [
        Spelling.Of(BinaryOperator.Same, "{0} IS {1}"),
        Spelling.Of(BinaryOperator.Distinct, "{0} IS NOT {1}"),
        Spelling.Of(BinaryOperator.BitXor, "({0} | {1}) - ({0} & {1})", Precedence.Additive),
        Spelling.Of(BinaryOperator.BitXor, SqlTypeKind.Boolean, "{0} <> {1}"),
        Spelling.Of(BinaryOperator.Modulo, SqlTypeKind.Double, "lp_mod({0}, {1})"),
        Spelling.Of(BinaryOperator.Modulo, SqlTypeKind.Real, "lp_mod({0}, {1})"),
        // SQLite computes in double precision; rounding that result once more is what single precision gives.
        Spelling.Of(BinaryOperator.Add, SqlTypeKind.Real, "lp_single({0} + {1})"),
        Spelling.Of(BinaryOperator.Subtract, SqlTypeKind.Real, "lp_single({0} - {1})"),
        Spelling.Of(BinaryOperator.Multiply, SqlTypeKind.Real, "lp_single({0} * {1})"),
        Spelling.Of(BinaryOperator.Divide, SqlTypeKind.Real, "lp_single({0} / {1})"),
        Spelling.Of(BinaryOperator.Add, SqlTypeKind.Decimal, "lp_add({0}, {1})"),
        Spelling.Of(BinaryOperator.Subtract, SqlTypeKind.Decimal, "lp_subtract({0}, {1})"),
        Spelling.Of(BinaryOperator.Multiply, SqlTypeKind.Decimal, "lp_multiply({0}, {1})"),
        Spelling.Of(BinaryOperator.Divide, SqlTypeKind.Decimal, "lp_divide({0}, {1})"),
        Spelling.Of(BinaryOperator.Modulo, SqlTypeKind.Decimal, "lp_decimal_mod({0}, {1})"),
        Spelling.Of(BinaryOperator.ShiftLeft, SqlTypeKind.Integer, "lp_shift_left({0}, {1})"),
        Spelling.Of(UnaryOperator.Negate, SqlTypeKind.Decimal, "lp_negate({0})"),
        Spelling.Of(UnaryOperator.Negate, SqlTypeKind.Interval, "lp_interval_negate({0})"),
    ];

    private static IEnumerable<Spelling> Texts =>
    [
        Spelling.Of(Glob, "{0} GLOB {1}"),
        Spelling.Of(Functions.Random, "random()"),
        Spelling.Of(Functions.Upper, "lp_upper({0})"),
        Spelling.Of(Functions.Lower, "lp_lower({0})"),
        Spelling.Of(Functions.Trim, "lp_trim({0})"),
        Spelling.Of(Functions.TrimStart, "lp_trim_start({0})"),
        Spelling.Of(Functions.TrimEnd, "lp_trim_end({0})"),
        Spelling.Of(Functions.TrimChars, "trim({0}, {1})"),
        Spelling.Of(Functions.TrimStartChars, "ltrim({0}, {1})"),
        Spelling.Of(Functions.TrimEndChars, "rtrim({0}, {1})"),
        Spelling.Of(Functions.IndexOf, "instr({0}, {1}) - 1", Precedence.Additive),
        Spelling.Of(Functions.IndexOfFrom, "lp_index_of({0}, {1}, {2})"),
        Spelling.Of(Functions.PadLeft, 2, "lp_pad_left({0}, {1}, ' ')"),
        Spelling.Of(Functions.PadLeft, 3, "lp_pad_left({0}, {1}, {2})"),
        Spelling.Of(Functions.PadRight, 2, "lp_pad_right({0}, {1}, ' ')"),
        Spelling.Of(Functions.PadRight, 3, "lp_pad_right({0}, {1}, {2})"),
        Spelling.Of(Functions.Contains, "instr({0}, {1}) > 0"),
        Spelling.Of(Functions.StartsWith, "lp_starts_with({0}, {1})"),
        Spelling.Of(Functions.EndsWith, "lp_ends_with({0}, {1})"),
        Spelling.Of(Functions.CompareOrdinal, "lp_compare({0}, {1})"),
        Spelling.Of(Functions.ListLength, "json_array_length({0})"),
        Spelling.Of(Functions.ListElement, "(SELECT value FROM json_each({0}) WHERE key = {1})"),
        Spelling.Of(Functions.ElementValue, "lp_double({0})"),
        Spelling.Of(Functions.ElementValue, SqlTypeKind.Binary, BytesOfHex),
        Spelling.Of(Functions.Characters, "lp_characters({0})"),
        Spelling.Of(Functions.ByteLength, "length(CAST({0} AS BLOB))"),
        Spelling.Of(Functions.ToText, "CAST({0} AS TEXT)"),
        Spelling.Of(Functions.ToText, SqlTypeKind.Text, "{0}", Precedence.Atom),
        Spelling.Of(Functions.ToText, SqlTypeKind.Boolean, "CASE WHEN {0} THEN 'True' WHEN NOT {0} THEN 'False' END"),
        Spelling.Of(Functions.ToText, SqlTypeKind.Double, "lp_double_text({0})"),
        Spelling.Of(Functions.ToText, SqlTypeKind.Real, "lp_real_text({0})"),
        Spelling.Of(Functions.ToText, SqlTypeKind.Decimal, "lp_decimal_text({0})"),
        Spelling.Of(Functions.ToText, SqlTypeKind.Guid, "lower({0})"),
        Spelling.Of(Functions.ToText, SqlTypeKind.DateTime, "lp_date_text({0}, 'MM/dd/yyyy HH:mm:ss')"),
        Spelling.Of(Functions.ToText, SqlTypeKind.DateTimeOffset, "lp_date_text({0}, 'MM/dd/yyyy HH:mm:ss zzz')"),
        Spelling.Of(Functions.ToText, SqlTypeKind.Date, "lp_date_text({0}, 'MM/dd/yyyy')"),
        Spelling.Of(Functions.ToText, SqlTypeKind.Time, "lp_date_text({0}, 'HH:mm')"),
        Spelling.Of(Functions.ParseInteger, "lp_parse_integer({0})"),
        Spelling.Of(Functions.ParseDouble, "lp_parse_double({0})"),
        Spelling.Of(Functions.ParseDecimal, "lp_decimal({0})"),
        Spelling.Of(Functions.LastIndexOf, "lp_last_index_of({0}, {1})"),
        Spelling.Of(Functions.IsDigit, "lp_is_digit({0})"),
        Spelling.Of(Functions.IsLetter, "lp_is_letter({0})"),
        Spelling.Of(Functions.IsLetterOrDigit, "lp_is_letter_or_digit({0})"),
        Spelling.Of(Functions.IsUpper, "lp_is_upper({0})"),
        Spelling.Of(Functions.IsLower, "lp_is_lower({0})"),
        Spelling.Of(Functions.CodePoint, "lp_code_point({0})"),
        Spelling.Of(Functions.Character, "CASE WHEN {0} = 0 THEN '' WHEN {0} IS NOT NULL THEN char({0}) END"),
        Spelling.Of(Functions.Unify, "lp_unify({0}, {1})"),
        Spelling.Of(Functions.ReplaceIgnoringCase, "lp_replace_ignoring_case({0}, {1}, {2})"),
        Spelling.Of(Functions.Repeat, "lp_repeat({0}, {1})"),
        Spelling.Of(Functions.CountParts, "lp_count_parts({*})"),
        Spelling.Of(Functions.PartAt, "lp_part_at({*})"),
        Spelling.Of(Functions.IsMatch, "lp_is_match({0}, {1}, {2})"),
        Spelling.Of(Functions.CountMatches, "lp_count_matches({0}, {1}, {2})"),
        Spelling.Of(Functions.FirstMatch, "lp_first_match({0}, {1}, {2})"),
        Spelling.Of(Functions.RegexReplace, "lp_regex_replace({*})"),
    ];

    private static IEnumerable<Spelling> Formats =>
    [
        Spelling.Of(Functions.Format, "lp_format({0}, {1})"),
        Spelling.Of(Functions.Format, SqlTypeKind.Real, "lp_format_single({0}, {1})"),
        Spelling.Of(Functions.Format, SqlTypeKind.Decimal, "lp_format_decimal({0}, {1})"),
        Spelling.Of(Functions.Format, SqlTypeKind.DateTime, "lp_format_datetime({0}, {1})"),
        Spelling.Of(Functions.Format, SqlTypeKind.DateTimeOffset, "lp_date_text({0}, {1})"),
        Spelling.Of(Functions.Format, SqlTypeKind.Date, "lp_format_date({0}, {1})"),
        Spelling.Of(Functions.Format, SqlTypeKind.Time, "lp_format_time({0}, {1})"),
        Spelling.Of(Functions.Format, SqlTypeKind.Interval, "lp_format_interval({0}, {1})"),
        Spelling.Of(Functions.Format, SqlTypeKind.Guid, "lp_format_guid({0}, {1})"),
        Spelling.Of(Functions.ParseBoolean, "lp_parse_boolean({0})"),
        Spelling.Of(Functions.ParseGuid, "lp_parse_guid({0})"),
        Spelling.Of(Functions.ParseDateTime, "lp_parse_datetime({0})"),
        Spelling.Of(Functions.ParseDateTimeOffset, "lp_parse_instant({0})"),
        Spelling.Of(Functions.ParseDate, "lp_parse_date({0})"),
        Spelling.Of(Functions.ParseTime, "lp_parse_time({0})"),
        Spelling.Of(Functions.ParseInterval, "lp_parse_interval({0})"),
    ];

    private static IEnumerable<Spelling> Bytes =>
    [
        Spelling.Of(Functions.ContainsByte, "lp_contains_byte({0}, {1})"),
        Spelling.Of(Functions.ByteAt, "lp_byte_at({0}, {1})"),
        Spelling.Of(Functions.ToBase64, "lp_base64({0})"),
        Spelling.Of(Functions.OfBase64, "CASE WHEN {0} = '' THEN zeroblob(0) ELSE lp_of_base64({0}) END"),
        Spelling.Of(Functions.BytesToHex, "CASE WHEN {0} IS NOT NULL THEN lower(hex({0})) END"),
        Spelling.Of(Functions.BytesOfHex, BytesOfHex),
    ];

    private static IEnumerable<Spelling> Numbers =>
    [
        .. DoubleAndDecimal(Functions.Ceiling, "ceiling", 1),
        .. DoubleAndDecimal(Functions.Floor, "floor", 1),
        .. DoubleAndDecimal(Functions.Truncate, "truncate", 1),
        .. DoubleAndDecimal(Functions.Round, "round", 1),
        .. DoubleAndDecimal(Functions.Round, "round", 2),
        .. DoubleAndDecimal(Functions.RoundAway, "round_away", 1),
        .. DoubleAndDecimal(Functions.RoundAway, "round_away", 2),
        Spelling.Of(Functions.Abs, SqlTypeKind.Decimal, "lp_decimal_abs({0})"),
        Spelling.Of(Functions.Sign, "lp_sign({0})"),
        Spelling.Of(Functions.Sqrt, "lp_sqrt({0})"),
        Spelling.Of(Functions.Cbrt, "lp_cbrt({0})"),
        Spelling.Of(Functions.Power, "lp_power({0}, {1})"),
        Spelling.Of(Functions.Exp, "lp_exp({0})"),
        Spelling.Of(Functions.Log, "lp_ln({0})"),
        Spelling.Of(Functions.Log10, "lp_log10({0})"),
        Spelling.Of(Functions.Log2, "lp_log2({0})"),
        Spelling.Of(Functions.LogBase, "lp_log({0}, {1})"),
        Spelling.Of(Functions.Sin, "lp_sin({0})"),
        Spelling.Of(Functions.Cos, "lp_cos({0})"),
        Spelling.Of(Functions.Tan, "lp_tan({0})"),
        Spelling.Of(Functions.Asin, "lp_asin({0})"),
        Spelling.Of(Functions.Acos, "lp_acos({0})"),
        Spelling.Of(Functions.Atan, "lp_atan({0})"),
        Spelling.Of(Functions.Atan2, "lp_atan2({0}, {1})"),
        Spelling.Of(Functions.Sinh, "lp_sinh({0})"),
        Spelling.Of(Functions.Cosh, "lp_cosh({0})"),
        Spelling.Of(Functions.Tanh, "lp_tanh({0})"),

        Spelling.Of(Functions.Asinh, "lp_asinh({0})"),
        Spelling.Of(Functions.Acosh, "lp_acosh({0})"),
        Spelling.Of(Functions.Atanh, "lp_atanh({0})"),
        .. DoubleAndDecimal(Functions.TruncateTo, "truncate", 2),
        .. DoubleAndDecimal(Functions.FloorTo, "floor", 2),
        .. DoubleAndDecimal(Functions.CeilingTo, "ceiling", 2),
        Spelling.Of(Functions.Quotient, "lp_decimal_truncate(lp_divide({0}, {1}))"),
        Spelling.Of(Functions.CheckRange, "lp_check_range({*})"),
        Spelling.Of(Functions.CheckRange, SqlTypeKind.Decimal, "lp_check_decimal_range({*})"),
        Spelling.Of(Functions.CheckInt16, "lp_int16({0})"),
        Spelling.Of(Functions.CheckInt32, "lp_int32({0})"),
        Spelling.Of(Functions.CheckInt64, "lp_int64({0})"),
        Spelling.Of(Functions.Bits, "lp_bits({0}, {1})"),
        Spelling.Of(Functions.ToHex, "CASE WHEN {0} IS NOT NULL THEN printf('%x', {0}) END"),
        Spelling.Of(Functions.ToHex, SqlTypeKind.Integer, "CASE WHEN {0} IS NOT NULL THEN printf('%x', {0} & 4294967295) END"),

        // SQLite holds no NaN: storing one gives null.
        Spelling.Of(Functions.IsNaN, "{0} <> {0}"),
        Spelling.Of(Functions.IsInfinity, "abs({0}) = 9e999"),
        Spelling.Of(Functions.Least, "min({0}, {1})"),
        Spelling.Of(Functions.Greatest, "max({0}, {1})"),
    ];

    private static IEnumerable<Spelling> Dates =>
    [
        Spelling.Of(Functions.Year, "lp_year({0})"),
        Spelling.Of(Functions.Month, "lp_month({0})"),
        Spelling.Of(Functions.Day, "lp_day({0})"),
        Spelling.Of(Functions.Hour, "lp_hour({0})"),
        Spelling.Of(Functions.Minute, "lp_minute({0})"),
        Spelling.Of(Functions.Second, "lp_second({0})"),
        Spelling.Of(Functions.Millisecond, "lp_millisecond({0})"),
        Spelling.Of(Functions.DayOfWeek, "lp_day_of_week({0})"),
        Spelling.Of(Functions.DayOfYear, "lp_day_of_year({0})"),
        Spelling.Of(Functions.DatePart, "lp_midnight({0})"),
        Spelling.Of(Functions.TimeOfDay, "lp_time_of_day({0})"),
        Spelling.Of(Functions.ToDate, "lp_date({0})"),
        Spelling.Of(Functions.ToTime, "lp_time({0})"),
        .. Add(Functions.AddYears, "years"),
        .. Add(Functions.AddMonths, "months"),
        .. Add(Functions.AddDays, "days"),
        .. Add(Functions.AddHours, "hours"),
        .. Add(Functions.AddMinutes, "minutes"),
        .. Add(Functions.AddSeconds, "seconds"),
        .. Add(Functions.AddMilliseconds, "milliseconds"),
        .. Add(Functions.AddInterval, "interval"),
        Spelling.Of(Functions.AddInterval, SqlTypeKind.Interval, "lp_interval_add({0}, {1})"),
        Spelling.Of(Functions.SubtractInterval, "lp_subtract_interval({0}, {1})"),
        Spelling.Of(Functions.SubtractInterval, SqlTypeKind.Time, "lp_time_subtract_interval({0}, {1})"),
        Spelling.Of(Functions.SubtractInterval, SqlTypeKind.Interval, "lp_interval_subtract({0}, {1})"),
        Spelling.Of(Functions.Difference, "lp_difference({0}, {1})"),
        Spelling.Of(Functions.Difference, SqlTypeKind.Interval, "lp_interval_subtract({0}, {1})"),
        Spelling.Of(Functions.TotalDays, "lp_total_days({0})"),
        Spelling.Of(Functions.TotalHours, "lp_total_hours({0})"),
        Spelling.Of(Functions.TotalMinutes, "lp_total_minutes({0})"),
        Spelling.Of(Functions.TotalSeconds, "lp_total_seconds({0})"),
        Spelling.Of(Functions.TotalMilliseconds, "lp_total_milliseconds({0})"),
        Spelling.Of(Functions.IntervalDays, "lp_interval_days({0})"),
        Spelling.Of(Functions.IntervalHours, "lp_interval_hours({0})"),
        Spelling.Of(Functions.IntervalMinutes, "lp_interval_minutes({0})"),
        Spelling.Of(Functions.IntervalSeconds, "lp_interval_seconds({0})"),
        Spelling.Of(Functions.IntervalMilliseconds, "lp_interval_milliseconds({0})"),
        Spelling.Of(Functions.IntervalDuration, "lp_interval_duration({0})"),
        Spelling.Of(Functions.UtcTime, "lp_utc_time({0})"),
        Spelling.Of(Functions.UnixSeconds, "lp_unix_seconds({0})"),
        Spelling.Of(Functions.UnixMilliseconds, "lp_unix_milliseconds({0})"),
        Spelling.Of(Functions.MakeDateTime, "lp_make_datetime({*})"),
        Spelling.Of(Functions.MakeDate, "lp_make_date({0}, {1}, {2})"),
        Spelling.Of(Functions.MakeTime, "lp_make_time({0}, {1}, {2})"),
        Spelling.Of(Functions.MakeInterval, "lp_make_interval({0})"),
        Spelling.Of(Functions.AtTime, "lp_at_time({0}, {1})"),
        Spelling.Of(Functions.DayNumber, "lp_day_number({0})"),
        Spelling.Of(Functions.DaysInMonth, "lp_days_in_month({0}, {1})"),
    ];

    private static IEnumerable<Spelling> Intervals =>
    [
        Spelling.Of(Functions.Microsecond, "lp_microsecond({0})"),
        Spelling.Of(Functions.Nanosecond, "lp_nanosecond({0})"),
        Spelling.Of(Functions.Ticks, "lp_ticks({0})"),
        Spelling.Of(Functions.Ticks, SqlTypeKind.Time, "lp_time_ticks({0})"),
        Spelling.Of(Functions.Ticks, SqlTypeKind.Interval, "lp_interval_ticks({0})"),
        Spelling.Of(Functions.DateTimeOfTicks, "lp_datetime_of_ticks({0})"),
        Spelling.Of(Functions.TimeOfTicks, "lp_time_of_ticks({0})"),
        Spelling.Of(Functions.IntervalOfTicks, "lp_interval_of_ticks({0})"),
        .. Add(Functions.AddMicroseconds, "microseconds"),
        .. Add(Functions.AddTicks, "ticks"),
        Spelling.Of(Functions.AtOffset, "lp_at_offset({0}, {1})"),
        Spelling.Of(Functions.OffsetOf, "lp_offset({0})"),
        Spelling.Of(Functions.InUtc, "lp_in_utc({0})"),
        Spelling.Of(Functions.OfUnixSeconds, "lp_of_unix_seconds({0})"),
        Spelling.Of(Functions.OfUnixMilliseconds, "lp_of_unix_milliseconds({0})"),
        Spelling.Of(Functions.DateOfDayNumber, "lp_date_of_day_number({0})"),
        Spelling.Of(Functions.TimeDifference, "lp_time_difference({0}, {1})"),
        Spelling.Of(Functions.IntervalMicroseconds, "lp_interval_microseconds({0})"),
        Spelling.Of(Functions.IntervalNanoseconds, "lp_interval_nanoseconds({0})"),
        Spelling.Of(Functions.TotalMicroseconds, "lp_total_microseconds({0})"),
        Spelling.Of(Functions.TotalNanoseconds, "lp_total_nanoseconds({0})"),
        Spelling.Of(Functions.Multiply, "lp_interval_multiply({0}, {1})"),
        Spelling.Of(Functions.Divide, "lp_interval_divide({0}, {1})"),
        Spelling.Of(Functions.Ratio, "lp_interval_ratio({0}, {1})"),
    ];

    private static IEnumerable<Spelling> Casts =>
    [
        .. new[] { SqlTypeKind.Integer, SqlTypeKind.BigInteger, SqlTypeKind.SmallInteger, SqlTypeKind.Double, SqlTypeKind.Real, SqlTypeKind.Text }
            .Select(from => Spelling.Of(SqlTypeKind.Decimal, from, "lp_decimal({0})")),
        Spelling.Of(SqlTypeKind.Decimal, SqlTypeKind.Real, "lp_decimal_of_single({0})"),
        Spelling.Of(SqlTypeKind.Double, SqlTypeKind.Decimal, "lp_double({0})"),
        Spelling.Of(SqlTypeKind.SmallInteger, SqlTypeKind.Decimal, "lp_int16({0})"),
        Spelling.Of(SqlTypeKind.Integer, SqlTypeKind.Decimal, "lp_int32({0})"),
        Spelling.Of(SqlTypeKind.BigInteger, SqlTypeKind.Decimal, "lp_int64({0})"),
        Spelling.Of(SqlTypeKind.Double, SqlTypeKind.Real, "{0}", Precedence.Atom),
        Spelling.Of(SqlTypeKind.Real, "lp_single({0})"),
        Spelling.Of(SqlTypeKind.Real, SqlTypeKind.Real, "{0}", Precedence.Atom),
        Spelling.Of(SqlTypeKind.DateTime, SqlTypeKind.Date, "{0} || ' 00:00:00'", Precedence.Other),
        Spelling.Of(SqlTypeKind.DateTime, SqlTypeKind.DateTimeOffset, "lp_local_time({0})"),
        Spelling.Of(SqlTypeKind.DateTimeOffset, SqlTypeKind.DateTime, "{0} || '+00:00'", Precedence.Other),
        Spelling.Of(SqlTypeKind.Date, SqlTypeKind.DateTime, "lp_date({0})"),
        Spelling.Of(SqlTypeKind.Date, SqlTypeKind.DateTimeOffset, "lp_date({0})"),
        Spelling.Of(SqlTypeKind.Time, SqlTypeKind.DateTime, "lp_time({0})"),
        Spelling.Of(SqlTypeKind.Boolean, SqlTypeKind.Integer, "{0} <> 0"),
        Spelling.Of(SqlTypeKind.Boolean, SqlTypeKind.BigInteger, "{0} <> 0"),
        Spelling.Of(SqlTypeKind.SmallInteger, SqlTypeKind.Integer, "{0}", Precedence.Atom),
    ];

    private static IEnumerable<Spelling> Aggregates =>
    [
        Spelling.Of(AggregateFunction.Sum, SqlTypeKind.Decimal, "lp_sum({0})"),
        Spelling.Of(AggregateFunction.Average, SqlTypeKind.Decimal, "lp_avg({0})"),

        // C# adds numbers of single precision in double precision, and rounds once.
        .. Spelling.OfBoth(AggregateFunction.Sum, WindowFunction.Sum, SqlTypeKind.Real, "lp_single(sum({0}){f})"),
        .. Spelling.OfBoth(AggregateFunction.Average, WindowFunction.Average, SqlTypeKind.Real, "lp_single(avg({0}){f})"),

        // An average of the largest integers is the quotient of their exact sum.
        .. Spelling.OfBoth(AggregateFunction.Average, WindowFunction.Average, SqlTypeKind.BigInteger, "CAST(sum({0}){f} AS REAL) / count({0}){f}"),

        // SQLite adds exact decimals only outside windows: a registered function cannot leave a window's frame.
        Spelling.Of(WindowFunction.Sum, SqlTypeKind.Decimal, "lp_decimal(sum({0}){f})"),
        Spelling.Of(WindowFunction.Average, SqlTypeKind.Decimal, "lp_decimal(avg({0}){f})"),
        Spelling.Of(AggregateFunction.StringJoin, "lp_string_join({0}, {1}{o})"),
    ];

    private static Spelling[] DoubleAndDecimal(Function function, string name, int arity)
        => [Spelling.Of(function, arity, $"lp_{name}({{*}})"), Spelling.Of(function, SqlTypeKind.Decimal, arity, $"lp_decimal_{name}({{*}})")];

    /// <summary>The result keeps the type of what is added to: a time wraps around, a date stays one.</summary>
    private static Spelling[] Add(Function function, string unit) =>
    [
        Spelling.Of(function, $"lp_add_{unit}({{0}}, {{1}})"),
        Spelling.Of(function, SqlTypeKind.Date, $"lp_date(lp_add_{unit}({{0}}, {{1}}))"),
        Spelling.Of(function, SqlTypeKind.Time, $"lp_time_add_{unit}({{0}}, {{1}})"),
    ];
}
