using System.Globalization;
using System.Text;
using Linq.Provider.Algebra;
using Linq.Provider.Collections;
using Linq.Provider.Diagnostics;
using Linq.Provider.Rewriting;
using Linq.Provider.Schema;

namespace Linq.Provider.Sql.PostgreSql;

/// <summary>
/// Says formats of .NET by the functions of PostgreSQL, where they give the same text. Relies on formats being literals.
/// <code>
/// format(salary, 'F2')          →  CAST(round(salary, 2) AS text)
/// format(salary, 'N0')          →  to_char(round(salary, 0), 'FM999,…,990')
/// format(hired, 'yyyy-MM-dd')   →  to_char(hired, 'YYYY-MM-DD')
/// </code>
/// </summary>
internal sealed class SpellFormats : IRewriteRule
{
    private const int Digits = 30;

    public string Name => nameof(SpellFormats);

    public PlanProperty Requires => PlanProperty.NoNullParameters;

    public PlanProperty Establishes => PlanProperty.None;

    public Relation Apply(Relation plan, RewriteContext context) => plan.RewriteScalars(Spelled);

    private static Scalar Spelled(Scalar scalar) => scalar is Call { Arguments: [var value, Literal { Value: string format }] } call && call.Function == Functions.Format
        ? Spell(value, format) ?? throw Refusal(value.Type, format)
        : scalar;

    private static QueryTranslationException Refusal(SqlType type, string format) => new(
        ErrorCodes.UnknownFunction,
        $"The format \"{format}\" of {type.Kind} has no counterpart in PostgreSQL. " + (type.Kind is SqlTypeKind.Double or SqlTypeKind.Real
            ? "Binary fractions have other digits there: format a decimal, ((decimal)x).ToString(format), or format after AsEnumerable()."
            : "Use one of D, F, N, P, X, 0.00, #,##0.00 for numbers, year to second, f to ffffff and names of days and months for dates, or format after AsEnumerable()."));

    private static Scalar? Spell(Scalar value, string format) => value.Type.Kind switch
    {
        SqlTypeKind.SmallInteger or SqlTypeKind.Integer or SqlTypeKind.BigInteger => OfInteger(value, format),
        SqlTypeKind.Decimal => OfNumber(value, format),
        SqlTypeKind.DateTime or SqlTypeKind.DateTimeOffset or SqlTypeKind.Date or SqlTypeKind.Time => OfMoment(value, format),
        SqlTypeKind.Interval => OfInterval(value, format),
        SqlTypeKind.Guid => OfGuid(value, format),
        _ => null,
    };

    private static Scalar? OfInteger(Scalar value, string format)
    {
        if (Precision(format) is not { } precision)
        {
            return OfNumber(new Cast(value, SqlType.AnyDecimal), format);
        }

        switch (format[0])
        {
            case 'D' or 'd':
                return precision <= 1 ? new Cast(value, SqlType.Text) : ToChar(value, "FM" + new string('9', Math.Max(0, Digits - precision)) + new string('0', precision));
            case 'X' or 'x':
                Scalar hex = Scalars(Functions.ToHex, value);
                hex = precision <= 1 ? hex : Scalars(Functions.PadLeft, hex, Literal.Of(precision), Text("0"));
                return format[0] == 'X' ? Scalars(Functions.Upper, hex) : hex;
            case 'G' or 'g' when format.Length == 1:
                return new Cast(value, SqlType.Text);
            default:
                return OfNumber(new Cast(value, SqlType.AnyDecimal), format);
        }
    }

    private static Scalar? OfNumber(Scalar value, string format)
    {
        if (Precision(format) is not { } precision)
        {
            return Custom(value, format);
        }

        int digits = precision < 0 ? 2 : precision;
        return char.ToUpperInvariant(format[0]) switch
        {
            'F' => new Cast(Rounded(value, digits), SqlType.Text),
            'N' => Grouped(value, digits),
            'P' => Joined(Grouped(Binary.Arithmetic(BinaryOperator.Multiply, value, Literal.Of(100), SqlType.AnyDecimal), digits), " %"),
            'G' when precision < 0 => new Cast(value, SqlType.Text),
            _ => null,
        };
    }

    /// <summary>The precision of a standard format, -1 if it has none; null if the format is of another form.</summary>
    private static int? Precision(string format) => !char.IsAsciiLetter(format[0]) ? null : format.Length == 1 ? -1 : int.TryParse(format.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture, out int precision) && precision < Digits ? precision : null;

    /// <summary>A format of zeros, number signs, one point and groups of thousands.</summary>
    private static Scalar? Custom(Scalar value, string format)
    {
        int point = format.IndexOf('.', StringComparison.Ordinal);
        string whole = point < 0 ? format : format[..point];
        string fraction = point < 0 ? "" : format[(point + 1)..];
        int required = fraction.TrimEnd('#').Length;
        bool isGrouped = whole.Contains(',', StringComparison.Ordinal);
        string plain = whole.Replace(",", "", StringComparison.Ordinal);
        int zeros = plain.Length - plain.TrimStart('#').Length is var signs ? plain.Length - signs : 0;
        if (zeros == 0 || plain.Any(c => c is not ('0' or '#')) || plain[signs..].Contains('#', StringComparison.Ordinal) || whole.EndsWith(',') || whole.StartsWith(',')
            || fraction.Any(c => c is not ('0' or '#')) || fraction[..required].Contains('#', StringComparison.Ordinal) || fraction.Length > 20)
        {
            return null;
        }

        string pattern = Whole(zeros, isGrouped) + (fraction.Length == 0 ? "" : "." + new string('0', required) + new string('9', fraction.Length - required));
        Scalar text = ToChar(Rounded(value, fraction.Length), pattern);
        return required == 0 && fraction.Length > 0 ? Scalars(Functions.TrimEndChars, text, Text(".")) : text;
    }

