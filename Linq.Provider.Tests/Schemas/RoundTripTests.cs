using Linq.Provider.Execution;
using Linq.Provider.Migrations;
using Linq.Provider.Schema;
using Linq.Provider.Sql;
using Linq.Provider.Tests.Infrastructure;

namespace Linq.Provider.Tests.Schemas;

/// <summary>What is created is found again: a schema compared with the database that was made of it gives no difference, for everything that a schema can say.</summary>
public sealed class RoundTripTests
{
    private static readonly (SqlType Type, object? Default)[] Types =
    [
        (SqlType.Integer, -5), (SqlType.BigInteger, long.MinValue), (SqlType.SmallInteger, (short)7), (SqlType.Text, "it's \"new\", or\nnot\\"), (SqlType.String(20), ""),
        (SqlType.Decimal(10, 2), -1.50m), (SqlType.AnyDecimal, 0m), (SqlType.Decimal(5, 0), 3m), (SqlType.Double, -0.1), (SqlType.Double, 1e300), (SqlType.Real, 1.5f), (SqlType.Boolean, true), (SqlType.Boolean, false),
        (SqlType.DateTime, new DateTime(2020, 1, 2, 3, 4, 5).AddMicroseconds(6)), (SqlType.DateTime, new DateTime(2020, 1, 2)), (SqlType.DateTimeOffset, new DateTimeOffset(2020, 1, 2, 3, 4, 5, TimeSpan.FromHours(2))),
        (SqlType.Date, new DateOnly(2020, 1, 2)), (SqlType.Time, new TimeOnly(3, 4, 5)), (SqlType.Interval, new TimeSpan(1, 2, 3, 4, 5)), (SqlType.Interval, TimeSpan.FromSeconds(-5)), (SqlType.Interval, TimeSpan.Zero),
        (SqlType.Guid, Guid.Parse("0f8fad5b-d9cb-469f-a165-70867728950e")), (SqlType.Binary, new byte[] { 0, 255 }), (SqlType.Binary with { Length = 16 }, null), (SqlType.Json, """{"a": [1, "b c"]}"""),
        (SqlType.Array(SqlType.Integer), new[] { 1, -2 }), (SqlType.Array(SqlType.Text), new[] { "a", "it's" }), (SqlType.Array(SqlType.Text), Array.Empty<string>()), (SqlType.Array(SqlType.Decimal(8, 3)), null), (SqlType.Array(SqlType.Guid), null),
    ];

    [DatabaseFact]
    public void Every_type_with_and_without_default(Dbms dbms)
    {
        var model = new MetaData();
        IEnumerable<SchemaItem> columns = Types.SelectMany((t, i) => new SchemaItem[]
        {
            new Column($"Required{i}", t.Type) { IsNullable = false },
            new Column($"Optional{i}", t.Type) { Default = t.Default },
        });
        _ = new Table("Types", model, [new Column("Id", SqlType.Integer) { IsPrimaryKey = true, IsIdentity = true }, .. columns]);
        AssertUnchanged(dbms, model);
    }

