using Linq.Provider.Tests.Infrastructure;

namespace Linq.Provider.Tests.Querying;

/// <summary>Filters of the model: on every occurrence of a class, with the values of the session at hand, and switched off per query.</summary>
public sealed class FilterTests
{
    [DatabaseFact]
    public void Filters_apply_to_queries_navigations_and_includes(Dbms dbms)
    {
        using TestDatabase database = TestDatabase.Create(dbms);
        using Engine engine = Engine.Create(database.Url);
        Seed(engine);

        using var one = new TenantDb(engine, 1);
        Assert.Equal(["a", "c"], one.Notes.OrderBy(n => n.Text).Select(n => n.Text));
        Assert.Equal(2, one.Folders.Select(f => f.Notes.Count).Single());
        Assert.Equal(2, one.Folders.AsNoTracking().Include(f => f.Notes).Single().Notes.Count);
        Assert.Equal(2, one.Folders.Include(f => f.Notes, Loading.Select).Single().Notes.Count);

        // The same shape of query in another session takes that session's value.
        using var two = new TenantDb(engine, 2);
        Assert.Equal(["d"], two.Notes.OrderBy(n => n.Text).Select(n => n.Text));
        Assert.Equal("d", two.Notes.Single(n => n.Text != "x").Text);
    }

    [DatabaseFact]
    public void A_query_can_ignore_filters(Dbms dbms)
    {
        using TestDatabase database = TestDatabase.Create(dbms);
        using Engine engine = Engine.Create(database.Url);
        Seed(engine);

        using var db = new TenantDb(engine, 1);
        Assert.Equal(["a", "b", "c", "d"], db.Notes.IgnoreFilters().OrderBy(n => n.Text).Select(n => n.Text));
        Assert.Equal(["a", "c"], db.Notes.OrderBy(n => n.Text).Select(n => n.Text));
        Assert.Equal(4, db.Folders.IgnoreFilters().Select(f => f.Notes.Count).Single());
    }

    [DatabaseFact]
    public void The_filters_of_a_hierarchy_hold_for_all_of_its_classes(Dbms dbms)
    {
        using TestDatabase database = TestDatabase.Create(dbms);
        using Engine engine = Engine.Create(database.Url);
        using (var all = new PostDb(engine, 0))
        {
            all.CreateAll();
            all.AddRange<Post>(
            [
                new() { Id = 1 }, new() { Id = 2, IsDeleted = true },
                new Letter { Id = 3, Pages = 5 }, new Letter { Id = 4, Pages = 1 }, new Letter { Id = 5, Pages = 5, IsDeleted = true },
                new Card { Id = 6, Pages = 5, Picture = "a" }, new Card { Id = 7, Pages = 1, Picture = "a" }, new Card { Id = 8, Pages = 5 }, new Card { Id = 9, Pages = 5, Picture = "a", IsDeleted = true },
            ]);
            all.AddRange<Frame>(Enumerable.Range(3, 7).Select(i => new Frame { Id = i, LetterId = i, CardId = i > 5 ? i : null }));
            all.Commit();
        }

        using var db = new PostDb(engine, 2);
        Assert.Equal([1, 3, 6], db.Posts.Select(p => p.Id).AsEnumerable().Order());
        Assert.Equal([3, 6], db.Letters.Select(p => p.Id).AsEnumerable().Order());
        Assert.Equal([6], db.Cards.Select(p => p.Id));
        Assert.Equal([3, 6], db.Posts.OfType<Letter>().Select(p => p.Id).AsEnumerable().Order());
        Assert.Equal([6], db.Letters.OfType<Card>().Select(p => p.Id));
        Assert.Equal([3, 6], db.Frames.Where(f => f.Letter != null).Select(f => f.Id).AsEnumerable().Order());
        Assert.Equal([6], db.Frames.Where(f => f.Card != null).Select(f => f.Card!.Id));
        Assert.Equal([6], db.Posts.Where(p => p is Card).Select(p => p.Id));
        Assert.Null(db.Find<Card>(9));
        Assert.Null(db.Find<Letter>(7));
        Assert.Null(db.Find<Post>(4));
        Assert.Equal(9, db.Posts.IgnoreFilters().Count());
        Assert.Equal(1, db.Cards.ExecuteUpdate(s => s.Set(c => c.Pages, c => c.Pages + 1)));
        db.Commit();

        // The same queries in another session take that session's value.
        using var long1 = new PostDb(engine, 5);
        Assert.Equal([1, 6], long1.Posts.Select(p => p.Id).AsEnumerable().Order());
        Assert.Equal([6], long1.Letters.Select(p => p.Id));
    }

