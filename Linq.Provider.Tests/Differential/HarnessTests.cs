using Linq.Provider.Tests.Differential.Company;
using Linq.Provider.Tests.Infrastructure;
using Xunit.Sdk;

namespace Linq.Provider.Tests.Differential;

/// <summary>The harness fails the cases that prove nothing, and its oracle treats null as a database does.</summary>
public sealed class HarnessTests
{
    private static readonly CompanyFixture Fixture = new();

    private static readonly CaseList<ICompany> Cases = new("harness")
    {
        { "empty", db => db.Employees.Where(e => e.Age > 1000) },
        { "not empty", db => db.Employees.Where(e => e.Age > 10), Expect.Empty },
        { "first of many", db => db.Employees.First().Name },
        { "page without order", db => db.Employees.Take(3) },
        { "order with ties", db => db.Employees.OrderBy(e => e.Level).Select(e => e.Id) },
        { "nested page without order", db => db.Departments.Select(d => d.Employees.Take(2).ToList()) },
        { "exception", db => db.Employees.Single() },
        { "no exception", db => db.Employees.Count(), Expect.Exception },
    };

    private static ICompany Oracle { get; } = new CompanyOracle(CompanyData.Graph(count => Enumerable.Range(0, count)));

    [Theory]
    [InlineData("empty", "its result is empty")]
    [InlineData("not empty", "it gives rows")]
    [InlineData("first of many", "depends on the order of the rows")]
    [InlineData("page without order", "depends on the order of the rows")]
    [InlineData("order with ties", "depends on the order of the rows")]
    [InlineData("nested page without order", "depends on the order of the rows")]
    [InlineData("exception", "LINQ to Objects throws")]
    [InlineData("no exception", "was expected to throw")]
    public void RefusesCasesThatProveNothing(string name, string reason)
    {
        XunitException exception = Assert.ThrowsAny<XunitException>(() => Fixture.Run(Cases, Dbms.Sqlite, new CaseId("harness", name), Baseline.Directory()));
        Assert.Contains(reason, exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void NavigationThroughNullGivesNull()
    {
        Assert.NotEmpty(Oracle.Employees.Where(e => e.Manager == null && e.Manager!.Department!.Name == null));
        Assert.Empty(Oracle.Employees.Where(e => e.Manager == null && e.Manager!.Age > 0));
        Assert.NotEmpty(Oracle.Employees.Where(e => e.Manager == null && !(e.Manager!.Age > 0)));
        Assert.All(Oracle.Employees.Where(e => e.Manager == null).Select(e => (int?)e.Manager!.Age), age => Assert.Null(age));
    }

    [Fact]
    public void AggregateWithoutRowsIsNullInsideAQuery()
    {
        Assert.NotEmpty(Oracle.Departments.Where(d => !d.Employees.Any() && !(d.Employees.Max(e => e.Age) > 0)));
        Assert.Null(Oracle.Departments.Where(d => !d.Employees.Any()).Select(d => (int?)d.Employees.Max(e => e.Age)).Single());
    }
}
