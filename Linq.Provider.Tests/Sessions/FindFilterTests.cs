using Linq.Provider.Tests.Infrastructure;

namespace Linq.Provider.Tests.Sessions;

/// <summary>Find asks memory first, and then the database as a query does: with the filters of the model, as in EF Core.</summary>
public sealed class FindFilterTests
{
    [DatabaseFact]
    public void Find_reads_no_row_that_a_filter_hides(Dbms dbms)
    {
        using var database = TestDatabase.Create(dbms);
        using var engine = Engine.Create(database.Url);
        using (var db = new NotesDb(engine))
        {
            db.CreateAll();
            db.AddRange([new Note { Id = 1, Text = "kept" }, new Note { Id = 2, Text = "deleted", Deleted = true }]);
            db.Commit();
        }

        using var fresh = new NotesDb(engine);
        Assert.Equal("kept", fresh.Find<Note>(1)!.Text);
        Assert.Null(fresh.Find<Note>(2));
        Assert.Equal(2, fresh.StatementCount);

        // What the session holds is found, however it came there.
        Note hidden = fresh.Notes.IgnoreFilters().Single(n => n.Id == 2);
        Assert.Same(hidden, fresh.Find<Note>(2));
        Assert.Equal(3, fresh.StatementCount);
    }

    [DatabaseFact]
    public void Merge_finds_every_row(Dbms dbms)
    {
        using var database = TestDatabase.Create(dbms);
        using var engine = Engine.Create(database.Url);
        using var db = new NotesDb(engine);
        db.CreateAll();
        db.Add(new Note { Id = 2, Text = "deleted", Deleted = true });
        db.Commit();
        using var fresh = new NotesDb(engine);
        Assert.Empty(fresh.Merge(new Note { Id = 2, Text = "restored" }).Added);
        fresh.Commit();
        Assert.Equal("restored", fresh.Notes.Single().Text);
    }

    internal sealed class Note
    {
        [System.ComponentModel.DataAnnotations.Schema.DatabaseGenerated(System.ComponentModel.DataAnnotations.Schema.DatabaseGeneratedOption.None)]
        public int Id { get; set; }

        public string Text { get; set; } = "";

        public bool Deleted { get; set; }
    }

    private sealed class NotesDb(Engine engine) : Session(engine)
    {
        public EntitySet<Note> Notes => Set<Note>();

        protected override void Configure(ModelBuilder model) => model.Entity<Note>().HasFilter(n => !n.Deleted);
    }
}
