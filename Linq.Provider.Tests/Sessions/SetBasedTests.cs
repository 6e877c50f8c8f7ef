using System.Globalization;
using Linq.Provider.Tests.Infrastructure;

namespace Linq.Provider.Tests.Sessions;

/// <summary>ExecuteDelete, ExecuteUpdate and InsertInto: what they do to the rows is what LINQ to Objects says, and the session's objects follow.</summary>
public sealed class SetBasedTests
{
    private const string Orders = "SELECT \"Number\" FROM \"Orders\" ORDER BY \"Number\"";
    private const string Totals = "SELECT \"Number\", \"CustomerId\" FROM \"Orders\" ORDER BY \"Number\"";

    [DatabaseFact]
    public void Deletes_what_any_query_gives(Dbms dbms)
    {
        string? none = null;
        (Func<Shop, IQueryable<Order>> Query, Func<Order, bool> Oracle)[] cases =
        [
            (db => db.Orders.Where(o => o.Total > 20m), o => o.Total > 20m),
            (db => db.Orders.Where(o => o.Customer!.City == "Ulm"), o => o.Customer?.City == "Ulm"),
            (db => db.Orders.Where(o => o.Customer!.City != "Ulm"), o => o.Customer?.City != "Ulm"),
            (db => db.Orders.Where(o => o.Customer!.City == none), o => o.Customer?.City == none),
            (db => db.Orders.Where(o => !(o.CustomerId == 1)), o => o.CustomerId != 1),
            (db => db.Orders.Where(o => o.Lines.Any(l => l.Product == "tea")), o => o.Lines.Any(l => l.Product == "tea")),
            (db => db.Orders.OrderByDescending(o => o.Total).Take(2), o => o.Total >= 30m),
            (db => from c in db.Customers where c.Name == "Ann" from o in c.Orders select o, o => o.Customer?.Name == "Ann"),
            (db => db.Orders.Where(o => db.Customers.Any(c => c.Id == o.CustomerId && c.City == null)), o => o.Customer is { City: null }),
            (db => db.Orders.Where(o => o.Total == db.Orders.Max(x => x.Total)), o => o.Total == 40m),
            (db => db.Orders, _ => true),
            (db => db.Orders.Where(o => o.Number == "none"), _ => false),
        ];
        foreach ((Func<Shop, IQueryable<Order>> query, Func<Order, bool> oracle) in cases)
        {
            using ShopDatabase shop = Stocked(dbms, out List<Order> orders);
            shop.Execute("ALTER TABLE \"Lines\" RENAME TO \"Old\"");
            shop.Execute("CREATE TABLE \"Lines\" AS SELECT * FROM \"Old\"");
            shop.Execute("DROP TABLE \"Old\"");
            using Shop db = shop.Open();
            long before = db.StatementCount;
            Assert.Equal(orders.Count(oracle), query(db).ExecuteDelete());
            Assert.Equal(before + 1, db.StatementCount);
            db.Commit();
            Assert.Equal(orders.Where(o => !oracle(o)).Select(o => o.Number).Order(), shop.Rows(Orders));
        }
    }

    [DatabaseFact]
    public void Updates_what_any_query_gives(Dbms dbms)
    {
        using ShopDatabase shop = Stocked(dbms, out List<Order> orders);
        using Shop db = shop.Open();
        decimal plus = 0.5m;
        Assert.Equal(2, db.Orders.Where(o => o.Total < 25m).ExecuteUpdate(s => s.Set(o => o.Total, o => o.Total * 2 + plus).Set(o => o.Number, o => o.Number + "!")));
        Assert.Equal(4, db.Orders.ExecuteUpdate(s => s.Set(o => o.Number, o => o.Number + "/" + (o.Customer!.City ?? "-"))));
        Assert.Equal(1, db.Orders.OrderByDescending(o => o.Total).Skip(1).Take(1).ExecuteUpdate(s => s.Set(o => o.CustomerId, (int?)null)));
        foreach (Order order in orders)
        {
            string city = order.Customer?.City ?? "-";
            (order.Total, order.Number) = order.Total < 25m ? (order.Total * 2 + plus, $"{order.Number}!/{city}") : (order.Total, $"{order.Number}/{city}");
        }

        orders.OrderByDescending(o => o.Total).ElementAt(1).CustomerId = null;
        db.Commit();
        using Shop other = shop.Open();
        Assert.Equal(
            orders.OrderBy(o => o.Id).Select(o => string.Create(CultureInfo.InvariantCulture, $"{o.Id} {o.Number} {o.Total:0.00} {o.CustomerId}")),
            other.Orders.OrderBy(o => o.Id).ToList().Select(o => string.Create(CultureInfo.InvariantCulture, $"{o.Id} {o.Number} {o.Total:0.00} {o.CustomerId}")));
    }

