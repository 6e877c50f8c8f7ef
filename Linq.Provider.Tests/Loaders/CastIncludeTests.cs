using Linq.Provider.Tests.Infrastructure;

namespace Linq.Provider.Tests.Loaders;

/// <summary>Relationships that only some classes of a shared table have.</summary>
public sealed class CastIncludeTests
{
    [DatabaseFact]
    public void Collections_and_references_of_derived_classes(Dbms dbms)
    {
        using TestDatabase database = TestDatabase.Create(dbms);
        using Engine engine = Engine.Create(database.Url);
        using (var fill = new KennelDb(engine))
        {
            fill.CreateAll();
            var keeper = new Keeper { Name = "Kim" };
            fill.AddRange<Pet>([
                new Dog { Name = "Rex", Toys = { new Toy { Name = "ball" }, new Toy { Name = "bone" } }, Handler = keeper, Breeder = keeper, Groomer = keeper },
                new Cat { Name = "Tom", Friend = new Keeper { Name = "Ann" } },
                new Puppy { Name = "Bit", Toys = { new Toy { Name = "sock" } }, Breeder = keeper, Groomer = keeper },
                new Pet { Name = "Pit" }]);
            fill.Commit();
        }

        foreach (Loading? strategy in new Loading?[] { null, Loading.SelectIn, Loading.Joined, Loading.Subquery, Loading.Immediate })
        {
            foreach (bool isTracked in new[] { true, false })
            {
                using var db = new KennelDb(engine);
                IQueryable<Pet> query = db.Pets.Include(p => ((Dog)p).Toys, strategy).Include(p => (p as Dog)!.Handler, strategy).Include(p => ((Cat)p).Friend, strategy).Include(p => ((Dog)p).Breeder, strategy).OrderBy(p => p.Name);
                Pet[] pets = [.. isTracked ? query : query.AsNoTracking()];
                long sent = db.StatementCount;
                Assert.Equal(["Puppy Bit", "Pet Pit", "Dog Rex", "Cat Tom"], pets.Select(p => p switch { Puppy => "Puppy ", Dog => "Dog ", Cat => "Cat ", _ => "Pet " } + p.Name));
                Assert.Equal(["ball", "bone"], ((Dog)pets[2]).Toys.Select(t => t.Name).Order());
                Assert.Equal(["sock"], ((Dog)pets[0]).Toys.Select(t => t.Name));
                Assert.Equal(("Kim", null), (((Dog)pets[2]).Handler?.Name, ((Dog)pets[0]).Handler?.Name));
                Assert.Equal("Ann", ((Cat)pets[3]).Friend?.Name);
                Assert.Equal("Kim", ((Puppy)pets[0]).Breeder.Name);
                Assert.Equal(sent, db.StatementCount);
            }
        }

        using var one = new KennelDb(engine);

        // What dogs must have, others do without.
        Assert.Equal(4, one.Pets.AsEnumerable().Count());
        Assert.Equal(["Pit", "Tom", "Bit", "Rex"], one.Pets.OrderBy(p => ((Dog)p).Breeder.Name).ThenBy(p => p.Name).Select(p => p.Name));
        Assert.Equal(2, one.Pets.Count(p => ((Dog)p).Breeder.Name == "Kim"));
        Assert.Equal("Kim", Assert.IsAssignableFrom<Dog>(one.Pets.Single(p => p.Name == "Rex")).Groomer.Name);
        Pet[] filtered = [.. one.Pets.Include(p => ((Dog)p).Toys.Where(t => t.Name == "bone")).OrderBy(p => p.Name)];
        Assert.Equal((0, 1), (((Dog)filtered[0]).Toys.Count, ((Dog)filtered[2]).Toys.Count));
        Dog[] dogs = [.. one.Pets.OfType<Dog>().Include(d => d.Toys).ThenInclude(t => t.Owner).OrderBy(d => d.Name)];
        Assert.Equal([1, 2], dogs.Select(d => d.Toys.Count));
    }

    internal class Pet
    {
        public int Id { get; set; }

        public string Name { get; set; } = "";
    }

    internal class Dog : Pet
    {
        public ICollection<Toy> Toys { get; set; } = [];

        public virtual Keeper? Handler { get; set; }

        public virtual Keeper Breeder { get; set; } = null!;

        [Relationship(Loading = Loading.Joined)]
        public Keeper Groomer { get; set; } = null!;
    }

    internal class Puppy : Dog
    {
        public int Weeks { get; set; }
    }

    internal class Cat : Pet
    {
        public virtual Keeper? Friend { get; set; }
    }

    internal class Toy
    {
        public int Id { get; set; }

        public string Name { get; set; } = "";

        public virtual Dog? Owner { get; set; }
    }

    internal class Keeper
    {
        public int Id { get; set; }

        public string Name { get; set; } = "";
    }

    internal sealed class KennelDb(Engine engine) : Session(engine)
    {
        public EntitySet<Pet> Pets => Set<Pet>();

        public EntitySet<Dog> Dogs => Set<Dog>();

        public EntitySet<Puppy> Puppies => Set<Puppy>();

        public EntitySet<Cat> Cats => Set<Cat>();
    }
}
