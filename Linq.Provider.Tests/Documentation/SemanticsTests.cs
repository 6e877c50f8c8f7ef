using System.Globalization;
using Linq.Provider.Tests.Infrastructure;

namespace Linq.Provider.Tests.Documentation;

/// <summary>The differences between LINQ to Objects and the databases that <c>docs/semantics.md</c> lists, each shown once.</summary>
public sealed class SemanticsTests(SemanticsTests.Specimens specimens) : IClassFixture<SemanticsTests.Specimens>
{
    private const string Emoji = "a😀b";
    private static readonly DateTime Ticks = new(2026, 3, 1, 12, 30, 15, 123, 456, DateTimeKind.Utc);

    public class Specimen
    {
        public int Id { get; set; }
        public int Number { get; set; }
        public int Zero { get; set; }
        public double Real { get; set; }
        public float Ratio { get; set; }
        public decimal Amount { get; set; }
        public string Text { get; set; } = "";
        public DateTime At { get; set; }
        public DateTimeOffset Instant { get; set; }
        public TimeSpan Span { get; set; }
        public int? ParentId { get; set; }
        public Specimen? Parent { get; set; }
        public List<Specimen> Children { get; set; } = [];
        public int[]? Numbers { get; set; }
    }

    private sealed class Made
    {
        public int Value { get; set; }
    }

    public sealed class SpecimenDb(Engine engine) : Session(engine)
    {
        public EntitySet<Specimen> Specimens => Set<Specimen>();

        protected override void Configure(ModelBuilder model) =>
            model.Entity<Specimen>().HasMany(s => s.Children).WithOne(s => s.Parent).HasForeignKey(s => s.ParentId);
    }

    /// <summary>A root with two children, the second of which has none.</summary>
    public sealed class Specimens : DatabaseFixture
    {
        protected override void Seed(TestDatabase database)
        {
            using var engine = Engine.Create(database.Url);
            using var db = new SpecimenDb(engine);
            db.CreateAll();
            var root = New(int.MaxValue, "B");
            db.AddRange([root, New(1, "a", root), New(int.MaxValue, Emoji, root)]);
            db.Commit();
        }

        private static Specimen New(int number, string text, Specimen? parent = null) => new()
        {
            Number = number,
            Real = 1.5,
            Ratio = 0.15f,
            Amount = 1234.5m,
            Text = text,
            At = Ticks.AddTicks(7),
            Instant = new DateTimeOffset(2026, 3, 1, 12, 0, 0, TimeSpan.FromHours(2)).AddTicks(7),
            Span = TimeSpan.FromTicks(17),
            Parent = parent,
        };
    }

    [DatabaseFact]
    public void Navigation_through_null_is_null(Dbms dbms) => With(dbms, db =>
    {
        Assert.Equal([null, "B", "B"], db.Specimens.OrderBy(s => s.Id).Select(s => s.Parent!.Text));
        Assert.Equal(0, db.Specimens.Count(s => s.Parent!.Parent!.Text != "B" && s.Parent!.Parent!.Number > 0));
    });

    [DatabaseFact]
    public void The_value_of_nothing_is_null(Dbms dbms) => With(dbms, db =>
    {
        Assert.Equal([null, "x", "x"], db.Specimens.OrderBy(s => s.Id).Select(s => s.Parent == null ? null : (KeyValuePair<int, string>?)KeyValuePair.Create(s.Id, "x")).Select(p => p!.Value.Value));
        Assert.Equal(0, db.Specimens.Select(s => s.Children.Select(c => (KeyValuePair<int, int>?)KeyValuePair.Create(0, c.Id)).FirstOrDefault(p => p!.Value.Value < 0)).Count(p => p!.Value.Key == 0));
        Assert.Equal("LP1301", Assert.Throws<LinqProviderException>(() => db.Specimens.Select(s => s.Children.Select(c => (KeyValuePair<int, int>?)KeyValuePair.Create(0, c.Id)).FirstOrDefault()!.Value.Key).ToList()).Code);
        Assert.Equal("LP1301", Assert.Throws<LinqProviderException>(() => db.Specimens.Select(s => s.Children.Select(c => (int?)c.Id).FirstOrDefault()!.Value).ToList()).Code);
    });

