namespace Linq.Provider.Tests.Differential.Company;

/// <summary>
/// The rows of the model: few, always the same, and full of what goes wrong — nulls, ties, duplicates, empty groups, wildcards and quotes in text, text beyond ASCII,
/// decimals that order differently as text, ends of months, the last millisecond of a minute, moments in several offsets.
/// </summary>
public sealed class CompanyData
{
    private static readonly string[] Names =
    [
        "Alice", "Bob", "alice", "Ärne", "İpek", "O'Hara", "100%_sure", "a\\b", "*star?", "[brackets]", "", " padded ", "Zoë", "😀 Smile", "Bob", "Straße", "émile", "Quote\"d", "semi;colon", "tab\there",
        "Ångström", "Żaneta", "Alice", "ALICE", "al_ce", "al%ce", "alxce", "Bobby", "bob", "Carol", "Dave", "Eve", "Frank", "Grace", "Heidi", "Ivan", "Judy", "Mallory", "Niaj", "Olivia",
    ];

    private static readonly string?[] Nicks = [null, "Al", "", "bob%", null, "O'", "_", "Al", "İ", "ä"];

    private static readonly decimal[] Salaries = [9.5m, 10.25m, 10.5m, 10.50m, 1000m, 999.99m, -5.75m, 0m, 100m, 12345678.9012m];

    private CompanyData()
    {
    }

    public List<Department> Departments { get; private init; } = [];

    public List<Employee> Employees { get; private init; } = [];

    public List<Project> Projects { get; private init; } = [];

    public List<Assignment> Assignments { get; private init; } = [];

    public List<Address> Addresses { get; private init; } = [];

    public List<Skill> Skills { get; private init; } = [];

    public List<Milestone> Milestones { get; private init; } = [];

    public List<Specimen> Specimens { get; private init; } = [];

    /// <summary>Which employee has which skill.</summary>
    public List<(int EmployeeId, int SkillId)> EmployeeSkills { get; private init; } = [];

    /// <summary>The rows without references between the objects.</summary>
    public static CompanyData Rows() => new()
    {
        Departments = CreateDepartments(),
        Employees = [.. Names.Select(CreateEmployee)],
        Projects = [.. Enumerable.Range(1, 7).Select(CreateProject)],
        Assignments = CreateAssignments(),
        Addresses = [.. Enumerable.Range(1, Names.Length).Where(id => id % 3 != 0).Select(CreateAddress)],
        Skills = [new() { Id = 1, Name = "C#" }, new() { Id = 2, Name = "SQL" }, new() { Id = 3, Name = "Cooking" }, new() { Id = 4, Name = "sql" }],
        Milestones = [.. from project in Enumerable.Range(1, 5) from number in Enumerable.Range(1, project % 4) select CreateMilestone(project, number)],
        Specimens = SpecimenRows.Create(),
        EmployeeSkills = [.. from id in Enumerable.Range(1, Names.Length) from skill in new[] { 1, 2, 4 } where id % (skill + 1) == 0 select (id, skill)],
    };

    /// <summary>The rows in another order, with the references between the objects.</summary>
    /// <param name="order">The order.</param>
    /// <param name="employees">How many of the employees there are; only what belongs to them is there.</param>
    public static CompanyData Graph(Func<int, IEnumerable<int>> order, int employees = int.MaxValue)
    {
        CompanyData rows = Rows();
        rows.Employees.RemoveAll(employee => employee.Id > employees);
        rows.Assignments.RemoveAll(assignment => assignment.EmployeeId > employees);
        rows.Addresses.RemoveAll(address => address.EmployeeId > employees);
        rows.EmployeeSkills.RemoveAll(pair => pair.EmployeeId > employees);
        List<T> Permute<T>(List<T> list) => [.. order(list.Count).Select(i => list[i])];
        var data = new CompanyData
        {
            Departments = Permute(rows.Departments),
            Employees = Permute(rows.Employees),
            Projects = Permute(rows.Projects),
            Assignments = Permute(rows.Assignments),
            Addresses = Permute(rows.Addresses),
            Skills = Permute(rows.Skills),
            Milestones = Permute(rows.Milestones),
            Specimens = Permute(rows.Specimens),
            EmployeeSkills = Permute(rows.EmployeeSkills),
        };
        data.Connect();
        return data;
    }

    public static Guid ProjectId(int number) => new($"{number:X8}-0000-4000-8000-{(number * 7919) % 997:D12}");

