using Linq.Provider.Algebra;
using Linq.Provider.Schema;

namespace Linq.Provider.Sql.PostgreSql;

/// <summary>PostgreSQL's spelling of the catalogue.</summary>
internal static class PostgresFunctions
{
    /// <summary>Matches a LIKE pattern; backslash escapes.</summary>
    public static Function Like { get; } = new("Like");

    /// <summary>Matches a regular expression of PostgreSQL.</summary>
    public static Function Matches { get; } = new("Matches");

    /// <summary>How often a regular expression of PostgreSQL matches: text, pattern, flags.</summary>
    public static Function MatchCount { get; } = new("MatchCount", PropagatesNull: false);

    /// <summary>The first match of a regular expression of PostgreSQL, all of which is one group; the empty text if there is none.</summary>
    public static Function Match { get; } = new("Match", PropagatesNull: false);

    /// <summary>Replaces what matches a regular expression of PostgreSQL: text, pattern, replacement, flags.</summary>
    public static Function ReplaceMatches { get; } = new("ReplaceMatches");

    // What char.IsWhiteSpace accepts.
    private const string WhiteSpace = @"E' \t\n\x0B\f\r\u0085\u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u2028\u2029\u202F\u205F\u3000'";

    // Half to even: a tie lies halfway between two integers, and half of it is never a tie.
    private const string RoundDecimal = "CASE WHEN abs({0}) % 1 = 0.5 THEN round({0} / 2) * 2 ELSE round({0}) END";

    public static FunctionTable Table { get; } = new(static () => Operators, static () => CommonFunctions.All.Concat(Texts).Concat(Numbers).Concat(Dates).Concat(Intervals).Concat(Bytes).Concat(Parsing).Concat(Casts).Concat(Aggregates));

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
        Spelling.Of(Functions.PadLeft, 2, "lpad({0}, {1} + greatest(length({0}) - {1}, 0))"),
        Spelling.Of(Functions.PadLeft, 3, "lpad({0}, {1} + greatest(length({0}) - {1}, 0), {2})"),
        Spelling.Of(Functions.PadRight, 2, "rpad({0}, {1} + greatest(length({0}) - {1}, 0))"),
        Spelling.Of(Functions.PadRight, 3, "rpad({0}, {1} + greatest(length({0}) - {1}, 0), {2})"),
        Spelling.Of(Functions.Contains, "strpos({0}, {1}) > 0"),
        Spelling.Of(Functions.StartsWith, "starts_with({0}, {1})"),
        Spelling.Of(Functions.EndsWith, "right({0}, length({1})) = {1}"),
        Spelling.Of(Functions.CompareOrdinal, "CASE WHEN {0} COLLATE \"C\" < {1} THEN -1 WHEN {0} COLLATE \"C\" > {1} THEN 1 WHEN {0} = {1} THEN 0 END"),
        Spelling.Of(Functions.ListLength, "cardinality({0})"),
        Spelling.Of(Functions.ListElement, "({0})[{1+1}]", Precedence.Atom),
        Spelling.Of(Functions.ElementValue, "{0}", Precedence.Atom),
        Spelling.Of(Functions.Characters, "string_to_array({0}, NULL)"),
        Spelling.Of(Functions.ByteLength, "length({0})"),
        Spelling.Of(Functions.ByteLength, SqlTypeKind.Text, "octet_length({0})"),
        Spelling.Of(Functions.ToText, "CAST({0} AS text)"),
        Spelling.Of(Functions.ToText, SqlTypeKind.Text, "{0}", Precedence.Atom),
        Spelling.Of(Functions.ToText, SqlTypeKind.Boolean, "CASE WHEN {0} THEN 'True' WHEN NOT {0} THEN 'False' END"),
        Spelling.Of(Functions.ToText, SqlTypeKind.Double, FractionText("1[56]")),
        Spelling.Of(Functions.ToText, SqlTypeKind.Real, FractionText("0[678]")),
        Spelling.Of(Functions.ToText, SqlTypeKind.DateTime, "to_char({0}, 'MM/DD/YYYY HH24:MI:SS')"),
        Spelling.Of(Functions.ToText, SqlTypeKind.DateTimeOffset, "to_char({0} AT TIME ZONE 'UTC', 'MM/DD/YYYY HH24:MI:SS \"+00:00\"')"),
        Spelling.Of(Functions.ToText, SqlTypeKind.Date, "to_char({0}, 'MM/DD/YYYY')"),
        Spelling.Of(Functions.ToText, SqlTypeKind.Time, "to_char({0}, 'HH24:MI')"),
        Spelling.Of(Functions.ToText, SqlTypeKind.Interval,
            "CASE WHEN {0} < INTERVAL '0' THEN '-' ELSE '' END || coalesce(nullif(trunc(abs(extract(epoch FROM {0})) / 86400), 0) || '.', '') "
            + "|| to_char(justify_hours(greatest({0}, -({0}))), 'HH24:MI:SS') "
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
        Spelling.Of(Functions.CodePoint, "ascii({0})"),
        Spelling.Of(Functions.Character, "CASE {0} WHEN 0 THEN '' ELSE chr({0}) END"),
        Spelling.Of(Functions.Unify, "translate({0}, {1}, repeat(left({1}, 1), length({1})))"),
        Spelling.Of(Functions.ReplaceIgnoringCase, @"regexp_replace({0}, regexp_replace({1}, '([^[:alnum:]])', '\\\1', 'g'), replace({2}, '\', '\\'), 'gi')"),
        Spelling.Of(Functions.Repeat, "repeat({0}, {1})"),
        Spelling.Of(Functions.CountParts, $"(SELECT CASE WHEN num_nulls({{*}}) = 0 THEN CAST(count(*) AS integer) END FROM unnest(CASE WHEN {{0}} = '' THEN ARRAY[''] ELSE string_to_array({{0}}, {{1}}) END) AS part WHERE NOT {{2}} OR CASE WHEN {{3}} THEN btrim(part, {WhiteSpace}) ELSE part END <> '')", Precedence.Atom),
        Spelling.Of(Functions.PartAt, $"(SELECT CASE WHEN {{3}} THEN btrim(part, {WhiteSpace}) ELSE part END FROM unnest(CASE WHEN {{0}} = '' THEN ARRAY[''] ELSE string_to_array({{0}}, {{1}}) END) WITH ORDINALITY AS parts (part, place) WHERE NOT {{2}} OR CASE WHEN {{3}} THEN btrim(part, {WhiteSpace}) ELSE part END <> '' ORDER BY place OFFSET {{4}} LIMIT 1)", Precedence.Atom),
        Spelling.Of(Matches, "{0} ~ {1}"),
        Spelling.Of(MatchCount, "(SELECT CAST(count(*) AS integer) FROM regexp_matches({0}, {1}, {2}))", Precedence.Atom),
        Spelling.Of(Match, "coalesce((regexp_match({0}, {1}))[1], '')"),
        Spelling.Of(ReplaceMatches, "regexp_replace({0}, {1}, {2}, {3})"),
    ];

