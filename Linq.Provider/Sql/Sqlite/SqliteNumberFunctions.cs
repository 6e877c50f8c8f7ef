using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Linq.Provider.Sql.Sqlite;

/// <summary>Exact decimal arithmetic, and the mathematics that SQLite may have been built without.</summary>
internal static class SqliteNumberFunctions
{
    public static void Register(SqliteConnection c)
    {
        RegisterDecimals(c);
        RegisterDoubles(c);
        Aggregate(c, "lp_sum", static state => SqliteText.Of(state.Sum));
        Aggregate(c, "lp_avg", static state => SqliteText.Of(state.Sum / state.Count));
    }

    /// <summary>
    /// An aggregate over decimals, null over no values. Registered with SQLite itself: the driver's own CreateAggregate (6.0) keeps one state per function, so that
    /// a group goes on where the group before it ended.
    /// </summary>
    private static void Aggregate(SqliteConnection connection, string name, Func<DecimalState, string> result)
        => raw.sqlite3_create_function(
            connection.Handle, name, 1, raw.SQLITE_UTF8 | raw.SQLITE_DETERMINISTIC, null,
            (context, _, arguments) =>
            {
                try
                {
                    if (ValueOf(arguments[0]) is { } value)
                    {
                        var state = (DecimalState)(context.state ??= new DecimalState());
                        state.Sum += SqliteText.Decimal(value);
                        state.Count++;
                    }
                }
                catch (Exception failure) when (failure is FormatException or OverflowException)
                {
                    raw.sqlite3_result_error(context, $"{name}: {failure.Message}");
                }
            },
            (context, _) =>
            {
                if (context.state is DecimalState { Count: > 0 } state)
                {
                    raw.sqlite3_result_text(context, result(state));
                }
                else
                {
                    raw.sqlite3_result_null(context);
                }

                context.state = null;
            });

    private static object? ValueOf(sqlite3_value value) => raw.sqlite3_value_type(value) switch
    {
        raw.SQLITE_NULL => null,
        raw.SQLITE_INTEGER => raw.sqlite3_value_int64(value),
        raw.SQLITE_FLOAT => raw.sqlite3_value_double(value),
        _ => raw.sqlite3_value_text(value).utf8_to_string(),
    };

    private sealed class DecimalState
    {
        public decimal Sum { get; set; }

        public long Count { get; set; }
    }

    private static void RegisterDecimals(SqliteConnection c)
    {
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
