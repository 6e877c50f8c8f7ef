using System.Globalization;
using Linq.Provider.Tests.Infrastructure;

namespace Linq.Provider.Tests.Querying;

/// <summary>Statements that set properties with a converter: to conditionals, negations, conversions and other forms of the same value.</summary>
public sealed class ConvertedWriteTests
{
    private static readonly Sum Two = new(2m);

    private static Step? None => null;

    private static readonly int Seven = 7;

    private static readonly Item[] Items =
    [
        .. Enumerable.Range(1, 6).Select(i => new Item
        {
            Id = i, Number = i == 6 ? 9 : i % 3, Text = (Step)(i % 3), TextOrNone = i % 2 == 0 ? null : (Step)(i % 3), Plain = (Step)(i == 5 ? 7 : (i + 1) % 3), PlainOrNone = i % 3 == 0 ? null : (Step)(i % 2), Letter = (Step)(i % 3),
            IsOpen = i % 2 == 0, WasOpen = i % 3 == 0 ? null : i % 2 == 0, Flag = i > 3, Price = new(i * 0.5m), Former = i % 2 == 0 ? null : new Sum(i), Rate = i * 1.5m, Owner = new(i),
        }),
    ];

    private static readonly (string Name, Func<IQueryable<Item>, IQueryable<Item>, int> Run, Action<Item> Expected)[] Cases =
    [
        ("conditional between constants", (s, _) => s.ExecuteUpdate(u => u.Set(x => x.Text, x => x.Number > 1 ? Step.Begun : Step.Done)), x => x.Text = x.Number > 1 ? Step.Begun : Step.Done),
        ("conditional between a column and a constant", (s, _) => s.ExecuteUpdate(u => u.Set(x => x.Text, x => x.Number > 1 ? x.Text : Step.Done)), x => x.Text = x.Number > 1 ? x.Text : Step.Done),
        ("number as an enum", (s, _) => s.ExecuteUpdate(u => u.Set(x => x.Text, x => (Step)x.Number)), x => x.Text = (Step)x.Number),
        ("another or a constant", (s, _) => s.ExecuteUpdate(u => u.Set(x => x.Text, x => x.PlainOrNone ?? Step.Begun)), x => x.Text = x.PlainOrNone ?? Step.Begun),
        ("text or a constant", (s, _) => s.ExecuteUpdate(u => u.Set(x => x.Plain, x => x.TextOrNone ?? Step.Done)), x => x.Plain = x.TextOrNone ?? Step.Done),
        ("number to text", (s, _) => s.ExecuteUpdate(u => u.Set(x => x.Text, x => x.Plain).Set(x => x.TextOrNone, x => x.PlainOrNone)), x => (x.Text, x.TextOrNone) = (x.Plain, x.PlainOrNone)),
        ("text to number", (s, _) => s.ExecuteUpdate(u => u.Set(x => x.Plain, x => x.Text).Set(x => x.PlainOrNone, x => x.TextOrNone)), x => (x.Plain, x.PlainOrNone) = (x.Text, x.TextOrNone)),
        ("letter to text and number", (s, _) => s.ExecuteUpdate(u => u.Set(x => x.Text, x => x.Letter).Set(x => x.Plain, x => x.Letter)), x => x.Text = x.Plain = x.Letter),
        ("letter of constants", (s, _) => s.ExecuteUpdate(u => u.Set(x => x.Letter, x => x.Flag ? Step.Done : Step.New)), x => x.Letter = x.Flag ? Step.Done : Step.New),
        ("captured null or text", (s, _) => s.ExecuteUpdate(u => u.Set(x => x.TextOrNone, x => x.Flag ? None : x.Text)), x => x.TextOrNone = x.Flag ? None : x.Text),
        ("negation", (s, _) => s.ExecuteUpdate(u => u.Set(x => x.IsOpen, x => !x.IsOpen)), x => x.IsOpen = !x.IsOpen),
        ("negation of what may be null", (s, _) => s.ExecuteUpdate(u => u.Set(x => x.WasOpen, x => !x.WasOpen)), x => x.WasOpen = !x.WasOpen),
        ("comparison", (s, _) => s.ExecuteUpdate(u => u.Set(x => x.IsOpen, x => x.Number > 1).Set(x => x.WasOpen, x => x.PlainOrNone == Step.Begun)), x => (x.IsOpen, x.WasOpen) = (x.Number > 1, x.PlainOrNone == Step.Begun)),
        ("comparison with a converted value", (s, _) => s.ExecuteUpdate(u => u.Set(x => x.IsOpen, x => x.Text == Step.Done || x.Price == Two)), x => x.IsOpen = x.Text == Step.Done || x.Price == Two),
        ("existence", (s, all) => s.ExecuteUpdate(u => u.Set(x => x.IsOpen, x => all.Any(y => y.Number > x.Number))), x => x.IsOpen = Items.Any(y => y.Number > x.Number)),
        ("plain truth and converted", (s, _) => s.ExecuteUpdate(u => u.Set(x => x.IsOpen, x => x.Flag).Set(x => x.Flag, x => x.IsOpen)), x => (x.IsOpen, x.Flag) = (x.Flag, x.IsOpen)),
        ("truth or a constant", (s, _) => s.ExecuteUpdate(u => u.Set(x => x.IsOpen, x => x.WasOpen ?? true).Set(x => x.WasOpen, x => x.Number > 1 ? null : x.Flag)), x => (x.IsOpen, x.WasOpen) = (x.WasOpen ?? true, x.Number > 1 ? null : x.Flag)),
        ("another truth", (s, _) => s.ExecuteUpdate(u => u.Set(x => x.IsOpen, x => x.Flag ? x.WasOpen ?? false : x.Number > 1).Set(x => x.WasOpen, x => x.IsOpen)), x => (x.IsOpen, x.WasOpen) = (x.Flag ? x.WasOpen ?? false : x.Number > 1, x.IsOpen)),
        ("value or a captured one", (s, _) => s.ExecuteUpdate(u => u.Set(x => x.Price, x => x.Former ?? Two)), x => x.Price = x.Former ?? Two),
        ("value or default", (s, _) => s.ExecuteUpdate(u => u.Set(x => x.Price, x => x.Former.GetValueOrDefault())), x => x.Price = x.Former.GetValueOrDefault()),
        ("conditional between a column and a captured value", (s, _) => s.ExecuteUpdate(u => u.Set(x => x.Price, x => x.Flag ? x.Price : Two).Set(x => x.Former, x => x.Flag ? null : x.Price)), x => (x.Price, x.Former) = (x.Flag ? x.Price : Two, x.Flag ? null : x.Price)),
        ("made of constants", (s, _) => s.ExecuteUpdate(u => u.Set(x => x.Owner, x => new Owner(3))), x => x.Owner = new Owner(3)),
        ("made of a variable", (s, _) => s.ExecuteUpdate(u => u.Set(x => x.Owner, x => new Owner(Seven))), x => x.Owner = new Owner(Seven)),
        ("conditional between constants that are converted", (s, _) => s.ExecuteUpdate(u => u.Set(x => x.Rate, x => x.Flag ? 2.5m : 1m)), x => x.Rate = x.Flag ? 2.5m : 1m),
    ];

