using Linq.Provider.Algebra;
using Linq.Provider.Collections;
using Linq.Provider.Schema;

namespace Linq.Provider.Tests.Rewriting;

/// <summary>Which columns hold no combination of values twice.</summary>
public class UniqueKeysTests
{
    private static readonly Table Things = new("things", new MetaData(), new Column("id", SqlType.Integer) { IsPrimaryKey = true }, new Column("parent", SqlType.Integer));

    private readonly ColumnIds _ids = new();

    private Scan Scan() => new(Things, Things.Columns.Select(c => new ScanColumn(_ids.New(c.Name, c.Type, c.IsNullable), c.Name)).ToValueList());

    private static Join JoinOn(Relation left, Relation right, int column) =>
        new(JoinKind.Inner, left, right, new Binary(BinaryOperator.Equal, left.Output[column].Ref(), right.Output[0].Ref(), SqlType.Boolean, false));

    [Fact]
    public void A_join_by_key_keeps_the_keys_of_both_sides()
    {
        Join join = JoinOn(Scan(), Scan(), column: 0);

        Assert.Equal(join.Output.Where(c => c.Name == "id").Select(c => c.Id), UniqueKeys.Of(join).Select(Assert.Single).Order());
    }

    [Fact]
    public void A_join_to_the_key_of_another_keeps_the_keys_of_the_first()
    {
        Join join = JoinOn(Scan(), Scan(), column: 1);

        Assert.Equal([join.Output[0].Id], Assert.Single(UniqueKeys.Of(join)));
    }

    [Fact]
    public void Joins_of_many_have_few_keys()
    {
        Relation all = Scan();
        for (int i = 0; i < 50; i++)
        {
            all = JoinOn(all, Scan(), column: 0);
        }

        Assert.InRange(UniqueKeys.Of(all).Count, 1, 20);
        Assert.All(UniqueKeys.Of(all), key => Assert.Single(key));
    }

    [Fact]
    public void Products_of_many_have_few_keys()
    {
        Relation all = JoinOn(Scan(), Scan(), column: 0);
        for (int i = 0; i < 20; i++)
        {
            all = new Join(JoinKind.Cross, all, JoinOn(Scan(), Scan(), column: 0), null);
        }

        Assert.InRange(UniqueKeys.Of(all).Count, 1, 20);
    }
}
