using Linq.Provider.Tests.Differential.Company;
using Linq.Provider.Tests.Infrastructure;

namespace Linq.Provider.Tests.Differential.Cases;

/// <summary>What queries over objects that may be missing, and over the collections that they hold, have found.</summary>
[Collection(CompanyCollection.Name)]
public sealed class ObjectsFoundTests(CompanyFixture fixture)
{
    private static readonly CaseList<ICompany> Cases = new("objects-found")
    {
        { "fold of text over single nulls", db => db.Employees.GroupBy(e => e.Id).OrderBy(g => g.Key).Select(g => g.Select(e => e.Nick).Aggregate((a, b) => a + b)) },
        { "fold of text over groups with nulls", db => db.Employees.GroupBy(e => e.Level).OrderBy(g => g.Key).Select(g => g.OrderBy(e => e.Id).Select(e => e.Nick).Aggregate((a, b) => a + "," + b)) },
        { "fold of text over a row with null", db => db.Employees.Where(e => e.Reports.Any()).OrderBy(e => e.Id).Select(e => e.Reports.OrderBy(r => r.Id).Take(1).Select(r => r.Nick).Aggregate((a, b) => a + "," + b)) },
        { "fold of text that is null", db => db.Employees.Where(e => e.Reports.Any()).Where(e => e.Reports.OrderBy(r => r.Id).Take(1).Select(r => r.Nick).Aggregate((a, b) => a + b) == null).OrderBy(e => e.Id).Select(e => e.Id) },
        { "fold of text over navigations that may be missing", db => db.Departments.Where(d => d.Employees.Any()).OrderBy(d => d.Id).Select(d => d.Employees.OrderBy(e => e.Id).Select(e => e.Manager == null ? null : e.Manager.Name).Aggregate((a, b) => a + ";" + b)) },
        { "fold of text over written values", db => db.Employees.OrderBy(e => e.Id).Select(e => new[] { e.Nick, e.Name }.Aggregate((a, b) => a + "/" + b)) },
        { "fold of text over a list of the application", db => { List<string?> list = [null, "x"]; return db.Employees.OrderBy(e => e.Id).Select(e => list.Where(x => x == null || e.Active).Aggregate((a, b) => a + "+" + b)); } },
        { "list of the first of a collection", db => db.Departments.OrderBy(d => d.Id).Select(d => d.Projects.OrderBy(p => p.Title).Select(p => p.Milestones.OrderBy(m => m.Number).Select(m => m.Name).ToList()).FirstOrDefault()) },
        { "array of the last of a collection", db => db.Departments.OrderBy(d => d.Id).Select(d => d.Employees.OrderBy(e => e.Id).Select(e => e.Reports.OrderBy(r => r.Id).ToArray()).LastOrDefault()) },
        { "set at a position of a collection", db => db.Departments.OrderBy(d => d.Id).Select(d => new { d.Id, Set = d.Employees.OrderBy(e => e.Id).Select(e => e.Reports.Select(r => r.Level).ToHashSet()).ElementAtOrDefault(2) }) },
        { "dictionary of the only element of a collection", db => db.Departments.OrderBy(d => d.Id).Select(d => d.Employees.Where(e => e.Id == 3).Select(e => e.Reports.OrderBy(r => r.Id).ToDictionary(r => r.Id, r => r.Name)).SingleOrDefault()) },
        { "list of the first of the first of collections", db => db.Departments.OrderBy(d => d.Id).Select(d => d.Employees.OrderBy(e => e.Id).Select(e => e.Reports.OrderBy(r => r.Id).Select(r => r.Assignments.OrderBy(a => a.Hours).ThenBy(a => a.ProjectId).Select(a => a.Hours).ToList()).FirstOrDefault()).FirstOrDefault()) },
        { "test of a list that may be missing", db => db.Departments.OrderBy(d => d.Id).Select(d => new { d.Id, L = d.Projects.OrderBy(p => p.Title).Select(p => p.Milestones.Select(m => m.Number).ToList()).FirstOrDefault() }).Select(x => new { x.Id, None = x.L == null, N = x.L == null ? -1 : x.L.Count }) },
        { "condition on a list that may be missing", db => db.Departments.Where(d => d.Projects.OrderBy(p => p.Title).Select(p => p.Milestones.ToList()).FirstOrDefault() == null).OrderBy(d => d.Id).Select(d => d.Id) },
        { "list that may be missing or another", db => db.Departments.OrderBy(d => d.Id).Select(d => d.Projects.OrderBy(p => p.Title).Select(p => p.Milestones.OrderBy(m => m.Number).Select(m => m.Number).ToList()).FirstOrDefault() ?? new List<int> { -1 }) },
        { "first of several groups of each row", db => db.Departments.OrderBy(d => d.Id).Select(d => d.Employees.OrderBy(e => e.Id).GroupBy(e => e.Level).OrderBy(g => g.Key).FirstOrDefault()) },
        { "values of the first of several groups of each row", db => db.Departments.Where(d => d.Employees.Any()).OrderBy(d => d.Id).Select(d => new { d.Employees.GroupBy(e => e.Level).OrderByDescending(g => g.Count()).ThenBy(g => g.Key).FirstOrDefault()!.Key, N = d.Employees.GroupBy(e => e.Level).OrderBy(g => g.Key).FirstOrDefault()!.Count(), S = d.Employees.GroupBy(e => e.Level).OrderBy(g => g.Key).First().Sum(e => e.Salary) }) },
        { "first object with a list", db => db.Departments.OrderBy(d => d.Id).Select(d => d.Projects.OrderBy(p => p.Title).Select(p => new { p.Title, L = p.Milestones.OrderBy(m => m.Number).Select(m => m.Name).ToList() }).FirstOrDefault()) },
        { "last object with a list", db => db.Departments.OrderBy(d => d.Id).Select(d => new { d.Id, X = d.Employees.OrderBy(e => e.Id).Select(e => new { e.Id, L = e.Reports.OrderBy(r => r.Id).Select(r => r.Id).ToList() }).LastOrDefault() }) },
        { "only object with a list", db => db.Departments.OrderBy(d => d.Id).Select(d => d.Employees.Where(e => e.Id == 1).Select(e => new { e.Id, L = e.Reports.OrderBy(r => r.Id).ToArray() }).SingleOrDefault()) },
        { "object with a list at a position", db => db.Departments.OrderBy(d => d.Id).Select(d => d.Employees.OrderBy(e => e.Id).Select(e => new { e.Id, L = e.Reports.OrderBy(r => r.Id).Select(r => r.Id).ToList() }).ElementAtOrDefault(1)) },
        { "greatest object with a list", db => db.Departments.OrderBy(d => d.Id).Select(d => new { Most = d.Employees.Select(e => new { e.Id, L = e.Reports.OrderBy(r => r.Id).Select(r => r.Id).ToList() }).MaxBy(x => x.Id), Least = d.Employees.Select(e => new { e.Id, L = e.Reports.OrderBy(r => r.Id).Select(r => r.Id).ToList() }).MinBy(x => x.L.Count * 1000 + x.Id) }) },
        { "first record with a list", db => db.Departments.OrderBy(d => d.Id).Select(d => d.Projects.OrderBy(p => p.Title).Select(p => new Listed(p.Title, p.Milestones.OrderBy(m => m.Number).Select(m => m.Name).ToList())).FirstOrDefault()).Select(x => x == null ? null : x.Name + x.Parts.Count) },
        { "first initialised object with lists", db => db.Departments.OrderBy(d => d.Id).Select(d => new { d.Id, X = d.Projects.OrderBy(p => p.Title).Select(p => new Filled { Name = p.Title, Numbers = p.Milestones.OrderBy(m => m.Number).Select(m => m.Number).ToList(), Inner = new Filled { Name = p.Department.Name, Numbers = p.Assignments.OrderBy(a => a.EmployeeId).Select(a => a.EmployeeId).ToList() } }).FirstOrDefault() }).Select(x => new { x.Id, A = x.X == null ? null : x.X.Name, B = x.X == null ? null : x.X.Numbers, C = x.X == null ? null : x.X.Inner!.Numbers }) },
        { "first tuple with a list", db => db.Departments.OrderBy(d => d.Id).Select(d => d.Employees.OrderBy(e => e.Id).Select(e => new ValueTuple<int, List<int>>(e.Id, e.Reports.OrderBy(r => r.Id).Select(r => r.Id).ToList())).FirstOrDefault()) },
        { "first object with an entity and its list", db => db.Departments.OrderBy(d => d.Id).Select(d => d.Employees.OrderBy(e => e.Id).Select(e => new { e, L = e.Reports.OrderBy(r => r.Id).ToList() }).FirstOrDefault()) },
        { "first objects with lists of first objects", db => db.Departments.OrderBy(d => d.Id).Select(d => d.Employees.OrderBy(e => e.Id).Select(e => new { e.Id, First = e.Reports.OrderBy(r => r.Id).Select(r => new { r.Id, L = r.Assignments.OrderBy(a => a.Hours).ThenBy(a => a.ProjectId).Select(a => a.Hours).ToList() }).FirstOrDefault(), L = e.Reports.OrderBy(r => r.Id).Select(r => new { r.Id, X = r.Reports.OrderBy(q => q.Id).Select(q => new { q.Id, N = q.Reports.Select(z => z.Id).ToList() }).FirstOrDefault() }).ToList() }).FirstOrDefault()) },
        { "first object with groups", db => db.Departments.OrderBy(d => d.Id).Select(d => d.Employees.OrderBy(e => e.Id).Select(e => new { e.Id, G = e.Reports.OrderBy(r => r.Id).GroupBy(r => r.Level).OrderBy(g => g.Key).ToList(), F = e.Reports.GroupBy(r => r.Level).OrderBy(g => g.Key).Select(g => new { g.Key, L = g.OrderBy(r => r.Id).Select(r => r.Id).ToList() }).FirstOrDefault() }).FirstOrDefault()) },
        { "list of the first group", db => db.Departments.OrderBy(d => d.Id).Select(d => d.Employees.GroupBy(e => e.Level).OrderByDescending(g => g.Count()).ThenBy(g => g.Key).Select(g => new { g.Key, N = g.Count(), L = g.OrderBy(e => e.Id).Select(e => e.Name).ToList() }).FirstOrDefault()) },
        { "list of an object that may be missing", db => db.Departments.OrderBy(d => d.Id).Select(d => new { d.Id, F = d.Employees.OrderBy(e => e.Id).Select(e => new { e.Id, L = e.Reports.OrderBy(r => r.Id).Select(r => r.Id).ToList() }).FirstOrDefault() }).Where(x => x.F == null || x.F.L.Count != 1).Select(x => new { x.Id, N = x.F == null ? -1 : x.F.L.Count, L = x.F == null ? null : x.F.L }) },
        { "list of an object that must exist", db => db.Departments.OrderBy(d => d.Id).Select(d => d.Employees.OrderBy(e => e.Id).Select(e => new { e.Id, L = e.Reports.OrderBy(r => r.Id).Select(r => r.Id).ToList() }).FirstOrDefault()!.L) },
        { "list over a required reference of an object that may be missing", db => db.Employees.OrderBy(e => e.Id).Select(e => e.Assignments.OrderBy(a => a.ProjectId).Select(a => new { a.Hours, L = a.Project.Milestones.OrderBy(m => m.Number).Select(m => m.Name).ToList(), Others = a.Project.Department.Employees.OrderBy(o => o.Id).Select(o => o.Id).ToList() }).FirstOrDefault()) },
        { "list over a required reference of a row that may be missing", db => db.Employees.OrderBy(e => e.Id).Select(e => e.Assignments.OrderBy(a => a.ProjectId).Select(a => a.Project.Department.Employees.OrderBy(o => o.Id).Select(o => o.Id).ToList()).FirstOrDefault()) },
        { "list that does not depend on the row that may be missing", db => db.Departments.OrderBy(d => d.Id).Select(d => d.Employees.OrderBy(e => e.Id).Select(e => new { e.Id, All = db.Skills.OrderBy(s => s.Id).Select(s => s.Id).ToList(), Of = d.Projects.OrderBy(p => p.Title).Select(p => p.Title + e.Name).ToList() }).FirstOrDefault()) },
        { "left join to objects with lists", db => db.Departments.LeftJoin(db.Projects.Select(p => new { p.DepartmentId, p.Title, L = p.Milestones.OrderBy(m => m.Number).Select(m => m.Name).ToList() }), d => d.Id, x => x.DepartmentId, (d, x) => new { d.Id, x }).OrderBy(x => x.Id).ThenBy(x => x.x == null ? null : x.x.Title) },
        { "rows of objects with lists or none", db => db.Departments.SelectMany(d => d.Projects.Select(p => new { p.Title, L = p.Milestones.OrderBy(m => m.Number).Select(m => m.Name).ToList() }).DefaultIfEmpty(), (d, x) => new { d.Id, x }).OrderBy(x => x.Id).ThenBy(x => x.x == null ? null : x.x.Title) },
        { "conditional object with a list", db => db.Employees.OrderBy(e => e.Id).Select(e => new { e.Id, X = e.Manager == null ? null : new { e.Manager.Id, L = e.Manager.Reports.OrderBy(r => r.Id).Select(r => r.Id).ToList() } }).Where(x => x.X != null).Select(x => new { x.Id, Boss = x.X!.Id, x.X.L }) },
        { "order by a conditional list", db => db.Departments.LeftJoin(db.Addresses, d => d.Id, a => a.Id, (d, a) => new { d.Id, L = a == null ? null : a.Employee.Reports.OrderBy(r => r.Id).Select(r => r.Id).ToList() }).OrderBy(x => x.L == null ? 0 : x.L.Count).ThenBy(x => x.Id), Expect.SecondStatement },
        { "first of what the application makes", db => db.Departments.OrderBy(d => d.Id).Select(d => d.Employees.OrderBy(e => e.Id).Select(e => Marked(e.Id)).FirstOrDefault()) },
        { "length of the first of what the application makes", db => db.Departments.OrderBy(d => d.Id).Select(d => d.Employees.OrderBy(e => e.Id).Select(e => Marked(e.Id).Length).FirstOrDefault()) },
        { "first object with what the application makes", db => db.Departments.OrderBy(d => d.Id).Select(d => d.Employees.OrderBy(e => e.Id).Select(e => new { A = Marked(e.Id), L = e.Reports.OrderBy(r => r.Id).Select(r => Marked(r.Id)).ToList() }).FirstOrDefault()) },
        { "first of a value or what the application makes", db => db.Departments.OrderBy(d => d.Id).Select(d => d.Employees.OrderBy(e => e.Id).Select(e => e.Active ? Marked(e.Id) : e.Nick).LastOrDefault()) },
        { "condition on the first of what the application makes", db => db.Departments.Where(d => d.Employees.OrderBy(e => e.Id).Select(e => Marked(e.Id)).FirstOrDefault() == "<1>").Select(d => d.Id), Expect.Refusal },
        { "first of conditional objects", db => db.Departments.OrderBy(d => d.Id).Select(d => d.Employees.OrderBy(e => e.Id).Select(e => e.Manager ?? e).FirstOrDefault()) },
        { "value of the first of conditional objects", db => db.Departments.Where(d => d.Employees.OrderBy(e => e.Id).Select(e => e.Manager ?? e).FirstOrDefault()!.Age > 30).OrderBy(d => d.Id).Select(d => d.Id) },
        { "first of conditional structs", db => db.Departments.OrderBy(d => d.Id).Select(d => d.Employees.OrderBy(e => e.Id).Select(e => e.Active ? new ValueTuple<int, int>(e.Id, 1) : new ValueTuple<int, int>(2, d.Id)).FirstOrDefault().Item2) },
        { "dictionary of objects whose first member is an entity", db => db.Departments.OrderBy(d => d.Id).Select(d => d.Employees.OrderBy(e => e.Id).Select(e => new { e.Manager, e.Id }).ToDictionary(x => x.Id)) },
        { "lookup of tuples whose first member is an entity", db => db.Departments.OrderBy(d => d.Id).Select(d => d.Employees.OrderBy(e => e.Id).Select(e => new ValueTuple<Employee, Level>(e, e.Level)).ToLookup(x => x.Item2)) },
        { "dictionary by an entity that is no first member", db => db.Departments.OrderBy(d => d.Id).Select(d => d.Employees.OrderBy(e => e.Id).Select(e => new { e.Id, Who = e }).ToDictionary(x => x.Who, x => x.Id)) },
        { "dictionary of elements of a group beside an entity", db => db.Employees.GroupBy(e => e.Level).OrderBy(g => g.Key).Select(g => new { g.Key, All = g.OrderBy(e => e.Id).Select(e => new { e, e.Id }).ToDictionary(x => x.Id) }) },
        { "group by one of two objects", db => db.Employees.GroupBy(e => e.Manager == null ? e.Department : e.Manager.Department).Select(g => new { Id = g.Key == null ? 0 : g.Key.Id, N = g.Count() }).OrderBy(x => x.Id) },
        { "group by one of two objects with its elements", db => db.Employees.GroupBy(e => e.Manager ?? e).OrderBy(g => g.Key.Id).Select(g => new { g.Key, L = g.OrderBy(e => e.Id).Select(e => e.Id).ToList() }) },
        { "group by a record that may be missing", db => db.Employees.GroupBy(e => e.Manager == null ? null : new Named(e.Manager.Id, e.Manager.Name)).Select(g => new { Id = g.Key == null ? 0 : g.Key.Id, N = g.Count() }).OrderBy(x => x.Id) },
        { "group by an object of one of two objects", db => db.Employees.GroupBy(e => new { Boss = e.Manager ?? e, e.Active }).Select(g => new { g.Key.Boss.Id, g.Key.Active, N = g.Count() }).OrderBy(x => x.Id).ThenBy(x => x.Active) },
        { "one of two objects once each", db => db.Employees.Select(e => e.Manager ?? e).Distinct().OrderBy(e => e.Id) },
        { "objects with an object that may be missing once each", db => db.Employees.Select(e => new { Boss = e.Manager == null ? null : new Named(e.Manager.Id, e.Manager.Name), e.Level }).Distinct().Count() },
        { "set operations of one of two objects", db => db.Employees.Select(e => e.Manager ?? e).Except(db.Employees.Where(e => e.Id < 4)).Union(db.Employees.Where(e => e.Id == 2)).OrderBy(e => e.Id) },
        { "except of objects with an object that may be missing", db => db.Employees.Select(e => new { Boss = e.Manager == null ? null : new Named(e.Manager.Id, e.Manager.Name), e.Level }).Except(db.Employees.Where(e => e.Id < 9).Select(e => new { Boss = e.Manager == null ? null : new Named(e.Manager.Id, e.Manager.Name), e.Level })).Count() },
        { "join by one of two objects", db => db.Employees.Join(db.Employees, e => e.Manager ?? e, b => b, (e, b) => new { e.Id, Boss = b.Id }).OrderBy(x => x.Id) },
        { "left join by an object that may be missing", db => db.Employees.LeftJoin(db.Departments, e => e.Manager == null ? null : e.Manager.Department, d => d, (e, d) => new { e.Id, D = d == null ? 0 : d.Id }).OrderBy(x => x.Id) },
        { "the first of each of two objects", db => db.Employees.OrderBy(e => e.Id).DistinctBy(e => e.Manager ?? e).Select(e => e.Id) },
        { "condition on one of two objects", db => db.Employees.Where(e => (e.Manager ?? e).Age > 30 && (e.Manager ?? e.Department!.Employees.OrderBy(x => x.Id).First()) != e).OrderBy(e => e.Id).Select(e => e.Id) },
        { "order by one of two objects", db => db.Employees.OrderBy(e => (e.Manager ?? e).Name).ThenBy(e => e.Id).Select(e => new { e.Id, (e.Manager ?? e).Name }) },
        { "collection of one of two objects", db => db.Employees.OrderBy(e => e.Id).Select(e => new { N = (e.Manager == null ? e : e.Manager).Reports.Count, L = (e.Manager ?? e).Reports.OrderBy(r => r.Id).Select(r => r.Id).ToList() }) },
        { "reference of one of two objects", db => db.Employees.Where(e => (e.Manager ?? e).Department!.Name != "x").OrderBy(e => e.Id).Select(e => new { e.Id, (e.Manager == null ? e : e.Manager).Department!.Name }) },
        { "one of two objects among others", db => db.Employees.Where(e => db.Departments.Contains(e.Manager == null ? e.Department : e.Manager.Department)).OrderBy(e => e.Id).Select(e => e.Id) },
        { "aggregate of what is made of a group's different values", db => db.Employees.GroupBy(e => e.Level).OrderBy(g => g.Key).Select(g => new { g.Key, A = g.Select(e => e.Age).Distinct().Sum(a => a % 2), B = g.Select(e => e.Score).Distinct().Sum(s => s == null ? 10 : 1), C = g.Select(e => e.Age).Distinct().Select(a => a / 10).Sum(), D = g.Select(e => e.Age).Distinct().Sum() }) },
        { "average of a group's different values", db => db.Employees.GroupBy(e => e.Level).OrderBy(g => g.Key).Select(g => new { g.Key, A = g.Select(e => e.Age).Distinct().Average(), B = g.Select(e => e.Score).Distinct().Average(), C = g.Select(e => (long)e.Age).Distinct().Average() }) },
        { "sum of a group's different single precision", db => db.Specimens.GroupBy(s => s.Bool).OrderBy(g => g.Key).Select(g => new { g.Key, A = g.Select(s => s.Float).Distinct().Sum(), B = g.Select(s => s.Float).Distinct().Average() }) },
        { "members that an initialiser leaves out", db => db.Employees.OrderBy(e => e.Id).Select(e => new Bare { Id = e.Id }).Where(b => b.Text == null && b.Number == 0 && b.Maybe == null).Select(b => new { b.Id, b.Text, b.Number, b.Maybe }) },
        { "members that the initialiser of a struct leaves out", db => db.Employees.OrderBy(e => e.Id).Select(e => new Spot { X = e.Id }).Where(s => s.Y == null && s.Inner.Z == 0).OrderBy(s => s.Inner.Z).ThenBy(s => s.X).Select(s => new { s.X, s.Y, s.Inner.Z }) },
        { "members that the initialiser of a struct that may be missing leaves out", db => db.Departments.Where(d => d.Projects.OrderBy(p => p.Title).Select(p => new Spot { Y = p.DepartmentId }).FirstOrDefault().X == 0).OrderBy(d => d.Id).Select(d => d.Projects.OrderBy(p => p.Title).Select(p => new Spot { Y = p.DepartmentId }).FirstOrDefault().Inner.Z) },
        { "condition on a member that a constructor may set", db => db.Employees.Select(e => new Filled { Numbers = new List<int>() }).Where(f => f.Name == "").Select(f => f.Name), Expect.Refusal },
        { "condition on a member that is computed", db => db.Employees.Select(e => new Spot { X = e.Id }).Where(s => s.Twice > 4).Select(s => s.X), Expect.Refusal },
        { "nullable structs that may be missing", db => db.Departments.OrderBy(d => d.Id).Select(d => new { A = d.Employees.OrderBy(e => e.Id).Select(e => (Pair?)new Pair(e.Id, e.Name)).FirstOrDefault(), B = (Pair?)d.Employees.OrderBy(e => e.Id).Select(e => new Pair(e.Id, e.Name)).FirstOrDefault(), C = d.Employees.OrderBy(e => e.Id).Select(e => (Pair?)new Pair(e.Id, e.Name)).FirstOrDefault() ?? new Pair(-1, "none") }) },
        { "condition on nullable structs that may be missing", db => db.Departments.Where(d => d.Employees.OrderBy(e => e.Id).Select(e => (Pair?)new Pair(e.Id, e.Name)).FirstOrDefault() == null || d.Employees.OrderBy(e => e.Id).Select(e => (Pair?)new Pair(e.Id, e.Name)).FirstOrDefault()!.Value.A == 1).OrderBy(d => d.Id).Select(d => d.Id) },
        { "structs that may be missing once each", db => db.Departments.Select(d => d.Employees.Where(e => e.Id == 1).Select(e => new Pair(e.Id - 1, null)).FirstOrDefault()).Distinct() },
        { "groups by a struct that may be missing", db => db.Departments.GroupBy(d => d.Employees.Where(e => e.Id == 1).Select(e => new Pair(e.Id - 1, null)).FirstOrDefault()).Select(g => new { g.Key, N = g.Count() }) },
        { "struct that may be missing and its default", db => db.Departments.Where(d => d.Employees.Where(e => e.Id == 1).Select(e => new Pair(e.Id - 1, null)).FirstOrDefault() == new Pair(0, null)).OrderBy(d => d.Id).Select(d => d.Id) },
        { "union with structs that may be missing", db => db.Departments.Select(d => d.Employees.Where(e => e.Id == 1).Select(e => new Spot { X = e.Id - 1, Y = null }).FirstOrDefault()).Union(db.Skills.Select(s => new Spot { X = 0, Y = null })).Count() },
        { "rows of structs or none once each", db => db.Departments.SelectMany(d => d.Employees.Where(e => e.Id == 1).Select(e => ValueTuple.Create(e.Id - 1, (string?)null)).DefaultIfEmpty()).Distinct() },
        { "join by structs that may be missing", db => db.Departments.Join(db.Departments, d => d.Employees.OrderBy(e => e.Id).Select(e => new Pair(e.Id, null)).FirstOrDefault(), o => o.Employees.OrderBy(e => e.Id).Select(e => new Pair(e.Id, null)).FirstOrDefault(), (d, o) => new { A = d.Id, B = o.Id }).OrderBy(x => x.A).ThenBy(x => x.B) },
        { "conditional nullable structs", db => db.Employees.OrderBy(e => e.Id).Select(e => new { e.Id, P = e.Active ? (Pair?)new Pair(e.Age, e.Nick) : null }).Where(x => x.P == null || x.P.Value.B != null).Select(x => new { x.Id, x.P, A = x.P == null ? 0 : x.P.Value.A }) },
        { "conditional nullable structs once each", db => db.Employees.Select(e => e.Active ? (Pair?)new Pair((int)e.Level, null) : null).Distinct().OrderBy(p => p == null ? -1 : p.Value.A) },
        { "value of a nullable struct", db => db.Departments.OrderBy(d => d.Id).Select(d => new { P = (Pair?)new Pair(d.Id, d.Name) }).Where(x => x.P.HasValue && x.P.Value.A > 1).Select(x => x.P!.Value) },
    };

    private record struct Pair(int A, string? B);

    private sealed class Bare
    {
        public int Id { get; set; }

        public string? Text { get; set; }

        public int Number { get; set; }

        public decimal? Maybe { get; set; }
    }

    private struct Spot
    {
        public Depth Inner { get; set; }

        public int X { get; set; }

        public int? Y { get; set; }

        public readonly int Twice => X * 2;
    }

    private struct Depth
    {
        public int Z { get; set; }
    }

    public sealed record Listed(string Name, List<string> Parts);

    public sealed record Named(int Id, string Name);

    public sealed class Filled
    {
        public string Name { get; set; } = "";

        public List<int> Numbers { get; set; } = [];

        public Filled? Inner { get; set; }
    }

    public static TheoryData<CaseId> Ids => Cases.Ids();

    private static string Marked(int number) => $"<{number}>";

    [DatabaseTheory]
    [MemberData(nameof(Ids))]
    public void Agrees(Dbms dbms, CaseId id) => fixture.Run(Cases, dbms, id, Baseline.Directory());
}
