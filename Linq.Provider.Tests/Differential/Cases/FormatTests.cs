using System.Globalization;
using System.Linq.Expressions;
using System.Text.RegularExpressions;
using Linq.Provider.Tests.Differential.Company;
using Linq.Provider.Tests.Infrastructure;

namespace Linq.Provider.Tests.Differential.Cases;

/// <summary>Formats, regular expressions, parts of texts, roundings and bytes, one by one.</summary>
[Collection(CompanyCollection.Name)]
public sealed class FormatTests(CompanyFixture fixture)
{
    private static readonly CaseList<ICompany> Cases = new("formats")
    {
        { "D", Computed(s => s.Int.ToString("D")) },
        { "D4 of negative numbers", Computed(s => s.Int.ToString("D4")) },
        { "N0 of longs", Computed(s => s.Long.ToString("N0")) },
        { "N2 of decimals", Computed(s => s.Decimal.ToString("N2")) },
        { "N3 of negative decimals", Computed(s => (-s.Decimal).ToString("N3", CultureInfo.InvariantCulture)) },
        { "F1 of decimals", Computed(s => s.Decimal.ToString("F1")) },
        { "F0 of decimals", Computed(s => s.Decimal.ToString("F0")) },
        { "P1 of decimals", Computed(s => (s.Decimal / 100m).ToString("P1")) },
        { "X of ints", Computed(s => s.Int.ToString("X")) },
        { "x8 of ints", Computed(s => s.Int.ToString("x8")) },
        { "X2 of bytes", Computed(s => s.Byte.ToString("X2")) },
        { "zeros", Computed(s => s.Id.ToString("000")) },
        { "fixed digits", Computed(s => s.Decimal.ToString("0.00")) },
        { "optional digits", Computed(s => s.Decimal.ToString("0.##")) },
        { "some digits", Computed(s => s.Decimal.ToString("#,##0.0##")) },
        { "sortable", Computed(s => s.DateTime.ToString("s")) },
        { "round-trip", Computed(s => s.DateTime.ToString("o")) },
        { "short date", Computed(s => s.DateTime.ToString("d", CultureInfo.InvariantCulture)) },
        { "long date", Computed(s => s.DateTime.ToString("D", CultureInfo.InvariantCulture)) },
        { "month and day", Computed(s => s.DateOnly.ToString("MMM d, yyyy", CultureInfo.InvariantCulture)) },
        { "half day", Computed(s => s.DateTime.ToString("hh:mm tt", CultureInfo.InvariantCulture)) },
        { "milliseconds", Computed(s => s.DateTime.ToString("yyyy-MM-ddTHH:mm:ss.fff")) },
        { "literal text", Computed(s => s.DateTime.ToString("'day' d \\o\\f MMMM")) },
        { "two digits of the year", Computed(s => s.DateOnly.ToString("yy/M")) },
        { "time", Computed(s => s.TimeOnly.ToString("HH:mm:ss")) },
        { "interval", Computed(s => s.TimeSpan.ToString("c")) },
        { "parts of an interval", Computed(s => s.TimeSpan.ToString(@"d\.hh\:mm\:ss")) },
        { "guid without hyphens", Computed(s => s.Guid.ToString("N")) },
        { "enum as number", Computed(s => s.Enum.ToString("D")) },
        { "interpolated format", Computed(s => $"{s.Decimal:F2}|{s.Int,6}|{s.Id,-4:D2}|") },
        { "interpolated nullable", Computed(s => $"<{s.IntN:D2}>") },
        { "interpolated date", Computed(s => $"{s.DateOnly:yyyyMMdd}") },
        { "is match", Computed(s => Regex.IsMatch(s.String, "^[a-z]")) },
        { "is match ignoring case", Computed(s => Regex.IsMatch(s.String, "^a", RegexOptions.IgnoreCase)) },
        { "is match of alternatives", Computed(s => Regex.IsMatch(s.String, "^(a|str)|%$")) },
        { "is match of digits", Computed(s => Regex.IsMatch(s.String, @"^\d+%$")) },
        { "is match of a word", Computed(s => Regex.IsMatch(s.String + " end", @"\bend\b")) },
        { "is match looking ahead", Computed(s => Regex.IsMatch(s.String, "a(?!')")) },
        { "is match of the end", Computed(s => Regex.IsMatch(s.String + "\n", "a$")) },
        { "is match of a point", Computed(s => Regex.IsMatch("x\n" + s.String, "^x.")) },
        { "is match of a nullable", db => db.Specimens.Where(s => s.StringN != null && Regex.IsMatch(s.StringN, "[^a-z]")).Select(s => s.Id) },
        { "not a match of a nullable", db => db.Specimens.Where(s => !(s.StringN != null && Regex.IsMatch(s.StringN, "[^a-z]"))).Select(s => s.Id) },
        { "captured pattern", db => { string pattern = "^[aA]"; return db.Specimens.Where(s => Regex.IsMatch(s.String, pattern)).Select(s => s.Id); } },
        { "another captured pattern", db => { string pattern = "^[xs ]"; return db.Specimens.Where(s => Regex.IsMatch(s.String, pattern)).Select(s => s.Id); } },
        { "replace with groups", Computed(s => Regex.Replace(s.String, "([a-z])([a-z])", "$2$1")) },
        { "replace a backslash", Computed(s => Regex.Replace(s.String, @"\\", "/")) },
        { "replace by a dollar", Computed(s => Regex.Replace(s.String, "[0-9]+", "$$")) },
        { "count of matches", Computed(s => Regex.Count(s.String, "[a-z]")) },
        { "first match", Computed(s => Regex.Match(s.String, "[a-z]+").Value) },
        { "number of parts", Computed(s => (s.String + ",b").Split(',').Length) },
        { "first part", Computed(s => (s.String + ",b").Split(',')[0]) },
        { "parts without empty ones", Computed(s => (",," + s.String + ",").Split(',', StringSplitOptions.RemoveEmptyEntries).Length) },
        { "trimmed part", Computed(s => (s.String + " , b ").Split(',', StringSplitOptions.TrimEntries)[1]) },
        { "part by text", Computed(s => ("x--" + s.Id + "--y").Split("--")[1]) },
        { "round away to digits", Computed(s => Math.Round(s.Decimal / 4m, 1, MidpointRounding.AwayFromZero)) },
        { "round down to digits", Computed(s => Math.Round(s.Decimal / 4m, 1, MidpointRounding.ToNegativeInfinity)) },
        { "round up to digits", Computed(s => Math.Round(s.Decimal / 4m, 1, MidpointRounding.ToPositiveInfinity)) },
        { "round toward zero to digits", Computed(s => Math.Round(-s.Decimal / 4m, 1, MidpointRounding.ToZero)) },
        { "round of doubles away", Computed(s => Math.Round(s.Double, MidpointRounding.AwayFromZero)) },
        { "byte of bytes", db => db.Specimens.Where(s => s.Bytes.Length > 1 && s.Bytes[1] == 100).Select(s => s.Id) },
        { "bytes contain", db => db.Specimens.Where(s => s.Bytes.Contains((byte)100)).Select(s => s.Id) },
        { "bytes in hexadecimal", Computed(s => Convert.ToHexString(s.Bytes)) },
        { "object equality of texts", db => db.Specimens.Where(s => Equals(s.StringN, s.StringM)).Select(s => s.Id) },
        { "nested conditionals", Computed(s => s.Int > 2 ? "high" : s.Int > -2 ? "middle" : "low") },
        { "enum parsed", Computed(s => (int)Enum.Parse<Level>(s.Bool ? "Junior" : "Principal")) },
    };

    public static TheoryData<CaseId> Ids => Cases.Ids();

    [DatabaseTheory]
    [MemberData(nameof(Ids))]
    public void Agrees(Dbms dbms, CaseId id) => fixture.Run(Cases, dbms, id, Baseline.Directory());

    private static Func<ICompany, object> Computed<TValue>(Expression<Func<Specimen, TValue>> value) => ComputedValue.Of(value, s => s.String != "😀");
}
