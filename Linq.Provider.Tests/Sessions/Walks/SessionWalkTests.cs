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
    public void Memory_database_and_model_agree(Dbms dbms) => Run(dbms, dbms == Dbms.Sqlite ? 100 : 50, (engine, execute) => new Walk(engine, execute));

    /// <summary>The session keeps nothing alive that it has not to; the walk does.</summary>
    [DatabaseFact]
    public void They_agree_if_the_session_keeps_nothing(Dbms dbms) =>
        Run(dbms, dbms == Dbms.Sqlite ? 40 : 20, (engine, execute) => new Walk(engine, execute, new SessionOptions { KeepAliveLimit = 0 }));

    /// <summary>Nor does the walk: it drops what it works with again and again, changed or not, and finds it by its key.</summary>
    [DatabaseFact]
    public void They_agree_if_nobody_keeps_anything(Dbms dbms) =>
        Run(dbms, dbms == Dbms.Sqlite ? 30 : 15, (engine, execute) => new Walk(engine, execute, new SessionOptions { KeepAliveLimit = 0 }, isForgetful: true));

    private static void Run(Dbms dbms, int walks, Func<Engine, Action<string>, Walk> start)
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
        Config config = Config.QuickThrowOnFailure.WithMaxTest(walks).WithQuietOnSuccess(true).WithReplay(seed, 1);
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
            using Walk walk = start(engine, database.Execute);
            foreach (WalkStep step in steps)
            {
                walk.Take(step);
            }

            walk.End();
        }
    }
}
