using System.Collections.ObjectModel;
using Linq.Provider.Tests.Infrastructure;
using Linq.Provider.Tests.Loaders;

namespace Linq.Provider.Tests.Sessions;

/// <summary>Objects that the application made and added: their collections keep the other ends in step at once, before any flush.</summary>
public sealed class NewObjectTests
{
    [DatabaseFact]
    public void Collections_without_setters_tell_of_changes(Dbms dbms)
    {
        using Storeroom room = Storeroom.Create(dbms);
        using StoreroomDb db = room.Open();
        var first = new Crate { Name = "first" };
        Rack[] racks = [new Rack { Name = "left", Crates = { first } }, new Rack { Name = "right" }];
        db.AddRange(racks);
        Assert.Same(racks[0], first.Rack);

        var second = new Crate { Name = "second" };
        racks[0].Crates.Insert(0, second);
        Assert.Equal([second, first], racks[0].Crates);
        Assert.Same(racks[0], second.Rack);
        racks[1].Crates.Add(second);
        Assert.Equal([first], racks[0].Crates);
        Assert.Same(racks[1], second.Rack);
        Assert.True(racks[0].Crates.Remove(first));
        Assert.Null(first.Rack);
        racks[1].Crates[0] = first;
        Assert.Null(second.Rack);
        Assert.Same(racks[1], first.Rack);
        racks[1].Crates.Clear();
        Assert.Null(first.Rack);
        racks[1].Crates.Add(first);
        racks[0].Crates.Add(second);
        Assert.Equal(EntityState.Pending, db.Entry(second).State);
        db.Commit();

        using StoreroomDb check = room.Open();
        Assert.Equal(["first right", "second left"], check.Crates.OrderBy(b => b.Name).Select(b => b.Name + " " + b.Rack!.Name));
    }

    [DatabaseFact]
    public void References_that_were_set_before_are_joined_when_an_object_is_added(Dbms dbms)
    {
        using Storeroom room = Storeroom.Create(dbms);
        using StoreroomDb db = room.Open();
        var rack = new Rack { Name = "rack" };
        var box = new Crate { Rack = rack };
        var label = new Label { Text = "a", Rack = rack };
        var jar = new Jar { Rack = rack };
        var mark = new Mark { Color = 1, Form = 1, Racks = { rack } };
        var bar = new Lock { Rack = rack };
        db.AddRange<object>([box, label, jar, mark, bar]);
        Assert.Equal([box], rack.Crates);
        Assert.Same(label, rack.Labels["a"]);
        Assert.Equal([jar], rack.Jars!);
        Assert.Equal([mark], rack.Marks);
        Assert.Same(bar, rack.Lock);

        // A list as a class follows with the flush, and so does what the application sets on an object of its own.
        var bag = new Bag { Rack = rack };
        db.Add(bag);
        Assert.Empty(rack.Bags);
        box.Rack = null;
        db.Flush();
        Assert.Equal([bag], rack.Bags);
        Assert.Empty(rack.Crates);
        db.Rollback();
    }

    [DatabaseFact]
    public void Ends_that_contradict_each_other_are_settled_as_by_a_flush(Dbms dbms)
    {
        using Storeroom room = Storeroom.Create(dbms);
        using StoreroomDb db = room.Open();
        var settled = new Crate { Name = "settled" };
        var old = new Rack { Name = "old", Crates = { settled } };
        db.Add(old);
        db.Commit();

        var torn = new Crate { Name = "torn" };
        Rack[] racks = [new Rack { Name = "left", Crates = { torn, settled } }, new Rack { Name = "right", Crates = { torn } }, new Rack { Name = "said" }];
        torn.Rack = racks[2];
        db.Add(racks[0]);
        db.Add(racks[1]);
        Assert.Empty(old.Crates);
        Assert.Equal([settled], racks[0].Crates);
        Assert.Same(racks[0], settled.Rack);
        db.Commit();
        Assert.Equal([torn], racks[2].Crates);
        Assert.Empty(racks[1].Crates);
        using StoreroomDb check = room.Open();
        Assert.Equal(["settled left", "torn said"], check.Crates.OrderBy(b => b.Name).Select(b => b.Name + " " + b.Rack!.Name));
    }

