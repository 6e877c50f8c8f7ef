using System.Transactions;
using Linq.Provider.Execution;
using Linq.Provider.Tests.Infrastructure;

namespace Linq.Provider.Tests.Sessions;

/// <summary>Sessions inside a <see cref="TransactionScope"/>.</summary>
public sealed class AmbientTransactionTests
{
    [DatabaseFact(Dbms.PostgreSql)]
    public void A_scope_that_is_completed_commits_rows_and_objects(Dbms dbms)
    {
        using ShopDatabase shop = ShopDatabase.Create(dbms);
        shop.Seed(new Customer { Name = "old" });
        using Shop db = shop.Open();
        List<string> events = [];
        db.AfterCommit += (_, _) => events.Add("commit");
        var ann = new Customer { Name = "Ann" };
        Customer old = db.Customers.Single();
        using (var scope = new TransactionScope())
        {
            db.Add(ann);
            db.Remove(old);
            db.Commit();
            Assert.NotEqual(0, ann.Id);
            Assert.Empty(events);
            Assert.Equal(EntityState.Deleted, db.Entry(old).State);
            using (new TransactionScope(TransactionScopeOption.Suppress))
            {
                Assert.Equal(["old"], shop.Rows("SELECT \"Name\" FROM \"Customers\""));
            }

            scope.Complete();
        }

        Assert.Equal(["commit"], events);
        Assert.Equal((EntityState.Persistent, EntityState.Detached), (db.Entry(ann).State, db.Entry(old).State));
        Assert.Equal(["Ann"], shop.Rows("SELECT \"Name\" FROM \"Customers\""));
        ann.City = "Ulm";
        db.Commit();
        Assert.Equal(["Ann|Ulm"], shop.Rows("SELECT \"Name\", \"City\" FROM \"Customers\""));
    }

    [DatabaseFact(Dbms.PostgreSql)]
    public void A_scope_that_is_not_completed_rolls_back_rows_and_objects(Dbms dbms)
    {
        using ShopDatabase shop = ShopDatabase.Create(dbms);
        shop.Seed(new Customer { Name = "Bob", City = "Ulm" });
        using Shop db = shop.Open();
        bool isRolledBack = false;
        db.AfterRollback += (_, _) => isRolledBack = true;
        Customer bob = db.Customers.Single();
        var ann = new Customer { Name = "Ann", Orders = [new Order { Number = "A" }] };
        using (new TransactionScope())
        {
            db.Add(ann);
            bob.City = "Bonn";
            db.Commit();
            db.Customers.Where(c => c.Name == "Bob").ExecuteUpdate(s => s.Set(c => c.Name, "Rob"));
            Assert.Equal("Rob", bob.Name);
        }

        Assert.True(isRolledBack);
        Assert.Equal((0, EntityState.Transient, "Bob", "Ulm"), (ann.Id, db.Entry(ann).State, bob.Name, bob.City));
        Assert.Equal(["Bob|Ulm"], shop.Rows("SELECT \"Name\", \"City\" FROM \"Customers\""));
        db.Add(ann);
        db.Commit();
        Assert.Equal(["2"], shop.Rows("SELECT COUNT(*) FROM \"Customers\""));
    }

    [DatabaseFact(Dbms.PostgreSql)]
    public async Task Several_sessions_share_one_transaction_across_awaits(Dbms dbms)
    {
        using ShopDatabase shop = ShopDatabase.Create(dbms);
        for (int i = 0; i < 3; i++)
        {
            using (var scope = new TransactionScope(TransactionScopeAsyncFlowOption.Enabled))
            {
                using (Shop first = shop.Open())
                {
                    first.Add(new Customer { Name = $"a{i}" });
                    await first.CommitAsync();
                    await Task.Yield();
                    using Shop second = shop.Open();
                    Assert.Equal(1, await second.Customers.Where(c => c.Name == $"a{i}").CountAsync());
                    second.Add(new Customer { Name = $"b{i}" });
                    await second.CommitAsync();
                }

                if (i != 1)
                {
                    scope.Complete();
                }
            }
        }

        Assert.Equal(["a0", "a2", "b0", "b2"], shop.Rows("SELECT \"Name\" FROM \"Customers\" ORDER BY \"Name\""));
        PoolStatistics pool = shop.Engine.Database.Pool.Statistics;
        Assert.Equal((1, 1, 0), (pool.Open, pool.Idle, pool.Rented));
    }

