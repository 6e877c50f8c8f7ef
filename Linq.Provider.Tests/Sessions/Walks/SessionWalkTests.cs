using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Linq.Provider.Tests.Infrastructure;

namespace Linq.Provider.Tests.Sessions.Walks;

/// <summary>
/// Random work with a session: adds, changes, moves, removals, flushes, savepoints, rollbacks, commits, failures. Memory, database and a plain model agree all the time.
/// A failing walk is shrunk and printed as steps, with the seed. The walks are the same in each run, so that a failure tells of a change;
/// LINQ_PROVIDER_TEST_SEED takes those of another seed, or with <c>random</c> new ones.
/// </summary>
public sealed class SessionWalkTests
{
    private const ulong UsualSeed = 7404585971934914185;

    [DatabaseFact]
    public void Memory_database_and_model_agree(Dbms dbms)
    {
        using TestDatabase database = TestDatabase.Create(dbms);
        using Engine engine = Engine.Create(database.Url);
        using (var garden = new Garden(engine))
        {
            garden.CreateAll();
        }

        ulong seed = Environment.GetEnvironmentVariable("LINQ_PROVIDER_TEST_SEED") switch
        {
            null or "" => UsualSeed,
            "random" => (ulong)Random.Shared.NextInt64(),
            var given => ulong.Parse(given, CultureInfo.InvariantCulture),
        };
        Config config = Config.QuickThrowOnFailure.WithMaxTest(dbms == Dbms.Sqlite ? 100 : 50).WithQuietOnSuccess(true).WithReplay(seed, 1);
        try
        {
            Check.One(config, Prop.ForAll(WalkStep.Walks(length: 40), Take));
        }
        catch (Exception failure)
        {
            throw new InvalidOperationException($"LINQ_PROVIDER_TEST_SEED={seed}: {failure.Message}", failure);
        }

        Assert.Equal(0, engine.Database.Pool.Statistics.Rented);

        void Take(WalkStep[] steps)
        {
            using var walk = new Walk(engine, database.Execute);
            foreach (WalkStep step in steps)
            {
                walk.Take(step);
            }

            walk.End();
        }
    }
}
