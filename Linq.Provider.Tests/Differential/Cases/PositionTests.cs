using Linq.Provider.Tests.Differential.Company;
using Linq.Provider.Tests.Infrastructure;

namespace Linq.Provider.Tests.Differential.Cases;

[Collection(CompanyCollection.Name)]
public sealed class PositionTests(CompanyFixture fixture)
{
    private static readonly CaseList<ICompany> Cases = new("positions")
    {
        { "index", db => db.Employees.OrderByDescending(e => e.Id).Index() },
        { "index then where", db => db.Employees.OrderBy(e => e.Id).Index().Where(t => t.Index < 3).Select(t => t.Item.Name) },
        { "select with index", db => db.Employees.OrderBy(e => e.Age).ThenBy(e => e.Id).Select((e, i) => new { e.Name, i }) },
        { "select with index after page", db => db.Employees.OrderBy(e => e.Id).Skip(5).Take(4).Select((e, i) => new { e.Name, i }) },
        { "where with index", db => db.Employees.OrderBy(e => e.Id).Where((e, i) => i % 3 == 0 && e.Age > 20) },
        { "where after index", db => db.Employees.OrderBy(e => e.Id).Select((e, i) => new { e, i }).Where(x => x.i > 4 && x.e.Age > 30).Select(x => x.e.Name) },
        { "order after index", db => db.Employees.OrderBy(e => e.Id).Select((e, i) => new { e.Name, i }).OrderByDescending(x => x.i).Take(3) },
        { "index of a projection", db => db.Employees.OrderBy(e => e.Id).Select(e => e.Name).Select((n, i) => n + i) },
        { "select many with index", db => db.Departments.OrderBy(d => d.Id).SelectMany((d, i) => d.Employees.Select(e => new { e.Id, i })) },
        { "index in collection", db => db.Departments.OrderBy(d => d.Id).Select(d => new { d.Id, Names = d.Employees.OrderBy(e => e.Name).ThenBy(e => e.Id).Select((e, i) => new { e.Name, i }).ToList() }) },
        { "take last", db => db.Employees.OrderBy(e => e.Id).TakeLast(3) },
        { "skip last", db => db.Employees.OrderBy(e => e.Id).SkipLast(3).Select(e => e.Id) },
        { "take last then where", db => db.Employees.OrderBy(e => e.Id).TakeLast(10).Where(e => e.Age > 30).Select(e => e.Name) },
        { "take range", db => db.Employees.OrderBy(e => e.Id).Take(2..5) },
        { "take range to the end", db => db.Employees.OrderBy(e => e.Id).Take(2..).Select(e => e.Id) },
        { "take range from the end", db => db.Employees.OrderBy(e => e.Id).Take(^4..^1).Select(e => e.Id) },
        { "take range up to the end", db => db.Employees.OrderBy(e => e.Id).Take(3..^2).Select(e => e.Id) },
    };

    public static TheoryData<CaseId> Ids => Cases.Ids();

    [DatabaseTheory]
    [MemberData(nameof(Ids))]
    public void Agrees(Dbms dbms, CaseId id) => fixture.Run(Cases, dbms, id, Baseline.Directory());
}
