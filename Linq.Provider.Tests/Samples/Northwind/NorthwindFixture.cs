using Linq.Provider.Tests.Differential;
using Linq.Provider.Tests.Infrastructure;

namespace Linq.Provider.Tests.Samples.Northwind;

/// <summary>The trading company on every database and in memory.</summary>
public sealed class NorthwindFixture : DifferentialFixture<INorthwind>
{
    /// <inheritdoc/>
    protected override IReadOnlyList<INorthwind> CreateOracles() =>
        [.. RowOrders.All.Select(order => new NorthwindOracle(SampleData.Shared(Sample.Northwind, Dbms.Sqlite), order))];

    /// <inheritdoc/>
    private protected override TestDatabase CreateDatabase(Dbms dbms) => SampleData.Copy(Sample.Northwind, dbms);

    /// <inheritdoc/>
    private protected override INorthwind Open(Engine engine, Reading reading) => new NorthwindDb(engine, reading);

    /// <inheritdoc/>
    protected override bool IsEntity(Type type) => type.Namespace == typeof(INorthwind).Namespace && type.IsPublic;
}
