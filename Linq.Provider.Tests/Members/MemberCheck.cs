using System.Linq.Expressions;
using System.Reflection;

namespace Linq.Provider.Tests.Members;

/// <summary>What became of a use of a member on one database.</summary>
/// <param name="Sql">The SQL of the computed value, or null if the use was refused.</param>
/// <param name="Refusal">Why it was refused.</param>
/// <param name="Difference">How the results differ from LINQ to Objects, or null.</param>
internal sealed record MemberOutcome(string? Sql, QueryTranslationException? Refusal, string? Difference);

/// <summary>Runs a use of a member over all rows on a database and in memory. Rows for which C# throws are left out.</summary>
internal static class MemberCheck
{
    private static readonly MethodInfo s_run = typeof(MemberCheck).GetMethod(nameof(RunTyped), BindingFlags.NonPublic | BindingFlags.Static)!;

    private static readonly MethodInfo s_translate = typeof(MemberCheck).GetMethod(nameof(TranslateTyped), BindingFlags.NonPublic | BindingFlags.Static)!;

    private static readonly MethodInfo s_algebra = typeof(MemberCheck).GetMethod(nameof(AlgebraTyped), BindingFlags.NonPublic | BindingFlags.Static)!;

    /// <summary>PostgreSQL keeps microseconds.</summary>
    public static long PrecisionOf(Infrastructure.Dbms dbms) => dbms == Infrastructure.Dbms.PostgreSql ? TimeSpan.TicksPerMicrosecond : 0;

    /// <param name="precision">The ticks by which times may differ.</param>
    public static MemberOutcome Run(SubjectDb db, IReadOnlyList<Subject> rows, LambdaExpression use, long precision)
    {
        try
        {
            return (MemberOutcome)s_run.MakeGenericMethod(use.ReturnType).Invoke(null, BindingFlags.DoNotWrapExceptions, null, [db, rows, use, precision], null)!;
        }
        catch (QueryTranslationException refusal)
        {
            return new MemberOutcome(null, refusal, null);
        }
    }

    /// <summary>The algebra of a use; empty if it is refused.</summary>
    public static string Algebra(SubjectDb db, LambdaExpression use)
    {
        try
        {
            return (string)s_algebra.MakeGenericMethod(use.ReturnType).Invoke(null, BindingFlags.DoNotWrapExceptions, null, [db, use], null)!;
        }
        catch (QueryTranslationException)
        {
            return "";
        }
    }

    /// <summary>The SQL of a use, which is not run.</summary>
    public static MemberOutcome Translate(SubjectDb db, LambdaExpression use)
    {
        try
        {
            return (MemberOutcome)s_translate.MakeGenericMethod(use.ReturnType).Invoke(null, BindingFlags.DoNotWrapExceptions, null, [db, use], null)!;
        }
        catch (QueryTranslationException refusal)
        {
            return new MemberOutcome(null, refusal, null);
        }
    }

    private static MemberOutcome TranslateTyped<T>(SubjectDb db, Expression<Func<Subject, T>> use) => new(Value(Ordered(db.Subjects, use).ToSql()), null, null);

    private static string AlgebraTyped<T>(SubjectDb db, Expression<Func<Subject, T>> use) => Ordered(db.Subjects, use).ToAlgebra();

