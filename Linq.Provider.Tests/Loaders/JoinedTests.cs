using Linq.Provider.Tests.Infrastructure;

namespace Linq.Provider.Tests.Loaders;

/// <summary>Collections in the statement of their owners: the SQL, reading row by row, objects that the session knows, and what the mapping says.</summary>
public sealed class JoinedTests
{
    [DatabaseFact]
    public void Sql(Dbms dbms)
    {
        using LibraryDatabase library = LibraryDatabase.Create(dbms);
        using LibraryDb db = library.Open();
        Check("plain", db.Authors.Include(a => a.Books, Loading.Joined));
        Check("ordered", db.Authors.OrderBy(a => a.Name).Include(a => a.Books, Loading.Joined));
        Check("limited", db.Authors.OrderByDescending(a => a.Name).Skip(1).Take(2).Include(a => a.Books, Loading.Joined));
        Check("ordered by a subquery", db.Authors.OrderBy(a => a.Books.Count).Include(a => a.Books, Loading.Joined));
        Check("distinct", db.Authors.Distinct().Include(a => a.Books, Loading.Joined));
        Check("union", db.Authors.Where(a => a.Id > 3).Union(db.Authors.Where(a => a.Id < 2)).Include(a => a.Books, Loading.Joined));
        Check("concatenated", db.Books.Where(b => b.Id > 3).Concat(db.Books.Where(b => b.Id < 2)).Include(b => b.Copies, Loading.Joined));
        Check("repeated", db.Books.OrderBy(b => b.Title).Select(b => b.Author!).Include(a => a.Books, Loading.Joined));
        Check("many to many", db.Books.Include(b => b.Genres, Loading.Joined));
        Check("composite key", db.Copies.Include(c => c.Loans, Loading.Joined));
        Check("tree", db.Places.Include(p => p.Inner, Loading.Joined));
        Check("filtered and ordered", db.Authors.Include(a => a.Books.Where(b => b.Pages > 100).OrderBy(b => b.Title), Loading.Joined));
        Check("limited per owner", db.Authors.Include(a => a.Books.OrderByDescending(b => b.Pages).Take(1), Loading.Joined));
        Check("below a reference", db.Loans.Include(l => l.Copy).ThenInclude(c => c!.Loans, Loading.Joined));
        Check("above a reference", db.Authors.Include(a => a.Books, Loading.Joined).ThenInclude(b => b.Author));
        Check("below a further statement", db.Authors.Include(a => a.Books).ThenInclude(b => b.Genres, Loading.Joined));
        Check("below a joined one", db.Authors.Include(a => a.Books, Loading.Joined).ThenInclude(b => b.Genres, Loading.Joined));
        Check("beside a joined one", db.Books.Include(b => b.Genres, Loading.Joined).Include(b => b.Copies, Loading.Joined));
        Check("in a projection", db.Authors.Include(a => a.Books, Loading.Joined).Select(a => new { a, Titles = a.Books.Select(b => b.Title).ToList() }));
        Check("first", db.Authors.OrderBy(a => a.Name).Take(1).Include(a => a.Books, Loading.Joined));

        void Check<T>(string name, IQueryable<T> query) => LibraryGraph.CheckSql("Joined", name, dbms, query);
    }

    [DatabaseFact]
    public void The_first_that_is_asked_for_is_joined_the_others_follow_by_statements(Dbms dbms)
    {
        using LibraryDatabase library = LibraryDatabase.Create(dbms);
        using LibraryDb db = library.Open();
        List<Book> books = db.Books.OrderBy(b => b.Id).Include(b => b.Copies, Loading.Joined).Include(b => b.Genres, Loading.Joined).ToList();
        Assert.Equal(2, db.StatementCount);
        Assert.All(books, b => Assert.Equal((2, b.Id % 2 == 0 ? 2 : 1), (b.Copies.Count, b.Genres.Count)));
        string[] statements = db.Books.Include(b => b.Copies, Loading.Joined).Include(b => b.Genres, Loading.Joined).ToSql().Split("-- then");
        Assert.Contains("Copies", statements[0], StringComparison.Ordinal);
        Assert.Contains("Genres", statements[1], StringComparison.Ordinal);
        Assert.Equal(2, statements.Length);
    }

