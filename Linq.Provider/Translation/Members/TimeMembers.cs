using System.Linq.Expressions;
using Linq.Provider.Algebra;
using Linq.Provider.Schema;

namespace Linq.Provider.Translation.Members;

/// <summary>Dates and times.</summary>
internal static class TimeMembers
{
    public static void Register(MemberTranslators members)
    {
        OfDateTime(members);
        Construction(members);
        OfDateAndTime(members);
        OfTimeSpan(members);
        Fractions(members);
        Intervals(members);
    }

    private static Func<MemberUse, Scalar?> Part(Function function) => u => Scalars.Call(function, SqlType.Integer, u[0]);

    private static Func<MemberUse, Scalar?> Shift(Function function) => u => Scalars.Call(function, u[0].Type, u[0], u[1]);

    private static Func<MemberUse, Scalar?> To(Function function, SqlType type) => u => Scalars.Call(function, type, [.. u.Operands.Select(o => o.Scalar)]);

    private static void OfDateTime(MemberTranslators members)
    {
        members.Add((DateTime d) => d.Year, Part(Functions.Year));
        members.Add((DateTime d) => d.Month, Part(Functions.Month));
        members.Add((DateTime d) => d.Day, Part(Functions.Day));
        members.Add((DateTime d) => d.Hour, Part(Functions.Hour));
        members.Add((DateTime d) => d.Minute, Part(Functions.Minute));
        members.Add((DateTime d) => d.Second, Part(Functions.Second));
        members.Add((DateTime d) => d.Millisecond, Part(Functions.Millisecond));
        members.Add((DateTime d) => d.DayOfYear, Part(Functions.DayOfYear));
        members.Add((DateTime d) => d.DayOfWeek, Part(Functions.DayOfWeek));
        members.Add((DateTime d) => d.Date, u => Scalars.Call(Functions.DatePart, u[0].Type, u[0]));
        members.Add((DateTime d) => d.TimeOfDay, To(Functions.TimeOfDay, SqlType.Interval));
        members.Add((DateTime d, int n) => d.AddYears(n), Shift(Functions.AddYears));
        members.Add((DateTime d, int n) => d.AddMonths(n), Shift(Functions.AddMonths));
        members.Add((DateTime d, double n) => d.AddDays(n), Shift(Functions.AddDays));
        members.Add((DateTime d, double n) => d.AddHours(n), Shift(Functions.AddHours));
        members.Add((DateTime d, double n) => d.AddMinutes(n), Shift(Functions.AddMinutes));
        members.Add((DateTime d, double n) => d.AddSeconds(n), Shift(Functions.AddSeconds));
        members.Add((DateTime d, double n) => d.AddMilliseconds(n), Shift(Functions.AddMilliseconds));
        members.Add((DateTime d, TimeSpan t) => d.Add(t), Shift(Functions.AddInterval));
        members.Add((DateTime d, TimeSpan t) => d.Subtract(t), Shift(Functions.SubtractInterval));
        members.Add((DateTime a, DateTime b) => a.Subtract(b), To(Functions.Difference, SqlType.Interval));
        AddOperator(members, (DateTime d, TimeSpan t) => d + t, Shift(Functions.AddInterval));
        AddOperator(members, (DateTime d, TimeSpan t) => d - t, Shift(Functions.SubtractInterval));
        AddOperator(members, (DateTime a, DateTime b) => a - b, To(Functions.Difference, SqlType.Interval));
    }

