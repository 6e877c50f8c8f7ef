using Linq.Provider.Algebra;
using Linq.Provider.Collections;
using Linq.Provider.Rewriting;
using Linq.Provider.Rewriting.Rules;
using Linq.Provider.Schema;

namespace Linq.Provider.Tests.Rewriting;

/// <summary>Correlated right sides of every operator give the same rows after unnesting and after the whole pipeline, without an Apply.</summary>
public class UnnestApplyTests
{
    private static readonly MetaData Model = new();
    private static readonly Table Parents = new("parents", Model, new Column("id", SqlType.Integer) { IsPrimaryKey = true }, new Column("code", SqlType.Integer));
    private static readonly Table Children = new("children", Model,
        new Column("id", SqlType.Integer) { IsPrimaryKey = true }, new Column("parent", SqlType.Integer), new Column("pay", SqlType.Integer) { IsNullable = false });

    private static readonly Dictionary<string, object?[][]> Data = new()
    {
        ["parents"] = [[1, 10], [2, null], [3, 20], [4, null], [5, 10]],
        ["children"] = [[1, 1, 5], [2, 1, 7], [3, 1, 9], [4, 2, 10], [5, null, 20], [6, 3, 1], [7, 3, 30], [8, null, 10]],
    };

    private readonly ColumnIds _ids = new();

    private Scan Scan(Table table) => new(table, table.Columns.Select(c => new ScanColumn(_ids.New(c.Name, c.Type, c.IsNullable), c.Name)).ToValueList());

    public static TheoryData<string> Sides => new(Rights.Keys);

    private static ColumnRef Col(Relation relation, int i) => relation.Output[i].Ref();

    private static Binary Eq(Scalar a, Scalar b) => Predicates.SqlCompare(BinaryOperator.Equal, a, b);

    private static readonly Dictionary<string, Func<UnnestApplyTests, Scan, Scan, Relation>> Rights = new()
    {
        ["uncorrelated"] = (_, _, c) => c,
        ["filter"] = (_, p, c) => new Filter(c, Eq(Col(c, 1), Col(p, 0))),
        ["filter by inequality"] = (_, p, c) => new Filter(c, Predicates.SqlCompare(BinaryOperator.Less, Col(c, 2), Col(p, 1))),
        ["null-safe filter"] = (_, p, c) => new Filter(c, Predicates.Same(Col(c, 1), Col(p, 1))),
        ["projected outer column"] = (t, p, c) => t.Computed(new Filter(c, Eq(Col(c, 1), Col(p, 0))), Col(p, 1)),
        ["top two"] = (_, p, c) => new Limit(new Sort(new Filter(c, Eq(Col(c, 1), Col(p, 0))), [new Ordering(Col(c, 2), true)]), null, Literal.Of(2)),
        ["second by projection over the sort"] = (t, p, c) => new Limit(
            new Project(new Sort(new Filter(c, Eq(Col(c, 1), Col(p, 0))), [new Ordering(Col(c, 2), true)]), [Binding.Pass(c.Output[0])]), Literal.Of(1), Literal.Of(1)),
        ["take of take"] = (t, p, c) => new Limit(new Limit(new Sort(new Filter(c, Eq(Col(c, 1), Col(p, 0))), [new Ordering(Col(c, 2), true)]), Literal.Of(1), null), null, Literal.Of(1)),
        ["top one of null-safe"] = (_, p, c) => new Limit(new Sort(new Filter(c, Predicates.Same(Col(c, 1), Col(p, 1))), [new Ordering(Col(c, 2))]), null, Literal.Of(1)),
        ["top one by inequality"] = (_, p, c) => new Limit(new Sort(new Filter(c, Predicates.SqlCompare(BinaryOperator.Less, Col(c, 2), Col(p, 1))), [new Ordering(Col(c, 2), true)]), null, Literal.Of(1)),
        ["total"] = (t, p, c) => t.Total(new Filter(c, Eq(Col(c, 1), Col(p, 0))), Col(c, 2)),
        ["total by nullable column"] = (t, p, c) => t.Total(new Filter(c, Eq(Col(c, 2), Col(p, 1))), Col(c, 2)),
        ["total by inequality"] = (t, p, c) => t.Total(new Filter(c, Predicates.SqlCompare(BinaryOperator.Less, Col(c, 2), Col(p, 1))), Col(c, 2)),
        ["filtered total"] = (t, p, c) => t.Total(new Filter(c, Eq(Col(c, 1), Col(p, 0))), Col(c, 2)) is var a
            ? new Filter(a, Predicates.SqlCompare(BinaryOperator.Less, Col(a, 0), Literal.Of(2))) : a,
        ["groups"] = (t, p, c) => new Aggregate(new Filter(c, Predicates.SqlCompare(BinaryOperator.LessOrEqual, Col(c, 1), Col(p, 0))), [Binding.Pass(c.Output[1])],
            [new Binding(t._ids.New("n", SqlType.Integer, false), new AggregateCall(AggregateFunction.Count, null, false, null, SqlType.Integer, false))]),
        ["distinct"] = (t, p, c) => new Distinct(new Project(new Filter(c, Eq(Col(c, 1), Col(p, 0))), [Binding.Pass(c.Output[1])])),
        ["union"] = (t, p, c) => t.Union(new Filter(c, Eq(Col(c, 1), Col(p, 1))), t.Scan(Children) is var d ? new Filter(d, Predicates.Same(Col(d, 1), Col(p, 1))) : d),
        ["left join on correlation"] = (t, p, c) => t.Scan(Children) is var d ? new Join(JoinKind.Left, c, d, Predicates.And(Eq(Col(c, 0), Col(d, 0)), Eq(Col(d, 1), Col(p, 0)))) : c,
        ["exists in the filter"] = (t, p, c) => t.Scan(Children) is var d
            ? new Filter(c, new Exists(new Filter(d, Predicates.And(Eq(Col(d, 1), Col(p, 0)), Eq(Col(d, 0), Col(c, 0)))))) : c,
        ["apply in apply"] = (t, p, c) => t.Scan(Children) is var d
            ? new Apply(ApplyKind.Outer, new Filter(c, Eq(Col(c, 1), Col(p, 0))),
                new Limit(new Sort(new Filter(d, Predicates.And(Eq(Col(d, 1), Col(p, 0)), Predicates.SqlCompare(BinaryOperator.Less, Col(d, 2), Col(c, 2)))), [new Ordering(Col(d, 2), true)]), null, Literal.Of(1)))
            : c,
        ["limit in a total"] = (t, p, c) => t.Total(new Limit(new Sort(new Filter(c, Eq(Col(c, 1), Col(p, 0))), [new Ordering(Col(c, 2))]), null, Literal.Of(2)), Col(c, 2)),
        ["one row"] = (t, p, c) => new Project(Values.Single, [new Binding(t._ids.New("x", SqlType.Integer, true), Col(p, 1))]),
    };

