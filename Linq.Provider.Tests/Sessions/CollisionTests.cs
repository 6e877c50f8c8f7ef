using System.Data;
using System.Diagnostics;
using Linq.Provider.Tests.Infrastructure;

namespace Linq.Provider.Tests.Sessions;

/// <summary>Other transactions, and the database's own troubles, in the way of a session: what is said, how long it takes, and what is left.</summary>
public sealed class CollisionTests
{
    private static readonly TimeSpan s_patience = TimeSpan.FromMilliseconds(300);

    [DatabaseTheory(Dbms.Sqlite)]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_busy_file_is_waited_for_as_long_as_the_engine_says(Dbms dbms, bool async)
    {
        using ShopDatabase shop = Seeded(dbms);
        using Engine engine = Engine.Create(shop.Url, o => o.CommandTimeout(s_patience));
        using Shop db = new(engine);
        Customer ann = db.Find<Customer>(1)!;
        ann.City = "Ulm";
        using (Connection writer = shop.Engine.Connect())
        {
            using SessionTransaction writing = writer.Begin();
            IsCollision(async ? await Assert.ThrowsAsync<LinqProviderException>(() => db.FlushAsync()) : Assert.Throws<LinqProviderException>(db.Flush));
            IsCollision(async ? await Assert.ThrowsAsync<LinqProviderException>(() => db.BeginAsync()) : Assert.Throws<LinqProviderException>(() => db.Begin()));
            IsCollision(async
                ? await Assert.ThrowsAsync<LinqProviderException>(() => db.Customers.ExecuteDeleteAsync())
                : Assert.Throws<LinqProviderException>(() => db.Customers.ExecuteDelete()));
            Assert.Equal(("Ulm", 0), (ann.City, engine.Database.Pool.Statistics.Rented));
        }

        // Nothing was rolled back, for nothing had begun.
        await db.CommitAsync();
        Assert.Equal(["Ann|Ulm"], shop.Rows("SELECT \"Name\", \"City\" FROM \"Customers\""));

        void IsCollision(LinqProviderException exception)
        {
            Assert.Equal("LP1011", exception.Code);
            Assert.Contains("RunInTransaction", exception.Message, StringComparison.Ordinal);
            Assert.DoesNotContain("Correct the objects", exception.Message, StringComparison.Ordinal);
        }
    }

    [DatabaseFact(Dbms.Sqlite)]
    public async Task Waiting_for_a_busy_file_can_be_cancelled(Dbms dbms)
    {
        using ShopDatabase shop = Seeded(dbms);
        using Shop db = shop.Open();
        Customer ann = db.Find<Customer>(1)!;
        ann.City = "Ulm";
        using (Connection writer = shop.Engine.Connect())
        {
            using SessionTransaction writing = writer.Begin();
            using CancellationTokenSource source = new(s_patience);
            long started = Stopwatch.GetTimestamp();
            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => db.CommitAsync(source.Token));
            Assert.True(Stopwatch.GetElapsedTime(started) < TimeSpan.FromSeconds(20), "The token did not end the wait.");
        }

