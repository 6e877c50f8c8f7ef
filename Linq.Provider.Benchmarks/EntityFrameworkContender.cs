using Microsoft.EntityFrameworkCore;

namespace Linq.Provider.Benchmarks;

/// <summary>EF Core as an application uses it: plain LINQ, a new context for every request.</summary>
internal sealed class EntityFrameworkContender(DbContextOptions<ShopContext> options, bool isTracking) : IContender
{
    private ShopContext? kept;
    private int uses;

    public string Name => isTracking ? "EF Core, tracked" : "EF Core";

    public Item PointQueryAgain(int id)
    {
        if (uses++ % 100 == 0)
        {
            kept?.Dispose();
            kept = Open();
        }

        return kept!.Items.First(i => i.Id == id);
    }

    public Item PointQuery(int id)
    {
        using var db = Open();
        return db.Items.First(i => i.Id == id);
    }

    public List<Item> AllItems()
    {
        using var db = Open();
        return db.Items.ToList();
    }

    public List<PageRow> Page(int minimum, int skip)
    {
        using var db = Open();
        return db.Items.Where(i => i.IsActive && i.Quantity > minimum).OrderByDescending(i => i.CreatedAt).ThenBy(i => i.Id).Skip(skip).Take(20)
            .Select(i => new PageRow { Id = i.Id, Name = i.Name, Price = i.Price, CreatedAt = i.CreatedAt }).ToList();
    }

    public List<CountryTotal> Totals()
    {
        using var db = Open();
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
        using var db = Open();
        return EntityFrameworkQueryableExtensions.Include(db.Baskets, b => b.Lines).ToList();
    }

    public void Dispose() => kept?.Dispose();

    private ShopContext Open()
    {
        var context = new ShopContext(options);
        if (!isTracking)
        {
            context.ChangeTracker.QueryTrackingBehavior = QueryTrackingBehavior.NoTracking;
        }

        return context;
    }
}
