using System.ComponentModel.DataAnnotations;
using System.ComponentModel.DataAnnotations.Schema;
using Linq.Provider.Schema;
using Linq.Provider.Tests.Infrastructure;

namespace Linq.Provider.Tests.Loaders;

/// <summary>Relationships that are more than one foreign key to one primary key.</summary>
internal class Desk
{
    public int Id { get; set; }

    /// <summary>What reporters refer to, in place of the key.</summary>
    public string Code { get; set; } = "";

    public ICollection<Reporter> Reporters { get; set; } = [];
}

internal class Reporter
{
    public int Id { get; set; }

    public string Name { get; set; } = "";

    public string? DeskCode { get; set; }

    public virtual Desk? Desk { get; set; }

    public int Rank { get; set; }

    /// <summary>Two relationships with the same class, and two by conditions besides.</summary>
    [InverseProperty(nameof(Story.Writer))]
    [Relationship(OrderBy = "Words desc, Title")]
    public IList<Story> Written { get; set; } = [];

    [InverseProperty(nameof(Story.Editor))]
    public ICollection<Story> Edited { get; set; } = [];

    public ICollection<Story> LongStories { get; private set; } = [];

    public virtual Story? Longest { get; set; }

    /// <summary>A tree of many to many with itself.</summary>
    public ICollection<Reporter> Admires { get; set; } = [];

    public ICollection<Reporter> AdmiredBy { get; set; } = [];

    public virtual PressCard? Card { get; set; }
}

/// <summary>The dependent end of a one-to-one.</summary>
internal class PressCard
{
    public int Id { get; set; }

    public string Number { get; set; } = "";

    public int ReporterId { get; set; }

    public virtual Reporter Reporter { get; set; } = null!;
}

internal class Story
{
    public int Id { get; set; }

    public string Title { get; set; } = "";

    public int Words { get; set; }

    public int WriterId { get; set; }

    public virtual Reporter Writer { get; set; } = null!;

    public int? EditorId { get; set; }

    public virtual Reporter? Editor { get; set; }

    [Relationship(KeyedBy = nameof(Note.Keyword), Cascade = Cascade.SaveUpdate | Cascade.Delete | Cascade.DeleteOrphan)]
    public IDictionary<string, Note> Notes { get; set; } = new Dictionary<string, Note>();

    public Dictionary<int, Picture> Pictures { get; set; } = [];

    public ICollection<Placement> Placements { get; set; } = [];

    public ICollection<Issue> Issues { get; set; } = [];
}

internal class Note
{
    public int Id { get; set; }

    public string Keyword { get; set; } = "";

    public string Text { get; set; } = "";

    public int StoryId { get; set; }

    public virtual Story Story { get; set; } = null!;
}

internal class Picture
{
    public int Id { get; set; }

    public int Position { get; set; }

    public virtual Story? Story { get; set; }
}

/// <summary>A key of two columns.</summary>
internal class Issue
{
    public int Year { get; set; }

    public int Number { get; set; }

    public ICollection<Placement> Placements { get; set; } = [];

    public ICollection<Story> Stories { get; set; } = [];

    public ICollection<Letter> Letters { get; set; } = [];
}

/// <summary>The mapped table between stories and issues, with a column of its own.</summary>
internal class Placement
{
    public int StoryId { get; set; }

    public virtual Story Story { get; set; } = null!;

    public int IssueYear { get; set; }

    public int IssueNumber { get; set; }

    public virtual Issue Issue { get; set; } = null!;

    public int Page { get; set; }
}

internal class Letter
{
    public int Id { get; set; }

    public string Text { get; set; } = "";

    public int? IssueYear { get; set; }

    public int? IssueNumber { get; set; }

    [ForeignKey("IssueYear, IssueNumber")]
    public virtual Issue? Issue { get; set; }
}

internal class NewsDb(Engine engine, SessionOptions? options = null) : Session(engine, options)
{
    public EntitySet<Desk> Desks => Set<Desk>();

    public EntitySet<Reporter> Reporters => Set<Reporter>();

    public EntitySet<PressCard> Cards => Set<PressCard>();

    public EntitySet<Story> Stories => Set<Story>();

    public EntitySet<Note> Notes => Set<Note>();

    public EntitySet<Issue> Issues => Set<Issue>();

    public EntitySet<Placement> Placements => Set<Placement>();

    public EntitySet<Letter> Letters => Set<Letter>();

