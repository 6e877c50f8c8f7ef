using System.Data.Common;
using Linq.Provider.Collections;
using Linq.Provider.Execution;
using Linq.Provider.Tests.Infrastructure;
using Npgsql;

namespace Linq.Provider.Tests.Execution;

public sealed class ConnectionPoolTests
{
    [DatabaseFact]
    public void A_connection_is_kept_and_given_out_again(Dbms dbms)
    {
        using EngineFixture fixture = new(dbms);
        PooledConnection first = fixture.Database.Pool.RentAsync(async: false, default).Completed();
        Assert.Equal(new PoolStatistics(1, 0, 1), fixture.Pool);
        fixture.Database.Pool.ReturnAsync(first, async: false).Completed();
        Assert.Equal(new PoolStatistics(1, 1, 0), fixture.Pool);
        PooledConnection second = fixture.Database.Pool.RentAsync(async: false, default).Completed();
        Assert.Same(first, second);
        fixture.Database.Pool.ReturnAsync(second, async: false).Completed();
    }

    [DatabaseFact]
    public async Task Parallel_users_get_a_connection_each_and_all_come_back(Dbms dbms)
    {
        using EngineFixture fixture = new(dbms);
        await Task.WhenAll(Enumerable.Range(0, 40).Select(async _ =>
        {
            for (int i = 0; i < 10; i++)
            {
                await using ConnectionScope scope = fixture.NewScope();
                await using StatementReader reader = await scope.QueryAsync(EngineFixture.Statement("SELECT id FROM t ORDER BY id"), [], async: true, default);
                int rows = 0;
                while (await reader.ReadAsync(async: true, default))
                {
                    rows++;
                    await Task.Yield();
                }

                Assert.Equal(3, rows);
            }
        }));
        Assert.Equal(0, fixture.Pool.Rented);
        Assert.InRange(fixture.Pool.Idle, 1, 32);
    }

    [DatabaseFact]
    public void Too_many_unused_connections_are_closed(Dbms dbms)
    {
        using EngineFixture fixture = new(dbms);
        PooledConnection[] rented = [.. Enumerable.Range(0, 35).Select(_ => fixture.Database.Pool.RentAsync(async: false, default).Completed())];
        Assert.Equal(new PoolStatistics(35, 0, 35), fixture.Pool);
        foreach (PooledConnection connection in rented)
        {
            fixture.Database.Pool.ReturnAsync(connection, async: false).Completed();
        }

        Assert.Equal(new PoolStatistics(32, 32, 0), fixture.Pool);
    }

    [DatabaseFact(Dbms.PostgreSql)]
    public async Task Users_beyond_the_driver_s_limit_get_connections_as_they_come_free(Dbms dbms)
    {
        using TestDatabase database = TestDatabase.Create(dbms);
        await using Engine engine = Engine.Postgres(database.ConnectionString + ";Maximum Pool Size=2;Timeout=20");
        var time = System.Diagnostics.Stopwatch.StartNew();
        await Task.WhenAll(Enumerable.Range(0, 30).Select(_ => Task.Run(async () =>
        {
            await using ConnectionScope scope = new(engine.Database);
            await scope.BeginAsync(System.Data.IsolationLevel.Unspecified, async: true, default);
            await scope.ExecuteAsync("SELECT pg_sleep(0.005)", async: true, default);
            await scope.CommitAsync(async: true, default);
        })));

        Assert.InRange(time.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(15));
        Assert.Equal(0, engine.Database.Pool.Statistics.Rented);
    }

    [DatabaseFact(Dbms.PostgreSql)]
    public void When_all_connections_stay_in_use_the_message_says_so(Dbms dbms)
    {
        using TestDatabase database = TestDatabase.Create(dbms);
        using Engine engine = Engine.Postgres(database.ConnectionString + ";Maximum Pool Size=1;Timeout=1");
        using (ConnectionScope holder = new(engine.Database), waiter = new(engine.Database))
        {
            holder.BeginAsync(System.Data.IsolationLevel.Unspecified, false, default).Completed();
            LinqProviderException exception = Assert.Throws<LinqProviderException>(() => EngineFixture.Read(waiter, EngineFixture.Statement("SELECT 1")));
            Assert.Equal("LP1002", exception.Code);
            Assert.Contains("all 1 connections", exception.Message, StringComparison.Ordinal);
            holder.RollbackAsync(false, default).Completed();
            Assert.Equal(["1"], EngineFixture.Read(waiter, EngineFixture.Statement("SELECT 1")));
        }
    }

    [DatabaseFact(Dbms.PostgreSql)]
    public void A_broken_connection_is_dropped_and_with_it_the_unused_ones(Dbms dbms)
    {
        using EngineFixture fixture = new(dbms);
        using ConnectionScope victim = fixture.NewScope(), killer = fixture.NewScope();
        victim.BeginAsync(System.Data.IsolationLevel.Unspecified, false, default).Completed();
        string pid = EngineFixture.Read(victim, EngineFixture.Statement("SELECT pg_backend_pid()"))[0];
        EngineFixture.Read(killer, EngineFixture.Statement($"SELECT pg_terminate_backend({pid})"));

        LinqProviderException exception = Assert.Throws<LinqProviderException>(() => EngineFixture.Read(victim, EngineFixture.Statement("SELECT 1")));
        Assert.Equal("LP1002", exception.Code);
        Assert.IsType<DbException>(exception.InnerException, exactMatch: false);
        victim.RollbackAsync(false, default).Completed();
        Assert.Equal(new PoolStatistics(0, 0, 0), fixture.Pool);
        Assert.Equal(["1"], EngineFixture.Read(victim, EngineFixture.Statement("SELECT 1")));
    }

