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
    public void The_filters_of_the_model_tell_the_time_of_the_query(Dbms dbms)
    {
        using TestDatabase database = TestDatabase.Create(dbms);
        var log = new List<string>();
        using var engine = Engine.Create(database.Url, o => o.LogTo(log.Add).LogParameterValues());
        using var db = new OfferDb(engine);
        db.CreateAll();
        Func<OfferDb, CancellationToken, Task<int>> compiled = CompiledQuery.CompileAsync((OfferDb d, CancellationToken stop) => d.Offers.Count(o => o.To != DateTime.UtcNow));
        for (int i = 0; i < 5; i++)
        {
            log.Clear();
            Assert.Equal(0, db.Offers.Count(o => o.To != DateTime.UtcNow));
            Assert.Equal(0, compiled(db, CancellationToken.None).GetAwaiter().GetResult());
            string[] statements = [.. log.Where(line => line.Contains("SELECT", StringComparison.Ordinal))];
            Assert.Equal(2, statements.Length);
            foreach (string statement in statements)
            {
                string[] times = [.. System.Text.RegularExpressions.Regex.Matches(statement, @"\d\d:\d\d:\d\d\.\d+").Select(m => m.Value)];
                Assert.True(times.Length == 2 && times[0] == times[1], statement);
            }
        }
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

    internal sealed class Offer
    {
        public int Id { get; set; }

        public DateTime From { get; set; }

        public DateTime To { get; set; }
    }

    private sealed class OfferDb(Engine engine) : Session(engine)
    {
        public EntitySet<Offer> Offers => Set<Offer>();

        protected override void Configure(ModelBuilder model) => model.Entity<Offer>().HasFilter(o => o.From <= DateTime.UtcNow);
    }
}
