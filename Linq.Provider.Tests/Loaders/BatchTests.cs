using Linq.Provider.Tests.Infrastructure;

namespace Linq.Provider.Tests.Loaders;

/// <summary>How many statements many objects cost, and what one row is in memory whatever way it came.</summary>
public sealed class BatchTests
{
    [DatabaseFact]
    public void Without_batching_each_object_sends_a_statement_unless_the_session_holds_its_target(Dbms dbms)
    {
        using LibraryDatabase library = LibraryDatabase.Create(dbms);
        using var db = new SingleLibrary(library.Engine);
        List<Book> books = [.. db.Books];
        Assert.Equal(8, books.Count(b => b.Author is not null));
        Assert.Equal(1 + 4, db.StatementCount);
        Assert.Equal(12, books.Sum(b => b.Genres.Count));
        Assert.Equal(5 + 8, db.StatementCount);
        Assert.Equal(16, books.Sum(b => b.Copies.Count));
        Assert.Equal(13 + 1, db.StatementCount);
    }

    [DatabaseFact]
    public void Very_many_parents_are_one_list_parameter_up_to_a_bound(Dbms dbms)
    {
        using LibraryDatabase library = LibraryDatabase.Create(dbms);
        const int Count = 60_000;
        using (LibraryDb seed = library.Open())
        {
            seed.BulkInsert(Enumerable.Range(1, Count).Select(i => new Book { Title = "many", Pages = -1, AuthorId = (i % 4) + 1 }));
            seed.Commit();
        }

        foreach (Loading strategy in new[] { Loading.Select, Loading.SelectIn, Loading.Subquery, Loading.Immediate })
        {
            using LibraryDb db = library.Open();
            List<Book> books = [.. db.Books.Where(b => b.Pages == -1).Include(b => b.Copies, strategy).Include(b => b.Author, strategy)];
            Assert.Equal(Count, books.Count);
            Assert.All(books, b => Assert.Empty(b.Copies));
            Assert.Equal(4, books.Select(b => b.Author).Distinct(ReferenceEqualityComparer.Instance).Count());
            Assert.Equal(strategy == Loading.Subquery ? 3 : 4, db.StatementCount);
        }
    }

    [DatabaseFact]
    public void A_reference_that_is_set_and_cleared_without_being_read_is_cleared(Dbms dbms)
    {
        using LibraryDatabase library = LibraryDatabase.Create(dbms);
        using LibraryDb db = library.Open();
        Book book = db.Books.OrderBy(b => b.Id).First(b => b.AuthorId == 1);
        Author other = db.Find<Author>(2)!;
        (book.Author, book.Author) = (other, null);
        db.Rollback();
        Assert.Equal(1, book.Author!.Id);
        db.Refresh(book);
        using LibraryDb again = library.Open();
        Book fresh = again.Books.OrderBy(b => b.Id).First(b => b.AuthorId == 1);
        (fresh.Author, fresh.Author) = (again.Find<Author>(2)!, null);
        again.Commit();
        Assert.Null(again.Books.AsNoTracking().Single(b => b.Id == fresh.Id).AuthorId);
    }

    [DatabaseFact]
    public void Graphs_with_cycles_load_once(Dbms dbms)
    {
        using LibraryDatabase library = LibraryDatabase.Create(dbms);
        using LibraryDb db = library.Open();
        List<Author> authors = [.. db.Authors.Include(a => a.Books, Loading.SelectIn).ThenInclude(b => b.Author, Loading.SelectIn).ThenInclude(a => a!.Books, Loading.SelectIn)];
        Assert.All(authors.SelectMany(a => a.Books), b => Assert.Contains(b.Author, authors));
        Assert.All(authors, a => Assert.All(a.Books, b => Assert.Same(a, b.Author)));
        Assert.Equal(8, authors.SelectMany(a => a.Books).Distinct(ReferenceEqualityComparer.Instance).Count());
        long before = db.StatementCount;
        Assert.All(authors.SelectMany(a => a.Books).SelectMany(b => b.Author!.Books), b => Assert.Contains(b.Author, authors));
        Assert.Equal(before, db.StatementCount);
    }

    [DatabaseFact]
    public void The_same_row_is_the_same_object_by_every_strategy(Dbms dbms)
    {
        using LibraryDatabase library = LibraryDatabase.Create(dbms);
        using LibraryDb db = library.Open();
        Author first = db.Find<Author>(1)!;
        foreach (Loading strategy in new[] { Loading.Select, Loading.Joined, Loading.SelectIn, Loading.Subquery, Loading.Immediate })
        {
            Book[] books = [.. db.Books.Where(b => b.AuthorId == 1).Include(b => b.Author, strategy).OrderBy(b => b.Id)];
            Assert.All(books, b => Assert.Same(first, b.Author));
            Author again = db.Authors.Include(a => a.Books, strategy).ThenInclude(b => b.Genres, strategy).Single(a => a.Id == 1);
            Assert.Same(first, again);
            Assert.Equal(books, again.Books.OrderBy(b => b.Id));
        }
    }

    [DatabaseFact]
    public void Objects_of_one_result_stay_siblings_when_loads_meet_them_again(Dbms dbms)
    {
        using LibraryDatabase library = LibraryDatabase.Create(dbms);
        using LibraryDb db = library.Open();
        List<Place> places = [.. db.Places];
        Assert.Equal(2, places.Sum(p => p.Inner.Count()));
        Assert.Equal(2, db.StatementCount);
        Assert.Single(places, p => p.Outer is null);
        Assert.Equal(2, db.StatementCount);
        Genre[] genres = [.. db.Genres];
        Assert.Equal(12, genres.Sum(g => g.Books.Count));
        Assert.Equal(16, genres.SelectMany(g => g.Books).Distinct().Sum(b => b.Copies.Count));
        Assert.Equal(5, db.StatementCount);
    }

    private sealed class SingleLibrary(Engine engine) : LibraryDb(engine)
    {
        protected override void Configure(ModelBuilder model)
        {
            base.Configure(model);
            model.Entity<Book>().HasOne(b => b.Author).WithMany(a => a.Books).HasForeignKey(b => b.AuthorId).BatchSiblings(false);
            model.Entity<Book>().HasMany(b => b.Genres).WithMany(g => g.Books).BatchSiblings(false);
        }
    }
}
