using Linq.Provider.Mapping;

namespace Linq.Provider.Tests.Mapping;

/// <summary>How instances are made: constructors, setters of all kinds, and properties that are not mapped.</summary>
public sealed class ConstructionTests
{
    public record Money(Guid Id, decimal Amount, string Currency);

    public class Primary(int id, string name)
    {
        public int Id { get; } = id;
        public string Name { get; } = name;
        public string? Note { get; init; }
        public string Both => Name + Note;
    }

    public class Closed
    {
        private Closed() => Name = "";
        public Closed(string name) => Name = name;
        public int Id { get; private set; }
        public string Name { get; protected internal set; }
        public required string Must { get; init; }
        public int Length => Name.Length;
        public int Constant { get; } = 5;
#pragma warning disable CA1051
        public int Field;
#pragma warning restore CA1051
    }

    public class Several
    {
        public Several(int id) => Id = id;
        public Several(int id, string? name) => (Id, Name) = (id, name);
        private Several(int id, string? name, int extra) => (Id, Name) = (id + extra, name);
        public int Id { get; }
        public string? Name { get; }
    }

    private static string Parameters<T>() => string.Join(", ", Models.Of<T>().Map<T>().Instantiation.Parameters);

    private static string Properties<T>() => string.Join(", ", Models.Of<T>().Map<T>().Properties);

    [Fact]
    public void A_record_is_made_by_its_primary_constructor()
    {
        Assert.Equal("Id, Amount, Currency", Parameters<Money>());
        Assert.Equal("Id, Amount, Currency", Properties<Money>());
    }

    [Fact]
    public void Parameters_fill_properties_without_a_setter_ignoring_case()
    {
        Assert.Equal("Id, Name", Parameters<Primary>());
        Assert.Equal("Id, Name, Note", Properties<Primary>());
    }

    [Fact]
    public void A_constructor_without_parameters_is_preferred_even_if_private()
    {
        Assert.Equal("", Parameters<Closed>());
        Assert.Equal("Id, Name, Must", Properties<Closed>());
    }

    [Fact]
    public void The_public_constructor_with_the_most_parameters_is_taken() => Assert.Equal("Id, Name", Parameters<Several>());
}
