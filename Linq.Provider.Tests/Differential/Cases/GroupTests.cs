using Linq.Provider.Tests.Differential.Company;
using Linq.Provider.Tests.Infrastructure;

namespace Linq.Provider.Tests.Differential.Cases;

[Collection(CompanyCollection.Name)]
public sealed class GroupTests(CompanyFixture fixture)
{
    private static readonly CaseList<ICompany> Cases = new("group")
    {
        { "count", db => db.Employees.GroupBy(e => e.DepartmentId).Select(g => new { g.Key, N = g.Count() }) },
        { "query syntax", db => from e in db.Employees group e by e.Level into g orderby g.Key select new { Level = g.Key, N = g.Count() } },
        { "all aggregates", db => from e in db.Employees group e by e.DepartmentId into g select new { g.Key, N = g.Count(), L = g.LongCount(), Sum = g.Sum(e => e.Age), Min = g.Min(e => e.Age), Max = g.Max(e => e.Age), Avg = g.Average(e => e.Age) } },
        { "decimal aggregates", db => from e in db.Employees group e by e.DepartmentId into g select new { g.Key, Sum = g.Sum(e => e.Salary), Min = g.Min(e => e.Salary), Max = g.Max(e => e.Bonus), Null = g.Sum(e => e.Bonus) } },
        { "text aggregates", db => from e in db.Employees group e by e.DepartmentId into g select new { g.Key, Min = g.Min(e => e.Name), Max = g.Max(e => e.Nick) } },
        { "date aggregates", db => from e in db.Employees group e by e.Level into g select new { g.Key, First = g.Min(e => e.Hired), Last = g.Max(e => e.LeftAt) } },
        { "average of nullable", db => from e in db.Employees group e by e.Level into g select new { g.Key, Avg = g.Average(e => e.Score) } },
        { "conditional count", db => from e in db.Employees group e by e.DepartmentId into g select new { g.Key, Active = g.Count(e => e.Active), Old = g.Count(e => e.Age > 45) } },
        { "conditional sum", db => from e in db.Employees group e by e.DepartmentId into g select new { g.Key, Sum = g.Sum(e => e.Active ? e.Age : 0), Where = g.Where(e => e.Active).Sum(e => e.Age) } },
        { "filtered max", db => from e in db.Employees group e by e.DepartmentId into g select new { g.Key, Max = g.Where(e => e.Age > 60).Max(e => (int?)e.Age) } },
        { "any in group", db => from e in db.Employees group e by e.DepartmentId into g select new { g.Key, Any = g.Any(e => e.Age > 58), All = g.All(e => e.Age > 20) } },
        { "distinct count in group", db => from e in db.Employees group e by e.DepartmentId into g select new { g.Key, N = g.Select(e => e.Level).Distinct().Count() } },
        { "having", db => db.Employees.GroupBy(e => e.DepartmentId).Where(g => g.Count() > 8).Select(g => g.Key) },
        { "having on sum", db => from e in db.Employees group e by e.Level into g where g.Sum(e => e.Age) > 350 && g.Key != Level.Intern select new { g.Key, N = g.Count() } },
        { "having on key", db => from e in db.Employees group e by e.DepartmentId into g where g.Key != null select new { g.Key, N = g.Count() } },
        { "where after aggregate", db => db.Employees.GroupBy(e => e.DepartmentId).Select(g => new { g.Key, N = g.Count() }).Where(x => x.N > 8) },
        { "ordered by aggregate", db => db.Employees.GroupBy(e => e.DepartmentId).OrderByDescending(g => g.Count()).ThenBy(g => g.Key).Select(g => new { g.Key, N = g.Count() }) },
        { "paged", db => db.Employees.GroupBy(e => e.Age).OrderBy(g => g.Key).Skip(3).Take(4).Select(g => new { g.Key, N = g.Count() }) },
        { "key only", db => db.Employees.GroupBy(e => e.Name).Select(g => g.Key) },
        { "composite key", db => db.Employees.GroupBy(e => new { e.DepartmentId, e.Level }).Select(g => new { g.Key.DepartmentId, g.Key.Level, N = g.Count() }) },
        { "composite key whole", db => db.Employees.GroupBy(e => new { e.DepartmentId, e.Active }).Select(g => new { g.Key, N = g.Count() }) },
        { "composite key members in having", db => from e in db.Employees group e by new { e.Level, e.Active } into g where g.Key.Active && g.Count() > 2 orderby g.Key.Level select new { g.Key.Level, Sum = g.Sum(e => e.Salary) } },
        { "conditional key", db => db.Employees.GroupBy(e => e.Age >= 40 ? "old" : "young").Select(g => new { g.Key, N = g.Count() }) },
        { "bool key", db => db.Employees.GroupBy(e => e.Age > 30 && e.Active).Select(g => new { g.Key, N = g.Count() }) },
        { "computed key", db => db.Employees.GroupBy(e => e.Age / 10).Select(g => new { Decade = g.Key * 10, N = g.Count() }) },
        { "date part key", db => db.Employees.GroupBy(e => new { e.Hired.Year, e.Hired.Month }).Select(g => new { g.Key.Year, g.Key.Month, N = g.Count() }) },
        { "decimal key", db => db.Employees.GroupBy(e => e.Salary).Select(g => new { g.Key, N = g.Count() }) },
        { "instant key", db => db.Specimens.GroupBy(s => s.DateTimeOffset).Select(g => new { g.Key, N = g.Count() }) },
        { "span key", db => db.Specimens.GroupBy(s => s.TimeSpanN).Select(g => new { g.Key, N = g.Count() }) },
        { "constant key", db => db.Employees.GroupBy(e => 1).Select(g => new { N = g.Count(), Sum = g.Sum(e => e.Age), Max = g.Max(e => e.Salary) }) },
        { "constant key of none", db => db.Employees.Where(e => e.Age > 1000).GroupBy(e => 1).Select(g => new { N = g.Count() }), Expect.Empty },
        { "parameter key", db => { int pivot = 40; return db.Employees.GroupBy(e => e.Age > pivot).Select(g => new { g.Key, N = g.Count() }); } },
        { "navigation key", db => db.Employees.GroupBy(e => e.Department!.Name).Select(g => new { g.Key, N = g.Count() }) },
        { "entity key", db => db.Employees.GroupBy(e => e.Department).Select(g => new { Id = (int?)g.Key!.Id, N = g.Count() }) },
        { "navigation in aggregate", db => db.Assignments.GroupBy(a => a.EmployeeId).Select(g => new { g.Key, Cost = g.Sum(a => a.Hours * a.Project.Cost) }) },
        { "element selector", db => db.Employees.GroupBy(e => e.DepartmentId, e => e.Age).Select(g => new { g.Key, Sum = g.Sum(), Max = g.Max() }) },
        { "result selector", db => db.Employees.GroupBy(e => e.DepartmentId, (key, es) => new { key, N = es.Count() }) },
        { "element and result selector", db => db.Employees.GroupBy(e => e.DepartmentId, e => e.Salary, (key, salaries) => new { key, Sum = salaries.Sum() }) },
        { "element anonymous", db => from e in db.Employees group new { e.Age, e.Salary } by e.Level into g select new { g.Key, Age = g.Max(x => x.Age), Pay = g.Sum(x => x.Salary) } },
        { "groupings", db => db.Employees.GroupBy(e => e.DepartmentId) },
        { "groupings of scalars", db => db.Employees.GroupBy(e => e.Level, e => e.Name) },
        { "groups as lists", db => db.Employees.GroupBy(e => e.DepartmentId).Select(g => new { g.Key, Names = g.OrderBy(e => e.Id).Select(e => e.Name).ToList() }) },
        { "top of each group", db => db.Employees.GroupBy(e => e.DepartmentId).Select(g => g.OrderByDescending(e => e.Age).ThenBy(e => e.Id).First()) },
        { "top two of each group", db => db.Employees.GroupBy(e => e.DepartmentId).Select(g => new { g.Key, Top = g.OrderByDescending(e => e.Age).ThenBy(e => e.Id).Take(2).Select(e => e.Id).ToList() }) },
        { "group then join", db => from g in db.Employees.GroupBy(e => e.DepartmentId).Select(g => new { g.Key, N = g.Count() }) join d in db.Departments on g.Key equals d.Id select new { d.Name, g.N } },
        { "group of join", db => from e in db.Employees join d in db.Departments on e.DepartmentId equals d.Id group e by new { d.Id, d.Name } into g select new { g.Key.Name, N = g.Count() } },
        { "group of group", db => db.Employees.GroupBy(e => new { e.DepartmentId, e.Level }).Select(g => new { g.Key.DepartmentId, N = g.Count() }).GroupBy(x => x.DepartmentId).Select(g => new { g.Key, Levels = g.Count(), Max = g.Max(x => x.N) }) },
        { "group of distinct", db => db.Employees.Select(e => new { e.DepartmentId, e.Level }).Distinct().GroupBy(x => x.DepartmentId).Select(g => new { g.Key, N = g.Count() }) },
        { "aggregate expression", db => from e in db.Employees group e by e.Level into g select new { g.Key, Range = g.Max(e => e.Age) - g.Min(e => e.Age), Mean = (double)g.Sum(e => e.Age) / g.Count() } },
        { "aggregate in conditional", db => from e in db.Employees group e by e.Level into g select new { g.Key, Size = g.Count() > 9 ? "big" : "small" } },
        { "let aggregate", db => from e in db.Employees group e by e.DepartmentId into g let n = g.Count() where n > 5 orderby n, g.Key select new { g.Key, n } },
        { "subquery per group", db => from e in db.Employees group e by e.DepartmentId into g select new { g.Key, Name = db.Departments.Where(d => d.Id == g.Key).Select(d => d.Name).FirstOrDefault() } },
        { "any group", db => db.Employees.GroupBy(e => e.Name).Any(g => g.Count() > 1) },
        { "count after having", db => db.Employees.GroupBy(e => e.Name).Count(g => g.Count() > 1) },
    };

    public static TheoryData<CaseId> Ids => Cases.Ids();

    [DatabaseTheory]
    [MemberData(nameof(Ids))]
    public void Agrees(Dbms dbms, CaseId id) => fixture.Run(Cases, dbms, id, Baseline.Directory());
}
