using Linq.Provider.Querying;
using Linq.Provider.Tests.Infrastructure;

namespace Linq.Provider.Tests.Sessions;

/// <summary>What goes wrong outside the program: each fault is reported clearly, leaves nothing half-written, and the session works after a rollback, with no connection left behind.</summary>
public sealed class FaultTests
{
    private const string Names = "SELECT \"Name\" FROM \"Customers\" ORDER BY \"Name\"";
    private const string Terminate = "SELECT pg_terminate_backend(pid, 10000) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()";

    [DatabaseTheory(Dbms.PostgreSql)]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_connection_lost_before_a_flush_is_reported_until_the_rollback(Dbms dbms, bool async)
    {
        using ShopDatabase shop = Seeded(dbms);
        using Shop db = shop.Open();
        Customer ann = db.Find<Customer>(1)!;
        ann.City = "Ulm";
        db.Flush();
        shop.Execute(Terminate);
        var added = new Customer { Name = "Zoe" };
        db.Add(added);
        for (int i = 0; i < 3; i++)
        {
            IsLost(async ? await Assert.ThrowsAnyAsync<LinqProviderException>(() => db.FlushAsync()) : Assert.ThrowsAny<LinqProviderException>(db.Flush));
            IsLost(async ? await Assert.ThrowsAnyAsync<LinqProviderException>(() => db.CommitAsync()) : Assert.ThrowsAny<LinqProviderException>(db.Commit));
            IsLost(Assert.ThrowsAny<LinqProviderException>(() => db.Orders.Count()));
        }

        Assert.Equal(("Ulm", EntityState.Pending), (ann.City, db.Entry(added).State));
        await RecoversAsync(shop, db, async);
        Assert.Equal(("Old", EntityState.Transient), (ann.City, db.Entry(added).State));
    }

    [DatabaseTheory(Dbms.PostgreSql)]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_connection_lost_at_the_commit_leaves_the_outcome_open(Dbms dbms, bool async)
    {
        using ShopDatabase shop = Seeded(dbms);
        using Shop db = shop.Open();
        var added = new Customer { Name = "Zoe" };
        db.Add(added);
        db.Flush();
        shop.Execute(Terminate);
        LinqProviderException exception = async ? await Assert.ThrowsAsync<LinqProviderException>(() => db.CommitAsync()) : Assert.Throws<LinqProviderException>(db.Commit);

        Assert.Equal("LP1415", exception.Code);
        Assert.Contains("Rollback()", exception.Message, StringComparison.Ordinal);
        Assert.Equal((EntityState.Pending, 0), (db.Entry(added).State, added.Id));

        // Written again, it might be there twice: a query does not flush it, nor does anything else before the rollback.
        Action[] attempts = [db.Flush, db.Commit, () => _ = db.Orders.Count(), () => db.BeginNested(), () => db.Orders.ExecuteDelete()];
        Assert.All(attempts, attempt => Assert.Equal("LP1415", Assert.Throws<LinqProviderException>(attempt).Code));
        await RecoversAsync(shop, db, async);
    }

    [DatabaseFact(Dbms.PostgreSql)]
    public async Task A_connection_lost_inside_a_savepoint_ends_all_of_it(Dbms dbms)
    {
        using ShopDatabase shop = Seeded(dbms);
        using Shop db = shop.Open();
        var outer = new Customer { Name = "Yan" };
        var inner = new Customer { Name = "Zoe" };
        db.Add(outer);
        using (SessionTransaction nested = db.BeginNested())
        {
            db.Add(inner);
            db.Flush();
            shop.Execute(Terminate);
            IsLost(Assert.ThrowsAny<LinqProviderException>(() => db.Orders.Count()));
            IsLost(Assert.ThrowsAny<LinqProviderException>(nested.Commit));
        }

        Assert.Equal((EntityState.Persistent, EntityState.Transient), (db.Entry(outer).State, db.Entry(inner).State));
        IsLost(Assert.ThrowsAny<LinqProviderException>(db.Commit));
        await RecoversAsync(shop, db, async: true);
        Assert.Equal(EntityState.Transient, db.Entry(outer).State);
    }

    [DatabaseFact(Dbms.PostgreSql)]
    public void A_loss_that_the_work_hides_is_found_at_the_commit_and_the_work_runs_again(Dbms dbms)
    {
        using ShopDatabase shop = Seeded(dbms);
        using Shop db = shop.Open();
        int runs = 0;
        db.RunInTransaction(s =>
        {
            s.Add(new Customer { Name = "Zoe" });
            s.Flush();
            if (runs++ == 0)
            {
                shop.Execute(Terminate);
                Assert.ThrowsAny<LinqProviderException>(() => db.Orders.Count());
            }
        });

        Assert.Equal(2, runs);
        Assert.Equal(["Ann", "Zoe"], shop.Rows(Names));
        Assert.Equal(0, Rented(shop));
    }

