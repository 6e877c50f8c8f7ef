using System.Text;
using Linq.Provider.Schema;

namespace Linq.Provider.Sql.PostgreSql;

/// <summary>Custom formats of dates and times of .NET in the invariant culture, as patterns of <c>to_char</c>.</summary>
internal static class PostgresMomentFormat
{
    /// <summary>The pattern, or null if a part of the format has none of the same meaning.</summary>
    public static string? Translate(string format, SqlTypeKind kind)
    {
        var text = new StringBuilder();
        for (int i = 0; i < format.Length; i++)
        {
            char c = format[i];
            int length = format.AsSpan(i).IndexOfAnyExcept(c) is var end && end < 0 ? format.Length - i : end;
            switch (c)
            {
                case '\'' or '"':
                    int close = format.IndexOf(c, i + 1);
                    if (close < 0)
                    {
                        return null;
                    }

                    Literal(text, format[(i + 1)..close]);
                    i = close;
                    break;
                case '\\':
                    if (++i == format.Length)
                    {
                        return null;
                    }

                    Literal(text, format[i].ToString());
                    break;
                case '%' when i == 0:
                    break;
                case var letter when "dfFghHKmMstyz".Contains(letter, StringComparison.Ordinal):
                    if (Part(c, length, kind) is not { } part)
                    {
                        return null;
                    }

                    text.Append(part);
                    i += length - 1;
                    break;
                default:
                    Literal(text, c.ToString());
                    break;
            }
        }

        return text.ToString();
    }

    private static void Literal(StringBuilder text, string literal)
    {
        if (literal.Length > 0)
        {
            text.Append('"').Append(literal.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)).Append('"');
        }
    }

    private static string? Part(char letter, int length, SqlTypeKind kind) => (letter, length) switch
    {
        ('y', 4) => "YYYY",
        ('y', 2) => "YY",
        ('M', 1) => "FMMM",
        ('M', 2) => "MM",
        ('M', 3) => "Mon",
        ('M', 4) => "FMMonth",
        ('d', 1) => "FMDD",
        ('d', 2) => "DD",
        ('d', 3) => "Dy",
        ('d', 4) => "FMDay",
        ('H', 1) => "FMHH24",
        ('H', 2) => "HH24",
        ('h', 1) => "FMHH12",
        ('h', 2) => "HH12",
        ('m', 1) => "FMMI",
        ('m', 2) => "MI",
        ('s', 1) => "FMSS",
        ('s', 2) => "SS",
        ('f', <= 6) => $"FF{length}",
        ('f', 7) => "FF6\"0\"",
        ('t', 2) => "AM",
        ('K', 1) => kind == SqlTypeKind.DateTimeOffset ? "\"+00:00\"" : "",
        ('z', 3) when kind == SqlTypeKind.DateTimeOffset => "\"+00:00\"",
        _ => null,
    };
}