    [DatabaseFact]
    public void All_collections_come_in_one_statement_where_the_query_insists(Dbms dbms)
    {
        using LibraryDatabase library = LibraryDatabase.Create(dbms);
        LibraryGraph memory = LibraryGraph.InMemory(library);
        foreach (SessionOptions? options in new[] { null, SessionOptions.ReadOnly })
        {
            using (LibraryDb db = library.Open(options))
            {
                IQueryable<Book> query = db.Books.OrderByDescending(b => b.Id).Take(5).Include(b => b.Genres).Include(b => b.Copies.OrderByDescending(c => c.Number)).ThenInclude(c => c.Loans).Options(o => o.SingleStatement());
                Assert.Equal(memory.Books.OrderByDescending(b => b.Id).Take(5).AsEnumerable().Select(Print), query.ToList().Select(Print));
                Assert.Equal(1, db.StatementCount);
                Assert.Equal(Print(memory.Books.Single(b => b.Id == 8)), Print(query.First()));
                Assert.Equal(2, db.StatementCount);
                LibraryGraph.CheckSql("Joined", "insisted", dbms, query);
            }

            using (LibraryDb db = library.Open(options))
            {
                // A collection below a collection, and one beside the lower; through a reference as well.
                IQueryable<Author> query = db.Authors.Include(a => a.Books, Loading.Joined).ThenInclude(b => b.Genres, Loading.Joined).Include(a => a.Books).ThenInclude(b => b.Copies, Loading.Joined)
                    .ThenInclude(c => c.Loans, Loading.Joined).Include(a => a.Agent).ThenInclude(a => a!.Clients, Loading.Joined).OrderBy(a => a.Name).Options(o => o.SingleStatement());
                List<Author> authors = query.ToList();
                Assert.Equal(memory.Authors.OrderBy(a => a.Name).AsEnumerable().Select(a => LibraryGraph.Join(a.Books.Select(Print))), authors.Select(a => LibraryGraph.Join(a.Books.Select(Print))));
                Assert.Equal(["author 1, author 3", "author 2, author 4", "author 1, author 3", "author 2, author 4", ""], authors.Select(a => LibraryGraph.Join(a.Agent?.Clients.Select(c => c.Name) ?? [])));
                Assert.Equal(1, db.StatementCount);
            }

            using (LibraryDb db = library.Open(options))
            {
                // In a statement that goes by keys.
                List<Author> authors = db.Authors.OrderBy(a => a.Id).Include(a => a.Books, Loading.SelectIn).ThenInclude(b => b.Genres, Loading.Joined).Include(a => a.Books).ThenInclude(b => b.Copies, Loading.Joined)
                    .ThenInclude(c => c.Loans).Options(o => o.SingleStatement()).ToList();
                Assert.Equal(memory.Authors.OrderBy(a => a.Id).AsEnumerable().Select(a => LibraryGraph.Join(a.Books.Select(Print))), authors.Select(a => LibraryGraph.Join(a.Books.Select(Print))));
                Assert.Equal(2, db.StatementCount);
            }
        }

        static string Print(Book b) => $"{LibraryGraph.Print(b)}({LibraryGraph.Join(b.Copies.Select(LibraryGraph.Print))})";
    }

    [DatabaseFact]
    public void Results_stream(Dbms dbms)
    {
        using LibraryDatabase library = LibraryDatabase.Create(dbms);
        using LibraryDb db = library.Open();
        List<string> seen = [];
        foreach (Author author in db.Authors.OrderBy(a => a.Id).Include(a => a.Books, Loading.Joined))
        {
            seen.Add($"{LibraryGraph.Print(author)} {author.Books.Sum(b => b.Copies.Count)}");
            if (author.Id == 3)
            {
                break;
            }
        }

        // The access to the copies in the first round has read the rest, and loaded for all.
        Assert.Equal(["author 1[book 1.1, book 1.2] 4", "author 2[book 2.1, book 2.2] 4", "author 3[book 3.1, book 3.2] 4"], seen);
        Assert.Equal(2, db.StatementCount);

        using LibraryDb other = library.Open();
        using IEnumerator<Author> rows = other.Authors.OrderBy(a => a.Id).Include(a => a.Books, Loading.Joined).AsEnumerable().GetEnumerator();
        Assert.True(rows.MoveNext());
        Assert.Equal("author 1[book 1.1, book 1.2]", LibraryGraph.Print(rows.Current));
        Assert.Equal(5, other.Authors.Count());
        Assert.True(rows.MoveNext());
        Assert.Equal("author 2[book 2.1, book 2.2]", LibraryGraph.Print(rows.Current));
        Assert.True(rows.MoveNext() && rows.MoveNext() && rows.MoveNext());
        Assert.Empty(rows.Current.Books);
        Assert.False(rows.MoveNext());
    }

