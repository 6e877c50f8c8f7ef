using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Data.Sqlite;
using static Linq.Provider.Sql.Sqlite.SqliteText;
using static Linq.Provider.Sql.Sqlite.SqliteTextFunctions;

namespace Linq.Provider.Sql.Sqlite;

/// <summary>Formats, parsing and regular expressions of .NET in the invariant culture, parts of texts, and texts of bytes.</summary>
internal static class SqliteFormatFunctions
{
    public static void Register(SqliteConnection c)
    {
        RegisterFormats(c);
        RegisterParsing(c);
        RegisterPatterns(c);
        c.Define("lp_base64", x => Convert.ToBase64String((byte[])x));
        c.Define("lp_of_base64", x => Convert.FromBase64String(Text(x)));
        c.Define("lp_byte_at", (x, index) => (byte[])x is var bytes && Whole(index) is var i && i >= 0 && i < bytes.Length ? (long)bytes[i] : null);
        c.Define("lp_contains_byte", (x, value) => ((byte[])x).AsSpan().Contains((byte)Whole(value)) ? 1L : 0L);
    }

    private static void RegisterFormats(SqliteConnection c)
    {
        Format(c, "lp_format", x => (IFormattable)x);
        Format(c, "lp_format_single", x => (float)Double(x));
        Format(c, "lp_format_decimal", x => Decimal(x));
        Format(c, "lp_format_datetime", x => Local(x));
        Format(c, "lp_format_date", x => DateOnly.FromDateTime(Local(x)));
        Format(c, "lp_format_time", x => TimeOnly.FromDateTime(Local(x)));
        Format(c, "lp_format_interval", x => Interval(x));
        Format(c, "lp_format_guid", x => Guid.Parse(Text(x)));
    }

    private static void Format(SqliteConnection c, string name, Func<object, IFormattable> value)
        => c.Define(name, (x, format) => value(x).ToString((string)format, CultureInfo.InvariantCulture));

    private static void RegisterParsing(SqliteConnection c)
    {
        c.Define("lp_parse_boolean", s => bool.Parse(Text(s)) ? 1L : 0L);
        c.Define("lp_parse_guid", s => Of(Guid.Parse(Text(s))));
        c.Define("lp_parse_datetime", s => Of(DateTime.Parse(Text(s), CultureInfo.InvariantCulture)));
        c.Define("lp_parse_instant", s => Of(DateTimeOffset.Parse(Text(s), CultureInfo.InvariantCulture)));
        c.Define("lp_parse_date", s => Of(DateOnly.Parse(Text(s), CultureInfo.InvariantCulture)));
        c.Define("lp_parse_time", s => Of(TimeOnly.Parse(Text(s), CultureInfo.InvariantCulture)));
        c.Define("lp_parse_interval", s => Of(TimeSpan.Parse(Text(s), CultureInfo.InvariantCulture)));
    }

    private static void RegisterPatterns(SqliteConnection c)
    {
        c.Define("lp_is_match", (s, pattern, options) => Regex.IsMatch(Text(s), Text(pattern), (RegexOptions)Whole(options)) ? 1L : 0L);
        c.Define("lp_count_matches", (s, pattern, options) => (long)Regex.Count(Text(s), Text(pattern), (RegexOptions)Whole(options)));
        c.Define("lp_first_match", (s, pattern, options) => Regex.Match(Text(s), Text(pattern), (RegexOptions)Whole(options)).Value);
        c.CreateFunction<object?, object?, object?, object?, object?>(
            "lp_regex_replace",
            (s, pattern, options, replacement) => s is null || pattern is null || options is null || replacement is null
                ? null
                : Regex.Replace(Text(s), Text(pattern), Text(replacement), (RegexOptions)Whole(options)),
            isDeterministic: true);
        c.CreateFunction<object?, object?, object?, object?, object?>(
            "lp_count_parts",
            (s, separator, skipsEmpty, trims) => s is null || separator is null || skipsEmpty is null || trims is null ? null : (long)Parts(s, separator, skipsEmpty, trims).Length,
            isDeterministic: true);
        c.CreateFunction<object?, object?, object?, object?, object?, object?>(
            "lp_part_at",
            (s, separator, skipsEmpty, trims, index) => s is null || separator is null || index is null ? null : Parts(s, separator, skipsEmpty, trims).ElementAtOrDefault(Whole(index)),
            isDeterministic: true);
    }

    private static string[] Parts(object s, object separator, object? skipsEmpty, object? trims) => Text(s).Split(
        Text(separator), (skipsEmpty is 1L ? StringSplitOptions.RemoveEmptyEntries : StringSplitOptions.None) | (trims is 1L ? StringSplitOptions.TrimEntries : StringSplitOptions.None));
}
