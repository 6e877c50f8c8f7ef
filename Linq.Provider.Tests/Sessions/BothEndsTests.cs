using Linq.Provider.Tests.Infrastructure;
using Linq.Provider.Tests.Loaders;

namespace Linq.Provider.Tests.Sessions;

/// <summary>
/// Both ends of relationships stay in step: every short sequence of changes from either end gives what a simple model says, in memory at once and in the database after the flush.
/// The model knows only the links: a child has one parent, a partner one partner, two peers are linked or not.
/// </summary>
public sealed class BothEndsTests
{
    [DatabaseFact]
    public void One_to_many(Dbms dbms)
    {
        using LibraryDatabase library = LibraryDatabase.Create(dbms);
        Change<Author, Book>[] changes =
        [
            new("set reference", (author, book) => book.Author = author, (links, a, b) => links[b] = a),
            new("add", (author, book) => { if (!author.Books.Contains(book)) { author.Books.Add(book); } }, (links, a, b) => links[b] = a),
            new("remove", (author, book) => author.Books.Remove(book), (links, a, b) => links[b] = links[b] == a ? null : links[b]),
            new("clear reference", (_, book) => book.Author = null, (links, _, b) => links[b] = null),
            new("clear", (author, _) => author.Books.Clear(), (links, a, _) => Unlink(links, a)),
            new("replace", (author, book) => author.Books = [book], (links, a, b) => { Unlink(links, a); links[b] = a; }),
        ];
        // A plain collection, once put in, goes on following with the flush: replacing comes last.
        foreach (List<(Change<Author, Book> Change, int Owner, int Item)> steps in Sequences(changes).Where(s => s[0].Change.Name != "replace"))
        {
            using LibraryDb db = library.Open();
            Author[] authors = [.. db.Authors.Include(a => a.Books).Where(a => a.Id <= 2).OrderBy(a => a.Id)];
            Book[] books = [.. db.Books.Where(b => b.AuthorId <= 2).OrderBy(b => b.Id).Take(2)];
            books = [.. books, new Book { Title = "transient" }];
            db.Add(books[2]);
            int?[] links = [0, 0, null];
            foreach ((Change<Author, Book> change, int owner, int item) in steps)
            {
                // A collection that was put into the property is a plain one, and so is an object that was added: what changes there follows with the flush, and is told from what
                // the flush before wrote.
                bool isUnnoticed = change.Name == "replace" || (item == 2 && change.Name.EndsWith("reference", StringComparison.Ordinal));
                if (isUnnoticed)
                {
                    db.Flush();
                }

                change.Do(authors[owner], books[item]);
                change.Link(links, owner, item);
                if (isUnnoticed)
                {
                    db.Flush();
                }

                for (int b = 0; b < books.Length; b++)
                {
                    Author? expected = links[b] is { } a ? authors[a] : null;
                    Assert.True(ReferenceEquals(expected, books[b].Author), Describe(steps, $"book {b} of {expected?.Name ?? "none"} has {books[b].Author?.Name ?? "none"}"));
                    Assert.True(authors.All(o => o.Books.Contains(books[b]) == ReferenceEquals(o, expected)), Describe(steps, $"book {b} stands elsewhere than in {expected?.Name ?? "none"}"));
                }
            }

            db.Flush();
            for (int b = 0; b < books.Length; b++)
            {
                Assert.True(books[b].AuthorId == (links[b] is { } a ? authors[a].Id : null), Describe(steps, $"book {b} was written with author {books[b].AuthorId}"));
            }

            db.Rollback();
        }
    }

    [DatabaseFact]
    public void One_to_one(Dbms dbms)
    {
        using Newsroom room = Newsroom.Create(dbms);
        Change<Reporter, PressCard>[] changes =
        [
            new("set dependent", (reporter, card) => reporter.Card = card, (links, r, c) => { Unlink(links, r); links[c] = r; }),
            new("set principal", (reporter, card) => card.Reporter = reporter, (links, r, c) => { Unlink(links, r); links[c] = r; }),
        ];
        foreach (List<(Change<Reporter, PressCard> Change, int Owner, int Item)> steps in Sequences(changes))
        {
            using NewsDb db = room.Open();
            Reporter[] reporters = [.. db.Reporters.OrderBy(r => r.Id).Take(3)];
            PressCard[] cards = [.. db.Cards.Include(c => c.Reporter).OrderBy(c => c.Id)];
            Assert.Equal(2, reporters.Count(r => r.Card is not null));
            int?[] links = [0, 1];
            foreach ((Change<Reporter, PressCard> change, int owner, int item) in steps.Select(s => s with { Item = s.Item % 2 }))
            {
                change.Do(reporters[owner], cards[item]);
                change.Link(links, owner, item);
                for (int c = 0; c < cards.Length; c++)
                {
                    Reporter? expected = links[c] is { } r ? reporters[r] : null;
                    Assert.True(ReferenceEquals(expected, cards[c].Reporter), Describe(steps, $"card {c} of {expected?.Name ?? "none"} has {cards[c].Reporter?.Name ?? "none"}"));
                    Assert.True(reporters.All(o => ReferenceEquals(o.Card, cards[c]) == ReferenceEquals(o, expected)), Describe(steps, $"card {c} is held elsewhere than by {expected?.Name ?? "none"}"));
                }
            }
        }
    }

