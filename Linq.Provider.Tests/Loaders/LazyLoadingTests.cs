using Linq.Provider.Tests.Infrastructure;

namespace Linq.Provider.Tests.Loaders;

/// <summary>The default: a relationship loads when it is read, for the object and its siblings, by one statement.</summary>
public sealed class LazyLoadingTests
{
    [DatabaseFact]
    public void A_loop_over_a_collection_costs_two_statements(Dbms dbms)
    {
        using LibraryDatabase library = LibraryDatabase.Create(dbms);
        using LibraryDb db = library.Open();
        Assert.Equal([2, 2, 2, 2, 0], db.Authors.OrderBy(a => a.Id).ToList().Select(a => a.Books.Count));
        Assert.Equal(2, db.StatementCount);
    }

    [DatabaseFact]
    public void A_loop_that_still_streams_drains_its_result_and_loads_for_all(Dbms dbms)
    {
        using LibraryDatabase library = LibraryDatabase.Create(dbms);
        using LibraryDb db = library.Open();
        List<string> seen = [];
        foreach (Author author in db.Authors.OrderBy(a => a.Id))
        {
            seen.Add($"{author.Agent?.Name} {author.Books.Count}");
        }

        Assert.Equal(["Bo 2", "Ada 2", "Bo 2", "Ada 2", " 0"], seen);
        Assert.Equal(3, db.StatementCount);
    }

    [DatabaseFact]
    public void A_thousand_parents_and_two_relationships_cost_three_statements(Dbms dbms)
    {
        using LibraryDatabase library = LibraryDatabase.Create(dbms);
        using (LibraryDb seed = library.Open())
        {
            Author author = seed.Authors.First();
            seed.AddRange(Enumerable.Range(1, 1000).Select(i => new Book { Title = $"new {i}", AuthorId = author.Id, Pages = -1 }));
            seed.Commit();
        }

        using LibraryDb db = library.Open();
        int count = 0;
        foreach (Book book in db.Books.Where(b => b.Pages == -1))
        {
            Assert.Equal("author 1", book.Author!.Name);
            Assert.Empty(book.Genres);
            count++;
        }

        Assert.Equal(1000, count);
        Assert.Equal(3, db.StatementCount);
    }

    [DatabaseFact]
    public void What_was_loaded_lazily_are_siblings_too(Dbms dbms)
    {
        using LibraryDatabase library = LibraryDatabase.Create(dbms);
        using LibraryDb db = library.Open();
        string[] readers = [.. db.Authors.OrderBy(a => a.Id).ToList().SelectMany(a => a.Books).SelectMany(b => b.Copies).SelectMany(c => c.Loans).Select(l => l.Reader)];
        Assert.Equal(16, readers.Length);
        Assert.Equal("reader 1.1.1", readers.Order().First());
        Assert.Equal(4, db.StatementCount);
    }

    [DatabaseFact]
    public void A_reference_that_the_session_holds_costs_nothing(Dbms dbms)
    {
        using LibraryDatabase library = LibraryDatabase.Create(dbms);
        using LibraryDb db = library.Open();
        List<Author> authors = db.Authors.ToList();
        List<Book> books = db.Books.ToList();
        Assert.All(books, b => Assert.Same(authors.Single(a => a.Id == b.AuthorId), b.Author));
        Assert.Equal(2, db.StatementCount);
    }

    [DatabaseFact]
    public void Loading_a_collection_sets_the_references_back(Dbms dbms)
    {
        using LibraryDatabase library = LibraryDatabase.Create(dbms);
        using LibraryDb db = library.Open();
        Author author = db.Authors.Single(a => a.Id == 1);
        Assert.All(author.Books, b => Assert.Same(author, b.Author));
        Assert.Equal(2, db.StatementCount);
    }

    [DatabaseFact]
    public void Many_to_many_loads_from_both_ends(Dbms dbms)
    {
        using LibraryDatabase library = LibraryDatabase.Create(dbms);
        using LibraryDb db = library.Open();
        Assert.Equal([1, 2, 1, 2, 1, 2, 1, 2], db.Books.OrderBy(b => b.Id).ToList().Select(b => b.Genres.Count));
        Assert.Equal([8, 4], db.Genres.OrderBy(b => b.Id).ToList().Select(b => b.Books.Count));
        Assert.Equal(4, db.StatementCount);
        Book first = db.Books.First(b => b.Id == 1);
        Assert.Contains(first, first.Genres.Single().Books);
    }

