using System.ComponentModel.DataAnnotations.Schema;
using System.Globalization;
using Linq.Provider.Tests.Infrastructure;

namespace Linq.Provider.Tests.Sessions;

/// <summary>Flushes of many rows: what comes back belongs to the right objects, and one bad row is found among a thousand.</summary>
public sealed class BatchTests
{
    [DatabaseFact]
    public void Keys_come_back_to_the_rows_they_belong_to(Dbms dbms)
    {
        using ShopDatabase database = ShopDatabase.Create(dbms);
        using Shop db = database.Open();
        Customer[] customers = [.. Enumerable.Range(0, 10).Select(i => new Customer { Name = $"c{i}", City = i % 2 == 0 ? null : "Ulm" })];
        Order[] orders = [.. Enumerable.Range(0, 1000).Select(i => new Order { Number = $"o{i}", Total = i, Customer = customers[i % 10] })];
        db.AddRange(orders);
        db.Commit();

        Assert.Equal(dbms == Dbms.PostgreSql ? 2 : 1010, db.StatementCount);
        using Shop other = database.Open();
        Dictionary<int, Order> rows = other.Set<Order>().Include(o => o.Customer).ToDictionary(o => o.Id);
        Assert.All(orders, o => Assert.Equal((o.Number, o.Total, o.Customer!.Name, o.Customer.City), (rows[o.Id].Number, rows[o.Id].Total, rows[o.Id].Customer!.Name, rows[o.Id].Customer!.City)));
    }

    [DatabaseFact]
    public void A_tree_is_written_level_by_level(Dbms dbms)
    {
        using ShopDatabase database = ShopDatabase.Create(dbms);
        using Shop db = database.Open();
        var root = new Person { Name = "root" };
        for (int i = 0; i < 20; i++)
        {
            root.Staff.Add(new Person { Name = $"{i}", Staff = [.. Enumerable.Range(0, 5).Select(j => new Person { Name = $"{i}.{j}" })] });
        }

        db.Add(root);
        db.Commit();
        if (dbms == Dbms.PostgreSql)
        {
            Assert.Equal(3, db.StatementCount);
        }

        using Shop other = database.Open();
        Assert.All(other.Set<Person>().Include(p => p.Boss).ToList(), p => Assert.True(p.Boss is null ? p.Name == "root" : p.Boss.Name == "root" || p.Name.StartsWith(p.Boss.Name + ".", StringComparison.Ordinal)));
        db.RemoveRange(db.Set<Person>().ToList());
        db.Commit();
        Assert.Equal(["0"], database.Rows("SELECT COUNT(*) FROM \"People\""));
    }

    [DatabaseFact]
    public void Updates_of_the_same_columns_go_together(Dbms dbms)
    {
        using ShopDatabase database = ShopDatabase.Create(dbms);
        using Shop db = database.Open();
        Order[] orders = [.. Enumerable.Range(1, 300).Select(i => new Order { Number = $"{i}", Total = i })];
        db.AddRange(orders);
        db.Commit();
        foreach (Order order in orders)
        {
            order.Total += 1000;
            order.Number = order.Total % 2 == 0 ? $"n{order.Number}" : order.Number;
        }

        long sent = db.StatementCount;
        db.Commit();
        Assert.Equal(dbms == Dbms.PostgreSql ? 2 : 300, db.StatementCount - sent);
        Assert.Equal(["300|345150"], database.Rows("SELECT COUNT(*), CAST(SUM(CAST(\"Total\" AS INTEGER)) AS INTEGER) FROM \"Orders\""));
        Assert.Equal(["150"], database.Rows("SELECT COUNT(*) FROM \"Orders\" WHERE \"Number\" LIKE 'n%'"));
    }