    private static IEnumerable<Spelling> Bytes =>
    [
        Spelling.Of(Functions.ByteAt, "CASE WHEN {1} >= 0 AND {1} < length({0}) THEN CAST(get_byte({0}, {1}) AS smallint) END"),
        Spelling.Of(Functions.ContainsByte, "position(decode(lpad(to_hex(CAST({1} AS integer)), 2, '0'), 'hex') IN {0}) > 0"),
        Spelling.Of(Functions.ToBase64, "translate(encode({0}, 'base64'), E'\\n', '')"),
        Spelling.Of(Functions.OfBase64, "decode({0}, 'base64')"),
        Spelling.Of(Functions.BytesToHex, "encode({0}, 'hex')"),
        Spelling.Of(Functions.BytesOfHex, "decode({0}, 'hex')"),
    ];

    /// <summary>Text that is not of the one form that both sides understand in the same way is an error, never another value.</summary>
    private static IEnumerable<Spelling> Parsing =>
    [
        Spelling.Of(Functions.ParseBoolean, $"CASE lower(btrim({{0}}, {WhiteSpace})) WHEN 'true' THEN TRUE WHEN 'false' THEN FALSE ELSE CAST({{0}} || ' is no Boolean' AS boolean) END"),
        Spelling.Of(Functions.ParseGuid, "CAST({0} AS uuid)"),
        Spelling.Of(Functions.ParseDateTime, Iso(@"^\s*\d\d\d\d-\d\d-\d\d([ T]\d\d:\d\d(:\d\d(\.\d+)?)?)?\s*$", "timestamp")),
        Spelling.Of(Functions.ParseDateTimeOffset, Iso(@"^\s*\d\d\d\d-\d\d-\d\d[ T]\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)\s*$", "timestamp with time zone")),
        Spelling.Of(Functions.ParseDate, Iso(@"^\s*\d\d\d\d-\d\d-\d\d\s*$", "date")),
        Spelling.Of(Functions.ParseTime, Iso(@"^\s*\d\d?:\d\d(:\d\d(\.\d+)?)?\s*$", "time")),
        Spelling.Of(Functions.ParseInterval,
            @"CASE WHEN {0} ~ '^\s*-?(\d+\.)?\d\d?:\d\d?(:\d\d?(\.\d+)?)?\s*$' THEN CASE WHEN {0} ~ '^\s*-' THEN -1 ELSE 1 END * (coalesce(CAST(substring({0} FROM '(\d+)\.\d+:') AS integer), 0) * INTERVAL '24 hours' "
            + @"+ CAST(substring({0} FROM '(\d+:[\d:.]+)') AS interval)) ELSE CAST({0} || ' is no interval' AS interval) END"),
    ];

