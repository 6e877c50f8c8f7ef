using System.ComponentModel.DataAnnotations;
using System.ComponentModel.DataAnnotations.Schema;
using System.Globalization;
using Linq.Provider.Mapping;

namespace Linq.Provider.Tests.Mapping;

/// <summary>Every mistake that a mapping can have, with the words that tell it.</summary>
public sealed class ProblemTests
{
    private static void AssertProblem<T>(string expected, Action<ModelBuilder>? configure = null) => Assert.Equal([expected], Models.Problems(() => Models.Of<T>(configure)));

    public class Thing
    {
        public int Id { get; set; }
        public string Text { get; set; } = "";
        public int? Number { get; set; }
    }

    public class Customer
    {
        public int Id { get; set; }
        public Address? Home { get; set; }
    }

    public class Address
    {
        public string? Street { get; set; }
    }

    [Fact]
    public void A_related_class_needs_a_key() => AssertProblem<Customer>(
        "Address: the class has no key, but 'Customer.Home' relates to it. Add a property 'Id' or 'AddressId', or mark one [Key]; if the class is no table of its own, mark 'Customer.Home' [NotMapped].");

    public class Odd
    {
        public int Id { get; set; }
        public Dictionary<string, int> Map { get; set; } = [];
        public IComparable? Contract { get; set; }
        public CultureInfo? Culture { get; set; }
        public Thing[] Things { get; set; } = [];
        public (int, int) Pair { get; set; }
        public object? Any { get; set; }
        public HashSet<string> Words { get; set; } = [];
        public IReadOnlyDictionary<string, int> Computed => Map;
    }

    [Fact]
    public void Types_that_no_column_can_hold_are_told_all_at_once() => Assert.Equal(
        [
            "Odd.Map: no column can hold a value of type 'Dictionary<String, Int32>'. Use an array or List<T> of simple values, HasConversion, or [NotMapped].",
            "Odd.Contract: no column can hold a value of type 'IComparable'. Use a class for a related object, or [NotMapped].",
            "Odd.Culture: no column can hold a value of type 'CultureInfo'. Use HasConversion to store it, or [NotMapped] to leave it out.",
            "Odd.Things: no column can hold a value of type 'Thing[]'. Use ICollection<T> or List<T> for related objects.",
            "Odd.Pair: no column can hold a value of type 'ValueTuple<Int32, Int32>'. Use an array or List<T> of simple values, HasConversion, or [NotMapped].",
            "Odd.Any: no column can hold a value of type 'Object'. Use HasConversion to store it, or [NotMapped] to leave it out.",
            "Odd.Words: no column can hold a value of type 'HashSet<String>'. Use an array or List<T> of simple values, HasConversion, or [NotMapped].",
        ],
        Models.Problems(() => Models.Of<Odd>()));

    [Fact]
    public void The_message_names_the_session_and_counts()
    {
        MappingException exception = Assert.Throws<MappingException>(() => Models.Of<Odd>());
        Assert.StartsWith("LP1101: The mapping of 'Session' has 7 problems:", exception.Message, StringComparison.Ordinal);
        Assert.StartsWith("LP1101: The mapping of 'Session' has a problem:", Assert.Throws<MappingException>(() => Models.Of<Customer>()).Message, StringComparison.Ordinal);
    }

    public class Mail
    {
        public int Id { get; set; }
        public Account? From { get; set; }
        public Account? To { get; set; }
    }

    public class Account
    {
        public int Id { get; set; }
        public List<Mail> Mails { get; set; } = [];
    }

    [Fact]
    public void An_ambiguous_relationship_names_its_candidates() => AssertProblem<Account>(
        "Account.Mails: the relationship is ambiguous: its other end could be 'Mail.From' or 'Mail.To'. Name it by [InverseProperty] on 'Account.Mails', or by HasMany/HasOne in Configure.");

    public class Left
    {
        public int Id { get; set; }
        public Right? Right { get; set; }
    }

    public class Right
    {
        public int Id { get; set; }
        public Left? Left { get; set; }
    }

    [Fact]
    public void A_one_to_one_without_a_key_property_is_undecided() => AssertProblem<Left>(
        "Left.Right: in the one-to-one relationship with 'Right.Left' no property tells which class holds the foreign key. Add a property such as 'RightId', or name it by HasForeignKey.");