    [DatabaseFact]
    public void Many_to_many_from_either_side(Dbms dbms)
    {
        using Storeroom room = Storeroom.Create(dbms);
        using StoreroomDb db = room.Open();
        Rack[] racks = [new() { Name = "a" }, new() { Name = "b" }];
        Mark[] marks = [new() { Color = 1, Form = 1 }, new() { Color = 1, Form = 2 }];
        db.AddRange(racks);
        db.AddRange(marks);
        racks[0].Marks.Add(marks[0]);
        racks[0].Marks.UnionWith([marks[0], marks[1]]);
        Assert.Equal([racks[0]], marks[0].Racks);
        Assert.Equal([racks[0]], marks[1].Racks);
        marks[1].Racks.Add(racks[1]);
        Assert.Equal([marks[1]], racks[1].Marks);
        Assert.True(marks[0].Racks.Remove(racks[0]));
        Assert.Equal([marks[1]], racks[0].Marks);
        db.Commit();
        using StoreroomDb check = room.Open();
        Assert.Equal(["a 1 2", "b 1 2"], check.Racks.SelectMany(s => s.Marks, (s, m) => s.Name + " " + m.Color + " " + m.Form).ToList().Order());
    }

    [DatabaseFact]
    public void Composite_keys_trees_dictionaries_and_one_to_one(Dbms dbms)
    {
        using Storeroom room = Storeroom.Create(dbms);
        using StoreroomDb db = room.Open();
        var mark = new Mark { Color = 3, Form = 4 };
        var root = new Crate { Name = "root" };
        var rack = new Rack { Name = "rack" };
        db.AddRange<object>([mark, root, rack]);

        var spot = new Spot();
        mark.Spots.Add(spot);
        Assert.Same(mark, spot.Mark);
        var inner = new Crate { Name = "inner", Inner = { new Crate { Name = "innermost" } } };
        root.Inner.Add(inner);
        Assert.Same(root, inner.Outer);
        rack.Labels["x"] = new Label { Text = "x" };
        Assert.Same(rack, rack.Labels["x"].Rack);
        rack.Labels.Add("y", new Label { Text = "y" });
        Label taken = rack.Labels["y"];
        Assert.True(rack.Labels.Remove("y"));
        Assert.Null(taken.Rack);
        Assert.Equal("LP1421", Assert.Throws<LinqProviderException>(() => rack.Labels.Add("z", new Label { Text = "other" })).Code);
        db.Commit();

        Assert.Equal((3, 4), (spot.MarkColor, spot.MarkForm));
        using StoreroomDb check = room.Open();
        Assert.Equal(["inner root", "innermost inner"], check.Crates.Where(b => b.Outer != null).OrderBy(b => b.Name).Select(b => b.Name + " " + b.Outer!.Name));
        Assert.Equal(["x"], check.Racks.Single().Labels.Keys);
    }

    [DatabaseFact]
    public void Dictionaries_by_keys_that_the_database_makes(Dbms dbms)
    {
        using Storeroom room = Storeroom.Create(dbms);
        using StoreroomDb db = room.Open();
        var rack = new Rack { Name = "rack" };
        Tin[] tins = [new Tin { Rack = rack }, new Tin { Rack = rack }];
        db.AddRange(tins);
        Assert.Empty(rack.Tins);
        db.Commit();
        Assert.Equal(tins, rack.Tins.OrderBy(t => t.Key).Select(t => t.Value));
        Assert.Equal([tins[0].Id, tins[1].Id], rack.Tins.Keys.Order());
    }

