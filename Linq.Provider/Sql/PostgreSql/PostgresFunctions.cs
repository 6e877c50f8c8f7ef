using Linq.Provider.Algebra;
using Linq.Provider.Schema;

namespace Linq.Provider.Sql.PostgreSql;

/// <summary>PostgreSQL's spelling of the catalogue.</summary>
internal static class PostgresFunctions
{
    /// <summary>Matches a LIKE pattern; backslash escapes.</summary>
    public static Function Like { get; } = new("Like");

    // What char.IsWhiteSpace accepts.
    private const string WhiteSpace = @"E' \t\n\x0B\f\r\u0085\u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u2028\u2029\u202F\u205F\u3000'";

    // Half to even: a tie lies halfway between two integers, and half of it is never a tie.
    private const string RoundDecimal = "CASE WHEN abs({0}) % 1 = 0.5 THEN round({0} / 2) * 2 ELSE round({0}) END";

    public static FunctionTable Table { get; } = new(CommonFunctions.All.Concat(Operators).Concat(Texts).Concat(Numbers).Concat(Dates).Concat(Casts).Concat(Aggregates));

    private static IEnumerable<Spelling> Operators =>
    [
        Spelling.Of(BinaryOperator.Same, "{0} IS NOT DISTINCT FROM {1}"),
        Spelling.Of(BinaryOperator.Distinct, "{0} IS DISTINCT FROM {1}"),
        Spelling.Of(BinaryOperator.BitXor, "{0} # {1}", Precedence.Other),
        Spelling.Of(BinaryOperator.BitXor, SqlTypeKind.Boolean, "{0} <> {1}"),
        Spelling.Of(BinaryOperator.BitAnd, SqlTypeKind.Boolean, "{0} AND {1}", Precedence.And),
        Spelling.Of(BinaryOperator.BitOr, SqlTypeKind.Boolean, "{0} OR {1}", Precedence.Or),
        Spelling.Of(BinaryOperator.Modulo, SqlTypeKind.Double, "{0} - trunc({0} / {1}) * {1}", Precedence.Additive),
        Spelling.Of(BinaryOperator.Modulo, SqlTypeKind.Real, "{0} - trunc({0} / {1}) * {1}", Precedence.Additive),
    ];

