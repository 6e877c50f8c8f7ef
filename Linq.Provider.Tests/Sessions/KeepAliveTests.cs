using System.Runtime.CompilerServices;
using Linq.Provider.Tests.Infrastructure;

namespace Linq.Provider.Tests.Sessions;

/// <summary>Beyond a number of objects a session keeps clean ones only as long as somebody refers to them, and loses no change of those that nobody does.</summary>
public sealed class KeepAliveTests
{
    private static readonly SessionOptions None = new() { KeepAliveLimit = 0 };

    [DatabaseFact]
    public async Task Long_reads_keep_no_more_than_the_limit(Dbms dbms)
    {
        const int Limit = 1_000;
        const int Many = 60_000;
        using var database = ShopDatabase.Create(dbms);
        using (Shop filling = database.Open())
        {
            filling.BulkInsert(Enumerable.Range(1, Many).Select(i => new Order { Number = $"{i}", Total = i }));
            filling.Commit();
        }

        using Shop db = database.Open(new SessionOptions { KeepAliveLimit = Limit });
        List<WeakReference> read = [];
        Assert.Equal(Many, Read(db, read));
        AssertBounded(db, read);
        read.Clear();
        Assert.Equal(Many, await ReadAsync(db, read));
        AssertBounded(db, read);
        read.Clear();
        ReadOneByOne(db, read);
        AssertBounded(db, read);

        static void AssertBounded(Shop db, List<WeakReference> read)
        {
            Collect(db);
            Collect(db);
            Assert.True(db.TrackedCount <= Limit + 1, $"{db.TrackedCount} objects are tracked.");
            Assert.True(read.Count(r => r.IsAlive) <= Limit + 1, $"{read.Count(r => r.IsAlive)} objects are alive.");
        }

        [MethodImpl(MethodImplOptions.NoInlining)]
        static int Read(Shop db, List<WeakReference> read)
        {
            int count = 0;
            foreach (Order order in db.Orders)
            {
                read.Add(new WeakReference(order));
                count += order.Total > 0 ? 1 : 0;
            }

            return count;
        }

        [MethodImpl(MethodImplOptions.NoInlining)]
        static async Task<int> ReadAsync(Shop db, List<WeakReference> read)
        {
            int count = 0;
            await foreach (Order order in db.Orders.AsAsyncEnumerable())
            {
                read.Add(new WeakReference(order));
                count += order.Total > 0 ? 1 : 0;
            }

            return count;
        }

        [MethodImpl(MethodImplOptions.NoInlining)]
        static void ReadOneByOne(Shop db, List<WeakReference> read)
        {
            for (int id = 1; id <= 3 * Limit; id++)
            {
                read.Add(new WeakReference(db.Find<Order>(id)));
            }
        }
    }

    [DatabaseFact]
    public void What_was_changed_and_dropped_is_written(Dbms dbms)
    {
        using ShopDatabase database = Seeded(dbms, 10);
        using Shop db = database.Open(None);
        Change(db);
        Collect();
        Assert.Equal([100, 100, 100, 0, 0], db.Orders.OrderBy(o => o.Id).Take(5).Select(o => o.Total).ToList());
        Collect();
        db.Commit();
        using Shop other = database.Open();
        Assert.Equal(300, other.Orders.Sum(o => o.Total));

        [MethodImpl(MethodImplOptions.NoInlining)]
        static void Change(Shop db)
        {
            List<Order> orders = [.. db.Orders.OrderBy(o => o.Id)];
            Assert.All(orders.Take(3), o => o.Total = 100);
        }
    }

    [DatabaseFact]
    public void What_was_changed_after_it_was_held_loosely_is_written_and_found_again(Dbms dbms)
    {
        using ShopDatabase database = Seeded(dbms, 10);
        using Shop db = database.Open(None);
        WeakReference changed = Change(db);
        Collect();
        Order again = db.Find<Order>(1)!;
        Assert.Equal("changed", again.Number);
        Assert.Null(changed.Target);
        db.Commit();
        using Shop other = database.Open();
        Assert.Equal("changed", other.Find<Order>(1)!.Number);

        [MethodImpl(MethodImplOptions.NoInlining)]
        static WeakReference Change(Shop db)
        {
            Order first = db.Find<Order>(1)!;
            _ = db.Find<Order>(2);
            _ = db.Find<Order>(3);
            first.Number = "changed";
            return new WeakReference(first);
        }
    }