        await db.CommitAsync();
        Assert.Equal(["Ann|Ulm"], shop.Rows("SELECT \"Name\", \"City\" FROM \"Customers\""));
    }

    [DatabaseFact(Dbms.Sqlite)]
    public void A_reader_that_keeps_a_commit_waiting_is_waited_for_no_longer_either(Dbms dbms)
    {
        using ShopDatabase shop = Seeded(dbms);
        using Engine engine = Engine.Create(shop.Url, o => o.CommandTimeout(s_patience));
        using Shop db = new(engine);
        db.Find<Customer>(1)!.City = "Ulm";
        using (System.Data.Common.DbConnection reading = shop.OpenRaw())
        {
            using System.Data.Common.DbCommand begin = reading.CreateCommand();
            begin.CommandText = "BEGIN; SELECT * FROM \"Customers\"";
            begin.ExecuteScalar();
            LinqProviderException exception = Assert.ThrowsAny<LinqProviderException>(db.Commit);
            Assert.Equal("LP1011", exception.Code);
            begin.CommandText = "ROLLBACK";
            begin.ExecuteNonQuery();
        }

        db.Commit();
        Assert.Equal(["Ann|Ulm"], shop.Rows("SELECT \"Name\", \"City\" FROM \"Customers\""));
    }

    [DatabaseFact(Dbms.PostgreSql)]
    public void A_serialization_failure_in_a_flush_blames_no_object(Dbms dbms)
    {
        using ShopDatabase shop = Seeded(dbms);
        using Shop db = shop.Open();
        db.Begin(IsolationLevel.RepeatableRead);
        Customer ann = db.Find<Customer>(1)!;
        shop.Execute("UPDATE \"Customers\" SET \"City\" = 'theirs'");
        ann.City = "mine";
        FlushException exception = Assert.Throws<FlushException>(db.Flush);
        Assert.Same(ann, Assert.Single(exception.Entities));
        IsNobodysFault(exception, "LP1011", "RunInTransaction");
        Assert.Equal("mine", ann.City);
        db.Rollback();
        Assert.Equal("Old", ann.City);
    }

    [DatabaseFact(Dbms.PostgreSql)]
    public void A_lock_that_is_not_free_blames_no_object(Dbms dbms)
    {
        using ShopDatabase shop = Seeded(dbms);
        using Shop db = shop.Open();
        Customer ann = db.Find<Customer>(1)!;
        using (Connection other = shop.Engine.Connect())
        {
            using SessionTransaction holding = other.Begin();
            other.Execute($"""UPDATE "Customers" SET "City" = 'theirs'""");
            db.Begin();
            Assert.Empty(db.Sql<Customer>($"""SELECT c.* FROM "Customers" c WHERE set_config('lock_timeout', '100', true) = ''"""));
            ann.City = "mine";
            IsNobodysFault(Assert.Throws<FlushException>(db.Flush), "LP1011", "RunInTransaction");
        }

        db.Commit();
        Assert.Equal(["Ann|mine"], shop.Rows("SELECT \"Name\", \"City\" FROM \"Customers\""));
    }

    [DatabaseFact(Dbms.PostgreSql)]
    public void A_server_that_stops_a_statement_blames_no_object(Dbms dbms)
    {
        using ShopDatabase shop = Seeded(dbms);
        shop.Execute("""
            CREATE FUNCTION dawdle() RETURNS trigger AS $$ BEGIN PERFORM pg_sleep(30); RETURN NEW; END $$ LANGUAGE plpgsql;
            CREATE TRIGGER dawdle BEFORE UPDATE ON "Customers" FOR EACH ROW EXECUTE FUNCTION dawdle()
            """);
        using Engine slow = Engine.Create(shop.Url, o => o.CommandTimeout(TimeSpan.FromSeconds(1)));
        using Shop db = new(slow);
        db.Find<Customer>(1)!.City = "mine";
        IsNobodysFault(Assert.Throws<FlushException>(db.Flush), "LP1401", "CommandTimeout");

        using Engine strict = Engine.Create(shop.Url + "?Options=-c%20statement_timeout%3D100");
        using Shop other = new(strict);
        other.Find<Customer>(1)!.City = "mine";
        IsNobodysFault(Assert.Throws<FlushException>(other.Flush), "LP1401", "statement_timeout");
    }

    [DatabaseFact]
    public void A_missing_table_blames_no_object(Dbms dbms)
    {
        using ShopDatabase shop = Seeded(dbms);
        using Shop db = shop.Open();
        shop.Execute("DROP TABLE \"Documents\"");
        var document = new Document { Title = "x" };
        db.Add(document);
        IsNobodysFault(Assert.Throws<FlushException>(db.Flush), "LP1004", "CreateAll");
        Assert.Equal(EntityState.Pending, db.Entry(document).State);
        db.CreateAll();
        db.Commit();
        Assert.Single(shop.Rows("SELECT * FROM \"Documents\""));
    }

    [DatabaseFact]
    public void A_violated_constraint_asks_for_correction(Dbms dbms)
    {
        using ShopDatabase shop = Seeded(dbms);
        using Shop db = shop.Open();
        db.Add(new Customer { Name = "Ann" });
        FlushException exception = Assert.Throws<FlushException>(db.Flush);
        Assert.Equal("LP1401", exception.Code);
        Assert.Contains("Correct the objects", exception.Message, StringComparison.Ordinal);
    }

    private static void IsNobodysFault(FlushException exception, string code, string remedy)
    {
        Assert.Equal(code, exception.Code);
        Assert.Contains(remedy, exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("Correct the objects", exception.Message, StringComparison.Ordinal);
    }

    private static ShopDatabase Seeded(Dbms dbms)
    {
        ShopDatabase shop = ShopDatabase.Create(dbms);
        shop.Seed(new Customer { Name = "Ann", City = "Old" });
        return shop;
    }
}
