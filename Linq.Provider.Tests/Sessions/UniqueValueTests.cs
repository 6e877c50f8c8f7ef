using Linq.Provider.Tests.Infrastructure;

namespace Linq.Provider.Tests.Sessions;

/// <summary>Unique values change hands within one flush.</summary>
public sealed class UniqueValueTests
{
    [DatabaseFact]
    public void Partners_are_exchanged(Dbms dbms)
    {
        using var database = new PegboardDatabase(dbms);
        using Pegboard db = database.Open();
        (Peg a, Peg b, Peg x, Peg y) = (New(1), New(2), New(3), New(4));
        (a.Next, b.Next) = (x, y);
        db.AddRange([a, b]);
        db.Commit();

        (a.Next, b.Next) = (b.Next, a.Next);
        db.Commit();
        Assert.Equal((y.Id, x.Id, b, a), (a.NextId, b.NextId, x.Previous, y.Previous));
        using Pegboard again = database.Open();
        Assert.Equal([$"1>{y.Id}", $"2>{x.Id}"], again.Pegs.Where(p => p.NextId != null).OrderBy(p => p.Row).AsEnumerable().Select(p => $"{p.Row}>{p.NextId}"));

        // The versions are those of the rows.
        (a.Next, b.Next, a.Code) = (b.Next, a.Next, "again");
        db.Commit();
        Assert.Equal((x.Id, y.Id), (a.NextId, b.NextId));
        db.RemoveRange([a, b]);
        db.Commit();
    }

    [DatabaseFact]
    public void Partners_are_exchanged_from_the_other_end(Dbms dbms)
    {
        using var database = new PegboardDatabase(dbms);
        using Pegboard db = database.Open();
        (Peg a, Peg b, Peg x, Peg y) = (New(1), New(2), New(3), New(4));
        (x.Previous, y.Previous) = (a, b);
        db.AddRange([x, y]);
        db.Commit();

        (x.Previous, y.Previous) = (b, a);
        db.Commit();
        Assert.Equal((y.Id, x.Id, y, x), (a.NextId, b.NextId, a.Next, b.Next));
    }

    [DatabaseFact]
    public void Values_go_round_among_many_rows(Dbms dbms)
    {
        using var database = new PegboardDatabase(dbms);
        using Pegboard db = database.Open();
        Peg[] pegs = [.. Enumerable.Range(0, 10).Select(New)];
        db.AddRange(pegs);
        db.Commit();

        string?[] codes = [.. pegs.Select(p => p.Code)];
        for (int i = 0; i < pegs.Length; i++)
        {
            (pegs[i].Code, pegs[i].Place) = (codes[(i + 3) % codes.Length], i + 1);
        }

        db.Commit();
        Assert.Equal(codes.Skip(3).Concat(codes.Take(3)), Stored(database, p => p.Code));
    }

    [DatabaseFact]
    public void Rows_move_up_by_one_whatever_their_order(Dbms dbms)
    {
        using var database = new PegboardDatabase(dbms);
        using Pegboard db = database.Open();
        Peg[] pegs = [.. Enumerable.Range(0, 20).Select(New)];
        db.AddRange(pegs);
        db.Commit();

        for (int i = 0; i < pegs.Length; i++)
        {
            pegs[i].Label = $"label {i + 1}";
        }

        long before = db.StatementCount;
        db.Commit();
        Assert.Equal(Enumerable.Range(1, 20).Select(i => $"label {i}"), Stored(database, p => p.Label));
        for (int i = 0; i < pegs.Length; i++)
        {
            pegs[i].Label = $"label {i}";
        }

        db.Commit();
        Assert.Equal(Enumerable.Range(0, 20).Select(i => $"label {i}"), Stored(database, p => p.Label));

        // No batch was tried in vain.
        Assert.True(db.StatementCount - before <= 44, $"{db.StatementCount - before} statements");
    }

