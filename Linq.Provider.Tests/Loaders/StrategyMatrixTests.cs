using System.Globalization;
using System.Linq.Expressions;
using Linq.Provider.Tests.Infrastructure;

namespace Linq.Provider.Tests.Loaders;

/// <summary>
/// Every strategy × every kind of relationship × every shape of query, tracked and not: the loaded graph equals the one that is put together in memory from the rows
/// of the tables, and the number of statements is what the strategy promises.
/// </summary>
public sealed class StrategyMatrixTests
{
    [DatabaseFact]
    public void References(Dbms dbms) => Check(dbms, new Relation<Book, Author, Agent>(
        db => db.Books, r => r.Books, b => b.Id, a => a.Id, a => a.Id,
        (q, s) => q.Include(b => b.Author, s),
        (q, s) => q.Include(b => b.Author, s).ThenInclude(a => a!.Agent, s),
        Filtered: null,
        b => One(b.Author), (r, b) => r.Authors.Where(a => a.Id == b.AuthorId),
        a => One(a.Agent), (r, a) => r.Agents.Where(g => g.Id == a.AgentId),
        b => b.Pages == 200));

    [DatabaseFact]
    public void Collections(Dbms dbms) => Check(dbms, new Relation<Author, Book, Copy>(
        db => db.Authors, r => r.Authors, a => a.Id, b => b.Id, c => c.Number,
        (q, s) => q.Include(a => a.Books, s),
        (q, s) => q.Include(a => a.Books, s).ThenInclude(b => b.Copies, s),
        (q, s) => q.Include(a => a.Books.Where(b => b.Id > 2).OrderByDescending(b => b.Id).Take(1), s),
        a => a.Books, (r, a) => r.Books.Where(b => b.AuthorId == a.Id),
        b => b.Copies, (r, b) => r.Copies.Where(c => c.BookId == b.Id),
        a => a.Id > 1));

    [DatabaseFact]
    public void Many_to_many(Dbms dbms) => Check(dbms, new Relation<Book, Genre, Book>(
        db => db.Books, r => r.Books, b => b.Id, g => g.Id, b => b.Id,
        (q, s) => q.Include(b => b.Genres, s),
        (q, s) => q.Include(b => b.Genres, s).ThenInclude(g => g.Books, s),
        (q, s) => q.Include(b => b.Genres.Where(g => g.Id > 2).OrderByDescending(g => g.Id).Take(1), s),
        b => b.Genres, (r, b) => r.Genres.Where(g => r.Links.Contains((b.Id, g.Id))),
        g => g.Books, (r, g) => r.Books.Where(b => r.Links.Contains((b.Id, g.Id))),
        b => b.Pages == 200));

    [DatabaseFact]
    public void Self_references(Dbms dbms) => Check(dbms, new Relation<Place, Place, Place>(
        db => db.Places, r => r.Places, p => p.Id, p => p.Id, p => p.Id,
        (q, s) => q.Include(p => p.Inner, s),
        (q, s) => q.Include(p => p.Inner, s).ThenInclude(p => p.Inner, s),
        (q, s) => q.Include(p => p.Inner.Where(i => i.Id > 2).OrderByDescending(i => i.Id).Take(1), s),
        p => p.Inner, (r, p) => r.Places.Where(i => i.OuterId == p.Id),
        p => p.Inner, (r, p) => r.Places.Where(i => i.OuterId == p.Id),
        p => p.Id < 3)
    {
        // What stands below is among the places themselves.
        SharesRows = true,
    });

    [DatabaseFact]
    public void Self_references_upwards(Dbms dbms) => Check(dbms, new Relation<Place, Place, Place>(
        db => db.Places, r => r.Places, p => p.Id, p => p.Id, p => p.Id,
        (q, s) => q.Include(p => p.Outer, s),
        (q, s) => q.Include(p => p.Outer, s).ThenInclude(p => p!.Outer, s),
        Filtered: null,
        p => One(p.Outer), (r, p) => r.Places.Where(o => o.Id == p.OuterId),
        p => One(p.Outer), (r, p) => r.Places.Where(o => o.Id == p.OuterId),
        p => p.Id < 3)
    {
        SharesRows = true,
    });