    private static string Iso(string pattern, string type) => $"CASE WHEN {{0}} ~ '{pattern}' THEN CAST({{0}} AS {type}) ELSE CAST({{0}} || ' is not in ISO form' AS {type}) END";

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

        Spelling.Of(Functions.Asinh, "asinh({0})"),
        Spelling.Of(Functions.Acosh, "acosh({0})"),
        Spelling.Of(Functions.Atanh, "atanh({0})"),
        Spelling.Of(Functions.TruncateTo, "trunc({0} * power(10.0, {1})) / power(10.0, {1})", Precedence.Multiplicative),
        Spelling.Of(Functions.TruncateTo, SqlTypeKind.Decimal, "trunc({0}, {1})"),
        Spelling.Of(Functions.FloorTo, "floor({0} * power(10.0, {1})) / power(10.0, {1})", Precedence.Multiplicative),
        Spelling.Of(Functions.FloorTo, SqlTypeKind.Decimal, "round(floor({0} * power(10.0, {1})) / power(10.0, {1}), {1})"),
        Spelling.Of(Functions.CeilingTo, "ceiling({0} * power(10.0, {1})) / power(10.0, {1})", Precedence.Multiplicative),
        Spelling.Of(Functions.CeilingTo, SqlTypeKind.Decimal, "round(ceiling({0} * power(10.0, {1})) / power(10.0, {1}), {1})"),
        Spelling.Of(Functions.Quotient, "div({0}, {1})"),
        Spelling.Of(Functions.CheckRange, SqlTypeKind.SmallInteger, "CASE WHEN {0} BETWEEN {1} AND {2} THEN {0} WHEN {0} IS NOT NULL THEN CAST({0} || ' is out of range' AS smallint) END"),
        Spelling.Of(Functions.CheckRange, SqlTypeKind.Integer, "CASE WHEN {0} BETWEEN {1} AND {2} THEN {0} WHEN {0} IS NOT NULL THEN CAST({0} || ' is out of range' AS integer) END"),
        Spelling.Of(Functions.CheckRange, "CASE WHEN {0} BETWEEN {1} AND {2} THEN {0} WHEN {0} IS NOT NULL THEN CAST({0} || ' is out of range' AS bigint) END"),
        Spelling.Of(Functions.CheckRange, SqlTypeKind.Decimal, "CASE WHEN {0} BETWEEN {1} AND {2} THEN {0} WHEN {0} IS NOT NULL THEN CAST({0} || ' is out of range' AS numeric) END"),
        .. Checks(Functions.CheckInt16, "smallint"),
        .. Checks(Functions.CheckInt32, "integer"),
        .. Checks(Functions.CheckInt64, "bigint"),
        Spelling.Of(Functions.Bits, "right(CAST(CAST(CAST({0} AS bigint) AS bit(64)) AS text), {1})"),
        Spelling.Of(Functions.ToHex, "to_hex({0})"),
        Spelling.Of(Functions.ToHex, SqlTypeKind.SmallInteger, "to_hex(CAST({0} AS integer))"),

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
        Spelling.Of(Functions.TotalDays, "CAST(extract(epoch FROM {0}) * 10000000 AS double precision) / 864000000000", Precedence.Multiplicative),
        Spelling.Of(Functions.TotalHours, "CAST(extract(epoch FROM {0}) * 10000000 AS double precision) / 36000000000", Precedence.Multiplicative),
        Spelling.Of(Functions.TotalMinutes, "CAST(extract(epoch FROM {0}) * 10000000 AS double precision) / 600000000", Precedence.Multiplicative),
        Spelling.Of(Functions.TotalSeconds, "CAST(extract(epoch FROM {0}) AS double precision)"),
        Spelling.Of(Functions.TotalMilliseconds, "CAST(extract(epoch FROM {0}) * 1000 AS double precision)"),
        Spelling.Of(Functions.IntervalDays, "CAST(trunc(extract(epoch FROM {0}) / 86400) AS integer)"),
        Spelling.Of(Functions.IntervalHours, "CAST(trunc(extract(epoch FROM {0}) / 3600) % 24 AS integer)"),
        Spelling.Of(Functions.IntervalMinutes, "CAST(trunc(extract(epoch FROM {0}) / 60) % 60 AS integer)"),
        Spelling.Of(Functions.IntervalSeconds, "CAST(trunc(extract(epoch FROM {0})) % 60 AS integer)"),
        Spelling.Of(Functions.IntervalMilliseconds, "CAST(trunc(extract(epoch FROM {0}) * 1000) % 1000 AS integer)"),
        Spelling.Of(Functions.IntervalDuration, "greatest({0}, -({0}))"),
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

