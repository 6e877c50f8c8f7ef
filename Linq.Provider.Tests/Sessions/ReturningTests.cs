using Linq.Provider.Tests.Infrastructure;

namespace Linq.Provider.Tests.Sessions;

/// <summary>Statements over many rows that give these back, typed; the session's objects follow as without.</summary>
public sealed class ReturningTests
{
    [DatabaseFact]
    public async Task Deleted_rows_come_back_as_they_were(Dbms dbms)
    {
        using ShopDatabase shop = Stocked(dbms);
        using Shop db = shop.Open();
        Order held = db.Orders.Single(o => o.Number == "B");
        long before = db.StatementCount;
        var gone = db.Orders.Where(o => o.Customer!.City == "Ulm").ExecuteDeleteReturning(o => new { o.Id, o.Number, Twice = o.Total * 2 });

        Assert.Equal(before + 1, db.StatementCount);
        Assert.Equal([("A", 20m), ("B", 40m)], gone.Select(g => (g.Number, g.Twice)).Order());
        Assert.Equal(EntityState.Deleted, db.Entry(held).State);
        db.Rollback();
        Assert.Equal(EntityState.Persistent, db.Entry(held).State);

        IReadOnlyList<Order> orders = await db.Orders.Where(o => o.Total > 25m).ExecuteDeleteReturningAsync(o => o);
        Assert.Equal(["C", "D"], orders.Select(o => o.Number).Order());
        Assert.All(orders, o => Assert.Equal(EntityState.Transient, db.Entry(o).State));
        Assert.Empty(db.Orders.Where(o => o.Number == "none").ExecuteDeleteReturning(o => o.Id));
    }

    [DatabaseFact]
    public async Task Updated_rows_come_back_as_they_are(Dbms dbms)
    {
        using ShopDatabase shop = Stocked(dbms);
        using Shop db = shop.Open();
        Order held = db.Orders.Single(o => o.Number == "B");
        var changed = db.Orders.Where(o => o.Total <= 20m).ExecuteUpdateReturning(s => s.Set(o => o.Total, o => o.Total + 1), o => new { o.Number, o.Total });
        Assert.Equal([("A", 11m), ("B", 21m)], changed.Select(c => (c.Number, c.Total)).Order());
        Assert.Equal(21m, held.Total);

        IReadOnlyList<string> cities = await db.Customers.Where(c => c.Orders.Count > 0)
            .ExecuteUpdateReturningAsync(s => s.Set(c => c.City, c => c.Orders.OrderBy(o => o.Number).Select(o => o.Number).First()), c => $"{c.Name} {c.City}");
        Assert.Equal(["Ann A", "Bob C"], cities.Order());

        db.AddRange(Enumerable.Range(0, 3).Select(i => new Document { Title = $"{i}" }));
        Assert.Equal([2, 2], db.Set<Document>().Where(d => d.Title != "1").ExecuteUpdateReturning(s => s.Set(d => d.Title, "x"), d => d.Version));
    }

    [DatabaseFact]
    public async Task Inserted_rows_come_back_with_their_keys(Dbms dbms)
    {
        using ShopDatabase shop = Stocked(dbms);
        using Shop db = shop.Open();
        var added = db.Orders.Where(o => o.Customer != null).InsertIntoReturning(db.Customers, o => new Customer { Name = o.Number }, c => new { c.Id, c.Name });
        Assert.Equal(["A", "B", "C"], added.Select(a => a.Name).Order());
        Assert.All(added, a => Assert.Equal(a.Name, db.Find<Customer>(a.Id)!.Name));
        Assert.Equal(["X"], await db.Customers.Where(c => c.Name == "Cid").InsertIntoReturningAsync(db.Orders, c => new Order { Number = "X" }, o => o.Number));
    }

    [DatabaseFact]
    public async Task Upserted_rows_come_back_whether_inserted_or_updated(Dbms dbms)
    {
        using ShopDatabase shop = Stocked(dbms);
        using Shop db = shop.Open();
        Customer ann = db.Customers.Single(c => c.Name == "Ann");
        var rows = db.UpsertReturning([new Customer { Name = "Ann", City = "Bonn" }, new Customer { Name = "new" }], c => c.Name, null, c => new { c.Id, c.Name, c.City });
        Assert.Equal([("Ann", "Bonn"), ("new", null)], rows.Select(r => (r.Name, r.City)).Order());
        Assert.Equal(ann.Id, rows.Single(r => r.Name == "Ann").Id);
        Assert.Equal("Bonn", ann.City);
        Assert.Equal(["new"], await db.UpsertReturningAsync([new Customer { Name = "new", City = "Ulm" }], c => c.Name, c => c.City, c => c.Name));
    }

