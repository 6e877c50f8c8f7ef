using Linq.Provider.Migrations;
using Linq.Provider.Schema;
using Linq.Provider.Tests.Infrastructure;

namespace Linq.Provider.Tests.Migrations;

/// <summary>Branches, merges, labels, dependencies, and the words that name revisions.</summary>
public sealed class HistoryTests
{
    private abstract class Table1 : Migration
    {
        public override void Upgrade(Operations op) =>
            op.CreateTable(GetType().Name, new Column("id", SqlType.Integer) { IsPrimaryKey = true }, new Column("note", SqlType.Text));
    }

    [Revision("root00", Message = "root")]
    private sealed class Root : Table1;

    [Revision("left01", Follows = ["root00"], Labels = ["sales"])]
    private sealed class Left : Table1;

    [Revision("left02", Follows = ["left01"], DependsOn = ["right1"])]
    private sealed class LeftMore : Table1;

    [Revision("right1", Follows = ["root00"])]
    private sealed class Right : Table1;

    [Revision("merge1", Follows = ["left02", "right1"], Message = "merge")]
    private sealed class Merge : Migration
    {
        public override void Upgrade(Operations op)
        {
        }
    }

    [Revision("notes1", Follows = ["root00"])]
    private sealed class DropNote : Migration
    {
        public override void Upgrade(Operations op) => op.DropColumn("Root", "note");
    }

    [Revision("notes2", Follows = ["root00"])]
    private sealed class RetypeNote : Migration
    {
        public override void Upgrade(Operations op) => op.AlterColumn("Root", new Column("note", SqlType.String(10)));
    }

    [Revision("notes3", Follows = ["root00"])]
    private sealed class FillNote : Migration
    {
        public override void Upgrade(Operations op) => op.Execute("UPDATE \"Root\" SET note = 'x'", reverse: "");
    }

    [Revision("notes4", Follows = ["root00"])]
    private sealed class DoubleNote : Migration
    {
        public override void Upgrade(Operations op) => op.Execute("UPDATE \"Root\" SET note = note || note", reverse: "");
    }

    [Revision("notes5", Follows = ["root00"])]
    private sealed class FirstRow : Migration
    {
        public override void Upgrade(Operations op) => op.Insert("Root", new { id = 1, note = "one" });
    }

    [Revision("notes6", Follows = ["root00"])]
    private sealed class RequireRank : Migration
    {
        public override void Upgrade(Operations op) => op.AddColumn("Root", new Column("rank", SqlType.Integer) { IsNullable = false });
    }

    [Revision("left01", Follows = ["root00"])]
    private sealed class Again : Table1;

    [Revision("orphan", Follows = ["nobody"])]
    private sealed class Orphan : Table1;

    [Revision("circle", Follows = ["circlf"])]
    private sealed class Circle : Table1;

    [Revision("circlf", Follows = ["circle"])]
    private sealed class Circle2 : Table1;

    private static readonly Type[] Branched = [typeof(Root), typeof(Left), typeof(LeftMore), typeof(Right)];

    private static MigrationHost Host(TestDatabase database, params Type[] migrations) => new(database, new MetaData(), migrations);

    [DatabaseFact]
    public void Branches_go_their_own_ways(Dbms dbms)
    {
        using var database = TestDatabase.Create(dbms);
        using MigrationHost host = Host(database, Branched);
        Assert.Equal("right1 (head)\nleft02 (head)\n", host.Run("heads"));
        string refused = host.Fail("upgrade", "head");
        Assert.Contains("LP1603", refused, StringComparison.Ordinal);
        Assert.Contains("left02", refused, StringComparison.Ordinal);
        Assert.Contains("right1", refused, StringComparison.Ordinal);
        Assert.Contains("LP1603", host.Fail("upgrade", "+2"), StringComparison.Ordinal);
        Assert.Equal("base\n", host.Run("current"));

        host.Run("upgrade", "sales");
        Assert.Equal("left01 [sales]\n", host.Run("current"));
        host.Run("upgrade", "sales@head");
        Assert.Equal("right1 (head)\nleft02 (head)\n", host.Run("current"));
        host.Run("downgrade", "sales@base");
        Assert.Equal("right1 (head)\n", host.Run("current"));
        host.Run("upgrade", "heads");
        host.Run("downgrade", "-1");
        Assert.Equal("right1 (head)\nleft01 [sales]\n", host.Run("current").Replace("left01 [sales]\nright1 (head)\n", "right1 (head)\nleft01 [sales]\n", StringComparison.Ordinal));
        Assert.Contains("LP1603", host.Fail("downgrade", "-1"), StringComparison.Ordinal);
        host.Run("downgrade", "root00-1");
        Assert.Equal("base\n", host.Run("current"));
        host.Run("upgrade", "heads");
        host.Run("downgrade", "root");
        Assert.Equal("root00 root (branch point)\n", host.Run("current"));
        Assert.Contains("LP1603", host.Fail("upgrade", "root00+1"), StringComparison.Ordinal);
    }

