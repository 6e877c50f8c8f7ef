using System.Globalization;
using Microsoft.Data.Sqlite;

namespace Linq.Provider.Sql.Sqlite;

/// <summary>Gives a connection the functions, aggregates and collations that SQLite lacks. All are pure; a null among the arguments gives null.</summary>
internal static class SqliteSetup
{
    public const string DecimalCollation = "LP_DECIMAL";
    public const string InstantCollation = "LP_INSTANT";
    public const string IntervalCollation = "LP_INTERVAL";

    public static void Configure(SqliteConnection connection)
    {
        SqliteTextFunctions.Register(connection);
        SqliteNumberFunctions.Register(connection);
        SqliteDateFunctions.Register(connection);
        SqliteFormatFunctions.Register(connection);
        connection.CreateCollation(DecimalCollation, CompareDecimals);
        connection.CreateCollation(InstantCollation, CompareInstants);
        connection.CreateCollation(IntervalCollation, CompareIntervals);
    }

    public static void Define(this SqliteConnection connection, string name, Func<object, object?> function)
        => connection.CreateFunction<object?, object?>(name, a => a is null ? null : function(a), isDeterministic: true);

    public static void Define(this SqliteConnection connection, string name, Func<object, object, object?> function)
        => connection.CreateFunction<object?, object?, object?>(name, (a, b) => a is null || b is null ? null : function(a, b), isDeterministic: true);

    public static void Define(this SqliteConnection connection, string name, Func<object, object, object, object?> function)
        => connection.CreateFunction<object?, object?, object?, object?>(name, (a, b, c) => a is null || b is null || c is null ? null : function(a, b, c), isDeterministic: true);

    public static int CompareDecimals(string a, string b)
    {
        bool isNumber = decimal.TryParse(a, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal x);
        return Decide(isNumber, decimal.TryParse(b, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal y), x.CompareTo(y), a, b);
    }

    public static int CompareInstants(string a, string b)
    {
        bool isDate = DateTimeOffset.TryParse(a, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out DateTimeOffset x);
        return Decide(isDate, DateTimeOffset.TryParse(b, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out DateTimeOffset y), x.CompareTo(y), a, b);
    }

    public static int CompareIntervals(string a, string b)
    {
        bool isInterval = TimeSpan.TryParse(a, CultureInfo.InvariantCulture, out TimeSpan x);
        return Decide(isInterval, TimeSpan.TryParse(b, CultureInfo.InvariantCulture, out TimeSpan y), x.CompareTo(y), a, b);
    }

    /// <summary>Texts that are no values of the type come after those that are, in ordinal order: a collation has to be total.</summary>
    private static int Decide(bool isLeft, bool isRight, int order, string a, string b)
        => isLeft ? (isRight ? order : -1) : isRight ? 1 : string.CompareOrdinal(a, b);
}
