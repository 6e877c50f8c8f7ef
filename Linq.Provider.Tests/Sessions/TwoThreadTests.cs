using Linq.Provider.Tests.Infrastructure;

namespace Linq.Provider.Tests.Sessions;

/// <summary>Two threads that use one session at once are told, whatever each of them does.</summary>
public sealed class TwoThreadTests
{
    public class Bead
    {
        public int Id { get; set; }

        public string Colour { get; set; } = "";
    }

    /// <summary>Calls back while a row becomes an object.</summary>
    public sealed class Beads(Engine engine) : Session(engine)
    {
        public EntitySet<Bead> All => Set<Bead>();

        /// <summary>Called with each colour that is read.</summary>
        public static AsyncLocal<Action<string>?> Reading { get; } = new();

        protected override void Configure(ModelBuilder model)
        {
            ArgumentNullException.ThrowIfNull(model);
            model.Entity<Bead>().Property(b => b.Colour).HasConversion(c => c, c => Read(c));
        }

        private static string Read(string colour)
        {
            Reading.Value?.Invoke(colour);
            return colour;
        }
    }

    private static readonly string[] s_reads = ["foreach", "await foreach", "ToList", "First"];

    [DatabaseFact]
    public async Task An_operation_reads_a_query_of_its_session_on_whatever_thread_it_goes_on(Dbms dbms)
    {
        using TestDatabase database = TestDatabase.Create(dbms);
        using Engine engine = Engine.Create(database.Url);
        await Seeded(engine).DisposeAsync();
        await using var db = new Beads(engine);
        Assert.Equal(3, await db.BulkInsertAsync(OnAnyThread(db.All.AsNoTracking().Select(b => new Bead { Id = b.Id + 100, Colour = b.Colour }))));
        Assert.Equal(6, await db.All.CountAsync());

        static async IAsyncEnumerable<Bead> OnAnyThread(IQueryable<Bead> query)
        {
            await Task.CompletedTask.ConfigureAwait(ConfigureAwaitOptions.ForceYielding);
            await foreach (Bead bead in query)
            {
                await Task.CompletedTask.ConfigureAwait(ConfigureAwaitOptions.ForceYielding);
                yield return bead;
            }
        }
    }

    [DatabaseFact]
    public void Whatever_another_thread_does_while_a_row_is_read_is_refused(Dbms dbms)
    {
        foreach (string read in s_reads)
        {
            using TestDatabase database = TestDatabase.Create(dbms);
            using Engine engine = Engine.Create(database.Url);
            using Beads db = Seeded(engine);
            Bead known = db.All.First(b => b.Id == 3);
            Action[] attempts =
            [
                () => _ = db.All.AsEnumerable().First(), () => _ = db.All.Count(), () => _ = db.All.AsNoTracking().ToList(), () => db.Add(new Bead()), () => db.Remove(known), db.Flush, db.Commit,
                () => db.Refresh(known), () => db.All.ExecuteDelete(), () => db.Detach(known),
            ];
            foreach (Action attempt in attempts)
            {
                Exception? refused = null;
                Beads.Reading.Value = colour => refused ??= colour == "blue" ? OnOtherThread(attempt) : null;
                List<string> colours = Colours(db, read);
                Beads.Reading.Value = null;
                Assert.Equal("LP1006", Assert.IsType<LinqProviderException>(refused).Code);
                Assert.Equal(read == "First" ? ["red", "blue"] : ["red", "blue", "green"], colours);
            }

            Assert.Equal(3, db.All.AsNoTracking().Count());
        }
    }