    [DatabaseFact]
    public void After_disposal_there_are_no_connections(Dbms dbms)
    {
        using EngineFixture fixture = new(dbms);
        ConnectionScope open = fixture.NewScope();
        open.BeginAsync(System.Data.IsolationLevel.Unspecified, false, default).Completed();
        fixture.Count();
        Assert.Equal(new PoolStatistics(2, 1, 1), fixture.Pool);

        fixture.Engine.Dispose();
        fixture.Engine.Dispose();
        Assert.Equal(new PoolStatistics(1, 0, 1), fixture.Pool);
        open.Dispose();
        open.Dispose();
        Assert.Equal(new PoolStatistics(0, 0, 0), fixture.Pool);
        Assert.Throws<ObjectDisposedException>(() => fixture.Engine.Connect());
        Assert.Throws<ObjectDisposedException>(() => fixture.Count());
    }

    [DatabaseFact]
    public async Task Disposing_asynchronously_is_safe_twice(Dbms dbms)
    {
        using EngineFixture fixture = new(dbms);
        await using (Connection connection = await fixture.Engine.ConnectAsync())
        {
            Assert.Equal(1, fixture.Pool.Rented);
        }

        await fixture.Engine.DisposeAsync();
        await fixture.Engine.DisposeAsync();
        Assert.Equal(new PoolStatistics(0, 0, 0), fixture.Pool);
    }

    [DatabaseFact(Dbms.PostgreSql)]
    public async Task A_data_source_of_the_user_is_not_disposed(Dbms dbms)
    {
        using TestDatabase database = TestDatabase.Create(dbms);
        await using NpgsqlDataSource source = NpgsqlDataSource.Create(database.ConnectionString);
        await using (Engine engine = Engine.Postgres(source))
        {
            using Connection connection = engine.Connect();
            connection.Execute($"SELECT 1");
        }

        await using NpgsqlConnection after = await source.OpenConnectionAsync();
        Assert.Equal(System.Data.ConnectionState.Open, after.State);
    }

    [DatabaseFact]
    public void Settings_that_sql_text_makes_do_not_reach_the_next_user(Dbms dbms)
    {
        using EngineFixture fixture = new(dbms);
        using (Connection connection = fixture.Engine.Connect())
        {
            connection.Execute($"CREATE TEMPORARY TABLE mine (n INTEGER)");
            connection.Execute($"INSERT INTO mine VALUES (1)");
        }

        using Connection other = fixture.Engine.Connect();
        Assert.Equal("LP1004", Assert.Throws<LinqProviderException>(() => other.Execute($"INSERT INTO mine VALUES (1)")).Code);
    }

    [Theory]
    [InlineData("sqlite:///:memory:")]
    [InlineData("sqlite://")]
    public void A_database_in_memory_lives_as_long_as_its_engine(string url)
    {
        using Engine engine = Engine.Create(url, o => o.CommandTimeout(TimeSpan.FromSeconds(1)));
        using Connection first = engine.Connect(), second = engine.Connect();
        first.Execute($"CREATE TABLE t (n INTEGER)");
        Assert.Equal(1, second.Execute($"INSERT INTO t VALUES (1)"));
        Assert.Equal(new PoolStatistics(1, 1, 0), engine.Database.Pool.Statistics);

        using SessionTransaction transaction = first.Begin();
        LinqProviderException exception = Assert.Throws<LinqProviderException>(() => second.Execute($"INSERT INTO t VALUES (2)"));
        Assert.Equal("LP1008", exception.Code);
        transaction.Rollback();
        Assert.Equal(1, second.Execute($"INSERT INTO t VALUES (2)"));
    }

    [Fact]
    public async Task Users_of_a_database_in_memory_take_turns()
    {
        await using Engine engine = Engine.Create("sqlite:///:memory:");
        using Connection connection = engine.Connect();
        connection.Execute($"CREATE TABLE t (n INTEGER)");
        await Task.WhenAll(Enumerable.Range(0, 20).Select(i => Task.Run(async () =>
        {
            await using Connection own = await engine.ConnectAsync();
            await using SessionTransaction transaction = await own.BeginAsync();
            await own.ExecuteAsync($"INSERT INTO t VALUES ({i})");
            await transaction.CommitAsync();
        })));
        Assert.Equal(20, connection.Execute($"UPDATE t SET n = n + 1"));
    }

    [DatabaseFact(Dbms.Sqlite)]
    public void Foreign_keys_are_enforced_on_every_connection(Dbms dbms)
    {
        using EngineFixture fixture = new(dbms);
        using Connection first = fixture.Engine.Connect(), second = fixture.Engine.Connect();
        first.Execute($"CREATE TABLE child (id INTEGER PRIMARY KEY, t_id INTEGER NOT NULL REFERENCES t(id))");
        foreach (Connection connection in new[] { first, second })
        {
            Assert.Equal("LP1003", Assert.Throws<LinqProviderException>(() => connection.Execute($"INSERT INTO child VALUES (1, 99)")).Code);
        }
    }
}
