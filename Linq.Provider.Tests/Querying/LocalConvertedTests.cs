using System.Globalization;
using Linq.Provider.Tests.Infrastructure;

namespace Linq.Provider.Tests.Querying;

/// <summary>Values with a converter beside values and lists of the application: what is compared with a column takes the column's form, wherever the two meet.</summary>
public sealed class LocalConvertedTests
{
    private static readonly Client[] Clients =
    [
        .. Enumerable.Range(1, 7).Select(i => new Client
        {
            Id = new(i), Chief = i % 3 == 0 ? null : new ClientId(i / 2 + 1), Mail = new($"m{i % 4}@x"), Second = i % 2 == 0 ? null : new Mail($"m{i % 3}@x"), Limit = new(i % 4 * 0.5m),
            Bonus = i % 3 == 1 ? null : new Amount(i % 2 * 0.5m), Rate = i % 3 * 1.5m, Kind = (Kind)(i % 3), Former = i % 4 == 0 ? null : (Kind)(i % 2), IsActive = i % 2 == 0, Number = i, Tags = [.. Enumerable.Range(0, i % 3).Select(n => $"t{n}")],
        }),
    ];

    private static readonly ClientId[] Ids = [new(2), new(5), new(9)];

    private static readonly List<ClientId?> SomeIds = [new(2), null, new(3)];

    private static readonly List<Mail?> Mails = [new("m1@x"), null, new("m3@x")];

    private static readonly List<Amount> Amounts = [new(0.5m), new(1m), new(0.5m)];

    private static readonly decimal[] Rates = [0m, 3m];

    private static readonly List<Kind> Kinds = [Kind.Big, Kind.Old];

    private static readonly Dictionary<ClientId, string> Names = new() { [new(1)] = "one", [new(2)] = "two", [new(4)] = "four" };

    private static readonly List<Order> Orders = [new(new(2), new(1m), "a"), new(new(2), new(0.5m), "b"), new(new(7), new(1.5m), "c")];

    private static readonly List<Spot?> Spots = [new(1, 2), null, new(3, 4), null];

    private static readonly List<Visit> Visits = [new("a", new(2), new(1, 2)), new("b", null, null), new("c", new(3), null)];

    private static readonly List<Blank?> Blanks = [new(), null];

    private static readonly List<ClientId[]> Teams = [[new(1), new(4)], [new(6)], []];

    private static readonly Dictionary<int, Amount> Limits = new() { [1] = new(0.5m), [2] = new(0m), [3] = new(1.5m) };

    private static readonly ILookup<ClientId, string> ByClient = Orders.ToLookup(o => o.Client, o => o.Label);

    private static readonly (ClientId, Amount)[] Pairs = [(new(1), new(0.5m)), (new(2), new(9m))];

    private static readonly ClientId Two = new(2);

    private static readonly Amount Half = new(0.5m);

    private static readonly object? Nothing = NoNumber();

    private static readonly object? Something = 3;

    private static readonly Mail First = new("m1@x");