    [DatabaseTheory]
    [InlineData("unique")]
    [InlineData("foreign key")]
    [InlineData("check")]
    [InlineData("not null")]
    public async Task A_constraint_violated_in_the_middle_of_many_rows_names_its_object(Dbms dbms, string constraint)
    {
        using ShopDatabase shop = Seeded(dbms);
        Guard(shop, dbms, constraint);
        using Shop db = shop.Open();
        object[] rows = [.. Enumerable.Range(0, 1000).Select(i => Row(constraint, i, isBad: i == 500))];
        db.AddRange(rows);
        FlushException exception = Assert.Throws<FlushException>(db.Flush);

        Assert.Equal("LP1401", exception.Code);
        Assert.Same(rows[500], Assert.Single(exception.Entities));
        Assert.Contains("INSERT", exception.Sql, StringComparison.Ordinal);
        Assert.All(rows, r => Assert.Equal(EntityState.Pending, db.Entry(r).State));
        await RecoversAsync(shop, db, async: false);
        Assert.All(rows, r => Assert.Equal(EntityState.Transient, db.Entry(r).State));
        Assert.Equal(["0"], shop.Rows("SELECT COUNT(*) FROM \"Orders\""));
    }

    [DatabaseFact(Dbms.Sqlite)]
    public async Task A_full_file_takes_nothing(Dbms dbms)
    {
        using ShopDatabase shop = Seeded(dbms);
        using Shop db = shop.Open();
        Customer ann = db.Find<Customer>(1)!;
        ann.City = "Ulm";
        db.Flush();

        // No smaller than the file is.
        await ((IQueryHost)db).Scope.ExecuteAsync("PRAGMA max_page_count = 1", async: false, default);
        db.AddRange(Enumerable.Range(0, 1000).Select(i => new Customer { Name = new string('x', 500) + i }));
        FlushException exception = Assert.Throws<FlushException>(db.Flush);
        Assert.Equal("LP1401", exception.Code);
        Assert.Contains("is full", exception.Message, StringComparison.Ordinal);
        Assert.ThrowsAny<LinqProviderException>(db.Commit);
        Assert.Equal(["Ann|Old"], shop.Rows("SELECT \"Name\", \"City\" FROM \"Customers\""));

        db.Rollback();
        await ((IQueryHost)db).Scope.ExecuteAsync("PRAGMA max_page_count = 100000", async: false, default);
        Assert.Equal("Old", ann.City);
        await RecoversAsync(shop, db, async: false);
    }

    [DatabaseFact(Dbms.Sqlite)]
    public void A_read_only_file_takes_nothing(Dbms dbms)
    {
        using ShopDatabase shop = Seeded(dbms);
        using Engine engine = Engine.Create(shop.Url + "?Mode=ReadOnly");
        using Shop db = new(engine);
        Customer ann = db.Find<Customer>(1)!;
        ann.City = "Ulm";
        LinqProviderException exception = Assert.ThrowsAny<LinqProviderException>(db.Commit);
        Assert.Contains("Mode=ReadOnly", exception.Message, StringComparison.Ordinal);
        db.Rollback();
        Assert.Equal(("Old", 1), (ann.City, db.Customers.Count()));
        Assert.Equal(0, engine.Database.Pool.Statistics.Rented);
    }

    [DatabaseFact(Dbms.Sqlite)]
    public async Task A_busy_file_is_reported_and_can_be_written_later(Dbms dbms)
    {
        using ShopDatabase shop = Seeded(dbms);
        using Engine engine = Engine.Create(shop.Url, o => o.CommandTimeout(TimeSpan.FromSeconds(1)));
        using Shop db = new(engine);
        Customer ann = db.Find<Customer>(1)!;
        ann.City = "Ulm";
        using (Connection writer = shop.Engine.Connect())
        {
            using SessionTransaction writing = writer.Begin();
            LinqProviderException exception = Assert.ThrowsAny<LinqProviderException>(db.Commit);
            Assert.Equal("LP1011", exception.Code);
            Assert.Contains("Another connection is writing", exception.Message, StringComparison.Ordinal);
            Assert.Equal(("Ulm", 0), (ann.City, engine.Database.Pool.Statistics.Rented));
        }

        await RecoversAsync(shop, db, async: false);
        Assert.Equal("Old", ann.City);
    }

    [DatabaseFact]
    public async Task A_flush_cancelled_on_its_way_loses_nothing(Dbms dbms)
    {
        using ShopDatabase shop = Seeded(dbms);
        using CancellationTokenSource source = new();
        using Engine engine = Engine.Create(shop.Url, o => o.LogTo(text =>
        {
            if (text.Contains("INSERT INTO", StringComparison.Ordinal))
            {
                source.Cancel();
            }
        }));
        using Shop db = new(engine);
        Customer ann = db.Find<Customer>(1)!;
        ann.City = "Ulm";
        await db.FlushAsync();
        var bob = new Customer { Name = "Bob", City = "Bonn", Orders = [new() { Number = "A" }] };
        db.Add(bob);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => db.FlushAsync(source.Token));
        Assert.True(source.IsCancellationRequested);
        Assert.Equal((EntityState.Pending, 0), (db.Entry(bob).State, bob.Id));

