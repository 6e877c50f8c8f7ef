using Linq.Provider.Tests.Differential;

namespace Linq.Provider.Tests.Samples.Chinook;

/// <summary>The music shop on a database.</summary>
internal sealed class ChinookDb(Engine engine, Reading reading = Reading.Tracked) : Session(engine, reading.Options()), IChinook
{
    public EntitySet<Artist> Artists => Set<Artist>();

    public EntitySet<Album> Albums => Set<Album>();

    public EntitySet<Track> Tracks => Set<Track>();

    public EntitySet<Genre> Genres => Set<Genre>();

    public EntitySet<MediaType> MediaTypes => Set<MediaType>();

    public EntitySet<Playlist> Playlists => Set<Playlist>();

    public EntitySet<Customer> Customers => Set<Customer>();

    public EntitySet<Employee> Employees => Set<Employee>();

    public EntitySet<Invoice> Invoices => Set<Invoice>();

    public EntitySet<InvoiceLine> InvoiceLines => Set<InvoiceLine>();

    IQueryable<Artist> IChinook.Artists => Artists.As(reading);

    IQueryable<Album> IChinook.Albums => Albums.As(reading);

    IQueryable<Track> IChinook.Tracks => Tracks.As(reading);

    IQueryable<Genre> IChinook.Genres => Genres.As(reading);

    IQueryable<MediaType> IChinook.MediaTypes => MediaTypes.As(reading);

    IQueryable<Playlist> IChinook.Playlists => Playlists.As(reading);

    IQueryable<Customer> IChinook.Customers => Customers.As(reading);

    IQueryable<Employee> IChinook.Employees => Employees.As(reading);

    IQueryable<Invoice> IChinook.Invoices => Invoices.As(reading);

    IQueryable<InvoiceLine> IChinook.InvoiceLines => InvoiceLines.As(reading);

    protected override void Configure(ModelBuilder model) =>
        model.Entity<Playlist>().HasMany(p => p.Tracks).WithMany(t => t.Playlists).UsingTable("PlaylistTrack", "PlaylistId", "TrackId");
}