    private static void OfDateAndTime(MemberTranslators members)
    {
        members.Add((DateOnly d) => d.Year, Part(Functions.Year));
        members.Add((DateOnly d) => d.Month, Part(Functions.Month));
        members.Add((DateOnly d) => d.Day, Part(Functions.Day));
        members.Add((DateOnly d) => d.DayOfYear, Part(Functions.DayOfYear));
        members.Add((DateOnly d) => d.DayOfWeek, Part(Functions.DayOfWeek));
        members.Add((DateOnly d, int n) => d.AddYears(n), Shift(Functions.AddYears));
        members.Add((DateOnly d, int n) => d.AddMonths(n), Shift(Functions.AddMonths));
        members.Add((DateOnly d, int n) => d.AddDays(n), Shift(Functions.AddDays));
        members.Add((DateTime d) => DateOnly.FromDateTime(d), To(Functions.ToDate, SqlType.Date));
        members.Add((DateTime d) => TimeOnly.FromDateTime(d), To(Functions.ToTime, SqlType.Time));
        members.Add((TimeOnly t) => t.Hour, Part(Functions.Hour));
        members.Add((TimeOnly t) => t.Minute, Part(Functions.Minute));
        members.Add((TimeOnly t) => t.Second, Part(Functions.Second));
        members.Add((TimeOnly t) => t.Millisecond, Part(Functions.Millisecond));
        members.Add((TimeOnly t) => t.ToTimeSpan(), To(Functions.TimeOfDay, SqlType.Interval));
        members.Add((TimeOnly t, double n) => t.AddHours(n), Shift(Functions.AddHours));
        members.Add((TimeOnly t, double n) => t.AddMinutes(n), Shift(Functions.AddMinutes));
        members.Add((TimeOnly t, TimeSpan i) => t.Add(i), Shift(Functions.AddInterval));
        members.Add((DateOnly d) => d.DayNumber, Part(Functions.DayNumber));
        members.Add((DateOnly d, TimeOnly t) => d.ToDateTime(t), To(Functions.AtTime, SqlType.DateTime));
    }

    private static void OfTimeSpan(MemberTranslators members)
    {
        members.Add((TimeSpan t) => t.TotalDays, To(Functions.TotalDays, SqlType.Double));
        members.Add((TimeSpan t) => t.TotalHours, To(Functions.TotalHours, SqlType.Double));
        members.Add((TimeSpan t) => t.TotalMinutes, To(Functions.TotalMinutes, SqlType.Double));
        members.Add((TimeSpan t) => t.TotalSeconds, To(Functions.TotalSeconds, SqlType.Double));
        members.Add((TimeSpan t) => t.TotalMilliseconds, To(Functions.TotalMilliseconds, SqlType.Double));
        members.Add((TimeSpan t) => t.Days, Part(Functions.IntervalDays));
        members.Add((TimeSpan t) => t.Hours, Part(Functions.IntervalHours));
        members.Add((TimeSpan t) => t.Minutes, Part(Functions.IntervalMinutes));
        members.Add((TimeSpan t) => t.Seconds, Part(Functions.IntervalSeconds));
        members.Add((TimeSpan t) => t.Milliseconds, Part(Functions.IntervalMilliseconds));
        members.Add((TimeSpan t) => t.Duration(), To(Functions.IntervalDuration, SqlType.Interval));
        members.Add((TimeSpan a, TimeSpan b) => a.Add(b), Shift(Functions.AddInterval));
        members.Add((TimeSpan a, TimeSpan b) => a.Subtract(b), Shift(Functions.SubtractInterval));
        AddOperator(members, (TimeSpan a, TimeSpan b) => a + b, Shift(Functions.AddInterval));
        AddOperator(members, (TimeSpan a, TimeSpan b) => a - b, Shift(Functions.SubtractInterval));
    }

    /// <summary>What is below the millisecond.</summary>
    private static void Fractions(MemberTranslators members)
    {
        members.Add((DateTime d) => d.Microsecond, Part(Functions.Microsecond));
        members.Add((DateTime d) => d.Nanosecond, Part(Functions.Nanosecond));
        members.Add((DateTime d) => d.Ticks, To(Functions.Ticks, SqlType.BigInteger));
        members.Add((DateTime d, double n) => d.AddMicroseconds(n), Shift(Functions.AddMicroseconds));
        members.Add((DateTime d, long n) => d.AddTicks(n), Shift(Functions.AddTicks));
        members.Add((TimeOnly t) => t.Microsecond, Part(Functions.Microsecond));
        members.Add((TimeOnly t) => t.Nanosecond, Part(Functions.Nanosecond));
        members.Add((TimeOnly t) => t.Ticks, To(Functions.Ticks, SqlType.BigInteger));
        members.Add((TimeSpan t) => t.Microseconds, Part(Functions.IntervalMicroseconds));
        members.Add((TimeSpan t) => t.Nanoseconds, Part(Functions.IntervalNanoseconds));
        members.Add((TimeSpan t) => t.TotalMicroseconds, To(Functions.TotalMicroseconds, SqlType.Double));
        members.Add((TimeSpan t) => t.TotalNanoseconds, To(Functions.TotalNanoseconds, SqlType.Double));
        members.Add((TimeSpan t) => t.Ticks, To(Functions.Ticks, SqlType.BigInteger));
    }

