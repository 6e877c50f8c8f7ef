using Microsoft.EntityFrameworkCore;

namespace Linq.Provider.Benchmarks;

// What every contender reads: nine columns of the common types.
public sealed class Item
{
    public int Id { get; set; }
    public int SupplierId { get; set; }
    public string Name { get; set; } = "";
    public string? Note { get; set; }
    public decimal Price { get; set; }
    public int Quantity { get; set; }
    public double Weight { get; set; }
    public bool IsActive { get; set; }
    public DateTime CreatedAt { get; set; }
}

public sealed class Supplier
{
    public int Id { get; set; }
    public string Name { get; set; } = "";
    public string Country { get; set; } = "";
}

public sealed class PageRow
{
    public int Id { get; set; }
    public string Name { get; set; } = "";
    public decimal Price { get; set; }
    public DateTime CreatedAt { get; set; }
}

public sealed class CountryTotal
{
    public string Country { get; set; } = "";
    public int Items { get; set; }
    public int Quantity { get; set; }
    public double Heaviest { get; set; }
}

/// <summary>The tables as Linq.Provider sees them, by convention only.</summary>
public sealed class ShopSession(Engine engine, SessionOptions? options = null) : Session(engine, options)
{
    public EntitySet<Item> Items => Set<Item>();
    public EntitySet<Supplier> Suppliers => Set<Supplier>();
}

/// <summary>The tables as EF Core sees them.</summary>
public sealed class ShopContext(DbContextOptions<ShopContext> options) : DbContext(options)
{
    public DbSet<Item> Items => Set<Item>();
    public DbSet<Supplier> Suppliers => Set<Supplier>();

    protected override void OnModelCreating(Microsoft.EntityFrameworkCore.ModelBuilder modelBuilder) =>
        modelBuilder.Entity<Item>().Property(i => i.CreatedAt).HasColumnType("timestamp without time zone");
}
