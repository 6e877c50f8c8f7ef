using Linq.Provider.Tests.Infrastructure;

namespace Linq.Provider.Tests.Sessions;

/// <summary>What a rollback, a failed flush and a conflict leave in memory and in the database.</summary>
public sealed class RollbackTests
{
    private const string Customers = "SELECT \"Id\", \"Name\", \"City\" FROM \"Customers\" ORDER BY \"Id\"";

    [DatabaseFact]
    public void Added_objects_leave_and_lose_their_keys(Dbms dbms)
    {
        using ShopDatabase shop = ShopDatabase.Create(dbms);
        using Shop db = shop.Open();
        var order = new Order { Number = "A", Customer = new Customer { Name = "Ann" }, Lines = [new() { Product = "tea" }] };
        var document = new Document { Title = "x" };
        db.Add(order);
        db.Add(document);
        db.Flush();
        db.Rollback();

        Assert.Equal((0, null, 0, 0L, 0), (order.Id, order.CustomerId, order.Customer.Id, order.Lines[0].Id, order.Lines[0].OrderId));
        Assert.Equal((Guid.Empty, 0), (document.Id, document.Version));
        Assert.Equal(EntityState.Transient, db.Entry(order).State);
        Assert.Equal(EntityState.Transient, db.Entry(order.Lines[0]).State);
        Assert.Empty(shop.Rows(Customers));

        db.Add(order);
        db.Commit();
        Assert.Single(shop.Rows("SELECT * FROM \"Lines\""));
    }

    [DatabaseFact]
    public void Changes_and_removals_are_undone(Dbms dbms)
    {
        using ShopDatabase shop = ShopDatabase.Create(dbms);
        using Shop db = shop.Open();
        var ann = new Customer { Name = "Ann", City = "Ulm" };
        var bob = new Customer { Name = "Bob" };
        var order = new Order { Number = "A", Customer = ann };
        db.AddRange<object>([ann, bob, order]);
        db.Commit();

        ann.City = "Bonn";
        order.Customer = bob;
        db.Flush();
        db.Remove(order);
        db.Flush();
        ann.City = "Kiel";
        db.Rollback();

        Assert.Equal("Ulm", ann.City);
        Assert.Equal((ann, 1), (order.Customer, order.CustomerId));
        Assert.Equal([order], ann.Orders);
        Assert.Empty(bob.Orders);
        Assert.Equal(EntityState.Persistent, db.Entry(order).State);
        Assert.Same(order, db.Find<Order>(1));
        db.Commit();
        Assert.Equal(["1|A|1"], shop.Rows("SELECT \"Id\", \"Number\", \"CustomerId\" FROM \"Orders\""));
        Assert.Equal(["1|Ann|Ulm", "2|Bob|-"], shop.Rows(Customers));
    }

    [DatabaseFact]
    public void Unflushed_changes_are_undone_without_a_statement(Dbms dbms)
    {
        using ShopDatabase shop = ShopDatabase.Create(dbms);
        shop.Seed(new Customer { Name = "Ann" });
        using Shop db = shop.Open();
        Customer ann = db.Find<Customer>(1)!;
        var added = new Order { Number = "A" };
        ann.Name = "Eve";
        ann.Orders.Add(added);
        db.Add(added);
        db.Remove(ann);
        db.Rollback();

        Assert.Equal(("Ann", EntityState.Persistent, EntityState.Transient), (ann.Name, db.Entry(ann).State, db.Entry(added).State));
        Assert.Empty(ann.Orders);
        db.Commit();
        Assert.Equal(1, db.StatementCount);
    }

    [DatabaseFact]
    public void A_transaction_that_is_not_committed_rolls_back_memory_too(Dbms dbms)
    {
        using ShopDatabase shop = ShopDatabase.Create(dbms);
        shop.Seed(new Customer { Name = "Ann" });
        using Shop db = shop.Open();
        Customer ann = db.Find<Customer>(1)!;
        using (db.Begin())
        {
            ann.Name = "Eve";
            db.Flush();
        }

        Assert.Equal("Ann", ann.Name);
        using (SessionTransaction transaction = db.Begin())
        {
            ann.Name = "Eve";
            transaction.Commit();
        }

        Assert.Equal(["1|Eve|-"], shop.Rows(Customers));
        SessionTransaction ended = db.Begin();
        ended.Rollback();
        Assert.Equal("LP1009", Assert.Throws<LinqProviderException>(ended.Commit).Code);
    }

    [DatabaseFact]
    public void A_savepoint_rolls_back_what_came_after_it(Dbms dbms)
    {
        using ShopDatabase shop = ShopDatabase.Create(dbms);
        using Shop db = shop.Open();
        var ann = new Customer { Name = "Ann" };
        db.Add(ann);
        var bob = new Customer { Name = "Bob" };
        using (db.BeginNested())
        {
            ann.City = "Ulm";
            db.Add(bob);
            db.Flush();
            Assert.Equal(2, bob.Id);
        }

        Assert.Equal((null, 0, 1), (ann.City, bob.Id, ann.Id));
        Assert.Equal(EntityState.Transient, db.Entry(bob).State);
        using (SessionTransaction nested = db.BeginNested())
        {
            ann.City = "Kiel";
            nested.Commit();
        }

        db.Commit();
        Assert.Equal(["1|Ann|Kiel"], shop.Rows(Customers));
    }

