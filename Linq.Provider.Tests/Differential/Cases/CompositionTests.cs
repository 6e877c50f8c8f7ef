using Linq.Provider.Tests.Differential.Company;
using Linq.Provider.Tests.Infrastructure;

namespace Linq.Provider.Tests.Differential.Cases;

[Collection(CompanyCollection.Name)]
public sealed class CompositionTests(CompanyFixture fixture)
{
    private static readonly CaseList<ICompany> Cases = new("composition")
    {
        { "take then where then order", db => db.Employees.OrderBy(e => e.Id).Take(20).Where(e => e.Active).OrderByDescending(e => e.Age).ThenBy(e => e.Id) },
        { "distinct then order then take", db => db.Employees.Select(e => e.Age).Distinct().OrderByDescending(a => a).Take(3) },
        { "take then distinct then count", db => db.Employees.OrderBy(e => e.Id).Take(15).Select(e => e.Level).Distinct().Count() },
        { "group then join then order", db => from g in db.Employees.GroupBy(e => e.DepartmentId).Select(g => new { g.Key, Sum = g.Sum(e => e.Salary) }) join d in db.Departments on g.Key equals d.Id orderby g.Sum descending, d.Id select new { d.Name, g.Sum } },
        { "join then group then having then page", db => (from e in db.Employees join d in db.Departments on e.DepartmentId equals d.Id group e by d.Id into g where g.Count() > 3 orderby g.Key descending select new { g.Key, N = g.Count() }).Skip(1).Take(2) },
        { "group then select-many", db => db.Employees.GroupBy(e => e.Level).Where(g => g.Count() > 9).SelectMany(g => g.Select(e => new { g.Key, e.Id })) },
        { "page of page", db => db.Employees.OrderBy(e => e.Id).Skip(5).Take(20).OrderByDescending(e => e.Id).Skip(3).Take(4) },
        { "page then join then page", db => db.Employees.OrderBy(e => e.Id).Take(10).Join(db.Departments, e => e.DepartmentId, d => d.Id, (e, d) => new { e.Id, d.Name }).OrderByDescending(x => x.Id).Take(3) },
        { "distinct then join", db => db.Employees.Select(e => new { e.DepartmentId }).Distinct().Join(db.Departments, x => x.DepartmentId, d => d.Id, (x, d) => d.Name) },
        { "select-many of limited then group", db => db.Departments.SelectMany(d => d.Employees.OrderBy(e => e.Id).Take(4)).GroupBy(e => e.Level).Select(g => new { g.Key, N = g.Count() }) },
        { "first entity then first entity", db => db.Departments.Select(d => d.Employees.OrderBy(e => e.Id).FirstOrDefault()).Select(e => e!.Assignments.OrderBy(a => a.ProjectId).Select(a => (int?)a.Hours).FirstOrDefault()) },
        { "union then group then having", db => db.Employees.Select(e => e.Name).Concat(db.Projects.Select(p => p.Title)).GroupBy(n => n).Where(g => g.Count() > 1).Select(g => g.Key) },
        { "union of pages then page", db => db.Employees.OrderBy(e => e.Id).Take(5).Union(db.Employees.OrderByDescending(e => e.Id).Take(5)).OrderBy(e => e.Age).ThenBy(e => e.Id).Take(6) },
        { "where over computed count", db => db.Departments.Select(d => new { d.Id, N = d.Employees.Count }).Where(x => x.N > 5).OrderBy(x => x.N).ThenBy(x => x.Id) },
        { "group over computed count", db => db.Employees.Select(e => new { e.Id, N = e.Assignments.Count }).GroupBy(x => x.N).Select(g => new { g.Key, N = g.Count() }) },
        { "aggregate over distinct over navigation", db => db.Assignments.Select(a => new { a.Project.Title, a.Role }).Distinct().Count() },
        { "aggregate over page over group", db => db.Employees.GroupBy(e => e.Age).Select(g => new { g.Key, N = g.Count() }).OrderBy(x => x.Key).Take(5).Sum(x => x.N) },
        { "left join then group then order then page", db => (from d in db.Departments join e in db.Employees on d.Id equals e.DepartmentId into es from e in es.DefaultIfEmpty() group e by d.Id into g orderby g.Count(x => x != null) descending, g.Key select new { g.Key, N = g.Count(x => x != null) }).Take(3) },
        { "nested any over groups", db => db.Departments.Where(d => db.Employees.GroupBy(e => e.DepartmentId).Any(g => g.Key == d.Id && g.Count() > 8)) },
        { "let over subquery over group", db => from d in db.Departments let top = d.Employees.GroupBy(e => e.Level).Select(g => g.Count()).OrderByDescending(n => n).FirstOrDefault() where top > 2 select new { d.Id, top } },
        { "where after group of join", db => from e in db.Employees join d in db.Departments on e.DepartmentId equals d.Id group new { e, d } by d.Name into g select new { g.Key, Old = g.Count(x => x.e.Age > 40), Budget = g.Max(x => x.d.Budget) } into r where r.Old > 1 select r },
        { "reverse then take", db => db.Employees.OrderBy(e => e.Id).Reverse().Take(3).Select(e => e.Id) },
        { "reverse of page", db => db.Employees.OrderBy(e => e.Id).Take(5).Reverse().Select(e => e.Id) },
        { "order then group then aggregate", db => db.Employees.OrderBy(e => e.Name).GroupBy(e => e.Level).Select(g => new { g.Key, Max = g.Max(e => e.Age) }) },
        { "where in every step", db => db.Employees.Where(e => e.Active).Select(e => new { e.Id, e.Age, e.Department }).Where(x => x.Department != null).Select(x => new { x.Id, x.Age, x.Department!.Budget }).Where(x => x.Budget > 0m && x.Age > 25).Select(x => x.Id).Where(id => id > 3) },
        { "intersect of subqueries", db => db.Departments.Where(d => d.Employees.Select(e => e.Level).Intersect(db.Employees.Where(o => o.DepartmentId == null).Select(o => o.Level)).Any()) },
        { "except in collection", db => db.Departments.Select(d => new { d.Id, N = d.Employees.Select(e => e.Age).Except(db.Employees.Where(o => o.DepartmentId != d.Id).Select(o => o.Age)).Count() }) },
        { "distinct entity of join then navigation", db => (from a in db.Assignments join e in db.Employees on a.EmployeeId equals e.Id where a.Hours > 5 select e).Distinct().Select(e => new { e.Id, e.Department!.Name }) },
        { "count of where over take over select-many", db => db.Departments.SelectMany(d => d.Employees).OrderBy(e => e.Id).Take(12).Count(e => e.Active) },
        { "contains over page", db => db.Employees.Where(e => db.Employees.OrderByDescending(o => o.Age).ThenBy(o => o.Id).Take(5).Select(o => o.Id).Contains(e.Id)) },
        { "max of first", db => db.Departments.Where(d => d.Employees.Any()).Max(d => d.Employees.OrderBy(e => e.Id).First().Age) },
        { "group by first", db => db.Departments.Where(d => d.Employees.Any()).GroupBy(d => d.Employees.OrderBy(e => e.Id).First().Level).Select(g => new { g.Key, N = g.Count() }) },
        { "order by first", db => db.Departments.OrderBy(d => d.Employees.OrderByDescending(e => e.Id).FirstOrDefault()!.Age).ThenBy(d => d.Id).Select(d => d.Id) },
        { "union with order in each, then first", db => db.Employees.OrderBy(e => e.Id).Take(1).Select(e => e.Id).Union(db.Employees.OrderBy(e => e.Id).Skip(4).Take(1).Select(e => e.Id)).Max() },
        { "default if empty of query", db => db.Employees.Where(e => e.Age > 1000).Select(e => e.Age).DefaultIfEmpty().Max(), Expect.Empty },
        { "default if empty with value", db => db.Employees.Where(e => e.Age > 1000).Select(e => e.Age).DefaultIfEmpty(-1) },
        { "cross join then aggregate", db => (from d in db.Departments from s in db.Skills select d.Id * s.Id).Sum() },
        { "group by over select-many over join", db => from d in db.Departments join p in db.Projects on d.Id equals p.DepartmentId from a in p.Assignments group a.Hours by d.Name into g select new { g.Key, Hours = g.Sum() } },
        { "employees above department average", db => from e in db.Employees where e.Department != null let mean = e.Department!.Employees.Average(o => o.Salary) where e.Salary > mean orderby e.Id select new { e.Id, e.Department!.Name } },
        { "department with most", db => db.Departments.OrderByDescending(d => d.Employees.Count(e => e.Active)).ThenBy(d => d.Id).Select(d => new { d.Name, N = d.Employees.Count(e => e.Active) }).First() },
        { "share of total", db => db.Departments.OrderBy(d => d.Id).Select(d => new { d.Id, Share = (double)d.Employees.Count / db.Employees.Count() }) },
    };

    public static TheoryData<CaseId> Ids => Cases.Ids();

    [DatabaseTheory]
    [MemberData(nameof(Ids))]
    public void Agrees(Dbms dbms, CaseId id) => fixture.Run(Cases, dbms, id, Baseline.Directory());
}
