using Linq.Provider.Migrations;
using Linq.Provider.Schema;
using Linq.Provider.Tests.Infrastructure;

namespace Linq.Provider.Tests.Migrations;

/// <summary>The commands, one after the other, on both databases.</summary>
public sealed class CommandTests
{
    [Revision("a1", Message = "create people")]
    private sealed class CreatePeople : Migration
    {
        public override void Upgrade(Operations op) => op.CreateTable("people",
            new Column("id", SqlType.Integer) { IsPrimaryKey = true, IsIdentity = true },
            new Column("name", SqlType.String(80)) { IsNullable = false },
            new TableIndex("name") { Name = "IX_people_name" });
    }

    [Revision("b2", Follows = ["a1"], Message = "add age")]
    private sealed class AddAge : Migration
    {
        public override void Upgrade(Operations op)
        {
            op.AddColumn("people", new Column("age", SqlType.Integer) { IsNullable = false, Default = 0 });
            op.AddCheck("people", new CheckConstraint("\"age\" >= 0") { Name = "CK_people_age" });
            op.Insert("people", new { name = "Ada", age = 36 }, new { name = "O'Hara", age = 1 });
        }
    }

    [Revision("c3", Follows = ["b2"], Message = "departments")]
    private sealed class Departments : Migration
    {
        public override void Upgrade(Operations op)
        {
            op.CreateTable("departments",
                new Column("id", SqlType.Integer) { IsPrimaryKey = true },
                new Column("title", SqlType.Text) { IsNullable = false });
            op.Insert("departments", new { id = 1, title = "All" });
            op.RenameColumn("people", "name", "full_name");
            op.AddColumn("people", new Column("department_id", SqlType.Integer));
            op.Backfill("people", "\"department_id\" = 1", batchSize: 1);
            op.AlterColumn("people", new Column("department_id", SqlType.Integer) { IsNullable = false });
            op.AddForeignKey("people", new ForeignKey("department_id", "departments", "id"));
            op.AlterColumn("people", new Column("age", SqlType.BigInteger));
        }
    }

    private static MetaData Model(string name = "full_name")
    {
        var model = new MetaData();
        _ = new Table("people", model,
            new Column("id", SqlType.Integer) { IsPrimaryKey = true, IsIdentity = true },
            new Column(name, SqlType.String(80)) { IsNullable = false },
            new Column("age", SqlType.BigInteger),
            new Column("department_id", SqlType.Integer) { IsNullable = false },
            new TableIndex(name) { Name = "IX_people_name" },
            new CheckConstraint("\"age\" >= 0") { Name = "CK_people_age" },
            new ForeignKey("department_id", "departments", "id"));
        _ = new Table("departments", model,
            new Column("id", SqlType.Integer) { IsPrimaryKey = true },
            new Column("title", SqlType.Text) { IsNullable = false });
        return model;
    }

    private static MigrationHost Host(TestDatabase database) => new(database, Model(), typeof(CreatePeople), typeof(AddAge), typeof(Departments));

    [DatabaseFact]
    public void Up_and_down_step_by_step(Dbms dbms)
    {
        using var database = TestDatabase.Create(dbms);
        using MigrationHost host = Host(database);

        Assert.Equal("base\n", host.Run("current"));
        Assert.Equal("c3 departments (head)\n", host.Run("heads"));
        string output = host.Run("migrate", "upgrade", "+1");
        Assert.Contains("upgrade a1 create people\n  create table people\n", output, StringComparison.Ordinal);
        Assert.Equal("a1 create people\n", host.Run("current"));
        Assert.Contains("backfill people\n    1 of 2 rows\n    2 of 2 rows\n", host.Run("upgrade"), StringComparison.Ordinal);
        Assert.Equal("c3 departments (head)\n", host.Run("current"));
        Assert.Equal("Nothing to do: the database is at c3 departments.\n", host.Run("upgrade", "head"));
        Assert.Equal("Model, migrations and database agree, at c3 departments.\n", host.Run("check"));
        Assert.Equal([["Ada", 36L, 1L], ["O'Hara", 1L, 1L]], host.Rows("SELECT full_name, age, department_id FROM people ORDER BY id"));

        host.Run("downgrade", "-1");
        Assert.Equal([["Ada", 36L], ["O'Hara", 1L]], host.Rows("SELECT name, age FROM people ORDER BY id"));
        Assert.Contains("LP1609", host.Fail("downgrade", "-3"), StringComparison.Ordinal);
        Assert.Equal("b2 add age\n", host.Run("current"));
        host.Run("downgrade", "base");
        Assert.Equal("base\n", host.Run("current"));
        Assert.DoesNotContain(database.Engine.Reflect().Tables, t => t.Name is not ("linq_provider_revisions" or "linq_provider_lease"));
    }

