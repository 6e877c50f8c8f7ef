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

/// <summary>What is read with its lines: 500 baskets with ten each.</summary>
public sealed class Basket
{
    public int Id { get; set; }
    public string Customer { get; set; } = "";
    public List<BasketLine> Lines { get; set; } = [];
}

public sealed class BasketLine
{
    public int Id { get; set; }
    public int BasketId { get; set; }
    public Basket? Basket { get; set; }
    public string Product { get; set; } = "";
    public int Quantity { get; set; }
}

/// <summary>What every contender writes: as an item, with a key that the database numbers.</summary>
public sealed class Entry
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

    public static Entry Make(int number) => new()
    {
        SupplierId = 1 + (number % 200),
        Name = $"Entry number {number}",
        Note = number % 3 == 0 ? null : $"a note on the entry {number * 7919L}",
        Price = (100 + (number * 31 % 9900)) / 100m,
        Quantity = number % 500,
        Weight = number % 4001 / 100.0,
        IsActive = number % 2 == 0,
        CreatedAt = new DateTime(2025, 1, 1).AddSeconds(number * 61L % 30_000_000),
    };

    /// <summary>Gives two columns other values than they had the round before.</summary>
    public Entry Change(int round)
    {
        Id = Id == 0 ? (int)((Weight * 100) + 0.5) : Id;
        Price = round + (Id / 100m);
        Quantity = round;
        return this;
    }
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
    public EntitySet<Basket> Baskets => Set<Basket>();
    public EntitySet<BasketLine> BasketLines => Set<BasketLine>();
    public EntitySet<Entry> Entries => Set<Entry>();
}

/// <summary>The tables as EF Core sees them.</summary>
public sealed class ShopContext(DbContextOptions<ShopContext> options) : DbContext(options)
{
    public DbSet<Item> Items => Set<Item>();
    public DbSet<Supplier> Suppliers => Set<Supplier>();
    public DbSet<Basket> Baskets => Set<Basket>();
    public DbSet<BasketLine> BasketLines => Set<BasketLine>();
    public DbSet<Entry> Entries => Set<Entry>();

    protected override void OnModelCreating(Microsoft.EntityFrameworkCore.ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Item>().Property(i => i.CreatedAt).HasColumnType("timestamp without time zone");
        modelBuilder.Entity<Entry>().Property(i => i.CreatedAt).HasColumnType("timestamp without time zone");
    }
}
