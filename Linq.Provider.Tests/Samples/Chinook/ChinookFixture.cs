using Linq.Provider.Tests.Differential;
using Linq.Provider.Tests.Infrastructure;

namespace Linq.Provider.Tests.Samples.Chinook;

/// <summary>The music shop on every database and in memory.</summary>
public sealed class ChinookFixture : DifferentialFixture<IChinook>
{
    /// <inheritdoc/>
    protected override IReadOnlyList<IChinook> CreateOracles() =>
        [.. RowOrders.All.Select(order => new ChinookOracle(SampleData.Shared(Sample.Chinook, Dbms.Sqlite), order))];

    /// <inheritdoc/>
    private protected override TestDatabase CreateDatabase(Dbms dbms) => SampleData.Copy(Sample.Chinook, dbms);

    /// <inheritdoc/>
    private protected override IChinook Open(Engine engine, Reading reading) => new ChinookDb(engine, reading);

    /// <inheritdoc/>
    protected override bool IsEntity(Type type) => type.Namespace == typeof(IChinook).Namespace && type.IsPublic;
}
