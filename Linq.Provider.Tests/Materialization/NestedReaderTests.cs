using System.Data.Common;
using System.Linq.Expressions;
using Linq.Provider.Mapping;
using Linq.Provider.Materialization;
using Linq.Provider.Tests.Infrastructure;

namespace Linq.Provider.Tests.Materialization;

/// <summary>Children of many parents: keys collected, children grouped, containers made.</summary>
public sealed class NestedReaderTests(ColumnReadersTests.Empty databases) : IClassFixture<ColumnReadersTests.Empty>
{
    private static readonly Expression<Func<List<string>, string[]>> ToArray = list => list.ToArray();

    [DatabaseFact]
    public void Children_come_to_their_parents_in_order(Dbms dbms)
    {
        using var connection = databases[dbms].OpenRaw();
        var keys = new Shape[] { TestMaps.Column<int>(0), TestMaps.Column<string>(1, true) };
        var collection = new CollectionShape(typeof(string[]), 0, [.. keys]);
        var parent = new ObjectShape(typeof((int, string[])), typeof((int, string[])).GetConstructors()[0], [TestMaps.Column<int>(0), collection], []);
        const string Parents = "SELECT 1, 'a' UNION ALL SELECT 1, NULL UNION ALL SELECT 2, 'b' UNION ALL SELECT 1, 'a'";
        const string Children = "SELECT 1, 'a', 'z' UNION ALL SELECT 1, NULL, 'n' UNION ALL SELECT 1, 'a', 'y'";

        NestedReader nested = NestedReader.ForProjection(collection, TestMaps.Column<string>(2), [(0, false), (1, true)], ToArray, Rows.ColumnsOf(dbms));
        using BufferedRows parents = Rows.Buffer(connection, Parents, parent);
        ParentKeys found = Collect(nested, parents);
        Assert.Equal([new[] { 1, 1, 2 }], found.ToLists().Take(1));
        Assert.Equal(new[] { "a", null, "b" }, found.ToLists()[1]);
        Assert.Equal(new[] { 1, 2 }, found.ToLists(1, 2)[0]);

        var context = new ShaperContext { Collections = [Load(connection, nested, Children)] };
        List<(int, string[])> read = Rows.All(parents, ShaperCompiler.Compile<(int, string[])>(parent, Rows.ColumnsOf(dbms)), context);
        Assert.Equal([["z", "y"], ["n"], [], ["z", "y"]], read.Select(r => r.Item2));
        Assert.NotSame(read[0].Item2, read[3].Item2);

        parents.Rewind();
        var interpreter = new ShapeInterpreter(Rows.ColumnsOf(dbms));
        foreach ((int, string[]) expected in read)
        {
            Assert.True(parents.Read());
            Assert.Equal(expected.Item2, (((int, string[]))interpreter.Read(parent, parents, context)!).Item2);
        }
    }

    [DatabaseFact]
    public void A_key_of_an_absent_entity_has_no_children_and_is_not_asked_for(Dbms dbms)
    {
        using var connection = databases[dbms].OpenRaw();
        Expression<Func<List<int>, List<int>>> same = list => list;
        var shape = new CollectionShape(typeof(List<int>), 0, [TestMaps.Column<int>(0, isNullable: true)]);
        NestedReader nested = NestedReader.ForProjection(shape, TestMaps.Column<int>(1), [(0, true)], same, Rows.ColumnsOf(dbms));
        using BufferedRows parents = Rows.Buffer(connection, "SELECT 5 UNION ALL SELECT NULL UNION ALL SELECT 5", shape);
        Assert.Equal([new[] { 5 }], Collect(nested, parents).ToLists());

        var context = new ShaperContext { Collections = [Load(connection, nested, "SELECT 5, 1 UNION ALL SELECT 5, 2")] };
        List<List<int>> read = Rows.All(parents, ShaperCompiler.Compile<List<int>>(shape, Rows.ColumnsOf(dbms)), context);
        Assert.Equal([[1, 2], [], [1, 2]], read);
        Assert.NotSame(read[0], read[2]);
    }