    public enum Step
    {
        New, Begun, Done,
    }

    public readonly record struct Sum(decimal Value)
    {
        public override string ToString() => Value.ToString("0.00", CultureInfo.InvariantCulture);
    }

    public readonly record struct Owner(int Value);

    public sealed record Item
    {
        public int Id { get; set; }

        public int Number { get; set; }

        public Step Text { get; set; }

        public Step? TextOrNone { get; set; }

        public Step Plain { get; set; }

        public Step? PlainOrNone { get; set; }

        public Step Letter { get; set; }

        public bool IsOpen { get; set; }

        public bool? WasOpen { get; set; }

        public bool Flag { get; set; }

        public Sum Price { get; set; }

        public Sum? Former { get; set; }

        public decimal Rate { get; set; }

        public Owner Owner { get; set; }

        public override string ToString() => FormattableString.Invariant($"{Id} {Number} {Text} {TextOrNone} {Plain} {PlainOrNone} {Letter} {IsOpen} {WasOpen} {Flag} {Price} {Former} {Rate:0.00} {Owner}");
    }

    public sealed class ItemDb(Engine engine) : Session(engine)
    {
        public EntitySet<Item> Items => Set<Item>();

        protected override void Configure(ModelBuilder model)
        {
            EntityBuilder<Item> item = model.Entity<Item>();
            item.Property(x => x.Id).HasDefaultValue(0);
            item.Property(x => x.Text).HasConversion<string>();
            item.Property(x => x.TextOrNone).HasConversion<string>();
            item.Property(x => x.Letter).HasConversion(k => k == Step.New ? "N" : k == Step.Begun ? "B" : "D", s => s == "N" ? Step.New : s == "B" ? Step.Begun : Step.Done);
            item.Property(x => x.IsOpen).HasConversion(b => b ? "Y" : "N", s => s == "Y");
            item.Property(x => x.WasOpen).HasConversion(b => b == true ? 1 : 2, n => n == 1);
            item.Property(x => x.Price).HasConversion(a => (long)(a.Value * 100), cents => new Sum(cents / 100m));
            item.Property(x => x.Former).HasConversion(a => (long)(a!.Value.Value * 100), cents => new Sum(cents / 100m));
            item.Property(x => x.Rate).HasConversion(r => (long)(r * 100), cents => cents / 100m);
            item.Property(x => x.Owner).HasConversion(o => o.Value, v => new Owner(v));
        }
    }