    [DatabaseFact]
    public void A_tree_loads_level_by_level(Dbms dbms)
    {
        using LibraryDatabase library = LibraryDatabase.Create(dbms);
        using LibraryDb db = library.Open();
        Place town = db.Places.Single(p => p.OuterId == null);
        Assert.Equal("shelf", town.Inner.Single().Inner.Single().Name);
        Assert.Empty(town.Inner.Single().Inner.Single().Inner);
        Assert.Equal(4, db.StatementCount);
        Assert.Null(town.Outer);
        Assert.Same(town, town.Inner.Single().Outer);
        Assert.Equal(4, db.StatementCount);
    }

    [DatabaseFact]
    public void Composite_and_shadow_foreign_keys_load(Dbms dbms)
    {
        using LibraryDatabase library = LibraryDatabase.Create(dbms);
        using LibraryDb db = library.Open();
        List<Loan> loans = db.Loans.OrderBy(l => l.Id).ToList();
        Assert.All(loans, l => Assert.Equal($"reader {l.Copy!.Book.Title[5..]}.{l.Copy.Number}", l.Reader));
        Assert.Equal(3, db.StatementCount);
        Assert.Equal(loans.Select(l => l.Copy!.Number == 1 ? "shelf" : null), loans.Select(l => l.Place?.Name));
        Assert.Equal(4, db.StatementCount);
    }

    [DatabaseFact]
    public void Reading_twice_sends_once(Dbms dbms)
    {
        using LibraryDatabase library = LibraryDatabase.Create(dbms);
        using LibraryDb db = library.Open();
        Author last = db.Authors.Single(a => a.Id == 5);
        Assert.Empty(last.Books);
        Assert.Empty(last.Books);
        Assert.Null(last.Agent);
        Assert.Null(last.Agent);
        Assert.Equal(2, db.StatementCount);
    }

    [DatabaseFact]
    public void Tracked_objects_keep_their_type_and_untracked_ones_are_plain(Dbms dbms)
    {
        using LibraryDatabase library = LibraryDatabase.Create(dbms);
        using LibraryDb db = library.Open();
        Book plain = db.Books.AsNoTracking().First();
        Assert.Equal(typeof(Book), plain.GetType());
        Assert.Null(plain.Author);
        Assert.Empty(plain.Genres);
        Assert.IsType<HashSet<Genre>>(plain.Genres);
        Book tracked = db.Books.First();
        Assert.IsType<Book>(tracked, exactMatch: false);
        Assert.Equal(typeof(Book), tracked.GetType().BaseType);
        Assert.Equal(EntityState.Persistent, db.Entry(tracked).State);
        Assert.Equal(typeof(Book).GetProperties().Length, tracked.GetType().GetProperties().Length);
    }

    [DatabaseFact]
    public void After_the_session_is_gone_an_access_says_what_to_do(Dbms dbms)
    {
        using LibraryDatabase library = LibraryDatabase.Create(dbms);
        Book book;
        using (LibraryDb db = library.Open())
        {
            book = db.Books.First();
        }

        LazyLoadException reference = Assert.Throws<LazyLoadException>(() => book.Author);
        Assert.Contains("Book.Author", reference.Message, StringComparison.Ordinal);
        Assert.Contains(".Include(e => e.Author)", reference.Message, StringComparison.Ordinal);
        Assert.Equal("LP1416", reference.Code);
        Assert.Contains("Book.Genres", Assert.Throws<LazyLoadException>(() => book.Genres.Count).Message, StringComparison.Ordinal);
    }

    [DatabaseFact]
    public async Task Implicit_statements_can_be_forbidden(Dbms dbms)
    {
        using LibraryDatabase library = LibraryDatabase.Create(dbms);
        await using LibraryDb db = library.Open(SessionOptions.NoImplicitIO);
        Book book = await db.Books.FirstAsync();
        LazyLoadException e = Assert.Throws<LazyLoadException>(() => book.Author);
        Assert.Contains("LoadAsync(entity, e => e.Author)", e.Message, StringComparison.Ordinal);
        await db.LoadAsync(book, b => b.Author);
        Assert.Equal("author 1", book.Author!.Name);
        Assert.Equal(2, db.StatementCount);
    }

    [DatabaseFact]
    public void Explicit_loading(Dbms dbms)
    {
        using LibraryDatabase library = LibraryDatabase.Create(dbms);
        using LibraryDb db = library.Open();
        Author author = db.Authors.Single(a => a.Id == 1);
        Assert.False(db.IsLoaded(author, a => a.Books));
        Assert.Equal(["book 1.2"], db.Query(author, a => a.Books).Where(b => b.Pages > 100).Select(b => b.Title));
        Assert.Equal(2, db.Query(author, a => a.Books).Count());
        Assert.False(db.IsLoaded(author, a => a.Books));
        Assert.Equal(3, db.StatementCount);
        db.Load(author, a => a.Books);
        Assert.True(db.IsLoaded(author, a => a.Books));
        db.Load(author, a => a.Books);
        Assert.Equal(2, author.Books.Count);
        Assert.Equal(4, db.StatementCount);
    }

