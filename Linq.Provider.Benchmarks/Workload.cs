namespace Linq.Provider.Benchmarks;

/// <summary>A way to the database. All contenders answer the same questions with the same objects.</summary>
public interface IContender : IDisposable
{
    string Name { get; }

    /// <summary>One row by its key.</summary>
    Item PointQuery(int id);

    /// <summary>All 10,000 rows as objects.</summary>
    List<Item> AllItems();

    /// <summary>A page of 50 rows and four columns, filtered and ordered.</summary>
    List<PageRow> Page(int minimum, int skip);

    /// <summary>A join, a group and three aggregates.</summary>
    List<CountryTotal> Totals();
}

/// <summary>A question to ask; <paramref name="Ask"/> gets the number of the call, so that the answer is not always the same.</summary>
/// <param name="Name">What it is called in tables.</param>
/// <param name="Ask">Asks a contender, and returns something that depends on the answer, for checking.</param>
public sealed record Workload(string Name, Func<IContender, int, object> Ask)
{
    public static Workload PointQuery { get; } = new("point query", (c, call) => c.PointQuery(1 + (call * 7919 % ShopDatabase.ItemCount)).Name);

    public static Workload Materialization { get; } = new("10,000 rows, 9 columns", (c, _) => c.AllItems() is var all ? (all.Count, all.Sum(i => i.Price), all[^1].CreatedAt) : default);

    public static Workload Page { get; } = new("page of 50, projected", (c, call) => c.Page(20, call % 20 * 50) is var page ? (page.Count, page[^1].Id, page[0].Price) : default);

    public static Workload Totals { get; } = new("join, group, aggregate", (c, _) => c.Totals() is var totals ? (totals.Count, totals[0].Items, totals.Sum(t => t.Quantity)) : default);

    public static IReadOnlyList<Workload> All { get; } = [PointQuery, Materialization, Page, Totals];
}
