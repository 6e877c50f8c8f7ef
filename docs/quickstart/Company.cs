using Linq.Provider;

namespace Quickstart;

// Plain classes: no base class, no attribute. Tables are named after the sets of CompanyDb below;
// `Id` is the key, numbered by the database; `Department` with `DepartmentId` is a reference; `string?` may be null, `string` may not.

public sealed class Department
{
    public int Id { get; set; }
    public required string Name { get; set; }
    public required string City { get; set; }
    public decimal Budget { get; set; }
    public List<Employee> Employees { get; set; } = [];
    public List<Project> Projects { get; set; } = [];

    public override string ToString() => Name;
}

public sealed class Employee
{
    public int Id { get; set; }
    public required string Name { get; set; }
    public required string Surname { get; set; }
    public required string Title { get; set; }
    public decimal Salary { get; set; }
    public DateOnly HiredOn { get; set; }
    public bool IsRemote { get; set; }
    public string? Phone { get; set; }
    public int DepartmentId { get; set; }
    public Department Department { get; set; } = null!;
    public int? ManagerId { get; set; }
    public Employee? Manager { get; set; }
    public List<Employee> Reports { get; set; } = [];
    public List<Assignment> Assignments { get; set; } = [];

    public override string ToString() => $"{Name} {Surname}";
}

public enum ProjectStatus
{
    Planned,
    Running,
    Finished,
    Cancelled,
}

public sealed class Project
{
    public int Id { get; set; }
    public required string Name { get; set; }
    public ProjectStatus Status { get; set; }
    public decimal Budget { get; set; }
    public DateOnly StartsOn { get; set; }
    public DateOnly? EndsOn { get; set; }
    public int DepartmentId { get; set; }
    public Department Department { get; set; } = null!;
    public List<Assignment> Assignments { get; set; } = [];

    public override string ToString() => Name;
}

/// <summary>Who works on what: employees and projects are many to many, and each pair knows the role and the hours.</summary>
public sealed class Assignment
{
    public int EmployeeId { get; set; }
    public int ProjectId { get; set; }
    public required string Role { get; set; }
    public double HoursPerWeek { get; set; }
    public Employee Employee { get; set; } = null!;
    public Project Project { get; set; } = null!;

    public override string ToString() => $"{Employee} ({Role})";
}

/// <summary>A unit of work with the company's database: open one, query and change, commit, dispose.</summary>
public sealed class CompanyDb(Engine engine) : Session(engine)
{
    public EntitySet<Department> Departments => Set<Department>();
    public EntitySet<Employee> Employees => Set<Employee>();
    public EntitySet<Project> Projects => Set<Project>();
    public EntitySet<Assignment> Assignments => Set<Assignment>();

    protected override void Configure(ModelBuilder model)
    {
        model.Entity<Assignment>().HasKey(a => new { a.EmployeeId, a.ProjectId });
        model.Entity<Employee>().HasIndex(e => e.Name);
    }
}