    [DatabaseFact]
    public void Numbers_beyond_an_integer_are_an_error(Dbms dbms) => With(dbms, db =>
    {
        Assert.Equal("LP1304", Assert.Throws<LinqProviderException>(() => db.Specimens.Select(s => (int)(s.Real * 1e15)).ToList()).Code);
        Assert.Contains(Assert.Throws<LinqProviderException>(() => db.Specimens.Select(s => (uint)(s.Real * -2)).ToList()).Code, new[] { "LP1304", "LP1003" });
    });

    [DatabaseFact]
    public void Boxed_values_are_compared_by_value(Dbms dbms) => With(dbms, db =>
    {
        object boxed = 1;
        Assert.Equal(["a"], db.Specimens.Where(s => (object)s.Number == boxed).Select(s => s.Text));
        Assert.Equal(["a"], db.Specimens.Where(s => Equals(s.Number, boxed)).Select(s => s.Text));
    });

    [DatabaseFact]
    public void A_column_of_Sqlite_may_hold_more_digits_than_a_float(Dbms dbms)
    {
        using TestDatabase database = TestDatabase.Create(dbms);
        using Engine engine = Engine.Create(database.Url);
        using var db = new SpecimenDb(engine);
        db.CreateAll();
        db.Add(new Specimen { Ratio = 0.05f, At = Ticks });
        db.Commit();
        Assert.Equal(1, db.Specimens.Count(s => s.Ratio == 0.05f));
        db.Commit();
        database.Execute("UPDATE \"Specimens\" SET \"Ratio\" = 0.05");
        Assert.Equal(dbms == Dbms.Sqlite ? 0 : 1, db.Specimens.Count(s => s.Ratio == 0.05f));
        Assert.Equal(0.05f, db.Specimens.Select(s => s.Ratio).Single());
    }

    [DatabaseFact]
    public void An_aggregate_of_nothing_within_a_query_is_null(Dbms dbms) => With(dbms, db =>
    {
        Assert.Equal([int.MaxValue, null, null], db.Specimens.OrderBy(s => s.Id).Select(s => (int?)s.Children.Max(c => c.Number)));
        Assert.Throws<InvalidOperationException>(() => db.Specimens.Select(s => s.Children.Max(c => c.Number)).ToList());
        Assert.Equal([0], db.Specimens.Where(s => s.Text == "a").Select(s => s.Children.Sum(c => c.Number)));
    });

    [DatabaseFact]
    public void Single_within_a_query_takes_one_of_several(Dbms dbms) => With(dbms, db =>
        Assert.Contains(db.Specimens.Where(s => s.Text == "B").Select(s => s.Children.Single().Text).Single(), new[] { "a", Emoji }));

    [DatabaseFact]
    public void An_element_that_is_missing_is_null(Dbms dbms) => With(dbms, db =>
    {
        var numbers = new Dictionary<int, int> { [1] = 2 };
        int[] list = [1];
        Assert.Empty(db.Specimens.Where(s => numbers[s.Zero] == 2 || list[s.Zero + 1] == 1));
        Assert.Throws<InvalidOperationException>(() => db.Specimens.Select(s => numbers[s.Zero]).ToList());
    });

    [DatabaseFact]
    public void A_null_list_is_empty(Dbms dbms) => With(dbms, db =>
    {
        Assert.Equal(3, db.Specimens.Count(s => s.Numbers == null && !s.Numbers!.Any() && !s.Numbers!.Contains(1)));
        Assert.Empty(db.Specimens.Where(s => s.Numbers!.Length >= 0));
    });

    [DatabaseFact]
    public void Text_is_counted_in_code_points(Dbms dbms) => With(dbms, db =>
    {
        Assert.Equal(4, Emoji.Length);
        Assert.Equal([3], db.Specimens.Where(s => s.Text == Emoji && s.Text.Length == 3).Select(s => s.Text.Length));
        Assert.Equal([3], db.Specimens.Where(s => s.Text == Emoji).Select(s => s.Text.Count(c => c != 'x')));
        Assert.Equal([Emoji[..2] + "b"], db.Specimens.Where(s => s.Text == Emoji).Select(s => new string(s.Text.Select(c => c).ToArray())).ToList().Select(t => t.Remove(2, 1)));
    });