    [DatabaseFact]
    public void Changes_between_objects_that_were_dropped_together_are_written(Dbms dbms)
    {
        using var database = ShopDatabase.Create(dbms);
        database.Seed(
            new Customer { Name = "a", Orders = [new Order { Number = "1", Lines = [new Line { Product = "tea" }, new Line { Product = "nuts" }] }] },
            new Customer { Name = "b" },
            new Post { Title = "p", Tags = [new Tag { Name = "x" }, new Tag { Name = "y" }] });
        for (int pause = 0; pause < 4; pause++)
        {
            using Shop db = database.Open(None);
            Change(db, pause);
            for (int i = 0; i < pause; i++)
            {
                Collect();
                _ = db.People.ToList();
            }

            db.Commit();
            using Shop other = database.Open();
            Order order = other.Orders.Include(o => o.Customer).Include(o => o.Lines).Single();
            Assert.Equal((pause % 2 == 0 ? "b" : "a", $"{pause}"), (order.Customer!.Name, order.Number));
            Assert.Equal([$"new {pause}", "nuts"], order.Lines.Select(l => l.Product).Order());
            Assert.Equal(pause % 2 == 0 ? ["y", $"z {pause}"] : ["y"], other.Posts.Include(p => p.Tags).Single().Tags.Select(t => t.Name).Order());
            Assert.Equal((2, 2, 1), (other.Customers.Count(), other.Lines.Count(), other.Posts.Count()));
        }

        [MethodImpl(MethodImplOptions.NoInlining)]
        static void Change(Shop db, int pause)
        {
            List<Customer> customers = [.. db.Customers.OrderBy(c => c.Name)];
            Order order = db.Orders.Include(o => o.Lines).Single();
            Post post = db.Posts.Include(p => p.Tags).Single();
            _ = db.People.ToList();
            order.Customer = customers[pause % 2 == 0 ? 1 : 0];
            order.Number = $"{pause}";
            order.Lines.Remove(order.Lines.First(l => l.Product != "nuts"));
            order.Lines.Add(new Line { Product = $"new {pause}" });
            post.Tags.RemoveAll(t => t.Name != "y");
            if (pause % 2 == 0)
            {
                post.Tags.Add(new Tag { Name = $"z {pause}" });
            }
        }
    }

    [DatabaseFact]
    public void What_is_changed_by_a_collection_alone_is_written(Dbms dbms)
    {
        using var database = ShopDatabase.Create(dbms);
        database.Seed(new Order { Number = "1", Lines = [new Line { Product = "tea" }] }, new Order { Number = "2" });
        using Shop db = database.Open(None);
        List<Line> lines = Lines(db);
        Collect(db);
        Collect(db);
        lines.Add(new Line { Product = "nuts" });
        db.Commit();
        Assert.NotEqual(0, lines[1].Id);
        using Shop other = database.Open();
        Assert.Equal(2, other.Orders.Include(o => o.Lines).Single(o => o.Number == "1").Lines.Count);

        [MethodImpl(MethodImplOptions.NoInlining)]
        static List<Line> Lines(Shop db)
        {
            Order order = db.Orders.Include(o => o.Lines).Single(o => o.Number == "1");
            _ = db.Orders.ToList();
            return order.Lines;
        }
    }

    [DatabaseFact]
    public void What_is_changed_by_an_array_alone_is_written(Dbms dbms)
    {
        using TestDatabase database = TestDatabase.Create(dbms);
        using Engine engine = Engine.Create(database.Url);
        using (var gallery = new Gallery(engine))
        {
            gallery.CreateAll();
            gallery.AddRange([new Picture { Pixels = [1, 2], Words = ["a"] }, new Picture { Pixels = [1, 2], Words = ["a"] }, new Picture()]);
            gallery.Commit();
        }

        using var db = new Gallery(engine, None);
        byte[] pixels = Held(db, 1, p => p.Pixels);
        List<string> words = Held(db, 2, p => p.Words);
        List<string> exchanged = Held(db, 3, p => p.Words = [.. p.Words]);
        for (int i = 0; i < 3; i++)
        {
            Collect(db);
        }

        pixels[1] = 9;
        words.Add("b");
        exchanged.Add("c");
        db.Commit();
        using var other = new Gallery(engine);
        Assert.Equal([1, 9], other.Find<Picture>(1)!.Pixels);
        Assert.Equal(["a", "b"], other.Find<Picture>(2)!.Words);
        Assert.Equal(["c"], other.Find<Picture>(3)!.Words);

        [MethodImpl(MethodImplOptions.NoInlining)]
        static T Held<T>(Gallery db, int id, Func<Picture, T> part)
        {
            T held = part(db.Find<Picture>(id)!);
            _ = db.Find<Picture>(id % 3 + 1);
            return held;
        }
    }

