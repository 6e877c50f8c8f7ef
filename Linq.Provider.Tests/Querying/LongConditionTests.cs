using System.Linq.Expressions;
using Linq.Provider.Tests.Infrastructure;

namespace Linq.Provider.Tests.Querying;

/// <summary>Conditions composed of very many: SQLite reads a chain of them into a tree as deep as it is long, and refuses more than a thousand levels.</summary>
public sealed class LongConditionTests
{
    public class Item
    {
        public int Id { get; set; }

        public int Number { get; set; }
    }

    [DatabaseTheory]
    [InlineData(1_500)]
    [InlineData(3_000)]
    public void Chains_may_be_longer_than_the_database_is_deep(Dbms dbms, int length)
    {
        using TestDatabase database = TestDatabase.Create(dbms);
        using Engine engine = Engine.Create(database.Url);
        using var db = new ItemDb(engine);
        db.CreateAll();
        db.AddRange(Enumerable.Range(0, 4).Select(i => new Item { Number = i * 1_000 }));
        db.Commit();

        ParameterExpression item = Expression.Parameter(typeof(Item), "item");
        MemberExpression number = Expression.Property(item, nameof(Item.Number));
        IEnumerable<int> numbers = Enumerable.Range(1, length);
        Expression any = numbers.Select(n => (Expression)Expression.Equal(number, Expression.Constant(n))).Aggregate(Expression.OrElse);
        Expression none = numbers.Select(n => (Expression)Expression.NotEqual(number, Expression.Constant(n))).Aggregate(Expression.AndAlso);

        Assert.Equal(length / 1_000, db.Items.Where(Expression.Lambda<Func<Item, bool>>(any, item)).Count());
        Assert.Equal(4 - (length / 1_000), db.Items.Where(Expression.Lambda<Func<Item, bool>>(none, item)).Count());
    }

    private sealed class ItemDb(Engine engine) : Session(engine)
    {
        public EntitySet<Item> Items => Set<Item>();
    }
}
