using Linq.Provider.Tests.Differential;
using Linq.Provider.Tests.Infrastructure;

namespace Linq.Provider.Tests.Samples.Chinook;

/// <summary>What a music shop asks its database.</summary>
public sealed class ChinookTests(ChinookFixture fixture) : IClassFixture<ChinookFixture>
{
    private static readonly CaseList<IChinook> Cases = new("chinook")
    {
        { "albums of an artist", db => from a in db.Albums where a.Artist.Name == "AC/DC" orderby a.Title select a },
        { "tracks of an album", db => db.Tracks.Where(t => t.AlbumId == 1).OrderBy(t => t.TrackId).Select(t => new { t.Name, t.Milliseconds, Genre = t.Genre!.Name }) },
        { "search by part of a name", db => { string text = "Love"; return db.Tracks.Where(t => t.Name.Contains(text)).OrderBy(t => t.Name).ThenBy(t => t.TrackId).Take(20).Select(t => new { t.TrackId, t.Name }); } },
        { "search in several columns", db => { string text = "Rock"; return db.Tracks.Where(t => t.Name.Contains(text) || t.Album!.Title.Contains(text) || t.Album.Artist.Name!.Contains(text)).Select(t => t.TrackId); } },
        { "page of the catalogue", db => { int page = 3, size = 25; return db.Tracks.OrderBy(t => t.Album!.Artist.Name).ThenBy(t => t.Album!.Title).ThenBy(t => t.TrackId).Skip((page - 1) * size).Take(size).Select(t => new { t.TrackId, t.Name, Album = t.Album!.Title, Artist = t.Album.Artist.Name }); } },
        { "artists without albums", db => db.Artists.Where(a => !a.Albums.Any()).OrderBy(a => a.Name).Select(a => a.Name) },
        { "artists by number of albums", db => db.Artists.Select(a => new { a.Name, Albums = a.Albums.Count }).Where(x => x.Albums > 4).OrderByDescending(x => x.Albums).ThenBy(x => x.Name) },
        { "artists by number of tracks", db => db.Artists.Select(a => new { a.ArtistId, a.Name, Tracks = a.Albums.SelectMany(b => b.Tracks).Count() }).OrderByDescending(x => x.Tracks).ThenBy(x => x.ArtistId).Take(10) },
        { "tracks per genre", db => from t in db.Tracks group t by t.Genre!.Name into g orderby g.Count() descending, g.Key select new { Genre = g.Key, Tracks = g.Count(), Minutes = g.Sum(t => t.Milliseconds) / 60000 } },
        { "longest track per genre", db => db.Genres.OrderBy(g => g.GenreId).Select(g => new { g.Name, Longest = g.Tracks.OrderByDescending(t => t.Milliseconds).ThenBy(t => t.TrackId).Select(t => t.Name).FirstOrDefault() }) },
        { "three longest tracks per genre", db => db.Genres.OrderBy(g => g.GenreId).Select(g => new { g.Name, Top = g.Tracks.OrderByDescending(t => t.Milliseconds).ThenBy(t => t.TrackId).Take(3).Select(t => new { t.Name, t.Milliseconds }).ToList() }) },
        { "average length per media type", db => db.MediaTypes.OrderBy(m => m.MediaTypeId).Select(m => new { m.Name, Average = m.Tracks.Average(t => (double?)t.Milliseconds) }) },
        { "tracks longer than their album's average", db => from t in db.Tracks where t.Milliseconds > t.Album!.Tracks.Average(o => o.Milliseconds) * 2 orderby t.TrackId select new { t.TrackId, t.Name } },
        { "tracks never sold", db => db.Tracks.Count(t => !t.InvoiceLines.Any()) },
        { "best selling tracks", db => db.InvoiceLines.GroupBy(l => l.TrackId).Select(g => new { g.Key, Sold = g.Sum(l => l.Quantity) }).OrderByDescending(x => x.Sold).ThenBy(x => x.Key).Take(10) },
        { "best selling artists", db => (from l in db.InvoiceLines group l by new { l.Track.Album!.Artist.ArtistId, l.Track.Album.Artist.Name } into g orderby g.Sum(l => l.UnitPrice * l.Quantity) descending, g.Key.ArtistId select new { g.Key.Name, Revenue = g.Sum(l => l.UnitPrice * l.Quantity) }).Take(10) },
        { "revenue per country", db => from i in db.Invoices group i by i.BillingCountry into g orderby g.Sum(i => i.Total) descending, g.Key select new { Country = g.Key, Revenue = g.Sum(i => i.Total), Orders = g.Count() } },
        { "revenue per year", db => from i in db.Invoices group i by i.InvoiceDate.Year into g orderby g.Key select new { Year = g.Key, Revenue = g.Sum(i => i.Total), Largest = g.Max(i => i.Total) } },
        { "revenue per month", db => from i in db.Invoices group i by new { i.InvoiceDate.Year, i.InvoiceDate.Month } into g orderby g.Key.Year, g.Key.Month select new { g.Key.Year, g.Key.Month, Revenue = g.Sum(i => i.Total) } },
        { "revenue per genre", db => from l in db.InvoiceLines group l by l.Track.Genre!.Name into g orderby g.Sum(l => l.UnitPrice * l.Quantity) descending, g.Key select new { g.Key, Revenue = g.Sum(l => l.UnitPrice * l.Quantity), Lines = g.Count() } },
        { "revenue per sales agent", db => db.Employees.Where(e => e.Customers.Any()).OrderBy(e => e.LastName).Select(e => new { e.FirstName, e.LastName, Customers = e.Customers.Count, Revenue = e.Customers.SelectMany(c => c.Invoices).Sum(i => i.Total) }) },
        { "customers by spending", db => db.Customers.Select(c => new { c.CustomerId, c.LastName, Spent = c.Invoices.Sum(i => i.Total) }).OrderByDescending(x => x.Spent).ThenBy(x => x.CustomerId).Take(10) },
        { "customers who spent more than average", db => db.Customers.Where(c => c.Invoices.Sum(i => i.Total) > db.Invoices.Sum(i => i.Total) / db.Customers.Count()).OrderBy(c => c.CustomerId).Select(c => c.LastName) },
        { "best customer per country", db => from c in db.Customers group c by c.Country into g orderby g.Key select new { Country = g.Key, Best = g.OrderByDescending(c => c.Invoices.Sum(i => i.Total)).ThenBy(c => c.CustomerId).Select(c => c.LastName).First() } },
        { "customers without a company", db => db.Customers.Where(c => c.Company == null).OrderBy(c => c.LastName).ThenBy(c => c.CustomerId).Select(c => new { c.FirstName, c.LastName, c.Country }) },
        { "customers of some countries", db => { string[] countries = ["Brazil", "Canada", "Norway"]; return db.Customers.Where(c => countries.Contains(c.Country)).OrderBy(c => c.CustomerId); } },
        { "customers and their agent", db => from c in db.Customers join e in db.Employees on c.SupportRepId equals e.EmployeeId orderby c.CustomerId select new { Customer = c.FirstName + " " + c.LastName, Agent = e.FirstName + " " + e.LastName } },
        { "last invoice of each customer", db => db.Customers.OrderBy(c => c.CustomerId).Select(c => new { c.LastName, Last = c.Invoices.OrderByDescending(i => i.InvoiceDate).ThenByDescending(i => i.InvoiceId).Select(i => (DateTime?)i.InvoiceDate).FirstOrDefault() }) },
        { "invoice with lines", db => db.Invoices.Where(i => i.InvoiceId == 5).Select(i => new { i.InvoiceId, Customer = i.Customer.LastName, i.Total, Lines = i.Lines.OrderBy(l => l.InvoiceLineId).Select(l => new { l.Track.Name, l.UnitPrice, l.Quantity }).ToList() }).Single() },
        { "invoices whose total differs from their lines", db => db.Invoices.Where(i => i.Total != i.Lines.Sum(l => l.UnitPrice * l.Quantity)), Expect.Empty },
        { "invoices of a period", db => { var from = new DateTime(2022, 1, 1); var to = new DateTime(2022, 4, 1); return db.Invoices.Where(i => i.InvoiceDate >= from && i.InvoiceDate < to).OrderBy(i => i.InvoiceDate).ThenBy(i => i.InvoiceId).Select(i => new { i.InvoiceId, i.InvoiceDate, i.Customer.LastName }); } },
        { "invoices above an amount", db => db.Invoices.Where(i => i.Total > 10.5m).OrderByDescending(i => i.Total).ThenBy(i => i.InvoiceId) },
        { "price list", db => db.Tracks.Select(t => t.UnitPrice).Distinct().OrderBy(p => p) },
        { "tracks bought by a customer", db => (from l in db.InvoiceLines where l.Invoice.CustomerId == 12 orderby l.Track.Name, l.TrackId select new { l.Track.Name, Artist = l.Track.Album!.Artist.Name }) },
        { "genres bought by a customer", db => db.InvoiceLines.Where(l => l.Invoice.CustomerId == 12).Select(l => l.Track.Genre!.Name).Distinct().OrderBy(n => n) },
        { "customers who bought jazz", db => db.Customers.Where(c => c.Invoices.Any(i => i.Lines.Any(l => l.Track.Genre!.Name == "Jazz"))).OrderBy(c => c.CustomerId).Select(c => c.Email) },
        { "customers who always spent more than the least", db => db.Customers.Where(c => c.Invoices.Any() && c.Invoices.All(i => i.Total > 0.98m)).OrderBy(c => c.CustomerId).Select(c => c.CustomerId) },
        { "playlists with sizes", db => db.Playlists.OrderBy(p => p.PlaylistId).Select(p => new { p.Name, Tracks = p.Tracks.Count }) },
        { "empty playlists", db => db.Playlists.Where(p => !p.Tracks.Any()).OrderBy(p => p.PlaylistId).Select(p => p.Name) },
        { "length of each playlist", db => db.Playlists.OrderBy(p => p.PlaylistId).Select(p => new { p.PlaylistId, Milliseconds = p.Tracks.Sum(t => (long)t.Milliseconds) }) },
        { "playlists with a genre", db => db.Playlists.Where(p => p.Tracks.Any(t => t.Genre!.Name == "Classical")).OrderBy(p => p.PlaylistId) },
        { "artists of a playlist", db => (from p in db.Playlists where p.PlaylistId == 16 from t in p.Tracks select t.Album!.Artist.Name).Distinct().OrderBy(n => n) },
        { "tracks in most playlists", db => db.Tracks.OrderByDescending(t => t.Playlists.Count).ThenBy(t => t.TrackId).Take(5).Select(t => new { t.Name, N = t.Playlists.Count }) },
        { "who reports to whom", db => from e in db.Employees join m in db.Employees on e.ReportsTo equals m.EmployeeId into ms from m in ms.DefaultIfEmpty() orderby e.EmployeeId select new { e.LastName, Manager = m == null ? "nobody" : m.LastName } },
        { "managers with their team", db => db.Employees.Where(e => e.Reports.Any()).OrderBy(e => e.EmployeeId).Select(e => new { e.LastName, Team = e.Reports.OrderBy(r => r.EmployeeId).Select(r => r.FirstName).ToList() }) },
        { "second level of reports", db => db.Employees.Where(e => e.Manager!.Manager != null).OrderBy(e => e.EmployeeId).Select(e => new { e.LastName, Top = e.Manager!.Manager!.LastName }) },
        { "employees born before", db => db.Employees.Where(e => e.BirthDate < new DateTime(1965, 1, 1)).OrderBy(e => e.BirthDate).Select(e => e.LastName) },
        { "composers of several genres", db => db.Tracks.Where(t => t.Composer != null).Select(t => new { t.Composer, t.GenreId }).Distinct().GroupBy(x => x.Composer).Where(g => g.Count() > 2).OrderBy(g => g.Key).Select(g => new { g.Key, Genres = g.Count() }) },
        { "albums with most expensive tracks", db => db.Albums.Where(a => a.Tracks.Any(t => t.UnitPrice > 1.5m)).OrderBy(a => a.AlbumId).Select(a => new { a.Title, Price = a.Tracks.Sum(t => t.UnitPrice) }).Take(10) },
        { "album catalogue in two levels", db => db.Artists.Where(a => a.ArtistId <= 5).OrderBy(a => a.ArtistId).Select(a => new { a.Name, Albums = a.Albums.OrderBy(b => b.Title).Select(b => new { b.Title, Tracks = b.Tracks.OrderBy(t => t.TrackId).Select(t => t.Name).ToList() }).ToList() }) },
        { "cities of customers and employees", db => db.Customers.Select(c => c.City).Union(db.Employees.Select(e => e.City)).OrderBy(c => c) },
        { "cities of both", db => db.Customers.Select(c => c.City).Intersect(db.Employees.Select(e => e.City)) },
        { "countries without sales in a year", db => db.Invoices.Select(i => i.BillingCountry).Except(db.Invoices.Where(i => i.InvoiceDate.Year == 2021).Select(i => i.BillingCountry)) },
        { "mean basket", db => db.Invoices.Average(i => (double)i.Lines.Count()) },
        { "share of each genre in revenue", db => from l in db.InvoiceLines group l by l.Track.GenreId into g orderby g.Key select new { g.Key, Share = (double)g.Sum(l => l.Quantity) / db.InvoiceLines.Sum(x => x.Quantity) } },
    };

    public static TheoryData<CaseId> Ids => Cases.Ids();

    [SampleDataTheory]
    [MemberData(nameof(Ids))]
    public void Agrees(Dbms dbms, CaseId id) => fixture.Run(Cases, dbms, id, Baseline.Directory());
}
