using Linq.Provider.Tests.Differential.Company;
using Linq.Provider.Tests.Infrastructure;

namespace Linq.Provider.Tests.Differential.Cases;

/// <summary>Tests for rows in places where SQLite 3.35 would answer by a list that does not fit.</summary>
[Collection(CompanyCollection.Name)]
public sealed class ExistenceTests(CompanyFixture fixture)
{
    private static readonly CaseList<ICompany> Cases = new("existence")
    {
        { "nested test of the group's key", db => db.Employees.GroupBy(e => e.Age).OrderBy(g => g.Key).Select(g => new { g.Key, N = db.Departments.Count(d => d.Employees.Any(e => e.Age == g.Key)) }) },
        { "nested tests of the group's key", db => db.Employees.GroupBy(e => e.Nick).OrderBy(g => g.Key).Select(g => new { g.Key, N = db.Departments.Count(d => d.Employees.Any(e => e.Nick == g.Key) && !d.Employees.Any(e => e.Nick != g.Key && e.Age > 40)) }) },
        { "groups by a nested test of the key", db => db.Employees.GroupBy(e => e.Age).Where(g => db.Departments.Any(d => d.Employees.All(e => e.Age != g.Key) && d.Employees.Any(e => e.Age == g.Key + 1))).OrderBy(g => g.Key).Select(g => g.Key) },
        { "left join on the outer row", db => db.Departments.Where(d => db.Employees.SelectMany(e => db.Projects.Where(p => p.DepartmentId == d.Id && p.Cost > e.Salary).DefaultIfEmpty(), (e, p) => new { e, p }).Any(x => x.p == null && x.e.Age > 30)).OrderBy(d => d.Id).Select(d => d.Id) },
        { "left join on nothing but the outer row", db => db.Departments.Where(d => db.Employees.SelectMany(e => db.Projects.Where(p => p.DepartmentId == d.Id).DefaultIfEmpty(), (e, p) => new { e, p }).Any(x => x.p == null)).OrderBy(d => d.Id).Select(d => d.Id) },
        { "left join on the key of the outer row", db => db.Departments.Where(d => db.Employees.SelectMany(e => db.Projects.Where(p => d.Id == e.DepartmentId && p.DepartmentId == 1).DefaultIfEmpty(), (e, p) => new { e, p }).Any(x => x.e.Age > 20 && x.p!.Title == null)).OrderBy(d => d.Id).Select(d => d.Id) },
    };

    public static TheoryData<CaseId> Ids => Cases.Ids();

    [DatabaseTheory]
    [MemberData(nameof(Ids))]
    public void Agrees(Dbms dbms, CaseId id) => fixture.Run(Cases, dbms, id, Baseline.Directory());
}