    [DatabaseFact]
    public async Task Asynchronously_too(Dbms dbms)
    {
        using LibraryDatabase library = LibraryDatabase.Create(dbms);
        await using LibraryDb db = library.Open();
        IQueryable<Author> query = db.Authors.OrderByDescending(a => a.Id).Include(a => a.Books.OrderBy(b => b.Id), Loading.Joined);
        List<string> seen = [];
        await foreach (Author author in query)
        {
            seen.Add(LibraryGraph.Print(author));
        }

        Assert.Equal(["author 5[]", .. Enumerable.Range(1, 4).Reverse().Select(i => $"author {i}[book {i}.1, book {i}.2]")], seen);
        Assert.Equal(seen, (await query.ToListAsync()).Select(LibraryGraph.Print));
        Assert.Equal(seen[0], LibraryGraph.Print(await query.FirstAsync()));
        Assert.Equal(seen[^1], LibraryGraph.Print(await query.SingleAsync(a => a.Id == 1)));
        Assert.Equal(5, await query.CountAsync());
        Assert.Empty(await query.Where(a => a.Id < 0).ToListAsync());
        Assert.Equal(6, db.StatementCount);
    }

    [DatabaseFact]
    public void Untracked_objects_have_their_own_collections(Dbms dbms)
    {
        using LibraryDatabase library = LibraryDatabase.Create(dbms);
        using LibraryDb db = library.Open();
        List<Author> authors = db.Books.OrderBy(b => b.Id).Select(b => b.Author!).Include(a => a.Books, Loading.Joined).AsNoTracking().ToList();
        Assert.Equal(8, authors.Distinct(ReferenceEqualityComparer.Instance).Count());
        Assert.All(authors, a => Assert.Equal(2, a.Books.Count));
        Assert.All(authors, a => Assert.All(a.Books, b => Assert.Same(a, b.Author)));
        Assert.Equal(typeof(Author), authors[0].GetType());
    }

    [DatabaseFact]
    public void Pending_changes_stay_and_loaded_collections_are_brought_up_to_date(Dbms dbms)
    {
        using LibraryDatabase library = LibraryDatabase.Create(dbms);
        using LibraryDb db = library.Open(SessionOptions.Default with { AutoFlush = false });
        Author changed = db.Authors.Single(a => a.Id == 1);
        Author loaded = db.Authors.Single(a => a.Id == 2);
        Assert.Equal((2, 2), (changed.Books.Count, loaded.Books.Count));
        var mine = new Book { Title = "mine" };
        changed.Books.Add(mine);
        using (LibraryDb other = library.Open())
        {
            other.Add(new Book { Title = "theirs", AuthorId = 2 });
            other.Commit();
        }

        List<Author> authors = db.Authors.OrderBy(a => a.Id).Include(a => a.Books, Loading.Joined).ToList();
        Assert.Same(changed, authors[0]);
        Assert.Equal([3, 3, 2, 2, 0], authors.Select(a => a.Books.Count));
        Assert.Contains(mine, changed.Books);
        Assert.Contains(loaded.Books, b => b.Title == "theirs");
        db.Commit();
        Assert.Equal(3, db.Authors.Where(a => a.Id == 1).Select(a => a.Books.Count).Single());
    }

