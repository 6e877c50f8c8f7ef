using Linq.Provider.Tests.Infrastructure;

namespace Linq.Provider.Tests.Sessions;

/// <summary>Reading again, letting go, and looking ahead.</summary>
public sealed class RefreshTests
{
    [DatabaseFact]
    public void Refresh_reads_the_row_and_drops_changes(Dbms dbms)
    {
        using ShopDatabase shop = ShopDatabase.Create(dbms);
        shop.Seed(new Order { Number = "A", Customer = new Customer { Name = "Ann" } }, new Customer { Name = "Bob" });
        using Shop db = shop.Open();
        Order order = db.Orders.Include(o => o.Customer).Single();
        shop.Execute("UPDATE \"Orders\" SET \"Number\" = 'B', \"CustomerId\" = 2");
        order.Number = "mine";
        db.Refresh(order);

        Assert.Equal(("B", 2, null), (order.Number, order.CustomerId, order.Customer));
        Assert.Equal("", db.PendingSql());
        Customer bob = db.Find<Customer>(2)!;
        shop.Execute("UPDATE \"Orders\" SET \"CustomerId\" = 1");
        db.Find<Customer>(1);
        db.Refresh(order);
        Assert.Equal("Ann", order.Customer!.Name);
        Assert.NotSame(bob, order.Customer);
        Assert.Equal("", db.PendingSql());
    }

    [DatabaseFact]
    public async Task Refresh_takes_what_an_object_owns_with_it(Dbms dbms)
    {
        using ShopDatabase shop = ShopDatabase.Create(dbms);
        shop.Seed(new Order { Number = "A", Lines = [new() { Product = "tea" }] });
        using Shop db = shop.Open();
        Order order = db.Orders.Include(o => o.Lines).Single();
        shop.Execute("UPDATE \"Lines\" SET \"Product\" = 'rum'");
        await db.RefreshAsync(order);
        Assert.Equal("rum", order.Lines[0].Product);

        shop.Execute("DELETE FROM \"Lines\"");
        Assert.Equal("LP1412", Assert.Throws<LinqProviderException>(() => db.Refresh(order.Lines[0])).Code);
        Assert.Equal("LP1409", Assert.Throws<LinqProviderException>(() => db.Refresh(new Order())).Code);
    }

    [DatabaseFact]
    public void Expired_objects_are_read_again_by_find_and_queries(Dbms dbms)
    {
        using ShopDatabase shop = ShopDatabase.Create(dbms);
        shop.Seed(new Customer { Name = "Ann" }, new Customer { Name = "Bob" });
        using Shop db = shop.Open();
        Customer ann = db.Find<Customer>(1)!;
        Customer bob = db.Find<Customer>(2)!;
        shop.Execute("UPDATE \"Customers\" SET \"City\" = 'Ulm'");
        ann.City = "mine";
        db.Expire(ann);
        db.Expire(bob);
        long sent = db.StatementCount;

        Assert.Null(ann.City);
        Assert.Same(ann, db.Find<Customer>(1));
        Assert.Equal(("Ulm", sent + 1), (ann.City, db.StatementCount));
        Assert.Same(bob, db.Customers.Single(c => c.Name == "Bob"));
        Assert.Equal("Ulm", bob.City);
        Assert.Same(ann, db.Find<Customer>(1));
        Assert.Equal(sent + 2, db.StatementCount);
        Assert.Equal("", db.PendingSql());

        shop.Execute("DELETE FROM \"Customers\" WHERE \"Id\" = 1");
        db.Expire(ann);
        Assert.Null(db.Find<Customer>(1));
        Assert.Equal(EntityState.Detached, db.Entry(ann).State);
    }

    [DatabaseFact]
    public void Detach_takes_what_an_object_owns_with_it(Dbms dbms)
    {
        using ShopDatabase shop = ShopDatabase.Create(dbms);
        shop.Seed(new Order { Number = "A", Customer = new Customer { Name = "Ann" }, Lines = [new() { Product = "tea" }] });
        using Shop db = shop.Open();
        Order order = db.Orders.Include(o => o.Lines).Include(o => o.Customer).Single();
        order.Number = "never written";
        order.Lines[0].Product = "neither";
        db.Detach(order);
        db.Commit();

        Assert.Equal((EntityState.Detached, EntityState.Detached, EntityState.Persistent), (db.Entry(order).State, db.Entry(order.Lines[0]).State, db.Entry(order.Customer!).State));
        Assert.Equal(["A|tea"], shop.Rows("SELECT o.\"Number\", l.\"Product\" FROM \"Orders\" o JOIN \"Lines\" l ON l.\"OrderId\" = o.\"Id\""));
        Assert.NotSame(order, db.Orders.Single());
    }

    [DatabaseFact]
    public void Pending_sql_shows_statements_values_and_keys_to_come(Dbms dbms)
    {
        using ShopDatabase shop = ShopDatabase.Create(dbms);
        shop.Seed(new Customer { Name = "Ann" }, new Order { Number = "old", Lines = [new() { Product = "tea" }] });
        using Shop db = shop.Open();
        Customer ann = db.Find<Customer>(1)!;
        Order old = db.Orders.Include(o => o.Lines).Single();
        ann.City = "Ulm";
        var fresh = new Order { Number = "new", Lines = [new() { Product = "rum" }] };
        db.Add(fresh);
        db.Remove(old);
        long sent = db.StatementCount;
        string sql = db.PendingSql();

        Assert.Equal(sent, db.StatementCount);
        Assert.Contains("INSERT INTO \"Orders\"", sql, StringComparison.Ordinal);
        Assert.Contains("= 'Ulm'", sql, StringComparison.Ordinal);
        Assert.Contains("made by the database)", sql, StringComparison.Ordinal);
        Assert.True(sql.IndexOf("INSERT INTO \"Orders\"", StringComparison.Ordinal) < sql.IndexOf("INSERT INTO \"Lines\"", StringComparison.Ordinal));
        Assert.True(sql.IndexOf("DELETE FROM \"Lines\"", StringComparison.Ordinal) < sql.IndexOf("DELETE FROM \"Orders\"", StringComparison.Ordinal));
        Assert.Equal((0, 0), (fresh.Id, fresh.Lines[0].OrderId));

        // Nothing was decided: the removed order can be kept.
        Assert.Equal(EntityState.Persistent, db.Entry(old.Lines[0]).State);
        db.Add(old);
        Assert.Equal(sql, Removed(sql, db));
        db.Commit();
        Assert.Equal(["old|tea", "new|rum"], shop.Rows("SELECT o.\"Number\", l.\"Product\" FROM \"Orders\" o JOIN \"Lines\" l ON l.\"OrderId\" = o.\"Id\" ORDER BY o.\"Id\""));
        Assert.Equal("", db.PendingSql());

        static string Removed(string sql, Shop db)
        {
            string now = db.PendingSql();
            Assert.DoesNotContain("DELETE", now, StringComparison.Ordinal);
            Assert.StartsWith(now.Split("\n-- update")[0], sql, StringComparison.Ordinal);
            return sql;
        }
    }
}