    [DatabaseFact]
    public void A_new_row_takes_what_a_changed_one_gives_up(Dbms dbms)
    {
        using var database = new PegboardDatabase(dbms);
        using Pegboard db = database.Open();
        (Peg old, Peg next) = (New(1), New(2));
        old.Next = next;
        db.Add(old);
        db.Commit();

        // As a version that is superseded: the old row names the new one, and hands its label on to it; the new one comes between the old one and the next.
        var made = new Peg { Row = 3, Label = old.Label, Next = next };
        (old.Label, old.Next, old.Owner) = ("superseded", made, made);
        db.Commit();
        Assert.Equal((made.Id, made.Id, next.Id), (old.NextId, old.OwnerId, made.NextId));
        Assert.Equal(["superseded", "label 2", "label 1"], Stored(database, p => p.Label));
    }

    [DatabaseFact]
    public void A_partner_is_replaced(Dbms dbms)
    {
        using var database = new PegboardDatabase(dbms);
        using Pegboard db = database.Open();
        (Peg a, Peg x) = (New(1), New(2));
        a.Next = x;
        db.Add(a);
        db.Commit();

        Peg b = New(5);
        x.Previous = b;
        db.Commit();
        Assert.Equal((null, null, x.Id, x), (a.NextId, a.Next, b.NextId, b.Next));

        db.Remove(b);
        x.Previous = New(6);
        db.Commit();
        Assert.Equal([null, null, x.Id], Stored(database, p => p.NextId));
    }

    [DatabaseFact]
    public void The_row_that_a_value_comes_from_is_deleted_with_its_references_turned_to_the_new_one(Dbms dbms)
    {
        using var database = new PegboardDatabase(dbms);
        using Pegboard db = database.Open();
        (Peg gone, Peg child) = (New(1), New(2));
        child.Owner = gone;
        db.AddRange([gone, child]);
        db.Commit();

        var made = new Peg { Row = 3, Label = gone.Label, Code = gone.Code };
        child.Owner = made;
        db.Add(made);
        db.Remove(gone);
        db.Commit();
        Assert.Equal(["label 2", "label 1"], Stored(database, p => p.Label));
        Assert.Equal(made.Id, child.OwnerId);

        // And the child itself takes it.
        Peg second = New(4);
        (child.Owner, child.Label) = (second, made.Label);
        db.Remove(made);
        db.Commit();
        Assert.Equal(["label 1", "label 4"], Stored(database, p => p.Label));
    }

    [DatabaseFact]
    public void Values_that_cannot_be_null_are_not_exchanged_in_one_flush(Dbms dbms)
    {
        using var database = new PegboardDatabase(dbms);
        using Pegboard db = database.Open();
        (Driver ann, Driver bob) = (new() { Name = "Ann", Car = new() { Plate = "A" } }, new() { Name = "Bob", Car = new() { Plate = "B" } });
        db.AddRange([ann, bob]);
        db.Commit();

        (ann.Car, bob.Car) = (bob.Car, ann.Car);
        long before = db.StatementCount;
        FlushException refusal = Assert.Throws<FlushException>(db.Flush);
        Assert.Equal(("LP1423", before), (refusal.Code, db.StatementCount));
        Assert.Equal([ann, bob], refusal.Entities.OrderBy(e => ((Driver)e).Name));
        Assert.Contains("Drivers (CarId)", refusal.Message, StringComparison.Ordinal);

        // As the message says.
        (Car a, Car b) = (bob.Car, ann.Car);
        ann.Car = new Car { Plate = "for a moment" };
        bob.Car = a;
        db.Flush();
        (Car spare, ann.Car) = (ann.Car, b);
        db.Remove(spare);
        db.Commit();
        Assert.Equal((b.Id, a.Id), (ann.CarId, bob.CarId));
        Assert.Equal((bob, ann), (a.Driver, b.Driver));

        (ann.Car, bob.Car) = (bob.Car, ann.Car);
        Assert.Throws<FlushException>(db.Flush);
        db.Rollback();
        Assert.Equal((b, a), (ann.Car, bob.Car));
    }

    [DatabaseFact]
    public void Values_of_two_columns_are_exchanged_if_one_of_them_can_be_null(Dbms dbms)
    {
        using var database = new PegboardDatabase(dbms);
        using Pegboard db = database.Open();
        (Peg a, Peg b) = (New(1), New(2));
        (a.Place, b.Place) = (1, 2);
        b.Row = 1;
        db.AddRange([a, b]);
        db.Commit();

        (a.Place, b.Place) = (2, 1);
        Assert.Contains("clear Place of Peg ", db.PendingSql(), StringComparison.Ordinal);
        db.Commit();
        Assert.Equal(["label 1 2", "label 2 1"], Stored(database, p => $"{p.Label} {p.Place}").Order());
    }

