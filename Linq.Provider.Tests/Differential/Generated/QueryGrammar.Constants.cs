using System.Linq.Expressions;
using Linq.Provider.Tests.Differential.Company;

namespace Linq.Provider.Tests.Differential.Generated;

/// <summary>Constants and variables of the application.</summary>
internal static partial class QueryGrammar
{
    private static Expression Constant(Choice c, Type type)
    {
        object?[] samples = Samples(type);
        object? value = samples[Detail(c, samples.Length)];
        return Detail(c, 3, 1) == 0 ? CapturedAs(type, value) : Expression.Constant(value, type);
    }

    private static object?[] Samples(Type type)
    {
        Type bare = Nullable.GetUnderlyingType(type) ?? type;
        object?[] samples = bare == typeof(int) ? [0, 1, 2, 3, 5, 18, 40, -10]
            : bare == typeof(string) ? ["Alice", "Bob", "", "a", "%", "_", "Sales", "ä", "al_ce"]
            : bare == typeof(bool) ? [true, false]
            : bare == typeof(decimal) ? [9.5m, 10.25m, 0m, 10.50m, -5.75m, 1000m]
            : bare == typeof(double) ? [0d, 1.5d, -2.25d, 100d]
            : bare == typeof(long) ? [0L, 3L, -1L, 5_000_000_000L]
            : bare == typeof(DateTime) ? [new DateTime(2016, 2, 29), new DateTime(2024, 2, 29, 12, 0, 0), new DateTime(2018, 4, 28, 23, 59, 59).AddMilliseconds(999)]
            : bare == typeof(DateOnly) ? [new DateOnly(2001, 12, 31), new DateOnly(2024, 2, 29)]
            : bare == typeof(short) ? [(short)0, (short)1, (short)-1000]
            : bare == typeof(byte) ? [(byte)0, (byte)19, (byte)255]
            : bare == typeof(char) ? ['a', 'Z', '%', 'ä']
            : bare == typeof(TimeSpan) ? [TimeSpan.Zero, TimeSpan.FromMinutes(-1401), TimeSpan.FromMinutes(2802)]
            : bare == typeof(TimeOnly) ? [new TimeOnly(0, 59, 59), new TimeOnly(15, 59, 59, 999)]
            : bare == typeof(DateTimeOffset) ? [new DateTimeOffset(2024, 2, 29, 23, 59, 59, 999, TimeSpan.Zero), new DateTimeOffset(2023, 12, 31, 23, 59, 59, TimeSpan.FromHours(-1))]
            : bare == typeof(Level) ? [Level.Intern, Level.Junior, Level.Senior, Level.Principal]
            : [CompanyData.ProjectId(1), CompanyData.ProjectId(5), Guid.Empty];
        return bare == type ? samples : [.. samples, null];
    }

    private static MemberExpression Captured<T>(T value) => CapturedAs(typeof(T), value);

    /// <summary>What the compiler makes of a captured local.</summary>
    private static MemberExpression CapturedAs(Type type, object? value) =>
        Expression.Field(Expression.Constant(Activator.CreateInstance(typeof(Closure<>).MakeGenericType(type), value)), nameof(Closure<>.Value));

    /// <summary>A captured local.</summary>
    internal interface ICaptured
    {
        /// <summary>The same variable with another value.</summary>
        object Other();
    }

    /// <summary>The object that holds a captured local.</summary>
    internal sealed class Closure<T>(T value) : ICaptured
    {
        public readonly T Value = value;

        public object Other()
        {
            if (!Model.IsValue(typeof(T)))
            {
                return this;
            }

            object?[] samples = Samples(typeof(T));
            object? next = samples[(Array.IndexOf(samples, Value) + 1) % samples.Length];
            return new Closure<T>((T)(typeof(T) == typeof(string) && Value is not null && Value.Equals("ä") ? null : next)!);
        }

        public override string ToString() => Value?.ToString() ?? "null";
    }
}
