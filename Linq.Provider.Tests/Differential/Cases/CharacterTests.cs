using Linq.Provider.Tests.Differential.Company;
using Linq.Provider.Tests.Infrastructure;

namespace Linq.Provider.Tests.Differential.Cases;

/// <summary>A text as a sequence of characters.</summary>
[Collection(CompanyCollection.Name)]
public sealed class CharacterTests(CompanyFixture fixture)
{
    private const string Vowels = "aeiou";

    private static readonly CaseList<ICompany> Cases = new("characters")
    {
        { "count with condition", db => db.Employees.OrderBy(e => e.Id).Select(e => e.Name.Count(c => c == 'a' || c == 'b')) },
        { "count", db => db.Departments.OrderBy(d => d.Name.Count()).ThenBy(d => d.Id).Select(d => d.Id) },
        { "any", db => db.Employees.Where(e => e.Name.Any()) },
        { "any with condition", db => db.Employees.Where(e => e.Name.Any(c => c > 'x')) },
        { "zero character in no text", db => { char zero = '\0'; return db.Employees.Select(e => new { e.Id, A = e.Name.Contains(zero, StringComparison.OrdinalIgnoreCase), B = e.Name.IndexOf(zero, StringComparison.Ordinal), C = e.Name.IndexOf(zero, 0, 0), D = e.Name.LastIndexOf(zero, 0), E = e.Name.StartsWith(zero) }); } },
        { "any of a method", db => db.Employees.Where(e => e.Name.Any(char.IsAsciiDigit)).Select(e => e.Name) },
        { "all of a method", db => db.Employees.Where(e => e.Name.All(char.IsAsciiLetter)).Select(e => e.Name) },
        { "none of null", db => db.Employees.Where(e => e.Nick != null && e.Nick.All(c => c != 'A')).Select(e => e.Id) },
        { "first and last", db => db.Departments.OrderBy(d => d.Name.Last()).ThenBy(d => d.Id).Select(d => new { d.Id, First = d.Name.First(), Last = d.Name.Last() }) },
        { "first of none", db => db.Employees.Where(e => e.Name == "").Select(e => e.Name.First()), Expect.Exception },
        { "first or default", db => db.Employees.Where(e => e.Id < 14).OrderBy(e => e.Name.FirstOrDefault()).ThenBy(e => e.Id).Select(e => new { e.Id, C = e.Name.FirstOrDefault() }) },
        { "first or default compared", db => db.Employees.Where(e => e.Name.FirstOrDefault() < 'B').Select(e => e.Name) },
        { "first or default as a number", db => db.Employees.Where(e => (int)e.Name.FirstOrDefault() < 40).Select(e => e.Name) },
        { "element at", db => db.Departments.OrderBy(d => d.Id).Select(d => d.Name.ElementAt(1)) },
        { "element at a position of the row", db => db.Departments.OrderBy(d => d.Id).Select(d => d.Name.ElementAtOrDefault(d.Id + 1)) },
        { "distinct", db => db.Departments.OrderBy(d => d.Id).Select(d => d.Name.Distinct().Count()) },
        { "reversed text", db => db.Departments.Where(d => new string(d.Name.Reverse().ToArray()) == "selaS").Select(d => d.Id) },
        { "reversed text of no rows", db => db.Departments.Where(d => new string(d.Name.Reverse().ToArray()) == "Sales").Select(d => d.Id), Expect.Empty },
        { "text of some", db => db.Employees.OrderBy(e => e.Id).Select(e => string.Concat(e.Name.Where(c => c != 'l' && c != '%'))) },
        { "text of some compared", db => db.Employees.Where(e => string.Concat(e.Name.Where(c => c != 'l')) == "Aice").Select(e => e.Id) },
        { "joined", db => db.Employees.Where(e => string.Join("-", e.Name.AsEnumerable()) == "B-o-b").Select(e => e.Id) },
        { "joined in another order", db => db.Departments.OrderBy(d => d.Id).Select(d => string.Join("", d.Name.OrderByDescending(c => c))) },
        { "text of an array", db => db.Departments.OrderBy(d => d.Id).Select(d => new string(d.Name.ToCharArray())) },
        { "array", db => db.Departments.OrderBy(d => d.Id).Select(d => d.Name.ToCharArray()) },
        { "array's length", db => db.Departments.OrderBy(d => d.Name.ToCharArray().Length).ThenBy(d => d.Id).Select(d => d.Id) },
        { "array's element", db => db.Departments.OrderBy(d => d.Name.ToCharArray()[1]).ThenBy(d => d.Id).Select(d => d.Id) },
        { "operators over the array", db => db.Employees.Where(e => e.Name.ToCharArray().Where(c => c == 'o').Count() > 0).Select(e => e.Id) },
        { "list", db => db.Departments.OrderBy(d => d.Id).Select(d => d.Name.ToList()) },
        { "list of some", db => db.Departments.OrderBy(d => d.Id).Select(d => d.Name.Where(c => c > 'm').ToList()) },
        { "with positions", db => db.Departments.OrderBy(d => d.Id).Select(d => d.Name.Select((c, i) => new { c, i }).Where(p => p.i % 2 == 1).ToList()) },
        { "of all rows", db => db.Departments.SelectMany(d => d.Name).GroupBy(c => c).Select(g => new { g.Key, Count = g.Count() }) },
        { "of all rows with the row", db => from d in db.Departments from c in d.Name where c < 'f' select new { d.Id, c } },
        { "groups in a row", db => db.Departments.OrderBy(d => d.Id).Select(d => d.Name.GroupBy(c => c).Max(g => g.Count())) },
        { "most frequent", db => db.Departments.OrderBy(d => d.Id).Select(d => d.Name.GroupBy(c => c).OrderByDescending(g => g.Count()).ThenBy(g => g.Key).First().Key) },
        { "of a constant", db => db.Employees.OrderBy(e => e.Id).Select(e => "aeiou".Count(v => e.Name.Contains(v))) },
        { "of a variable", db => { string letters = "xyz%"; return db.Employees.Where(e => letters.Any(v => e.Name.Contains(v))).Select(e => e.Name); } },
        { "of an empty variable", db => { string letters = ""; return db.Employees.Where(e => letters.Any(v => e.Name.Contains(v))).Select(e => e.Name); }, Expect.Empty },
        { "in common", db => db.Employees.OrderBy(e => e.Id).Select(e => e.Name.Intersect(Vowels).Count()) },
        { "without", db => db.Departments.OrderBy(d => d.Id).Select(d => d.Name.Except(Vowels).Count()) },
        { "united with another text", db => db.Departments.OrderBy(d => d.Id).Select(d => d.Name.Union(d.Code ?? "").Count()) },
        { "contained in another text", db => db.Departments.Where(d => d.Name.All(c => (d.Code + Vowels + "SRlsrch").Contains(c))).Select(d => d.Id) },
        { "in order", db => db.Employees.Where(e => e.Name.OrderBy(c => c).SequenceEqual(e.Name)).Select(e => e.Name) },
        { "pairs", db => db.Employees.OrderBy(e => e.Id).Select(e => e.Name.Zip(e.Name.Skip(1), (a, b) => a == b).Count(same => same)) },
        { "greatest and least", db => db.Departments.OrderBy(d => d.Id).Select(d => new { Max = d.Name.Max(), Min = d.Name.Min() }), Expect.Rows },
        { "sum of digits", db => db.Employees.OrderBy(e => e.Id).Select(e => e.Name.Where(c => c >= '0' && c <= '9').Sum(c => c - '0')) },
        { "leading", db => db.Departments.OrderBy(d => d.Id).Select(d => d.Name.TakeWhile(c => c != 'e').Count()) },
        { "page", db => db.Departments.OrderBy(d => d.Id).Select(d => string.Concat(d.Name.Skip(1).Take(2))) },
        { "page of the row", db => db.Departments.OrderBy(d => d.Id).Select(d => string.Concat(d.Name.Skip(d.Id - 2).Take(d.Id))) },
        { "of related rows", db => db.Departments.OrderBy(d => d.Id).Select(d => d.Employees.Sum(e => e.Name.Count(c => c == 'i'))) },
        { "within a group", db => db.Employees.GroupBy(e => e.DepartmentId).Select(g => new { g.Key, Count = g.Sum(e => e.Name.Count(c => c == 'e')) }) },
        { "group by the first", db => db.Departments.GroupBy(d => d.Name.First()).Select(g => new { g.Key, Count = g.Count() }) },
        { "set", db => db.Departments.OrderBy(d => d.Id).Select(d => d.Name.ToHashSet().Count) },
        { "of a part", db => db.Employees.Where(e => e.Name.Trim().Replace("b", "B").All(c => c < (char)91) && e.Name.Length > 2).Select(e => e.Name) },
        { "upper case", db => db.Employees.Where(e => e.Name.ToUpper().Any(c => c == 'Z')).Select(e => e.Name) },
        { "quotes and backslashes", db => db.Employees.OrderBy(e => e.Id).Select(e => e.Name.Count(c => c == '"' || c == '\\' || c == '\'' || c == '\t')) },
        { "beyond ASCII", db => db.Employees.OrderBy(e => e.Id).Select(e => e.Name.Count(c => c == 'ß' || c == 'Ä' || c == 'Ż' || c == 'İ')) },
    };

    public static TheoryData<CaseId> Ids => Cases.Ids();

    [DatabaseTheory]
    [MemberData(nameof(Ids))]
    public void Agrees(Dbms dbms, CaseId id) => fixture.Run(Cases, dbms, id, Baseline.Directory());
}
