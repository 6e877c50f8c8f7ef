using Linq.Provider.Migrations;
using Linq.Provider.Schema;
using Linq.Provider.Sql;

namespace Linq.Provider.Tests.Schemas;

/// <summary>The operations from one declared schema to another, and their order.</summary>
public sealed class ComparisonTests
{
    private static readonly Column Id = new("Id", SqlType.Integer) { IsPrimaryKey = true };

    [Fact]
    public void A_rename_is_declared_never_guessed()
    {
        MetaData source = Schema(("Person", [C("Id"), C("Name"), C("Boss"), new ForeignKey("Boss", "Person", "Id"), new CheckConstraint("\"Name\" <> 0"), new TableIndex("Name")]), ("Pet", [C("Id"), C("Owner"), new ForeignKey("Owner", "Person", "Id")]));
        Assert.Equal(
            ["drop foreign key FK_Pet_Person_Owner of Pet", "drop table Person", "create table People", "add foreign key FK_Pet_People_Owner to Pet"],
            Compare(source, Schema(("People", [C("Id"), C("FullName"), C("Boss"), new ForeignKey("Boss", "People", "Id")]), ("Pet", [C("Id"), C("Owner"), new ForeignKey("Owner", "People", "Id")]))));

        MetaData target = new();
        _ = new Table("People", target, C("Id"), new Column("FullName", SqlType.Integer) { WasNamed = "Name" }, C("Boss"), new ForeignKey("Boss", "People", "Id"), new CheckConstraint("\"FullName\" <> 0"), new TableIndex("FullName")) { WasNamed = "Person" };
        _ = new Table("Pet", target, C("Id"), C("Owner"), new ForeignKey("Owner", "People", "Id"));
        Assert.Equal(["rename table Person to People", "rename column People.Name to FullName"], Compare(source, target));
        Assert.Empty(Compare(target, target));
    }

    [Fact]
    public void Renames_can_be_given_beside_the_schema()
    {
        MetaData source = Schema(("Person", [C("Id"), C("Name")]));
        MetaData target = Schema(("People", [C("Id"), C("FullName")]));
        var options = new ComparisonOptions { Renames = ["Person=People", "People.Name=FullName"] };
        Assert.Equal(["rename table Person to People", "rename column People.Name to FullName"], SchemaComparison.Compare(source, target, CanonicalForms.OfDeclarations, options).Select(o => o.ToString()));
        Assert.Throws<ArgumentException>(() => SchemaComparison.Compare(source, target, CanonicalForms.OfDeclarations, options with { Renames = ["nonsense"] }));
    }

    [Fact]
    public void What_depends_goes_first_and_comes_last()
    {
        MetaData source = Schema(
            ("A", [C("Id"), C("Old"), new TableIndex("Old"), new UniqueConstraint("Old")]),
            ("B", [C("Id"), C("A"), new ForeignKey("A", "A", "Old")]),
            ("Gone1", [C("Id"), C("Other"), new ForeignKey("Other", "Gone2", "Id")]),
            ("Gone2", [C("Id"), C("Other"), new ForeignKey("Other", "Gone1", "Id")]));
        _ = new View("Seen", source, "SELECT \"Old\" FROM \"A\"");
        MetaData target = Schema(
            ("A", [C("Id"), C("New"), new TableIndex("New")]),
            ("B", [C("Id"), C("A"), C("Next"), new ForeignKey("Next", "Later", "Id")]),
            ("Later", [C("Id"), C("B"), new ForeignKey("B", "B", "Id")]));
        _ = new View("Seen", target, "SELECT \"New\" FROM \"A\"");
        Assert.Equal(
            [
                "drop view Seen",
                "drop foreign key FK_B_A_A of B", "drop foreign key FK_Gone2_Gone1_Other of Gone2",
                "drop table Gone1", "drop table Gone2", "drop index IX_A_Old of A", "drop unique constraint AK_A_Old of A",
                "add column A.New", "add column B.Next", "drop column A.Old",
                "create index IX_A_New on A", "create table Later", "add foreign key FK_B_Later_Next to B", "add foreign key FK_Later_B_B to Later",
                "create view Seen",
            ],
            Compare(source, target));
    }

