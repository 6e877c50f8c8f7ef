using Linq.Provider.Tests.Infrastructure;

namespace Linq.Provider.Tests.Sessions;

/// <summary>Values that the database or the session makes, keys of one's own type, shared tables, and what a flush refuses.</summary>
public sealed class GeneratedValueTests
{
    [DatabaseFact]
    public void Defaults_and_computed_columns_are_read_back_in_the_same_statement(Dbms dbms)
    {
        using var database = new WorkshopDatabase(dbms);
        using Workshop db = database.Open();
        var part = new Part { Name = "bolt", Weight = 3 };
        db.Add(part);
        db.Commit();
        Assert.Equal((1, "new", 6, 1L), (part.Id, part.Status, part.DoubleWeight, db.StatementCount));

        part.Weight = 5;
        part.Status = "used";
        db.Commit();
        Assert.Equal(("used", 10, 2L), (part.Status, part.DoubleWeight, db.StatementCount));
        part.Weight = 7;
        db.Flush();
        Assert.Equal(14, part.DoubleWeight);
        db.Rollback();
        Assert.Equal((5, 10), (part.Weight, part.DoubleWeight));
        db.Commit();
        Assert.Equal(3, db.StatementCount);
    }

    [DatabaseFact]
    public void Row_versions_of_bytes_and_guids_change_and_are_compared(Dbms dbms)
    {
        using var database = new WorkshopDatabase(dbms);
        using Workshop db = database.Open();
        var stamped = new Stamped { Text = "a" };
        var marked = new Marked { Text = "a" };
        db.AddRange<object>([stamped, marked]);
        db.Commit();
        (byte[] bytes, Guid guid) = (stamped.Version, marked.Version);
        Assert.True(bytes.Length > 0 && guid != Guid.Empty);

        using Workshop other = database.Open();
        other.Find<Stamped>(stamped.Id)!.Text = "theirs";
        other.Find<Marked>(marked.Id)!.Text = "theirs";
        other.Commit();

        stamped.Text = "mine";
        ConcurrencyException conflict = Assert.Throws<ConcurrencyException>(db.Commit);
        Assert.Equal("theirs", conflict.Entries[0].Database!["Text"]);
        Assert.Equal(bytes, stamped.Version);
        db.Rollback();
        marked.Text = "mine";
        Assert.Throws<ConcurrencyException>(db.Commit).Entries[0].Resolve(ConcurrencyWinner.Client);
        Assert.Equal("mine", marked.Text);
        db.Commit();
        Assert.NotEqual(guid, marked.Version);
        db.Refresh(stamped);
        Assert.Equal("theirs", stamped.Text);
        db.Remove(stamped);
        db.Commit();
    }

    [DatabaseFact]
    public void Converted_keys_work_everywhere(Dbms dbms)
    {
        using var database = new WorkshopDatabase(dbms);
        using (Workshop db = database.Open())
        {
            db.Add(new Article { Id = new Sku("A-1"), Name = "bolt" });
            db.Commit();
        }

        using Workshop session = database.Open();
        var key = new Sku("A-1");
        Article bolt = session.Find<Article>(key)!;
        Assert.Same(bolt, session.Articles.Single(a => a.Name == "bolt"));
        bolt.Name = "nut";
        session.Commit();
        session.Refresh(bolt);
        Assert.Equal("nut", bolt.Name);
        Assert.Same(bolt, session.Merge(new Article { Id = new Sku("A-1"), Name = "washer" }).Entity);
        session.Commit();
        session.Remove(bolt);
        session.Commit();
        Assert.Empty(session.Articles.ToList());
    }

    [DatabaseFact]
    public void Classes_of_one_table_are_written_and_found_as_what_they_are(Dbms dbms)
    {
        using var database = new WorkshopDatabase(dbms);
        using (Workshop db = database.Open())
        {
            db.AddRange<Vehicle>([new Truck { Name = "t", Load = 7 }, new Bus { Name = "b", Seats = 40 }, new Vehicle { Name = "v" }]);
            db.Commit();
        }

        using Workshop session = database.Open();
        var truck = Assert.IsType<Truck>(session.Find<Vehicle>(1));
        Assert.Same(truck, session.Find<Truck>(1));
        Assert.Null(session.Find<Truck>(2));
        Assert.Equal(["b:Bus", "t:Truck", "v:Vehicle"], session.Vehicles.OrderBy(v => v.Name).ToList().Select(v => $"{v.Name}:{v.GetType().Name}"));
        truck.Load = 9;
        session.Buses.Single().Seats = null;
        session.Remove(session.Vehicles.Single(v => v.Name == "v"));
        session.Commit();
        session.Expire(truck);
        Assert.Equal(9, session.Trucks.Single().Load);
        using Workshop check = database.Open();
        Assert.Null(check.Find<Bus>(2)!.Seats);
        Assert.Equal(2, check.Vehicles.Count());
    }

