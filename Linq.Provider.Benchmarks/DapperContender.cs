using System.Data.Common;
using Dapper;

namespace Linq.Provider.Benchmarks;

/// <summary>Dapper on one open connection, with the same SQL as ADO.NET.</summary>
internal sealed class DapperContender(DbConnection connection, Func<DbConnection> open) : IContender
{
    public string Name => "Dapper";

    public Item PointQuery(int id)
    {
        using var pooled = open();
        return pooled.QueryFirst<Item>(Statements.PointQuery, new { id });
    }

    public Item PointQueryAgain(int id) => connection.QueryFirst<Item>(Statements.PointQuery, new { id });

    public List<Item> AllItems() => connection.Query<Item>(Statements.AllItems).AsList();

    public List<PageRow> Page(int minimum, int skip) => connection.Query<PageRow>(Statements.Page, new { minimum, skip }).AsList();

    public List<CountryTotal> Totals() => connection.Query<CountryTotal>(Statements.Totals).AsList();

    public List<Basket> Baskets()
    {
        var all = new List<Basket>();
        connection.Query<Basket, BasketLine, bool>(
            Statements.Baskets,
            (basket, line) =>
            {
                if (all.Count == 0 || all[^1].Id != basket.Id)
                {
                    all.Add(basket);
                }

                line.Basket = all[^1];
                all[^1].Lines.Add(line);
                return true;
            });
        return all;
    }

    public void Dispose() => connection.Dispose();
}