    private static readonly (string Name, Func<IQueryable<Client>, IEnumerable<object?>> Run)[] Cases =
    [
        ("any", c => Numbers(c.Where(x => Ids.Any(i => i == x.Id)))),
        ("all", c => Numbers(c.Where(x => Ids.All(i => i != x.Id)))),
        ("any by Equals", c => Numbers(c.Where(x => Ids.Any(i => i.Equals(x.Id)) || Mails.Any(m => Equals(m, x.Mail))))),
        ("count", c => c.OrderBy(x => x.Number).Select(x => (object?)Amounts.Count(a => a == x.Limit))),
        ("position", c => c.OrderBy(x => x.Number).Select(x => (object?)Array.IndexOf(Ids, x.Id))),
        ("position in a list", c => Numbers(c.Where(x => Amounts.IndexOf(x.Limit) >= 0))),
        ("nullable column", c => Numbers(c.Where(x => Ids.Any(i => i == x.Chief)))),
        ("list with null", c => Numbers(c.Where(x => SomeIds.Any(i => i == x.Id)))),
        ("structs that may be null", c => c.OrderBy(x => x.Number).Select(x => (object?)new { N = Spots.Where(p => x.Number > 0).Count(), None = Spots.Any(p => p == null && x.Number > 0), Here = Spots.Any(p => p != null && p.Value.X == x.Number), All = Spots.Count(p => p.HasValue && x.Number > 1) })),
        ("structs that may be null, in results", c => c.OrderBy(x => x.Number).SelectMany(x => Spots.Where(p => p == null || p.Value.X == x.Number), (x, p) => new { x.Number, p })),
        ("members that may be null", c => c.OrderBy(x => x.Number).SelectMany(x => Visits.Where(v => v.Of == x.Chief), (x, v) => new { x.Number, v.Label, v.Of, v.At }).ToList().OrderBy(v => v.Number).ThenBy(v => v.Label)),
        ("objects with members that may be null", c => c.SelectMany(x => Visits.Where(v => v.At == null || v.At.Value.X == x.Number), (x, v) => new { x.Number, v }).ToList().OrderBy(v => v.Number).ThenBy(v => v.v.Label)),
        ("objects of which nothing is known", c => c.OrderBy(x => x.Number).Select(x => (object?)new { N = Blanks.Where(b => x.Number > 1).Count(), None = Blanks.Any(b => b == null && x.Number > 2) })),
        ("list with null and nullable column", c => Numbers(c.Where(x => SomeIds.Any(i => i == x.Chief)))),
        ("none of a list with null", c => Numbers(c.Where(x => SomeIds.All(i => i != x.Chief)))),
        ("objects", c => Numbers(c.Where(x => Mails.Any(m => m == x.Mail)))),
        ("objects and null", c => Numbers(c.Where(x => Mails.Any(m => m == x.Second)))),
        ("numbers with a converter", c => Numbers(c.Where(x => Rates.Any(r => r == x.Rate)))),
        ("numbers with a converter, computed", c => Numbers(c.Where(x => Rates.Any(r => r == x.Rate && r * 2 > 1)))),
        ("numbers that the application computes", c => Numbers(c.Where(x => Rates.Select(r => r / 2).Any(r => r == x.Rate)))),
        ("an enum with a converter", c => Numbers(c.Where(x => Kinds.Any(k => k == x.Kind)))),
        ("an enum with a converter beside null", c => Numbers(c.Where(x => Kinds.Any(k => k == x.Former)))),
        ("key of a dictionary", c => Numbers(c.Where(x => Names.ContainsKey(x.Id)))),
        ("value of a dictionary", c => c.Where(x => Names.ContainsKey(x.Id)).OrderBy(x => x.Number).Select(x => Names[x.Id])),
        ("value of a dictionary in a condition", c => Numbers(c.Where(x => Names.ContainsKey(x.Id) && Names[x.Id] == "two"))),
        ("members of a list", c => Numbers(c.Where(x => Orders.Any(o => o.Client == x.Id && o.Amount == x.Limit)))),
        ("members and values", c => Numbers(c.Where(x => Orders.Any(o => o.Client == x.Id && o.Label != "a")))),
        ("join", c => c.Join(Ids, x => x.Id, i => i, (x, i) => new { x.Number, i }).ToList().OrderBy(x => x.Number)),
        ("join to members", c => c.Join(Orders, x => x.Id, o => o.Client, (x, o) => new { x.Number, o.Label, o.Amount }).ToList().OrderBy(x => x.Label)),
        ("join by two", c => c.Join(Orders, x => new { A = x.Id, B = x.Limit }, o => new { A = o.Client, B = o.Amount }, (x, o) => new { x.Number, o.Label }).ToList().OrderBy(x => x.Label)),
        ("join of texts", c => c.Join(Mails.Where(m => m != null), x => x.Mail, m => m, (x, m) => new { x.Number, m }).ToList().OrderBy(x => x.Number)),
        ("group join", c => c.GroupJoin(Orders, x => x.Id, o => o.Client, (x, g) => new { x.Number, N = g.Count() }).ToList().OrderBy(x => x.Number)),
        ("left join", c => c.LeftJoin(Ids, x => x.Id, i => i, (x, i) => new { x.Number, i }).ToList().OrderBy(x => x.Number)),
        ("a list of each row", c => c.SelectMany(x => Orders.Where(o => o.Client == x.Id), (x, o) => new { x.Number, o.Label }).ToList().OrderBy(x => x.Label)),
        ("distinct elements", c => Numbers(c.Where(x => Amounts.Distinct().Count(a => a == x.Limit) == 1))),
        ("skipped elements", c => Numbers(c.Where(x => Ids.Skip(1).Any(i => i == x.Id)))),
        ("union", c => c.Select(x => x.Mail).Union(Mails.Where(m => m != null)!).ToList().OrderBy(m => m!.Text)),
        ("union of amounts", c => c.Select(x => x.Limit).Union(Amounts).ToList().OrderBy(a => a.Value).Cast<object?>()),
        ("concat", c => c.OrderBy(x => x.Number).Select(x => x.Limit).Concat(Amounts).ToList().Cast<object?>()),
        ("except", c => c.Select(x => x.Id).Except(Ids).ToList().OrderBy(i => i.Value).Cast<object?>()),
        ("intersect", c => c.OrderBy(x => x.Number).Select(x => x.Id).Intersect(Ids).ToList().Cast<object?>()),
        ("append", c => c.OrderBy(x => x.Number).Select(x => x.Limit).Append(Half).Cast<object?>()),
        ("prepend", c => c.OrderBy(x => x.Number).Select(x => x.Mail).Prepend(First)),
        ("written values", c => Numbers(c.Where(x => new[] { x.Chief, Two }.Any(i => i == x.Id)))),
        ("written values in the result", c => c.OrderBy(x => x.Number).Select(x => (object?)new[] { x.Limit, Half }.Count(a => a == Half))),
        ("contained in a projection", c => [c.Select(x => x.Limit).Contains(Half), c.Select(x => x.Id).Contains(new ClientId(99)), c.Select(x => x.Second).Contains(null), c.Select(x => x.Mail).Contains(First)]),
        ("contained in a projection of each row", c => Numbers(c.Where(x => c.Where(y => y.Number < x.Number).Select(y => y.Limit).Contains(Half)))),
        ("default if empty", c => c.OrderBy(x => x.Number).Select(x => (object?)c.Where(y => y.Chief == x.Id).OrderBy(y => y.Number).Select(y => y.Limit).DefaultIfEmpty(Half).First())),
        ("first or another", c => c.OrderBy(x => x.Number).Select(x => (object?)c.Where(y => y.Number > x.Number + 3).OrderBy(y => y.Number).Select(y => y.Limit).FirstOrDefault(Half))),
        ("one or another", c => Numbers(c.Where(x => (x.Number > 3 ? x.Limit : Half) == Half))),
        ("another or one", c => c.OrderBy(x => x.Number).Select(x => (object?)(x.IsActive ? Half : x.Limit))),
        ("value or another", c => Numbers(c.Where(x => (x.Bonus ?? Half) == x.Limit || (x.Second ?? First) == x.Mail))),
        ("value or default", c => Numbers(c.Where(x => x.Bonus.GetValueOrDefault() == x.Limit))),
        ("value or default beside a value", c => Numbers(c.Where(x => x.Bonus.GetValueOrDefault() == new Amount(0m)))),
        ("value or a given one", c => Numbers(c.Where(x => x.Bonus.GetValueOrDefault(x.Limit) == x.Limit || x.Chief.GetValueOrDefault(Two) == x.Id))),
        ("value or default in a key", c => c.GroupBy(x => x.Bonus.GetValueOrDefault()).Select(g => new { g.Key.Value, N = g.Count() }).ToList().OrderBy(g => g.Value)),
        ("value or default in the result", c => c.OrderBy(x => x.Number).Select(x => (object?)new { A = x.Bonus.GetValueOrDefault(), B = x.Chief.GetValueOrDefault() })),
        ("value or another in an order", c => c.OrderBy(x => (x.Bonus ?? Half) == Half).ThenBy(x => x.Number).Select(x => (object?)x.Number)),
        ("value or another in a key", c => c.GroupBy(x => x.Bonus ?? Half).Select(g => new { g.Key, N = g.Count() }).ToList().OrderBy(g => g.Key.Value)),
        ("values or others, distinct", c => c.Select(x => x.IsActive ? Half : x.Limit).Distinct().ToList().OrderBy(a => a.Value).Cast<object?>()),
        ("values or others in a subquery", c => Numbers(c.Where(x => c.Select(y => y.Second ?? First).Contains(x.Mail)))),
        ("groups of a list", c => Numbers(c.Where(x => Amounts.GroupBy(a => a).Any(g => g.Key == x.Limit && g.Count() == 2)))),
        ("a list beside each row", c => c.OrderBy(x => x.Number).Select(x => string.Join(",", Orders.Where(o => o.Client == x.Id).Select(o => o.Label)))),
        ("a list in each row", c => c.OrderBy(x => x.Number).Select(x => new { x.Number, L = Orders.Where(o => o.Client == x.Id).Select(o => o.Label).ToList() }).AsEnumerable().Select(x => x.Number + string.Join(",", x.L))),
        ("lists of lists", c => Numbers(c.Where(x => Teams.Any(t => t.Any(m => m == x.Id))))),
        ("values of a dictionary", c => Numbers(c.Where(x => Limits.ContainsKey(x.Number) && Limits[x.Number] == x.Limit))),
        ("lookup", c => c.OrderBy(x => x.Number).Select(x => (object?)ByClient[x.Id].Count())),
        ("key of a lookup", c => Numbers(c.Where(x => ByClient.Contains(x.Id)))),
        ("sum over a list", c => c.OrderBy(x => x.Number).Select(x => (object?)Amounts.Sum(a => a == x.Limit ? 1 : 0))),
        ("zip", c => c.OrderBy(x => x.Number).Select(x => x.Id).Zip(Ids, (a, b) => a == b).ToList().Cast<object?>()),
        ("sequence equal", c => [c.Where(x => x.Number == 2 || x.Number == 5).OrderBy(x => x.Number).Select(x => x.Id).SequenceEqual(Ids.Take(2)), c.OrderBy(x => x.Number).Select(x => x.Id).SequenceEqual(Ids)]),
        ("by membership", c => c.ExceptBy(Ids, x => x.Id).Select(x => x.Number).ToList().Order().Concat(c.IntersectBy(Ids, x => x.Id).Select(x => x.Number).ToList().Order()).Cast<object?>()),
        ("pairs", c => Numbers(c.Where(x => Pairs.Contains(ValueTuple.Create(x.Id, x.Limit)) || Pairs.Any(p => p.Item1 == x.Id)))),
        ("members of an element", c => Numbers(c.Where(x => Ids.Any(i => i == x.Id && i.Value > 2)))),
        ("first of a list", c => c.OrderBy(x => x.Number).Select(x => Orders.Where(o => o.Client == x.Id).OrderBy(o => o.Label).Select(o => o.Label).FirstOrDefault())),
        ("a list that only its converter reads", c => c.OrderBy(x => x.Number).Select(x => (object?)new { x.Tags.Count, N = x.Tags.Count(), Any = x.Tags.Any(), One = x.Tags.Contains("t1"), First = x.Tags.FirstOrDefault(), All = string.Join(",", x.Tags) })),
        ("a null object that is not taken", c => Numbers(c.Where(x => Nothing == null || (int)Nothing == x.Number)).Concat(Numbers(c.Where(x => Something == null || (int)Something == x.Number)))),
        ("computed", c => c.OrderBy(x => x.Number).Where(x => x.Grant == x.Limit).Select(x => (object?)x.Grant)),
        ("computed in a key", c => (c.GroupBy(x => x.Grant).Select(g => g.Count()).ToList().Order()).Cast<object?>()),
        ("computed of numbers", c => c.OrderBy(x => x.Number).Select(x => (object?)new { x.Leader, x.Both })),
    ];

