using Linq.Provider.Tests.Infrastructure;

namespace Linq.Provider.Tests.Querying;

/// <summary>Columns of types that only their converters know, in every place where values meet; and sets that are not public.</summary>
public sealed class ConvertedValueTests
{
    [DatabaseFact]
    public void Values_of_converted_types_compare_in_their_stored_form(Dbms dbms)
    {
        using TestDatabase database = TestDatabase.Create(dbms);
        using Engine engine = Engine.Create(database.Url);
        using var db = new OrderDb(engine);
        db.CreateAll();
        db.AddRange<Order>(
        [
            new() { Number = new(7), Total = new(5m, "EUR"), Paid = true },
            new() { Number = new(8), Total = new(5m, "USD"), Discount = new(1m, "USD") },
        ]);
        db.Commit();

        foreach (OrderNumber number in new OrderNumber[] { new(7), new(8) })
        {
            Assert.Equal(number, db.Orders.Single(o => o.Number == number).Number);
            Assert.NotEqual(number, db.Orders.Single(o => o.Number != number).Number);
            Assert.Equal(number, db.Orders.Where(o => o.Number.Equals(number)).Select(o => o.Number).Single());
        }

        int seven = 7;
        Assert.Equal(new OrderNumber(7), db.Orders.Single(o => o.Number == new OrderNumber(7)).Number);
        Assert.Equal(new OrderNumber(7), db.Orders.Single(o => o.Number == new OrderNumber(seven)).Number);
        Assert.Equal(new OrderNumber(8), db.Orders.Single(o => new OrderNumber(seven) != o.Number).Number);
        Assert.False(db.Orders.Single(o => o.Total == new Money(5m, "USD")).Paid);

        var money = new Money(5m, "USD");
        Assert.False(db.Orders.Single(o => o.Total == money).Paid);
        Assert.Equal([false], db.Orders.Where(o => money == o.Total).Select(o => o.Paid));
        foreach (Money? discount in new Money?[] { null, new Money(1m, "USD"), null, new Money(2m, "USD") })
        {
            Assert.Equal(discount is null ? 1 : discount.Amount == 1m ? 1 : 0, db.Orders.Count(o => o.Discount == discount));
            Assert.Equal(discount is null ? 1 : discount.Amount == 1m ? 1 : 2, db.Orders.Count(o => o.Discount != discount));
        }

        Assert.Equal([new(7), new(8)], db.Orders.OrderBy(o => o.Id).Select(o => o.Number));
        Assert.Equal([null, new Money(1m, "USD")], db.Orders.OrderBy(o => o.Id).Select(o => o.Discount));
        Assert.Equal([true, false], db.Orders.OrderBy(o => o.Id).Select(o => (object)o.Paid));
        Assert.Equal([null, new Money(1m, "USD")], db.Orders.OrderBy(o => o.Id).Select(o => (object?)o.Discount));

        Money[] some = [new(5m, "EUR"), new(9m, "EUR")];
        Assert.Equal(new OrderNumber(7), db.Orders.Single(o => some.Contains(o.Total)).Number);
        Assert.Equal([new(7), new(8)], db.Orders.Where(o => new[] { new OrderNumber(seven), new OrderNumber(8), new OrderNumber(9) }.Contains(o.Number)).OrderBy(o => o.Id).Select(o => o.Number));
        Assert.Equal([new(8)], db.Orders.Where(o => new List<Money> { new(5m, "USD"), money }.Contains(o.Total)).Select(o => o.Number));
        Assert.Equal([new(8)], db.Orders.Where(o => !new[] { new OrderNumber(7) }.Contains(o.Number)).Select(o => o.Number));
        Assert.Equal([new(7)], db.Orders.Where(o => new Money?[] { null, new Money(3m, "USD") }.Contains(o.Discount)).Select(o => o.Number));
        Assert.Equal(2, db.Orders.GroupBy(o => o.Total).Select(g => new { g.Key, Count = g.Count() }).ToList().Count);
    }

    private sealed class OrderDb(Engine engine) : Session(engine)
    {
        internal EntitySet<Order> Orders => Set<Order>();

        protected override void Configure(ModelBuilder model)
        {
            EntityBuilder<Order> order = model.Entity<Order>();
            order.Property(o => o.Number).HasConversion(n => n.Value, v => new OrderNumber(v));
            order.Property(o => o.Total).HasConversion(m => m.Currency + m.Amount, s => new Money(decimal.Parse(s.Substring(3), System.Globalization.CultureInfo.InvariantCulture), s.Substring(0, 3)));
            order.Property(o => o.Discount).HasConversion(m => m!.Currency + m.Amount, s => new Money(decimal.Parse(s.Substring(3), System.Globalization.CultureInfo.InvariantCulture), s.Substring(0, 3)));
            order.Property(o => o.Paid).HasConversion(b => b ? "Y" : "N", s => s == "Y");
        }
    }

    internal sealed class Order
    {
        public int Id { get; set; }

        public OrderNumber Number { get; set; }

        public Money Total { get; set; } = new(0m, "EUR");

        public Money? Discount { get; set; }

        public bool Paid { get; set; }
    }

    internal readonly record struct OrderNumber(int Value);

    internal sealed record Money(decimal Amount, string Currency);
}
