using Linq.Provider.Tests.Infrastructure;

namespace Linq.Provider.Tests.Loaders;

/// <summary>
/// An include changes what is loaded with the objects of a query, and nothing else: for every strategy, whichever operators stand before and after it, the objects, how often each comes and
/// their order are those that LINQ to Objects gives over the same graph in memory.
/// </summary>
public sealed class IncludeCompositionTests
{
    private static readonly Loading[] Strategies = [Loading.Joined, Loading.SelectIn, Loading.Subquery, Loading.Immediate, Loading.Select];

    [DatabaseFact]
    public void One_to_many(Dbms dbms) => Check<Author>(
        dbms,
        (q, s) => q.Include(a => a.Books, s),
        LibraryGraph.Print,
        g => g.Authors,
        [
            q => q,
            q => q.Where(a => a.Id > 1),
            q => q.Where(a => a.Id < 0),
            q => q.OrderByDescending(a => a.Name),
            q => q.OrderBy(a => a.Name.Length).ThenByDescending(a => a.Id),
            q => q.Where(a => a.AgentId != null).OrderBy(a => a.Agent!.Name).ThenBy(a => a.Id),
            q => q.OrderBy(a => a.Books.Count).ThenBy(a => a.Id),
            q => q.OrderBy(a => a.Id).Take(2),
            q => q.OrderByDescending(a => a.Id).Skip(1).Take(3),
            q => q.OrderBy(a => a.Books.Count).ThenByDescending(a => a.Id).Skip(1).Take(3),
            q => q.OrderBy(a => a.Id).Take(4).Where(a => a.Id > 2),
            q => q.OrderBy(a => a.Id).Take(4).OrderByDescending(a => a.Id).Take(2),
            q => q.OrderBy(a => a.Id).Reverse(),
            q => q.Distinct(),
            q => q.Where(a => a.Id > 3).Union(q.Where(a => a.Id < 2)),
            q => q.Where(a => a.Id > 3).Concat(q.Where(a => a.Id != 4)),
            q => q.Where(a => a.Id > 1).Intersect(q.Where(a => a.Id < 4)),
            q => q.Where(a => a.Id > 1).Except(q.Where(a => a.Id == 4)),
            q => q.Where(a => a.Id > 3).Union(q.Where(a => a.Id < 2)).OrderByDescending(a => a.Id).Take(2),
            q => q.SelectMany(a => a.Books, (a, b) => a),
            q => q.SelectMany(a => a.Books, (a, b) => new { a, b }).OrderBy(x => x.b.Title).Select(x => x.a),
            q => q.Where(a => a.Books.Any(b => b.Pages > 100)),
            q => q.GroupBy(a => a.AgentId).Select(g => g.OrderBy(a => a.Id).First()).OrderBy(a => a.Id),
        ]);

    [DatabaseFact]
    public void Objects_of_other_rows(Dbms dbms) => Check<Author?>(
        dbms,
        (q, s) => q.Include(a => a!.Books, s),
        LibraryGraph.Print,
        g => g.Books.OrderByDescending(b => b.Title).Select(b => b.Author),
        [q => q, q => q.Distinct(), q => q.Take(3), q => q.Distinct().OrderBy(a => a!.Id).Take(2)]);

    [DatabaseFact]
    public void Objects_that_may_be_absent(Dbms dbms) => Check<Place?>(
        dbms,
        (q, s) => q.Include(p => p!.Inner, s),
        LibraryGraph.Print,
        g => g.Loans.OrderBy(l => l.Id).Select(l => l.Place!.Outer),
        [q => q, q => q.Take(5), q => q.Distinct(), q => q.Where(p => p != null)],
        g => g.Loans.OrderBy(l => l.Id).Select(l => l.Place == null ? null : l.Place.Outer));

    [DatabaseFact]
    public void Many_to_many(Dbms dbms) => Check<Book>(
        dbms,
        (q, s) => q.Include(b => b.Genres, s),
        LibraryGraph.Print,
        g => g.Books,
        [
            q => q,
            q => q.OrderByDescending(b => b.Title).Skip(2).Take(3),
            q => q.Where(b => b.Genres.Any(g => g.Name == "poetry")),
            q => q.Distinct(),
            q => q.Where(b => b.Id < 3).Concat(q.Where(b => b.Id < 4)),
            q => q.SelectMany(b => b.Copies, (b, c) => b),
            q => q.SelectMany(b => b.Genres, (b, g) => b),
        ]);

