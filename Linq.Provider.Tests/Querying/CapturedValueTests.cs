using System.Linq.Expressions;
using Linq.Provider.Tests.Infrastructure;

namespace Linq.Provider.Tests.Querying;

/// <summary>What an application captures in its queries means what it means in C#, each time the query runs.</summary>
public sealed class CapturedValueTests
{
    [DatabaseFact]
    public void What_a_captured_condition_excludes_is_not_evaluated(Dbms dbms)
    {
        using TestDatabase database = TestDatabase.Create(dbms);
        using Engine engine = Engine.Create(database.Url);
        using Session db = Seed(engine);
        IQueryable<Item> items = db.Set<Item>();

        foreach (Wanted? wanted in new Wanted?[] { null, new(null), new(new(null)), new(new("beta")), null, new(new("x")) })
        {
            int all = wanted?.Inner?.Name is null ? 3 : 0;
            int found = wanted?.Inner?.Name is { } name ? items.Count(i => i.Name == name) : 0;
            Assert.Equal(all + found, items.Count(i => wanted == null || wanted.Inner == null || wanted.Inner.Name == null || i.Name.Length < 100 && i.Name == wanted.Inner.Name));
            Assert.Equal(found, items.Count(i => wanted != null && i.Id > 0 && wanted.Inner != null && i.Name == wanted.Inner.Name));
            Assert.Equal(all, items.Count(i => !(wanted != null && wanted.Inner != null && wanted.Inner.Name != null && wanted.Inner.Name.Length > 0)));
            Assert.Equal(3, items.Select(i => wanted == null ? i.Name : wanted.Inner == null ? "" : wanted.Inner.Name).ToList().Count);
        }

        foreach (List<int>? ids in new List<int>?[] { null, [], [2] })
        {
            Assert.Equal(ids is { Count: > 0 } ? 1 : 3, items.Count(i => ids == null || ids.Count == 0 || i.Id == ids[0]));
            Assert.Equal(ids is { Count: > 0 } ? 1 : 0, items.Count(i => ids != null && ids.Contains(i.Id)));
        }

        foreach (int? id in new int?[] { null, 2 })
        {
            Assert.Equal(id is null ? 3 : 1, items.Count(i => !id.HasValue || i.Id == id.Value));
        }
    }

    [DatabaseFact]
    public void A_query_that_holds_itself_is_refused(Dbms dbms)
    {
        using TestDatabase database = TestDatabase.Create(dbms);
        using Engine engine = Engine.Create(database.Url);
        using Session db = Seed(engine);
        IQueryable<Item> items = db.Set<Item>();
        items = items.Where(i => items.Any(o => o.Id == i.Id + 1));
        Assert.Contains("variable of its own", Assert.Throws<QueryTranslationException>(() => items.Count()).Message, StringComparison.Ordinal);

        Expression<Func<Item, bool>> follows = i => i.Id > 1;
        follows = i => db.Set<Item>().Where(follows).Any(o => o.Id == i.Id + 1);
        Assert.Equal("LP1201", Assert.Throws<QueryTranslationException>(() => db.Set<Item>().Count(follows)).Code);

        // Several times beside each other, and one within another, is no circle.
        IQueryable<Item> rows = db.Set<Item>().Where(i => i.Id > 1);
        IQueryable<Item> next = rows.Where(i => rows.Any(o => o.Id == i.Id - 1) || rows.Any(o => o.Id == i.Id + 1));
        Assert.Equal([2, 3], next.Where(i => next.Count() == 2 && rows.Count() == 2).Select(i => i.Id).AsEnumerable().Order());
    }

    [DatabaseFact]
    public void A_captured_object_is_a_value_of_its_own_type(Dbms dbms)
    {
        using TestDatabase database = TestDatabase.Create(dbms);
        using Engine engine = Engine.Create(database.Url);
        using Session db = Seed(engine);
        IQueryable<Item> items = db.Set<Item>();
        Item[] rows = [.. items];

        foreach (object? value in new object?[] { 2, 2L, null, "beta", 2, Level.High, 1, 'b', 2m })
        {
            Assert.Equal(rows.Count(i => i.Id.Equals(value)), items.Count(i => i.Id.Equals(value)));
            Assert.Equal(rows.Count(i => Equals(i.Name, value)), items.Count(i => Equals(i.Name, value)));
            Assert.Equal(rows.Count(i => Equals(value, i.Level)), items.Count(i => Equals(value, i.Level)));
            Assert.Equal(rows.Count(i => value == null || i.Id.Equals(value)), items.Count(i => value == null || i.Id.Equals(value)));
            Assert.Equal(rows.Select(i => i.Id == 2 ? value : i.Id), items.OrderBy(i => i.Id).Select(i => i.Id == 2 ? value : i.Id));
        }
    }

