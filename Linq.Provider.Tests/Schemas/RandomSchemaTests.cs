using System.Data.Common;
using Linq.Provider.Migrations;
using Linq.Provider.Schema;
using Linq.Provider.Sql;
using Linq.Provider.Tests.Infrastructure;

namespace Linq.Provider.Tests.Schemas;

/// <summary>Properties of comparison, over random schemas of growing size; a failure names the seed, and the smallest fails first.</summary>
public sealed class RandomSchemaTests
{
    [DatabaseFact]
    public void What_is_created_is_found(Dbms dbms)
    {
        for (int seed = 0; seed < 15; seed++)
        {
            MetaData model = RandomSchema.Make(new Random(seed), seed / 3);
            using var database = TestDatabase.Create(dbms);
            database.Engine.CreateAll(model);
            AssertNone(seed, database.Engine.Compare(model, new ComparisonOptions()));
            AssertNone(seed, database.Engine.Compare(database.Engine.Reflect(), new ComparisonOptions()));
        }
    }

    [Fact]
    public void Replaying_the_differences_leads_to_the_other_schema_and_reversing_them_back()
    {
        for (int seed = 0; seed < 300; seed++)
        {
            (MetaData one, MetaData other) = (RandomSchema.Make(new Random(seed), seed / 60), RandomSchema.Make(new Random(seed + 1000), seed / 60));
            IReadOnlyList<MigrationOperation> forth = SchemaComparison.Compare(one, other, CanonicalForms.OfDeclarations);
            MetaData reached = HistoryReplay.Apply(one, forth);
            AssertNone(seed, SchemaComparison.Compare(reached, other, CanonicalForms.OfDeclarations));
            MetaData back = HistoryReplay.Apply(reached, forth.Reverse().SelectMany(o => o.Reverse()!));
            AssertNone(seed, SchemaComparison.Compare(back, one, CanonicalForms.OfDeclarations));
        }
    }

    [DatabaseFact]
    public void Running_the_differences_leads_to_the_other_schema_and_back(Dbms dbms)
    {
        for (int seed = 0; seed < 15; seed++)
        {
            (MetaData one, MetaData other) = (RandomSchema.Make(new Random(seed), seed / 3), RandomSchema.Make(new Random(seed + 1000), seed / 3));
            using var database = TestDatabase.Create(dbms);
            database.Engine.CreateAll(one);
            Run(seed, database, database.Engine.Compare(other, new ComparisonOptions()));
            AssertNone(seed, database.Engine.Compare(other, new ComparisonOptions()));
            Run(seed, database, database.Engine.Compare(one, new ComparisonOptions()));
            AssertNone(seed, database.Engine.Compare(one, new ComparisonOptions()));
        }
    }

    private static void Run(int seed, TestDatabase database, IReadOnlyList<MigrationOperation> operations)
    {
        Dialect dialect = database.Engine.Database.Dialect;
        var writer = new MigrationWriter(dialect.Ddl, dialect.Name, database.Engine.Reflect());
        using DbConnection connection = database.OpenRaw();
        dialect.ConfigureConnection(connection);
        using DbCommand command = connection.CreateCommand();
        IEnumerable<string> statements = MigrationWriter.Group(operations).SelectMany(g => writer.Write(g, []).Statements);
        foreach (string sql in dialect.Name == "sqlite" ? statements.Prepend("PRAGMA foreign_keys = OFF") : statements)
        {
            command.CommandText = sql;
            try
            {
                command.ExecuteNonQuery();
            }
            catch (DbException e)
            {
                Assert.Fail($"Seed {seed}: {e.Message}\n{sql}\n\n{string.Join('\n', RoundTripTests.Print(operations))}");
            }
        }
    }

    private static void AssertNone(int seed, IReadOnlyList<MigrationOperation> operations) =>
        Assert.True(operations.Count == 0, $"Seed {seed}:\n{string.Join('\n', RoundTripTests.Print(operations))}");
}
