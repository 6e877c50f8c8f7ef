using System.Text.RegularExpressions;
using Linq.Provider.Tests.Infrastructure;

namespace Linq.Provider.Tests.Documentation.LoadingPage;

// The C# of two chapters of docs/loading.md, line by line; the test below compares them.

public class Author
{
    public int Id { get; set; }
    public string Name { get; set; } = "";
    public ICollection<Book> Books { get; set; } = [];
    public DynamicCollection<Order> Orders { get; } = new();
    public WriteOnlyCollection<Visit> Visits { get; } = new();
}

public class Book
{
    public int Id { get; set; }
    public string Title { get; set; } = "";
    public virtual string Text { get; set; } = "";
    public int AuthorId { get; set; }
    public virtual Author? Author { get; set; }
    public ICollection<Cover> Covers { get; set; } = [];
}

public class Cover
{
    public int Id { get; set; }
    public int BookId { get; set; }
    public virtual Book? Book { get; set; }
}

public class Order
{
    public int Id { get; set; }
    public DateOnly Placed { get; set; }
    public bool Paid { get; set; }
    public int? AuthorId { get; set; }
    public virtual Author? Author { get; set; }
}

public class Visit
{
    public int Id { get; set; }
    public DateOnly At { get; set; }
    public int AuthorId { get; set; }
}

public sealed class BooksDb(Engine engine, SessionOptions? options = null) : Session(engine, options)
{
    public EntitySet<Author> Authors => Set<Author>();
    public EntitySet<Book> Books => Set<Book>();
}

public sealed partial class LoadingSamples
{
    private readonly StringWriter Console = new();

    [DatabaseFact]
    public void Options(Dbms dbms)
    {
        using var database = TestDatabase.Create(dbms);
        using var engine = Engine.Create(database.Url);
        using var db = Open(engine);
        var authors = db.Authors
            .Include(a => a.Books)
            .Options(o => o.Default(Loading.Raise).For<Cover>(Loading.SelectIn))
            .ToList();
        Assert.Equal(3, db.StatementCount);
        Assert.Single(authors[0].Books.First().Covers);
    }

    [DatabaseFact]
    public void Columns(Dbms dbms)
    {
        using var database = TestDatabase.Create(dbms);
        using var engine = Engine.Create(database.Url);
        using var db = Open(engine);
        var books = db.Books.Options(o => o.Defer(b => b.Text)).ToList();
        foreach (Book book in books)
        {
            Console.WriteLine($"{book.Title}: {book.Text.Length}");
        }

        Assert.Equal($"one: 4{System.Environment.NewLine}two: 4{System.Environment.NewLine}", Console.ToString());
        Assert.Equal(2, db.StatementCount);
    }

    [DatabaseFact]
    public async Task Collections(Dbms dbms)
    {
        using var database = TestDatabase.Create(dbms);
        using var engine = Engine.Create(database.Url);
        await using var db = Open(engine);
        var today = new DateOnly(2024, 2, 29);
        Author author = db.Authors.Single();

        var open = author.Orders.Where(o => !o.Paid).OrderBy(o => o.Placed).Take(10).ToList();
        author.Orders.Add(new Order { Placed = today });
        author.Orders.Remove(open[0]);
        int orders = author.Orders.Count();
        author.Visits.Add(new Visit { At = today });
        var visits = await author.Visits.Select().Where(v => v.At == today).ToListAsync();
        var busy = db.Authors.Where(a => a.Orders.Any(o => !o.Paid) && a.Visits.Select().Count() > 0).ToList();

        Assert.Equal(1, orders);
        Assert.Single(visits);
        Assert.Same(author, Assert.Single(busy));
    }

    [Fact]
    public void The_page_shows_compiled_code()
    {
        string page = Read("docs/loading.md");
        int start = page.IndexOf("## Options of a query", StringComparison.Ordinal);
        string chapters = page[start..page.IndexOf("## Explicitly", start, StringComparison.Ordinal)];
        string source = Unindented(Read("Linq.Provider.Tests/Documentation/LoadingSamples.cs"));
        string[] blocks = [.. Block().Matches(chapters).Select(m => Unindented(m.Groups["text"].Value))];
        Assert.Equal(4, blocks.Length);
        Assert.All(blocks, block => Assert.Contains(block, source, StringComparison.Ordinal));
    }

    private static BooksDb Open(Engine engine)
    {
        using (var db = new BooksDb(engine))
        {
            db.CreateAll();
            var author = new Author { Name = "author", Orders = { new Order { Placed = new DateOnly(2024, 1, 1) } } };
            author.Books.Add(new Book { Title = "one", Text = "text", Covers = [new Cover()] });
            author.Books.Add(new Book { Title = "two", Text = "text" });
            db.Add(author);
            db.Commit();
        }

        return new BooksDb(engine);
    }

    private static string Read(string path) => File.ReadAllText(Path.Combine(Repository.Root, path)).ReplaceLineEndings("\n");

    private static string Unindented(string text) => string.Join('\n', text.Split('\n').Select(line => line.Trim())).Trim();

    [GeneratedRegex(@"^```csharp\n(?<text>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Block();
}
