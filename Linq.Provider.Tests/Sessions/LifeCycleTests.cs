using Linq.Provider.Tests.Infrastructure;

namespace Linq.Provider.Tests.Sessions;

/// <summary>The states of one object, from new to gone.</summary>
public sealed class LifeCycleTests
{
    [DatabaseFact]
    public void An_object_goes_from_transient_to_detached(Dbms dbms)
    {
        using ShopDatabase shop = ShopDatabase.Create(dbms);
        using Shop db = shop.Open();
        var customer = new Customer { Name = "Ann" };

        Assert.Equal(EntityState.Transient, db.Entry(customer).State);
        db.Add(customer);
        Assert.Equal(EntityState.Pending, db.Entry(customer).State);
        db.Flush();
        Assert.Equal(EntityState.Persistent, db.Entry(customer).State);
        Assert.Equal(1, customer.Id);
        db.Commit();
        Assert.Equal(["1|Ann|-"], shop.Rows("SELECT \"Id\", \"Name\", \"City\" FROM \"Customers\""));

        db.Remove(customer);
        Assert.Equal(EntityState.Deleted, db.Entry(customer).State);
        db.Flush();
        Assert.Equal(EntityState.Deleted, db.Entry(customer).State);
        db.Commit();
        Assert.Equal(EntityState.Detached, db.Entry(customer).State);
        Assert.Empty(shop.Rows("SELECT * FROM \"Customers\""));
    }

    [DatabaseFact]
    public void Removing_a_pending_object_makes_it_transient(Dbms dbms)
    {
        using ShopDatabase shop = ShopDatabase.Create(dbms);
        using Shop db = shop.Open();
        var customer = new Customer { Name = "Ann" };
        db.Add(customer);
        db.Remove(customer);

        Assert.Equal(EntityState.Transient, db.Entry(customer).State);
        db.Commit();
        Assert.Equal(0, db.StatementCount);
    }

    [DatabaseFact]
    public void Find_gives_the_same_object_without_a_second_statement(Dbms dbms)
    {
        using ShopDatabase shop = ShopDatabase.Create(dbms);
        shop.Seed(new Customer { Name = "Ann" });
        using Shop db = shop.Open();

        Customer? first = db.Find<Customer>(1);
        Customer? second = db.Find<Customer>(1L);

        Assert.NotNull(first);
        Assert.Same(first, second);
        Assert.Equal(1, db.StatementCount);
        Assert.Null(db.Find<Customer>(2));
        db.Remove(first);
        Assert.Null(db.Find<Customer>(1));
    }

    [DatabaseFact]
    public void Find_explains_a_wrong_key(Dbms dbms)
    {
        using ShopDatabase shop = ShopDatabase.Create(dbms);
        using Shop db = shop.Open();

        LinqProviderException count = Assert.Throws<LinqProviderException>(() => db.Find<Customer>(1, 2));
        LinqProviderException type = Assert.Throws<LinqProviderException>(() => db.Find<Customer>("one"));
        LinqProviderException overflow = Assert.Throws<LinqProviderException>(() => db.Find<Customer>(long.MaxValue));

        Assert.Equal(("LP1408", "LP1408", "LP1408"), (count.Code, type.Code, overflow.Code));
        Assert.Contains("1 key property (Id)", count.Message, StringComparison.Ordinal);
        Assert.Contains("Customer.Id", type.Message, StringComparison.Ordinal);
    }

    [DatabaseFact]
    public void Composite_keys_are_found_by_their_parts_in_order(Dbms dbms)
    {
        using ShopDatabase shop = ShopDatabase.Create(dbms);
        shop.Seed(new Seat { Row = "A", Number = 1, Guest = "Ann" }, new Seat { Row = "A", Number = 2 });
        using Shop db = shop.Open();

        Seat? seat = db.Find<Seat>("A", 1);
        Assert.Equal("Ann", seat?.Guest);
        Assert.Same(seat, db.Find<Seat>("A", 1L));
        seat!.Guest = null;
        db.Remove(db.Find<Seat>("A", 2)!);
        db.Commit();

        Assert.Equal(["A|1|-"], shop.Rows("SELECT * FROM \"Seats\""));
    }

    [DatabaseFact]
    public void Only_changed_columns_are_written(Dbms dbms)
    {
        using ShopDatabase shop = ShopDatabase.Create(dbms);
        shop.Seed(new Customer { Name = "Ann", City = "Ulm" });
        List<string> log = [];
        using Engine engine = Engine.Create(shop.Url, o => o.LogTo(log.Add));
        using var db = new Shop(engine);
        Customer customer = db.Find<Customer>(1)!;
        Assert.False(db.Entry(customer).Property(c => c.City).IsModified);
        customer.City = "Bonn";

        Assert.True(db.Entry(customer).Property(c => c.City).IsModified);
        Assert.Equal(("Ulm", "Bonn"), (db.Entry(customer).Property(c => c.City).Original, db.Entry(customer).Property(c => c.City).Current));
        db.Commit();

        string update = Assert.Single(log, m => m.Contains("UPDATE", StringComparison.Ordinal));
        Assert.Contains("\"City\"", update, StringComparison.Ordinal);
        Assert.DoesNotContain("\"Name\"", update, StringComparison.Ordinal);
        Assert.False(db.Entry(customer).Property(c => c.City).IsModified);
        Assert.Equal(["1|Ann|Bonn"], shop.Rows("SELECT \"Id\", \"Name\", \"City\" FROM \"Customers\""));
    }