    [DatabaseFact]
    public void A_list_of_objects_of_other_types_is_refused(Dbms dbms)
    {
        using TestDatabase database = TestDatabase.Create(dbms);
        using Engine engine = Engine.Create(database.Url);
        using Session db = Seed(engine);
        List<object> some = [2, 3L];
        Assert.Equal("LP1208", Assert.Throws<LinqProviderException>(() => db.Set<Item>().Count(i => some.Contains(i.Id))).Code);
        some.Remove(3L);
        Assert.Equal(1, db.Set<Item>().Count(i => some.Contains(i.Id)));
    }

    [DatabaseFact]
    public void Literals_of_one_value_keep_their_digits_and_signs(Dbms dbms)
    {
        using TestDatabase database = TestDatabase.Create(dbms);
        using Engine engine = Engine.Create(database.Url);
        using Session db = Seed(engine);
        string[] digits = [.. db.Set<Item>().Select(i => new { A = 1.0m, B = 1.00m }).Take(1).ToList().SelectMany(x => new[] { x.A, x.B }).Select(x => x.ToString(System.Globalization.CultureInfo.InvariantCulture))];
        Assert.Equal(["1.0", "1.00"], digits);
        Assert.Equal("1.000", db.Set<Item>().Select(i => 1.000m).First().ToString(System.Globalization.CultureInfo.InvariantCulture));
        Assert.False(double.IsNegative(db.Set<Item>().Select(i => 0.0).First()));
        Assert.True(double.IsNegative(db.Set<Item>().Select(i => -0.0).First()));
        if (dbms == Dbms.PostgreSql)
        {
            Assert.Equal("3.0 3.00", db.Set<Item>().Where(i => i.Id == 1).Select(i => (i.Id + 2.0m) + " " + (i.Id + 2.00m)).Single());
        }
    }

    [DatabaseFact]
    public void What_no_condition_excludes_throws_as_in_csharp(Dbms dbms)
    {
        using TestDatabase database = TestDatabase.Create(dbms);
        using Engine engine = Engine.Create(database.Url);
        using Session db = Seed(engine);
        Wanted? nothing = null;
        List<int> none = [];

        QueryTranslationException refusal = Assert.Throws<QueryTranslationException>(() => db.Set<Item>().Count(i => i.Name == nothing!.Inner!.Name));
        Assert.Equal("LP1218", refusal.Code);
        Assert.Contains("'nothing'", refusal.Message, StringComparison.Ordinal);
        Assert.Equal("LP1218", Assert.Throws<QueryTranslationException>(() => db.Set<Item>().Count(i => i.Id == nothing!.Inner!.Name!.Length + 1)).Code);
        Assert.Equal("LP1218", Assert.Throws<QueryTranslationException>(() => db.Set<Item>().Count(i => i.Name == nothing!.ToString())).Code);
        Assert.Throws<ArgumentOutOfRangeException>(() => db.Set<Item>().Count(i => none.Count == 0 && i.Id == none[0]));
    }

    [DatabaseFact]
    public void A_dictionary_is_searched_by_its_keys(Dbms dbms)
    {
        using TestDatabase database = TestDatabase.Create(dbms);
        using Engine engine = Engine.Create(database.Url);
        using Session db = Seed(engine);
        var byId = new Dictionary<int, string> { [1] = "one", [3] = "three" };
        var byLevel = new SortedDictionary<Level, int> { [Level.High] = 1 };

        Assert.Equal([1, 3], db.Set<Item>().Where(i => byId.ContainsKey(i.Id)).OrderBy(i => i.Id).Select(i => i.Id));
        Assert.Equal([2], db.Set<Item>().Where(i => !byId.ContainsKey(i.Id)).Select(i => i.Id));
        Assert.Equal([2, 3], db.Set<Item>().Where(i => byLevel.ContainsKey(i.Level)).OrderBy(i => i.Id).Select(i => i.Id));
    }

    [DatabaseFact]
    public void Captured_lambdas_are_part_of_the_query(Dbms dbms)
    {
        using TestDatabase database = TestDatabase.Create(dbms);
        using Engine engine = Engine.Create(database.Url);
        using Session db = Seed(engine);
        ParameterExpression p = Expression.Parameter(typeof(Item), "p");

        foreach (int least in new[] { 1, 2 })
        {
            Expression<Func<Item, bool>> later = i => i.Id > least;
            Expression<Func<Item, bool>> high = i => i.Level == Level.High;
            var either = Expression.Lambda<Func<Item, bool>>(Expression.OrElse(Expression.Invoke(later, p), Expression.Invoke(high, p)), p);
            Assert.Equal([2, 3], db.Set<Item>().Where(either).OrderBy(i => i.Id).Select(i => i.Id));
            Assert.Equal(3 - least, db.Set<Item>().Count(i => later.Compile()(i)));
        }
    }

