using System.ComponentModel.DataAnnotations;
using Linq.Provider.Tests.Infrastructure;

namespace Linq.Provider.Tests.Sessions;

/// <summary>Row versions of every type, one by one and in batches, and the ways out of a conflict.</summary>
public sealed class VersionTests
{
    public abstract class Versioned<T>
    {
        public int Id { get; set; }

        public string Text { get; set; } = "";

        [Timestamp]
        public T Version { get; set; } = default!;
    }

    public sealed class ByInt : Versioned<int>;

    public sealed class ByLong : Versioned<long>;

    public sealed class ByGuid : Versioned<Guid>;

    public sealed class ByTime : Versioned<DateTime>;

    public sealed class ByInstant : Versioned<DateTimeOffset>;

    /// <summary>The number of the transaction on PostgreSQL, a count on SQLite.</summary>
    public sealed class BySystem : Versioned<uint>;

    public sealed class ByBytes
    {
        public int Id { get; set; }

        public string Text { get; set; } = "";

        [Timestamp]
        public byte[] Version { get; set; } = [];
    }

    public sealed class Compared
    {
        public int Id { get; set; }

        [ConcurrencyCheck]
        public string? Text { get; set; }

        public int Count { get; set; }
    }

    public sealed class Versions(Engine engine) : Session(engine)
    {
        public EntitySet<ByInt> Ints => Set<ByInt>();

        public EntitySet<ByLong> Longs => Set<ByLong>();

        public EntitySet<ByGuid> Guids => Set<ByGuid>();

        public EntitySet<ByTime> Times => Set<ByTime>();

        public EntitySet<ByInstant> Instants => Set<ByInstant>();

        public EntitySet<BySystem> Systems => Set<BySystem>();

        public EntitySet<ByBytes> Bytes => Set<ByBytes>();

        public EntitySet<Compared> Compared => Set<Compared>();
    }

    [DatabaseFact]
    public void Versions_of_every_type_change_and_are_compared(Dbms dbms)
    {
        using var database = TestDatabase.Create(dbms);
        using var engine = Engine.Create(database.Url);
        using (var db = new Versions(engine))
        {
            db.CreateAll();
        }

        Check<ByInt, int>(engine);
        Check<ByLong, long>(engine);
        Check<ByGuid, Guid>(engine);
        Check<ByTime, DateTime>(engine);
        Check<ByInstant, DateTimeOffset>(engine);
        Check<BySystem, uint>(engine);
    }

    [DatabaseFact]
    public void Versions_of_bytes_are_compared_in_batches_too(Dbms dbms)
    {
        using var database = TestDatabase.Create(dbms);
        using var engine = Engine.Create(database.Url);
        using var db = new Versions(engine);
        db.CreateAll();
        ByBytes[] rows = [.. Enumerable.Range(0, 10).Select(i => new ByBytes { Text = $"{i}" })];
        db.AddRange(rows);
        db.Commit();
        byte[][] before = [.. rows.Select(r => r.Version)];
        foreach (ByBytes row in rows)
        {
            row.Text += "!";
        }

        db.Commit();
        Assert.All(rows.Zip(before), p => Assert.NotEqual(p.Second, p.First.Version));
        db.RemoveRange(rows);
        db.Commit();
        Assert.Equal(0, db.Bytes.Count());
    }

    [DatabaseFact(Dbms.PostgreSql)]
    public void The_system_column_is_no_column_of_the_table(Dbms dbms)
    {
        using var database = TestDatabase.Create(dbms);
        using var engine = Engine.Create(database.Url);
        using var db = new Versions(engine);
        db.CreateAll();
        Assert.Equal(["Id", "Text"], db.MetaData.Tables.Single(t => t.Name == "Systems").Columns.Select(c => c.Name));
        db.Add(new BySystem { Text = "a" });
        db.Commit();
        uint version = db.Systems.AsNoTracking().Select(s => s.Version).Single();
        Assert.Equal(version, db.Systems.Single(s => s.Version == version).Version);
        Assert.Equal(1, db.Systems.ExecuteUpdate(s => s.Set(x => x.Text, "b")));
        db.Commit();
        db.Systems.Single().Text = "c";
        db.Commit();
        Assert.Equal("c", db.Systems.AsNoTracking().Single().Text);
    }

