using Linq.Provider.Algebra;
using Linq.Provider.Collections;
using Linq.Provider.Rewriting;
using Linq.Provider.Rewriting.Rules;
using Linq.Provider.Schema;

namespace Linq.Provider.Tests.Rewriting;

/// <summary>What <see cref="RuleFixtureTests"/> shows, of the rules that remove what nothing needs: joins, duplicates, orders and conditions.</summary>
public class RedundancyTests
{
    private static readonly MetaData Model = new();
    private static readonly Table Depts = new("depts", Model, new Column("id", SqlType.Integer) { IsPrimaryKey = true }, new Column("city", SqlType.Text));
    private static readonly Table Emps = new("emps", Model, new Column("id", SqlType.Integer) { IsPrimaryKey = true },
        new Column("dept", SqlType.Integer) { IsNullable = false }, new Column("name", SqlType.Text), new ForeignKey("dept", "depts", "id"));

    private readonly ColumnIds _ids = new();
    private readonly Scan _e;
    private readonly Scan _d;

    public RedundancyTests()
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
    public void RemoveUnneededJoins_drops_a_left_join_by_key_and_a_required_reference()
    {
        Check(new RemoveUnneededJoins(), Select(OnDept(JoinKind.Left), _e.Output[2]), """
            Project [e.name]
              Scan emps e [name]
            """);
        Check(new RemoveUnneededJoins(), Select(OnDept(JoinKind.Inner), _e.Output[2]), """
            Project [e.name]
              Project [e.name]
                Scan emps e [name]
            """);
    }

    [Fact]
    public void RemoveUnneededJoins_keeps_a_join_that_multiplies_or_is_used()
    {
        var many = new Join(JoinKind.Left, _d, _e, Eq(_d.Output[0].Ref(), _e.Output[1].Ref()));
        Check(new RemoveUnneededJoins(), Select(many, _d.Output[1]), """
            Project [d.city]
              LeftJoin on d.id = e.dept
                Scan depts d [id, city]
                Scan emps e [dept]
            """);
        Check(new RemoveUnneededJoins(), Select(OnDept(JoinKind.Inner), _d.Output[1]), """
            Project [d.city]
              InnerJoin on d.id = e.dept
                Scan emps e [dept]
                Scan depts d [id, city]
            """);
    }

    [Fact]
    public void RemoveRedundantDistinct_leaves_it_to_a_set_operation()
    {
        SetOperation All(Relation left, SetOperationKind kind) => new(kind, left, [_e.Output[2].Id], Select(_d, _d.Output[1]), [_d.Output[1].Id], [_ids.New("n", SqlType.Text, true)]);
        Check(new RemoveRedundantDistinct(), new Distinct(All(Select(_e, _e.Output[2]), SetOperationKind.UnionAll)), """
            Union [n = e.name | d.city]
              Project [e.name]
                Scan emps e [id, dept, name]
              Project [d.city]
                Scan depts d [id, city]
            """);
        Check(new RemoveRedundantDistinct(), All(new Distinct(Select(_e, _e.Output[2])), SetOperationKind.UnionAll), """
            UnionAll [n = e.name | d.city]
              Distinct
                Project [e.name]
                  Scan emps e [id, dept, name]
              Project [d.city]
                Scan depts d [id, city]
            """);
    }

    [Fact]
    public void RemoveRedundantDistinct_needs_the_key()
    {
        Check(new RemoveRedundantDistinct(), new Distinct(Select(_e, _e.Output[0], _e.Output[2])), """
            Project [e.id, e.name]
              Scan emps e [id, dept, name]
            """);
        Check(new RemoveRedundantDistinct(), new Distinct(Select(_e, _e.Output[2])), """
            Distinct
              Project [e.name]
                Scan emps e [id, dept, name]
            """);
    }

    [Fact]
    public void RemoveRedundantSort_keeps_the_order_that_a_limit_or_the_result_sees()
    {
        Relation Sorted() => new Sort(_e, [new Ordering(_e.Output[2].Ref())]);
        Check(new RemoveRedundantSort(), Select(new Distinct(Sorted()), _e.Output[0]), """
            Project [e.id]
              Distinct
                Scan emps e [id, dept, name]
            """);
        Check(new RemoveRedundantSort(), Select(new Distinct(new Limit(Sorted(), null, Literal.Of(1))), _e.Output[0]), """
            Project [e.id]
              Distinct
                Limit take 1
                  Sort e.name
                    Scan emps e [id, dept, name]
            """);
    }

