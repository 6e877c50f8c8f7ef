using System.Data.Common;
using System.Globalization;
using Linq.Provider.Algebra;
using Linq.Provider.Collections;
using Linq.Provider.Rewriting;
using Linq.Provider.Schema;
using Linq.Provider.Sql;
using Linq.Provider.Tests.Infrastructure;
using static Linq.Provider.Tests.Sql.Plans;

namespace Linq.Provider.Tests.Sql;

/// <summary>Generated statements do on both databases what they say.</summary>
public sealed class ExecutionTests
{
    private readonly Plans _plans = new();

    private static DbConnection Open(TestDatabase database, Dialect dialect)
    {
        DbConnection connection = database.OpenRaw();
        dialect.ConfigureConnection(connection);
        return connection;
    }

    private static void Execute(DbConnection connection, IEnumerable<string> statements)
    {
        foreach (string sql in statements)
        {
            using DbCommand command = connection.CreateCommand();
            command.CommandText = sql;
            command.ExecuteNonQuery();
        }
    }

    private static MetaData Everything()
    {
        var model = new MetaData();
        _ = new Table("A", model,
            new Column("Id", SqlType.BigInteger) { IsPrimaryKey = true, IsIdentity = true },
            new Column("Text", SqlType.String(20)) { Default = "it's", IsNullable = false, Comment = "what's said" },
            new Column("Amount", SqlType.Decimal(12, 3)) { Default = 1.5m },
            new Column("Flag", SqlType.Boolean) { Default = true },
            new Column("When", SqlType.DateTime) { Default = new DateTime(2024, 2, 29, 1, 2, 3) },
            new Column("At", SqlType.DateTimeOffset) { Default = new DateTimeOffset(2024, 2, 29, 1, 2, 3, TimeSpan.Zero) },
            new Column("Day", SqlType.Date) { Default = new DateOnly(2024, 2, 29) },
            new Column("Time", SqlType.Time) { Default = new TimeOnly(1, 2, 3) },
            new Column("Span", SqlType.Interval) { Default = TimeSpan.FromHours(30) },
            new Column("Key", SqlType.Guid) { Default = Guid.Empty },
            new Column("Bytes", SqlType.Binary) { Default = new byte[] { 1, 2 } },
            new Column("Ratio", SqlType.Double) { Default = 0.1 },
            new Column("Doubled", SqlType.Double) { ComputedSql = "\"Ratio\" * 2" },
            new Column("BId", SqlType.Integer),
            new CheckConstraint("\"Amount\" > 0"),
            new UniqueConstraint("Text", "Day"),
            new TableIndex("Flag") { Where = "\"Amount\" > 1" },
            new ForeignKey("BId", "B", "Id") { OnDelete = ReferentialAction.Cascade }) { Comment = "a table" };
        _ = new Table("B", model,
            new Column("Id", SqlType.Integer) { IsPrimaryKey = true },
            new Column("ParentId", SqlType.Integer),
            new Column("AId", SqlType.BigInteger),
            new ForeignKey("ParentId", "B", "Id"),
            new ForeignKey("AId", "A", "Id"));
        return model;
    }

    [DatabaseFact]
    public void Tables_are_created_and_dropped_twice(Dbms dbms)
    {
        using TestDatabase database = TestDatabase.Create(dbms);
        Dialect dialect = Dialect(dbms);
        using DbConnection connection = Open(database, dialect);
        MetaData model = Everything();
        Execute(connection, dialect.CreateStatements(model));
        Execute(connection, dialect.CreateStatements(model));
        var insert = new Insert(model["A"], [], Values.Single, [], ["Id", "Text", "Doubled", "BId"]);
        List<object?[]> rows = Run(connection, dialect, dialect.Generate(insert));
        Assert.Equal([1L, "it's", 0.2, null], rows[0]);
        Execute(connection, dialect.DropStatements(model));
        Execute(connection, dialect.DropStatements(model));
    }

    [DatabaseFact]
    public void Names_that_are_too_long_are_cut_alike(Dbms dbms)
    {
        string name = new('é', 40);
        var model = new MetaData();
        var table = new Table(name, model, new Column("Id", SqlType.Integer) { IsPrimaryKey = true }, new Column(name, SqlType.Integer), new TableIndex(name));
        string index = ConstraintNames.Of(table.Indexes.First());
        Assert.True(System.Text.Encoding.UTF8.GetByteCount(index) <= 63);
        Assert.StartsWith("IX_éé", index, StringComparison.Ordinal);
        Assert.Contains(index, Dialect(dbms).CreateStatements(model)[1], StringComparison.Ordinal);
    }

    [DatabaseFact]
    public void Types_are_read_back_from_their_names(Dbms dbms)
    {
        DdlGenerator ddl = Dialect(dbms).Ddl;
        foreach (SqlType type in new[] { SqlType.Integer, SqlType.BigInteger, SqlType.SmallInteger, SqlType.Text, SqlType.String(9), SqlType.Decimal(10, 2), SqlType.Double, SqlType.Real,
            SqlType.Boolean, SqlType.DateTime, SqlType.DateTimeOffset, SqlType.Date, SqlType.Time, SqlType.Interval, SqlType.Guid, SqlType.Binary, SqlType.Json })
        {
            Assert.Equal(type, ddl.ParseTypeName(ddl.TypeName(type)));
        }
    }

