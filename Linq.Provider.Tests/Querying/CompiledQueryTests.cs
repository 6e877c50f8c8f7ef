using Linq.Provider.Tests.Infrastructure;

namespace Linq.Provider.Tests.Querying;

/// <summary>Compiled queries give what the same query gives when it is written out, for every session and engine.</summary>
public sealed class CompiledQueryTests
{
    [DatabaseFact]
    public void Single_results_sequences_lists_and_arrays(Dbms dbms)
    {
        using var shop = new Shop(dbms);
        using ShopDb db = shop.Open();

        Func<ShopDb, int, Product> byId = CompiledQuery.Compile((ShopDb s, int id) => s.Products.First(p => p.Id == id));
        Func<ShopDb, int> count = CompiledQuery.Compile((ShopDb s) => s.Products.Count());
        Func<ShopDb, int, int, IEnumerable<string>> between = CompiledQuery.Compile((ShopDb s, int low, int high) =>
            (IEnumerable<string>)s.Products.Where(p => p.Price >= low && p.Price <= high).OrderBy(p => p.Id).Select(p => p.Name));
        Func<ShopDb, int, List<Product>> list = CompiledQuery.Compile((ShopDb s, int low) => s.Products.Where(p => p.Price > low).OrderBy(p => p.Id).ToList());
        Func<ShopDb, int[]> ids = CompiledQuery.Compile((ShopDb s) => s.Set<Product>().OrderByDescending(p => p.Id).Select(p => p.Id).ToArray());
        Func<ShopDb, string, bool> any = CompiledQuery.Compile((ShopDb s, string name) => s.Products.Any(p => p.Name == name));

        for (int round = 0; round < 4; round++)
        {
            Assert.Equal("p2", byId(db, 2).Name);
            Assert.Same(byId(db, 3), byId(db, 3));
            Assert.Equal(5, count(db));
            Assert.Equal(["p2", "p3"], between(db, 20, 30));
            Assert.Equal([4, 5], list(db, 30).Select(p => p.Id));
            Assert.Equal([5, 4, 3, 2, 1], ids(db));
            Assert.True(any(db, "p1"));
            Assert.False(any(db, "p9"));
        }

        Assert.Throws<InvalidOperationException>(() => byId(db, 99));
    }

