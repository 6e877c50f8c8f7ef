using Linq.Provider.Tests.Infrastructure;
using Linq.Provider.Tests.Sessions.Walks;

namespace Linq.Provider.Tests.Sessions;

/// <summary>One-to-one children of merged graphs, and children whose parent was forgotten.</summary>
public sealed class MergeChildTests
{
    public class House
    {
        public int Id { get; set; }

        public string Name { get; set; } = "";

        public Garage? Garage { get; set; }
    }

    public class Garage
    {
        public int Id { get; set; }

        public int? HouseId { get; set; }

        public House? House { get; set; }
    }

    public sealed class Street(Engine engine) : Session(engine)
    {
        public EntitySet<House> Houses => Set<House>();

        public EntitySet<Garage> Garages => Set<Garage>();

        protected override void Configure(ModelBuilder model)
        {
            ArgumentNullException.ThrowIfNull(model);
            model.Entity<House>().HasOne(h => h.Garage).WithOne(g => g.House).HasForeignKey<Garage>(g => g.HouseId);
        }
    }

    [DatabaseTheory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_child_that_is_null_is_removed_if_it_needs_its_parent(Dbms dbms, bool isRead)
    {
        using TestDatabase database = TestDatabase.Create(dbms);
        using Garden db = Seeded(database);
        Grower? read = isRead ? db.Growers.Include(g => g.Licence).Single() : null;
        var graph = new Grower { Id = 1, Tag = "g", Licence = null, Beds = null! };
        MergeResult<Grower> plan = db.Merge(graph, dryRun: true);
        Assert.IsType<Licence>(Assert.Single(plan.Removed), exactMatch: false);
        Assert.Equal("", db.PendingSql());
        MergeResult<Grower> done = db.Merge(graph);
        Assert.True(read is null || ReferenceEquals(read, done.Entity));
        Assert.Null(done.Entity.Licence);
        db.Commit();
        Assert.Empty(db.Licences);
        Assert.Single(db.Growers);
    }

    [DatabaseFact]
    public void A_child_is_exchanged_for_another_one(Dbms dbms)
    {
        using TestDatabase database = TestDatabase.Create(dbms);
        using Garden db = Seeded(database);
        MergeResult<Grower> done = db.Merge(new Grower { Id = 1, Tag = "g", Licence = new Licence { Tag = "new" }, Beds = null! });
        Assert.Equal((1, 1), (done.Added.Count, done.Removed.Count));
        db.Flush();
        db.Rollback();
        Assert.Equal("old", db.Growers.Include(g => g.Licence).Single().Licence!.Tag);
        Assert.Equal(["old"], db.Licences.Select(l => l.Tag).AsEnumerable());
    }

    [DatabaseFact]
    public void A_child_that_can_do_without_its_parent_is_only_taken_out(Dbms dbms)
    {
        using TestDatabase database = TestDatabase.Create(dbms);
        using Street db = new(database.Engine);
        db.CreateAll();
        db.Add(new House { Name = "a", Garage = new Garage() });
        db.Commit();
        db.DetachAll();
        MergeResult<House> done = db.Merge(new House { Id = 1, Name = "b" });
        Assert.Equal((0, 2), (done.Removed.Count, done.Changed.Count));
        db.Commit();
        Assert.Null(db.Garages.Single().HouseId);
        Assert.Empty(db.Merge(new House { Id = 1, Name = "b" }).Changed);
    }

    [DatabaseFact]
    public void A_parent_that_was_forgotten_is_missed_before_any_statement(Dbms dbms)
    {
        using ShopDatabase shop = ShopDatabase.Create(dbms);
        using Shop db = shop.Open();
        var line = new Line { Product = "tea" };
        db.Add(line);
        long before = db.StatementCount;
        FlushException exception = Assert.Throws<FlushException>(db.Flush);
        Assert.Equal(("LP1403", null, before), (exception.Code, exception.Sql, db.StatementCount));
        Assert.Contains("Set Line.Order", exception.Message, StringComparison.Ordinal);
        line.Order = new Order { Number = "A" };
        db.Commit();

        line.Order = null!;
        line.OrderId = 0;
        Assert.Contains(Assert.Throws<FlushException>(db.Flush).Code, new[] { "LP1403", "LP1405" });
        db.Rollback();
        Assert.Equal(1, line.OrderId);

        // A row that has the key 0 all the same.
        shop.Execute("INSERT INTO \"Orders\" (\"Id\", \"Number\", \"Total\") VALUES (0, 'zero', 0)");
        Order zero = db.Find<Order>(0)!;
        db.Add(new Line { Product = "milk", OrderId = 0 });
        db.Commit();
        Assert.Equal(["milk|0", "tea|1"], shop.Rows("SELECT \"Product\", \"OrderId\" FROM \"Lines\" ORDER BY 1"));
        Assert.Equal(0, zero.Id);
    }

    private static Garden Seeded(TestDatabase database)
    {
        var db = new Garden(database.Engine);
        db.CreateAll();
        db.Add(new Grower { Tag = "g", Licence = new Licence { Tag = "old" } });
        db.Commit();
        db.DetachAll();
        return db;
    }
}
