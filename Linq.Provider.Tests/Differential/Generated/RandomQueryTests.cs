using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Linq.Provider.Tests.Differential.Company;
using Linq.Provider.Tests.Infrastructure;
using Xunit.Abstractions;

namespace Linq.Provider.Tests.Differential.Generated;

/// <summary>
/// Thousands of queries made by chance give what LINQ to Objects gives. A failing one is made smaller and printed as C#, with the SQL and the seed. The queries are the same in each run, so that a
/// failure tells of a change; LINQ_PROVIDER_TEST_SEED takes those of another seed, or with <c>random</c> new ones, LINQ_PROVIDER_TEST_QUERIES says how many.
/// </summary>
public sealed class RandomQueryTests(ITestOutputHelper output)
{
    private const int UsualCount = 1200;
    private const double MostRefused = 0.05;
    private const double LeastCompared = 0.7;

    [DatabaseFact]
    public void Queries_give_what_LINQ_to_Objects_gives(Dbms dbms)
    {
        ulong seed = Environment.GetEnvironmentVariable("LINQ_PROVIDER_TEST_SEED") switch
        {
            null or "" => 4611686018427387847UL + (ulong)dbms,
            "random" => (ulong)Random.Shared.NextInt64(),
            var given => ulong.Parse(given, CultureInfo.InvariantCulture),
        };
        int count = int.Parse(Environment.GetEnvironmentVariable("LINQ_PROVIDER_TEST_QUERIES") is { Length: > 0 } wanted ? wanted : $"{UsualCount}", CultureInfo.InvariantCulture);
        using SharedEngine engine = GeneratedCompany.Create(dbms);
        var check = new QueryCheck(engine, Model.IsEntity);
        var judgements = new List<Judgement>();
        Config config = Config.QuickThrowOnFailure.WithMaxTest(count).WithQuietOnSuccess(true).WithReplay(seed, 1);
        try
        {
            Check.One(config, Prop.ForAll(RandomQuery.Any, query =>
            {
                Judgement judgement = check.Run(query);
                judgements.Add(judgement);
                Assert.False(judgement.Verdict == Verdict.Differs, judgement.Message);
            }));
        }
        catch (Exception failure)
        {
            throw new InvalidOperationException($"LINQ_PROVIDER_TEST_SEED={seed}: {failure.Message}", failure);
        }

        Report(seed, judgements);
        Assert.InRange(Share(judgements, judgement => judgement.Verdict == Verdict.Refused), 0, MostRefused);
        Assert.InRange(Share(judgements, judgement => judgement.Verdict == Verdict.Agrees), LeastCompared, 1);
    }

    private static double Share(List<Judgement> judgements, Func<Judgement, bool> which) => judgements.Count(which) / (double)judgements.Count;

    private void Report(ulong seed, List<Judgement> judgements)
    {
        output.WriteLine($"LINQ_PROVIDER_TEST_SEED={seed}: {judgements.Count} queries, {judgements.Count(judgement => judgement.HasRows)} with rows");
        foreach (IGrouping<string, Judgement> group in judgements.GroupBy(judgement => $"{judgement.Verdict} {(judgement.Verdict == Verdict.Refused ? judgement.Message[..6] : "")}").OrderBy(group => group.Key))
        {
            output.WriteLine($"{group.Key}: {group.Count()}");
        }
    }
}
