using Linq.Provider.Tests.Infrastructure;

namespace Linq.Provider.Tests.Sessions;

/// <summary>Objects that are let go, attached or read anew in a transaction which is then rolled back.</summary>
public sealed class LetGoTests
{
    [DatabaseTheory]
    [InlineData(false)]
    [InlineData(true)]
    public void An_object_read_in_place_of_an_added_one_leaves_with_its_row(Dbms dbms, bool isAttached)
    {
        using ShopDatabase shop = ShopDatabase.Create(dbms);
        using Shop db = shop.Open();
        var ann = new Customer { Name = "Ann" };
        db.Add(ann);
        SessionTransaction savepoint = db.BeginNested();
        Customer again = LetGo(db, ann, isAttached);
        again.City = "Ulm";
        db.Flush();
        savepoint.Rollback();
        Assert.Equal((EntityState.Persistent, null), (db.Entry(again).State, db.Find<Customer>(again.Id)!.City));

        db.Rollback();
        Assert.Equal(EntityState.Transient, db.Entry(again).State);
        Assert.Equal(0, ann.Id);
        Assert.Null(db.Find<Customer>(1));
        db.Add(ann);
        db.Commit();
        Assert.Single(shop.Rows("SELECT * FROM \"Customers\""));
    }

    [DatabaseFact]
    public void A_row_that_takes_the_key_of_a_removed_one_leaves_and_the_removed_one_returns(Dbms dbms)
    {
        using ShopDatabase shop = ShopDatabase.Create(dbms);
        shop.Seed(new Seat { Row = "A", Number = 1, Guest = "old" });
        using Shop db = shop.Open();
        Seat old = db.Find<Seat>("A", 1)!;
        SessionTransaction savepoint = db.BeginNested();
        db.Remove(old);
        db.Flush();
        var taken = new Seat { Row = "A", Number = 1, Guest = "new" };
        db.Add(taken);
        db.Flush();
        Seat again = LetGo(db, taken, isAttached: false);
        savepoint.Rollback();

        Assert.Equal((EntityState.Persistent, EntityState.Transient), (db.Entry(old).State, db.Entry(again).State));
        Assert.Same(old, db.Find<Seat>("A", 1));
        Assert.Equal("old", old.Guest);
        db.Commit();
        Assert.Equal(["A|1|old"], shop.Rows("SELECT * FROM \"Seats\""));
    }

    [DatabaseFact]
    public void An_object_read_and_removed_again_in_the_transaction_that_added_its_row_does_not_return(Dbms dbms)
    {
        using ShopDatabase shop = ShopDatabase.Create(dbms);
        using Shop db = shop.Open();
        var taken = new Seat { Row = "A", Number = 1 };
        db.Add(taken);
        db.Flush();
        Seat again = LetGo(db, taken, isAttached: false);
        db.Remove(again);
        db.Flush();
        db.Rollback();
        Assert.Equal(EntityState.Transient, db.Entry(again).State);
        Assert.Null(db.Find<Seat>("A", 1));
    }

    [DatabaseFact]
    public void An_object_refreshed_in_the_transaction_gets_its_old_values_back(Dbms dbms)
    {
        using ShopDatabase shop = ShopDatabase.Create(dbms);
        shop.Seed(new Customer { Name = "Ann", City = "Old" });
        using Shop db = shop.Open();
        Customer ann = db.Find<Customer>(1)!;
        db.Customers.AsNoTracking().ExecuteUpdate(s => s.Set(c => c.City, "New"));
        db.Refresh(ann);
        Assert.Equal("New", ann.City);
        db.Rollback();
        Assert.Equal("Old", ann.City);
        Assert.Equal("", db.PendingSql());
    }

    [DatabaseFact]
    public void A_reference_set_before_it_was_ever_read_is_empty_again(Dbms dbms)
    {
        using ShopDatabase shop = ShopDatabase.Create(dbms);
        shop.Seed(new Customer { Name = "Ann" }, new Customer { Name = "Bob" }, new Order { Number = "A", CustomerId = 1 });
        using Shop db = shop.Open();
        var order = new Order { Id = 1, Number = "A", CustomerId = 1 };
        db.Attach(order);
        order.Customer = db.Find<Customer>(2);
        db.Flush();
        db.Rollback();
        Assert.Equal((1, null), (order.CustomerId, order.Customer));
        Assert.Equal("", db.PendingSql());
    }

    private static T LetGo<T>(Shop db, T entity, bool isAttached) where T : class
    {
        db.Flush();
        object[] key = entity switch { Customer c => [c.Id], Seat s => [s.Row, s.Number], _ => [] };
        db.Detach(entity);
        if (isAttached)
        {
            db.Attach(entity);
            return entity;
        }

        T again = db.Find<T>(key)!;
        Assert.NotSame(entity, again);
        return again;
    }
}
