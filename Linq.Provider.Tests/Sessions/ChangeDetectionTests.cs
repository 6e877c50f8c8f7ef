using Linq.Provider.Tests.Infrastructure;

namespace Linq.Provider.Tests.Sessions;

/// <summary>Looking for changes is done before every query, so it must cost next to nothing where there are none.</summary>
public sealed class ChangeDetectionTests
{
    private const int Many = 10_000;

    [Fact]
    public void Ten_thousand_clean_objects_are_compared_without_allocating()
    {
        using var database = ShopDatabase.Create(Dbms.Sqlite);
        using Shop db = Filled(database);
        db.Flush();
        long before = GC.GetAllocatedBytesForCurrentThread();
        db.Flush();
        long allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        Assert.True(allocated < 1024, $"{allocated} bytes");
    }

    [Fact]
    public void A_change_anywhere_among_them_is_found()
    {
        using var database = ShopDatabase.Create(Dbms.Sqlite);
        using Shop db = Filled(database);
        Order last = db.Set<Order>().Local(Many);

        last.Total = 7;
        Assert.Contains("UPDATE", db.PendingSql(), StringComparison.Ordinal);
        db.Commit();
        last.Customer = null;
        db.Commit();
        Assert.Null(last.CustomerId);
        last.Lines.Add(new Line { Product = "tea" });
        db.Commit();
        Assert.NotEqual(0, last.Lines[0].Id);
        db.Remove(last);
        db.Commit();
        Assert.Equal(EntityState.Detached, db.Entry(last).State);
    }

    [DatabaseFact]
    public void A_shadow_key_alone_is_a_change(Dbms dbms)
    {
        using var database = ShopDatabase.Create(dbms);
        using Shop db = database.Open();
        var team = new Team { Name = "a" };
        var player = new Player { Name = "p" };
        db.AddRange<object>([team, player]);
        db.Commit();
        player.Team = team;
        db.Commit();
        player.Team = null;
        db.Commit();

        using Shop other = database.Open();
        Assert.Null(other.Set<Player>().Include(p => p.Team).Single().Team);
    }

    [DatabaseFact]
    public void A_long_read_in_portions_keeps_nothing(Dbms dbms)
    {
        using var database = ShopDatabase.Create(dbms);
        database.Seed([.. Enumerable.Range(0, 100).Select(i => new Order { Number = $"{i}", Customer = i % 10 == 0 ? new Customer { Name = $"{i}" } : null })]);
        using Shop db = database.Open();
        List<WeakReference> read = [];
        for (int portion = 0; portion < 4; portion++)
        {
            Read(db, portion, read);
            db.DetachAll();
        }

        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();
        Assert.DoesNotContain(read.SkipLast(25), r => r.IsAlive);
        Order again = db.Set<Order>().First();
        again.Total = 9;
        db.Commit();
        Assert.Equal(["1"], database.Rows("SELECT COUNT(*) FROM \"Orders\" WHERE CAST(\"Total\" AS INTEGER) = 9"));
    }

    [System.Runtime.CompilerServices.MethodImpl(System.Runtime.CompilerServices.MethodImplOptions.NoInlining)]
    private static void Read(Shop db, int portion, List<WeakReference> read)
    {
        foreach (Order order in db.Set<Order>().Include(o => o.Customer).Where(o => o.Id > portion * 25).OrderBy(o => o.Id).Take(25).ToList())
        {
            read.Add(new WeakReference(order));
        }
    }

    private static Shop Filled(ShopDatabase database)
    {
        using (Shop writer = database.Open())
        {
            var customer = new Customer { Name = "Ann" };
            writer.Add(customer);
            writer.AddRange(Enumerable.Range(1, Many).Select(i => new Order { Number = $"{i}", Total = i, Customer = customer }));
            writer.Commit();
        }

        Shop db = database.Open();
        Assert.Equal(Many, db.Set<Order>().Include(o => o.Customer).Include(o => o.Lines).ToList().Count);
        return db;
    }
}

internal static class LocalObjects
{
    /// <summary>An object that the session holds.</summary>
    public static T Local<T>(this EntitySet<T> set, int id) where T : class => set.Session.Find<T>(id)!;
}