    [DatabaseFact]
    public void Composite_keys(Dbms dbms) => Check<Copy>(
        dbms,
        (q, s) => q.Include(c => c.Loans, s),
        LibraryGraph.Print,
        g => g.Copies,
        [q => q, q => q.OrderByDescending(c => c.Number).ThenBy(c => c.BookId).Take(5), q => q.Where(c => c.Number == 2), q => q.Union(q.Where(c => c.BookId == 1)), q => q.SelectMany(c => c.Loans, (c, l) => c)]);

    [DatabaseFact]
    public void Trees(Dbms dbms) => Check<Place>(
        dbms,
        (q, s) => q.Include(p => p.Inner, s),
        LibraryGraph.Print,
        g => g.Places,
        [q => q, q => q.OrderByDescending(p => p.Name).Take(2), q => q.Where(p => p.OuterId != null)]);

    [DatabaseFact]
    public void Filtered_ordered_and_limited_collections(Dbms dbms)
    {
        using LibraryDatabase library = LibraryDatabase.Create(dbms);
        int pages = 100;
        (string Name, Func<IQueryable<Author>, Loading, IQueryable<Author>> Include, Func<Author, IEnumerable<Book>> Expected)[] cases =
        [
            ("filter", (q, s) => q.Include(a => a.Books.Where(b => b.Pages > pages), s), a => a.Books.Where(b => b.Pages > pages)),
            ("order", (q, s) => q.Include(a => a.Books.OrderByDescending(b => b.Title), s), a => a.Books.OrderByDescending(b => b.Title)),
            ("limit", (q, s) => q.Include(a => a.Books.OrderByDescending(b => b.Pages).Take(1), s), a => a.Books.OrderByDescending(b => b.Pages).Take(1)),
            ("page", (q, s) => q.Include(a => a.Books.OrderBy(b => b.Pages).Skip(1).Take(5), s), a => a.Books.OrderBy(b => b.Pages).Skip(1).Take(5)),
            ("of the owner", (q, s) => q.Include(a => a.Books.Where(b => b.Title.EndsWith(a.Id + ".1")), s), a => a.Books.Where(b => b.Title.EndsWith(a.Id + ".1", StringComparison.Ordinal))),
            ("of the owner's owner", (q, s) => q.Include(a => a.Books.Where(b => a.Agent!.Name == "Ada"), s), a => a.Books.Where(b => a.Agent?.Name == "Ada")),
            ("order by a collection", (q, s) => q.Include(a => a.Books.OrderBy(b => b.Genres.Count), s), a => a.Books.OrderBy(b => b.Genres.Count)),
        ];
        LibraryGraph memory = LibraryGraph.InMemory(library);
        foreach ((string name, Func<IQueryable<Author>, Loading, IQueryable<Author>> include, Func<Author, IEnumerable<Book>> expected) in cases)
        {
            foreach (Loading strategy in new[] { Loading.Joined, Loading.SelectIn, Loading.Subquery })
            {
                using LibraryDb db = library.Open();
                List<Author> authors = include(db.Authors.OrderByDescending(a => a.Id).Take(4), strategy).ToList();
                IEnumerable<string> graph = memory.Authors.OrderByDescending(a => a.Id).Take(4).ToList().Select(a => $"{name}, {strategy}: {string.Join(", ", expected(a).Select(b => b.Title))}");
                Assert.Equal(graph, authors.Select(a => $"{name}, {strategy}: {string.Join(", ", a.Books.Select(b => b.Title))}"));
                Assert.Equal(strategy == Loading.Joined ? 1 : 2, db.StatementCount);
            }
        }
    }