        await db.CommitAsync();
        Assert.Equal(["Ann|Ulm", "Bob|Bonn"], shop.Rows("SELECT \"Name\", \"City\" FROM \"Customers\" ORDER BY \"Name\""));
        Assert.Equal(["A"], shop.Rows("SELECT \"Number\" FROM \"Orders\""));
        Assert.Equal(0, engine.Database.Pool.Statistics.Rented);
    }

    [DatabaseFact]
    public async Task A_cancelled_token_neither_commits_nor_rolls_back_half(Dbms dbms)
    {
        using ShopDatabase shop = Seeded(dbms);
        using Shop db = shop.Open();
        var bob = new Customer { Name = "Bob" };
        db.Add(bob);
        var cancelled = new CancellationToken(canceled: true);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => db.FlushAsync(cancelled));
        Assert.Equal(EntityState.Pending, db.Entry(bob).State);
        SessionTransaction nested = await db.BeginNestedAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => nested.CommitAsync(cancelled));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => nested.RollbackAsync(cancelled));
        await nested.CommitAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => db.CommitAsync(cancelled));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => db.RollbackAsync(cancelled));
        Assert.Equal((EntityState.Persistent, true), (db.Entry(bob).State, bob.Id > 0));
        Assert.Equal(["Ann"], shop.Rows(Names));

        await db.CommitAsync();
        Assert.Equal(["Ann", "Bob"], shop.Rows(Names));
        Assert.Equal(0, Rented(shop));
    }

    [DatabaseFact]
    public async Task A_query_cancelled_in_a_transaction_leaves_a_session_that_can_be_rolled_back(Dbms dbms)
    {
        using ShopDatabase shop = Seeded(dbms);
        using Shop db = shop.Open();
        Customer ann = db.Find<Customer>(1)!;
        ann.City = "Ulm";
        await db.FlushAsync();
        using CancellationTokenSource source = new(TimeSpan.FromMilliseconds(200));
        IQueryable<Customer> endless = db.Sql<Customer>(
            $"SELECT * FROM \"Customers\" WHERE (WITH RECURSIVE n(i) AS (SELECT CAST(1 AS BIGINT) UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n) > 0");
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Task.Run(() => endless.ToListAsync(source.Token)));
        Assert.Equal("Ulm", ann.City);
        await RecoversAsync(shop, db, async: true);
        Assert.Equal("Old", ann.City);
    }

    private static ShopDatabase Seeded(Dbms dbms)
    {
        ShopDatabase shop = ShopDatabase.Create(dbms);
        shop.Seed(new Customer { Name = "Ann", City = "Old" });
        return shop;
    }

    /// <summary>Adds the constraint that the model does not know, so that only the database can refuse.</summary>
    private static void Guard(ShopDatabase shop, Dbms dbms, string constraint)
    {
        switch (constraint, dbms)
        {
            case ("check", Dbms.Sqlite):
                shop.Execute("ALTER TABLE \"Orders\" ADD COLUMN \"Guard\" INTEGER CHECK (\"Number\" <> 'bad')");
                break;
            case ("check", _):
                shop.Execute("ALTER TABLE \"Orders\" ADD CHECK (\"Number\" <> 'bad')");
                break;
            case ("not null", Dbms.Sqlite):
                shop.Execute("ALTER TABLE \"Customers\" ADD COLUMN \"Guard\" TEXT NOT NULL GENERATED ALWAYS AS (\"City\") VIRTUAL");
                break;
            case ("not null", _):
                shop.Execute("ALTER TABLE \"Customers\" ALTER COLUMN \"City\" SET NOT NULL");
                break;
        }
    }

    private static object Row(string constraint, int i, bool isBad) => constraint switch
    {
        "unique" => new Customer { Name = isBad ? "Ann" : $"name {i}" },
        "not null" => new Customer { Name = $"name {i}", City = isBad ? null : "Ulm" },
        "check" => new Order { Number = isBad ? "bad" : "good" },
        _ => new Order { Number = "A", CustomerId = isBad ? 999 : 1 },
    };

    private static int Rented(ShopDatabase shop) => shop.Engine.Database.Pool.Statistics.Rented;

    private static void IsLost(LinqProviderException exception)
    {
        Assert.Equal("LP1002", exception.Code);
        Assert.Contains("was lost, and the transaction with it", exception.Message, StringComparison.Ordinal);
        Assert.Contains("Call Rollback()", exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("Correct the objects", exception.Message, StringComparison.Ordinal);
    }

    /// <summary>After a rollback the database holds what it did, and the session writes again.</summary>
    private static async Task RecoversAsync(ShopDatabase shop, Shop db, bool async)
    {
        if (async)
        {
            await db.RollbackAsync();
        }
        else
        {
            db.Rollback();
        }

        Assert.Equal(["Ann|Old"], shop.Rows("SELECT \"Name\", \"City\" FROM \"Customers\""));
        Assert.Equal(0, Rented(shop));
        var bob = new Customer { Name = "Bob", City = "Bonn" };
        db.Add(bob);
        await db.CommitAsync();
        Assert.Equal(["Ann", "Bob"], shop.Rows(Names));
        Assert.Equal((EntityState.Persistent, 0), (db.Entry(bob).State, Rented(shop)));
    }
}