    private static IEnumerable<Spelling> Texts =>
    [
        Spelling.Of(Like, "{0} LIKE {1}"),
        Spelling.Of(Functions.Random, "random()"),
        Spelling.Of(Functions.Upper, "upper({0})"),
        Spelling.Of(Functions.Lower, "lower({0})"),
        Spelling.Of(Functions.Trim, $"btrim({{0}}, {WhiteSpace})"),
        Spelling.Of(Functions.TrimStart, $"ltrim({{0}}, {WhiteSpace})"),
        Spelling.Of(Functions.TrimEnd, $"rtrim({{0}}, {WhiteSpace})"),
        Spelling.Of(Functions.TrimChars, "btrim({0}, {1})"),
        Spelling.Of(Functions.TrimStartChars, "ltrim({0}, {1})"),
        Spelling.Of(Functions.TrimEndChars, "rtrim({0}, {1})"),
        Spelling.Of(Functions.IndexOf, "strpos({0}, {1}) - 1", Precedence.Additive),
        Spelling.Of(Functions.IndexOfFrom, "CASE strpos(substr({0}, {2+1}), {1}) WHEN 0 THEN -1 ELSE strpos(substr({0}, {2+1}), {1}) + {2} - 1 END"),
        Spelling.Of(Functions.PadLeft, 2, "lpad({0}, greatest(length({0}), {1}))"),
        Spelling.Of(Functions.PadLeft, 3, "lpad({0}, greatest(length({0}), {1}), {2})"),
        Spelling.Of(Functions.PadRight, 2, "rpad({0}, greatest(length({0}), {1}))"),
        Spelling.Of(Functions.PadRight, 3, "rpad({0}, greatest(length({0}), {1}), {2})"),
        Spelling.Of(Functions.Contains, "strpos({0}, {1}) > 0"),
        Spelling.Of(Functions.StartsWith, "starts_with({0}, {1})"),
        Spelling.Of(Functions.EndsWith, "right({0}, length({1})) = {1}"),
        Spelling.Of(Functions.CompareOrdinal, "CASE WHEN {0} COLLATE \"C\" < {1} THEN -1 WHEN {0} COLLATE \"C\" > {1} THEN 1 WHEN {0} = {1} THEN 0 END"),
        Spelling.Of(Functions.ByteLength, "length({0})"),
        Spelling.Of(Functions.ByteLength, SqlTypeKind.Text, "octet_length({0})"),
        Spelling.Of(Functions.ToText, "CAST({0} AS text)"),
        Spelling.Of(Functions.ToText, SqlTypeKind.Text, "{0}", Precedence.Atom),
        Spelling.Of(Functions.ToText, SqlTypeKind.Boolean, "CASE WHEN {0} THEN 'True' WHEN NOT {0} THEN 'False' END"),
        Spelling.Of(Functions.ToText, SqlTypeKind.Double, "replace(CAST({0} AS text), 'e', 'E')"),
        Spelling.Of(Functions.ToText, SqlTypeKind.Real, "replace(CAST({0} AS text), 'e', 'E')"),
        Spelling.Of(Functions.ToText, SqlTypeKind.DateTime, "to_char({0}, 'MM/DD/YYYY HH24:MI:SS')"),
        Spelling.Of(Functions.ToText, SqlTypeKind.DateTimeOffset, "to_char({0} AT TIME ZONE 'UTC', 'MM/DD/YYYY HH24:MI:SS \"+00:00\"')"),
        Spelling.Of(Functions.ToText, SqlTypeKind.Date, "to_char({0}, 'MM/DD/YYYY')"),
        Spelling.Of(Functions.ToText, SqlTypeKind.Time, "to_char({0}, 'HH24:MI')"),
        Spelling.Of(Functions.ToText, SqlTypeKind.Interval,
            "CASE WHEN {0} < INTERVAL '0' THEN '-' ELSE '' END || coalesce(nullif(trunc(abs(extract(epoch FROM {0})) / 86400), 0) || '.', '') "
            + "|| to_char(justify_hours(greatest({0}, -{0})), 'HH24:MI:SS') "
            + "|| CASE WHEN extract(epoch FROM {0}) % 1 <> 0 THEN '.' || lpad(CAST(trunc(abs(extract(epoch FROM {0}) % 1) * 10000000) AS text), 7, '0') ELSE '' END",
            Precedence.Other),
        Spelling.Of(Functions.ParseInteger, "CAST({0} AS bigint)"),
        Spelling.Of(Functions.ParseDouble, "CAST({0} AS double precision)"),
        Spelling.Of(Functions.ParseDecimal, "CAST({0} AS numeric)"),
        Spelling.Of(Functions.LastIndexOf, "CASE strpos({0}, {1}) WHEN 0 THEN -1 ELSE length({0}) - length({1}) - strpos(reverse({0}), reverse({1})) + 1 END"),
        Spelling.Of(Functions.IsDigit, "{0} ~ '^[[:digit:]]$'"),
        Spelling.Of(Functions.IsLetter, "{0} ~ '^[[:alpha:]]$'"),
        Spelling.Of(Functions.IsLetterOrDigit, "{0} ~ '^[[:alnum:]]$'"),
        Spelling.Of(Functions.IsUpper, "{0} ~ '^[[:upper:]]$'"),
        Spelling.Of(Functions.IsLower, "{0} ~ '^[[:lower:]]$'"),
    ];