    [DatabaseFact]
    public void Projections_that_keep_the_object(Dbms dbms)
    {
        using LibraryDatabase library = LibraryDatabase.Create(dbms);
        string[] expected = [.. LibraryGraph.InMemory(library).Authors.OrderBy(a => a.Id).ToList().Select(LibraryGraph.Print)];
        foreach (Loading strategy in Strategies)
        {
            Run(q => q.Select(a => new { a.Name, Author = a, Count = a.Books.Count }).OrderBy(x => x.Author.Id), x => LibraryGraph.Print(x.Author));
            Run(q => q.OrderBy(a => a.Id).Select(a => ValueTuple.Create(a.Id, a)), x => LibraryGraph.Print(x.Item2));
            Run(q => q.OrderBy(a => a.Id).Select(a => new Holder(a.Id) { Author = a }), x => LibraryGraph.Print(x.Author));
            Run(q => q.OrderBy(a => a.Id).Select(a => new { Inner = new { a } }), x => LibraryGraph.Print(x.Inner.a));
            Run(q => q.OrderBy(a => a.Id).Select(a => new { a, Titles = a.Books.Select(b => b.Title).ToList() }), x => $"{x.a.Name}[{LibraryGraph.Join(x.Titles.Where(t => x.a.Books.Any(b => b.Title == t)))}]");
            Run(q => q.OrderBy(a => a.Id).Select(a => new { a, a.Books }), x => $"{x.a.Name}[{LibraryGraph.Join(x.Books.Select(b => b.Title))}]");
            Run(q => q.OrderBy(a => a.Id).Select(a => new[] { a }), x => LibraryGraph.Print(x[0]));

            void Run<R>(Func<IQueryable<Author>, IQueryable<R>> project, Func<R, string> print)
            {
                using LibraryDb db = library.Open();
                Assert.Equal(expected, project(db.Authors.Include(a => a.Books, strategy)).ToList().Select(print));
            }
        }
    }

    [DatabaseFact]
    public void Collections_of_projections_with_includes_of_their_own(Dbms dbms)
    {
        using LibraryDatabase library = LibraryDatabase.Create(dbms);
        string[] expected = [.. LibraryGraph.InMemory(library).Authors.OrderBy(a => a.Id).ToList().Select(a => $"{a.Name}: {LibraryGraph.Join(a.Books.Select(LibraryGraph.Print))}")];
        foreach (Loading strategy in Strategies)
        {
            using LibraryDb db = library.Open();
            var authors = db.Authors.OrderBy(a => a.Id).Select(a => new { a.Name, Books = a.Books.AsQueryable().Include(b => b.Genres, strategy).ToList() }).ToList();
            Assert.Equal(expected, authors.Select(a => $"{a.Name}: {LibraryGraph.Join(a.Books.Select(LibraryGraph.Print))}"));
            Assert.Equal(strategy == Loading.Joined ? 2 : 3, db.StatementCount);
        }
    }

    [DatabaseFact]
    public void Both_sides_of_a_set_operation_have_their_say(Dbms dbms)
    {
        using LibraryDatabase library = LibraryDatabase.Create(dbms);
        using LibraryDb db = library.Open();
        List<Book> books = db.Books.Where(b => b.Id < 3).Include(b => b.Genres, Loading.Joined).Union(db.Books.Where(b => b.Id > 6).Include(b => b.Author)).ToList();
        Assert.Equal(4, books.Count);
        Assert.All(books, b => Assert.True(b.Author is not null && b.Genres.Count > 0));
        Assert.Equal(1, db.StatementCount);
    }

    [DatabaseFact]
    public void Every_strategy_with_every_other_over_three_levels(Dbms dbms)
    {
        using LibraryDatabase library = LibraryDatabase.Create(dbms);
        string[] expected = [.. LibraryGraph.InMemory(library).Authors.OrderByDescending(a => a.Id).Take(3).ToList().Select(Print)];
        foreach (Loading first in Strategies)
        {
            foreach (Loading second in Strategies)
            {
                foreach (Loading third in Strategies)
                {
                    using LibraryDb db = library.Open();
                    IQueryable<Author> query = db.Authors.OrderByDescending(a => a.Id).Take(3).Include(a => a.Books, first).ThenInclude(b => b.Copies, second).ThenInclude(c => c.Loans, third);
                    Assert.Equal(expected, query.ToList().Select(Print));
                    int expectedCount = 1;
                    bool isJoined = false;
                    foreach (Loading strategy in new[] { first, second, third })
                    {
                        isJoined = strategy == Loading.Joined && !isJoined;
                        expectedCount += isJoined ? 0 : 1;
                    }

                    Assert.True(expectedCount == db.StatementCount, $"{first}, {second}, {third}: {db.StatementCount} statements");
                }
            }
        }

        static string Print(Author a) => $"{a.Name}({LibraryGraph.Join(a.Books.Select(b => $"{b.Title}({LibraryGraph.Join(b.Copies.Select(LibraryGraph.Print))})"))})";
    }