    [DatabaseFact]
    public void All_conflicts_of_a_batch_are_listed(Dbms dbms)
    {
        using ShopDatabase database = ShopDatabase.Create(dbms);
        using Shop db = database.Open();
        Document[] documents = [.. Enumerable.Range(0, 50).Select(i => new Document { Title = $"{i:00}" })];
        db.AddRange(documents);
        db.Commit();
        using (Shop other = database.Open())
        {
            other.Find<Document>(documents[7].Id)!.Title = "theirs";
            other.Remove(other.Find<Document>(documents[30].Id)!);
            other.Commit();
        }

        foreach (Document document in documents)
        {
            document.Title += "!";
        }

        ConcurrencyException conflict = Assert.Throws<ConcurrencyException>(db.Commit);
        Assert.Equal([documents[7], documents[30]], conflict.Entries.Select(e => e.Entity));
        Assert.Equal("theirs", conflict.Entries[0].Database!["Title"]);
        Assert.Null(conflict.Entries[1].Database);
        Assert.All(documents, d => Assert.Equal(1, d.Version));
        foreach (ConcurrencyEntry entry in conflict.Entries)
        {
            entry.Resolve(ConcurrencyWinner.Client);
        }

        db.Commit();
        Assert.Equal(["50"], database.Rows("SELECT COUNT(*) FROM \"Documents\" WHERE \"Title\" LIKE '%!'"));
        Assert.Equal((2, 3, 1), (documents[0].Version, documents[7].Version, documents[30].Version));
    }

    [DatabaseFact]
    public void Rows_are_deleted_by_lists_of_keys_and_versions(Dbms dbms)
    {
        using ShopDatabase database = ShopDatabase.Create(dbms);
        using Shop db = database.Open();
        Seat[] seats = [.. Enumerable.Range(0, 40).Select(i => new Seat { Row = $"{(char)('A' + (i % 4))}", Number = i, Guest = $"{i}" })];
        Document[] documents = [.. Enumerable.Range(0, 40).Select(i => new Document { Title = $"{i}" })];
        db.AddRange(seats);
        db.AddRange(documents);
        db.Commit();
        long sent = db.StatementCount;
        db.RemoveRange(seats.Where(s => s.Number % 2 == 0));
        db.RemoveRange(documents.Take(30));
        db.Commit();
        Assert.Equal(dbms == Dbms.PostgreSql ? 2 : 50, db.StatementCount - sent);
        Assert.Equal(["20|10"], database.Rows("SELECT (SELECT COUNT(*) FROM \"Seats\" WHERE \"Number\" % 2 = 1), (SELECT COUNT(*) FROM \"Documents\")"));

        using (Shop other = database.Open())
        {
            other.Find<Document>(documents[35].Id)!.Title = "theirs";
            other.Commit();
        }

        db.RemoveRange(documents.Skip(30));
        Assert.Equal([documents[35]], Assert.Throws<ConcurrencyException>(db.Commit).Entries.Select(e => e.Entity));
        db.Rollback();
        Assert.Equal(EntityState.Persistent, db.Entry(documents[31]).State);
    }

    [DatabaseFact]
    public void Links_are_written_as_sets(Dbms dbms)
    {
        using ShopDatabase database = ShopDatabase.Create(dbms);
        using Shop db = database.Open();
        Tag[] tags = [.. Enumerable.Range(0, 20).Select(i => new Tag { Name = $"{i}" })];
        Post[] posts = [.. Enumerable.Range(0, 20).Select(i => new Post { Title = $"{i}", Tags = [.. tags.Where((_, t) => t <= i)] })];
        db.AddRange(posts);
        db.Commit();
        Assert.Equal(dbms == Dbms.PostgreSql ? 3 : 250, db.StatementCount);
        foreach (Post post in posts)
        {
            post.Tags.Remove(tags[0]);
        }

        long sent = db.StatementCount;
        db.Commit();
        Assert.Equal(dbms == Dbms.PostgreSql ? 1 : 20, db.StatementCount - sent);
        using Shop other = database.Open();
        Assert.All(other.Set<Post>().Include(p => p.Tags).ToList(), p => Assert.Equal(int.Parse(p.Title, CultureInfo.InvariantCulture), p.Tags.Count));
        db.RemoveRange(posts);
        sent = db.StatementCount;
        db.Commit();
        Assert.Equal(dbms == Dbms.PostgreSql ? 2 : 40, db.StatementCount - sent);
    }

    [DatabaseFact]
    public void One_bad_row_among_many_is_named_and_nothing_is_lost(Dbms dbms)
    {
        using ShopDatabase database = ShopDatabase.Create(dbms);
        database.Seed(new Customer { Name = "500" });
        using Shop db = database.Open();
        using SessionTransaction transaction = db.Begin();
        db.Add(new Tag { Name = "before" });
        db.Flush();
        Customer[] customers = [.. Enumerable.Range(0, 1000).Select(i => new Customer { Name = $"{i}", Orders = [new Order { Number = $"{i}" }] })];
        db.AddRange(customers);

        FlushException refused = Assert.Throws<FlushException>(db.Flush);
        Assert.Equal([customers[500]], refused.Entities);
        Assert.Contains("INSERT INTO \"Customers\"", refused.Sql, StringComparison.Ordinal);
        Assert.All(customers, c => Assert.Equal((0, EntityState.Pending, 0), (c.Id, db.Entry(c).State, c.Orders[0].Id)));
        customers[500].Name = "other";
        transaction.Commit();
        Assert.Equal(["1001|1000|1"], database.Rows("SELECT (SELECT COUNT(*) FROM \"Customers\"), (SELECT COUNT(*) FROM \"Orders\"), (SELECT COUNT(*) FROM \"Tags\")"));
    }