    /// <summary>What a story must have at least to be long; the condition of a relationship reads it anew with every query.</summary>
    public int LongFrom { get; set; } = 500;

    protected override void Configure(ModelBuilder model)
    {
        model.Entity<Desk>().HasMany(d => d.Reporters).WithOne(r => r.Desk).HasForeignKey(r => r.DeskCode).HasPrincipalKey(d => d.Code);
        model.Entity<Reporter>().HasMany(r => r.LongStories).On((r, s) => r.Id == s.WriterId && s.Words >= LongFrom).OrderBy(s => s.Title);
        model.Entity<Reporter>().HasOne(r => r.Longest).On((r, s) => s.WriterId == r.Id).OrderByDescending(s => s.Words);
        model.Entity<Reporter>().HasMany(r => r.Admires).WithMany(r => r.AdmiredBy);
        model.Entity<Reporter>().HasOne(r => r.Card).WithOne(c => c.Reporter).HasForeignKey<PressCard>(c => c.ReporterId);
        model.Entity<Story>().HasMany(s => s.Pictures).WithOne(p => p.Story).KeyedBy(p => p.Position);
        model.Entity<Issue>().HasKey(i => new { i.Year, i.Number });
        model.Entity<Placement>().HasKey(p => new { p.StoryId, p.IssueYear, p.IssueNumber });
        model.Entity<Story>().HasMany(s => s.Issues).WithMany(i => i.Stories).UsingTable("Placements", ["StoryId"], ["IssueYear", "IssueNumber"]);
    }
}

/// <summary>Two desks, four reporters of whom the last has none, five stories, three issues.</summary>
internal sealed class Newsroom : IDisposable
{
    private readonly TestDatabase _database;

    private Newsroom(TestDatabase database)
    {
        _database = database;
        Engine = Engine.Create(database.Url);
        using NewsDb db = Open();
        db.CreateAll();
        Fill(db);
        db.Commit();
    }

    public Engine Engine { get; }

    public static Newsroom Create(Dbms dbms) => new(TestDatabase.Create(dbms));

    public NewsDb Open(SessionOptions? options = null) => new(Engine, options);

    public void Dispose()
    {
        Engine.Dispose();
        _database.Dispose();
    }

    private static void Fill(NewsDb db)
    {
        Desk[] desks = [new() { Code = "POL" }, new() { Code = "SPO" }];
        Reporter[] reporters = [.. new[] { "Ann", "Bob", "Cid", "Dot" }.Select((name, i) => new Reporter { Name = name, Rank = i, Desk = i == 3 ? null : desks[i % 2] })];
        reporters[0].Admires.Add(reporters[1]);
        reporters[0].Admires.Add(reporters[2]);
        reporters[1].Admires.Add(reporters[0]);
        db.AddRange(desks);
        foreach (Reporter reporter in reporters)
        {
            db.Add(reporter);
            db.Flush();
        }

        db.AddRange(reporters.Take(2).Select(r => new PressCard { Number = $"P-{r.Name}", Reporter = r }));
        Issue[] issues = [new() { Year = 2024, Number = 1 }, new() { Year = 2024, Number = 2 }, new() { Year = 2025, Number = 1 }];
        db.AddRange(issues);
        (string Title, int Words, int Writer, int? Editor)[] stories = [("Alpha", 100, 0, 1), ("Beta", 900, 0, null), ("Gamma", 500, 0, 2), ("Delta", 700, 1, 0), ("Epsilon", 300, 2, 0)];
        foreach ((string title, int words, int writer, int? editor) in stories)
        {
            var story = new Story { Title = title, Words = words, Writer = reporters[writer], Editor = editor is { } e ? reporters[e] : null };
            foreach (string keyword in words >= 500 ? new[] { "who", "when" } : ["who"])
            {
                story.Notes.Add(keyword, new Note { Keyword = keyword, Text = $"{keyword} of {title}" });
            }

            story.Pictures.Add(1, new Picture { Position = 1 });
            db.Add(story);
            db.Flush();
            db.Add(new Placement { Story = story, Issue = issues[story.Id % 3], Page = words / 100 });
            db.Add(new Placement { Story = story, Issue = issues[(story.Id + 1) % 3], Page = 99 });
        }

        db.AddRange(Enumerable.Range(1, 4).Select(i => new Letter { Text = $"letter {i}", Issue = i == 4 ? null : issues[i % 2] }));
        // A foreign key of which a part is null refers to nothing.
        db.Add(new Letter { Text = "letter 5", IssueYear = 2024 });
    }
}
