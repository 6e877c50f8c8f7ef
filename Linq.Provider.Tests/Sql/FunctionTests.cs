using System.Data.Common;
using System.Globalization;
using System.Linq.Expressions;
using System.Reflection;
using System.Text.RegularExpressions;
using Linq.Provider.Algebra;
using Linq.Provider.Collections;
using Linq.Provider.Schema;
using Linq.Provider.Sql;
using Linq.Provider.Sql.Sqlite;
using Linq.Provider.Tests.Infrastructure;
using F = Linq.Provider.Algebra.Functions;
using T = Linq.Provider.Schema.SqlType;

namespace Linq.Provider.Tests.Sql;

/// <summary>Every function of the catalogue on awkward arguments, against what C# gives. All cases of a database run on one connection.</summary>
public sealed partial class FunctionTests
{
    private static readonly T s_decimal = T.Decimal(28, 10);
    private static readonly DateTime s_time = new(2024, 2, 29, 23, 59, 59, 999);
    private static readonly DateTime s_monthEnd = new(2023, 1, 31, 8, 0, 0);
    private static readonly DateTimeOffset s_instant = new(2024, 5, 31, 1, 2, 3, 4, TimeSpan.Zero);
    private static readonly TimeSpan s_span = new(1, 26, 3, 4, 500);

    private sealed record Case(Function Function, T Type, object? Expected, params (object? Value, T Type)[] Arguments);

    private static IEnumerable<Case> Cases() => [.. Texts(), .. Numbers(), .. Dates(), .. Intervals(), .. Conversions(), .. Characters(), .. Constructions(), .. Bytes(), .. Nulls()];