    [DatabaseFact]
    public void Many_to_many(Dbms dbms)
    {
        using Newsroom room = Newsroom.Create(dbms);
        (string Name, Action<Reporter, Reporter> Do, Action<HashSet<(int, int)>, int, int> Link)[] changes =
        [
            ("add", (one, other) => { if (!one.Admires.Contains(other)) { one.Admires.Add(other); } }, (links, a, b) => links.Add((a, b))),
            ("add back", (one, other) => { if (!other.AdmiredBy.Contains(one)) { other.AdmiredBy.Add(one); } }, (links, a, b) => links.Add((a, b))),
            ("remove", (one, other) => one.Admires.Remove(other), (links, a, b) => links.Remove((a, b))),
            ("remove back", (one, other) => other.AdmiredBy.Remove(one), (links, a, b) => links.Remove((a, b))),
            ("clear", (one, _) => one.Admires.Clear(), (links, a, _) => links.RemoveWhere(l => l.Item1 == a)),
        ];
        var steps = from first in changes from second in changes from a in Enumerable.Range(0, 3) from b in Enumerable.Range(0, 3) select (first, second, a, b);
        foreach (var (first, second, a, b) in steps)
        {
            using NewsDb db = room.Open();
            Reporter[] all = [.. db.Reporters.Include(r => r.Admires).Include(r => r.AdmiredBy).OrderBy(r => r.Id).Take(3)];
            HashSet<(int, int)> links = [(0, 1), (0, 2), (1, 0)];
            foreach (var (change, x, y) in new[] { (first, a, b), (second, b, a) })
            {
                change.Do(all[x], all[y]);
                change.Link(links, x, y);
                for (int i = 0; i < 9; i++)
                {
                    bool isLinked = links.Contains((i / 3, i % 3));
                    Assert.True(all[i / 3].Admires.Contains(all[i % 3]) == isLinked && all[i % 3].AdmiredBy.Contains(all[i / 3]) == isLinked, $"{first.Name}, {second.Name} of {a} and {b}: link {i / 3} to {i % 3}");
                }
            }

            db.Flush();
            Assert.Equal(
                links.Select(l => $"{all[l.Item1].Name}>{all[l.Item2].Name}").Order(StringComparer.Ordinal),
                db.Reporters.AsNoTracking().SelectMany(r => r.Admires, (r, o) => r.Name + ">" + o.Name).ToList().Order(StringComparer.Ordinal));
            db.Rollback();
        }
    }

    [DatabaseFact]
    public void Objects_that_are_added_later_follow_with_the_flush(Dbms dbms)
    {
        using LibraryDatabase library = LibraryDatabase.Create(dbms);
        using LibraryDb db = library.Open();
        Author author = db.Authors.Include(a => a.Books).First(a => a.Id == 1);
        var byReference = new Book { Title = "by reference", Author = author };
        var byCollection = new Book { Title = "by collection" };
        var other = new Author { Name = "other", Books = { byCollection } };
        db.Add(byReference);
        Assert.Contains(byReference, author.Books);
        db.Add(other);
        Assert.Same(other, byCollection.Author);
        var genre = new Genre { Name = "new" };
        byCollection.Genres.Add(genre);
        byReference.Author = other;
        db.Commit();
        Assert.Same(other, byReference.Author);
        Assert.DoesNotContain(byReference, author.Books);
        Assert.Equal(["by collection", "by reference"], db.Books.Where(b => b.AuthorId == other.Id).Select(b => b.Title).OrderBy(t => t));
        Assert.Equal(1, db.Query(byCollection, b => b.Genres).Count());
    }

    private static void Unlink(int?[] links, int owner)
    {
        for (int i = 0; i < links.Length; i++)
        {
            links[i] = links[i] == owner ? null : links[i];
        }
    }

    /// <summary>All pairs of changes, to both owners and three items.</summary>
    private static IEnumerable<List<(Change<TOwner, TItem> Change, int Owner, int Item)>> Sequences<TOwner, TItem>(Change<TOwner, TItem>[] changes) =>
        from first in changes
        from second in changes
        from owner in Enumerable.Range(0, 2)
        from item in Enumerable.Range(0, 3)
        from next in Enumerable.Range(0, 2)
        select new List<(Change<TOwner, TItem>, int, int)> { (first, owner, item), (second, next, (item + next) % 3) };

    private static string Describe<TOwner, TItem>(List<(Change<TOwner, TItem> Change, int Owner, int Item)> steps, string problem) =>
        $"{string.Join(", ", steps.Select(s => $"{s.Change.Name} {s.Owner}/{s.Item}"))}: {problem}";

    /// <summary>A change from one of the ends, and what it does to the links: the owner of each item.</summary>
    private sealed record Change<TOwner, TItem>(string Name, Action<TOwner, TItem> Do, Action<int?[], int, int> Link);
}
