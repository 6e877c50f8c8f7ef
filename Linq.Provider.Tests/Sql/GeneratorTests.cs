using Linq.Provider.Algebra;
using Linq.Provider.Collections;
using Linq.Provider.Schema;
using Linq.Provider.Sql;
using Linq.Provider.Tests.Infrastructure;
using static Linq.Provider.Tests.Sql.Plans;

namespace Linq.Provider.Tests.Sql;

/// <summary>Plans in, exact SQL out.</summary>
public sealed class GeneratorTests
{
    private readonly Plans _plans = new();

    private static void Check(Relation plan, string sqlite, string? postgres = null)
    {
        Assert.Equal(sqlite.ReplaceLineEndings("\n"), Dialect(Dbms.Sqlite).Generate(plan).Text);
        Assert.Equal((postgres ?? sqlite).ReplaceLineEndings("\n"), Dialect(Dbms.PostgreSql).Generate(plan).Text);
    }

    [Fact]
    public void One_block_holds_projection_filter_order_and_limit()
    {
        Scan e = _plans.Employees();
        Relation named = _plans.Select(e.Where(Greater(e.Col("Age"), Literal.Of(30))), ("Name", e.Col("Name")), ("Next", Binary.Arithmetic(BinaryOperator.Add, e.Col("Age"), Literal.Of(1), SqlType.Integer)));
        Relation plan = new Limit(named.Where(Equal(named.Col("Name"), Param(0, SqlType.Text))).OrderBy(named.Col("Next"), descending: true), Literal.Of(5), Literal.Of(10));
        Check(_plans.Select(plan, ("Name", named.Col("Name")), ("Next", named.Col("Next"))), """
            SELECT "e"."Name", "e"."Age" + 1 AS "Next"
            FROM "Employees" AS "e"
            WHERE "e"."Age" > 30 AND "e"."Name" = @p0
            ORDER BY "Next" DESC
            LIMIT 10 OFFSET 5
            """);
    }

    [Fact]
    public void Aggregates_group_and_have()
    {
        Scan e = _plans.Employees();
        Binding key = Binding.Pass(e.Output.First(c => c.Name == "DepartmentId"));
        Binding count = _plans.Bind("Count", Count());
        Binding sum = _plans.Bind("Sum", Of(AggregateFunction.Sum, e.Col("Age")));
        Relation grouped = new Aggregate(e, [key], [count, sum]);
        Relation plan = grouped.Where(Greater(count.Column.Ref(), Literal.Of(2))).OrderBy(key.Column.Ref());
        Check(_plans.Select(plan, ("DepartmentId", key.Column.Ref()), ("Count", count.Column.Ref()), ("Sum", sum.Column.Ref())), """
            SELECT "e"."DepartmentId", count(*) AS "Count", sum("e"."Age") AS "Sum"
            FROM "Employees" AS "e"
            GROUP BY "e"."DepartmentId"
            HAVING count(*) > 2
            ORDER BY "e"."DepartmentId"
            """, """
            SELECT "e"."DepartmentId", count(*) AS "Count", CAST(sum("e"."Age") AS integer) AS "Sum"
            FROM "Employees" AS "e"
            GROUP BY "e"."DepartmentId"
            HAVING count(*) > 2
            ORDER BY "e"."DepartmentId" NULLS FIRST
            """);
    }

    [Fact]
    public void Filters_on_the_optional_side_of_a_join_go_into_its_condition()
    {
        Scan e = _plans.Employees();
        Scan d = _plans.Departments();
        var join = new Join(JoinKind.Left, e.Where(Greater(e.Col("Age"), Literal.Of(30))), d.Where(Equal(d.Col("Name"), Param(0, SqlType.Text))),
            Binary.Compare(BinaryOperator.Match, d.Col("Id"), e.Col("DepartmentId")));
        Check(_plans.Select(join, ("Name", e.Col("Name")), ("Department", d.Col("Name"))), """
            SELECT "e"."Name", "d"."Name" AS "Department"
            FROM "Employees" AS "e"
            LEFT JOIN "Departments" AS "d" ON "d"."Id" = "e"."DepartmentId" AND "d"."Name" = @p0
            WHERE "e"."Age" > 30
            """);
    }