    private static IEnumerable<Case> Texts()
    {
        foreach (string s in new[] { "", "a", "Alice O'Hara", "  x\t\u00A0", "ÄÖß é", "100%_[x]*?", "\"q\"" })
        {
            yield return new(F.Length, T.Integer, s.Length, (s, T.Text));
            yield return new(F.Upper, T.Text, s.ToUpperInvariant(), (s, T.Text));
            yield return new(F.Lower, T.Text, s.ToLowerInvariant(), (s, T.Text));
            yield return new(F.Trim, T.Text, s.Trim(), (s, T.Text));
            yield return new(F.TrimStart, T.Text, s.TrimStart(), (s, T.Text));
            yield return new(F.TrimEnd, T.Text, s.TrimEnd(), (s, T.Text));
            yield return new(F.TrimChars, T.Text, s.Trim('a', 'A'), (s, T.Text), ("aA", T.Text));
            yield return new(F.TrimStartChars, T.Text, s.TrimStart('1', '0'), (s, T.Text), ("10", T.Text));
            yield return new(F.TrimEndChars, T.Text, s.TrimEnd('?', '*'), (s, T.Text), ("?*", T.Text));
            yield return new(F.PadLeft, T.Text, s.PadLeft(4), (s, T.Text), (4, T.Integer));
            yield return new(F.PadLeft, T.Text, s.PadLeft(9, '*'), (s, T.Text), (9, T.Integer), ("*", T.Text));
            yield return new(F.PadRight, T.Text, s.PadRight(4), (s, T.Text), (4, T.Integer));
            yield return new(F.PadRight, T.Text, s.PadRight(9, '*'), (s, T.Text), (9, T.Integer), ("*", T.Text));
            yield return new(F.Replace, T.Text, s.Replace("%", "!!", StringComparison.Ordinal), (s, T.Text), ("%", T.Text), ("!!", T.Text));
            yield return new(F.ReplaceIgnoringCase, T.Text, s.Replace("A", "!!", StringComparison.OrdinalIgnoreCase), (s, T.Text), ("A", T.Text), ("!!", T.Text));
            yield return new(F.ToText, T.Text, s, (s, T.Text));
            yield return new(F.ByteLength, T.Integer, System.Text.Encoding.UTF8.GetByteCount(s), (s, T.Text));
            foreach (string p in new[] { "", "A", "a", "%", "_", "[x]", "*", "?", "O'", "é", "ra", "\"" })
            {
                yield return new(F.Contains, T.Boolean, s.Contains(p, StringComparison.Ordinal), (s, T.Text), (p, T.Text));
                yield return new(F.StartsWith, T.Boolean, s.StartsWith(p, StringComparison.Ordinal), (s, T.Text), (p, T.Text));
                yield return new(F.EndsWith, T.Boolean, s.EndsWith(p, StringComparison.Ordinal), (s, T.Text), (p, T.Text));
                yield return new(F.IndexOf, T.Integer, s.IndexOf(p, StringComparison.Ordinal), (s, T.Text), (p, T.Text));
                yield return new(F.CompareOrdinal, T.Integer, Math.Sign(string.CompareOrdinal(s, p)), (s, T.Text), (p, T.Text));
            }
        }

        yield return new(F.Substring, T.Text, "lic", ("Alice", T.Text), (1, T.Integer), (3, T.Integer));
        yield return new(F.SubstringFrom, T.Text, "ice", ("Alice", T.Text), (2, T.Integer));
        yield return new(F.IndexOfFrom, T.Integer, 4, ("Alicel".Replace('l', 'e'), T.Text), ("e", T.Text), (2, T.Integer));
        yield return new(F.IndexOfFrom, T.Integer, -1, ("Alice", T.Text), ("l", T.Text), (2, T.Integer));
        yield return new(F.ParseInteger, T.BigInteger, -42L, (" -42 ", T.Text));
        yield return new(F.ListLength, T.Integer, 2, (new[] { 5, 7 }, T.Array(T.Integer)));
        yield return new(F.ListLength, T.Integer, null, (null, T.Array(T.Integer)));
        yield return new(F.ListElement, T.Integer, 7, (new[] { 5, 7 }, T.Array(T.Integer)), (1, T.Integer));
        yield return new(F.ListElement, T.Integer, null, (new[] { 5, 7 }, T.Array(T.Integer)), (2, T.Integer));
        yield return new(F.ListElement, T.Text, "b\"", (new[] { "a", "b\"" }, T.Array(T.Text)), (1, T.Integer));
        yield return new(F.ElementValue, T.Double, 2.5, (2.5, T.Double));
        yield return new(F.ByteLength, T.Integer, 3, (new byte[] { 1, 0, 255 }, T.Binary));
        yield return new(F.ByteAt, T.SmallInteger, (short)255, (new byte[] { 1, 0, 255 }, T.Binary), (2, T.Integer));
        yield return new(F.ByteAt, T.SmallInteger, null, (new byte[] { 1, 0, 255 }, T.Binary), (3, T.Integer));
        yield return new(F.ContainsByte, T.Boolean, true, (new byte[] { 1, 0, 255 }, T.Binary), (0, T.Integer));
        yield return new(F.ContainsByte, T.Boolean, false, (new byte[] { 1, 0, 255 }, T.Binary), (2, T.Integer));
    }