    private static void Intervals(MemberTranslators members)
    {
        members.Add((double n) => TimeSpan.FromDays(n), OfUnit(TimeSpan.TicksPerDay));
        members.Add((double n) => TimeSpan.FromHours(n), OfUnit(TimeSpan.TicksPerHour));
        members.Add((double n) => TimeSpan.FromMinutes(n), OfUnit(TimeSpan.TicksPerMinute));
        members.Add((double n) => TimeSpan.FromSeconds(n), OfUnit(TimeSpan.TicksPerSecond));
        members.Add((double n) => TimeSpan.FromMilliseconds(n), OfUnit(TimeSpan.TicksPerMillisecond));
        members.Add((double n) => TimeSpan.FromMicroseconds(n), OfUnit(TimeSpan.TicksPerMicrosecond));
        members.Add((int n) => TimeSpan.FromDays(n), OfUnits(TimeSpan.TicksPerDay));
        members.Add((int n) => TimeSpan.FromHours(n), OfUnits(TimeSpan.TicksPerHour));
        members.Add((long n) => TimeSpan.FromMinutes(n), OfUnits(TimeSpan.TicksPerMinute));
        members.Add((long n) => TimeSpan.FromSeconds(n), OfUnits(TimeSpan.TicksPerSecond));
        members.Add((long n) => TimeSpan.FromMilliseconds(n), OfUnits(TimeSpan.TicksPerMillisecond));
        members.Add((long n) => TimeSpan.FromMicroseconds(n), OfUnits(TimeSpan.TicksPerMicrosecond));
        members.Add((long n) => TimeSpan.FromTicks(n), OfUnits(1));
        members.Add((long n) => new TimeSpan(n), OfUnits(1));
        members.Add((int d, int h, long m, long s, long l, long u) => TimeSpan.FromDays(d, h, m, s, l, u), OfUnits(s_units[0..6]));
        members.Add((int h, long m, long s, long l, long u) => TimeSpan.FromHours(h, m, s, l, u), OfUnits(s_units[1..6]));
        members.Add((long m, long s, long l, long u) => TimeSpan.FromMinutes(m, s, l, u), OfUnits(s_units[2..6]));
        members.Add((long s, long l, long u) => TimeSpan.FromSeconds(s, l, u), OfUnits(s_units[3..6]));
        members.Add((long l, long u) => TimeSpan.FromMilliseconds(l, u), OfUnits(s_units[4..6]));
        members.Add((int h, int m, int s) => new TimeSpan(h, m, s), OfUnits(s_units[1..4]));
        members.Add((int d, int h, int m, int s) => new TimeSpan(d, h, m, s), OfUnits(s_units[0..4]));
        members.Add((int d, int h, int m, int s, int l) => new TimeSpan(d, h, m, s, l), OfUnits(s_units[0..5]));
        members.Add((int d, int h, int m, int s, int l, int u) => new TimeSpan(d, h, m, s, l, u), OfUnits(s_units[0..6]));
        members.Add((TimeSpan t) => t.Negate(), Negated);
        members.Add((TimeSpan t) => -t, Negated);
        members.Add((TimeSpan t, double n) => t.Multiply(n), To(Functions.Multiply, SqlType.Interval));
        members.Add((TimeSpan t, double n) => t * n, To(Functions.Multiply, SqlType.Interval));
        members.Add((double n, TimeSpan t) => n * t, u => Scalars.Call(Functions.Multiply, SqlType.Interval, u[1], u[0]));
        members.Add((TimeSpan t, double n) => t.Divide(n), To(Functions.Divide, SqlType.Interval));
        members.Add((TimeSpan t, double n) => t / n, To(Functions.Divide, SqlType.Interval));
        members.Add((TimeSpan a, TimeSpan b) => a.Divide(b), To(Functions.Ratio, SqlType.Double));
        members.Add((TimeSpan a, TimeSpan b) => a / b, To(Functions.Ratio, SqlType.Double));
        members.Add((TimeOnly a, TimeOnly b) => a - b, To(Functions.TimeDifference, SqlType.Interval));
        members.Add((TimeSpan t) => TimeOnly.FromTimeSpan(t), u => Scalars.Call(Functions.TimeOfTicks, SqlType.Time, Scalars.Call(Functions.Ticks, SqlType.BigInteger, u[0])));
    }