    public class Mismatch
    {
        public int Id { get; set; }
        public string? ThingId { get; set; }
        public Thing? Thing { get; set; }
    }

    [Fact]
    public void Foreign_key_and_key_have_the_same_type() => AssertProblem<Mismatch>(
        "Mismatch.ThingId: the foreign key is of type 'String', but the key 'Thing.Id' that it refers to is of type 'Int32'. Give both the same type, or name another property by [ForeignKey] or HasForeignKey.");

    public class Missing
    {
        public int Id { get; set; }
        [ForeignKey("Nowhere")] public Thing? Thing { get; set; }
        [InverseProperty("Nothing")] public Account? Account { get; set; }
    }

    [Fact]
    public void Attributes_that_name_missing_properties_are_told() => Assert.Equal(
        [
            "Missing.Account: [InverseProperty] names 'Nothing', but 'Account' has no such property that leads back to 'Missing'. Name the property at the other end of the relationship.",
            "Missing.Thing: [ForeignKey] names 'Nowhere', but 'Missing' has no such column property. Name the property that holds the foreign key, or add it.",
        ],
        Models.Problems(() => Models.Of<Missing>(m => m.Ignore<Mail>())));

    public class Orphan
    {
        public int Id { get; set; }
        [ForeignKey("Gone")] public int ThingId { get; set; }
    }

    [Fact]
    public void A_foreign_key_property_names_a_navigation() => AssertProblem<Orphan>(
        "Orphan.ThingId: [ForeignKey] names 'Gone', but 'Orphan' has no such property that leads to a mapped class. Name the property that holds the related object.");

    [Fact]
    public void Keys_and_indexes_name_mapped_properties() => Assert.Equal(
        [
            "Thing.Nope: the key names a property that is not mapped to a column. Name a mapped property, or declare a shadow property by Property<T>(name).",
            "Thing.Neither: an index names a property that is not mapped to a column. Name mapped properties; for a related object its foreign key.",
        ],
        Models.Problems(() => Models.Of<Thing>(m =>
        {
            m.Entity<Thing>().HasKey("Nope");
            m.Entity<Thing>().HasIndex("Neither");
        })));

    public abstract class Shape
    {
        public int Id { get; set; }
    }

    [Fact]
    public void An_abstract_class_needs_a_class_below() => AssertProblem<Shape>(
        "Shape: the class is abstract and no class that derives from it is mapped. Map a class that derives from it, with a set or Entity<T>().");

    public interface IThing
    {
        int Id { get; set; }
    }

    public struct Value
    {
        public int Id { get; set; }
    }

    [Theory]
    [InlineData(typeof(Value), "Value: a struct cannot be mapped, since rows have an identity. Map a class.")]
    [InlineData(typeof(IThing), "IThing: an interface cannot be mapped. Map a class.")]
    [InlineData(typeof(List<>), "List`1: an open generic class cannot be mapped. Map a class.")]
    [InlineData(typeof(Math), "Math: a static class cannot be mapped. Map a class.")]
    [InlineData(typeof(CultureInfo), "CultureInfo: 'System.Globalization.CultureInfo' cannot be mapped: it is not a class of the application. Map a class.")]
    public void Only_classes_of_the_application_are_mapped(Type type, string expected) => Assert.Equal([expected], Models.Problems(() => Models.Build(null, type)));

    [Fact]
    public void Two_properties_cannot_share_a_column() => AssertProblem<Thing>(
        "Thing.Number: column 'Text' is used by 'Thing.Text' too. Give each property its own column by [Column] or HasColumnName.",
        m => m.Entity<Thing>().Property(t => t.Number).HasColumnName("Text"));

    [Fact]
    public void Two_classes_cannot_share_a_table() => Assert.Equal(
        ["Thing: table 'T' is used by 'Thing' and 'Account', which do not derive from one another. Name another table by [Table] or ToTable."],
        Models.Problems(() => Models.Of<Thing, Account>(m =>
        {
            m.Ignore<Mail>();
            m.Entity<Thing>().ToTable("T");
            m.Entity<Account>().ToTable("T");
        })));

    public class Made(int id, string color)
    {
        public int Id { get; } = id;
        public string Name { get; } = color;
    }

