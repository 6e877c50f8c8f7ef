using Linq.Provider.Tests.Infrastructure;

namespace Linq.Provider.Tests.Loaders;

/// <summary>A relationship is filled from a join that the query has, and the SQL has no other.</summary>
public sealed class ContainsEagerTests
{
    [DatabaseFact]
    public void A_collection_from_a_navigation(Dbms dbms) => Check(
        dbms,
        db => (from a in db.Authors from b in a.Books where b.Pages > 100 orderby b.Title descending select a).ContainsEager(a => a.Books),
        a => $"{a.Name}: {string.Join(", ", a.Books.Select(b => b.Title))}",
        ["author 4: book 4.2", "author 3: book 3.2", "author 2: book 2.2", "author 1: book 1.2"]);

    [DatabaseFact]
    public void A_collection_from_a_join_on_the_keys(Dbms dbms) => Check(
        dbms,
        db => (from a in db.Authors join b in db.Books on a.Id equals b.AuthorId where a.Id < 3 orderby b.Title select a).ContainsEager(a => a.Books),
        a => $"{a.Name}: {string.Join(", ", a.Books.Select(b => b.Title))}",
        ["author 1: book 1.1, book 1.2", "author 2: book 2.1, book 2.2"]);

    [DatabaseFact]
    public void A_collection_from_an_outer_join(Dbms dbms) => Check(
        dbms,
        db => (from a in db.Authors
               join b in db.Books.Where(b => b.Pages > 100) on a.Id equals b.AuthorId into books
               from b in books.DefaultIfEmpty()
               orderby a.Id descending
               select a).ContainsEager(a => a.Books),
        a => $"{a.Name}: {string.Join(", ", a.Books.Select(b => b.Title))}",
        ["author 5: ", "author 4: book 4.2", "author 3: book 3.2", "author 2: book 2.2", "author 1: book 1.2"]);

    [DatabaseFact]
    public void A_collection_from_a_condition(Dbms dbms) => Check(
        dbms,
        db => (from a in db.Authors from b in db.Books where b.AuthorId == a.Id && a.Id == 2 orderby b.Id select a).ContainsEager(a => a.Books),
        a => $"{a.Name}: {string.Join(", ", a.Books.Select(b => b.Title))}",
        ["author 2: book 2.1, book 2.2"]);

    [DatabaseFact]
    public void Elements_that_further_joins_repeat_come_once(Dbms dbms) => Check(
        dbms,
        db => (from a in db.Authors from b in a.Books from c in b.Copies where a.Id == 1 orderby c.Number, b.Id select a).ContainsEager(a => a.Books),
        a => $"{a.Name}: {string.Join(", ", a.Books.Select(b => b.Title))}",
        ["author 1: book 1.1, book 1.2"]);

    [DatabaseFact]
    public void Many_to_many(Dbms dbms) => Check(
        dbms,
        db => (from b in db.Books from g in b.Genres where g.Name == "poetry" orderby b.Id select b).ContainsEager(b => b.Genres).Skip(1).Take(2),
        b => $"{b.Title}: {string.Join(", ", b.Genres.Select(g => g.Name))}",
        ["book 2.2: poetry", "book 3.2: poetry"]);

    [DatabaseFact]
    public void Composite_keys(Dbms dbms) => Check(
        dbms,
        db => (from c in db.Copies from l in c.Loans where l.Reader.EndsWith("1") && c.BookId < 3 orderby c.BookId select c).ContainsEager(c => c.Loans),
        LibraryGraph.Print,
        ["1/1[reader 1.1.1]", "2/1[reader 1.2.1]"]);

    [DatabaseFact]
    public void Two_collections_of_one_owner(Dbms dbms) => Check(
        dbms,
        db => (from b in db.Books from g in b.Genres from c in b.Copies where b.Id == 2 orderby g.Name, c.Number select b).ContainsEager(b => b.Genres).ContainsEager(b => b.Copies),
        b => $"{b.Title}: {string.Join(", ", b.Genres.Select(g => g.Name).Order(StringComparer.Ordinal))}; {string.Join(", ", b.Copies.Select(c => c.Number))}",
        ["book 1.2: crime, poetry; 1, 2"]);

