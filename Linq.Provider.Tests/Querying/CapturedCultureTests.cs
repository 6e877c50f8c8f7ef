using System.Globalization;
using Linq.Provider.Tests.Infrastructure;

namespace Linq.Provider.Tests.Querying;

/// <summary>A culture in a variable: the invariant one is that of the texts in a database, any other is refused, each time that the query runs.</summary>
public sealed class CapturedCultureTests
{
    private static readonly CultureInfo Invariant = CultureInfo.InvariantCulture;

    private static readonly NumberFormatInfo Numbers = NumberFormatInfo.InvariantInfo;

    private static readonly Reading[] Readings = [.. Enumerable.Range(1, 5).Select(i => new Reading { Id = i, Value = i * 1.25m, At = new DateTime(2026, 3, i, 4, 5, 6), Text = $"{i}.5" })];

    public sealed class Reading
    {
        public int Id { get; set; }

        public decimal Value { get; set; }

        public DateTime At { get; set; }

        public string Text { get; set; } = "";
    }

    [DatabaseFact]
    public void The_invariant_culture_may_be_captured(Dbms dbms) => With(dbms, db =>
    {
        CultureInfo local = CultureInfo.InvariantCulture;
        IFormatProvider provider = DateTimeFormatInfo.InvariantInfo;
        CultureInfo? none = null;
        string format = "0.00";
        Func<IQueryable<Reading>, IQueryable<object>>[] queries =
        [
            r => r.Where(x => x.Value.ToString("0.00", Invariant) == "2.50").Select(x => (object)x.Id),
            r => r.Where(x => x.Value.ToString(format, local) == "2.50").Select(x => (object)x.Id),
            r => r.Where(x => x.Id.ToString(local) == "3").Select(x => (object)x.Id),
            r => r.Where(x => x.At.ToString("yyyy-MM-dd", provider) == "2026-03-04").Select(x => (object)x.Id),
            r => r.Where(x => string.Format(local, "{0}-{1}", x.Id, x.Text) == "1-1.5").Select(x => (object)x.Id),
            r => r.Where(x => decimal.Parse(x.Text, Invariant) > 2m).OrderBy(x => x.Id).Select(x => (object)x.Id),
            r => r.Where(x => double.Parse(x.Text, Numbers) > 2).OrderBy(x => x.Id).Select(x => (object)x.Id),
            r => r.OrderByDescending(x => x.Id.ToString("000", Numbers)).Select(x => (object)x.Id),
            r => r.Where(x => x.Id.ToString(none) == "3").Select(x => (object)x.Id),
            r => r.OrderBy(x => x.Id).Select(x => (object)x.Value.ToString("0.0", local)),
        ];
        Assert.All(queries, query => Assert.Equal(query(Readings.AsQueryable()).ToList(), query(db.Set<Reading>()).ToList()));
    });

    [DatabaseFact]
    public void Another_culture_is_refused_whatever_was_captured_before(Dbms dbms) => With(dbms, db =>
    {
        var changed = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        changed.NumberFormat.NumberDecimalSeparator = ",";
        foreach (CultureInfo culture in new[] { CultureInfo.InvariantCulture, changed, Invariant, (CultureInfo)changed.Clone(), CultureInfo.InvariantCulture })
        {
            IQueryable<int> query = db.Set<Reading>().Where(x => x.Value.ToString("0.00", culture) == "2.50").Select(x => x.Id);
            if (ReferenceEquals(culture, CultureInfo.InvariantCulture))
            {
                Assert.Equal([2], query.ToList());
            }
            else
            {
                Assert.Equal("LP1202", Assert.Throws<QueryTranslationException>(() => query.ToList()).Code);
            }

            Assert.Equal(Readings.Select(x => x.Value.ToString("0.00", culture)), db.Set<Reading>().OrderBy(x => x.Id).Select(x => x.Value.ToString("0.00", culture)).ToList());
        }
    });

    private static void With(Dbms dbms, Action<Session> test)
    {
        using TestDatabase database = TestDatabase.Create(dbms);
        using var db = new Session(database.Engine);
        db.Set<Reading>();
        db.CreateAll();
        db.BulkInsert(Readings);
        db.Commit();
        test(db);
    }
}
