using Linq.Provider.Tests.Infrastructure;

namespace Linq.Provider.Tests.Loaders;

/// <summary>What is loaded follows what a flush wrote: foreign keys that the application set itself, and rows that it removed.</summary>
public sealed class ForeignKeyChangeTests
{
    [DatabaseFact]
    public void The_reference_and_the_collections_follow_a_foreign_key(Dbms dbms)
    {
        using LibraryDatabase library = LibraryDatabase.Create(dbms);
        using LibraryDb db = library.Open();
        List<Author> authors = [.. db.Authors.Include(a => a.Books).OrderBy(a => a.Id)];
        Book book = authors[0].Books.OrderBy(b => b.Title).First();
        Assert.Same(authors[0], book.Author);

        book.AuthorId = authors[1].Id;
        db.Flush();

        Assert.Same(authors[1], book.Author);
        Assert.Single(authors[0].Books);
        Assert.Equal(3, authors[1].Books.Count);

        db.Rollback();
        Assert.Same(authors[0], book.Author);
        Assert.Equal(2, authors[0].Books.Count);
        Assert.Equal(2, authors[1].Books.Count);
    }

    [DatabaseFact]
    public void A_reference_to_an_object_that_the_session_does_not_hold_loads_on_access(Dbms dbms)
    {
        using LibraryDatabase library = LibraryDatabase.Create(dbms);
        using LibraryDb db = library.Open();
        Book book = db.Books.OrderBy(b => b.Title).First();
        Assert.Equal("author 1", book.Author!.Name);
        book.AuthorId = db.Authors.Where(a => a.Name == "author 4").Select(a => a.Id).Single();
        db.Commit();
        long before = db.StatementCount;
        Assert.Equal("author 4", book.Author!.Name);
        Assert.Equal(before + 1, db.StatementCount);
    }

    [DatabaseFact]
    public void A_removed_object_leaves_the_collection(Dbms dbms)
    {
        using LibraryDatabase library = LibraryDatabase.Create(dbms);
        using LibraryDb db = library.Open();
        Author author = db.Authors.Include(a => a.Books).OrderBy(a => a.Id).First();
        Book book = new() { Title = "short", AuthorId = author.Id };
        db.Add(book);
        db.Flush();
        db.Refresh(book);
        db.Remove(book);
        db.Flush();
        Assert.DoesNotContain(book, author.Books);
        Assert.Equal(2, author.Books.Count);
    }

    [DatabaseFact]
    public void A_subquery_is_not_a_copy_of_a_limit_whose_rows_may_differ(Dbms dbms)
    {
        using LibraryDatabase library = LibraryDatabase.Create(dbms);
        using LibraryDb db = library.Open();
        List<Book> books = [.. db.Books.OrderBy(b => b.Pages).Take(3).Include(b => b.Genres, Loading.Subquery).Include(b => b.Copies, Loading.Subquery)];
        Assert.Equal(3, db.StatementCount);
        Assert.All(books, b => Assert.Equal((1, 2), (b.Genres.Count, b.Copies.Count)));
    }
}
