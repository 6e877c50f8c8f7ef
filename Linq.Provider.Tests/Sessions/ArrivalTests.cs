using System.ComponentModel.DataAnnotations.Schema;
using Linq.Provider.Tests.Infrastructure;
using Linq.Provider.Tests.Loaders;

namespace Linq.Provider.Tests.Sessions;

/// <summary>New objects become part of the session as soon as one of its objects is related to them, and leave it when that is taken back.</summary>
public sealed class ArrivalTests
{
    /// <summary>Each puts a new object into the session by one kind of relationship of a rack or crate that was read, and says by what the other end holds its owner.</summary>
    private static readonly Dictionary<string, Func<Rack, Crate, (object Entity, Action Undo, Func<object?> OtherEnd)>> s_arrivals = new()
    {
        ["list"] = (rack, _) => Of(new Crate(), c => rack.Crates.Add(c), c => rack.Crates.Remove(c), c => c.Rack),
        ["list at a place"] = (rack, _) => Of(new Crate(), c => rack.Crates.Insert(0, c), c => rack.Crates.RemoveAt(0), c => c.Rack),
        ["ordered"] = (rack, _) => Of(new Jar(), j => rack.Jars!.Add(j), j => rack.Jars!.Clear(), j => j.Rack),
        ["dictionary"] = (rack, _) => Of(new Label { Text = "a" }, l => rack.Labels["a"] = l, l => rack.Labels.Remove("a"), l => l.Rack),
        ["many-to-many"] = (rack, _) => Of(new Mark { Color = 1, Form = 1 }, m => rack.Marks.UnionWith([m]), m => rack.Marks.ExceptWith([m]), m => m.Racks.FirstOrDefault()),
        ["orphan"] = (rack, _) => Of(new Card(), c => rack.Cards.Add(c), c => rack.Cards.Remove(c), c => c.Rack),
        ["tree"] = (_, crate) => Of(new Crate(), c => crate.Inner.Add(c), c => crate.Inner.Remove(c), c => c.Outer),
    };

    public static TheoryData<string> Arrivals => [.. s_arrivals.Keys];

    [DatabaseTheory]
    [MemberData(nameof(Arrivals))]
    public void From_collections_of_every_kind(Dbms dbms, string kind)
    {
        using Storeroom room = Storeroom.Create(dbms);
        Fill(room);
        using StoreroomDb db = room.Open();
        using StoreroomDb other = room.Open();
        Rack rack = db.Racks.Single();
        Crate crate = db.Crates.Single();
        (object entity, Action undo, Func<object?> otherEnd) = s_arrivals[kind](rack, crate);
        object owner = kind == "tree" ? crate : rack;
        Assert.Equal(EntityState.Pending, db.Entry(entity).State);
        Assert.Same(owner, otherEnd());
        undo();
        Assert.Null(otherEnd());
        Assert.Equal(EntityState.Transient, db.Entry(entity).State);
        Assert.Equal("", db.PendingSql());

        // A rollback, or one to a savepoint, lets it go with both ends in step, flushed or not, so that it is free.
        foreach (bool isFlushed in new[] { false, true })
        {
            (object rolled, _, Func<object?> rolledEnd) = s_arrivals[kind](rack, crate);
            if (isFlushed)
            {
                db.Flush();
            }

            db.Rollback();
            CheckFree(db, other, rolled, rolledEnd);
            using (db.Begin())
            {
                db.Add(new Crate());
                using (db.BeginNested())
                {
                    (rolled, _, rolledEnd) = s_arrivals[kind](rack, crate);
                    if (isFlushed)
                    {
                        db.Flush();
                    }
                }

                CheckFree(db, other, rolled, rolledEnd);
            }
        }

        // What a Refresh forgets was never there either.
        (object forgotten, _, Func<object?> forgottenEnd) = s_arrivals[kind](rack, crate);
        db.Refresh(owner);
        CheckFree(db, other, forgotten, forgottenEnd);

        // Detaching or removing its owner lets it go.
        (object left, _, _) = s_arrivals[kind](rack, crate);
        db.Detach(owner);
        Assert.NotEqual(EntityState.Pending, db.Entry(left).State);
        Assert.Equal("", db.PendingSql());
        db.DetachAll();
        (rack, crate) = (db.Racks.Single(), db.Crates.Single());
        (left, _, _) = s_arrivals[kind](rack, crate);
        db.Remove<object>(kind == "tree" ? crate : rack);
        Assert.Equal(EntityState.Transient, db.Entry(left).State);
        db.Add<object>(kind == "tree" ? crate : rack);
        Assert.Equal(EntityState.Pending, db.Entry(left).State);
        db.Commit();
        Assert.Equal(EntityState.Persistent, db.Entry(left).State);
    }

