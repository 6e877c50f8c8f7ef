using Linq.Provider.Tests.Infrastructure;

namespace Linq.Provider.Tests.Sessions;

/// <summary>Graphs of objects: foreign keys follow references and collections, rows are written in the order that they demand.</summary>
public sealed class RelationshipTests
{
    private const string Orders = "SELECT \"Id\", \"Number\", \"CustomerId\" FROM \"Orders\" ORDER BY \"Id\"";
    private const string Lines = "SELECT \"Id\", \"OrderId\", \"Product\" FROM \"Lines\" ORDER BY \"Id\"";
    private const string People = "SELECT \"Id\", \"Name\", \"BossId\" FROM \"People\" ORDER BY \"Id\"";
    private const string Players = "SELECT p.\"Name\", t.\"Name\" FROM \"Players\" p LEFT JOIN \"Teams\" t ON t.\"Id\" = p.\"TeamId\" ORDER BY 1";

    [DatabaseFact]
    public void Adding_an_order_adds_its_lines_and_its_customer(Dbms dbms)
    {
        using ShopDatabase shop = ShopDatabase.Create(dbms);
        using Shop db = shop.Open();
        var order = new Order { Number = "A", Customer = new Customer { Name = "Ann" }, Lines = [new() { Product = "tea" }, new() { Product = "milk" }] };
        db.Add(order);

        Assert.Equal(EntityState.Pending, db.Entry(order.Lines[1]).State);
        Assert.Equal(EntityState.Pending, db.Entry(order.Customer).State);
        db.Commit();

        Assert.Equal(1, order.CustomerId);
        Assert.All(order.Lines, l => Assert.Same(order, l.Order));
        Assert.Equal(["1|A|1"], shop.Rows(Orders));
        Assert.Equal(["1|1|tea", "2|1|milk"], shop.Rows(Lines));
        Assert.Equal(4, db.StatementCount);
    }

    [DatabaseFact]
    public void Objects_put_into_the_collection_of_a_persistent_object_are_added_by_the_flush(Dbms dbms)
    {
        using ShopDatabase shop = ShopDatabase.Create(dbms);
        shop.Seed(new Customer { Name = "Ann" });
        using Shop db = shop.Open();
        Customer customer = db.Find<Customer>(1)!;
        customer.Orders.Add(new Order { Number = "A" });
        db.Flush();
        customer.Orders.Add(new Order { Number = "B" });
        db.Commit();

        Assert.Equal(["1|A|1", "2|B|1"], shop.Rows(Orders));
        Assert.Same(customer, customer.Orders[0].Customer);
    }

    [DatabaseFact]
    public void A_reference_decides_the_foreign_key(Dbms dbms)
    {
        using ShopDatabase shop = ShopDatabase.Create(dbms);
        using Shop db = shop.Open();
        var ann = new Customer { Name = "Ann" };
        var bob = new Customer { Name = "Bob" };
        var order = new Order { Number = "A", Customer = ann };
        db.AddRange<object>([ann, bob, order]);
        db.Commit();
        Assert.Equal([order], ann.Orders);

        order.Customer = bob;
        db.Commit();
        Assert.Equal(2, order.CustomerId);
        Assert.Equal(["1|A|2"], shop.Rows(Orders));
        Assert.Equal([order], bob.Orders);

        order.Customer = null;
        db.Commit();
        Assert.Null(order.CustomerId);
        Assert.Equal(["1|A|-"], shop.Rows(Orders));

        order.CustomerId = 1;
        db.Commit();
        Assert.Equal(["1|A|1"], shop.Rows(Orders));
    }

