using Linq.Provider.Tests.Infrastructure;

namespace Linq.Provider.Tests.Querying;

/// <summary>An enum that is stored as text means in queries what it means in C#, beside numbers, lists of the application and in orders.</summary>
public sealed class StoredEnumTests
{
    private static readonly Ticket[] Rows = [.. Enumerable.Range(1, 9).Select(i => new Ticket { Id = i, Status = (Status)(i == 8 ? -1 : i % 4), Former = i % 4 == 1 ? null : (Status)(i == 7 ? 9 : i % 3), Rank = (Status)(i % 4 == 3 ? 3 : i % 2), Short = (Status)((i + i / 5) % 3), Letter = "abc"[i % 3], Code = 97 + (i % 2), Access = Access.Read })];

    private static readonly List<Local> Locals = [new(Status.Open, Status.New, 1), new(Status.Closed, null, 2)];

    private static readonly Status[] Some = [Status.Open, Status.Closed];

    private static readonly Status?[] SomeOrNone = [Status.Open, null];

    private static readonly Dictionary<Status, string> Names = new() { [Status.New] = "new", [Status.Open] = "open" };

    private static readonly Dictionary<int, Status> Expected = new() { [1] = Status.Open, [2] = Status.Open };

    private static readonly Status Open = Status.Open;

    private static readonly int Two = 2;

