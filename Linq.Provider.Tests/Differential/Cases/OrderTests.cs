using Linq.Provider.Tests.Differential.Company;
using Linq.Provider.Tests.Infrastructure;

namespace Linq.Provider.Tests.Differential.Cases;

[Collection(CompanyCollection.Name)]
public sealed class OrderTests(CompanyFixture fixture)
{
    private static readonly CaseList<ICompany> Cases = new("order")
    {
        { "by number", db => db.Employees.OrderBy(e => e.Id) },
        { "descending", db => db.Employees.OrderByDescending(e => e.Id) },
        { "then by", db => db.Employees.OrderBy(e => e.Age).ThenBy(e => e.Id) },
        { "then by descending", db => db.Employees.OrderBy(e => e.DepartmentId).ThenByDescending(e => e.Age).ThenBy(e => e.Id) },
        { "by text is ordinal", db => db.Employees.OrderBy(e => e.Name).ThenBy(e => e.Id).Select(e => e.Name) },
        { "by decimal", db => db.Employees.OrderBy(e => e.Salary).ThenBy(e => e.Id).Select(e => new { e.Id, e.Salary }) },
        { "by nullable decimal", db => db.Employees.OrderByDescending(e => e.Bonus).ThenBy(e => e.Id).Select(e => new { e.Id, e.Bonus }) },
        { "by double", db => db.Employees.OrderBy(e => e.Rating).ThenBy(e => e.Id).Select(e => e.Id) },
        { "by bool", db => db.Employees.OrderBy(e => e.Active).ThenBy(e => e.Id).Select(e => e.Id) },
        { "by nullable bool", db => db.Employees.OrderBy(e => e.Remote).ThenBy(e => e.Id).Select(e => e.Id) },
        { "by condition", db => db.Employees.OrderBy(e => e.Age > 40).ThenBy(e => e.Id).Select(e => e.Id) },
        { "by date", db => db.Employees.OrderBy(e => e.Hired).ThenBy(e => e.Id).Select(e => e.Id) },
        { "by enum", db => db.Employees.OrderByDescending(e => e.Level).ThenBy(e => e.Id).Select(e => e.Id) },
        { "by offset moment", db => db.Specimens.OrderBy(s => s.DateTimeOffset).ThenBy(s => s.Id).Select(s => s.Id) },
        { "by span", db => db.Specimens.OrderBy(s => s.TimeSpan).ThenBy(s => s.Id).Select(s => s.Id) },
        { "by time", db => db.Specimens.OrderBy(s => s.TimeOnlyN).ThenBy(s => s.Id).Select(s => s.Id) },
        { "by day", db => db.Specimens.OrderByDescending(s => s.DateOnlyN).ThenBy(s => s.Id).Select(s => s.Id) },
        { "by character", db => db.Specimens.OrderBy(s => s.Char).ThenBy(s => s.Id).Select(s => s.Id) },
        { "by float", db => db.Specimens.OrderBy(s => s.FloatN).ThenBy(s => s.Id).Select(s => s.Id) },
        { "by long", db => db.Specimens.OrderBy(s => s.Long).Select(s => s.Id) },
        { "by navigation member", db => db.Employees.OrderBy(e => e.Department!.Name).ThenBy(e => e.Id).Select(e => e.Id) },
        { "by navigation number", db => db.Employees.OrderBy(e => e.Manager!.Age).ThenBy(e => e.Id).Select(e => e.Id) },
        { "by count of collection", db => db.Departments.OrderByDescending(d => d.Employees.Count).ThenBy(d => d.Id) },
        { "by subquery", db => db.Departments.OrderBy(d => db.Employees.Where(e => e.DepartmentId == d.Id).Sum(e => e.Age)).ThenBy(d => d.Id) },
        { "by length", db => db.Employees.Where(e => !e.Name.Contains("😀")).OrderBy(e => e.Name.Length).ThenBy(e => e.Id).Select(e => e.Id) },
        { "by coalesce", db => db.Employees.OrderBy(e => e.Score ?? 0).ThenBy(e => e.Id).Select(e => e.Id) },
        { "by arithmetic", db => db.Employees.OrderBy(e => -e.Age).ThenBy(e => e.Id).Select(e => e.Id) },
        { "by constant", db => db.Employees.OrderBy(e => 1).ThenBy(e => e.Id).Select(e => e.Id) },
        { "by parameter", db => { bool up = true; return db.Employees.OrderBy(e => up ? e.Age : e.Id).ThenBy(e => e.Id).Select(e => e.Id); } },
        { "later order wins", db => db.Employees.OrderBy(e => e.Name).OrderBy(e => e.Id) },
        { "later order is stable", db => db.Employees.OrderBy(e => e.Id).OrderBy(e => e.Age).Select(e => e.Id) },
        { "order then where", db => db.Employees.OrderBy(e => e.Id).Where(e => e.Active) },
        { "order then select", db => db.Employees.OrderByDescending(e => e.Age).ThenBy(e => e.Id).Select(e => e.Name) },
        { "order by projected", db => db.Employees.Select(e => new { e.Id, Twice = e.Age * 2 }).OrderBy(x => x.Twice).ThenBy(x => x.Id) },
        { "order by hidden column", db => db.Employees.OrderBy(e => e.Salary).ThenBy(e => e.Id).Select(e => e.Name) },
        { "order scalar", db => db.Employees.Select(e => e.Salary).OrderBy(s => s) },
        { "query syntax", db => from e in db.Employees orderby e.Level descending, e.Age, e.Id select new { e.Id, e.Level, e.Age } },
        { "reverse", db => db.Employees.OrderBy(e => e.Id).Reverse().Select(e => e.Id) },
        { "order operator", db => db.Employees.Select(e => e.Id).Order() },
        { "order descending operator", db => db.Employees.Select(e => e.Id).OrderDescending() },
    };

    public static TheoryData<CaseId> Ids => Cases.Ids();

    [DatabaseTheory]
    [MemberData(nameof(Ids))]
    public void Agrees(Dbms dbms, CaseId id) => fixture.Run(Cases, dbms, id, Baseline.Directory());
}
