using System.Linq.Expressions;
using Linq.Provider.Algebra;
using Linq.Provider.Schema;

namespace Linq.Provider.Translation.Members;

/// <summary>
/// <see cref="DateTimeOffset"/>. PostgreSQL keeps the point in time and not the offset: parts of such a value are those of UTC there, as are those of the value read.
/// </summary>
internal static class InstantMembers
{
    public static void Register(MemberTranslators members)
    {
        members.Add((DateTimeOffset d) => d.UtcDateTime, To(Functions.UtcTime, SqlType.DateTime));
        members.Add((DateTimeOffset d) => d.DateTime, u => new Cast(u[0], SqlType.DateTime));
        members.Add((DateTimeOffset d) => d.Date, To(Functions.DatePart, SqlType.DateTime));
        members.Add((DateTimeOffset d) => d.TimeOfDay, To(Functions.TimeOfDay, SqlType.Interval));
        members.Add((DateTimeOffset d) => d.Year, Part(Functions.Year));
        members.Add((DateTimeOffset d) => d.Month, Part(Functions.Month));
        members.Add((DateTimeOffset d) => d.Day, Part(Functions.Day));
        members.Add((DateTimeOffset d) => d.Hour, Part(Functions.Hour));
        members.Add((DateTimeOffset d) => d.Minute, Part(Functions.Minute));
        members.Add((DateTimeOffset d) => d.Second, Part(Functions.Second));
        members.Add((DateTimeOffset d) => d.Millisecond, Part(Functions.Millisecond));
        members.Add((DateTimeOffset d) => d.DayOfYear, Part(Functions.DayOfYear));
        members.Add((DateTimeOffset d) => d.DayOfWeek, Part(Functions.DayOfWeek));
        members.Add((DateTimeOffset d) => d.ToUnixTimeSeconds(), To(Functions.UnixSeconds, SqlType.BigInteger));
        members.Add((DateTimeOffset d) => d.ToUnixTimeMilliseconds(), To(Functions.UnixMilliseconds, SqlType.BigInteger));
        members.Add((DateTimeOffset d, int n) => d.AddYears(n), Shift(Functions.AddYears));
        members.Add((DateTimeOffset d, int n) => d.AddMonths(n), Shift(Functions.AddMonths));
        members.Add((DateTimeOffset d, double n) => d.AddDays(n), Shift(Functions.AddDays));
        members.Add((DateTimeOffset d, double n) => d.AddHours(n), Shift(Functions.AddHours));
        members.Add((DateTimeOffset d, double n) => d.AddMinutes(n), Shift(Functions.AddMinutes));
        members.Add((DateTimeOffset d, double n) => d.AddSeconds(n), Shift(Functions.AddSeconds));
        members.Add((DateTimeOffset d, double n) => d.AddMilliseconds(n), Shift(Functions.AddMilliseconds));
        members.Add((DateTimeOffset d, TimeSpan t) => d.Add(t), Shift(Functions.AddInterval));
        members.Add((DateTimeOffset d, TimeSpan t) => d.Subtract(t), Shift(Functions.SubtractInterval));
        members.Add((DateTimeOffset a, DateTimeOffset b) => a.Subtract(b), To(Functions.Difference, SqlType.Interval));
        members.Add((DateTimeOffset d) => d.Microsecond, Part(Functions.Microsecond));
        members.Add((DateTimeOffset d) => d.Nanosecond, Part(Functions.Nanosecond));
        members.Add((DateTimeOffset d) => d.Ticks, To(Functions.Ticks, SqlType.BigInteger));
        members.Add((DateTimeOffset d) => d.UtcTicks, u => Scalars.Call(Functions.Ticks, SqlType.BigInteger, Scalars.Call(Functions.UtcTime, SqlType.DateTime, u[0])));
        members.Add((DateTimeOffset d) => d.Offset, To(Functions.OffsetOf, SqlType.Interval));
        members.Add((DateTimeOffset d) => d.TotalOffsetMinutes, u => new Cast(Scalars.Call(Functions.TotalMinutes, SqlType.Double, Scalars.Call(Functions.OffsetOf, SqlType.Interval, u[0])), SqlType.Integer));
        members.Add((DateTimeOffset d, double n) => d.AddMicroseconds(n), Shift(Functions.AddMicroseconds));
        members.Add((DateTimeOffset d, long n) => d.AddTicks(n), Shift(Functions.AddTicks));
        members.Add((DateTimeOffset d) => d.ToUniversalTime(), To(Functions.InUtc, SqlType.DateTimeOffset));
        members.Add((long n) => DateTimeOffset.FromUnixTimeSeconds(n), To(Functions.OfUnixSeconds, SqlType.DateTimeOffset));
        members.Add((long n) => DateTimeOffset.FromUnixTimeMilliseconds(n), To(Functions.OfUnixMilliseconds, SqlType.DateTimeOffset));
        members.Add((DateTime d, TimeSpan o) => new DateTimeOffset(d, o), To(Functions.AtOffset, SqlType.DateTimeOffset));
        members.Add((long t, TimeSpan o) => new DateTimeOffset(t, o), u => AtOffset(Scalars.Call(Functions.DateTimeOfTicks, SqlType.DateTime, u[0]), u[1]));
        members.Add((DateOnly d, TimeOnly t, TimeSpan o) => new DateTimeOffset(d, t, o), u => AtOffset(Scalars.Call(Functions.AtTime, SqlType.DateTime, u[0], u[1]), u[2]));
        members.Add((int y, int m, int d, int h, int n, int s, TimeSpan o) => new DateTimeOffset(y, m, d, h, n, s, o), u => AtOffset(TimeMembers.Moment(u, 6), u[6]));
        members.Add((int y, int m, int d, int h, int n, int s, int l, TimeSpan o) => new DateTimeOffset(y, m, d, h, n, s, l, o), u => AtOffset(TimeMembers.Moment(u, 7), u[7]));
        members.Add((int y, int m, int d, int h, int n, int s, int l, int c, TimeSpan o) => new DateTimeOffset(y, m, d, h, n, s, l, c, o), u => AtOffset(TimeMembers.Moment(u, 8), u[8]));
        members.Add((DateTime d) => (DateTimeOffset)d, OfTime);
        members.Refuse((DateTime d) => (DateTimeOffset)d, "C# takes the time for one of the client's time zone, which the database does not know. "
            + "Write new DateTimeOffset(time, TimeSpan.Zero) for a time in UTC, or convert in the final Select.");
        TimeMembers.AddOperator(members, (DateTimeOffset d, TimeSpan t) => d + t, Shift(Functions.AddInterval));
        TimeMembers.AddOperator(members, (DateTimeOffset d, TimeSpan t) => d - t, Shift(Functions.SubtractInterval));
        TimeMembers.AddOperator(members, (DateTimeOffset a, DateTimeOffset b) => a - b, To(Functions.Difference, SqlType.Interval));
    }

