using System.Globalization;
using System.Text.RegularExpressions;
using Linq.Provider.Schema;

namespace Linq.Provider.Sql.PostgreSql;

/// <summary>Takes defaults, as PostgreSQL prints them (<c>'new'::text</c>, <c>'-1'::integer</c>), for values, where they are literals.</summary>
internal static partial class PostgresLiterals
{
    /// <summary>The value of a literal in a column of the type, or null if it is none.</summary>
    public static object? Parse(string sql, SqlType type)
    {
        string text = sql.Trim();
        while (text.StartsWith('(') && text.EndsWith(')') && text.AsSpan(1, text.Length - 2).IndexOfAny('(', ')') < 0)
        {
            text = text[1..^1].Trim();
        }

        Match match = Literal().Match(text);
        return !match.Success ? null
            : match.Groups["word"].Success ? type.Kind == SqlTypeKind.Boolean ? match.Groups["word"].Value.Equals("true", StringComparison.OrdinalIgnoreCase) : null
            : match.Groups["number"].Success ? Value(match.Groups["number"].Value, type, isNumber: true)
            : Value(match.Groups["text"].Value.Replace("''", "'", StringComparison.Ordinal), type, isNumber: false);
    }

    // After the literal, any number of casts to a type.
    [GeneratedRegex(@"^('(?<text>([^']|'')*)'|(?<number>-?[0-9.]+([eE][-+]?[0-9]+)?)|(?<word>true|false))(::[A-Za-z_""][\w\s"".]*(\([0-9, ]*\))?(\s*with(out)? time zone)?)*$", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase)]
    private static partial Regex Literal();

    // The form in which PostgreSQL prints an interval that has no months.
    [GeneratedRegex(@"^((?<days>-?\d+) days?)?\s*((?<sign>[-+])?(?<hours>\d+):(?<minutes>\d\d):(?<seconds>\d\d)(\.(?<fraction>\d{1,6}))?)?$", RegexOptions.ExplicitCapture)]
    private static partial Regex Interval();

    [GeneratedRegex(@"^(?<number>-?\d+) microseconds$", RegexOptions.ExplicitCapture)]
    private static partial Regex Microseconds();

    private static object? Value(string text, SqlType type, bool isNumber)
    {
        CultureInfo culture = CultureInfo.InvariantCulture;
        return type.Kind switch
        {
            SqlTypeKind.Text or SqlTypeKind.Json => isNumber ? null : text,
            SqlTypeKind.Integer => int.TryParse(text, culture, out int number) ? number : null,
            SqlTypeKind.BigInteger => long.TryParse(text, culture, out long number) ? number : null,
            SqlTypeKind.SmallInteger => short.TryParse(text, culture, out short number) ? number : null,
            SqlTypeKind.Decimal => decimal.TryParse(text, NumberStyles.Float, culture, out decimal number) ? number : null,
            SqlTypeKind.Double => double.TryParse(text, NumberStyles.Float, culture, out double number) ? number : null,
            SqlTypeKind.Real => float.TryParse(text, NumberStyles.Float, culture, out float number) ? number : null,
            SqlTypeKind.Boolean => text.ToLowerInvariant() switch { "t" or "true" => true, "f" or "false" => false, _ => null },
            SqlTypeKind.DateTime => DateTime.TryParse(text, culture, DateTimeStyles.None, out DateTime time) ? time : null,
            SqlTypeKind.DateTimeOffset => DateTimeOffset.TryParse(Offset(text), culture, DateTimeStyles.AssumeUniversal, out DateTimeOffset point) ? point.ToUniversalTime() : null,
            SqlTypeKind.Date => DateOnly.TryParse(text, culture, out DateOnly date) ? date : null,
            SqlTypeKind.Time => TimeOnly.TryParse(text, culture, out TimeOnly time) ? time : null,
            SqlTypeKind.Interval => Span(text),
            SqlTypeKind.Guid => Guid.TryParse(text, out Guid guid) ? guid : null,
            SqlTypeKind.Binary => text.StartsWith(@"\x", StringComparison.Ordinal) ? Convert.FromHexString(text[2..]) : null,
            _ => null,
        };
    }

    /// <summary><c>+00</c> as <c>+00:00</c>, which .NET reads.</summary>
    private static string Offset(string text) => text.Length > 3 && text[^3] is '+' or '-' && text.Contains(':', StringComparison.Ordinal) ? text + ":00" : text;

    private static object? Span(string text)
    {
        if (Microseconds().Match(text) is { Success: true } micro)
        {
            return TimeSpan.FromMicroseconds(long.Parse(micro.Groups["number"].ValueSpan, CultureInfo.InvariantCulture));
        }

        if (text.Length == 0 || Interval().Match(text) is not { Success: true } match)
        {
            return null;
        }

        long Part(string name) => match.Groups[name] is { Success: true } group ? long.Parse(group.ValueSpan, CultureInfo.InvariantCulture) : 0;
        long fraction = match.Groups["fraction"] is { Success: true } digits ? long.Parse(digits.Value.PadRight(6, '0'), CultureInfo.InvariantCulture) : 0;
        long time = (((Part("hours") * 60) + Part("minutes")) * 60 + Part("seconds")) * 1_000_000 + fraction;
        return TimeSpan.FromMicroseconds((Part("days") * 86_400_000_000) + (match.Groups["sign"].Value == "-" ? -time : time));
    }
}