    [DatabaseFact]
    public void Composite_keys(Dbms dbms) => Check(dbms, new Relation<Copy, Loan, Place>(
        db => db.Copies, r => r.Copies, c => (c.BookId * 10) + c.Number, l => l.Id, p => p.Id,
        (q, s) => q.Include(c => c.Loans, s),
        (q, s) => q.Include(c => c.Loans, s).ThenInclude(l => l.Place, s),
        (q, s) => q.Include(c => c.Loans.Where(l => l.Id > 2).OrderByDescending(l => l.Id).Take(1), s),
        c => c.Loans, (r, c) => r.Loans.Where(l => (l.CopyBookId, l.CopyNumber) == (c.BookId, c.Number)),
        l => One(l.Place), (r, l) => r.Places.Where(p => r.LoanPlaces[l.Id] == p.Id),
        c => c.Number == 2));

    [DatabaseFact]
    public void References_by_composite_keys(Dbms dbms) => Check(dbms, new Relation<Loan, Copy, Book>(
        db => db.Loans, r => r.Loans, l => l.Id, c => (c.BookId * 10) + c.Number, b => b.Id,
        (q, s) => q.Include(l => l.Copy, s),
        (q, s) => q.Include(l => l.Copy, s).ThenInclude(c => c!.Book, s),
        Filtered: null,
        l => One(l.Copy), (r, l) => r.Copies.Where(c => (l.CopyBookId, l.CopyNumber) == (c.BookId, c.Number)),
        c => One(c.Book), (r, c) => r.Books.Where(b => b.Id == c.BookId),
        l => l.Id > 4));

    private enum Shape
    {
        Plain,
        Filtered,
        Ordered,
        Limited,
        Nested,
        FilteredInclude,
    }

    /// <summary>A relationship from T to R and a further one from R to N: how queries include them, and how they hold in memory and among the rows.</summary>
    private sealed record Relation<T, R, N>(
        Func<LibraryDb, IQueryable<T>> Set,
        Func<Rows, IEnumerable<T>> All,
        Expression<Func<T, int>> Key,
        Func<R, int> RelatedKey,
        Func<N, int> NestedKey,
        Func<IQueryable<T>, Loading, IQueryable<T>> Include,
        Func<IQueryable<T>, Loading, IQueryable<T>> Nested,
        Func<IQueryable<T>, Loading, IQueryable<T>>? Filtered,
        Func<T, IEnumerable<R>> Related,
        Func<Rows, T, IEnumerable<R>> RelatedRows,
        Func<R, IEnumerable<N>> Further,
        Func<Rows, R, IEnumerable<N>> FurtherRows,
        Expression<Func<T, bool>> Filter)
    {
        /// <summary>Whether related rows may come as parents too, so that the session may hold them already.</summary>
        public bool SharesRows { get; init; }

        public bool IsReference => Filtered is null;

        public IQueryable<T> Parents(IQueryable<T> all, Shape shape) => shape switch
        {
            Shape.Filtered => all.Where(Filter).OrderBy(Key),
            Shape.Ordered => all.OrderByDescending(Key),
            Shape.Limited => all.OrderByDescending(Key).Skip(1).Take(2),
            _ => all.OrderBy(Key),
        };
    }

    /// <summary>The rows of all tables, read without any relationship.</summary>
    private sealed class Rows
    {
        public Rows(LibraryDb db)
        {
            Authors = [.. db.Authors.AsNoTracking()];
            Agents = [.. db.Agents.AsNoTracking()];
            Books = [.. db.Books.AsNoTracking()];
            Genres = [.. db.Genres.AsNoTracking()];
            Copies = [.. db.Copies.AsNoTracking()];
            Loans = [.. db.Loans.AsNoTracking()];
            Places = [.. db.Places.AsNoTracking()];
            Links = [.. db.Books.SelectMany(b => b.Genres, (b, g) => new { Book = b.Id, Genre = g.Id }).ToList().Select(l => (l.Book, l.Genre))];
            LoanPlaces = db.Loans.Select(l => new { l.Id, Place = (int?)l.Place!.Id }).ToList().ToDictionary(l => l.Id, l => l.Place);
        }

        public List<Author> Authors { get; }

        public List<Agent> Agents { get; }

        public List<Book> Books { get; }

