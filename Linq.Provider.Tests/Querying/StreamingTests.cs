using System.Runtime.CompilerServices;
using Linq.Provider.Tests.Infrastructure;

namespace Linq.Provider.Tests.Querying;

/// <summary>A million rows pass through a loop in the memory of a few: none is held when the next has come.</summary>
public sealed class StreamingTests
{
    private const int Rows = 1_000_000;
    private const int Sampled = 1_000;

    [DatabaseFact]
    public void A_loop_over_a_million_rows_holds_none_of_them(Dbms dbms)
    {
        using TestDatabase database = TestDatabase.Create(dbms);
        using var db = new NumbersDb(database.Engine);
        var witness = new Witness();
        foreach (Number number in Million(db, dbms))
        {
            witness.See(number);
        }

        witness.Check();
        Assert.Equal(1, db.StatementCount);
    }

    [DatabaseFact]
    public async Task An_asynchronous_loop_over_a_million_rows_holds_none_of_them(Dbms dbms)
    {
        using TestDatabase database = TestDatabase.Create(dbms);
        await using var db = new NumbersDb(database.Engine);
        var witness = new Witness();
        await foreach (Number number in Million(db, dbms).AsAsyncEnumerable())
        {
            witness.See(number);
        }

        witness.Check();
        Assert.Equal(1, db.StatementCount);
    }

    private static IQueryable<Number> Million(NumbersDb db, Dbms dbms) => (dbms == Dbms.Sqlite
        ? db.Sql<Number>($"""WITH RECURSIVE n("Id") AS (SELECT 1 UNION ALL SELECT "Id" + 1 FROM n WHERE "Id" < {Rows}) SELECT "Id", 'number ' || "Id" AS "Name" FROM n""")
        : db.Sql<Number>($"""SELECT i AS "Id", 'number ' || i AS "Name" FROM generate_series(1, {Rows}) AS i""")).AsNoTracking();

    public sealed class Number
    {
        public int Id { get; set; }

        public string Name { get; set; } = "";
    }

    public sealed class NumbersDb(Engine engine) : Session(engine)
    {
        public EntitySet<Number> Numbers => Set<Number>();
    }

    /// <summary>Looks whether rows that have passed are still held by anybody. The memory of the process says nothing, since other tests run beside this one.</summary>
    private sealed class Witness
    {
        private readonly List<WeakReference> _seen = [];
        private int _rows;
        private int _mostHeld;

        public void See(Number number)
        {
            if (++_rows % Sampled == 0)
            {
                _seen.Add(new WeakReference(number));
            }

            if (_rows % (Rows / 4) == 0)
            {
                Count();
            }
        }

        public void Check()
        {
            Assert.Equal(Rows, _rows);
            Assert.InRange(_mostHeld, 0, 3);
        }

        [MethodImpl(MethodImplOptions.NoInlining)]
        private void Count()
        {
            GC.Collect();
            _mostHeld = Math.Max(_mostHeld, _seen.Count(s => s.IsAlive));
            _seen.Clear();
        }
    }
}
