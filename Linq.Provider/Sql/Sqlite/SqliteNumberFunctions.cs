using Microsoft.Data.Sqlite;

namespace Linq.Provider.Sql.Sqlite;

/// <summary>Exact decimal arithmetic, and the mathematics that SQLite may have been built without.</summary>
internal static class SqliteNumberFunctions
{
    public static void Register(SqliteConnection c)
    {
        RegisterDecimals(c);
        RegisterDoubles(c);
        RegisterIntegers(c);
        c.DefineAggregate<DecimalState>("lp_sum", 1, Add, static state => SqliteText.Of(state.Sum));
        c.DefineAggregate<DecimalState>("lp_avg", 1, Add, static state => SqliteText.Of(state.Sum / state.Count));
    }

    private static void Add(DecimalState state, object?[] arguments)
    {
        state.Sum += SqliteText.Decimal(arguments[0]!);
        state.Count++;
    }

    private sealed class DecimalState
    {
        public decimal Sum { get; set; }

        public long Count { get; set; }
    }

    private static void RegisterDecimals(SqliteConnection c)
    {
        c.Define("lp_decimal_of_single", x => SqliteText.Of((decimal)(float)SqliteText.Double(x)));
        c.Define("lp_decimal", x => SqliteText.Of(SqliteText.Decimal(x)));
        Decimals(c, "lp_add", (a, b) => a + b);
        Decimals(c, "lp_subtract", (a, b) => a - b);
        Decimals(c, "lp_multiply", (a, b) => a * b);
        c.Define("lp_divide", (a, b) => SqliteText.Decimal(b) is var divisor && divisor == 0 ? null : SqliteText.Of(SqliteText.Decimal(a) / divisor));
        c.Define("lp_decimal_mod", (a, b) => SqliteText.Decimal(b) is var divisor && divisor == 0 ? null : SqliteText.Of(SqliteText.Decimal(a) % divisor));
        Decimals(c, "lp_negate", decimal.Negate);
        Decimals(c, "lp_decimal_abs", Math.Abs);
        Decimals(c, "lp_decimal_ceiling", Math.Ceiling);
        Decimals(c, "lp_decimal_floor", Math.Floor);
        Decimals(c, "lp_decimal_truncate", Math.Truncate);
        Decimals(c, "lp_decimal_round", x => Math.Round(x, MidpointRounding.ToEven));
        Decimals(c, "lp_decimal_round_away", x => Math.Round(x, MidpointRounding.AwayFromZero));
        c.Define("lp_decimal_round", (x, digits) => SqliteText.Of(Math.Round(SqliteText.Decimal(x), SqliteTextFunctions.Whole(digits), MidpointRounding.ToEven)));
        c.Define("lp_decimal_round_away", (x, digits) => SqliteText.Of(Math.Round(SqliteText.Decimal(x), SqliteTextFunctions.Whole(digits), MidpointRounding.AwayFromZero)));
    }

    private static void RegisterIntegers(SqliteConnection c)
    {
        c.Define("lp_int16", x => (long)(short)SqliteText.Decimal(x));
        c.Define("lp_int32", x => (long)(int)SqliteText.Decimal(x));
        c.Define("lp_int64", x => (long)SqliteText.Decimal(x));
        c.Define("lp_shift_left", (x, count) => (long)unchecked((int)((long)x << SqliteTextFunctions.Whole(count))));
        c.Define("lp_bits", (x, count) => Convert.ToString((long)x, 2).PadLeft(64, '0')[^SqliteTextFunctions.Whole(count)..]);
        c.Define("lp_check_range", (x, least, greatest) => x is long number && number >= (long)least && number <= (long)greatest ? x : throw Overflow(x));
        c.Define("lp_check_decimal_range", (x, least, greatest) => SqliteText.Decimal(x) is var number && number >= SqliteText.Decimal(least) && number <= SqliteText.Decimal(greatest) ? x : throw Overflow(x));
    }