    public enum Kind
    {
        Small, Big, Old,
    }

    public readonly record struct ClientId(int Value);

    public sealed record Mail(string Text);

    public readonly record struct Amount(decimal Value)
    {
        public override string ToString() => Value.ToString("0.00", CultureInfo.InvariantCulture);
    }

    public sealed record Order(ClientId Client, Amount Amount, string Label);

    public readonly record struct Spot(int X, int Y);

    public sealed record Visit(string Label, ClientId? Of, Spot? At);

    public sealed class Blank;

    public class Client
    {
        public ClientId Id { get; set; }

        public ClientId? Chief { get; set; }

        public Mail Mail { get; set; } = new("");

        public Mail? Second { get; set; }

        public Amount Limit { get; set; }

        public Amount? Bonus { get; set; }

        public decimal Rate { get; set; }

        public Kind Kind { get; set; }

        public Kind? Former { get; set; }

        public bool IsActive { get; set; }

        public int Number { get; set; }

        public List<string> Tags { get; set; } = [];

        [Translatable]
        public Amount Grant => Bonus ?? Limit;

        [Translatable]
        public ClientId Leader => Chief ?? Id;

        [Translatable]
        public Kind? Both => Former ?? Kind;
    }

    public sealed class ClientDb(Engine engine) : Session(engine)
    {
        public EntitySet<Client> Clients => Set<Client>();

