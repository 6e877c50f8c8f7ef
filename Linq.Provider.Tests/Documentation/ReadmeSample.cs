namespace Linq.Provider.Tests.Documentation;

// The C# of README.md, line by line; ReadmeTests compares the two.

public class Department
{
    public int Id { get; set; }
    public string Name { get; set; } = "";
    public string? City { get; set; }
    public List<Employee> Employees { get; set; } = [];
}

public class Employee
{
    public int Id { get; set; }
    public string Name { get; set; } = "";
    public decimal Salary { get; set; }
    public int DepartmentId { get; set; }
    public Department Department { get; set; } = null!;
}

public sealed class CompanyDb(Engine engine) : Session(engine)
{
    public EntitySet<Department> Departments => Set<Department>();
    public EntitySet<Employee> Employees => Set<Employee>();
}

public sealed class ReadmeSample
{
    private readonly StringWriter Console = new();

    [Fact]
    public async Task The_sample_of_the_readme_runs()
    {
        using var engine = Engine.Create("sqlite:///:memory:");
        using var db = new CompanyDb(engine);
        db.CreateAll();

        var engineering = new Department { Name = "Engineering", City = "Berlin" };
        db.Add(new Employee { Name = "Alice", Salary = 91_000m, Department = engineering });
        db.Add(new Employee { Name = "Bruno", Salary = 74_000m, Department = engineering });
        db.Commit();

        var alices = from e in db.Employees where e.Name == "Alice" select e;
        Console.WriteLine(alices.ToSql());

        foreach (var alice in alices)
        {
            alice.Salary += 1_000m;
        }

        db.Commit();

        var best =
            from d in db.Departments
            from e in d.Employees.OrderByDescending(e => e.Salary).Take(3)
            select new { Department = d.Name, e.Name, e.Salary };

        var overview = await db.Departments
            .Where(d => d.Employees.Average(e => e.Salary) > 80_000m)
            .Select(d => new { d.Name, Team = d.Employees.OrderBy(e => e.Name).Select(e => e.Name).ToList() })
            .ToListAsync();

        Console.WriteLine(best.Explain());

        Assert.Equal(["Alice 92000", "Bruno 74000"], best.ToList().Select(e => $"{e.Name} {e.Salary:0}").Order());
        Assert.Equal(["Alice", "Bruno"], Assert.Single(overview).Team);
        Assert.Contains("SELECT", Console.ToString(), StringComparison.Ordinal);
    }
}
