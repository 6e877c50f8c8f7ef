using System.Runtime.CompilerServices;
using Linq.Provider;

namespace Quickstart;

/// <summary>The tour: each query with its title, its own source text, and what can be asked of it.</summary>
internal static class Queries
{
    private static readonly string[] Cities = ["Berlin", "Lisbon"];

    public static IReadOnlyList<Sample> All { get; } =
    [
        Sample.Of("A filter", db =>
            from e in db.Employees where e.Name == "Alice" select e),

        Sample.Of("Filter, order, project: only the columns that are needed are read", db =>
            from e in db.Employees
            where e.IsRemote && e.HiredOn >= new DateOnly(2024, 1, 1) && (e.Phone == null || e.Phone.EndsWith("7"))
            orderby e.Salary descending, e.Id
            select new { Who = e.Name + " " + e.Surname, e.Title, e.Salary, Year = e.HiredOn.Year, Phone = e.Phone ?? "none" }),

        Sample.Of("A join on any condition of equality, and a local list as one parameter", db =>
            from e in db.Employees
            join d in db.Departments on e.DepartmentId equals d.Id
            where Cities.Contains(d.City) && e.Title.StartsWith("Head")
            orderby d.Name
            select new { d.Name, d.City, Head = e.Name + " " + e.Surname, Share = e.Salary / d.Budget }),

        Sample.Of("Navigation: joins need not be written; through null there is null", db =>
            from e in db.Employees
            where e.Manager!.Department.City == "Berlin" && e.Title == "Team lead"
            orderby e.Surname, e.Name, e.Id
            select new { e.Name, e.Surname, Manager = e.Manager!.Surname, Above = e.Manager.Manager!.Surname }),

        Sample.Of("Groups with a condition on the group", db =>
            from e in db.Employees
            group e by new { e.Department.Name, e.IsRemote } into g
            where g.Count() > 30
            orderby g.Key.Name, g.Key.IsRemote
            select new { g.Key.Name, g.Key.IsRemote, People = g.Count(), Mean = g.Average(e => e.Salary), Newest = g.Max(e => e.HiredOn) }),

        Sample.Of("A left join keeps departments without running projects", db =>
            from d in db.Departments
            join p in db.Projects.Where(p => p.Status == ProjectStatus.Running) on d.Id equals p.DepartmentId into running
            from p in running.DefaultIfEmpty()
            orderby d.Name descending, p.Name
            select new { Department = d.Name, Project = p == null ? "(nothing runs)" : p.Name, Budget = (decimal?)p!.Budget }),

        Sample.Of("A correlated subquery in the condition: who earns twice the mean of the department", db =>
            from e in db.Employees
            where e.Salary > 2 * e.Department.Employees.Average(other => other.Salary)
            orderby e.Salary descending
            select new { e.Name, e.Surname, e.Title, e.Salary }),

        Sample.Of("Correlated subqueries in the projection", db =>
            from d in db.Departments
            orderby d.Name
            select new
            {
                d.Name,
                People = d.Employees.Count(),
                Payroll = d.Employees.Sum(e => e.Salary),
                Running = d.Projects.Count(p => p.Status == ProjectStatus.Running),
                Senior = d.Employees.OrderBy(e => e.HiredOn).ThenBy(e => e.Id).Select(e => e.Surname).FirstOrDefault(),
            }),

        Sample.Of("The three best paid of each department: top N per group", db =>
            from d in db.Departments
            from e in d.Employees.OrderByDescending(e => e.Salary).ThenBy(e => e.Id).Take(3)
            orderby d.Name, e.Salary descending
            select new { Department = d.Name, e.Name, e.Surname, e.Salary }),

        Sample.Of("Collections in the result: one statement per level, never one per row", db =>
            from p in db.Projects
            where p.Status == ProjectStatus.Running && p.Budget > 500_000m
            orderby p.Name
            select new
            {
                p.Name,
                Owner = p.Department.Name,
                Team = p.Assignments.OrderByDescending(a => a.HoursPerWeek).ThenBy(a => a.EmployeeId).Take(4)
                    .Select(a => new { a.Employee.Surname, a.HoursPerWeek }).ToList(),
            }),

        Sample.Of("Any and All: projects whose whole team works in one city", db =>
            from p in db.Projects
            where p.Assignments.Any() && p.Assignments.All(a => a.Employee.Department.City == p.Department.City)
            orderby p.Name
            select new { p.Name, p.Department.City, Team = p.Assignments.Count() }),

        Sample.Of("Paging with a total order", db =>
            db.Employees.OrderBy(e => e.Surname).ThenBy(e => e.Name).ThenBy(e => e.Id).Skip(40).Take(8)
                .Select(e => new { e.Id, e.Surname, e.Name, Department = e.Department.Name })),

        Sample.Of("Set operations: given names in Legal and Finance that nobody in Design has", db =>
            db.Employees.Where(e => e.Department.Name == "Legal").Select(e => e.Name)
                .Union(db.Employees.Where(e => e.Department.Name == "Finance").Select(e => e.Name))
                .Except(db.Employees.Where(e => e.Department.Name == "Design").Select(e => e.Name))
                .OrderBy(name => name)),

        Sample.Of("let names a value that is used twice", db =>
            from a in db.Assignments
            let cost = a.HoursPerWeek * 46 * ((double)a.Employee.Salary / 1_840)
            where cost > 80_000 && a.Project.Status != ProjectStatus.Cancelled
            orderby cost descending, a.EmployeeId, a.ProjectId
            select new { a.Project.Name, a.Employee.Surname, a.Role, Cost = Math.Round(cost) }),

        Sample.Of("Include: whole objects with their relations, here with the three busiest of each team", db =>
            db.Projects.Where(p => p.Name.EndsWith("Falcon")).OrderBy(p => p.Name)
                .Include(p => p.Department)
                .Include(p => p.Assignments.OrderByDescending(a => a.HoursPerWeek).ThenBy(a => a.EmployeeId).Take(3)).ThenInclude(a => a.Employee)),

        Sample.Of("Read without blocking a thread: await foreach", db =>
            from e in db.Employees
            group e by e.HiredOn.Year into year
            orderby year.Key
            select new { Year = year.Key, Hired = year.Count(), Remote = year.Count(e => e.IsRemote), Highest = year.Max(e => e.Salary) }, isAsync: true),
    ];
}