    private static IEnumerable<Spelling> Numbers =>
    [
        Spelling.Of(Functions.Ceiling, "ceiling({0})"),
        Spelling.Of(Functions.Floor, "floor({0})"),
        Spelling.Of(Functions.Round, 1, "round({0})"),
        Spelling.Of(Functions.Round, 2, "round({0} * power(10.0, {1})) / power(10.0, {1})"),
        Spelling.Of(Functions.Round, SqlTypeKind.Decimal, 1, RoundDecimal),
        Spelling.Of(Functions.Round, SqlTypeKind.Decimal, 2,
            "round(CASE WHEN abs({0} * power(10.0, {1})) % 1 = 0.5 THEN round({0} * power(10.0, {1}) / 2) * 2 / power(10.0, {1}) ELSE {0} END, {1})"),
        Spelling.Of(Functions.RoundAway, 1, "trunc({0} + sign({0}) * 0.5)"),
        Spelling.Of(Functions.RoundAway, 2, "trunc({0} * power(10.0, {1}) + sign({0}) * 0.5) / power(10.0, {1})"),
        Spelling.Of(Functions.RoundAway, SqlTypeKind.Decimal, 1, "round({0})"),
        Spelling.Of(Functions.RoundAway, SqlTypeKind.Decimal, 2, "round({0}, {1})"),
        Spelling.Of(Functions.Truncate, "trunc({0})"),
        Spelling.Of(Functions.Sqrt, "sqrt({0})"),
        Spelling.Of(Functions.Cbrt, "cbrt({0})"),
        Spelling.Of(Functions.Power, "power({0}, {1})"),
        Spelling.Of(Functions.Exp, "exp({0})"),
        Spelling.Of(Functions.Log, "ln({0})"),
        Spelling.Of(Functions.Log10, "log({0})"),
        Spelling.Of(Functions.Log2, "ln({0}) / ln(CAST(2 AS double precision))", Precedence.Multiplicative),
        Spelling.Of(Functions.LogBase, "ln({0}) / ln({1})", Precedence.Multiplicative),
        Spelling.Of(Functions.Sign, "CAST(sign({0}) AS integer)"),
        Spelling.Of(Functions.Sin, "sin({0})"),
        Spelling.Of(Functions.Cos, "cos({0})"),
        Spelling.Of(Functions.Tan, "tan({0})"),
        Spelling.Of(Functions.Asin, "asin({0})"),
        Spelling.Of(Functions.Acos, "acos({0})"),
        Spelling.Of(Functions.Atan, "atan({0})"),
        Spelling.Of(Functions.Atan2, "atan2({0}, {1})"),

        Spelling.Of(Functions.Sinh, "sinh({0})"),
        Spelling.Of(Functions.Cosh, "cosh({0})"),
        Spelling.Of(Functions.Tanh, "tanh({0})"),
        Spelling.Of(Functions.IsNaN, "{0} = 'NaN'"),
        Spelling.Of(Functions.IsInfinity, "abs({0}) = 'Infinity'"),

        // Not least and greatest, which pass over nulls.
        Spelling.Of(Functions.Least, "CASE WHEN {0} <= {1} THEN {0} WHEN {0} > {1} THEN {1} END"),
        Spelling.Of(Functions.Greatest, "CASE WHEN {0} >= {1} THEN {0} WHEN {0} < {1} THEN {1} END"),
    ];