    [DatabaseFact]
    public void Classes_that_share_a_table_come_back_as_what_they_are(Dbms dbms)
    {
        using var database = new WorkshopDatabase(dbms);
        using Workshop db = database.Open();
        db.AddRange<Vehicle>([new Truck { Name = "t", Load = 5 }, new Bus { Name = "b", Seats = 50 }, new Vehicle { Name = "v" }]);
        db.Commit();
        IReadOnlyList<Vehicle> all = db.Vehicles.ExecuteUpdateReturning(s => s.Set(v => v.Name, v => v.Name + "!"), v => v);
        Assert.Equal([("Bus", "b!"), ("Truck", "t!"), ("Vehicle", "v!")], all.Select(v => (v.GetType().Name, v.Name)).Order());
        Assert.Equal([50], db.Buses.ExecuteDeleteReturning(b => b.Seats));
    }

    [DatabaseFact]
    public void Only_the_rows_own_columns_can_be_returned(Dbms dbms)
    {
        using ShopDatabase shop = Stocked(dbms);
        using Shop db = shop.Open();
        long before = db.StatementCount;
        QueryTranslationException refused = Assert.Throws<QueryTranslationException>(() => db.Orders.ExecuteDeleteReturning(o => o.Customer!.Name));
        Assert.Contains("o.Customer", refused.Message, StringComparison.Ordinal);
        Assert.Equal(before, db.StatementCount);
        using Shop readOnly = shop.Open(SessionOptions.ReadOnly);
        Assert.Equal("LP1406", Assert.Throws<LinqProviderException>(() => readOnly.Orders.ExecuteDeleteReturning(o => o.Id)).Code);
    }

    [DatabaseFact]
    public void A_commit_that_fails_takes_statements_over_many_rows_back(Dbms dbms)
    {
        using var database = new WorkshopDatabase(dbms);
        database.Execute("CREATE TABLE \"Guard\" (x INTEGER REFERENCES \"Parts\"(\"Id\") DEFERRABLE INITIALLY DEFERRED)");
        using Workshop db = database.Open();
        Part[] parts = [.. Enumerable.Range(1, 5).Select(i => new Part { Name = $"{i}", Weight = i })];
        db.AddRange(parts);
        db.Commit();
        database.Execute($"INSERT INTO \"Guard\" VALUES ({parts[0].Id})");

        Assert.Equal(1, db.Parts.Where(p => p.Name == "1").ExecuteDelete());
        Assert.Equal(1, db.Parts.Where(p => p.Name == "2").ExecuteUpdate(s => s.Set(p => p.Name, "changed")));
        parts[2].Name = "mine";
        db.Remove(parts[3]);
        Assert.Throws<FlushException>(db.Commit);

        // What objects said is still wanted; what statements did is not there any more.
        Assert.Equal((EntityState.Persistent, EntityState.Deleted), (db.Entry(parts[0]).State, db.Entry(parts[3]).State));
        Assert.Equal(("2", "mine"), (parts[1].Name, parts[2].Name));
        Assert.Same(parts[0], db.Find<Part>(parts[0].Id));
        db.Commit();
        Assert.Equal(["1", "2", "5", "mine"], db.Parts.AsNoTracking().Select(p => p.Name).ToList().Order());
    }

    private static ShopDatabase Stocked(Dbms dbms)
    {
        ShopDatabase shop = ShopDatabase.Create(dbms);
        var ann = new Customer { Name = "Ann", City = "Ulm" };
        shop.Seed(
            new Customer { Name = "Cid" },
            new Order { Number = "A", Total = 10m, Customer = ann },
            new Order { Number = "B", Total = 20m, Customer = ann },
            new Order { Number = "C", Total = 30m, Customer = new Customer { Name = "Bob" } },
            new Order { Number = "D", Total = 40m });
        return shop;
    }
}
