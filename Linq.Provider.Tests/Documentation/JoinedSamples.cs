using System.Text.RegularExpressions;
using Linq.Provider.Tests.Documentation.LoadingPage;
using Linq.Provider.Tests.Infrastructure;

namespace Linq.Provider.Tests.Documentation;

/// <summary>The C# and the SQL of docs/loading.md on joined collections, <c>ContainsEager</c> and recursive includes; <see cref="The_page_shows_compiled_code_and_its_SQL"/> compares them.</summary>
public sealed partial class JoinedSamples
{
    [DatabaseFact]
    public void Joined(Dbms dbms)
    {
        using TestDatabase database = TestDatabase.Create(dbms);
        using ShopDb db = Open(database);
        var newest = db.Authors.OrderByDescending(a => a.Id).Take(10).Include(a => a.Books, Loading.Joined).ToList();
        Assert.Equal(2, newest.Single().Books.Count);
        Assert.Equal(1, db.StatementCount);

        var whole = db.Authors.Include(a => a.Books).ThenInclude(b => b.Covers).Options(o => o.SingleStatement()).ToList();
        Assert.Equal([1, 2], whole.Single().Books.Select(b => b.Covers.Count).Order());
        Assert.Equal(2, db.StatementCount);
    }

    [DatabaseFact]
    public void Contained(Dbms dbms)
    {
        using TestDatabase database = TestDatabase.Create(dbms);
        using ShopDb db = Open(database);
        var query = from a in db.Authors
                    from b in a.Books
                    where b.Title.StartsWith("o")
                    select a;
        var authors = query.ContainsEager(a => a.Books).ToList();
        var books = db.Books.Where(b => b.Author!.Name == "author").ContainsEager(b => b.Author).ToList();
        Assert.Equal("one", authors.Single().Books.Single().Title);
        Assert.All(books, b => Assert.Equal("author", b.Author!.Name));
        Assert.Equal(2, db.StatementCount);
    }

    [DatabaseFact]
    public void Recursive(Dbms dbms)
    {
        using TestDatabase database = TestDatabase.Create(dbms);
        using ShopDb db = Open(database);
        var roots = db.Categories.Where(c => c.ParentId == null).IncludeRecursive(c => c.Children).ToList();
        var twoLevels = db.Categories.Where(c => c.ParentId == null).IncludeRecursive(c => c.Children, maxDepth: 2).ToList();
        Assert.Equal("lamps", roots.Single().Children.Single().Children.Single().Children.Single().Name);
        Assert.Same(roots.Single(), twoLevels.Single());
        Assert.Equal(4, db.StatementCount);

        using ShopDb other = new(database.Engine);
        Category root = other.Categories.Where(c => c.ParentId == null).IncludeRecursive(c => c.Children, maxDepth: 2).Single();
        Assert.False(other.IsLoaded(root.Children.Single().Children.Single(), c => c.Children));
    }

    [Fact]
    public void The_page_shows_compiled_code_and_its_SQL()
    {
        string page = Read("docs/loading.md");
        int start = page.IndexOf("### Joined collections", StringComparison.Ordinal);
        string chapters = page[start..page.IndexOf("## Options of a query", start, StringComparison.Ordinal)];
        string source = Unindented(Read("Linq.Provider.Tests/Documentation/JoinedSamples.cs"));
        string[] blocks = [.. Block("csharp").Matches(chapters).Select(m => Unindented(m.Groups["text"].Value))];
        Assert.Equal(4, blocks.Length);
        Assert.All(blocks, block => Assert.Contains(block, source, StringComparison.Ordinal));

        using TestDatabase database = TestDatabase.Create(Dbms.Sqlite);
        using ShopDb db = Open(database);
        string[] sql =
        [
            db.Authors.OrderByDescending(a => a.Id).Take(10).Include(a => a.Books, Loading.Joined).ToSql(),
            (from a in db.Authors from b in a.Books where b.Title.StartsWith("o") select a).ContainsEager(a => a.Books).ToSql(),
            db.Categories.Where(c => c.ParentId == null).IncludeRecursive(c => c.Children).ToSql(),
        ];
        string[] shown = [.. Block("sql").Matches(chapters).Select(m => m.Groups["text"].Value.Trim())];
        Assert.Equal(sql.Length, shown.Length);
        Assert.All(sql.Zip(shown), s => Assert.Contains(s.Second, s.First.ReplaceLineEndings("\n"), StringComparison.Ordinal));
    }

    [Fact]
    public void The_page_shows_the_SQL_of_each_strategy()
    {
        string page = Read("docs/loading.md");
        int start = page.IndexOf("## The SQL of each strategy", StringComparison.Ordinal);
        string chapter = page[start..page.IndexOf("## Which strategy when", start, StringComparison.Ordinal)];
        using TestDatabase database = TestDatabase.Create(Dbms.Sqlite);
        using ShopDb db = Open(database);
        string[] sql =
        [
            db.Books.Include(b => b.Author, Loading.Joined).ToSql(),
            db.Authors.Where(a => a.Name == "author").Include(a => a.Books, Loading.SelectIn).ToSql(),
            db.Authors.Where(a => a.Name == "author").Include(a => a.Books, Loading.Subquery).ToSql(),
            db.Authors.Include(a => a.Books.OrderBy(b => b.Title).Take(5)).ToSql(),
        ];
        string[] shown = [.. Block("sql").Matches(chapter).Select(m => m.Groups["text"].Value.Trim())];
        Assert.Equal(sql.Length, shown.Length);
        Assert.All(sql.Zip(shown), s => Assert.Contains(s.Second, s.First.ReplaceLineEndings("\n"), StringComparison.Ordinal));
    }

    private static ShopDb Open(TestDatabase database)
    {
        using (var db = new ShopDb(database.Engine))
        {
            db.CreateAll();
            var author = new Author { Name = "author" };
            author.Books.Add(new Book { Title = "one", Text = "text", Covers = [new Cover(), new Cover()] });
            author.Books.Add(new Book { Title = "two", Text = "text", Covers = [new Cover()] });
            db.Add(author);
            db.Add(new Category { Name = "all", Children = [new Category { Name = "home", Children = [new Category { Name = "light", Children = [new Category { Name = "lamps" }] }] }] });
            db.Commit();
        }

        return new ShopDb(database.Engine);
    }

    private static string Read(string path) => File.ReadAllText(Path.Combine(Repository.Root, path)).ReplaceLineEndings("\n");

    private static string Unindented(string text) => string.Join('\n', text.Split('\n').Select(line => line.Trim())).Trim();

    private static Regex Block(string language) => new($@"^```{language}\n(?<text>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline);

    public class Category
    {
        public int Id { get; set; }

        public string Name { get; set; } = "";

        public int? ParentId { get; set; }

        public virtual Category? Parent { get; set; }

        public ICollection<Category> Children { get; set; } = [];
    }

    public sealed class ShopDb(Engine engine) : Session(engine)
    {
        public EntitySet<Author> Authors => Set<Author>();

        public EntitySet<Book> Books => Set<Book>();

        public EntitySet<Category> Categories => Set<Category>();

        protected override void Configure(ModelBuilder model) => model.Entity<Category>().HasMany(c => c.Children).WithOne(c => c.Parent).HasForeignKey(c => c.ParentId);
    }
}