    [DatabaseFact]
    public void Values_are_those_of_the_rows_before(Dbms dbms)
    {
        using ShopDatabase shop = Stocked(dbms, out List<Order> orders);
        using Shop db = shop.Open();
        db.Orders.ExecuteUpdate(s => s.Set(o => o.Total, o => db.Orders.Count(x => x.Total <= o.Total)));
        Assert.Equal([1m, 2m, 3m, 4m], db.Orders.AsNoTracking().Select(o => o.Total).ToList().Order());
        Assert.Equal(2, db.Customers.Where(c => c.Orders.Count > 0).ExecuteUpdate(s => s.Set(c => c.City, c => c.Orders.OrderByDescending(o => o.Total).Select(o => o.Number).FirstOrDefault())));
        Assert.Equal(
            orders.Where(o => o.Customer is not null).GroupBy(o => o.Customer).Select(g => g.MaxBy(o => o.Total)!.Number).Order(),
            db.Customers.Where(c => c.Orders.Count > 0).Select(c => c.City).ToList().Order());
    }

    [DatabaseFact]
    public void Tracked_objects_follow_and_a_rollback_takes_them_back(Dbms dbms)
    {
        using ShopDatabase shop = Stocked(dbms, out _);
        using Shop db = shop.Open();
        List<Order> all = [.. db.Orders.Include(o => o.Customer).OrderBy(o => o.Number)];
        Customer ann = db.Customers.Single(c => c.Name == "Ann");
        Customer bob = db.Customers.Single(c => c.Name == "Bob");

        db.Lines.ExecuteDelete();
        Assert.Equal(1, db.Orders.Where(o => o.Number == "A").ExecuteDelete());
        Assert.Equal(3, db.Orders.ExecuteUpdate(s => s.Set(o => o.Total, o => o.Total + 1).Set(o => o.CustomerId, bob.Id)));
        Assert.Equal(EntityState.Deleted, db.Entry(all[0]).State);
        Assert.Equal([21m, 31m, 41m], all.Skip(1).Select(o => o.Total));
        Assert.All(all.Skip(1).SkipLast(1), o => Assert.Same(bob, o.Customer));
        Assert.Null(db.Find<Order>(all[0].Id));
        long before = db.StatementCount;
        db.Flush();
        Assert.Equal(before, db.StatementCount);

        db.Rollback();
        Assert.Equal([10m, 20m, 30m, 40m], all.Select(o => o.Total));
        Assert.Same(ann, all[0].Customer);
        Assert.Null(all[3].Customer);
        Assert.Equal(EntityState.Persistent, db.Entry(all[0]).State);
        Assert.Same(all[0], db.Find<Order>(all[0].Id));
        Assert.Equal(["A", "B", "C", "D"], shop.Rows(Orders));

        db.Lines.ExecuteDelete();
        db.Orders.Where(o => o.Number == "A").ExecuteDelete();
        db.Commit();
        Assert.Equal(EntityState.Detached, db.Entry(all[0]).State);
        Assert.Equal(["B", "C", "D"], shop.Rows(Orders));
    }

    [DatabaseFact]
    public void A_savepoint_undoes_its_own_part(Dbms dbms)
    {
        using ShopDatabase shop = Stocked(dbms, out _);
        using Shop db = shop.Open();
        Order a = db.Orders.Single(o => o.Number == "A");
        db.Orders.ExecuteUpdate(s => s.Set(o => o.Total, 1m));
        using (db.BeginNested())
        {
            db.Orders.ExecuteUpdate(s => s.Set(o => o.Total, o => o.Total + 1));
            Assert.Equal(2m, a.Total);
        }

        Assert.Equal(1m, a.Total);
        db.Commit();
        Assert.Equal(4, db.Orders.Count(o => o.Total == 1m));
    }