    [DatabaseFact]
    public void The_mapping_joins_in_every_query_and_lazy_loads_go_by_keys(Dbms dbms)
    {
        using LibraryDatabase library = LibraryDatabase.Create(dbms);
        using (var db = new JoiningLibrary(library.Engine))
        {
            List<Author> authors = db.Authors.OrderByDescending(a => a.Id).Take(3).ToList();
            Assert.Equal([0, 2, 2], authors.Select(a => a.Books.Count));
            Assert.Equal(1, db.StatementCount);
            Assert.Equal(8, authors.Sum(a => a.Books.Sum(b => b.Copies.Count)));
            Assert.Equal(2, db.StatementCount);
        }

        using (var db = new JoiningLibrary(library.Engine))
        {
            Assert.Equal("author 1[book 1.1, book 1.2]", LibraryGraph.Print(db.Find<Author>(1)));
            Assert.Equal(1, db.StatementCount);
        }

        using (var db = new JoiningLibrary(library.Engine))
        {
            // The agent's clients come lazily, their books with them.
            Agent agent = db.Agents.Single(a => a.Name == "Ada");
            Assert.Equal(["author 2[book 2.1, book 2.2]", "author 4[book 4.1, book 4.2]"], agent.Clients.OrderBy(c => c.Id).Select(LibraryGraph.Print));
            Assert.Equal(2, db.StatementCount);
        }

        using (var db = new JoiningLibrary(library.Engine))
        {
            // One collection is joined: the one that the query asks for.
            List<Author> authors = db.Authors.Where(a => a.Id < 3).OrderBy(a => a.Id).Include(a => a.Books, Loading.NoLoad).Include(a => a.Agent).ThenInclude(a => a!.Clients, Loading.Joined).ToList();
            Assert.Equal([2, 2], authors.Select(a => a.Agent!.Clients.Count));
            Assert.Equal(2, db.StatementCount);
        }
    }

    [DatabaseFact]
    public void The_filters_of_the_model_and_orders_of_the_mapping_apply(Dbms dbms)
    {
        using LibraryDatabase library = LibraryDatabase.Create(dbms);
        using var db = new FilteredLibrary(library.Engine);
        Assert.Equal(["book 1.2", "book 2.2", "book 3.2", "book 4.2", ""], db.Authors.OrderBy(a => a.Id).Include(a => a.Books, Loading.Joined).ToList().Select(a => string.Join(",", a.Books.Select(b => b.Title))));
        using var all = new FilteredLibrary(library.Engine);
        Assert.Equal("book 1.1,book 1.2", string.Join(",", all.Authors.IgnoreFilters().OrderBy(a => a.Id).Include(a => a.Books, Loading.Joined).First().Books.Select(b => b.Title)));
    }

    [DatabaseFact]
    public void Explain_lists_every_statement(Dbms dbms)
    {
        using LibraryDatabase library = LibraryDatabase.Create(dbms);
        foreach (Loading strategy in new[] { Loading.Joined, Loading.SelectIn, Loading.Subquery, Loading.Immediate })
        {
            using LibraryDb db = library.Open();
            IQueryable<Author> query = db.Authors.Include(a => a.Books, strategy).ThenInclude(b => b.Copies, strategy).ThenInclude(c => c.Loans, strategy).Include(a => a.Agent, Loading.SelectIn);
            string text = query.Explain();
            long explained = db.StatementCount;
            _ = query.ToList();
            string sql = text[text.IndexOf("== SQL ==", StringComparison.Ordinal)..text.IndexOf("== Plan of the database ==", StringComparison.Ordinal)];
            Assert.Equal(db.StatementCount - explained, sql.Split("-- then, ").Length);
            string tree = text[text.IndexOf("== Algebra after rewriting ==", StringComparison.Ordinal)..text.IndexOf("== SQL ==", StringComparison.Ordinal)];
            Assert.Equal(db.StatementCount - explained, tree.Split('\n').Count(line => line.StartsWith("Project", StringComparison.Ordinal)));
        }
    }

    private sealed class JoiningLibrary(Engine engine) : LibraryDb(engine)
    {
        protected override void Configure(ModelBuilder model)
        {
            base.Configure(model);
            model.Entity<Author>().HasMany(a => a.Books).WithOne(b => b.Author).HasForeignKey(b => b.AuthorId).Loading(Loading.Joined);
        }
    }

    private sealed class FilteredLibrary(Engine engine) : LibraryDb(engine)
    {
        protected override void Configure(ModelBuilder model)
        {
            base.Configure(model);
            model.Entity<Author>().HasMany(a => a.Books).WithOne(b => b.Author).HasForeignKey(b => b.AuthorId).OrderBy(b => b.Title);
            model.Entity<Book>().HasFilter(b => b.Pages > 100);
        }
    }
}
