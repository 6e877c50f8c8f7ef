using Linq.Provider.Migrations;
using Linq.Provider.Schema;
using Linq.Provider.Sql;
using Linq.Provider.Tests.Infrastructure;
using Linq.Provider.Tests.Schemas;

namespace Linq.Provider.Tests.Migrations;

/// <summary>
/// Everything that a schema can say is added, altered and dropped again by migrations that autogenerate wrote, upwards and back: after each, the database is what the model says, and the
/// rows are there. Each feature has a table of its own, so that a few migrations do for all.
/// </summary>
public sealed class FeatureRoundTripTests
{
    private const int Stages = 4;

    /// <param name="One">What the table has besides its key and a column; a column of the same name replaces it.</param>
    /// <param name="Other">What it has afterwards.</param>
    private sealed record Feature(SchemaItem[] One, SchemaItem[] Other)
    {
        public Dbms? Only { get; init; }

        public (string? One, string? Other) View { get; init; }

        public (string? One, string? Other) Comment { get; init; }
    }

    private static readonly (SqlType Type, object? Default)[] s_types =
    [
        (SqlType.Integer, -5), (SqlType.BigInteger, long.MaxValue), (SqlType.SmallInteger, (short)7), (SqlType.Text, "it's \"new\""), (SqlType.String(20), ""), (SqlType.Decimal(10, 2), -1.50m),
        (SqlType.AnyDecimal, 0m), (SqlType.Double, -0.1), (SqlType.Real, 1.5f), (SqlType.Boolean, true), (SqlType.DateTime, new DateTime(2020, 1, 2, 3, 4, 5)),
        (SqlType.DateTimeOffset, new DateTimeOffset(2020, 1, 2, 3, 4, 5, TimeSpan.Zero)), (SqlType.Date, new DateOnly(2020, 1, 2)), (SqlType.Time, new TimeOnly(3, 4, 5)), (SqlType.Interval, new TimeSpan(1, 2, 3, 4, 5)),
        (SqlType.Guid, Guid.Parse("0f8fad5b-d9cb-469f-a165-70867728950e")), (SqlType.Binary, new byte[] { 0, 255 }), (SqlType.Json, """{"a": [1, "b c"]}"""),
        (SqlType.Array(SqlType.Integer), new[] { 1, -2 }), (SqlType.Array(SqlType.Text), new[] { "a", "it's" }),
    ];

    private static readonly (SqlType From, object? FromDefault, SqlType To, object? ToDefault)[] s_changes =
    [
        (SqlType.Integer, null, SqlType.BigInteger, null), (SqlType.Integer, 1, SqlType.BigInteger, 2L), (SqlType.String(20), "a", SqlType.String(40), "a"), (SqlType.Text, null, SqlType.String(20), "b"),
        (SqlType.Decimal(10, 2), 1m, SqlType.Decimal(12, 4), 1m), (SqlType.Decimal(10, 2), null, SqlType.AnyDecimal, null), (SqlType.Double, 1.5, SqlType.Real, 1.5f), (SqlType.DateTime, null, SqlType.DateTimeOffset, null),
        (SqlType.Date, new DateOnly(2020, 1, 2), SqlType.DateTime, new DateTime(2020, 1, 2)), (SqlType.Boolean, null, SqlType.Integer, null), (SqlType.Integer, 1, SqlType.Text, "1"), (SqlType.Guid, null, SqlType.Text, null),
        (SqlType.Json, null, SqlType.Text, null), (SqlType.SmallInteger, (short)1, SqlType.Decimal(9, 0), 1m), (SqlType.Array(SqlType.Integer), null, SqlType.Array(SqlType.BigInteger), null),
    ];

