using Linq.Provider.Tests.Infrastructure;

namespace Linq.Provider.Tests.Loaders;

/// <summary>An include that names some objects of a collection: what is held already stays, what is missing is not taken for removed.</summary>
public sealed class PartialIncludeTests
{
    private static readonly Loading[] s_strategies = [Loading.SelectIn, Loading.Joined, Loading.Subquery, Loading.Immediate];

    [DatabaseFact]
    public void A_collection_that_is_held_whole_is_not_shrunk(Dbms dbms)
    {
        using LibraryDatabase library = LibraryDatabase.Create(dbms);
        foreach (Loading strategy in s_strategies)
        {
            using LibraryDb db = library.Open();
            Author[] authors = [.. db.Authors.Include(a => a.Books).Include(a => a.Agent).OrderBy(a => a.Id)];
            Book[] books = [.. authors[0].Books];
            Assert.Equal(2, books.Length);
            _ = db.Authors.Include(a => a.Books.Where(b => b.Pages > 100), strategy).OrderBy(a => a.Id).ToList();
            Assert.Equal(books, authors[0].Books);
            _ = db.Authors.Include(a => a.Books.OrderBy(b => b.Title).Take(1), strategy).OrderBy(a => a.Id).ToList();
            Assert.Equal(books, authors[0].Books);
            Assert.True(db.IsLoaded(authors[0], a => a.Books));
            _ = (from a in db.Authors from b in a.Books where b.Pages > 100 select a).ContainsEager(a => a.Books).ToList();
            Assert.Equal(books, authors[0].Books);
            Assert.Equal("", db.PendingSql());

            // An order leaves nothing out.
            _ = db.Authors.Include(a => a.Books.OrderByDescending(b => b.Title), strategy).ToList();
            Assert.Equal(books.Reverse(), authors[0].Books);
        }
    }

    [DatabaseFact]
    public void What_is_new_among_the_named_objects_joins_the_whole(Dbms dbms)
    {
        using LibraryDatabase library = LibraryDatabase.Create(dbms);
        using LibraryDb db = library.Open();
        Author author = db.Authors.Include(a => a.Books).First(a => a.Id == 1);
        using (LibraryDb other = library.Open())
        {
            other.Add(new Book { Title = "book 1.3", Pages = 300, AuthorId = 1 });
            other.Add(new Book { Title = "book 1.4", Pages = 10, AuthorId = 1 });
            other.Commit();
        }

        _ = db.Authors.Include(a => a.Books.Where(b => b.Pages > 100)).ToList();
        Assert.Equal(["book 1.1", "book 1.2", "book 1.3"], author.Books.Select(b => b.Title).Order());
        Assert.Equal("", db.PendingSql());
        _ = db.Authors.Include(a => a.Books).ToList();
        Assert.Equal(4, author.Books.Count);
    }

    [DatabaseFact]
    public void A_part_does_not_count_as_loaded_and_is_not_loaded_by_an_access(Dbms dbms)
    {
        using LibraryDatabase library = LibraryDatabase.Create(dbms);
        foreach (Loading strategy in s_strategies)
        {
            using LibraryDb db = library.Open();
            Author[] authors = [.. db.Authors.Include(a => a.Books.Where(b => b.Pages > 100), strategy).OrderBy(a => a.Id)];
            Book[] books = [.. db.Books.Include(b => b.Copies.Where(c => c.Number == 1), strategy).OrderBy(b => b.Id)];
            long sent = db.StatementCount;
            Assert.All(authors[..4], a => Assert.Single(a.Books));
            Assert.All(books, b => Assert.Single(b.Copies));
            Assert.Equal(sent, db.StatementCount);
            Assert.False(db.IsLoaded(authors[0], a => a.Books));
            Assert.False(db.IsLoaded(books[0], b => b.Copies));

            sent = db.StatementCount;
            db.Load(books[0], b => b.Copies);
            Assert.All(books, b => Assert.Equal(2, b.Copies.Count));
            Assert.Equal(sent + 1, db.StatementCount);

            // Another filter names others.
            _ = db.Authors.Include(a => a.Books.Where(b => b.Pages <= 100), strategy).ToList();
            Assert.Equal("book 1.1", Assert.Single(authors[0].Books).Title);

            // Those who ask for all get all, for the siblings too.
            sent = db.StatementCount;
            db.Load(authors[0], a => a.Books);
            Assert.All(authors[..4], a => Assert.Equal(2, a.Books.Count));
            Assert.True(db.IsLoaded(authors[3], a => a.Books));
            Assert.Equal(sent + 1, db.StatementCount);
            Assert.Equal("", db.PendingSql());
        }
    }

