using System.Diagnostics;
using Linq.Provider.Collections;
using Linq.Provider.Execution;
using Linq.Provider.Schema;
using Linq.Provider.Sql;
using Linq.Provider.Tests.Infrastructure;
using Npgsql;

namespace Linq.Provider.Tests.Execution;

public sealed class StatementFailureTests
{
    private static readonly SqlStatement Insert = EngineFixture.Statement("INSERT INTO t VALUES (@id, @name)", ("id", SqlType.Integer), ("name", SqlType.Text));

    [DatabaseFact]
    public void A_refused_statement_shows_its_sql_but_not_its_values(Dbms dbms)
    {
        using EngineFixture fixture = new(dbms);
        using ConnectionScope scope = fixture.NewScope();
        LinqProviderException exception = Assert.Throws<LinqProviderException>(() => scope.ExecuteAsync(Insert, [1, "secret"], false, default).Completed());
        Assert.Equal("LP1003", exception.Code);
        Assert.Contains(Insert.Text, exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", exception.ToString(), StringComparison.Ordinal);
        Assert.IsType<System.Data.Common.DbException>(exception.InnerException, exactMatch: false);
        Assert.Equal(0, fixture.Pool.Rented);
        Assert.Equal(1, scope.ExecuteAsync(Insert, [4, "d"], false, default).Completed());
    }

    [DatabaseFact]
    public async Task A_missing_table_names_the_remedy(Dbms dbms)
    {
        using EngineFixture fixture = new(dbms);
        await using ConnectionScope scope = fixture.NewScope();
        LinqProviderException exception = await Assert.ThrowsAsync<LinqProviderException>(async () =>
            await scope.QueryAsync(EngineFixture.Statement("SELECT 1 FROM nowhere"), [], true, default));
        Assert.Equal("LP1004", exception.Code);
        Assert.Contains("CreateAll", exception.Message, StringComparison.Ordinal);
        Assert.Contains("nowhere", exception.Message, StringComparison.Ordinal);
        Assert.Equal(0, fixture.Pool.Rented);
    }

    [DatabaseFact]
    public async Task A_cancelled_token_stops_before_anything_is_sent(Dbms dbms)
    {
        using EngineFixture fixture = new(dbms);
        await using ConnectionScope scope = fixture.NewScope();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await scope.ExecuteAsync(Insert, [4, "d"], true, new CancellationToken(canceled: true)));
        Assert.Equal((0L, 0, "3"), (scope.StatementCount, fixture.Pool.Rented, fixture.Count()));
    }

    [DatabaseTheory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_running_statement_is_cancelled_and_the_connection_stays_usable(Dbms dbms, bool asReader)
    {
        using EngineFixture fixture = new(dbms);
        await using ConnectionScope scope = fixture.NewScope();
        SqlStatement endless = EngineFixture.Statement("WITH RECURSIVE n(i) AS (SELECT CAST(1 AS BIGINT) UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n");
        using CancellationTokenSource source = new(TimeSpan.FromMilliseconds(200));
        long started = Stopwatch.GetTimestamp();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Task.Run(async () =>
        {
            if (asReader)
            {
                await using StatementReader reader = await scope.QueryAsync(endless, [], true, source.Token);
                await reader.ReadAsync(true, source.Token);
            }
            else
            {
                await scope.ExecuteAsync(endless, [], true, source.Token);
            }
        }));
        Assert.InRange(Stopwatch.GetElapsedTime(started), TimeSpan.Zero, TimeSpan.FromSeconds(10));
        Assert.Equal(0, fixture.Pool.Rented);
        Assert.Equal(1, await scope.ExecuteAsync(Insert, [4, "d"], true, default));
    }

    [DatabaseFact(Dbms.PostgreSql)]
    public void A_statement_that_takes_too_long_is_stopped(Dbms dbms)
    {
        using EngineFixture fixture = new(dbms, o => o.CommandTimeout(TimeSpan.FromSeconds(1)));
        using ConnectionScope scope = fixture.NewScope();
        LinqProviderException exception = Assert.Throws<LinqProviderException>(() => scope.ExecuteAsync("SELECT pg_sleep(20)", false, default).Completed());
        Assert.Equal("LP1003", exception.Code);
        Assert.Contains("CommandTimeout", exception.Message, StringComparison.Ordinal);
    }

