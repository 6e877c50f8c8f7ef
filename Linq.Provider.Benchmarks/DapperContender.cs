using System.Data.Common;
using Dapper;

namespace Linq.Provider.Benchmarks;

/// <summary>Dapper on one open connection, with the same SQL as ADO.NET.</summary>
internal sealed class DapperContender(DbConnection connection) : IContender
{
    public string Name => "Dapper";

    public Item PointQuery(int id) => connection.QueryFirst<Item>(Statements.PointQuery, new { id });

    public List<Item> AllItems() => connection.Query<Item>(Statements.AllItems).AsList();

    public List<PageRow> Page(int minimum, int skip) => connection.Query<PageRow>(Statements.Page, new { minimum, skip }).AsList();

    public List<CountryTotal> Totals() => connection.Query<CountryTotal>(Statements.Totals).AsList();

    public void Dispose() => connection.Dispose();
}
