using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Linq.Provider.Execution;
using Linq.Provider.Migrations;
using Linq.Provider.Schema;
using Linq.Provider.Sql;
using Linq.Provider.Tests.Infrastructure;

namespace Linq.Provider.Tests.Migrations;

/// <summary>For two schemas at random, what autogenerate finds takes a database from one to the other and back; rows keep what both have.</summary>
public sealed class RandomMigrationTests
{
    private const int Cases = 12;

    [DatabaseFact]
    public void There_and_back(Dbms dbms)
    {
        using var database = TestDatabase.Create(dbms);
        Prop.ForAll(Gen.Choose(0, 1_000_000).ToArbitrary(), seed => Run(database, seed)).Check(Config.QuickThrowOnFailure.WithMaxTest(Cases).WithQuietOnSuccess(true));
    }

    private static void Run(TestDatabase database, int seed)
    {
        MetaData a = RandomSchema.Make(seed), b = RandomSchema.Make(seed + 1);
        IReadOnlyList<MigrationOperation> first = Between(new MetaData(), a), there = Between(a, b);
        var back = MigrationFile.Reversed(there)!;
        Type[] none = [];
        using MigrationHost host = new(database, a, none);
        try
        {
            Apply(database, new MetaData(), first);
            AssertIs(database, a, seed);
            foreach (Table table in a.Tables)
            {
                database.Execute($"INSERT INTO \"{table.Name}\" (id) VALUES (1), (2), (3)");
            }

            var kept = Common(host, a, b);
            Apply(database, a, there);
            AssertIs(database, b, seed);
            Assert.Equal(kept, Common(host, a, b));
            Apply(database, b, back);
            AssertIs(database, a, seed);
            Assert.Equal(kept, Common(host, a, b));
        }
        finally
        {
            database.Engine.DropAll(database.Engine.Reflect());
        }
    }

    private static IReadOnlyList<MigrationOperation> Between(MetaData from, MetaData to) => SchemaComparison.Compare(from, to, CanonicalForms.OfDeclarations);

    private static void Apply(TestDatabase database, MetaData from, IReadOnlyList<MigrationOperation> operations)
    {
        Database target = database.Engine.Database;
        using ConnectionScope scope = new(target, holdsConnection: true);
        scope.RunAsync(VersionTable.Create, async: false, default).AsTask().Wait();
        Dialect dialect = target.DialectAsync(async: false, default).AsTask().Result;
        var options = new MigrationOptions();
        var held = new MigrationLock(scope, dialect.Ddl, options);
        held.TakeAsync(async: false, default).AsTask().Wait();
        var execution = new MigrationExecution(scope, dialect, held, _ => { }, from);
        var planned = new PlannedRevision(MigrationHistory.Of([typeof(Anything)]).Revisions[0], IsUpgrade: false);
        execution.RunAsync(planned, operations, null, () => "?", async: false, default).AsTask().GetAwaiter().GetResult();
        held.ReleaseAsync(async: false).AsTask().Wait();
    }

    private static void AssertIs(TestDatabase database, MetaData model, int seed)
    {
        using ConnectionScope scope = new(database.Engine.Database);
        IReadOnlyList<MigrationOperation> left = DatabaseComparison.RunAsync(
            scope, database.Engine.Database.Dialect, model, new ComparisonOptions { Include = n => !VersionTable.IsOwn(n.Name) }, async: false, default).AsTask().Result;
        Assert.True(left.Count == 0, string.Create(CultureInfo.InvariantCulture, $"seed {seed}: {string.Join("; ", left)}"));
    }

    /// <summary>The values of the columns that both schemas have, of the same type and whether they may be null.</summary>
    private static List<string> Common(MigrationHost host, MetaData a, MetaData b) =>
    [
        .. from table in a.Tables
           where b.TryGetTable(table.Name, out _)
           from column in table.Columns
           where b[table.Name].TryGetColumn(column.Name, out Column? other) && other.Type == column.Type && other.IsNullable == column.IsNullable
           from row in host.Rows($"SELECT id, \"{column.Name}\" FROM \"{table.Name}\" ORDER BY id")
           select $"{table.Name}.{column.Name} {string.Join(", ", row)}",
    ];

    [Revision("any")]
    private sealed class Anything : Migration
    {
        public override void Upgrade(Operations op)
        {
        }
    }
}
