using Linq.Provider.Tests.Differential.Oracle;
using Linq.Provider.Tests.Infrastructure;

namespace Linq.Provider.Tests.Samples.Chinook;

/// <summary>The music shop in memory.</summary>
internal sealed class ChinookOracle : IChinook
{
    private readonly List<Artist> _artists;
    private readonly List<Album> _albums;
    private readonly List<Track> _tracks;
    private readonly List<Genre> _genres;
    private readonly List<MediaType> _mediaTypes;
    private readonly List<Playlist> _playlists;
    private readonly List<Customer> _customers;
    private readonly List<Employee> _employees;
    private readonly List<Invoice> _invoices;
    private readonly List<InvoiceLine> _lines;

    public ChinookOracle(TestDatabase database, Func<int, IEnumerable<int>> order)
    {
        var reader = new TableReader(database);
        List<T> Read<T>() where T : new()
        {
            List<T> rows = reader.Read<T>();
            return [.. order(rows.Count).Select(i => rows[i])];
        }

        _artists = Read<Artist>();
        _albums = Read<Album>();
        _tracks = Read<Track>();
        _genres = Read<Genre>();
        _mediaTypes = Read<MediaType>();
        _playlists = Read<Playlist>();
        _customers = Read<Customer>();
        _employees = Read<Employee>();
        _invoices = Read<Invoice>();
        _lines = Read<InvoiceLine>();
        List<PlaylistTrack> entries = Read<PlaylistTrack>();
        ConnectCatalogue(entries);
        ConnectSales();
    }

    public IQueryable<Artist> Artists => new OracleQuery<Artist>(_artists);

    public IQueryable<Album> Albums => new OracleQuery<Album>(_albums);

    public IQueryable<Track> Tracks => new OracleQuery<Track>(_tracks);

    public IQueryable<Genre> Genres => new OracleQuery<Genre>(_genres);

    public IQueryable<MediaType> MediaTypes => new OracleQuery<MediaType>(_mediaTypes);

    public IQueryable<Playlist> Playlists => new OracleQuery<Playlist>(_playlists);

    public IQueryable<Customer> Customers => new OracleQuery<Customer>(_customers);

    public IQueryable<Employee> Employees => new OracleQuery<Employee>(_employees);

    public IQueryable<Invoice> Invoices => new OracleQuery<Invoice>(_invoices);

    public IQueryable<InvoiceLine> InvoiceLines => new OracleQuery<InvoiceLine>(_lines);

    private void ConnectCatalogue(List<PlaylistTrack> entries)
    {
        var artists = _artists.ToDictionary(artist => artist.ArtistId);
        var albums = _albums.ToDictionary(album => album.AlbumId);
        var genres = _genres.ToDictionary(genre => genre.GenreId);
        var mediaTypes = _mediaTypes.ToDictionary(type => type.MediaTypeId);
        var tracks = _tracks.ToDictionary(track => track.TrackId);
        var playlists = _playlists.ToDictionary(playlist => playlist.PlaylistId);
        _albums.ForEach(album => (album.Artist = artists[album.ArtistId]).Albums.Add(album));
        foreach (Track track in _tracks)
        {
            track.Album = track.AlbumId is { } album ? albums[album] : null;
            track.Album?.Tracks.Add(track);
            track.Genre = track.GenreId is { } genre ? genres[genre] : null;
            track.Genre?.Tracks.Add(track);
            (track.MediaType = mediaTypes[track.MediaTypeId]).Tracks.Add(track);
        }

        foreach (PlaylistTrack entry in entries)
        {
            playlists[entry.PlaylistId].Tracks.Add(tracks[entry.TrackId]);
            tracks[entry.TrackId].Playlists.Add(playlists[entry.PlaylistId]);
        }
    }

    private void ConnectSales()
    {
        var employees = _employees.ToDictionary(employee => employee.EmployeeId);
        var customers = _customers.ToDictionary(customer => customer.CustomerId);
        var invoices = _invoices.ToDictionary(invoice => invoice.InvoiceId);
        var tracks = _tracks.ToDictionary(track => track.TrackId);
        foreach (Employee employee in _employees)
        {
            employee.Manager = employee.ReportsTo is { } manager ? employees[manager] : null;
            employee.Manager?.Reports.Add(employee);
        }

        foreach (Customer customer in _customers)
        {
            customer.SupportRep = customer.SupportRepId is { } rep ? employees[rep] : null;
            customer.SupportRep?.Customers.Add(customer);
        }

        _invoices.ForEach(invoice => (invoice.Customer = customers[invoice.CustomerId]).Invoices.Add(invoice));
        foreach (InvoiceLine line in _lines)
        {
            (line.Invoice = invoices[line.InvoiceId]).Lines.Add(line);
            (line.Track = tracks[line.TrackId]).InvoiceLines.Add(line);
        }
    }

    private sealed class PlaylistTrack
    {
        public int PlaylistId { get; set; }

        public int TrackId { get; set; }
    }
}
