using Linq.Provider.Tests.Infrastructure;

namespace Linq.Provider.Tests.Querying;

/// <summary>Values that are equal and not the same: instants with other offsets, decimals with another scale, texts of a collation that ignores case.</summary>
public sealed class EqualValuesTests
{
    private static readonly DateTimeOffset Noon = new(2024, 5, 1, 12, 0, 0, TimeSpan.Zero);

    private static readonly Reading[] Rows =
    [
        .. Enumerable.Range(1, 6).Select(i => new Reading { Id = i, At = Noon.ToOffset(TimeSpan.FromHours(i % 3)), Price = i % 2 == 0 ? 1.5m : 1.50m, Code = i % 2 == 0 ? "ab" : "AB", Weight = 1.5 }),
        new Reading { Id = 7, At = Noon.AddDays(1), Price = 20.25m, Code = "x", Weight = 3 },
    ];

    [DatabaseFact]
    public void A_condition_on_the_key_of_a_group_takes_the_whole_group_or_none(Dbms dbms) => With(dbms, db =>
    {
        for (int hour = 0; hour < 24; hour++)
        {
            int h = hour;
            Assert.All(db.Readings.Where(r => r.Id < 7).GroupBy(r => r.At).Where(g => g.Key.Hour == h).Select(g => g.Count()), count => Assert.Equal(6, count));
        }

        Assert.Contains("HAVING", db.Readings.GroupBy(r => r.Price).Where(g => g.Key.ToString() == "1.5").Select(g => g.Count()).ToSql(), StringComparison.Ordinal);
        Assert.Equal(6, db.Readings.GroupBy(r => r.Price).Where(g => g.Key.ToString() == "1.5" || g.Key.ToString() == "1.50").Select(g => g.Count()).Single());
        if (dbms == Dbms.PostgreSql)
        {
            // PostgreSQL tests such a condition for each row, wherever it is written.
            return;
        }

        Assert.All(db.Readings.GroupBy(r => r.Price).Where(g => g.Key.ToString() == "1.5").Select(g => g.Count()), count => Assert.Equal(6, count));
        Assert.Equal([6], db.Readings.Where(r => r.Id < 7).GroupBy(r => r.Code).Where(g => g.Key.StartsWith("A") || g.Key.StartsWith("a")).Select(g => g.Count()));
        Assert.All(db.Readings.Where(r => r.Id < 7).GroupBy(r => r.Code).Where(g => g.Key.StartsWith("A")).Select(g => g.Count()), count => Assert.Equal(6, count));
    });

    [DatabaseFact]
    public void A_comparison_of_the_key_is_made_before_the_rows_are_grouped(Dbms dbms) => With(dbms, db =>
    {
        DateTimeOffset noon = Noon;
        IsPushed(db.Readings.GroupBy(r => r.At).Where(g => g.Key == noon).Select(g => g.Count()), [6]);
        IsPushed(db.Readings.GroupBy(r => r.Price).Where(g => g.Key < 2m).Select(g => g.Count()), [6]);
        IsPushed(db.Readings.GroupBy(r => r.Price).Where(g => g.Key * 2m > 4m).Select(g => g.Count()), [1]);
        IsPushed(db.Readings.GroupBy(r => r.Weight).Where(g => g.Key > 2).Select(g => g.Count()), [1]);
        IsPushed(db.Readings.GroupBy(r => r.Code).Where(g => g.Key == "x").Select(g => g.Count()), [1]);
        IsPushed(db.Readings.GroupBy(r => r.Code).Where(g => new[] { "x", "y" }.Contains(g.Key)).Select(g => g.Count()), [1]);
        IsPushed(db.Readings.GroupBy(r => r.Id).Where(g => g.Key % 2 == 1 && g.Key > 5).Select(g => g.Count()), [1]);
        IsPushed(db.Readings.GroupBy(r => r.Note).Where(g => g.Key!.StartsWith("n")).Select(g => g.Count()), []);
    });

    [DatabaseFact]
    public void A_text_is_not_taken_for_one_that_its_collation_calls_equal(Dbms dbms) => With(dbms, db =>
    {
        int pairs = db.Readings.SelectMany(a => db.Readings.Where(b => b.Code == a.Code && b.Code.StartsWith(a.Code)), (a, b) => a.Id).Count();
        Assert.Equal(19, pairs);
        Assert.Equal(pairs, db.Readings.SelectMany(a => db.Readings.Where(b => b.Code == a.Code && b.Code.StartsWith(a.Code)).OrderBy(b => b.Id).Take(50), (a, b) => a.Id).Count());
    });

    private static void IsPushed(IQueryable<int> groups, int[] expected)
    {
        Assert.Equal(expected, groups);
        Assert.DoesNotContain("HAVING", groups.ToSql(), StringComparison.Ordinal);
    }

    private static void With(Dbms dbms, Action<ReadingDb> test)
    {
        using TestDatabase database = TestDatabase.Create(dbms);
        using var db = new ReadingDb(database.Engine, dbms);
        db.CreateAll();
        db.AddRange(Rows.Select(r => new Reading { Id = r.Id, At = r.At, Price = r.Price, Code = r.Code, Weight = r.Weight }));
        db.Commit();
        test(db);
    }

    private sealed class ReadingDb(Engine engine, Dbms dbms) : Session(engine)
    {
        internal EntitySet<Reading> Readings => Set<Reading>();

        protected override void Configure(ModelBuilder model)
        {
            model.Entity<Reading>().Property(r => r.Id).HasDefaultValue(0);
            if (dbms == Dbms.Sqlite)
            {
                model.Entity<Reading>().Property(r => r.Code).UseCollation("NOCASE");
            }
        }
    }

    internal sealed class Reading
    {
        public int Id { get; set; }

        public DateTimeOffset At { get; set; }

        public decimal Price { get; set; }

        public string Code { get; set; } = "";

        public double Weight { get; set; }

        public string? Note { get; set; }
    }
}
