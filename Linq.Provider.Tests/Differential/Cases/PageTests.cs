using Linq.Provider.Tests.Differential.Company;
using Linq.Provider.Tests.Infrastructure;

namespace Linq.Provider.Tests.Differential.Cases;

[Collection(CompanyCollection.Name)]
public sealed class PageTests(CompanyFixture fixture)
{
    private static readonly CaseList<ICompany> Cases = new("page")
    {
        { "take", db => db.Employees.OrderBy(e => e.Id).Take(3) },
        { "skip", db => db.Employees.OrderBy(e => e.Id).Skip(35) },
        { "skip take", db => db.Employees.OrderBy(e => e.Id).Skip(5).Take(3) },
        { "take skip", db => db.Employees.OrderBy(e => e.Id).Take(10).Skip(7) },
        { "take take", db => db.Employees.OrderBy(e => e.Id).Take(10).Take(3) },
        { "skip skip", db => db.Employees.OrderBy(e => e.Id).Skip(30).Skip(5) },
        { "take zero", db => db.Employees.OrderBy(e => e.Id).Take(0), Expect.Empty | Expect.NoStatement },
        { "skip beyond the end", db => db.Employees.OrderBy(e => e.Id).Skip(1000), Expect.Empty },
        { "parameters", db => { int skip = 4, take = 2; return db.Employees.OrderBy(e => e.Id).Skip(skip).Take(take); } },
        { "other parameters", db => { int skip = 8, take = 5; return db.Employees.OrderBy(e => e.Id).Skip(skip).Take(take); } },
        { "computed parameter", db => { int page = 3, size = 4; return db.Employees.OrderBy(e => e.Id).Skip((page - 1) * size).Take(size); } },
        { "take then where", db => db.Employees.OrderBy(e => e.Id).Take(10).Where(e => e.Active) },
        { "take then order", db => db.Employees.OrderBy(e => e.Id).Take(5).OrderByDescending(e => e.Id) },
        { "take then order by other", db => db.Employees.OrderBy(e => e.Age).ThenBy(e => e.Id).Take(7).OrderBy(e => e.Name).ThenBy(e => e.Id) },
        { "take then distinct", db => db.Employees.OrderBy(e => e.Id).Take(12).Select(e => e.DepartmentId).Distinct() },
        { "take then count", db => db.Employees.OrderBy(e => e.Id).Take(7).Count() },
        { "skip then count", db => db.Employees.OrderBy(e => e.Id).Skip(7).Count() },
        { "take then sum", db => db.Employees.OrderBy(e => e.Id).Take(7).Sum(e => e.Age) },
        { "take then max", db => db.Employees.OrderBy(e => e.Id).Take(7).Max(e => e.Salary) },
        { "take then group", db => db.Employees.OrderBy(e => e.Id).Take(20).GroupBy(e => e.DepartmentId).Select(g => new { g.Key, N = g.Count() }) },
        { "take then join", db => db.Employees.OrderBy(e => e.Id).Take(5).Join(db.Departments, e => e.DepartmentId, d => d.Id, (e, d) => new { e.Name, d.Id }) },
        { "join to limited", db => db.Departments.Join(db.Employees.OrderBy(e => e.Id).Take(6), d => d.Id, e => e.DepartmentId, (d, e) => new { d.Id, e.Name }) },
        { "take then navigation", db => db.Employees.OrderBy(e => e.Id).Take(8).Select(e => new { e.Id, e.Department!.Name }) },
        { "take then any", db => db.Employees.OrderBy(e => e.Id).Take(3).Any(e => e.Name == "Bob") },
        { "take then all", db => db.Employees.OrderBy(e => e.Id).Take(3).All(e => e.Id < 4) },
        { "take then contains", db => db.Employees.OrderBy(e => e.Id).Take(3).Select(e => e.Id).Contains(2) },
        { "take in subquery", db => db.Departments.Where(d => db.Employees.OrderBy(e => e.Id).Take(3).Any(e => e.DepartmentId == d.Id)) },
        { "take per group", db => db.Departments.OrderBy(d => d.Id).Select(d => new { d.Id, Oldest = d.Employees.OrderByDescending(e => e.Age).ThenBy(e => e.Id).Take(2).Select(e => e.Name).ToList() }) },
        { "skip per group", db => db.Departments.OrderBy(d => d.Id).Select(d => new { d.Id, Rest = d.Employees.OrderBy(e => e.Id).Skip(8).Select(e => e.Id).ToList() }) },
        { "distinct scalar", db => db.Employees.Select(e => e.Name).Distinct() },
        { "distinct decimal", db => db.Employees.Select(e => e.Salary).Distinct() },
        { "distinct anonymous", db => db.Employees.Select(e => new { e.DepartmentId, e.Level }).Distinct() },
        { "distinct entity", db => db.Employees.Where(e => e.Manager != null).Select(e => e.Manager).Distinct() },
        { "distinct then order", db => db.Employees.Select(e => e.Level).Distinct().OrderBy(l => l) },
        { "distinct then order then take", db => db.Employees.Select(e => new { e.DepartmentId, e.Level }).Distinct().OrderBy(x => x.DepartmentId).ThenBy(x => x.Level).Take(5) },
        { "distinct then count", db => db.Employees.Select(e => e.Name).Distinct().Count() },
        { "distinct then sum", db => db.Employees.Select(e => e.Salary).Distinct().Sum() },
        { "distinct then where", db => db.Employees.Select(e => e.Age).Distinct().Where(a => a > 40) },
        { "order then distinct", db => db.Employees.OrderBy(e => e.Name).Select(e => e.DepartmentId).Distinct() },
        { "distinct instants", db => db.Specimens.Select(s => s.DateTimeOffset).Distinct().Count() },
        { "distinct twice", db => db.Employees.Select(e => new { e.Level, e.Active }).Distinct().Select(x => x.Level).Distinct() },
    };

    public static TheoryData<CaseId> Ids => Cases.Ids();

    [DatabaseTheory]
    [MemberData(nameof(Ids))]
    public void Agrees(Dbms dbms, CaseId id) => fixture.Run(Cases, dbms, id, Baseline.Directory());
}
