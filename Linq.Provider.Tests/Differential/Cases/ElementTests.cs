using Linq.Provider.Tests.Differential.Company;
using Linq.Provider.Tests.Infrastructure;

namespace Linq.Provider.Tests.Differential.Cases;

[Collection(CompanyCollection.Name)]
public sealed class ElementTests(CompanyFixture fixture)
{
    private static readonly CaseList<ICompany> Cases = new("element")
    {
        { "first", db => db.Employees.OrderBy(e => e.Id).First() },
        { "first with predicate", db => db.Employees.OrderBy(e => e.Id).First(e => e.Age > 40) },
        { "first scalar", db => db.Employees.OrderBy(e => e.Id).Select(e => e.Name).First() },
        { "first of none", db => db.Employees.First(e => e.Age > 1000), Expect.Exception },
        { "first or default", db => db.Employees.OrderBy(e => e.Id).FirstOrDefault(e => e.Name == "Bob") },
        { "first or default of none", db => db.Employees.FirstOrDefault(e => e.Age > 1000), Expect.Empty },
        { "first or default of no numbers", db => db.Employees.Where(e => e.Age > 1000).Select(e => e.Age).FirstOrDefault(), Expect.Empty },
        { "first or given default", db => db.Employees.Where(e => e.Age > 1000).Select(e => e.Age).FirstOrDefault(-1) },
        { "first of nullable", db => db.Employees.OrderBy(e => e.Id).Select(e => e.Score).First() },
        { "first of null", db => db.Employees.OrderByDescending(e => e.Id).Where(e => e.Score == null).Select(e => e.Score).First(), Expect.Empty },
        { "first anonymous", db => db.Employees.OrderBy(e => e.Id).Select(e => new { e.Name, Department = e.Department!.Name }).First() },
        { "single", db => db.Employees.Single(e => e.Id == 7) },
        { "single scalar", db => db.Employees.Where(e => e.Id == 7).Select(e => e.Name).Single() },
        { "single of none", db => db.Employees.Single(e => e.Id == 1000), Expect.Exception },
        { "single of several", db => db.Employees.Single(e => e.Name == "Bob"), Expect.Exception },
        { "single or default", db => db.Employees.SingleOrDefault(e => e.Id == 7) },
        { "single or default of none", db => db.Employees.SingleOrDefault(e => e.Id == 1000), Expect.Empty },
        { "single or default of several", db => db.Employees.SingleOrDefault(e => e.Name == "Bob"), Expect.Exception },
        { "last", db => db.Employees.OrderBy(e => e.Id).Last() },
        { "last with predicate", db => db.Employees.OrderBy(e => e.Age).ThenBy(e => e.Id).Last(e => e.Active) },
        { "last of none", db => db.Employees.OrderBy(e => e.Id).Last(e => e.Age > 1000), Expect.Exception },
        { "last or default", db => db.Employees.OrderByDescending(e => e.Id).LastOrDefault(e => e.Name == "Bob") },
        { "last or default of none", db => db.Employees.OrderBy(e => e.Id).LastOrDefault(e => e.Age > 1000), Expect.Empty },
        { "last of page", db => db.Employees.OrderBy(e => e.Id).Skip(3).Take(4).Last() },
        { "element at", db => db.Employees.OrderBy(e => e.Id).ElementAt(4) },
        { "element at parameter", db => { int index = 6; return db.Employees.OrderBy(e => e.Id).Select(e => e.Name).ElementAt(index); } },
        { "element at or default", db => db.Employees.OrderBy(e => e.Id).ElementAtOrDefault(1000), Expect.Empty },
        { "element at out of range", db => db.Employees.OrderBy(e => e.Id).ElementAt(1000), Expect.Exception },
        { "element at negative", db => { int index = -1; return db.Employees.OrderBy(e => e.Id).ElementAt(index); }, Expect.Exception | Expect.NoStatement },
        { "element at or default negative", db => { int index = -1; return db.Employees.OrderBy(e => e.Id).ElementAtOrDefault(index); }, Expect.Empty },
        { "element at from the start", db => db.Employees.OrderBy(e => e.Id).ElementAt(new Index(3)) },
        { "element at from the end", db => db.Employees.OrderBy(e => e.Id).ElementAt(^2) },
        { "element at zero from the end", db => db.Employees.OrderBy(e => e.Id).ElementAt(^0), Expect.Exception | Expect.NoStatement },
        { "element at of collection", db => db.Departments.OrderBy(d => d.Id).Select(d => new { d.Id, Third = d.Employees.OrderBy(e => e.Id).Select(e => e.Name).ElementAtOrDefault(2) }) },
        { "first entity or given default", db => db.Employees.FirstOrDefault(e => e.Age > 1000, new Employee { Id = -1 }) },
        { "single or given default", db => db.Employees.Where(e => e.Age > 1000).Select(e => e.Name).SingleOrDefault("nobody") },
        { "last or given default", db => { int none = -5; return db.Employees.OrderBy(e => e.Id).Where(e => e.Age > 1000).Select(e => e.Age).LastOrDefault(none); } },
        { "last or given default of some", db => db.Employees.OrderBy(e => e.Id).Select(e => e.Age).LastOrDefault(-1) },
        { "first of collection or given default", db => db.Departments.OrderBy(d => d.Id).Select(d => new { d.Id, A = d.Employees.Where(e => e.Age > 30).OrderBy(e => e.Id).Select(e => e.Age).FirstOrDefault(-1) }) },
        { "min by", db => db.Employees.OrderBy(e => e.Id).MinBy(e => e.Age) },
        { "max by", db => db.Employees.OrderBy(e => e.Id).MaxBy(e => e.Salary) },
        { "min by nullable", db => db.Employees.OrderBy(e => e.Id).MinBy(e => e.Score) },
        { "max by nullable", db => db.Employees.OrderBy(e => e.Id).MaxBy(e => e.Nick) },
        { "min by of none", db => db.Employees.Where(e => e.Age > 1000).MinBy(e => e.Age), Expect.Empty },
        { "min by of no numbers", db => db.Employees.Where(e => e.Age > 1000).Select(e => e.Age).MinBy(a => -a), Expect.Exception },
        { "max by of collection", db => db.Departments.OrderBy(d => d.Id).Select(d => new { d.Id, Oldest = d.Employees.OrderBy(e => e.Id).MaxBy(e => e.Age)!.Name }) },
        { "first after take", db => db.Employees.OrderBy(e => e.Id).Take(3).First(e => e.Id > 1) },
        { "first after skip", db => db.Employees.OrderBy(e => e.Id).Skip(3).First() },
        { "first grouped", db => db.Employees.GroupBy(e => e.DepartmentId).Select(g => new { g.Key, N = g.Count() }).OrderByDescending(x => x.N).ThenBy(x => x.Key).First() },
        { "single count", db => db.Departments.Where(d => d.Id == 1).Select(d => d.Employees.Count).Single() },
        { "to list", db => db.Employees.Where(e => e.Active).OrderBy(e => e.Id).ToList() },
        { "to array", db => db.Employees.OrderBy(e => e.Id).Select(e => e.Name).ToArray() },
        { "to dictionary", db => db.Employees.ToDictionary(e => e.Id, e => e.Name) },
        { "to hash set", db => db.Employees.Select(e => e.Name).ToHashSet() },
    };

    public static TheoryData<CaseId> Ids => Cases.Ids();

    [DatabaseTheory]
    [MemberData(nameof(Ids))]
    public void Agrees(Dbms dbms, CaseId id) => fixture.Run(Cases, dbms, id, Baseline.Directory());
}
