using System.ComponentModel.DataAnnotations;
using System.Text.RegularExpressions;
using System.Transactions;
using Linq.Provider.Tests.Infrastructure;

namespace Linq.Provider.Tests.Documentation.SessionPage;

// The C# of chapters of docs/session.md, line by line; the test below compares them.

public class Order
{
    public int Id { get; set; }
    public string Number { get; set; } = "";
    public int Total { get; set; }
}

public class Invoice
{
    public int Id { get; set; }
    public string Text { get; set; } = "";
    [Timestamp]
    public uint Version { get; set; }
}

public sealed class OrdersDb(Engine engine, SessionOptions? options = null) : Session(engine, options)
{
    public EntitySet<Order> Orders => Set<Order>();
    public EntitySet<Invoice> Invoices => Set<Invoice>();
}

public sealed partial class SessionSamples
{
    [DatabaseFact]
    public void Writing(Dbms dbms)
    {
        using var database = TestDatabase.Create(dbms);
        using var engine = Engine.Create(database.Url);
        using var db = Open(engine);
        db.AddRange(Enumerable.Range(1, 1000).Select(i => new Order { Number = $"N{i}" }));
        db.Commit();                         // on PostgreSQL one statement, and every order has its key
        Assert.Equal(dbms == Dbms.PostgreSql ? 1 : 1000, db.StatementCount);
        for (int last = 0; db.Orders.Where(o => o.Id > last).OrderBy(o => o.Id).Take(500).ToList() is { Count: > 0 } portion; last = portion[^1].Id)
        {
            foreach (Order order in portion)
                order.Total += 1;
            db.Commit();
            db.DetachAll();                  // the session is as empty as a new one
        }

        Assert.Equal(1000, db.Orders.Sum(o => o.Total));
    }

    [DatabaseFact]
    public void Keeping(Dbms dbms)
    {
        using var database = TestDatabase.Create(dbms);
        using var engine = Engine.Create(database.Url);
        using (OrdersDb db = Open(engine))
        {
            db.BulkInsert(Enumerable.Range(1, 5000).Select(i => new Order { Number = $"N{i}", Total = i % 10 }));
            db.Commit();
        }

        using var orders = new OrdersDb(engine, new SessionOptions { KeepAliveLimit = 1_000 });
        foreach (Order order in orders.Orders.OrderBy(o => o.Number))
            if (order.Total == 0)
                orders.Remove(order);            // what was changed, added or removed is kept until it is written
        orders.Commit();
        Assert.Equal(4500, orders.Orders.Count());
    }

    [DatabaseFact]
    public void Conflicts(Dbms dbms)
    {
        using var database = TestDatabase.Create(dbms);
        using var engine = Engine.Create(database.Url);
        using var db = Open(engine);
        var invoice = new Invoice { Text = "mine" };
        db.Add(invoice);
        db.Commit();
        using (var other = new OrdersDb(engine))
        {
            other.Invoices.Single().Text = "theirs";
            other.Commit();
        }

        invoice.Text = "mine again";
        try
        {
            db.Commit();
        }
        catch (ConcurrencyException conflict)
        {
            foreach (ConcurrencyEntry entry in conflict.Entries)      // every object in the way, with Database, Original and Current values
                entry.Resolve(ConcurrencyWinner.Client);
            db.Commit();
        }

        Assert.Equal("mine again", db.Invoices.AsNoTracking().Single().Text);
    }

    [DatabaseFact(Dbms.PostgreSql)]
    public async Task Ambient(Dbms dbms)
    {
        using var database = TestDatabase.Create(dbms);
        using var engine = Engine.Create(database.Url);
        using var db = Open(engine);
        using (var scope = new TransactionScope(TransactionScopeAsyncFlowOption.Enabled))
        {
            db.Add(new Order { Number = "N1" });
            await db.CommitAsync();          // writes; the scope commits
            scope.Complete();
        }

        Assert.Equal(1, db.Orders.Count());
    }

    [DatabaseFact]
    public void Returning(Dbms dbms)
    {
        using var database = TestDatabase.Create(dbms);
        using var engine = Engine.Create(database.Url);
        using var db = Open(engine);
        db.AddRange<object>([new Order { Number = "a", Total = 5 }, new Order { Number = "b", Total = 500 }, new Invoice { Text = "t" }]);
        db.Commit();
        Invoice[] rows = [new() { Id = 1, Text = "u" }, new() { Id = 2, Text = "v" }];
        var raised = db.Orders.Where(o => o.Total < 10)
            .ExecuteUpdateReturning(s => s.Set(o => o.Total, o => o.Total + 1), o => new { o.Id, o.Total });
        IReadOnlyList<string> gone = db.Orders.Where(o => o.Total > 100).ExecuteDeleteReturning(o => o.Number);
        IReadOnlyList<int> copies = db.Orders.InsertIntoReturning(db.Orders, o => new Order { Number = o.Number + "c" }, o => o.Id);
        var stored = db.UpsertReturning(rows, i => i.Id, i => i.Text, i => new { i.Id, i.Version });
        Assert.Equal((6, "b", 1, 2), (raised.Single().Total, gone.Single(), copies.Count, stored.Count));
    }

    [Fact]
    public void The_page_has_the_code_of_these_tests()
    {
        string source = Squeezed(Read("Linq.Provider.Tests/Documentation/SessionSamples.cs") + "\n" + Read("Linq.Provider.Tests/Documentation/SessionLifeSamples.cs"));
        string[] chapters = Heading().Split(Read("docs/session.md"));
        Assert.All(chapters[1..], chapter =>
        {
            List<string> blocks = [.. Block().Matches(chapter).Select(m => m.Groups["text"].Value)];
            Assert.NotEmpty(blocks);

            // What the page shows together may stand apart in a test, where there is an empty line.
            Assert.All(blocks.SelectMany(b => b.Split("\n\n")), part => Assert.Contains(Squeezed(part), source, StringComparison.Ordinal));
        });
    }

    [GeneratedRegex("^##+ ", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex("^```csharp\n(?<text>.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Block();

    private static OrdersDb Open(Engine engine)
    {
        var db = new OrdersDb(engine);
        db.CreateAll();
        return db;
    }

    private static string Read(string path) => File.ReadAllText(Path.Combine(Repository.Root, path));

    private static string Squeezed(string code) => string.Join('\n', code.Split('\n').Select(l => l.Trim()).Where(l => l.Length > 0));
}
