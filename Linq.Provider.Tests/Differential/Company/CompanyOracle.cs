using Linq.Provider.Tests.Differential.Oracle;

namespace Linq.Provider.Tests.Differential.Company;

/// <summary>The model in memory.</summary>
internal sealed class CompanyOracle(CompanyData data) : ICompany
{
    public IQueryable<Department> Departments => new OracleQuery<Department>(data.Departments);

    public IQueryable<Employee> Employees => new OracleQuery<Employee>(data.Employees);

    public IQueryable<Project> Projects => new OracleQuery<Project>(data.Projects);

    public IQueryable<Assignment> Assignments => new OracleQuery<Assignment>(data.Assignments);

    public IQueryable<Address> Addresses => new OracleQuery<Address>(data.Addresses);

    public IQueryable<Skill> Skills => new OracleQuery<Skill>(data.Skills);

    public IQueryable<Milestone> Milestones => new OracleQuery<Milestone>(data.Milestones);

    public IQueryable<Specimen> Specimens => new OracleQuery<Specimen>(data.Specimens);
}
