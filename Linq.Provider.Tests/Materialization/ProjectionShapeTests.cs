using System.Linq.Expressions;
using System.Reflection;
using Linq.Provider.Collections;
using Linq.Provider.Materialization;
using Linq.Provider.Schema;
using Linq.Provider.Tests.Infrastructure;

namespace Linq.Provider.Tests.Materialization;

/// <summary>Objects, client code, constants and parameters; and random trees of all of them.</summary>
public sealed class ProjectionShapeTests(ColumnReadersTests.Empty databases) : IClassFixture<ColumnReadersTests.Empty>
{
    public class Dto
    {
        public int Number { get; set; }

        public string? Text { get; init; }
    }

    public struct Point
    {
        internal int X;

        public int Y { get; set; }
    }

    [DatabaseFact]
    public void Objects_are_made_by_constructor_and_initialiser(Dbms dbms)
    {
        using var connection = databases[dbms].OpenRaw();
        var anonymous = new { A = 1, B = "x" };
        var made = new ObjectShape(anonymous.GetType(), anonymous.GetType().GetConstructors()[0], [TestMaps.Column<int>(0), TestMaps.Column<string>(1)], []);
        Assert.Equal([anonymous], Read(anonymous, connection, dbms, "SELECT 1, 'x'", made));

        var point = new ObjectShape(typeof(Point), null, [], [new(typeof(Point).GetField("X", BindingFlags.Instance | BindingFlags.NonPublic)!, TestMaps.Column<int>(0)), new(typeof(Point).GetProperty("Y")!, TestMaps.Column<int>(1))]);
        Assert.Equal([new Point { X = 1, Y = 2 }], Rows.Read<Point>(connection, dbms, "SELECT 1, 2", point));

        var dto = new ObjectShape(typeof(Dto), typeof(Dto).GetConstructors()[0], [], [Member("Number", TestMaps.Column<int>(0)), Member("Text", TestMaps.Column<string>(1, true))]);
        Dto read = Rows.Compiled<Dto>(connection, dbms, "SELECT 1, NULL", dto, new ShaperContext())[0];
        Assert.Equal((1, null), (read.Number, read.Text));
    }

    [DatabaseFact]
    public void A_branch_not_taken_is_not_read(Dbms dbms)
    {
        using var connection = databases[dbms].OpenRaw();
        Expression<Func<string?, int, int>> choose = (name, age) => name == null ? -1 : age + age;
        var shape = new ClientShape(choose, [TestMaps.Column<string>(0, true), TestMaps.Column<int>(1, true)]);
        Assert.Equal([-1, 14], Rows.Read<int>(connection, dbms, "SELECT NULL, NULL UNION ALL SELECT 'x', 7", shape));
    }

    [DatabaseFact]
    public void A_member_of_a_struct_is_read_where_making_the_struct_may_fail(Dbms dbms)
    {
        using var connection = databases[dbms].OpenRaw();
        var point = new ObjectShape(typeof(Point), null, [], [new(typeof(Point).GetProperty("Y")!, TestMaps.Column<int>(1, true))]);
        Expression<Func<int?, Point, int>> x = (mark, p) => mark == null ? -1 : p.X;
        Assert.Equal([0, -1], Rows.Read<int>(connection, dbms, "SELECT 1, 7 UNION ALL SELECT NULL, NULL", new ClientShape(x, [TestMaps.Column<int?>(0, true), point])));
    }

    [DatabaseFact]
    public void An_inner_lambda_sees_the_value_of_its_row(Dbms dbms)
    {
        using var connection = databases[dbms].OpenRaw();
        Expression<Func<int, Func<int>>> delay = n => () => n;
        List<Func<int>> read = Rows.Compiled<Func<int>>(connection, dbms, "SELECT 1 UNION ALL SELECT 2 ORDER BY 1", new ClientShape(delay, [TestMaps.Column<int>(0)]), new ShaperContext());
        Assert.Equal([1, 2], read.Select(f => f()));
    }

