using System.ComponentModel.DataAnnotations;
using Linq.Provider.Tests.Infrastructure;

namespace Linq.Provider.Tests.Sessions;

public class Part
{
    public int Id { get; set; }

    public string Name { get; set; } = "";

    public int Weight { get; set; }

    /// <summary>The database's default.</summary>
    public string? Status { get; set; }

    /// <summary>Computed by the database.</summary>
    public int DoubleWeight { get; set; }
}

public class Stamped
{
    public Guid Id { get; set; }

    public string Text { get; set; } = "";

    [Timestamp]
    public byte[] Version { get; set; } = [];
}

public class Marked
{
    public int Id { get; set; }

    public string Text { get; set; } = "";

    [Timestamp]
    public Guid Version { get; set; }
}

/// <summary>A key with a class of its own.</summary>
public readonly record struct Sku(string Code);

public class Article
{
    public Sku Id { get; set; }

    public string Name { get; set; } = "";
}

/// <summary>Each needs the other.</summary>
public class Egg
{
    public int Id { get; set; }

    public int HenId { get; set; }

    public Hen Hen { get; set; } = null!;
}

public class Hen
{
    public int Id { get; set; }

    public int EggId { get; set; }

    public Egg Egg { get; set; } = null!;
}

public class Vehicle
{
    public int Id { get; set; }

    public string Name { get; set; } = "";
}

public class Truck : Vehicle
{
    public int Load { get; set; }
}

public class Bus : Vehicle
{
    public int? Seats { get; set; }
}

/// <summary>A parent that its children cannot do without, with no cascade.</summary>
public class Shelf
{
    public int Id { get; set; }

    public List<Box> Boxes { get; set; } = [];
}

public class Box
{
    public int Id { get; set; }

    public int ShelfId { get; set; }

    public Shelf Shelf { get; set; } = null!;
}

public sealed class Workshop(Engine engine) : Session(engine)
{
    public EntitySet<Part> Parts => Set<Part>();

    public EntitySet<Stamped> Stamped => Set<Stamped>();

    public EntitySet<Marked> Marked => Set<Marked>();

    public EntitySet<Article> Articles => Set<Article>();

    public EntitySet<Egg> Eggs => Set<Egg>();

    public EntitySet<Vehicle> Vehicles => Set<Vehicle>();

    public EntitySet<Truck> Trucks => Set<Truck>();

    public EntitySet<Bus> Buses => Set<Bus>();

    public EntitySet<Shelf> Shelves => Set<Shelf>();

    protected override void Configure(ModelBuilder model)
    {
        ArgumentNullException.ThrowIfNull(model);
        model.Entity<Part>().Property(p => p.Status).HasDefaultSql("'new'");
        model.Entity<Part>().Property(p => p.DoubleWeight).HasComputedSql("\"Weight\" * 2");
        model.Entity<Article>().Property(a => a.Id).HasConversion(s => s.Code, c => new Sku(c));
        model.Entity<Egg>().HasOne(e => e.Hen).WithMany().HasForeignKey(e => e.HenId);
        model.Entity<Hen>().HasOne(h => h.Egg).WithMany().HasForeignKey(h => h.EggId);
    }
}

/// <summary>A database with the tables of the workshop.</summary>
public sealed class WorkshopDatabase : IDisposable
{
    private readonly TestDatabase _database;
    private readonly Engine _engine;

    public WorkshopDatabase(Dbms dbms)
    {
        _database = TestDatabase.Create(dbms);
        _engine = Engine.Create(_database.Url);
        using Workshop db = Open();
        db.CreateAll();
    }

    public Workshop Open() => new(_engine);

    public void Execute(string sql) => _database.Execute(sql);

    public void Dispose()
    {
        _engine.Dispose();
        _database.Dispose();
    }
}
