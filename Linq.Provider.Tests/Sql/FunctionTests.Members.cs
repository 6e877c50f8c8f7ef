using F = Linq.Provider.Algebra.Functions;
using T = Linq.Provider.Schema.SqlType;

namespace Linq.Provider.Tests.Sql;

/// <summary>Characters, positions from the end, and values made of parts.</summary>
public sealed partial class FunctionTests
{
    private static IEnumerable<Case> Characters()
    {
        foreach (char c in "aZ5 _é%€")
        {
            (object?, T) character = (c.ToString(), T.Text);
            yield return new(F.IsDigit, T.Boolean, char.IsDigit(c), character);
            yield return new(F.IsLetter, T.Boolean, char.IsLetter(c), character);
            yield return new(F.IsLetterOrDigit, T.Boolean, char.IsLetterOrDigit(c), character);
            yield return new(F.IsUpper, T.Boolean, char.IsUpper(c), character);
            yield return new(F.IsLower, T.Boolean, char.IsLower(c), character);
        }

        foreach (string s in new[] { "", "a", "banana", "😀b😀" })
        {
            foreach (string p in new[] { "", "a", "an", "x", "na" })
            {
                // Surrogates count once.
                int index = s.LastIndexOf(p, StringComparison.Ordinal);
                int codePoints = index < 0 ? -1 : s[..index].EnumerateRunes().Count();
                yield return new(F.LastIndexOf, T.Integer, codePoints, (s, T.Text), (p, T.Text));
            }
        }

        yield return new(F.IndexOfFrom, T.Integer, 3, ("😀b😀b", T.Text), ("b", T.Text), (2, T.Integer));
        yield return new(F.PadLeft, T.Text, " 😀b😀", ("😀b😀", T.Text), (4, T.Integer));
        yield return new(F.ParseDouble, T.Double, -1.5e3, (" -1.5e3", T.Text));
        yield return new(F.ParseDecimal, T.AnyDecimal, 10.25m, ("10.25", T.Text));
    }

    private static IEnumerable<Case> Constructions()
    {
        foreach (double d in new[] { -1.5, 0, 0.25 })
        {
            yield return new(F.Sinh, T.Double, Math.Sinh(d), (d, T.Double));
            yield return new(F.Cosh, T.Double, Math.Cosh(d), (d, T.Double));
            yield return new(F.Tanh, T.Double, Math.Tanh(d), (d, T.Double));
            yield return new(F.IsNaN, T.Boolean, false, (d, T.Double));
            yield return new(F.IsInfinity, T.Boolean, false, (d, T.Double));
        }

        yield return new(F.IsInfinity, T.Boolean, true, (double.NegativeInfinity, T.Double));
        (object?, T)[] day = [(2024, T.Integer), (2, T.Integer), (29, T.Integer)];
        (object?, T)[] time = [(23, T.Integer), (5, T.Integer), (9, T.Integer)];
        yield return new(F.MakeDate, T.Date, new DateOnly(2024, 2, 29), day);
        yield return new(F.MakeTime, T.Time, new TimeOnly(23, 5, 9), time);
        yield return new(F.MakeDateTime, T.DateTime, new DateTime(2024, 2, 29, 23, 5, 9), [.. day, .. time]);
        yield return new(F.MakeInterval, T.Interval, TimeSpan.FromSeconds(-90061.5), (-90061.5, T.Double));
        yield return new(F.AtTime, T.DateTime, new DateTime(2024, 2, 29, 1, 2, 3, 4), (new DateOnly(2024, 2, 29), T.Date), (new TimeOnly(1, 2, 3, 4), T.Time));
        yield return new(F.DayNumber, T.Integer, new DateOnly(2024, 2, 29).DayNumber, (new DateOnly(2024, 2, 29), T.Date));
        yield return new(F.DaysInMonth, T.Integer, 29, (2024, T.Integer), (2, T.Integer));
        yield return new(F.DaysInMonth, T.Integer, 31, (2023, T.Integer), (12, T.Integer));
        foreach (DateTimeOffset instant in new[] { s_instant, new DateTimeOffset(1969, 12, 31, 23, 59, 58, 250, TimeSpan.Zero) })
        {
            yield return new(F.UtcTime, T.DateTime, instant.UtcDateTime, (instant, T.DateTimeOffset));
            yield return new(F.UnixSeconds, T.BigInteger, instant.ToUnixTimeSeconds(), (instant, T.DateTimeOffset));
            yield return new(F.UnixMilliseconds, T.BigInteger, instant.ToUnixTimeMilliseconds(), (instant, T.DateTimeOffset));
        }

        foreach (TimeSpan span in new[] { s_span, -s_span, TimeSpan.Zero })
        {
            yield return new(F.IntervalMilliseconds, T.Integer, span.Milliseconds, (span, T.Interval));
            yield return new(F.IntervalDuration, T.Interval, span.Duration(), (span, T.Interval));
        }
    }
}