    [DatabaseFact]
    public void Chains_of_new_objects(Dbms dbms)
    {
        using Storeroom room = Storeroom.Create(dbms);
        Fill(room);
        using StoreroomDb db = room.Open();
        Rack rack = db.Racks.Single();
        Crate[] chain = [new() { Name = "1" }, new() { Name = "2" }, new() { Name = "3" }];
        rack.Crates.Add(chain[0]);
        chain[0].Inner.Add(chain[1]);
        chain[1].Inner.Add(chain[2]);
        Assert.Equal([null, chain[0], chain[1]], chain.Select(c => c.Outer));
        Assert.All(chain, c => Assert.Equal(EntityState.Pending, db.Entry(c).State));

        // All go with the first, and stay as they are among themselves.
        rack.Crates.Remove(chain[0]);
        Assert.All(chain, c => Assert.Equal(EntityState.Transient, db.Entry(c).State));
        Assert.Equal([chain[1]], chain[0].Inner);
        Assert.Same(chain[1], chain[2].Outer);
        rack.Crates.Add(chain[0]);
        Assert.All(chain, c => Assert.Equal(EntityState.Pending, db.Entry(c).State));

        // The middle goes with what hangs on it, unless the application has said otherwise of that.
        chain[0].Inner.Remove(chain[1]);
        Assert.Equal([EntityState.Pending, EntityState.Transient, EntityState.Transient], chain.Select(c => db.Entry(c).State));
        chain[0].Inner.Add(chain[1]);
        db.Add(chain[2]);
        chain[0].Inner.Remove(chain[1]);
        Assert.All(chain, c => Assert.Equal(EntityState.Pending, db.Entry(c).State));
        chain[0].Inner.Add(chain[1]);

        // A rollback to a savepoint that some of them were before, and the whole.
        using (db.Begin())
        {
            using (db.BeginNested())
            {
                var late = new Crate { Name = "late" };
                chain[2].Inner.Add(late);
                Assert.Same(chain[2], late.Outer);
                Assert.Equal(EntityState.Pending, db.Entry(late).State);
            }

            Assert.Empty(chain[2].Inner);
            Assert.Equal(EntityState.Persistent, db.Entry(chain[2]).State);
        }

        Assert.All(chain, c => Assert.Equal(EntityState.Transient, db.Entry(c).State));
        Assert.Null(chain[0].Rack);
        Assert.Same(chain[1], chain[2].Outer);
        using StoreroomDb other = room.Open();
        other.Add(chain[0]);
        other.Commit();
        Assert.Equal(["1", "2", "3", "crate"], other.Crates.Select(c => c.Name).OrderBy(n => n));
    }