    /// <summary>A time as an instant, if it is known to be one of UTC, or before the query runs.</summary>
    private static Scalar? OfTime(MemberUse use) => use[0] switch
    {
        { Type.Kind: SqlTypeKind.DateTimeOffset } instant => instant,
        Literal { Value: DateTime time } => new Literal((DateTimeOffset)time, SqlType.DateTimeOffset),
        Parameter { Convert: null } parameter => parameter with { Type = SqlType.DateTimeOffset, Convert = time => (DateTimeOffset)(DateTime)time },
        Call { Function: var function } time when function == Functions.UtcTime => new Cast(time, SqlType.DateTimeOffset),
        { } time when use.Expression is UnaryExpression { Operand: MethodCallExpression { Method.Name: nameof(DateTime.SpecifyKind), Arguments: [_, ConstantExpression { Value: DateTimeKind.Utc }] } }
            => new Cast(time, SqlType.DateTimeOffset),
        _ => null,
    };

    private static Scalar AtOffset(Scalar moment, Scalar offset) => Scalars.Call(Functions.AtOffset, SqlType.DateTimeOffset, moment, offset);

    private static Func<MemberUse, Scalar?> Part(Function function) => u => Scalars.Call(function, SqlType.Integer, u[0]);

    private static Func<MemberUse, Scalar?> Shift(Function function) => u => Scalars.Call(function, u[0].Type, u[0], u[1]);

    private static Func<MemberUse, Scalar?> To(Function function, SqlType type) => u => Scalars.Call(function, type, [.. u.Operands.Select(o => o.Scalar)]);
}