    [DatabaseFact]
    public void What_the_application_gave_goes_on_counting(Dbms dbms)
    {
        using Storeroom room = Storeroom.Create(dbms);
        using StoreroomDb db = room.Open();
        List<Jar> jars = [new Jar { Name = "1" }];
        var byReference = new HashSet<Card>(ReferenceEqualityComparer.Instance);
        var rack = new Rack { Name = "rack", Jars = jars, Cards = byReference };
        db.Add(rack);
        Assert.NotSame(jars, rack.Jars);
        jars.Add(new Jar { Name = "2" });
        byReference.Add(new Card());
        rack.Jars.Add(new Jar { Name = "3" });
        Assert.Equal(["1", "2", "3"], rack.Jars.Select(j => j.Name));
        Assert.Equal(3, jars.Count);
        Assert.IsAssignableFrom<ISet<Card>>(rack.Cards);
        db.Commit();
        Assert.All(jars, j => Assert.Same(rack, j.Rack));

        // Another collection is exchanged by the next flush, also for an object without changes of its own.
        rack.Jars = [jars[0], new Jar { Name = "4" }];
        db.Flush();
        Assert.Null(jars[1].Rack);
        rack.Jars.Remove(jars[0]);
        Assert.Null(jars[0].Rack);
        db.Commit();
        using StoreroomDb check = room.Open();
        Assert.Equal(["4"], check.Racks.Single().Jars!.Select(j => j.Name));
        Assert.Single(check.Cards);
    }

    [DatabaseFact]
    public void Collections_with_a_behaviour_of_their_own_stay_and_follow_with_the_flush(Dbms dbms)
    {
        using Storeroom room = Storeroom.Create(dbms);
        using StoreroomDb db = room.Open();
        var jars = new ObservableCollection<Jar>();
        int noticed = 0;
        jars.CollectionChanged += (_, _) => noticed++;
        var rack = new Rack { Name = "rack", Jars = jars };
        db.Add(rack);
        Assert.Same(jars, rack.Jars);
        var jar = new Jar();
        jars.Add(jar);
        Assert.Null(jar.Rack);
        db.Flush();
        Assert.Same(rack, jar.Rack);
        Assert.Same(jars, rack.Jars);
        db.Add(new Jar { Rack = rack });
        db.Commit();
        Assert.Equal((2, 2), (noticed, rack.Jars.Count));
    }

    [DatabaseFact]
    public void Enumerating_goes_on_while_the_other_end_moves_objects(Dbms dbms)
    {
        using LibraryDatabase library = LibraryDatabase.Create(dbms);
        using LibraryDb db = library.Open();
        Author[] authors = [.. db.Authors.Include(a => a.Books).Where(a => a.Id <= 2).OrderBy(a => a.Id), new Author { Name = "new" }];
        db.Add(authors[2]);
        int moved = 0;
        foreach (Author author in authors[..2])
        {
            foreach (Book book in author.Books)
            {
                book.Author = authors[2];
                moved++;
            }
        }

        Assert.Equal((4, 4), (moved, authors[2].Books.Count));
        foreach (Book book in authors[2].Books)
        {
            authors[0].Books.Add(book);
            authors[0].Books.Remove(book);
            book.Author = authors[2];
        }

        Assert.Equal(4, authors[2].Books.Count);

        // What the loop itself does to the collection is the error that it is for any list.
        Assert.Throws<InvalidOperationException>(() =>
        {
            foreach (Book book in authors[2].Books)
            {
                authors[2].Books.Remove(book);
            }
        });
        db.Rollback();
        Assert.Equal([2, 2], authors[..2].Select(a => a.Books.Count));
    }

    [DatabaseFact]
    public void After_a_rollback_objects_are_new_again_and_free(Dbms dbms)
    {
        using Storeroom room = Storeroom.Create(dbms);
        var box = new Crate { Name = "box" };
        var rack = new Rack { Name = "rack" };
        var mark = new Mark { Color = 1, Form = 1 };
        foreach (Action<StoreroomDb> end in new Action<StoreroomDb>[]
        {
            db => db.Rollback(),
            db => { db.Flush(); db.Rollback(); },
            db => db.DetachAll(),
            db => { db.Remove(rack); db.Remove(mark); db.Remove(box); db.Commit(); },
        })
        {
            using StoreroomDb db = room.Open();
            using StoreroomDb other = room.Open();
            db.AddRange<object>([rack, mark]);
            if (!rack.Crates.Contains(box))
            {
                rack.Crates.Add(box);
            }

            rack.Marks.Add(mark);
            Assert.Equal([rack], mark.Racks);
            end(db);
            Assert.NotEqual(EntityState.Pending, db.Entry(rack).State);
            rack.Crates.Remove(box);
            rack.Crates.Add(box);
            other.Add(rack);
            Assert.Same(rack, box.Rack);
            other.Flush();
            other.Rollback();
            Assert.Equal(EntityState.Transient, other.Entry(box).State);
        }

        using (StoreroomDb db = room.Open())
        {
            using (db.Begin())
            {
                db.Add(new Rack { Name = "outer" });
                using (SessionTransaction savepoint = db.BeginNested())
                {
                    db.Add(rack);
                    db.Flush();
                }

                Assert.Equal(EntityState.Transient, db.Entry(rack).State);
                Assert.Equal([box], rack.Crates);
                Assert.Equal(0, rack.Id);
            }

            using StoreroomDb third = room.Open();
            third.Add(rack);
            third.Commit();
            Assert.Equal(1, third.Crates.Count());
            Assert.Same(rack, box.Rack);
        }
    }

