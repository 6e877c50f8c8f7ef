using Linq.Provider.Tests.Differential.Company;
using Linq.Provider.Tests.Infrastructure;

namespace Linq.Provider.Tests.Differential.Cases;

/// <summary>Take, Skip and ElementAt by a value of the row around: also negative ones, zero, null and more than there are.</summary>
[Collection(CompanyCollection.Name)]
public sealed class RowCountTests(CompanyFixture fixture)
{
    private static readonly CaseList<ICompany> Cases = new("counts of the row")
    {
        { "take", db => db.Departments.OrderBy(d => d.Id).Select(d => d.Employees.OrderBy(e => e.Id).Take(d.Id).Select(e => e.Name).ToList()) },
        { "take negative and zero", db => db.Departments.OrderBy(d => d.Id).Select(d => d.Employees.OrderBy(e => e.Id).Take(d.Id - 2).Count()) },
        { "take too many", db => db.Departments.OrderBy(d => d.Id).Select(d => d.Employees.Take(d.Id * 1000).Count()) },
        { "take of none", db => db.Departments.Where(d => d.Id == 5).Select(d => d.Employees.OrderBy(e => e.Id).Take(d.Id).Count()) },
        { "take null", db => db.Employees.OrderBy(e => e.Id).Select(e => new { e.Id, Count = e.Reports.OrderBy(r => r.Id).Take(e.Score ?? 0).Count() }) },
        { "take without order", db => db.Departments.OrderBy(d => d.Id).Select(d => d.Employees.OrderBy(e => e.Id).Select(e => e.Id).Take(d.Id).Sum()) },
        { "skip", db => db.Departments.OrderBy(d => d.Id).Select(d => d.Employees.OrderBy(e => e.Id).Skip(d.Id).Select(e => e.Id).ToList()) },
        { "skip negative", db => db.Departments.OrderBy(d => d.Id).Select(d => d.Employees.OrderBy(e => e.Id).Skip(d.Id - 3).Min(e => (int?)e.Id)) },
        { "skip too many", db => db.Departments.Where(d => d.Employees.OrderBy(e => e.Id).Skip(d.Id * 1000).Any()), Expect.Empty },
        { "skip then take", db => db.Departments.SelectMany(d => d.Employees.OrderBy(e => e.Name).ThenBy(e => e.Id).Skip(d.Id).Take(d.Id - 1), (d, e) => new { d.Id, e.Name }) },
        { "take then skip", db => db.Departments.SelectMany(d => d.Employees.OrderBy(e => e.Name).ThenBy(e => e.Id).Take(d.Id + 2).Skip(d.Id), (d, e) => new { d.Id, e.Name }) },
        { "take then order again", db => db.Departments.OrderBy(d => d.Id).Select(d => d.Employees.OrderBy(e => e.Id).Take(d.Id).OrderByDescending(e => e.Name).ThenBy(e => e.Id).First().Name), Expect.SecondStatement },
        { "take then condition", db => db.Departments.Where(d => d.Employees.OrderBy(e => e.Id).Take(d.Id).Any(e => e.Age > 40)).Select(d => d.Id) },
        { "take distinct", db => db.Departments.OrderBy(d => d.Id).Select(d => d.Employees.Select(e => e.Level).Distinct().OrderBy(l => l).Take(d.Id).Count()) },
        { "take by a count", db => db.Departments.OrderBy(d => d.Id).Select(d => new { d.Id, Sum = db.Projects.OrderBy(p => p.Id).Take(d.Projects.Count()).Sum(p => p.Cost) }) },
        { "take by another table's count", db => db.Departments.OrderBy(d => d.Id).Select(d => d.Employees.OrderBy(e => e.Id).Take(db.Skills.Count()).Count()) },
        { "take by a navigation", db => db.Employees.Where(e => e.DepartmentId != null).OrderBy(e => e.Id).Select(e => new { e.Id, Sum = e.Reports.OrderBy(r => r.Id).Take(e.Department!.Id).Sum(r => r.Age) }) },
        { "take last", db => db.Departments.OrderBy(d => d.Id).Select(d => d.Employees.OrderBy(e => e.Id).TakeLast(d.Id - 1).Select(e => e.Id).ToList()) },
        { "skip last", db => db.Departments.OrderBy(d => d.Id).Select(d => d.Employees.OrderBy(e => e.Id).SkipLast(d.Id).Sum(e => e.Id)) },
        { "take in a group", db => db.Employees.GroupBy(e => e.Level).Select(g => new { g.Key, Sum = g.OrderBy(e => e.Id).Take((int)g.Key + 1).Sum(e => e.Id) }) },
        { "take of a list", db => { int[] numbers = [5, 1, 4, 2, 3]; return db.Departments.OrderBy(d => d.Id).Select(d => numbers.Take(d.Id).Sum()); } },
        { "take twice", db => db.Departments.OrderBy(d => d.Id).Select(d => d.Employees.OrderBy(e => e.Id).Take(d.Id * 2).OrderByDescending(e => e.Id).Take(d.Id).Sum(e => e.Id)) },
        { "take inside take", db => db.Departments.OrderBy(d => d.Id).Select(d => d.Employees.OrderBy(e => e.Id).Take(d.Id).Sum(e => e.Reports.OrderBy(r => r.Id).Take(e.Id).Sum(r => r.Id))) },
        { "element at", db => db.Departments.Where(d => d.Id < 5).OrderBy(d => d.Id).Select(d => d.Employees.OrderBy(e => e.Id).ElementAt(d.Id).Name) },
        { "element at counted", db => db.Departments.Where(d => d.Employees.Any()).OrderBy(d => d.Id).Select(d => d.Employees.OrderBy(e => e.Id).ElementAt(d.Employees.Count() - 1).Id) },
        { "element at or default", db => db.Departments.OrderBy(d => d.Id).Select(d => d.Employees.OrderBy(e => e.Id).Select(e => e.Age).ElementAtOrDefault((d.Id * 5) - 10)) },
        { "element at or default of an object", db => db.Departments.OrderBy(d => d.Id).Select(d => new { d.Id, Employee = d.Employees.OrderBy(e => e.Id).ElementAtOrDefault(d.Id * 2) }) },
        { "element at compared", db => db.Departments.Where(d => d.Employees.OrderBy(e => e.Id).Select(e => e.Age).ElementAtOrDefault(d.Id) > 30).Select(d => d.Id) },
        { "range from the end to a start", db => db.Employees.OrderBy(e => e.Id).Take(^30..15).Select(e => e.Id) },
        { "range from the end to a start with none", db => db.Employees.OrderBy(e => e.Id).Take(^3..5).Select(e => e.Id), Expect.Empty },
        { "range from the end to a start of few", db => db.Departments.OrderBy(d => d.Id).Take(^30..3).Select(d => d.Id) },
        { "range from the end to a start in a row", db => { Range some = ^4..5; return db.Departments.OrderBy(d => d.Id).Select(d => d.Employees.OrderBy(e => e.Id).Take(some).Sum(e => e.Id)); } },
    };

    public static TheoryData<CaseId> Ids => Cases.Ids();

    [DatabaseTheory]
    [MemberData(nameof(Ids))]
    public void Agrees(Dbms dbms, CaseId id) => fixture.Run(Cases, dbms, id, Baseline.Directory());
}
