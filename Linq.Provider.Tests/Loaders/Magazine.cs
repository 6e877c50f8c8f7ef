using System.ComponentModel.DataAnnotations;
using Linq.Provider.Tests.Infrastructure;

namespace Linq.Provider.Tests.Loaders;

internal class Article
{
    public int Id { get; set; }

    public virtual string Title { get; set; } = "";

    public virtual string Text { get; set; } = "unset";

    public virtual byte[]? Image { get; set; }

    public virtual int? Rating { get; set; }

    [Timestamp]
    public int Version { get; set; }

    public int? SectionId { get; set; }

    public virtual Section? Section { get; set; }

    public ICollection<Comment> Comments { get; set; } = [];
}

/// <summary>A column of a subclass, in the table of the class.</summary>
internal class Interview : Article
{
    public virtual string? Guest { get; set; }
}

internal class Section
{
    public int Id { get; set; }

    public string Name { get; set; } = "";

    public virtual string? Description { get; set; }

    public ICollection<Article> Articles { get; set; } = [];

    public DynamicCollection<Article> Best { get; } = new();
}

/// <summary>A key of two columns, made by a constructor.</summary>
internal class Comment(int articleId, int number)
{
    [Key]
    [System.ComponentModel.DataAnnotations.Schema.Column(Order = 0)]
    public int ArticleId { get; private set; } = articleId;

    [Key]
    [System.ComponentModel.DataAnnotations.Schema.Column(Order = 1)]
    public int Number { get; private set; } = number;

    public virtual string Body { get; set; } = "";

    public virtual Article? Article { get; set; }
}

internal class MagazineDb(Engine engine, SessionOptions? options = null) : Session(engine, options)
{
    public EntitySet<Article> Articles => Set<Article>();

    public EntitySet<Interview> Interviews => Set<Interview>();

    public EntitySet<Section> Sections => Set<Section>();

    public EntitySet<Comment> Comments => Set<Comment>();

    protected override void Configure(ModelBuilder model)
    {
        model.Entity<Section>().HasMany(s => s.Articles).WithOne(a => a.Section);
        model.Entity<Section>().HasMany(s => s.Best).On((s, a) => a.SectionId == s.Id && a.Rating > 3);
    }
}

/// <summary>A section with five articles, the last of them an interview; two comments on each.</summary>
internal sealed class MagazineDatabase : IDisposable
{
    private readonly TestDatabase _database;

    private MagazineDatabase(TestDatabase database)
    {
        _database = database;
        Engine = Engine.Create(database.Url);
        using MagazineDb db = Open();
        db.CreateAll();
        var section = new Section { Name = "section", Description = "about" };
        for (int i = 1; i <= 5; i++)
        {
            Article article = i == 5 ? new Interview { Guest = "guest" } : new Article();
            (article.Title, article.Text, article.Image, article.Rating, article.Section) = ($"title {i}", $"text {i}", [(byte)i], i, section);
            db.Add(article);
            db.Flush();
            db.AddRange([new Comment(article.Id, 1) { Body = $"first on {i}" }, new Comment(article.Id, 2) { Body = $"second on {i}" }]);
        }

        db.Commit();
    }

    public Engine Engine { get; }

    public static MagazineDatabase Create(Dbms dbms) => new(TestDatabase.Create(dbms));

    public MagazineDb Open(SessionOptions? options = null) => new(Engine, options);

    public void Dispose()
    {
        Engine.Dispose();
        _database.Dispose();
    }
}
