using System.Data;
using System.Text.Json;
using Linq.Provider.Tests.Infrastructure;

namespace Linq.Provider.Tests.Documentation.SessionLife;

// The C# of further chapters of docs/session.md, line by line; SessionSamples compares the page with both files.

public class Department
{
    public int Id { get; set; }
    public string Name { get; set; } = "";
    public string? City { get; set; }
    public List<Employee> Employees { get; set; } = [];
}

public class Employee
{
    public int Id { get; set; }
    public string Name { get; set; } = "";
    public bool Active { get; set; }
    public decimal Salary { get; set; }
    public string? Office { get; set; }
    public DateTime? ReviewedAt { get; set; }
    public int? DepartmentId { get; set; }
    public Department? Department { get; set; }
}

public interface IAudited
{
    DateTime? ChangedAt { get; set; }
}

public class Customer
{
    public int Id { get; set; }
    public string Name { get; set; } = "";
    public string Email { get; set; } = "";
    public string? City { get; set; }
}

public class Order : IAudited
{
    public int Id { get; set; }
    public string Number { get; set; } = "";
    public int Year { get; set; }
    public decimal Total { get; set; }
    public int? CustomerId { get; set; }
    public Customer? Customer { get; set; }
    public List<Line> Lines { get; set; } = [];
    public DateTime? ChangedAt { get; set; }
}

public class Line
{
    public int OrderId { get; set; }
    public int Number { get; set; }
    public string Product { get; set; } = "";
}

public class ArchivedOrder
{
    public int Id { get; set; }
    public string Number { get; set; } = "";
    public string? Customer { get; set; }
    public decimal Total { get; set; }
}

public class Account
{
    public int Id { get; set; }
    public decimal Balance { get; set; }
}

public sealed class CompanyDb(Engine engine) : Session(engine)
{
    public EntitySet<Department> Departments => Set<Department>();
    public EntitySet<Employee> Employees => Set<Employee>();
    public EntitySet<Customer> Customers => Set<Customer>();
    public EntitySet<Order> Orders => Set<Order>();
    public EntitySet<ArchivedOrder> Archive => Set<ArchivedOrder>();
    public EntitySet<Account> Accounts => Set<Account>();

    protected override void Configure(ModelBuilder model)
    {
        ArgumentNullException.ThrowIfNull(model);
        model.Entity<Line>().HasKey(l => new { l.OrderId, l.Number });
        model.Entity<Customer>().HasIndex(c => c.Email).IsUnique();
    }
}

public sealed class SessionLifeSamples
{
    static readonly Func<CompanyDb, int, Employee?> s_byId =
        CompiledQuery.Compile((CompanyDb db, int id) => db.Employees.FirstOrDefault(e => e.Id == id));

    [DatabaseFact]
    public void Writing_and_rolling_back(Dbms dbms)
    {
        using TestDatabase database = Made(dbms);
        Engine engine = database.Engine;
        using var db = new CompanyDb(engine);
        var sales = new Department { Name = "Sales" };
        sales.Employees.Add(new Employee { Name = "Alice" });
        db.Add(sales);                       // Alice too: save-update is the default cascade
        db.Commit();                         // both have their keys now

        sales.Name = "Marketing";
        db.Rollback();                       // the database and memory: sales.Name is "Sales" again
        Assert.Equal((1, 1, "Sales"), (sales.Id, sales.Employees[0].Id, sales.Name));

        var engineering = new Department { Name = "Engineering" };
        db.Add(engineering);
        db.Commit();
        BothEnds(new CompanyDb(engine), 2);
        Employee? found = Compiled(db);
        Assert.Equal("Alice", found?.Name);
    }

    private static void BothEnds(CompanyDb db, int id)
    {
        using CompanyDb session = db;
        Department engineering = db.Departments.Include(d => d.Employees).Single(d => d.Id == id);
        Employee alice = db.Employees.Include(e => e.Department).ThenInclude(d => d!.Employees).Single(e => e.Name == "Alice");
        Department former = alice.Department!;
        alice.Department = engineering;
        db.Flush();                          // former.Employees has let her go, and alice.DepartmentId follows
        Assert.Empty(former.Employees);
        Assert.Same(alice, Assert.Single(engineering.Employees));
        Assert.Equal(id, alice.DepartmentId);
    }

    private static Employee? Compiled(CompanyDb db)
    {
        Employee? alice = s_byId(db, 1);
        return alice;
    }

    [DatabaseFact]
    public void Reading_again_and_letting_go(Dbms dbms)
    {
        using TestDatabase database = Made(dbms);
        using var db = new CompanyDb(database.Engine);
        var order = new Order { Number = "1" };
        db.Add(order);
        db.Commit();
        database.Execute("UPDATE \"Orders\" SET \"Number\" = '2'");
        order.Number = "3";
        db.Refresh(order);                   // reads the row now; unwritten changes of order are lost
        Assert.Equal("2", order.Number);
        database.Execute("UPDATE \"Orders\" SET \"Number\" = '4'");
        db.Expire(order);                    // drops unwritten changes; the next Refresh, Find or query that meets the row reads it again
        Assert.Equal("2", order.Number);
        Assert.Equal("4", db.Find<Order>(order.Id)!.Number);

        long sent = db.StatementCount;
        db.Detach(order);
        order.Number = "a draft";
        db.Commit();                         // sends nothing
        Assert.Equal((sent, "4"), (db.StatementCount, db.Orders.Single().Number));
        Assert.Equal(EntityState.Detached, db.Entry(order).State);
    }