    [DatabaseFact]
    public void Every_constraint_and_index(Dbms dbms)
    {
        var model = new MetaData();
        _ = new Table("Node", model,
            new Column("Id", SqlType.BigInteger) { IsPrimaryKey = true, IsIdentity = true, Comment = "The key" },
            new Column("Parent", SqlType.BigInteger),
            new Column("Name", SqlType.String(40)) { IsNullable = false, DefaultSql = "lower('X')" },
            new Column("Amount", SqlType.Decimal(10, 2)),
            new Column("Made", SqlType.DateTime) { DefaultSql = "CURRENT_TIMESTAMP" },
            new Column("Twice", SqlType.Double) { ComputedSql = "\"Rank\" * 2" },
            new Column("Rank", SqlType.Double),
            new ForeignKey("Parent", "Node", "Id") { OnDelete = ReferentialAction.SetNull, OnUpdate = ReferentialAction.Cascade, IsDeferred = true },
            new UniqueConstraint("Name", "Parent"),
            new UniqueConstraint("Made") { Name = "made once" },
            new CheckConstraint("\"Amount\" >= 0 AND \"Name\" IN ('a', 'b') OR \"Rank\" BETWEEN 1 AND 2"),
            new CheckConstraint("\"Name\" NOT LIKE '%x' AND NOT (\"Amount\" <> 5.5)") { Name = "ck named" },
            new TableIndex("Name"),
            new TableIndex("Parent", "Name") { IsUnique = true, Name = "ux" },
            new TableIndex("Amount") { Where = "\"Amount\" > 1.5 and \"Name\" is not null" },
            new TableIndex(IndexPart.Of("Rank") with { IsDescending = true }, IndexPart.Expression("lower(\"Name\")")),
            new TableIndex("Rank") { Include = ["Name"] }) { Comment = "It's a tree" };
        _ = new Table("Left", model, new Column("Id", SqlType.Integer) { IsPrimaryKey = true }, new Column("RightId", SqlType.Integer), new ForeignKey("RightId", "Right", "Id"));
        _ = new Table("Right", model, new Column("Id", SqlType.Integer) { IsPrimaryKey = true, IsIdentity = true }, new Column("LeftId", SqlType.Integer), new ForeignKey("LeftId", "Left", "Id") { OnDelete = ReferentialAction.Restrict });
        _ = new Table("Pair", model, new Column("A", SqlType.Integer), new Column("B", SqlType.Text), new Column("Node", SqlType.BigInteger),
            new PrimaryKey("B", "A"), new ForeignKey("Node", "Node", "Id") { OnDelete = ReferentialAction.Cascade });
        _ = new Table("PairUse", model, new Column("Id", SqlType.Guid) { IsPrimaryKey = true }, new Column("X", SqlType.Text), new Column("Y", SqlType.Integer),
            new ForeignKey(["X", "Y"], "Pair", ["B", "A"]) { OnDelete = ReferentialAction.SetDefault, Name = "fk \"odd\"" });
        _ = new Table("Keyless", model, new Column("Only", SqlType.Text));
        _ = new View("Seen", model, "SELECT \"Id\", \"Name\" FROM \"Node\" WHERE \"Amount\" > 1") { Comment = "A view" };
        AssertUnchanged(dbms, model);
    }

    [DatabaseFact(Dbms.PostgreSql)]
    public void What_only_PostgreSQL_has(Dbms dbms)
    {
        var model = new MetaData();
        _ = new Table("A", "app", model,
            new Column("Id", SqlType.Integer) { IsPrimaryKey = true, IsIdentity = true },
            new Column("Code", SqlType.Text with { StoreName = "char(3)" }),
            new Column("At", SqlType.DateTimeOffset with { StoreName = "timestamptz(3)" }),
            new Column("Doc", SqlType.Json with { StoreName = "json" }),
            new Column("Tags", SqlType.Array(SqlType.Text with { StoreName = "varchar(10)" })),
            new Column("Sorted", SqlType.Text) { Collation = "C" },
            new TableIndex("Tags") { Method = "gin" },
            new TableIndex(IndexPart.Of("Sorted") with { NullsFirst = true, OperatorClass = "text_pattern_ops" }));
        _ = new Table("A", "other app", model, new Column("Id", SqlType.Integer) { IsPrimaryKey = true }, new Column("AId", SqlType.Integer), new ForeignKey("AId", "app.A", "Id"));
        _ = new View("Kept", "app", model, "select 1 as one") { IsMaterialized = true };
        AssertUnchanged(dbms, model);
    }

    [DatabaseFact(Dbms.Sqlite)]
    public void What_only_SQLite_has(Dbms dbms)
    {
        var model = new MetaData();
        _ = new Table("A", model, new Column("Id", SqlType.Integer) { IsPrimaryKey = true, IsIdentity = true, IsAutoIncrement = true },
            new Column("Name", SqlType.Text) { Collation = "NOCASE" }, new Column("Virtual", SqlType.Text) { ComputedSql = "upper(\"Name\")", IsVirtual = true });
        _ = new Table("B", model, new Column("Id", SqlType.Text) { IsPrimaryKey = true }) { Options = "WITHOUT ROWID" };
        AssertUnchanged(dbms, model);
    }

