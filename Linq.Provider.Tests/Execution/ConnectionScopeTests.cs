using System.Data;
using Linq.Provider.Collections;
using Linq.Provider.Execution;
using Linq.Provider.Schema;
using Linq.Provider.Sql;
using Linq.Provider.Tests.Infrastructure;

namespace Linq.Provider.Tests.Execution;

public sealed class ConnectionScopeTests
{
    private static readonly SqlStatement All = EngineFixture.Statement("SELECT id FROM t ORDER BY id");
    private static readonly SqlStatement ById = EngineFixture.Statement("SELECT name FROM t WHERE id = @id", ("id", SqlType.Integer));
    private static readonly SqlStatement Insert = EngineFixture.Statement("INSERT INTO t VALUES (@id, @name)", ("id", SqlType.Integer), ("name", SqlType.Text));

    [DatabaseFact]
    public void The_connection_is_rented_only_while_a_result_is_open(Dbms dbms)
    {
        using EngineFixture fixture = new(dbms);
        using ConnectionScope scope = fixture.NewScope();
        Assert.Equal(0, fixture.Pool.Rented);
        using (StatementReader reader = scope.QueryAsync(All, [], false, default).Completed())
        {
            Assert.Equal(1, fixture.Pool.Rented);
            Assert.True(reader.Read());
        }

        Assert.Equal(0, fixture.Pool.Rented);
        Assert.Equal(1, scope.StatementCount);
    }

    [DatabaseFact]
    public void A_command_is_used_again_with_new_values(Dbms dbms)
    {
        using EngineFixture fixture = new(dbms);
        using ConnectionScope scope = fixture.NewScope();
        for (int i = 1; i <= 3; i++)
        {
            Assert.Equal([$"name {i}"], EngineFixture.Read(scope, ById, i));
        }

        PooledConnection connection = fixture.Database.Pool.RentAsync(false, default).Completed();
        Assert.Equal(1, connection.Commands.Count);
        Assert.True(connection.Commands.TryTake(ById.Text, out StatementCommand? command));
        Assert.Equal(dbms == Dbms.PostgreSql, command.IsPrepared);
        fixture.Database.Pool.ReturnAsync(connection, false).Completed();
    }

    [DatabaseFact]
    public void Preparing_can_be_turned_off(Dbms dbms)
    {
        using EngineFixture fixture = new(dbms, o => o.Prepare(false));
        using ConnectionScope scope = fixture.NewScope();
        scope.BeginAsync(IsolationLevel.Unspecified, false, default).Completed();
        for (int i = 1; i <= 3; i++)
        {
            Assert.Equal([$"name {i}"], EngineFixture.Read(scope, ById, i));
        }

        if (dbms == Dbms.PostgreSql)
        {
            Assert.Equal(["0"], EngineFixture.Read(scope, EngineFixture.Statement("SELECT count(*) FROM pg_prepared_statements")));
        }
    }

    [DatabaseFact]
    public void The_cache_of_commands_is_bounded_on_the_server_too(Dbms dbms)
    {
        using EngineFixture fixture = new(dbms);
        using ConnectionScope scope = fixture.NewScope();
        scope.BeginAsync(IsolationLevel.Unspecified, false, default).Completed();
        for (int i = 0; i < 130; i++)
        {
            SqlStatement statement = EngineFixture.Statement($"SELECT id + {i} FROM t WHERE id = @id", ("id", SqlType.Integer));
            EngineFixture.Read(scope, statement, 1);
            EngineFixture.Read(scope, statement, 2);
        }

        if (dbms == Dbms.PostgreSql)
        {
            Assert.InRange(int.Parse(EngineFixture.Read(scope, EngineFixture.Statement("SELECT count(*) FROM pg_prepared_statements"))[0]), 90, 100);
        }

        scope.RollbackAsync(false, default).Completed();
        PooledConnection connection = fixture.Database.Pool.RentAsync(false, default).Completed();
        Assert.Equal(100, connection.Commands.Count);
        fixture.Database.Pool.ReturnAsync(connection, false).Completed();
    }

