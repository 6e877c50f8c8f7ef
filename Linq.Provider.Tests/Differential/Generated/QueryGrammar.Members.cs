using System.Linq.Expressions;
using System.Reflection;
using Linq.Provider.Tests.Differential.Company;

namespace Linq.Provider.Tests.Differential.Generated;

/// <summary>Members of texts, dates and times.</summary>
internal static partial class QueryGrammar
{
    private static readonly MethodInfo Concatenation = typeof(string).GetMethod(nameof(string.Concat), [typeof(string), typeof(string)])!;

    private static readonly MethodInfo Joining = typeof(string).GetMethod(nameof(string.Join), [typeof(string), typeof(IEnumerable<string>)])!;

    /// <summary>A whole number that text, dates and enums have.</summary>
    private static Expression OfOtherType(Choice c, Scope scope)
    {
        Expression Text() => Expression.Coalesce(Value(c[0], scope, typeof(string)), Expression.Constant(""));
        switch (Detail(c, 8, 1))
        {
            case 0:
                return Expression.Property(Text(), nameof(string.Length));
            case 1 or 2:
                string[] parts = [nameof(DateTime.Year), nameof(DateTime.Month), nameof(DateTime.Day), nameof(DateTime.Hour), nameof(DateTime.Second), nameof(DateTime.Millisecond), nameof(DateTime.DayOfYear)];
                return Expression.Property(Value(c[0], scope, typeof(DateTime)), parts[Detail(c, parts.Length, 2)]);
            case 3:
                return Expression.Convert(Value(c[0], scope, typeof(Level)), typeof(int));
            case 4:
                return Expression.Convert(Expression.Property(Value(c[0], scope, typeof(DateTime)), nameof(DateTime.DayOfWeek)), typeof(int));
            case 5:
                return Expression.Property(Value(c[0], scope, typeof(DateOnly)), nameof(DateOnly.DayNumber));
            case 6:
                return Expression.Property(Value(c[0], scope, typeof(TimeSpan)), Detail(c, 2, 2) == 0 ? nameof(TimeSpan.Hours) : nameof(TimeSpan.Minutes));
            default:
                return Expression.Call(Text(), Detail(c, 2, 2) == 0 ? nameof(string.IndexOf) : nameof(string.LastIndexOf), [], Expression.Constant("a"), Expression.Constant(StringComparison.Ordinal));
        }
    }

    private static Expression Text(Choice c, Scope scope)
    {
        Expression left = Value(c[0], scope, typeof(string));
        switch (Detail(c, 13))
        {
            case 0 or 1:
                return Expression.Add(left, Value(c[1], scope, typeof(string)), Concatenation);
            case 2:
                return Expression.Call(left, Detail(c, 3, 1) switch { 0 => nameof(string.Trim), 1 => nameof(string.TrimStart), _ => nameof(string.TrimEnd) }, []);
            case 3:
                return Expression.Call(left, nameof(string.Replace), [], Expression.Constant("a"), Expression.Constant("_"));
            case 4:
                return Expression.Call(Value(c[0], scope, typeof(int)), nameof(ToString), []);
            case 5:
                return Expression.Call(left, Detail(c, 2, 1) == 0 ? nameof(string.PadLeft) : nameof(string.PadRight), [], Expression.Constant(6), Expression.Constant('*'));
            case 6:
                return Expression.Condition(
                    Expression.GreaterThan(Expression.Property(left, nameof(string.Length)), Expression.Constant(2)),
                    Expression.Call(left, nameof(string.Substring), [], Expression.Constant(1), Expression.Constant(Detail(c, 2, 1))), left);
            case 7:
                return Expression.Call(left, nameof(string.Insert), [], Expression.Constant(0), Value(c[1], scope, typeof(string)));
            case 8:
                return Expression.Call(Value(c[0], scope, typeof(Level)), nameof(ToString), []);
            case 9:
                return Expression.Call(left, nameof(string.ToLowerInvariant), []);
            case 10 when scope.Depth < DeepestQuery:
                Rows rows = Nested(c[1], scope);
                Rows texts = Selected(rows, Lambda(rows, scope, inner => Value(c[2], inner, typeof(string))), isOrdered: false);
                return Expression.Call(Joining, Expression.Constant(","), Ordered(c[3], texts, scope)!.Source);
            case 11:
                return Expression.Call(left, nameof(string.TrimStart), [], Expression.Constant('a'));
            default:
                return Expression.Call(left, nameof(string.ToUpperInvariant), []);
        }
    }

    private static Expression? Time(Choice c, Scope scope, Type type)
    {
        Expression Of(Type other, int part = 0) => Value(c[part], scope, other);
        Expression Small(double scale = 1) => Expression.Constant((Detail(c, 9, 1) - 4) * scale);
        if (type == typeof(DateTime))
        {
            return Detail(c, 5) switch
            {
                0 => Expression.Property(Of(type), nameof(DateTime.Date)),
                1 => Expression.Call(Of(type), nameof(DateTime.AddDays), [], Small(0.5)),
                2 => Expression.Call(Of(type), nameof(DateTime.AddHours), [], Small()),
                3 => Expression.Call(Of(type), nameof(DateTime.AddMonths), [], Expression.Constant(Detail(c, 5, 1))),
                _ => Expression.Call(Of(type), nameof(DateTime.AddYears), [], Expression.Constant(Detail(c, 5, 1))),
            };
        }

        if (type == typeof(DateOnly))
        {
            return Detail(c, 4) switch
            {
                0 => Expression.Call(typeof(DateOnly), nameof(DateOnly.FromDateTime), [], Of(typeof(DateTime))),
                1 => Expression.Call(Of(type), nameof(DateOnly.AddDays), [], Expression.Constant(Detail(c, 9, 1) - 4)),
                2 => Expression.Call(Of(type), nameof(DateOnly.AddMonths), [], Expression.Constant(Detail(c, 5, 1))),
                _ => Expression.Call(Of(type), nameof(DateOnly.AddYears), [], Expression.Constant(Detail(c, 5, 1))),
            };
        }

        return type == typeof(TimeSpan) ? Detail(c, 4) switch
        {
            0 => Expression.Subtract(Of(typeof(DateTime)), Of(typeof(DateTime), 1)),
            1 => Expression.Negate(Of(type)),
            2 => Expression.Property(Of(typeof(DateTime)), nameof(DateTime.TimeOfDay)),
            _ => Expression.Add(Of(type), Of(type, 1)),
        }
        : type == typeof(DateTimeOffset) ? Expression.Call(Of(type), Detail(c, 2) == 0 ? nameof(DateTimeOffset.AddHours) : nameof(DateTimeOffset.AddDays), [], Small(0.5))
        : type == typeof(TimeOnly) ? Expression.Call(Of(type), nameof(TimeOnly.AddHours), [], Small())
        : null;
    }
}
