using Linq.Provider.Tests.Differential.Company;
using Linq.Provider.Tests.Infrastructure;

namespace Linq.Provider.Tests.Differential.Cases;

[Collection(CompanyCollection.Name)]
public sealed class SelectManyTests(CompanyFixture fixture)
{
    private static readonly CaseList<ICompany> Cases = new("selectmany")
    {
        { "collection", db => db.Departments.SelectMany(d => d.Employees) },
        { "collection with result", db => db.Departments.SelectMany(d => d.Employees, (d, e) => new { d.Name, E = e.Name }) },
        { "query syntax", db => from d in db.Departments from e in d.Employees where e.Age > 30 select new { d.Id, E = e.Id } },
        { "cross", db => from d in db.Departments from s in db.Skills select new { d.Id, Skill = s.Name } },
        { "cross filtered", db => from d in db.Departments from e in db.Employees where e.DepartmentId == d.Id select new { d.Id, E = e.Id } },
        { "three froms", db => from d in db.Departments from p in d.Projects from m in p.Milestones select new { d.Id, p.Title, m.Number } },
        { "collection filtered", db => from d in db.Departments from e in d.Employees.Where(e => e.Active) select new { d.Id, E = e.Id } },
        { "collection filtered by outer", db => from d in db.Departments from e in d.Employees.Where(e => e.Salary > d.Budget) select new { d.Id, E = e.Id } },
        { "correlated query", db => from d in db.Departments from e in db.Employees.Where(e => e.DepartmentId == d.Id && e.Age > 40) select new { d.Id, E = e.Id } },
        { "non-equal correlation", db => from a in db.Employees from b in db.Employees.Where(b => b.Age > a.Age + 40) select new { A = a.Id, B = b.Id } },
        { "left outer", db => from d in db.Departments from e in d.Employees.DefaultIfEmpty() select new { d.Id, E = (int?)e!.Id } },
        { "left outer filtered", db => from d in db.Departments from e in d.Employees.Where(e => e.Age > 55).DefaultIfEmpty() select new { d.Id, E = (int?)e!.Id } },
        { "left outer query", db => from d in db.Departments from p in db.Projects.Where(p => p.DepartmentId == d.Id).DefaultIfEmpty() select new { d.Id, p!.Title } },
        { "limited collection", db => from d in db.Departments from e in d.Employees.OrderByDescending(e => e.Age).ThenBy(e => e.Id).Take(2) select new { d.Id, E = e.Id } },
        { "limited collection left", db => from d in db.Departments from e in d.Employees.OrderBy(e => e.Id).Take(1).DefaultIfEmpty() select new { d.Id, E = (int?)e!.Id } },
        { "skipped collection", db => from d in db.Departments from e in d.Employees.OrderBy(e => e.Id).Skip(2).Take(3) select new { d.Id, E = e.Id } },
        { "distinct collection", db => from d in db.Departments from level in d.Employees.Select(e => e.Level).Distinct() select new { d.Id, Level = level } },
        { "grouped collection", db => from d in db.Departments from g in d.Employees.GroupBy(e => e.Level).Select(g => new { g.Key, N = g.Count() }) select new { d.Id, g.Key, g.N } },
        { "projected collection", db => db.Departments.SelectMany(d => d.Employees.Select(e => new { d.Name, e.Id, Gap = d.Budget - e.Salary })) },
        { "nested select-many", db => db.Departments.SelectMany(d => d.Employees.SelectMany(e => e.Assignments.Select(a => new { d.Id, E = e.Id, a.Hours }))) },
        { "two levels", db => db.Departments.SelectMany(d => d.Employees).SelectMany(e => e.Assignments).Select(a => new { a.EmployeeId, a.Hours }) },
        { "many-to-many", db => db.Employees.SelectMany(e => e.Skills, (e, s) => new { e.Id, s.Name }) },
        { "many-to-many reversed", db => from s in db.Skills from e in s.Employees where e.Active select new { s.Name, e.Id } },
        { "many-to-many left", db => from s in db.Skills from e in s.Employees.DefaultIfEmpty() select new { s.Name, E = (int?)e!.Id } },
        { "self", db => from m in db.Employees from e in m.Reports select new { Boss = m.Id, E = e.Id } },
        { "aggregate of flattened", db => db.Departments.SelectMany(d => d.Employees).Sum(e => e.Age) },
        { "count of flattened", db => (from d in db.Departments from p in d.Projects from m in p.Milestones select m).Count() },
        { "flattened then grouped", db => from d in db.Departments from e in d.Employees group e.Age by d.Name into g select new { g.Key, Sum = g.Sum() } },
        { "flattened then distinct", db => db.Projects.SelectMany(p => p.Assignments).Select(a => a.Role).Distinct() },
        { "flattened then ordered", db => db.Departments.SelectMany(d => d.Employees, (d, e) => new { d.Name, e.Id }).OrderBy(x => x.Name).ThenBy(x => x.Id).Take(7) },
        { "flatten groups", db => db.Employees.GroupBy(e => e.DepartmentId).SelectMany(g => g).Select(e => e.Id) },
        { "where before", db => db.Departments.Where(d => d.Budget > 0m).SelectMany(d => d.Employees.Where(e => e.Active)) },
        { "take before", db => db.Departments.OrderBy(d => d.Id).Take(2).SelectMany(d => d.Employees) },
        { "navigation inside", db => from d in db.Departments from e in d.Employees where e.Manager!.DepartmentId == d.Id select e.Id },
        { "collection of local", db => { int[] numbers = [1, 2]; return from d in db.Departments from n in numbers select new { d.Id, n }; } },
        { "concat inside", db => from d in db.Departments from name in d.Employees.Select(e => e.Name).Concat(d.Projects.Select(p => p.Title)) select new { d.Id, name } },
    };

    public static TheoryData<CaseId> Ids => Cases.Ids();

    [DatabaseTheory]
    [MemberData(nameof(Ids))]
    public void Agrees(Dbms dbms, CaseId id) => fixture.Run(Cases, dbms, id, Baseline.Directory());
}