    [DatabaseFact]
    public void A_statement_inside_an_open_result_drains_it_first(Dbms dbms)
    {
        using EngineFixture fixture = new(dbms);
        using ConnectionScope scope = fixture.NewScope();
        List<string> drained = [];
        StatementReader outer = scope.QueryAsync(All, [], false, default).Completed();
        outer.Drain = _ =>
        {
            drained = EngineFixture.Rest(outer);
            return ValueTask.CompletedTask;
        };
        Assert.True(outer.Read());
        Assert.Equal(["name 2"], EngineFixture.Read(scope, ById, 2));
        Assert.Equal(["2", "3"], drained);
        Assert.Equal(0, fixture.Pool.Rented);
        outer.Dispose();
    }

    [DatabaseFact]
    public void A_statement_inside_an_open_result_that_cannot_be_drained_is_refused(Dbms dbms)
    {
        using EngineFixture fixture = new(dbms);
        using ConnectionScope scope = fixture.NewScope();
        using (StatementReader outer = scope.QueryAsync(All, [], false, default).Completed())
        {
            Assert.Equal("LP1007", Assert.Throws<LinqProviderException>(() => EngineFixture.Read(scope, ById, 2)).Code);
            Assert.Equal(["1", "2", "3"], EngineFixture.Rest(outer));
        }

        Assert.Equal(["name 2"], EngineFixture.Read(scope, ById, 2));
    }

    [DatabaseFact(Dbms.PostgreSql)]
    public async Task Concurrent_use_is_detected(Dbms dbms)
    {
        using EngineFixture fixture = new(dbms);
        await using ConnectionScope scope = fixture.NewScope();
        Task<int> slow = scope.ExecuteAsync(EngineFixture.Statement("SELECT pg_sleep(0.5)"), [], true, default).AsTask();
        LinqProviderException exception = await Assert.ThrowsAsync<LinqProviderException>(async () => await scope.QueryAsync(All, [], true, default));
        Assert.Equal("LP1006", exception.Code);
        await slow;
        Assert.Equal(["name 1"], EngineFixture.Read(scope, ById, 1));
    }

    [DatabaseFact]
    public void A_transaction_commits_or_rolls_back(Dbms dbms)
    {
        using EngineFixture fixture = new(dbms);
        using ConnectionScope scope = fixture.NewScope();
        scope.BeginAsync(IsolationLevel.Serializable, false, default).Completed();
        Assert.True(scope.InTransaction);
        Assert.Equal(1, scope.ExecuteAsync(Insert, [4, "d"], false, default).Completed());
        Assert.Equal("LP1009", Assert.Throws<LinqProviderException>(() => scope.BeginAsync(IsolationLevel.Unspecified, false, default).Completed()).Code);
        scope.CommitAsync(false, default).Completed();
        Assert.False(scope.InTransaction);
        Assert.Equal((1L, 0, "4"), (scope.StatementCount, fixture.Pool.Rented, fixture.Count()));

        scope.BeginAsync(IsolationLevel.Unspecified, false, default).Completed();
        scope.ExecuteAsync(Insert, [5, null], false, default).Completed();
        scope.RollbackAsync(false, default).Completed();
        Assert.Equal("4", fixture.Count());
        Assert.Equal("LP1009", Assert.Throws<LinqProviderException>(() => scope.CommitAsync(false, default).Completed()).Code);
        Assert.Equal("LP1009", Assert.Throws<LinqProviderException>(() => scope.RollbackAsync(false, default).Completed()).Code);

        scope.BeginAsync(IsolationLevel.Unspecified, false, default).Completed();
        scope.ExecuteAsync(Insert, [6, "f"], false, default).Completed();
        scope.Dispose();
        Assert.Equal(("4", 0), (fixture.Count(), fixture.Pool.Rented));
    }

    [DatabaseFact]
    public async Task Savepoints_nest(Dbms dbms)
    {
        using EngineFixture fixture = new(dbms);
        await using ConnectionScope scope = fixture.NewScope();
        await Assert.ThrowsAsync<LinqProviderException>(async () => await scope.BeginNestedAsync(true, default));
        await scope.BeginAsync(IsolationLevel.Unspecified, true, default);
        await scope.ExecuteAsync(Insert, [10, "kept"], true, default);
        int outer = await scope.BeginNestedAsync(true, default);
        await scope.ExecuteAsync(Insert, [11, "undone"], true, default);
        int inner = await scope.BeginNestedAsync(true, default);
        await scope.ExecuteAsync(Insert, [12, "undone with the outer one"], true, default);
        await scope.CommitNestedAsync(inner, true, default);
        await scope.RollbackNestedAsync(outer, true, default);
        int again = await scope.BeginNestedAsync(true, default);
        await scope.ExecuteAsync(Insert, [13, "kept"], true, default);
        await scope.CommitNestedAsync(again, true, default);
        await scope.CommitAsync(true, default);
        Assert.Equal(["1", "2", "3", "10", "13"], EngineFixture.Read(scope, All));
    }

