using Linq.Provider.Tests.Differential.Company;
using Linq.Provider.Tests.Infrastructure;

namespace Linq.Provider.Tests.Differential.Cases;

[Collection(CompanyCollection.Name)]
public sealed class NavigationTests(CompanyFixture fixture)
{
    private static readonly CaseList<ICompany> Cases = new("navigation")
    {
        { "member in where", db => db.Employees.Where(e => e.Department!.Name == "Sales") },
        { "two steps in where", db => db.Employees.Where(e => e.Manager!.Department!.Name == "Research") },
        { "three steps", db => db.Assignments.Where(a => a.Employee.Manager!.Department!.Budget > 0m).Select(a => new { a.EmployeeId, a.ProjectId }) },
        { "required", db => db.Projects.Where(p => p.Department.Name == "Sales").Select(p => p.Title) },
        { "key through navigation", db => db.Employees.Where(e => e.Department!.Id == 2) },
        { "foreign key", db => db.Employees.Where(e => e.DepartmentId == 2) },
        { "one to one", db => db.Employees.Where(e => e.Address!.City == "Paris") },
        { "one to one missing", db => db.Employees.Where(e => e.Address == null).Select(e => e.Id) },
        { "one to one present", db => db.Employees.Where(e => e.Address != null && e.Address.City == null).Select(e => e.Id) },
        { "one to one inverse", db => db.Addresses.Where(a => a.Employee.Age > 50).Select(a => a.Street) },
        { "one to one selected", db => db.Employees.Select(e => new { e.Id, e.Address }) },
        { "several members", db => db.Employees.Select(e => new { e.Id, D = e.Department!.Name, C = e.Department.Code, M = e.Manager!.Name }) },
        { "in order", db => db.Employees.OrderBy(e => e.Department!.Name).ThenBy(e => e.Manager!.Name).ThenBy(e => e.Id).Select(e => e.Id) },
        { "in group key", db => db.Employees.GroupBy(e => new { e.Department!.Name, Boss = e.Manager!.Name }).Select(g => new { g.Key, N = g.Count() }) },
        { "in aggregate", db => db.Projects.Sum(p => p.Department.Budget) },
        { "in join key", db => from a in db.Addresses join d in db.Departments on a.Employee.Department!.Name equals d.Name select new { a.Id, D = d.Id } },
        { "in any", db => db.Departments.Any(d => d.Employees.Any(e => e.Address!.Country == "FR")) },
        { "collection count", db => db.Departments.Where(d => d.Employees.Count > 5) },
        { "collection count method", db => db.Departments.Where(d => d.Employees.Count() > 5) },
        { "collection any", db => db.Departments.Where(d => d.Employees.Any()) },
        { "collection none", db => db.Departments.Where(d => !d.Employees.Any()) },
        { "collection any with predicate", db => db.Departments.Where(d => d.Employees.Any(e => e.Age > 55 && e.Active)) },
        { "collection all", db => db.Departments.Where(d => d.Employees.All(e => e.Rating > -5)) },
        { "collection of navigation", db => db.Employees.Where(e => e.Department!.Employees.Count > 8).Select(e => e.Id) },
        { "collection of missing navigation", db => db.Employees.Select(e => new { e.Id, N = e.Department!.Employees.Count() }) },
        { "collection sum", db => db.Departments.Select(d => new { d.Id, Sum = d.Employees.Sum(e => e.Age) }) },
        { "collection through collection", db => db.Departments.Where(d => d.Projects.Any(p => p.Milestones.Any(m => m.Done))) },
        { "many-to-many any", db => db.Employees.Where(e => e.Skills.Any(s => s.Name == "SQL")) },
        { "many-to-many count", db => db.Skills.Select(s => new { s.Name, N = s.Employees.Count }) },
        { "many-to-many none", db => db.Skills.Where(s => !s.Employees.Any()) },
        { "many-to-many both ways", db => db.Employees.Where(e => e.Skills.Any(s => s.Employees.Any(o => o.Name == "Eve"))).Select(e => e.Id) },
        { "many-to-many average", db => db.Skills.Select(s => new { s.Id, Avg = s.Employees.Average(e => (double?)e.Age) }) },
        { "many-to-many list", db => db.Skills.OrderBy(s => s.Id).Select(s => new { s.Name, Ids = s.Employees.OrderBy(e => e.Id).Select(e => e.Id).ToList() }) },
        { "association entity", db => db.Employees.Where(e => e.Assignments.Any(a => a.Project.Title == "Apollo" && a.Hours > 3)).Select(e => e.Id) },
        { "association to other side", db => db.Projects.Select(p => new { p.Title, People = p.Assignments.Select(a => a.Employee.Name).OrderBy(n => n).ToList() }) },
        { "self reference", db => db.Employees.Where(e => e.Manager!.Manager!.Name == "Alice").Select(e => e.Id) },
        { "self collection", db => db.Employees.Where(e => e.Reports.Count >= 3).Select(e => new { e.Id, N = e.Reports.Count }) },
        { "self collection aggregate", db => db.Employees.Where(e => e.Reports.Any()).Select(e => new { e.Id, Oldest = e.Reports.Max(r => r.Age) }) },
        { "reports older than boss", db => db.Employees.Where(e => e.Reports.Any(r => r.Age > e.Age)).Select(e => e.Id) },
        { "composite key navigation", db => db.Milestones.Where(m => m.Project.Department.Name == "Sales").Select(m => new { m.ProjectId, m.Number }) },
        { "entity equals entity", db => db.Employees.Where(e => e.Manager!.Department == e.Department) },
        { "entity unequal entity", db => db.Employees.Where(e => e.Manager!.Department != e.Department).Select(e => e.Id) },
        { "entity equals captured", db => { Department sales = db.Departments.Single(d => d.Id == 2); return db.Employees.Where(e => e.Department == sales); }, Expect.SecondStatement },
        { "entity unequal captured", db => { Department sales = db.Departments.Single(d => d.Id == 2); return db.Employees.Where(e => e.Department != sales).Select(e => e.Id); }, Expect.SecondStatement },
        { "entity equals null parameter", db => { Department? none = null; return db.Employees.Where(e => e.Department == none); } },
        { "entity itself equals captured", db => { Employee bob = db.Employees.Single(e => e.Id == 2); return db.Employees.Where(e => e == bob || e.Manager == bob).Select(e => e.Id); }, Expect.SecondStatement },
        { "entity is null", db => db.Employees.Where(e => e.Manager == null) },
        { "entity is not null", db => db.Employees.Where(e => e.Manager != null).Select(e => e.Id) },
        { "nested entity is null", db => db.Employees.Where(e => e.Manager!.Manager == null).Select(e => e.Id) },
        { "entity equals subquery", db => db.Departments.Where(d => d.Employees.Any(e => e == db.Employees.OrderBy(o => o.Id).First())) },
        { "entity with composite key", db => { Milestone m = db.Milestones.First(x => x.ProjectId == CompanyData.ProjectId(3) && x.Number == 2); return db.Milestones.Where(x => x == m); }, Expect.SecondStatement },
        { "entity equals method", db => { Department sales = db.Departments.Single(d => d.Id == 2); return db.Employees.Where(e => e.Department!.Equals(sales)).Select(e => e.Id); }, Expect.SecondStatement },
        { "parent in aggregate", db => db.Employees.Where(e => e.Department != null && e.Age == e.Department.Employees.Max(o => o.Age)).Select(e => e.Id) },
        { "navigation after select", db => db.Employees.Select(e => e.Manager).Where(m => m!.Age > 30).Select(m => m!.Name) },
        { "navigation after select of two", db => db.Employees.Where(e => e.Manager != null).Select(e => e.Manager!.Department).Select(d => d!.Name) },
        { "navigation after group", db => db.Employees.GroupBy(e => e.DepartmentId).Select(g => g.OrderBy(e => e.Id).First()).Select(e => new { e.Id, e.Department!.Name }) },
        { "navigation in set of anonymous", db => db.Employees.Select(e => new { e, e.Department }).Where(x => x.Department!.Budget > 0m).Select(x => new { x.e.Id, x.Department!.Name }) },
        { "unneeded navigation", db => db.Employees.OrderBy(e => e.Id).Select(e => new { e, e.Department }).Select(x => x.e.Id) },
        { "foreign key through navigation only", db => db.Employees.Where(e => e.Manager!.Id > 5).Select(e => e.Id) },
        { "conditional navigation", db => db.Employees.Where(e => (e.Active ? e.Manager : e.Manager!.Manager)!.Name == "Alice").Select(e => e.Id) },
        { "coalesced navigation", db => db.Employees.Select(e => new { e.Id, Name = (e.Manager ?? e).Name }) },
    };

    public static TheoryData<CaseId> Ids => Cases.Ids();

    [DatabaseTheory]
    [MemberData(nameof(Ids))]
    public void Agrees(Dbms dbms, CaseId id) => fixture.Run(Cases, dbms, id, Baseline.Directory());
}
