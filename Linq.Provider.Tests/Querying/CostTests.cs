using System.Diagnostics;
using System.Runtime.ExceptionServices;
using Linq.Provider.Collections;
using Linq.Provider.Execution;
using Linq.Provider.Querying;
using Linq.Provider.Tests.Infrastructure;

namespace Linq.Provider.Tests.Querying;

/// <summary>What reading costs, counted and not timed: statements, translations, plans, prepared commands, and bytes allocated when everything is known already.</summary>
public sealed class CostTests
{
    private const int Rounds = 100;

    [DatabaseFact]
    public void A_query_is_translated_planned_and_prepared_once(Dbms dbms)
    {
        using var shop = new Shop(dbms);
        for (int id = 1; id <= 10; id++)
        {
            using ShopDb db = shop.Open();
            int zero = id - id;
            Assert.Equal(id, db.Items.First(i => i.Id == id + zero).Id);
            Assert.Equal(1, db.StatementCount);
            Assert.Equal((1, 1), ((IQueryHost)db).Pipeline.Counts);
        }

        PooledConnection connection = shop.Engine.Database.Pool.RentAsync(false, default).Completed();
        Assert.Equal(1, connection.Commands.Count(c => c.Text.Contains("SELECT", StringComparison.Ordinal)));
        shop.Engine.Database.Pool.ReturnAsync(connection, false).Completed();
    }

    [DatabaseFact]
    public void Two_places_that_write_the_same_query_share_its_translation(Dbms dbms)
    {
        using var shop = new Shop(dbms);
        using ShopDb db = shop.Open();
        int id = 1;
        string name = "1";
        Assert.NotNull(db.Items.First(i => i.Id == id));
        Assert.NotNull(db.Items.First(i => i.Id == int.Parse(name)));
        Assert.NotNull(db.Items.First(i => i.Id == name.Length));
        Assert.Equal((1, 1), ((IQueryHost)db).Pipeline.Counts);
    }

    [DatabaseFact]
    public void A_null_makes_one_plan_more(Dbms dbms)
    {
        using var shop = new Shop(dbms);
        using ShopDb db = shop.Open();
        foreach (string? note in new[] { "a", null, "b", null })
        {
            Assert.Equal(note is null ? 1000 : 0, db.Items.Count(i => i.Note == note));
        }

        Assert.Equal((1, 2), ((IQueryHost)db).Pipeline.Counts);
    }

    /// <summary>Bounds are those of optimised code, in which an operation that does not wait allocates nothing for being asynchronous; the cheapest run counts, in which PostgreSQL's driver has not waited.</summary>
    [DatabaseFact]
    public void A_query_that_is_known_allocates_little(Dbms dbms)
    {
        if (Tier.Mode == CodeGeneration.Never || IsUnoptimized)
        {
            return;
        }

        using var shop = new Shop(dbms);
        using ShopDb db = shop.Open(SessionOptions.ReadOnly);
        Func<ShopDb, int, Item> byId = CompiledQuery.Compile((ShopDb s, int id) => s.Items.First(i => i.Id == id));
        List<string> over = [];
        Within(dbms == Dbms.Sqlite ? 1_600 : 1_900, i => Assert.NotNull(db.Items.First(x => x.Id == i)), "point query");
        Within(dbms == Dbms.Sqlite ? 300 : 560, i => Assert.NotNull(byId(db, i)), "compiled point query");
        Within(8_800, i => Assert.NotEmpty(db.Items.Where(x => x.Quantity >= i).OrderBy(x => x.Id).Take(20).Select(x => new { x.Id, x.Name, x.Price }).ToList()), "page of 20");
        Within(380_000, _ =>
        {
            using ShopDb tracked = shop.Open();
            Assert.Equal(1000, tracked.Items.ToList().Count);
        }, "1,000 rows, tracked");
        Assert.Empty(over);

        void Within(long bytes, Action<int> act, string what)
        {
            if (Measure(bytes, act) is var least && least > bytes)
            {
                over.Add($"{what}: {least} bytes are more than {bytes}.");
            }
        }
    }

    private static bool IsUnoptimized => typeof(Session).Assembly.IsDefined(typeof(DebuggableAttribute), false)
        && ((DebuggableAttribute)typeof(Session).Assembly.GetCustomAttributes(typeof(DebuggableAttribute), false)[0]).IsJITOptimizerDisabled;

    /// <summary>Measures on a thread of its own: the runner's contexts, which a driver's waiting carries along, are not what a query costs.</summary>
    private static long Measure(long bytes, Action<int> act)
    {
        long least = long.MaxValue;
        ExceptionDispatchInfo? failure = null;
        var measuring = new Thread(() =>
        {
            try
            {
                // Code is optimised in the background after it was called a few dozen times: what it allocates until then does not count.
                for (int attempt = 0; attempt < 400 && least > bytes; attempt++)
                {
                    for (int i = 1; i <= Rounds; i++)
                    {
                        long before = GC.GetAllocatedBytesForCurrentThread();
                        act(i);
                        least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
                    }
                }
            }
            catch (Exception thrown)
            {
                failure = ExceptionDispatchInfo.Capture(thrown);
            }
        });
        measuring.UnsafeStart();
        measuring.Join();
        failure?.Throw();
        return least;
    }

    public sealed class Item
    {
        public int Id { get; set; }

        public string Name { get; set; } = "";

        public string? Note { get; set; }

        public decimal Price { get; set; }

        public int Quantity { get; set; }

        public DateTime CreatedAt { get; set; }
    }

    public sealed class ShopDb(Engine engine, SessionOptions? options = null) : Session(engine, options)
    {
        public EntitySet<Item> Items => Set<Item>();
    }

    private sealed class Shop : IDisposable
    {
        private readonly TestDatabase _database;

        public Shop(Dbms dbms)
        {
            _database = TestDatabase.Create(dbms);
            using (Engine setup = Engine.Create(_database.Url))
            using (var db = new ShopDb(setup))
            {
                db.CreateAll();
                db.BulkInsert(Enumerable.Range(1, 1000).Select(i => new Item { Id = i, Name = $"item {i}", Price = i, Quantity = i, CreatedAt = new DateTime(2025, 1, 1).AddDays(i) }));
                db.Commit();
            }

            Engine = Engine.Create(_database.Url);
        }

        public Engine Engine { get; }

        public ShopDb Open(SessionOptions? options = null) => new(Engine, options);

        public void Dispose()
        {
            Engine.Dispose();
            _database.Dispose();
        }
    }
}
