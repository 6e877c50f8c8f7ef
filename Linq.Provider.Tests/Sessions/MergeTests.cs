using Linq.Provider.Tests.Infrastructure;

namespace Linq.Provider.Tests.Sessions;

/// <summary>Graphs that were made elsewhere, brought on to the session's objects.</summary>
public sealed class MergeTests
{
    private const string Lines = "SELECT \"Id\", \"OrderId\", \"Product\" FROM \"Lines\" ORDER BY \"Id\"";

    [DatabaseTheory]
    [InlineData(false)]
    [InlineData(true)]
    public void Children_are_added_changed_and_removed(Dbms dbms, bool isRead)
    {
        using ShopDatabase shop = ShopDatabase.Create(dbms);
        shop.Seed(new Order { Number = "A", Total = 5m, Lines = [new() { Product = "tea" }, new() { Product = "rum" }] });
        using Shop db = shop.Open();
        Order? known = isRead ? db.Orders.Include(o => o.Lines).Single() : null;
        var graph = new Order { Id = 1, Number = "B", Total = 5m, Lines = [new() { Id = 1, Product = "green tea" }, new() { Product = "gin" }] };

        MergeResult<Order> dry = db.Merge(graph, dryRun: true);
        Assert.Equal((1, 2, 1), (dry.Added.Count, dry.Changed.Count, dry.Removed.Count));
        Assert.Equal(("A", "tea,rum"), (dry.Entity.Number, string.Join(",", dry.Entity.Lines.Select(l => l.Product))));
        Assert.Equal("", db.PendingSql());

        MergeResult<Order> result = db.Merge(graph);
        Assert.True(known is null || ReferenceEquals(known, result.Entity));
        Assert.NotSame(graph, result.Entity);
        Assert.Equal("gin", Assert.IsType<Line>(Assert.Single(result.Added)).Product);
        Assert.Equal([result.Entity, result.Entity.Lines[0]], result.Changed);
        Assert.Equal("rum", Assert.IsType<Line>(Assert.Single(result.Removed)).Product);
        db.Commit();
        Assert.Equal(["1|1|green tea", "3|1|gin"], shop.Rows(Lines));
        Assert.Equal(["B"], shop.Rows("SELECT \"Number\" FROM \"Orders\""));
        Assert.Equal(EntityState.Transient, db.Entry(graph).State);

        MergeResult<Order> again = db.Merge(new Order { Id = 1, Number = "B", Total = 5m, Lines = null! });
        Assert.Equal((0, 0, 0), (again.Added.Count, again.Changed.Count, again.Removed.Count));
        Assert.Equal(2, again.Entity.Lines.Count);
    }

    [DatabaseFact]
    public async Task References_are_matched_by_key(Dbms dbms)
    {
        using ShopDatabase shop = ShopDatabase.Create(dbms);
        shop.Seed(new Customer { Name = "Ann", City = "Ulm" }, new Customer { Name = "Bob" }, new Order { Number = "A", CustomerId = 1 });
        using Shop db = shop.Open();
        MergeResult<Order> result = await db.MergeAsync(new Order { Id = 1, Number = "A", Customer = new Customer { Id = 2 }, Lines = null! });
        Assert.Equal([result.Entity], result.Changed);
        await db.CommitAsync();
        Assert.Equal(["2"], shop.Rows("SELECT \"CustomerId\" FROM \"Orders\""));
        Assert.Equal(["Ann|Ulm", "Bob|-"], shop.Rows("SELECT \"Name\", \"City\" FROM \"Customers\" ORDER BY 1"));

        Assert.Empty(db.Merge(new Order { Id = 1, Number = "A", Customer = new Customer { Id = 2 }, Lines = [] }).Changed);
        db.Merge(new Order { Id = 1, Number = "A", CustomerId = 1 });
        db.Commit();
        Assert.Equal((1, "Ann"), (result.Entity.CustomerId, db.Find<Customer>(1)!.Name));
        db.Merge(new Order { Id = 1, Number = "A", Customer = new Customer { Name = "new" } });
        db.Commit();
        Assert.Equal(["new"], shop.Rows("SELECT c.\"Name\" FROM \"Orders\" o JOIN \"Customers\" c ON c.\"Id\" = o.\"CustomerId\""));
    }

    [DatabaseFact]
    public void Many_to_many_collections_are_matched_by_key(Dbms dbms)
    {
        using ShopDatabase shop = ShopDatabase.Create(dbms);
        var red = new Tag { Name = "red" };
        shop.Seed(new Post { Title = "x", Tags = [red, new Tag { Name = "big" }] });
        using Shop db = shop.Open();
        MergeResult<Post> result = db.Merge(new Post { Id = 1, Title = "x", Tags = [new() { Id = red.Id }, new() { Name = "new" }] });
        Assert.Equal((1, 1, 0), (result.Added.Count, result.Changed.Count, result.Removed.Count));
        db.Commit();
        Assert.Equal(["new", "red"], result.Entity.Tags.Select(t => t.Name).Order());
        Assert.Equal(3, shop.Rows("SELECT * FROM \"Tags\"").Length);
        using Shop check = shop.Open();
        Assert.Equal(["new", "red"], check.Posts.Include(p => p.Tags).Single().Tags.Select(t => t.Name).Order());
    }

    [DatabaseFact]
    public void A_graph_without_a_row_is_added_and_an_old_version_refused(Dbms dbms)
    {
        using ShopDatabase shop = ShopDatabase.Create(dbms);
        using Shop db = shop.Open();
        MergeResult<Order> added = db.Merge(new Order { Number = "A", Lines = [new() { Product = "tea" }] });
        Assert.Equal(2, added.Added.Count);
        db.Commit();
        Assert.Equal(["1|1|tea"], shop.Rows(Lines));

        var document = new Document { Title = "old" };
        db.Add(document);
        db.Commit();
        document.Title = "newer";
        db.Commit();
        var stale = new Document { Id = document.Id, Title = "mine", Version = 1 };
        ConcurrencyException refused = Assert.Throws<ConcurrencyException>(() => db.Merge(stale));
        Assert.Equal("newer", document.Title);
        refused.Entries[0].Resolve(ConcurrencyWinner.Client);
        db.Merge(stale);
        db.Commit();
        Assert.Equal(["mine"], shop.Rows("SELECT \"Title\" FROM \"Documents\""));
    }
}