        public List<Genre> Genres { get; }

        public List<Copy> Copies { get; }

        public List<Loan> Loans { get; }

        public List<Place> Places { get; }

        public HashSet<(int Book, int Genre)> Links { get; }

        public Dictionary<int, int?> LoanPlaces { get; }
    }

    private static IEnumerable<TItem> One<TItem>(TItem? item) where TItem : class => item is null ? [] : [item];

    private static void Check<T, R, N>(Dbms dbms, Relation<T, R, N> relation) where T : class where R : class where N : class
    {
        using LibraryDatabase library = LibraryDatabase.Create(dbms);
        Rows rows;
        using (LibraryDb db = library.Open())
        {
            rows = new Rows(db);
        }

        List<string> failures = [];
        foreach (Shape shape in Enum.GetValues<Shape>().Where(s => s != Shape.FilteredInclude || relation.Filtered is not null))
        {
            string[] expected = [.. relation.Parents(relation.All(rows).AsQueryable(), shape).AsEnumerable()
                .Select(p => Print(relation, p, relation.RelatedRows(rows, p), r => relation.FurtherRows(rows, r), shape, isRow: true))];
            foreach (Loading strategy in new[] { Loading.Select, Loading.Joined, Loading.SelectIn, Loading.Subquery, Loading.Immediate })
            {
                foreach (bool isTracked in strategy == Loading.Select ? new[] { true } : [true, false])
                {
                    // A filter is no part of the relationship, so that what an access loads cannot have it: the query loads it.
                    using LibraryDb db = library.Open();
                    string[] loaded = Load(db, relation, shape, strategy, isTracked);
                    long statements = Statements(relation, shape, strategy);
                    if (!expected.SequenceEqual(loaded) || (relation.SharesRows ? db.StatementCount > statements : db.StatementCount != statements))
                    {
                        failures.Add(string.Create(CultureInfo.InvariantCulture, $"{shape} {strategy} {(isTracked ? "tracked" : "untracked")}: {db.StatementCount} statements for {statements}, {string.Join("; ", loaded)} for {string.Join("; ", expected)}"));
                    }
                }
            }
        }

        Assert.True(failures.Count == 0, string.Join(Environment.NewLine, failures));
    }

    private static string[] Load<T, R, N>(LibraryDb db, Relation<T, R, N> relation, Shape shape, Loading strategy, bool isTracked) where T : class
    {
        IQueryable<T> parents = relation.Parents(relation.Set(db), shape);
        IQueryable<T> query = shape switch
        {
            Shape.Nested => relation.Nested(parents, strategy),
            Shape.FilteredInclude => relation.Filtered!(parents, strategy),
            _ => relation.Include(parents, strategy),
        };
        return [.. (isTracked ? query : query.AsNoTracking()).ToList().Select(p => Print(relation, p, relation.Related(p), relation.Further, shape, isRow: false))];
    }

    private static string Print<T, R, N>(Relation<T, R, N> relation, T parent, IEnumerable<R> related, Func<R, IEnumerable<N>> further, Shape shape, bool isRow)
    {
        if (isRow && shape == Shape.FilteredInclude)
        {
            related = related.Where(r => relation.RelatedKey(r) > 2).OrderByDescending(relation.RelatedKey).Take(1);
        }

        IEnumerable<string> items = related.OrderBy(relation.RelatedKey)
            .Select(r => shape == Shape.Nested ? $"{relation.RelatedKey(r)}({string.Join(',', further(r).Select(relation.NestedKey).Order())})" : $"{relation.RelatedKey(r)}");
        return string.Create(CultureInfo.InvariantCulture, $"{relation.Key.Compile()(parent)}: {string.Join(' ', items)}");
    }

    /// <summary>One for the parents and one for each level, unless the level is joined; a second collection on a path is split off from a joined one.</summary>
    private static int Statements<T, R, N>(Relation<T, R, N> relation, Shape shape, Loading strategy) => (strategy, shape) switch
    {
        (Loading.Joined, Shape.Nested) => !relation.IsReference && typeof(N) != typeof(Place) || relation is { SharesRows: true, IsReference: false } ? 2 : 1,
        (Loading.Joined, _) => 1,
        (_, Shape.Nested) => 3,
        _ => 2,
    };
}
