using Linq.Provider.Tests.Differential.Company;
using Linq.Provider.Tests.Infrastructure;

namespace Linq.Provider.Tests.Differential.Cases;

[Collection(CompanyCollection.Name)]
public sealed class JoinTests(CompanyFixture fixture)
{
    private static readonly CaseList<ICompany> Cases = new("join")
    {
        { "inner", db => db.Employees.Join(db.Departments, e => e.DepartmentId, d => d.Id, (e, d) => new { e.Name, Department = d.Name }) },
        { "query syntax", db => from e in db.Employees join d in db.Departments on e.DepartmentId equals d.Id select new { e.Id, d.Name } },
        { "entities", db => from e in db.Employees join d in db.Departments on e.DepartmentId equals d.Id select new { e, d } },
        { "null keys do not match", db => from a in db.Employees join b in db.Employees on a.ManagerId equals b.ManagerId where a.Id < b.Id && a.Age > 50 select new { A = a.Id, B = b.Id } },
        { "text keys", db => from d in db.Departments join p in db.Projects on d.Name equals p.Title into projects select new { d.Id, N = projects.Count() } },
        { "composite key", db => from a in db.Assignments join m in db.Milestones on new { a.ProjectId, N = a.Hours } equals new { m.ProjectId, N = m.Number } select new { a.EmployeeId, m.Name } },
        { "composite nullable key", db => from a in db.Employees join b in db.Employees on new { a.DepartmentId, a.Level } equals new { b.DepartmentId, b.Level } where a.Id < b.Id && a.Id < 8 select new { A = a.Id, B = b.Id } },
        { "tuple key", db => from a in db.Assignments join m in db.Milestones on ValueTuple.Create(a.ProjectId, a.Hours) equals ValueTuple.Create(m.ProjectId, m.Number) select new { a.EmployeeId, m.Name } },
        { "expression key", db => from e in db.Employees join o in db.Employees on e.Id equals o.Id + 10 select new { A = e.Id, B = o.Id } },
        { "entity key", db => from e in db.Employees join d in db.Departments on e.Department equals d select new { e.Id, d.Name } },
        { "three tables", db => from e in db.Employees join a in db.Assignments on e.Id equals a.EmployeeId join p in db.Projects on a.ProjectId equals p.Id select new { e.Name, p.Title, a.Hours } },
        { "self", db => from e in db.Employees join m in db.Employees on e.ManagerId equals m.Id select new { e.Id, Boss = m.Name } },
        { "with filter before", db => from e in db.Employees.Where(e => e.Active) join d in db.Departments.Where(d => d.Budget > 0m) on e.DepartmentId equals d.Id select new { e.Id, D = d.Id } },
        { "with filter after", db => from e in db.Employees join d in db.Departments on e.DepartmentId equals d.Id where d.Budget > 0m && e.Age > 30 orderby e.Id select e.Name },
        { "to projection", db => db.Employees.Join(db.Departments.Select(d => new { d.Id, Upper = d.Name + "!" }), e => e.DepartmentId, d => d.Id, (e, d) => new { e.Id, d.Upper }) },
        { "to distinct", db => db.Departments.Join(db.Employees.Select(e => new { e.DepartmentId, e.Level }).Distinct(), d => d.Id, x => x.DepartmentId, (d, x) => new { d.Name, x.Level }) },
        { "to grouped", db => from d in db.Departments join g in (from e in db.Employees group e by e.DepartmentId into g select new { g.Key, N = g.Count() }) on d.Id equals g.Key select new { d.Name, g.N } },
        { "group join count", db => db.Departments.GroupJoin(db.Employees, d => d.Id, e => e.DepartmentId, (d, es) => new { d.Id, Count = es.Count() }) },
        { "group join sum", db => from d in db.Departments join e in db.Employees on d.Id equals e.DepartmentId into es select new { d.Id, Total = es.Sum(x => x.Salary) } },
        { "group join filtered count", db => from d in db.Departments join e in db.Employees on d.Id equals e.DepartmentId into es select new { d.Id, Active = es.Count(x => x.Active), Any = es.Any(x => x.Age > 55) } },
        { "group join list", db => from d in db.Departments join e in db.Employees on d.Id equals e.DepartmentId into es select new { d.Id, Names = es.OrderBy(x => x.Id).Select(x => x.Name).ToList() } },
        { "group join sequence", db => from d in db.Departments join e in db.Employees on d.Id equals e.DepartmentId into es select new { Department = d, Employees = es } },
        { "group join where", db => from d in db.Departments join e in db.Employees on d.Id equals e.DepartmentId into es where es.Any(x => x.Name == "Bob") select d },
        { "group join flattened", db => from d in db.Departments join e in db.Employees on d.Id equals e.DepartmentId into es from e in es select new { d.Name, E = e.Name } },
        { "group join flattened with filter", db => from d in db.Departments join e in db.Employees on d.Id equals e.DepartmentId into es from e in es.Where(x => x.Age > 40) select new { d.Name, E = e.Name } },
        { "group join max", db => from d in db.Departments join e in db.Employees on d.Id equals e.DepartmentId into es select new { d.Id, Max = es.Max(x => (int?)x.Age) } },
        { "left by default if empty", db => from d in db.Departments join e in db.Employees on d.Id equals e.DepartmentId into es from e in es.DefaultIfEmpty() select new { d.Id, Name = e != null ? e.Name : null } },
        { "left, nullable members", db => from d in db.Departments join e in db.Employees on d.Id equals e.DepartmentId into es from e in es.DefaultIfEmpty() select new { d.Id, Age = (int?)e!.Age } },
        { "left, entity", db => from d in db.Departments join e in db.Employees on d.Id equals e.DepartmentId into es from e in es.DefaultIfEmpty() select new { d, e } },
        { "left, unmatched only", db => from d in db.Departments join e in db.Employees on d.Id equals e.DepartmentId into es from e in es.DefaultIfEmpty() where e == null select d },
        { "left, condition on the right", db => from d in db.Departments join e in db.Employees on d.Id equals e.DepartmentId into es from e in es.DefaultIfEmpty() where e == null || e.Age > 50 select new { d.Id, Name = e == null ? "none" : e.Name } },
        { "left, filtered right", db => from d in db.Departments join e in db.Employees.Where(x => x.Age > 55) on d.Id equals e.DepartmentId into es from e in es.DefaultIfEmpty() select new { d.Id, E = (int?)e!.Id } },
        { "left twice", db => from e in db.Employees join d in db.Departments on e.DepartmentId equals d.Id into ds from d in ds.DefaultIfEmpty() join m in db.Employees on e.ManagerId equals m.Id into ms from m in ms.DefaultIfEmpty() select new { e.Id, D = d!.Name, M = m!.Name } },
        { "left then inner", db => from e in db.Employees join m in db.Employees on e.ManagerId equals m.Id into ms from m in ms.DefaultIfEmpty() join d in db.Departments on m!.DepartmentId equals d.Id select new { e.Id, d.Name } },
        { "left then group", db => from d in db.Departments join e in db.Employees on d.Id equals e.DepartmentId into es from e in es.DefaultIfEmpty() group e by d.Name into g select new { g.Key, N = g.Count(x => x != null), Sum = g.Sum(x => (int?)x!.Age) } },
        { "left operator", db => db.Departments.LeftJoin(db.Employees, d => d.Id, e => e.DepartmentId, (d, e) => new { d.Id, Name = e!.Name }) },
        { "left operator entities", db => db.Employees.LeftJoin(db.Addresses, e => e.Id, a => a.EmployeeId, (e, a) => new { e, a }) },
        { "left operator filtered", db => db.Employees.LeftJoin(db.Addresses, e => e.Id, a => a.EmployeeId, (e, a) => new { e.Id, City = a!.City }).Where(x => x.City == null) },
        { "right operator", db => db.Employees.RightJoin(db.Departments, e => e.DepartmentId, d => d.Id, (e, d) => new { d.Id, Name = e!.Name }) },
        { "join of join", db => db.Employees.Join(db.Departments, e => e.DepartmentId, d => d.Id, (e, d) => new { e, d }).Join(db.Projects, x => x.d.Id, p => p.DepartmentId, (x, p) => new { x.e.Name, p.Title }) },
        { "join then order then page", db => db.Employees.Join(db.Departments, e => e.DepartmentId, d => d.Id, (e, d) => new { e.Id, d.Name }).OrderBy(x => x.Name).ThenBy(x => x.Id).Skip(3).Take(5) },
        { "join then distinct", db => db.Employees.Join(db.Departments, e => e.DepartmentId, d => d.Id, (e, d) => d.Name).Distinct() },
        { "join on constant", db => from d in db.Departments join e in db.Employees on 1 equals e.Id select new { d.Id, e.Name } },
    };

    public static TheoryData<CaseId> Ids => Cases.Ids();

    [DatabaseTheory]
    [MemberData(nameof(Ids))]
    public void Agrees(Dbms dbms, CaseId id) => fixture.Run(Cases, dbms, id, Baseline.Directory());
}