    [DatabaseFact]
    public void Single_results(Dbms dbms)
    {
        using LibraryDatabase library = LibraryDatabase.Create(dbms);
        LibraryGraph memory = LibraryGraph.InMemory(library);
        foreach (Loading strategy in Strategies)
        {
            Same(q => q.First());
            Same(q => q.Last());
            Same(q => q.ElementAt(2));
            Same(q => q.Single(a => a.Id == 3));
            Same(q => q.SingleOrDefault(a => a.Id == 30));
            Same(q => q.FirstOrDefault(a => a.Name == "author 5"));
            using LibraryDb db = library.Open();
            Assert.Throws<InvalidOperationException>(() => db.Authors.Include(a => a.Books, strategy).Single());
            Assert.Throws<InvalidOperationException>(() => db.Authors.Include(a => a.Books, strategy).First(a => a.Id < 0));

            void Same(Func<IQueryable<Author>, Author?> choose)
            {
                using LibraryDb db = library.Open();
                Author? author = choose(db.Authors.OrderByDescending(a => a.Name).Include(a => a.Books, strategy));
                Assert.Equal(LibraryGraph.Print(choose(memory.Authors.OrderByDescending(a => a.Name))), LibraryGraph.Print(author));
                Assert.True(db.StatementCount == (strategy == Loading.Joined || author is null ? 1 : 2), $"{strategy} took {db.StatementCount} statements.");
            }
        }
    }

    private static void Check<T>(
        Dbms dbms, Func<IQueryable<T>, Loading, IQueryable<T>> include, Func<T, string> print, Func<LibraryGraph, IQueryable<T>> source, Func<IQueryable<T>, IQueryable<T>>[] operators,
        Func<LibraryGraph, IQueryable<T>>? sourceInMemory = null)
    {
        using LibraryDatabase library = LibraryDatabase.Create(dbms);
        LibraryGraph memory = LibraryGraph.InMemory(library);
        for (int i = 0; i < operators.Length; i++)
        {
            string[] expected = [.. operators[i]((sourceInMemory ?? source)(memory)).ToList().Select(print)];
            foreach (Loading strategy in Strategies)
            {
                Run("before", db => operators[i](include(source(LibraryGraph.Of(db)), strategy)));
                Run("after", db => include(operators[i](source(LibraryGraph.Of(db))), strategy));

                void Run(string place, Func<LibraryDb, IQueryable<T>> query)
                {
                    foreach (bool tracks in new[] { true, false })
                    {
                        if (!tracks && strategy == Loading.Select)
                        {
                            continue;
                        }

                        using LibraryDb db = library.Open(tracks ? null : SessionOptions.ReadOnly);
                        IQueryable<T> q = query(db);
                        string[] actual = [.. q.ToList().Select(print)];
                        string what = $"case {i}, {strategy}, include {place}{(tracks ? "" : ", untracked")}: {q.Expression}";
                        bool isOrdered = q.Expression.ToString().Contains("Order", StringComparison.Ordinal) && !q.Expression.ToString().Contains("Distinct()", StringComparison.Ordinal);
                        string[] wanted = isOrdered ? expected : [.. expected.Order(StringComparer.Ordinal)];
                        Assert.True(wanted.SequenceEqual(isOrdered ? actual : actual.Order(StringComparer.Ordinal)), $"{what}\nexpected {string.Join("; ", wanted)}\nactual   {string.Join("; ", actual)}");
                        int statements = strategy == Loading.Joined || actual.All(a => a == "null") ? 1 : 2;
                        Assert.True(db.StatementCount == statements, $"{what} took {db.StatementCount} statements");
                    }
                }
            }
        }
    }

    private sealed record Holder(int Id)
    {
        public required Author Author { get; init; }
    }
}
