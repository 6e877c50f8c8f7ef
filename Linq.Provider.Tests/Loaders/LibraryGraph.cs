using Linq.Provider.Tests.Differential;
using Linq.Provider.Tests.Infrastructure;

namespace Linq.Provider.Tests.Loaders;

/// <summary>The sets of the library, either of a session or, as the oracle, of lists whose objects hold everything they are related to.</summary>
internal sealed record LibraryGraph(IQueryable<Author> Authors, IQueryable<Book> Books, IQueryable<Genre> Genres, IQueryable<Copy> Copies, IQueryable<Loan> Loans, IQueryable<Place> Places)
{
    public static LibraryGraph Of(LibraryDb db) => new(db.Authors, db.Books, db.Genres, db.Copies, db.Loans, db.Places);

    /// <summary>Everything in memory, put together without any strategy.</summary>
    public static LibraryGraph InMemory(LibraryDatabase library)
    {
        using LibraryDb db = library.Open(SessionOptions.ReadOnly);
        List<Author> authors = [.. db.Authors.OrderBy(a => a.Id)];
        List<Book> books = [.. db.Books.OrderBy(b => b.Id)];
        List<Genre> genres = [.. db.Genres.OrderBy(g => g.Id)];
        List<Copy> copies = [.. db.Copies.OrderBy(c => c.BookId).ThenBy(c => c.Number)];
        List<Loan> loans = [.. db.Loans.OrderBy(l => l.Id)];
        List<Place> places = [.. db.Places.OrderBy(p => p.Id)];
        List<Agent> agents = [.. db.Agents];
        Dictionary<int, int?> placeOf = db.Loans.Select(l => new { l.Id, Place = (int?)l.Place!.Id }).ToDictionary(l => l.Id, l => l.Place);
        foreach (var link in db.Books.SelectMany(b => b.Genres, (b, g) => new { Book = b.Id, Genre = g.Id }))
        {
            books.Single(b => b.Id == link.Book).Genres.Add(genres.Single(g => g.Id == link.Genre));
        }

        authors.ForEach(a => (a.Books, a.Agent) = ([.. books.Where(b => b.AuthorId == a.Id)], agents.SingleOrDefault(g => g.Id == a.AgentId)));
        books.ForEach(b => (b.Author, b.Copies) = (authors.SingleOrDefault(a => a.Id == b.AuthorId), [.. copies.Where(c => c.BookId == b.Id)]));
        copies.ForEach(c => c.Book = books.Single(b => b.Id == c.BookId));
        loans.ForEach(l => (l.Copy, l.Place) = (copies.SingleOrDefault(c => c.BookId == l.CopyBookId && c.Number == l.CopyNumber), places.SingleOrDefault(p => p.Id == placeOf[l.Id])));
        copies.ForEach(c => Set(c, nameof(Copy.Loans), loans.Where(l => l.Copy == c).ToList()));
        genres.ForEach(g => Set(g, nameof(Genre.Books), books.Where(b => b.Genres.Contains(g)).ToList()));
        places.ForEach(p => (p.Outer, _) = (places.SingleOrDefault(o => o.Id == p.OuterId), Set(p, nameof(Place.Inner), places.Where(i => i.OuterId == p.Id).ToList())));
        return new(authors.AsQueryable(), books.AsQueryable(), genres.AsQueryable(), copies.AsQueryable(), loans.AsQueryable(), places.AsQueryable());
    }

    public static string Print(Author? a) => a is null ? "null" : $"{a.Name}[{Join(a.Books.Select(b => b.Title))}]";

    public static string Print(Book? b) => b is null ? "null" : $"{b.Title}[{Join(b.Genres.Select(g => g.Name))}]";

    public static string Print(Genre? g) => g is null ? "null" : $"{g.Name}[{Join(g.Books.Select(b => b.Title))}]";

    public static string Print(Copy? c) => c is null ? "null" : $"{c.BookId}/{c.Number}[{Join(c.Loans.Select(l => l.Reader))}]";

    public static string Print(Place? p) => p is null ? "null" : $"{p.Name}[{Join(p.Inner.Select(i => i.Name))}]";

    /// <summary>Compares the SQL of all statements of a query with the baseline. The file's headings are comments, so those of the SQL get a dash more.</summary>
    public static void CheckSql<T>(string family, string name, Dbms dbms, IQueryable<T> query) =>
        Baseline.For(Baseline.Directory(), family, dbms).Check(name, string.Join('\n', query.ToSql().ReplaceLineEndings("\n").Split('\n').Select(line => line.StartsWith("-- ", StringComparison.Ordinal) ? "-" + line : line)));

    /// <summary>Texts in an order that does not depend on that of rows.</summary>
    public static string Join(IEnumerable<string> texts) => string.Join(", ", texts.Order(StringComparer.Ordinal));

    private static bool Set(object entity, string property, object value)
    {
        entity.GetType().GetProperty(property)!.SetValue(entity, value);
        return true;
    }
}
