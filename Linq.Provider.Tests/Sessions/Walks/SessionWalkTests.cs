using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Linq.Provider.Tests.Infrastructure;

namespace Linq.Provider.Tests.Sessions.Walks;

/// <summary>
/// Random work with a session: adds, changes, moves, removals, flushes, savepoints, rollbacks, commits, failures. Memory, database and a plain model agree all the time.
/// A failing walk is shrunk and printed as steps, with the seed; set LINQ_PROVIDER_TEST_SEED to that seed to take the same walks again.
/// </summary>
public sealed class SessionWalkTests
{
    [DatabaseFact]
    public void Memory_database_and_model_agree(Dbms dbms)
    {
        using TestDatabase database = TestDatabase.Create(dbms);
        using Engine engine = Engine.Create(database.Url);
        using (var garden = new Garden(engine))
        {
            garden.CreateAll();
        }

        ulong seed = Environment.GetEnvironmentVariable("LINQ_PROVIDER_TEST_SEED") is { Length: > 0 } given ? ulong.Parse(given, CultureInfo.InvariantCulture) : (ulong)Random.Shared.NextInt64();
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
