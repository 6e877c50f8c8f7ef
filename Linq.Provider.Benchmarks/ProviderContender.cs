namespace Linq.Provider.Benchmarks;

/// <summary>Linq.Provider as an application uses it: plain LINQ, a new session for every request.</summary>
internal sealed class ProviderContender(Engine engine, bool isTracking) : IContender
{
    private readonly SessionOptions options = isTracking ? SessionOptions.Default : SessionOptions.ReadOnly;

    public string Name => isTracking ? "Linq.Provider, tracked" : "Linq.Provider";

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
        return db.Items.Where(i => i.IsActive && i.Quantity > minimum).OrderByDescending(i => i.CreatedAt).ThenBy(i => i.Id).Skip(skip).Take(50)
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

    public void Dispose()
    {
    }
}
