using System.Globalization;
using Linq.Provider.Schema;

namespace Linq.Provider.Sql.Sqlite;

/// <summary>Takes defaults in declarations for values, where they are literals.</summary>
internal static class SqliteLiterals
{
    private static readonly SqliteDdl Ddl = new();

    /// <summary>The value of a literal in a column of the type, or null if it is none, or one that the type would write in another way.</summary>
    public static object? Parse(string sql, SqlType type)
    {
        List<SqlToken> tokens = SqlTokens.Read(sql);
        while (tokens.Count > 2 && tokens[0].Is("(") && tokens[^1].Is(")"))
        {
            tokens = tokens[1..^1];
        }

        return tokens switch
        {
            [{ Kind: SqlTokenKind.Text } text] => FromText(text.Value, type),
            [{ Kind: SqlTokenKind.Number } number] => FromNumber(number.Value, type),
            [{ Kind: SqlTokenKind.Symbol, Value: "-" or "+" } sign, { Kind: SqlTokenKind.Number } number] => FromNumber((sign.Value == "-" ? "-" : "") + number.Value, type),
            [{ Kind: SqlTokenKind.Word } word] when type.Kind == SqlTypeKind.Boolean => word.Is("TRUE") ? true : word.Is("FALSE") ? false : null,
            _ => null,
        };
    }

    private static object? FromNumber(string text, SqlType type)
    {
        CultureInfo culture = CultureInfo.InvariantCulture;
        if (text[0] is 'x' or 'X')
        {
            return type.Kind == SqlTypeKind.Binary ? Convert.FromHexString(text[2..^1]) : null;
        }

        return type.Kind switch
        {
            SqlTypeKind.Integer => int.TryParse(text, culture, out int number) ? number : null,
            SqlTypeKind.BigInteger => long.TryParse(text, culture, out long number) ? number : null,
            SqlTypeKind.SmallInteger => short.TryParse(text, culture, out short number) ? number : null,
            SqlTypeKind.Boolean => text switch { "0" => false, "1" => true, _ => null },
            SqlTypeKind.Double => double.TryParse(text, NumberStyles.Float, culture, out double number) && double.IsFinite(number) ? number : null,
            SqlTypeKind.Real => float.TryParse(text, NumberStyles.Float, culture, out float number) && float.IsFinite(number) ? number : null,
            SqlTypeKind.Decimal => decimal.TryParse(text, NumberStyles.Float, culture, out decimal number) ? number : null,
            _ => null,
        };
    }

    private static object? FromText(string text, SqlType type)
    {
        CultureInfo culture = CultureInfo.InvariantCulture;
        object? value = type.Kind switch
        {
            SqlTypeKind.Text or SqlTypeKind.Json => text,
            SqlTypeKind.Decimal => decimal.TryParse(text, NumberStyles.Float, culture, out decimal number) ? number : null,
            SqlTypeKind.DateTime => DateTime.TryParse(text, culture, DateTimeStyles.None, out DateTime time) ? time : null,
            SqlTypeKind.DateTimeOffset => DateTimeOffset.TryParse(text, culture, DateTimeStyles.AssumeUniversal, out DateTimeOffset point) ? point : null,
            SqlTypeKind.Date => DateOnly.TryParse(text, culture, out DateOnly date) ? date : null,
            SqlTypeKind.Time => TimeOnly.TryParse(text, culture, out TimeOnly time) ? time : null,
            SqlTypeKind.Interval => TimeSpan.TryParse(text, culture, out TimeSpan span) ? span : null,
            SqlTypeKind.Guid => Guid.TryParse(text, out Guid guid) ? guid : null,
            _ => null,
        };

        // A text in another form than the canonical one is not the same value to the database.
        return value is not null && Ddl.Literal(value, type) == DdlGenerator.QuoteText(text) ? value : null;
    }
}