    private static Scalar Grouped(Scalar value, int digits) => ToChar(Rounded(value, digits), Whole(1, true) + (digits == 0 ? "" : "." + new string('0', digits)));

    private static string Whole(int zeros, bool isGrouped)
    {
        var text = new StringBuilder("FM");
        for (int place = Digits; place > 0; place--)
        {
            text.Append(place <= zeros ? '0' : '9').Append(isGrouped && place % 3 == 1 && place > 1 ? "," : "");
        }

        return text.ToString();
    }

    /// <summary>.NET rounds half away from zero when it writes, as PostgreSQL does.</summary>
    private static Call Rounded(Scalar value, int digits) => new(Functions.RoundAway, [value, Literal.Of(digits)], SqlType.AnyDecimal, value.IsNullable);

    private static Scalar? OfMoment(Scalar value, string format)
    {
        bool isInstant = value.Type.Kind == SqlTypeKind.DateTimeOffset;
        string? pattern = format.Length == 1 ? Standard(format[0], value.Type.Kind) : format;
        return pattern is not null && PostgresMomentFormat.Translate(pattern, value.Type.Kind) is { } translated
            ? ToChar(isInstant ? Scalars(Functions.UtcTime, value) with { Type = SqlType.DateTime } : value, translated)
            : null;
    }

    /// <summary>What a standard format stands for, which for a date or time alone is what it holds. Null where C# has none, or means the time in another zone.</summary>
    private static string? Standard(char format, SqlTypeKind kind) => (kind, format) switch
    {
        (SqlTypeKind.DateTimeOffset, 'u' or 'r' or 'R' or 'U') => null,
        (SqlTypeKind.Date, 'o' or 'O') => "yyyy-MM-dd",
        (SqlTypeKind.Date, 'r' or 'R') => "ddd, dd MMM yyyy",
        (SqlTypeKind.Date, not ('d' or 'D' or 'm' or 'M' or 'y' or 'Y')) => null,
        (SqlTypeKind.Time, 'o' or 'O') => "HH:mm:ss.fffffff",
        (SqlTypeKind.Time, 'r' or 'R') => "HH:mm:ss",
        (SqlTypeKind.Time, not ('t' or 'T')) => null,
        (_, 'd' or 'D' or 'f' or 'F' or 'g' or 'G' or 'm' or 'M' or 'o' or 'O' or 'r' or 'R' or 's' or 't' or 'T' or 'u' or 'y' or 'Y') => DateTimeFormatInfo.InvariantInfo.GetAllDateTimePatterns(format)[0],
        _ => null,
    };

    private static Scalar? OfInterval(Scalar value, string format)
    {
        if (format is "c" or "t" or "T")
        {
            return Scalars(Functions.ToText, value);
        }

        Scalar? text = null;
        for (int i = 0; i < format.Length; i++)
        {
            int length = format.AsSpan(i).IndexOfAnyExcept(format[i]) is var end && end < 0 ? format.Length - i : end;
            Function? part = format[i] switch
            {
                'd' => Functions.IntervalDays,
                'h' when length <= 2 => Functions.IntervalHours,
                'm' when length <= 2 => Functions.IntervalMinutes,
                's' when length <= 2 => Functions.IntervalSeconds,
                'f' when length == 3 => Functions.IntervalMilliseconds,
                _ => null,
            };
            Scalar piece;
            if (part is not null)
            {
                Scalar number = new Cast(Scalars(Functions.Abs, Scalars(part, value) with { Type = SqlType.Integer }) with { Type = SqlType.Integer }, SqlType.Text);
                piece = length == 1 ? number : Scalars(Functions.PadLeft, number, Literal.Of(length), Text("0"));
                i += length - 1;
            }
            else if (format[i] == '\\' && i + 1 < format.Length)
            {
                piece = Text(format[++i].ToString());
            }
            else
            {
                return null;
            }

            text = text is null ? piece : Binary.Arithmetic(BinaryOperator.Concat, text, piece, SqlType.Text);
        }

        return text;
    }

    private static Scalar? OfGuid(Scalar value, string format)
    {
        var text = new Cast(value, SqlType.Text);
        return format switch
        {
            "D" or "d" => text,
            "N" or "n" => Scalars(Functions.Replace, text, Text("-"), Text("")),
            "B" or "b" => Binary.Arithmetic(BinaryOperator.Concat, Binary.Arithmetic(BinaryOperator.Concat, Text("{"), text, SqlType.Text), Text("}"), SqlType.Text),
            "P" or "p" => Binary.Arithmetic(BinaryOperator.Concat, Binary.Arithmetic(BinaryOperator.Concat, Text("("), text, SqlType.Text), Text(")"), SqlType.Text),
            _ => null,
        };
    }

    private static Call ToChar(Scalar value, string pattern) => new(Functions.Native, [Text("to_char"), value, Text(pattern)], SqlType.Text, value.IsNullable);

    private static Binary Joined(Scalar text, string end) => Binary.Arithmetic(BinaryOperator.Concat, text, Text(end), SqlType.Text);

    private static Literal Text(string value) => new(value, SqlType.Text);

    private static Call Scalars(Function function, params ReadOnlySpan<Scalar> arguments) => new(function, ValueList.Create(arguments), SqlType.Text, arguments[0].IsNullable);
}
