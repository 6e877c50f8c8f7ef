using Linq.Provider.Tests.Infrastructure;

namespace Linq.Provider.Tests.Sessions;

/// <summary>Queries and the unit of work together.</summary>
public sealed class TrackedQueryTests
{
    [DatabaseFact]
    public void Queries_return_the_objects_that_the_session_holds(Dbms dbms)
    {
        using ShopDatabase shop = ShopDatabase.Create(dbms);
        shop.Seed(new Customer { Name = "Ann" }, new Customer { Name = "Bob" });
        using Shop db = shop.Open();
        Customer ann = db.Find<Customer>(1)!;

        Assert.Same(ann, db.Customers.Single(c => c.Name == "Ann"));
        Assert.NotSame(ann, db.Customers.AsNoTracking().Single(c => c.Name == "Ann"));
        foreach (Customer customer in db.Customers)
        {
            customer.City = customer.Name + "ville";
        }

        db.Commit();
        Assert.Equal(["Ann|Annville", "Bob|Bobville"], shop.Rows("SELECT \"Name\", \"City\" FROM \"Customers\" ORDER BY 1"));
    }

    [DatabaseFact]
    public void Pending_changes_are_flushed_before_a_query(Dbms dbms)
    {
        using ShopDatabase shop = ShopDatabase.Create(dbms);
        using Shop db = shop.Open();
        db.Add(new Customer { Name = "Ann" });
        Assert.Equal(1, db.Customers.Count());
        db.Rollback();
        Assert.Equal(0, db.Customers.Count());

        using Shop manual = shop.Open(SessionOptions.Default with { AutoFlush = false });
        manual.Add(new Customer { Name = "Ann" });
        Assert.Equal(0, manual.Customers.Count());
    }

    [DatabaseFact]
    public void Included_collections_are_compared_with_what_was_read(Dbms dbms)
    {
        using ShopDatabase shop = ShopDatabase.Create(dbms);
        shop.Seed(new Customer { Name = "Ann", Orders = [new() { Number = "A" }, new() { Number = "B" }] }, new Customer { Name = "Bob" });
        using Shop db = shop.Open();
        Customer ann = db.Customers.Include(c => c.Orders).Single(c => c.Name == "Ann");
        Customer bob = db.Customers.Single(c => c.Name == "Bob");
        Order a = ann.Orders.Single(o => o.Number == "A");
        long before = db.StatementCount;
        db.Flush();
        Assert.Equal(before, db.StatementCount);

        ann.Orders.Remove(a);
        bob.Orders.Add(a);
        ann.Orders.Add(new Order { Number = "C" });
        db.Commit();
        Assert.Equal(["A|Bob", "B|Ann", "C|Ann"], shop.Rows("SELECT o.\"Number\", c.\"Name\" FROM \"Orders\" o JOIN \"Customers\" c ON c.\"Id\" = o.\"CustomerId\" ORDER BY 1"));

        ann.Orders.Clear();
        db.Rollback();
        Assert.Equal(["B", "C"], ann.Orders.Select(o => o.Number).Order());
    }

    [DatabaseFact]
    public void An_include_does_not_overwrite_what_was_changed(Dbms dbms)
    {
        using ShopDatabase shop = ShopDatabase.Create(dbms);
        shop.Seed(new Customer { Name = "Ann", Orders = [new() { Number = "A" }] }, new Customer { Name = "Bob" });
        using Shop db = shop.Open(SessionOptions.Default with { AutoFlush = false });
        Customer bob = db.Find<Customer>(2)!;
        Order order = db.Orders.Include(o => o.Customer).Single();
        Assert.Equal("Ann", order.Customer!.Name);
        order.Customer = bob;

        Assert.Same(order, db.Orders.Include(o => o.Customer).Single());
        Assert.Same(bob, order.Customer);
        db.Commit();
        Assert.Equal(["2"], shop.Rows("SELECT \"CustomerId\" FROM \"Orders\""));
    }

    [DatabaseFact]
    public async Task Queries_can_be_awaited(Dbms dbms)
    {
        using ShopDatabase shop = ShopDatabase.Create(dbms);
        shop.Seed(new Customer { Name = "Ann" }, new Customer { Name = "Bob" });
        await using Shop db = shop.Open();
        List<string> names = [];
        await foreach (Customer customer in db.Customers)
        {
            names.Add(customer.Name);
        }

        Assert.Equal(["Ann", "Bob"], names.Order());
        Assert.Equal(2, await db.Customers.CountAsync());
    }
}
