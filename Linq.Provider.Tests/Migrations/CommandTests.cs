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
        Assert.Equal(
            "alter column people.extra (type Text → String(9), nullable → not null, default none → 'it''s')",
            ColumnDifference.Describe(new AlterColumn("people", new Column("extra", SqlType.Text), new Column("extra", SqlType.String(9)) { IsNullable = false, Default = "it's" })));
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
            ("upgrade a1 b2", "LP1615: "), ("upgrade -1", "LP1615: "), ("downgrade +1", "LP1615: "), ("upgrade +x", "LP1615: "), ("upgrade a1:b2", "LP1615: A range like 'a1:b2' is for scripts."), ("upgrade a1:b2 --dry-run", "LP1615: A range like"), ("upgrade base", "LP1615: An upgrade cannot go to 'base'"),
            ("upgrade head:base --sql", "LP1615: The range 'head:base' runs backwards: base comes before c3 departments. Write `downgrade head:base --sql`."), ("upgrade c3:a1 --sql", "LP1615: The range 'c3:a1' runs backwards: a1"),
            ("downgrade base:a1 --sql", "LP1615: The range 'base:a1' runs forwards: a1 create people comes after base. Write `upgrade base:a1 --sql`."), ("downgrade a1:head --sql", "LP1615: The range 'a1:head' runs forwards"),
            ("downgrade :a1 --sql", "LP1615: ':a1' is no range."), ("upgrade a1:b2:c3 --sql", "LP1615: 'a1:b2:c3' is no range."), ("upgrade a1:-1 --sql", "LP1615: "), ("downgrade c3:+1 --sql", "LP1615: "), ("upgrade a1:+9 --sql", "LP1609: "),
            ("downgrade b2:-3 --sql", "LP1609: "), ("upgrade nope:head --sql", "LP1602: "), ("upgrade base:nope --sql", "LP1602: "), ("show", "LP1615: "), ("stamp", "LP1615: "), ("squash a1", "LP1615: "),
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
    public void Ranges_of_scripts_are_told_in_many_ways(Dbms dbms)
    {
        using var database = TestDatabase.Create(dbms);
        using MigrationHost host = Host(database);
        (string Command, string Told)[] cases =
        [
            ("upgrade base:head", "up a1, up b2, up c3"), ("upgrade :", "up a1, up b2, up c3"), ("upgrade a1:", "up b2, up c3"), ("upgrade :b2", "up a1, up b2"), ("upgrade a1:+1", "up b2"), ("upgrade b2:b2", ""),
            ("downgrade head:base", "down c3, down b2, down a1"), ("downgrade c3:", "down c3, down b2, down a1"), ("downgrade c3:-1", "down c3"), ("downgrade b2:a1", "down b2"), ("downgrade b2:b2", ""),
            ("upgrade current:b2", "up b2"), ("downgrade current:base", "down a1"), ("upgrade", "up b2, up c3"), ("downgrade base", "down a1"),
        ];
        host.Run("upgrade", "a1");
        foreach ((string command, string told) in cases)
        {
            (int code, string script, string error) = host.Try([.. command.Split(' '), "--sql"]);
            IEnumerable<string> steps = error.Split('\n').Where(l => l.Length > 0 && l != "Nothing to do.").Select(l => l.Replace("grade", "", StringComparison.Ordinal)).Select(l => string.Join(' ', l.Split(' ').Take(2)));
            Assert.True(code == 0 && told == string.Join(", ", steps), $"{command}: {code}\n{error}");
            Assert.Equal(told.Length == 0, script.Length == 0);
        }
    }

    [DatabaseFact]
    public void A_migration_that_is_not_built_is_not_written_twice(Dbms dbms)
    {
        using var database = TestDatabase.Create(dbms);
        using MigrationHost host = Host(database);
        host.Run("upgrade");
        host.Model = Model("title");
        string[] autogenerate = ["revision", "--autogenerate", "-m", "name people", "--rename", "people.full_name=title"];
        host.Run(autogenerate);
        string file = Assert.Single(Directory.GetFiles(host.Folder));
        foreach (string[] command in (string[][])[autogenerate, ["revision", "-m", "another"], ["merge"], ["squash", "a1:b2"]])
        {
            string message = host.Fail(command);
            Assert.StartsWith("LP1616: This file has a migration that the running build lacks: ", message, StringComparison.Ordinal);
            Assert.Contains(Path.GetFileName(file), message, StringComparison.Ordinal);
            Assert.Equal(file, Assert.Single(Directory.GetFiles(host.Folder)));
        }

        Assert.StartsWith("Migrations are not in the running build, which has to be built anew: ", host.Fail("check"), StringComparison.Ordinal);
        Assert.Contains("\nNot in the running build, and so not run: ", host.Run("upgrade"), StringComparison.Ordinal);
        Assert.Contains("\nNot in the running build, and so not run: ", host.Run("upgrade", "--dry-run"), StringComparison.Ordinal);
        Assert.DoesNotContain("Not in the running build", host.Run("downgrade", "a1"), StringComparison.Ordinal);
        string text = File.ReadAllText(file);
        File.WriteAllText(file, "// [Revision(\"old\")] was squashed\n[Revision(\"a1\", Message = \"[Revision(\")]");
        host.Run("revision", "-m", "another");
        File.Delete(file);
    }

    [DatabaseFact]
    public void Lint_warns_of_what_blocks_or_fails(Dbms dbms)
    {
        using var database = TestDatabase.Create(dbms);
        using MigrationHost host = Host(database);
        host.Run("upgrade", "a1");
        database.Execute("INSERT INTO people (name) VALUES ('Ada')");
        string[] warnings = [.. host.Fail("check", "--lint").Split('\n').Where(line => line.StartsWith("warning", StringComparison.Ordinal))];
        Assert.Contains(warnings, w => w.StartsWith("warning: b2: add check CK_people_age to people: ", StringComparison.Ordinal));
        Assert.DoesNotContain(warnings, w => w.StartsWith("warning: a1", StringComparison.Ordinal) || w.Contains("create table", StringComparison.Ordinal));
    }

    [Revision("r2", Follows = ["a1"])]
    private sealed class RequireAge : Migration
    {
        public override void Upgrade(Operations op) => op.AddColumn("people", new Column("age", SqlType.Integer) { IsNullable = false });
    }

    [DatabaseFact]
    public void Lint_asks_the_database_whether_there_are_rows(Dbms dbms)
    {
        using var database = TestDatabase.Create(dbms);
        using MigrationHost host = new(database, Model(), typeof(CreatePeople), typeof(RequireAge));
        const string Warning = "warning: r2: add column people.age: fails if the table has rows";
        Assert.Contains(Warning, host.Fail("check", "--lint"), StringComparison.Ordinal);
        host.Run("upgrade", "a1");
        Assert.DoesNotContain(Warning, host.Fail("check", "--lint"), StringComparison.Ordinal);
        database.Execute("INSERT INTO people (name) VALUES ('Ada')");
        Assert.Contains(Warning, host.Fail("check", "--lint"), StringComparison.Ordinal);
        Assert.Contains("failed at step 1 of 1, 'add column people.age'", host.Fail("upgrade"), StringComparison.Ordinal);
        database.Execute("ALTER TABLE people RENAME TO hidden");
        Assert.Contains(Warning, host.Fail("check", "--lint"), StringComparison.Ordinal);
    }
}