    [DatabaseFact]
    public void Values_compare_through_object_as_what_they_are(Dbms dbms)
    {
        using TestDatabase database = TestDatabase.Create(dbms);
        using Engine engine = Engine.Create(database.Url);
        using Session db = Seed(engine);

        Assert.Equal(2, ByKey<Item, int>(db.Set<Item>(), i => i.Id, 2).Single().Id);
        Assert.Equal(3, ByKey<Item, string>(db.Set<Item>(), i => i.Name, "gamma").Single().Id);
        Assert.Equal(1, ByKey<Item, Level>(db.Set<Item>(), i => i.Level, Level.Low).Single().Id);
        Assert.Empty(ByKey<Item, string?>(db.Set<Item>(), i => i.Name, null));
    }

    [DatabaseFact]
    public void Characters_of_a_text_compare(Dbms dbms)
    {
        using TestDatabase database = TestDatabase.Create(dbms);
        using Engine engine = Engine.Create(database.Url);
        using Session db = Seed(engine);
        char wanted = 'b';

        Assert.Equal([1], db.Set<Item>().Where(i => i.Name[0] == 'a').Select(i => i.Id));
        Assert.Equal([2], db.Set<Item>().Where(i => i.Name[0] == wanted).Select(i => i.Id));
        Assert.Equal([2, 3], db.Set<Item>().Where(i => i.Name[0] > 'a').OrderBy(i => i.Id).Select(i => i.Id));
        Assert.Equal(['g', 'b', 'a'], db.Set<Item>().OrderByDescending(i => i.Name[0]).Select(i => i.Name[0]));
    }

    [DatabaseFact]
    public void Lists_are_initialised_in_projections(Dbms dbms)
    {
        using TestDatabase database = TestDatabase.Create(dbms);
        using Engine engine = Engine.Create(database.Url);
        using Session db = Seed(engine);
        int captured = 9;

        Assert.Equal([1, 5, 9], db.Set<Item>().OrderBy(i => i.Id).Select(i => new List<int> { i.Id, i.Name.Length, captured }).First());
        Assert.Equal("beta", db.Set<Item>().Where(i => i.Id == 2).Select(i => new Dictionary<string, object> { { "name", i.Name } }).Single()["name"]);
    }

    [DatabaseFact]
    public void Rows_of_another_engine_are_refused(Dbms dbms)
    {
        using TestDatabase database = TestDatabase.Create(dbms);
        using Engine engine = Engine.Create(database.Url);
        using Session db = Seed(engine);
        using Engine other = Engine.Create("sqlite:///:memory:");
        using Session otherDb = Seed(other);
        EntitySet<Item> items = db.Set<Item>();
        EntitySet<Item> foreign = otherDb.Set<Item>();
        long statements = db.StatementCount;

        static string? Code(Func<object> act) => Assert.Throws<LinqProviderException>(act).Code;
        Assert.Equal("LP1209", Code(() => items.Count(i => foreign.Any(f => f.Id == i.Id))));
        Assert.Equal("LP1209", Code(() => items.Join(foreign, i => i.Id, f => f.Id, (i, f) => i.Id).ToList()));
        Assert.Equal("LP1209", Code(() => items.Select(i => i.Id).Concat(foreign.Select(f => f.Id)).ToList()));
        Assert.Equal(statements, db.StatementCount);

        // Another session of the same engine is the same database.
        using var sameEngine = new Session(engine);
        EntitySet<Item> same = sameEngine.Set<Item>();
        Assert.Equal(3, items.Count(i => same.Any(f => f.Id == i.Id)));
    }

    private static IQueryable<T> ByKey<T, TKey>(IQueryable<T> source, Expression<Func<T, TKey>> key, TKey value)
    {
        var holder = new Holder<TKey>(value);
        Expression boxed = Expression.Convert(Expression.Property(Expression.Constant(holder), nameof(holder.Value)), typeof(object));
        return source.Where(Expression.Lambda<Func<T, bool>>(Expression.Call(key.Body, typeof(object).GetMethod(nameof(Equals), [typeof(object)])!, boxed), key.Parameters));
    }

    private static Session Seed(Engine engine)
    {
        var db = new Session(engine);
        db.Set<Item>();
        db.CreateAll();
        db.AddRange<Item>([new() { Name = "alpha" }, new() { Name = "beta", Level = Level.High }, new() { Name = "gamma", Level = Level.High }]);
        db.Commit();
        return db;
    }

    public enum Level
    {
        Low,
        High,
    }

    public sealed class Item
    {
        public int Id { get; set; }

        public string Name { get; set; } = "";

        public Level Level { get; set; }
    }

    private sealed record Wanted(Inner? Inner);

    private sealed record Inner(string? Name);

    private sealed record Holder<T>(T Value);
}