    [Fact]
    public void A_parameter_of_the_constructor_needs_a_property() => AssertProblem<Made>(
        "Made: the constructor's parameter 'color' has no column property of the same name and type 'String'. Add the property, or a constructor without parameters (it may be private).");

    [Fact]
    public void Null_is_no_default_of_a_required_column() => AssertProblem<Thing>(
        "Thing.Text: the default of a required column cannot be null. Give a value, or leave the default out.",
        m => m.Entity<Thing>().Property(t => t.Text).HasDefaultValue(null!));

    [Fact]
    public void An_int_cannot_be_optional() => AssertProblem<Thing>(
        "Thing.Count: the column may hold null, but the property of type 'Int32' may not. Declare it as 'Int32?', or leave it required.",
        m => m.Entity<Thing>().Property<int>("Count").IsRequired(false));

    [Fact]
    public void A_conversion_that_does_not_exist_is_told() => AssertProblem<Thing>(
        "Thing.Text: there is no built-in conversion from 'String' to 'Guid'. Give both functions: HasConversion(toColumn, fromColumn).",
        m => m.Entity<Thing>().Property(t => t.Text).HasConversion<Guid>());

    public class Versioned
    {
        public int Id { get; set; }
        [Timestamp] public TimeSpan Version { get; set; }
        [Column("x")] public string Computed => "";
    }

    [Fact]
    public void Row_versions_and_columns_must_be_possible() => Assert.Equal(
        [
            "Versioned.Version: a row version cannot be of type 'TimeSpan'. Use int, long, Guid, byte[], DateTime or DateTimeOffset.",
            "Versioned.Computed: the property has neither a setter nor a parameter of the constructor, so it cannot be filled. Add a setter (it may be private) or [NotMapped].",
        ],
        Models.Problems(() => Models.Of<Versioned>()));

    public class Owner
    {
        public int Id { get; set; }
        public Thing? Thing { get; set; }
        public List<Thing> Things { get; set; } = [];
    }

    [Fact]
    public void Relationships_name_properties_that_lead_somewhere() => Assert.Equal(
        ["Owner.Things: the relationship uses a property that is ignored. Name a property whose type is a mapped class or a collection of one."],
        Models.Problems(() => Models.Of<Owner>(m =>
        {
            m.Entity<Owner>().Ignore(o => o.Things);
            m.Entity<Owner>().HasMany(o => o.Things).WithOne();
        })));

    [Fact]
    public void A_property_belongs_to_one_relationship() => Assert.Equal(
        ["Owner.Things: the property is used in two relationships. Configure each property in one relationship only."],
        Models.Problems(() => Models.Of<Owner>(m =>
        {
            m.Entity<Owner>().HasMany(o => o.Things).WithOne();
            m.Entity<Owner>().HasMany(o => o.Things).WithMany();
        })));

    [Fact]
    public void A_foreign_key_has_as_many_parts_as_the_key() => Assert.Equal(
        ["Thing: the foreign key has 2 properties, but the key of 'Owner' has 1. Name as many properties, in the order Id."],
        Models.Problems(() => Models.Of<Owner>(m => m.Entity<Owner>().HasMany(o => o.Things).WithOne().HasForeignKey(t => new { t.Id, t.Number }))));

    public class Parent
    {
        public int Id { get; set; }
        public string Name { get; set; } = "";
    }

    [Table("elsewhere")]
    public class Child : Parent
    {
        [Key] public int Other { get; set; }
    }

    [Fact]
    public void A_class_below_has_neither_table_nor_key_of_its_own() => Assert.Equal(
        [
            "Child: it shares the table of its base class 'Parent' and cannot have one of its own. Remove the table's name, or leave the base class unmapped.",
            "Child.Name: the property belongs to the mapped base class 'Parent'. Configure it by Entity<Parent>().",
            "Child: the key belongs to the mapped base class 'Parent'. Declare it there, by Entity<Parent>().HasKey(…) or [Key].",
        ],
        Models.Problems(() => Models.Of<Parent, Child>(m => m.Entity<Child>().Property(c => c.Name).HasMaxLength(3))));

    [Fact]
    public void Everything_wrong_is_told_in_one_exception() =>
        Assert.Equal(4, Models.Problems(() => Models.Of<Customer, Mismatch, Left>(m => m.Entity<Thing>().HasIndex("Nope"))).Length);
}
