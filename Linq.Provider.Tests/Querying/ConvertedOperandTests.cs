using Linq.Provider.Tests.Infrastructure;

namespace Linq.Provider.Tests.Querying;

/// <summary>Properties with a converter of the application as operands: the database knows what is the same, and no more.</summary>
public sealed class ConvertedOperandTests
{
    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);

    private static readonly Account[] Rows = [.. Enumerable.Range(1, 8).Select(i => new Account
    {
        Id = i,
        Money = (i * 1.25m) - 5,
        Price = i * 0.5m,
        Paid = i % 3 == 1,
        Checked = i % 4 == 0 ? null : i % 2 == 0,
        Active = i % 2 == 0,
        Length = i * Minute,
        Limit = i % 3 == 0 ? null : TimeSpan.FromMinutes(9 - i),
        Since = new DateTime(2024, 1, 1).AddHours(i * 31),
        Until = new DateTime(2024, 1, 6),
        Instant = new DateTime(2024, 1, 1, 23, 0, 0, DateTimeKind.Utc).AddHours(i),
        Code = i % 2,
        Number = new(i % 5),
        Other = i % 4 == 0 ? null : new(i % 3),
        Name = $"n{i}",
    })];

    private static readonly (string Name, Func<IQueryable<Account>, IEnumerable<object?>> Run)[] Known =
    [
        ("predicate", a => Ids(a.Where(x => x.Paid))),
        ("negated predicate", a => Ids(a.Where(x => !x.Paid))),
        ("predicate among others", a => Ids(a.Where(x => (x.Paid || x.Active) && !(x.Paid && x.Active)))),
        ("predicate that may be null", a => Ids(a.Where(x => x.Checked != true))),
        ("predicate or default", a => Ids(a.Where(x => x.Checked ?? x.Active))),
        ("predicate that may be null, negated", a => Ids(a.Where(x => !x.Checked == true))),
        ("predicate compared with another", a => Ids(a.Where(x => x.Paid == x.Active))),
        ("predicate compared with a constant", a => Ids(a.Where(x => x.Paid == false))),
        ("conditional", a => a.OrderBy(x => x.Id).Select(x => x.Paid ? 1 : 2).Cast<object?>()),
        ("one of two predicates", a => a.OrderBy(x => x.Id).Select(x => x.Id > 3 ? x.Paid : x.Active).Cast<object?>()),
        ("counts", a => a.GroupBy(x => x.Code).OrderBy(g => g.Key).Select(g => new { g.Key, A = g.Count(x => x.Paid), B = g.All(x => x.Paid), C = g.Sum(x => x.Paid ? 1 : 0) })),
        ("projection", a => a.OrderBy(x => x.Id).Select(x => new { x.Money, x.Paid, x.Checked, x.Length, x.Since, x.Instant })),
        ("equal to a variable", a => { decimal money = 2.5m; return Ids(a.Where(x => x.Money == money)); }),
        ("equal to a constant", a => Ids(a.Where(x => x.Money != 2.5m && x.Code == 1))),
        ("equal to a wider number", a => { long one = 1; return Ids(a.Where(x => x.Code == one)); }),
        ("in a list", a => { decimal[] some = [0m, 2.5m, 9m]; return Ids(a.Where(x => some.Contains(x.Money))); }),
        ("in values of the query", a => Ids(a.Where(x => new[] { 0m, 2.5m }.Contains(x.Money)))),
        ("less than a value", a => { DateTime limit = new(2024, 1, 5); return Ids(a.Where(x => x.Money < 2.5m && x.Length > Minute && x.Since <= limit)); }),
        ("columns stored alike", a => Ids(a.Where(x => x.Number == x.Other))),
        ("join of columns stored alike", a => a.Join(a, x => x.Number, y => y.Number, (x, y) => new { X = x.Id, Y = y.Id }).OrderBy(p => p.X).ThenBy(p => p.Y)),
        ("order", a => Ids(a.OrderBy(x => x.Money))),
        ("group", a => a.GroupBy(x => x.Number).OrderBy(g => g.Min(x => x.Id)).Select(g => new { g.Key, N = g.Count() })),
        ("distinct", a => a.Select(x => x.Paid).Distinct().OrderBy(p => p).Cast<object?>()),
        ("union", a => a.Select(x => x.Money).Union(a.Select(x => x.Money)).OrderBy(m => m).Cast<object?>()),
        ("greatest", a => [a.Max(x => x.Money), a.Min(x => x.Since)]),
        ("null", a => Ids(a.Where(x => x.Other == null || !x.Checked.HasValue))),
        ("value or a constant", a => a.OrderBy(x => x.Id).Select(x => x.Checked ?? true).Cast<object?>()),
        ("time of an instant", a => Ids(a.Where(x => x.Instant.Day == 1 || x.Instant.Hour == 3))),
        ("arithmetic in the result", a => a.OrderBy(x => x.Id).Select(x => new { A = x.Money * 2, B = x.Money + x.Price, C = -x.Money, D = x.Length + Minute })),
        ("functions in the result", a => a.OrderBy(x => x.Id).Select(x => new { A = Math.Abs(x.Money), B = x.Since.Year, C = x.Since.AddDays(1), D = x.Name.ToUpper(), E = (int)x.Money })),
        ("comparisons in the result", a => a.OrderBy(x => x.Id).Select(x => new { A = x.Money < x.Price, B = x.Money == x.Price, C = x.Length > x.Limit, D = x.Since < x.Until })),
        ("one of two in the result", a => a.OrderBy(x => x.Id).Select(x => new { A = x.Active ? x.Money : x.Price, B = x.Limit ?? x.Length, C = x.Active ? x.Money : 1m })),
        ("text in the result", a => a.OrderBy(x => x.Id).Select(x => "d" + x.Since.ToString("yyyy-MM-dd", null))),
    ];

    private static readonly (string Name, Func<IQueryable<Account>, IEnumerable<object?>> Run)[] Refused =
    [
        ("sum", a => [a.Sum(x => x.Money)]),
        ("average", a => [a.Average(x => x.Money)]),
        ("sum of a group", a => a.GroupBy(x => x.Active).Select(g => (object?)g.Sum(x => x.Money))),
        ("arithmetic", a => Ids(a.Where(x => x.Money + 1 == 3.5m))),
        ("negation", a => Ids(a.OrderBy(x => -x.Money))),
        ("conversion", a => Ids(a.Where(x => (int)x.Money == 2))),
        ("function", a => Ids(a.Where(x => Math.Abs(x.Money) > 2))),
        ("part of a time", a => Ids(a.Where(x => x.Since.Year == 2024))),
        ("function of a text", a => Ids(a.Where(x => x.Name.StartsWith("n")))),
        ("text", a => Ids(a.Where(x => ("x" + x.Money) == "x2.5"))),
        ("number of a code", a => Ids(a.Where(x => x.Code % 2 == 1))),
        ("equality of columns stored otherwise", a => Ids(a.Where(x => x.Money == x.Price))),
        ("comparison of columns stored otherwise", a => Ids(a.Where(x => x.Money < x.Price))),
        ("comparison of times stored otherwise", a => Ids(a.Where(x => x.Length > x.Limit || x.Since > x.Until))),
        ("join of columns stored otherwise", a => a.Join(a, x => x.Money, y => y.Price, (x, y) => (object?)x.Id)),
        ("contained in a column stored otherwise", a => Ids(a.Where(x => a.Select(y => y.Price).Contains(x.Money)))),
        ("union of columns stored otherwise", a => a.Select(x => x.Money).Union(a.Select(x => x.Price)).Cast<object?>()),
        ("one of two stored otherwise", a => Ids(a.Where(x => (x.Active ? x.Money : x.Price) > 1m))),
        ("value or another stored otherwise", a => Ids(a.OrderBy(x => x.Limit ?? x.Length))),
        ("CompareTo", a => Ids(a.Where(x => x.Money.CompareTo(3m) > 0))),
    ];

    [DatabaseFact]
    public void What_is_asked_means_what_it_means_in_memory(Dbms dbms) => With(dbms, accounts =>
    {
        foreach ((string name, Func<IQueryable<Account>, IEnumerable<object?>> run) in Known)
        {
            object?[] expected = [.. run(Rows.AsQueryable())];
            Assert.True(expected.Length > 0, name);
            object?[] actual = [.. run(accounts)];
            Assert.True(expected.SequenceEqual(actual), $"{name}: {string.Join(", ", actual)}");
        }
    });

    [DatabaseFact]
    public void What_needs_the_value_is_refused(Dbms dbms) => With(dbms, accounts =>
    {
        foreach ((string name, Func<IQueryable<Account>, IEnumerable<object?>> run) in Refused)
        {
            Exception? thrown = Record.Exception(() => run(accounts).ToList());
            Assert.True(thrown is QueryTranslationException { Code: "LP1201" or "LP1203" or "LP1204" }, $"{name}: {thrown?.Message}");
        }

        Assert.Contains("HasConversion", Assert.Throws<QueryTranslationException>(() => accounts.Where(x => x.Money + 1 == 3.5m).ToList()).Message, StringComparison.Ordinal);
    });

    private static IEnumerable<object?> Ids(IQueryable<Account> accounts)
        => (accounts.Expression.ToString().Contains("OrderBy", StringComparison.Ordinal) ? accounts : accounts.OrderBy(a => a.Id)).Select(a => a.Id).Cast<object?>();

    private static void With(Dbms dbms, Action<IQueryable<Account>> test)
    {
        using TestDatabase database = TestDatabase.Create(dbms);
        using var db = new AccountDb(database.Engine);
        db.CreateAll();
        db.AddRange(Rows.Select(a => new Account
        {
            Id = a.Id,
            Money = a.Money,
            Price = a.Price,
            Paid = a.Paid,
            Checked = a.Checked,
            Active = a.Active,
            Length = a.Length,
            Limit = a.Limit,
            Since = a.Since,
            Until = a.Until,
            Instant = a.Instant,
            Code = a.Code,
            Number = a.Number,
            Other = a.Other,
            Name = a.Name,
        }));
        db.Commit();
        test(db.Accounts);
    }

    private sealed class AccountDb(Engine engine) : Session(engine)
    {
        internal EntitySet<Account> Accounts => Set<Account>();

        protected override void Configure(ModelBuilder model)
        {
            EntityBuilder<Account> account = model.Entity<Account>();
            account.Property(a => a.Id).HasDefaultValue(0);
            account.Property(a => a.Money).HasConversion(m => (long)(m * 100), s => s / 100m);
            account.Property(a => a.Paid).HasConversion(b => b ? "Y" : "N", s => s == "Y");
            account.Property(a => a.Checked).HasConversion(b => b!.Value ? 'j' : 'n', c => c == 'j');
            account.Property(a => a.Length).HasConversion(t => t.Ticks, s => TimeSpan.FromTicks(s));
            account.Property(a => a.Since).HasConversion(t => t.Ticks, s => new DateTime(s));
            account.Property(a => a.Instant).HasConversion<DateTimeOffset>();
            account.Property(a => a.Code).HasConversion(c => (short)(c + 100), s => s - 100);
            account.Property(a => a.Number).HasConversion(n => n.Value, v => new AccountNumber(v));
            account.Property(a => a.Other).HasConversion(other => other!.Value.Value, v => new AccountNumber(v));
            account.Property(a => a.Name).HasConversion(n => "<" + n, s => s.Substring(1));
        }
    }

    internal sealed class Account
    {
        public int Id { get; set; }

        public decimal Money { get; set; }

        public decimal Price { get; set; }

        public bool Paid { get; set; }

        public bool? Checked { get; set; }

        public bool Active { get; set; }

        public TimeSpan Length { get; set; }

        public TimeSpan? Limit { get; set; }

        public DateTime Since { get; set; }

        public DateTime Until { get; set; }

        public DateTime Instant { get; set; }

        public int Code { get; set; }

        public AccountNumber Number { get; set; }

        public AccountNumber? Other { get; set; }

        public string Name { get; set; } = "";
    }

    internal readonly record struct AccountNumber(int Value);
}