    [Fact]
    public void RemoveRedundantSort_drops_keys_that_decide_nothing()
    {
        var sort = new Sort(_e, [new Ordering(_e.Output[2].Ref(), IsDescending: true), new Ordering(_e.Output[1].Ref()), new Ordering(_e.Output[2].Ref())]);
        Check(new RemoveRedundantSort(), Select(sort, _e.Output[0]), """
            Project [e.id]
              Sort e.name desc, e.dept
                Scan emps e [id, dept, name]
            """);
    }

    [Fact]
    public void RemoveRedundantSort_drops_keys_after_those_that_no_two_rows_share()
    {
        var byName = new Sort(_e, [new Ordering(_e.Output[2].Ref())]);
        var sort = new Sort(byName, [new Ordering(_e.Output[1].Ref()), new Ordering(_e.Output[0].Ref(), IsDescending: true), new Ordering(_e.Output[2].Ref())]);
        Check(new RemoveRedundantSort(), Select(sort, _e.Output[0]), """
            Project [e.id]
              Sort e.dept, e.id desc
                Scan emps e [id, dept, name]
            """);
        Check(new RemoveRedundantSort(), Select(new Sort(byName, [new Ordering(_e.Output[1].Ref())]), _e.Output[0]), """
            Project [e.id]
              Sort e.dept
                Sort e.name
                  Scan emps e [id, dept, name]
            """);
    }

    [Fact]
    public void RemoveRedundantSort_lets_a_limit_number_rows_in_any_order()
    {
        Relation Page() => new Limit(new Sort(_e, [new Ordering(_e.Output[2].Ref())]), Literal.Of(3), null);
        Aggregate Total(Relation input, Scalar? argument)
            => new(input, [], [new Binding(_ids.New("n", SqlType.Integer, false), new AggregateCall(AggregateFunction.Count, argument, false, null, SqlType.Integer, false))]);
        Check(new RemoveRedundantSort(), Total(Select(Page(), _e.Output[0]), null), """
            Aggregate by [] [n = Count(*)]
              Project [e.id]
                Limit skip 3
                  Scan emps e [id, dept, name]
            """);
        Check(new RemoveRedundantSort(), Total(Page(), _e.Output[2].Ref()), """
            Aggregate by [] [n = Count(e.name)]
              Limit skip 3
                Sort e.name
                  Scan emps e [id, dept, name]
            """);
        Check(new RemoveRedundantSort(), Total(new Filter(Page(), Eq(_e.Output[1].Ref(), Literal.Of(1))), null), """
            Aggregate by [] [n = Count(*)]
              Filter e.dept = 1
                Limit skip 3
                  Sort e.name
                    Scan emps e [id, dept, name]
            """);
    }

    [Fact]
    public void RemoveRedundantSort_drops_keys_of_the_query_around()
    {
        Relation First(params Ordering[] orderings) => new Limit(new Sort(_e, orderings.ToValueList()), null, Literal.Of(1));
        InSubquery In(Relation rows) => new([_d.Output[1].Ref()], Select(rows, _e.Output[2]));
        Ordering[] keys = [new(_d.Output[0].Ref()), new(Binary.Arithmetic(BinaryOperator.Subtract, _e.Output[0].Ref(), _d.Output[0].Ref(), SqlType.Integer))];
        Check(new RemoveRedundantSort(), Select(new Filter(_d, In(First(keys))), _d.Output[0]), """
            Project [d.id]
              Filter d.city in $1
                $1:
                  Project [e.name]
                    Limit take 1
                      Sort e.id - d.id
                        Scan emps e [id, dept, name]
                Scan depts d [id, city]
            """);
        Check(new RemoveRedundantSort(), Select(new Filter(_d, In(First(keys[0]))), _d.Output[0]), """
            Project [d.id]
              Filter d.city in $1
                $1:
                  Project [e.name]
                    Limit take 1
                      Scan emps e [id, dept, name]
                Scan depts d [id, city]
            """);
    }