    [DatabaseFact]
    public void A_circle_that_cannot_be_broken_is_refused_before_any_statement(Dbms dbms)
    {
        using var database = new WorkshopDatabase(dbms);
        using Workshop db = database.Open();
        var egg = new Egg();
        egg.Hen = new Hen { Egg = egg };
        db.Add(egg);
        FlushException refused = Assert.Throws<FlushException>(db.Commit);
        Assert.Equal(("LP1404", null, 0L), (refused.Code, refused.Sql, db.StatementCount));
        Assert.Equal(2, refused.Entities.Count);
        db.Rollback();
        db.Add(new Part { Name = "x" });
        db.Commit();
    }

    [DatabaseFact]
    public void Removing_a_parent_that_is_needed_is_refused_before_anything_is_written(Dbms dbms)
    {
        using var database = new WorkshopDatabase(dbms);
        using Workshop db = database.Open();
        var shelf = new Shelf { Boxes = [new(), new()] };
        db.Add(shelf);
        db.Commit();
        db.Remove(shelf);
        FlushException refused = Assert.Throws<FlushException>(db.Commit);
        Assert.Equal(("LP1405", null), (refused.Code, refused.Sql));
        Assert.IsType<Box>(Assert.Single(refused.Entities));
        Assert.Equal(EntityState.Deleted, db.Entry(shelf).State);
        db.Rollback();
        Assert.Equal((EntityState.Persistent, 2), (db.Entry(shelf).State, shelf.Boxes.Count));

        Box taken = shelf.Boxes[0];
        shelf.Boxes.Remove(taken);
        Assert.Equal("LP1405", Assert.Throws<FlushException>(db.Commit).Code);
        db.Remove(taken);
        db.Commit();
        Assert.Single(db.Set<Box>().ToList());
    }

    [DatabaseFact]
    public void A_commit_that_fails_at_the_end_loses_nothing(Dbms dbms)
    {
        using var database = new WorkshopDatabase(dbms);
        database.Execute("CREATE TABLE \"Guard\" (x INTEGER REFERENCES \"Parts\"(\"Id\") DEFERRABLE INITIALLY DEFERRED)");
        database.Execute(dbms == Dbms.Sqlite
            ? "CREATE TRIGGER guard AFTER INSERT ON \"Parts\" WHEN NEW.\"Name\" = 'bad' BEGIN INSERT INTO \"Guard\" VALUES (999); END"
            : """
              CREATE FUNCTION guard() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF NEW."Name" = 'bad' THEN INSERT INTO "Guard" VALUES (999); END IF; RETURN NEW; END $$;
              CREATE TRIGGER guard AFTER INSERT ON "Parts" FOR EACH ROW EXECUTE FUNCTION guard()
              """);
        using Workshop db = database.Open();
        var kept = new Part { Name = "good" };
        db.Add(kept);
        db.Commit();
        kept.Weight = 8;
        var part = new Part { Name = "bad" };
        db.Add(part);
        Assert.Equal("LP1401", Assert.Throws<FlushException>(db.Commit).Code);
        Assert.Equal((EntityState.Pending, 0, 8, true), (db.Entry(part).State, part.Id, kept.Weight, db.Entry(kept).Property(p => p.Weight).IsModified));

        part.Name = "better";
        db.Commit();
        Assert.Equal([8, 0], db.Parts.AsNoTracking().OrderBy(p => p.Id).Select(p => p.Weight).ToList());
    }

    [DatabaseFact]
    public async Task Two_threads_in_one_session_are_told(Dbms dbms)
    {
        using var database = new WorkshopDatabase(dbms);
        using Workshop db = database.Open();
        Task slow = Task.Run(() => db.Sql<Part>(
            $"SELECT x AS \"Id\", 'a' AS \"Name\", 1 AS \"Weight\", 'b' AS \"Status\", 2 AS \"DoubleWeight\" FROM (WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c WHERE x < 2000000) SELECT max(x) AS x FROM c) AS q").ToList());
        List<LinqProviderException> told = [];
        while (!slow.IsCompleted && told.Count == 0)
        {
            try
            {
                Assert.Equal(0, db.Parts.AsNoTracking().Count());
                await Task.Delay(5);
            }
            catch (LinqProviderException exception)
            {
                told.Add(exception);
            }
        }

        try
        {
            await slow;
        }
        catch (LinqProviderException exception)
        {
            // It was the one that came second.
            told.Add(exception);
        }

        Assert.Contains(told, e => e.Code is "LP1006" or "LP1007");
        Assert.Equal(0, db.Parts.Count());
    }
}
