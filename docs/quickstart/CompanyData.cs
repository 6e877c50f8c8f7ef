namespace Quickstart;

/// <summary>Makes a company: the same one on every run and every database.</summary>
internal static class CompanyData
{
    private const int EmployeeCount = 1_200;
    private const int ProjectCount = 90;
    private const int Seed = 7;

    private static readonly DateOnly Founded = new(2009, 4, 1);

    private static readonly (string Name, string City, int Share, decimal Salary)[] Departments =
    [
        ("Engineering", "Berlin", 26, 78_000), ("Research", "Zürich", 9, 86_000), ("Product", "Berlin", 8, 74_000), ("Design", "Lisbon", 6, 64_000),
        ("Sales", "London", 14, 61_000), ("Marketing", "Lisbon", 8, 58_000), ("Support", "Kraków", 13, 42_000), ("Finance", "London", 5, 66_000),
        ("People", "Berlin", 4, 56_000), ("Legal", "Zürich", 2, 88_000), ("Operations", "Kraków", 5, 52_000), ("Archive", "Graz", 0, 40_000),
    ];

    private static readonly string[] GivenNames =
    [
        "Alice", "Bruno", "Chiara", "Daniel", "Elif", "Farid", "Grace", "Hana", "Igor", "Joana", "Kwame", "Lena", "Mateo", "Nadia", "Oskar", "Priya",
        "Quentin", "Rosa", "Samuel", "Tara", "Umar", "Vera", "Wanda", "Xin", "Yusuf", "Zoë", "Ana", "Björn", "Clara", "Dmitri", "Emma", "Fatima",
        "Giorgio", "Ines", "Jonas", "Katarzyna", "Luís", "Mei", "Noah", "Olga",
    ];

    private static readonly string[] Surnames =
    [
        "Almeida", "Berg", "Costa", "Dubois", "Eriksson", "Fischer", "García", "Haddad", "Ivanova", "Jensen", "Kowalski", "Lindqvist", "Müller", "Nguyen",
        "O'Brien", "Patel", "Quinn", "Rossi", "Schneider", "Tanaka", "Usman", "Varga", "Weber", "Xu", "Yılmaz", "Zimmermann", "Amsel", "Brandt", "Chen",
        "Díaz", "Ferreira", "Gruber", "Hoffmann", "Jankowski", "Khan", "Laurent", "Moreau", "Novák", "Okafor", "Petrov",
    ];

    private static readonly string[] ProjectAdjectives = ["Amber", "Brisk", "Cobalt", "Distant", "Early", "Golden", "Hidden", "Northern", "Quiet", "Rapid", "Silver", "Twin"];
    private static readonly string[] ProjectNouns = ["Anchor", "Bridge", "Compass", "Delta", "Engine", "Falcon", "Harbour", "Lantern"];
    private static readonly string[] Roles = ["lead", "developer", "analyst", "reviewer", "tester"];

    /// <summary>The departments, with all employees, projects and assignments hanging on them.</summary>
    public static List<Department> Create()
    {
        var random = new Random(Seed);
        var departments = Departments
            .Select(d => new Department { Name = d.Name, City = d.City, Budget = d.Share * 125_000m + 80_000m })
            .ToList();

        var employees = new List<Employee>(EmployeeCount);
        for (var i = 0; i < departments.Count; i++)
        {
            AddEmployees(departments[i], EmployeeCount * Departments[i].Share / 100, Departments[i].Salary, random);
            employees.AddRange(departments[i].Employees);
        }

        var owners = departments.Where(d => d.Employees.Count > 40).ToList();
        for (var i = 0; i < ProjectCount; i++)
        {
            AddProject(i, owners[random.Next(owners.Count)], employees, random);
        }

        return departments;
    }

    /// <summary>The first is the head of the department, every eighth a team lead under the head, the others report to the last team lead.</summary>
    private static void AddEmployees(Department department, int count, decimal salary, Random random)
    {
        Employee? head = null, lead = null;
        for (var i = 0; i < count; i++)
        {
            var isLead = i % 8 == 1;
            var (title, factor, manager) = i == 0 ? ("Head of " + department.Name, 1.9m, null)
                : isLead ? ("Team lead", 1.35m, head)
                : (random.Next(4) == 0 ? "Senior specialist" : "Specialist", 1m, lead);
            var employee = new Employee
            {
                Name = Pick(GivenNames, random),
                Surname = Pick(Surnames, random),
                Title = title,
                Salary = decimal.Round(salary * factor * (0.85m + (random.Next(0, 4_000) / 10_000m)), 2),
                HiredOn = Founded.AddDays(random.Next(0, 6_000)),
                IsRemote = random.Next(3) == 0,
                Phone = random.Next(5) == 0 ? null : $"+49 30 {random.Next(100_000, 999_999)}",
                Department = department,
                Manager = manager,
            };
            head ??= employee;
            lead = isLead ? employee : lead;
            department.Employees.Add(employee);
        }
    }

    private static void AddProject(int number, Department owner, List<Employee> employees, Random random)
    {
        var starts = Founded.AddDays(random.Next(2_000, 6_200));
        var status = (ProjectStatus)random.Next(4);
        var project = new Project
        {
            Name = $"{ProjectAdjectives[number % ProjectAdjectives.Length]} {ProjectNouns[number / ProjectAdjectives.Length]}",
            Status = status,
            Budget = random.Next(20, 900) * 1_000m,
            StartsOn = starts,
            EndsOn = status is ProjectStatus.Finished or ProjectStatus.Cancelled ? starts.AddDays(random.Next(60, 700)) : null,
            Department = owner,
        };
        owner.Projects.Add(project);

        // Most of a team comes from the department that owns the project; a project that is only planned may have nobody yet.
        var size = status == ProjectStatus.Planned && random.Next(3) == 0 ? 0 : random.Next(4, 60);
        var team = new HashSet<Employee>();
        while (team.Count < size)
        {
            team.Add(random.Next(3) < 2 ? Pick(owner.Employees, random) : Pick(employees, random));
        }

        foreach (var employee in team)
        {
            var assignment = new Assignment
            {
                Employee = employee,
                Project = project,
                Role = project.Assignments.Count == 0 ? Roles[0] : Roles[random.Next(1, Roles.Length)],
                HoursPerWeek = random.Next(1, 16) * 2.5,
            };
            project.Assignments.Add(assignment);
            employee.Assignments.Add(assignment);
        }
    }

    private static T Pick<T>(IReadOnlyList<T> list, Random random) => list[random.Next(list.Count)];
}