    [DatabaseFact]
    public void What_the_session_mirrors_does_not_hold(Dbms dbms)
    {
        using Storeroom room = Storeroom.Create(dbms);
        Fill(room);
        using StoreroomDb db = room.Open();
        Rack rack = db.Racks.Single();
        Crate outer = db.Crates.Single();
        foreach (bool isLoaded in new[] { false, true })
        {
            if (isLoaded)
            {
                Assert.Empty(outer.Inner);
            }

            // Whether the collection at the other end is loaded makes no difference to what is written.
            var crate = new Crate { Outer = outer };
            rack.Crates.Add(crate);
            Assert.Equal(isLoaded ? [crate] : [], db.IsLoaded(outer, c => c.Inner) ? outer.Inner : []);
            rack.Crates.Remove(crate);
            Assert.Equal(EntityState.Transient, db.Entry(crate).State);
            Assert.Same(outer, crate.Outer);
            Assert.Equal("", db.PendingSql());
        }

        // What the application puts somewhere else as well stays.
        var kept = new Crate { Outer = outer };
        rack.Crates.Add(kept);
        outer.Inner.Add(kept);
        rack.Crates.Remove(kept);
        Assert.Equal(EntityState.Pending, db.Entry(kept).State);
        db.Rollback();
        Assert.Equal(EntityState.Transient, db.Entry(kept).State);

        // A new owner that is moved away from before it was ever written.
        var former = new Rack { Name = "former" };
        var moved = new Crate { Rack = former };
        outer.Inner.Add(moved);
        Assert.Equal([moved], former.Crates);
        Assert.Equal(EntityState.Pending, db.Entry(former).State);
        rack.Crates.Add(moved);
        Assert.Empty(former.Crates);
        Assert.Equal(EntityState.Transient, db.Entry(former).State);
        db.Commit();
        Assert.Equal(1, db.Racks.Count());
        Assert.Equal("rack", db.Crates.Where(c => c.Id == moved.Id).Select(c => c.Rack!.Name).Single());

        // Rows that a rollback gives back to their owner leave a new one.
        var taker = new Rack { Name = "taker", Bags = { new Bag() } };
        db.Add(taker);
        moved.Rack = taker;
        db.Flush();
        Assert.Equal([moved], taker.Crates);
        db.Rollback();
        Assert.Empty(taker.Crates);
        Assert.Same(rack, moved.Rack);
        using StoreroomDb other = room.Open();
        other.Add(taker);
        other.Commit();
    }

    [DatabaseFact]
    public void Through_references(Dbms dbms)
    {
        using LibraryDatabase library = LibraryDatabase.Create(dbms);
        using LibraryDb db = library.Open();
        Book book = db.Books.OrderBy(b => b.Id).First();
        Author before = book.Author!;
        var author = new Author { Name = "new" };
        book.Author = author;
        Assert.Equal(EntityState.Pending, db.Entry(author).State);
        Assert.Equal([book], author.Books);
        var second = new Book { Title = "second" };
        author.Books.Add(second);
        Assert.Same(author, second.Author);
        book.Author = before;
        Assert.Equal([EntityState.Transient, EntityState.Transient], [db.Entry(author).State, db.Entry(second).State]);
        Assert.Equal([second], author.Books);
        Assert.Equal("", db.PendingSql());

        book.Author = author;
        db.Flush();
        db.Rollback();
        Assert.Same(before, book.Author);
        Assert.Equal([second], author.Books);
        Assert.Equal(0, author.Id);
        using LibraryDb other = library.Open();
        other.Add(author);
        other.Commit();
        Assert.Equal(1, other.Books.Count(b => b.AuthorId == author.Id));
    }

    [DatabaseFact]
    public void Objects_of_another_session_are_refused_before_anything_changes(Dbms dbms)
    {
        using LibraryDatabase library = LibraryDatabase.Create(dbms);
        using LibraryDb db = library.Open();
        using LibraryDb other = library.Open();
        Author author = db.Authors.Include(a => a.Books).OrderBy(a => a.Id).First();
        Book book = db.Books.Include(b => b.Genres).OrderBy(b => b.Id).First();
        Book[] held = [.. author.Books];
        Genre[] genres = [.. book.Genres];
        Author theirs = other.Authors.OrderBy(a => a.Id).Last();
        var reaching = new Book { Title = "reaching", Author = theirs };
        Book foreign = other.Books.OrderBy(b => b.Id).Last();
        Genre genre = other.Genres.First();
        foreach (Action relate in new Action[]
        {
            () => author.Books.Add(foreign), () => author.Books.Add(reaching), () => book.Author = theirs, () => book.Genres.Add(genre),
        })
        {
            Assert.Equal("LP1422", Assert.Throws<LinqProviderException>(relate).Code);
        }

        Assert.Equal(held, author.Books);
        Assert.Equal(genres, book.Genres);
        Assert.Same(author, book.Author);
        Assert.Same(theirs, reaching.Author);
        Assert.Equal("", db.PendingSql());
        Assert.Equal("", other.PendingSql());
        other.Detach(foreign);
        other.Detach(theirs);
        db.Attach(foreign);
        author.Books.Add(foreign);
        Assert.Equal(EntityState.Persistent, db.Entry(foreign).State);
        db.Commit();
        Assert.Equal(author.Id, foreign.AuthorId);
    }