    [DatabaseFact]
    public void Stamp_only_bears_the_name(Dbms dbms)
    {
        using var database = TestDatabase.Create(dbms);
        using MigrationHost host = Host(database, typeof(Root), typeof(Right));
        host.Run("stamp", "head");
        Assert.Equal("right1 (head)\n", host.Run("current"));
        Assert.False(database.Engine.Reflect().TryGetTable("Root", out _));
        host.Run("stamp", "root");
        Assert.Equal("root00 root\n", host.Run("current"));
        host.Run("stamp", "base");
        Assert.Equal("base\n", host.Run("current"));
    }

    [Fact]
    public void History_tells_the_graph()
    {
        using var database = TestDatabase.Create(Dbms.Sqlite);
        using MigrationHost host = Host(database, [.. Branched, typeof(Merge)]);
        Assert.Equal(
            "left02, right1 -> merge1 merge (head) (merge)\nleft01 -> left02\nroot00 -> right1\nroot00 -> left01 [sales]\nbase -> root00 root (branch point)\n", host.Run("history"));
        Assert.Equal("root00 root (branch point)\n  -> left01 [sales]\n  -> right1\n", host.Run("branches"));
        Assert.Contains("create table Left\n", host.Run("show", "left01"), StringComparison.Ordinal);
        Assert.Contains("drop table Left  (loses data)\n", host.Run("show", "sales"), StringComparison.Ordinal);
        Assert.Contains("LP1602", host.Fail("show", "left"), StringComparison.Ordinal);
        Assert.Contains("LP1602", host.Fail("show", "unknown"), StringComparison.Ordinal);
        Assert.Contains("LP1615", host.Fail("revise"), StringComparison.Ordinal);
        Assert.Contains("upgrade root00 root\n  create table Root\n", host.Run("upgrade", "--dry-run"), StringComparison.Ordinal);
        Assert.Equal("base\n", host.Run("current"));
    }

    [Fact]
    public void Replay_needs_no_database()
    {
        var history = MigrationHistory.Of(Branched);
        Assert.Equal(["Root", "Left"], history.Replay("left01").Tables.Select(t => t.Name));
        Assert.Equal(4, history.Replay().Tables.Count);
        Assert.Empty(history.Replay("base").Tables);
    }

