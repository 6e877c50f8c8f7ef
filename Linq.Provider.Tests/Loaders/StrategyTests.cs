using Linq.Provider.Tests.Infrastructure;

namespace Linq.Provider.Tests.Loaders;

/// <summary>
/// Every strategy with every kind of relationship and query: the graph equals the one that a projection gives (which uses no loader),
/// and the number of statements is what the strategy promises.
/// </summary>
public sealed class StrategyTests
{
    private static readonly Loading[] Strategies = [Loading.Select, Loading.Joined, Loading.SelectIn, Loading.Subquery, Loading.Immediate];

    [DatabaseFact]
    public void References(Dbms dbms) => Check(
        dbms,
        db => db.Books,
        (q, s) => q.Include(b => b.Author, s),
        q => q.Select(b => b.Title + ": " + b.Author!.Name),
        b => $"{b.Title}: {b.Author!.Name}");

    [DatabaseFact]
    public void Collections(Dbms dbms) => Check(
        dbms,
        db => db.Authors,
        (q, s) => q.Include(a => a.Books, s),
        q => q.Select(a => new { a.Name, Titles = a.Books.OrderBy(b => b.Id).Select(b => b.Title).ToList() }),
        a => $"{a.Name}: {string.Join(", ", a.Books.OrderBy(b => b.Id).Select(b => b.Title))}",
        p => $"{p.Name}: {string.Join(", ", p.Titles)}");

    [DatabaseFact]
    public void Lists_on_virtual_properties(Dbms dbms) => Check(
        dbms,
        db => db.Books,
        (q, s) => q.Include(b => b.Copies, s),
        q => q.Select(b => new { b.Title, Numbers = b.Copies.OrderBy(c => c.Number).Select(c => c.Number).ToList() }),
        b => $"{b.Title}: {string.Join(", ", b.Copies.Select(c => c.Number).Order())}",
        p => $"{p.Title}: {string.Join(", ", p.Numbers)}");

    [DatabaseFact]
    public void Many_to_many(Dbms dbms) => Check(
        dbms,
        db => db.Books,
        (q, s) => q.Include(b => b.Genres, s),
        q => q.Select(b => new { b.Title, Names = b.Genres.OrderBy(g => g.Name).Select(g => g.Name).ToList() }),
        b => $"{b.Title}: {string.Join(", ", b.Genres.Select(g => g.Name).Order(StringComparer.Ordinal))}",
        p => $"{p.Title}: {string.Join(", ", p.Names)}");

    [DatabaseFact]
    public void A_tree(Dbms dbms) => Check(
        dbms,
        db => db.Places,
        (q, s) => q.Include(p => p.Inner, s),
        q => q.Select(p => new { p.Name, Inner = p.Inner.Select(i => i.Name).ToList() }),
        p => $"{p.Name}: {string.Join(", ", p.Inner.Select(i => i.Name))}",
        p => $"{p.Name}: {string.Join(", ", p.Inner)}");

    [DatabaseFact]
    public void References_by_composite_keys(Dbms dbms) => Check(
        dbms,
        db => db.Loans,
        (q, s) => q.Include(l => l.Copy, s),
        q => q.Select(l => l.Reader + ": " + l.Copy!.BookId + "/" + l.Copy.Number),
        l => $"{l.Reader}: {l.Copy!.BookId}/{l.Copy.Number}");

    [DatabaseFact]
    public void References_by_shadow_keys(Dbms dbms) => Check(
        dbms,
        db => db.Loans,
        (q, s) => q.Include(l => l.Place, s),
        q => q.Select(l => l.Reader + ": " + l.Place!.Name),
        l => $"{l.Reader}: {l.Place?.Name}");

    [DatabaseFact]
    public void Nested_includes(Dbms dbms)
    {
        using LibraryDatabase library = LibraryDatabase.Create(dbms);
        foreach (Loading outer in Strategies)
        {
            foreach (Loading inner in Strategies)
            {
                using LibraryDb db = library.Open();
                List<Author> authors = db.Authors.Include(a => a.Books, outer).ThenInclude(b => b.Copies, inner).OrderBy(a => a.Id).ToList();
                Assert.Equal([4, 4, 4, 4, 0], authors.Select(a => a.Books.Sum(b => b.Copies.Count)));
                Assert.Equal(outer == Loading.Joined || inner == Loading.Joined ? 2 : 3, db.StatementCount);
            }
        }
    }

    [DatabaseFact]
    public void Raise_names_the_path(Dbms dbms)
    {
        using LibraryDatabase library = LibraryDatabase.Create(dbms);
        using LibraryDb db = library.Open();
        Book book = db.Books.Include(b => b.Author, Loading.Raise).Include(b => b.Genres, Loading.Raise).First();
        LazyLoadException e = Assert.Throws<LazyLoadException>(() => book.Author);
        Assert.Equal("LP1417", e.Code);
        Assert.Contains("Book.Author", e.Message, StringComparison.Ordinal);
        Assert.Contains("Book.Genres", Assert.Throws<LazyLoadException>(() => book.Genres.Count).Message, StringComparison.Ordinal);
        db.Load(book, b => b.Genres);
        Assert.Single(book.Genres);

        // What a query says holds for its own result.
        Assert.Same(book, db.Books.First());
        Assert.Equal("author 1", book.Author!.Name);
    }

