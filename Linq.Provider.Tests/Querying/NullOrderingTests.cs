using Linq.Provider.Schema;
using Linq.Provider.Tests.Infrastructure;

namespace Linq.Provider.Tests.Querying;

/// <summary>Where rows without a value stand in an ordering.</summary>
public sealed class NullOrderingTests
{
    [DatabaseFact]
    public void Nulls_come_first_unless_the_database_is_to_decide(Dbms dbms)
    {
        using TestDatabase database = TestDatabase.Create(dbms);
        var table = new Table("t", new MetaData(), new Column("x", SqlType.Integer));
        using Engine linq = Engine.Create(database.Url);
        using Connection connection = linq.Connect();
        linq.CreateAll(table.MetaData);
        connection.Execute($"insert into t (x) values (2), (null), (1)");
        Assert.Equal([null, 1, 2], Ordered(connection, table));
        Assert.Equal([2, 1, null], connection.From(table).OrderByDescending(r => r.Get<int?>("x")).Select(r => r.Get<int?>("x")));

        using Engine own = Engine.Create(database.Url, o => o.NullOrdering(NullOrdering.Database));
        using Connection ownConnection = own.Connect();
        int?[] expected = dbms == Dbms.PostgreSql ? [1, 2, null] : [null, 1, 2];
        Assert.Equal(expected, Ordered(ownConnection, table));
    }

    private static IEnumerable<int?> Ordered(Connection connection, Table table) => connection.From(table).OrderBy(r => r.Get<int?>("x")).Select(r => r.Get<int?>("x"));
}