    [DatabaseFact]
    public void Pending_changes_are_flushed_first_and_unflushed_ones_kept(Dbms dbms)
    {
        using ShopDatabase shop = Stocked(dbms, out _);
        using Shop db = shop.Open();
        db.Add(new Customer { Name = "Eve" });
        Assert.Equal(4, db.Customers.ExecuteUpdate(s => s.Set(c => c.City, "Kiel")));
        db.Commit();

        using Shop manual = shop.Open(SessionOptions.Default with { AutoFlush = false });
        Customer ann = manual.Customers.Single(c => c.Name == "Ann");
        ann.City = "mine";
        manual.Customers.ExecuteUpdate(s => s.Set(c => c.City, "theirs").Set(c => c.Name, c => c.Name + "!"));
        Assert.Equal(("mine", "Ann!"), (ann.City, ann.Name));
        manual.Commit();
        Assert.Contains("Ann!|mine", shop.Rows("SELECT \"Name\", \"City\" FROM \"Customers\""));

        manual.Customers.AsNoTracking().ExecuteUpdate(s => s.Set(c => c.City, "unseen"));
        Assert.Equal("mine", ann.City);
    }

    [DatabaseFact]
    public async Task Composite_keys_versions_and_shadow_keys(Dbms dbms)
    {
        using ShopDatabase shop = ShopDatabase.Create(dbms);
        var team = new Team { Name = "Red" };
        shop.Seed(
            new Seat { Row = "A", Number = 1, Guest = "Ann" }, new Seat { Row = "A", Number = 2 }, new Seat { Row = "B", Number = 1 }, new Document { Title = "x" },
            new Player { Name = "Joe", Team = team }, new Player { Name = "Jim" });
        using Shop db = shop.Open();
        Seat seat = db.Find<Seat>("B", 1)!;
        Document document = db.Documents.Single();
        Assert.Equal(2, await db.Seats.OrderByDescending(s => s.Row).ThenBy(s => s.Number).Take(2).ExecuteUpdateAsync(s => s.Set(x => x.Guest, x => x.Row + x.Number)));
        Assert.Equal("B1", seat.Guest);
        Assert.Equal(1, await db.Seats.OrderBy(s => s.Row).ThenByDescending(s => s.Number).Take(1).ExecuteDeleteAsync());
        Assert.Equal(1, db.Documents.ExecuteUpdate(s => s.Set(d => d.Title, "y")));
        Assert.Equal(("y", 2), (document.Title, document.Version));
        document.Title = "z";
        Assert.Equal(1, db.Players.Where(p => p.Team!.Name == "Red").ExecuteUpdate(s => s.Set(p => p.Name, p => p.Team!.Name + " " + p.Name)));
        await db.CommitAsync();
        Assert.Equal(["A|1|A1", "B|1|B1"], shop.Rows("SELECT \"Row\", \"Number\", \"Guest\" FROM \"Seats\" ORDER BY 1"));
        Assert.Equal(["z|3"], shop.Rows("SELECT \"Title\", \"Version\" FROM \"Documents\""));
        Assert.Equal(["Jim", "Red Joe"], shop.Rows("SELECT \"Name\" FROM \"Players\" ORDER BY 1"));
    }