    [DatabaseFact]
    public async Task Without_blocking(Dbms dbms)
    {
        using var shop = new Shop(dbms);
        using ShopDb db = shop.Open();
        using var stop = new CancellationTokenSource();

        Func<ShopDb, int, Task<Product>> byId = CompiledQuery.CompileAsync((ShopDb s, int id) => s.Products.First(p => p.Id == id));
        Func<ShopDb, int, CancellationToken, Task<List<Product>>> list = CompiledQuery.CompileAsync((ShopDb s, int low, CancellationToken token) => s.Products.Where(p => p.Price > low).ToList());
        Func<ShopDb, int, IAsyncEnumerable<string>> names = CompiledQuery.CompileAsync((ShopDb s, int low) => s.Products.Where(p => p.Price > low).Select(p => p.Name));

        Assert.Equal("p2", (await byId(db, 2)).Name);
        Assert.Equal(2, (await list(db, 30, stop.Token)).Count);
        List<string> read = [];
        await foreach (string name in names(db, 30))
        {
            read.Add(name);
        }

        Assert.Equal(["p4", "p5"], read.Order());
        await stop.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => list(db, 30, stop.Token));
        Assert.Throws<ArgumentException>(() => CompiledQuery.CompileAsync((ShopDb s, int id) => id + 1));
    }

    [DatabaseFact]
    public void One_delegate_serves_all_sessions_with_their_options_filters_and_engines(Dbms dbms)
    {
        using var one = new Shop(dbms);
        using var two = new Shop(dbms, extra: 2);
        Func<ShopDb, int, Product?> byId = CompiledQuery.Compile((ShopDb s, int id) => s.Products.FirstOrDefault(p => p.Id == id));
        Func<Session, int> notes = CompiledQuery.Compile((Session s) => s.Set<Note>().Count());

        for (int round = 0; round < 4; round++)
        {
            using ShopDb tracked = one.Open();
            using ShopDb untracked = one.Open(SessionOptions.ReadOnly);
            using ShopDb other = two.Open();
            Assert.Same(byId(tracked, 1), byId(tracked, 1));
            Assert.NotSame(byId(untracked, 1), byId(untracked, 1));
            Assert.Null(byId(tracked, 7));
            Assert.Equal("p7", byId(other, 7)!.Name);

            tracked.Tenant = 1;
            other.Tenant = 2;
            Assert.Equal(2, notes(tracked));
            Assert.Equal(1, notes(other));
            using var plain = new Session(one.Engine);
            Assert.Equal(3, notes(plain));
        }
    }

    [DatabaseFact]
    public void Nulls_lists_captured_variables_and_members_of_the_session_are_values(Dbms dbms)
    {
        using var shop = new Shop(dbms);
        using ShopDb db = shop.Open();
        int limit = 10;
        Func<ShopDb, string?, int> withTag = CompiledQuery.Compile((ShopDb s, string? tag) => s.Products.Count(p => p.Tag == tag));
        Func<ShopDb, int[], List<int>> inList = CompiledQuery.Compile((ShopDb s, int[] ids) => s.Products.Where(p => ids.Contains(p.Id)).OrderBy(p => p.Id).Select(p => p.Id).ToList());
        Func<ShopDb, int, int> above = CompiledQuery.Compile((ShopDb s, int more) => s.Products.Count(p => p.Price > limit + more));
        Func<ShopDb, int> ofTenant = CompiledQuery.Compile((ShopDb s) => s.Products.Count(p => p.Price == s.Tenant * 10));
        Func<ShopDb, Product?, int> like = CompiledQuery.Compile((ShopDb s, Product? pattern) => s.Products.Count(p => pattern == null || p.Name == pattern.Name));

        for (int round = 0; round < 4; round++)
        {
            Assert.Equal(3, withTag(db, null));
            Assert.Equal(2, withTag(db, "even"));
            Assert.Equal([1, 3], inList(db, [3, 1, 9]));
            Assert.Equal([], inList(db, []));
            limit = 10;
            Assert.Equal(3, above(db, 10));
            limit = 20;
            Assert.Equal(2, above(db, 10));
            db.Tenant = 2;
            Assert.Equal(1, ofTenant(db));
            Assert.Equal(5, like(db, null));
            Assert.Equal(1, like(db, new Product { Name = "p1" }));
        }
    }

    [DatabaseFact]
    public void Includes_nested_collections_and_sql(Dbms dbms)
    {
        using var shop = new Shop(dbms);
        using ShopDb db = shop.Open(SessionOptions.ReadOnly);
        Func<ShopDb, int, Product> withNotes = CompiledQuery.Compile((ShopDb s, int id) => s.Products.Include(p => p.Notes).IgnoreFilters().AsNoTracking().Single(p => p.Id == id));
        Func<ShopDb, int, List<string[]>> texts = CompiledQuery.Compile((ShopDb s, int id) =>
            s.Products.IgnoreFilters().Where(p => p.Id <= id).OrderBy(p => p.Id).Select(p => p.Notes.OrderBy(n => n.Text).Select(n => n.Text).ToArray()).ToList());
        Func<ShopDb, int, List<Product>> sql = CompiledQuery.Compile((ShopDb s, int id) => s.Sql<Product>($"""select * from "Products" where "Id" > {id}""").OrderBy(p => p.Id).ToList());

        for (int round = 0; round < 4; round++)
        {
            Assert.Equal(2, withNotes(db, 1).Notes.Count);
            Assert.Empty(withNotes(db, 3).Notes);
            Assert.Equal([["a", "b"], ["c"]], texts(db, 2));
            Assert.Equal([4, 5], sql(db, 3).Select(p => p.Id));
        }
    }

    [DatabaseFact]
    public void What_cannot_be_prepared_runs_as_an_ordinary_query(Dbms dbms)
    {
        using var shop = new Shop(dbms);
        using ShopDb db = shop.Open();
        Func<ShopDb, IQueryable<Product>, int> ofQuery = CompiledQuery.Compile((ShopDb s, IQueryable<Product> source) => s.Products.Count(p => source.Any(x => x.Id == p.Id)));
        Func<ShopDb, int, int> two = CompiledQuery.Compile((ShopDb s, int low) => s.Products.Count(p => p.Price > low) + s.Products.Count());
        Func<ShopDb, int, int> cheap = CompiledQuery.Compile((ShopDb s, int low) => s.Cheap.Count(p => p.Price > low));

        Assert.Equal(2, ofQuery(db, db.Products.Where(p => p.Price > 30)));
        Assert.Equal(3, ofQuery(db, db.Products.Where(p => p.Price > 20)));
        Assert.Equal(7, two(db, 30));
        db.Tenant = 40;
        Assert.Equal(3, cheap(db, 10));
        db.Tenant = 30;
        Assert.Equal(2, cheap(db, 10));
    }

    [DatabaseFact]
    public void A_sequence_runs_at_each_enumeration_and_can_be_queried_on(Dbms dbms)
    {
        using var shop = new Shop(dbms);
        using ShopDb db = shop.Open();
        Func<ShopDb, int, IQueryable<Product>> above = CompiledQuery.Compile((ShopDb s, int low) => (IQueryable<Product>)s.Products.Where(p => p.Price > low));

        IQueryable<Product> query = above(db, 20);
        long before = db.StatementCount;
        Assert.Equal(3, query.ToList().Count);
        Assert.Equal(3, query.AsEnumerable().Count());
        Assert.Equal(["p5", "p4"], query.OrderByDescending(p => p.Id).Select(p => p.Name).Take(2));
        Assert.Equal(before + 3, db.StatementCount);
        Assert.Contains("WHERE", query.ToSql(), StringComparison.Ordinal);
    }

    [DatabaseFact]
    public void Pending_changes_are_seen_and_disposed_sessions_refused(Dbms dbms)
    {
        using var shop = new Shop(dbms);
        Func<ShopDb, int> count = CompiledQuery.Compile((ShopDb s) => s.Products.Count());
        ShopDb db = shop.Open();
        db.Add(new Product { Id = 100, Name = "new", Price = 1 });
        Assert.Equal(6, count(db));
        db.Dispose();
        Assert.Throws<ObjectDisposedException>(() => count(db));
        Assert.Throws<ArgumentNullException>(() => count(null!));
        Assert.Throws<ArgumentNullException>(() => CompiledQuery.Compile<ShopDb, int>(null!));
    }

    [DatabaseFact]
    public void Threads_share_a_delegate(Dbms dbms)
    {
        using var shop = new Shop(dbms);
        Func<ShopDb, int, string> name = CompiledQuery.Compile((ShopDb s, int id) => s.Products.Where(p => p.Id == id).Select(p => p.Name).Single());
        Parallel.For(0, 64, new ParallelOptions { MaxDegreeOfParallelism = 4 }, i =>
        {
            using ShopDb db = shop.Open();
            Assert.Equal($"p{(i % 5) + 1}", name(db, (i % 5) + 1));
        });
    }

    public sealed class Product
    {
        public int Id { get; set; }

        public string Name { get; set; } = "";

        public int Price { get; set; }

        public string? Tag { get; set; }

        public List<Note> Notes { get; set; } = [];
    }

    [System.ComponentModel.DataAnnotations.Schema.Table("Notes")]
    public sealed class Note
    {
        public int Id { get; set; }

        public string Text { get; set; } = "";

        public int Tenant { get; set; }

        public int ProductId { get; set; }

        public Product? Product { get; set; }
    }

    public sealed class ShopDb(Engine engine, SessionOptions? options = null) : Session(engine, options)
    {
        public EntitySet<Product> Products => Set<Product>();

        public EntitySet<Note> Notes => Set<Note>();

        public int Tenant { get; set; }

        public IQueryable<Product> Cheap => Products.Where(p => p.Price <= Tenant);

        protected override void Configure(ModelBuilder model) => model.Entity<Note>().HasFilter(n => n.Tenant == Tenant);
    }

    private sealed class Shop : IDisposable
    {
        private readonly TestDatabase _database;

        public Shop(Dbms dbms, int extra = 0)
        {
            _database = TestDatabase.Create(dbms);
            Engine = Engine.Create(_database.Url);
            using ShopDb db = Open();
            db.CreateAll();
            for (int i = 1; i <= 5 + extra; i++)
            {
                db.Add(new Product { Id = i, Name = $"p{i}", Price = i * 10, Tag = i % 2 == 0 ? "even" : null });
            }

            db.Add(new Note { ProductId = 1, Text = "a", Tenant = 1 });
            db.Add(new Note { ProductId = 1, Text = "b", Tenant = 1 });
            db.Add(new Note { ProductId = 2, Text = "c", Tenant = 2 });
            db.Commit();
        }

        public Engine Engine { get; }

        public ShopDb Open(SessionOptions? options = null) => new(Engine, options);

        public void Dispose()
        {
            Engine.Dispose();
            _database.Dispose();
        }
    }
}
