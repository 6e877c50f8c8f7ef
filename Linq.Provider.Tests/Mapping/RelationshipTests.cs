using System.ComponentModel.DataAnnotations;
using System.ComponentModel.DataAnnotations.Schema;
using Linq.Provider.Mapping;
using Linq.Provider.Schema;

namespace Linq.Provider.Tests.Mapping;

/// <summary>How navigations become relationships by convention and by attribute.</summary>
public sealed class RelationshipTests
{
    private static string Describe(NavigationMap n) =>
        $"{n.Source}.{n.Name} -> {n.Target} ({string.Join(",", n.SourceKey)})=({string.Join(",", n.TargetKey)}){(n.Inverse is null ? "" : $" <- {n.Inverse.Name}")}{(n.IsRequired ? " required" : "")}";

    public class Department
    {
        public int Id { get; set; }
        public int? ManagerId { get; set; }
        public Employee? Manager { get; set; }
        public List<Employee> Employees { get; set; } = [];
    }

    public class Employee
    {
        public int EmployeeId { get; set; }
        public int DepartmentId { get; set; }
        public Department? Department { get; set; }
        public int? BossId { get; set; }
        public Employee? Boss { get; set; }
        public List<Employee> Reports { get; set; } = [];
    }

    [Fact]
    public void A_manager_beside_employees_disturbs_no_pair()
    {
        Model model = Models.Of<Department>();
        Assert.Equal(
            [
                "Department.Manager -> Employee (ManagerId)=(EmployeeId)",
                "Department.Employees -> Employee (Id)=(DepartmentId) <- Department",
                "Employee.Department -> Department (DepartmentId)=(Id) <- Employees required",
                "Employee.Boss -> Employee (BossId)=(EmployeeId) <- Reports",
                "Employee.Reports -> Employee (EmployeeId)=(BossId) <- Boss",
            ],
            model.Maps.Values.OrderBy(m => m.ClrType.Name).SelectMany(m => m.Navigations).Select(Describe));
    }

    public class Node
    {
        public int NodeId { get; set; }
        public Node? Parent { get; set; }
    }

    [Fact]
    public void A_reference_to_the_own_class_never_takes_the_own_key()
    {
        Model model = Models.Of<Node>();
        Assert.Equal("Node.Parent -> Node (ParentNodeId)=(NodeId)", Describe(model.Navigation<Node>("Parent")));
        Assert.True(model.Property<Node>("ParentNodeId").IsNullable);
    }

    public class Person
    {
        public int Id { get; set; }
        public Passport? Passport { get; set; }
        public ICollection<Person> Followers { get; set; } = [];
        public ICollection<Person> Following { get; set; } = [];
    }

    public class Passport
    {
        public int Id { get; set; }
        public int PersonId { get; set; }
        public Person Person { get; set; } = null!;
    }

    [Fact]
    public void The_class_with_the_foreign_key_is_the_dependent_of_a_one_to_one()
    {
        Model model = Models.Of<Person>();
        Assert.True(model.Navigation<Passport>("Person").IsOnDependent);
        Assert.False(model.Navigation<Person>("Passport").IsOnDependent);
        Assert.Equal("Person.Passport -> Passport (Id)=(PersonId) <- Person", Describe(model.Navigation<Person>("Passport")));
        Assert.True(Assert.Single(model.Map<Passport>().Table.Indexes).IsUnique);
    }

    [Fact]
    public void Two_collections_of_the_own_class_are_many_to_many()
    {
        AssociationMap association = Models.Of<Person>().Navigation<Person>("Followers").Association!;
        Assert.Equal("PersonPerson", association.Table.Name);
        Assert.Equal(["FollowingId"], association.SourceColumns.Select(c => c.Name));
        Assert.Equal(["FollowersId"], association.TargetColumns.Select(c => c.Name));
    }

    public class Order
    {
        public int Tenant { get; set; }
        public int Number { get; set; }
        public List<OrderLine> Lines { get; set; } = [];
    }

    public class OrderLine
    {
        public int Tenant { get; set; }
        public int Number { get; set; }
        public int Position { get; set; }
        public Order? Order { get; set; }
    }

    [Fact]
    public void A_composite_key_is_referred_to_by_properties_of_the_same_names()
    {
        Model model = Models.Of<Order>(m =>
        {
            m.Entity<Order>().HasKey(o => new { o.Tenant, o.Number });
            m.Entity<OrderLine>().HasKey(l => new { l.Tenant, l.Number, l.Position });
        });
        Assert.Equal("OrderLine.Order -> Order (Tenant,Number)=(Tenant,Number) <- Lines required", Describe(model.Navigation<OrderLine>("Order")));
        Assert.Empty(model.Map<OrderLine>().Table.Indexes);
        Assert.All(model.Map<Order>().Key, k => Assert.Equal(ValueGeneration.None, k.Generation));
    }

    public class Message
    {
        public int Id { get; set; }
        public int SenderId { get; set; }
        [ForeignKey(nameof(SenderId))] public User? From { get; set; }
        [ForeignKey(nameof(To))] public int Receiver { get; set; }
        [InverseProperty(nameof(User.Inbox))] public User? To { get; set; }
    }