    [DatabaseFact]
    public void Relationships_by_condition(Dbms dbms)
    {
        using Newsroom room = Newsroom.Create(dbms);
        foreach (bool isTracked in new[] { true, false })
        {
            using NewsDb db = room.Open();
            IQueryable<Reporter> joined = from r in db.Reporters from s in r.LongStories where s.Title != "Gamma" orderby r.Id select r;
            joined = joined.ContainsEager(r => r.LongStories);
            Reporter[] reporters = [.. isTracked ? joined : joined.AsNoTracking()];
            Assert.Equal(["Ann: Beta", "Bob: Delta"], reporters.Select(r => $"{r.Name}: {string.Join(", ", r.LongStories.Select(s => s.Title))}"));
            IQueryable<Reporter> navigated = db.Reporters.Where(r => r.Longest!.Words > 0).OrderBy(r => r.Id).ContainsEager(r => r.Longest);
            Assert.Equal(["Beta", "Delta", "Epsilon"], (isTracked ? navigated : navigated.AsNoTracking()).ToList().Select(r => r.Longest!.Title));
            Assert.Equal(2, db.StatementCount);
        }

        using NewsDb other = room.Open();
        var byHand = from r in other.Reporters from s in other.Stories where r.Id == s.WriterId && s.Words >= 500 select r;
        var e = Assert.Throws<QueryTranslationException>(() => byHand.ContainsEager(r => r.LongStories).ToList());
        Assert.Equal("LP1214", e.Code);
        Assert.Contains("from x in ….LongStories", e.Message, StringComparison.Ordinal);
    }

    [DatabaseFact]
    public void A_reference_that_the_query_navigates(Dbms dbms) => Check(
        dbms,
        db => db.Books.Where(b => b.Author!.Name != "author 1" && b.Pages > 100).OrderBy(b => b.Id).ContainsEager(b => b.Author).Take(2),
        b => $"{b.Title}: {b.Author!.Name}",
        ["book 2.2: author 2", "book 3.2: author 3"]);

    [DatabaseFact]
    public void A_reference_that_the_query_joins(Dbms dbms) => Check(
        dbms,
        db => (from b in db.Books join a in db.Authors on b.AuthorId equals a.Id where a.Id == 3 orderby b.Id select b).ContainsEager(b => b.Author),
        b => $"{b.Title}: {b.Author!.Name}",
        ["book 3.1: author 3", "book 3.2: author 3"]);

    [DatabaseFact]
    public void A_path(Dbms dbms) => Check(
        dbms,
        db => db.Books.Where(b => b.Author!.Agent!.Name == "Ada").OrderBy(b => b.Id).ContainsEager(b => b.Author!.Agent),
        b => $"{b.Title}: {b.Author!.Name}, {b.Author.Agent!.Name}",
        ["book 2.1: author 2, Ada", "book 2.2: author 2, Ada", "book 4.1: author 4, Ada", "book 4.2: author 4, Ada"]);

    [DatabaseFact]
    public void Includes_go_on_from_there(Dbms dbms)
    {
        using LibraryDatabase library = LibraryDatabase.Create(dbms);
        using LibraryDb db = library.Open();
        List<Author> authors = (from a in db.Authors from b in a.Books where b.Pages > 100 orderby a.Id select a)
            .ContainsEager(a => a.Books).Include(a => a.Books).ThenInclude(b => b.Genres).Include(a => a.Agent, Loading.Joined).ToList();
        Assert.Equal(["Bo: book 1.2[crime, poetry]", "Ada: book 2.2[crime, poetry]", "Bo: book 3.2[crime, poetry]", "Ada: book 4.2[crime, poetry]"],
            authors.Select(a => $"{a.Agent!.Name}: {LibraryGraph.Join(a.Books.Select(LibraryGraph.Print))}"));
        Assert.Equal(2, db.StatementCount);
        Assert.All(authors.SelectMany(a => a.Books), b => Assert.Equal(b.AuthorId, b.Author!.Id));
    }