    [DatabaseFact]
    public void Nothing_changed_sends_nothing(Dbms dbms)
    {
        using ShopDatabase shop = ShopDatabase.Create(dbms);
        shop.Seed(new Customer { Name = "Ann" });
        using Shop db = shop.Open();
        Customer customer = db.Find<Customer>(1)!;
        customer.Name = "Bob";
        customer.Name = "Ann";
        db.Commit();

        Assert.Equal(1, db.StatementCount);
    }

    [DatabaseFact]
    public void Attach_writes_what_changes_and_update_writes_all(Dbms dbms)
    {
        using ShopDatabase shop = ShopDatabase.Create(dbms);
        shop.Seed(new Customer { Name = "Ann", City = "Ulm" }, new Customer { Name = "Bob", City = "Ulm" });
        using Shop db = shop.Open();
        var attached = new Customer { Id = 1, Name = "Ann" };
        var updated = new Customer { Id = 2, Name = "Rob" };
        db.Attach(attached);
        db.Update(updated);
        attached.Name = "Eve";
        db.Commit();

        Assert.Equal(["1|Eve|Ulm", "2|Rob|-"], shop.Rows("SELECT \"Id\", \"Name\", \"City\" FROM \"Customers\" ORDER BY 1"));
        Assert.Equal("LP1407", Assert.Throws<LinqProviderException>(() => db.Attach(new Customer { Id = 1, Name = "" })).Code);
        Assert.Equal("LP1409", Assert.Throws<LinqProviderException>(() => db.Attach(new Customer { Name = "" })).Code);
    }

    [DatabaseFact]
    public void Detached_objects_are_left_alone(Dbms dbms)
    {
        using ShopDatabase shop = ShopDatabase.Create(dbms);
        shop.Seed(new Customer { Name = "Ann" });
        using Shop db = shop.Open();
        Customer customer = db.Find<Customer>(1)!;
        db.Detach(customer);
        customer.Name = "Bob";
        db.Commit();

        Assert.Equal(EntityState.Detached, db.Entry(customer).State);
        Assert.NotSame(customer, db.Find<Customer>(1));
        Assert.Equal("Ann", db.Find<Customer>(1)!.Name);
    }

    [DatabaseFact]
    public void Keys_are_made_by_the_database_or_by_the_session(Dbms dbms)
    {
        using ShopDatabase shop = ShopDatabase.Create(dbms);
        using Shop db = shop.Open();
        var customers = Enumerable.Range(0, 5).Select(i => new Customer { Name = $"c{i}" }).ToList();
        var documents = Enumerable.Range(0, 5).Select(i => new Document { Title = $"d{i}" }).ToList();
        db.AddRange(customers);
        db.AddRange(documents);
        db.Commit();

        Assert.Equal([1, 2, 3, 4, 5], customers.Select(c => c.Id));
        Assert.Equal(documents.Select(d => d.Id), documents.Select(d => d.Id).Distinct().Order());
        Assert.DoesNotContain(Guid.Empty, documents.Select(d => d.Id));
        Assert.Same(documents[3], db.Find<Document>(documents[3].Id));
        db.Add(new Customer { Id = 77, Name = "given" });
        db.Commit();
        Assert.Equal("given", db.Find<Customer>(77)?.Name);
    }

    [DatabaseFact]
    public void A_read_only_session_refuses_to_write(Dbms dbms)
    {
        using ShopDatabase shop = ShopDatabase.Create(dbms);
        shop.Seed(new Customer { Name = "Ann" });
        using Shop db = shop.Open(SessionOptions.ReadOnly);

        Assert.NotSame(db.Find<Customer>(1), db.Find<Customer>(1));
        Assert.Equal("LP1406", Assert.Throws<LinqProviderException>(() => db.Add(new Customer())).Code);
    }

    [DatabaseFact]
    public void A_disposed_session_refuses_everything(Dbms dbms)
    {
        using ShopDatabase shop = ShopDatabase.Create(dbms);
        Shop db = shop.Open();
        db.Dispose();
        db.Dispose();

        Assert.Throws<ObjectDisposedException>(() => db.Find<Customer>(1));
        Assert.Throws<ObjectDisposedException>(() => db.Add(new Customer()));
        Assert.Throws<ObjectDisposedException>(db.Commit);
        Assert.Throws<ObjectDisposedException>(() => db.Customers);
    }

    [DatabaseFact]
    public async Task The_asynchronous_face_does_the_same(Dbms dbms)
    {
        using ShopDatabase shop = ShopDatabase.Create(dbms);
        await using Shop db = shop.Open();
        var customer = new Customer { Name = "Ann" };
        db.Add(customer);
        await db.CommitAsync();
        await using (SessionTransaction transaction = await db.BeginAsync())
        {
            customer.Name = "Bob";
            await db.FlushAsync();
        }

        Assert.Equal("Ann", customer.Name);
        Assert.Same(customer, await db.FindAsync<Customer>([1]));
    }

    [DatabaseFact]
    public void A_plain_session_maps_classes_when_they_are_first_used(Dbms dbms)
    {
        using TestDatabase database = TestDatabase.Create(dbms);
        using Engine engine = Engine.Create(database.Url);
        using var db = new Session(engine);
        db.Set<Seat>();
        db.CreateAll();
        db.Add(new Seat { Row = "B", Number = 2 });
        db.Set<Document>();
        db.CreateAll();
        db.Add(new Document { Title = "x" });
        db.Commit();

        Assert.NotNull(db.Find<Seat>("B", 2));
    }
}