    [DatabaseFact]
    public void A_filter_of_a_derived_class_that_reads_a_reference_hides_its_own_rows_only(Dbms dbms)
    {
        using TestDatabase database = TestDatabase.Create(dbms);
        using Engine engine = Engine.Create(database.Url);
        using (var all = new PetDb(engine))
        {
            all.CreateAll();
            Home[] homes = [new() { Id = 1 }, new() { Id = 2, IsClosed = true }, new() { Id = 3, Name = "hidden" }];
            all.AddRange(homes);
            int id = 0;
            all.AddRange<Pet>(homes.SelectMany(h => new Pet[] { new() { Id = ++id, Home = h }, new Dog { Id = ++id, Home = h, Kennel = homes[0] }, new Cat { Id = ++id, Home = homes[0], Couch = h } }));
            all.Commit();
        }

        using var db = new PetDb(engine);
        Assert.Equal([1, 2], db.Homes.Select(h => h.Id).AsEnumerable().Order());
        Assert.Equal([2], db.Dogs.Select(d => d.Id));
        Assert.Equal([3], db.Cats.Select(c => c.Id));
        Assert.Equal([1, 2, 3, 4, 7], db.Pets.Select(p => p.Id).AsEnumerable().Order());
        Assert.Equal([1, 2, 3, 4, 7], db.Pets.AsNoTracking().ToList().Select(p => p.Id).Order());
        Assert.Equal([1, 4, 7], db.Pets.Where(p => !(p is Dog) && !(p is Cat)).Select(p => p.Id).AsEnumerable().Order());
        Assert.Equal([7], db.Pets.Where(p => p.Home == null).Select(p => p.Id));
        Assert.NotNull(db.Find<Pet>(7));
        Assert.Null(db.Find<Pet>(8));
        Assert.Null(db.Find<Pet>(9));
    }

    [DatabaseFact]
    public void Filters_over_lists_of_lists_apply_however_objects_are_loaded(Dbms dbms)
    {
        using TestDatabase database = TestDatabase.Create(dbms);
        using Engine engine = Engine.Create(database.Url);
        using (var all = new ShelfDb(engine, [[1, 2, 3, 4]]))
        {
            all.CreateAll();
            all.AddRange<Shelf>([new() { Id = 1, Things = [new() { Id = 1 }, new() { Id = 2 }] }, new() { Id = 2, Things = [new() { Id = 3 }, new() { Id = 4 }] }]);
            all.Commit();
        }

        foreach ((List<List<int>> lists, int[] seen) in new (List<List<int>>, int[])[] { ([[1], [], [3, 4]], [1, 3, 4]), ([[2]], [2]), ([], []) })
        {
            using var db = new ShelfDb(engine, lists);
            Assert.Equal(seen, db.Things.Select(t => t.Id).AsEnumerable().Order());
            Assert.Equal(seen, db.Shelves.SelectMany(s => s.Things).Select(t => t.Id).AsEnumerable().Order());
            Assert.Equal(seen, Seen(db.Shelves));
            Assert.Equal(seen, Seen(db.Shelves.AsNoTracking().Include(s => s.Things)));
            Assert.Equal(seen, Seen(db.Shelves.AsNoTracking().Include(s => s.Things, Loading.Joined)));
            Assert.Equal(seen, Seen(db.Shelves.AsNoTracking().Include(s => s.Things, Loading.Subquery)));
            Assert.Equal(seen.Length, db.Shelves.OrderBy(s => s.Id).AsEnumerable().Sum(s => db.Things.Count(t => t.ShelfId == s.Id)));
            Assert.Equal(seen.Contains(2), db.Find<Thing>(2) is not null);
        }

        static IEnumerable<int> Seen(IQueryable<Shelf> shelves) => shelves.AsEnumerable().SelectMany(s => s.Things).Select(t => t.Id).Order();
    }