    [DatabaseFact]
    public void Held_objects_stay_the_objects_of_their_rows(Dbms dbms)
    {
        using ShopDatabase database = Seeded(dbms, 50);
        using Shop db = database.Open(new SessionOptions { KeepAliveLimit = 10 });
        List<Order> held = [.. db.Orders.OrderBy(o => o.Id)];
        Collect(db);
        long statements = db.StatementCount;
        Assert.All(held, order => Assert.Same(order, db.Find<Order>(order.Id)));
        Assert.Equal(statements, db.StatementCount);
        Assert.All(held, order => Assert.Equal(EntityState.Persistent, db.Entry(order).State));
        Collect(db);
        Assert.Equal(held, db.Orders.OrderBy(o => o.Id).ToList());
        held.ForEach(order => order.Total = 5);
        db.Commit();
        using Shop other = database.Open();
        Assert.Equal(250, other.Orders.Sum(o => o.Total));
    }

    [DatabaseFact]
    public void What_was_dropped_is_another_object_when_it_is_read_again(Dbms dbms)
    {
        using ShopDatabase database = Seeded(dbms, 3);
        using Shop db = database.Open(None);
        WeakReference dropped = Read(db);
        Collect();
        database.Execute("UPDATE \"Orders\" SET \"Number\" = 'later' WHERE \"Id\" = 1");
        Assert.Equal("later", db.Find<Order>(1)!.Number);
        Assert.False(dropped.IsAlive);
        db.Attach(new Order { Id = 2, Number = "attached" });
        Assert.Equal("attached", db.Find<Order>(2)!.Number);

        [MethodImpl(MethodImplOptions.NoInlining)]
        static WeakReference Read(Shop db) => new(db.Orders.OrderBy(o => o.Id).ToList()[0]);
    }

    [DatabaseFact]
    public void Graphs_that_refer_to_themselves_are_let_go(Dbms dbms)
    {
        using var database = ShopDatabase.Create(dbms);
        database.Seed([.. Enumerable.Range(0, 20).Select(i => new Customer { Name = $"{i}", Orders = [new Order { Number = "1" }, new Order { Number = "2", Lines = [new Line { Product = "tea" }] }] })]);
        database.Seed(new Ship { Captain = new Captain { Home = new Port() } });
        using Shop db = database.Open(None);
        List<WeakReference> read = Read(db);
        Collect(db);
        Collect(db);
        Assert.DoesNotContain(read, r => r.IsAlive);
        Assert.True(db.TrackedCount <= 2, $"{db.TrackedCount} objects are tracked.");

        [MethodImpl(MethodImplOptions.NoInlining)]
        static List<WeakReference> Read(Shop db)
        {
            List<Customer> customers = db.Customers.Include(c => c.Orders).ThenInclude(o => o.Lines).ToList();
            Assert.Same(customers[0], customers[0].Orders[0].Customer);
            Ship ship = db.Ships.Include(s => s.Captain!).ThenInclude(c => c.Home).Single();
            ship.Captain!.Home!.Flagship = ship;
            db.Commit();
            _ = db.People.FirstOrDefault();
            _ = db.Find<Order>(1);
            return [.. customers.SelectMany(c => c.Orders).Skip(1).Append<object>(ship).Append(ship.Captain).Concat(customers.Skip(1)).Select(o => new WeakReference(o))];
        }
    }

    [DatabaseFact]
    public void Rolling_back_sets_held_objects_back_and_forgets_what_was_dropped(Dbms dbms)
    {
        using ShopDatabase database = Seeded(dbms, 6);
        using Shop db = database.Open(None);
        Order[] held = [.. db.Orders.OrderBy(o => o.Id).Take(3)];
        Drop(db);
        Collect();
        held[0].Total = 7;
        db.Remove(held[1]);
        var added = new Order { Number = "added" };
        db.Add(added);
        db.Flush();
        Assert.Equal(100 + 7, db.Orders.Sum(o => o.Total));
        Collect(db);
        Order read = db.Orders.Single(o => o.Number == "added");
        Assert.Same(added, read);
        db.Rollback();
        Assert.Equal((0m, EntityState.Persistent, EntityState.Transient, 0), (held[0].Total, db.Entry(held[1]).State, db.Entry(added).State, added.Id));
        Assert.Same(held[1], db.Find<Order>(held[1].Id));
        Assert.Equal(0, db.Find<Order>(5)!.Total);
        db.Commit();
        Assert.Equal(0, db.Orders.Sum(o => o.Total));

        [MethodImpl(MethodImplOptions.NoInlining)]
        static void Drop(Shop db) => db.Find<Order>(5)!.Total = 100;
    }

