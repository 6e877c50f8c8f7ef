using Linq.Provider.Tests.Differential.Company;
using Linq.Provider.Tests.Infrastructure;

namespace Linq.Provider.Tests.Differential.Cases;

[Collection(CompanyCollection.Name)]
public sealed class SetOperationTests(CompanyFixture fixture)
{
    private static readonly CaseList<ICompany> Cases = new("sets")
    {
        { "union", db => db.Employees.Where(e => e.Age > 40).Union(db.Employees.Where(e => e.Active)) },
        { "union scalars", db => db.Employees.Select(e => e.Name).Union(db.Departments.Select(d => d.Name)) },
        { "union removes duplicates and nulls", db => db.Employees.Select(e => e.Nick).Union(db.Departments.Select(d => d.Code)) },
        { "concat", db => db.Employees.Where(e => e.Age > 50).Concat(db.Employees.Where(e => e.Active)) },
        { "concat scalars keeps duplicates", db => db.Employees.Select(e => e.Nick).Concat(db.Departments.Select(d => d.Code)) },
        { "intersect", db => db.Employees.Where(e => e.Age > 40).Intersect(db.Employees.Where(e => e.Active)) },
        { "intersect scalars with null", db => db.Employees.Select(e => e.Nick).Intersect(db.Employees.Where(e => e.Active).Select(e => e.Nick)) },
        { "except", db => db.Employees.Except(db.Employees.Where(e => e.Active)) },
        { "except scalars with null", db => db.Employees.Where(e => e.Id < 20).Select(e => e.Nick).Except(db.Employees.Where(e => e.Nick == "Al").Select(e => e.Nick)) },
        { "union of projections", db => db.Employees.Select(e => new { e.Id, e.Name }).Union(db.Departments.Select(d => new { d.Id, d.Name })) },
        { "concat of projections", db => db.Employees.Select(e => new { Kind = "E", e.Name }).Concat(db.Departments.Select(d => new { Kind = "D", d.Name })) },
        { "concat of dtos", db => db.Employees.Select(e => new Named { Name = e.Name }).Concat(db.Skills.Select(s => new Named { Name = s.Name })) },
        { "concat with null column", db => db.Employees.Select(e => new { e.Name, Code = (string?)null }).Concat(db.Departments.Select(d => new { d.Name, d.Code })) },
        { "union of decimals", db => db.Employees.Select(e => e.Salary).Union(db.Departments.Select(d => d.Budget)) },
        { "intersect of decimals", db => db.Employees.Select(e => e.Salary).Intersect(db.Departments.Select(d => d.Budget)) },
        { "union then order", db => db.Employees.Select(e => e.Name).Union(db.Departments.Select(d => d.Name)).OrderBy(n => n) },
        { "union then order then page", db => db.Employees.Select(e => new { e.Id, e.Name }).Union(db.Departments.Select(d => new { d.Id, d.Name })).OrderBy(x => x.Name).ThenBy(x => x.Id).Skip(5).Take(10) },
        { "union then where", db => db.Employees.Select(e => new { e.Id, e.Name }).Union(db.Departments.Select(d => new { d.Id, d.Name })).Where(x => x.Id < 4) },
        { "union then select", db => db.Employees.Where(e => e.Age > 40).Union(db.Employees.Where(e => e.Active)).Select(e => e.Name) },
        { "union then navigation", db => db.Employees.Where(e => e.Age > 40).Union(db.Employees.Where(e => e.Active)).Select(e => new { e.Id, e.Department!.Name }) },
        { "union then count", db => db.Employees.Select(e => e.Name).Union(db.Departments.Select(d => d.Name)).Count() },
        { "concat then count", db => db.Employees.Select(e => e.Name).Concat(db.Departments.Select(d => d.Name)).Count() },
        { "concat then sum", db => db.Employees.Select(e => e.Salary).Concat(db.Departments.Select(d => d.Budget)).Sum() },
        { "concat then group", db => db.Employees.Select(e => e.Name).Concat(db.Projects.Select(p => p.Title)).GroupBy(n => n).Select(g => new { g.Key, N = g.Count() }) },
        { "concat then distinct", db => db.Employees.Select(e => e.Nick).Concat(db.Departments.Select(d => d.Code)).Distinct() },
        { "concat then join", db => db.Employees.Where(e => e.Age > 50).Concat(db.Employees.Where(e => e.Age < 22)).Join(db.Departments, e => e.DepartmentId, d => d.Id, (e, d) => new { e.Id, d.Name }) },
        { "concat then any", db => db.Employees.Select(e => e.Name).Concat(db.Departments.Select(d => d.Name)).Any(n => n == "Empty") },
        { "concat then first", db => db.Employees.Select(e => e.Id).Concat(db.Departments.Select(d => d.Id + 1000)).OrderByDescending(i => i).First() },
        { "three unions", db => db.Employees.Select(e => e.Name).Union(db.Departments.Select(d => d.Name)).Union(db.Projects.Select(p => p.Title)) },
        { "union of concat", db => db.Employees.Select(e => e.Id).Concat(db.Departments.Select(d => d.Id)).Union(db.Skills.Select(s => s.Id)) },
        { "except of union", db => db.Employees.Select(e => e.Name).Union(db.Projects.Select(p => p.Title)).Except(db.Departments.Select(d => d.Name)) },
        { "union inside except", db => db.Employees.Select(e => e.Name).Except(db.Employees.Where(e => e.Active).Select(e => e.Name).Union(db.Departments.Select(d => d.Name))) },
        { "union of limited", db => db.Employees.OrderBy(e => e.Id).Take(3).Union(db.Employees.OrderByDescending(e => e.Id).Take(2)) },
        { "concat of limited", db => db.Employees.OrderBy(e => e.Id).Take(3).Select(e => e.Name).Concat(db.Employees.OrderByDescending(e => e.Id).Take(2).Select(e => e.Name)) },
        { "union of distinct", db => db.Employees.Select(e => e.Level).Distinct().Union(db.Employees.Where(e => e.FormerLevel != null).Select(e => e.FormerLevel!.Value)) },
        { "union of groups", db => db.Employees.GroupBy(e => e.Level).Select(g => new { K = (int)g.Key, N = g.Count() }).Union(db.Employees.GroupBy(e => e.Age / 10).Select(g => new { K = g.Key, N = g.Count() })) },
        { "union with parameters", db => { int a = 50, b = 20; return db.Employees.Where(e => e.Age > a).Union(db.Employees.Where(e => e.Age < b)).Select(e => e.Id); } },
        { "concat with itself", db => { IQueryable<Employee> some = db.Employees.Where(e => e.Age > 50); return some.Concat(some).Select(e => e.Id); } },
        { "union in subquery", db => db.Departments.Where(d => d.Employees.Select(e => e.Name).Union(d.Projects.Select(p => p.Title)).Count() > 9) },
        { "concat in projection", db => db.Departments.OrderBy(d => d.Id).Select(d => new { d.Id, N = d.Employees.Select(e => e.Name).Concat(d.Projects.Select(p => p.Title)).Count() }) },
        { "contains in union", db => db.Employees.Where(e => db.Departments.Select(d => d.Id).Union(db.Skills.Select(s => s.Id + 20)).Contains(e.Id)) },
        { "order inside concat", db => db.Employees.OrderBy(e => e.Name).ThenBy(e => e.Id).Select(e => e.Id).Concat(db.Departments.OrderBy(d => d.Name).ThenBy(d => d.Id).Select(d => d.Id)) },
        { "take after order inside concat", db => db.Employees.OrderByDescending(e => e.Id).Select(e => e.Name).Take(4).Concat(db.Departments.OrderByDescending(d => d.Id).Select(d => d.Name)).Skip(2).Take(4) },
        { "order of one side of concat", db => db.Departments.OrderBy(d => d.Name).ThenBy(d => d.Id).Select(d => d.Id).Concat(db.Departments.Where(d => d.Id == 2).Select(d => d.Id)).ElementAt(1) },
        { "take after distinct of what is ordered by more", db => db.Employees.OrderByDescending(e => e.Id).Select(e => e.DepartmentId).Distinct().Take(2) },
        { "distinct of what is computed in an order", db => db.Employees.OrderByDescending(e => e.Id).Select(e => new { A = e.Age / 10, B = e.Level, C = 1 }).Distinct() },
        { "distinct of a constant in an order", db => db.Employees.OrderByDescending(e => e.Id).Select(e => 1).Distinct() },
        { "distinct in an order, then another", db => db.Employees.OrderByDescending(e => e.Id).Select(e => e.Age).Distinct().OrderBy(a => a % 10).ThenBy(a => a) },
        { "first of distinct in an order", db => db.Departments.OrderBy(d => d.Id).Select(d => d.Employees.OrderByDescending(e => e.Id).Select(e => (int?)e.Age).Distinct().FirstOrDefault()) },
        { "text of distinct in an order", db => db.Departments.OrderBy(d => d.Id).Select(d => string.Join(",", d.Employees.OrderByDescending(e => e.Id).Select(e => e.Name).Distinct())) },
        { "text of distinct in an order of a group", db => db.Employees.GroupBy(e => e.DepartmentId).Select(g => new { g.Key, T = string.Join(",", g.OrderByDescending(e => e.Id).Select(e => e.Level.ToString()).Distinct()) }) },
        { "union in an order", db => db.Employees.OrderByDescending(e => e.Id).Select(e => e.Age).Union(db.Employees.OrderBy(e => e.Id).Select(e => e.Id)).Take(30) },
        { "intersection in an order", db => db.Employees.OrderByDescending(e => e.Id).Select(e => e.Age).Intersect(db.Employees.Select(e => e.Id)).Take(3) },
        { "difference in an order", db => db.Employees.OrderByDescending(e => e.Id).Select(e => new { e.Age, e.Level }).Except(db.Employees.Where(e => e.Active).Select(e => new { e.Age, e.Level })).Take(3) },
        { "difference of optional objects in an order", db => db.Employees.OrderByDescending(e => e.Id).Select(e => e.Manager).Except(db.Assignments.Select(a => a.Employee)).Take(3) },
        { "groups in the order of their first elements", db => db.Employees.OrderByDescending(e => e.Id).GroupBy(e => e.DepartmentId).Take(2).Select(g => new { g.Key, N = g.Count(), First = g.First().Id }) },
        { "groups in another order", db => db.Employees.OrderByDescending(e => e.Id).GroupBy(e => e.DepartmentId).OrderBy(g => g.Key).Select(g => new { g.Key, N = g.Count() }) },
        { "keys counted in an order", db => db.Employees.OrderByDescending(e => e.Id).CountBy(e => e.Level).First() },
        { "count of distinct in an order", db => db.Employees.OrderByDescending(e => e.Id).Select(e => e.DepartmentId).Distinct().Count() },
        { "union of pages in an order", db => db.Employees.OrderByDescending(e => e.Age).ThenBy(e => e.Id).Take(3).Union(db.Employees.OrderBy(e => e.Age).ThenBy(e => e.Id).Take(3)) },
    };

    public static TheoryData<CaseId> Ids => Cases.Ids();

    [DatabaseTheory]
    [MemberData(nameof(Ids))]
    public void Agrees(Dbms dbms, CaseId id) => fixture.Run(Cases, dbms, id, Baseline.Directory());

    private sealed class Named
    {
        public string Name { get; set; } = "";
    }
}