    [DatabaseFact]
    public void Decimals_are_exact_and_ordered_by_value(Dbms dbms)
    {
        using TestDatabase database = TestDatabase.Create(dbms);
        Dialect dialect = Dialect(dbms);
        using DbConnection connection = Open(database, dialect);
        Execute(connection, dialect.CreateStatements(Model));
        Fill(connection, dialect);

        Scan e = _plans.Employees();
        Relation plan = _plans.Select(e.Where(Greater(e.Col("Salary"), Param(0, SqlType.Decimal(10, 2)))).OrderBy(e.Col("Salary")), ("Name", e.Col("Name")));
        Assert.Equal(["ann", "bob", "cid"], Run(connection, dialect, dialect.Generate(plan), 5m).Select(r => r[0]));

        Scan f = _plans.Employees();
        var sum = new Aggregate(f, [], [_plans.Bind("s", Of(AggregateFunction.Sum, f.Col("Salary"))), _plans.Bind("m", Of(AggregateFunction.Max, f.Col("Salary"))),
            _plans.Bind("n", Of(AggregateFunction.StringJoin, f.Col("Name")) is var j ? j with { Separator = Text("; "), OrderBy = [new Ordering(f.Col("Salary"), true)] } : j)]);
        object?[] row = Run(connection, dialect, dialect.Generate(_plans.Select(sum, [.. sum.Output.Select(o => (o.Name, (Scalar)o.Ref()))])))[0];
        Assert.Equal(122.75m, Convert.ToDecimal(row[0], CultureInfo.InvariantCulture));
        Assert.Equal(100.00m, Convert.ToDecimal(row[1], CultureInfo.InvariantCulture));
        Assert.Equal("cid; bob; ann; dan", row[2]);
    }

    [DatabaseFact]
    public void Lists_keep_every_digit(Dbms dbms)
    {
        using TestDatabase database = TestDatabase.Create(dbms);
        Dialect dialect = Dialect(dbms);
        using DbConnection connection = Open(database, dialect);
        Check(SqlType.BigInteger, new[] { 9007199254740993, -1L });
        Check(SqlType.Double, new[] { 0.1 + 0.2, 1e300, 5e-324 });
        Check(SqlType.Decimal(28, 10), new[] { 1.10m, 79228162514264337593543950335m });
        Check(SqlType.Text, new[] { "it's", "\"é\"\\\n", "" });
        Check(SqlType.Boolean, new[] { true, false });
        Check(SqlType.Guid, new[] { Guid.NewGuid(), Guid.Empty });
        Check(SqlType.DateTime, new[] { new DateTime(2024, 2, 29, 23, 59, 59, 999) });
        Check(SqlType.Binary, new[] { new byte[] { 0, 255 } });

        void Check<T>(SqlType type, T[] list)
        {
            OutputColumn column = _plans.Column("x", type, false);
            OutputColumn ordinal = _plans.Column("i", SqlType.BigInteger, false);
            var unnest = new Unnest([Param(0, type)], [column], ordinal);
            Relation filtered = unnest.Where(new InArray(column.Ref(), Param(0, type)));
            Relation plan = Spelled(dialect, _plans.Select(filtered.OrderBy(ordinal.Ref()), ("i", ordinal.Ref()), ("same", Equal(column.Ref(), Param(1, type)))));
            for (int i = 0; i < list.Length; i++)
            {
                List<object?[]> rows = Run(connection, dialect, dialect.Generate(plan), list, list[i]);
                Assert.Equal(Enumerable.Range(0, list.Length).Select(n => (object)(long)n), rows.Select(r => r[0]));
                Assert.True(Convert.ToBoolean(rows[i][1], CultureInfo.InvariantCulture), $"{type}: {list[i]}");
            }
        }
    }

