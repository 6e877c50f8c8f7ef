using Linq.Provider.Tests.Differential.Zoo;
using Linq.Provider.Tests.Infrastructure;

namespace Linq.Provider.Tests.Differential.Cases;

/// <summary>What was found about the elements of lists: lists of the row around in further statements, and the order that a list gives its elements.</summary>
[Collection(ZooCollection.Name)]
public sealed class ListsFoundTests(ZooFixture fixture)
{
    private static readonly CaseList<IZoo> Cases = new("lists found")
    {
        { "another list of the row in the elements of one", db => db.Articles.OrderBy(a => a.Id).Select(a => a.Scores.Select(n => new { n, a.Tags }).ToList()) },
        { "the list itself in its elements", db => db.Articles.OrderBy(a => a.Id).Select(a => a.Scores.Select(n => new { n, a.Scores }).ToList()) },
        { "lesser elements of the list counted", db => db.Articles.OrderBy(a => a.Id).Select(a => a.Scores.Select(n => a.Scores.Count(m => m < n)).ToList()) },
        { "chunks of a list", db => db.Articles.OrderBy(a => a.Id).Select(a => a.Scores.Chunk(2).Select(c => c.Length).ToList()) },
        { "first elements of groups of a list", db => db.Articles.OrderBy(a => a.Id).Select(a => a.Scores.GroupBy(n => n % 2).Select(g => g.OrderByDescending(n => n).First()).ToList()) },
        { "groups of a list", db => db.Articles.OrderBy(a => a.Id).Select(a => a.Scores.GroupBy(n => n % 2).Select(g => g.OrderBy(n => n).ToList()).ToList()) },
        { "lists of lesser elements of the list", db => db.Articles.OrderBy(a => a.Id).Select(a => a.Scores.Select(n => a.Scores.Where(m => m < n).ToList()).ToList()) },
        { "what rows and the row around have in common", db => db.Articles.OrderBy(a => a.Id).Select(a => db.Articles.Where(b => a.Scores.Contains(b.Number)).OrderBy(b => b.Id).Select(b => new { b.Id, N = b.Scores.Intersect(a.Scores).Count() }).ToList()) },
        { "rows ordered by what they have in common with the row around", db => db.Articles.OrderBy(a => a.Id).Select(a => db.Articles.OrderByDescending(b => b.Scores.Count(n => a.Scores.Contains(n))).ThenBy(b => b.Id).Select(b => b.Id).Take(3).ToList()) },
        { "list of the row around that row", db => db.Articles.Where(a => a.Id < 5).OrderBy(a => a.Id).Select(a => db.Keepers.OrderBy(k => k.Id).Select(k => a.Tags.Where(t => t != k.Name).ToList()).ToList()) },

        { "last elements of arrays", db => db.Articles.OrderBy(a => a.Id).Select(a => new { A = a.Scores.TakeLast(2).ToList(), B = a.Scores.SkipLast(1).ToArray(), C = a.Scores.Take(Range.StartAt(Index.FromEnd(2))).ToList(), D = a.Scores.Take(new Range(1, Index.FromEnd(1))).Sum(), E = a.Scores.Reverse().ToList(), F = a.Marks.TakeLast(2).ToList() }) },
        { "last elements of written arrays", db => db.Articles.OrderBy(a => a.Id).Select(a => new { A = new[] { a.Id, a.Number, 3 }.SkipLast(1).ToArray(), B = new[] { a.Id, a.Number }.TakeLast(1).Sum() }) },
        { "elements other than a column", db => db.Articles.OrderBy(a => a.Id).Select(a => a.Scores.Where(n => n != a.Number).ToList()) },
        { "elements of which other rows tell", db => db.Articles.OrderBy(a => a.Id).Select(a => a.Scores.Where(n => db.Articles.Any(b => b.Number == n && b.Id < a.Id)).ToList()) },
        { "elements of lists of other rows", db => db.Keepers.OrderBy(k => k.Id).Select(k => db.Articles.Where(b => b.Id > k.Id).OrderBy(b => b.Id).SelectMany(b => b.Scores.Where(n => n != k.Id)).ToList()) },
        { "elements of lists of other rows, or none", db => db.Keepers.OrderBy(k => k.Id).Select(k => db.Articles.Where(b => b.Id > k.Id).OrderBy(b => b.Id).SelectMany(b => b.Scores.Where(n => n > k.Id).DefaultIfEmpty(), (b, n) => new { b.Id, n }).ToList()) },
        { "characters that a column has", db => db.Articles.OrderBy(a => a.Id).Select(a => a.Title.Where(c => a.Main.Contains(c)).ToList()) },
        { "characters and the text", db => db.Articles.OrderBy(a => a.Id).Select(a => a.Title.Select(c => new { c, a.Title, a.Tags }).ToList()) },

        { "last element of the last list", db => db.Articles.OrderBy(a => a.Number).ThenBy(a => a.Id).SelectMany(a => a.Tags).Last() },
        { "last elements of lists, the last one first", db => db.Articles.OrderBy(a => a.Id).SelectMany(a => a.Tags).Reverse().Take(3) },
        { "last elements of lists", db => db.Articles.OrderByDescending(a => a.Id).SelectMany(a => a.Tags).TakeLast(3) },
        { "page of elements of lists", db => db.Articles.OrderByDescending(a => a.Id).SelectMany(a => a.Tags, (a, t) => new { a.Id, t }).Skip(2).Take(4) },
        { "elements of lists in order", db => db.Keepers.OrderBy(k => k.Id).Select(k => db.Articles.Where(a => a.Id > k.Id).OrderByDescending(a => a.Id).SelectMany(a => a.Tags).ToList()) },
        { "elements of lists in the order turned round", db => db.Keepers.OrderBy(k => k.Id).Select(k => db.Articles.Where(a => a.Id > k.Id).OrderByDescending(a => a.Id).SelectMany(a => a.Tags).Reverse().ToList()) },
        { "element of lists at a place", db => db.Keepers.OrderBy(k => k.Id).Select(k => db.Articles.Where(a => a.Id > k.Id).OrderBy(a => a.Id).SelectMany(a => a.Tags).ElementAtOrDefault(1)) },
        { "last element of lists", db => db.Keepers.OrderBy(k => k.Id).Select(k => db.Articles.Where(a => a.Id > k.Id).OrderBy(a => a.Id).SelectMany(a => a.Tags).LastOrDefault()) },
        { "page of elements of lists of each row", db => db.Keepers.OrderBy(k => k.Id).Select(k => db.Articles.Where(a => a.Id > k.Id).OrderBy(a => a.Id).SelectMany(a => a.Tags).Skip(1).Take(3).ToList()) },
        { "text of elements of lists", db => db.Keepers.OrderBy(k => k.Id).Select(k => string.Join("|", db.Articles.Where(a => a.Id > k.Id).OrderByDescending(a => a.Id).SelectMany(a => a.Tags))) },
        { "pages of a list of the application beside each row", db => { List<int> places = [3, 1, 2]; return db.Keepers.OrderByDescending(k => k.Id).SelectMany(k => places, (k, n) => new { k.Id, n }).Skip(2).Take(5); } },
        { "pairs with a list of the application in order", db => { List<int> places = [3, 1, 2, 1]; return db.Keepers.OrderByDescending(k => k.Name).Join(places, k => k.Id, n => n, (k, n) => new { k.Id, n }).Take(3); } },
        { "characters of texts", db => db.Keepers.OrderByDescending(k => k.Id).SelectMany(k => k.Name).Skip(2).Take(5) },

        { "text of different elements", db => db.Articles.OrderBy(a => a.Id).Select(a => string.Join("|", a.Tags.Distinct())) },
        { "different elements", db => db.Articles.OrderBy(a => a.Id).Select(a => a.Scores.Distinct().ToList()) },
        { "elements but those of another list", db => db.Articles.OrderBy(a => a.Id).Select(a => a.Tags.Except(a.Labels!.Select(l => l!)).ToList()) },
        { "elements and those of another list", db => db.Articles.Where(a => a.Labels != null).OrderBy(a => a.Id).Select(a => a.Labels!.Union(a.Tags).ToList()) },
        { "elements followed by those of another list", db => db.Articles.OrderBy(a => a.Id).Select(a => string.Join("|", a.Tags.Concat(a.Tags.Reverse<string>()))) },
        { "keys of groups of elements", db => db.Articles.OrderBy(a => a.Id).Select(a => a.Scores.GroupBy(n => n).Select(g => g.Key).ToList()) },
    };

    public static TheoryData<CaseId> Ids => Cases.Ids();

    [DatabaseTheory]
    [MemberData(nameof(Ids))]
    public void Agrees(Dbms dbms, CaseId id) => fixture.Run(Cases, dbms, id, Baseline.Directory());
}