    [DatabaseFact]
    public void Rolling_back_all_undoes_committed_savepoints(Dbms dbms)
    {
        using ShopDatabase shop = ShopDatabase.Create(dbms);
        shop.Seed(new Customer { Name = "Ann" });
        using Shop db = shop.Open();
        Customer ann = db.Find<Customer>(1)!;
        using (SessionTransaction nested = db.BeginNested())
        {
            ann.Name = "Eve";
            nested.Commit();
        }

        Assert.Equal("Eve", ann.Name);
        db.Rollback();
        Assert.Equal("Ann", ann.Name);
    }

    [DatabaseFact]
    public void A_failed_flush_loses_nothing_and_can_be_repeated(Dbms dbms)
    {
        using ShopDatabase shop = ShopDatabase.Create(dbms);
        shop.Seed(new Customer { Name = "Ann" });
        using Shop db = shop.Open();
        Customer ann = db.Find<Customer>(1)!;
        ann.City = "Ulm";
        var bob = new Customer { Name = "Bob" };
        var twin = new Customer { Name = "Ann" };
        var last = new Customer { Name = "Zoe" };
        db.AddRange([bob, twin, last]);

        FlushException exception = Assert.Throws<FlushException>(db.Commit);
        Assert.Equal("LP1401", exception.Code);
        Assert.Equal([twin], exception.Entities);
        Assert.Contains("INSERT", exception.Sql, StringComparison.Ordinal);
        Assert.Equal((0, "Ulm", EntityState.Pending), (bob.Id, ann.City, db.Entry(bob).State));

        twin.Name = "Tom";
        db.Commit();
        Assert.Equal(["Ann|Ulm", "Bob|-", "Tom|-", "Zoe|-"], shop.Rows("SELECT \"Name\", \"City\" FROM \"Customers\" ORDER BY \"Name\""));
    }

    [DatabaseFact]
    public void A_failed_flush_can_be_rolled_back(Dbms dbms)
    {
        using ShopDatabase shop = ShopDatabase.Create(dbms);
        using Shop db = shop.Open();
        var ann = new Customer { Name = "Ann" };
        var twin = new Customer { Name = "Ann" };
        db.Add(ann);
        db.Flush();
        db.Add(twin);
        Assert.Throws<FlushException>(db.Flush);
        Assert.Equal(["-"], shop.Rows("SELECT MAX(\"Id\") FROM \"Customers\""));
        db.Rollback();

        Assert.Equal((0, 0), (ann.Id, twin.Id));
        db.Add(twin);
        db.Commit();
        Assert.Equal(["Ann"], shop.Rows("SELECT \"Name\" FROM \"Customers\""));
    }

    [DatabaseFact]
    public void A_failed_flush_inside_a_transaction_keeps_what_was_flushed_before(Dbms dbms)
    {
        using ShopDatabase shop = ShopDatabase.Create(dbms);
        using Shop db = shop.Open();
        var ann = new Customer { Name = "Ann" };
        db.Add(ann);
        db.Flush();
        var twin = new Customer { Name = "Ann" };
        db.Add(twin);
        Assert.Throws<FlushException>(db.Flush);
        db.Detach(twin);
        db.Commit();

        Assert.Equal(["1|Ann|-"], shop.Rows(Customers));
    }

    [DatabaseFact]
    public void Null_in_a_non_nullable_property_is_refused_before_any_statement(Dbms dbms)
    {
        using ShopDatabase shop = ShopDatabase.Create(dbms);
        using Shop db = shop.Open();
        var customer = new Customer { Name = null! };
        db.Add(customer);
        FlushException exception = Assert.Throws<FlushException>(db.Commit);

        Assert.Equal("LP1403", exception.Code);
        Assert.Contains("Customer.Name", exception.Message, StringComparison.Ordinal);
        Assert.Null(exception.Sql);
        Assert.Equal(0, db.StatementCount);
    }

    [DatabaseFact]
    public void A_key_cannot_be_changed(Dbms dbms)
    {
        using ShopDatabase shop = ShopDatabase.Create(dbms);
        shop.Seed(new Customer { Name = "Ann" });
        using Shop db = shop.Open();
        db.Find<Customer>(1)!.Id = 2;

        Assert.Equal("LP1410", Assert.Throws<FlushException>(db.Commit).Code);
    }

    [DatabaseFact]
    public void A_unique_value_may_pass_from_a_removed_object_to_a_new_one(Dbms dbms)
    {
        using ShopDatabase shop = ShopDatabase.Create(dbms);
        shop.Seed(new Customer { Name = "Ann" });
        using Shop db = shop.Open();
        db.Remove(db.Find<Customer>(1)!);
        db.Add(new Customer { Name = "Ann", City = "new" });
        db.Commit();

        Assert.Equal(["Ann|new"], shop.Rows("SELECT \"Name\", \"City\" FROM \"Customers\""));
    }