    [DatabaseFact(Dbms.PostgreSql)]
    public void The_remainder_of_doubles_is_rounded_on_PostgreSql() => With(Dbms.PostgreSql, db =>
    {
        (double big, double part) = (1e10, 0.7);
        double rest = db.Specimens.Select(s => (s.Real - s.Real + big) % part).First();
        Assert.Equal(big % part, rest, 1e-5);
        Assert.NotEqual(big % part, rest);
    });

    [DatabaseFact(Dbms.Sqlite)]
    public void Decimals_have_one_text_for_each_value() => With(Dbms.Sqlite, db =>
    {
        Assert.Equal(["2469.0"], db.Specimens.Select(s => (s.Amount * 2).ToString()).Distinct());
        Assert.Equal(["1.0", "2.0", "3.0"], db.Specimens.OrderBy(s => s.Id).Select(s => ((decimal)s.Id).ToString()));
        Assert.Equal("1234.50", db.Specimens.OrderBy(s => s.Id).Select(s => s.Amount.ToString("0.00")).First());
    });

    [DatabaseFact]
    public void Parents_with_the_same_key_share_what_a_nested_collection_makes(Dbms dbms) => With(dbms, db =>
    {
        var siblings = db.Specimens.Where(s => s.ParentId != null).Select(s => new { All = db.Specimens.Where(o => o.ParentId == s.ParentId).Select(o => new Made { Value = o.Id }).ToList() }).ToList();
        Assert.NotSame(siblings[0].All, siblings[1].All);
        Assert.Same(siblings[0].All[0], siblings[1].All[0]);
    });

    [DatabaseFact(Dbms.Sqlite)]
    public void What_is_not_a_number_cannot_be_sent_to_Sqlite() => With(Dbms.Sqlite, db =>
    {
        double none = double.NaN;
        float? ratio = float.NaN;
        Assert.Equal("LP1208", Assert.Throws<LinqProviderException>(() => db.Specimens.Count(s => s.Real == none)).Code);
        Assert.Equal("LP1208", Assert.Throws<LinqProviderException>(() => db.Specimens.Count(s => s.Ratio > ratio)).Code);
        double[] some = [1.5, double.NaN];
        Assert.Equal("LP1208", Assert.Throws<LinqProviderException>(() => db.Specimens.Count(s => some.Contains(s.Real))).Code);
    });

    [DatabaseFact]
    public void The_zero_character_is_the_empty_text(Dbms dbms) => With(dbms, db =>
    {
        char zero = '\0';
        Assert.Equal(0, db.Specimens.Count(s => s.Text.Contains(zero) || s.Text.StartsWith(zero) || s.Text.IndexOf(zero) + 1 > 0));
        Assert.Equal(3, db.Specimens.Count(s => (s.Text + zero) == s.Text));
        Assert.Equal(3, db.Specimens.Count(s => s.Text[9] == '\0' && (char)s.Zero == '\0' && !char.IsWhiteSpace(s.Text[9])));
        Assert.Equal(['\0', '\0', '\0'], db.Specimens.Select(s => s.Text[9]));
    });

    [DatabaseFact]
    public void A_collection_that_is_missing_is_empty(Dbms dbms) => With(dbms, db =>
    {
        Assert.Equal([0, 0, 0], db.Specimens.Select(s => s.Children.Where(c => c.Id < 0).Select(c => c.Children).First().Count()));
        Assert.Equal([0, 0, 0], db.Specimens.Select(s => (s.Id < 0 ? s.Children : null)!.Count()));
    });

    [DatabaseFact]
    public void Objects_that_a_query_makes_are_compared_by_their_values(Dbms dbms) => With(dbms, db =>
    {
        Assert.Equal(1, db.Specimens.Select(s => new Made { Value = 1 }).Distinct().Count());
        Assert.Equal([3], db.Specimens.GroupBy(s => new Made { Value = 1 }).Select(g => g.Count()));
        Assert.Equal(3, db.Specimens.Count(s => new { A = 1 } == new { A = 1 }));
    });