    private static IEnumerable<Spelling> Dates =>
    [
        .. Field(Functions.Year, "CAST(extract(year FROM {0}) AS integer)"),
        .. Field(Functions.Month, "CAST(extract(month FROM {0}) AS integer)"),
        .. Field(Functions.Day, "CAST(extract(day FROM {0}) AS integer)"),
        .. Field(Functions.Hour, "CAST(extract(hour FROM {0}) AS integer)"),
        .. Field(Functions.Minute, "CAST(extract(minute FROM {0}) AS integer)"),
        .. Field(Functions.Second, "CAST(trunc(extract(second FROM {0})) AS integer)"),
        .. Field(Functions.Millisecond, "CAST(trunc(extract(milliseconds FROM {0})) % 1000 AS integer)"),
        .. Field(Functions.DayOfWeek, "CAST(extract(dow FROM {0}) AS integer)"),
        .. Field(Functions.DayOfYear, "CAST(extract(doy FROM {0}) AS integer)"),
        .. Field(Functions.DatePart, "date_trunc('day', {0})"),
        .. Field(Functions.TimeOfDay, "CAST(CAST({0} AS time) AS interval)"),
        .. Field(Functions.ToDate, "CAST({0} AS date)"),
        .. Field(Functions.ToTime, "CAST({0} AS time)"),
        .. Shift(Functions.AddYears, "make_interval(years => {1})"),
        .. Shift(Functions.AddMonths, "make_interval(months => {1})"),
        Spelling.Of(Functions.AddDays, "{0} + {1} * INTERVAL '1 day'", Precedence.Additive),
        Spelling.Of(Functions.AddDays, SqlTypeKind.DateTimeOffset, "{0} + {1} * INTERVAL '24 hours'", Precedence.Additive),
        Spelling.Of(Functions.AddDays, SqlTypeKind.Date, "{0} + CAST({1} AS integer)", Precedence.Additive),
        Spelling.Of(Functions.AddHours, "{0} + {1} * INTERVAL '1 hour'", Precedence.Additive),
        Spelling.Of(Functions.AddMinutes, "{0} + {1} * INTERVAL '1 minute'", Precedence.Additive),
        Spelling.Of(Functions.AddSeconds, "{0} + {1} * INTERVAL '1 second'", Precedence.Additive),
        Spelling.Of(Functions.AddMilliseconds, "{0} + {1} * INTERVAL '1 millisecond'", Precedence.Additive),
        Spelling.Of(Functions.AddInterval, "{0} + {1}", Precedence.Additive),
        Spelling.Of(Functions.SubtractInterval, "{0} - {1}", Precedence.Additive),
        Spelling.Of(Functions.Difference, "{0} - {1}", Precedence.Additive),
        Spelling.Of(Functions.TotalDays, "CAST(extract(epoch FROM {0}) AS double precision) / 86400", Precedence.Multiplicative),
        Spelling.Of(Functions.TotalHours, "CAST(extract(epoch FROM {0}) AS double precision) / 3600", Precedence.Multiplicative),
        Spelling.Of(Functions.TotalMinutes, "CAST(extract(epoch FROM {0}) AS double precision) / 60", Precedence.Multiplicative),
        Spelling.Of(Functions.TotalSeconds, "CAST(extract(epoch FROM {0}) AS double precision)"),
        Spelling.Of(Functions.TotalMilliseconds, "CAST(extract(epoch FROM {0}) * 1000 AS double precision)"),
        Spelling.Of(Functions.IntervalDays, "CAST(trunc(extract(epoch FROM {0}) / 86400) AS integer)"),
        Spelling.Of(Functions.IntervalHours, "CAST(trunc(extract(epoch FROM {0}) / 3600) % 24 AS integer)"),
        Spelling.Of(Functions.IntervalMinutes, "CAST(trunc(extract(epoch FROM {0}) / 60) % 60 AS integer)"),
        Spelling.Of(Functions.IntervalSeconds, "CAST(trunc(extract(epoch FROM {0})) % 60 AS integer)"),
        Spelling.Of(Functions.IntervalMilliseconds, "CAST(trunc(extract(epoch FROM {0}) * 1000) % 1000 AS integer)"),
        Spelling.Of(Functions.IntervalDuration, "greatest({0}, -{0})"),
        Spelling.Of(Functions.UtcTime, "{0} AT TIME ZONE 'UTC'"),
        Spelling.Of(Functions.UnixSeconds, "CAST(floor(extract(epoch FROM {0})) AS bigint)"),
        Spelling.Of(Functions.UnixMilliseconds, "CAST(floor(extract(epoch FROM {0}) * 1000) AS bigint)"),
        Spelling.Of(Functions.MakeDateTime, "make_timestamp({*})"),
        Spelling.Of(Functions.MakeDate, "make_date({0}, {1}, {2})"),
        Spelling.Of(Functions.MakeTime, "make_time({0}, {1}, {2})"),
        Spelling.Of(Functions.MakeInterval, "{0} * INTERVAL '1 second'", Precedence.Multiplicative),
        Spelling.Of(Functions.AtTime, "{0} + {1}", Precedence.Additive),
        Spelling.Of(Functions.DayNumber, "{0} - DATE '0001-01-01'", Precedence.Additive),
        Spelling.Of(Functions.DaysInMonth, "CAST(extract(day FROM make_date({0}, {1}, 1) + INTERVAL '1 month' - INTERVAL '1 day') AS integer)"),
    ];