    private static IEnumerable<Case> Numbers()
    {
        foreach (double d in new[] { 0.5, 1.5, 2.5, -2.5, -0.5, 9.5, 10.25, 0.1, 3, -7.999, 1e10 })
        {
            decimal m = (decimal)d;
            yield return new(F.Abs, T.Double, Math.Abs(d), (d, T.Double));
            yield return new(F.Abs, s_decimal, Math.Abs(m), (m, s_decimal));
            yield return new(F.Ceiling, T.Double, Math.Ceiling(d), (d, T.Double));
            yield return new(F.Ceiling, s_decimal, Math.Ceiling(m), (m, s_decimal));
            yield return new(F.Floor, T.Double, Math.Floor(d), (d, T.Double));
            yield return new(F.Floor, s_decimal, Math.Floor(m), (m, s_decimal));
            yield return new(F.Truncate, T.Double, Math.Truncate(d), (d, T.Double));
            yield return new(F.Truncate, s_decimal, Math.Truncate(m), (m, s_decimal));
            yield return new(F.Round, T.Double, Math.Round(d), (d, T.Double));
            yield return new(F.Round, T.Double, Math.Round(d, 1), (d, T.Double), (1, T.Integer));
            yield return new(F.TruncateTo, T.Double, Math.Round(d, 1, MidpointRounding.ToZero), (d, T.Double), (1, T.Integer));
            yield return new(F.FloorTo, T.Double, Math.Round(d, 1, MidpointRounding.ToNegativeInfinity), (d, T.Double), (1, T.Integer));
            yield return new(F.CeilingTo, T.Double, Math.Round(d, 1, MidpointRounding.ToPositiveInfinity), (d, T.Double), (1, T.Integer));
            yield return new(F.Round, s_decimal, Math.Round(m), (m, s_decimal));
            yield return new(F.Round, s_decimal, Math.Round(m, 1), (m, s_decimal), (1, T.Integer));
            yield return new(F.TruncateTo, s_decimal, Math.Round(m, 1, MidpointRounding.ToZero), (m, s_decimal), (1, T.Integer));
            yield return new(F.FloorTo, s_decimal, Math.Round(m, 1, MidpointRounding.ToNegativeInfinity), (m, s_decimal), (1, T.Integer));
            yield return new(F.CeilingTo, s_decimal, Math.Round(m, 1, MidpointRounding.ToPositiveInfinity), (m, s_decimal), (1, T.Integer));
            yield return new(F.RoundAway, T.Double, Math.Round(d, MidpointRounding.AwayFromZero), (d, T.Double));
            yield return new(F.RoundAway, T.Double, Math.Round(d, 1, MidpointRounding.AwayFromZero), (d, T.Double), (1, T.Integer));
            yield return new(F.RoundAway, s_decimal, Math.Round(m, MidpointRounding.AwayFromZero), (m, s_decimal));
            yield return new(F.RoundAway, s_decimal, Math.Round(m, 1, MidpointRounding.AwayFromZero), (m, s_decimal), (1, T.Integer));
            yield return new(F.Sign, T.Integer, Math.Sign(d), (d, T.Double));
            yield return new(F.Sign, T.Integer, Math.Sign(m), (m, s_decimal));
            yield return new(F.Cbrt, T.Double, Math.Cbrt(d), (d, T.Double));
            yield return new(F.Sin, T.Double, Math.Sin(d), (d, T.Double));
            yield return new(F.Cos, T.Double, Math.Cos(d), (d, T.Double));
            yield return new(F.Atan, T.Double, Math.Atan(d), (d, T.Double));
            yield return new(F.Atan2, T.Double, Math.Atan2(d, 2), (d, T.Double), (2.0, T.Double));
            yield return new(F.Power, T.Double, Math.Pow(d, 2), (d, T.Double), (2.0, T.Double));
            yield return new(F.Greatest, s_decimal, Math.Max(m, 9.9m), (m, s_decimal), (9.9m, s_decimal));
            yield return new(F.Least, s_decimal, Math.Min(m, 9.9m), (m, s_decimal), (9.9m, s_decimal));
            yield return new(F.Least, T.Double, Math.Min(d, 9.9), (d, T.Double), (9.9, T.Double));
            yield return new(F.ToText, T.Text, d.ToString(CultureInfo.InvariantCulture), (d, T.Double));
        }

        foreach (double d in new[] { 0.5, 1, 2.718281828 })
        {
            yield return new(F.Sqrt, T.Double, Math.Sqrt(d), (d, T.Double));
            yield return new(F.Exp, T.Double, Math.Exp(d), (d, T.Double));
            yield return new(F.Log, T.Double, Math.Log(d), (d, T.Double));
            yield return new(F.Log10, T.Double, Math.Log10(d), (d, T.Double));
            yield return new(F.Log2, T.Double, Math.Log2(d), (d, T.Double));
            yield return new(F.LogBase, T.Double, Math.Log(d, 3), (d, T.Double), (3.0, T.Double));
            yield return new(F.Tan, T.Double, Math.Tan(d), (d, T.Double));
            yield return new(F.Asin, T.Double, Math.Asin(d / 3), (d / 3, T.Double));
            yield return new(F.Acos, T.Double, Math.Acos(d / 3), (d / 3, T.Double));
        }

        foreach (double d in new[] { 1e20, 1e-7, 0.1 + 0.2, 123456789012345, 1e14, 0.0001, 0.00001, 1.0 / 3 })
        {
            yield return new(F.ToText, T.Text, d.ToString(CultureInfo.InvariantCulture), (d, T.Double));
        }

        yield return new(F.Abs, T.Integer, 3, (-3, T.Integer));
        yield return new(F.Coalesce, T.Integer, 7, (null, T.Integer), (7, T.Integer));
    }