    [DatabaseFact]
    public void Patterns_match_what_they_say(Dbms dbms)
    {
        using TestDatabase database = TestDatabase.Create(dbms);
        Dialect dialect = Dialect(dbms);
        using DbConnection connection = Open(database, dialect);
        string[] texts = ["a%b", "axb", "a_b", "[a]*?", @"back\slash", "", "A%B"];
        OutputColumn column = _plans.Column("x", SqlType.Text, false);
        foreach (Function function in new[] { Functions.StartsWith, Functions.EndsWith, Functions.Contains })
        {
            foreach (string sought in new[] { "", "a%", "%b", "_", "[a]", "*?", "?", @"\", "A" })
            {
                Relation plan = _plans.Select(new Unnest([Param(0, SqlType.Text)], [column]).Where(Plans.Call(function, SqlType.Boolean, column.Ref(), Param(1, SqlType.Text))), ("x", column.Ref()));
                foreach (IRewriteRule rule in dialect.Rules)
                {
                    plan = rule.Apply(plan, RewriteContext.For(plan));
                }

                Func<string, bool> expected = function == Functions.StartsWith ? t => t.StartsWith(sought, StringComparison.Ordinal)
                    : function == Functions.EndsWith ? t => t.EndsWith(sought, StringComparison.Ordinal) : t => t.Contains(sought, StringComparison.Ordinal);
                Assert.Equal(texts.Where(expected).Order(StringComparer.Ordinal), Run(connection, dialect, dialect.Generate(plan), texts, sought).Select(r => (string)r[0]!).Order(StringComparer.Ordinal));
            }
        }
    }

    [DatabaseFact]
    public void Full_joins_keep_the_lonely_of_both_sides(Dbms dbms)
    {
        using TestDatabase database = TestDatabase.Create(dbms);
        Dialect dialect = Dialect(dbms);
        using DbConnection connection = Open(database, dialect);
        Execute(connection, dialect.CreateStatements(Model));
        Fill(connection, dialect);
        Scan e = _plans.Employees();
        Scan d = _plans.Departments();
        Relation plan = _plans.Select(new Join(JoinKind.Full, e, d, Equal(e.Col("DepartmentId"), d.Col("Id"))), ("E", e.Col("Name")), ("D", d.Col("Name")));
        foreach (IRewriteRule rule in dialect.Rules)
        {
            plan = rule.Apply(plan, RewriteContext.For(plan));
        }

        Assert.Equal(["-HR", "annIT", "bobIT", "cid-", "dan-"], Run(connection, dialect, dialect.Generate(plan)).Select(r => $"{r[0] ?? "-"}{r[1] ?? "-"}").Order(StringComparer.Ordinal));
    }

    [DatabaseFact]
    public void Upserts_insert_or_change(Dbms dbms)
    {
        using TestDatabase database = TestDatabase.Create(dbms);
        Dialect dialect = Dialect(dbms);
        using DbConnection connection = Open(database, dialect);
        Execute(connection, dialect.CreateStatements(Model));
        OutputColumn id = _plans.Column("Id", SqlType.Integer, false);
        OutputColumn name = _plans.Column("Name", SqlType.Text, false);
        Relation rows = Spelled(dialect, new Unnest([Param(0, SqlType.Integer), Param(1, SqlType.Text)], [id, name]));
        var upsert = new Upsert(new Insert(Model["Departments"], ["Id", "Name"], rows, [id.Id, name.Id], []), ["Id"], ["Name"], []);
        Run(connection, dialect, dialect.Generate(upsert), new[] { 1, 2 }, new[] { "a", "b" });
        Run(connection, dialect, dialect.Generate(upsert), new[] { 2, 3 }, new[] { "c", "d" });
        Scan d = _plans.Departments();
        Assert.Equal(["a", "c", "d"], Run(connection, dialect, dialect.Generate(_plans.Select(d.OrderBy(d.Col("Id")), ("Name", d.Col("Name"))))).Select(r => r[0]));
        Scan target = _plans.Departments();
        Scan e = _plans.Employees();
        var update = new Update(target, [new Assignment("Name", new Binary(BinaryOperator.Concat, target.Col("Name"), Text("!"), SqlType.Text, false))],
            Unary.Not(new Exists(e.Where(Equal(e.Col("DepartmentId"), target.Col("Id"))))), ["Name"]);
        Assert.Equal(3, Run(connection, dialect, dialect.Generate(update)).Count);
        Scan gone = _plans.Departments();
        Run(connection, dialect, dialect.Generate(new Delete(gone, Equal(gone.Col("Name"), Text("a!")), [])));
        Assert.Equal(2, Run(connection, dialect, dialect.Generate(_plans.Select(d, ("Name", d.Col("Name"))))).Count);
    }

    private void Fill(DbConnection connection, Dialect dialect)
    {
        OutputColumn name = _plans.Column("Name", SqlType.Text);
        OutputColumn age = _plans.Column("Age", SqlType.Integer);
        OutputColumn salary = _plans.Column("Salary", SqlType.Decimal(10, 2));
        OutputColumn department = _plans.Column("DepartmentId", SqlType.Integer);
        Run(connection, dialect, dialect.Generate(new Insert(Model["Departments"], ["Name"], new Values([name], [[Text("IT")], [Text("HR")]]), [name.Id], [])));
        var rows = new Values([name, age, salary, department],
        [
            Row("ann", 9.5m, 1), Row("bob", 10.25m, 1), Row("cid", 100m, null), Row("dan", 3m, null),
        ]);
        Run(connection, dialect, dialect.Generate(new Insert(Model["Employees"], ["Name", "Age", "Salary", "DepartmentId"], rows, [name.Id, age.Id, salary.Id, department.Id], [])));

        static ValueList<Scalar> Row(string name, decimal salary, int? department)
            => [Text(name), Literal.Of(30), new Literal(salary, SqlType.Decimal(10, 2)), new Literal(department, SqlType.Integer)];
    }
}
