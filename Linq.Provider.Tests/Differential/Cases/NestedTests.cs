using Linq.Provider.Tests.Differential.Company;
using Linq.Provider.Tests.Infrastructure;

namespace Linq.Provider.Tests.Differential.Cases;

[Collection(CompanyCollection.Name)]
public sealed class NestedTests(CompanyFixture fixture)
{
    private static readonly CaseList<ICompany> Cases = new("nested")
    {
        { "entities", db => db.Departments.OrderBy(d => d.Id).Select(d => new { d.Name, Employees = d.Employees.ToList() }) },
        { "collection as it is", db => db.Departments.OrderBy(d => d.Id).Select(d => new { d.Name, d.Employees }) },
        { "scalars", db => db.Departments.OrderBy(d => d.Id).Select(d => new { d.Id, Names = d.Employees.Select(e => e.Name).ToList() }) },
        { "ordered scalars", db => db.Departments.OrderBy(d => d.Id).Select(d => new { d.Id, Names = d.Employees.OrderByDescending(e => e.Name).ThenBy(e => e.Id).Select(e => e.Name).ToList() }) },
        { "array", db => db.Departments.Select(d => new { d.Id, Ids = d.Employees.OrderBy(e => e.Id).Select(e => e.Id).ToArray() }) },
        { "sequence", db => db.Departments.Select(d => new { d.Id, Ids = d.Employees.OrderBy(e => e.Id).Select(e => e.Id) }) },
        { "without key in projection", db => db.Departments.Select(d => d.Employees.OrderBy(e => e.Id).Select(e => e.Name).ToList()) },
        { "anonymous", db => db.Departments.OrderBy(d => d.Id).Select(d => new { d.Id, People = d.Employees.OrderBy(e => e.Id).Select(e => new { e.Name, e.Age, D = d.Name }).ToList() }) },
        { "filtered", db => db.Departments.OrderBy(d => d.Id).Select(d => new { d.Id, Old = d.Employees.Where(e => e.Age > 45).OrderBy(e => e.Id).ToList() }) },
        { "limited", db => db.Departments.OrderBy(d => d.Id).Select(d => new { d.Id, Top = d.Employees.OrderByDescending(e => e.Salary).ThenBy(e => e.Id).Take(3).Select(e => e.Name).ToList() }) },
        { "distinct", db => db.Departments.OrderBy(d => d.Id).Select(d => new { d.Id, Levels = d.Employees.Select(e => e.Level).Distinct().OrderBy(l => l).ToList() }) },
        { "two collections", db => db.Departments.OrderBy(d => d.Id).Select(d => new { d.Id, People = d.Employees.OrderBy(e => e.Id).Select(e => e.Id).ToList(), Titles = d.Projects.OrderBy(p => p.Cost).Select(p => p.Title).ToList() }) },
        { "two levels", db => db.Departments.OrderBy(d => d.Id).Select(d => new { d.Id, Projects = d.Projects.OrderBy(p => p.Cost).Select(p => new { p.Title, Marks = p.Milestones.OrderBy(m => m.Number).Select(m => m.Name).ToList() }).ToList() }) },
        { "three levels", db => db.Departments.Where(d => d.Id < 4).OrderBy(d => d.Id).Select(d => new { d.Id, People = d.Employees.OrderBy(e => e.Id).Select(e => new { e.Name, Work = e.Assignments.OrderBy(a => a.ProjectId).Select(a => new { a.Hours, Marks = a.Project.Milestones.OrderBy(m => m.Number).Select(m => m.Number).ToList() }).ToList() }).ToList() }) },
        { "many-to-many", db => db.Employees.OrderBy(e => e.Id).Select(e => new { e.Id, Skills = e.Skills.OrderBy(s => s.Id).Select(s => s.Name).ToList() }) },
        { "self reference", db => db.Employees.OrderBy(e => e.Id).Select(e => new { e.Id, Reports = e.Reports.OrderBy(r => r.Id).Select(r => r.Name).ToList() }) },
        { "of a navigation", db => db.Employees.Where(e => e.Id < 8).OrderBy(e => e.Id).Select(e => new { e.Id, Colleagues = e.Department!.Employees.OrderBy(o => o.Id).Select(o => o.Id).ToList() }) },
        { "correlated query", db => db.Departments.OrderBy(d => d.Id).Select(d => new { d.Id, Rich = db.Employees.Where(e => e.Salary > d.Budget).OrderBy(e => e.Id).Select(e => e.Id).ToList() }) },
        { "uncorrelated query", db => db.Departments.OrderBy(d => d.Id).Select(d => new { d.Id, Skills = db.Skills.OrderBy(s => s.Id).Select(s => s.Name).ToList() }) },
        { "grouped", db => db.Departments.OrderBy(d => d.Id).Select(d => new { d.Id, Levels = d.Employees.GroupBy(e => e.Level).OrderBy(g => g.Key).Select(g => new { g.Key, N = g.Count() }).ToList() }) },
        { "joined", db => db.Departments.OrderBy(d => d.Id).Select(d => new { d.Id, Work = (from e in d.Employees join a in db.Assignments on e.Id equals a.EmployeeId orderby e.Id, a.ProjectId select new { e.Name, a.Hours }).ToList() }) },
        { "flattened", db => db.Departments.OrderBy(d => d.Id).Select(d => new { d.Id, Marks = d.Projects.SelectMany(p => p.Milestones).OrderBy(m => m.ProjectId).ThenBy(m => m.Number).Select(m => m.Name).ToList() }) },
        { "concat", db => db.Departments.OrderBy(d => d.Id).Select(d => new { d.Id, All = d.Employees.Select(e => e.Name).Concat(d.Projects.Select(p => p.Title)).ToList() }) },
        { "paged parents", db => db.Departments.OrderByDescending(d => d.Id).Skip(1).Take(2).Select(d => new { d.Id, Names = d.Employees.OrderBy(e => e.Id).Select(e => e.Name).ToList() }) },
        { "parents with parameter", db => { decimal budget = 9m; return db.Departments.Where(d => d.Budget > budget).OrderBy(d => d.Id).Select(d => new { d.Id, Names = d.Employees.Where(e => e.Salary > budget).OrderBy(e => e.Id).Select(e => e.Name).ToList() }); } },
        { "beside aggregate", db => db.Departments.OrderBy(d => d.Id).Select(d => new { d.Id, N = d.Employees.Count, Sum = d.Employees.Sum(e => e.Age), Names = d.Employees.OrderBy(e => e.Id).Select(e => e.Name).ToList() }) },
        { "in nested anonymous", db => db.Departments.OrderBy(d => d.Id).Select(d => new { d.Id, Inner = new { Names = d.Employees.OrderBy(e => e.Id).Select(e => e.Name).ToList() } }) },
        { "in dto", db => db.Departments.OrderBy(d => d.Id).Select(d => new DepartmentDto { Name = d.Name, People = d.Employees.OrderBy(e => e.Id).Select(e => new PersonDto(e.Name, e.Skills.OrderBy(s => s.Id).Select(s => s.Name).ToList())).ToList() }) },
        { "in conditional", db => db.Departments.OrderBy(d => d.Id).Select(d => new { d.Id, Names = d.Budget > 0m ? d.Employees.OrderBy(e => e.Id).Select(e => e.Name).ToList() : new List<string>() }) },
        { "first parent", db => db.Departments.OrderBy(d => d.Id).Select(d => new { d.Id, Names = d.Employees.OrderBy(e => e.Id).Select(e => e.Name).ToList() }).First() },
        { "first parent with predicate", db => db.Departments.Where(d => d.Id == 3).Select(d => new { d.Id, Titles = d.Projects.OrderBy(p => p.Cost).Select(p => p.Title).ToList() }).Single() },
        { "composite key parent", db => db.Assignments.Where(a => a.Hours > 6).OrderBy(a => a.EmployeeId).ThenBy(a => a.ProjectId).Select(a => new { a.EmployeeId, Marks = a.Project.Milestones.OrderBy(m => m.Number).Select(m => m.Number).ToList() }) },
        { "of grouped parents", db => db.Employees.GroupBy(e => e.DepartmentId).OrderBy(g => g.Key).Select(g => new { g.Key, N = g.Count(), Ids = g.OrderBy(e => e.Id).Select(e => e.Id).ToList() }) },
        { "of distinct parents", db => db.Employees.Select(e => e.Level).Distinct().OrderBy(l => l).Select(l => new { l, Ids = db.Employees.Where(e => e.Level == l).OrderBy(e => e.Id).Select(e => e.Id).ToList() }) },
        { "client method over collection", db => db.Departments.OrderBy(d => d.Id).Select(d => string.Join(",", d.Employees.OrderBy(e => e.Id).Select(e => e.Name))), Expect.SecondStatement },
        { "to dictionary", db => db.Departments.OrderBy(d => d.Id).Select(d => new { d.Id, Names = d.Employees.ToDictionary(e => e.Id, e => e.Name) }) },
        { "to hash set", db => db.Departments.OrderBy(d => d.Id).Select(d => new { d.Id, Names = d.Employees.Select(e => e.Name).ToHashSet() }) },
        { "join with collection", db => from d in db.Departments join p in db.Projects on d.Id equals p.DepartmentId orderby p.Cost select new { d.Name, p.Title, Marks = p.Milestones.OrderBy(m => m.Number).Select(m => m.Due).ToList() } },
        { "collection with null elements", db => db.Departments.OrderBy(d => d.Id).Select(d => new { d.Id, Nicks = d.Employees.OrderBy(e => e.Id).Select(e => e.Nick).ToList() }) },
        { "collection of nullable numbers", db => db.Departments.OrderBy(d => d.Id).Select(d => new { d.Id, Scores = d.Employees.OrderBy(e => e.Id).Select(e => e.Score).ToList() }) },
    };

    public static TheoryData<CaseId> Ids => Cases.Ids();

    [DatabaseTheory]
    [MemberData(nameof(Ids))]
    public void Agrees(Dbms dbms, CaseId id) => fixture.Run(Cases, dbms, id, Baseline.Directory());

    private sealed class DepartmentDto
    {
        public string Name { get; set; } = "";

        public List<PersonDto> People { get; set; } = [];
    }

    private sealed record PersonDto(string Name, List<string> Skills);
}
