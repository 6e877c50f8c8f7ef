using Linq.Provider.Migrations;
using Linq.Provider.Schema;
using Linq.Provider.Tests.Infrastructure;

namespace Linq.Provider.Tests.Migrations;

/// <summary>What SQLite cannot alter is copied, and everything survives: online, and by a script.</summary>
public sealed class TableCopyTests
{
    private const string Trigger = "CREATE TRIGGER log_orders AFTER INSERT ON orders BEGIN INSERT INTO log (text) VALUES ('order ' || NEW.id); END";

    [Revision("first1", Message = "orders")]
    private sealed class Orders : Migration
    {
        public override void Upgrade(Operations op)
        {
            op.CreateTable("customers", new Column("id", SqlType.Integer) { IsPrimaryKey = true }, new Column("name", SqlType.Text));
            op.CreateTable("log", new Column("id", SqlType.Integer) { IsPrimaryKey = true, IsIdentity = true }, new Column("text", SqlType.Text));
            op.CreateTable("orders",
                new Column("id", SqlType.Integer) { IsPrimaryKey = true, IsIdentity = true, IsAutoIncrement = true },
                new Column("customer", SqlType.Integer) { IsNullable = false },
                new Column("total", SqlType.Integer),
                new Column("note", SqlType.Text) { Collation = "NOCASE" },
                new CheckConstraint("total >= 0") { Name = "CK_orders_total" },
                new UniqueConstraint("customer", "note") { Name = "AK_orders" },
                new ForeignKey("customer", "customers", "id") { Name = "FK_orders_customers", OnDelete = ReferentialAction.Cascade },
                new TableIndex("note") { Name = "IX_orders_note", Where = "note IS NOT NULL" });
            op.CreateTable("lines",
                new Column("order", SqlType.Integer) { IsPrimaryKey = true },
                new Column("line", SqlType.Integer) { IsPrimaryKey = true },
                new ForeignKey("order", "orders", "id") { Name = "FK_lines_orders", OnDelete = ReferentialAction.Cascade });
            op.CreateView("totals", "SELECT customer, SUM(total) AS total FROM orders GROUP BY customer");
            op.Execute(Trigger, reverse: "DROP TRIGGER log_orders");
            op.Insert("customers", new { id = 1, name = "Ada" });
            op.Insert("orders", new { id = 1, customer = 1, total = 5, note = (string?)"a" }, new { id = 7, customer = 1, total = 6, note = (string?)null }, new { id = 9, customer = 1, total = 1, note = (string?)"c" });
            op.Delete("orders", new { id = 9 });
            op.Insert("lines", new { order = 1, line = 1 }, new { order = 7, line = 1 });
        }
    }

    [Revision("second", Follows = ["first1"], Message = "totals are decimals")]
    private sealed class Decimals : Migration
    {
        public override void Upgrade(Operations op)
        {
            op.AlterColumn("orders", new Column("total", SqlType.Decimal(10, 2)) { IsNullable = false, Default = 0m });
            op.AddColumn("orders", new Column("made", SqlType.Text) { DefaultSql = "upper('now')" });
        }
    }

    [Revision("second", Follows = ["first1"])]
    private sealed class Unconvertible : Migration
    {
        public override void Upgrade(Operations op) => op.AlterColumn("orders", new Column("note", SqlType.Integer));
    }

    private static MigrationHost Host(TestDatabase database, params Type[] migrations) => new(database, new MetaData(), migrations);

    [DatabaseTheory(Dbms.Sqlite)]
    [InlineData(false)]
    [InlineData(true)]
    public void Everything_survives(Dbms dbms, bool byScript)
    {
        using var database = TestDatabase.Create(dbms);
        using MigrationHost host = Host(database, typeof(Orders), typeof(Decimals));
        Go("upgrade", "+1");
        string before = Schema(host);
        IReadOnlyList<object?[]> lines = host.Rows("SELECT * FROM lines");
        Go("upgrade", "head");

        Assert.Equal([[1L, 1L, "5.0", "a", "NOW"], [7L, 1L, "6.0", null, "NOW"]], host.Rows("SELECT * FROM orders ORDER BY id"));
        Assert.Equal(lines, host.Rows("SELECT * FROM lines"));
        Assert.Equal([[1L, 11.0]], host.Rows("SELECT * FROM totals"));
        Assert.Equal([[Trigger]], host.Rows("SELECT sql FROM sqlite_master WHERE type = 'trigger'"));
        Assert.Equal([[9L]], host.Rows("SELECT seq FROM sqlite_sequence WHERE name = 'orders'"));
        Assert.Empty(host.Rows("SELECT * FROM pragma_foreign_key_check"));
        Go("downgrade", "-1");
        Assert.Equal(before, Schema(host));
        Assert.Equal([[1L, 1L, 5L, "a"], [7L, 1L, 6L, null]], host.Rows("SELECT * FROM orders ORDER BY id"));

        void Go(string verb, string target)
        {
            if (byScript)
            {
                string script = host.Run(verb, target, "--sql");
                database.Execute(script);
                return;
            }

            host.Run(verb, target);
        }
    }

    [DatabaseFact(Dbms.Sqlite)]
    public void What_would_be_lost_is_refused(Dbms dbms)
    {
        using var database = TestDatabase.Create(dbms);
        using MigrationHost host = Host(database, typeof(Orders), typeof(Unconvertible));
        host.Run("upgrade", "+1");
        IReadOnlyList<object?[]> rows = host.Rows("SELECT * FROM orders");
        Assert.Contains("every orders.note is Integer", host.Fail("upgrade"), StringComparison.Ordinal);
        Assert.Equal(rows, host.Rows("SELECT * FROM orders"));

        host.Migrations = [typeof(Orders), typeof(Decimals)];
        database.Execute("ALTER TABLE orders ADD COLUMN extra TEXT");
        string error = host.Fail("upgrade");
        Assert.StartsWith("LP1611: Table 'orders' must be copied to be altered, but is not what the migrations say: it has the columns extra", error, StringComparison.Ordinal);
        database.Execute("ALTER TABLE orders DROP COLUMN extra");
        database.Execute("PRAGMA foreign_keys = OFF; INSERT INTO lines VALUES (8, 1)");
        Assert.Contains("refers to orders", host.Fail("upgrade"), StringComparison.Ordinal);
        database.Execute("DELETE FROM lines WHERE \"order\" = 8");
        database.Execute("CREATE INDEX by_hand ON orders (total)");
        host.Run("upgrade");
        Assert.Single(host.Rows("SELECT 1 FROM sqlite_master WHERE name = 'by_hand'"));
    }

    private static string Schema(MigrationHost host) => string.Join('\n', host.Rows("SELECT type, name, sql FROM sqlite_master WHERE name NOT LIKE 'linq%' AND name NOT LIKE 'sqlite%' ORDER BY type, name").Select(row => string.Join('|', row)));
}