    [Fact]
    public void Tables_go_before_the_keys_that_they_refer_to_and_views_after_views_made_of_them()
    {
        MetaData source = Schema(("A", [C("Id"), C("Old"), new UniqueConstraint("Old")]), ("Gone", [C("Id"), C("A"), new ForeignKey("A", "A", "Old")]));
        _ = new View("Upper", source, "SELECT \"Id\" FROM \"Lower\"");
        _ = new View("Lower", source, "SELECT \"Id\" FROM \"A\"");
        MetaData target = Schema(("A", [C("Id"), C("Old")]));
        _ = new View("Upper", target, "SELECT \"Id\" FROM \"Lower\"");
        _ = new View("Lower", target, "SELECT \"Id\" FROM \"A\" WHERE \"Id\" > 0");
        Assert.Equal(["drop view Upper", "drop view Lower", "drop table Gone", "drop unique constraint AK_A_Old of A", "create view Lower", "create view Upper"], Compare(source, target));
    }

    [Fact]
    public void Foreign_keys_make_way_for_the_key_that_they_refer_to()
    {
        MetaData source = Schema(("A", [C("Id"), C("Code")]), ("B", [C("Id"), C("A"), new ForeignKey("A", "A", "Id")]));
        MetaData target = Schema(("A", [new Column("Id", SqlType.Integer) { IsNullable = false }, new Column("Code", SqlType.Integer) { IsPrimaryKey = true }, new UniqueConstraint("Id")]), ("B", [C("Id"), C("A"), new ForeignKey("A", "A", "Id")]));
        Assert.Equal(
            ["drop foreign key FK_B_A_A of B", "drop primary key PK_A of A", "alter column A.Code", "add primary key PK_A to A", "add unique constraint AK_A_Id to A", "add foreign key FK_B_A_A to B"],
            Compare(source, target));
    }

    [Fact]
    public void Names_count_only_where_they_are_given()
    {
        MetaData source = Schema(("A", [C("Id"), C("N"), new TableIndex("N") { Name = "old" }, new CheckConstraint("N > 1") { Name = "old_check" }, new PrimaryKey("Id") { Name = "old_key" }]));
        Assert.Empty(Compare(source, Schema(("A", [C("Id"), C("N"), new TableIndex("N"), new CheckConstraint("n  >  1")]))));
        Assert.Equal(
            ["rename constraint old_key of A to key", "rename constraint old_check of A to check", "rename index old of A to index"],
            Compare(source, Schema(("A", [C("Id"), C("N"), new TableIndex("N") { Name = "index" }, new CheckConstraint("N > 1") { Name = "check" }, new PrimaryKey("Id") { Name = "key" }]))));
    }

    [Fact]
    public void A_generated_column_makes_way_for_what_it_is_made_of()
    {
        MetaData source = Schema(("A", [C("Id"), C("N"), new Column("Twice", SqlType.Integer) { ComputedSql = "\"N\" * 2" }, new TableIndex("Twice")]));
        MetaData target = Schema(("A", [C("Id"), new Column("N", SqlType.BigInteger), new Column("Twice", SqlType.Integer) { ComputedSql = "\"N\" * 2" }, new TableIndex("Twice")]));
        Assert.Equal(["drop index IX_A_Twice of A", "drop column A.Twice", "alter column A.N", "add column A.Twice", "create index IX_A_Twice on A"], Compare(source, target));
    }

    private static Column C(string name) => name == "Id" ? (Column)Id.Copy() : new Column(name, SqlType.Integer);

    private static MetaData Schema(params (string Name, SchemaItem[] Items)[] tables)
    {
        var schema = new MetaData();
        foreach ((string name, SchemaItem[] items) in tables)
        {
            _ = new Table(name, schema, items);
        }

        return schema;
    }

    private static IEnumerable<string> Compare(MetaData source, MetaData target) => SchemaComparison.Compare(source, target, CanonicalForms.OfDeclarations).Select(o => o.ToString());
}