    [DatabaseFact]
    public void Positions_without_an_order_follow_the_key(Dbms dbms) => With(dbms, db =>
    {
        int last = db.Specimens.Max(s => s.Id);
        Assert.Equal(last, db.Specimens.ElementAt(2).Id);
        Assert.Equal([last], db.Specimens.Where((s, i) => i == 2).Select(s => s.Id));
    });

    [DatabaseFact]
    public void Characters_follow_the_locale_of_PostgreSql(Dbms dbms) => With(dbms, db =>
    {
        Assert.True(char.IsDigit('٣'));
        Assert.Equal([dbms == Dbms.Sqlite], db.Specimens.Where(s => s.Text == "B").Select(s => char.IsDigit(("٣" + s.Text)[0])));
        Assert.Equal([false], db.Specimens.Where(s => s.Text == "B").Select(s => char.IsAsciiDigit(("٣" + s.Text)[0])));
    });

    [DatabaseFact]
    public void Text_is_ordered_by_the_collation(Dbms dbms) => With(dbms, db => Assert.Equal(["B", "a", Emoji], db.Specimens.OrderBy(s => s.Text).Select(s => s.Text)));

    [DatabaseFact]
    public void Values_become_text_in_the_invariant_culture(Dbms dbms) => With(dbms, db =>
        Assert.Equal(["1.5"], db.Specimens.OrderBy(s => s.Real.ToString()).Take(1).Select(s => s.Real.ToString())));

    [DatabaseFact]
    public void The_kind_of_a_DateTime_is_lost(Dbms dbms) => With(dbms, db => Assert.Equal(DateTimeKind.Unspecified, db.Specimens.First().At.Kind));

    [DatabaseFact]
    public void Converted_values_are_ordered_by_their_stored_form(Dbms dbms)
    {
        using TestDatabase database = TestDatabase.Create(dbms);
        using var db = new RankDb(database.Engine);
        db.CreateAll();
        db.AddRange([new Ranked { Rank = 9 }, new Ranked { Rank = 10 }]);
        db.Commit();
        Assert.Equal([10, 9], db.Ranks.OrderBy(r => r.Rank).Select(r => r.Rank));
        Assert.Equal([20, 18], db.Ranks.OrderBy(r => r.Rank).Select(r => r.Rank * 2));
        Assert.Equal("LP1201", Assert.Throws<QueryTranslationException>(() => db.Ranks.Where(r => r.Rank * 2 > 18).ToList()).Code);
    }

    private sealed class Ranked
    {
        public int Id { get; set; }

        public int Rank { get; set; }
    }

    private sealed class RankDb(Engine engine) : Session(engine)
    {
        public EntitySet<Ranked> Ranks => Set<Ranked>();

        protected override void Configure(ModelBuilder model) => model.Entity<Ranked>().Property(r => r.Rank).HasConversion<string>();
    }

    [DatabaseFact]
    public void Integers_overflow(Dbms dbms) => With(dbms, db =>
    {
        var query = db.Specimens.OrderBy(s => s.Id).Select(s => s.Number + s.Number).Where(n => n != 0);
        var exception = Assert.ThrowsAny<Exception>(() => query.ToList());
        Assert.Equal("LP1304", Assert.IsType<LinqProviderException>(exception).Code);
        if (dbms == Dbms.Sqlite)
        {
            Assert.Equal(2L * int.MaxValue, db.Specimens.OrderBy(s => s.Id).Select(s => (long)(s.Number + s.Number)).First());
        }
    });

    [DatabaseFact]
    public void A_sum_of_integers_overflows(Dbms dbms) => With(dbms, db => Assert.Equal("LP1304", Assert.Throws<LinqProviderException>(() => db.Specimens.Sum(s => s.Number)).Code));

    [DatabaseFact]
    public void What_is_not_a_number_is_an_error(Dbms dbms) => With(dbms, db =>
        Assert.Equal("LP1003", Assert.Throws<LinqProviderException>(() => db.Specimens.Select(s => Math.Sqrt(s.Zero - s.Real)).ToList()).Code));