    private static IEnumerable<Spelling> Casts =>
    [
        .. new[] { SqlTypeKind.Double, SqlTypeKind.Real, SqlTypeKind.Decimal }.SelectMany(from => new[]
        {
            Spelling.Of(SqlTypeKind.Integer, from, "CAST(trunc({0}) AS integer)"),
            Spelling.Of(SqlTypeKind.BigInteger, from, "CAST(trunc({0}) AS bigint)"),
            Spelling.Of(SqlTypeKind.SmallInteger, from, "CAST(trunc({0}) AS smallint)"),
        }),
        Spelling.Of(SqlTypeKind.BigInteger, SqlTypeKind.Boolean, "CAST(CAST({0} AS integer) AS bigint)"),
        Spelling.Of(SqlTypeKind.Boolean, SqlTypeKind.BigInteger, "{0} <> 0"),
        Spelling.Of(SqlTypeKind.DateTimeOffset, SqlTypeKind.DateTime, "{0} AT TIME ZONE 'UTC'"),
        Spelling.Of(SqlTypeKind.DateTime, SqlTypeKind.DateTimeOffset, "{0} AT TIME ZONE 'UTC'"),
    ];

    private static IEnumerable<Spelling> Aggregates =>
    [
        .. Both(AggregateFunction.Sum, WindowFunction.Sum, SqlTypeKind.SmallInteger, "CAST(sum({0}){f} AS integer)"),
        .. Both(AggregateFunction.Sum, WindowFunction.Sum, SqlTypeKind.Integer, "CAST(sum({0}){f} AS integer)"),
        .. Both(AggregateFunction.Sum, WindowFunction.Sum, SqlTypeKind.BigInteger, "CAST(sum({0}){f} AS bigint)"),
        .. Both(AggregateFunction.Average, WindowFunction.Average, SqlTypeKind.SmallInteger, "avg(CAST({0} AS double precision))"),
        .. Both(AggregateFunction.Average, WindowFunction.Average, SqlTypeKind.Integer, "avg(CAST({0} AS double precision))"),
        .. Both(AggregateFunction.Average, WindowFunction.Average, SqlTypeKind.BigInteger, "avg(CAST({0} AS double precision))"),
        .. Both(AggregateFunction.Average, WindowFunction.Average, SqlTypeKind.Real, "CAST(avg({0}){f} AS real)"),
        .. Both(AggregateFunction.Min, WindowFunction.Min, SqlTypeKind.Boolean, "bool_and({0})"),
        .. Both(AggregateFunction.Max, WindowFunction.Max, SqlTypeKind.Boolean, "bool_or({0})"),
        .. Both(AggregateFunction.Min, WindowFunction.Min, SqlTypeKind.Guid, "CAST(min(CAST({0} AS text)){f} AS uuid)"),
        .. Both(AggregateFunction.Max, WindowFunction.Max, SqlTypeKind.Guid, "CAST(max(CAST({0} AS text)){f} AS uuid)"),
        Spelling.Of(AggregateFunction.StringJoin, "string_agg({0}, {1}{o})"),
        Spelling.Of(WindowFunction.RowNumber, "CAST(row_number(){f} AS integer)"),
        Spelling.Of(WindowFunction.Count, 0, "CAST(count(*){f} AS integer)"),
        Spelling.Of(WindowFunction.Count, "CAST(count({0}){f} AS integer)"),
    ];

    /// <summary>A field of a date or time; of a point in time as it is in UTC, in which it is read too.</summary>
    private static Spelling[] Field(Function function, string template) =>
    [
        Spelling.Of(function, template),
        Spelling.Of(function, SqlTypeKind.DateTimeOffset, template.Replace("{0}", "{0} AT TIME ZONE 'UTC'", StringComparison.Ordinal)),
    ];

    /// <summary>Moves a date by a calendar interval; the day is cut to the month's length, as in C#.</summary>
    private static Spelling[] Shift(Function function, string interval) =>
    [
        Spelling.Of(function, $"{{0}} + {interval}", Precedence.Additive),
        Spelling.Of(function, SqlTypeKind.Date, $"CAST({{0}} + {interval} AS date)"),
        Spelling.Of(function, SqlTypeKind.DateTimeOffset, $"({{0}} AT TIME ZONE 'UTC' + {interval}) AT TIME ZONE 'UTC'"),
    ];

    private static Spelling[] Both(AggregateFunction aggregate, WindowFunction window, SqlTypeKind kind, string template)
        => [Spelling.Of(aggregate, kind, template), Spelling.Of(window, kind, template)];
}