    private static MemberOutcome RunTyped<T>(SubjectDb db, IReadOnlyList<Subject> rows, Expression<Func<Subject, T>> use, long precision)
    {
        IQueryable<Pair<T>> query = Ordered(db.Subjects, use);
        string sql = query.ToSql();
        Func<Subject, T> compute = use.Compile(preferInterpretation: true);
        var expected = new Dictionary<int, T>();
        foreach (Subject row in rows)
        {
            try
            {
                T value = compute(row);
                if (value is not (double.NaN or double.PositiveInfinity or double.NegativeInfinity or float.NaN or float.PositiveInfinity or float.NegativeInfinity)
                    && !(value is char character && (character == '\0' || char.IsSurrogate(character))))
                {
                    expected.Add(row.Id, value);
                }
            }
            catch (Exception e) when (e is ArgumentException or FormatException or OverflowException or ArithmeticException or InvalidOperationException or NullReferenceException or IndexOutOfRangeException)
            {
                continue;
            }
        }

        if (expected.Count == 0)
        {
            return new MemberOutcome(Value(sql), null, "C# throws for every row.");
        }

        try
        {
            int[] ids = [.. expected.Keys];
            Dictionary<int, T> actual = Ordered(db.Subjects.Where(s => ids.Contains(s.Id)), use).ToDictionary(p => p.Id, p => p.Value);
            string[] wrong = [.. expected.Where(e => !AreEqual(e.Value, actual[e.Key], precision)).Select(e => $"row {e.Key}: {Show(e.Value)} in C#, {Show(actual[e.Key])} here")];
            return new MemberOutcome(Value(sql), null, wrong.Length == 0 ? null : $"{wrong.Length} of {expected.Count}: {string.Join("; ", wrong.Take(6))}");
        }
        catch (Exception e) when (e is not QueryTranslationException)
        {
            return new MemberOutcome(Value(sql), null, $"{e.GetType().Name}: {e.Message.Split('\n')[0]}");
        }
    }

    /// <summary>The database must compute the value to order by it.</summary>
    private static IQueryable<Pair<T>> Ordered<T>(IQueryable<Subject> source, Expression<Func<Subject, T>> use)
    {
        ParameterExpression row = use.Parameters[0];
        Expression<Func<Subject, Pair<T>>> shown = Expression.Lambda<Func<Subject, Pair<T>>>(
            Expression.MemberInit(
                Expression.New(typeof(Pair<T>)),
                Expression.Bind(typeof(Pair<T>).GetProperty(nameof(Pair<>.Id))!, Expression.Property(row, nameof(Subject.Id))),
                Expression.Bind(typeof(Pair<T>).GetProperty(nameof(Pair<>.Value))!, use.Body)),
            row);
        return source.OrderBy(use).Select(shown);
    }

    private static bool AreEqual(object? expected, object? actual, long precision) => (expected, actual) switch
    {
        (double x, double y) => Close(x, y, 1e-13),
        (float x, float y) => Close(x, y, 1e-6),
        (byte[] x, byte[] y) => x.AsSpan().SequenceEqual(y),
        (char[] x, char[] y) => x.AsSpan().SequenceEqual(y),
        (DateTime x, DateTime y) => Math.Abs((x - y).Ticks) <= precision,
        (DateTimeOffset x, DateTimeOffset y) => Math.Abs((x - y).Ticks) <= precision && x.Offset == y.Offset,
        (decimal x, decimal y) => x == y || (precision > 0 && Math.Abs(x - y) <= Math.Abs(x) * 1e-15m),
        (TimeOnly x, TimeOnly y) => Math.Abs(x.Ticks - y.Ticks) <= precision,
        (TimeSpan x, TimeSpan y) => Math.Abs((x - y).Ticks) <= precision,
        _ => Equals(expected, actual),
    };

    private static bool Close(double x, double y, double tolerance) => x.Equals(y) || Math.Abs(x - y) <= tolerance * Math.Max(Math.Abs(x), Math.Abs(y)) || (Math.Abs(x) < 1e-15 && Math.Abs(y) < 1e-15);

    private static string Show(object? value) => value switch
    {
        null => "null",
        string text => $"\"{text}\"",
        char[] text => $"\"{new string(text)}\"",
        byte[] bytes => Convert.ToHexString(bytes),
        DateTime moment => moment.ToString("o", System.Globalization.CultureInfo.InvariantCulture),
        IFormattable f => f.ToString(null, System.Globalization.CultureInfo.InvariantCulture),
        _ => value.ToString()!,
    };

    /// <summary>The computed value within the SQL.</summary>
    private static string Value(string sql)
    {
        const string End = " AS \"Value\"";
        int start = sql.IndexOf("\"Id\", ", StringComparison.Ordinal);
        int end = sql.IndexOf(End, StringComparison.Ordinal);
        if (end < 0)
        {
            end = sql.IndexOf("\nFROM ", StringComparison.Ordinal);
        }

        return start < 0 || end < start ? "@p0" : sql[(start + 6)..end].Replace("\"s\".", "", StringComparison.Ordinal);
    }

    private sealed class Pair<T>
    {
        public int Id { get; set; }

        public required T Value { get; set; }
    }
}
