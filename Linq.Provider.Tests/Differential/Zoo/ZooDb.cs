using Linq.Provider.Tests.Differential.Oracle;

namespace Linq.Provider.Tests.Differential.Zoo;

/// <summary>The model on a database.</summary>
internal sealed class ZooDb(Engine engine, Reading reading = Reading.Tracked) : Session(engine, reading.Options()), IZoo
{
    public EntitySet<Animal> Animals => Set<Animal>();

    public EntitySet<Cat> Cats => Set<Cat>();

    public EntitySet<Kitten> Kittens => Set<Kitten>();

    public EntitySet<Dog> Dogs => Set<Dog>();

    public EntitySet<Keeper> Keepers => Set<Keeper>();

    public EntitySet<Article> Articles => Set<Article>();

    IQueryable<Animal> IZoo.Animals => Animals.As(reading);

    IQueryable<Cat> IZoo.Cats => Cats.As(reading);

    IQueryable<Dog> IZoo.Dogs => Dogs.As(reading);

    IQueryable<Keeper> IZoo.Keepers => Keepers.As(reading);

    IQueryable<Article> IZoo.Articles => Articles.As(reading);
}

/// <summary>The model in memory.</summary>
internal sealed class ZooOracle(ZooData data) : IZoo
{
    public IQueryable<Animal> Animals => new OracleQuery<Animal>(data.Animals);

    public IQueryable<Cat> Cats => new OracleQuery<Cat>([.. data.Animals.OfType<Cat>()]);

    public IQueryable<Dog> Dogs => new OracleQuery<Dog>([.. data.Animals.OfType<Dog>()]);

    public IQueryable<Keeper> Keepers => new OracleQuery<Keeper>(data.Keepers);

    public IQueryable<Article> Articles => new OracleQuery<Article>(data.Articles);
}