    [Fact]
    public void What_is_computed_on_the_optional_side_stays_in_a_derived_table()
    {
        Scan e = _plans.Employees();
        Scan d = _plans.Departments();
        Project inner = _plans.Select(d, ("Id", d.Col("Id")), ("Found", Literal.Of(1)));
        var join = new Join(JoinKind.Left, e, inner, Equal(inner.Col("Id"), e.Col("DepartmentId")));
        Check(_plans.Select(join, ("Name", e.Col("Name")), ("Found", inner.Col("Found"))), """
            SELECT "e"."Name", "t"."Found"
            FROM "Employees" AS "e"
            LEFT JOIN (
                SELECT "d"."Id", 1 AS "Found"
                FROM "Departments" AS "d"
            ) AS "t" ON "t"."Id" = "e"."DepartmentId"
            """);
    }

    [Fact]
    public void Self_joins_number_their_aliases()
    {
        Scan e = _plans.Employees();
        Scan f = _plans.Employees();
        var join = new Join(JoinKind.Inner, e, f, Equal(e.Col("DepartmentId"), f.Col("DepartmentId")));
        Check(_plans.Select(join, ("Name", e.Col("Name")), ("Name", f.Col("Name"))), """
            SELECT "e"."Name", "e0"."Name" AS "Name0"
            FROM "Employees" AS "e"
            JOIN "Employees" AS "e0" ON "e"."DepartmentId" = "e0"."DepartmentId"
            """);
    }

    [Fact]
    public void Correlated_subqueries_refer_to_the_block_around()
    {
        Scan d = _plans.Departments();
        Scan e = _plans.Employees();
        Scan f = _plans.Employees();
        Relation some = e.Where(Equal(e.Col("DepartmentId"), d.Col("Id")));
        var count = new Aggregate(f.Where(Equal(f.Col("DepartmentId"), d.Col("Id"))), [], [_plans.Bind("c", Count())]);
        Relation plan = d.Where(Unary.Not(new Exists(some)));
        Check(_plans.Select(plan, ("Name", d.Col("Name")), ("Count", new ScalarSubquery(count, SqlType.Integer, false))), """
            SELECT "d"."Name", (
                SELECT count(*)
                FROM "Employees" AS "e"
                WHERE "e"."DepartmentId" = "d"."Id"
            ) AS "Count"
            FROM "Departments" AS "d"
            WHERE NOT EXISTS (
                SELECT 1
                FROM "Employees" AS "e0"
                WHERE "e0"."DepartmentId" = "d"."Id"
            )
            """);
    }

    [Fact]
    public void A_filter_over_a_window_reads_from_a_derived_table()
    {
        Scan e = _plans.Employees();
        Project narrow = _plans.Select(e, ("Name", e.Col("Name")), ("Age", e.Col("Age")));
        Binding row = _plans.Bind("Row", new WindowCall(WindowFunction.RowNumber, [], [e.Col("DepartmentId")], [new Ordering(e.Col("Age"), true)], SqlType.Integer, false));
        Project window = _plans.Select(new Window(e, [row]), ("Name", e.Col("Name")), ("Row", row.Column.Ref()));
        Check(_plans.Select(window.Where(Binary.Compare(BinaryOperator.LessOrEqual, window.Col("Row"), Literal.Of(3))), ("Name", e.Col("Name"))), """
            SELECT "t"."Name"
            FROM (
                SELECT "e"."Name", row_number() OVER (PARTITION BY "e"."DepartmentId" ORDER BY "e"."Age" DESC) AS "Row"
                FROM "Employees" AS "e"
            ) AS "t"
            WHERE "t"."Row" <= 3
            """, """
            SELECT "t"."Name"
            FROM (
                SELECT "e"."Name", CAST(row_number() OVER (PARTITION BY "e"."DepartmentId" ORDER BY "e"."Age" DESC) AS integer) AS "Row"
                FROM "Employees" AS "e"
            ) AS "t"
            WHERE "t"."Row" <= 3
            """);
        Assert.NotNull(narrow);
    }

