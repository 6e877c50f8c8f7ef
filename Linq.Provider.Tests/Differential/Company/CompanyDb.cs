namespace Linq.Provider.Tests.Differential.Company;

/// <summary>The model on a database, mapped as an application would.</summary>
internal class CompanyDb(Engine engine, Reading reading = Reading.Tracked) : Session(engine, reading.Options()), ICompany
{
    public EntitySet<Department> Departments => Set<Department>();

    public EntitySet<Employee> Employees => Set<Employee>();

    public EntitySet<Project> Projects => Set<Project>();

    public EntitySet<Assignment> Assignments => Set<Assignment>();

    public EntitySet<Address> Addresses => Set<Address>();

    public EntitySet<Skill> Skills => Set<Skill>();

    public EntitySet<Milestone> Milestones => Set<Milestone>();

    public EntitySet<Specimen> Specimens => Set<Specimen>();

    IQueryable<Department> ICompany.Departments => Departments.As(reading);

    IQueryable<Employee> ICompany.Employees => Employees.As(reading);

    IQueryable<Project> ICompany.Projects => Projects.As(reading);

    IQueryable<Assignment> ICompany.Assignments => Assignments.As(reading);

    IQueryable<Address> ICompany.Addresses => Addresses.As(reading);

    IQueryable<Skill> ICompany.Skills => Skills.As(reading);

    IQueryable<Milestone> ICompany.Milestones => Milestones.As(reading);

    IQueryable<Specimen> ICompany.Specimens => Specimens.As(reading);

    protected override void Configure(ModelBuilder model)
    {
        model.Entity<Assignment>().HasKey(a => new { a.EmployeeId, a.ProjectId });
        model.Entity<Milestone>().HasKey(m => new { m.ProjectId, m.Number });
        model.Entity<Employee>().HasMany(e => e.Skills).WithMany(s => s.Employees).UsingTable("EmployeeSkills", "EmployeeId", "SkillId");
    }
}