    private static readonly Feature[] s_features =
    [
        .. s_types.Select(t => new Feature([new Column("F", t.Type) { Default = t.Default, IsNullable = false }], [new Column("F", t.Type)])),
        .. s_types.Select(t => new Feature([new Column("F", t.Type)], [new Column("F", t.Type) { Default = t.Default }])),
        .. s_changes.Select(t => new Feature([new Column("F", t.From) { Default = t.FromDefault }], [new Column("F", t.To) { Default = t.ToDefault }])),
        new([new Column("F", SqlType.DateTime) { DefaultSql = "CURRENT_TIMESTAMP" }], [new Column("F", SqlType.DateTime)]) { Only = Dbms.PostgreSql },
        new([new Column("F", SqlType.Text) { DefaultSql = "lower('X')" }], [new Column("F", SqlType.Text) { DefaultSql = "upper('x')" }]) { Only = Dbms.PostgreSql },
        new([new Column("F", SqlType.Integer), new Column("G", SqlType.Integer) { ComputedSql = "\"F\" * 2" }], [new Column("F", SqlType.Integer), new Column("G", SqlType.Integer) { ComputedSql = "\"F\" * 3" }]),
        new([new Column("G", SqlType.Integer) { ComputedSql = "\"Id\" + 1" }], [new Column("G", SqlType.Integer)]),
        new([new Column("Id", SqlType.Integer) { IsPrimaryKey = true, IsIdentity = true }], [new Column("Id", SqlType.BigInteger) { IsPrimaryKey = true, IsIdentity = true }]),
        new([new Column("Id", SqlType.Integer) { IsNullable = false }], [new Column("Id", SqlType.Integer) { IsNullable = false }, new Column("Kept", SqlType.Text) { IsNullable = false }, new PrimaryKey("Kept", "Id")]),
        new([new Column("Kept", SqlType.Text) { IsNullable = false }, new Column("Id", SqlType.Integer) { IsNullable = false }, new PrimaryKey("Kept") { Name = "key" }], [new Column("Id", SqlType.Integer) { IsPrimaryKey = true }]),
        new([new Column("F", SqlType.Integer), new ForeignKey("F", "target", "Id")], [new Column("F", SqlType.Integer), new ForeignKey("F", "target", "Id") { OnDelete = ReferentialAction.Cascade }]),
        new([new Column("F", SqlType.Integer), new ForeignKey("F", "target", "Id") { OnDelete = ReferentialAction.SetNull, OnUpdate = ReferentialAction.Cascade }], [new Column("F", SqlType.Integer), new ForeignKey("F", "target", "Id") { OnDelete = ReferentialAction.Restrict, IsDeferrable = true }]),
        new([new Column("F", SqlType.Integer), new ForeignKey("F", "target", "Id") { OnDelete = ReferentialAction.SetDefault, IsDeferred = true }], [new Column("F", SqlType.Integer)]),
        new([new Column("F", SqlType.Integer), new Column("G", SqlType.Text), new ForeignKey(["F", "G"], "target", ["Id", "Code"]) { Name = "both" }], [new Column("F", SqlType.Integer), new Column("G", SqlType.Text), new ForeignKey("F", "target", "Id"), new ForeignKey("G", "target", "Code")]),
        new([new UniqueConstraint("Kept")], [new UniqueConstraint("Kept", "Id")]),
        new([new UniqueConstraint("Kept") { Name = "one name" }], [new UniqueConstraint("Kept") { Name = "other name" }]),
        new([new CheckConstraint("\"Id\" > 0")], [new CheckConstraint("\"Id\" > -1 AND \"Kept\" IN ('x', 'y')")]),
        new([new CheckConstraint("\"Id\" > 0") { Name = "check" }], [new CheckConstraint("\"Id\" >= 0") { Name = "check" }]),
        new([new TableIndex("Kept")], [new TableIndex("Kept") { IsUnique = true }]),
        new([new TableIndex("Kept", "Id") { Name = "ordered" }], [new TableIndex(IndexPart.Of("Kept") with { IsDescending = true }, IndexPart.Of("Id")) { Name = "ordered" }]),
        new([new TableIndex("Kept") { Name = "partial", Where = "\"Id\" > 1" }], [new TableIndex("Kept") { Name = "partial", Where = "\"Kept\" IS NOT NULL" }]),
        new([new TableIndex(IndexPart.Expression("lower(\"Kept\")")) { Name = "expression" }], [new TableIndex(IndexPart.Expression("upper(\"Kept\")"), IndexPart.Of("Id")) { Name = "expression", IsUnique = true }]),
        new([new TableIndex("Kept") { Name = "concurrent" }], [new TableIndex("Id") { Name = "concurrent" }]),
        new([new TableIndex("Id") { Include = ["Kept"] }], [new TableIndex("Id") { Method = "hash" }]) { Only = Dbms.PostgreSql },
        new([new Column("Kept", SqlType.Text) { Collation = "C" }], [new Column("Kept", SqlType.Text) { Collation = "POSIX" }]) { Only = Dbms.PostgreSql },
        new([new Column("F", SqlType.Text with { StoreName = "varchar(10)" })], [new Column("F", SqlType.Text with { StoreName = "char(3)" })]) { Only = Dbms.PostgreSql },
        new([new Column("Kept", SqlType.Text) { Collation = "NOCASE" }], [new Column("Kept", SqlType.Text) { Collation = "RTRIM" }]) { Only = Dbms.Sqlite },
        new([new Column("F", SqlType.Text) { ComputedSql = "upper(\"Kept\")", IsVirtual = true }], [new Column("F", SqlType.Text) { ComputedSql = "upper(\"Kept\")" }]) { Only = Dbms.Sqlite },
        new([new Column("Id", SqlType.Integer) { IsPrimaryKey = true, IsIdentity = true, IsAutoIncrement = true }], [new Column("Id", SqlType.Integer) { IsPrimaryKey = true, IsIdentity = true }]) { Only = Dbms.Sqlite },
        new([], []) { Comment = ("It's one", "Another") },
        new([new Column("Kept", SqlType.Text) { Comment = "one" }], [new Column("Kept", SqlType.Text) { Comment = "it's another" }]),
        new([], []) { View = ("SELECT \"Id\" FROM \"{0}\"", "SELECT \"Id\", \"Kept\" FROM \"{0}\" WHERE \"Id\" > 0") },
        new([], [new Column("Kept", SqlType.String(50))]) { View = ("SELECT \"Kept\" FROM \"{0}\"", "SELECT \"Kept\" FROM \"{0}\"") },
    ];

