using Linq.Provider.Tests.Infrastructure;

namespace Linq.Provider.Tests.Loaders;

/// <summary>What a query says about relationships that it does not name.</summary>
public sealed class LoadOptionsTests
{
    [DatabaseFact]
    public void All_else_raises(Dbms dbms)
    {
        using LibraryDatabase library = LibraryDatabase.Create(dbms);
        using LibraryDb db = library.Open();
        List<Author> authors = db.Authors.Include(a => a.Books).Options(o => o.Default(Loading.Raise)).OrderBy(a => a.Id).ToList();
        Book book = authors[0].Books.First();
        Assert.Equal(2, db.StatementCount);
        Assert.Same(authors[0], book.Author);
        Assert.Equal("LP1417", Assert.Throws<LazyLoadException>(() => authors[0].Agent).Code);
        Assert.Equal("LP1417", Assert.Throws<LazyLoadException>(() => book.Genres.Count).Code);
        Assert.Equal("LP1417", Assert.Throws<LazyLoadException>(() => book.Copies).Code);

        // The next query has its own say.
        _ = db.Books.ToList();
        Assert.Single(book.Genres);
    }

    [DatabaseFact]
    public void One_class_and_the_rest(Dbms dbms)
    {
        using LibraryDatabase library = LibraryDatabase.Create(dbms);
        using LibraryDb db = library.Open();
        List<Book> books = db.Books.Options(o => o.Default(Loading.Raise).For<Genre>(Loading.SelectIn).For<Author>(Loading.Joined)).OrderBy(b => b.Id).ToList();
        Assert.Equal(2, db.StatementCount);
        Assert.Equal("author 1", books[0].Author!.Name);
        Assert.Equal([1, 2], books.Take(2).Select(b => b.Genres.Count));
        Assert.Throws<LazyLoadException>(() => books[0].Copies);
        Assert.Throws<LazyLoadException>(() => books[0].Author!.Agent);
        Assert.Equal(2, db.StatementCount);
    }

    [DatabaseFact]
    public void The_include_prevails_and_the_later_option(Dbms dbms)
    {
        using LibraryDatabase library = LibraryDatabase.Create(dbms);
        using LibraryDb db = library.Open();
        List<Book> books = db.Books.Options(o => o.For<Genre>(Loading.NoLoad).For<Genre>(Loading.Raise)).Include(b => b.Genres).Options(o => o.Default(Loading.NoLoad)).ToList();
        Assert.All(books, b => Assert.NotEmpty(b.Genres));
        Assert.All(books, b => Assert.Null(b.Author));
        Assert.Equal(2, db.StatementCount);
        Assert.Equal("LP1417", Assert.Throws<LazyLoadException>(() => db.Books.Options(o => o.Default(Loading.NoLoad)).Options(o => o.Default(Loading.Raise)).First(b => b.Title == "book 4.1").Author).Code);
    }

    [DatabaseFact]
    public void Loading_everything_stays_at_the_objects_of_the_query(Dbms dbms)
    {
        using LibraryDatabase library = LibraryDatabase.Create(dbms);
        using LibraryDb db = library.Open();
        List<Book> books = db.Books.Options(o => o.Default(Loading.SelectIn)).OrderBy(b => b.Id).ToList();
        Assert.Equal(4, db.StatementCount);
        Assert.Equal((1, 2, "author 1"), (books[0].Genres.Count, books[0].Copies.Count, books[0].Author!.Name));
        Assert.Equal(4, db.StatementCount);
        Assert.NotNull(books[0].Author!.Agent);
        Assert.Equal(5, db.StatementCount);
    }

    [DatabaseFact]
    public void Options_are_part_of_the_query(Dbms dbms)
    {
        using LibraryDatabase library = LibraryDatabase.Create(dbms);
        using LibraryDb db = library.Open();
        foreach (Loading loading in new[] { Loading.NoLoad, Loading.Raise, Loading.NoLoad })
        {
            Book book = db.Books.Options(o => o.For<Author>(loading)).Where(b => b.Title != "").OrderBy(b => b.Id).First();
            if (loading == Loading.Raise)
            {
                Assert.Throws<LazyLoadException>(() => book.Author);
            }
            else
            {
                Assert.Null(book.Author);
            }
        }

        Assert.Throws<ArgumentException>(() => db.Books.Options(o => o.Default(Loading.Dynamic)));
    }
}
