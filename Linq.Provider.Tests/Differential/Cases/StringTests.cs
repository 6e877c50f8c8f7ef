using System.Linq.Expressions;
using Linq.Provider.Tests.Differential.Company;
using Linq.Provider.Tests.Infrastructure;

namespace Linq.Provider.Tests.Differential.Cases;

[Collection(CompanyCollection.Name)]
public sealed class StringTests(CompanyFixture fixture)
{
    private static readonly CaseList<ICompany> Cases = new("strings")
    {
        { "length", Computed(s => s.String.Length) },
        { "to upper", Computed(s => s.String.ToUpper()) },
        { "to lower", Computed(s => s.String.ToLower()) },
        { "to upper invariant", Computed(s => s.String.ToUpperInvariant()) },
        { "trim", Computed(s => s.String.Trim()) },
        { "trim start", Computed(s => s.String.TrimStart()) },
        { "trim end", Computed(s => s.String.TrimEnd()) },
        { "substring from", Computed(s => ("ab" + s.String).Substring(1)) },
        { "substring length", Computed(s => (s.String + "abc").Substring(1, 2)) },
        { "substring of all", Computed(s => s.String.Substring(0)) },
        { "index of", Computed(s => s.String.IndexOf("a")) },
        { "index of character", Computed(s => s.String.IndexOf('a')) },
        { "replace", Computed(s => s.String.Replace("a", "<a>")) },
        { "replace quote", Computed(s => s.String.Replace("'", "''")) },
        { "concatenation", Computed(s => s.String + "/" + s.StringN) },
        { "concatenation with number", Computed(s => s.String + s.Int) },
        { "concatenation of three", Computed(s => string.Concat(s.String, "-", s.String)) },
        { "interpolation", Computed(s => $"{s.String}:{s.Int}") },
        { "number to text", Computed(s => s.Int.ToString()) },
        { "nullable number to text", Computed(s => s.IntN.ToString()) },
        { "long to text", Computed(s => s.Long.ToString()) },
        { "is null or empty", Computed(s => string.IsNullOrEmpty(s.StringN)) },
        { "is null or white space", Computed(s => string.IsNullOrWhiteSpace(s.StringN)) },
        { "first character", db => db.Specimens.Where(s => s.String != "😀").OrderBy(s => (s.String + "z")[0]).ThenBy(s => s.Id).Select(s => new { s.Id, C = (s.String + "z")[0] }) },
        { "compare to", Computed(s => s.String.CompareTo("a") > 0) },
        { "static compare", Computed(s => string.Compare(s.String, "a") > 0) },
        { "ordinal compare", Computed(s => string.CompareOrdinal(s.String, "a") > 0) },
        { "upper of null", Computed(s => s.StringN!.ToUpper()) },
        { "chained", Computed(s => s.String.Trim().ToUpper().Replace("A", "b").Length) },
        { "pad left", Computed(s => s.String.PadLeft(4)) },
        { "contains wildcard percent", db => db.Employees.Where(e => e.Name.Contains("%")) },
        { "contains wildcard underscore", db => db.Employees.Where(e => e.Name.Contains("_")) },
        { "contains backslash", db => db.Employees.Where(e => e.Name.Contains("\\")) },
        { "contains star", db => db.Employees.Where(e => e.Name.Contains("*") || e.Name.Contains("?")) },
        { "contains bracket", db => db.Employees.Where(e => e.Name.Contains("[b")) },
        { "contains quote", db => db.Employees.Where(e => e.Name.Contains("'")) },
        { "contains is case-sensitive", db => db.Employees.Where(e => e.Name.Contains("LI")) },
        { "contains empty", db => db.Employees.Where(e => e.Name.Contains("")) },
        { "contains parameter", db => { string part = "ob"; return db.Employees.Where(e => e.Name.Contains(part)); } },
        { "contains wildcard parameter", db => { string part = "%_"; return db.Employees.Where(e => e.Name.Contains(part)); } },
        { "contains column", db => db.Employees.Where(e => e.Name.Contains(e.Nick!)) },
        { "contains character", db => db.Employees.Where(e => e.Name.Contains('l')) },
        { "not contains", db => db.Employees.Where(e => !e.Name.Contains("l")) },
        { "null contains negated", db => db.Employees.Where(e => !e.Nick!.Contains("l")) },
        { "starts with", db => db.Employees.Where(e => e.Name.StartsWith("Al")) },
        { "starts with is case-sensitive", db => db.Employees.Where(e => e.Name.StartsWith("al")) },
        { "starts with wildcard", db => db.Employees.Where(e => e.Name.StartsWith("al%") || e.Name.StartsWith("100%")) },
        { "starts with parameter", db => { string start = "al_"; return db.Employees.Where(e => e.Name.StartsWith(start)); } },
        { "starts with column", db => db.Employees.Where(e => e.Name.StartsWith(e.Nick!)) },
        { "starts with beyond ascii", db => db.Employees.Where(e => e.Name.StartsWith("Ä") || e.Name.StartsWith("é") || e.Name.StartsWith("😀")) },
        { "ends with", db => db.Employees.Where(e => e.Name.EndsWith("e")) },
        { "ends with wildcard", db => db.Employees.Where(e => e.Name.EndsWith("e?") || e.Name.EndsWith("r?")) },
        { "ends with column", db => db.Employees.Where(e => (e.Name + e.Nick).EndsWith(e.Nick!)) },
        { "upper equality", db => db.Employees.Where(e => e.Name.ToUpper() == "ALICE") },
        { "compare less", db => db.Employees.Where(e => e.Name.CompareTo("B") < 0) },
        { "compare parameter", db => { string from = "b"; return db.Employees.Where(e => string.Compare(e.Name, from) >= 0); } },
        { "ordinal equality", db => db.Employees.Where(e => e.Name.Equals("bob", StringComparison.Ordinal)) },
    };

    public static TheoryData<CaseId> Ids => Cases.Ids();

    [DatabaseTheory]
    [MemberData(nameof(Ids))]
    public void Agrees(Dbms dbms, CaseId id) => fixture.Run(Cases, dbms, id, Baseline.Directory());

    private static Func<ICompany, object> Computed<TValue>(Expression<Func<Specimen, TValue>> value) => ComputedValue.Of(value);
}
