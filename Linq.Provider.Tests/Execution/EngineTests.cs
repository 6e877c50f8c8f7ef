using System.Globalization;
using Linq.Provider.Collections;
using Linq.Provider.Execution;
using Linq.Provider.Schema;
using Linq.Provider.Sql;
using Linq.Provider.Tests.Infrastructure;

namespace Linq.Provider.Tests.Execution;

public sealed class EngineTests
{
    [DatabaseFact]
    public async Task Tables_are_created_once_and_dropped(Dbms dbms)
    {
        using TestDatabase database = TestDatabase.Create(dbms);
        await using Engine engine = Engine.Create(database.Url);
        MetaData model = new();
        Table owner = new("Owner", model, new Column("Id", SqlType.Integer) { IsPrimaryKey = true, IsIdentity = true }, new Column("Name", SqlType.Text));
        Table pet = new("Pet", model, new Column("Id", SqlType.Integer) { IsPrimaryKey = true }, new Column("OwnerId", SqlType.Integer), new ForeignKey(["OwnerId"], "Owner", ["Id"]));
        Assert.Equal(2, model.Tables.Count);
        engine.CreateAll(model);
        using Connection connection = engine.Connect();
        Assert.Equal(1, connection.Execute($"""INSERT INTO "Owner" ("Name") VALUES ({"Alice"})"""));
        await engine.CreateAllAsync(model);
        Assert.Equal(1, connection.Execute($"""UPDATE "Owner" SET "Name" = {"Bob"}"""));
        Assert.Equal("LP1003", Assert.Throws<LinqProviderException>(() => connection.Execute($"""INSERT INTO "Pet" VALUES ({1}, {99})""")).Code);
        engine.DropAll(model);
        await engine.DropAllAsync(model);
        Assert.Equal("LP1004", Assert.Throws<LinqProviderException>(() => connection.Execute($"""UPDATE "Owner" SET "Name" = {"Bob"}""")).Code);
        Assert.Equal(0, engine.Database.Pool.Statistics.Rented - 1);
        Assert.NotNull(pet);
        Assert.NotNull(owner);
    }

    [DatabaseFact]
    public void Tables_that_refer_to_each_other_are_dropped_with_their_rows(Dbms dbms)
    {
        using TestDatabase database = TestDatabase.Create(dbms);
        using Engine engine = Engine.Create(database.Url);
        MetaData model = new();
        _ = new Table("Team", model, new Column("Id", SqlType.Integer) { IsPrimaryKey = true }, new Column("HeadId", SqlType.Integer), new ForeignKey(["HeadId"], "Person", ["Id"]));
        _ = new Table("Person", model, new Column("Id", SqlType.Integer) { IsPrimaryKey = true }, new Column("TeamId", SqlType.Integer), new ForeignKey(["TeamId"], "Team", ["Id"]));
        engine.CreateAll(model);
        using Connection connection = engine.Connect();
        connection.Execute($"""INSERT INTO "Team" VALUES (1, NULL)""");
        connection.Execute($"""INSERT INTO "Person" VALUES (1, 1)""");
        connection.Execute($"""UPDATE "Team" SET "HeadId" = 1""");
        connection.Execute($"""CREATE TABLE "Guest" ("Id" INTEGER PRIMARY KEY, "TeamId" INTEGER REFERENCES "Team" ("Id"))""");
        connection.Execute($"""INSERT INTO "Guest" VALUES (1, 1)""");
        Assert.Equal("LP1003", Assert.Throws<LinqProviderException>(() => engine.DropAll(model)).Code);
        Assert.Equal(1, connection.Execute($"""UPDATE "Team" SET "HeadId" = 1"""));
        connection.Execute($"""DROP TABLE "Guest" """);

        engine.DropAll(model);

        Assert.Empty(engine.Reflect().Tables);
        Assert.Equal("LP1003", Assert.Throws<LinqProviderException>(() => Orphan(engine)).Code);

        static void Orphan(Engine engine)
        {
            MetaData model = new();
            _ = new Table("Team", model, new Column("Id", SqlType.Integer) { IsPrimaryKey = true });
            _ = new Table("Person", model, new Column("TeamId", SqlType.Integer), new ForeignKey(["TeamId"], "Team", ["Id"]));
            engine.CreateAll(model);
            using Connection connection = engine.Connect();
            connection.Execute($"""INSERT INTO "Person" VALUES (9)""");
        }
    }

    [DatabaseFact]
    public void The_dialect_has_the_version_of_the_server(Dbms dbms)
    {
        using TestDatabase database = TestDatabase.Create(dbms);
        using Engine engine = Engine.Create(database.Url);
        Version assumed = engine.Database.Dialect.ServerVersion;
        Assert.InRange(assumed.Major, 3, 14);
        Version asked = engine.Database.DialectAsync(async: false, default).Completed().ServerVersion;
        using System.Data.Common.DbConnection raw = database.OpenRaw();
        Assert.StartsWith(asked.ToString(2), raw.ServerVersion.Contains('.', StringComparison.Ordinal) ? raw.ServerVersion : raw.ServerVersion + ".0", StringComparison.Ordinal);
        Assert.Same(engine.Database.Dialect, engine.Database.DialectAsync(async: false, default).Completed());
        Assert.Equal(new PoolStatistics(1, 1, 0), engine.Database.Pool.Statistics);
    }

