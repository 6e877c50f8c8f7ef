using Linq.Provider.Tests.Differential.Company;
using Linq.Provider.Tests.Infrastructure;

namespace Linq.Provider.Tests.Differential.Cases;

[Collection(CompanyCollection.Name)]
public sealed class SubqueryTests(CompanyFixture fixture)
{
    private static readonly CaseList<ICompany> Cases = new("subquery")
    {
        { "let", db => from e in db.Employees let twice = e.Age * 2 where twice > 90 select new { e.Id, twice } },
        { "let used twice", db => from e in db.Employees let pay = e.Salary + (e.Bonus ?? 0m) where pay > 10m orderby pay, e.Id select new { e.Id, pay } },
        { "let count", db => from d in db.Departments let n = d.Employees.Count() where n > 0 select new { d.Id, n } },
        { "let query", db => from d in db.Departments let old = d.Employees.Where(e => e.Age > 45) select new { d.Id, N = old.Count(), Sum = old.Sum(e => e.Age) } },
        { "let first", db => from d in db.Departments let first = d.Employees.OrderBy(e => e.Id).FirstOrDefault() select new { d.Id, first!.Name, Id2 = (int?)first.Id } },
        { "let of let", db => from e in db.Employees let a = e.Age + 1 let b = a * 2 let c = b - e.Id where c > 60 select new { e.Id, a, b, c } },
        { "let navigation", db => from e in db.Employees let d = e.Department where d != null && d.Budget > 0m select new { e.Id, d.Name } },
        { "let anonymous", db => from e in db.Employees let x = new { e.Name, Old = e.Age > 40 } where x.Old select x.Name },
        { "into", db => from e in db.Employees select new { e.Id, e.Age } into x where x.Age > 40 select x.Id },
        { "exists in where", db => db.Departments.Where(d => db.Employees.Any(e => e.DepartmentId == d.Id && e.Age > 58)) },
        { "not exists in where", db => db.Departments.Where(d => !db.Employees.Any(e => e.DepartmentId == d.Id)) },
        { "all in where", db => db.Departments.Where(d => d.Employees.All(e => e.Age > 18)) },
        { "count in where", db => db.Departments.Where(d => db.Employees.Count(e => e.DepartmentId == d.Id) > 8) },
        { "max in where", db => db.Departments.Where(d => d.Employees.Max(e => e.Salary) > 1000m) },
        { "max of none in where", db => db.Departments.Where(d => d.Employees.Where(e => e.Age > 60).Max(e => (int?)e.Age) == null) },
        { "sum compared", db => db.Departments.Where(d => d.Employees.Sum(e => e.Salary) > d.Budget) },
        { "average compared", db => db.Employees.Where(e => e.Age > db.Employees.Average(o => o.Age)) },
        { "correlated average", db => db.Employees.Where(e => e.Age > db.Employees.Where(o => o.DepartmentId == e.DepartmentId).Average(o => o.Age)) },
        { "uncorrelated max", db => db.Employees.Where(e => e.Age == db.Employees.Max(o => o.Age)) },
        { "uncorrelated scalar", db => db.Employees.Where(e => e.DepartmentId == db.Departments.Where(d => d.Name == "Research").Select(d => d.Id).First()) },
        { "first scalar in where", db => db.Departments.Where(d => d.Employees.OrderBy(e => e.Id).Select(e => e.Name).FirstOrDefault() == "Alice") },
        { "first entity member in where", db => db.Departments.Where(d => d.Employees.OrderBy(e => e.Id).FirstOrDefault()!.Age > 20) },
        { "count in select", db => db.Departments.Select(d => new { d.Id, N = db.Employees.Count(e => e.DepartmentId == d.Id) }) },
        { "several aggregates in select", db => db.Departments.Select(d => new { d.Id, N = d.Employees.Count, Sum = d.Employees.Sum(e => e.Salary), Max = d.Employees.Max(e => (int?)e.Age), Any = d.Employees.Any(e => e.Active) }) },
        { "sum of none in select", db => db.Departments.Select(d => new { d.Id, Sum = d.Employees.Where(e => e.Age > 60).Sum(e => e.Salary) }) },
        { "sum through two levels", db => db.Departments.Select(d => new { d.Id, Hours = d.Employees.SelectMany(e => e.Assignments).Sum(a => a.Hours) }) },
        { "aggregate of aggregates", db => db.Departments.Select(d => new { d.Id, Most = d.Employees.Max(e => (int?)e.Assignments.Count()) }) },
        { "sum of sums", db => db.Departments.Select(d => new { d.Id, Hours = d.Employees.Sum(e => e.Assignments.Sum(a => a.Hours)) }) },
        { "first entity in select", db => db.Departments.Select(d => new { d.Id, First = d.Employees.OrderBy(e => e.Id).FirstOrDefault() }) },
        { "first entity then members", db => db.Departments.Select(d => new { d.Id, d.Employees.OrderByDescending(e => e.Age).ThenBy(e => e.Id).FirstOrDefault()!.Name, Age = (int?)d.Employees.OrderByDescending(e => e.Age).ThenBy(e => e.Id).FirstOrDefault()!.Age }) },
        { "first anonymous in select", db => db.Departments.Select(d => new { d.Id, First = d.Employees.OrderBy(e => e.Id).Select(e => new { e.Name, e.Age }).FirstOrDefault() }) },
        { "first number in select is default", db => db.Departments.Select(d => new { d.Id, Age = d.Employees.OrderBy(e => e.Id).Select(e => e.Age).FirstOrDefault() }) },
        { "first nullable in select", db => db.Departments.Select(d => new { d.Id, Score = d.Employees.OrderBy(e => e.Id).Select(e => e.Score).FirstOrDefault() }) },
        { "last in select", db => db.Departments.Select(d => new { d.Id, Last = d.Employees.OrderBy(e => e.Id).Select(e => e.Name).LastOrDefault() }) },
        { "first then navigation", db => db.Departments.Select(d => new { d.Id, Boss = d.Employees.OrderBy(e => e.Id).FirstOrDefault()!.Manager!.Name }) },
        { "single or default in select", db => db.Departments.Select(d => new { d.Id, P = db.Employees.Where(e => e.Id == d.Id).Select(e => e.Name).SingleOrDefault() }) },
        { "element at in select", db => db.Departments.Select(d => new { d.Id, Second = d.Employees.OrderBy(e => e.Id).Select(e => e.Name).ElementAtOrDefault(1) }) },
        { "subquery in order", db => db.Departments.OrderByDescending(d => d.Employees.Sum(e => e.Age)).ThenBy(d => d.Id).Select(d => d.Id) },
        { "subquery in group key", db => db.Employees.GroupBy(e => e.Assignments.Count()).Select(g => new { g.Key, N = g.Count() }) },
        { "subquery in aggregate", db => db.Employees.Sum(e => e.Assignments.Count()) },
        { "subquery in group aggregate", db => db.Employees.GroupBy(e => e.DepartmentId).Select(g => new { g.Key, N = g.Sum(e => e.Assignments.Count()) }) },
        { "subquery in join key", db => from d in db.Departments join e in db.Employees on d.Employees.Count equals e.Id select new { d.Id, E = e.Id } },
        { "subquery in conditional", db => db.Departments.Select(d => new { d.Id, Text = d.Employees.Any() ? "some" : "none" }) },
        { "subquery in select-many", db => from d in db.Departments from e in d.Employees.Where(e => e.Age == d.Employees.Max(o => o.Age)) select new { d.Id, E = e.Id } },
        { "two levels of correlation", db => db.Departments.Where(d => d.Employees.Any(e => e.Assignments.Any(a => a.Project.DepartmentId == d.Id))) },
        { "correlation past a level", db => db.Departments.Where(d => db.Employees.Any(e => e.DepartmentId == d.Id && db.Assignments.Any(a => a.EmployeeId == e.Id && a.Project.Cost > d.Budget))) },
        { "exists with page", db => db.Departments.Where(d => d.Employees.OrderBy(e => e.Id).Skip(8).Any()) },
        { "count of page", db => db.Departments.Select(d => new { d.Id, N = d.Employees.OrderBy(e => e.Id).Take(3).Count(e => e.Active) }) },
        { "distinct count", db => db.Departments.Select(d => new { d.Id, N = d.Employees.Select(e => e.Level).Distinct().Count() }) },
        { "group in subquery", db => db.Departments.Where(d => d.Employees.GroupBy(e => e.Level).Any(g => g.Count() > 3 && g.Key != Level.Intern)) },
        { "most common", db => db.Departments.Select(d => new { d.Id, Level = (Level?)d.Employees.GroupBy(e => e.Level).OrderByDescending(g => g.Count()).ThenBy(g => g.Key).Select(g => (Level?)g.Key).FirstOrDefault() }) },
        { "non-equal correlation", db => db.Employees.Select(e => new { e.Id, Rank = db.Employees.Count(o => o.Age > e.Age) + 1 }) },
        { "running sum", db => db.Employees.OrderBy(e => e.Id).Select(e => new { e.Id, Sum = db.Employees.Where(o => o.Id <= e.Id).Sum(o => o.Salary) }) },
        { "previous row", db => db.Employees.OrderBy(e => e.Id).Select(e => new { e.Id, Previous = db.Employees.Where(o => o.Id < e.Id).OrderByDescending(o => o.Id).Select(o => o.Name).FirstOrDefault() }) },
        { "subquery of the same query", db => { IQueryable<Employee> active = db.Employees.Where(e => e.Active); return active.Where(e => active.Count(o => o.DepartmentId == e.DepartmentId) > 6).Select(e => e.Id); } },
        { "default if empty in aggregate", db => db.Departments.Select(d => new { d.Id, Max = d.Employees.Select(e => e.Age).DefaultIfEmpty().Max() }) },
        { "arithmetic of subqueries", db => db.Departments.Select(d => new { d.Id, Diff = d.Employees.Count(e => e.Active) - d.Employees.Count(e => !e.Active) }) },
    };

    public static TheoryData<CaseId> Ids => Cases.Ids();

    [DatabaseTheory]
    [MemberData(nameof(Ids))]
    public void Agrees(Dbms dbms, CaseId id) => fixture.Run(Cases, dbms, id, Baseline.Directory());
}
