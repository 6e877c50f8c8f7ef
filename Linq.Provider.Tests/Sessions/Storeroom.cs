using System.ComponentModel.DataAnnotations;
using System.ComponentModel.DataAnnotations.Schema;
using Linq.Provider.Tests.Infrastructure;

namespace Linq.Provider.Tests.Sessions;

/// <summary>Collections of every kind of property, and references that nobody can watch: no property is virtual.</summary>
internal class Rack
{
    public Rack() => Labels = new Dictionary<string, Label>();

    public int Id { get; set; }

    public string Name { get; set; } = "";

    /// <summary>Without a setter.</summary>
    public IList<Crate> Crates { get; } = [];

    /// <summary>Set by the constructor.</summary>
    [Relationship(KeyedBy = nameof(Label.Text))]
    public IDictionary<string, Label> Labels { get; }

    /// <summary>Keyed by what the database makes.</summary>
    [Relationship(KeyedBy = nameof(Tin.Id))]
    public IDictionary<int, Tin> Tins { get; init; } = new Dictionary<int, Tin>();

    /// <summary>A class: a session cannot put a collection of its own into it.</summary>
    public List<Bag> Bags { get; set; } = [];

    public ISet<Mark> Marks { get; set; } = new HashSet<Mark>();

    [Relationship(OrderBy = "Name")]
    public ICollection<Jar>? Jars { get; set; }

    [Relationship(Cascade = Cascade.SaveUpdate | Cascade.Delete | Cascade.DeleteOrphan)]
    public ICollection<Card> Cards { get; set; } = new HashSet<Card>();

    public Lock? Lock { get; set; }
}

internal class Crate
{
    public int Id { get; set; }

    public string Name { get; set; } = "";

    public int? RackId { get; set; }

    public Rack? Rack { get; set; }

    public int? OuterId { get; set; }

    [InverseProperty(nameof(Inner))]
    public Crate? Outer { get; set; }

    public ICollection<Crate> Inner { get; set; } = [];
}

internal class Label
{
    public int Id { get; set; }

    public string Text { get; set; } = "";

    public int? RackId { get; set; }

    public Rack? Rack { get; set; }
}

internal class Tin
{
    public int Id { get; set; }

    public int? RackId { get; set; }

    public Rack? Rack { get; set; }
}

internal class Bag
{
    public int Id { get; set; }

    public int? RackId { get; set; }

    public Rack? Rack { get; set; }
}

internal class Jar
{
    public int Id { get; set; }

    public string Name { get; set; } = "";

    public int? RackId { get; set; }

    public Rack? Rack { get; set; }
}

/// <summary>Cannot be without a rack.</summary>
internal class Card
{
    public int Id { get; set; }

    public int RackId { get; set; }

    public Rack Rack { get; set; } = null!;

    public ICollection<Entry> Entries { get; set; } = [];
}

internal class Entry
{
    public int Id { get; set; }

    public int CardId { get; set; }

    public Card Card { get; set; } = null!;
}

internal class Lock
{
    public int Id { get; set; }

    public int RackId { get; set; }

    public Rack Rack { get; set; } = null!;
}

/// <summary>A key of two columns.</summary>
internal class Mark
{
    [Key]
    [Column(Order = 0)]
    public int Color { get; set; }

    [Key]
    [Column(Order = 1)]
    public int Form { get; set; }

    public ICollection<Rack> Racks { get; set; } = [];

    public ICollection<Spot> Spots { get; set; } = [];
}

internal class Spot
{
    public int Id { get; set; }

    public int? MarkColor { get; set; }

    public int? MarkForm { get; set; }

    [ForeignKey("MarkColor, MarkForm")]
    public Mark? Mark { get; set; }
}

internal class StoreroomDb(Engine engine, SessionOptions? options = null) : Session(engine, options)
{
    public EntitySet<Rack> Racks => Set<Rack>();

    public EntitySet<Crate> Crates => Set<Crate>();

    public EntitySet<Card> Cards => Set<Card>();

    public EntitySet<Mark> Marks => Set<Mark>();
}

internal sealed class Storeroom : IDisposable
{
    private readonly TestDatabase _database;

    private Storeroom(TestDatabase database)
    {
        _database = database;
        Engine = Engine.Create(database.Url);
        using StoreroomDb db = Open();
        db.CreateAll();
    }

    public Engine Engine { get; }

    public static Storeroom Create(Dbms dbms) => new(TestDatabase.Create(dbms));

    public StoreroomDb Open(SessionOptions? options = null) => new(Engine, options);

    public void Dispose()
    {
        Engine.Dispose();
        _database.Dispose();
    }
}