    private static IEnumerable<Case> Dates()
    {
        foreach (DateTime t in new[] { s_time, s_monthEnd, new DateTime(2000, 12, 31, 0, 0, 0), new DateTime(1969, 7, 20, 20, 17, 40).AddTicks(1234560) })
        {
            (object?, T) a = (t, T.DateTime);
            yield return new(F.Year, T.Integer, t.Year, a);
            yield return new(F.Month, T.Integer, t.Month, a);
            yield return new(F.Day, T.Integer, t.Day, a);
            yield return new(F.Hour, T.Integer, t.Hour, a);
            yield return new(F.Minute, T.Integer, t.Minute, a);
            yield return new(F.Second, T.Integer, t.Second, a);
            yield return new(F.Millisecond, T.Integer, t.Millisecond, a);
            yield return new(F.DayOfWeek, T.Integer, (int)t.DayOfWeek, a);
            yield return new(F.DayOfYear, T.Integer, t.DayOfYear, a);
            yield return new(F.DatePart, T.DateTime, t.Date, a);
            yield return new(F.TimeOfDay, T.Interval, t.TimeOfDay, a);
            yield return new(F.ToDate, T.Date, DateOnly.FromDateTime(t), a);
            yield return new(F.ToTime, T.Time, TimeOnly.FromDateTime(t), a);
            yield return new(F.AddYears, T.DateTime, t.AddYears(1), a, (1, T.Integer));
            yield return new(F.AddMonths, T.DateTime, t.AddMonths(1), a, (1, T.Integer));
            yield return new(F.AddMonths, T.DateTime, t.AddMonths(-13), a, (-13, T.Integer));
            yield return new(F.AddDays, T.DateTime, t.AddDays(1.5), a, (1.5, T.Double));
            yield return new(F.AddHours, T.DateTime, t.AddHours(-25), a, (-25.0, T.Double));
            yield return new(F.AddMinutes, T.DateTime, t.AddMinutes(0.5), a, (0.5, T.Double));
            yield return new(F.AddSeconds, T.DateTime, t.AddSeconds(1), a, (1.0, T.Double));
            yield return new(F.AddMilliseconds, T.DateTime, t.AddMilliseconds(1), a, (1.0, T.Double));
            yield return new(F.AddInterval, T.DateTime, t + s_span, a, (s_span, T.Interval));
            yield return new(F.SubtractInterval, T.DateTime, t - s_span, a, (s_span, T.Interval));
            yield return new(F.Difference, T.Interval, t - s_monthEnd, a, (s_monthEnd, T.DateTime));
            yield return new(F.ToText, T.Text, t.ToString(CultureInfo.InvariantCulture), a);
        }

        (object?, T) date = (new DateOnly(2024, 2, 29), T.Date);
        yield return new(F.Year, T.Integer, 2024, date);
        yield return new(F.DayOfYear, T.Integer, 60, date);
        yield return new(F.AddYears, T.Date, new DateOnly(2025, 2, 28), date, (1, T.Integer));
        yield return new(F.AddDays, T.Date, new DateOnly(2024, 3, 1), date, (1, T.Integer));
        yield return new(F.ToText, T.Text, "02/29/2024", date);
        (object?, T) time = (new TimeOnly(23, 59, 59, 999), T.Time);
        yield return new(F.Hour, T.Integer, 23, time);
        yield return new(F.Second, T.Integer, 59, time);
        yield return new(F.Millisecond, T.Integer, 999, time);
        yield return new(F.AddHours, T.Time, new TimeOnly(0, 59, 59, 999), time, (1.0, T.Double));
        yield return new(F.AddInterval, T.Time, new TimeOnly(0, 0, 0, 999), time, (TimeSpan.FromSeconds(1), T.Interval));
        yield return new(F.ToText, T.Text, "23:59", time);
        (object?, T) instant = (s_instant, T.DateTimeOffset);
        yield return new(F.Year, T.Integer, 2024, instant);
        yield return new(F.Hour, T.Integer, 1, instant);
        yield return new(F.AddMonths, T.DateTimeOffset, s_instant.AddMonths(1), instant, (1, T.Integer));
        yield return new(F.AddDays, T.DateTimeOffset, s_instant.AddDays(1), instant, (1.0, T.Double));
        yield return new(F.Difference, T.Interval, TimeSpan.FromHours(2), instant, (s_instant.AddHours(-2), T.DateTimeOffset));
        yield return new(F.DatePart, T.DateTime, s_instant.Date, instant);
        yield return new(F.TimeOfDay, T.Interval, s_instant.TimeOfDay, instant);
        yield return new(F.ToText, T.Text, s_instant.ToString(CultureInfo.InvariantCulture), instant);
    }

