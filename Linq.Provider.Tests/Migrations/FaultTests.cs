using Linq.Provider.Migrations;
using Linq.Provider.Schema;
using Linq.Provider.Tests.Infrastructure;

namespace Linq.Provider.Tests.Migrations;

/// <summary>What goes wrong leaves a database at a revision with a name, and tells it.</summary>
public sealed class FaultTests
{
    [Revision("one111", Message = "one")]
    private sealed class One : Migration
    {
        public override void Upgrade(Operations op)
        {
            op.CreateTable("t", new Column("id", SqlType.Integer) { IsPrimaryKey = true }, new Column("n", SqlType.Integer) { IsNullable = false });
            op.Insert("t", new { id = 1, n = 7 }, new { id = 2, n = 7 });
        }
    }

    [Revision("two222", Follows = ["one111"], Message = "two")]
    private sealed class Two : Migration
    {
        public override void Upgrade(Operations op)
        {
            op.AddColumn("t", new Column("m", SqlType.Integer));
            op.AddUnique("t", new UniqueConstraint("n") { Name = "AK_t_n" });
        }
    }

    [Revision("two222", Follows = ["one111"], Message = "two")]
    private sealed class TwoCorrected : Migration
    {
        public override void Upgrade(Operations op)
        {
            op.AddColumn("t", new Column("m", SqlType.Integer));
            op.Execute("UPDATE t SET n = id", reverse: "");
            op.AddUnique("t", new UniqueConstraint("n") { Name = "AK_t_n" });
        }
    }

    [Revision("con333", Follows = ["one111"], Message = "concurrent")]
    private sealed class Concurrent : Migration
    {
        public override void Upgrade(Operations op)
        {
            op.AddColumn("t", new Column("m", SqlType.Integer));
            op.CreateIndex("t", new TableIndex("n") { Name = "IX_t_n", IsUnique = true }, concurrently: true);
            op.AddColumn("t", new Column("k", SqlType.Integer));
        }
    }

    private static MigrationHost Host(TestDatabase database, params Type[] migrations) => new(database, new MetaData(), migrations);

    [DatabaseFact]
    public void A_failing_step_is_rolled_back_and_the_next_run_goes_on(Dbms dbms)
    {
        using var database = TestDatabase.Create(dbms);
        using MigrationHost host = Host(database, typeof(One), typeof(Two));
        string error = host.Fail("upgrade");

        Assert.StartsWith("LP1608: The upgrade of revision two222 two failed at step ", error, StringComparison.Ordinal);
        Assert.Contains("the database is at one111 one.", error, StringComparison.Ordinal);
        Assert.Equal("one111 one\n", host.Run("current"));
        Assert.False(database.Engine.Reflect()["t"].TryGetColumn("m", out _));
        host.Migrations = [typeof(One), typeof(TwoCorrected)];
        host.Run("upgrade");
        Assert.Equal([[1L, 1L], [2L, 2L]], host.Rows("SELECT id, n FROM t ORDER BY id"));
        host.Run("downgrade", "base");
    }

    [DatabaseFact(Dbms.PostgreSql)]
    public void What_cannot_share_a_transaction_goes_on_where_it_stopped()
    {
        using var database = TestDatabase.Create(Dbms.PostgreSql);
        using MigrationHost host = Host(database, typeof(One), typeof(Concurrent));
        string error = host.Fail("upgrade");
        Assert.Contains("Its first 1 operations are done", error, StringComparison.Ordinal);
        Assert.Equal("one111 one\ncon333 is half done: 1 operations of its upgrade\n", host.Run("current"));
        Assert.Contains("LP1613", host.Fail("downgrade", "base"), StringComparison.Ordinal);
        database.Execute("UPDATE t SET n = id");
        host.Run("upgrade");
        Assert.Equal("con333 concurrent (head)\n", host.Run("current"));
        Assert.True(Assert.Single(database.Engine.Reflect()["t"].Indexes).IsUnique);
        string script = host.Run("downgrade", "base", "--sql");
        host.Run("downgrade", "base");
        Assert.Contains("DROP INDEX CONCURRENTLY IF EXISTS \"IX_t_n\"", script, StringComparison.Ordinal);
    }

    [DatabaseFact]
    public async Task Two_at_once_do_it_once(Dbms dbms)
    {
        using var database = TestDatabase.Create(dbms);
        using MigrationHost host = Host(database, typeof(One), typeof(TwoCorrected));
        using Engine first = Engine.Create(database.Url), second = Engine.Create(database.Url);
        Task<IReadOnlyList<Revision>> one = Task.Run(() => first.Migrate("head", host.Apply)), other = Task.Run(() => second.MigrateAsync("head", host.Apply));
        await Task.WhenAll(one, other);

        Assert.Equal(["one111", "two222"], (await one).Concat(await other).Select(r => r.Id).Order(StringComparer.Ordinal));
        Assert.Equal("two222 two (head)\n", host.Run("current"));
    }