    [Theory]
    [InlineData(typeof(Again), "two migrations have the id left01")]
    [InlineData(typeof(Orphan), "follows or depends on revision nobody, which is not in the code")]
    [InlineData(typeof(Circle), "circlf → circle → circlf", typeof(Circle2))]
    public void What_is_no_history_is_refused(Type wrong, string message, params Type[] more)
    {
        using var database = TestDatabase.Create(Dbms.Sqlite);
        using MigrationHost host = Host(database, [.. Branched, wrong, .. more]);
        string error = host.Fail("upgrade");
        Assert.StartsWith("LP1601: ", error, StringComparison.Ordinal);
        Assert.Contains(message, error.Replace("circle → circlf → circle", "circlf → circle → circlf", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void Heads_that_commute_are_merged()
    {
        using var database = TestDatabase.Create(Dbms.Sqlite);
        using MigrationHost host = Host(database, typeof(Root), typeof(Left), typeof(Right), typeof(DropNote));
        Assert.Contains("LP1603", host.Fail("revision", "-m", "more"), StringComparison.Ordinal);
        Assert.StartsWith("Wrote ", host.Run("merge", "-m", "join"), StringComparison.Ordinal);
        string file = File.ReadAllText(Assert.Single(Directory.GetFiles(host.Folder)));
        Assert.Contains("Follows = [\"left01\", \"notes1\", \"right1\"], Message = \"join\"", file, StringComparison.Ordinal);
        Assert.DoesNotContain("Downgrade", file, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(typeof(DropNote), typeof(RetypeNote), "has no column 'note'")]
    [InlineData(typeof(DropNote), typeof(FillNote), "'execute UPDATE")]
    [InlineData(typeof(FillNote), typeof(RetypeNote), "uses what 'alter column Root.note'")]
    [InlineData(typeof(FillNote), typeof(DoubleNote), "both use table 'Root'")]
    [InlineData(typeof(FirstRow), typeof(RequireRank), "uses what 'add column Root.rank'")]
    public void Heads_whose_order_matters_are_refused(Type one, Type other, string reason)
    {
        using var database = TestDatabase.Create(Dbms.Sqlite);
        using MigrationHost host = Host(database, typeof(Root), one, other);
        Assert.StartsWith("The migrations have several heads: ", host.Fail("check"), StringComparison.Ordinal);
        string error = host.Fail("merge");
        Assert.StartsWith("LP1610: ", error, StringComparison.Ordinal);
        Assert.Contains(reason, error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(host.Folder));
    }

    [Revision("left02", Follows = ["root00"], Replaces = ["left01"])]
    private sealed class Squashed : Migration
    {
        public override void Upgrade(Operations op)
        {
            op.CreateTable("Left", new Column("id", SqlType.Integer) { IsPrimaryKey = true }, new Column("note", SqlType.Text));
            op.CreateTable("Plain", new Column("id", SqlType.Integer) { IsPrimaryKey = true }, new Column("note", SqlType.Text));
        }
    }

    [Revision("left02", Follows = ["left01"], Message = "plain")]
    private sealed class Plain : Table1;

    [DatabaseFact]
    public void Revisions_are_squashed_into_the_last(Dbms dbms)
    {
        using var database = TestDatabase.Create(dbms);
        using MigrationHost host = Host(database, typeof(Root), typeof(Left), typeof(Plain));
        host.Run("upgrade");
        host.Run("squash", "left01:left02");
        string file = File.ReadAllText(Assert.Single(Directory.GetFiles(host.Folder)));
        Assert.Contains("[Revision(\"left02\", Follows = [\"root00\"], Labels = [\"sales\"], Replaces = [\"left01\"], Message = \"plain\")]", file, StringComparison.Ordinal);
        Assert.Contains("op.CreateTable(\"Left\",", file, StringComparison.Ordinal);

        host.Migrations = [typeof(Root), typeof(Squashed)];
        Assert.Equal("left02 (head)\n", host.Run("current"));
        host.Run("downgrade", "root00");
        Assert.Equal("root00 root\n", host.Run("current"));

        host.Migrations = [typeof(Root), typeof(Left)];
        host.Run("upgrade");
        host.Migrations = [typeof(Root), typeof(Squashed)];
        Assert.Contains("LP1604", host.Fail("upgrade"), StringComparison.Ordinal);
    }

    [Revision("after1", Follows = ["merge1"], Message = "after")]
    private sealed class AfterMerge : Table1;

    [Revision("merge1", Follows = ["root00"], Labels = ["sales"], Replaces = ["right1", "left01", "left02"])]
    private sealed class SquashedMerge : Migration
    {
        public override void Upgrade(Operations op)
        {
            foreach (string name in (string[])["Right", "Left", "LeftMore"])
            {
                op.CreateTable(name, new Column("id", SqlType.Integer) { IsPrimaryKey = true }, new Column("note", SqlType.Text));
            }
        }
    }

    [DatabaseFact]
    public void Branches_are_squashed_with_their_merge(Dbms dbms)
    {
        using var database = TestDatabase.Create(dbms);
        Type[] all = [.. Branched, typeof(Merge), typeof(AfterMerge)];
        using MigrationHost host = Host(database, all);
        host.Run("upgrade");
        host.Migrations = [.. all, typeof(DropNote)];
        string refused = host.Fail("squash", "root00:after1");
        Assert.StartsWith("LP1614: ", refused, StringComparison.Ordinal);
        Assert.Contains("notes1 follows or depends on a revision within it", refused, StringComparison.Ordinal);
        host.Run("squash", "left01:merge1");
        string part = Assert.Single(Directory.GetFiles(host.Folder));
        Assert.Contains("[Revision(\"merge1\", Follows = [\"right1\"], Labels = [\"sales\"], Replaces = [\"left01\", \"left02\"], Message = \"merge\")]", File.ReadAllText(part), StringComparison.Ordinal);
        File.Delete(part);

        host.Migrations = all;
        host.Run("squash", "root00:after1");
        string file = File.ReadAllText(Assert.Single(Directory.GetFiles(host.Folder)));
        Assert.Contains("[Revision(\"after1\", Labels = [\"sales\"], Replaces = [", file, StringComparison.Ordinal);
        foreach (string table in (string[])["Root", "Left", "LeftMore", "Right", "AfterMerge"])
        {
            Assert.Contains($"op.CreateTable(\"{table}\",", file, StringComparison.Ordinal);
        }

        host.Migrations = [typeof(Root), typeof(SquashedMerge), typeof(AfterMerge)];
        Assert.Equal("after1 after (head)\n", host.Run("current"));
        host.Run("downgrade", "root00");
        host.Run("upgrade");
        Assert.Equal("after1 after (head)\n", host.Run("current"));
    }
}
