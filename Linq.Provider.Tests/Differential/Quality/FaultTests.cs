using Linq.Provider.Algebra;
using Linq.Provider.Collections;
using Linq.Provider.Rewriting;
using Linq.Provider.Schema;
using Linq.Provider.Sql;
using Linq.Provider.Tests.Sql;

namespace Linq.Provider.Tests.Differential.Quality;

/// <summary>The judges of <see cref="PlanQualityTests"/> see what they are there for.</summary>
public sealed class FaultTests
{
    private static readonly MetaData s_model = new();
    private static readonly Table s_depts = new("depts", s_model, new Column("id", SqlType.Integer) { IsPrimaryKey = true }, new Column("city", SqlType.Text));
    private static readonly Table s_emps = new("emps", s_model, new Column("id", SqlType.Integer) { IsPrimaryKey = true },
        new Column("dept", SqlType.Integer), new Column("name", SqlType.Text), new ForeignKey("dept", "depts", "id"));

    private readonly ColumnIds _ids = new();
    private readonly Scan _e;
    private readonly Scan _d;

    public FaultTests()
    {
        _e = Scan(s_emps);
        _d = Scan(s_depts);
    }

    private Scan Scan(Table table) => new(table, table.Columns.Select(c => new ScanColumn(_ids.New(c.Name, c.Type, c.IsNullable), c.Name)).ToValueList());

    private static Project Select(Relation input, params OutputColumn[] columns) => new(input, columns.Select(Binding.Pass).ToValueList());

    private static Binary Eq(Scalar a, Scalar b) => Predicates.SqlCompare(BinaryOperator.Equal, a, b);

    private static Scan Only(Scan scan, params int[] columns) => scan with { Columns = columns.Select(i => scan.Columns[i]).ToValueList() };

    private static string[] Faults(Relation plan)
    {
        PlanValidator.Validate(plan, "the test");
        return [.. PlanFaults.Of(plan).Concat(BlockFaults.Of(new PlanFolder(1, null, ordersByOuterColumns: true).Fold(plan))).Distinct()];
    }

    [Fact]
    public void Columns_that_only_unread_columns_read()
    {
        OutputColumn upper = _ids.New("upper", SqlType.Text, true);
        var computed = new Project(Only(_e, 0, 2), [Binding.Pass(_e.Output[0]), new Binding(upper, new Call(Functions.Upper, [_e.Output[2].Ref()], SqlType.Text, true))]);
        Assert.Equal(["nobody reads upper", "nobody reads name"], Faults(Select(computed, _e.Output[0])));
        Assert.Empty(Faults(Select(new Sort(computed, [new Ordering(upper.Ref())]), _e.Output[0])));
    }

    [Fact]
    public void Joins_with_what_a_key_refers_to()
    {
        Binary onKey = Eq(_d.Output[0].Ref(), _e.Output[1].Ref());
        Assert.Equal(["nobody needs the left join with depts"], Faults(Select(new Join(JoinKind.Left, Only(_e, 0, 1), Only(_d, 0), onKey), _e.Output[0])));
        Assert.Equal(["nobody needs the join with depts"], Faults(Select(new Join(JoinKind.Inner, Only(_e, 0, 1), Only(_d, 0), onKey), _e.Output[0], _d.Output[0])));
        Assert.Empty(Faults(Select(new Join(JoinKind.Inner, Only(_e, 0, 1), _d, onKey), _e.Output[0], _d.Output[1])));
        OutputColumn dept = _ids.New("dept", SqlType.Integer, true);
        var groups = new Aggregate(Only(_e, 1), [new Binding(dept, _e.Output[1].Ref())], []);
        Assert.Equal(["nobody needs the join with depts"], Faults(Select(new Join(JoinKind.Inner, groups, Only(_d, 0), Eq(_d.Output[0].Ref(), dept.Ref())), dept)));
    }

    [Fact]
    public void Duplicates_that_are_not_there_or_not_seen()
    {
        Assert.Equal(["rows are distinct without DISTINCT"], Faults(new Distinct(Select(Only(_e, 0, 2), _e.Output[0], _e.Output[2]))));
        Assert.Equal(["nobody sees whether rows are distinct"], Faults(new Distinct(Select(new Distinct(Select(Only(_e, 1, 2), _e.Output[1], _e.Output[2])), _e.Output[1]))));
        var test = new InSubquery([_d.Output[1].Ref()], new Distinct(Select(Only(_e, 2), _e.Output[2])));
        Assert.Equal(["nobody sees whether rows are distinct"], Faults(Select(new Filter(_d, test), _d.Output[0])));
    }

    [Fact]
    public void Orders_that_nobody_sees()
    {
        Relation Sorted(params int[] keys) => new Sort(Only(_e, 0, 1, 2), keys.Select(i => new Ordering(_e.Output[i].Ref())).ToValueList());
        var count = new Binding(_ids.New("n", SqlType.Integer, false), new AggregateCall(AggregateFunction.Count, null, false, null, SqlType.Integer, false));
        Assert.Contains("nobody sees the order", Faults(new Aggregate(new Limit(Select(Sorted(2), _e.Output[0]), null, Literal.Of(3)), [], [count])));
        Assert.Equal(["no two rows are equal before the last key of the order"], Faults(Select(Sorted(0, 2), [.. _e.Output])));
        Assert.Equal(["the same is ordered by twice"], Faults(Select(Sorted(2, 2), [.. _e.Output])));
        Assert.Empty(Faults(Select(new Limit(Sorted(2), null, Literal.Of(3)), [.. _e.Output])));
    }

    [Fact]
    public void Conditions_that_are_repeated()
    {
        Binary one = Eq(_e.Output[1].Ref(), Literal.Of(1));
        Assert.Equal(["demanded twice: #2 = 1"], Faults(Select(new Filter(new Filter(Only(_e, 0, 1), one), one), _e.Output[0])));
    }

    [Fact]
    public void Blocks_that_add_nothing()
    {
        SelectBlock Derived(SqlQuery query, params OutputColumn[] columns)
        {
            var block = new SelectBlock { From = new DerivedItem(query, "t"), Outputs = [.. columns] };
            foreach (OutputColumn column in columns)
            {
                block.Sources[column.Id] = new SourceColumn("t", column.Name);
            }

            return block;
        }

        var folder = new PlanFolder(1, null, ordersByOuterColumns: true);
        Assert.Equal(["a derived table could be part of the block around it"], BlockFaults.Of(Derived(folder.Fold(_e), _e.Output[0])));
        Assert.Equal(["a block only renames what another one gives"], BlockFaults.Of(Derived(folder.Fold(new Distinct(Select(_e, _e.Output[2]))), _e.Output[2])));
        Assert.Empty(BlockFaults.Of(folder.Fold(new Distinct(Select(_e, _e.Output[2])))));
    }
}