    [DatabaseFact]
    public void A_part_that_is_not_there_is_null(Dbms dbms) => With(dbms, db => Assert.Equal([null, null, null], db.Specimens.OrderBy(s => s.Text.Split(',')[1]).Select(s => s.Text.Split(',')[1])));

    [DatabaseFact]
    public void Comparing_texts_gives_a_sign(Dbms dbms) => With(dbms, db =>
    {
        Assert.Equal(31, string.CompareOrdinal("a", "B"));
        Assert.Equal([1], db.Specimens.Where(s => s.Text == "a").Select(s => string.CompareOrdinal(s.Text, "B")));
    });

    [DatabaseFact(Dbms.PostgreSql)]
    public void Decimal_quotients_have_fewer_digits_on_PostgreSql() => With(Dbms.PostgreSql, db =>
        Assert.InRange(Math.Abs(db.Specimens.Where(s => s.Text == "a").OrderBy(s => s.Amount / 7m).Select(s => s.Amount / 7m).Single() - (1234.5m / 7m)), 1e-24m, 1e-12m));

    [DatabaseFact(Dbms.PostgreSql)]
    public void Decimal_results_keep_all_digits_on_PostgreSql() => With(Dbms.PostgreSql, db =>
    {
        IQueryable<decimal> products = db.Specimens.Where(s => s.Text == "a").Select(s => s.Amount * 1.23456789012345678901m * 1.23456789012345678901m);
        decimal product = 1234.5m * 1.23456789012345678901m * 1.23456789012345678901m;
        Assert.Empty(products.Where(p => p == product));
        Assert.Equal(product, products.Single(), 20);
        Assert.Equal("0.50000000000000000000", db.Specimens.Where(s => s.Text == "a").Select(s => (s.Amount / s.Amount / 2m).ToString()).Single());
        Assert.Equal(Math.Round(1234.5m * 1.23456789012345678901m * 1.23456789012345678901m, 10), products.Select(p => Math.Round(p, 10)).Single());
        Assert.Equal("LP1304", Assert.Throws<LinqProviderException>(() => db.Specimens.Sum(s => s.Amount - s.Amount + 79228162514264337593543950335m)).Code);
    });

    [DatabaseFact(Dbms.PostgreSql)]
    public void Doubles_have_no_formats_on_PostgreSql() => With(Dbms.PostgreSql, db =>
    {
        Assert.Equal("LP1206", Assert.Throws<QueryTranslationException>(() => db.Specimens.Where(s => s.Real.ToString("F1") == "1.5").ToList()).Code);
        Assert.Equal(3, db.Specimens.Count(s => ((decimal)s.Real).ToString("F1") == "1.5"));
    });

    [DatabaseFact(Dbms.PostgreSql)]
    public void Patterns_must_mean_the_same_on_PostgreSql() => With(Dbms.PostgreSql, db =>
        Assert.Equal("LP1206", Assert.Throws<QueryTranslationException>(() => db.Specimens.Select(s => System.Text.RegularExpressions.Regex.Replace(s.Text, "a|ab", "x")).OrderBy(t => t).ToList()).Code));

    [DatabaseFact(Dbms.PostgreSql)]
    public void Dates_are_parsed_in_ISO_form_on_PostgreSql() => With(Dbms.PostgreSql, db =>
    {
        Assert.Equal("LP1003", Assert.Throws<LinqProviderException>(() => db.Specimens.Where(s => DateTime.Parse(s.Number + "/1/1") > Ticks).ToList()).Code);
        Assert.Equal(3, db.Specimens.Count(s => DateTime.Parse("2020-01-0" + (s.Zero + 1)).Day == 1));
    });

    [DatabaseFact]
    public void Division_by_zero(Dbms dbms) => With(dbms, db => Divide(dbms, db.Specimens.Select(s => (double)(s.Number / s.Zero))));

    [DatabaseFact]
    public void Division_of_doubles_by_zero(Dbms dbms) => With(dbms, db => Divide(dbms, db.Specimens.Select(s => s.Real / s.Zero)));

    [DatabaseFact(Dbms.PostgreSql)]
    public void The_text_of_a_fraction_may_have_more_digits_on_PostgreSql() => With(Dbms.PostgreSql, db =>
    {
        Assert.Equal("50331650", 50331648f.ToString(CultureInfo.InvariantCulture));
        Assert.Equal("50331648", db.Specimens.Select(s => (s.Zero + 50331648f).ToString()).First());
    });