    [DatabaseFact]
    public void Moving_between_collections_changes_the_parent(Dbms dbms)
    {
        using ShopDatabase shop = ShopDatabase.Create(dbms);
        using Shop db = shop.Open();
        var order = new Order { Number = "A" };
        var ann = new Customer { Name = "Ann", Orders = [order] };
        var bob = new Customer { Name = "Bob" };
        db.AddRange([ann, bob]);
        db.Commit();
        ann.Orders.Remove(order);
        bob.Orders.Add(order);
        db.Commit();

        Assert.Same(bob, order.Customer);
        Assert.Equal(["1|A|2"], shop.Rows(Orders));
        bob.Orders.Clear();
        db.Commit();
        Assert.Null(order.Customer);
        Assert.Equal(["1|A|-"], shop.Rows(Orders));
    }

    [DatabaseFact]
    public void Orphans_are_deleted_where_the_cascade_says_so(Dbms dbms)
    {
        using ShopDatabase shop = ShopDatabase.Create(dbms);
        using Shop db = shop.Open();
        var order = new Order { Number = "A", Lines = [new() { Product = "tea" }, new() { Product = "milk" }] };
        db.Add(order);
        db.Commit();
        Line tea = order.Lines[0];
        order.Lines.Remove(tea);
        db.Commit();

        Assert.Equal(EntityState.Detached, db.Entry(tea).State);
        Assert.Equal(["2|1|milk"], shop.Rows(Lines));
    }

    [DatabaseFact]
    public void Removing_cascades_to_rows_that_are_not_in_memory(Dbms dbms)
    {
        using ShopDatabase shop = ShopDatabase.Create(dbms);
        shop.Seed(new Order { Number = "A", Lines = [new() { Product = "tea" }, new() { Product = "milk" }] }, new Order { Number = "B", Lines = [new() { Product = "rum" }] });
        using Shop db = shop.Open();
        db.Remove(db.Find<Order>(1)!);
        db.Commit();

        Assert.Equal(["3|2|rum"], shop.Rows(Lines));
        Assert.Equal(["2|B|-"], shop.Rows(Orders));
    }

    [DatabaseFact]
    public void Removing_a_parent_empties_the_references_to_it(Dbms dbms)
    {
        using ShopDatabase shop = ShopDatabase.Create(dbms);
        shop.Seed(new Customer { Name = "Ann", Orders = [new() { Number = "A" }, new() { Number = "B" }] });
        using Shop db = shop.Open();
        Order known = db.Find<Order>(1)!;
        db.Remove(db.Find<Customer>(1)!);
        db.Commit();

        Assert.Null(known.CustomerId);
        Assert.Equal(["1|A|-", "2|B|-"], shop.Rows(Orders));
    }

    [DatabaseFact]
    public void Rows_of_one_table_are_ordered_by_what_they_refer_to(Dbms dbms)
    {
        using ShopDatabase shop = ShopDatabase.Create(dbms);
        using Shop db = shop.Open();
        var staff = new Person { Name = "c", Boss = new Person { Name = "b", Boss = new Person { Name = "a" } } };
        db.Add(staff);
        db.Commit();
        Assert.Equal(["1|a|-", "2|b|1", "3|c|2"], shop.Rows(People));

        db.Remove(staff.Boss!.Boss!);
        db.Remove(staff.Boss);
        db.Remove(staff);
        db.Commit();
        Assert.Empty(shop.Rows(People));
    }

    [DatabaseFact]
    public void An_object_may_refer_to_itself_and_two_to_each_other(Dbms dbms)
    {
        using ShopDatabase shop = ShopDatabase.Create(dbms);
        using Shop db = shop.Open();
        var own = new Person { Name = "own" };
        own.Boss = own;
        var left = new Person { Name = "left" };
        var right = new Person { Name = "right", Boss = left };
        left.Boss = right;
        db.AddRange([own, left, right]);
        db.Commit();

        Assert.Equal($"own|own", shop.Rows("SELECT p.\"Name\", b.\"Name\" FROM \"People\" p JOIN \"People\" b ON b.\"Id\" = p.\"BossId\" WHERE p.\"Name\" = 'own'").Single());
        Assert.Equal((right.Id, left.Id), (left.BossId!.Value, right.BossId!.Value));
        Assert.Equal(3, shop.Rows("SELECT * FROM \"People\" WHERE \"BossId\" IS NOT NULL").Length);

        db.Remove(left);
        db.Remove(right);
        db.Remove(own);
        db.Commit();
        Assert.Empty(shop.Rows(People));
    }