    [DatabaseFact]
    public void Thousands_of_rows_whose_keys_are_known_are_copied(Dbms dbms)
    {
        using ShopDatabase database = ShopDatabase.Create(dbms);
        using Shop db = database.Open();
        Document[] documents = [.. Enumerable.Range(0, 2500).Select(i => new Document { Title = $"{i}" })];
        db.AddRange(documents);
        if (dbms == Dbms.PostgreSql)
        {
            Assert.Contains("COPY \"Documents\"", db.PendingSql(), StringComparison.Ordinal);
        }

        db.Commit();
        Assert.Equal(dbms == Dbms.PostgreSql ? 1 : 2500, db.StatementCount);
        documents[1200].Title = "changed";
        db.Commit();
        using Shop other = database.Open();
        Assert.Equal((2500, "changed", 2), (other.Set<Document>().Count(), other.Find<Document>(documents[1200].Id)!.Title, other.Find<Document>(documents[1200].Id)!.Version));

        db.AddRange(Enumerable.Range(0, 2500).Select(i => new Document { Id = i == 2000 ? documents[5].Id : Guid.NewGuid(), Title = i == 2000 ? "twin" : "" }));
        Assert.Equal("twin", Assert.IsType<Document>(Assert.Throws<FlushException>(db.Commit).Entities.Single()).Title);
        db.Rollback();
        Assert.Equal(["2500"], database.Rows("SELECT COUNT(*) FROM \"Documents\""));
    }

    [DatabaseFact]
    public void Generated_columns_come_back_for_each_row_of_a_batch(Dbms dbms)
    {
        using var database = new WorkshopDatabase(dbms);
        using Workshop db = database.Open();
        Part[] parts = [.. Enumerable.Range(1, 30).Select(i => new Part { Name = $"{i}", Weight = i })];
        db.AddRange(parts);
        db.Commit();
        Assert.All(parts, p => Assert.Equal(("new", 2 * p.Weight), (p.Status, p.DoubleWeight)));
        foreach (Part part in parts)
        {
            part.Weight += 100;
        }

        db.Commit();
        Assert.All(parts, p => Assert.Equal(2 * p.Weight, p.DoubleWeight));
        db.AddRange(Enumerable.Range(1, 10).Select(i => new Part { Name = $"x{i}", Weight = -1 }));
        Assert.Single(Assert.Throws<FlushException>(() =>
        {
            db.AddRange(Enumerable.Range(1, 10).Select(i => new Part { Name = null!, Weight = i }));
            db.Commit();
        }).Entities);
    }

    [DatabaseFact(Dbms.PostgreSql)]
    public void A_sequence_that_counts_down_does_not_mix_up_keys(Dbms dbms)
    {
        using ShopDatabase database = ShopDatabase.Create(dbms);
        database.Rows("ALTER TABLE \"Tags\" ALTER COLUMN \"Id\" SET INCREMENT BY -1 SET MINVALUE 1 SET MAXVALUE 1000 SET START 1000 RESTART; SELECT 1");
        using Shop db = database.Open();
        Tag[] tags = [.. Enumerable.Range(0, 20).Select(i => new Tag { Name = $"{i}" })];
        db.AddRange(tags);
        db.Commit();

        using Shop other = database.Open();
        Assert.All(tags, t => Assert.Equal(t.Name, other.Find<Tag>(t.Id)!.Name));
    }

