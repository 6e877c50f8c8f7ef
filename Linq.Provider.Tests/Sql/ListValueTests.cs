using Linq.Provider.Schema;
using Linq.Provider.Sql.Sqlite;
using Linq.Provider.Tests.Infrastructure;

namespace Linq.Provider.Tests.Sql;

/// <summary>Lists that are sent as one value.</summary>
public sealed class ListValueTests
{
    [Fact]
    public void A_text_that_SQLite_would_cut_is_refused()
    {
        var refused = Assert.Throws<LinqProviderException>(() => SqliteValues.ToJson(new[] { "a\0b" }, SqlType.Text));
        Assert.Equal("LP1208", refused.Code);
    }

    [DatabaseFact(Dbms.Sqlite)]
    public void The_refusal_reaches_the_application_and_leaves_the_connection_usable(Dbms dbms)
    {
        using TestDatabase database = TestDatabase.Create(dbms);
        var table = new Table("t", new MetaData(), new Column("x", SqlType.Text));
        using Engine engine = Engine.Create(database.Url);
        using Connection connection = engine.Connect();
        engine.CreateAll(table.MetaData);
        connection.Execute($"insert into t (x) values ('a')");
        string[] cut = ["a\0b"];
        string[] whole = ["a"];

        Assert.Throws<LinqProviderException>(() => connection.From(table).Count(r => cut.Contains(r.Get<string>("x"))));
        Assert.Equal(1, connection.From(table).Count(r => whole.Contains(r.Get<string>("x"))));
    }
}