        internal ClientId[] Hidden { get; set; } = [];

        protected override void Configure(ModelBuilder model)
        {
            EntityBuilder<Client> client = model.Entity<Client>();
            client.HasKey(c => c.Id);
            client.HasFilter(c => Hidden.All(i => i != c.Id));
            client.Property(c => c.Id).HasConversion(i => i.Value, v => new ClientId(v));
            client.Property(c => c.Chief).HasConversion(i => i!.Value.Value, v => new ClientId(v));
            client.Property(c => c.Mail).HasConversion(m => m.Text, t => new Mail(t));
            client.Property(c => c.Second).HasConversion(m => m!.Text, t => new Mail(t));
            client.Property(c => c.Limit).HasConversion(a => (long)(a.Value * 100), cents => new Amount(cents / 100m));
            client.Property(c => c.Bonus).HasConversion(a => (long)(a!.Value.Value * 100), cents => new Amount(cents / 100m));
            client.Property(c => c.Rate).HasConversion(r => (long)(r * -100), cents => cents / -100m);
            client.Property(c => c.Kind).HasConversion(k => k == Kind.Small ? "S" : k == Kind.Big ? "B" : "O", s => s == "S" ? Kind.Small : s == "B" ? Kind.Big : Kind.Old);
            client.Property(c => c.Former).HasConversion(k => k == Kind.Small ? "S" : k == Kind.Big ? "B" : "O", s => s == "S" ? Kind.Small : s == "B" ? Kind.Big : Kind.Old);
            client.Property(c => c.Tags).HasConversion(t => string.Join(';', t), s => s.Split(';', StringSplitOptions.RemoveEmptyEntries).ToList());
            client.Property(c => c.IsActive).HasConversion(b => b ? "Y" : "N", s => s == "Y");
        }
    }