    [DatabaseFact]
    public void A_script_may_run_twice(Dbms dbms)
    {
        using var database = TestDatabase.Create(dbms);
        using MigrationHost host = Host(database);
        (int code, string script, string error) = host.Try("upgrade", "head", "--sql");

        Assert.Equal(0, code);
        Assert.Contains("upgrade a1", error, StringComparison.Ordinal);
        Assert.Equal("base\n", host.Run("current"));
        database.Execute(script);
        Assert.Equal("c3 departments (head)\n", host.Run("current"));
        host.Run("check");
        object?[][] rows = [["Ada", 36L, 1L], ["O'Hara", 1L, 1L]];
        Assert.Equal(rows, host.Rows("SELECT full_name, age, department_id FROM people ORDER BY id"));
        database.Execute(script);
        Assert.Equal(rows, host.Rows("SELECT full_name, age, department_id FROM people ORDER BY id"));
        host.Run("check");

        string back = host.Run("downgrade", "base", "--sql");
        database.Execute(back);
        Assert.Equal("base\n", host.Run("current"));
        database.Execute(back);
        Assert.DoesNotContain(database.Engine.Reflect().Tables, t => t.Name is not ("linq_provider_revisions" or "linq_provider_lease"));
        database.Execute(host.Run("upgrade", "base:b2", "--sql"));
        Assert.Equal("b2 add age\n", host.Run("current"));
        database.Execute(script);
        host.Run("check");
    }

    [DatabaseFact]
    public void Check_prints_what_differs(Dbms dbms)
    {
        using var database = TestDatabase.Create(dbms);
        using MigrationHost host = Host(database);
        Assert.Equal("The database lacks revisions: a1 create people, b2 add age, c3 departments\n", host.Fail("check"));
        host.Run("upgrade");
        host.Model = Model("title");
        Assert.Contains("The model is not what the migrations say; they would have to:\n", host.Fail("check"), StringComparison.Ordinal);
        host.Model = Model();
        database.Execute("ALTER TABLE people ADD COLUMN extra TEXT");
        Assert.Equal("The database is not what the migrations up to c3 departments say; it would have to:\n  drop column people.extra\n", host.Fail("check"));
    }

    [DatabaseFact]
    public void Autogenerate_writes_what_leads_to_the_model(Dbms dbms)
    {
        using var database = TestDatabase.Create(dbms);
        using MigrationHost host = Host(database);
        Assert.Equal("Nothing to do: the model is what the migrations say.\n", host.Run("revision", "--autogenerate", "-m", "nothing"));
        host.Model = Model("title");
        host.Run("revision", "--autogenerate", "-m", "name people", "--rename", "people.full_name=title");
        string file = File.ReadAllText(Assert.Single(Directory.GetFiles(host.Folder)));
        Assert.Contains("op.RenameColumn(\"people\", \"full_name\", \"title\");", file, StringComparison.Ordinal);
        Assert.Contains("op.RenameColumn(\"people\", \"title\", \"full_name\");", file, StringComparison.Ordinal);
        Assert.DoesNotContain("review", file, StringComparison.Ordinal);
    }

    [DatabaseFact]
    public void What_is_mistyped_is_told_and_changes_nothing(Dbms dbms)
    {
        using var database = TestDatabase.Create(dbms);
        using MigrationHost host = Host(database);
        (string Command, string Told)[] cases =
        [
            ("frobnicate", "LP1615: "), ("upgrade --frob", "LP1615: There is no option '--frob'."), ("downgrade --frob", "LP1615: There is no option '--frob'."), ("show --frob", "LP1615: There is no option"),
            ("upgrade a1 b2", "LP1615: "), ("upgrade -1", "LP1615: "), ("downgrade +1", "LP1615: "), ("upgrade +x", "LP1615: "), ("upgrade a1:b2", "LP1615: "), ("show", "LP1615: "), ("stamp", "LP1615: "), ("squash a1", "LP1615: "),
            ("upgrade nope", "LP1602: "), ("downgrade nope", "LP1602: "), ("stamp nope", "LP1602: "), ("show nope", "LP1602: "), ("squash c3:a1", "LP1614: "), ("downgrade -1", "LP1609: "), ("upgrade +9", "LP1609: "),
            ("revision --autogenerate --rename nonsense", "LP1615: 'nonsense' is no rename"), ("revision --autogenerate --rename people.nmae=title", "LP1615: 'people.nmae=title' renames nothing"),
        ];
        host.Model = Model("title");
        foreach ((string command, string told) in cases)
        {
            (int code, string output, string error) = host.Try(command.Split(' '));
            Assert.True(code == 1 && output.Length == 0 && error.StartsWith(told, StringComparison.Ordinal), $"{command}: exit code {code}\n{output}\n{error}");
        }

        Assert.Empty(database.Engine.Reflect().Tables);
        Assert.False(Directory.Exists(host.Folder));
    }

    [DatabaseFact]
    public void Lint_warns_of_what_blocks_or_fails(Dbms dbms)
    {
        using var database = TestDatabase.Create(dbms);
        using MigrationHost host = Host(database);
        host.Run("upgrade", "a1");
        string[] warnings = [.. host.Fail("check", "--lint").Split('\n').Where(line => line.StartsWith("warning", StringComparison.Ordinal))];
        Assert.Contains(warnings, w => w.StartsWith("warning: b2: add check CK_people_age to people: ", StringComparison.Ordinal));
        Assert.DoesNotContain(warnings, w => w.StartsWith("warning: a1", StringComparison.Ordinal) || w.Contains("create table", StringComparison.Ordinal));
    }
}
