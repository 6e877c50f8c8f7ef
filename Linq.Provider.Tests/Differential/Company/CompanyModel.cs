using System.ComponentModel.DataAnnotations;
using System.ComponentModel.DataAnnotations.Schema;

namespace Linq.Provider.Tests.Differential.Company;

/// <summary>The sets of the model, on a database or in memory.</summary>
public interface ICompany
{
    IQueryable<Department> Departments { get; }

    IQueryable<Employee> Employees { get; }

    IQueryable<Project> Projects { get; }

    IQueryable<Assignment> Assignments { get; }

    IQueryable<Address> Addresses { get; }

    IQueryable<Skill> Skills { get; }

    IQueryable<Milestone> Milestones { get; }

    IQueryable<Specimen> Specimens { get; }
}

public enum Level
{
    Intern = 0,
    Junior = 1,
    Senior = 2,
    Principal = 5,
}

public class Department
{
    [DatabaseGenerated(DatabaseGeneratedOption.None)]
    public int Id { get; set; }

    public string Name { get; set; } = "";

    public string? Code { get; set; }

    public decimal Budget { get; set; }

    public decimal? Reserve { get; set; }

    public DateOnly Founded { get; set; }

    public ICollection<Employee> Employees { get; set; } = [];

    public ICollection<Project> Projects { get; set; } = [];
}

public class Employee
{
    [DatabaseGenerated(DatabaseGeneratedOption.None)]
    public int Id { get; set; }

    public string Name { get; set; } = "";

    public string? Nick { get; set; }

    public int Age { get; set; }

    public int? Score { get; set; }

    public decimal Salary { get; set; }

    public decimal? Bonus { get; set; }

    public double Rating { get; set; }

    public bool Active { get; set; }

    public bool? Remote { get; set; }

    public DateTime Hired { get; set; }

    public DateTime? LeftAt { get; set; }

    public Level Level { get; set; }

    public Level? FormerLevel { get; set; }

    public Guid Badge { get; set; }

    public int? DepartmentId { get; set; }

    public Department? Department { get; set; }

    public int? ManagerId { get; set; }

    [InverseProperty(nameof(Reports))]
    public Employee? Manager { get; set; }

    [InverseProperty(nameof(Manager))]
    public ICollection<Employee> Reports { get; set; } = [];

    public Address? Address { get; set; }

    public ICollection<Assignment> Assignments { get; set; } = [];

    public ICollection<Skill> Skills { get; set; } = [];
}

public class Address
{
    [DatabaseGenerated(DatabaseGeneratedOption.None)]
    public int Id { get; set; }

    public int EmployeeId { get; set; }

    public Employee Employee { get; set; } = null!;

    public string Street { get; set; } = "";

    public string? City { get; set; }

    public string Country { get; set; } = "";
}

public class Project
{
    [DatabaseGenerated(DatabaseGeneratedOption.None)]
    public Guid Id { get; set; }

    public string Title { get; set; } = "";

    public DateTime? Deadline { get; set; }

    public decimal Cost { get; set; }

    public int DepartmentId { get; set; }

    public Department Department { get; set; } = null!;

    public ICollection<Assignment> Assignments { get; set; } = [];

    public ICollection<Milestone> Milestones { get; set; } = [];
}

public class Assignment
{
    public int EmployeeId { get; set; }

    public Employee Employee { get; set; } = null!;

    public Guid ProjectId { get; set; }

    public Project Project { get; set; } = null!;

    public int Hours { get; set; }

    public string? Role { get; set; }
}

public class Skill
{
    [DatabaseGenerated(DatabaseGeneratedOption.None)]
    public int Id { get; set; }

    public string Name { get; set; } = "";

    public ICollection<Employee> Employees { get; set; } = [];
}

public class Milestone
{
    public Guid ProjectId { get; set; }

    public int Number { get; set; }

    public Project Project { get; set; } = null!;

    public string Name { get; set; } = "";

    public DateOnly Due { get; set; }

    public bool Done { get; set; }
}

/// <summary>A column of every type that can be stored, nullable and not.</summary>
public class Specimen
{
    [Key]
    [DatabaseGenerated(DatabaseGeneratedOption.None)]
    public int Id { get; set; }

    public int Int { get; set; }

    public int? IntN { get; set; }

    public long Long { get; set; }

    public long? LongN { get; set; }

    public short Short { get; set; }

    public short? ShortN { get; set; }

    public byte Byte { get; set; }

    public byte? ByteN { get; set; }

    public bool Bool { get; set; }

    public bool? BoolN { get; set; }

    public bool? BoolM { get; set; }

    public float Float { get; set; }

    public float? FloatN { get; set; }

    public double Double { get; set; }

    public double? DoubleN { get; set; }

    public decimal Decimal { get; set; }

    public decimal? DecimalN { get; set; }

    public char Char { get; set; }

    public char? CharN { get; set; }

    public string String { get; set; } = "";

    public string? StringN { get; set; }

    public string? StringM { get; set; }

    public Guid Guid { get; set; }

    public Guid? GuidN { get; set; }

    public DateTime DateTime { get; set; }

    public DateTime? DateTimeN { get; set; }

    public DateTimeOffset DateTimeOffset { get; set; }

    public DateTimeOffset? DateTimeOffsetN { get; set; }

    public DateOnly DateOnly { get; set; }

    public DateOnly? DateOnlyN { get; set; }

    public TimeOnly TimeOnly { get; set; }

    public TimeOnly? TimeOnlyN { get; set; }

    public TimeSpan TimeSpan { get; set; }

    public TimeSpan? TimeSpanN { get; set; }

    public Level Enum { get; set; }

    public Level? EnumN { get; set; }

    public byte[] Bytes { get; set; } = [];

    public byte[]? BytesN { get; set; }
}