    [DatabaseFact(Dbms.PostgreSql)]
    public void Savepoints_and_refused_flushes_work_inside(Dbms dbms)
    {
        using ShopDatabase shop = ShopDatabase.Create(dbms);
        shop.Seed(new Customer { Name = "Ann" });
        using Shop db = shop.Open();
        using (var scope = new TransactionScope())
        {
            db.Add(new Tag { Name = "kept" });
            using (SessionTransaction nested = db.BeginNested())
            {
                db.Add(new Tag { Name = "undone" });
                using (SessionTransaction inner = db.BeginNested())
                {
                    inner.Commit();
                }

                nested.Rollback();
            }

            var twin = new Customer { Name = "Ann" };
            db.Add(twin);
            Assert.Throws<FlushException>(db.Flush);
            twin.Name = "other";
            db.Commit();
            Assert.Equal("LP1009", Assert.Throws<LinqProviderException>(() => db.Begin()).Code);
            scope.Complete();
        }

        Assert.Equal(["kept"], shop.Rows("SELECT \"Name\" FROM \"Tags\""));
        Assert.Equal(["2"], shop.Rows("SELECT COUNT(*) FROM \"Customers\""));
    }

    [DatabaseFact(Dbms.PostgreSql)]
    public void A_rollback_of_the_session_rolls_back_all_of_it(Dbms dbms)
    {
        using ShopDatabase shop = ShopDatabase.Create(dbms);
        using Shop db = shop.Open();
        using Shop other = shop.Open();
        using (new TransactionScope())
        {
            other.Add(new Tag { Name = "other" });
            other.Commit();
            var tag = new Tag { Name = "mine" };
            db.Add(tag);
            db.Flush();
            db.Rollback();
            Assert.Equal((0, EntityState.Transient), (tag.Id, db.Entry(tag).State));
            Assert.Equal("LP1009", Assert.Throws<LinqProviderException>(() => db.Tags().Count()).Code);
        }

        Assert.Equal(["0"], shop.Rows("SELECT COUNT(*) FROM \"Tags\""));
        Assert.Equal(0, db.Tags().Count());
    }

    [DatabaseFact]
    public void Core_takes_part_too_or_is_refused(Dbms dbms)
    {
        using ShopDatabase shop = ShopDatabase.Create(dbms);
        using (new TransactionScope())
        {
            using Connection connection = shop.Engine.Connect();
            if (dbms == Dbms.Sqlite)
            {
                Assert.Equal("LP1010", Assert.Throws<LinqProviderException>(() => connection.Execute($"INSERT INTO \"Tags\" (\"Name\") VALUES ('x')")).Code);
            }
            else
            {
                Assert.Equal(1, connection.Execute($"INSERT INTO \"Tags\" (\"Name\") VALUES ('x')"));
            }
        }

        Assert.Equal(["0"], shop.Rows("SELECT COUNT(*) FROM \"Tags\""));
    }

    [DatabaseFact(Dbms.Sqlite)]
    public void Sqlite_refuses_to_write_in_a_scope_and_loses_nothing(Dbms dbms)
    {
        using ShopDatabase shop = ShopDatabase.Create(dbms);
        using Shop db = shop.Open();
        using (new TransactionScope())
        {
            Assert.Equal(0, db.Customers.Count());
            db.Add(new Customer { Name = "Ann" });
            LinqProviderException refused = Assert.Throws<LinqProviderException>(db.Commit);
            Assert.Equal("LP1010", refused.Code);
            Assert.Contains("TransactionScopeOption.Suppress", refused.Message, StringComparison.Ordinal);
        }

        db.Commit();
        Assert.Equal(["Ann"], shop.Rows("SELECT \"Name\" FROM \"Customers\""));
    }
}

internal static class TagSet
{
    public static IQueryable<Tag> Tags(this Shop db) => db.Set<Tag>();
}
