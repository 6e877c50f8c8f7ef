using Linq.Provider.Algebra;
using Linq.Provider.Rewriting;
using Linq.Provider.Rewriting.Rules;
using Linq.Provider.Schema;

namespace Linq.Provider.Tests.Rewriting;

public class PlanValidatorTests
{
    private static readonly Table People = new("people", new MetaData(), new Column("id", SqlType.Integer) { IsPrimaryKey = true }, new Column("name", SqlType.Text));

    private static Scan Scan(int first) => new(People,
        [new ScanColumn(new OutputColumn(first, "id", SqlType.Integer, false), "id"), new ScanColumn(new OutputColumn(first + 1, "name", SqlType.Text, true), "name")]);

    [Fact]
    public void Names_the_node_and_the_problem()
    {
        var missing = new ColumnRef(99, SqlType.Integer, false);
        var count = new AggregateCall(AggregateFunction.Count, null, false, null, SqlType.Integer, false);
        Fails("neither in the inputs", new Filter(Scan(1), Unary.IsNull(missing)));
        Fails("defined a second time", new Join(JoinKind.Cross, Scan(1), Scan(1), null));
        Fails("predicate is Integer", new Filter(Scan(1), Literal.Of(1)));
        Fails("outside an Aggregate", new Project(Scan(1), [new Binding(new OutputColumn(5, "n", SqlType.Integer, false), count)]));
        Fails("is Text but its value is Integer", new Project(Scan(1), [new Binding(new OutputColumn(5, "n", SqlType.Text, false), Literal.Of(1))]));
        Fails("cannot be null but its value can", new Project(Scan(1), [new Binding(new OutputColumn(5, "n", SqlType.Text, false), Scan(1).Output[1].Ref())]));
        Fails("scalar subquery has 2 columns", new Project(Scan(1), [new Binding(new OutputColumn(5, "n", SqlType.Text, true), new ScalarSubquery(Scan(7), SqlType.Text, true))]));
        Fails("not in the output of its side", new SetOperation(SetOperationKind.Union, Scan(1), [3], Scan(3), [3], [new OutputColumn(9, "x", SqlType.Integer, false)]));
        Fails("no recursive union 'r'", new RecursiveReference("r", [new OutputColumn(9, "x", SqlType.Integer, false)]));
        Fails("neither in the inputs", new Join(JoinKind.Inner, Scan(1), new Filter(Scan(3), Unary.IsNull(Scan(1).Output[1].Ref())), Literal.True));
    }

    [Fact]
    public void Accepts_correlation_in_apply_and_subqueries()
    {
        Relation inner = new Filter(Scan(3), Predicates.SqlCompare(BinaryOperator.Equal, Scan(3).Output[0].Ref(), Scan(1).Output[0].Ref()));
        PlanValidator.Validate(new Apply(ApplyKind.Cross, Scan(1), inner), "the test");
        PlanValidator.Validate(new Filter(Scan(1), new Exists(inner)), "the test");
    }

    [Fact]
    public void A_pipeline_in_the_wrong_order_is_refused()
        => Assert.Throws<ArgumentException>(() => new RulePipeline([new ExpandNullSemantics(true), new ReplaceNullParameters()]));

    private static void Fails(string problem, Relation plan)
    {
        var error = Assert.Throws<LinqProviderException>(() => PlanValidator.Validate(plan, "the test"));
        Assert.Contains(problem, error.Message);
        Assert.Equal("LP1205", error.Code);
    }
}