    private static readonly long[] s_units =
        [TimeSpan.TicksPerDay, TimeSpan.TicksPerHour, TimeSpan.TicksPerMinute, TimeSpan.TicksPerSecond, TimeSpan.TicksPerMillisecond, TimeSpan.TicksPerMicrosecond];

    private static Unary Negated(MemberUse use) => new(UnaryOperator.Negate, use[0], SqlType.Interval, use[0].IsNullable);

    /// <summary>What is smaller than a tick is cut off.</summary>
    private static Func<MemberUse, Scalar?> OfUnit(long ticks) => u => Scalars.Call(
        Functions.IntervalOfTicks, SqlType.Interval, new Cast(Binary.Arithmetic(BinaryOperator.Multiply, u[0], new Literal((double)ticks, SqlType.Double), SqlType.Double), SqlType.BigInteger));

    /// <summary>Numbers of units, the greatest first, as one interval.</summary>
    private static Func<MemberUse, Scalar?> OfUnits(params long[] units) => u =>
    {
        Scalar? sum = null;
        for (int i = 0; i < units.Length; i++)
        {
            Scalar number = u[i].Type.Kind == SqlTypeKind.BigInteger ? u[i] : new Cast(u[i], SqlType.BigInteger);
            Scalar part = units[i] == 1 ? number : Binary.Arithmetic(BinaryOperator.Multiply, number, new Literal(units[i], SqlType.BigInteger), SqlType.BigInteger);
            sum = sum is null ? part : Binary.Arithmetic(BinaryOperator.Add, sum, part, SqlType.BigInteger);
        }

        return Scalars.Call(Functions.IntervalOfTicks, SqlType.Interval, sum!);
    };

