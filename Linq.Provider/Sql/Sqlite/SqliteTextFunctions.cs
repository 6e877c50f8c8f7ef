using System.Globalization;
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
        c.Define("lp_pad_left", (s, width, filler) => Text(s).PadLeft(Whole(width), Text(filler)[0]));
        c.Define("lp_pad_right", (s, width, filler) => Text(s).PadRight(Whole(width), Text(filler)[0]));
        c.Define("lp_parse_integer", s => s as long? ?? long.Parse(Text(s), NumberStyles.Integer, CultureInfo.InvariantCulture));
        c.Define("lp_double_text", x => SqliteText.Double(x).ToString(CultureInfo.InvariantCulture));
        c.Define("lp_real_text", x => ((float)SqliteText.Double(x)).ToString(CultureInfo.InvariantCulture));
        c.Define("lp_decimal_text", x => SqliteText.Decimal(x).ToString(CultureInfo.InvariantCulture));
        c.Define("lp_blob", s => Convert.FromHexString(Text(s)));
        c.CreateAggregate<Joining?, string?>("lp_string_join", null, Join, joining => joining?.ToString(), isDeterministic: true);
    }

    public static string Text(object value) => value as string ?? Convert.ToString(value, CultureInfo.InvariantCulture)!;

    public static int Whole(object value) => Convert.ToInt32(value, CultureInfo.InvariantCulture);

    private static object IndexOf(string s, string sought, int from) => from > s.Length ? -1L : (long)s.IndexOf(sought, from, StringComparison.Ordinal);

    /// <summary>Arguments: value, separator, then for every key of the order its letter (see <see cref="SqliteGenerator"/>) and its value.</summary>
    private static Joining? Join(Joining? joining, object?[] arguments)
    {
        if (arguments[0] is null or DBNull)
        {
            return joining;
        }

        joining ??= new Joining(arguments[1] is null or DBNull ? "" : Text(arguments[1]!));
        joining.Add(arguments);
        return joining;
    }

    private sealed class Joining(string separator)
    {
        private readonly List<object?[]> _rows = [];

        public void Add(object?[] row) => _rows.Add(row);

        public override string ToString() => string.Join(separator, _rows.Order(Comparer<object?[]>.Create(Compare)).Select(r => Text(r[0]!)));

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

        private static int CompareKeys(char letter, object? a, object? b) => (a is DBNull ? null : a, b is DBNull ? null : b) switch
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
