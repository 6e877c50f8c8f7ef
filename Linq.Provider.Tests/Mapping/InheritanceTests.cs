using Linq.Provider.Mapping;

namespace Linq.Provider.Tests.Mapping;

/// <summary>Classes that share the table of their base class.</summary>
public sealed class InheritanceTests
{
    public abstract class Animal
    {
        public int Id { get; set; }
        public string Name { get; set; } = "";
        public virtual string Sound { get; set; } = "";
        public Keeper? Keeper { get; set; }
    }

    public class Cat : Animal
    {
        public bool IsIndoor { get; set; }
        public int Weight { get; set; }
        public override string Sound { get; set; } = "meow";
    }

    public class Kitten : Cat
    {
        public Cat? Mother { get; set; }
    }

    public class Dog : Animal
    {
        public int Weight { get; set; }
        public List<int> Scores { get; set; } = [];
    }

    public class Keeper
    {
        public int Id { get; set; }
        public List<Animal> Animals { get; set; } = [];
        public Dog? Favourite { get; set; }
    }

    [Fact]
    public void Classes_share_a_table_with_a_discriminator()
    {
        Model model = Models.Build(m => m.Entity<Kitten>(), typeof(Animal), typeof(Cat));
        Assert.Equal(
            """
            Animal in Animal key (Id) where Discriminator = Animal by ()
              0 Id Int32 required -> Id Identity
              1 Name String required -> Name
              2 Sound String required -> Sound
              3 KeeperId shadow Int32? -> KeeperId
              Keeper: one Keeper dependent (KeeperId) = (Id) inverse Animals Select SaveUpdate

            Cat in Animal key (Id) is Animal where Discriminator = Cat by ()
              0 Id Int32 required -> Id Identity
              1 Name String required -> Name
              2 Sound String required -> Sound
              3 KeeperId shadow Int32? -> KeeperId
              4 IsIndoor Boolean -> IsIndoor
              5 Weight Int32 -> Weight
              Keeper: one Keeper dependent (KeeperId) = (Id) inverse Animals Select SaveUpdate

            Dog in Animal key (Id) is Animal where Discriminator = Dog by ()
              0 Id Int32 required -> Id Identity
              1 Name String required -> Name
              2 Sound String required -> Sound
              3 KeeperId shadow Int32? -> KeeperId
              4 Weight Int32 -> Dog_Weight
              5 Scores List<Int32> -> Scores as Int32[]
              Keeper: one Keeper dependent (KeeperId) = (Id) inverse Animals Select SaveUpdate

            Keeper in Keeper key (Id) by ()
              0 Id Int32 required -> Id Identity
              1 FavouriteId shadow Int32? -> FavouriteId
              Animals: many Animal (Id) = (KeeperId) inverse Keeper Select SaveUpdate
              Favourite: one Dog dependent (FavouriteId) = (Id) Select SaveUpdate

            Kitten in Animal key (Id) is Cat where Discriminator = Kitten by ()
              0 Id Int32 required -> Id Identity
              1 Name String required -> Name
              2 Sound String required -> Sound
              3 KeeperId shadow Int32? -> KeeperId
              4 IsIndoor Boolean -> IsIndoor
              5 Weight Int32 -> Weight
              6 MotherId shadow Int32? -> MotherId
              Keeper: one Keeper dependent (KeeperId) = (Id) inverse Animals Select SaveUpdate
              Mother: one Cat dependent (MotherId) = (Id) Select SaveUpdate

            table Animal
              Id Integer not null identity
              Name Text not null
              Sound Text not null
              KeeperId Integer
              Discriminator Text not null
              IsIndoor Boolean
              Weight Integer
              Dog_Weight Integer
              Scores Array(Integer)
              MotherId Integer
              key (Id)
              foreign key (KeeperId) -> Keeper (Id)
              foreign key (MotherId) -> Animal (Id)
              index (KeeperId)
              index (MotherId)

            table Keeper
              Id Integer not null identity
              FavouriteId Integer
              key (Id)
              foreign key (FavouriteId) -> Animal (Id)
              index (FavouriteId)

            """, ModelPrinter.Print(model));
        Assert.Equal(["Cat", "Dog", "Kitten"], model.Map<Animal>().DerivedMaps.Select(m => m.ClrType.Name).Order());
        Assert.Equal(["Kitten"], model.Map<Cat>().DerivedMaps.Select(m => m.ClrType.Name));
        Assert.Same(model.Property<Animal>("Name"), model.Property<Kitten>("Name"));
    }

    [Fact]
    public void Discriminators_can_be_named()
    {
        Model model = Models.Build(m =>
        {
            m.Entity<Animal>().HasDiscriminator("kind");
            m.Entity<Dog>().HasDiscriminatorValue("D");
        }, typeof(Animal), typeof(Dog));
        Assert.Equal(("kind", "D"), (model.Map<Dog>().Discriminator!.Column.Name, model.Map<Dog>().Discriminator!.Value));
    }

    [Fact]
    public void A_class_alone_has_no_discriminator() => Assert.Null(Models.Of<Keeper>(m => m.Ignore<Animal>().Ignore<Dog>()).Map<Keeper>().Discriminator);
}
