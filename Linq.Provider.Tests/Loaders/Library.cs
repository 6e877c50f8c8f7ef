using System.ComponentModel.DataAnnotations;
using System.ComponentModel.DataAnnotations.Schema;
using Linq.Provider.Tests.Infrastructure;

namespace Linq.Provider.Tests.Loaders;

/// <summary>Collections of interface type and virtual references: everything loads by itself.</summary>
internal class Author
{
    public int Id { get; set; }

    public string Name { get; set; } = "";

    public ICollection<Book> Books { get; set; } = [];

    public virtual Agent? Agent { get; set; }

    public int? AgentId { get; set; }
}

internal class Agent
{
    private Agent()
    {
    }

    public Agent(string name) => Name = name;

    public int Id { get; init; }

    public string Name { get; init; } = "";

    public IList<Author> Clients { get; private set; } = [];
}

internal class Book
{
    public int Id { get; set; }

    public string Title { get; set; } = "";

    public int Pages { get; set; }

    public int? AuthorId { get; set; }

    public virtual Author? Author { get; set; }

    public ISet<Genre> Genres { get; set; } = new HashSet<Genre>();

    public virtual List<Copy> Copies { get; set; } = [];
}

internal class Genre
{
    public int Id { get; set; }

    public string Name { get; set; } = "";

    public IReadOnlyCollection<Book> Books { get; private set; } = [];
}

/// <summary>A key of two columns, and a foreign key that no property holds.</summary>
internal class Copy
{
    [Key]
    [Column(Order = 0)]
    public int BookId { get; set; }

    [Key]
    [Column(Order = 1)]
    public int Number { get; set; }

    public virtual Book Book { get; set; } = null!;

    public IReadOnlyList<Loan> Loans { get; private set; } = [];
}

internal class Loan
{
    public int Id { get; set; }

    public string Reader { get; set; } = "";

    public int? CopyBookId { get; set; }

    public int? CopyNumber { get; set; }

    [ForeignKey("CopyBookId, CopyNumber")]
    public virtual Copy? Copy { get; set; }

    public virtual Place? Place { get; set; }
}

internal class Place
{
    public int Id { get; set; }

    public string Name { get; set; } = "";

    public int? OuterId { get; set; }

    public virtual Place? Outer { get; set; }

    public IEnumerable<Place> Inner { get; private set; } = [];
}

internal class LibraryDb(Engine engine, SessionOptions? options = null) : Session(engine, options)
{
    public EntitySet<Author> Authors => Set<Author>();

    public EntitySet<Agent> Agents => Set<Agent>();

    public EntitySet<Book> Books => Set<Book>();

    public EntitySet<Genre> Genres => Set<Genre>();

    public EntitySet<Copy> Copies => Set<Copy>();

    public EntitySet<Loan> Loans => Set<Loan>();

    public EntitySet<Place> Places => Set<Place>();

    protected override void Configure(ModelBuilder model) => model.Entity<Place>().HasMany(p => p.Inner).WithOne(p => p.Outer).HasForeignKey(p => p.OuterId);
}

/// <summary>A library with five authors of two agents, two books each but for the last; two genres; two copies of each book, each lent once; places in a tree.</summary>
internal sealed class LibraryDatabase : IDisposable
{
    private readonly TestDatabase _database;

    private LibraryDatabase(TestDatabase database, Action<EngineOptions>? configure)
    {
        _database = database;
        Engine = Engine.Create(database.Url, configure);
        using LibraryDb db = Open();
        db.CreateAll();
        Fill(db);
        db.Commit();
    }

    public Engine Engine { get; }

    public static LibraryDatabase Create(Dbms dbms, Action<EngineOptions>? configure = null) => new(TestDatabase.Create(dbms), configure);

    public LibraryDb Open(SessionOptions? options = null) => new(Engine, options);

    public void Dispose()
    {
        Engine.Dispose();
        _database.Dispose();
    }

    private static void Fill(LibraryDb db)
    {
        Agent[] agents = [new("Ada"), new("Bo")];
        Genre[] genres = [new() { Name = "crime" }, new() { Name = "poetry" }];
        var town = new Place { Name = "town" };
        var hall = new Place { Name = "hall", Outer = town };
        var shelf = new Place { Name = "shelf", Outer = hall };
        db.AddRange<object>([town, hall, shelf]);
        db.AddRange(genres);
        for (int i = 1; i <= 5; i++)
        {
            var author = new Author { Name = $"author {i}", Agent = i == 5 ? null : agents[i % 2] };
            for (int j = 1; j <= (i == 5 ? 0 : 2); j++)
            {
                var book = new Book { Title = $"book {i}.{j}", Pages = 100 * j };
                book.Genres.Add(genres[0]);
                if (j == 2)
                {
                    book.Genres.Add(genres[1]);
                }

                for (int k = 1; k <= 2; k++)
                {
                    var copy = new Copy { Number = k, Book = book };
                    book.Copies.Add(copy);
                    db.Add(new Loan { Reader = $"reader {i}.{j}.{k}", Copy = copy, Place = k == 1 ? shelf : null });
                }

                author.Books.Add(book);
            }

            db.Add(author);
            db.Flush();
        }
    }
}
