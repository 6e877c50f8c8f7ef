using System.ComponentModel.DataAnnotations;
using System.ComponentModel.DataAnnotations.Schema;
using Linq.Provider.Tests.Infrastructure;

namespace Linq.Provider.Tests.Loaders;

/// <summary>Collections that stay in the database: of children that can do without a parent, and of such that cannot.</summary>
internal class Forum
{
    public int Id { get; set; }

    public string Name { get; set; } = "";

    public DynamicCollection<Topic> Topics { get; } = new();

    [Relationship(Cascade = Cascade.SaveUpdate | Cascade.Delete | Cascade.DeleteOrphan)]
    public WriteOnlyCollection<Visit> Visits { get; set; } = new();
}

internal class Topic
{
    public int Id { get; set; }

    public string Title { get; set; } = "";

    public int? ForumId { get; set; }

    public virtual Forum? Forum { get; set; }

    /// <summary>Left null by the class: the session makes it.</summary>
    public DynamicCollection<Label> Labels { get; set; } = null!;
}

internal class Label
{
    public int Id { get; set; }

    public string Name { get; set; } = "";

    public WriteOnlyCollection<Topic> Topics { get; set; } = new();
}

internal class Visit
{
    public int Id { get; set; }

    public string Visitor { get; set; } = "";

    public int ForumId { get; set; }
}

/// <summary>A tree whose parent no property leads to.</summary>
internal class Folder
{
    public int Id { get; set; }

    public string Name { get; set; } = "";

    public DynamicCollection<Folder> Folders { get; set; } = new();
}

/// <summary>A key of two columns.</summary>
internal class Sheet
{
    [Key]
    [Column(Order = 0)]
    public string Book { get; set; } = "";

    [Key]
    [Column(Order = 1)]
    public int Number { get; set; }

    public DynamicCollection<Mark> Marks { get; set; } = new();
}

internal class Mark
{
    public int Id { get; set; }

    public string Text { get; set; } = "";

    public string? SheetBook { get; set; }

    public int? SheetNumber { get; set; }

    [ForeignKey("SheetBook, SheetNumber")]
    public virtual Sheet? Sheet { get; set; }
}

internal class ForumDb(Engine engine, SessionOptions? options = null) : Session(engine, options)
{
    public EntitySet<Forum> Forums => Set<Forum>();

    public EntitySet<Topic> Topics => Set<Topic>();

    public EntitySet<Label> Labels => Set<Label>();

    public EntitySet<Visit> Visits => Set<Visit>();

    public EntitySet<Folder> Folders => Set<Folder>();

    public EntitySet<Sheet> Sheets => Set<Sheet>();

    public EntitySet<Mark> Marks => Set<Mark>();

    protected override void Configure(ModelBuilder model)
    {
        model.Entity<Forum>().HasMany(f => f.Visits).WithOne().HasForeignKey(v => v.ForumId);
        model.Entity<Topic>().HasMany(t => t.Labels).WithMany(l => l.Topics);
    }
}

/// <summary>Two forums: one with three topics (t1 to t3, the first two labelled) and two visits, one that is empty; a folder within a folder; a sheet with a mark.</summary>
internal sealed class ForumDatabase : IDisposable
{
    private readonly TestDatabase _database;

    private ForumDatabase(TestDatabase database)
    {
        _database = database;
        Engine = Engine.Create(database.Url);
        using ForumDb db = Open();
        db.CreateAll();
        var full = new Forum { Name = "full", Topics = { new Topic { Title = "t1" }, new Topic { Title = "t2" }, new Topic { Title = "t3" } } };
        full.Visits.Add(new Visit { Visitor = "ann" });
        full.Visits.Add(new Visit { Visitor = "bob" });
        var empty = new Forum { Name = "empty" };
        db.AddRange([full, empty]);
        db.Flush();
        Label[] labels = [new() { Name = "new" }, new() { Name = "hot" }];
        foreach (Topic topic in db.Topics.OrderBy(t => t.Id).Take(2).ToList())
        {
            topic.Labels.Add(labels[0]);
        }

        db.AddRange(labels);
        var root = new Folder { Name = "root" };
        root.Folders.Add(new Folder { Name = "inner" });
        var sheet = new Sheet { Book = "b", Number = 1 };
        sheet.Marks.Add(new Mark { Text = "m" });
        db.AddRange<object>([root, sheet]);
        db.Commit();
    }

    public Engine Engine { get; }

    public static ForumDatabase Create(Dbms dbms) => new(TestDatabase.Create(dbms));

    public ForumDb Open(SessionOptions? options = null) => new(Engine, options);

    public void Execute(string sql) => _database.Execute(sql);

    public void Dispose()
    {
        Engine.Dispose();
        _database.Dispose();
    }
}