    [DatabaseFact]
    public void Looking_ahead(Dbms dbms)
    {
        using TestDatabase database = Made(dbms);
        using var db = new CompanyDb(database.Engine);
        db.Add(new Order { Number = "1" });
        TextWriter Console = new StringWriter();
        Console.WriteLine(db.PendingSql());  // what Flush() would send now
        Assert.StartsWith("-- insert Order #", Console.ToString(), StringComparison.Ordinal);
        Assert.Equal(0, db.StatementCount);
    }

    [DatabaseFact]
    public void Merging(Dbms dbms)
    {
        using TestDatabase database = Made(dbms);
        using var db = new CompanyDb(database.Engine);
        db.Add(new Order { Number = "1", Lines = { new Line { Number = 1, Product = "a" }, new Line { Number = 2, Product = "b" }, new Line { Number = 3, Product = "c" } } });
        db.Commit();
        db.DetachAll();
        string body = """{ "Id": 1, "Number": "1", "Lines": [{ "Number": 1, "Product": "a" }, { "Number": 2, "Product": "B" }, { "Number": 4, "Product": "d" }] }""";
        Order edited = JsonSerializer.Deserialize<Order>(body)!;
        MergeResult<Order> plan = db.Merge(edited, dryRun: true);   // what would be done; changes nothing
        MergeResult<Order> done = db.Merge(edited);                 // Entity, Added, Changed, Removed
        db.Commit();
        Assert.Equal((1, 1, 1), (plan.Added.Count, plan.Changed.Count, plan.Removed.Count));
        Assert.Equal((1, 1, 1), (done.Added.Count, done.Changed.Count, done.Removed.Count));
        db.DetachAll();
        Assert.Equal(["a", "B", "d"], db.Orders.Include(o => o.Lines).Single().Lines.OrderBy(l => l.Number).Select(l => l.Product));
    }

    [DatabaseFact]
    public void Handling_events(Dbms dbms)
    {
        using TestDatabase database = Made(dbms);
        using var db = new CompanyDb(database.Engine);
        db.BeforeFlush += (_, e) =>
        {
            foreach (var audited in e.Added.Concat(e.Changed).OfType<IAudited>())
                audited.ChangedAt = DateTime.UtcNow;
        };
        db.Add(new Order { Number = "1" });
        db.Commit();
        Assert.NotNull(db.Orders.AsNoTracking().Single().ChangedAt);
    }

    [DatabaseFact]
    public void Running_again(Dbms dbms)
    {
        using TestDatabase database = Made(dbms);
        using var db = new CompanyDb(database.Engine);
        db.AddRange<Account>([new() { Balance = 10 }, new() { Balance = 20 }]);
        db.Commit();
        (int from, int to, decimal amount) = (1, 2, 4);
        db.RunInTransaction(s =>
        {
            s.Find<Account>(from)!.Balance -= amount;
            s.Find<Account>(to)!.Balance += amount;
        }, IsolationLevel.Serializable);
        Assert.Equal([6m, 24m], db.Accounts.OrderBy(a => a.Id).Select(a => a.Balance));
    }

    [DatabaseFact]
    public void Changing_many_rows(Dbms dbms)
    {
        using TestDatabase database = Made(dbms);
        using var db = new CompanyDb(database.Engine);
        db.Add(new Order { Number = "1", Customer = new Customer { Name = "Ann", Email = "ann", City = "Ulm" } });
        db.Add(new Order { Number = "2", Year = 2010, Total = 5, Customer = new Customer { Name = "Bob", Email = "bob" } });
        db.Add(new Department { Name = "Sales", City = "Bonn", Employees = { new Employee { Name = "Alice", Salary = 100, Active = true }, new Employee { Name = "Eve", Salary = 100 } } });
        db.Commit();
        DateTime now = new(2030, 1, 2, 3, 4, 5, DateTimeKind.Utc);
        IProgress<long> progress = new Progress<long>();
        db.Orders.Where(o => o.Customer!.City == "Ulm").ExecuteDelete();

        db.Employees.Where(e => e.Active)
            .ExecuteUpdate(s => s.Set(e => e.Salary, e => e.Salary * 1.1m)
                                 .Set(e => e.Office, e => e.Department!.City)
                                 .Set(e => e.ReviewedAt, now));

        db.Orders.Where(o => o.Year < 2020)
            .InsertInto(db.Archive, o => new ArchivedOrder { Number = o.Number, Customer = o.Customer!.Name, Total = o.Total });

        Customer[] rows = [new() { Name = "Cid", Email = "cid" }, new() { Name = "Dan", Email = "dan" }];
        db.BulkInsert(rows, progress);
        rows = [new() { Name = "Anna", Email = "ann", City = "Köln" }, new() { Name = "Eva", Email = "eva" }];
        db.Upsert(rows, on: c => c.Email, update: c => new { c.Name, c.City });

        Assert.Equal("2", db.Orders.Single().Number);
        Employee alice = db.Employees.AsNoTracking().Single(e => e.Name == "Alice");
        Assert.Equal((110m, "Bonn", now), (alice.Salary, alice.Office, alice.ReviewedAt));
        Assert.Equal(("2", "Bob", 5m), (db.Archive.Single().Number, db.Archive.Single().Customer, db.Archive.Single().Total));
        Assert.Equal(["Anna", "Bob", "Cid", "Dan", "Eva"], db.Customers.OrderBy(c => c.Name).Select(c => c.Name));
    }

    private static TestDatabase Made(Dbms dbms)
    {
        TestDatabase database = TestDatabase.Create(dbms);
        using var db = new CompanyDb(database.Engine);
        db.CreateAll();
        return database;
    }
}