    [DatabaseFact]
    public async Task Comparing_many_tables_takes_few_statements(Dbms dbms)
    {
        var model = new MetaData();
        for (int i = 0; i < 150; i++)
        {
            // Even tables say what PostgreSQL writes too, odd ones say it in other words.
            bool isEven = i % 2 == 0;
            _ = new Table($"T{i}", model,
                new Column("Id", SqlType.Integer) { IsPrimaryKey = true, IsIdentity = true },
                new Column("State", SqlType.Text) { IsNullable = false, Default = "new" },
                new CheckConstraint(isEven ? "\"State\" <> ''" : "\"State\" IN ('new', 'it''s \\ done')"),
                new TableIndex("State") { Where = isEven ? "\"State\" IS NOT NULL" : "\"State\" LIKE 'n%'" });
        }

        // One that is refused does not keep the others from being asked for.
        using var database = TestDatabase.Create(dbms);
        database.Engine.CreateAll(model);
        _ = new Table("Wrong", model, new Column("Id", SqlType.Integer) { IsPrimaryKey = true }, new Column("N", SqlType.Integer) { DefaultSql = "no_such_function()" });
        Dialect dialect = await database.Engine.Database.DialectAsync(async: true, default);
        var scope = new ConnectionScope(database.Engine.Database);
        IReadOnlyList<MigrationOperation> differences = await DatabaseComparison.RunAsync(scope, dialect, model, new ComparisonOptions(), async: true, default);
        await scope.CloseAsync(async: true);
        Assert.Equal(["create table Wrong"], Print(differences));
        Assert.InRange(scope.StatementCount, 1, 20);
    }

    private static void AssertUnchanged(Dbms dbms, MetaData model)
    {
        using var database = TestDatabase.Create(dbms);
        database.Engine.CreateAll(model);
        database.Engine.CreateAll(model);
        Assert.Empty(Print(database.Engine.Compare(model, new ComparisonOptions())));

        // What reflection gives is a schema too: it can be created elsewhere, and compares with both.
        MetaData reflected = database.Engine.Reflect();
        Assert.Empty(Print(database.Engine.Compare(reflected, new ComparisonOptions())));
        using var other = TestDatabase.Create(dbms);
        other.Engine.CreateAll(reflected);
        Assert.Empty(Print(other.Engine.Compare(reflected, new ComparisonOptions())));
        if (dbms == Dbms.Sqlite)
        {
            // PostgreSQL writes what it reads of itself anew, in yet other words.
            Assert.Equal(SchemaPrinter.Print(reflected).Split('\n').Order(), SchemaPrinter.Print(other.Engine.Reflect()).Split('\n').Order());
        }

        other.Engine.DropAll(reflected);
        Assert.Empty(other.Engine.Reflect().Tables);
        Assert.Empty(other.Engine.Reflect().Views);
    }

    internal static IEnumerable<string> Print(IEnumerable<MigrationOperation> operations) => operations.Select(o => o is AlterColumn a ? $"{a}: {SchemaPrinter.Print(a.Old)} → {SchemaPrinter.Print(a.New)}" : o switch
    {
        AddCheck c => $"{o}: {c.Check.Sql}",
        DropCheck c => $"{o}: {c.Check.Sql}",
        CreateIndex i => $"{o}: {SchemaPrinter.Print(i.Index)}",
        DropIndex i => $"{o}: {SchemaPrinter.Print(i.Index)}",
        AddForeignKey k => $"{o}: {SchemaPrinter.Print(k.Key)}",
        DropForeignKey k => $"{o}: {SchemaPrinter.Print(k.Key)}",
        _ => o.ToString(),
    });
}
