using System.ComponentModel.DataAnnotations.Schema;
using System.Globalization;
using System.Runtime.CompilerServices;
using Linq.Provider.Tests.Infrastructure;

namespace Linq.Provider.Tests.Sessions;

public enum Grade
{
    Low, Middle, High,
}

[TableIndex(nameof(Code), IsUnique = true)]
public class Sample
{
    public Guid Id { get; set; }

    public string Code { get; set; } = "";

    public Grade Grade { get; set; }

    public Grade? Second { get; set; }

    public List<string> Marks { get; set; } = [];

    public decimal Price { get; set; }

    public DateTime At { get; set; }

    public byte[]? Data { get; set; }

    [Column("is_open")]
    public bool IsOpen { get; set; }

    [System.ComponentModel.DataAnnotations.Timestamp]
    public int Version { get; set; }
}

public sealed class Laboratory(Engine engine, SessionOptions? options = null) : Session(engine, options)
{
    public EntitySet<Sample> Samples => Set<Sample>();

    protected override void Configure(ModelBuilder model)
    {
        ArgumentNullException.ThrowIfNull(model);
        EntityBuilder<Sample> sample = model.Entity<Sample>();
        sample.Property(s => s.Second).HasConversion(g => g.ToString(), t => Enum.Parse<Grade>(t!));
        sample.Property(s => s.Marks).HasConversion(m => string.Join(';', m), t => t.Split(';', StringSplitOptions.RemoveEmptyEntries).ToList());
    }
}

/// <summary>BulkInsert and Upsert.</summary>
public sealed class SetBasedBulkTests
{
    private const string Customers = "SELECT \"Name\", \"City\" FROM \"Customers\" ORDER BY \"Name\"";

    [DatabaseFact]
    public async Task Bulk_rows_read_back_as_they_were(Dbms dbms)
    {
        using TestDatabase database = TestDatabase.Create(dbms);
        using Engine engine = Engine.Create(database.Url);
        using var db = new Laboratory(engine);
        db.CreateAll();
        List<Sample> samples = [.. Enumerable.Range(0, 2500).Select(i => new Sample
        {
            Code = $"S{i}", Grade = (Grade)(i % 3), Second = i % 2 == 0 ? null : Grade.High, Marks = ["a", i.ToString(CultureInfo.InvariantCulture)], Price = i / 4m,
            At = new DateTime(2026, 1, 1).AddMinutes(i), Data = i % 5 == 0 ? null : [1, (byte)i], IsOpen = i % 7 == 0,
        })];
        var progress = new Steps();
        Assert.Equal(2500, db.BulkInsert(samples, progress));
        Assert.Equal([1000, 2000, 2500], progress.Seen);
        Assert.All(samples, s => Assert.NotEqual(Guid.Empty, s.Id));
        await db.CommitAsync();

        using var other = new Laboratory(engine);
        Dictionary<string, Sample> read = other.Samples.AsNoTracking().ToList().ToDictionary(s => s.Code);
        Assert.All(samples, s => Assert.Equal(Print(s), Print(read[s.Code])));
        Assert.Equal(1, other.Samples.Where(s => s.Code == "S7").ExecuteUpdate(u => u.Set(s => s.Grade, Grade.Low).Set(s => s.Second, s => Grade.Low).Set(s => s.Marks, ["x", "y"]).Set(s => s.Data, (byte[]?)null)));
        Sample seven = other.Samples.Single(s => s.Code == "S7");
        Assert.Equal((Grade.Low, Grade.Low, "x,y", null), (seven.Grade, seven.Second, string.Join(",", seven.Marks), seven.Data));
        Assert.Equal(0, other.BulkInsert(Array.Empty<Sample>(), progress));
        Assert.Equal(0, progress.Seen[^1]);
    }

    [DatabaseFact]
    public void Bulk_rows_take_foreign_keys_from_references_and_set_keys_from_properties(Dbms dbms)
    {
        using ShopDatabase shop = ShopDatabase.Create(dbms);
        using Shop db = shop.Open();
        var ann = new Customer { Name = "Ann" };
        var team = new Team { Name = "Red" };
        db.Add(ann);
        db.Add(team);
        Assert.Equal(3, db.BulkInsert([new Order { Number = "A", Customer = ann }, new Order { Id = 70, Number = "B" }, new Order { Number = "C", CustomerId = null }]));
        Assert.Equal(2, db.BulkInsert([new Player { Name = "Joe", Team = team }, new Player { Name = "Jim" }]));
        Assert.Equal(1, db.BulkInsert([new Seat { Row = "A", Number = 1 }]));
        db.Commit();
        Assert.Equal(["A|Ann", "B|-", "C|-"], shop.Rows("SELECT \"Number\", c.\"Name\" FROM \"Orders\" o LEFT JOIN \"Customers\" c ON c.\"Id\" = o.\"CustomerId\" ORDER BY 1"));
        Assert.Equal(["Jim", "Joe"], db.Players.OrderBy(p => p.Name).Select(p => p.Name));
        Assert.Equal("Joe", db.Players.Single(p => p.Team!.Name == "Red").Name);
        Assert.Equal(70, db.Orders.Single(o => o.Number == "B").Id);
    }