    [DatabaseFact]
    public void Inserts_the_rows_of_a_query(Dbms dbms)
    {
        using ShopDatabase shop = Stocked(dbms, out List<Order> orders);
        using Shop db = shop.Open();
        decimal limit = 15m;
        int inserted = db.Orders.Where(o => o.Total > limit).OrderBy(o => o.Number).InsertInto(db.Orders, o => new Order { Number = "copy of " + o.Number, Customer = o.Customer, Total = o.Total / 2 });
        Assert.Equal(orders.Count(o => o.Total > limit), inserted);
        Assert.Equal(1, db.Customers.Where(c => c.City != null).InsertInto(db.Seats, c => new Seat { Row = c.City!, Number = c.Id, Guest = null }));
        Assert.Equal("LP1204", Assert.Throws<QueryTranslationException>(() => db.Customers.InsertInto(db.People, c => new Person { BossId = null })).Code);
        Assert.Equal(0, db.Customers.Where(c => c.Name == "none").InsertInto(db.People, c => new Person { Name = c.Name }));
        db.Commit();
        Assert.Equal(
            orders.Where(o => o.Total > limit).Select(o => $"copy of {o.Number}|{o.CustomerId?.ToString(CultureInfo.InvariantCulture) ?? "-"}").Order(),
            shop.Rows(Totals).Where(r => r.StartsWith("copy", StringComparison.Ordinal)));
        Assert.Equal(orders.Where(o => o.Total > limit).Sum(o => o.Total) / 2, db.Orders.Where(o => o.Number.StartsWith("copy")).Sum(o => o.Total));
    }

    [DatabaseFact]
    public void A_refused_statement_leaves_everything_as_it_was(Dbms dbms)
    {
        using ShopDatabase shop = Stocked(dbms, out _);
        using Shop db = shop.Open();
        Customer ann = db.Customers.Single(c => c.Name == "Ann");
        ann.City = "Bonn";
        Assert.Equal("LP1003", ErrorCodeOf(() => db.Customers.ExecuteUpdate(s => s.Set(c => c.Name, "same"))));
        Assert.Equal(("Ann", "Bonn"), (ann.Name, ann.City));
        Assert.Equal(1, db.Customers.Where(c => c.Name == "Bob").ExecuteUpdate(s => s.Set(c => c.City, "Jena")));
        db.Commit();
        Assert.Equal(["Ann|Bonn", "Bob|Jena", "Cid|-"], shop.Rows("SELECT \"Name\", \"City\" FROM \"Customers\" ORDER BY 1"));
    }

    [DatabaseFact]
    public void What_cannot_be_done_is_refused_before_any_statement(Dbms dbms)
    {
        using ShopDatabase shop = Stocked(dbms, out _);
        using Shop db = shop.Open();
        _ = db.Customers.Count();
        long before = db.StatementCount;
        Assert.Throws<QueryTranslationException>(() => db.Customers.Where(c => Odd(c.Id)).ExecuteDelete());
        Assert.Throws<QueryTranslationException>(() => db.Customers.ExecuteUpdate(s => s.Set(c => c.City, c => Shout(c.Name))));
        Assert.Throws<QueryTranslationException>(() => db.Customers.ExecuteUpdate(s => s.Set(c => c.Id, 5)));
        Assert.Throws<QueryTranslationException>(() => db.Customers.ExecuteUpdate(s => s.Set(c => c.Name.Length, 5)));
        Assert.Throws<QueryTranslationException>(() => db.Customers.Select(c => new { c.Id }).ExecuteDelete());
        Assert.Throws<ArgumentException>(() => db.Customers.ExecuteUpdate(s => s));
        using Shop readOnly = shop.Open(SessionOptions.ReadOnly);
        Assert.Equal("LP1406", Assert.Throws<LinqProviderException>(() => readOnly.Customers.ExecuteDelete()).Code);
        Assert.Equal(before, db.StatementCount);
    }

    private static bool Odd(int number) => number % 2 == 1;

    private static string Shout(string text) => text + "!";

    private static string ErrorCodeOf(Func<int> action) => Assert.Throws<LinqProviderException>(() => action()).Code;

    private static ShopDatabase Stocked(Dbms dbms, out List<Order> orders)
    {
        ShopDatabase shop = ShopDatabase.Create(dbms);
        var ann = new Customer { Name = "Ann", City = "Ulm" };
        var bob = new Customer { Name = "Bob" };
        var cid = new Customer { Name = "Cid", City = null };
        orders =
        [
            new() { Number = "A", Total = 10m, Customer = ann, Lines = [new() { Product = "tea" }, new() { Product = "cup" }] },
            new() { Number = "B", Total = 20m, Customer = ann },
            new() { Number = "C", Total = 30m, Customer = bob },
            new() { Number = "D", Total = 40m },
        ];
        shop.Seed([cid, .. orders]);
        return shop;
    }
}
