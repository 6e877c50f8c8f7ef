using System.Data.Common;

namespace Linq.Provider.Benchmarks;

/// <summary>The base of all ratios: commands prepared once and used again on one open connection (but for a new command where the workload says so), getters by type and ordinal.</summary>
internal sealed class AdoContender : IContender
{
    private readonly Func<DbConnection> open;
    private readonly DbCommand baskets;
    private readonly DbConnection connection;
    private readonly DbCommand point;
    private readonly DbCommand all;
    private readonly DbCommand page;
    private readonly DbCommand totals;

    public AdoContender(DbConnection connection, Func<DbConnection> open)
    {
        this.connection = connection;
        this.open = open;
        baskets = Prepare(Statements.Baskets);
        point = Prepare(Statements.PointQuery, "id");
        all = Prepare(Statements.AllItems);
        page = Prepare(Statements.Page, "minimum", "skip");
        totals = Prepare(Statements.Totals);
    }

    public string Name => "ADO.NET";

    public Item PointQuery(int id)
    {
        using var pooled = open();
        using var command = pooled.CreateCommand();
        command.CommandText = Statements.PointQuery;
        var parameter = command.CreateParameter();
        (parameter.ParameterName, parameter.Value) = ("id", id);
        command.Parameters.Add(parameter);
        using var reader = command.ExecuteReader();
        return reader.Read() ? ReadItem(reader) : throw new InvalidOperationException("no such item");
    }

    public Item PointQueryAgain(int id)
    {
        point.Parameters[0].Value = id;
        using var reader = point.ExecuteReader();
        return reader.Read() ? ReadItem(reader) : throw new InvalidOperationException("no such item");
    }

    public List<Item> AllItems()
    {
        using var reader = all.ExecuteReader();
        var items = new List<Item>();
        while (reader.Read())
        {
            items.Add(ReadItem(reader));
        }

        return items;
    }

    public List<PageRow> Page(int minimum, int skip)
    {
        page.Parameters[0].Value = minimum;
        page.Parameters[1].Value = skip;
        using var reader = page.ExecuteReader();
        var rows = new List<PageRow>();
        while (reader.Read())
        {
            rows.Add(new PageRow { Id = reader.GetInt32(0), Name = reader.GetString(1), Price = reader.GetDecimal(2), CreatedAt = reader.GetDateTime(3) });
        }

        return rows;
    }

    public List<CountryTotal> Totals()
    {
        using var reader = totals.ExecuteReader();
        var rows = new List<CountryTotal>();
        while (reader.Read())
        {
            rows.Add(new CountryTotal
            {
                Country = reader.GetString(0),
                Items = checked((int)reader.GetInt64(1)),
                Quantity = checked((int)reader.GetInt64(2)),
                Heaviest = reader.GetDouble(3),
            });
        }

        return rows;
    }

    public List<Basket> Baskets()
    {
        using var reader = baskets.ExecuteReader();
        var all = new List<Basket>();
        Basket? basket = null;
        while (reader.Read())
        {
            var id = reader.GetInt32(0);
            if (basket?.Id != id)
            {
                all.Add(basket = new Basket { Id = id, Customer = reader.GetString(1) });
            }

            if (!reader.IsDBNull(2))
            {
                basket.Lines.Add(new BasketLine { Id = reader.GetInt32(2), BasketId = reader.GetInt32(3), Product = reader.GetString(4), Quantity = reader.GetInt32(5), Basket = basket });
            }
        }

        return all;
    }

    public void Dispose()
    {
        baskets.Dispose();
        point.Dispose();
        all.Dispose();
        page.Dispose();
        totals.Dispose();
        connection.Dispose();
    }

    internal static Item ReadItem(DbDataReader reader) => new()
    {
        Id = reader.GetInt32(0),
        SupplierId = reader.GetInt32(1),
        Name = reader.GetString(2),
        Note = reader.IsDBNull(3) ? null : reader.GetString(3),
        Price = reader.GetDecimal(4),
        Quantity = reader.GetInt32(5),
        Weight = reader.GetDouble(6),
        IsActive = reader.GetBoolean(7),
        CreatedAt = reader.GetDateTime(8),
    };

    private DbCommand Prepare(string sql, params string[] parameters)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        foreach (var name in parameters)
        {
            var parameter = command.CreateParameter();
            (parameter.ParameterName, parameter.Value, parameter.DbType) = (name, 0, System.Data.DbType.Int32);
            command.Parameters.Add(parameter);
        }

        command.Prepare();
        return command;
    }
}
