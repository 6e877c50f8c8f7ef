using Linq.Provider.Tests.Infrastructure;

namespace Linq.Provider.Tests.Members;

/// <summary>Numbers beyond their type: an error of one code on both databases where C# throws, never another number.</summary>
public sealed class OverflowTests(SubjectFixture subjects) : IClassFixture<SubjectFixture>
{
    [DatabaseFact]
    public void A_sum_of_ints_beyond_int(Dbms dbms) => Overflows(dbms, db => db.Subjects.Where(s => s.Int == int.MaxValue).Sum(s => s.Int));

    [DatabaseFact]
    public void A_sum_of_ints_in_a_group(Dbms dbms) => Overflows(dbms, db => db.Subjects.GroupBy(s => s.Int).Select(g => g.Sum(s => s.Int)).ToList());

    [DatabaseFact]
    public void A_sum_of_longs_beyond_long(Dbms dbms) => Overflows(dbms, db => db.Subjects.Where(s => s.Long == long.MaxValue).Sum(s => s.Long));

    [DatabaseFact]
    public void A_sum_as_longs_is_right(Dbms dbms)
    {
        using var db = new SubjectDb(subjects[dbms].Engine);
        Assert.Equal(SubjectRows.Create().Where(s => s.Int == int.MaxValue).Sum(s => (long)s.Int), db.Subjects.Where(s => s.Int == int.MaxValue).Sum(s => (long)s.Int));
    }

    [DatabaseFact]
    public void Checked_addition(Dbms dbms) => Overflows(dbms, db => db.Subjects.Where(s => checked(s.Int + 1) > 0).ToList());

    [DatabaseFact]
    public void Checked_multiplication_of_longs(Dbms dbms) => Overflows(dbms, db => db.Subjects.Where(s => checked(s.Long * 4) == 0).ToList());

    [DatabaseFact]
    public void Checked_negation(Dbms dbms) => Overflows(dbms, db => db.Subjects.Where(s => checked(-s.Int) == 5).ToList());

    [DatabaseFact]
    public void A_checked_cast(Dbms dbms) => Overflows(dbms, db => db.Subjects.Where(s => checked((short)s.Int) == 5).ToList());

    [DatabaseFact]
    public void A_conversion(Dbms dbms) => Overflows(dbms, db => db.Subjects.Where(s => Convert.ToInt16(s.Int) == 5).ToList());

    [DatabaseFact]
    public void A_cast_of_decimal(Dbms dbms) => Overflows(dbms, db => db.Subjects.Where(s => (int)s.Decimal == 5).ToList());

    [DatabaseFact]
    public void Unsigned_integers_in_a_result(Dbms dbms)
    {
        Overflows(dbms, db => db.Subjects.Select(s => (s.UInt * 0u) - 1u).ToList());
        Overflows(dbms, db => db.Subjects.Select(s => (s.ULong * 0UL) - 1UL).ToList());
        Overflows(dbms, db => db.Subjects.Select(s => (byte)(s.UInt * 0u) + s.UInt - s.UInt - 1u).ToList());
    }

    [DatabaseFact]
    public void A_text_that_is_no_int(Dbms dbms)
    {
        using var db = new SubjectDb(subjects[dbms].Engine);
        Assert.Equal("LP1003", Assert.Throws<LinqProviderException>(() => db.Subjects.Where(s => int.Parse(s.Text) == 5).ToList()).Code);
        Assert.Equal("LP1304", Assert.Throws<LinqProviderException>(() => db.Subjects.Where(s => int.Parse(s.Number + "00000000000") == 5).ToList()).Code);
    }

    private void Overflows(Dbms dbms, Func<SubjectDb, object> query)
    {
        using var db = new SubjectDb(subjects[dbms].Engine);
        Assert.Equal("LP1304", Assert.Throws<LinqProviderException>(() => query(db)).Code);
    }
}