    private static void Seed(Engine engine)
    {
        using var db = new TenantDb(engine, 0);
        db.CreateAll();
        var folder = new Folder();
        db.AddRange<Note>(
        [
            new() { Text = "a", Tenant = 1, Folder = folder },
            new() { Text = "b", Tenant = 1, IsDeleted = true, Folder = folder },
            new() { Text = "c", Tenant = 1, Folder = folder },
            new() { Text = "d", Tenant = 2, Folder = folder },
        ]);
        db.Commit();
    }

    public sealed class Folder
    {
        public int Id { get; set; }

        public List<Note> Notes { get; set; } = [];
    }

    public sealed class Note
    {
        public int Id { get; set; }

        public string Text { get; set; } = "";

        public int Tenant { get; set; }

        public bool IsDeleted { get; set; }

        public Folder? Folder { get; set; }
    }

    public sealed class TenantDb(Engine engine, int tenant) : Session(engine)
    {
        public int Tenant { get; } = tenant;

        public EntitySet<Note> Notes => Set<Note>();

        public EntitySet<Folder> Folders => Set<Folder>();

        protected override void Configure(ModelBuilder model) => model.Entity<Note>().HasFilter(n => !n.IsDeleted && n.Tenant == Tenant);
    }

    public class Post
    {
        public int Id { get; set; }

        public bool IsDeleted { get; set; }
    }

    public class Letter : Post
    {
        public int Pages { get; set; }
    }

    public sealed class Card : Letter
    {
        public string? Picture { get; set; }
    }

    public sealed class Frame
    {
        public int Id { get; set; }

        public int? LetterId { get; set; }

        public Letter? Letter { get; set; }

        public int? CardId { get; set; }

        public Card? Card { get; set; }
    }

    public sealed class PostDb(Engine engine, int fewest) : Session(engine)
    {
        public int Fewest { get; } = fewest;

        public EntitySet<Post> Posts => Set<Post>();

        public EntitySet<Letter> Letters => Set<Letter>();

        public EntitySet<Card> Cards => Set<Card>();

        public EntitySet<Frame> Frames => Set<Frame>();

        protected override void Configure(ModelBuilder model)
        {
            model.Entity<Post>().HasFilter(p => !p.IsDeleted);
            model.Entity<Letter>().HasFilter(l => l.Pages > Fewest);
            model.Entity<Card>().HasFilter(c => c.Picture != null);
        }
    }

    public class Shelf
    {
        public int Id { get; set; }

        public virtual List<Thing> Things { get; set; } = [];
    }

    public class Thing
    {
        public int Id { get; set; }

        public int ShelfId { get; set; }
    }

    public sealed class ShelfDb(Engine engine, List<List<int>> lists) : Session(engine)
    {
        public List<List<int>> Lists { get; } = lists;

        public EntitySet<Shelf> Shelves => Set<Shelf>();

        public EntitySet<Thing> Things => Set<Thing>();

        protected override void Configure(ModelBuilder model) => model.Entity<Thing>().HasFilter(t => Lists.Any(l => l.Contains(t.Id)));
    }

    public class Home
    {
        public int Id { get; set; }

        public string Name { get; set; } = "";

        public bool IsClosed { get; set; }
    }

    public class Pet
    {
        public int Id { get; set; }

        public int HomeId { get; set; }

        public Home Home { get; set; } = null!;
    }

    public sealed class Dog : Pet
    {
        public int KennelId { get; set; }

        public Home Kennel { get; set; } = null!;
    }

    public sealed class Cat : Pet
    {
        public int CouchId { get; set; }

        public Home Couch { get; set; } = null!;
    }

    public sealed class PetDb(Engine engine) : Session(engine)
    {
        public EntitySet<Home> Homes => Set<Home>();

        public EntitySet<Pet> Pets => Set<Pet>();

        public EntitySet<Dog> Dogs => Set<Dog>();

        public EntitySet<Cat> Cats => Set<Cat>();

        protected override void Configure(ModelBuilder model)
        {
            model.Entity<Home>().HasFilter(h => h.Name != "hidden");
            model.Entity<Dog>().HasFilter(d => !d.Home.IsClosed && !d.Kennel.IsClosed);
            model.Entity<Cat>().HasFilter(c => !c.Couch.IsClosed);
        }
    }
}