    private static readonly (string Name, Func<IQueryable<Ticket>, IEnumerable<object?>> Run)[] Cases =
    [
        ("member of a list", t => Ids(t.Where(x => Locals.Any(l => l.Status == x.Status)))),
        ("member of a list that may be null", t => Ids(t.Where(x => Locals.Any(l => l.Former == x.Former)))),
        ("member of a list beside a nullable column", t => Ids(t.Where(x => Locals.Any(l => l.Status == x.Former)))),
        ("other than every member", t => Ids(t.Where(x => Locals.All(l => l.Status != x.Status)))),
        ("element of a list", t => Ids(t.Where(x => Some.Any(s => s == x.Status)))),
        ("element of a list with null", t => Ids(t.Where(x => SomeOrNone.Any(s => s == x.Former)))),
        ("contained", t => Ids(t.Where(x => SomeOrNone.Contains(x.Former)))),
        ("joined to a list of values", t => t.Join(Some, x => x.Status, s => s, (x, s) => new { x.Id, s }).ToList().OrderBy(x => x.Id)),
        ("joined to a list of objects", t => t.Join(Locals, x => x.Status, l => l.Status, (x, l) => new { x.Id, l.Number }).ToList().OrderBy(x => x.Id)),
        ("joined to a list in groups", t => t.GroupJoin(Locals, x => x.Status, l => l.Status, (x, g) => new { x.Id, N = g.Count() }).ToList().OrderBy(x => x.Id)),
        ("a list of each row", t => t.SelectMany(x => Locals.Where(l => l.Status == x.Status), (x, l) => new { x.Id, l.Number }).ToList().OrderBy(x => x.Id)),
        ("key of a dictionary", t => t.Where(x => Names.ContainsKey(x.Status)).OrderBy(x => x.Id).Select(x => Names[x.Status])),
        ("value of a dictionary", t => Ids(t.Where(x => Expected.ContainsKey(x.Id) && Expected[x.Id] == x.Status))),
        ("column stored as a number", t => Ids(t.Where(x => x.Rank == x.Status))),
        ("conditional between variables", t => Ids(t.Where(x => (x.Id > 3 ? Open : Status.New) == x.Status))),
        ("conditional between columns", t => t.OrderBy(x => x.Id).Select(x => x.Id > 3 ? x.Status : x.Rank).Cast<object?>()),
        ("column stored as another text", t => Ids(t.Where(x => x.Short == x.Status || x.Former == x.Short))),
        ("other than a column stored as another text", t => Ids(t.Where(x => x.Short != x.Status))),
        ("joined by another text", t => t.GroupJoin(t, x => x.Short, y => y.Status, (x, g) => new { x.Id, N = g.Count() }).ToList().OrderBy(x => x.Id)),
        ("one or another text", t => t.OrderBy(x => x.Id).Select(x => (object?)new { A = x.Former ?? x.Short, B = x.Id > 3 ? x.Status : x.Short, C = Equals(x.Status, x.Short) })),
        ("union with another text", t => t.Select(x => x.Status).Union(t.Select(x => x.Short)).ToList().Order().Cast<object?>()),
        ("size beside another text", t => Ids(t.Where(x => x.Status >= x.Short))),
        ("number or another", t => t.OrderBy(x => x.Id).Select(x => (object?)new { A = (int?)x.Former ?? -1, B = (int?)x.Former ?? 300, C = x.Id > 3 ? 99 : (int)x.Status, D = x.Id > 3 ? 99 : (int)x.Short })),
        ("size", t => Ids(t.Where(x => x.Status > Open || x.Former < Status.Closed))),
        ("size beside a number", t => Ids(t.Where(x => x.Status >= x.Rank))),
        ("order", t => t.OrderByDescending(x => x.Status).ThenBy(x => x.Id).Select(x => (object?)x.Id)),
        ("least and greatest", t => [t.Max(x => x.Status), t.Min(x => x.Former), t.Sum(x => (int)x.Status), t.Where(x => x.Id == 0).Max(x => x.Former)]),
        ("arithmetic", t => t.OrderBy(x => x.Id).Select(x => (object?)((int)x.Status + 1))),
        ("greatest of a group", t => t.GroupBy(x => x.Rank).Select(g => new { g.Key, A = g.Max(x => x.Status), B = g.Min(x => x.Former) }).ToList().OrderBy(x => x.Key)),
        ("first by the enum", t => t.OrderBy(x => x.Id).Select(x => t.OrderByDescending(y => y.Status).ThenBy(y => y.Id).First().Id).Cast<object?>()),
        ("order by a pair", t => t.OrderByDescending(x => ValueTuple.Create(x.Former, x.Status)).ThenBy(x => x.Id).Select(x => (object?)x.Id)),
        ("order by a nested pair", t => t.OrderBy(x => ValueTuple.Create(x.Rank, ValueTuple.Create(x.Status))).ThenBy(x => x.Id).Select(x => (object?)x.Id)),
        ("value without a name", t => Ids(t.Where(x => x.Status > Status.Closed || x.Former == (Status)9))),
        ("numbers", t => [t.Sum(x => (int?)x.Former), t.Average(x => (int)x.Status), t.Max(x => (long)x.Status), t.Sum(x => (int)x.Status - (int)x.Rank)]),
        ("operators on a number", t => t.OrderBy(x => x.Id).Select(x => (object?)new { A = -(int)x.Status, B = ~(int)x.Status, C = Math.Max((int)x.Rank, (int)(x.Former ?? 0)), D = "abcd"[(int)x.Rank] })),
        ("union with another stored form", t => t.Select(x => x.Status).Union(t.Select(x => x.Rank)).ToList().Order().Cast<object?>()),
        ("union with a number", t => t.Select(x => (int)x.Status + 0).Union(t.Select(x => (int)x.Rank)).Union(t.Select(x => (int)x.Letter)).ToList().Order().Cast<object?>()),
        ("array with another stored form", t => t.OrderBy(x => x.Id).Select(x => (object?)new { M = new[] { x.Status, x.Rank }.Max(), C = new[] { x.Status, x.Rank }.Contains(Status.Open) })),
        ("number of a character beside that of an enum", t => Ids(t.Where(x => x.Letter - 'a' == (int)x.Status || x.Letter == (int?)x.Former))),
        ("number beside a variable", t => Ids(t.Where(x => (int)x.Status == Two && (long?)x.Former != 1L << 40))),
        ("number as another enum", t => t.OrderBy(x => x.Id).Select(x => (object?)(DayOfWeek)(int)x.Status)),
        ("character beside a number", t => Ids(t.Where(x => x.Letter == x.Code))),
    ];

    public enum Status
    {
        New,
        Open,
        Closed,
    }

    [Flags]
    public enum Access
    {
        None,
        Read,
        Write,
    }

    public sealed record Local(Status Status, Status? Former, int Number);

    public sealed class Ticket
    {
        public int Id { get; set; }
        public Status Status { get; set; }
        public Status? Former { get; set; }
        public Status Short { get; set; }
        public Status Rank { get; set; }
        public char Letter { get; set; }
        public int Code { get; set; }
        public Access Access { get; set; }
        public bool Urgent { get; set; }
        public decimal Price { get; set; } = 1.75m;
    }