    [DatabaseFact]
    public void There_and_back(Dbms dbms)
    {
        using var database = TestDatabase.Create(dbms);
        MetaData[] models = [new MetaData(), .. Enumerable.Range(0, Stages).Select(stage => Model(dbms, stage))];
        using MigrationHost host = new(database, models[^1]) { Migrations = Compile(models) };
        for (int i = 1; i < models.Length; i++)
        {
            host.Run("upgrade", "+1");
            if (i == 1)
            {
                database.Execute(string.Concat(models[i].Tables.Select(t => $"INSERT INTO \"{t.Name}\" (\"Id\", \"{t.Columns[1].Name}\") VALUES (1, 'x');")));
            }

            AssertIs(models[i], i);
        }

        host.Run("check");
        for (int i = models.Length - 2; i > 0; i--)
        {
            host.Run("downgrade", "-1");
            AssertIs(models[i], i);
        }

        host.Run("downgrade", "base");
        Assert.DoesNotContain(database.Engine.Reflect().Tables, t => !VersionTable.IsOwn(t.Name));

        void AssertIs(MetaData model, int stage)
        {
            IEnumerable<string> left = RoundTripTests.Print(database.Engine.Compare(model, new ComparisonOptions { Include = n => !VersionTable.IsOwn(n.Name) }));
            Assert.True(!left.Any(), $"after {stage}: {string.Join("\n", left)}");
            Assert.All(model.Tables, t => Assert.Equal([[1L, "x"]], host.Rows($"SELECT \"Id\", \"{(t.Name == "target" ? "Code" : "Kept")}\" FROM \"{t.Name}\"")));
        }
    }

    /// <summary>The migrations as autogenerate writes them, from each model to the next.</summary>
    private static Type[] Compile(MetaData[] models)
    {
        IEnumerable<ScaffoldedFile> files = Enumerable.Range(1, models.Length - 1).Select(i =>
        {
            MigrationOperation[] upgrade = [.. SchemaComparison.Compare(models[i - 1], models[i], CanonicalForms.OfDeclarations).Select(Concurrently)];
            var file = new MigrationFile($"r{i}", $"stage {i}", "Sample.Migrations", $"Stage{i}") { Follows = i == 1 ? [] : [$"r{i - 1}"], Upgrade = upgrade, Downgrade = MigrationFile.Reversed(upgrade) };
            return new ScaffoldedFile(file.FileName, file.ToString());
        });
        return [.. ScaffoldCompiler.Compile([.. files], "Stage1").Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(Migration)))];
    }

    private static MigrationOperation Concurrently(MigrationOperation operation) => operation switch
    {
        CreateIndex { Index.Name: "concurrent" } create => create with { Concurrently = true },
        DropIndex { Index.Name: "concurrent" } drop => drop with { Concurrently = true },
        _ => operation,
    };

    /// <summary>The model at a stage: at first and at last without the features, with one form of each and with the other between.</summary>
    private static MetaData Model(Dbms dbms, int stage)
    {
        var model = new MetaData();
        _ = new Table("target", model, new Column("Id", SqlType.Integer) { IsPrimaryKey = true }, new Column("Code", SqlType.Text) { IsNullable = false }, new UniqueConstraint("Code"), new UniqueConstraint("Id", "Code"));
        for (int n = 0; n < s_features.Length; n++)
        {
            Feature feature = s_features[n];
            if (feature.Only is { } only && only != dbms)
            {
                continue;
            }

            SchemaItem[] items = stage switch { 1 => feature.One, 2 => feature.Other, _ => [] };
            Column[] common = [new Column("Id", SqlType.Integer) { IsPrimaryKey = true }, new Column("Kept", SqlType.Text)];
            IEnumerable<SchemaItem> columns = common.Select(c => items.OfType<Column>().FirstOrDefault(i => i.Name == c.Name) ?? c);
            string name = $"t{n}";
            _ = new Table(name, model, [.. columns.Select(c => c.Copy()), .. items.Where(i => i is not Column { Name: "Id" or "Kept" }).Select(i => i.Copy())]) { Comment = Pick(feature.Comment, stage) };
            if (Pick(feature.View, stage) is { } view)
            {
                _ = new View($"v{n}", model, view.Replace("{0}", name, StringComparison.Ordinal));
            }
        }

        return model;
    }

    private static string? Pick((string? One, string? Other) forms, int stage) => stage switch { 1 => forms.One, 2 => forms.Other, _ => null };
}
