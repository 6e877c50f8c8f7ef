using Linq.Provider.Mapping;
using Linq.Provider.Materialization;
using Linq.Provider.Tests.Infrastructure;

namespace Linq.Provider.Tests.Materialization;

/// <summary>Entities of every construction, absent ones, identity, references, shared tables.</summary>
public sealed class EntityShapeTests(ColumnReadersTests.Empty databases) : IClassFixture<ColumnReadersTests.Empty>
{
    public record Positional(int Id, string Name, int? Age);

    public class Guarded
    {
        private Guarded()
        {
        }

        public int Id { get; private set; }

        public string Name { get; init; } = "";

        public int? Age { get; }

        public string Describe() => $"{Id} {Name} {Age}";
    }

    public class Bound(int id, string name)
    {
        public int Id { get; } = id;

        public string Name { get; } = name + "!";

        public int? Age { get; set; }
    }

    public class Person
    {
        public int Id { get; set; }

        public string Name { get; set; } = "";

        public int? BossId { get; set; }

        public Person? Boss { get; private set; }
    }

    public abstract class Animal
    {
        public int Id { get; set; }

        public string Name { get; set; } = "";
    }

    public class Dog : Animal
    {
        public int Barks { get; set; }
    }

    public class Cat : Animal
    {
        public int Lives { get; set; }
    }

    public record Pair(int A, string B, int C);

    private static readonly ByState States = new();

    [DatabaseFact]
    public void Constructors_private_setters_init_and_readonly_properties_are_filled(Dbms dbms)
    {
        using var connection = databases[dbms].OpenRaw();
        const string Sql = "SELECT 1, 'Ann', 30 UNION ALL SELECT 2, 'Bob', NULL ORDER BY 1";
        Assert.Equal([new Positional(1, "Ann", 30), new Positional(2, "Bob", null)], Rows.Read<Positional>(connection, dbms, Sql, TestMaps.Shape(TestMaps.Map(typeof(Positional)))));
        Assert.Equal(["1 Ann 30", "2 Bob "], Rows.Read<Guarded>(connection, dbms, Sql, TestMaps.Shape(TestMaps.Map(typeof(Guarded))), comparer: States).Select(g => g.Describe()));
        List<Bound> bound = Rows.Read<Bound>(connection, dbms, Sql, TestMaps.Shape(TestMaps.Map(typeof(Bound))), comparer: States);
        Assert.Equal([(1, "Ann!", 30), (2, "Bob!", null)], bound.Select(b => (b.Id, b.Name, b.Age)));
    }

    [DatabaseFact]
    public void A_property_that_is_not_read_keeps_its_default(Dbms dbms)
    {
        using var connection = databases[dbms].OpenRaw();
        EntityShape shape = TestMaps.Shape(TestMaps.Map(typeof(Person))) with { Ordinals = [0, -1, -1] };
        Person person = Assert.Single(Rows.Read<Person>(connection, dbms, "SELECT 1", shape, comparer: States));
        Assert.Equal((1, ""), (person.Id, person.Name));
    }

    [DatabaseFact]
    public void An_optional_entity_is_null_without_its_key_or_presence_column(Dbms dbms)
    {
        using var connection = databases[dbms].OpenRaw();
        EntityShape shape = TestMaps.Shape(TestMaps.Map(typeof(Positional)), isOptional: true);
        Assert.Equal([null], Rows.Read<Positional?>(connection, dbms, "SELECT NULL, NULL, NULL", shape));
        Assert.Equal([null, new Positional(1, "a", 2)], Rows.Read<Positional?>(
            connection, dbms, "SELECT 1, 'a', 2, NULL UNION ALL SELECT 1, 'a', 2, 1 ORDER BY 4" + (dbms == Dbms.PostgreSql ? " NULLS FIRST" : ""), shape with { PresenceOrdinal = 3 }));
    }

    [DatabaseFact]
    public void Null_in_a_property_that_cannot_be_null_names_class_and_property(Dbms dbms)
    {
        using var connection = databases[dbms].OpenRaw();
        EntityShape shape = TestMaps.Shape(TestMaps.Map(typeof(Positional)));
        foreach (string row in new[] { "NULL, 'a', 1", "1, NULL, 1" })
        {
            var error = Assert.Throws<LinqProviderException>(() => Rows.Compiled<Positional>(connection, dbms, "SELECT " + row, shape, new ShaperContext()));
            Assert.Equal("LP1301", error.Code);
            Assert.Contains(row[0] == 'N' ? "Positional.Id" : "Positional.Name", error.Message, StringComparison.Ordinal);
        }
    }

    [DatabaseFact]
    public void A_store_gives_one_instance_per_key(Dbms dbms)
    {
        using var connection = databases[dbms].OpenRaw();
        var store = new TestStore();
        const string Sql = "SELECT 1, 'Ann', NULL UNION ALL SELECT 1, 'Other', 7";
        List<Person> people = Rows.Compiled<Person>(connection, dbms, Sql, TestMaps.Shape(TestMaps.Map(typeof(Person))), new ShaperContext { Store = store });
        Assert.Same(people[0], people[1]);
        Assert.Equal((typeof(Person), (object)1), Assert.Single(store.Entities).Key);

        EntityMap pairs = TestMaps.Map(typeof(Pair), keys: 2);
        Rows.Read<Pair>(connection, dbms, "SELECT 1, 'x', 5", TestMaps.Shape(pairs), () => new ShaperContext { Store = store = new TestStore() });
        Assert.Equal((typeof(Pair), (object)(1, "x")), Assert.Single(store.Entities).Key);
        Assert.Equal(typeof((int, string)), new EntityAccess(pairs).KeyType);
    }

