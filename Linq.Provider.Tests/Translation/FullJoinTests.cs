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

    private static void Check(Dbms dbms, Func<Session, IEnumerable<(string?, string?)>> query)
    {
        using TestDatabase database = TestDatabase.Create(dbms);
        using Session db = Open(database);
        Assert.Equal(Expected.Order(), query(db).Order());
    }

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
