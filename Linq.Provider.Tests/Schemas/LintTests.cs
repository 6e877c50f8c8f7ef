using Linq.Provider.Migrations;
using Linq.Provider.Schema;

namespace Linq.Provider.Tests.Schemas;

public sealed class LintTests
{
    private static readonly Column Text = new("Name", SqlType.Text);

    public static TheoryData<MigrationOperation, string, string> Cases => new()
    {
        { new AddColumn("T", new Column("Name", SqlType.Text) { IsNullable = false }), "postgresql", "RequiredColumn" },
        { new AddColumn("T", new Column("Name", SqlType.Text) { IsNullable = false, Default = "" }), "postgresql", "" },
        { new AddColumn("T", Text), "postgresql", "" },
        { new AddColumn("T", new Column("Key", SqlType.Guid) { DefaultSql = "gen_random_uuid()" }), "postgresql", "TableRewrite" },
        { new AddColumn("T", new Column("Twice", SqlType.Integer) { ComputedSql = "a * 2" }), "postgresql", "TableRewrite" },
        { new AlterColumn("T", Text, new Column("Name", SqlType.Text) { IsNullable = false }), "postgresql", "RequiredColumn" },
        { new AlterColumn("T", new Column("Name", SqlType.String(10)), Text), "postgresql", "" },
        { new AlterColumn("T", new Column("Name", SqlType.String(10)), Text), "sqlite", "TableRewrite" },
        { new AlterColumn("T", Text, new Column("Name", SqlType.String(10))), "postgresql", "TableRewrite LossyType" },
        { new AlterColumn("T", new Column("N", SqlType.Integer), new Column("N", SqlType.BigInteger)), "postgresql", "TableRewrite" },
        { new AlterColumn("T", new Column("N", SqlType.BigInteger), new Column("N", SqlType.Integer)), "postgresql", "TableRewrite LossyType" },
        { new AlterColumn("T", Text, new Column("Name", SqlType.Text) { Comment = "new" }), "sqlite", "" },
        { new CreateIndex("T", new TableIndex("Name")), "postgresql", "BlockingIndex" },
        { new CreateIndex("T", new TableIndex("Name")), "sqlite", "" },
        { new CreateIndex("T", new TableIndex("Name")) { Concurrently = true }, "postgresql", "" },
        { new AddUnique("T", new UniqueConstraint("Name")), "postgresql", "BlockingIndex" },
        { new AddForeignKey("T", new ForeignKey("A", "T", "B")), "sqlite", "TableRewrite" },
        { new DropColumn("T", "Name", Text), "postgresql", "DataLoss StillMapped" },
        { new DropColumn("T", "Gone", new Column("Gone", SqlType.Text)), "postgresql", "DataLoss" },
        { new DropColumn("T", "Gone", new Column("Gone", SqlType.Text) { ComputedSql = "1" }), "postgresql", "" },
        { new RenameColumn("T", "Name", "Title"), "postgresql", "StillMapped" },
        { new DropTable("Old", null), "sqlite", "DataLoss" },
        { new DropTable("T", null), "sqlite", "DataLoss StillMapped" },
        { new RenameTable("T", "U"), "sqlite", "StillMapped" },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void Steps_are_warned_of(MigrationOperation operation, string dialect, string expected)
    {
        var model = new MetaData();
        _ = new Table("T", model, new Column("Id", SqlType.Integer) { IsPrimaryKey = true }, new Column("Name", SqlType.Text));
        IReadOnlyList<LintWarning> warnings = MigrationLint.Check([operation], new LintFacts(dialect) { Model = model });
        Assert.Equal(expected, string.Join(' ', warnings.Select(w => w.Rule)));
        Assert.All(warnings, w => Assert.StartsWith($"{operation}: ", w.ToString(), StringComparison.Ordinal));
    }

    [Fact]
    public void Empty_and_new_tables_have_no_rows_to_warn_of()
    {
        var table = new Table("New", new MetaData(), new Column("Id", SqlType.Integer) { IsPrimaryKey = true });
        MigrationOperation[] operations = [new CreateTable(table), new CreateIndex("New", new TableIndex("Id")), new AddColumn("Empty", new Column("Name", SqlType.Text) { IsNullable = false })];
        Assert.Empty(MigrationLint.Check(operations, new LintFacts("postgresql") { HasRows = name => name == "Empty" ? false : null }));
    }

    [Fact]
    public void Operations_before_may_have_filled_a_table()
    {
        var table = new Table("New", new MetaData(), new Column("Id", SqlType.Integer) { IsPrimaryKey = true });
        var required = new Column("Name", SqlType.Text) { IsNullable = false };
        (MigrationOperation[] Before, string Table, bool Warns)[] cases =
        [
            ([], "Empty", false), ([], "Filled", true), ([], "Unknown", true), ([new CreateTable(table)], "New", false),
            ([new InsertRows("Empty", ["Id"], [[1]])], "Empty", true), ([new CreateTable(table), new InsertRows("New", ["Id"], [[1]])], "New", true),
            ([new ExecuteSql("INSERT INTO \"Empty\" SELECT 1")], "Empty", true), ([new CreateTable(table), new ExecuteSql("INSERT INTO new SELECT 1")], "New", true),
            ([new CreateTable(table), new ExecuteSql("UPDATE other SET a = 1")], "New", false), ([new RenameTable("Empty", "Renamed")], "Renamed", true),
            ([new CreateTable(table), new RenameTable("New", "Renamed")], "Renamed", false), ([new RenameTable("Filled", "Old"), new RenameTable("Empty", "Filled")], "Filled", true),
        ];
        var facts = new LintFacts("postgresql") { HasRows = name => name.Name switch { "Empty" => false, "Filled" => true, _ => null } };
        Assert.All(cases, c => Assert.Equal(c.Warns, MigrationLint.Check([.. c.Before, new AddColumn(c.Table, required)], facts).Any(w => w.Rule == LintRule.RequiredColumn)));
    }
}