    [DatabaseFact]
    public void An_object_that_was_added_and_removed_leaves_no_trace(Dbms dbms)
    {
        using Storeroom room = Storeroom.Create(dbms);
        using StoreroomDb db = room.Open();
        var rack = new Rack { Name = "rack" };
        var mark = new Mark { Color = 1, Form = 1 };
        var card = new Card { Rack = rack, Entries = { new Entry() } };
        var box = new Crate { Rack = rack };
        var bag = new Bag { Rack = rack };
        rack.Bags.Add(bag);
        rack.Marks.Add(mark);
        db.AddRange<object>([rack, card, box]);
        db.Remove(box);
        db.Remove(mark);
        db.Remove(card);
        Assert.Empty(rack.Crates);
        Assert.Empty(rack.Marks);
        Assert.Empty(rack.Cards);
        Assert.Equal(EntityState.Transient, db.Entry(card.Entries.First()).State);
        db.Commit();
        Assert.Equal([bag], rack.Bags);
        using StoreroomDb check = room.Open();
        Assert.Equal((1, 0, 0, 0), (check.Racks.Count(), check.Crates.Count(), check.Marks.Count(), check.Cards.Count()));

        // With its owner goes what cannot be without it, and it can be added again.
        (card.Rack, box.Rack) = (null!, null);
        var again = new Rack { Name = "again", Cards = { card }, Crates = { box } };
        db.Add(again);
        db.Remove(again);
        db.Commit();
        Assert.Equal((1, 0), (check.Racks.Count(), check.Cards.Count()));
        Assert.Equal([card], again.Cards);
        Assert.Equal(EntityState.Persistent, db.Entry(box).State);
        db.Add(again);
        db.Commit();
        Assert.Equal((2, 1, 1), (check.Racks.Count(), check.Cards.Count(), check.Set<Entry>().Count()));
    }

    [DatabaseFact]
    public void A_new_child_that_is_taken_out_again_is_not_written(Dbms dbms)
    {
        using Storeroom room = Storeroom.Create(dbms);
        using StoreroomDb db = room.Open();
        Card[] cards = [new Card { Entries = { new Entry() } }, new Card(), new Card()];
        Rack[] racks = [new Rack { Name = "a", Cards = { cards[0], cards[1], cards[2] } }, new Rack { Name = "b" }];
        db.AddRange(racks);
        racks[0].Cards.Remove(cards[0]);
        racks[0].Cards.Remove(cards[1]);
        racks[0].Cards.Remove(cards[2]);
        cards[1].Rack = racks[1];
        racks[1].Cards.Add(cards[2]);
        Assert.Contains("\"Cards\"", db.PendingSql(), StringComparison.Ordinal);
        db.Commit();
        Assert.Equal(EntityState.Transient, db.Entry(cards[0]).State);
        using StoreroomDb check = room.Open();
        Assert.Equal((2, 0), (check.Cards.Count(c => c.Rack.Name == "b"), check.Set<Entry>().Count()));
    }

