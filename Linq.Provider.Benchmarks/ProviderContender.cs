namespace Linq.Provider.Benchmarks;

/// <summary>Linq.Provider as an application uses it: plain LINQ, a new session for every request.</summary>
internal sealed class ProviderContender(Engine engine, bool isTracking) : IContender
{
    private readonly SessionOptions options = isTracking ? SessionOptions.Default : SessionOptions.ReadOnly;

    private ShopSession? kept;
    private int uses;

    public string Name => isTracking ? "Linq.Provider, tracked" : "Linq.Provider";

    /// <summary>A session for a hundred queries: one that tracks holds what it has read.</summary>
    public Item PointQueryAgain(int id)
    {
        if (uses++ % 100 == 0)
        {
            kept?.Dispose();
            kept = new ShopSession(engine, options);
        }

        return kept!.Items.First(i => i.Id == id);
    }

    public Item PointQuery(int id)
    {
        using var db = new ShopSession(engine, options);
        return db.Items.First(i => i.Id == id);
    }

    public List<Item> AllItems()
    {
        using var db = new ShopSession(engine, options);
        return db.Items.ToList();
    }

    public List<PageRow> Page(int minimum, int skip)
    {
        using var db = new ShopSession(engine, options);
        return db.Items.Where(i => i.IsActive && i.Quantity > minimum).OrderByDescending(i => i.CreatedAt).ThenBy(i => i.Id).Skip(skip).Take(20)
            .Select(i => new PageRow { Id = i.Id, Name = i.Name, Price = i.Price, CreatedAt = i.CreatedAt }).ToList();
    }

    public List<CountryTotal> Totals()
    {
        using var db = new ShopSession(engine, options);
        var totals =
            from i in db.Items
            where i.IsActive
            join s in db.Suppliers on i.SupplierId equals s.Id
            group i by s.Country into g
            orderby g.Key
            select new CountryTotal { Country = g.Key, Items = g.Count(), Quantity = g.Sum(i => i.Quantity), Heaviest = g.Max(i => i.Weight) };
        return totals.ToList();
    }

    public List<Basket> Baskets()
    {
        using var db = new ShopSession(engine, options);
        return db.Baskets.Include(b => b.Lines).ToList();
    }

    public void Dispose() => kept?.Dispose();
}

/// <summary>Linq.Provider with compiled queries, not tracked.</summary>
internal sealed class CompiledContender(Engine engine) : IContender
{
    private static readonly Func<ShopSession, int, Item> ById = CompiledQuery.Compile((ShopSession db, int id) => db.Items.First(i => i.Id == id));
    private static readonly Func<ShopSession, List<Item>> Everything = CompiledQuery.Compile((ShopSession db) => db.Items.ToList());

    private static readonly Func<ShopSession, int, int, List<PageRow>> PageOf = CompiledQuery.Compile((ShopSession db, int minimum, int skip) =>
        db.Items.Where(i => i.IsActive && i.Quantity > minimum).OrderByDescending(i => i.CreatedAt).ThenBy(i => i.Id).Skip(skip).Take(20)
            .Select(i => new PageRow { Id = i.Id, Name = i.Name, Price = i.Price, CreatedAt = i.CreatedAt }).ToList());

    private static readonly Func<ShopSession, List<CountryTotal>> TotalsOf = CompiledQuery.Compile((ShopSession db) =>
        (from i in db.Items
         where i.IsActive
         join s in db.Suppliers on i.SupplierId equals s.Id
         group i by s.Country into g
         orderby g.Key
         select new CountryTotal { Country = g.Key, Items = g.Count(), Quantity = g.Sum(i => i.Quantity), Heaviest = g.Max(i => i.Weight) }).ToList());

    private static readonly Func<ShopSession, List<Basket>> BasketsOf = CompiledQuery.Compile((ShopSession db) => db.Baskets.Include(b => b.Lines, null).ToList());

    private readonly ShopSession kept = new(engine, SessionOptions.ReadOnly);

    public string Name => "Linq.Provider, compiled query";

    public Item PointQueryAgain(int id) => ById(kept, id);

    public Item PointQuery(int id)
    {
        using var db = Open();
        return ById(db, id);
    }

    public List<Item> AllItems()
    {
        using var db = Open();
        return Everything(db);
    }

    public List<PageRow> Page(int minimum, int skip)
    {
        using var db = Open();
        return PageOf(db, minimum, skip);
    }

    public List<CountryTotal> Totals()
    {
        using var db = Open();
        return TotalsOf(db);
    }

    public List<Basket> Baskets()
    {
        using var db = Open();
        return BasketsOf(db);
    }

    public void Dispose() => kept.Dispose();

    private ShopSession Open() => new(engine, SessionOptions.ReadOnly);
}