    private static void Construction(MemberTranslators members)
    {
        members.Add((int y, int m, int d) => new DateTime(y, m, d), u => Moment(u, 3));
        members.Add((int y, int m, int d, int h, int n, int s) => new DateTime(y, m, d, h, n, s), u => Moment(u, 6));
        members.Add((int y, int m, int d, int h, int n, int s, DateTimeKind k) => new DateTime(y, m, d, h, n, s, k), u => Moment(u, 6));
        members.Add((int y, int m, int d, int h, int n, int s, int l) => new DateTime(y, m, d, h, n, s, l), u => Moment(u, 7));
        members.Add((int y, int m, int d, int h, int n, int s, int l, DateTimeKind k) => new DateTime(y, m, d, h, n, s, l, k), u => Moment(u, 7));
        members.Add((int y, int m, int d, int h, int n, int s, int l, int c) => new DateTime(y, m, d, h, n, s, l, c), u => Moment(u, 8));
        members.Add((int y, int m, int d, int h, int n, int s, int l, int c, DateTimeKind k) => new DateTime(y, m, d, h, n, s, l, c, k), u => Moment(u, 8));
        members.Add((long t) => new DateTime(t), To(Functions.DateTimeOfTicks, SqlType.DateTime));
        members.Add((long t, DateTimeKind k) => new DateTime(t, k), u => Scalars.Call(Functions.DateTimeOfTicks, SqlType.DateTime, u[0]));
        members.Add((DateOnly d, TimeOnly t) => new DateTime(d, t), To(Functions.AtTime, SqlType.DateTime));
        members.Add((DateOnly d, TimeOnly t, DateTimeKind k) => new DateTime(d, t, k), u => Scalars.Call(Functions.AtTime, SqlType.DateTime, u[0], u[1]));
        members.Add((DateOnly d, TimeOnly t, DateTimeKind k) => d.ToDateTime(t, k), u => Scalars.Call(Functions.AtTime, SqlType.DateTime, u[0], u[1]));
        members.Add((DateTime d, DateTimeKind k) => DateTime.SpecifyKind(d, k), u => u[0]);
        members.Add((int y, int m, int d) => new DateOnly(y, m, d), To(Functions.MakeDate, SqlType.Date));
        members.Add((int n) => DateOnly.FromDayNumber(n), To(Functions.DateOfDayNumber, SqlType.Date));
        members.Add((long t) => new TimeOnly(t), To(Functions.TimeOfTicks, SqlType.Time));
        members.Add((int h, int n) => new TimeOnly(h, n), u => Time(u, 2));
        members.Add((int h, int n, int s) => new TimeOnly(h, n, s), u => Time(u, 3));
        members.Add((int h, int n, int s, int l) => new TimeOnly(h, n, s, l), u => Time(u, 4));
        members.Add((int h, int n, int s, int l, int c) => new TimeOnly(h, n, s, l, c), u => Time(u, 5));
        members.Add((TimeOnly t, TimeOnly a, TimeOnly b) => t.IsBetween(a, b), IsBetween);
        members.Add((int y, int m) => DateTime.DaysInMonth(y, m), To(Functions.DaysInMonth, SqlType.Integer));
        members.Add((int y) => DateTime.IsLeapYear(y), u => Scalars.And(Multiple(u[0], 4), Scalars.Or(Unary.Not(Multiple(u[0], 100)), Multiple(u[0], 400))));
    }

    /// <summary>A moment of its parts: date, then time, milliseconds and microseconds as far as they are given.</summary>
    public static Scalar Moment(MemberUse use, int parts)
    {
        Scalar[] six = [.. Enumerable.Range(0, 6).Select(i => i < parts ? use[i] : Literal.Of(0))];
        return Fraction(Scalars.Call(Functions.MakeDateTime, SqlType.DateTime, six), use, 6, parts);
    }

    private static Scalar Time(MemberUse use, int parts)
        => Fraction(Scalars.Call(Functions.MakeTime, SqlType.Time, use[0], use[1], parts > 2 ? use[2] : Literal.Of(0)), use, 3, parts);

    private static Scalar Fraction(Scalar whole, MemberUse use, int start, int parts)
    {
        Scalar result = parts > start ? Scalars.Call(Functions.AddMilliseconds, whole.Type, whole, new Cast(use[start], SqlType.Double)) : whole;
        return parts > start + 1 ? Scalars.Call(Functions.AddMicroseconds, whole.Type, result, new Cast(use[start + 1], SqlType.Double)) : result;
    }

    /// <summary>From the first time on to before the second, over midnight if the second is the earlier.</summary>
    private static Scalar IsBetween(MemberUse use)
    {
        Scalar begun = Binary.Compare(BinaryOperator.GreaterOrEqual, use[0], use[1]);
        Scalar open = Binary.Compare(BinaryOperator.Less, use[0], use[2]);
        return Scalars.If(Binary.Compare(BinaryOperator.LessOrEqual, use[1], use[2]), Scalars.And(begun, open), Scalars.Or(begun, open));
    }

    private static Binary Multiple(Scalar number, int of)
        => Binary.Compare(BinaryOperator.Equal, Binary.Arithmetic(BinaryOperator.Modulo, number, Literal.Of(of), SqlType.Integer), Literal.Of(0));

    internal static void AddOperator<TA, TB, TResult>(MemberTranslators members, Expression<Func<TA, TB, TResult>> use, Func<MemberUse, Scalar?> translation)
    {
        ParameterExpression a = use.Parameters[0];
        ParameterExpression b = use.Parameters[1];
        members.Add(Expression.Lambda(Expression.Call(((BinaryExpression)use.Body).Method!, a, b), a, b), translation);
    }
}