    [DatabaseFact]
    public void NoLoad_stays_empty(Dbms dbms)
    {
        using LibraryDatabase library = LibraryDatabase.Create(dbms);
        using LibraryDb db = library.Open();
        List<Book> books = db.Books.Include(b => b.Author, Loading.NoLoad).Include(b => b.Genres, Loading.NoLoad).Include(b => b.Copies, Loading.NoLoad).ToList();
        Assert.All(books, b => Assert.Null(b.Author));
        Assert.All(books, b => Assert.Empty(b.Genres));
        Assert.All(books, b => Assert.Empty(b.Copies));
        Assert.Equal(1, db.StatementCount);
    }

    [DatabaseFact]
    public void Immediate_takes_what_the_session_holds(Dbms dbms)
    {
        using LibraryDatabase library = LibraryDatabase.Create(dbms);
        using LibraryDb db = library.Open();
        _ = db.Authors.ToList();
        Assert.All(db.Books.Include(b => b.Author, Loading.Immediate).ToList(), b => Assert.NotNull(b.Author));
        Assert.Equal(2, db.StatementCount);
    }

    [DatabaseFact]
    public void Subquery_repeats_the_query_in_place_of_keys(Dbms dbms)
    {
        using LibraryDatabase library = LibraryDatabase.Create(dbms);
        using LibraryDb db = library.Open();
        string title = "book 2.1";
        List<Book> books = db.Books.Where(b => b.Title != title).OrderByDescending(b => b.Id).Skip(1).Take(5).Include(b => b.Genres, Loading.Subquery).ToList();
        Assert.Equal(["book 4.1", "book 3.2", "book 3.1", "book 2.2", "book 1.2"], books.Select(b => b.Title));
        Assert.Equal([1, 2, 1, 2, 2], books.Select(b => b.Genres.Count));
        Assert.Equal(2, db.StatementCount);
        string sql = db.Books.Where(b => b.Title != title).OrderBy(b => b.Id).Take(5).Include(b => b.Genres, Loading.Subquery).ToSql();
        Assert.Equal(2, sql.Split("LIMIT").Length - 1);
        string unordered = db.Books.Where(b => b.Title != title).OrderBy(b => b.Pages).Take(5).Include(b => b.Genres, Loading.Subquery).ToSql();
        Assert.Equal(1, unordered.Split("LIMIT").Length - 1);
    }

    [DatabaseFact]
    public void Without_batching_each_object_loads_for_itself(Dbms dbms)
    {
        using LibraryDatabase library = LibraryDatabase.Create(dbms);
        using var db = new SingleLoads(library.Engine);
        Assert.Equal(8, db.Authors.ToList().Sum(a => a.Books.Count));
        Assert.Equal(6, db.StatementCount);
    }

    [DatabaseFact]
    public void The_mapping_decides_for_every_query(Dbms dbms)
    {
        using LibraryDatabase library = LibraryDatabase.Create(dbms);
        using (var db = new EagerLibrary(library.Engine))
        {
            List<Book> books = db.Books.OrderBy(b => b.Id).ToList();
            Assert.Equal(2, db.StatementCount);
            Assert.All(books, b => Assert.Equal($"author {(b.Id + 1) / 2}", b.Author!.Name));
            Assert.Equal(12, books.Sum(b => b.Genres.Count));
            Assert.Equal(2, db.StatementCount);
        }

        using (var db = new EagerLibrary(library.Engine))
        {
            Book book = db.Find<Book>(1)!;
            Assert.Equal("author 1", book.Author!.Name);
            Assert.Single(book.Genres);
            Assert.Equal(2, db.StatementCount);
        }

        using (var db = new EagerLibrary(library.Engine))
        {
            // A lazy load brings what the mapping wants of the objects that it reads; the way back is known.
            Author author = db.Authors.Single(a => a.Id == 1);
            Assert.Equal(3, author.Books.Sum(b => b.Genres.Count));
            Assert.All(author.Books, b => Assert.Same(author, b.Author));
            Assert.Equal(3, db.StatementCount);
        }

        using (var db = new EagerLibrary(library.Engine))
        {
            Assert.Equal(12, db.Authors.Include(a => a.Books).ToList().SelectMany(a => a.Books).Sum(b => b.Genres.Count));
            Assert.Equal(3, db.StatementCount);
            Assert.Equal("LP1417", Assert.Throws<LazyLoadException>(() => db.Loans.First().Copy).Code);
        }
    }

    [DatabaseFact]
    public void Eager_trees_and_cycles_end(Dbms dbms)
    {
        using LibraryDatabase library = LibraryDatabase.Create(dbms);
        using var db = new EagerLibrary(library.Engine);
        Place town = db.Places.Single(p => p.Name == "town");
        Assert.Equal("hall", town.Inner.Single().Name);
        Assert.Equal(2, db.StatementCount);
        Assert.Equal("shelf", town.Inner.Single().Inner.Single().Name);
        Assert.Same(town, town.Inner.Single().Outer);
    }

