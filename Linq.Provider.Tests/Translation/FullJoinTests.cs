using Linq.Provider.Tests.Infrastructure;

namespace Linq.Provider.Tests.Translation;

/// <summary>FullJoin, which LINQ to Objects does not have: compared with what both one-sided joins give together.</summary>
public sealed class FullJoinTests
{
    private static readonly Station[] Stations = [new(1, "North", 10), new(2, "South", null), new(3, "East", 20), new(4, "West", 10), new(5, "Shed", 77)];
    private static readonly Track[] Tracks = [new(10, "a"), new(20, "b"), new(30, null), new(40, "d")];

    private static readonly (string?, string?)[] Expected =
    [
        .. from s in Stations join t in Tracks on s.TrackId equals t.Id into found from t in found.DefaultIfEmpty() select ((string?)s.Name, t?.Code),
        .. from t in Tracks where Stations.All(s => s.TrackId != t.Id) select ((string?)null, t.Code),
    ];

    [DatabaseFact]
    public void Keeps_both_sides(Dbms dbms) => Check(dbms, db => db.Set<Station>().FullJoin(db.Set<Track>(), s => s.TrackId, t => t.Id, (s, t) => new { s!.Name, t!.Code }).AsEnumerable().Select(p => ((string?)p.Name, p.Code)));

    [DatabaseFact]
    public void Gives_entities_or_null(Dbms dbms) => Check(
        dbms, db => db.Set<Station>().FullJoin(db.Set<Track>(), s => s.TrackId, t => t.Id, (s, t) => new { s, t }).AsEnumerable().Select(p => (p.s?.Name, p.t?.Code)));

    [DatabaseFact]
    public void Can_be_queried_further(Dbms dbms)
    {
        using TestDatabase database = TestDatabase.Create(dbms);
        using Session db = Open(database);
        var pairs = db.Set<Station>().FullJoin(db.Set<Track>(), s => s.TrackId, t => t.Id, (s, t) => new { s, t });
        Assert.Equal(["Shed", "South"], pairs.Where(p => p.t == null).OrderBy(p => p.s!.Name).Select(p => p.s!.Name).ToList());
        Assert.Equal([30, 40], pairs.Where(p => p.s == null).OrderBy(p => p.t!.Id).Select(p => p.t!.Id).ToList());
        Assert.Equal(Expected.Length, pairs.Count());
        Assert.Equal(3, pairs.Count(p => p.s != null && p.t != null));
    }

    [DatabaseFact]
    public void Joins_projections_and_lists(Dbms dbms)
    {
        using TestDatabase database = TestDatabase.Create(dbms);
        using Session db = Open(database);
        int[] ids = [20, 99];
        var numbers = db.Set<Station>().Select(s => new { s.Name, Twice = s.Id * 2 }).FullJoin(ids, s => s.Twice * 5, i => i, (s, i) => new { s!.Name, Number = (int?)i }).AsEnumerable().OrderBy(p => p.Name).ToList();
        Assert.Equal(6, numbers.Count);
        Assert.Null(numbers[0].Name);
        Assert.Equal(99, numbers[0].Number);
        Assert.Equal("South", numbers.Single(n => n.Number == 20).Name);
    }

    [DatabaseFact]
    public void Joins_by_keys_that_may_all_be_null(Dbms dbms)
    {
        using TestDatabase database = TestDatabase.Create(dbms);
        using Session db = Open(database);
        IQueryable<Station> others = db.Set<Station>().Where(s => s.Id > 1);
        Assert.Equal(
            Pairs(s => (s.TrackId, s.Id > 4 ? null : s.Name.Substring(4))),
            Names(db.Set<Station>().FullJoin(
                others, s => new { s.TrackId, N = s.Id > 4 ? null : s.Name.Substring(4) }, s => new { s.TrackId, N = s.Id > 4 ? null : s.Name.Substring(4) }, (a, b) => new Pair(a!.Name, b!.Name))));
        Assert.Equal(Pairs(s => (s.TrackId, 1)), Names(db.Set<Station>().FullJoin(others, s => new { s.TrackId }, s => new { s.TrackId }, (a, b) => new Pair(a!.Name, b!.Name))));
    }

    [DatabaseFact]
    public void Joins_by_keys_of_one_side_or_none(Dbms dbms)
    {
        using TestDatabase database = TestDatabase.Create(dbms);
        using Session db = Open(database);
        IQueryable<Station> others = db.Set<Station>().Where(s => s.Id > 1);
        Assert.Equal(Pairs(s => s.Id == 3 ? 0 : s.Id, s => 0), Names(db.Set<Station>().FullJoin(others, s => s.Id == 3 ? 0 : s.Id, s => 0, (a, b) => new Pair(a!.Name, b!.Name))));
        Assert.Equal(Pairs(s => 1), Names(db.Set<Station>().FullJoin(others, s => 1, s => 1, (a, b) => new Pair(a!.Name, b!.Name))));
        Assert.Equal(Pairs(s => 1, s => 2), Names(db.Set<Station>().FullJoin(others, s => 1, s => 2, (a, b) => new Pair(a!.Name, b!.Name))));
    }

    private static List<string> Names(IEnumerable<Pair> pairs) => [.. pairs.Select(p => $"{p.A}-{p.B}").Order(StringComparer.Ordinal)];

    /// <summary>What the join of all stations with all but the first gives, null being a key like any other.</summary>
    private static List<string> Pairs<TKey>(Func<Station, TKey> left, Func<Station, TKey>? right = null)
    {
        right ??= left;
        Station[] others = [.. Stations.Skip(1)];
        return
        [
            .. Stations.SelectMany(a => others.Where(b => Equals(left(a), right(b))).DefaultIfEmpty(), (a, b) => $"{a.Name}-{b?.Name}")
                .Concat(others.Where(b => Stations.All(a => !Equals(left(a), right(b)))).Select(b => $"-{b.Name}")).Order(StringComparer.Ordinal),
        ];
    }

    private static void Check(Dbms dbms, Func<Session, IEnumerable<(string?, string?)>> query)
    {
        using TestDatabase database = TestDatabase.Create(dbms);
        using Session db = Open(database);
        Assert.Equal(Expected.Order(), query(db).Order());
    }

    private sealed record Pair(string? A, string? B);

    private static Session Open(TestDatabase database)
    {
        var db = new Session(database.Engine);
        db.Set<Station>();
        db.Set<Track>();
        db.CreateAll();
        db.AddRange(Stations.Select(s => new Station(s.Id, s.Name, s.TrackId)));
        db.AddRange(Tracks.Select(t => new Track(t.Id, t.Code)));
        db.Commit();
        return db;
    }

    internal sealed class Station(int id, string name, int? trackId)
    {
        [System.ComponentModel.DataAnnotations.Schema.DatabaseGenerated(System.ComponentModel.DataAnnotations.Schema.DatabaseGeneratedOption.None)]
        public int Id { get; set; } = id;

        public string Name { get; set; } = name;

        public int? TrackId { get; set; } = trackId;
    }

    internal sealed class Track(int id, string? code)
    {
        [System.ComponentModel.DataAnnotations.Schema.DatabaseGenerated(System.ComponentModel.DataAnnotations.Schema.DatabaseGeneratedOption.None)]
        public int Id { get; set; } = id;

        public string? Code { get; set; } = code;
    }
}
