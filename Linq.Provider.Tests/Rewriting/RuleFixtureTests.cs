using Linq.Provider.Algebra;
using Linq.Provider.Collections;
using Linq.Provider.Rewriting;
using Linq.Provider.Rewriting.Rules;
using Linq.Provider.Schema;

namespace Linq.Provider.Tests.Rewriting;

/// <summary>The printed plan after each rule alone, on the smallest plan on which it acts and on one where it must not.</summary>
public class RuleFixtureTests
{
    private static readonly MetaData Model = new();
    private static readonly Table Depts = new("depts", Model, new Column("id", SqlType.Integer) { IsPrimaryKey = true }, new Column("city", SqlType.Text));
    private static readonly Table Emps = new("emps", Model, new Column("id", SqlType.Integer) { IsPrimaryKey = true },
        new Column("dept", SqlType.Integer) { IsNullable = false }, new Column("name", SqlType.Text), new ForeignKey("dept", "depts", "id"));

    private readonly ColumnIds _ids = new();
    private readonly Scan _e;
    private readonly Scan _d;

    public RuleFixtureTests()
    {
        _e = Scan(Emps);
        _d = Scan(Depts);
    }

    private Scan Scan(Table table) => new(table, table.Columns.Select(c => new ScanColumn(_ids.New(c.Name, c.Type, c.IsNullable), c.Name)).ToValueList());

    private static Project Select(Relation input, params OutputColumn[] columns) => new(input, columns.Select(Binding.Pass).ToValueList());

    private static Binary Eq(Scalar a, Scalar b) => Predicates.SqlCompare(BinaryOperator.Equal, a, b);

    private Join OnDept(JoinKind kind) => new(kind, _e, _d, Eq(_d.Output[0].Ref(), _e.Output[1].Ref()));

    private static void Check(IRewriteRule rule, Relation plan, string expected, params int[] nulls)
    {
        PlanValidator.Validate(plan, "the test");
        Relation after = rule.Apply(plan, RewriteContext.For(plan, nulls.ToHashSet()));
        PlanValidator.Validate(after, rule.Name);
        Assert.Equal(expected.ReplaceLineEndings("\n").Trim(), AlgebraPrinter.Print(after));
    }

    [Fact]
    public void ReplaceNullParameters_writes_nulls()
    {
        var filter = new Filter(_e, Predicates.And(
            Binary.Compare(BinaryOperator.Equal, _e.Output[2].Ref(), new Parameter(0, SqlType.Text, true)),
            new InArray(_e.Output[0].Ref(), new Parameter(1, SqlType.Integer, true))));
        Check(new ReplaceNullParameters(), Select(filter, _e.Output[0]), """
            Project [e.id]
              Filter e.name = null and (e.id in @1 or e.id is null)
                Scan emps e [id, dept, name]
            """, 0, 1);
    }

    [Fact]
    public void ConvertLeftJoinToInner_needs_a_predicate_that_rejects_null()
    {
        Join join = OnDept(JoinKind.Left);
        Scalar city = join.Output[4].Ref();
        Check(new ConvertLeftJoinToInner(), Select(new Filter(join, Eq(city, new Literal("Rome", SqlType.Text))), _e.Output[0]), """
            Project [e.id]
              Filter d.city = 'Rome'
                InnerJoin on d.id = e.dept
                  Scan emps e [id, dept, name]
                  Scan depts d [id, city]
            """);
        Check(new ConvertLeftJoinToInner(), Select(new Filter(join, Unary.IsNull(city)), _e.Output[0]), """
            Project [e.id]
              Filter d.city is null
                LeftJoin on d.id = e.dept
                  Scan emps e [id, dept, name]
                  Scan depts d [id, city]
            """);
    }

    [Fact]
    public void PushDownFilters_stops_at_a_limit_and_at_the_optional_side()
    {
        Scalar one = Eq(_e.Output[0].Ref(), Literal.Of(1));
        Check(new PushDownFilters(), Select(new Filter(new Limit(_e, null, Literal.Of(5)), one), _e.Output[0]), """
            Project [e.id]
              Filter e.id = 1
                Limit take 5
                  Scan emps e [id, dept, name]
            """);
        Join join = OnDept(JoinKind.Left);
        Check(new PushDownFilters(), Select(new Filter(join, Predicates.And(one, Unary.IsNull(join.Output[4].Ref()))), _e.Output[0]), """
            Project [e.id]
              Filter d.city is null
                LeftJoin on d.id = e.dept
                  Filter e.id = 1
                    Scan emps e [id, dept, name]
                  Scan depts d [id, city]
            """);
    }