    [DatabaseFact]
    public void Relationships_that_do_not_cascade_take_nothing_along(Dbms dbms)
    {
        using TestDatabase database = TestDatabase.Create(dbms);
        using var engine = Engine.Create(database.Url);
        using (var setup = new PortDb(engine))
        {
            setup.CreateAll();
            setup.Add(new Port { Name = "port" });
            setup.Commit();
        }

        using var db = new PortDb(engine);
        Port port = db.Ports.Single();
        var ship = new Ship();
        port.Ships.Add(ship);
        Assert.Same(port, ship.Port);
        Assert.Equal(EntityState.Transient, db.Entry(ship).State);
        db.Commit();
        Assert.Equal(0, db.Ships.Count());
        db.Add(ship);
        Assert.Equal(EntityState.Pending, db.Entry(ship).State);
        db.Commit();
        Assert.Equal(["port"], db.Ships.Select(s => s.Port!.Name));

        // Untracked objects and those of a disposed session tell nobody.
        Port untracked = db.Ports.AsNoTracking().Include(p => p.Ships).Single();
        var stranger = new Ship();
        untracked.Ships.Add(stranger);
        Assert.Null(stranger.Port);
        Assert.Equal(EntityState.Transient, db.Entry(stranger).State);
    }

    [DatabaseFact]
    public void A_new_object_is_not_written_for_being_put_into_one_collection_more(Dbms dbms)
    {
        using TestDatabase database = TestDatabase.Create(dbms);
        using var engine = Engine.Create(database.Url);
        using (var setup = new PortDb(engine))
        {
            setup.CreateAll();
            setup.AddRange([new Port { Name = "a" }, new Port { Name = "b" }]);
            setup.Commit();
        }

        using var db = new PortDb(engine);
        Port[] ports = [.. db.Ports.OrderBy(p => p.Name)];
        var line = new Line();
        ports[0].Departures.Add(line);
        ports[1].Arrivals.Add(line);
        Assert.Equal((ports[0], ports[1]), (line.From, line.To));
        Assert.Equal(EntityState.Pending, db.Entry(line).State);
        db.Commit();
        Assert.Equal((ports[0].Id, ports[1].Id), (line.FromId, line.ToId));

        // A query does write it, and says so if it was too early.
        ports[0].Arrivals.Add(new Line());
        FlushException e = Assert.Throws<FlushException>(() => db.Lines.Count());
        Assert.Equal("LP1403", e.Code);
        Assert.StartsWith("LP1403: Line.FromId", e.Message, StringComparison.Ordinal);
        Assert.Contains("AutoFlush", e.Message, StringComparison.Ordinal);
        Assert.Single(e.Entities);
        Assert.DoesNotContain("AutoFlush", Assert.Throws<FlushException>(db.Flush).Message, StringComparison.Ordinal);
    }

