using Linq.Provider.Tests.Infrastructure;

namespace Linq.Provider.Tests.Querying;

/// <summary>Filters of the model: on every occurrence of a class, with the values of the session at hand, and switched off per query.</summary>
public sealed class FilterTests
{
    [DatabaseFact]
    public void Filters_apply_to_queries_navigations_and_includes(Dbms dbms)
    {
        using TestDatabase database = TestDatabase.Create(dbms);
        using Engine engine = Engine.Create(database.Url);
        Seed(engine);

        using var one = new TenantDb(engine, 1);
        Assert.Equal(["a", "c"], one.Notes.OrderBy(n => n.Text).Select(n => n.Text));
        Assert.Equal(2, one.Folders.Select(f => f.Notes.Count).Single());
        Assert.Equal(2, one.Folders.AsNoTracking().Include(f => f.Notes).Single().Notes.Count);

        // The same shape of query in another session takes that session's value.
        using var two = new TenantDb(engine, 2);
        Assert.Equal(["d"], two.Notes.OrderBy(n => n.Text).Select(n => n.Text));
        Assert.Equal("d", two.Notes.Single(n => n.Text != "x").Text);
    }

    [DatabaseFact]
    public void A_query_can_ignore_filters(Dbms dbms)
    {
        using TestDatabase database = TestDatabase.Create(dbms);
        using Engine engine = Engine.Create(database.Url);
        Seed(engine);

        using var db = new TenantDb(engine, 1);
        Assert.Equal(["a", "b", "c", "d"], db.Notes.IgnoreFilters().OrderBy(n => n.Text).Select(n => n.Text));
        Assert.Equal(["a", "c"], db.Notes.OrderBy(n => n.Text).Select(n => n.Text));
        Assert.Equal(4, db.Folders.IgnoreFilters().Select(f => f.Notes.Count).Single());
    }

    private static void Seed(Engine engine)
    {
        using var db = new TenantDb(engine, 0);
        db.CreateAll();
        var folder = new Folder();
        db.AddRange<Note>(
        [
            new() { Text = "a", Tenant = 1, Folder = folder },
            new() { Text = "b", Tenant = 1, IsDeleted = true, Folder = folder },
            new() { Text = "c", Tenant = 1, Folder = folder },
            new() { Text = "d", Tenant = 2, Folder = folder },
        ]);
        db.Commit();
    }

    public sealed class Folder
    {
        public int Id { get; set; }

        public List<Note> Notes { get; set; } = [];
    }

    public sealed class Note
    {
        public int Id { get; set; }

        public string Text { get; set; } = "";

        public int Tenant { get; set; }

        public bool IsDeleted { get; set; }

        public Folder? Folder { get; set; }
    }

    public sealed class TenantDb(Engine engine, int tenant) : Session(engine)
    {
        public int Tenant { get; } = tenant;

        public EntitySet<Note> Notes => Set<Note>();

        public EntitySet<Folder> Folders => Set<Folder>();

        protected override void Configure(ModelBuilder model) => model.Entity<Note>().HasFilter(n => !n.IsDeleted && n.Tenant == Tenant);
    }
}
