using System.ComponentModel.DataAnnotations.Schema;

namespace Linq.Provider.Tests.Samples.Chinook;

/// <summary>The sets of the music shop, on a database or in memory.</summary>
public interface IChinook
{
    IQueryable<Artist> Artists { get; }

    IQueryable<Album> Albums { get; }

    IQueryable<Track> Tracks { get; }

    IQueryable<Genre> Genres { get; }

    IQueryable<MediaType> MediaTypes { get; }

    IQueryable<Playlist> Playlists { get; }

    IQueryable<Customer> Customers { get; }

    IQueryable<Employee> Employees { get; }

    IQueryable<Invoice> Invoices { get; }

    IQueryable<InvoiceLine> InvoiceLines { get; }
}

[Table("Artist")]
public class Artist
{
    public int ArtistId { get; set; }

    public string? Name { get; set; }

    public ICollection<Album> Albums { get; set; } = [];
}

[Table("Album")]
public class Album
{
    public int AlbumId { get; set; }

    public string Title { get; set; } = "";

    public int ArtistId { get; set; }

    public Artist Artist { get; set; } = null!;

    public ICollection<Track> Tracks { get; set; } = [];
}

[Table("Genre")]
public class Genre
{
    public int GenreId { get; set; }

    public string? Name { get; set; }

    public ICollection<Track> Tracks { get; set; } = [];
}

[Table("MediaType")]
public class MediaType
{
    public int MediaTypeId { get; set; }

    public string? Name { get; set; }

    public ICollection<Track> Tracks { get; set; } = [];
}

[Table("Track")]
public class Track
{
    public int TrackId { get; set; }

    public string Name { get; set; } = "";

    public int? AlbumId { get; set; }

    public Album? Album { get; set; }

    public int MediaTypeId { get; set; }

    public MediaType MediaType { get; set; } = null!;

    public int? GenreId { get; set; }

    public Genre? Genre { get; set; }

    public string? Composer { get; set; }

    public int Milliseconds { get; set; }

    public int? Bytes { get; set; }

    public decimal UnitPrice { get; set; }

    public ICollection<InvoiceLine> InvoiceLines { get; set; } = [];

    public ICollection<Playlist> Playlists { get; set; } = [];
}

[Table("Playlist")]
public class Playlist
{
    public int PlaylistId { get; set; }

    public string? Name { get; set; }

    public ICollection<Track> Tracks { get; set; } = [];
}

[Table("Employee")]
public class Employee
{
    public int EmployeeId { get; set; }

    public string LastName { get; set; } = "";

    public string FirstName { get; set; } = "";

    public string? Title { get; set; }

    public int? ReportsTo { get; set; }

    [ForeignKey(nameof(ReportsTo))]
    [InverseProperty(nameof(Reports))]
    public Employee? Manager { get; set; }

    public DateTime? BirthDate { get; set; }

    public DateTime? HireDate { get; set; }

    public string? City { get; set; }

    [InverseProperty(nameof(Manager))]
    public ICollection<Employee> Reports { get; set; } = [];

    public ICollection<Customer> Customers { get; set; } = [];
}

[Table("Customer")]
public class Customer
{
    public int CustomerId { get; set; }

    public string FirstName { get; set; } = "";

    public string LastName { get; set; } = "";

    public string? Company { get; set; }

    public string? City { get; set; }

    public string? State { get; set; }

    public string? Country { get; set; }

    public string Email { get; set; } = "";

    public int? SupportRepId { get; set; }

    [ForeignKey(nameof(SupportRepId))]
    public Employee? SupportRep { get; set; }

    public ICollection<Invoice> Invoices { get; set; } = [];
}

[Table("Invoice")]
public class Invoice
{
    public int InvoiceId { get; set; }

    public int CustomerId { get; set; }

    public Customer Customer { get; set; } = null!;

    public DateTime InvoiceDate { get; set; }

    public string? BillingCity { get; set; }

    public string? BillingCountry { get; set; }

    public decimal Total { get; set; }

    [Column("BillingPostalCode")]
    public string? PostalCode { get; set; }

    public ICollection<InvoiceLine> Lines { get; set; } = [];
}

[Table("InvoiceLine")]
public class InvoiceLine
{
    public int InvoiceLineId { get; set; }

    public int InvoiceId { get; set; }

    public Invoice Invoice { get; set; } = null!;

    public int TrackId { get; set; }

    public Track Track { get; set; } = null!;

    public decimal UnitPrice { get; set; }

    public int Quantity { get; set; }
}