    [DatabaseFact]
    public void Collections_that_stay_in_the_database(Dbms dbms)
    {
        using ForumDatabase forum = ForumDatabase.Create(dbms);
        using ForumDb db = forum.Open();
        using ForumDb other = forum.Open();
        Forum full = db.Forums.Single(f => f.Name == "full");
        var topic = new Topic { Title = "t4" };
        full.Topics.Add(topic);
        topic.Labels.Add(new Loaders.Label { Name = "fresh" });
        Assert.Equal(EntityState.Pending, db.Entry(topic).State);
        Assert.True(full.Topics.Remove(topic));
        Assert.Equal(EntityState.Transient, db.Entry(topic).State);
        Assert.Equal("", db.PendingSql());

        full.Topics.Add(topic);
        var visit = new Visit { Visitor = "cid" };
        full.Visits.Add(visit);
        db.Flush();
        db.Rollback();
        Assert.Null(topic.Forum);
        Assert.Equal([EntityState.Transient, EntityState.Transient], [db.Entry(topic).State, db.Entry(visit).State]);
        other.Add(topic);
        other.Commit();
        Assert.Equal(["fresh"], topic.Labels.Select(l => l.Name));
        Assert.Equal("LP1422", Assert.Throws<LinqProviderException>(() => full.Topics.Add(topic)).Code);
        Assert.Equal(3, full.Topics.Count());

        full.Visits.Add(visit);
        db.Expire(full);
        Assert.Equal(EntityState.Transient, db.Entry(visit).State);
        db.Commit();
        Assert.Equal(2, full.Visits.Select().Count());
    }

    [DatabaseFact(Dbms.Sqlite)]
    public void Thousands_of_objects_come_along_in_linear_time(Dbms dbms)
    {
        using Storeroom room = Storeroom.Create(dbms);
        using StoreroomDb db = room.Open();
        var rack = new Rack { Name = "rack" };
        db.Add(rack);
        for (int i = 0; i < 50_000; i++)
        {
            rack.Crates.Add(new Crate());
        }

        Assert.Equal(50_000, rack.Crates.Count);
        rack.Crates.Clear();
        Assert.Equal(1, db.PendingSql().Split("INSERT").Length - 1);
    }

    private static void Fill(Storeroom room)
    {
        using StoreroomDb db = room.Open();
        db.Add(new Rack { Name = "rack" });
        db.Add(new Crate { Name = "crate" });
        db.Commit();
    }

    private static void CheckFree(StoreroomDb db, StoreroomDb other, object entity, Func<object?> otherEnd)
    {
        Assert.Null(otherEnd());
        Assert.Equal(EntityState.Transient, db.Entry(entity).State);
        other.Add(entity);
        Assert.Equal(EntityState.Pending, other.Entry(entity).State);
        other.Rollback();
    }

    private static (object Entity, Action Undo, Func<object?> OtherEnd) Of<T>(T entity, Action<T> relate, Action<T> undo, Func<T, object?> otherEnd)
        where T : class
    {
        relate(entity);
        return (entity, () => undo(entity), () => otherEnd(entity));
    }

    internal class Port
    {
        public int Id { get; set; }

        public string Name { get; set; } = "";

        [Relationship(Cascade = Cascade.None)]
        public ICollection<Ship> Ships { get; set; } = [];

        [InverseProperty(nameof(Line.From))]
        public ICollection<Line> Departures { get; set; } = [];

        [InverseProperty(nameof(Line.To))]
        public ICollection<Line> Arrivals { get; set; } = [];
    }

    /// <summary>Belongs to a port in two ways, and cannot do without either.</summary>
    internal class Line
    {
        public int Id { get; set; }

        public int FromId { get; set; }

        public int ToId { get; set; }

        public virtual Port From { get; set; } = null!;

        public virtual Port To { get; set; } = null!;
    }

    internal class Ship
    {
        public int Id { get; set; }

        public int? PortId { get; set; }

        [Relationship(Cascade = Cascade.None)]
        public virtual Port? Port { get; set; }
    }

    internal sealed class PortDb(Engine engine) : Session(engine)
    {
        public EntitySet<Port> Ports => Set<Port>();

        public EntitySet<Ship> Ships => Set<Ship>();

        public EntitySet<Line> Lines => Set<Line>();
    }
}