    private static IEnumerable<Case> Intervals()
    {
        foreach (TimeSpan i in new[] { s_span, -s_span, TimeSpan.Zero, TimeSpan.FromSeconds(59.999) })
        {
            (object?, T) a = (i, T.Interval);
            yield return new(F.TotalDays, T.Double, i.TotalDays, a);
            yield return new(F.TotalHours, T.Double, i.TotalHours, a);
            yield return new(F.TotalMinutes, T.Double, i.TotalMinutes, a);
            yield return new(F.TotalSeconds, T.Double, i.TotalSeconds, a);
            yield return new(F.TotalMilliseconds, T.Double, i.TotalMilliseconds, a);
            yield return new(F.IntervalDays, T.Integer, i.Days, a);
            yield return new(F.IntervalHours, T.Integer, i.Hours, a);
            yield return new(F.IntervalMinutes, T.Integer, i.Minutes, a);
            yield return new(F.IntervalSeconds, T.Integer, i.Seconds, a);
            yield return new(F.AddInterval, T.Interval, i + s_span, a, (s_span, T.Interval));
            yield return new(F.SubtractInterval, T.Interval, i - s_span, a, (s_span, T.Interval));
            yield return new(F.ToText, T.Text, i.ToString(), a);
        }
    }

    private static IEnumerable<Case> Conversions() =>
    [
        new(F.ToText, T.Text, "True", (true, T.Boolean)),
        new(F.ToText, T.Text, "-5", (-5, T.Integer)),
        new(F.ToText, T.Text, "10.25", (10.25m, s_decimal)),
        new(F.ToText, T.Text, "0f8fad5b-d9cb-469f-a165-70867728950e", (Guid.Parse("0f8fad5b-d9cb-469f-a165-70867728950e"), T.Guid)),
    ];

    private static IEnumerable<Case> Bytes() =>
    [
        new(F.CountParts, T.Integer, 2, ("a,b", T.Text), (",", T.Text), (false, T.Boolean), (false, T.Boolean)),
        new(F.Character, T.Text, "A", (65, T.Integer)),
        new(F.CodePoint, T.Integer, 65, ("A", T.Text)),
        new(F.Repeat, T.Text, "abab", ("ab", T.Text), (2, T.Integer)),
        new(F.ToHex, T.Text, "ff", (255, T.Integer)),
        new(F.ToHex, T.Text, "ff", (255L, T.BigInteger)),
        new(F.BytesToHex, T.Text, "0100ff", (new byte[] { 1, 0, 255 }, T.Binary)),
        new(F.ToBase64, T.Text, "AQD/", (new byte[] { 1, 0, 255 }, T.Binary)),
        new(F.Quotient, s_decimal, 3m, (7.5m, s_decimal), (2m, s_decimal)),
        new(F.ParseBoolean, T.Boolean, true, ("True", T.Text)),
        new(F.ParseGuid, T.Guid, Guid.Empty, (Guid.Empty.ToString(), T.Text)),
    ];

    /// <summary>A null for each argument in turn gives null: rules rely on it.</summary>
    private static IEnumerable<Case> Nulls()
        => Texts().Concat(Numbers()).Concat(Dates()).Concat(Intervals()).Concat(Conversions()).Concat(Characters()).Concat(Constructions()).Concat(Bytes()).Where(c => c.Function.PropagatesNull)
            .GroupBy(c => (c.Function, c.Arguments[0].Type.Kind, c.Arguments.Length)).Select(g => g.First())
            .SelectMany(c => c.Arguments.Select((_, i) => c with { Expected = null, Arguments = [.. c.Arguments.Select((a, j) => j == i ? (null, a.Type) : a)] }));