    [DatabaseFact]
    public void A_conflict_can_be_decided_either_way(Dbms dbms)
    {
        using var database = TestDatabase.Create(dbms);
        using var engine = Engine.Create(database.Url);
        using var db = new Versions(engine);
        db.CreateAll();
        Compared[] rows = [.. Enumerable.Range(0, 6).Select(i => new Compared { Text = i == 5 ? null : "mine", Count = i })];
        db.AddRange(rows);
        db.Commit();
        using (var other = new Versions(engine))
        {
            other.Compared.Where(c => c.Id <= 2 || c.Text == null).ExecuteUpdate(s => s.Set(c => c.Text, "theirs"));
            other.Compared.Where(c => c.Id == 3 || c.Id == 4).ExecuteDelete();
            other.Commit();
        }

        foreach (Compared row in rows)
        {
            row.Count += 10;
        }

        ConcurrencyException conflict = Assert.Throws<ConcurrencyException>(db.Commit);
        Assert.Equal([rows[0], rows[1], rows[2], rows[3], rows[5]], conflict.Entries.Select(e => e.Entity).OrderBy(e => ((Compared)e).Id));
        ConcurrencyEntry Entry(int i) => conflict.Entries.Single(e => e.Entity == rows[i]);
        Assert.Equal(("theirs", "mine", 0, 10), (Entry(0).Database!["Text"], Entry(0).Original["Text"], Entry(0).Original["Count"], Entry(0).Current["Count"]));
        Entry(0).Resolve(ConcurrencyWinner.Client);
        Entry(1).Resolve(ConcurrencyWinner.Database);
        Entry(2).Resolve(ConcurrencyWinner.Client);
        Entry(3).Resolve(ConcurrencyWinner.Database);
        Entry(5).Resolve(ConcurrencyWinner.Client);
        db.Commit();

        Assert.Equal(
            [(1, "mine", 10), (2, "theirs", 1), (3, "mine", 12), (5, "mine", 14), (6, null, 15)],
            db.Compared.AsNoTracking().OrderBy(c => c.Id).AsEnumerable().Select(c => (c.Id, c.Text, c.Count)));
        Assert.Equal((EntityState.Persistent, EntityState.Detached), (db.Entry(rows[2]).State, db.Entry(rows[3]).State));
        Assert.Equal(("theirs", 1), (rows[1].Text, rows[1].Count));
    }

    private static void Check<TEntity, TVersion>(Engine engine) where TEntity : Versioned<TVersion>, new()
    {
        using var db = new Versions(engine);
        TEntity[] rows = [.. Enumerable.Range(0, 10).Select(i => new TEntity { Text = $"{i}" })];
        db.AddRange(rows);
        db.Commit();
        TVersion[] versions = [.. rows.Select(r => r.Version)];
        Assert.DoesNotContain(default, versions);
        using (var other = new Versions(engine))
        {
            other.Find<TEntity>(rows[4].Id)!.Text = "theirs";
            other.Commit();
        }

        rows[0].Text = "one by one";
        db.Commit();
        Assert.NotEqual(versions[0], rows[0].Version);
        foreach (TEntity row in rows)
        {
            row.Text = "all";
        }

        ConcurrencyException conflict = Assert.Throws<ConcurrencyException>(db.Commit);
        Assert.Same(rows[4], conflict.Entries.Single().Entity);
        Assert.Equal("theirs", conflict.Entries[0].Database!["Text"]);
        Assert.Equal(versions[1], rows[1].Version);
        conflict.Entries[0].Resolve(ConcurrencyWinner.Client);
        db.Commit();
        Assert.All(rows.Zip(versions), p => Assert.NotEqual(p.Second, p.First.Version));
        Assert.All(db.Set<TEntity>().AsNoTracking().OrderBy(r => r.Id).ToList().Zip(rows), p => Assert.Equal(("all", p.Second.Version), (p.First.Text, p.First.Version)));

        db.RemoveRange(rows.Skip(5));
        db.Remove(rows[0]);
        db.Commit();
        Assert.Equal(4, db.Set<TEntity>().Count());
    }
}
