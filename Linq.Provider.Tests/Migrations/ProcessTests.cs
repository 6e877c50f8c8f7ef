using System.Diagnostics;
using Linq.Provider.Migrations;
using Linq.Provider.Tests.Infrastructure;
using Linq.Provider.Tests.Schemas;

namespace Linq.Provider.Tests.Migrations;

/// <summary>Processes of their own that migrate one database: two at once, and one that is killed in the middle. A process pauses before a step until it is told to go on, so that nothing hangs on time.</summary>
public sealed class ProcessTests(ProcessTests.Program program) : IClassFixture<ProcessTests.Program>
{
    /// <summary>The application, built once.</summary>
    public sealed class Program
    {
        private readonly Lazy<string> _path = new(() => ScaffoldCompiler.CompileProgram(new ScaffoldedFile("Program.cs", """
            using Linq.Provider;
            using Linq.Provider.Migrations;
            using Linq.Provider.Schema;

            (string url, string pause, int timeout) = (args[0], args[1], int.Parse(args[2]));
            using var engine = Engine.Create(url);
            return MigrationCommand.Run(args[3..], engine, new MetaData(), options =>
            {
                options.LockTimeout = TimeSpan.FromSeconds(timeout);
                options.Progress = line =>
                {
                    Console.WriteLine(line);
                    if (line.Trim() == pause)
                    {
                        Console.WriteLine("paused");
                        Console.ReadLine();
                    }
                };
            });

            [Revision("one111", Message = "one")]
            public sealed class One : Migration
            {
                public override void Upgrade(Operations op)
                {
                    op.CreateTable("t", new Column("id", SqlType.Integer) { IsPrimaryKey = true }, new Column("n", SqlType.Integer) { IsNullable = false });
                    op.Insert("t", new { id = 1, n = 7 }, new { id = 2, n = 80 });
                }
            }

            [Revision("two222", Follows = ["one111"], Message = "two")]
            public sealed class Two : Migration
            {
                public override void Upgrade(Operations op)
                {
                    op.AddColumn("t", new Column("m", SqlType.Integer));
                    op.Backfill("t", "\"m\" = \"n\"");
                    op.AlterColumn("t", new Column("m", SqlType.Integer) { IsNullable = false });
                    op.AddUnique("t", new UniqueConstraint("n") { Name = "AK_t_n" });
                    op.CreateTable("second", new Column("id", SqlType.Integer) { IsPrimaryKey = true });
                    op.Execute("UPDATE t SET n = n + 1", reverse: "UPDATE t SET n = n - 1");
                }
            }

            [Revision("con333", Follows = ["two222"], Message = "concurrent")]
            public sealed class Concurrent : Migration
            {
                public override void Upgrade(Operations op)
                {
                    op.AddColumn("t", new Column("k", SqlType.Integer));
                    op.CreateIndex("t", new TableIndex("k") { Name = "IX_t_k" }, concurrently: true);
                    op.CreateTable("third", new Column("id", SqlType.Integer) { IsPrimaryKey = true });
                    op.Execute("UPDATE t SET n = n + 10", reverse: "UPDATE t SET n = n - 10");
                }
            }
            """)));

        public string Path => _path.Value;
    }

    [DatabaseFact]
    public async Task Two_processes_at_once_do_it_once(Dbms dbms)
    {
        using var database = TestDatabase.Create(dbms);
        using Process first = Start(database, "upgrade two222 two (2/3)", 60, "upgrade");
        await Paused(first);
        (int code, _, string error) = await End(Start(database, "", 0, "upgrade"));
        Assert.Equal(1, code);
        Assert.StartsWith("LP1607: Another process is migrating the database: ", error, StringComparison.Ordinal);
        Assert.EndsWith("Waited 0 seconds, and changed nothing. Run the command again when it has ended.\n", error, StringComparison.Ordinal);
        Assert.Equal("one111 one\n", await Run(database, "current"));

        using Process second = Start(database, "", 60, "upgrade"), third = Start(database, "", 60, "upgrade");
        await first.StandardInput.WriteLineAsync();
        (int Code, string Output, string Error)[] ends = await Task.WhenAll(End(first), End(second), End(third));
        Assert.All(ends, end => Assert.True(end.Code == 0, end.Error));
        Assert.Contains("The database is at con333 concurrent.\n", ends[0].Output, StringComparison.Ordinal);
        AssertComplete(database);
        Assert.Equal("con333 concurrent (head)\n", await Run(database, "current"));
    }

    [DatabaseFact]
    public async Task A_process_that_meets_an_open_transaction_waits_for_it(Dbms dbms)
    {
        using var database = TestDatabase.Create(dbms);
        using Process first = Start(database, "create table second", 60, "upgrade");
        await Paused(first);
        (int code, _, string error) = await End(Start(database, "", 0, "upgrade"));
        Assert.Equal(1, code);
        Assert.StartsWith(dbms == Dbms.Sqlite ? $"LP1607: Another process is migrating the database: process {first.Id} on " : "LP1607: Another process is migrating the database: it holds", error, StringComparison.Ordinal);
        Assert.StartsWith("LP1607: ", (await End(Start(database, "", 0, "stamp", "base"))).Error, StringComparison.Ordinal);
        Assert.Equal("one111 one\n", await Run(database, "current"));

        // This one goes on when the other has ended, and finds nothing left to do.
        using Process second = Start(database, "", 60, "upgrade", "two222");
        string? waits = await second.StandardOutput.ReadLineAsync();
        Assert.StartsWith("Another process is migrating the database: ", waits, StringComparison.Ordinal);
        Assert.EndsWith(" Waiting up to 60 seconds.", waits, StringComparison.Ordinal);
        await first.StandardInput.WriteLineAsync();
        (int Code, string Output, string Error)[] ends = await Task.WhenAll(End(first), End(second));
        Assert.All(ends, end => Assert.True(end.Code == 0, end.Error));
        Assert.StartsWith("Nothing to do: the database is at ", ends[1].Output, StringComparison.Ordinal);
        AssertComplete(database);
    }