    [DatabaseFact]
    public void Changes_through_lazy_relationships_are_saved(Dbms dbms)
    {
        using LibraryDatabase library = LibraryDatabase.Create(dbms);
        using (LibraryDb db = library.Open())
        {
            Author one = db.Authors.Single(a => a.Id == 1);
            Author two = db.Authors.Single(a => a.Id == 2);
            Book book = one.Books.First();
            book.Author = two;
            Assert.DoesNotContain(book, one.Books);
            two.Books.Add(new Book { Title = "new" });
            Book other = db.Books.Single(b => b.Id == 3);
            other.Author = null;
            book.Genres.Clear();
            db.Books.Single(b => b.Id == 4).Genres.Remove(db.Genres.Single(g => g.Id == 1));
            db.Commit();
        }

        using LibraryDb check = library.Open();
        Assert.Equal(["book 1.2"], check.Authors.Single(a => a.Id == 1).Books.Select(b => b.Title));
        Assert.Equal(["book 1.1", "book 2.2", "new"], check.Authors.Single(a => a.Id == 2).Books.Select(b => b.Title).Order());
        Assert.Equal([0, 2, 1, 1], check.Books.Where(b => b.Id <= 4).OrderBy(b => b.Id).ToList().Select(b => b.Genres.Count));
    }

    [DatabaseFact]
    public void Both_ends_stay_in_step_before_a_flush(Dbms dbms)
    {
        using LibraryDatabase library = LibraryDatabase.Create(dbms);
        using LibraryDb db = library.Open();
        Author one = db.Authors.Single(a => a.Id == 1);
        Author two = db.Authors.Single(a => a.Id == 2);
        Book book = one.Books.First();
        Assert.Equal(2, two.Books.Count);
        two.Books.Add(book);
        Assert.Same(two, book.Author);
        Assert.DoesNotContain(book, one.Books);
        book.Author = one;
        Assert.DoesNotContain(book, two.Books);
        Assert.Contains(book, one.Books);
        one.Books.Remove(book);
        Assert.Null(book.Author);
    }

    [DatabaseFact]
    public void A_rollback_forgets_what_was_loaded_in_the_transaction(Dbms dbms)
    {
        using LibraryDatabase library = LibraryDatabase.Create(dbms);
        using LibraryDb db = library.Open();
        Author author = db.Authors.Single(a => a.Id == 1);
        db.Add(new Book { Title = "draft", AuthorId = 1 });
        Book moved = db.Books.Single(b => b.Id == 1);
        moved.Author = null;
        db.Flush();
        Assert.Equal(["book 1.2", "draft"], author.Books.Select(b => b.Title).Order());
        db.Rollback();
        Assert.Equal(["book 1.1", "book 1.2"], author.Books.Select(b => b.Title).Order());
        Assert.Same(author, moved.Author);
        db.Commit();
        using LibraryDb check = library.Open();
        Assert.Equal(2, check.Authors.Single(a => a.Id == 1).Books.Count);
    }

    [DatabaseFact]
    public void Repeated_single_loads_are_reported(Dbms dbms)
    {
        using LibraryDatabase library = LibraryDatabase.Create(dbms, o => o.WarnOnRepeatedLoads(3, @throw: true));
        using LibraryDb db = library.Open();
        Assert.Equal(2, db.Find<Author>(1)!.Books.Count);
        Assert.Equal(2, db.Find<Author>(2)!.Books.Count);
        LazyLoadException e = Assert.Throws<LazyLoadException>(() => db.Find<Author>(3)!.Books.Count);
        Assert.Equal("LP1419", e.Code);
        Assert.Contains("Author.Books", e.Message, StringComparison.Ordinal);
    }

    [DatabaseFact]
    public void What_cannot_be_watched_is_reported(Dbms dbms)
    {
        List<string> log = [];
        using TestDatabase database = TestDatabase.Create(dbms);
        using Engine engine = Engine.Create(database.Url, o => o.LogTo(log.Add));
        using var db = new Session(engine);
        _ = db.Set<Sessions.Order>();
        Assert.Contains(log, m => m.Contains("Order.Customer", StringComparison.Ordinal) && m.Contains("Customer.Orders", StringComparison.Ordinal));
        MappingException e = Assert.Throws<MappingException>(() => new Explicit(engine));
        Assert.Contains("Order.Customer", e.Message, StringComparison.Ordinal);
    }

    private sealed class Explicit(Engine engine) : Session(engine)
    {
        public EntitySet<Sessions.Order> Orders => Set<Sessions.Order>();

        protected override void Configure(ModelBuilder model) => model.Entity<Sessions.Order>().HasOne(o => o.Customer).WithMany(c => c.Orders).Loading(Loading.Select);
    }
}