    [Fact]
    public void RemoveUnneededJoins_moves_conditions_on_the_key_to_what_refers_to_it()
    {
        var join = new Join(JoinKind.Inner, _e, new Filter(_d, Predicates.SqlCompare(BinaryOperator.Greater, _d.Output[0].Ref(), Literal.Of(3))), Eq(_d.Output[0].Ref(), _e.Output[1].Ref()));
        Check(new RemoveUnneededJoins(), Select(join, _d.Output[0], _e.Output[2]), """
            Project [id, e.name]
              Project [e.name, id = e.dept]
                Filter e.dept > 3
                  Scan emps e [dept, name]
            """);
        var optional = new Join(JoinKind.Left, join.Left, join.Right, join.Predicate);
        Check(new RemoveUnneededJoins(), Select(optional, optional.Output[3], _e.Output[2]), """
            Project [d.id, e.name]
              LeftJoin on d.id = e.dept
                Scan emps e [dept, name]
                Filter d.id > 3
                  Scan depts d [id]
            """);
        var onCity = new Join(JoinKind.Inner, _e, new Filter(_d, Eq(_d.Output[1].Ref(), new Literal("Rome", SqlType.Text))), join.Predicate);
        Check(new RemoveUnneededJoins(), Select(onCity, _e.Output[2]), """
            Project [e.name]
              InnerJoin on d.id = e.dept
                Scan emps e [dept, name]
                Filter d.city = 'Rome'
                  Scan depts d [id, city]
            """);
    }

    [Fact]
    public void RemoveUnneededJoins_follows_a_foreign_key_through_groups_and_set_operations()
    {
        OutputColumn dept = _ids.New("dept", SqlType.Integer, false);
        var groups = new Aggregate(_e, [new Binding(dept, _e.Output[1].Ref())], [new Binding(_ids.New("n", SqlType.Integer, false), new AggregateCall(AggregateFunction.Count, null, false, null, SqlType.Integer, false))]);
        Check(new RemoveUnneededJoins(), Select(new Join(JoinKind.Inner, _d, groups, Eq(_d.Output[0].Ref(), dept.Ref())), _d.Output[0], groups.Output[1]), """
            Project [id, n]
              Project [n, id = dept]
                Aggregate by [dept = e.dept] [n = Count(*)]
                  Scan emps e [dept]
            """);
        OutputColumn all = _ids.New("all", SqlType.Integer, false);
        Scan others = Scan(Emps);
        SetOperation Union(OutputColumn right) => new(SetOperationKind.UnionAll, _e, [_e.Output[1].Id], others, [right.Id], [all]);
        Check(new RemoveUnneededJoins(), Select(new Join(JoinKind.Inner, _d, Union(others.Output[1]), Eq(_d.Output[0].Ref(), all.Ref())), _d.Output[0]), """
            Project [id]
              Project [id = all]
                UnionAll [all = e.dept | e2.dept]
                  Scan emps e [dept]
                  Scan emps e2 [dept]
            """);
        Check(new RemoveUnneededJoins(), Select(new Join(JoinKind.Inner, _d, Union(others.Output[0]), Eq(_d.Output[0].Ref(), all.Ref())), _d.Output[0]), """
            Project [d.id]
              InnerJoin on d.id = all
                Scan depts d [id]
                UnionAll [all = e.dept | e2.id]
                  Scan emps e [dept]
                  Scan emps e2 [id]
            """);
    }

