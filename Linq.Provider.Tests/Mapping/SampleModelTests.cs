using Linq.Provider.Mapping;
using Linq.Provider.Schema;
using Chinook = Linq.Provider.Tests.Samples.Chinook;
using Company = Linq.Provider.Tests.Differential.Company;
using Northwind = Linq.Provider.Tests.Samples.Northwind;

namespace Linq.Provider.Tests.Mapping;

/// <summary>Classes as users write them over databases that others made.</summary>
public sealed class SampleModelTests
{
    private static (string, Type)[] Sets(Type sets) => [.. sets.GetProperties().Select(p => (p.Name, p.PropertyType.GetGenericArguments()[0]))];

    private static string Navigations(Model model) => string.Join('\n', model.Maps.Values.OrderBy(m => m.ClrType.Name, StringComparer.Ordinal).SelectMany(m => m.Navigations).Select(n =>
        $"{n.Source}.{n.Name} -> {n.Target} ({string.Join(",", n.SourceKey.Select(p => p.Column.Name))})=({string.Join(",", n.TargetKey.Select(p => p.Column.Name))})"
        + $"{(n.Inverse is null ? "" : $" <- {n.Inverse.Name}")}{(n.Association is null ? "" : $" through {n.Association.Table.Name}")}"));

    [Fact]
    public void Northwind_is_mapped_over_its_own_names()
    {
        Model model = ModelFactory.Build(typeof(Northwind.INorthwind), Sets(typeof(Northwind.INorthwind)), m =>
        {
            m.Entity<Northwind.OrderDetail>().HasKey(d => new { d.OrderID, d.ProductID });
            m.Entity<Northwind.Employee>().HasMany(e => e.Territories).WithMany(t => t.Employees).UsingTable("EmployeeTerritories", "EmployeeID", "TerritoryID");
        });
        Assert.True(model.MetaData.TryGetTable("Order Details", out _));
        Assert.Equal("CategoryID", model.Map<Northwind.Category>().Key[0].Column.Name);
        string navigations = Navigations(model);
        Assert.Contains("Employee.Manager -> Employee (ReportsTo)=(EmployeeID) <- Reports", navigations, StringComparison.Ordinal);
        Assert.Contains("Employee.Territories -> Territory (EmployeeID)=(TerritoryID) <- Employees through EmployeeTerritories", navigations, StringComparison.Ordinal);
        Assert.Contains("Order.Customer -> Customer (CustomerID)=(CustomerID) <- Orders", navigations, StringComparison.Ordinal);
        Assert.Contains("Order.Details -> OrderDetail (OrderID)=(OrderID) <- Order", navigations, StringComparison.Ordinal);
        Assert.DoesNotContain(model.Maps.Values.SelectMany(m => m.Properties), p => p.Member is null);
    }

    [Fact]
    public void Chinook_is_mapped_over_its_own_names()
    {
        Model model = ModelFactory.Build(typeof(Chinook.IChinook), Sets(typeof(Chinook.IChinook)), null);
        Assert.Contains("Album.Artist -> Artist (ArtistId)=(ArtistId) <- Albums", Navigations(model), StringComparison.Ordinal);
        Assert.DoesNotContain(model.Maps.Values.SelectMany(m => m.Properties), p => p.Member is null);
    }

    [Fact]
    public void The_company_of_the_differential_tests_is_mapped()
    {
        Model model = ModelFactory.Build(typeof(Company.ICompany), Sets(typeof(Company.ICompany)), m =>
        {
            m.Entity<Company.Assignment>().HasKey(a => new { a.EmployeeId, a.ProjectId });
            m.Entity<Company.Milestone>().HasKey(x => new { x.ProjectId, x.Number });
            m.Entity<Company.Employee>().HasMany(e => e.Skills).WithMany(s => s.Employees).UsingTable("EmployeeSkills", "EmployeeId", "SkillId");
        });
        Assert.All(model.Maps.Values, m => Assert.All(m.Key, k => Assert.Equal(ValueGeneration.None, k.Generation)));
        Assert.Contains("Employee.Address -> Address (Id)=(EmployeeId) <- Employee", Navigations(model), StringComparison.Ordinal);
        Assert.Equal(["EmployeeId", "SkillId"], model.MetaData["EmployeeSkills"].PrimaryKey!.Columns);
        Assert.Equal(SqlType.String(1), model.Property<Company.Specimen>("CharN").SqlType);
    }
}