    [DatabaseFact(Dbms.Sqlite)]
    public void Waiting_for_a_lock_ends(Dbms dbms)
    {
        using EngineFixture fixture = new(dbms, o => o.CommandTimeout(TimeSpan.FromSeconds(1)));
        using Connection writer = fixture.Engine.Connect(), other = fixture.Engine.Connect();
        using SessionTransaction transaction = writer.Begin();
        LinqProviderException exception = Assert.Throws<LinqProviderException>(() => other.Execute($"DELETE FROM t"));
        Assert.Equal("LP1011", exception.Code);
        Assert.Contains("Another connection is writing", exception.Message, StringComparison.Ordinal);
    }

    [DatabaseFact(Dbms.Sqlite)]
    public void An_absent_directory_or_foreign_file_is_explained(Dbms dbms)
    {
        _ = dbms;
        using Engine absent = Engine.Create($"sqlite:///{TestRun.TempFolder}/no/such/directory/a.db");
        LinqProviderException exception = Assert.Throws<LinqProviderException>(() => absent.Connect());
        Assert.Equal("LP1002", exception.Code);
        Assert.Contains("directory exists", exception.Message, StringComparison.Ordinal);
        Assert.NotNull(exception.InnerException);
        Assert.Equal(new PoolStatistics(0, 0, 0), absent.Database.Pool.Statistics);

        string path = Path.Combine(TestRun.TempFolder, TestRun.NewName() + ".txt");
        File.WriteAllText(path, new string('x', 5000));
        using Engine text = Engine.Create("sqlite:///" + path);
        Assert.Contains("not a SQLite database", Assert.ThrowsAny<LinqProviderException>(() =>
        {
            using Connection connection = text.Connect();
            connection.Execute($"CREATE TABLE t (n INTEGER)");
        }).Message, StringComparison.Ordinal);
        File.Delete(path);
    }

    [DatabaseFact(Dbms.Sqlite)]
    public void A_read_only_database_refuses_to_write(Dbms dbms)
    {
        using TestDatabase database = TestDatabase.Create(dbms);
        database.Execute("CREATE TABLE t (n INTEGER)");
        using Engine engine = Engine.Create(database.Url + "?Mode=ReadOnly");
        using Connection connection = engine.Connect();
        LinqProviderException exception = Assert.Throws<LinqProviderException>(() => connection.Execute($"INSERT INTO t VALUES (1)"));
        Assert.Equal("LP1003", exception.Code);
        Assert.Contains("Mode=ReadOnly", exception.Message, StringComparison.Ordinal);
    }

    [DatabaseFact(Dbms.PostgreSql)]
    public async Task An_unknown_database_or_user_is_explained(Dbms dbms)
    {
        using TestDatabase database = TestDatabase.Create(dbms);
        NpgsqlConnectionStringBuilder settings = new(database.ConnectionString) { Database = "no such database" };
        await using Engine unknownDatabase = Engine.Postgres(settings.ConnectionString);
        LinqProviderException exception = await Assert.ThrowsAsync<LinqProviderException>(() => unknownDatabase.ConnectAsync());
        Assert.Equal("LP1002", exception.Code);
        Assert.Contains("CREATE DATABASE \"no such database\"", exception.Message, StringComparison.Ordinal);
        Assert.IsType<PostgresException>(exception.InnerException);

        settings = new(database.ConnectionString) { Username = "nobody at all", Password = "hidden" };
        using Engine unknownUser = Engine.Postgres(settings.ConnectionString);
        exception = Assert.Throws<LinqProviderException>(() => unknownUser.Connect());
        Assert.Equal("LP1002", exception.Code);
        Assert.Contains("user and password", exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("hidden", exception.ToString(), StringComparison.Ordinal);
        Assert.Equal(new PoolStatistics(0, 0, 0), unknownUser.Database.Pool.Statistics);
    }

    [Fact]
    public async Task An_unreachable_server_is_explained()
    {
        await using Engine engine = Engine.Create("postgresql://me:hidden@127.0.0.1:1/db?Timeout=2");
        foreach (LinqProviderException exception in new[]
        {
            Assert.Throws<LinqProviderException>(() => engine.Connect()),
            await Assert.ThrowsAsync<LinqProviderException>(() => engine.ConnectAsync()),
            Assert.Throws<LinqProviderException>(() => engine.CreateAll(new MetaData())),
        })
        {
            Assert.Equal("LP1002", exception.Code);
            Assert.Contains("'db' at 127.0.0.1:1 as user 'me'", exception.Message, StringComparison.Ordinal);
            Assert.DoesNotContain("hidden", exception.ToString(), StringComparison.Ordinal);
        }

        Assert.Equal(new PoolStatistics(0, 0, 0), engine.Database.Pool.Statistics);
    }
}
