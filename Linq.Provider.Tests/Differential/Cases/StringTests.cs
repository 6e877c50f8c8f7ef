using System.Linq.Expressions;
using Linq.Provider.Tests.Differential.Company;
using Linq.Provider.Tests.Infrastructure;

namespace Linq.Provider.Tests.Differential.Cases;

[Collection(CompanyCollection.Name)]
public sealed class StringTests(CompanyFixture fixture)
{
    private static readonly CaseList<ICompany> Cases = new("strings")
    {
        { "length", Counted(s => s.String.Length) },
        { "to upper", Computed(s => s.String.ToUpper()) },
        { "to lower", Cased(s => s.String.ToLower()) },
        { "to upper invariant", Computed(s => s.String.ToUpperInvariant()) },
        { "trim", Computed(s => s.String.Trim()) },
        { "trim start", Computed(s => s.String.TrimStart()) },
        { "trim end", Computed(s => s.String.TrimEnd()) },
        { "substring from", Computed(s => ("ab" + s.String).Substring(1)) },
        { "substring length", Counted(s => (s.String + "abc").Substring(1, 2)) },
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
        { "chained", Counted(s => s.String.Trim().ToUpper().Replace("A", "b").Length) },
        { "insert", Counted(s => ("ab" + s.String).Insert(1, "-")) },
        { "remove part", Counted(s => ("abc" + s.String).Remove(1, 2)) },
        { "last index of", Counted(s => (s.String + "aXa").LastIndexOf("a")) },
        { "last index of none", Computed(s => s.String.LastIndexOf('?')) },
        { "last index of empty", Counted(s => s.String.LastIndexOf("")) },
        { "index of from", Counted(s => ("a" + s.String + "a").IndexOf("a", 1)) },
        { "trim characters", Computed(s => s.String.Trim('_', 'x', 'a')) },
        { "trim start characters", db => { char[] trimmed = ['a', '1']; return db.Specimens.OrderBy(s => s.String.TrimStart(trimmed)).ThenBy(s => s.Id).Select(s => new { s.Id, T = s.String.TrimStart(trimmed) }); } },
        { "pad right", Counted(s => s.String.PadRight(5, '.')) },
        { "compare ignoring case", Computed(s => string.Compare(s.String, "A", StringComparison.OrdinalIgnoreCase) > 0) },
        { "equal ignoring case", db => db.Specimens.Where(s => s.String.Equals("A", StringComparison.OrdinalIgnoreCase)).Select(s => s.Id) },
        { "interpolation of many", Computed(s => $"{s.Id}/{s.String}/{s.IntN}/{s.StringN}/{s.Bool}") },
        { "interpolation of enum", Computed(s => $"<{s.Enum}>") },
        { "interpolation with braces", Computed(s => $"{{{s.Id}}}") },
        { "interpolation with captured", db => { int n = 7; return db.Specimens.OrderBy(s => $"{n}{s.String}").ThenBy(s => s.Id).Select(s => $"{n}{s.String}"); } },
        { "interpolation with format", db => db.Specimens.Select(s => $"{s.Id:D4}") },
        { "format in a condition", db => db.Specimens.Where(s => $"{s.Id:D4}" == "0004").Select(s => s.Id) },
        { "concatenation of parts", Computed(s => string.Concat(new[] { s.String, "-", s.StringN, "+" })) },
        { "join of parts", Computed(s => string.Join(", ", new[] { s.String, s.StringN, "z" })) },
        { "character to text", Computed(s => "<" + s.Char + ">") },
        { "enum to text", Computed(s => s.Enum.ToString()) },
        { "nullable enum to text", Computed(s => s.EnumN.ToString()) },
        { "join of collection", db => db.Departments.OrderBy(d => string.Join(", ", d.Employees.OrderByDescending(e => e.Name).ThenBy(e => e.Id).Select(e => e.Name))).ThenBy(d => d.Id).Select(d => new { d.Id, Names = string.Join(", ", d.Employees.OrderByDescending(e => e.Name).ThenBy(e => e.Id).Select(e => e.Name)) }) },
        { "join of nullable texts", db => db.Departments.OrderBy(d => d.Id).Select(d => new { d.Id, Nicks = string.Join("|", d.Employees.OrderBy(e => e.Id).Select(e => e.Nick)) }) },
        { "join of numbers", db => db.Departments.OrderBy(d => d.Id).Select(d => new { d.Id, Ages = string.Join(" ", d.Employees.OrderBy(e => e.Age).ThenBy(e => e.Id).Select(e => e.Age)) }) },
        { "join of group", db => db.Employees.GroupBy(e => e.DepartmentId).OrderBy(g => g.Key).Select(g => new { g.Key, N = g.Count(), Names = string.Join(",", g.OrderBy(e => e.Age).ThenByDescending(e => e.Id).Select(e => e.Name)) }) },
        { "join of filtered group", db => db.Employees.GroupBy(e => e.DepartmentId).OrderBy(g => g.Key).Select(g => new { g.Key, Names = string.Join(",", g.Where(e => e.Active).OrderBy(e => e.Id).Select(e => e.Name)) }) },
        { "concatenation of group", db => db.Employees.GroupBy(e => e.Active).OrderBy(g => g.Key).Select(g => string.Concat(g.OrderBy(e => e.Id).Select(e => e.Name))) },
        { "pad left", Counted(s => s.String.PadLeft(4)) },
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

    /// <summary>Databases count code points: text beyond the Basic Multilingual Plane is left out.</summary>
    private static Func<ICompany, object> Counted<TValue>(Expression<Func<Specimen, TValue>> value) => ComputedValue.Of(value, s => s.String != "😀");

    /// <summary>The database's locale decides over a few letters: the dotted capital I is left out.</summary>
    private static Func<ICompany, object> Cased<TValue>(Expression<Func<Specimen, TValue>> value) => ComputedValue.Of(value, s => s.String != "İstanbul");

    private static Func<ICompany, object> Computed<TValue>(Expression<Func<Specimen, TValue>> value) => ComputedValue.Of(value);
}