    public sealed class TicketDb(Engine engine) : Session(engine)
    {
        public EntitySet<Ticket> Tickets => Set<Ticket>();

        protected override void Configure(ModelBuilder model)
        {
            EntityBuilder<Ticket> ticket = model.Entity<Ticket>();
            ticket.Property(t => t.Id).HasDefaultValue(0);
            ticket.Property(t => t.Status).HasConversion<string>();
            ticket.Property(t => t.Former).HasConversion<string>();
            ticket.Property(t => t.Short).HasConversion(v => v == Status.New ? "N" : v == Status.Open ? "O" : v == Status.Closed ? "C" : "?" + (int)v, s => s == "N" ? Status.New : s == "O" ? Status.Open : s == "C" ? Status.Closed : (Status)int.Parse(s.Substring(1)));
            ticket.Property(t => t.Access).HasConversion<string>();
            ticket.Property(t => t.Price).HasConversion(p => (long)(p * 100), cents => cents / 100m);
            ticket.Property(t => t.Urgent).HasConversion(u => u ? "Y" : "N", s => s == "Y");
        }
    }

    [DatabaseFact]
    public void Queries_mean_what_they_mean_in_memory(Dbms dbms) => With(dbms, db =>
    {
        foreach ((string name, Func<IQueryable<Ticket>, IEnumerable<object?>> run) in Cases)
        {
            object?[] expected = [.. run(Rows.AsQueryable())];
            Assert.True(expected.Length > 0, name);
            Assert.True(expected.SequenceEqual(run(db.Tickets)), $"{name}: {string.Join(", ", run(db.Tickets))}");
        }
    });

    [DatabaseFact]
    public void What_only_a_converter_knows_is_refused(Dbms dbms) => With(dbms, db =>
    {
        var wanted = new[] { new { Urgent = true, Access = Access.Read } };
        Assert.Empty(db.Tickets.Where(t => wanted.Any(w => w.Urgent == t.Urgent)));
        Assert.Equal("LP1201", Assert.Throws<QueryTranslationException>(() => db.Tickets.Where(t => wanted.Any(w => w.Access == t.Access)).ToList()).Code);
        Assert.Equal("LP1204", Assert.Throws<QueryTranslationException>(() => db.Tickets.OrderBy(t => t.Access).ToList()).Code);
        Assert.Equal("LP1203", Assert.Throws<QueryTranslationException>(() => db.Tickets.Sum(t => (int)t.Access)).Code);
        Assert.Equal("LP1203", Assert.Throws<QueryTranslationException>(() => db.Tickets.Sum(t => t.Price)).Code);
        Assert.Equal("LP1201", Assert.Throws<QueryTranslationException>(() => db.Tickets.Where(t => t.Price * 2 > 3).ToList()).Code);
        Assert.Equal("LP1201", Assert.Throws<QueryTranslationException>(() => db.Tickets.Where(t => Math.Abs(t.Price) > 1).ToList()).Code);
        Assert.All(db.Tickets.Select(t => t.Price * 2).ToList(), p => Assert.Equal(3.5m, p));
    });

    [DatabaseFact]
    public void A_query_that_begins_with_a_list_is_refused(Dbms dbms) => With(dbms, db =>
    {
        Assert.Equal("LP1209", Assert.Throws<QueryTranslationException>(() => Locals.AsQueryable().Join(db.Tickets, l => l.Number, t => t.Id, (l, t) => t.Id).ToList()).Code);
        Assert.Equal("LP1209", Assert.Throws<QueryTranslationException>(() => Some.AsQueryable().Concat(db.Tickets.Select(t => t.Rank)).Count()).Code);
    });

    private static IEnumerable<object?> Ids(IQueryable<Ticket> tickets) => tickets.OrderBy(t => t.Id).Select(t => t.Id).Cast<object?>();

    private static void With(Dbms dbms, Action<TicketDb> test)
    {
        using TestDatabase database = TestDatabase.Create(dbms);
        using var db = new TicketDb(database.Engine);
        db.CreateAll();
        db.AddRange(Rows.Select(t => new Ticket { Id = t.Id, Status = t.Status, Former = t.Former, Rank = t.Rank, Short = t.Short, Letter = t.Letter, Code = t.Code, Access = t.Access }));
        db.Commit();
        test(db);
    }
}
