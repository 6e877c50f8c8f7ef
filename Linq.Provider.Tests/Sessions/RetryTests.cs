using System.Data;
using Linq.Provider.Tests.Infrastructure;

namespace Linq.Provider.Tests.Sessions;

/// <summary>Transactions that are run again.</summary>
public sealed class RetryTests
{
    private const int Workers = 4;
    private const int Transfers = 2000;

    [DatabaseFact]
    public void Racing_transfers_conserve_the_sum(Dbms dbms)
    {
        using ShopDatabase shop = ShopDatabase.Create(dbms);
        if (dbms == Dbms.Sqlite)
        {
            // One wait for the disk per commit in place of several, which were nine tenths of the time; who waits for whom is the same.
            shop.Execute("PRAGMA journal_mode = WAL");
        }

        shop.Seed([.. Enumerable.Range(0, 5).Select(i => new Order { Number = $"account {i}", Total = 1000m })]);
        void Work(int seed)
        {
            var random = new Random(seed);
            using Shop db = shop.Open();
            for (int i = 0; i < Transfers / Workers; i++)
            {
                (int from, int to, decimal amount) = (random.Next(1, 6), random.Next(1, 6), random.Next(1, 10));
                while (!IsDone(db, from, to, amount))
                {
                    // Among so few accounts a busy machine may need more attempts than one run makes: none of them may have left a trace.
                }
            }
        }

        static bool IsDone(Shop db, int from, int to, decimal amount)
        {
            try
            {
                db.RunInTransaction(
                    s =>
                    {
                        s.Find<Order>(from)!.Total -= amount;
                        s.Find<Order>(to)!.Total += amount;
                    },
                    IsolationLevel.Serializable);
                return true;
            }
            catch (LinqProviderException e) when (e.Code == "LP1414")
            {
                return false;
            }
        }

        Task[] workers = [.. Enumerable.Range(1, Workers).Select(seed => Task.Factory.StartNew(() => Work(seed), TaskCreationOptions.LongRunning))];
        Assert.True(Task.WaitAll(workers, TimeSpan.FromMinutes(3)));

        using Shop check = shop.Open();
        Assert.Equal(5_000m, check.Orders.Sum(o => o.Total));
        Assert.NotEqual(5, check.Orders.Count(o => o.Total == 1000m));
    }

    [DatabaseFact(Dbms.PostgreSql)]
    public async Task A_lost_connection_is_replaced_and_memory_starts_fresh()
    {
        using ShopDatabase shop = ShopDatabase.Create(Dbms.PostgreSql);
        using Shop db = shop.Open();
        List<Customer> tried = [];
        int result = await db.RunInTransactionAsync(async s =>
        {
            var ann = new Customer { Name = "Ann" };
            tried.Add(ann);
            s.Add(ann);
            await s.FlushAsync();
            if (tried.Count < 3)
            {
                shop.Execute("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()");
            }

            s.Add(new Team { Name = "x" });
            await s.FlushAsync();
            return 42;
        });

        Assert.Equal((42, 3), (result, tried.Count));
        Assert.Equal((0, EntityState.Transient), (tried[0].Id, db.Entry(tried[0]).State));
        Assert.Equal(EntityState.Persistent, db.Entry(tried[2]).State);
        Assert.Single(shop.Rows("SELECT * FROM \"Customers\""));
        Assert.Single(shop.Rows("SELECT * FROM \"Teams\""));
    }

    [DatabaseFact]
    public void Other_failures_roll_back_and_are_not_repeated(Dbms dbms)
    {
        using ShopDatabase shop = ShopDatabase.Create(dbms);
        shop.Seed(new Customer { Name = "Ann" });
        using Shop db = shop.Open();
        int runs = 0;
        Customer ann = db.Find<Customer>(1)!;
        Assert.Throws<InvalidOperationException>(() => db.RunInTransaction(s =>
        {
            runs++;
            s.Find<Customer>(1)!.City = "Ulm";
            s.Flush();
            throw new InvalidOperationException();
        }));
        Assert.Throws<FlushException>(() => db.RunInTransaction(s =>
        {
            runs++;
            s.Add(new Customer { Name = "Ann" });
        }));
        Assert.Equal((2, null), (runs, ann.City));
        Assert.Equal(["Ann|-"], shop.Rows("SELECT \"Name\", \"City\" FROM \"Customers\""));
    }

    [DatabaseFact]
    public void Nested_and_late_runs_are_refused(Dbms dbms)
    {
        using ShopDatabase shop = ShopDatabase.Create(dbms);
        using Shop db = shop.Open();
        using (db.Begin())
        {
            Assert.Equal("LP1413", Assert.Throws<LinqProviderException>(() => db.RunInTransaction(_ => { })).Code);
        }

        Assert.Equal("LP1413", Assert.Throws<LinqProviderException>(() => db.RunInTransaction(s => s.RunInTransaction(_ => { }))).Code);
        Assert.Equal("LP1009", Assert.Throws<LinqProviderException>(() => db.RunInTransaction(s => s.Rollback())).Code);
        db.Add(new Customer { Name = "Ann" });
        Assert.Equal("LP1413", Assert.Throws<LinqProviderException>(() => db.RunInTransaction(_ => { })).Code);
        db.Commit();
        db.RunInTransaction(s => s.Find<Customer>(1)!.City = "Ulm");
        Assert.Equal(["Ann|Ulm"], shop.Rows("SELECT \"Name\", \"City\" FROM \"Customers\""));
    }
}
