using Linq.Provider.Tests.Infrastructure;

namespace Linq.Provider.Tests.Querying;

/// <summary>Results that are left before their end: by the loop, by an exception, by cancellation, by disposal.</summary>
public sealed class EnumerationTests
{
    [DatabaseFact]
    public void A_loop_that_is_left_leaves_nothing_open(Dbms dbms)
    {
        using TestDatabase database = TestDatabase.Create(dbms);
        using Engine engine = Seed(database);
        for (int i = 0; i < 100; i++)
        {
            using var db = new Session(engine);
            foreach (Item _ in db.Set<Item>())
            {
                break;
            }

            Assert.Throws<FormatException>(() => db.Set<Item>().Select(item => Throw(item.Id)).ToList());
            Assert.Equal(0, engine.Database.Pool.Statistics.Rented);
            db.Set<Item>().GetEnumerator().MoveNext();
        }

        Assert.Equal(0, engine.Database.Pool.Statistics.Rented);
    }

    [DatabaseFact]
    public async Task A_cancelled_loop_ends_at_the_next_row(Dbms dbms)
    {
        using TestDatabase database = TestDatabase.Create(dbms);
        using Engine engine = Seed(database);
        await CancelAsync(engine);

        // A database in memory has one connection, whose results are read to their end at once.
        using Engine memory = Engine.Create("sqlite:///:memory:");
        Fill(memory);
        await CancelAsync(memory);
    }

    [DatabaseFact]
    public void A_loop_over_a_disposed_session_says_so(Dbms dbms)
    {
        using TestDatabase database = TestDatabase.Create(dbms);
        using Engine engine = Seed(database);
        var db = new Session(engine);
        using IEnumerator<Item> items = db.Set<Item>().GetEnumerator();
        Assert.True(items.MoveNext());
        db.Dispose();
        Assert.Throws<ObjectDisposedException>(() => items.MoveNext());
        Assert.Equal(0, engine.Database.Pool.Statistics.Rented);
    }

    private static async Task CancelAsync(Engine engine)
    {
        using var db = new Session(engine);
        using var cancellation = new CancellationTokenSource();
        int rows = 0;
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (Item _ in db.Set<Item>().AsAsyncEnumerable().WithCancellation(cancellation.Token))
            {
                rows++;
                await cancellation.CancelAsync();
            }
        });
        Assert.Equal(1, rows);
        Assert.Equal(5, await db.Set<Item>().CountAsync(CancellationToken.None));
    }

    private static int Throw(int id) => throw new FormatException($"{id}");

    private static Engine Seed(TestDatabase database)
    {
        Engine engine = Engine.Create(database.Url);
        Fill(engine);
        return engine;
    }

    private static void Fill(Engine engine)
    {
        using var db = new Session(engine);
        db.Set<Item>();
        db.CreateAll();
        db.AddRange<Item>(Enumerable.Range(1, 5).Select(_ => new Item()));
        db.Commit();
    }

    public sealed class Item
    {
        public int Id { get; set; }
    }
}