    [DatabaseFact]
    public async Task Works_without_tracking_and_asynchronously(Dbms dbms)
    {
        using LibraryDatabase library = LibraryDatabase.Create(dbms);
        using LibraryDb db = library.Open();
        IQueryable<Author> query = (from a in db.Authors from b in a.Books orderby b.Pages, b.Id select a).ContainsEager(a => a.Books).AsNoTracking();
        List<string> seen = [];
        await foreach (Author author in query)
        {
            seen.Add(LibraryGraph.Print(author));
        }

        Assert.Equal([.. Enumerable.Range(1, 4).Select(i => $"author {i}[book {i}.1, book {i}.2]")], seen);
        Assert.Equal(seen, (await query.ToListAsync()).Select(LibraryGraph.Print));
        Assert.Empty(await query.Where(a => a.Id < 0).ToListAsync());
    }

    [DatabaseFact]
    public void Changes_in_memory_stay(Dbms dbms)
    {
        using LibraryDatabase library = LibraryDatabase.Create(dbms);
        using LibraryDb db = library.Open(SessionOptions.Default with { AutoFlush = false });
        Author author = db.Authors.Single(a => a.Id == 1);
        author.Books.Remove(author.Books.First());
        List<Author> authors = (from a in db.Authors from b in a.Books where a.Id < 3 orderby a.Id, b.Id select a).ContainsEager(a => a.Books).ToList();
        Assert.Equal([1, 2], authors.Select(a => a.Books.Count));
    }

    [DatabaseFact]
    public void What_the_query_does_not_join_is_refused(Dbms dbms)
    {
        using LibraryDatabase library = LibraryDatabase.Create(dbms);
        using LibraryDb db = library.Open();
        Refused("LP1214", db.Authors.ContainsEager(a => a.Books));
        Refused("LP1214", db.Authors.Where(a => a.Books.Any()).ContainsEager(a => a.Books));
        Refused("LP1214", db.Books.Where(b => b.Author!.Agent!.Name == "Ada").ContainsEager(b => b.Genres));
        Refused("LP1214", (from a in db.Authors from b in a.Books select a).Distinct().ContainsEager(a => a.Books));
        Refused("LP1214", (from a in db.Authors from b in a.Books select a).ContainsEager(a => a.Books).Distinct());
        Refused("LP1214", (from a in db.Authors from b in a.Books from c in a.Books select a).ContainsEager(a => a.Books));
        Refused("LP1214", (from a in db.Authors from b in db.Books where b.Id == a.Id select a).ContainsEager(a => a.Books));
        Refused("LP1201", (from a in db.Authors from b in a.Books select a).ContainsEager(a => a.Books.Where(b => b.Pages > 1)));
        Refused("LP1203", (from a in db.Authors from b in a.Books select a).ContainsEager(a => a.Books).Select(a => new { a }));
        Assert.Contains("ToList()", Assert.Throws<QueryTranslationException>(() => (from a in db.Authors from b in a.Books select a).ContainsEager(a => a.Books).First()).Message, StringComparison.Ordinal);
        Assert.Equal(0, db.StatementCount);

        static void Refused<T>(string code, IQueryable<T> query) => Assert.Equal(code, Assert.Throws<QueryTranslationException>(() => query.ToList()).Code);
    }

    private static void Check<T>(Dbms dbms, Func<LibraryDb, IQueryable<T>> query, Func<T, string> print, string[] expected, [System.Runtime.CompilerServices.CallerMemberName] string name = "")
    {
        using LibraryDatabase library = LibraryDatabase.Create(dbms);
        using LibraryDb db = library.Open();
        Assert.Equal(expected, query(db).ToList().Select(print));
        Assert.Equal(1, db.StatementCount);
        LibraryGraph.CheckSql("ContainsEager", name, dbms, query(db));
    }
}