    [DatabaseFact]
    public void A_circle_over_several_tables_is_broken_where_a_key_can_be_null(Dbms dbms)
    {
        using ShopDatabase shop = ShopDatabase.Create(dbms);
        using Shop db = shop.Open();
        var ship = new Ship { Captain = new Captain { Home = new Port() } };
        ship.Captain.Home.Flagship = ship;
        db.Add(ship);
        db.Commit();
        Assert.Equal(["1|1"], shop.Rows("SELECT \"Id\", \"CaptainId\" FROM \"Ships\""));
        Assert.Equal(["1|1"], shop.Rows("SELECT \"Id\", \"HomeId\" FROM \"Captains\""));
        Assert.Equal(["1|1"], shop.Rows("SELECT \"Id\", \"FlagshipId\" FROM \"Ports\""));
    }

    [DatabaseFact]
    public void Links_of_many_to_many_relationships_are_written_from_either_side(Dbms dbms)
    {
        using ShopDatabase shop = ShopDatabase.Create(dbms);
        using Shop db = shop.Open();
        var red = new Tag { Name = "red" };
        var blue = new Tag { Name = "blue" };
        var first = new Post { Title = "first", Tags = [red, blue] };
        var second = new Post { Title = "second" };
        red.Posts.Add(first);
        blue.Posts.Add(second);
        db.AddRange([first, second]);
        db.AddRange([red, blue]);
        db.Commit();
        string[] Links() => shop.Rows($"SELECT p.\"Title\", t.\"Name\" FROM \"{LinkTable(db)}\" l JOIN \"Posts\" p ON p.\"Id\" = l.{Column(db, "Post")} JOIN \"Tags\" t ON t.\"Id\" = l.{Column(db, "Tag")} ORDER BY 1, 2");
        Assert.Equal(["first|blue", "first|red", "second|blue"], Links());

        first.Tags.Remove(blue);
        db.Commit();
        Assert.Equal(["first|red", "second|blue"], Links());
        Assert.DoesNotContain(first, blue.Posts);

        db.Remove(second);
        db.Commit();
        Assert.Equal(["first|red"], Links());
    }

    [DatabaseFact]
    public void Foreign_keys_without_a_property_are_kept_by_the_session(Dbms dbms)
    {
        using ShopDatabase shop = ShopDatabase.Create(dbms);
        using Shop db = shop.Open();
        var player = new Player { Name = "Pele" };
        var team = new Team { Name = "Santos", Players = [player] };
        db.Add(team);
        db.Commit();
        Assert.Equal(["Pele|Santos"], shop.Rows(Players));

        player.Team = new Team { Name = "Cosmos" };
        db.Commit();
        Assert.Equal(["Pele|Cosmos"], shop.Rows(Players));

        player.Team = null;
        db.Commit();
        Assert.Equal(["Pele|-"], shop.Rows(Players));
    }

    [DatabaseFact]
    public void A_required_parent_cannot_be_taken_away(Dbms dbms)
    {
        using ShopDatabase shop = ShopDatabase.Create(dbms);
        using Shop db = shop.Open();
        var line = new Line { Product = "tea" };
        db.Add(line);
        FlushException exception = Assert.ThrowsAny<FlushException>(db.Commit);
        Assert.NotEmpty(exception.Code);
        Assert.Equal([line], exception.Entities);
        db.Rollback();
        db.Commit();
    }

    private static Linq.Provider.Schema.Table LinkTable(Shop db) => db.MetaData.Tables.Single(t => t.ForeignKeys.Select(f => f.TargetTable).Order().SequenceEqual(["Posts", "Tags"]));

    private static string Column(Shop db, string of) => $"\"{LinkTable(db).ForeignKeys.Single(f => f.TargetTable == of + "s").Columns[0]}\"";
}
