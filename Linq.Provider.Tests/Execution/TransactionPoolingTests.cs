using Linq.Provider.Tests.Infrastructure;
using Npgsql;

namespace Linq.Provider.Tests.Execution;

/// <summary>
/// A pooler that gives a server's connection for one transaction only: what is prepared on one is unknown on the next. With <c>Prepare(false)</c> everything works. The test script starts
/// pgbouncer where it is installed, and names it in LINQ_PROVIDER_TEST_PGBOUNCER.
/// </summary>
public sealed class TransactionPoolingTests
{
    private const string Variable = "LINQ_PROVIDER_TEST_PGBOUNCER";

    [PoolerFact]
    public void A_session_works_on_another_server_connection_in_each_transaction()
    {
        using TestDatabase database = TestDatabase.Create(Dbms.PostgreSql);
        using Engine engine = Engine.Create(ThroughPooler(database), o => o.Prepare(false));
        using (var db = new NotesDb(engine))
        {
            db.CreateAll();
            db.AddRange(Enumerable.Range(1, 50).Select(i => new Note { Text = $"note {i}", Lines = [.. Enumerable.Range(1, 3).Select(l => new Line { Text = $"line {i}.{l}" })] }));
            db.Commit();
        }

        using var first = new NotesDb(engine);
        using var second = new NotesDb(engine);
        HashSet<int> servers = [];
        for (int round = 1; round <= 20; round++)
        {
            // While one holds a server's connection by its transaction, the other gets another one; which, changes with who comes first.
            (NotesDb holder, NotesDb other) = round % 2 == 0 ? (first, second) : (second, first);
            using SessionTransaction transaction = holder.Begin();
            int id = round;
            Assert.Equal($"note {id}", holder.Notes.AsNoTracking().First(n => n.Id == id).Text);
            Assert.Equal($"note {id}", other.Notes.AsNoTracking().First(n => n.Id == id).Text);
            servers.Add(ServerProcess(holder));
            servers.Add(ServerProcess(other));
            transaction.Commit();
        }

        Assert.True(servers.Count >= 2, "The pooler did not change the server's connection, so that the test proves nothing.");
    }

    [PoolerFact]
    public async Task Everything_that_sends_statements_works_through_a_pooler()
    {
        using TestDatabase database = TestDatabase.Create(Dbms.PostgreSql);
        using Engine engine = Engine.Create(ThroughPooler(database), o => o.Prepare(false));
        using (var db = new NotesDb(engine))
        {
            db.CreateAll();
            Assert.Equal(3000, db.BulkInsert(Enumerable.Range(1, 3000).Select(i => new Note { Text = $"note {i}" })));
            db.Commit();
        }

        await Parallel.ForEachAsync(Enumerable.Range(1, 40), new ParallelOptions { MaxDegreeOfParallelism = 6 }, async (number, cancellationToken) =>
        {
            await using var db = new NotesDb(engine);
            Note note = await db.Notes.FirstAsync(n => n.Id == number, cancellationToken);
            note.Text += " changed";
            note.Lines.Add(new Line { Text = $"line {number}" });
            db.AddRange(Enumerable.Range(1, 20).Select(i => new Line { Text = $"more {i}", Note = note }));
            await db.CommitAsync(cancellationToken);
            int[] some = [number, number + 100];
            Assert.Equal(2, await db.Notes.CountAsync(n => some.Contains(n.Id), cancellationToken));
        });

        using var check = new NotesDb(engine);
        Assert.Equal(40, check.Notes.Count(n => n.Text.EndsWith("changed")));
        Assert.All(check.Notes.Include(n => n.Lines).Where(n => n.Id <= 40).ToList(), n => Assert.Equal(21, n.Lines.Count));
        Assert.Equal(40 * 21, check.Lines.ExecuteDelete());
        check.Commit();
    }

    private static int ServerProcess(NotesDb db) => db.Sql<Backend>($"""SELECT pg_backend_pid() AS "Id" """).AsNoTracking().AsEnumerable().Single().Id;

    private static string ThroughPooler(TestDatabase database)
    {
        string name = new NpgsqlConnectionStringBuilder(database.ConnectionString).Database!;
        return new UriBuilder(Environment.GetEnvironmentVariable(Variable)!) { Path = name, Query = "No Reset On Close=true" }.Uri.ToString();
    }

    public sealed class Note
    {
        public int Id { get; set; }

        public string Text { get; set; } = "";

        public ICollection<Line> Lines { get; set; } = [];
    }

    public sealed class Line
    {
        public int Id { get; set; }

        public string Text { get; set; } = "";

        public int NoteId { get; set; }

        public Note? Note { get; set; }
    }

    public sealed class Backend
    {
        public int Id { get; set; }
    }

    public sealed class NotesDb(Engine engine) : Session(engine)
    {
        public EntitySet<Note> Notes => Set<Note>();

        public EntitySet<Line> Lines => Set<Line>();
    }

    /// <summary>A test that needs the pooler.</summary>
    private sealed class PoolerFactAttribute : FactAttribute
    {
        public PoolerFactAttribute()
        {
            if (Environment.GetEnvironmentVariable(Variable) is not { Length: > 0 })
            {
                Skip = $"No pgbouncer: set {Variable}, or install it and run the test script.";
            }
        }
    }
}