    [DatabaseFact]
    public void What_is_put_into_a_collection_is_in_step_itself(Dbms dbms)
    {
        using Storeroom room = Storeroom.Create(dbms);
        using StoreroomDb db = room.Open();
        var rack = new Rack { Name = "rack" };
        db.Add(rack);
        var mark = new Mark { Color = 1, Form = 1, Spots = { new Spot() } };
        rack.Marks.Add(mark);
        Assert.Equal(EntityState.Pending, db.Entry(mark).State);
        Assert.Equal([rack], mark.Racks);
        Assert.Same(mark, mark.Spots.Single().Mark);
        var spot = new Spot();
        mark.Spots.Add(spot);
        Assert.Same(mark, spot.Mark);
        var second = new Rack { Name = "second" };
        mark.Racks.Add(second);
        Assert.Equal([mark], second.Marks);
        var card = new Card();
        second.Cards.Add(card);
        var entry = new Entry();
        card.Entries.Add(entry);
        Assert.Equal((second, card), (card.Rack, entry.Card));

        // Taken out again, it was never there, unless something else of the session leads to it.
        rack.Marks.Remove(mark);
        Assert.Equal([second], mark.Racks);
        Assert.Equal([EntityState.Transient, EntityState.Transient], [db.Entry(mark).State, db.Entry(second).State]);
        rack.Marks.Add(mark);
        Assert.Equal(EntityState.Pending, db.Entry(second).State);
        db.Add(second);
        rack.Marks.Remove(mark);
        Assert.Equal(EntityState.Pending, db.Entry(mark).State);
        second.Cards.Remove(card);
        Assert.Null(card.Rack);
        Assert.Equal([entry], card.Entries);
        Assert.Equal([EntityState.Transient, EntityState.Transient], [db.Entry(card).State, db.Entry(entry).State]);
        var crate = new Crate { Name = "never" };
        rack.Crates.Add(crate);
        rack.Crates.Remove(crate);
        db.Commit();
        using StoreroomDb check = room.Open();
        Assert.Equal((2, 1, 2, 0, 0), (check.Racks.Count(), check.Marks.Count(), check.Set<Spot>().Count(), check.Cards.Count(), check.Crates.Count()));
        Assert.Equal(["second"], check.Marks.Include(m => m.Racks).Single().Racks.Select(r => r.Name));
    }

    [DatabaseFact]
    public void Looking_ahead_and_failing_leave_the_objects_as_they_were(Dbms dbms)
    {
        using Storeroom room = Storeroom.Create(dbms);
        using StoreroomDb db = room.Open();
        using StoreroomDb other = room.Open();
        var rack = new Rack { Name = "rack" };
        db.Add(rack);
        var crate = new Crate { Rack = rack };
        db.Add(crate);
        var later = new Crate { Name = "later", Inner = new List<Crate> { new() } };
        ICollection<Crate> inner = later.Inner;
        crate.Outer = later;
        var bag = new Bag();
        rack.Bags.Add(bag);
        string sql = db.PendingSql();
        Assert.Contains("\"Bag\"", sql, StringComparison.Ordinal);
        Assert.Contains("later", sql, StringComparison.Ordinal);
        Assert.Same(inner, later.Inner);
        Assert.Equal([EntityState.Transient, EntityState.Transient], [db.Entry(later).State, db.Entry(bag).State]);

        var foreign = new Mark { Color = 2, Form = 2 };
        other.Add(foreign);
        var refused = new Rack { Name = "refused", Jars = new List<Jar>() };
        ICollection<Jar> jars = refused.Jars!;
        refused.Marks.Add(foreign);
        Assert.Equal("LP1422", Assert.Throws<LinqProviderException>(() => db.Add(refused)).Code);
        Assert.Same(jars, refused.Jars);
    }

    [DatabaseFact(Dbms.Sqlite)]
    public void Thousands_of_objects_join_a_new_owner_in_linear_time(Dbms dbms)
    {
        using Storeroom room = Storeroom.Create(dbms);
        using StoreroomDb db = room.Open();
        var rack = new Rack { Name = "rack" };
        db.Add(rack);
        for (int i = 0; i < 50_000; i++)
        {
            db.Add(new Crate { Rack = rack });
        }

        Assert.Equal(50_000, rack.Crates.Count);
    }
}