    [Fact]
    public void RemoveImpliedNullChecks_needs_another_condition_that_rejects_null()
    {
        Scalar name = _e.Output[2].Ref();
        Scalar isSet = Unary.IsNotNull(name);
        Check(new RemoveImpliedNullChecks(), Select(new Filter(_e, Predicates.And(isSet, Eq(name, new Literal("Ann", SqlType.Text)))), _e.Output[0]), """
            Project [e.id]
              Filter e.name = 'Ann'
                Scan emps e [id, dept, name]
            """);
        Check(new RemoveImpliedNullChecks(), Select(new Filter(_e, Predicates.And(isSet, Unary.IsNotNull(_e.Output[1].Ref()))), _e.Output[0]), """
            Project [e.id]
              Filter e.name is not null
                Scan emps e [id, dept, name]
            """);
        Join OnName(JoinKind kind) => new(kind, new Filter(_e, isSet), _d, Eq(_d.Output[1].Ref(), name));
        Check(new RemoveImpliedNullChecks(), Select(OnName(JoinKind.Inner), _d.Output[0]), """
            Project [d.id]
              InnerJoin on d.city = e.name
                Scan emps e [id, dept, name]
                Scan depts d [id, city]
            """);
        Check(new RemoveImpliedNullChecks(), Select(OnName(JoinKind.Left), _d.Output[0] with { IsNullable = true }), """
            Project [d.id]
              LeftJoin on d.city = e.name
                Filter e.name is not null
                  Scan emps e [id, dept, name]
                Scan depts d [id, city]
            """);
    }

    [Fact]
    public void UnnestListKeys_reads_children_by_their_foreign_key()
    {
        OutputColumn key = _ids.New("key", SqlType.Integer, false);
        var join = new Join(JoinKind.Inner, new Unnest([new Parameter(0, SqlType.Integer, false)], [key]) { IsDistinct = true }, _e, Eq(_e.Output[1].Ref(), key.Ref()));
        Check(new UnnestListKeys(), Select(join, key, _e.Output[2]), """
            Project [key, e.name]
              Project [key = e.dept, e.id, e.dept, e.name]
                Filter e.dept in @0
                  Scan emps e [id, dept, name]
            """);
    }

    [Fact]
    public void Keys_that_are_columns_of_the_rows_anyway_are_read_once()
    {
        OutputColumn key = _ids.New("key", SqlType.Integer, false);
        OutputColumn other = _ids.New("other", SqlType.Integer, true);
        Project rows = Select(new Project(_e, [Binding.Pass(_e.Output[1]), new Binding(key, _e.Output[1].Ref()), new Binding(other, _e.Output[0].Ref())]), _e.Output[1], other, key);
        (Relation shared, (int, bool)[] keys) = KeyColumns.Share(rows, 2);
        PlanValidator.Validate(shared, nameof(KeyColumns));
        Assert.Equal([(1, true), (0, false)], keys);
        Assert.Equal("""
            Project [e.dept, other]
              Project [e.dept, other = e.id]
                Scan emps e [id, dept]
            """.ReplaceLineEndings("\n").Trim(), AlgebraPrinter.Print(shared));

        Project apart = Select(_e, _e.Output[2], _e.Output[1]);
        (Relation whole, keys) = KeyColumns.Share(apart, 1);
        Assert.Same(apart, whole);
        Assert.Equal([(1, false)], keys);
        Assert.Empty(KeyColumns.Share(apart, 0).Keys);
    }

    [Fact]
    public void FoldConstants_takes_a_test_of_null_for_false()
    {
        Scalar StartsWith(Scalar prefix) => new Call(Functions.StartsWith, [_e.Output[2].Ref(), prefix], SqlType.Boolean, true);
        Check(new FoldConstants(), new Project(_e, [new Binding(_ids.New("test", SqlType.Boolean, true), StartsWith(Literal.Null(SqlType.Text)))]), """
            Project [test = false]
              Scan emps e [id, dept, name]
            """);
    }

    [Fact]
    public void SimplifyExists_strips_what_does_not_matter()
        => Check(new SimplifyExists(), Select(new Filter(_d, new Exists(new Distinct(Select(_e, _e.Output[2])))), _d.Output[0]), """
            Project [d.id]
              Filter exists $1
                $1:
                  Scan emps e [id, dept, name]
                Scan depts d [id, city]
            """);

    [Fact]
    public void InferNullability_lets_FoldConstants_drop_what_cannot_be()
    {
        Relation plan = Select(new Filter(new Filter(_e, Unary.IsNotNull(_e.Output[2].Ref())), Unary.IsNull(_e.Output[2].Ref())), _e.Output[0]);
        Relation inferred = new InferNullability().Apply(plan, RewriteContext.For(plan));
        Check(new FoldConstants(), inferred, """
            Project [e.id]
              Filter false
                Filter e.name is not null
                  Scan emps e [id, dept, name]
            """);
    }
}
