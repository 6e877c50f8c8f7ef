using System.Linq.Expressions;
using System.Text.RegularExpressions;
using Linq.Provider.Tests.Infrastructure;

namespace Linq.Provider.Tests.Documentation.QueriesPage;

// The C# of docs/queries.md, line by line; the test below compares them.

public abstract class Vehicle
{
    public int Id { get; set; }
    public string Maker { get; set; } = "";
    public string Model { get; set; } = "";
    public int Year { get; set; }
    public List<string> Tags { get; set; } = [];

    [Translatable]
    public string Name => Maker + " " + Model;

    [Translatable]
    public int AgeIn(int year) => year - Year;
}

public class Car : Vehicle
{
    public int Doors { get; set; }
}

public class Truck : Vehicle
{
    public decimal Load { get; set; }

    [Translatable]
    public bool IsHeavy => Load > 7.5m;
}

public static class Database
{
    [SqlFunction("upper")]
    public static string Upper(string text) => throw new NotSupportedException("Only queries know it.");

    [Translatable]
    public static bool IsOlderThan(this Vehicle vehicle, Vehicle other) => IsOlderThanExpression.Compile()(vehicle, other);

    private static Expression<Func<Vehicle, Vehicle, bool>> IsOlderThanExpression => (vehicle, other) => vehicle.Year < other.Year;
}

public sealed class FleetDb(Engine engine) : Session(engine)
{
    public EntitySet<Vehicle> Vehicles => Set<Vehicle>();
    public EntitySet<Car> Cars => Set<Car>();
    public EntitySet<Truck> Trucks => Set<Truck>();
}

public sealed partial class QuerySamples
{
    [DatabaseFact]
    public void Local_data(Dbms dbms) => With(dbms, db =>
    {
        int[] ids = [1, 2, 5];
        var known = db.Vehicles.Where(v => ids.Contains(v.Id)).ToList();

        (string, int)[] wanted = [("Fiat", 1957), ("MAN", 1999)];
        var exact = db.Vehicles.Where(v => wanted.Contains(ValueTuple.Create(v.Maker, v.Year))).ToList();

        var rules = new[] { new { Maker = "Fiat", From = 1950 }, new { Maker = "MAN", From = 2000 } };
        var matching = db.Vehicles.Where(v => rules.Any(r => r.Maker == v.Maker && v.Year >= r.From)).ToList();

        var prices = new Dictionary<string, decimal> { ["Fiat"] = 900m, ["MAN"] = 25_000m };
        var priced = db.Vehicles.Where(v => prices.ContainsKey(v.Maker)).OrderBy(v => prices[v.Maker]).Select(v => new { v.Model, Price = prices[v.Maker] }).ToList();

        var joined = from v in db.Vehicles
                     join r in rules on v.Maker equals r.Maker
                     select new { v.Model, r.From };

        Assert.Equal([1, 2], known.Select(v => v.Id).Order());
        Assert.Equal("500", Assert.Single(exact).Model);
        Assert.Equal(["500", "TGX"], matching.Select(v => v.Model).Order());
        Assert.Equal(["500", "TGX"], priced.Select(p => p.Model));
        Assert.Equal([(1950, "500"), (2000, "TGX")], joined.OrderBy(j => j.From).AsEnumerable().Select(j => (j.From, j.Model)));
    });

    [DatabaseFact]
    public void List_columns(Dbms dbms) => With(dbms, db =>
    {
        var red = db.Vehicles.Where(v => v.Tags.Contains("red")).ToList();
        var some = db.Vehicles.Where(v => v.Tags.Any(t => t.StartsWith("r")) && v.Tags.Count > 1).ToList();
        var first = db.Vehicles.Where(v => v.Tags.Count > 0).Select(v => new { v.Id, First = v.Tags[0], All = string.Join(", ", v.Tags) }).ToList();
        var counts = db.Vehicles.SelectMany(v => v.Tags).GroupBy(t => t).Select(g => new { Tag = g.Key, N = g.Count() }).ToList();

        Assert.Equal("500", Assert.Single(red).Model);
        Assert.Equal("500", Assert.Single(some).Model);
        Assert.Equal([("red", "red, small"), ("big", "big")], first.OrderBy(f => f.Id).Select(f => (f.First, f.All)));
        Assert.Equal(3, counts.Count);
    });

    [DatabaseFact]
    public void Hierarchies(Dbms dbms) => With(dbms, db =>
    {
        var trucks = db.Vehicles.OfType<Truck>().Where(t => t.Load > 3m).ToList();
        var loads = db.Vehicles.OrderBy(v => (v as Truck)!.Load).ThenBy(v => v.Id).Select(v => new { v.Id, Load = (decimal?)(v as Truck)!.Load, IsCar = v is Car }).ToList();
        var justCars = db.Vehicles.Count(v => v.GetType() == typeof(Car));
        var both = db.Cars.Cast<Vehicle>().Union(db.Vehicles.OfType<Truck>()).Count();

        Assert.Equal("TGX", Assert.Single(trucks).Model);
        Assert.Equal([null, null, 18m], loads.Select(l => l.Load));
        Assert.Equal((2, 3), (justCars, both));
    });

    [DatabaseFact]
    public void Computed_members(Dbms dbms) => With(dbms, db =>
    {
        var named = db.Vehicles.Where(v => v.Name == "Fiat 500" || v.AgeIn(2020) > 30).OrderBy(v => v.Name).ToList();
        var heavy = db.Vehicles.OfType<Truck>().Count(t => t.IsHeavy);
        var upper = db.Vehicles.Where(v => Database.Upper(v.Maker) == "FIAT").ToList();
        var older = db.Cars.Count(c => db.Trucks.Any(t => c.IsOlderThan(t)));

        Assert.Equal(["Fiat 500"], named.Select(v => v.Name));
        Assert.Equal((1, 1, 2), (heavy, upper.Count, older));
    });

    [Fact]
    public void The_page_shows_compiled_code()
    {
        string source = Unindented(Read("Linq.Provider.Tests/Documentation/QuerySamples.cs"));
        string[] blocks = [.. Block().Matches(Read("docs/queries.md")).Select(m => Unindented(m.Groups["text"].Value))];
        Assert.Equal(6, blocks.Length);
        Assert.All(blocks, block => Assert.Contains(block, source, StringComparison.Ordinal));
    }

    private static void With(Dbms dbms, Action<FleetDb> use)
    {
        using var database = TestDatabase.Create(dbms);
        using var engine = Engine.Create(database.Url);
        using (var db = new FleetDb(engine))
        {
            db.CreateAll();
            db.AddRange<Vehicle>(
            [
                new Car { Maker = "Fiat", Model = "500", Year = 1957, Doors = 2, Tags = ["red", "small"] },
                new Car { Maker = "Opel", Model = "Corsa", Year = 2003, Doors = 4 },
                new Truck { Maker = "MAN", Model = "TGX", Year = 2007, Load = 18m, Tags = ["big"] },
            ]);
            db.Commit();
        }

        using var fresh = new FleetDb(engine);
        use(fresh);
    }

    private static string Read(string path) => File.ReadAllText(Path.Combine(Repository.Root, path)).ReplaceLineEndings("\n");

    private static string Unindented(string text) => string.Join('\n', text.Split('\n').Select(line => line.Trim())).Trim();

    [GeneratedRegex(@"^```csharp\n(?<text>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Block();
}