    [DatabaseFact]
    public void Conflicts_show_all_values_and_can_be_resolved(Dbms dbms)
    {
        using ShopDatabase shop = ShopDatabase.Create(dbms);
        var seeded = new Document { Title = "old" };
        shop.Seed(seeded);
        using Shop db = shop.Open();
        Document mine = db.Find<Document>(seeded.Id)!;
        Assert.Equal(1, mine.Version);
        using (Shop other = shop.Open())
        {
            other.Find<Document>(seeded.Id)!.Title = "theirs";
            other.Commit();
        }

        mine.Title = "mine";
        ConcurrencyException exception = Assert.Throws<ConcurrencyException>(db.Commit);
        ConcurrencyEntry entry = Assert.Single(exception.Entries);
        Assert.Equal(("LP1402", mine), (exception.Code, entry.Entity));
        Assert.Equal(("old", "mine", "theirs"), (entry.Original["Title"], entry.Current["Title"], entry.Database!["Title"]));
        Assert.Equal(("mine", 1), (mine.Title, mine.Version));

        entry.Resolve(ConcurrencyWinner.Client);
        db.Commit();
        Assert.Equal(["mine|3"], shop.Rows("SELECT \"Title\", \"Version\" FROM \"Documents\""));
    }

    [DatabaseFact]
    public void A_conflict_with_a_deleted_row_says_so(Dbms dbms)
    {
        using ShopDatabase shop = ShopDatabase.Create(dbms);
        shop.Seed(new Customer { Name = "Ann" });
        using Shop db = shop.Open();
        Customer ann = db.Find<Customer>(1)!;
        shop.Execute("DELETE FROM \"Customers\"");
        ann.City = "Ulm";

        ConcurrencyEntry entry = Assert.Single(Assert.Throws<ConcurrencyException>(db.Commit).Entries);
        Assert.Null(entry.Database);
        entry.Resolve(ConcurrencyWinner.Client);
        db.Commit();
        Assert.Equal(["1|Ann|Ulm"], shop.Rows(Customers));
    }

    [DatabaseFact]
    public void Database_values_can_win_a_conflict(Dbms dbms)
    {
        using ShopDatabase shop = ShopDatabase.Create(dbms);
        var seeded = new Document { Title = "old" };
        shop.Seed(seeded);
        using Shop db = shop.Open();
        Document mine = db.Find<Document>(seeded.Id)!;
        shop.Execute("UPDATE \"Documents\" SET \"Title\" = 'theirs', \"Version\" = 9");
        db.Remove(mine);
        Assert.Throws<ConcurrencyException>(db.Commit).Entries[0].Resolve(ConcurrencyWinner.Database);

        Assert.Equal(("theirs", 9, EntityState.Persistent), (mine.Title, mine.Version, db.Entry(mine).State));
        db.Commit();
        Assert.Equal(["theirs|9"], shop.Rows("SELECT \"Title\", \"Version\" FROM \"Documents\""));
    }

    [DatabaseFact]
    public void A_collection_that_was_expired_in_the_transaction_gets_its_items_back(Dbms dbms)
    {
        using ShopDatabase shop = ShopDatabase.Create(dbms);
        using Shop db = shop.Open();
        var ann = new Customer { Name = "Ann" };
        var order = new Order { Customer = ann };
        db.Add(order);
        db.Commit();
        db.Add(new Order { Customer = ann });
        db.Flush();
        db.Expire(ann);
        db.Rollback();
        Assert.Equal([order], ann.Orders);
    }

    [DatabaseFact]
    public void A_removed_object_returns_although_another_got_its_key(Dbms dbms)
    {
        using ShopDatabase shop = ShopDatabase.Create(dbms);
        shop.Seed(new Customer { Name = "Ann" }, new Order { Number = "1" });
        using Shop db = shop.Open();
        Customer ann = db.Customers.Single();
        db.Remove(ann);
        db.Flush();
        db.Add(new Customer { Id = ann.Id, Name = "Bob" });
        db.Flush();
        Assert.Equal("1", db.Orders.Single().Number);
        db.Rollback();
        Assert.Same(ann, db.Find<Customer>(ann.Id));
        Assert.Equal(EntityState.Persistent, db.Entry(ann).State);
    }

    [DatabaseFact]
    public void What_was_refreshed_in_the_transaction_is_read_again(Dbms dbms)
    {
        using ShopDatabase shop = ShopDatabase.Create(dbms);
        shop.Seed(new Customer { Name = "Ann" }, new Customer { Name = "Bob" });
        using Shop db = shop.Open();
        Customer[] both = [.. db.Customers.OrderBy(c => c.Id)];
        db.Customers.AsNoTracking().ExecuteUpdate(s => s.Set(c => c.City, "Ulm"));
        both[0].Name = "Anna";
        db.Flush();
        db.Refresh(both[1]);
        Assert.Equal("Ulm", both[1].City);
        db.Rollback();
        Assert.Equal(both, db.Customers.OrderBy(c => c.Id).ToList());
        Assert.All(both, c => Assert.Null(c.City));
    }
}