    private void Connect()
    {
        var departments = Departments.ToDictionary(department => department.Id);
        var employees = Employees.ToDictionary(employee => employee.Id);
        var projects = Projects.ToDictionary(project => project.Id);
        var skills = Skills.ToDictionary(skill => skill.Id);
        foreach (Employee employee in Employees)
        {
            employee.Department = employee.DepartmentId is { } department ? departments[department] : null;
            employee.Department?.Employees.Add(employee);
            employee.Manager = employee.ManagerId is { } manager ? employees[manager] : null;
            employee.Manager?.Reports.Add(employee);
        }

        Addresses.ForEach(address => (address.Employee = employees[address.EmployeeId]).Address = address);
        Projects.ForEach(project => (project.Department = departments[project.DepartmentId]).Projects.Add(project));
        Milestones.ForEach(milestone => (milestone.Project = projects[milestone.ProjectId]).Milestones.Add(milestone));
        foreach (Assignment assignment in Assignments)
        {
            (assignment.Employee = employees[assignment.EmployeeId]).Assignments.Add(assignment);
            (assignment.Project = projects[assignment.ProjectId]).Assignments.Add(assignment);
        }

        foreach ((int employeeId, int skillId) in EmployeeSkills)
        {
            employees[employeeId].Skills.Add(skills[skillId]);
            skills[skillId].Employees.Add(employees[employeeId]);
        }
    }

    private static List<Department> CreateDepartments() =>
    [
        new() { Id = 1, Name = "Research", Code = "R&D", Budget = 10.5m, Reserve = 9.5m, Founded = new(2000, 2, 29) },
        new() { Id = 2, Name = "Sales", Code = null, Budget = 9.5m, Reserve = null, Founded = new(2001, 12, 31) },
        new() { Id = 3, Name = "Sales", Code = "S", Budget = 1000000.01m, Reserve = 0m, Founded = new(2010, 1, 31) },
        new() { Id = 4, Name = "Ämter", Code = "", Budget = -10.25m, Reserve = 10.25m, Founded = new(1999, 12, 31) },
        new() { Id = 5, Name = "Empty", Code = "E%", Budget = 0m, Reserve = null, Founded = new(2024, 2, 29) },
    ];

    private static Employee CreateEmployee(string name, int index)
    {
        int id = index + 1;
        return new Employee
        {
            Id = id,
            Name = name,
            Nick = Nicks[index % Nicks.Length],
            Age = 18 + ((index * 7) % 45),
            Score = index % 3 == 1 ? null : ((index * 13) % 21) - 10,
            Salary = Salaries[index % Salaries.Length],
            Bonus = index % 4 == 0 ? null : Salaries[(index * 3) % Salaries.Length],
            Rating = ((index % 9) - 4) * 1.1,
            Active = index % 5 != 2,
            Remote = (index % 3) switch { 0 => null, 1 => true, _ => false },
            Hired = new DateTime(2015 + (index % 8), 1 + (index % 12), 28, 23, 59, 59).AddMilliseconds(999 * (index % 2)).AddDays(index % 4),
            LeftAt = index % 6 == 0 ? new DateTime(2024, 2, 29, 12, 0, index % 60) : null,
            Level = (index % 4) switch { 0 => Level.Intern, 1 => Level.Junior, 2 => Level.Senior, _ => Level.Principal },
            FormerLevel = index % 4 == 3 ? Level.Senior : index % 5 == 0 ? Level.Intern : null,
            Badge = new Guid($"{(index * 2654435761) % 4294967291:X8}-1111-4111-8111-{index:D12}"),
            DepartmentId = index % 7 == 5 ? null : 1 + (index % 4),
            ManagerId = index < 3 ? null : index % 11 == 10 ? null : 1 + ((index - 3) / 3),
        };
    }

    private static Project CreateProject(int number) => new()
    {
        Id = ProjectId(number),
        Title = number switch { 1 => "Apollo", 2 => "Borealis", 3 => "apollo", 4 => "50% off", 5 => "Под ключ", 6 => "Idle", _ => "Apollo" },
        Deadline = number % 3 == 0 ? null : new DateTime(2025, number, 28, 23, 59, 59, 999),
        Cost = number * 10.25m,
        DepartmentId = 1 + (number % 4),
    };

    private static List<Assignment> CreateAssignments() =>
    [
        .. from employee in Enumerable.Range(1, Names.Length)
           from project in Enumerable.Range(1, 5)
           where ((employee * 3) + (project * 5)) % 7 < 2
           select new Assignment
           {
               EmployeeId = employee,
               ProjectId = ProjectId(project),
               Hours = ((employee * project) % 12) - 1,
               Role = (employee + project) % 3 == 0 ? null : (employee + project) % 3 == 1 ? "dev" : "lead",
           },
    ];

    private static Address CreateAddress(int employee) => new()
    {
        Id = 100 + employee,
        EmployeeId = employee,
        Street = $"{employee} Main St.",
        City = (employee % 5) switch { 0 => null, 1 => "Köln", 2 => "Paris", 3 => "New York", _ => "paris" },
        Country = employee % 2 == 0 ? "FR" : "DE",
    };

    private static Milestone CreateMilestone(int project, int number) => new()
    {
        ProjectId = ProjectId(project),
        Number = number,
        Name = number == 1 ? "Start" : $"M{number}",
        Due = new DateOnly(2024, 1, 31).AddMonths(number).AddDays(project),
        Done = (project + number) % 2 == 0,
    };
}