/// <summary>A query and the C# that it was written in.</summary>
internal abstract class Sample(string title, string source)
{
    public string Title { get; } = title;

    /// <summary>The text of the lambda's body, as it stands in this file.</summary>
    public string Source { get; } = Unindent(source[(source.IndexOf("=>", StringComparison.Ordinal) + 2)..]);

    /// <summary>Whether the rows are read with <c>await foreach</c>.</summary>
    public bool IsAsync { get; init; }

    public static Sample Of<T>(
        string title, Func<CompanyDb, IQueryable<T>> query, bool isAsync = false, [CallerArgumentExpression(nameof(query))] string source = "") =>
        new Sample<T>(title, query, source) { IsAsync = isAsync };

    public abstract string ToAlgebra(CompanyDb db);

    public abstract string ToSql(CompanyDb db);

    public abstract string Explain(CompanyDb db);

    /// <summary>Runs the query and lays its first rows out as a table.</summary>
    public abstract Task<string> RunAsync(CompanyDb db);

    private static string Unindent(string text)
    {
        var lines = text.Trim('\r', '\n').Split('\n').Select(line => line.TrimEnd()).ToList();
        var margin = lines.Skip(1).Where(line => line.Length > 0).Select(line => line.Length - line.TrimStart().Length).DefaultIfEmpty(0).Min();
        var chain = lines.Count > 1 && lines[1].TrimStart().StartsWith('.') ? "    " : "";
        return string.Join('\n', lines.Select((line, i) => i == 0 ? line.TrimStart() : line.Length > margin ? chain + line[margin..] : ""));
    }
}

/// <summary>A query with elements of a type.</summary>
internal sealed class Sample<T>(string title, Func<CompanyDb, IQueryable<T>> query, string source) : Sample(title, source)
{
    public override string ToAlgebra(CompanyDb db) => query(db).ToAlgebra();

    public override string ToSql(CompanyDb db) => query(db).ToSql();

    public override string Explain(CompanyDb db) => query(db).Explain();

    public override async Task<string> RunAsync(CompanyDb db)
    {
        var rows = new List<T>();
        if (IsAsync)
        {
            await foreach (var row in query(db))
            {
                rows.Add(row);
            }
        }
        else
        {
            rows = query(db).ToList();
        }

        return TablePrinter.Print(rows, shown: 8);
    }
}
