using Linq.Provider.Tests.Infrastructure;

namespace Linq.Provider.Tests.Differential.Zoo;

/// <summary>The zoo's rows in memory and, written once, on every database.</summary>
public sealed class ZooFixture : DifferentialFixture<IZoo>
{
    private static readonly HashSet<Type> Entities = [typeof(Animal), typeof(Cat), typeof(Kitten), typeof(Dog), typeof(Keeper), typeof(Article)];

    /// <inheritdoc/>
    protected override IReadOnlyList<IZoo> CreateOracles() => [.. RowOrders.All.Select(order => new ZooOracle(ZooData.Graph(order)))];

    /// <inheritdoc/>
    private protected override TestDatabase CreateDatabase(Dbms dbms)
    {
        TestDatabase database = TestDatabase.Create(dbms);
        using var db = new ZooDb(database.Engine);
        db.CreateAll();
        ZooData data = ZooData.Graph(RowOrders.All[0]);
        db.AddRange(data.Animals);
        db.AddRange(data.Keepers);
        db.AddRange(data.Articles);
        db.Commit();
        return database;
    }

    /// <inheritdoc/>
    private protected override IZoo Open(Engine engine, Reading reading) => new ZooDb(engine, reading);

    /// <inheritdoc/>
    protected override bool IsEntity(Type type) => Entities.Contains(type);
}

/// <summary>One set of databases for all families.</summary>
[CollectionDefinition(Name)]
public sealed class ZooCollection : ICollectionFixture<ZooFixture>
{
    /// <summary>The collection's name.</summary>
    public const string Name = "zoo";
}