    [Theory]
    [MemberData(nameof(Sides))]
    public void Keeps_the_rows(string side)
    {
        foreach (ApplyKind kind in new[] { ApplyKind.Cross, ApplyKind.Outer })
        {
            Scan parents = Scan(Parents);
            Relation right = Rights[side](this, parents, Scan(Children));
            foreach (Relation left in new Relation[] { parents, new Filter(parents, Predicates.SqlCompare(BinaryOperator.Less, Col(parents, 0), Literal.Of(4))) })
            {
                var apply = new Apply(kind, left, right);
                var plan = new Project(apply, apply.Output.Select(Binding.Pass).ToValueList());
                PlanValidator.Validate(plan, "the test");
                Relation unnested = new UnnestApply(hasLateral: false).Apply(plan, RewriteContext.For(plan));
                Check(plan, unnested);
                Assert.DoesNotContain("Apply", AlgebraPrinter.Print(unnested));
                Check(plan, new UnnestApply(hasLateral: true).Apply(plan, RewriteContext.For(plan)));
                Relation all = unnested;
                foreach (IRewriteRule rule in new IRewriteRule[]
                {
                    new SimplifyExists(), new ConvertLeftJoinToInner(), new RemoveRedundantDistinct(), new RemoveRedundantSort(), new PushDownFilters(), new RemoveUnneededJoins(), new RemoveImpliedNullChecks(),
                    new RemoveUnusedColumns(), new InferNullability(), new FoldConstants(),
                })
                {
                    all = rule.Apply(all, RewriteContext.For(all));
                    Check(plan, all, rule.Name);
                }
            }
        }
    }

    private static void Check(Relation plan, Relation rewritten, string rule = nameof(UnnestApply))
    {
        PlanValidator.Validate(rewritten, rule);
        List<string> expected = new PlanInterpreter(Data, isSql: true).Run(plan);
        List<string> actual = new PlanInterpreter(Data, isSql: true).Run(rewritten);
        expected.Sort(StringComparer.Ordinal);
        actual.Sort(StringComparer.Ordinal);
        Assert.True(expected.SequenceEqual(actual), $"{rule}\n{AlgebraPrinter.Print(plan)}\n=>\n{AlgebraPrinter.Print(rewritten)}\n{string.Join(" ", expected)}\n{string.Join(" ", actual)}");
    }

    private Project Computed(Relation input, Scalar value) => new(input, [Binding.Pass(input.Output[0]), new Binding(_ids.For(value, "v"), value)]);

    private Aggregate Total(Relation input, Scalar value) => new(input, [],
    [
        new Binding(_ids.New("n", SqlType.Integer, false), new AggregateCall(AggregateFunction.Count, null, false, null, SqlType.Integer, false)),
        new Binding(_ids.New("sum", SqlType.Integer, true), new AggregateCall(AggregateFunction.Sum, value, false, null, SqlType.Integer, true)),
    ]);

    private SetOperation Union(Relation a, Relation b) => new(SetOperationKind.UnionAll, a, [a.Output[0].Id], b, [b.Output[0].Id], [_ids.New("u", SqlType.Integer, true)]);
}