    private static OverflowException Overflow(object number) => new(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{number} is out of range"));

    private static void RegisterDoubles(SqliteConnection c)
    {
        c.Define("lp_double", x => SqliteText.Double(x));
        c.Define("lp_single", x => (double)(float)SqliteText.Double(x));
        c.Define("lp_sign", x => (long)(x is string ? Math.Sign(SqliteText.Decimal(x)) : Math.Sign(SqliteText.Double(x))));
        Doubles(c, "lp_ceiling", Math.Ceiling);
        Doubles(c, "lp_floor", Math.Floor);
        Doubles(c, "lp_truncate", Math.Truncate);
        Doubles(c, "lp_round", x => Math.Round(x, MidpointRounding.ToEven));
        Doubles(c, "lp_round_away", x => Math.Round(x, MidpointRounding.AwayFromZero));
        c.Define("lp_round", (x, digits) => Math.Round(SqliteText.Double(x), SqliteTextFunctions.Whole(digits), MidpointRounding.ToEven));
        c.Define("lp_round_away", (x, digits) => Math.Round(SqliteText.Double(x), SqliteTextFunctions.Whole(digits), MidpointRounding.AwayFromZero));
        foreach ((string name, MidpointRounding mode) in new[] { ("truncate", MidpointRounding.ToZero), ("floor", MidpointRounding.ToNegativeInfinity), ("ceiling", MidpointRounding.ToPositiveInfinity) })
        {
            c.Define("lp_" + name, (x, digits) => Math.Round(SqliteText.Double(x), SqliteTextFunctions.Whole(digits), mode));
            c.Define("lp_decimal_" + name, (x, digits) => SqliteText.Of(Math.Round(SqliteText.Decimal(x), SqliteTextFunctions.Whole(digits), mode)));
        }

        Doubles(c, "lp_asinh", Math.Asinh);
        Doubles(c, "lp_acosh", Math.Acosh);
        Doubles(c, "lp_atanh", Math.Atanh);
        Doubles(c, "lp_sqrt", Math.Sqrt);
        Doubles(c, "lp_cbrt", Math.Cbrt);
        Doubles(c, "lp_exp", Math.Exp);
        Doubles(c, "lp_ln", x => Math.Log(x));
        Doubles(c, "lp_log10", Math.Log10);
        Doubles(c, "lp_log2", Math.Log2);
        Doubles(c, "lp_sin", Math.Sin);
        Doubles(c, "lp_cos", Math.Cos);
        Doubles(c, "lp_tan", Math.Tan);
        Doubles(c, "lp_asin", Math.Asin);
        Doubles(c, "lp_acos", Math.Acos);
        Doubles(c, "lp_atan", Math.Atan);
        Doubles(c, "lp_atan2", Math.Atan2);
        Doubles(c, "lp_sinh", Math.Sinh);
        Doubles(c, "lp_cosh", Math.Cosh);
        Doubles(c, "lp_tanh", Math.Tanh);
        Doubles(c, "lp_power", Math.Pow);
        Doubles(c, "lp_log", (x, b) => Math.Log(x, b));
        Doubles(c, "lp_mod", (a, b) => a % b);
    }

    private static void Decimals(SqliteConnection c, string name, Func<decimal, decimal> function) => c.Define(name, x => SqliteText.Of(function(SqliteText.Decimal(x))));

    private static void Decimals(SqliteConnection c, string name, Func<decimal, decimal, decimal> function)
        => c.Define(name, (a, b) => SqliteText.Of(function(SqliteText.Decimal(a), SqliteText.Decimal(b))));

    /// <summary>SQLite cannot store NaN: it becomes null.</summary>
    private static void Doubles(SqliteConnection c, string name, Func<double, double> function) => c.Define(name, x => function(SqliteText.Double(x)));

    private static void Doubles(SqliteConnection c, string name, Func<double, double, double> function)
        => c.Define(name, (a, b) => function(SqliteText.Double(a), SqliteText.Double(b)));
}