    [Fact]
    public void Set_operations_nest_where_they_associate()
    {
        SetOperation Combine(SetOperationKind kind, Relation a, Relation b)
            => new(kind, a, [a.Output[0].Id], b, [b.Output[0].Id], [_plans.Column("Name", SqlType.Text)]);
        Relation Names()
        {
            Scan s = _plans.Departments();
            return _plans.Select(s, ("Name", s.Col("Name")));
        }

        SetOperation plan = Combine(SetOperationKind.Except, Combine(SetOperationKind.Union, Names(), Names()), Combine(SetOperationKind.UnionAll, Names(), Names().Take(3)));
        Check(_plans.Select(plan.OrderBy(plan.Col("Name")).Take(2), ("Name", plan.Col("Name"))), """
            SELECT "d"."Name" AS "Name"
            FROM "Departments" AS "d"
            UNION
            SELECT "d0"."Name"
            FROM "Departments" AS "d0"
            EXCEPT
            SELECT "t0"."Name"
            FROM (
                SELECT "d1"."Name"
                FROM "Departments" AS "d1"
                UNION ALL
                SELECT "t"."Name"
                FROM (
                    SELECT "d2"."Name"
                    FROM "Departments" AS "d2"
                    LIMIT 3
                ) AS "t"
            ) AS "t0"
            ORDER BY "Name"
            LIMIT 2
            """, """
            SELECT "d"."Name" AS "Name"
            FROM "Departments" AS "d"
            UNION
            SELECT "d0"."Name"
            FROM "Departments" AS "d0"
            EXCEPT
            SELECT "t0"."Name"
            FROM (
                SELECT "d1"."Name"
                FROM "Departments" AS "d1"
                UNION ALL
                SELECT "t"."Name"
                FROM (
                    SELECT "d2"."Name"
                    FROM "Departments" AS "d2"
                    LIMIT 3
                ) AS "t"
            ) AS "t0"
            ORDER BY "Name" NULLS FIRST
            LIMIT 2
            """);
    }

    [Fact]
    public void Decimals_compare_by_their_collation_on_sqlite()
    {
        Scan e = _plans.Employees();
        Relation plan = e.Where(Greater(e.Col("Salary"), new Literal(5m, SqlType.Decimal(10, 2)))).OrderBy(e.Col("Salary"));
        Check(_plans.Select(plan, ("Name", e.Col("Name"))), """
            SELECT "e"."Name"
            FROM "Employees" AS "e"
            WHERE "e"."Salary" COLLATE LP_DECIMAL > @p0
            ORDER BY "e"."Salary" COLLATE LP_DECIMAL
            """, """
            SELECT "e"."Name"
            FROM "Employees" AS "e"
            WHERE "e"."Salary" > @p0
            ORDER BY "e"."Salary" NULLS FIRST
            """);
    }

    [Fact]
    public void Lists_are_one_parameter()
    {
        Scan e = _plans.Employees();
        Check(_plans.Select(e.Where(new InArray(e.Col("Age"), Param(0, SqlType.Integer))), ("Name", e.Col("Name"))), """
            SELECT "e"."Name"
            FROM "Employees" AS "e"
            WHERE "e"."Age" IN (SELECT value FROM json_each(@p0))
            """, """
            SELECT "e"."Name"
            FROM "Employees" AS "e"
            WHERE "e"."Age" = ANY(@p0)
            """);
    }

    [Fact]
    public void Recursion_is_a_common_table()
    {
        Scan e = _plans.Employees();
        Scan f = _plans.Employees();
        Project seed = _plans.Select(e.Where(Equal(e.Col("Id"), Literal.Of(1))), ("Id", e.Col("Id")));
        var reference = new RecursiveReference("tree", [_plans.Column("Id", SqlType.Integer, false)]);
        Project step = _plans.Select(new Join(JoinKind.Inner, f, reference, Equal(f.Col("DepartmentId"), reference.Col("Id"))), ("Id", f.Col("Id")));
        var tree = new RecursiveUnion("tree", seed, [seed.Output[0].Id], step, [step.Output[0].Id], [_plans.Column("Id", SqlType.Integer, false)], false);
        Check(_plans.Select(tree, ("Id", tree.Col("Id"))), """
            WITH RECURSIVE "tree" ("Id") AS (
                SELECT "e"."Id"
                FROM "Employees" AS "e"
                WHERE "e"."Id" = 1
                UNION ALL
                SELECT "e0"."Id"
                FROM "Employees" AS "e0"
                JOIN "tree" AS "t" ON "e0"."DepartmentId" = "t"."Id"
            )
            SELECT "t0"."Id"
            FROM "tree" AS "t0"
            """);
    }