    [DatabaseFact(Dbms.Sqlite)]
    public async Task A_writer_of_another_kind_is_waited_for(Dbms dbms)
    {
        using var database = TestDatabase.Create(dbms);
        using System.Data.Common.DbConnection writer = database.OpenRaw();
        using System.Data.Common.DbCommand command = writer.CreateCommand();
        command.CommandText = "BEGIN EXCLUSIVE; CREATE TABLE other (id INTEGER)";
        command.ExecuteNonQuery();
        (int code, _, string error) = await End(Start(database, "", 0, "upgrade"));
        Assert.Equal(1, code);
        Assert.StartsWith("LP1607: Another process is writing to the database. Waited 0 seconds", error, StringComparison.Ordinal);
        using Process waiting = Start(database, "", 60, "upgrade");
        Assert.StartsWith("Another process is writing to the database. Waiting", await waiting.StandardOutput.ReadLineAsync(), StringComparison.Ordinal);
        command.CommandText = "ROLLBACK";
        command.ExecuteNonQuery();
        (code, _, error) = await End(waiting);
        Assert.True(code == 0, error);
        AssertComplete(database);
    }

    [DatabaseFact]
    public async Task A_process_killed_within_a_transaction_leaves_the_revision_before(Dbms dbms)
    {
        using var database = TestDatabase.Create(dbms);
        await Kill(database, "create table second", "upgrade");
        Assert.Equal("one111 one\n", await Run(database, "current"));
        Assert.Equal(["id", "n"], database.Engine.Reflect()["t"].Columns.Select(c => c.Name));
        await Run(database, "upgrade");
        AssertComplete(database);

        await Kill(database, "drop table second", "downgrade", "base");
        Assert.Equal("two222 two\n", await Run(database, "current"));
        await Run(database, "downgrade", "base");
        Assert.Equal("base\n", await Run(database, "current"));
        await Run(database, "upgrade");
        AssertComplete(database);
    }

    [DatabaseFact]
    public async Task A_process_killed_after_a_step_outside_a_transaction_is_taken_up_there(Dbms dbms)
    {
        using var database = TestDatabase.Create(dbms);
        await Kill(database, "create table third", "upgrade");
        string place = await Run(database, "current");
        Assert.StartsWith("two222 two\n", place, StringComparison.Ordinal);
        Assert.Equal(dbms == Dbms.PostgreSql, place.Contains("con333 is half done: ", StringComparison.Ordinal));
        await Run(database, "upgrade");
        AssertComplete(database);
        Assert.Equal("con333 concurrent (head)\n", await Run(database, "current"));
    }

    private static void AssertComplete(TestDatabase database)
    {
        using var host = new MigrationHost(database, new Schema.MetaData());
        Assert.Equal([[1L, 18L, 7L, null], [2L, 91L, 80L, null]], host.Rows("SELECT id, n, m, k FROM t ORDER BY id"));
        Schema.MetaData schema = database.Engine.Reflect();
        Assert.Equal("IX_t_k", Assert.Single(schema["t"].Indexes).Name);
        Assert.Single(schema["t"].UniqueConstraints);
        Assert.Equal(["second", "t", "third"], schema.Tables.Select(t => t.Name).Where(n => !VersionTable.IsOwn(n)).Order(StringComparer.Ordinal));
    }

    private async Task Kill(TestDatabase database, string pause, params string[] command)
    {
        using Process process = Start(database, pause, 60, command);
        await Paused(process);
        process.Kill();
        await process.WaitForExitAsync();
        Assert.NotEqual(0, process.ExitCode);
    }

    private async Task<string> Run(TestDatabase database, params string[] command)
    {
        (int code, string output, string error) = await End(Start(database, "", 60, command));
        Assert.True(code == 0, error);
        return output;
    }

    private Process Start(TestDatabase database, string pause, int timeout, params string[] command) =>
        ScaffoldCompiler.Start([program.Path, database.Url, pause, timeout.ToString(System.Globalization.CultureInfo.InvariantCulture), .. command]);

    private static async Task Paused(Process process)
    {
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            if (line == "paused")
            {
                return;
            }
        }

        Assert.Fail($"The process ended before the step: {await process.StandardError.ReadToEndAsync()}");
    }

    private static async Task<(int Code, string Output, string Error)> End(Process process)
    {
        Task<string> output = process.StandardOutput.ReadToEndAsync(), error = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, (await output).ReplaceLineEndings("\n"), (await error).ReplaceLineEndings("\n"));
    }
}