    [DatabaseFact]
    public void A_violation_in_the_middle_undoes_all_of_it_and_nothing_else(Dbms dbms)
    {
        using ShopDatabase shop = ShopDatabase.Create(dbms);
        using Shop db = shop.Open();
        db.Add(new Customer { Name = "first" });
        db.Flush();
        Assert.Equal("LP1003", Assert.Throws<LinqProviderException>(() => db.BulkInsert(Enumerable.Range(0, 100).Select(i => new Customer { Name = i == 50 ? "first" : $"n{i}" }))).Code);
        Assert.Equal("LP1003", Assert.Throws<LinqProviderException>(() => db.Upsert([new Order { Number = "A" }, new Order { Number = "B", CustomerId = 999 }], o => o.Id)).Code);
        Assert.Throws<InvalidOperationException>(() => db.BulkInsert(Broken()));
        Assert.Equal(1, db.BulkInsert([new Customer { Name = "last" }]));
        db.Commit();
        Assert.Equal(["first|-", "last|-"], shop.Rows(Customers));

        static IEnumerable<Customer> Broken()
        {
            yield return new Customer { Name = "x" };
            throw new InvalidOperationException();
        }
    }

    [DatabaseFact]
    public void A_rollback_clears_the_keys_that_were_made(Dbms dbms)
    {
        using ShopDatabase shop = ShopDatabase.Create(dbms);
        using Shop db = shop.Open();
        Document[] documents = [new() { Title = "a" }, new() { Id = Guid.NewGuid(), Title = "b" }];
        db.BulkInsert(documents);
        Assert.NotEqual(Guid.Empty, documents[0].Id);
        db.Rollback();
        Assert.Equal(Guid.Empty, documents[0].Id);
        Assert.NotEqual(Guid.Empty, documents[1].Id);
        Assert.Empty(shop.Rows("SELECT * FROM \"Documents\""));
    }

    [DatabaseFact]
    public async Task Cancelling_leaves_a_usable_session(Dbms dbms)
    {
        using ShopDatabase shop = ShopDatabase.Create(dbms);
        using Shop db = shop.Open();
        using var source = new CancellationTokenSource();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => db.BulkInsertAsync(Endless(source), cancellationToken: source.Token));
        Assert.Equal(3, await db.BulkInsertAsync(Some()));
        await db.CommitAsync();
        Assert.Equal(3, await db.Customers.CountAsync());

        static async IAsyncEnumerable<Customer> Endless(CancellationTokenSource source, [EnumeratorCancellation] CancellationToken cancellationToken = default)
        {
            for (int i = 0; ; i++)
            {
                await Task.Yield();
                if (i == 500)
                {
                    await source.CancelAsync();
                }

                yield return new Customer { Name = $"e{i}" };
            }
        }

        static async IAsyncEnumerable<Customer> Some()
        {
            for (int i = 0; i < 3; i++)
            {
                await Task.Yield();
                yield return new Customer { Name = $"s{i}" };
            }
        }
    }

    [DatabaseFact]
    public async Task Upserts_insert_or_update(Dbms dbms)
    {
        using ShopDatabase shop = ShopDatabase.Create(dbms);
        shop.Seed(new Customer { Name = "Ann", City = "Ulm" }, new Customer { Name = "Bob", City = "Bonn" });
        using Shop db = shop.Open();
        Customer ann = db.Customers.Single(c => c.Name == "Ann");
        Assert.Equal(4, db.Upsert([new Customer { Name = "Ann", City = "Kiel" }, new Customer { Name = "Cid" }, new Customer { Name = "Dan", City = "x" }, new Customer { Name = "Dan", City = "y" }], c => c.Name));
        Assert.Equal("Kiel", ann.City);
        Assert.Equal(1, await db.UpsertAsync([new Customer { Name = "Bob", City = "lost" }, new Customer { Name = "Eve" }], c => c.Name, c => new { }));
        Assert.Equal(0, db.Upsert(Array.Empty<Customer>(), c => c.Name));
        Assert.Equal(["Ann|Kiel", "Bob|Bonn", "Cid|-", "Dan|y", "Eve|-"], db.Customers.OrderBy(c => c.Name).ToList().Select(c => $"{c.Name}|{c.City ?? "-"}"));
        db.Rollback();
        Assert.Equal("Ulm", ann.City);
        Assert.Equal(["Ann|Ulm", "Bob|Bonn"], shop.Rows(Customers));
    }

    [DatabaseFact]
    public void Upserts_by_composite_keys_count_versions_and_keep_what_is_not_named(Dbms dbms)
    {
        using ShopDatabase shop = ShopDatabase.Create(dbms);
        using Shop db = shop.Open();
        db.BulkInsert([new Seat { Row = "A", Number = 1, Guest = "Ann" }]);
        Assert.Equal(2, db.Upsert([new Seat { Row = "A", Number = 1, Guest = "Bob" }, new Seat { Row = "A", Number = 2 }], s => new { s.Row, s.Number }));
        var document = new Document { Title = "x" };
        db.Add(document);
        db.Flush();
        Assert.Equal(1, db.Upsert([new Document { Id = document.Id, Title = "y" }], d => d.Id, d => d.Title));
        Assert.Equal(("y", 2), (document.Title, document.Version));
        document.Title = "z";
        db.Commit();
        Assert.Equal(["A|1|Bob", "A|2|-"], shop.Rows("SELECT \"Row\", \"Number\", \"Guest\" FROM \"Seats\" ORDER BY 2"));
        Assert.Equal(["z|3"], shop.Rows("SELECT \"Title\", \"Version\" FROM \"Documents\""));
    }

    private static string Print(Sample s) => string.Create(
        CultureInfo.InvariantCulture, $"{s.Id} {s.Code} {s.Grade} {s.Second} {string.Join(",", s.Marks)} {s.Price:0.00} {s.At:s} {(s.Data is null ? "-" : Convert.ToHexString(s.Data))} {s.IsOpen}");

    private sealed class Steps : IProgress<long>
    {
        public List<long> Seen { get; } = [];

        public void Report(long value) => Seen.Add(value);
    }
}
