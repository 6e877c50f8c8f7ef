using System.Linq.Expressions;
using System.Text.RegularExpressions;
using Linq.Provider.Tests.Differential.Company;
using Linq.Provider.Tests.Infrastructure;

namespace Linq.Provider.Tests.Differential.Cases;

/// <summary>Where other providers return wrong rows without an error, and the siblings of these traps.</summary>
[Collection(CompanyCollection.Name)]
public sealed class TrapTests(CompanyFixture fixture)
{
    private static readonly Regex s_lower = new("[a-z]+");

    private static readonly CaseList<ICompany> Cases = new("traps")
    {
        { "nulls are ordered first", db => db.Specimens.OrderBy(s => s.IntN).ThenBy(s => s.Id).Select(s => s.IntN) },
        { "nulls are ordered last downwards", db => db.Specimens.OrderByDescending(s => s.StringN).ThenBy(s => s.Id).Select(s => s.StringN) },
        { "a distinct count counts null", db => db.Specimens.Select(s => s.IntN).Distinct().Count() },
        { "a distinct count in a group counts null", db => db.Specimens.GroupBy(s => s.Bool).OrderBy(g => g.Key).Select(g => g.Select(s => s.ShortN).Distinct().Count()) },
        { "cast to int truncates", Computed(s => (int)(s.Double % 1000)) },
        { "cast to int truncates a negative", Computed(s => (int)-(s.Double % 1000)) },
        { "cast to long truncates", Computed(s => (long)s.Double) },
        { "cast of decimal truncates", Computed(s => (int)(s.Decimal % 1000m)) },
        { "cast of negative decimal truncates", Computed(s => (long)-s.Decimal) },
        { "cast of float truncates", Computed(s => (int)s.Float) },
        { "round is the banker's", Computed(s => Math.Round(s.Double)) },
        { "round of decimal is the banker's", Computed(s => Math.Round(s.Decimal)) },
        { "round of decimal to digits is the banker's", Computed(s => Math.Round(s.Decimal / 4m, 1)) },
        { "round of negative decimal is the banker's", Computed(s => Math.Round(-s.Decimal, 1)) },
        { "convert rounds half to even", Computed(s => Convert.ToInt32(s.Double % 1000)) },
        { "second of 59.999", Computed(s => s.DateTime.Second) },
        { "second of time 59.999", Computed(s => s.TimeOnly.Second) },
        { "seconds of interval", Computed(s => s.TimeSpan.Seconds) },
        { "pad left does not truncate", Computed(s => (s.Int.ToString() + "abcdef").PadLeft(3)) },
        { "pad right does not truncate", Computed(s => (s.Int.ToString() + "abcdef").PadRight(3, '.')) },
        { "format does not truncate", Computed(s => (s.Int * 1000).ToString("D2")) },
        { "regex replaces every match", Computed(s => Regex.Replace(s.Int + "-" + s.Id + "-" + s.Int, "[0-9]+", "#")) },
        { "regex of instance replaces every match", Computed(s => s_lower.Replace(s.String, "<$0>")) },
        { "replace replaces every match", Computed(s => (s.Int + "1" + s.Id + "1").Replace("1", "one")) },
        { "not greater keeps nulls", db => db.Specimens.Where(s => !(s.IntN > 0)).Select(s => s.Id) },
        { "not less keeps nulls on both sides", db => db.Specimens.Where(s => !(s.IntN < s.ShortN)).Select(s => s.Id) },
        { "not contains keeps nulls", db => db.Specimens.Where(s => !(s.StringN != null && s.StringN.Contains("a"))).Select(s => s.Id) },
        { "negated member of null", db => db.Specimens.Where(s => !(s.DateTimeN!.Value.Year > 2000)).Select(s => s.Id) },
        { "starts with is case-sensitive", db => db.Employees.Where(e => e.Name.StartsWith("A") || e.Name.StartsWith("b")).Select(e => e.Id) },
        { "nested set operations keep their sides", db => db.Employees.Select(e => e.Id).Except(db.Employees.Where(e => e.Id > 3).Select(e => e.Id).Except(db.Employees.Where(e => e.Id > 6).Select(e => e.Id))) },
        { "instants with different offsets are equal", db => { var at = new DateTimeOffset(2024, 1, 1, 3, 0, 0, TimeSpan.FromHours(3)); return db.Specimens.Where(s => s.DateTimeOffset == at).Select(s => s.Id); } },
        { "month arithmetic ends with the month", Computed(s => s.DateTime.AddMonths(1)) },
        { "month arithmetic backwards ends with the month", Computed(s => s.DateOnly.AddMonths(-1)) },
        { "year arithmetic at the leap day", Computed(s => s.DateTime.AddYears(-1)) },
        { "of type drops nulls", db => db.Specimens.Select(s => s.StringN).OfType<string>() },
        { "of type drops null numbers", db => db.Specimens.Select(s => s.IntN).OfType<int>() },
        { "of type drops missing objects", db => db.Employees.Select(e => e.Manager).OfType<Employee>().Select(m => m.Id) },
        { "a client function under distinct", db => db.Employees.Select(e => Shout(e.Name)).Distinct(), Expect.Refusal },
        { "remainder has the sign of the left side", Computed(s => -s.Int % 3) },
        { "division of negative integers truncates", Computed(s => -s.Int / 2) },
        { "cast to short keeps the low bits", Computed(s => unchecked((short)(s.Int * 20011))) },
        { "cast to byte keeps the low bits", Computed(s => unchecked((byte)s.Int)) },
        { "cast to sbyte keeps the low bits", Computed(s => unchecked((sbyte)(s.Byte))) },
        { "cast to ushort keeps the low bits", Computed(s => unchecked((ushort)s.Short)) },
        { "cast to uint keeps the low bits", Computed(s => unchecked((uint)s.Int)) },
        { "cast of long to int keeps the low bits", Computed(s => unchecked((int)s.Long)) },
        { "checked cast that fits", Computed(s => checked((short)s.Int)) },
        { "checked arithmetic that fits", Computed(s => checked((s.Int * s.Short) + s.Id)) },
        { "shift by a column counts modulo 32", Computed(s => s.Int << (s.Int + 30)) },
        { "shift of a long", Computed(s => s.Long << 3) },
        { "shift to the right keeps the sign", Computed(s => s.Int >> 1) },
        { "arithmetic of characters", Computed(s => s.Char + 1) },
        { "difference of characters", Computed(s => s.Char - '0') },
        { "a character of a code", Computed(s => (char)(65 + s.Id)) },
        { "compare to of shorts subtracts", Computed(s => s.Short.CompareTo((short)3)) },
        { "texts of numbers order as texts", db => db.Specimens.OrderBy(s => s.Decimal.ToString("F2")).ThenBy(s => s.Id).Select(s => s.Id) },
        { "a captured format", db => { string format = "D3"; return db.Specimens.OrderBy(s => s.Int.ToString(format)).ThenBy(s => s.Id).Select(s => s.Int.ToString(format)); } },
        { "another captured format", db => { string format = "D5"; return db.Specimens.OrderBy(s => s.Int.ToString(format)).ThenBy(s => s.Id).Select(s => s.Int.ToString(format)); } },
        { "a guid for each row of the result", db => db.Specimens.Select(s => new { s.Id, Fresh = Guid.NewGuid() }).AsEnumerable().Select(x => x.Fresh).Distinct().Count() },
        { "a guid in a condition", db => db.Specimens.Where(s => s.Guid != Guid.NewGuid()), Expect.Refusal },
        { "a random number in a condition", db => db.Specimens.Where(s => s.Int > Random.Shared.Next()), Expect.Refusal },
        { "a random order", db => db.Specimens.OrderBy(s => Random.Shared.Next()), Expect.Refusal },
    };

    public static TheoryData<CaseId> Ids => Cases.Ids();

    [DatabaseTheory]
    [MemberData(nameof(Ids))]
    public void AreAvoided(Dbms dbms, CaseId id) => fixture.Run(Cases, dbms, id, Baseline.Directory());

    private static string Shout(string name) => name.ToUpperInvariant() + "!";

    private static Func<ICompany, object> Computed<TValue>(Expression<Func<Specimen, TValue>> value) => ComputedValue.Of(value);
}