    private static IEnumerable<Spelling> Intervals =>
    [
        .. Field(Functions.Microsecond, "CAST(trunc(extract(microseconds FROM {0})) % 1000 AS integer)"),
        .. Field(Functions.Nanosecond, "CAST(extract(microseconds FROM {0}) * 1000 % 1000 AS integer)"),
        .. Field(Functions.Ticks, "CAST(extract(epoch FROM {0}) * 10000000 + 621355968000000000 AS bigint)"),
        Spelling.Of(Functions.Ticks, SqlTypeKind.Time, "CAST(extract(epoch FROM {0}) * 10000000 AS bigint)"),
        Spelling.Of(Functions.Ticks, SqlTypeKind.Interval, "CAST(extract(epoch FROM {0}) * 10000000 AS bigint)"),
        Spelling.Of(Functions.DateTimeOfTicks, "DATE '0001-01-01' + CAST({0} / 864000000000 AS integer) + {0} % 864000000000 / 10.0 * INTERVAL '1 microsecond'", Precedence.Additive),
        Spelling.Of(Functions.TimeOfTicks, "TIME '00:00' + {0} / 10.0 * INTERVAL '1 microsecond'", Precedence.Additive),
        Spelling.Of(Functions.IntervalOfTicks, "{0} / 10.0 * INTERVAL '1 microsecond'", Precedence.Multiplicative),
        Spelling.Of(Functions.AddMicroseconds, "{0} + {1} * INTERVAL '1 microsecond'", Precedence.Additive),
        Spelling.Of(Functions.AddTicks, "{0} + {1} / 10.0 * INTERVAL '1 microsecond'", Precedence.Additive),
        Spelling.Of(Functions.AtOffset, "({0} - {1}) AT TIME ZONE 'UTC'", Precedence.Other),
        Spelling.Of(Functions.OffsetOf, "CASE WHEN {0} IS NOT NULL THEN INTERVAL '0' END"),
        Spelling.Of(Functions.InUtc, "{0}", Precedence.Atom),
        Spelling.Of(Functions.OfUnixSeconds, "to_timestamp({0})"),
        Spelling.Of(Functions.OfUnixMilliseconds, "to_timestamp({0} / 1000) + {0} % 1000 * INTERVAL '1 millisecond'", Precedence.Additive),
        Spelling.Of(Functions.DateOfDayNumber, "DATE '0001-01-01' + {0}", Precedence.Additive),
        Spelling.Of(Functions.TimeDifference, "CASE WHEN {0} >= {1} THEN {0} - {1} ELSE {0} - {1} + INTERVAL '24 hours' END"),
        Spelling.Of(Functions.IntervalMicroseconds, "CAST(trunc(extract(epoch FROM {0}) * 1000000) % 1000 AS integer)"),
        Spelling.Of(Functions.IntervalNanoseconds, "CAST(extract(epoch FROM {0}) * 1000000000 % 1000 AS integer)"),
        Spelling.Of(Functions.TotalMicroseconds, "CAST(extract(epoch FROM {0}) * 1000000 AS double precision)"),
        Spelling.Of(Functions.TotalNanoseconds, "CAST(extract(epoch FROM {0}) * 1000000000 AS double precision)"),
        Spelling.Of(Functions.Multiply, "make_interval(secs => CAST(extract(epoch FROM {0}) AS double precision) * {1})"),
        Spelling.Of(Functions.Divide, "make_interval(secs => CAST(extract(epoch FROM {0}) AS double precision) / {1})"),
        Spelling.Of(Functions.Ratio, "CAST(extract(epoch FROM {0}) * 10000000 AS double precision) / CAST(extract(epoch FROM {1}) * 10000000 AS double precision)", Precedence.Multiplicative),
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
        .. Spelling.OfBoth(AggregateFunction.Sum, WindowFunction.Sum, SqlTypeKind.SmallInteger, "CAST(sum({0}){f} AS integer)"),
        .. Spelling.OfBoth(AggregateFunction.Sum, WindowFunction.Sum, SqlTypeKind.Integer, "CAST(sum({0}){f} AS integer)"),
        .. Spelling.OfBoth(AggregateFunction.Sum, WindowFunction.Sum, SqlTypeKind.BigInteger, "CAST(sum({0}){f} AS bigint)"),
        .. Spelling.OfBoth(AggregateFunction.Sum, WindowFunction.Sum, SqlTypeKind.Real, "CAST(sum({d}CAST({0} AS double precision)){f} AS real)"),
        .. Spelling.OfBoth(AggregateFunction.Average, WindowFunction.Average, SqlTypeKind.SmallInteger, "avg({d}CAST({0} AS double precision))"),
        .. Spelling.OfBoth(AggregateFunction.Average, WindowFunction.Average, SqlTypeKind.Integer, "avg({d}CAST({0} AS double precision))"),
        .. Spelling.OfBoth(AggregateFunction.Average, WindowFunction.Average, SqlTypeKind.BigInteger, "CAST(sum({0}){f} AS double precision) / count({0}){f}"),
        .. Spelling.OfBoth(AggregateFunction.Average, WindowFunction.Average, SqlTypeKind.Real, "CAST(avg({0}){f} AS real)"),
        .. Spelling.OfBoth(AggregateFunction.Min, WindowFunction.Min, SqlTypeKind.Boolean, "bool_and({0})"),
        .. Spelling.OfBoth(AggregateFunction.Max, WindowFunction.Max, SqlTypeKind.Boolean, "bool_or({0})"),
        .. Spelling.OfBoth(AggregateFunction.Min, WindowFunction.Min, SqlTypeKind.Guid, "CAST(min(CAST({0} AS text)){f} AS uuid)"),
        .. Spelling.OfBoth(AggregateFunction.Max, WindowFunction.Max, SqlTypeKind.Guid, "CAST(max(CAST({0} AS text)){f} AS uuid)"),
        Spelling.Of(AggregateFunction.StringJoin, "string_agg({0}, {1}{o})"),
        Spelling.Of(WindowFunction.RowNumber, "CAST(row_number(){f} AS integer)"),
        Spelling.Of(WindowFunction.Count, 0, "CAST(count(*){f} AS integer)"),
        Spelling.Of(WindowFunction.Count, "CAST(count({0}){f} AS integer)"),
    ];

    private static Spelling[] Checks(Function function, string type) =>
    [
        Spelling.Of(function, $"CAST({{0}} AS {type})"),
        .. new[] { SqlTypeKind.Double, SqlTypeKind.Real, SqlTypeKind.Decimal }.Select(kind => Spelling.Of(function, kind, $"CAST(trunc({{0}}) AS {type})")),
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

    /// <summary>.NET writes the shortest digits too, but has no exponent yet where PostgreSQL begins to write one.</summary>
    private static string FractionText(string exponents)
        => $"CASE WHEN CAST({{0}} AS text) ~ 'e\\+{exponents}$' THEN CAST(CAST(CAST({{0}} AS text) AS numeric) AS text) ELSE replace(CAST({{0}} AS text), 'e', 'E') END";
}
