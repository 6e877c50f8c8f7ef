using Linq.Provider.Tests.Infrastructure;

namespace Linq.Provider.Tests.Sessions;

/// <summary>What the events of a session tell, and what an exception in a handler leaves behind.</summary>
public sealed class EventTests
{
    [DatabaseFact]
    public void Events_follow_the_life_of_a_transaction(Dbms dbms)
    {
        using ShopDatabase shop = ShopDatabase.Create(dbms);
        shop.Seed(new Customer { Name = "Ann" }, new Customer { Name = "Bob" });
        using Shop db = shop.Open();
        List<string> log = [];
        db.BeforeFlush += (_, e) => log.Add($"before {e.Added.Count}+{e.Changed.Count}-{e.Removed.Count}");
        db.AfterFlush += (_, e) => log.Add($"after {e.Added.Count}+{e.Changed.Count}-{e.Removed.Count}");
        db.AfterCommit += (_, _) => log.Add("commit");
        db.AfterRollback += (_, e) => log.Add(e.IsSavepoint ? "rollback to savepoint" : "rollback");
        db.Loaded += (_, e) => log.Add($"loaded {((Customer)e.Entity).Name}");

        Customer ann = db.Find<Customer>(1)!;
        db.Remove(db.Find<Customer>(2)!);
        ann.City = "Ulm";
        db.Add(new Customer { Name = "Cid" });
        db.Flush();
        db.Commit();
        using (db.BeginNested())
        {
            ann.City = "Bonn";
            db.Flush();
        }

        db.Rollback();
        Assert.Equal(["loaded Ann", "loaded Bob", "before 1+1-1", "after 1+1-1", "commit", "before 0+1-0", "after 0+1-0", "rollback to savepoint", "rollback"], log);
    }

    [DatabaseFact]
    public void A_handler_may_change_query_and_add_but_not_flush(Dbms dbms)
    {
        using ShopDatabase shop = ShopDatabase.Create(dbms);
        using Shop db = shop.Open();
        db.BeforeFlush += (_, e) =>
        {
            Assert.Empty(db.Customers.ToList());
            foreach (Customer added in e.Added.OfType<Customer>())
            {
                added.City = "audited";
                db.Add(new Team { Name = $"fans of {added.Name}" });
            }
        };
        db.Add(new Customer { Name = "Ann" });
        db.Commit();
        Assert.Equal(["audited"], shop.Rows("SELECT \"City\" FROM \"Customers\""));
        Assert.Equal(["fans of Ann"], shop.Rows("SELECT \"Name\" FROM \"Teams\""));

        using Shop other = shop.Open();
        other.BeforeFlush += (_, _) => other.Flush();
        other.Add(new Customer { Name = "Bob" });
        Assert.Equal("LP1409", Assert.Throws<LinqProviderException>(other.Commit).Code);
    }

    [DatabaseFact]
    public void Exceptions_of_handlers_do_no_harm(Dbms dbms)
    {
        using ShopDatabase shop = ShopDatabase.Create(dbms);
        shop.Seed(new Customer { Name = "Ann" });
        using Shop db = shop.Open();
        string failing = "";
        void Fail(string name)
        {
            if (failing == name)
            {
                failing = "";
                throw new InvalidOperationException(name);
            }
        }

        db.BeforeFlush += (_, _) => Fail("before");
        db.AfterFlush += (_, _) => Fail("after");
        db.AfterCommit += (_, _) => Fail("commit");
        db.AfterRollback += (_, _) => Fail("rollback");
        db.Loaded += (_, _) => Fail("loaded");

        failing = "loaded";
        Assert.Throws<InvalidOperationException>(() => db.Customers.ToList());
        Customer ann = db.Customers.Single();
        ann.City = "1";
        failing = "before";
        Assert.Throws<InvalidOperationException>(db.Flush);
        Assert.True(db.Entry(ann).Property(c => c.City).IsModified);
        failing = "after";
        Assert.Throws<InvalidOperationException>(db.Commit);
        Assert.False(db.Entry(ann).Property(c => c.City).IsModified);
        Assert.Equal(["-"], shop.Rows("SELECT \"City\" FROM \"Customers\""));
        failing = "commit";
        Assert.Throws<InvalidOperationException>(db.Commit);
        Assert.Equal(["1"], shop.Rows("SELECT \"City\" FROM \"Customers\""));
        ann.City = "2";
        failing = "rollback";
        Assert.Throws<InvalidOperationException>(db.Rollback);
        Assert.Equal("1", ann.City);
        ann.City = "3";
        db.Commit();
        Assert.Equal(["3"], shop.Rows("SELECT \"City\" FROM \"Customers\""));
    }
}