    [DatabaseFact]
    public void An_index_with_a_condition_is_left_to_the_database(Dbms dbms)
    {
        using var database = new PegboardDatabase(dbms);
        using Pegboard db = database.Open();
        (Edition old, Edition older) = (new() { Name = "one" }, new() { Name = "two", IsOld = true });
        db.AddRange([old, older]);
        db.Commit();

        // Only one of them is in the index.
        (old.Name, older.Name) = (older.Name, old.Name);
        db.Commit();
        old.IsOld = true;
        db.Add(new Edition { Name = old.Name });
        db.Commit();
        Assert.Equal(3, db.Editions.Count());

        Edition fresh = db.Editions.Single(e => !e.IsOld);
        var other = new Edition { Name = "three" };
        db.Add(other);
        db.Commit();
        (fresh.Name, other.Name) = (other.Name, fresh.Name);
        Assert.Equal("LP1401", Assert.Throws<FlushException>(db.Commit).Code);
        db.Rollback();
        Assert.Equal("three", other.Name);
    }

    [DatabaseFact]
    public void A_conflict_is_found_where_columns_are_cleared_first(Dbms dbms)
    {
        using var database = new PegboardDatabase(dbms);
        using Pegboard db = database.Open();
        (Peg a, Peg b) = (New(1), New(2));
        db.AddRange([a, b]);
        db.Commit();
        using (Pegboard other = database.Open())
        {
            Peg theirs = other.Find<Peg>(1)!;
            theirs.Row = 77;
            other.Commit();
        }

        (a.Code, b.Code) = (b.Code, a.Code);
        ConcurrencyException conflict = Assert.Throws<ConcurrencyException>(db.Commit);
        ConcurrencyEntry entry = Assert.Single(conflict.Entries);
        Assert.Equal((a, 77), (entry.Entity, entry.Database!["Row"]));
        entry.Resolve(ConcurrencyWinner.Client);
        db.Commit();
        Assert.Equal(["code 2", "code 1"], Stored(database, p => p.Code));

        using (Pegboard other = database.Open())
        {
            other.Pegs.ExecuteDelete();
            other.Commit();
        }

        (a.Code, b.Code) = (b.Code, a.Code);
        Assert.Equal(2, Assert.Throws<ConcurrencyException>(db.Commit).Entries.Count);
        db.Rollback();
    }

    [DatabaseFact]
    public void Versions_hold_where_a_circle_of_removals_is_cleared(Dbms dbms)
    {
        using var database = new PegboardDatabase(dbms);
        using Pegboard db = database.Open();
        (Peg a, Peg b) = (New(1), New(2));
        (a.Owner, b.Owner) = (b, a);
        db.Add(a);
        db.Commit();
        db.RemoveRange([a, b]);
        db.Commit();
        Assert.Equal(0, db.Pegs.Count());
    }

    [DatabaseFact]
    public void Two_references_between_the_same_rows_are_both_postponed(Dbms dbms)
    {
        using var database = new PegboardDatabase(dbms);
        using Pegboard db = database.Open();
        (Peg a, Peg b) = (New(1), New(2));
        (a.Owner, a.Next, b.Owner, b.Next) = (b, b, a, a);
        db.Add(a);
        db.Commit();
        Assert.Equal((b.Id, b.Id, a.Id, a.Id), (a.OwnerId, a.NextId, b.OwnerId, b.NextId));
        db.RemoveRange([a, b]);
        db.Commit();
        Assert.Equal(0, db.Pegs.Count());
    }

    private static Peg New(int number) => new() { Row = number, Label = $"label {number}", Code = $"code {number}" };

    private static List<T> Stored<T>(PegboardDatabase database, Func<Peg, T> value)
    {
        using Pegboard db = database.Open();
        return [.. db.Pegs.AsNoTracking().OrderBy(p => p.Row).AsEnumerable().Select(value)];
    }
}