    [DatabaseFact]
    public void What_a_savepoint_has_read_is_read_again_when_it_is_rolled_back(Dbms dbms)
    {
        using ShopDatabase database = Seeded(dbms, 6);
        using Shop db = database.Open(None);
        Order[] held;
        using (SessionTransaction outer = db.BeginNested())
        {
            db.Orders.AsNoTracking().ExecuteUpdate(s => s.Set(o => o.Total, 9));
            db.Find<Order>(1)!.Number = "changed";
            db.Flush();
            held = [.. db.Orders.OrderBy(o => o.Id)];
            Assert.All(held, o => Assert.Equal(9, o.Total));
            Collect(db);
            outer.Rollback();
        }

        Assert.Equal(held, db.Orders.OrderBy(o => o.Id).ToList());
        Assert.All(held, o => Assert.Equal((0m, $"{o.Id}"), (o.Total, o.Number)));
        db.Commit();
    }

    [DatabaseFact]
    public void Siblings_that_are_in_use_load_together(Dbms dbms)
    {
        using TestDatabase database = TestDatabase.Create(dbms);
        using Engine engine = Engine.Create(database.Url);
        using (var seed = new Nursery(engine))
        {
            seed.CreateAll();
            seed.AddRange(Enumerable.Range(1, 30).Select(i => new Tree { Name = $"{i}", Fruits = [new Fruit { Weight = i }, new Fruit { Weight = i }] }));
            seed.Commit();
        }

        using var db = new Nursery(engine, None);
        List<Tree> held = Held(db);
        Collect(db);
        Collect(db);
        long statements = db.StatementCount;
        Assert.All(held, t => Assert.Equal(2, t.Fruits.Count));
        Assert.Equal(statements + 1, db.StatementCount);
        Assert.Equal(20 + 40, Reachable(db));
        Assert.All(held, t => Assert.Same(t, t.Fruits.First().Tree));
        Assert.Equal(statements + 1, db.StatementCount);

        [MethodImpl(MethodImplOptions.NoInlining)]
        static List<Tree> Held(Nursery db) => [.. db.Trees.OrderBy(t => t.Id).ToList().Skip(10)];

        static int Reachable(Nursery db)
        {
            Collect(db);
            Collect(db);
            return db.TrackedCount;
        }
    }

    [DatabaseFact]
    public void Removed_and_expired_objects_need_not_be_held(Dbms dbms)
    {
        using ShopDatabase database = Seeded(dbms, 6);
        using Shop db = database.Open(None);
        Drop(db);
        Collect(db);
        Collect(db);
        db.Commit();
        using Shop other = database.Open();
        Assert.Equal([2, 3, 4, 6], other.Orders.OrderBy(o => o.Id).Select(o => o.Id).ToList());
        Assert.Equal("x", other.Find<Order>(6)!.Number);

        [MethodImpl(MethodImplOptions.NoInlining)]
        static void Drop(Shop db)
        {
            List<Order> orders = [.. db.Orders.OrderBy(o => o.Id)];
            db.Remove(orders[0]);
            db.Remove(orders[4]);
            db.Expire(orders[2]);
            orders[5].Number = "lost";
            db.Expire(orders[5]);
            orders[5].Number = "x";
        }
    }

    [DatabaseFact]
    public void An_object_that_comes_back_to_life_brings_back_those_it_refers_to(Dbms dbms)
    {
        using var database = ShopDatabase.Create(dbms);
        database.Seed(new Order { Number = "1", Customer = new Customer { Name = "a" } }, new Order { Number = "2" });
        using Shop db = database.Open(None);
        int flushed = 0;
        Order? shown = null;
        db.BeforeFlush += (_, e) =>
        {
            flushed++;
            shown ??= (Order)e.Changed[0];
        };
        Drop(db);
        Collect();
        db.Flush();
        Assert.Equal((1, "changed"), (flushed, shown!.Number));
        for (int i = 0; i < 3; i++)
        {
            Collect(db);
        }

        shown.Customer!.Name = "b";
        Assert.Same(shown.Customer, db.Find<Customer>(shown.CustomerId!.Value));
        db.Commit();
        using Shop other = database.Open();
        Assert.Equal("b", other.Customers.Single().Name);

        [MethodImpl(MethodImplOptions.NoInlining)]
        static void Drop(Shop db)
        {
            Order order = db.Orders.Include(o => o.Customer).Single(o => o.Number == "1");
            _ = db.Orders.ToList();
            order.Number = "changed";
        }
    }