    [DatabaseFact]
    public void Bytes_and_converted_values_are_keys(Dbms dbms)
    {
        using var connection = databases[dbms].OpenRaw();
        Expression<Func<DayOfWeek, int>> toColumn = d => (int)d;
        Expression<Func<int, DayOfWeek>> fromColumn = i => (DayOfWeek)i;
        string bytes = dbms == Dbms.Sqlite ? "x'0102'" : "'\\x0102'::bytea";
        var shape = new CollectionShape(typeof(string[]), 0,
            [TestMaps.Column<byte[]>(0), new ColumnShape(typeof(DayOfWeek), 1, Schema.SqlType.Integer, false, new(toColumn, fromColumn), "Day")]);
        NestedReader nested = NestedReader.ForProjection(shape, TestMaps.Column<string>(2), [(0, true), (1, false)], ToArray, Rows.ColumnsOf(dbms));
        using BufferedRows parents = Rows.Buffer(connection, $"SELECT {bytes}, 5 UNION ALL SELECT {bytes}, 5", shape);
        IReadOnlyList<Array> lists = Collect(nested, parents).ToLists();
        Assert.Equal([new byte[] { 1, 2 }], Assert.IsType<byte[][]>(lists[0]));
        Assert.Equal([DayOfWeek.Friday], Assert.IsType<DayOfWeek[]>(lists[1]));

        var context = new ShaperContext { Collections = [Load(connection, nested, $"SELECT {bytes}, 5, 'c'")] };
        Assert.Equal([["c"], ["c"]], Rows.All(parents, ShaperCompiler.Compile<string[]>(shape, Rows.ColumnsOf(dbms)), context));
    }

    [DatabaseFact]
    public void Relationships_are_keyed_by_entities(Dbms dbms)
    {
        using var connection = databases[dbms].OpenRaw();
        EntityMap map = TestMaps.Map(typeof(EntityShapeTests.Person));
        NestedReader nested = NestedReader.ForRelationship([map.Properties[2]], TestMaps.Shape(map), [(3, true)], Rows.ColumnsOf(dbms));
        EntityShapeTests.Person[] people = [new() { Id = 1 }, new() { Id = 2, BossId = 1 }, new() { Id = 3, BossId = 9 }];
        ParentKeys keys = nested.NewKeys();
        Array.ForEach(people, keys.Add);
        Assert.Equal([new int?[] { 1, 9 }], keys.ToLists());

        NestedRows rows = Load(connection, nested, "SELECT 1, 'Ann', NULL, 1");
        Assert.Empty(rows.ChildrenOf(people[0]));
        Assert.Equal("Ann", Assert.IsType<EntityShapeTests.Person>(Assert.Single(rows.ChildrenOf(people[1]))).Name);
        Assert.Empty(rows.ChildrenOf(people[2]));
    }

    [DatabaseFact]
    public async Task Buffered_rows_are_a_reader(Dbms dbms)
    {
        await using var connection = databases[dbms].OpenRaw();
        await using DbDataReader source = Rows.Execute(connection, "SELECT 1 AS a, 'x' AS b, 1.5 AS c UNION ALL SELECT NULL, NULL, NULL");
        await using BufferedRows rows = await BufferedRows.FillAsync(source, null, async: true);
        Assert.Equal((2, 3, "b", 2), (rows.Count, rows.FieldCount, rows.GetName(1), rows.GetOrdinal("c")));
        Assert.True(await rows.ReadAsync());
        Assert.Equal((1, "x", 1.5), (rows.GetInt32(0), rows.GetString(1), rows.GetDouble(2)));
        Assert.Throws<InvalidCastException>(() => rows.GetInt32(1));
        Assert.True(rows.Read());
        Assert.True(rows.IsDBNull(0));
        Assert.Throws<InvalidCastException>(() => rows.GetInt32(0));
        Assert.False(rows.Read());
        Assert.False(rows.Read());
        rows.Rewind();
        Assert.True(rows.Read());
    }

    private static ParentKeys Collect(NestedReader nested, BufferedRows parents)
    {
        ParentKeys keys = nested.NewKeys();
        while (parents.Read())
        {
            keys.Add(parents, new ShaperContext());
        }

        parents.Rewind();
        return keys;
    }

    private static NestedRows Load(DbConnection connection, NestedReader nested, string sql)
    {
        NestedRows rows = nested.NewRows();
        using DbDataReader reader = Rows.Execute(connection, sql);
        while (reader.Read())
        {
            rows.Add(reader, new ShaperContext());
        }

        return rows;
    }
}
