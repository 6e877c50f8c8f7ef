using Linq.Provider.Tests.Infrastructure;

namespace Linq.Provider.Tests.Differential.Company;

/// <summary>The company's rows in memory and, written once, on every database.</summary>
public sealed class CompanyFixture : DifferentialFixture<ICompany>
{
    private static readonly HashSet<Type> Entities =
        [typeof(Department), typeof(Employee), typeof(Project), typeof(Assignment), typeof(Address), typeof(Skill), typeof(Milestone), typeof(Specimen)];

    /// <inheritdoc/>
    protected override IReadOnlyList<ICompany> CreateOracles() => [.. RowOrders.All.Select(order => new CompanyOracle(CompanyData.Graph(order)))];

    /// <inheritdoc/>
    private protected override TestDatabase CreateDatabase(Dbms dbms)
    {
        TestDatabase database = TestDatabase.Create(dbms);
        using var db = new CompanyDb(database.Engine);
        db.CreateAll();
        CompanyData data = CompanyData.Graph(RowOrders.All[0]);
        db.AddRange(data.Departments);
        db.AddRange(data.Employees);
        db.AddRange(data.Projects);
        db.AddRange(data.Skills);
        db.AddRange(data.Specimens);
        db.Commit();
        return database;
    }

    /// <inheritdoc/>
    private protected override ICompany Open(Engine engine, Reading reading) => new CompanyDb(engine, reading);

    /// <inheritdoc/>
    protected override bool IsEntity(Type type) => Entities.Contains(type);
}

/// <summary>One set of databases for all families.</summary>
[CollectionDefinition(Name)]
public sealed class CompanyCollection : ICollectionFixture<CompanyFixture>
{
    /// <summary>The collection's name.</summary>
    public const string Name = "company";
}