    [DatabaseFact]
    public void Queries_mean_what_they_mean_in_memory(Dbms dbms) => With(dbms, db =>
    {
        var failures = new List<string>();
        foreach ((string name, Func<IQueryable<Client>, IEnumerable<object?>> run) in Cases)
        {
            string expected = Print(run(Clients.AsQueryable()));
            string actual;
            try
            {
                actual = Print(run(db.Clients));
            }
            catch (Exception e) when (e is LinqProviderException or InvalidOperationException or ArgumentException)
            {
                actual = e.Message;
            }

            if (expected != actual)
            {
                failures.Add($"{name}: expected {expected}, got {actual}");
            }
        }

        Assert.True(failures.Count == 0, string.Join("\n", failures));
    });

    [DatabaseFact]
    public void What_the_database_cannot_know_is_refused(Dbms dbms) => With(dbms, db =>
    {
        // The element is in the form of the column, what is computed of it is not.
        Assert.Equal("LP1201", Refused(c => c.Where(x => Rates.Any(r => r + 1 == x.Rate))));
        Assert.Equal("LP1201", Refused(c => c.Where(x => Rates.Any(r => -r == x.Rate))));
        Assert.Equal("LP1201", Refused(c => c.Where(x => Rates.Any(r => Math.Abs(r) == x.Rate))));
        Assert.Equal("LP1201", Refused(c => c.Where(x => Rates.Any(r => r == x.Rate && r < x.Rate))));
        Assert.Equal("LP1202", Refused(c => c.Where(x => Amounts.Any(a => a == x.Limit && a.Value < x.Limit.Value))));

        string Refused(Func<IQueryable<Client>, IQueryable<Client>> query) => Assert.Throws<QueryTranslationException>(() => query(db.Clients).ToList()).Code;
    });