    [DatabaseFact]
    public void A_failed_statement_inside_a_savepoint_does_not_spoil_the_transaction(Dbms dbms)
    {
        using EngineFixture fixture = new(dbms);
        using ConnectionScope scope = fixture.NewScope();
        scope.BeginAsync(IsolationLevel.Unspecified, false, default).Completed();
        int savepoint = scope.BeginNestedAsync(false, default).Completed();
        Assert.Throws<LinqProviderException>(() => scope.ExecuteAsync(Insert, [1, "twice"], false, default).Completed());
        scope.RollbackNestedAsync(savepoint, false, default).Completed();
        scope.ExecuteAsync(Insert, [4, "d"], false, default).Completed();
        scope.CommitAsync(false, default).Completed();
        Assert.Equal("4", fixture.Count());
    }

    [DatabaseFact]
    public void A_transaction_object_ends_once_and_rolls_back_when_forgotten(Dbms dbms)
    {
        using EngineFixture fixture = new(dbms);
        using Connection connection = fixture.Engine.Connect();
        using (SessionTransaction transaction = connection.Begin())
        {
            connection.Execute($"INSERT INTO t VALUES ({4}, {"d"})");
            transaction.Commit();
            Assert.Equal("LP1009", Assert.Throws<LinqProviderException>(transaction.Commit).Code);
            Assert.Equal("LP1009", Assert.Throws<LinqProviderException>(transaction.Rollback).Code);
        }

        using (connection.Begin(IsolationLevel.ReadCommitted))
        {
            connection.Execute($"DELETE FROM t");
        }

        Assert.Equal("4", fixture.Count());
    }

    [DatabaseFact]
    public async Task Writers_wait_for_each_other(Dbms dbms)
    {
        using EngineFixture fixture = new(dbms);
        await Task.WhenAll(Enumerable.Range(0, 8).Select(writer => Task.Run(async () =>
        {
            for (int i = 0; i < 10; i++)
            {
                await using ConnectionScope scope = fixture.NewScope();
                await scope.BeginAsync(IsolationLevel.Unspecified, true, default);
                await scope.ExecuteAsync(Insert, [(100 * (writer + 1)) + i, "x"], true, default);
                await scope.CommitAsync(true, default);
            }
        })));
        Assert.Equal("83", fixture.Count());
    }

    [DatabaseFact]
    public void Rolling_back_closes_an_open_result(Dbms dbms)
    {
        using EngineFixture fixture = new(dbms);
        using ConnectionScope scope = fixture.NewScope();
        scope.BeginAsync(IsolationLevel.Unspecified, false, default).Completed();
        using StatementReader reader = scope.QueryAsync(All, [], false, default).Completed();
        Assert.Equal("LP1007", Assert.Throws<LinqProviderException>(() => scope.CommitAsync(false, default).Completed()).Code);
        scope.RollbackAsync(false, default).Completed();
        Assert.Equal(0, fixture.Pool.Rented);
    }

    [DatabaseFact]
    public void A_kept_command_survives_a_change_of_its_table(Dbms dbms)
    {
        using EngineFixture fixture = new(dbms);
        using ConnectionScope scope = fixture.NewScope();
        SqlStatement statement = EngineFixture.Statement("SELECT name, id FROM t WHERE id = 1");
        for (int i = 0; i < 3; i++)
        {
            Assert.Equal(["name 1"], EngineFixture.Read(scope, statement));
        }

        using (Connection connection = fixture.Engine.Connect())
        {
            if (dbms == Dbms.Sqlite)
            {
                connection.Execute($"ALTER TABLE t ADD COLUMN more INTEGER");
            }
            else
            {
                connection.Execute($"ALTER TABLE t ALTER COLUMN id TYPE BIGINT");
            }
        }

        for (int i = 0; i < 3; i++)
        {
            Assert.Equal(["name 1"], EngineFixture.Read(scope, statement));
        }
    }
}