    [Fact]
    public void RemoveUnneededJoins_takes_a_copy_for_the_table_that_it_was_read_from()
    {
        Scan copy = Scan(Emps);
        Scalar sameRow = Predicates.And(Eq(_e.Output[0].Ref(), copy.Output[0].Ref()), Predicates.Same(_e.Output[2].Ref(), copy.Output[2].Ref()));
        Check(new RemoveUnneededJoins(), Select(new Join(JoinKind.Inner, _e, new Limit(copy, null, Literal.Of(5)), sameRow), _e.Output[0], _e.Output[2], copy.Output[1]), """
            Project [id, name, e.dept]
              Project [e.dept, id = e.id, name = e.name]
                Limit take 5
                  Scan emps e [id, dept, name]
            """);
        Scalar otherRow = Predicates.And(Eq(_e.Output[0].Ref(), copy.Output[0].Ref()), Predicates.SqlCompare(BinaryOperator.Equal, _e.Output[1].Ref(), copy.Output[0].Ref()));
        Check(new RemoveUnneededJoins(), Select(new Join(JoinKind.Inner, _e, copy, otherRow), copy.Output[1]), """
            Project [e2.dept]
              InnerJoin on e.id = e2.id and e.dept = e2.id
                Scan emps e [id, dept]
                Scan emps e2 [id, dept]
            """);
    }

    [Fact]
    public void RemoveRedundantDistinct_needs_somebody_who_sees_duplicates()
    {
        Check(new RemoveRedundantDistinct(), new Distinct(Select(new Distinct(Select(_e, _e.Output[1], _e.Output[2])), _e.Output[1])), """
            Distinct
              Project [e.dept]
                Project [e.dept, e.name]
                  Scan emps e [id, dept, name]
            """);
        Aggregate Groups(Scalar value, AggregateFunction function) => new(new Distinct(Select(_e, _e.Output[1], _e.Output[2])), [Binding.Pass(_e.Output[1])],
            [new Binding(_ids.New("n", SqlType.Text, true), new AggregateCall(function, value, false, null, SqlType.Text, true))]);
        Check(new RemoveRedundantDistinct(), Groups(_e.Output[2].Ref(), AggregateFunction.Max), """
            Aggregate by [e.dept] [n = Max(e.name)]
              Project [e.dept, e.name]
                Scan emps e [id, dept, name]
            """);
        Check(new RemoveRedundantDistinct(), Groups(_e.Output[2].Ref(), AggregateFunction.Count), """
            Aggregate by [e.dept] [n = Count(e.name)]
              Distinct
                Project [e.dept, e.name]
                  Scan emps e [id, dept, name]
            """);
        var union = new SetOperation(SetOperationKind.Union, Select(_e, _e.Output[2]), [_e.Output[2].Id], Select(_d, _d.Output[1]), [_d.Output[1].Id], [_ids.New("n", SqlType.Text, true)]);
        Scan other = Scan(Emps);
        Check(new RemoveRedundantDistinct(), Select(new Filter(other, new InSubquery([other.Output[2].Ref()], union)), other.Output[0]), """
            Project [e.id]
              Filter e.name in $1
                $1:
                  UnionAll [n = e2.name | d.city]
                    Project [e2.name]
                      Scan emps e2 [id, dept, name]
                    Project [d.city]
                      Scan depts d [id, city]
                Scan emps e [id, dept, name]
            """);
        Check(new RemoveRedundantDistinct(), Select(new Filter(other, new InSubquery([other.Output[2].Ref()], new Limit(union, null, Literal.Of(1)))), other.Output[0]), """
            Project [e.id]
              Filter e.name in $1
                $1:
                  Limit take 1
                    Union [n = e2.name | d.city]
                      Project [e2.name]
                        Scan emps e2 [id, dept, name]
                      Project [d.city]
                        Scan depts d [id, city]
                Scan emps e [id, dept, name]
            """);
    }

    [Fact]
    public void PushDownFilters_demands_nothing_twice()
    {
        Scalar one = Eq(_e.Output[1].Ref(), Literal.Of(1));
        Check(new PushDownFilters(), Select(new Filter(new Filter(_e, one), Predicates.And(one, Eq(_e.Output[0].Ref(), Literal.Of(2)))), _e.Output[0]), """
            Project [e.id]
              Filter e.dept = 1 and e.id = 2
                Scan emps e [id, dept, name]
            """);
        Scalar chance = Predicates.SqlCompare(BinaryOperator.Less, new Call(Functions.Random, [], SqlType.Double, false), new Literal(0.5, SqlType.Double));
        Check(new PushDownFilters(), Select(new Filter(new Filter(_e, chance), chance), _e.Output[0]), """
            Project [e.id]
              Filter Random() < 0.5 and Random() < 0.5
                Scan emps e [id, dept, name]
            """);
    }
}