    [DatabaseFact(Dbms.PostgreSql)]
    public void Combining_marks_are_no_letters_on_PostgreSql() => With(Dbms.PostgreSql, db =>
    {
        Assert.Matches(@"^\w+$", "ae\u0301");
        Assert.Empty(db.Specimens.Where(s => System.Text.RegularExpressions.Regex.IsMatch(s.Text + "e\u0301", @"^\w+$")));
    });

    [DatabaseFact(Dbms.PostgreSql)]
    public void Doubles_overflow_on_PostgreSql() => With(Dbms.PostgreSql, db =>
        Assert.Equal("LP1304", Assert.Throws<LinqProviderException>(() => db.Specimens.Select(s => (s.Zero + 1e308) * 10).ToList()).Code));

    [DatabaseFact(Dbms.PostgreSql)]
    public void Times_have_microseconds_on_PostgreSql() => With(Dbms.PostgreSql, db =>
    {
        var read = db.Specimens.First();
        Assert.Equal((Ticks, 10), (read.At, read.Span.Ticks));
    });

    [DatabaseFact(Dbms.PostgreSql)]
    public void The_least_and_greatest_times_are_infinite_on_PostgreSql() => With(Dbms.PostgreSql, db =>
    {
        DateTime least = DateTime.MinValue, greatest = DateTime.MaxValue;
        IQueryable<DateTime> times = db.Specimens.OrderBy(s => s.Id).Select(s => s.Number == 1 ? least : s.ParentId == null ? greatest : s.At);
        Assert.Equal([greatest, least, Ticks], times);
        Assert.Equal([least, Ticks, greatest], times.Order());
        Assert.Equal((1, 1), (times.Count(t => t == least), times.Count(t => t > least && t < greatest)));
        Assert.Equal("LP1003", Assert.Throws<LinqProviderException>(() => times.Select(t => t.Year).ToList()).Code);
        Assert.Equal(least, times.Where(t => t == least).Select(t => t.AddDays(1)).Single());
    });

    [DatabaseFact(Dbms.PostgreSql)]
    public void NaN_is_the_greatest_number_on_PostgreSql() => With(Dbms.PostgreSql, db =>
    {
        double nan = double.NaN;
        IQueryable<double> numbers = db.Specimens.Select(s => s.Number == 1 ? nan : s.Real);
        Assert.Equal([1.5, 1.5, nan], numbers.Order());
        Assert.Equal((1, 1, 2), (numbers.Count(n => n == nan), numbers.Count(n => n > 3), numbers.Count(n => !double.IsNaN(n))));
        Assert.Equal((1.5, nan), (numbers.Min(), numbers.Max()));
        Assert.Equal(2, numbers.Distinct().Count());
    });

    [DatabaseFact(Dbms.PostgreSql)]
    public void The_offset_of_a_DateTimeOffset_on_PostgreSql_is_lost() => With(Dbms.PostgreSql, db =>
    {
        var read = db.Specimens.First().Instant;
        Assert.Equal((TimeSpan.Zero, 10), (read.Offset, read.Hour));
    });

    [DatabaseFact(Dbms.PostgreSql)]
    public void Text_with_a_zero_character() => With(Dbms.PostgreSql, db =>
    {
        var text = "a\0b";
        Assert.Equal("LP1003", Assert.Throws<LinqProviderException>(() => db.Specimens.Any(s => s.Text == text)).Code);
    });

    private static void Divide(Dbms dbms, IQueryable<double> query)
    {
        Assert.Equal(dbms == Dbms.PostgreSql ? "LP1003" : "LP1301", Assert.Throws<LinqProviderException>(() => query.ToList()).Code);
        if (dbms == Dbms.Sqlite)
        {
            Assert.Empty(query.Where(quotient => quotient > 0).ToList());
        }
    }

    private void With(Dbms dbms, Action<SpecimenDb> test)
    {
        using var engine = Engine.Create(specimens[dbms].Url);
        using var db = new SpecimenDb(engine);
        test(db);
    }
}