    [DatabaseFact]
    public void A_row_is_not_read_while_another_thread_reads_the_rest(Dbms dbms)
    {
        using TestDatabase database = TestDatabase.Create(dbms);
        using Engine engine = Engine.Create(database.Url);
        Seeded(engine).Dispose();
        using var db = new Beads(engine);
        using IEnumerator<Bead> first = db.All.OrderBy(b => b.Id).AsEnumerable().GetEnumerator();
        Assert.True(first.MoveNext());

        // The second stream takes the rest of the first one, and meanwhile that goes on.
        Exception? refused = null;
        Beads.Reading.Value = colour => refused ??= colour == "blue" ? OnOtherThread(() => first.MoveNext()) : null;
        Assert.Equal(["red", "blue", "green"], db.All.AsNoTracking().OrderBy(b => b.Id).AsEnumerable().Select(b => b.Colour));
        Assert.Equal("LP1006", Assert.IsType<LinqProviderException>(refused).Code);
        Beads.Reading.Value = null;
        Assert.Equal(3, db.All.Count());
    }

    [DatabaseFact]
    public async Task One_after_the_other_is_no_concurrency(Dbms dbms)
    {
        using TestDatabase database = TestDatabase.Create(dbms);
        using Engine engine = Engine.Create(database.Url);
        using Beads db = Seeded(engine);
        List<string> colours = [];
        using IEnumerator<Bead> stream = db.All.OrderBy(b => b.Id).AsEnumerable().GetEnumerator();
        while (await OnItsOwnThread(stream.MoveNext))
        {
            colours.Add(stream.Current.Colour);
            stream.Current.Colour += "!";
            Assert.Equal(3, await OnItsOwnThread(() => db.All.AsNoTracking().AsEnumerable().Count()));
        }

        Assert.Equal(["red", "blue", "green"], colours);
        await foreach (Bead bead in db.All)
        {
            await Task.Yield();
            db.Remove(bead);
            await db.FlushAsync();
        }

        Assert.Equal(0, await db.All.CountAsync());
    }

    [DatabaseFact]
    public void What_reading_a_row_calls_may_not_use_the_session(Dbms dbms)
    {
        using TestDatabase database = TestDatabase.Create(dbms);
        using Engine engine = Engine.Create(database.Url);
        using Beads db = Seeded(engine);
        foreach (string read in s_reads)
        {
            Exception? refused = null;
            Beads.Reading.Value = _ => refused ??= Record.Exception(() => db.All.Count());
            Colours(db, read);
            Beads.Reading.Value = null;
            Assert.Equal("LP1007", Assert.IsType<LinqProviderException>(refused).Code);
        }
    }

    private static Beads Seeded(Engine engine)
    {
        var db = new Beads(engine);
        db.CreateAll();
        db.AddRange([new Bead { Colour = "red" }, new Bead { Colour = "blue" }, new Bead { Colour = "green" }]);
        db.Commit();
        return db;
    }

    private static List<string> Colours(Beads db, string read)
    {
        IQueryable<Bead> beads = db.All.AsNoTracking().OrderBy(b => b.Id);
        switch (read)
        {
            case "foreach":
                return [.. beads.AsEnumerable().Select(b => b.Colour)];
            case "await foreach":
                return Await(beads).GetAwaiter().GetResult();
            case "ToList":
                return [.. beads.ToList().Select(b => b.Colour)];
            default:
                return [beads.First().Colour, beads.First(b => b.Colour == "blue").Colour];
        }

        static async Task<List<string>> Await(IQueryable<Bead> beads)
        {
            List<string> colours = [];
            await foreach (Bead bead in beads)
            {
                colours.Add(bead.Colour);
            }

            return colours;
        }
    }

    private static Exception? OnOtherThread(Action attempt)
    {
        Exception? thrown = null;
        var thread = new Thread(() => thrown = Record.Exception(attempt));
        using (ExecutionContext.SuppressFlow())
        {
            thread.Start();
        }

        thread.Join();
        return thrown;
    }

    private static Task<T> OnItsOwnThread<T>(Func<T> read)
    {
        T result = default!;
        Exception? thrown = OnOtherThread(() => result = read());
        return thrown is null ? Task.FromResult(result) : Task.FromException<T>(thrown);
    }
}