    [DatabaseFact]
    public void A_database_ahead_of_the_code_is_refused(Dbms dbms)
    {
        using var database = TestDatabase.Create(dbms);
        using MigrationHost host = Host(database, typeof(One), typeof(TwoCorrected));
        host.Run("upgrade");
        host.Migrations = [typeof(One)];
        foreach (string command in new[] { "upgrade", "current", "check" })
        {
            string error = host.Fail(command);
            Assert.StartsWith("LP1604: The database has a revision that the code does not know: two222.", error, StringComparison.Ordinal);
        }

        Assert.StartsWith("LP1604", host.Fail("downgrade", "base"), StringComparison.Ordinal);
        host.Run("stamp", "one111", "--purge");
        Assert.Equal("one111 one (head)\n", host.Run("current"));
    }

    [DatabaseFact]
    public void A_process_that_dies_leaves_a_revision(Dbms dbms)
    {
        using var database = TestDatabase.Create(dbms);
        using MigrationHost host = Host(database, typeof(One), typeof(TwoCorrected));
        string copy = Path.Combine(TestRun.TempFolder, Guid.NewGuid().ToString("N") + ".db");
        host.Configure = options => options.Progress = line =>
        {
            if (line.Contains("execute UPDATE", StringComparison.Ordinal) && dbms == Dbms.PostgreSql)
            {
                database.Execute("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()");
            }
            else if (line.Contains("execute UPDATE", StringComparison.Ordinal))
            {
                // What a killed process leaves: the file with the journal of the transaction that it was in.
                string path = database.ConnectionString["Data Source=".Length..];
                File.Copy(path, copy);
                foreach (string suffix in new[] { "-journal", "-wal" }.Where(s => File.Exists(path + s)))
                {
                    File.Copy(path + suffix, copy + suffix);
                }
            }
        };
        if (dbms == Dbms.PostgreSql)
        {
            Assert.StartsWith("LP1608", host.Fail("upgrade"), StringComparison.Ordinal);
            host.Configure = null;
            Assert.Equal("one111 one\n", host.Run("current"));
            host.Run("upgrade");
            return;
        }

        host.Run("upgrade");
        using Engine after = Engine.Create("sqlite:///" + copy);
        Action<MigrationOptions> later = options =>
        {
            host.Configure = null;
            host.Apply(options);
            options.TimeProvider = new Later();
        };
        Assert.Equal(["two222"], after.Migrate("head", later).Select(r => r.Id));
        Assert.Equal(2, after.Connect().From(after.Reflect()["t"]).Count());
        File.Delete(copy);
    }

    [DatabaseFact(Dbms.Sqlite)]
    public void A_lease_holds_until_it_expires_or_its_owner_is_dead()
    {
        using var database = TestDatabase.Create(Dbms.Sqlite);
        using MigrationHost host = Host(database, typeof(One));
        host.Run("stamp", "base");
        Take("elsewhere/1/x");
        host.Configure = options => options.LockTimeout = TimeSpan.Zero;
        string error = host.Fail("upgrade");
        Assert.StartsWith("LP1607: Another process is migrating the database: process 1 on elsewhere, whose lease runs until ", error, StringComparison.Ordinal);
        host.Configure = options => (options.LockTimeout, options.TimeProvider) = (TimeSpan.Zero, new Later());
        host.Run("upgrade");

        host.Configure = options => options.LockTimeout = TimeSpan.Zero;
        Take($"{Environment.MachineName}/{int.MaxValue}/x");
        host.Run("downgrade", "base");

        host.Configure = options => options.Progress = line => Take(line.Contains("create table", StringComparison.Ordinal) ? null : "robber/1/x");
        Assert.StartsWith("LP1612", host.Fail("upgrade"), StringComparison.Ordinal);

        void Take(string? owner)
        {
            if (owner is not null)
            {
                database.Execute($"INSERT OR REPLACE INTO linq_provider_lease VALUES (1, '{owner}', '{DateTime.UtcNow.AddMinutes(9):O}')");
            }
        }
    }

    [DatabaseFact(Dbms.PostgreSql)]
    public void The_advisory_lock_keeps_others_out()
    {
        using var database = TestDatabase.Create(Dbms.PostgreSql);
        using MigrationHost host = Host(database, typeof(One));
        host.Configure = options => options.LockTimeout = TimeSpan.Zero;
        using var other = database.OpenRaw();
        using var command = other.CreateCommand();
        command.CommandText = $"SELECT pg_advisory_lock({0x4C50_4D49_4752_4154})";
        command.ExecuteNonQuery();
        Assert.StartsWith("LP1607", host.Fail("upgrade"), StringComparison.Ordinal);
    }

    [DatabaseFact]
    public async Task Cancelling_rolls_back_the_step(Dbms dbms)
    {
        using var database = TestDatabase.Create(dbms);
        using MigrationHost host = Host(database, typeof(One), typeof(TwoCorrected));
        using var cancellation = new CancellationTokenSource();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => database.Engine.MigrateAsync(
            "head",
            options =>
            {
                host.Apply(options);
                options.Progress = line =>
                {
                    if (line.Contains("two222", StringComparison.Ordinal))
                    {
                        cancellation.Cancel();
                    }
                };
            },
            cancellation.Token));
        Assert.Equal("one111 one\n", host.Run("current"));
        host.Run("upgrade");
    }

    private sealed class Later : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => DateTimeOffset.UtcNow.AddDays(1);
    }
}
