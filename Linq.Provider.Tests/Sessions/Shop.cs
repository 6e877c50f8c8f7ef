using System.ComponentModel.DataAnnotations;
using System.ComponentModel.DataAnnotations.Schema;
using Linq.Provider.Tests.Infrastructure;

namespace Linq.Provider.Tests.Sessions;

[TableIndex(nameof(Name), IsUnique = true)]
public class Customer
{
    public int Id { get; set; }

    public string Name { get; set; } = "";

    public string? City { get; set; }

    public List<Order> Orders { get; set; } = [];
}

public class Order
{
    public int Id { get; set; }

    public string Number { get; set; } = "";

    public decimal Total { get; set; }

    public int? CustomerId { get; set; }

    public Customer? Customer { get; set; }

    [Relationship(Cascade = Cascade.SaveUpdate | Cascade.Delete | Cascade.DeleteOrphan)]
    public List<Line> Lines { get; set; } = [];
}

public class Line
{
    public long Id { get; set; }

    public int OrderId { get; set; }

    public Order Order { get; set; } = null!;

    public string Product { get; set; } = "";
}

public class Person
{
    public int Id { get; set; }

    public string Name { get; set; } = "";

    public int? BossId { get; set; }

    public Person? Boss { get; set; }

    public List<Person> Staff { get; set; } = [];
}

public class Post
{
    public int Id { get; set; }

    public string Title { get; set; } = "";

    public List<Tag> Tags { get; set; } = [];
}

public class Tag
{
    public int Id { get; set; }

    public string Name { get; set; } = "";

    public List<Post> Posts { get; set; } = [];
}

public class Seat
{
    [Key]
    [Column(Order = 0)]
    public string Row { get; set; } = "";

    [Key]
    [Column(Order = 1)]
    public int Number { get; set; }

    public string? Guest { get; set; }
}

public class Document
{
    public Guid Id { get; set; }

    public string Title { get; set; } = "";

    [Timestamp]
    public int Version { get; set; }
}

/// <summary>Neither end has a property for its foreign key.</summary>
public class Team
{
    public int Id { get; set; }

    public string Name { get; set; } = "";

    public List<Player> Players { get; set; } = [];
}

public class Player
{
    public int Id { get; set; }

    public string Name { get; set; } = "";

    public Team? Team { get; set; }
}

/// <summary>Two tables that refer to each other.</summary>
public class Ship
{
    public int Id { get; set; }

    public int? CaptainId { get; set; }

    public Captain? Captain { get; set; }
}

public class Captain
{
    public int Id { get; set; }

    public int? HomeId { get; set; }

    public Port? Home { get; set; }
}

public class Port
{
    public int Id { get; set; }

    public int? FlagshipId { get; set; }

    public Ship? Flagship { get; set; }
}

public sealed class Shop(Engine engine, SessionOptions? options = null) : Session(engine, options)
{
    public EntitySet<Customer> Customers => Set<Customer>();

    public EntitySet<Order> Orders => Set<Order>();

    public EntitySet<Line> Lines => Set<Line>();

    public EntitySet<Person> People => Set<Person>();

    public EntitySet<Post> Posts => Set<Post>();

    public EntitySet<Tag> Tags => Set<Tag>();

    public EntitySet<Seat> Seats => Set<Seat>();

    public EntitySet<Document> Documents => Set<Document>();

    public EntitySet<Team> Teams => Set<Team>();

    public EntitySet<Player> Players => Set<Player>();

    public EntitySet<Ship> Ships => Set<Ship>();

    public EntitySet<Captain> Captains => Set<Captain>();

    public EntitySet<Port> Ports => Set<Port>();
}

/// <summary>A database with the tables of the shop, empty at first.</summary>
public sealed class ShopDatabase : IDisposable
{
    private readonly TestDatabase _database;

    private ShopDatabase(TestDatabase database)
    {
        _database = database;
        Engine = Engine.Create(database.Url);
        using Shop db = Open();
        db.CreateAll();
    }

    public Engine Engine { get; }

    public string Url => _database.Url;

    public static ShopDatabase Create(Dbms dbms) => new(TestDatabase.Create(dbms));

    public Shop Open(SessionOptions? options = null) => new(Engine, options);

    /// <summary>Writes with a session of its own.</summary>
    public void Seed(params object[] entities)
    {
        using Shop db = Open();
        foreach (object entity in entities)
        {
            db.Add(entity);
        }

        db.Commit();
    }

    /// <summary>The rows of a query, with the values of a row joined by '|' and null as '-'; read past the session.</summary>
    public string[] Rows(string sql)
    {
        using System.Data.Common.DbConnection connection = _database.OpenRaw();
        using System.Data.Common.DbCommand command = connection.CreateCommand();
        command.CommandText = sql;
        using System.Data.Common.DbDataReader reader = command.ExecuteReader();
        List<string> rows = [];
        while (reader.Read())
        {
            rows.Add(string.Join("|", Enumerable.Range(0, reader.FieldCount).Select(i => reader.IsDBNull(i) ? "-" : Convert.ToString(reader.GetValue(i), System.Globalization.CultureInfo.InvariantCulture))));
        }

        return [.. rows];
    }

    /// <summary>A connection of the bare driver.</summary>
    public System.Data.Common.DbConnection OpenRaw() => _database.OpenRaw();

    public void Execute(string sql) => _database.Execute(sql);

    public void Dispose()
    {
        Engine.Dispose();
        _database.Dispose();
    }
}
