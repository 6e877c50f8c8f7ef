using System.ComponentModel.DataAnnotations;
using Linq.Provider.Tests.Infrastructure;

namespace Linq.Provider.Tests.Sessions;

/// <summary>Has unique values of each kind: that can be null, that cannot, of two columns, and a reference that no two share.</summary>
[TableIndex(nameof(Code), IsUnique = true)]
[TableIndex(nameof(Label), IsUnique = true)]
[TableIndex(nameof(Row), nameof(Place), IsUnique = true)]
public class Peg
{
    public int Id { get; set; }

    public string? Code { get; set; }

    public string Label { get; set; } = "";

    public int Row { get; set; }

    public int? Place { get; set; }

    public int? NextId { get; set; }

    /// <summary>No two pegs have the same next one.</summary>
    public Peg? Next { get; set; }

    public Peg? Previous { get; set; }

    public int? OwnerId { get; set; }

    public Peg? Owner { get; set; }

    [Timestamp]
    public uint Version { get; set; }
}

public class Driver
{
    public int Id { get; set; }

    public string Name { get; set; } = "";

    public int CarId { get; set; }

    /// <summary>Each needs one of its own.</summary>
    public Car Car { get; set; } = null!;
}

public class Car
{
    public int Id { get; set; }

    public string Plate { get; set; } = "";

    public Driver? Driver { get; set; }
}

/// <summary>One name may occur twice, once it is old.</summary>
public class Edition
{
    public int Id { get; set; }

    public string Name { get; set; } = "";

    public bool IsOld { get; set; }
}

public sealed class Pegboard(Engine engine) : Session(engine)
{
    public EntitySet<Peg> Pegs => Set<Peg>();

    public EntitySet<Driver> Drivers => Set<Driver>();

    public EntitySet<Car> Cars => Set<Car>();

    public EntitySet<Edition> Editions => Set<Edition>();

    public static void Map(ModelBuilder model)
    {
        ArgumentNullException.ThrowIfNull(model);
        model.Entity<Peg>().HasOne(p => p.Next).WithOne(p => p.Previous).HasForeignKey<Peg>(p => p.NextId);
        model.Entity<Peg>().HasOne(p => p.Owner).WithMany().HasForeignKey(p => p.OwnerId);
        model.Entity<Driver>().HasOne(d => d.Car).WithOne(c => c.Driver).HasForeignKey<Driver>(d => d.CarId);
        model.Entity<Edition>().HasIndex(e => e.Name).IsUnique().HasFilter("NOT \"IsOld\"");
    }

    protected override void Configure(ModelBuilder model) => Map(model);
}

/// <summary>A database with the tables of the pegboard.</summary>
public sealed class PegboardDatabase : IDisposable
{
    private readonly TestDatabase _database;
    private readonly Engine _engine;

    public PegboardDatabase(Dbms dbms)
    {
        _database = TestDatabase.Create(dbms);
        _engine = Engine.Create(_database.Url);
        using Pegboard db = Open();
        db.CreateAll();
    }

    public Pegboard Open() => new(_engine);

    public void Dispose()
    {
        _engine.Dispose();
        _database.Dispose();
    }
}