    [DatabaseFact]
    public void An_element_keeps_what_the_form_of_a_column_loses(Dbms dbms) => With(dbms, db =>
    {
        decimal[] rates = [1.5001m, 1.5m, 9m];
        Assert.Equal([1.5m, 1.5001m], db.Clients.Where(x => x.Number == 1).SelectMany(x => rates.Where(r => r == x.Rate)).Order().ToList());
        Assert.Equal([1.5001m], db.Clients.Where(x => x.Number == 1).SelectMany(x => rates.Where(r => r == x.Rate && r > 1.5m)).ToList());
        Amount limit = new(0.5001m);
        Assert.Equal(limit, db.Clients.Where(x => x.Number == 2).Select(x => x.IsActive ? limit : x.Limit).Single());
        Assert.Equal(limit, db.Clients.Where(x => x.Number == 1).Select(x => x.Bonus ?? limit).Single());
    });

    [DatabaseFact]
    public void Lists_of_filters_and_compiled_queries(Dbms dbms) => With(dbms, db =>
    {
        Func<ClientDb, ClientId[], IEnumerable<int>> compiled = CompiledQuery.Compile((ClientDb session, ClientId[] ids) => session.Clients.Where(x => ids.Any(i => i == x.Id)).OrderBy(x => x.Number).Select(x => x.Number));
        Assert.Equal([2, 3], compiled(db, [new(3), new(2), new(12)]).ToList());
        Assert.Equal([], compiled(db, []).ToList());
        db.Hidden = [new(1), new(2)];
        Assert.Equal([3, 4, 5, 6, 7], db.Clients.OrderBy(x => x.Number).Select(x => x.Number).ToList());
        db.Hidden = [];
        Assert.Equal(7, db.Clients.Count());
    });

    private static string Print(IEnumerable<object?> values) => string.Join(", ", values.Select(v => v?.ToString() ?? "null"));

    private static object? NoNumber() => null;

    private static IEnumerable<object?> Numbers(IQueryable<Client> clients) => clients.OrderBy(c => c.Number).Select(c => c.Number).Cast<object?>();

    private static void With(Dbms dbms, Action<ClientDb> test)
    {
        using TestDatabase database = TestDatabase.Create(dbms);
        using var db = new ClientDb(database.Engine);
        db.CreateAll();
        db.BulkInsert(Clients);
        db.Commit();
        test(db);
    }
}