    [DatabaseFact]
    public void The_same_row_is_the_same_object_whatever_the_path(Dbms dbms)
    {
        using LibraryDatabase library = LibraryDatabase.Create(dbms);
        using LibraryDb db = library.Open();
        List<Book> books = db.Books.Include(b => b.Author).Include(b => b.Genres, Loading.SelectIn).ToList();
        Author author = db.Find<Author>(1)!;
        Assert.Same(author, books.First(b => b.AuthorId == 1).Author);
        Assert.Equal(author.Books.OrderBy(b => b.Id), books.Where(b => b.AuthorId == 1).OrderBy(b => b.Id));
        Assert.Equal(2, books.SelectMany(b => b.Genres).Distinct(ReferenceEqualityComparer.Instance).Count());
    }

    private static void Check<T>(
        Dbms dbms, Func<LibraryDb, IQueryable<T>> source, Func<IQueryable<T>, Loading, IQueryable<T>> include, Func<IQueryable<T>, IQueryable<string>> expected, Func<T, string> print)
        where T : class => Check(dbms, source, include, expected, print, static p => p);

    private static void Check<T, P>(
        Dbms dbms, Func<LibraryDb, IQueryable<T>> source, Func<IQueryable<T>, Loading, IQueryable<T>> include, Func<IQueryable<T>, IQueryable<P>> project, Func<T, string> print, Func<P, string> expected)
        where T : class
    {
        using LibraryDatabase library = LibraryDatabase.Create(dbms);
        foreach (Func<IQueryable<T>, IQueryable<T>> parents in Parents<T>())
        {
            using LibraryDb plain = library.Open();
            string[] graph = [.. project(parents(source(plain))).ToList().Select(expected)];
            foreach (Loading strategy in Strategies)
            {
                using LibraryDb db = library.Open();
                List<T> objects = include(parents(source(db)), strategy).ToList();
                Assert.Equal(graph, objects.Select(print));
                Assert.True(db.StatementCount == (strategy == Loading.Joined ? 1 : 2), $"{strategy} took {db.StatementCount} statements.");
            }
        }
    }

    /// <summary>All, filtered, ordered, limited.</summary>
    private static IEnumerable<Func<IQueryable<T>, IQueryable<T>>> Parents<T>()
    {
        yield return q => Ordered(q, descending: false);
        yield return q => Ordered(q, descending: true);
        yield return q => Ordered(q, descending: true).Skip(1).Take(2);
        yield return q => Ordered(Filtered(q), descending: false);
    }

    private static IQueryable<T> Ordered<T>(IQueryable<T> q, bool descending) => q switch
    {
        IQueryable<Author> a => (IQueryable<T>)(descending ? a.OrderByDescending(x => x.Id) : a.OrderBy(x => x.Id)),
        IQueryable<Book> b => (IQueryable<T>)(descending ? b.OrderByDescending(x => x.Id) : b.OrderBy(x => x.Id)),
        IQueryable<Place> p => (IQueryable<T>)(descending ? p.OrderByDescending(x => x.Id) : p.OrderBy(x => x.Id)),
        IQueryable<Loan> l => (IQueryable<T>)(descending ? l.OrderByDescending(x => x.Id) : l.OrderBy(x => x.Id)),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private static IQueryable<T> Filtered<T>(IQueryable<T> q) => q switch
    {
        IQueryable<Author> a => (IQueryable<T>)a.Where(x => x.Id > 1),
        IQueryable<Book> b => (IQueryable<T>)b.Where(x => x.Pages == 200),
        IQueryable<Place> p => (IQueryable<T>)p.Where(x => x.OuterId == null),
        IQueryable<Loan> l => (IQueryable<T>)l.Where(x => x.Reader.EndsWith("1")),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private sealed class SingleLoads(Engine engine) : LibraryDb(engine)
    {
        protected override void Configure(ModelBuilder model)
        {
            base.Configure(model);
            model.Entity<Author>().HasMany(a => a.Books).WithOne(b => b.Author).HasForeignKey(b => b.AuthorId).BatchSiblings(false);
        }
    }

    private sealed class EagerLibrary(Engine engine) : LibraryDb(engine)
    {
        protected override void Configure(ModelBuilder model)
        {
            model.Entity<Place>().HasMany(p => p.Inner).WithOne(p => p.Outer).HasForeignKey(p => p.OuterId).Loading(Loading.SelectIn);
            model.Entity<Book>().HasOne(b => b.Author).WithMany(a => a.Books).HasForeignKey(b => b.AuthorId).Loading(Loading.Joined);
            model.Entity<Book>().HasMany(b => b.Genres).WithMany(g => g.Books).Loading(Loading.SelectIn);
            model.Entity<Loan>().HasOne(l => l.Copy).WithMany(c => c.Loans).HasForeignKey(l => new { l.CopyBookId, l.CopyNumber }).Loading(Loading.Raise);
        }
    }
}
