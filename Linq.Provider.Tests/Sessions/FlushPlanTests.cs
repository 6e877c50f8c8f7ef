using Linq.Provider.Mapping;
using Linq.Provider.Materialization;
using Linq.Provider.Sessions;

namespace Linq.Provider.Tests.Sessions;

/// <summary>What a flush would do, seen without a database.</summary>
public sealed class FlushPlanTests
{
    private static readonly (string, Type)[] Sets =
    [
        ("Customers", typeof(Customer)), ("Orders", typeof(Order)), ("People", typeof(Person)), ("Posts", typeof(Post)), ("Teams", typeof(Team)), ("Ships", typeof(Ship)),
    ];

    private readonly UnitOfWork _work = new(new SessionModel(ModelFactory.Build(typeof(FlushPlanTests), Sets, null), ColumnReaders.Typed));
    private readonly FlushJournal _journal = new();

    [Fact]
    public void Principals_come_first_and_tables_stay_together()
    {
        var ann = new Customer { Name = "Ann" };
        _work.Add(new Order { Number = "A", Customer = ann, Lines = [new() { Product = "tea" }] });
        _work.Add(new Order { Number = "B", Customer = ann });

        Assert.Equal("insert Customer #2|insert Order #1|insert Order #4|insert Line #3", Plan());
    }

    [Fact]
    public void Nothing_changed_is_an_empty_plan()
    {
        Existing(new Customer { Id = 1, Name = "Ann" });
        Assert.Equal("", Plan());
    }

    [Fact]
    public void Updates_name_their_columns()
    {
        Customer ann = Existing(new Customer { Id = 1, Name = "Ann" });
        Order order = Existing(new Order { Id = 5, Number = "A", CustomerId = 1 });
        ann.City = "Ulm";
        order.Customer = new Customer { Name = "new" };

        Assert.Equal("insert Customer #3|update Customer 1 set City|update Order 5 set CustomerId", Plan());
    }

    [Fact]
    public void Deletes_go_from_dependants_to_principals()
    {
        Person boss = Existing(new Person { Id = 1, Name = "boss" });
        Person staff = Existing(new Person { Id = 2, Name = "staff", BossId = 1 });
        _work.Remove(boss);
        _work.Remove(staff);

        Assert.Equal("delete Person 2|delete Person 1", Plan());
    }

    [Fact]
    public void A_foreign_key_by_value_orders_rows_too()
    {
        _work.Add(new Order { Number = "A", CustomerId = 7 });
        _work.Add(new Person { Id = 2, Name = "staff", BossId = 1 });
        _work.Add(new Person { Id = 1, Name = "boss" });
        _work.Add(new Customer { Id = 7, Name = "Ann" });

        Assert.Equal("insert Customer #4|insert Order #1|insert Person #3|insert Person #2", string.Join("|", Plan().Split('|').OrderBy(o => o.Contains("Person", StringComparison.Ordinal))));
    }

    [Fact]
    public void A_circle_is_broken_by_one_later_update()
    {
        var left = new Person { Name = "left" };
        left.Boss = new Person { Name = "right", Boss = left };
        _work.Add(left);

        Assert.Equal("insert Person #1 without BossId|insert Person #2|set BossId of Person #1", Plan());
    }

    [Fact]
    public void A_circle_of_removals_is_cleared_first()
    {
        Person left = Existing(new Person { Id = 1, Name = "left", BossId = 2 });
        Person right = Existing(new Person { Id = 2, Name = "right", BossId = 1 });
        _work.Remove(left);
        _work.Remove(right);

        string[] operations = Plan().Split('|');
        Assert.Equal(3, operations.Length);
        Assert.StartsWith("clear BossId of Person", operations[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Links_are_written_last_and_once()
    {
        var post = new Post { Title = "p" };
        var tag = new Tag { Name = "t", Posts = [post] };
        post.Tags.Add(tag);
        _work.Add(post);

        Assert.Equal("insert Post #1|insert Tag #2|link Post #1 Tags Tag #2", Plan());
    }

    [Fact]
    public void A_unique_value_is_freed_before_it_is_taken()
    {
        _work.Remove(Existing(new Customer { Id = 1, Name = "Ann" }));
        _work.Add(new Customer { Name = "Ann" });
        _work.Add(new Customer { Name = "Bob" });

        Assert.Equal("insert Customer #3|delete Customer 1|insert Customer #2", Plan());
    }

    [Fact]
    public void Undoing_a_plan_leaves_no_trace()
    {
        Customer ann = Existing(new Customer { Id = 1, Name = "Ann" });
        Customer bob = Existing(new Customer { Id = 2, Name = "Bob" });
        Order order = Existing(new Order { Id = 5, Number = "A", CustomerId = 1 });
        order.Customer = bob;
        Plan();
        Assert.Equal(2, order.CustomerId);
        FlushJournal.Undo(_journal.Entries);

        Assert.Equal(ann.Id, order.CustomerId);
    }

    private T Existing<T>(T entity) where T : class
    {
        _work.Attach(entity, isModified: false);
        return entity;
    }

    private string Plan()
    {
        _work.CascadeSave();
        List<TrackedEntity> entities = _work.Entities;
        RelationshipChanges changes = RelationshipChanges.Detect(entities, _work.Find);
        return new FlushPlanner(_work.Model, _work.Entities, changes, _journal, new SequentialGuids()).Plan().ToString().Replace('\n', '|');
    }
}
