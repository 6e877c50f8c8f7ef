using Linq.Provider.Tests.Differential.Company;
using Linq.Provider.Tests.Infrastructure;

namespace Linq.Provider.Tests.Differential.Cases;

/// <summary>What generated queries (<see cref="Generated.RandomQueryTests"/>) have found, each in its smallest form.</summary>
[Collection(CompanyCollection.Name)]
public sealed class FoundTests(CompanyFixture fixture)
{
    private static readonly CaseList<ICompany> Cases = new("found")
    {
        { "test that reads a subquery twice", db => db.Departments.Where(d => !string.IsNullOrEmpty(db.Skills.Max(s => s.Name))).Select(d => d.Id) },
        { "comparison of text with a subquery", db => db.Employees.Where(e => string.Compare(e.Name, db.Skills.Max(s => s.Name)) >= 0).Select(e => e.Id) },
        { "list with null contains a subquery", db => { List<decimal?> list = [12345678.9012m, null]; return db.Departments.Where(d => list.Contains(d.Employees.Max(e => e.Bonus))).Select(d => d.Id); } },
        { "array of columns contains a subquery", db => db.Employees.Where(e => new[] { e.Score, e.ManagerId }.Contains(db.Skills.Max(s => (int?)s.Id))).Select(e => e.Id) },
        { "skip while over a subquery", db => db.Departments.Select(d => d.Employees.Sum(e => e.Age)).OrderBy(x => x).SkipWhile(x => x == 0) },
        { "subquery ordered by the outer row", db => db.Departments.Select(d => db.Skills.OrderBy(s => d.Id).ThenBy(s => s.Id).Select(s => s.Id).FirstOrDefault()) },
        { "subquery ordered by the distance from the outer row", db => db.Departments.OrderBy(d => d.Id).Select(d => db.Employees.OrderBy(e => Math.Abs(e.Age - (d.Id * 10))).ThenBy(e => e.Id).Select(e => e.Id).First()) },
        { "distinct subquery ordered by the distance from the outer row", db => db.Departments.OrderBy(d => d.Id).Select(d => db.Employees.Select(e => e.Age).Distinct().OrderBy(a => Math.Abs(a - (d.Id * 10))).ThenBy(a => a).First()) },
        { "aggregate of the outer row", db => db.Departments.OrderBy(d => d.Id).Select(d => db.Skills.Select(s => d.Id).Select(x => x + 1).Max()) },
        { "count of rows where the outer row is so", db => db.Departments.OrderBy(d => d.Id).Select(d => db.Skills.GroupBy(s => 1).Select(g => g.Count(s => d.Id > 2)).First()) },
        { "last after skip", db => db.Employees.OrderBy(e => e.Id).Skip(3).Last() },
        { "take after another order after skip", db => db.Employees.OrderBy(e => e.Id).Skip(30).OrderByDescending(e => e.Age).ThenBy(e => e.Id).Take(3) },
        { "take after reverse after skip", db => db.Employees.OrderBy(e => e.Id).Skip(30).Reverse().Take(3) },
        { "right join to a collection", db => db.Departments.SelectMany(d => db.Employees.RightJoin(d.Projects, e => e.DepartmentId, p => p.DepartmentId, (e, p) => new { p.Title, Name = e == null ? null : e.Name })) },
        { "order by a test of null", db => db.Employees.OrderBy(e => e.Nick!.StartsWith("A")).ThenBy(e => e.Id).Select(e => e.Id) },
        { "group by a test of null", db => db.Employees.GroupBy(e => e.Nick!.StartsWith("A")).Select(g => new { g.Key, N = g.Count() }) },
        { "intersection of optional entities", db => db.Addresses.Select(a => a.Employee.Address!).Intersect(db.Addresses.Where(a => a.Employee.Active)) },
        { "union of objects with optional parts", db => db.Employees.Select(e => new { Who = e.Manager! }).Union(db.Assignments.Select(a => new { Who = a.Employee })) },
        { "except of objects with optional parts", db => db.Employees.Select(e => new { Who = e.Manager! }).Except(db.Assignments.Select(a => new { Who = a.Employee })) },
        { "maximum of null", db => db.Departments.Select(d => d.Reserve ?? db.Employees.Max(e => (decimal?)null)) },
        { "conditional between nulls", db => db.Departments.Where(d => (d.Id == 1 ? d.Code == null ? (bool?)null : (bool?)null : d.Id > 2) == false).Select(d => d.Id) },
        { "aggregate of a group within one of the same group", db => db.Assignments.GroupBy(a => a.EmployeeId).Select(g => new { g.Key, A = g.Sum(a => g.Sum(b => b.Employee.Salary)), B = g.Sum(a => a.Hours) }) },
        { "element of a group within an aggregate of the same group", db => db.Assignments.GroupBy(a => a.EmployeeId).Select(g => new { g.Key, A = g.Max(a => (decimal?)g.OrderBy(b => b.ProjectId).FirstOrDefault()!.Employee.Salary), B = g.Sum(a => a.Hours) }) },
        { "positions among ties", db => db.Departments.SelectMany(d => db.Skills, (d, s) => d.Id).OrderBy(x => x).Select((x, i) => i).LastOrDefault() },
        { "navigation from an optional object", db => db.Departments.Join(db.Addresses, d => d.Id, a => a.Id, (d, a) => new { d, a }).DefaultIfEmpty().Where(x => x!.a.Employee.Name == null).Select(x => x == null) },
        { "join to a list with duplicates", db => { List<int> ids = [1, 1, 2]; return db.Employees.Join(ids, e => e.Id, id => id, (e, id) => e.Name); } },
        { "distinct join to a list with duplicates", db => { List<int> ids = [1, 1, 2]; return db.Employees.Join(ids, e => e.Id, id => id, (e, id) => new { e.Id, id }).Distinct(); } },
        { "all of a group within a count of the same group", db => { int k = 3; return db.Projects.GroupBy(p => k).Select(g => new { g.Key, N = g.Count(p => g.All(q => p.Department.Code != null)), S = g.Sum(p => p.DepartmentId) }); } },
        { "aggregate of a group by the row of another of its aggregates", db => db.Employees.GroupBy(e => e.Level).Select(g => new { g.Key, A = g.Max(e => g.Count(x => x.Age > e.Age)), B = g.Sum(e => e.Age) }) },
        { "aggregate of a group by the row of a table joined to it", db => db.Employees.GroupBy(e => e.Level).SelectMany(g => db.Skills, (g, s) => new { g.Key, s.Id, N = g.Count(e => e.Age > s.Id * 10) }) },
        { "test of null as a value", db => { string? tail = null; return db.Departments.Select(d => new { d.Id, X = db.Departments.Select(x => x.Id == 0).Contains(d.Code!.EndsWith(tail!, StringComparison.Ordinal)) }); } },
        { "variable character compared with another", db => { char a = 'ä', b = '%'; return db.Departments.Select(d => new { A = a }).Sum(x => x.A <= b ? 1 : 18); } },
        { "value of the outer row in rows that there are not", db => db.Employees.Where(e => db.Departments.SelectMany(d => e.Manager!.Reports, (d, r) => e.DepartmentId).DefaultIfEmpty().Contains(e.Score)).Select(e => e.Id) },
        { "object of the outer row in rows that there are not", db => db.Employees.SelectMany(e => e.Reports.Select(r => e.Department).DefaultIfEmpty(), (e, d) => new { e.Id, D = d == null ? null : d.Name }) },
        { "aggregate of a subquery ordered by the row that it belongs to", db => db.Departments.GroupBy(d => new { A = d.Id, B = d.Id }, d => d.Id).Select(g => new { g.Key, B = g.Sum(x => g.OrderBy(y => x).ThenBy(y => y).FirstOrDefault()) }).Sum(x => x.B) },
        { "condition between null keys", db => { DateTimeOffset? a = null, b = null, c = null; return db.Departments.GroupBy(d => a, d => d.Id).Where(g => (g.Key == b ? g.Key : g.Key) == c).Select(g => new { g.Key, N = g.Sum() }); } },
        { "exclusive or with null", db => { bool? no = null; return db.Employees.OrderBy(e => e.Id).Select(e => new { A = (e.Nick == null ? null : (bool?)e.Active) ^ (e.Score > 3), B = (bool?)e.Active ^ no }); } },
        { "where exclusive or with null", db => db.Employees.Where(e => ((e.Nick == null ? null : (bool?)e.Active) ^ (e.Score > 3)) != true).Select(e => e.Id) },
        { "the same object or none", db => db.Employees.Where(e => ReferenceEquals(e.Manager, null) || ReferenceEquals(e.Manager, e)).Select(e => e.Id) },
        { "text that is not there", db => db.Employees.Where(e => !ReferenceEquals(e.Nick, null)).Select(e => e.Id) },
        { "keys of a lookup of the application", db => { ILookup<string?, int> lookup = new[] { "A", null, "Z" }.ToLookup(k => k, k => 1); return db.Departments.Where(d => lookup.Contains(d.Code)).Select(d => d.Id); } },
        { "count of the first of several collections", db => db.Departments.Where(d => d.Employees.Any()).Select(d => d.Employees.OrderBy(e => e.Id).Select(e => e.Reports).First().Count) },
        { "condition on the last of several collections", db => db.Departments.Where(d => d.Employees.Any()).Select(d => d.Employees.OrderBy(e => e.Id).Select(e => e.Reports).Last().Any(r => r.Active)) },
        { "rows of one of several collections", db => db.Departments.Where(d => d.Employees.Any()).SelectMany(d => d.Employees.OrderBy(e => e.Id).Select(e => e.Reports).First(), (d, r) => new { d.Id, r.Name }) },
        { "count of the collection at a position", db => db.Departments.Where(d => d.Employees.Count > 1).Select(d => d.Employees.OrderBy(e => e.Id).Select(e => e.Reports).ElementAt(1).Count()) },
        { "rows of a set of each row", db => db.Departments.SelectMany(d => d.Employees.Select(e => e.Age).ToHashSet(), (d, a) => (d.Id * 1000) + a) },
        { "groups of a lookup of each row", db => db.Departments.SelectMany(d => d.Employees.ToLookup(e => e.Age), (d, g) => (d.Id * 1000) + g.Count()) },
        { "rows of a set in an object", db => db.Departments.Select(d => new { d.Id, Ages = db.Employees.Join(d.Projects, e => e.DepartmentId, p => p.DepartmentId, (e, p) => e.Age).ToHashSet() }).SelectMany(x => x.Ages, (x, a) => (x.Id * 1000) + a) },
        { "of type of objects", db => db.Departments.OrderBy(d => d.Id).Select(d => new Generated.Couple<int, string>(d.Id, d.Name)).OfType<Generated.Couple<int, string>>() },
        { "of type of objects that may be missing", db => db.Departments.Where(d => d.Id > 3).LeftJoin(db.Addresses.Select(a => new Generated.Couple<int, string>(a.Id - 100, a.Street)), d => d.Id, a => a.A, (d, a) => a).OfType<Generated.Couple<int, string>>() },
        { "of type of groups", db => db.Employees.GroupBy(e => e.Level).OfType<IGrouping<Level, Employee>>().Select(g => new { g.Key, N = g.Count() }) },
        { "take from the end up to the start", db => db.Employees.OrderBy(e => e.Id).Take(^30..20) },
        { "take of a collection from the end up to the start", db => { Range some = ^4..3; return db.Departments.OrderBy(d => d.Id).Select(d => new { d.Id, Some = d.Employees.OrderBy(e => e.Name).ThenBy(e => e.Id).Take(some).Select(e => e.Id).ToList() }); } },
        { "character behind a condition that is settled", db => { bool first = true; char a = 'a', b = 'b'; return db.Departments.OrderBy(d => d.Id).Select(d => first ? (d.Id > 2 ? a : 'x') : b); } },
        { "group join by a navigation from the last of a collection", db => db.Skills.GroupJoin(db.Departments, s => s.Employees.OrderBy(e => e.Id).LastOrDefault()!.Manager!.Manager!.Nick, d => d.Name, (s, matches) => new { A = matches.ToList() }) },
        { "count of a group join by a navigation from the last of a collection", db => db.Skills.GroupJoin(db.Departments, s => s.Employees.OrderBy(e => e.Id).LastOrDefault()!.Manager!.Manager!.Nick, d => d.Name, (s, matches) => new { A = matches.ToList() }).Select(x => x.A.Count) },
        { "count of parts in rows that there are not", db => db.Departments.SelectMany(d => d.Employees.Select(e => (int?)e.Name.Split(',').Length).DefaultIfEmpty(), (d, n) => new { d.Id, n }) },
        { "hexadecimal number in rows that there are not", db => db.Departments.SelectMany(d => d.Employees.Select(e => e.Age.ToString("x")).DefaultIfEmpty(), (d, n) => new { d.Id, n }) },
        { "padded text in rows that there are not", db => db.Departments.SelectMany(d => d.Employees.Select(e => "x".PadLeft(e.Age)).DefaultIfEmpty(), (d, n) => new { d.Id, n }) },
        { "test of flags in rows that there are not", db => db.Departments.SelectMany(d => d.Employees.Select(e => (bool?)(e.Active | d.Id > 0)).DefaultIfEmpty(), (d, n) => new { d.Id, n }) },
        { "value of the row around in an optional object of nested rows", db => db.Departments.OrderBy(d => d.Id).Select(d => new { d.Id, All = d.Projects.OrderBy(p => p.Id).Select(p => new { First = p.Milestones.OrderBy(m => m.Number).Select(m => new { p.DepartmentId, m.Number }).FirstOrDefault(), p.Title }).ToList() }), Expect.SecondStatement },
        { "fold in a row over navigations", db => db.Departments.OrderBy(d => d.Id).Select(d => d.Employees.OrderBy(e => e.Id).Aggregate(1, (h, e) => (h * 3) + (e.Manager == null ? 0 : e.Manager.Age) + e.Reports.Count)), Expect.SecondStatement },
        { "fold with a division behind a condition", db => db.Employees.OrderBy(e => e.Id).Aggregate(1, (h, e) => e.Id == 1 ? h : (h * 2) + (e.Age / (e.Id - 1))) },
        { "query behind a condition that is settled", db => { string? name = null; return db.Employees.Where(e => name == null || db.Skills.Any(s => s.Name == name)).Select(e => e.Id); } },
        { "foreign key of the row around in an optional object of nested rows", db => db.Departments.OrderBy(d => d.Id).Select(d => new { d.Id, All = d.Employees.OrderBy(e => e.Id).Select(e => new { First = e.Reports.OrderBy(r => r.Id).Select(r => new { e.DepartmentId, r.Name }).FirstOrDefault(), e.Name }).ToList() }), Expect.SecondStatement },
        { "foreign key of the row around in nested rows of nested rows", db => db.Departments.OrderBy(d => d.Id).Select(d => new { d.Id, All = d.Employees.OrderBy(e => e.Id).Select(e => new { First = e.Reports.OrderBy(r => r.Id).Take(2).Select(r => new { e.DepartmentId, r.Name }).ToList(), e.Name }).ToList() }), Expect.SecondStatement },
        { "fold into a list that may be missing", db => db.Employees.Select(e => e.Id).Aggregate(new List<int>(), (s, id) => (s ?? new List<int>()).Append(id).ToList()) },
        { "fold into one of two lists", db => db.Employees.OrderBy(e => e.Id).Aggregate(new List<int>(), (s, e) => (s.Count > 2 ? s : s.Append(e.Id)).ToList(), s => (s.Count > 1 ? s : new List<int>()).Count) },
        { "fold of each row into a list that may be missing", db => db.Departments.OrderBy(d => d.Id).Select(d => d.Employees.OrderBy(e => e.Id).Aggregate((string?)null, (s, e) => (s ?? "").Length > 3 ? e.Name : (s ?? "") + e.Age)), Expect.SecondStatement },
        { "dictionary of navigations", db => db.Departments.OrderBy(d => d.Id).Select(d => d.Employees.OrderBy(e => e.Id).ToDictionary(e => e.Id, e => e.Manager == null ? null : e.Manager.Name)), Expect.SecondStatement },
        { "dictionary of a group's navigations", db => db.Employees.GroupBy(e => e.DepartmentId).Select(g => g.ToDictionary(e => e.Id, e => e.Manager == null ? null : new { e.Manager.Id, e.Manager.Name })) },
        { "lookup by a navigation", db => db.Departments.OrderBy(d => d.Id).Select(d => d.Employees.OrderBy(e => e.Id).ToLookup(e => e.Manager)), Expect.SecondStatement },
        { "lookup of a group by a navigation", db => db.Employees.GroupBy(e => e.Level).Select(g => g.ToLookup(e => e.Department)) },
        { "set of a group's navigations", db => db.Employees.GroupBy(e => e.Level).Select(g => g.Select(e => e.Department).ToHashSet()) },
        { "lookup by a test of a navigation", db => db.Departments.OrderBy(d => d.Id).Select(d => d.Employees.OrderBy(e => e.Id).ToLookup(e => e.Manager == null, e => e.Reports.Count + d.Id)), Expect.SecondStatement },
        { "lookup by a navigation's text whatever its case", db => db.Departments.OrderBy(d => d.Id).Select(d => d.Employees.OrderBy(e => e.Id).ToLookup(e => e.Department!.Name, e => e.Id, StringComparer.OrdinalIgnoreCase)), Expect.SecondStatement },
        { "dictionary of dictionaries", db => db.Departments.OrderBy(d => d.Id).Select(d => d.Employees.OrderBy(e => e.Id).ToDictionary(e => e.Id + 1, e => e.Reports.ToDictionary(r => r.Id, r => r.Department!.Code))), Expect.SecondStatement },
        { "keys of a lookup by a navigation", db => db.Departments.OrderBy(d => d.Id).Select(d => d.Employees.ToLookup(e => e.Manager!.Name).Count) },
    };

    public static TheoryData<CaseId> Ids => Cases.Ids();

    [DatabaseTheory]
    [MemberData(nameof(Ids))]
    public void Agrees(Dbms dbms, CaseId id) => fixture.Run(Cases, dbms, id, Baseline.Directory());
}