    [DatabaseFact]
    public void Objects_with_a_finalizer_are_kept(Dbms dbms)
    {
        using TestDatabase database = TestDatabase.Create(dbms);
        using Engine engine = Engine.Create(database.Url);
        using (var seed = new Session(engine))
        {
            _ = seed.Set<Valve>();
            seed.CreateAll();
            seed.AddRange([new Valve(), new Valve(), new Valve()]);
            seed.Commit();
        }

        using var db = new Session(engine, None);
        Read(db);
        Collect(db);
        Collect(db);
        Assert.Equal(3, db.TrackedCount);
        Assert.All(db.Set<Valve>().ToList(), v => Assert.False(v.IsFinalized));

        [MethodImpl(MethodImplOptions.NoInlining)]
        static void Read(Session db) => Assert.Equal(3, db.Set<Valve>().ToList().Count);
    }

    [DatabaseFact]
    public void Disposed_and_forgotten_sessions_keep_nothing(Dbms dbms)
    {
        using ShopDatabase database = Seeded(dbms, 20);
        Shop db = database.Open(None);
        List<WeakReference> read = Read(db);
        db.Dispose();
        List<WeakReference> more = Forget(database);
        Collect();
        Collect();
        Assert.DoesNotContain(read.SkipLast(1), r => r.IsAlive);
        Assert.DoesNotContain(more, r => r.IsAlive);
        GC.KeepAlive(db);

        [MethodImpl(MethodImplOptions.NoInlining)]
        static List<WeakReference> Read(Shop db) => [.. db.Orders.ToList().Select(o => new WeakReference(o))];

        [MethodImpl(MethodImplOptions.NoInlining)]
        static List<WeakReference> Forget(ShopDatabase database) => Read(database.Open(None));
    }

    [DatabaseFact]
    public void Sessions_keep_all_up_to_the_limit_or_without_one(Dbms dbms)
    {
        using ShopDatabase database = Seeded(dbms, 20);
        foreach (int? limit in new int?[] { 20, null })
        {
            using Shop db = database.Open(new SessionOptions { KeepAliveLimit = limit });
            Read(db);
            Collect(db);
            long statements = db.StatementCount;
            Assert.Equal("7", db.Find<Order>(7)!.Number);
            Assert.Equal((20, statements), (db.TrackedCount, db.StatementCount));
        }

        Assert.Equal(20_000, SessionOptions.Default.KeepAliveLimit);
        Assert.Throws<ArgumentOutOfRangeException>(() => new SessionOptions { KeepAliveLimit = -1 });

        [MethodImpl(MethodImplOptions.NoInlining)]
        static void Read(Shop db) => Assert.Equal(20, db.Orders.ToList().Count);
    }

    [DatabaseFact]
    public void What_others_hold_cannot_be_added_here(Dbms dbms)
    {
        using ShopDatabase database = Seeded(dbms, 4);
        using Shop db = database.Open(None);
        Order[] held = [.. db.Orders.OrderBy(o => o.Id)];
        using Shop other = database.Open();
        Assert.Equal("LP1422", Assert.Throws<LinqProviderException>(() => other.Attach(held[0])).Code);
    }

    /// <summary>What nobody refers to is dropped; the finalizers have told the session.</summary>
    private static void Collect()
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
    }

    /// <summary>The session lets go of what was dropped.</summary>
    private static void Collect(Session db)
    {
        Collect();
        db.Flush();
        GC.Collect();
    }

    private static ShopDatabase Seeded(Dbms dbms, int orders)
    {
        var database = ShopDatabase.Create(dbms);
        database.Seed([.. Enumerable.Range(1, orders).Select(i => new Order { Number = $"{i}" })]);
        return database;
    }

    public class Picture
    {
        public int Id { get; set; }

        public byte[] Pixels { get; set; } = [];

        public List<string> Words { get; set; } = [];
    }

    public sealed class Gallery(Engine engine, SessionOptions? options = null) : Session(engine, options)
    {
        public EntitySet<Picture> Pictures => Set<Picture>();
    }

    public class Tree
    {
        public int Id { get; set; }

        public string Name { get; set; } = "";

        public ICollection<Fruit> Fruits { get; set; } = [];
    }

    public class Fruit
    {
        public int Id { get; set; }

        public int Weight { get; set; }

        public int TreeId { get; set; }

        public virtual Tree Tree { get; set; } = null!;
    }

    public sealed class Nursery(Engine engine, SessionOptions? options = null) : Session(engine, options)
    {
        public EntitySet<Tree> Trees => Set<Tree>();
    }

    public class Valve
    {
        ~Valve() => IsFinalized = true;

        public int Id { get; set; }

        public bool IsFinalized { get; private set; }
    }
}
