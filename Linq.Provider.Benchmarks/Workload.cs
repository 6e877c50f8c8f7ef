namespace Linq.Provider.Benchmarks;

/// <summary>A way to the database. All contenders answer the same questions with the same objects.</summary>
public interface IContender : IDisposable
{
    string Name { get; }

    /// <summary>One row by its key, on what is open already: a prepared command, a session.</summary>
    Item PointQueryAgain(int id);

    /// <summary>One row by its key, as a request does it that needs nothing else: on a pooled connection, with a new command or session.</summary>
    Item PointQuery(int id);

    /// <summary>All 10,000 rows as objects.</summary>
    List<Item> AllItems();

    /// <summary>A page of 20 rows and four columns, filtered and ordered.</summary>
    List<PageRow> Page(int minimum, int skip);

    /// <summary>A join, a group and three aggregates.</summary>
    List<CountryTotal> Totals();

    /// <summary>500 baskets with their lines, ten each.</summary>
    List<Basket> Baskets();
}

/// <summary>A question to ask; <paramref name="Ask"/> gets the number of the call, so that the answer is not always the same.</summary>
/// <param name="Name">What it is called in tables.</param>
/// <param name="Ask">Asks a contender, and returns something that depends on the answer, for checking.</param>
public sealed record Workload(string Name, Func<IContender, int, object> Ask)
{
    public static Workload PointQueryAgain { get; } = new("point query, session reused", (c, call) => c.PointQueryAgain(1 + (call * 7919 % ShopDatabase.ItemCount)).Name);

    public static Workload PointQuery { get; } = new("point query, new session", (c, call) => c.PointQuery(1 + (call * 7919 % ShopDatabase.ItemCount)).Name);

    public static Workload Materialization { get; } = new("10,000 rows, 9 columns", (c, _) => c.AllItems() is var all ? (all.Count, all.Sum(i => i.Price), all[^1].CreatedAt) : default);

    public static Workload Page { get; } = new("page of 20, projected", (c, call) => c.Page(20, call % 20 * 20) is var page ? (page.Count, page[^1].Id, page[0].Price) : default);

    public static Workload Totals { get; } = new("join, group, aggregate", (c, _) => c.Totals() is var totals ? (totals.Count, totals[0].Items, totals.Sum(t => t.Quantity)) : default);

    public static Workload EagerLoad { get; } = new("eager load, 500 × 10", (c, _) => c.Baskets() is var all ? (all.Count, all.Sum(b => b.Lines.Count), all[^1].Lines[^1].Product) : default);

    public static IReadOnlyList<Workload> All { get; } = [PointQueryAgain, PointQuery, Materialization, Page, Totals, EagerLoad];
}
