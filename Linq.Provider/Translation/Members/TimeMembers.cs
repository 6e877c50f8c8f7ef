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
        members.Add((double n) => TimeSpan.FromDays(n), Interval(86400));
        members.Add((double n) => TimeSpan.FromHours(n), Interval(3600));
        members.Add((double n) => TimeSpan.FromMinutes(n), Interval(60));
        members.Add((double n) => TimeSpan.FromSeconds(n), Interval(1));
        members.Add((int n) => TimeSpan.FromDays(n), Interval(86400));
        members.Add((int n) => TimeSpan.FromHours(n), Interval(3600));
        members.Add((long n) => TimeSpan.FromMinutes(n), Interval(60));
        members.Add((long n) => TimeSpan.FromSeconds(n), Interval(1));
        AddOperator(members, (TimeSpan a, TimeSpan b) => a + b, Shift(Functions.AddInterval));
        AddOperator(members, (TimeSpan a, TimeSpan b) => a - b, Shift(Functions.SubtractInterval));
    }

    private static Func<MemberUse, Scalar?> Interval(int seconds) => u =>
    {
        Scalar number = u[0].Type.Kind == SqlTypeKind.Double ? u[0] : new Cast(u[0], SqlType.Double);
        return Scalars.Call(Functions.MakeInterval, SqlType.Interval, Binary.Arithmetic(BinaryOperator.Multiply, number, new Literal((double)seconds, SqlType.Double), SqlType.Double));
    };

    private static void Construction(MemberTranslators members)
    {
        Literal zero = Literal.Of(0);
        members.Add((int y, int m, int d) => new DateTime(y, m, d), u => Scalars.Call(Functions.MakeDateTime, SqlType.DateTime, u[0], u[1], u[2], zero, zero, zero));
        members.Add((int y, int m, int d, int h, int n, int s) => new DateTime(y, m, d, h, n, s), To(Functions.MakeDateTime, SqlType.DateTime));
        members.Add((int y, int m, int d) => new DateOnly(y, m, d), To(Functions.MakeDate, SqlType.Date));
        members.Add((int h, int n) => new TimeOnly(h, n), u => Scalars.Call(Functions.MakeTime, SqlType.Time, u[0], u[1], zero));
        members.Add((int h, int n, int s) => new TimeOnly(h, n, s), To(Functions.MakeTime, SqlType.Time));
        members.Add((int y, int m) => DateTime.DaysInMonth(y, m), To(Functions.DaysInMonth, SqlType.Integer));
        members.Add((int y) => DateTime.IsLeapYear(y), u => Scalars.And(Multiple(u[0], 4), Scalars.Or(Unary.Not(Multiple(u[0], 100)), Multiple(u[0], 400))));
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