    [Fact]
    public void Parentheses_stand_only_where_needed()
    {
        Scan e = _plans.Employees();
        Scalar age = e.Col("Age");
        Scalar sum = Binary.Arithmetic(BinaryOperator.Add, age, Literal.Of(-1), SqlType.Integer);
        Scalar product = Binary.Arithmetic(BinaryOperator.Multiply, sum, sum, SqlType.Integer);
        Scalar either = new Binary(BinaryOperator.Or, Greater(product, Literal.Of(2)), Equal(age, Literal.Of(1)), SqlType.Boolean, false);
        Scalar both = new Binary(BinaryOperator.And, either, Unary.Not(Equal(age, Literal.Of(3))), SqlType.Boolean, false);
        Check(_plans.Select(e.Where(both), ("x", new Unary(UnaryOperator.Negate, Literal.Of(-5), SqlType.Integer, false))), """
            SELECT -(-5) AS "x"
            FROM "Employees" AS "e"
            WHERE (("e"."Age" + -1) * ("e"."Age" + -1) > 2 OR "e"."Age" = 1) AND NOT ("e"."Age" = 3)
            """);
    }

    [Fact]
    public void Constant_group_keys_become_columns()
    {
        Scan e = _plans.Employees();
        var grouped = new Aggregate(e, [_plans.Bind("k", Param(0, SqlType.Integer))], [_plans.Bind("c", Count())]);
        Check(_plans.Select(_plans.Select(grouped, ("k", grouped.Col("k")), ("c", grouped.Col("c"))), ("c", grouped.Col("c"))), """
            SELECT count(*) AS "c"
            FROM (
                SELECT @p0 AS "k"
                FROM "Employees" AS "e"
            ) AS "t"
            GROUP BY "t"."k"
            """);
    }

    [Fact]
    public void Lateral_joins_are_spelled_where_there_are_any()
    {
        Scan d = _plans.Departments();
        Scan e = _plans.Employees();
        Relation top = _plans.Select(e.Where(Equal(e.Col("DepartmentId"), d.Col("Id"))).OrderBy(e.Col("Age")).Take(3), ("Name", e.Col("Name")));
        Relation plan = _plans.Select(new Apply(ApplyKind.Outer, d, top), ("Department", d.Col("Name")), ("Name", top.Col("Name")));
        Assert.Equal("""
            SELECT "d"."Name" AS "Department", "t"."Name"
            FROM "Departments" AS "d"
            LEFT JOIN LATERAL (
                SELECT "e"."Name"
                FROM "Employees" AS "e"
                WHERE "e"."DepartmentId" = "d"."Id"
                ORDER BY "e"."Age"
                LIMIT 3
            ) AS "t" ON TRUE
            """.ReplaceLineEndings("\n"), Dialect(Dbms.PostgreSql).Generate(plan).Text);
        Assert.Equal("LP1207", Assert.Throws<QueryTranslationException>(() => Dialect(Dbms.Sqlite).Generate(plan)).Code);
    }

    [Fact]
    public void Changes_name_their_columns()
    {
        Table table = Model["Employees"];
        OutputColumn name = _plans.Column("Name", SqlType.Text);
        var insert = new Insert(table, ["Name"], new Values([name], [[Text("a")], [Text("b")]]), [name.Id], ["Id"]);
        Assert.Equal("INSERT INTO \"Employees\" (\"Name\")\nVALUES (@p0),\n(@p1)\nRETURNING \"Id\"", Dialect(Dbms.Sqlite).Generate(insert).Text);

        Scan target = _plans.Employees();
        var update = new Update(target, [new Assignment("Age", Binary.Arithmetic(BinaryOperator.Add, target.Col("Age"), Literal.Of(1), SqlType.Integer))], Equal(target.Col("Id"), Param(0, SqlType.Integer)), []);
        Assert.Equal("UPDATE \"Employees\" AS \"e\"\nSET \"Age\" = \"e\".\"Age\" + 1\nWHERE \"e\".\"Id\" = @p0", Dialect(Dbms.PostgreSql).Generate(update).Text);

        Unnest rows = new([Param(0, SqlType.Text)], [name]);
        var upsert = new Upsert(new Insert(table, ["Name"], rows, [name.Id], []), ["Id"], ["Name"], []);
        Assert.Equal("""
            INSERT INTO "Employees" ("Name")
            SELECT "u"."Name"
            FROM unnest(@p0) AS "u" ("Name")
            ON CONFLICT ("Id") DO UPDATE SET "Name" = excluded."Name"
            """.ReplaceLineEndings("\n"), Dialect(Dbms.PostgreSql).Generate(upsert).Text);
        Assert.Equal("DELETE FROM \"Employees\" AS \"e\"", Dialect(Dbms.Sqlite).Generate(new Delete(target, null, [])).Text);
    }
}