    [DatabaseFact]
    public void Client_code_runs_once_per_use_and_its_own_errors_pass_through(Dbms dbms)
    {
        using var connection = databases[dbms].OpenRaw();
        int calls = 0;
        Func<int, int> count = n => n + ++calls;
        Expression<Func<int, int>> inner = n => count(n);
        Expression<Func<int, int>> twice = n => n + n;
        var shape = new ClientShape(twice, [new ClientShape(inner, [TestMaps.Column<int>(0)])]);
        Assert.Equal([12], Rows.Compiled<int>(connection, dbms, "SELECT 5", shape, new ShaperContext()));
        Assert.Equal(1, calls);

        Expression<Func<string, int>> parse = s => int.Parse(s);
        Assert.Throws<FormatException>(() => Rows.Compiled<int>(connection, dbms, "SELECT 'x'", new ClientShape(parse, [TestMaps.Column<string>(0)]), new ShaperContext()));
    }

    /// <summary>Several hundred random trees: compiled, interpreted and replayed results are equal (checked by <see cref="Rows.Read"/>).</summary>
    [DatabaseFact]
    public void Compiled_equals_interpreted(Dbms dbms)
    {
        using var connection = databases[dbms].OpenRaw();
        const string Sql = "SELECT 1, 'a', 2.5, 7, 'x', NULL, 1 UNION ALL SELECT 2, 'b', 0.5, NULL, NULL, 'z', NULL ORDER BY 1";
        var random = new Random(20240229);
        for (int i = 0; i < 150; i++)
        {
            Shape shape = RandomShape(random, 4);
            Assert.Equal(2, Rows.Read<object?>(connection, dbms, Sql, shape, () => new ShaperContext { Parameters = [42, "p"], Store = i % 2 == 0 ? new TestStore() : null }).Count);
        }
    }

    private static Shape RandomShape(Random random, int depth) => random.Next(depth == 0 ? 6 : 10) switch
    {
        0 => TestMaps.Column<int>(0),
        1 => TestMaps.Column<string>(random.Next(2) == 0 ? 1 : 4, true),
        2 => TestMaps.Column<double>(2, type: SqlType.AnyDecimal),
        3 => TestMaps.Column<int?>(random.Next(2) == 0 ? 3 : 6, true),
        4 => new ConstantShape(typeof(string), random.Next(2) == 0 ? "k" : null),
        5 => new ParameterShape(typeof(int), 0),
        6 => new EntityShape(TestMaps.Map(typeof(EntityShapeTests.Positional)), [random.Next(2) * 3, 1, 6], true, random.Next(2) == 0 ? -1 : 6, []) is var entity && entity.Ordinals[0] == 3
            ? entity with { PresenceOrdinal = -1 }
            : entity,
        7 or 8 => Tuple(RandomShape(random, depth - 1), RandomShape(random, depth - 1)),
        _ => Choice(RandomShape(random, depth - 1)),
    };

    private static ObjectShape Tuple(Shape left, Shape right)
    {
        ConstructorInfo constructor = typeof(ValueTuple<,>).MakeGenericType(left.Type, right.Type).GetConstructors()[0];
        return new ObjectShape(constructor.DeclaringType!, constructor, [left, right], []);
    }

    private static ClientShape Choice(Shape value)
    {
        ParameterExpression number = Expression.Parameter(typeof(int)), chosen = Expression.Parameter(value.Type);
        Expression body = Expression.Condition(Expression.Equal(number, Expression.Constant(1)), chosen, Expression.Default(value.Type));
        return new ClientShape(Expression.Lambda(body, number, chosen), [TestMaps.Column<int>(0), value]);
    }

    private static List<T> Read<T>(T example, System.Data.Common.DbConnection connection, Dbms dbms, string sql, Shape shape)
    {
        Assert.NotNull(example);
        return Rows.Read<T>(connection, dbms, sql, shape);
    }

    private static MemberShape Member(string name, Shape value) => new(typeof(Dto).GetProperty(name)!, value);
}
