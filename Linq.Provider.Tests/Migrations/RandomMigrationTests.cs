using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Linq.Provider.Migrations;
using Linq.Provider.Schema;
using Linq.Provider.Tests.Infrastructure;
using Linq.Provider.Tests.Schemas;

namespace Linq.Provider.Tests.Migrations;

/// <summary>
/// For two schemas at random, what autogenerate finds takes a database with rows from one to the other and back, by the runner or by scripts that run twice; values that both schemas hold stay.
/// The cases are the same in each run; LINQ_PROVIDER_TEST_SEED takes those of another seed, or with <c>random</c> new ones, and LINQ_PROVIDER_TEST_CASES another number of them. A failing
/// case is made smaller, and printed.
/// </summary>
public sealed class RandomMigrationTests
{
    private const ulong UsualSeed = 12157665459056928801;

    [DatabaseFact]
    public void There_and_back(Dbms dbms)
    {
        using var database = TestDatabase.Create(dbms);
        ulong seed = Environment.GetEnvironmentVariable("LINQ_PROVIDER_TEST_SEED") switch
        {
            null or "" => UsualSeed,
            "random" => (ulong)Random.Shared.NextInt64(),
            var given => ulong.Parse(given, CultureInfo.InvariantCulture),
        };
        int cases = int.Parse(Environment.GetEnvironmentVariable("LINQ_PROVIDER_TEST_CASES") ?? ("20"), CultureInfo.InvariantCulture);
        Config config = Config.QuickThrowOnFailure.WithMaxTest(cases).WithQuietOnSuccess(true).WithReplay(seed, 1);
        try
        {
            Check.One(config, Prop.ForAll(Cases(), c => c.Run(database)));
        }
        catch (Exception failure)
        {
            throw new InvalidOperationException($"LINQ_PROVIDER_TEST_SEED={seed}: {failure.Message}", failure);
        }
    }

    [DatabaseFact]
    public void What_is_written_says_the_same_when_it_is_compiled(Dbms dbms)
    {
        MigrationFile[] files = [.. Enumerable.Range(1, 40).Select(n =>
        {
            IReadOnlyList<MigrationOperation> operations = [.. RandomMigration.Between(new MetaData(), RandomSchema.Make(dbms, n)), .. RandomMigration.Between(RandomSchema.Make(dbms, n), RandomSchema.Make(dbms, n + 1000))];
            return new MigrationFile($"r{n}", "", "Sample.Migrations", $"Case{n}") { Upgrade = [.. operations.Select(Named)], Downgrade = [.. MigrationFile.Reversed(operations)!.Select(Named)] };
        })];
        Type[] types = [.. ScaffoldCompiler.Compile([.. files.Select(f => new ScaffoldedFile(f.FileName, f.ToString()))], "Case1").Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(Migration)))];
        foreach (MigrationFile file in files)
        {
            MigrationHistory history = MigrationHistory.Of([types.Single(t => t.Name == file.ClassName)]);
            var replay = new HistoryReplay(history, dbms == Dbms.Sqlite ? "sqlite" : "postgresql");
            Assert.Equal(file.ToString(), (file with { Upgrade = replay.Upgrade(history.Revisions[0]), Downgrade = replay.Downgrade(history.Revisions[0]) }).ToString());
        }
    }

    /// <summary>The columns of a created table know whether they are in the key, as those that migrations create do.</summary>
    private static MigrationOperation Named(MigrationOperation operation) => operation is CreateTable create ? new CreateTable(SchemaState.CopyNamed(create.Table, new MetaData())) : operation;

    private static Arbitrary<RandomMigration> Cases() => Arb.From(
        from seed in Gen.Choose(0, int.MaxValue - 1)
        from other in Gen.Choose(0, int.MaxValue - 1)
        from isScript in Gen.Elements(true, false)
        select new RandomMigration(seed, other, SchemaFeatures.All, 31, isScript),
        c =>
        [
            .. Bits(c.Tables).Select(bit => c with { Tables = c.Tables & ~bit }),
            .. Bits((int)c.Features).Select(bit => c with { Features = c.Features & ~(SchemaFeatures)bit }),
            .. c.IsScript ? [c with { IsScript = false }] : Array.Empty<RandomMigration>(),
        ]);

    private static IEnumerable<int> Bits(int flags) => Enumerable.Range(0, 31).Select(n => 1 << n).Where(bit => (flags & bit) != 0);
}