    [DatabaseFact(Dbms.PostgreSql)]
    public void A_few_rows_of_several_tables_go_in_one_round_trip(Dbms dbms)
    {
        using ShopDatabase database = ShopDatabase.Create(dbms);
        database.Seed(new Customer { Name = "Ann" }, new Order { Number = "A" }, new Tag { Name = "t" });
        List<string> log = [];
        using var engine = Engine.Create(database.Url, o => o.LogTo(log.Add));
        using var db = new Shop(engine);
        (Customer customer, Order order, Tag tag) = (db.Find<Customer>(1)!, db.Find<Order>(1)!, db.Find<Tag>(1)!);
        customer.City = "Ulm";
        order.Total = 5;
        db.Remove(tag);
        log.Clear();
        long sent = db.StatementCount;
        db.Flush();

        Assert.Equal(4, db.StatementCount - sent);
        Assert.Single(log, l => l.Contains("UPDATE", StringComparison.Ordinal) && l.Contains("DELETE", StringComparison.Ordinal));
        db.Commit();
        customer.City = "Bonn";
        order.CustomerId = 99;
        FlushException refused = Assert.Throws<FlushException>(db.Commit);
        Assert.IsType<Order>(refused.Entities.Single());
    }

    [DatabaseFact]
    public void What_will_be_sent_is_shown_as_it_will_be(Dbms dbms)
    {
        using ShopDatabase database = ShopDatabase.Create(dbms);
        using Shop db = database.Open();
        var customer = new Customer { Name = "Ann" };
        db.AddRange(Enumerable.Range(0, 30).Select(i => new Order { Number = $"{i}", Customer = customer }));
        string sql = db.PendingSql();
        Assert.Contains("(Id of Customer #2, made by the database)", sql, StringComparison.Ordinal);
        if (dbms == Dbms.PostgreSql)
        {
            Assert.Contains("WITH ORDINALITY", sql, StringComparison.Ordinal);
            Assert.Contains("… and 10 more", sql, StringComparison.Ordinal);
        }

        Assert.Equal(0, db.StatementCount);
        db.Commit();
        Assert.Equal("", db.PendingSql());
    }

    public sealed class Reading
    {
        public Guid Id { get; set; }

        public double? Value { get; set; }

        public DateTimeOffset At { get; set; }

        public byte[]? Raw { get; set; }

        public DayOfWeek Day { get; set; }

        public TimeSpan? Took { get; set; }

        [DatabaseGenerated(DatabaseGeneratedOption.None)]
        public short Small { get; set; }

        public int[] Numbers { get; set; } = [];

        public string Kind { get; set; } = null!;
    }

    public sealed class Readings(Engine engine) : Session(engine)
    {
        public EntitySet<Reading> All => Set<Reading>();

        protected override void Configure(ModelBuilder model) => model.Entity<Reading>().Property(r => r.Kind).HasDefaultSql("'made'");
    }

    [DatabaseFact]
    public void Values_of_all_types_and_nulls_survive_lists(Dbms dbms)
    {
        using TestDatabase database = TestDatabase.Create(dbms);
        using var engine = Engine.Create(database.Url);
        using var db = new Readings(engine);
        db.CreateAll();
        Reading[] readings = [.. Enumerable.Range(0, 25).Select(Make)];
        db.AddRange(readings);
        db.Commit();
        Assert.All(readings, r => Assert.Equal("made", r.Kind));
        foreach (Reading reading in readings)
        {
            (reading.Value, reading.Took, reading.Day, reading.Raw) = (reading.Value is null ? 0.1 : null, TimeSpan.FromDays(-3.5), DayOfWeek.Friday, reading.Raw is null ? [] : [7]);
        }

        db.Commit();
        using var other = new Readings(engine);
        Dictionary<Guid, Reading> rows = other.All.ToDictionary(r => r.Id);
        Assert.All(readings, r =>
        {
            Reading row = rows[r.Id];
            Assert.Equal((r.Value, r.At, r.Day, r.Took, r.Small, r.Kind), (row.Value, row.At, row.Day, row.Took, row.Small, row.Kind));
            Assert.Equal(r.Raw, row.Raw);
            Assert.Equal(r.Numbers, row.Numbers);
        });

        static Reading Make(int i) => new()
        {
            Value = i % 3 == 0 ? null : i / 7.0,
            At = new DateTimeOffset(2025, 1, 1, 12, 0, 0, TimeSpan.Zero).AddTicks(i * 10),
            Raw = i % 2 == 0 ? null : [(byte)i, 0],
            Day = (DayOfWeek)(i % 7),
            Took = i % 4 == 0 ? null : TimeSpan.FromMilliseconds(i),
            Small = (short)-i,
            Numbers = [.. Enumerable.Range(0, i % 3)],
        };
    }
}