    public class User
    {
        public int Id { get; set; }
        [InverseProperty(nameof(Message.From))] public List<Message> Outbox { get; set; } = [];
        public List<Message> Inbox { get; set; } = [];
    }

    [Fact]
    public void Attributes_name_foreign_keys_and_inverses_at_either_end()
    {
        Model model = Models.Of<Message>();
        Assert.Equal("Message.From -> User (SenderId)=(Id) <- Outbox required", Describe(model.Navigation<Message>("From")));
        Assert.Equal("User.Inbox -> Message (Id)=(Receiver) <- To", Describe(model.Navigation<User>("Inbox")));
    }

    public class Track
    {
        [Key, Column(Order = 1)] public int Disc { get; set; }
        [Key, Column(Order = 0)] public int Album { get; set; }
        [ForeignKey("ReviewAlbum, ReviewDisc")] public List<Review> Reviews { get; set; } = [];
    }

    public class Review
    {
        public int Id { get; set; }
        public int ReviewAlbum { get; set; }
        public int ReviewDisc { get; set; }
        [Relationship(Loading = Loading.Joined, Cascade = Cascade.None, BatchSiblings = false)] public Track? Track { get; set; }
    }

    [Fact]
    public void A_composite_foreign_key_is_named_on_a_collection()
    {
        Model model = Models.Of<Track>();
        NavigationMap navigation = model.Navigation<Review>("Track");
        Assert.Equal("Review.Track -> Track (ReviewAlbum,ReviewDisc)=(Album,Disc) <- Reviews required", Describe(navigation));
        Assert.Equal((Loading.Joined, Cascade.None, false), (navigation.Loading, navigation.Cascade, navigation.BatchSiblings));
    }

    public class Basket
    {
        public int Id { get; set; }
        public List<Item> Kept { get; set; } = [];
        public List<Item> Lost { get; set; } = [];
    }

    public class Item
    {
        public int Id { get; set; }
    }

    [Fact]
    public void Collections_without_anything_back_get_a_shadow_key_each()
    {
        Model model = Models.Of<Basket>();
        Assert.Equal("Basket.Kept -> Item (Id)=(BasketId)", Describe(model.Navigation<Basket>("Kept")));
        Assert.Equal("Basket.Lost -> Item (Id)=(BasketId1)", Describe(model.Navigation<Basket>("Lost")));
        Assert.All(model.Map<Item>().Properties.Skip(1), p => Assert.True(p is { Member: null, IsNullable: true }));
    }

    public class Strict
    {
        public int Id { get; set; }
        public Item Always { get; set; } = null!;
        [Required] public Item? Told { get; set; }
        public Item? Maybe { get; set; }
    }

    [Fact]
    public void Without_a_foreign_key_property_the_reference_says_whether_it_may_be_null()
    {
        Model model = Models.Of<Strict>();
        Assert.Equal([true, true, false], model.Map<Strict>().Navigations.Select(n => n.IsRequired));
        Assert.Equal(typeof(int), model.Property<Strict>("AlwaysId").ClrType);
        Assert.Equal(typeof(int?), model.Property<Strict>("MaybeId").ClrType);
    }

    public class Student
    {
        public int Id { get; set; }
        public List<Course> Courses { get; set; } = [];
        public List<StudentCourse> StudentCourses { get; set; } = [];
    }

    public class Course
    {
        public int Id { get; set; }
        public List<Student> Students { get; set; } = [];
    }

    public class StudentCourse
    {
        public int StudentId { get; set; }
        public int CourseId { get; set; }
        public Student? Student { get; set; }
        public Course? Course { get; set; }
    }

    [Fact]
    public void A_mapped_class_between_both_ends_is_their_association()
    {
        Model model = Models.Of<Student>(m => m.Entity<StudentCourse>().HasKey(s => new { s.StudentId, s.CourseId }));
        AssociationMap association = model.Navigation<Student>("Courses").Association!;
        Assert.Same(model.Map<StudentCourse>().Table, association.Table);
        Assert.Equal("StudentId", Assert.Single(association.SourceColumns).Name);
        Assert.Equal(3, model.MetaData.Tables.Count);
    }

    public class Encapsulated
    {
        private readonly List<Item> _items = [];
        public int Id { get; private set; }
        public IReadOnlyCollection<Item> Items => _items;
        public IEnumerable<Item> Cheap => _items.Where(i => i.Id > 3);
    }

    [Fact]
    public void A_collection_is_filled_through_its_field_and_a_computed_one_is_none()
    {
        NavigationMap navigation = Assert.Single(Models.Of<Encapsulated>().Map<Encapsulated>().Navigations);
        Assert.Equal("_items", navigation.Field?.Name);
    }

    [Theory]
    [InlineData(Cascade.SaveUpdate, ReferentialAction.NoAction)]
    [InlineData(Cascade.SaveUpdate | Cascade.Delete, ReferentialAction.Cascade)]
    public void The_database_deletes_what_the_session_would(Cascade cascade, ReferentialAction expected)
    {
        Model model = Models.Of<Department>(m => m.Entity<Department>().HasMany(d => d.Employees).WithOne(e => e.Department).Cascade(cascade));
        Assert.Equal(expected, model.Map<Employee>().Table.ForeignKeys.Single(f => f.Columns[0] == "DepartmentId").OnDelete);
    }
}