    [DatabaseFact]
    public void A_lazy_load_of_a_sibling_leaves_a_part_alone(Dbms dbms)
    {
        using LibraryDatabase library = LibraryDatabase.Create(dbms);
        using LibraryDb db = library.Open();
        Author first = db.Authors.Include(a => a.Books.Where(b => b.Pages > 100)).Single(a => a.Id == 1);
        Author[] authors = [.. db.Authors.OrderBy(a => a.Id)];
        Assert.Same(first, authors[0]);
        Assert.Equal(2, authors[1].Books.Count);
        Assert.Single(first.Books);
    }

    [DatabaseFact]
    public void Changes_of_a_part_are_written_and_the_rest_stays(Dbms dbms)
    {
        using LibraryDatabase library = LibraryDatabase.Create(dbms);
        using LibraryDb db = library.Open();
        Author author = db.Authors.Include(a => a.Books.Where(b => b.Pages > 100)).Single(a => a.Id == 1);
        Book book = author.Books.Single();
        author.Books.Remove(book);
        Assert.Null(book.Author);
        author.Books.Add(new Book { Title = "added", Pages = 1 });
        db.Commit();
        Genre genre = db.Genres.Include(g => g.Books.Where(b => b.Id == 1)).Single(g => g.Name == "crime");
        genre.Books.Single().Genres.Remove(genre);
        db.Commit();
        db.Rollback();

        using LibraryDb check = library.Open();
        Assert.Equal(["added", "book 1.1"], check.Books.Where(b => b.AuthorId == 1).Select(b => b.Title).OrderBy(t => t));
        Assert.Equal(7, check.Query(check.Genres.Single(g => g.Name == "crime"), g => g.Books).Count());
    }

    [DatabaseFact]
    public void Removing_an_owner_takes_along_what_a_part_lacks(Dbms dbms)
    {
        using Newsroom room = Newsroom.Create(dbms);
        using NewsDb db = room.Open();
        Reporter ann = db.Reporters.Single(r => r.Name == "Ann");
        db.Add(new Story { Title = "noted", Writer = ann, Notes = { ["a"] = new Note { Keyword = "a" }, ["b"] = new Note { Keyword = "b" } } });
        db.Commit();
        db.DetachAll();
        int notes = db.Notes.Count();
        Story story = db.Stories.Include(s => s.Notes.Values.Where(n => n.Keyword == "a")).Single(s => s.Title == "noted");
        Assert.Equal(["a"], story.Notes.Keys);
        db.Remove(story);
        db.Commit();
        Assert.Equal(notes - 2, db.Notes.Count());
    }

    [DatabaseFact]
    public void Merging_compares_with_the_whole(Dbms dbms)
    {
        using LibraryDatabase library = LibraryDatabase.Create(dbms);
        using LibraryDb db = library.Open();
        Author author = db.Authors.Include(a => a.Books.Where(b => b.Pages > 100)).Single(a => a.Id == 1);
        db.Merge(new Author { Id = 1, Name = "author 1", AgentId = author.AgentId, Books = { new Book { Id = author.Books.Single().Id, Title = "kept", Pages = 200, AuthorId = 1 } } });
        db.Commit();
        Assert.Equal(["kept"], db.Query(author, a => a.Books).Select(b => b.Title));
    }

    [DatabaseFact]
    public void A_rollback_gives_a_part_back(Dbms dbms)
    {
        using LibraryDatabase library = LibraryDatabase.Create(dbms);
        using LibraryDb db = library.Open();
        Author author = db.Authors.Include(a => a.Books.Where(b => b.Pages > 100)).Single(a => a.Id == 1);
        Book book = author.Books.Single();
        author.Books.Clear();
        author.Books.Add(new Book { Title = "added" });
        db.Flush();
        db.Rollback();
        Assert.Equal([book], author.Books);
        Assert.Same(author, book.Author);
        Assert.False(db.IsLoaded(author, a => a.Books));
        db.Load(author, a => a.Books);
        Assert.Equal(2, author.Books.Count);
    }

    [DatabaseFact]
    public void Refresh_forgets_collections_so_that_they_are_read_again(Dbms dbms)
    {
        using LibraryDatabase library = LibraryDatabase.Create(dbms);
        using LibraryDb db = library.Open();
        Author author = db.Authors.Include(a => a.Books).Single(a => a.Id == 1);
        using (LibraryDb other = library.Open())
        {
            other.Add(new Book { Title = "from elsewhere", AuthorId = 1 });
            other.Commit();
        }

        author.Books.Add(new Book { Title = "unwritten" });
        db.Refresh(author);
        Assert.False(db.IsLoaded(author, a => a.Books));
        long sent = db.StatementCount;
        Assert.Equal(["book 1.1", "book 1.2", "from elsewhere"], author.Books.Select(b => b.Title).Order());
        Assert.Equal(sent + 1, db.StatementCount);
        Assert.Equal("", db.PendingSql());
    }
}
