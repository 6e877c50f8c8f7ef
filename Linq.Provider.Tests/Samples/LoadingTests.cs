using Linq.Provider.Tests.Infrastructure;
using Linq.Provider.Tests.Samples.Chinook;
using Linq.Provider.Tests.Samples.Northwind;

namespace Linq.Provider.Tests.Samples;

/// <summary>The graphs that a new user of the sample databases loads first, by every sensible strategy, with the number of statements.</summary>
public sealed class LoadingTests
{
    private static readonly Loading[] Eager = [Loading.Joined, Loading.SelectIn, Loading.Subquery, Loading.Immediate];

    [SampleDataFact]
    public void Artists_albums_tracks(Dbms dbms)
    {
        using TestDatabase database = SampleData.Copy(Sample.Chinook, dbms);
        using Engine engine = Engine.Create(database.Url);
        (int Artists, int Albums, int Tracks) expected;
        using (var db = new ChinookDb(engine))
        {
            expected = (db.Artists.Count(), db.Albums.Count(), db.Tracks.Count(t => t.AlbumId != null));
            Assert.True(expected is { Artists: > 0, Albums: > 0, Tracks: > 0 });
        }

        using (var db = new ChinookDb(engine))
        {
            (int artists, int albums, int tracks) = (0, 0, 0);
            foreach (Artist artist in db.Artists)
            {
                artists++;
                albums += artist.Albums.Count;
                tracks += artist.Albums.Sum(a => a.Tracks.Count);
            }

            Assert.Equal(expected, (artists, albums, tracks));
            Assert.Equal(3, db.StatementCount);
        }

        foreach (Loading strategy in Eager)
        {
            using var db = new ChinookDb(engine);
            List<Artist> artists = [.. db.Artists.Include(a => a.Albums, strategy).ThenInclude(a => a.Tracks, strategy)];
            Assert.Equal(expected, (artists.Count, artists.Sum(a => a.Albums.Count), artists.SelectMany(a => a.Albums).Sum(a => a.Tracks.Count)));
            Assert.Equal(strategy == Loading.Joined ? 2 : 3, db.StatementCount);
        }
    }

    [SampleDataFact]
    public void Employees_and_their_managers(Dbms dbms)
    {
        using TestDatabase database = SampleData.Copy(Sample.Chinook, dbms);
        using Engine engine = Engine.Create(database.Url);
        using (var db = new ChinookDb(engine))
        {
            // All employees are at hand, so that their managers cost nothing.
            List<Chinook.Employee> all = [.. db.Employees.Include(e => e.Manager, Loading.Immediate)];
            Assert.Equal(1, db.StatementCount);
            Assert.All(all, e => Assert.Null(Top(e).Manager));
            Assert.Single(all.Select(Top).Distinct());
            Assert.Equal(all.Count - 1, all.Sum(e => e.Reports.Count));
            Assert.Equal(2, db.StatementCount);
        }

        foreach (Loading strategy in Eager)
        {
            using var db = new ChinookDb(engine);
            Chinook.Employee employee = db.Employees.OrderByDescending(e => e.EmployeeId).Include(e => e.Manager, strategy).ThenInclude(e => e!.Manager, strategy).First();
            Assert.NotNull(employee.Manager);
            Assert.Equal(Top(employee).EmployeeId, db.Employees.Single(e => e.Manager == null).EmployeeId);
        }

        static Chinook.Employee Top(Chinook.Employee employee) => employee.Manager is null ? employee : Top(employee.Manager);
    }

    [SampleDataFact]
    public void Customers_invoices_lines(Dbms dbms)
    {
        using TestDatabase database = SampleData.Copy(Sample.Chinook, dbms);
        using Engine engine = Engine.Create(database.Url);
        decimal total;
        using (var db = new ChinookDb(engine))
        {
            total = db.InvoiceLines.Sum(l => l.UnitPrice * l.Quantity);
        }

        foreach (Loading strategy in Eager)
        {
            using var db = new ChinookDb(engine);
            List<Chinook.Customer> customers = [.. db.Customers.OrderBy(c => c.CustomerId).Include(c => c.Invoices, strategy).ThenInclude(i => i.Lines, strategy).ThenInclude(l => l.Track)];
            Assert.Equal(total, customers.SelectMany(c => c.Invoices).SelectMany(i => i.Lines).Sum(l => l.UnitPrice * l.Quantity));
            Assert.All(customers.SelectMany(c => c.Invoices).SelectMany(i => i.Lines), l => Assert.Equal(l.TrackId, l.Track.TrackId));
            Assert.Equal(strategy == Loading.Joined ? 2 : 3, db.StatementCount);
        }

        using var page = new ChinookDb(engine);
        List<Chinook.Customer> ten = [.. page.Customers.OrderBy(c => c.LastName).ThenBy(c => c.CustomerId).Skip(10).Take(10).Include(c => c.Invoices.OrderByDescending(i => i.Total).Take(2), Loading.Joined)];
        Assert.Equal(10, ten.Count);
        Assert.All(ten, c => Assert.Equal(2, c.Invoices.Count));
        Assert.Equal(1, page.StatementCount);
    }

    [SampleDataFact]
    public void Playlists_and_tracks(Dbms dbms)
    {
        using TestDatabase database = SampleData.Copy(Sample.Chinook, dbms);
        using Engine engine = Engine.Create(database.Url);
        int links;
        using (var db = new ChinookDb(engine))
        {
            links = db.Playlists.SelectMany(p => p.Tracks).Count();
            Assert.Equal(links, db.Playlists.ToList().Sum(p => p.Tracks.Count));
            Assert.Equal(3, db.StatementCount);
        }

        foreach (Loading strategy in Eager)
        {
            using var db = new ChinookDb(engine);
            List<Playlist> playlists = [.. db.Playlists.Include(p => p.Tracks, strategy)];
            Assert.Equal(links, playlists.Sum(p => p.Tracks.Count));
            Assert.Equal(strategy == Loading.Joined ? 1 : 2, db.StatementCount);
            using var back = new ChinookDb(engine);
            Assert.Equal(links, back.Tracks.Include(t => t.Playlists, strategy).ToList().Sum(t => t.Playlists.Count));
        }
    }

    [SampleDataFact]
    public void Orders_details_products(Dbms dbms)
    {
        using TestDatabase database = SampleData.Copy(Sample.Northwind, dbms);
        using Engine engine = Engine.Create(database.Url);
        int details;
        using (var db = new NorthwindDb(engine))
        {
            details = db.OrderDetails.Count();
            Assert.Equal(details, db.Orders.ToList().Sum(o => o.Details.Count));
            Assert.Equal(3, db.StatementCount);
        }

        foreach (Loading strategy in Eager)
        {
            using var db = new NorthwindDb(engine);
            List<Order> orders = [.. db.Orders.Include(o => o.Details, strategy).ThenInclude(d => d.Product, strategy)];
            Assert.Equal(details, orders.Sum(o => o.Details.Count(d => d.Product is not null)));
            Assert.Equal(strategy == Loading.Joined ? 1 : 3, db.StatementCount);
            List<Northwind.Employee> employees = [.. db.Employees.Include(e => e.Territories, strategy)];
            Assert.Equal(db.Employees.SelectMany(e => e.Territories).Count(), employees.Sum(e => e.Territories.Count));
        }
    }
}