    [DatabaseFact]
    public void Functions_give_what_CSharp_gives(Dbms dbms)
    {
        using var database = TestDatabase.Create(dbms);
        using DbConnection connection = database.OpenRaw();
        Dialect dialect = Plans.Dialect(dbms);
        dialect.ConfigureConnection(connection);
        var failures = new List<string>();
        foreach (Case c in Cases())
        {
            Project plan = Plan(c);
            SqlStatement statement = dialect.Generate(plan);
            object? actual;
            try
            {
                actual = Plans.Run(connection, dialect, statement)[0][0];
            }
            catch (DbException e)
            {
                actual = e;
            }

            if (!Same(dbms, c, actual))
            {
                failures.Add($"{c.Function}({string.Join(", ", c.Arguments.Select(a => a.Value ?? "null"))}) = {Show(c.Expected)}, not {Show(actual)}: {statement.Text}");
            }
        }

        Assert.True(failures.Count == 0, $"{failures.Count} wrong:\n{string.Join("\n", failures)}");
    }

    [Fact]
    public void Every_function_is_tested()
    {
        HashSet<string> tested = [.. Cases().Select(c => c.Function.Name), F.Native.Name, .. FunctionsOfMembers()];
        string[] untested = [.. typeof(F).GetProperties(BindingFlags.Public | BindingFlags.Static).Select(p => (Function)p.GetValue(null)!).Where(f => !f.IsVolatile && !tested.Contains(f.Name)).Select(f => f.Name)];
        Assert.True(untested.Length == 0, string.Join(", ", untested));
    }

    /// <summary>The functions by which members are translated, all of which <see cref="Members.MemberMatrixTests"/> compare with C#.</summary>
    private static IEnumerable<string> FunctionsOfMembers()
    {
        using Engine engine = Engine.Create("sqlite:///:memory:");
        using var db = new Members.SubjectDb(engine);
        return [.. Members.MemberCatalogue.Types.SelectMany(Members.MemberCatalogue.Of).Select(Members.MemberSamples.Of).OfType<LambdaExpression>()
            .SelectMany(use => Regex.Matches(Members.MemberCheck.Algebra(db, use), @"(\w+)\(")).Select(m => m.Groups[1].Value).Distinct()];
    }

    private static Project Plan(Case c)
    {
        var ids = new ColumnIds();
        ValueList<OutputColumn> columns = c.Arguments.Select((a, i) => ids.New("a" + i, a.Type, a.Value is null)).ToValueList();
        var values = new Values(columns, [c.Arguments.Select(a => (Scalar)new Literal(a.Value, a.Type)).ToValueList()]);
        Scalar call = new Call(c.Function, columns.Select(o => (Scalar)o.Ref()).ToValueList(), c.Type, true);
        return new Project(values, [new Binding(ids.For(call, "r"), call)]);
    }

    private static bool Same(Dbms dbms, Case c, object? actual)
    {
        if (actual is Exception || c.Expected is null || actual is null)
        {
            return c.Expected is null && actual is null;
        }

        if (c.Type.Kind == SqlTypeKind.Double)
        {
            double x = Convert.ToDouble(c.Expected, CultureInfo.InvariantCulture);
            double y = Convert.ToDouble(actual, CultureInfo.InvariantCulture);
            return x.Equals(y) || Math.Abs(x - y) <= 1e-14 * Math.Max(1, Math.Abs(x));
        }

        if (dbms == Dbms.Sqlite)
        {
            return Equals(SqliteValues.Store(c.Expected, c.Type), actual) || (c.Type.Kind == SqlTypeKind.Decimal && SqliteText.Decimal(actual) == (decimal)c.Expected);
        }

        return (c.Expected, actual) switch
        {
            (TimeOnly t, TimeSpan s) => t.ToTimeSpan() == s,
            (DateOnly d, DateTime t) => d.ToDateTime(default) == t,
            (DateTimeOffset o, DateTime t) => o.UtcDateTime == t,
            (int i, _) => i == Convert.ToInt32(actual, CultureInfo.InvariantCulture) && actual is int,
            (long i, _) => i == Convert.ToInt64(actual, CultureInfo.InvariantCulture),
            _ => Equals(c.Expected, actual),
        };
    }

    private static string Show(object? value) => value switch
    {
        null => "null",
        DateTime t => t.ToString("O", CultureInfo.InvariantCulture),
        Exception e => e.Message,
        _ => $"{Convert.ToString(value, CultureInfo.InvariantCulture)} ({value.GetType().Name})",
    };
}
