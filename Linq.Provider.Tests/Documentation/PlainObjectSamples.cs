using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;
using Linq.Provider.Tests.Infrastructure;

namespace Linq.Provider.Tests.Documentation.LoadingPage;

// The C# of the chapters of docs/loading.md on both ends and on serialisers, line by line; the test below compares them.

public sealed partial class LoadingSamples
{
    [DatabaseFact]
    public void Both_ends(Dbms dbms)
    {
        using var database = TestDatabase.Create(dbms);
        using var engine = Engine.Create(database.Url);
        using var db = Open(engine);
        var author = new Author { Name = "new" };
        db.Add(author);
        var book = new Book { Title = "first" };
        author.Books.Add(book);              // book.Author is author
        db.Add(new Book { Title = "second", Author = author });     // author.Books has it
        author.Books.Remove(book);           // book.Author is null, and nothing is written of the book

        Assert.Null(book.Author);
        Assert.Equal("second", Assert.Single(author.Books).Title);
        db.Commit();
        Assert.Equal(3, db.Books.Count());
    }

    [DatabaseFact]
    [SuppressMessage("Performance", "CA1869", Justification = "The page shows the options where they are used.")]
    public void Serialisers(Dbms dbms)
    {
        using var database = TestDatabase.Create(dbms);
        using var engine = Engine.Create(database.Url);
        using var db = Open(engine);

        // What the answer needs, and nothing else: no objects to track.
        var answer = db.Books.Select(b => new { b.Title, Author = b.Author!.Name, Covers = b.Covers.Select(c => c.Id).ToList() }).ToList();
        string projected = JsonSerializer.Serialize(answer);

        // Plain objects: what was not included is null or empty, and nothing loads. Both ends are set of what was.
        var books = db.Books.Include(b => b.Covers).AsNoTracking().ToList();
        string plain = JsonSerializer.Serialize(books, new JsonSerializerOptions { ReferenceHandler = ReferenceHandler.IgnoreCycles });

        Assert.Contains("\"Author\":\"author\"", projected, StringComparison.Ordinal);
        Assert.Contains("\"Author\":null", plain, StringComparison.Ordinal);
        Assert.Equal(4, db.StatementCount);

        // What the page warns of.
        Book tracked = db.Books.First(b => b.Title == "one");
        Assert.Contains("cycle", Assert.Throws<JsonException>(() => JsonSerializer.Serialize(tracked.Covers)).Message, StringComparison.Ordinal);
        Assert.True(db.StatementCount > 5);
        using var quiet = new BooksDb(engine, SessionOptions.NoImplicitIO);
        Assert.Equal("LP1418", Assert.Throws<LazyLoadException>(() => JsonSerializer.Serialize(quiet.Books.First())).Code);
        using var raising = new BooksDb(engine);
        Assert.Equal("LP1417", Assert.Throws<LazyLoadException>(() => JsonSerializer.Serialize(raising.Books.Options(o => o.Default(Loading.Raise)).First())).Code);
    }

    [Fact]
    public void The_chapters_on_plain_objects_show_compiled_code()
    {
        string page = Read("docs/loading.md");
        int start = page.IndexOf("## Both ends in memory", StringComparison.Ordinal);
        string chapters = page[start..page.IndexOf("## One session at a time", start, StringComparison.Ordinal)];
        string source = Unindented(Read("Linq.Provider.Tests/Documentation/PlainObjectSamples.cs"));
        string[] blocks = [.. Block().Matches(chapters).Select(m => Unindented(m.Groups["text"].Value))];
        Assert.Equal(2, blocks.Length);
        Assert.All(blocks, block => Assert.Contains(block, source, StringComparison.Ordinal));
    }
}
