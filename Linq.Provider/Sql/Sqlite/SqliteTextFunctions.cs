using System.Globalization;
using System.Text;
using Linq.Provider.Schema;
using Microsoft.Data.Sqlite;

namespace Linq.Provider.Sql.Sqlite;

/// <summary>Functions of text as C# defines them.</summary>
internal static class SqliteTextFunctions
{
    public static void Register(SqliteConnection c)
    {
        c.Define("lp_upper", s => Text(s).ToUpperInvariant());
        c.Define("lp_lower", s => Text(s).ToLowerInvariant());
        c.Define("lp_trim", s => Text(s).Trim());
        c.Define("lp_trim_start", s => Text(s).TrimStart());
        c.Define("lp_trim_end", s => Text(s).TrimEnd());
        c.Define("lp_starts_with", (s, sought) => Text(s).StartsWith(Text(sought), StringComparison.Ordinal) ? 1L : 0L);
        c.Define("lp_ends_with", (s, sought) => Text(s).EndsWith(Text(sought), StringComparison.Ordinal) ? 1L : 0L);
        c.Define("lp_compare", (a, b) => (long)Math.Sign(string.CompareOrdinal(Text(a), Text(b))));
        c.Define("lp_index_of", (s, sought, from) => IndexOf(Text(s), Text(sought), Whole(from)));
        c.Define("lp_pad_left", (s, width, filler) => Text(s).PadLeft(Width(Text(s), width), Text(filler)[0]));
        c.Define("lp_pad_right", (s, width, filler) => Text(s).PadRight(Width(Text(s), width), Text(filler)[0]));
        c.Define("lp_parse_integer", s => s as long? ?? long.Parse(Text(s), NumberStyles.Integer, CultureInfo.InvariantCulture));
        c.Define("lp_double_text", x => SqliteText.Double(x).ToString(CultureInfo.InvariantCulture));
        c.Define("lp_real_text", x => ((float)SqliteText.Double(x)).ToString(CultureInfo.InvariantCulture));
        c.Define("lp_decimal_text", x => SqliteText.Decimal(x).ToString(CultureInfo.InvariantCulture));
        c.Define("lp_blob", s => Convert.FromHexString(Text(s)));
        c.Define("lp_parse_double", s => double.Parse(Text(s), CultureInfo.InvariantCulture));
        c.Define("lp_last_index_of", (s, sought) => LastIndexOf(Text(s), Text(sought)));
        c.Define("lp_unify", (s, characters) => Unified(Text(s), Text(characters)));
        c.Define("lp_replace_ignoring_case", (s, old, replacement) => Text(s).Replace(Text(old), Text(replacement), StringComparison.OrdinalIgnoreCase));
        c.Define("lp_repeat", (s, times) => string.Concat(Enumerable.Repeat(Text(s), Whole(times))));
        c.Define("lp_code_point", s => Text(s) is { Length: > 0 } text ? (long)text.EnumerateRunes().First().Value : 0L);
        c.Define("lp_characters", s => SqliteValues.ToJson(Text(s).EnumerateRunes().Select(r => r.Value == 0 ? "" : r.ToString()).ToArray(), SqlType.Text));
        Character(c, "lp_is_digit", Rune.IsDigit);
        Character(c, "lp_is_letter", Rune.IsLetter);
        Character(c, "lp_is_letter_or_digit", Rune.IsLetterOrDigit);
        Character(c, "lp_is_upper", Rune.IsUpper);
        Character(c, "lp_is_lower", Rune.IsLower);
        c.DefineAggregate<Joining>("lp_string_join", -1, (joining, arguments) => joining.Add(arguments), joining => joining.ToString());
    }

    public static string Text(object value) => value as string ?? Convert.ToString(value, CultureInfo.InvariantCulture)!;

    public static int Whole(object value) => Convert.ToInt32(value, CultureInfo.InvariantCulture);

    private static void Character(SqliteConnection c, string name, Func<Rune, bool> test)
        => c.Define(name, s => Text(s) is { Length: > 0 } text && Rune.GetRuneAt(text, 0) is var rune && rune.Utf16SequenceLength == text.Length && test(rune) ? 1L : 0L);

    /// <summary>Each of the characters becomes the first of them.</summary>
    private static string Unified(string s, string characters) => characters.Aggregate(s, (text, c) => text.Replace(c, characters[0]));

    // Positions and lengths count code points, as SQLite's own functions do and PostgreSQL's.
    private static object IndexOf(string s, string sought, int from)
    {
        int start = 0;
        for (int i = 0; i < from; i++)
        {
            if (start >= s.Length)
            {
                return -1L;
            }

            start += char.IsSurrogatePair(s, start) ? 2 : 1;
        }

        return CodePoints(s, s.IndexOf(sought, start, StringComparison.Ordinal));
    }

    private static object LastIndexOf(string s, string sought) => CodePoints(s, s.LastIndexOf(sought, StringComparison.Ordinal));

    private static long CodePoints(string s, int end)
    {
        long count = end;
        for (int i = 1; i < end; i++)
        {
            if (char.IsSurrogatePair(s[i - 1], s[i]))
            {
                count--;
            }
        }

        return count;
    }

    /// <summary>The width in UTF-16 units that a text has when it is <paramref name="width"/> code points wide.</summary>
    private static int Width(string s, object width) => Math.Max(0, Whole(width)) + s.Length - (int)CodePoints(s, s.Length);

    /// <summary>The texts of the rows, each with the keys of its order: value, separator, then for every key its letter (see <see cref="SqliteGenerator"/>) and its value.</summary>
    private sealed class Joining
    {
        private readonly List<object?[]> _rows = [];

        public void Add(object?[] row) => _rows.Add(row);

        public override string ToString() => string.Join(_rows[0][1] is { } separator ? Text(separator) : string.Empty, _rows.Order(Comparer<object?[]>.Create(Compare)).Select(r => Text(r[0]!)));

        private static int Compare(object?[]? left, object?[]? right)
        {
            for (int i = 2; i + 1 < left!.Length; i += 2)
            {
                char letter = Text(left[i]!)[0];
                int order = CompareKeys(char.ToLowerInvariant(letter), left[i + 1], right![i + 1]);
                if (order != 0)
                {
                    return char.IsUpper(letter) ? -order : order;
                }
            }

            return 0;
        }

        private static int CompareKeys(char letter, object? left, object? right) => (left, right) switch
        {
            (null, null) => 0,
            (null, _) => -1,
            (_, null) => 1,
            (string x, string y) => letter switch
            {
                'd' => SqliteSetup.CompareDecimals(x, y),
                'o' => SqliteSetup.CompareInstants(x, y),
                'i' => SqliteSetup.CompareIntervals(x, y),
                _ => string.CompareOrdinal(x, y),
            },
            (string, _) => 1,
            (_, string) => -1,
            (byte[] x, byte[] y) => x.AsSpan().SequenceCompareTo(y),
            var (x, y) => SqliteText.Double(x).CompareTo(SqliteText.Double(y)),
        };
    }
}
