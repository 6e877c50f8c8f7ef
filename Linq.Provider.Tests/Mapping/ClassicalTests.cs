using Linq.Provider.Mapping;
using Linq.Provider.Schema;

namespace Linq.Provider.Tests.Mapping;

/// <summary>Classes mapped to tables that were declared in Core.</summary>
public sealed class ClassicalTests
{
    public class User
    {
        public int UserId { get; set; }
        public string? FullName { get; set; }
        public long Points { get; set; }
        public string? OnlyHere { get; set; }
        public State State { get; set; }
        public User? Friend { get; set; }
    }

    public enum State
    {
        New,
        Old,
    }

    private static Table Users(MetaData metaData) => new("users", metaData,
        new Column("user_id", SqlType.Integer) { IsPrimaryKey = true, IsIdentity = true },
        new Column("full_name", SqlType.String(50)),
        new Column("points", SqlType.Integer) { IsNullable = false },
        new Column("only_there", SqlType.Text),
        new Column("state", SqlType.Text) { Default = "New" },
        new Column("friend", SqlType.Integer),
        new ForeignKey("friend", "users", "user_id"));

    [Fact]
    public void Properties_and_columns_are_paired_by_name_and_either_side_may_have_more()
    {
        var metaData = new MetaData();
        Table users = Users(metaData);
        _ = new Table("unrelated", metaData, new Column("id", SqlType.Integer) { IsPrimaryKey = true });
        Model model = Models.Build(m => m.Map<User>(users));
        Assert.Equal(
            """
            User in users key (UserId) by ()
              0 UserId Int32 required -> user_id Identity
              1 FullName String -> full_name
              2 Points Int64 required -> points as Int32
              3 State State -> state as String Default
              4 friend shadow Int32? -> friend
              Friend: one User dependent (friend) = (UserId) Select SaveUpdate

            """, ModelPrinter.Print(model.Map<User>()));
        Assert.Same(users, model.Map<User>().Table);
        Assert.Equal(["users", "unrelated"], model.MetaData.Tables.Select(t => t.Name));
        Assert.Equal(State.Old, model.Property<User>("State").Converter!.Load("Old"));
    }

    [Fact]
    public void A_table_can_be_mapped_in_several_models()
    {
        Table users = Users(new MetaData());
        Assert.NotSame(Models.Build(m => m.Map<User>(users)), Models.Build(m => m.Map<User>(users)));
        Assert.Equal(7, users.Columns.Count + users.ForeignKeys.Count());
    }

    public class Wrong
    {
        public int Id { get; set; }
        public Guid Text { get; set; }
        public decimal Number { get; set; }
        public string? Elsewhere { get; set; }
    }

    [Fact]
    public void Types_that_do_not_fit_are_told_with_both_names()
    {
        var table = new Table("wrong", new MetaData(), new Column("id", SqlType.Integer) { IsPrimaryKey = true }, new Column("text", SqlType.Integer), new Column("number", SqlType.Double));
        Assert.Equal(
            [
                "Wrong.Elsewhere: table 'wrong' has no column 'nowhere'. Name one of id, text, number.",
                "Wrong.Text: the property is of type 'Guid', but column 'text' of type 'Integer'. Give both the same type, or convert by HasConversion.",
                "Wrong.Number: the property is of type 'Decimal', but column 'number' of type 'Double'. Give both the same type, or convert by HasConversion.",
            ],
            Models.Problems(() => Models.Build(m => m.Map<Wrong>(table, w => w.Property(x => x.Elsewhere).HasColumnName("nowhere")))));
    }

    [Fact]
    public void A_conversion_makes_types_fit()
    {
        var table = new Table("wrong", new MetaData(), new Column("id", SqlType.Integer) { IsPrimaryKey = true }, new Column("text", SqlType.Text), new Column("number", SqlType.Double));
        Model model = Models.Build(m => m.Map<Wrong>(table, w => w.Property(x => x.Number).HasConversion(n => (double)n, d => (decimal)d)));
        Assert.Equal(typeof(double), model.Property<Wrong>("Number").Converter!.StoredType);
        Assert.Equal(typeof(string), model.Property<Wrong>("Text").Converter!.StoredType);
    }
}