    public static TheoryData<object?, string, string> Values => new()
    {
        { null, "TEXT", "TEXT" },
        { 5, "INTEGER", "INTEGER" },
        { (byte)5, "INTEGER", "SMALLINT" },
        { (sbyte)-5, "INTEGER", "SMALLINT" },
        { (ushort)5, "INTEGER", "INTEGER" },
        { uint.MaxValue, "INTEGER", "BIGINT" },
        { long.MaxValue, "INTEGER", "BIGINT" },
        { ulong.MaxValue, "DECIMAL_TEXT", "NUMERIC" },
        { 12.50m, "DECIMAL_TEXT", "NUMERIC" },
        { 0.1, "REAL", "DOUBLE PRECISION" },
        { 0.5f, "REAL", "REAL" },
        { true, "INTEGER", "BOOLEAN" },
        { 'x', "TEXT", "TEXT" },
        { "O'Hara; DROP TABLE v --", "TEXT", "TEXT" },
        { DayOfWeek.Friday, "INTEGER", "INTEGER" },
        { new DateTime(2024, 2, 29, 13, 14, 15, 167, DateTimeKind.Utc), "TEXT", "TIMESTAMP" },
        { new DateTimeOffset(2024, 2, 29, 13, 14, 15, TimeSpan.FromHours(2)), "TEXT", "TIMESTAMPTZ" },
        { new DateOnly(2024, 2, 29), "TEXT", "DATE" },
        { new TimeOnly(13, 14, 15), "TEXT", "TIME" },
        { new TimeSpan(1, 2, 3, 4), "TEXT", "INTERVAL" },
        { Guid.Parse("0f8fad5b-d9cb-469f-a165-70867728950e"), "TEXT", "UUID" },
        { new byte[] { 1, 2, 255 }, "BLOB", "BYTEA" },
        { new[] { 1, 2, 3 }, "TEXT", "INTEGER[]" },
        { new List<string> { "a", "b" }, "TEXT", "TEXT[]" },
    };

    [DatabaseTheory]
    [MemberData(nameof(Values))]
    public void A_hole_of_the_sql_text_is_a_parameter_of_its_type(Dbms dbms, object? value, string sqliteType, string postgresType)
    {
        using TestDatabase database = TestDatabase.Create(dbms);
        database.Execute($"CREATE TABLE v (n INTEGER, x {(dbms == Dbms.Sqlite ? sqliteType : postgresType)})");
        using Engine engine = Engine.Create(database.Url);
        using Connection connection = engine.Connect();
        Assert.Equal(1, connection.Execute($"INSERT INTO v VALUES ({1}, {value})"));
        Assert.Equal(value is null ? 0 : 1, connection.Execute($"UPDATE v SET n = 2 WHERE x = {value}"));
        Assert.Equal(value is null ? 1 : 0, connection.Execute($"UPDATE v SET n = 2 WHERE x IS NULL"));
    }

    [DatabaseFact]
    public async Task Braces_and_unknown_types_in_sql_text(Dbms dbms)
    {
        using EngineFixture fixture = new(dbms);
        await using Connection connection = await fixture.Engine.ConnectAsync();
        Assert.Equal(1, await connection.ExecuteAsync($"UPDATE t SET name = '{{x}}' WHERE id = {1}"));
        Assert.Equal("LP1302", (await Assert.ThrowsAsync<LinqProviderException>(() => connection.ExecuteAsync($"UPDATE t SET name = {new Version(1, 0)}"))).Code);
        Assert.Equal("{x}", EngineFixture.Read(connection.Scope, EngineFixture.Statement("SELECT name FROM t WHERE id = 1"))[0]);
    }

    [DatabaseFact]
    public void Lists_are_bound_without_their_nulls(Dbms dbms)
    {
        using EngineFixture fixture = new(dbms);
        using ConnectionScope scope = fixture.NewScope();
        string sql = dbms == Dbms.Sqlite ? "SELECT id FROM t WHERE id IN (SELECT value FROM json_each(@ids)) ORDER BY id" : "SELECT id FROM t WHERE id = ANY(@ids) ORDER BY id";
        SqlStatement statement = new(sql, [new SqlParameter("ids", 0, null, SqlType.Integer, null, IsList: true)]);
        Assert.Equal(["1", "3"], EngineFixture.Read(scope, statement, [new[] { 1, 3, 99 }]));
        Assert.Equal(["2"], EngineFixture.Read(scope, statement, [new List<int?> { 2, null }]));
        Assert.Equal([], EngineFixture.Read(scope, statement, [Array.Empty<int>()]));
        statement = new(sql, [new SqlParameter("ids", 0, null, SqlType.Integer, v => int.Parse((string)v, CultureInfo.InvariantCulture), IsList: true)]);
        Assert.Equal(["2", "3"], EngineFixture.Read(scope, statement, [new[] { "3", null, "2" }]));
    }

    [Fact]
    public void Options_check_their_values()
    {
        EngineOptions options = new();
        Assert.Throws<ArgumentOutOfRangeException>(() => options.CommandTimeout(TimeSpan.Zero));
        Assert.Throws<ArgumentOutOfRangeException>(() => options.WarnOnRepeatedLoads(0));
        Assert.Throws<ArgumentNullException>(() => options.LogTo(null!));
        Assert.Same(options, options.CommandTimeout(Timeout.InfiniteTimeSpan).Prepare(false).NullOrdering(NullOrdering.Database).LogParameterValues());
        Assert.Throws<ArgumentNullException>(() => Engine.Create(null!));
    }
}
