using Linq.Provider.Tests.Infrastructure;

namespace Linq.Provider.Tests.Sessions;

/// <summary>Rows for the same key, which a statement may meet only once on PostgreSQL, are taken one after another on both databases, whatever the key is made of.</summary>
public sealed class UpsertKeyTests
{
    /// <summary>A name that is no value for C#: two of the same are not equal.</summary>
    public sealed class Tag(string text)
    {
        public string Text => text;
    }

    [TableIndex(nameof(Hash), IsUnique = true)]
    [TableIndex(nameof(At), nameof(Place), IsUnique = true)]
    [TableIndex(nameof(Tag), IsUnique = true)]
    public class Entry
    {
        public int Id { get; set; }

        public byte[]? Hash { get; set; }

        public DateTime? At { get; set; }

        public TimeSpan? Place { get; set; }

        public Tag? Tag { get; set; }

        public string Text { get; set; } = "";

        public string? Note { get; set; }
    }

    public sealed class Entries(Engine engine) : Session(engine)
    {
        public EntitySet<Entry> All => Set<Entry>();

        protected override void Configure(ModelBuilder model)
        {
            ArgumentNullException.ThrowIfNull(model);
            model.Entity<Entry>().Property(e => e.Tag).HasConversion(t => t!.Text, t => new Tag(t));
        }
    }

    [DatabaseFact]
    public void The_last_of_several_rows_for_a_key_counts(Dbms dbms)
    {
        using TestDatabase database = TestDatabase.Create(dbms);
        using Engine engine = Engine.Create(database.Url);
        using var db = new Entries(engine);
        db.CreateAll();

        Assert.Equal(3, db.Upsert([New("a", hash: [1, 2]), New("b", hash: [3]), New("c", hash: [1, 2])], e => e.Hash));
        DateTime now = new DateTime(2026, 5, 6, 7, 8, 9).AddTicks(70);
        Assert.Equal(3, db.Upsert([New("d", at: now), New("e", at: now.AddTicks(3)), New("f", at: now.AddDays(1))], e => new { e.At, e.Place }));
        Assert.Equal(3, db.Upsert([New("g", tag: "x"), New("h", tag: "y"), New("i", tag: "x")], e => e.Tag));
        db.Commit();
        string expected = dbms == Dbms.Sqlite ? "b,c,d,e,f,h,i" : "b,c,e,f,h,i";
        Assert.Equal(expected, string.Join(",", db.All.AsNoTracking().Select(e => e.Text).OrderBy(t => t)));
    }

    [DatabaseFact]
    public void Each_further_row_updates_what_is_there_then(Dbms dbms)
    {
        using TestDatabase database = TestDatabase.Create(dbms);
        using Engine engine = Engine.Create(database.Url);
        using var db = new Entries(engine);
        db.CreateAll();

        // The first is inserted whole; of the second only what is named is taken, and nothing where nothing is named.
        Assert.Equal(2, db.Upsert([New("a", hash: [1], note: "first"), New("b", hash: [1], note: "second")], e => e.Hash, e => e.Text));
        Assert.Equal(("b", "first"), db.All.Select(e => new { e.Text, e.Note }).AsEnumerable().Select(e => (e.Text, e.Note)).Single());
        Assert.Equal(1, db.Upsert([New("c", hash: [2]), New("d", hash: [2]), New("e", hash: [1])], e => e.Hash, e => new { }));
        Assert.Equal(["b", "c"], db.All.Select(e => e.Text).OrderBy(t => t));

        // A key that is null is equal to nothing.
        Assert.Equal(2, db.Upsert([New("f"), New("g")], e => e.Hash));
        Assert.Equal(["h", "i", "j"], db.UpsertReturning([New("h", hash: [7]), New("i", hash: [7]), New("j", hash: [7])], e => e.Hash, null, e => e.Text));
        Assert.Equal("j", db.All.Single(e => e.Hash == new byte[] { 7 }).Text);
    }

    private static Entry New(string text, byte[]? hash = null, DateTime? at = null, string? tag = null, string? note = null) =>
        new() { Text = text, Hash = hash, At = at, Place = at is null ? null : TimeSpan.FromHours(1), Tag = tag is null ? null : new Tag(tag), Note = note };
}
