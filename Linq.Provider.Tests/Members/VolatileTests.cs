using Linq.Provider.Tests.Infrastructure;

namespace Linq.Provider.Tests.Members;

/// <summary>What gives another value each time: the clock is read once per query; anything else is computed for each row, or refused.</summary>
public sealed class VolatileTests(SubjectFixture subjects) : IClassFixture<SubjectFixture>
{
    [DatabaseFact]
    public void The_time_is_one_in_all_places_of_a_query(Dbms dbms)
    {
        using var db = new SubjectDb(subjects[dbms].Engine);
        int all = db.Subjects.Count();

        // Often enough for the values to be computed by compiled code.
        for (int i = 0; i < 5; i++)
        {
            Assert.Equal(all, db.Subjects.Count(s => DateTime.UtcNow == DateTime.UtcNow.AddDays(0) && DateTimeOffset.UtcNow == DateTimeOffset.Now && DateTime.Today == DateTime.Now.Date));
        }
    }

    [DatabaseFact]
    public void A_compiled_query_reads_the_time_once(Dbms dbms)
    {
        using var db = new SubjectDb(subjects[dbms].Engine);
        Func<SubjectDb, int> count = CompiledQuery.Compile((SubjectDb d) => d.Subjects.Count(s => DateTime.UtcNow == DateTime.UtcNow.AddDays(0)));
        Assert.Equal(db.Subjects.Count(), count(db));
    }

    [DatabaseFact]
    public void The_time_goes_on_from_query_to_query(Dbms dbms)
    {
        using var db = new SubjectDb(subjects[dbms].Engine);
        DateTime before = db.Subjects.Select(s => DateTime.UtcNow).First();
        while (DateTime.UtcNow - before < TimeSpan.FromMicroseconds(10))
        {
            // The clock may tick slowly.
        }

        Assert.True(db.Subjects.Select(s => DateTime.UtcNow).First() > before);
    }

    [DatabaseFact]
    public void A_refusal_says_what_to_write_instead(Dbms dbms)
    {
        using var db = new SubjectDb(subjects[dbms].Engine);
        var refusal = Assert.Throws<QueryTranslationException>(() => db.Subjects.OrderBy(s => Random.Shared.Next()).ToList());
        Assert.Contains("Shuffle()", refusal.Message, StringComparison.Ordinal);
    }
}