    [DatabaseFact]
    public void Joined_references_are_set_and_a_row_may_refer_to_itself(Dbms dbms)
    {
        using var connection = databases[dbms].OpenRaw();
        EntityMap map = TestMaps.Map(typeof(Person));
        NavigationMap boss = TestMaps.Navigation(map, "Boss", map, "BossId");
        EntityShape shape = TestMaps.Shape(map) with { References = [new IncludedReference(boss, TestMaps.Shape(map, 3, isOptional: true))] };
        const string Sql = "SELECT 1, 'Ann', 1, 1, 'Ann', 1 UNION ALL SELECT 2, 'Bob', 1, 1, 'Ann', 1 UNION ALL SELECT 3, 'Eve', NULL, NULL, NULL, NULL ORDER BY 1";

        List<Person> tracked = Rows.Read<Person>(connection, dbms, Sql, shape, () => new ShaperContext { Store = new TestStore() }, States);
        Assert.Same(tracked[0], tracked[0].Boss);
        Assert.Same(tracked[0], tracked[1].Boss);
        Assert.Null(tracked[2].Boss);

        List<Person> untracked = Rows.Read<Person>(connection, dbms, Sql, shape, comparer: States);
        Assert.Equal("Ann", untracked[1].Boss!.Name);
        Assert.NotSame(untracked[0], untracked[1].Boss);

        var store = new TestStore { Keeps = (_, _) => true };
        var known = new Person { Id = 2 };
        store.Add(map, 2, known);
        Assert.Same(known, Rows.Compiled<Person>(connection, dbms, Sql, shape, new ShaperContext { Store = store })[1]);
        Assert.Null(known.Boss);
    }

    [DatabaseFact]
    public void Every_entity_is_handed_to_the_loaders(Dbms dbms)
    {
        using var connection = databases[dbms].OpenRaw();
        EntityMap map = TestMaps.Map(typeof(Person));
        EntityShape shape = TestMaps.Shape(map, isOptional: true) with { Collections = [new IncludedCollection(TestMaps.Navigation(map, "Boss", map, "BossId"), 1)] };
        var context = new ShaperContext { Store = new TestStore(), Parents = [[], []] };
        List<Person> people = Rows.Compiled<Person>(connection, dbms, "SELECT 1, 'Ann', 3 UNION ALL SELECT 1, 'Ann', 3 UNION ALL SELECT NULL, NULL, NULL", shape, context);
        Assert.Equal([people[0], people[0]], context.Parents[1]);
    }

    [DatabaseFact]
    public void The_discriminator_chooses_the_class(Dbms dbms)
    {
        using var connection = databases[dbms].OpenRaw();
        EntityMap animals = TestMapsOfAnimals();
        EntityShape shape = TestMaps.Shape(animals) with
        {
            DiscriminatorOrdinal = 4,
            Derived =
            [
                new EntityShape(TestMaps.Map(typeof(Dog), discriminator: "Dog"), [0, 1, 2], false, -1, []),
                new EntityShape(TestMaps.Map(typeof(Cat), discriminator: "Cat"), [0, 1, 3], false, -1, []),
            ],
        };
        List<Animal> read = Rows.Read<Animal>(connection, dbms, "SELECT 1, 'Rex', 3, NULL, 'Dog' UNION ALL SELECT 2, 'Tom', NULL, 9, 'Cat' ORDER BY 1", shape, comparer: States);
        Assert.Equal(3, Assert.IsType<Dog>(read[0]).Barks);
        Assert.Equal(9, Assert.IsType<Cat>(read[1]).Lives);
        Assert.Equal("Tom", read[1].Name);

        var error = Assert.Throws<LinqProviderException>(() => Rows.Compiled<Animal>(connection, dbms, "SELECT 1, 'Nemo', NULL, NULL, 'Fish'", shape, new ShaperContext()));
        Assert.Equal("LP1303", error.Code);
        Assert.Contains("'Fish'", error.Message, StringComparison.Ordinal);
    }

    private static EntityMap TestMapsOfAnimals()
    {
        EntityMap dogs = TestMaps.Map(typeof(Dog));
        return new EntityMap(typeof(Animal), dogs.Table, [.. dogs.Properties.Take(2)], [dogs.Properties[0]], dogs.Instantiation)
        {
            Discriminator = new Discriminator(new Schema.Column("Discriminator", Schema.SqlType.Text), "Animal"),
        };
    }

    /// <summary>Objects are equal if their simple properties are.</summary>
    private sealed class ByState : IEqualityComparer<object>
    {
        public new bool Equals(object? left, object? right) => left?.GetType() == right?.GetType() && (left is null || State(left).SequenceEqual(State(right!)));

        public int GetHashCode(object value) => 0;

        private static IEnumerable<object?> State(object value) =>
            value.GetType().GetProperties().Where(p => p.PropertyType.IsValueType || p.PropertyType == typeof(string)).Select(p => p.GetValue(value));
    }
}