    [DatabaseFact]
    public void Properties_are_set_in_their_stored_form(Dbms dbms) => With(dbms, db =>
    {
        var failures = new List<string>();
        foreach ((string name, Func<IQueryable<Item>, IQueryable<Item>, int> run, Action<Item> expect) in Cases)
        {
            string expected = string.Join("\n", Items.Select(x =>
            {
                Item changed = x with { };
                expect(changed);
                return changed;
            }));
            string actual;
            using SessionTransaction transaction = db.Begin();
            try
            {
                run(db.Items, db.Items);
                actual = string.Join("\n", db.Items.AsNoTracking().OrderBy(x => x.Id));
            }
            catch (LinqProviderException e)
            {
                actual = e.Message;
            }

            transaction.Rollback();
            if (expected != actual)
            {
                failures.Add($"{name}: expected\n{expected}\ngot\n{actual}");
            }
        }

        Assert.True(failures.Count == 0, string.Join("\n", failures));
    });

    [DatabaseFact]
    public void Rows_are_inserted_in_their_stored_form(Dbms dbms) => With(dbms, db =>
    {
        db.Items.InsertInto(db.Items, x => new Item
        {
            Id = x.Id + 10, Text = x.Plain, TextOrNone = x.Flag ? x.Text : null, Plain = x.Text, IsOpen = x.Number > 1, WasOpen = !x.IsOpen, Price = x.Former ?? Two, Owner = new Owner(Seven), Letter = Step.Done, Rate = x.Rate,
        });
        Assert.Equal(
            string.Join("\n", Items.Select(x => new Item
            {
                Id = x.Id + 10, Text = x.Plain, TextOrNone = x.Flag ? x.Text : null, Plain = x.Text, IsOpen = x.Number > 1, WasOpen = !x.IsOpen, Price = x.Former ?? Two, Owner = new Owner(Seven), Letter = Step.Done, Rate = x.Rate,
            })),
            string.Join("\n", db.Items.Where(x => x.Id > 10).OrderBy(x => x.Id)));
    });

    [DatabaseFact]
    public void What_only_the_application_can_store_is_refused(Dbms dbms) => With(dbms, db =>
    {
        Assert.Equal("LP1204", Assert.Throws<QueryTranslationException>(() => db.Items.ExecuteUpdate(u => u.Set(x => x.Letter, x => (Step)x.Number))).Code);
        Assert.Equal("LP1204", Assert.Throws<QueryTranslationException>(() => db.Items.ExecuteUpdate(u => u.Set(x => x.Rate, x => x.Number * 2))).Code);
        Assert.Equal("LP1201", Assert.Throws<QueryTranslationException>(() => db.Items.ExecuteUpdate(u => u.Set(x => x.Rate, x => x.Rate * 2))).Code);
    });

    private static void With(Dbms dbms, Action<ItemDb> test)
    {
        using TestDatabase database = TestDatabase.Create(dbms);
        using var db = new ItemDb(database.Engine);
        db.CreateAll();
        db.BulkInsert(Items);
        db.Commit();
        test(db);
    }
}
