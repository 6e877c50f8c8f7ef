using System.Globalization;
using Linq.Provider.Tests.Infrastructure;

namespace Linq.Provider.Tests.Querying;

/// <summary>References to objects that a filter of the model hides: they are null wherever a query looks at them, as in memory where nobody has set them.</summary>
public sealed class HiddenReferenceTests(HiddenReferenceTests.Fixture fixture) : IClassFixture<HiddenReferenceTests.Fixture>
{
    private static readonly Dictionary<string, Func<Sets, object?>> Cases = new()
    {
        ["is null"] = s => s.People.Where(p => p.Boss == null).OrderBy(p => p.Id).Select(p => p.Id),
        ["is not null"] = s => s.People.Where(p => p.Boss != null).OrderBy(p => p.Id).Select(p => p.Boss!.Name),
        ["is not the null reference"] = s => s.People.Where(p => !ReferenceEquals(p.Boss, null) && !Equals(p.Home, null)).OrderBy(p => p.Id).Select(p => p.Id),
        ["required is null"] = s => s.People.Where(p => p.Home == null).OrderBy(p => p.Id).Select(p => p.Id),
        ["required is not null"] = s => s.People.Where(p => p.Home != null && p.Home.City != "").OrderBy(p => p.Id).Select(p => p.Home.City),
        ["composite is null"] = s => s.People.Where(p => p.Desk == null).OrderBy(p => p.Id).Select(p => p.Id),
        ["null tests in a result"] = s => s.People.OrderBy(p => p.Id).Select(p => new { p.Id, A = p.Boss == null, B = p.Home == null ? "-" : p.Home.City, C = p.Desk == null ? 0 : p.Desk.Number }),
        ["key"] = s => s.People.OrderBy(p => p.Id).Select(p => new { p.Id, A = p.Boss == null ? 0 : p.Boss.Id, B = p.Home == null ? 0 : p.Home.Id }),
        ["key as one that may be missing"] = s => s.People.OrderBy(p => p.Id).Select(p => p.Boss != null ? (int?)p.Boss.Id : null),
        ["reference of a reference"] = s => s.People.Where(p => p.Boss != null && p.Boss.Boss == null).OrderBy(p => p.Id).Select(p => p.Id),
        ["objects"] = s => s.People.OrderBy(p => p.Id).Select(p => new { p.Id, p.Boss, p.Home }).AsEnumerable().Select(x => new { x.Id, A = x.Boss?.Name, B = x.Home?.City }),
        ["same object"] = s => s.People.SelectMany(p => s.People.Where(q => q.Boss == p), (p, q) => new { P = p.Id, Q = q.Id }).OrderBy(x => x.P).ThenBy(x => x.Q),
        ["same reference"] = s => s.People.SelectMany(p => s.People.Where(q => q.Home == p.Home), (p, q) => new { P = p.Id, Q = q.Id }).OrderBy(x => x.P).ThenBy(x => x.Q),
        ["same composite reference"] = s => s.People.SelectMany(p => s.People.Where(q => q.Desk == p.Desk), (p, q) => new { P = p.Id, Q = q.Id }).OrderBy(x => x.P).ThenBy(x => x.Q),
        ["another object"] = s => s.People.SelectMany(p => s.Houses.Where(h => p.Home != h), (p, h) => new { p.Id, H = h.Id }).OrderBy(x => x.Id).ThenBy(x => x.H),
        ["captured object"] = s => { Person boss = s.People.Single(p => p.Id == 1); return s.People.Where(p => p.Boss == boss).OrderBy(p => p.Id).Select(p => p.Id); },
        ["captured objects"] = s => { List<Person> bosses = [.. s.People.Where(p => p.Id < 4)]; return s.People.Where(p => bosses.Contains(p.Boss!)).OrderBy(p => p.Id).Select(p => p.Id); },
        ["object of a query"] = s => s.People.Where(p => s.Houses.Contains(p.Home)).OrderBy(p => p.Id).Select(p => p.Id),
        ["groups by object"] = s => s.People.GroupBy(p => p.Home).Select(g => new { Home = g.Key == null ? "" : g.Key.City, N = g.Count() }).OrderBy(x => x.Home),
        ["groups by key"] = s => s.People.GroupBy(p => p.Boss == null ? 0 : p.Boss.Id).Select(g => new { g.Key, N = g.Count() }).OrderBy(x => x.Key),
        ["groups by test"] = s => s.People.GroupBy(p => p.Boss == null).Select(g => new { g.Key, N = g.Count() }).OrderBy(x => x.N).ThenBy(x => x.Key),
        ["groups counted by test"] = s => s.People.GroupBy(p => p.Level).Select(g => new { g.Key, N = g.Count(p => p.Home == null) }).OrderBy(x => x.Key),
        ["joined by key"] = s => s.People.Where(p => p.Home != null).Join(s.Houses, p => p.Home.Id, h => h.Id, (p, h) => new { p.Id, h.City }).OrderBy(x => x.Id),
        ["joined by object"] = s => s.People.Where(p => p.Home != null).Join(s.Houses, p => p.Home, h => h, (p, h) => new { p.Id, h.City }).OrderBy(x => x.Id),
        ["order by test"] = s => s.People.OrderBy(p => p.Home == null).ThenBy(p => p.Id).Select(p => p.Id),
        ["different objects"] = s => s.People.Select(p => p.Boss).Distinct().Count(),
        ["in a collection"] = s => s.Houses.OrderBy(h => h.Id).Select(h => h.People.Count(p => p.Boss == null)),
        ["rows of a collection"] = s => s.Houses.OrderBy(h => h.Id).Select(h => h.People.Where(p => p.Boss != null).OrderBy(p => p.Id).Select(p => p.Boss!.Id).ToList()).AsEnumerable().Select(l => string.Join(",", l)),
        ["collection of a reference"] = s => s.People.OrderBy(p => p.Id).Select(p => p.Home == null ? -1 : p.Home.People.Count),
        ["one or the other"] = s => s.People.OrderBy(p => p.Id).Select(p => (p.Boss ?? p).Id),
    };

    public static TheoryData<string> Names => [.. Cases.Keys];

    [DatabaseTheory]
    [MemberData(nameof(Names))]
    public void A_hidden_object_is_null(Dbms dbms, string name)
    {
        using var db = new TownDb(fixture[dbms].Engine);
        Assert.Equal(Text(Cases[name](Visible())), Text(Cases[name](new Sets(db.People, db.Houses))));
    }

    [DatabaseFact]
    public void A_condition_on_the_key_of_a_hidden_object_is_false(Dbms dbms)
    {
        using var db = new TownDb(fixture[dbms].Engine);
        Assert.Equal([3], db.People.Where(p => p.Boss!.Id == 1).Select(p => p.Id));
        Assert.Empty(db.People.Where(p => p.Boss!.Id == 2));
        Assert.Equal([4], db.People.IgnoreFilters().Where(p => p.Boss!.Id == 2).Select(p => p.Id));
    }

    [DatabaseFact]
    public void Where_no_filter_is_in_force_the_foreign_key_tells_all(Dbms dbms)
    {
        using var db = new TownDb(fixture[dbms].Engine);
        IQueryable<Person> people = db.People.IgnoreFilters().Where(p => p.Boss == null || p.Home.Id == 1);
        Assert.DoesNotContain("JOIN", people.ToSql(), StringComparison.Ordinal);
        Assert.Equal([1, 2, 3, 6], people.Select(p => p.Id).AsEnumerable().Order());
    }

    [DatabaseFact]
    public void Within_its_own_condition_a_filter_is_not_in_force(Dbms dbms)
    {
        using var db = new TownDb(fixture[dbms].Engine);
        Assert.Equal([1, 4], db.Desks.OrderBy(d => d.Number).Select(d => d.Number));
    }

    [DatabaseFact]
    public void References_by_two_keys_are_found_in_lists(Dbms dbms)
    {
        using var db = new TownDb(fixture[dbms].Engine);
        List<Desk?> desks = [.. db.Desks.Where(d => d.Number == 1)];
        Assert.Equal([1], db.People.Where(p => desks.Contains(p.Desk)).Select(p => p.Id));
        Assert.Equal([3, 4, 5, 6], db.People.Where(p => !desks.Contains(p.Desk)).OrderBy(p => p.Id).Select(p => p.Id));
        desks.Add(null);
        Assert.Equal([1, 3, 4, 5], db.People.Where(p => desks.Contains(p.Desk)).OrderBy(p => p.Id).Select(p => p.Id));
        Assert.Equal([1, 6], db.People.Where(p => db.Desks.Where(d => d.Floor > 0).Contains(p.Desk)).OrderBy(p => p.Id).Select(p => p.Id));
        Assert.Equal([4], db.People.Select(p => p.Desk).Except(desks).AsEnumerable().Select(d => d!.Number));
        Assert.Equal([1], db.People.Join(desks, p => p.Desk, d => d, (p, d) => p.Id));
    }

    [DatabaseFact]
    public void What_cannot_be_without_a_hidden_object_is_hidden_by_a_filter_that_reads_it(Dbms dbms)
    {
        using var db = new TownDb(fixture[dbms].Engine);
        Assert.Equal([1, 3], db.Pets.OrderBy(p => p.Id).Select(p => p.Id));
        Assert.Equal([1, 2, 3], db.Pets.IgnoreFilters().OrderBy(p => p.Id).Select(p => p.Id));
    }

    [DatabaseFact]
    public void A_set_that_ignores_case_is_refused_in_a_filter_too(Dbms dbms)
    {
        using TestDatabase database = TestDatabase.Create(dbms);
        using var db = new LabelDb(database.Engine);
        db.CreateAll();
        Assert.Empty(db.Labels.Where(l => l.Id > 0));
        db.Texts = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { "A" };
        Assert.Equal("LP1203", Assert.Throws<QueryTranslationException>(() => db.Labels.ToList()).Code);
    }

    private static string Text(object? result) => result is System.Collections.IEnumerable rows and not string
        ? string.Join(Environment.NewLine, rows.Cast<object?>())
        : string.Create(CultureInfo.InvariantCulture, $"{result}");

    /// <summary>The objects that are to be seen, in memory.</summary>
    private static Sets Visible()
    {
        (Person[] people, House[] houses) = Rows();
        foreach (Person person in people)
        {
            person.Boss = person.Boss is { IsDeleted: false } ? person.Boss : null;
            person.Home = person.Home is { IsDeleted: false } ? person.Home : null!;
            person.Desk = person.Desk is { IsBroken: false } desk && desk.Other is not { IsBroken: true } ? desk : null;
        }

        foreach (House house in houses)
        {
            house.People = [.. people.Where(p => p.Home == house && !p.IsDeleted)];
        }

        return new Sets(people.Where(p => !p.IsDeleted).AsQueryable(), houses.Where(h => !h.IsDeleted).AsQueryable());
    }

    private static (Person[] People, House[] Houses) Rows()
    {
        House[] houses = [new() { Id = 1, City = "Graz" }, new() { Id = 2, City = "Wien", IsDeleted = true }, new() { Id = 3, City = "Linz" }];
        Desk[] desks = [new() { Floor = 1, Number = 1 }, new() { Floor = 1, Number = 2, IsBroken = true }, new() { Floor = 2, Number = 3 }, new() { Floor = 2, Number = 4 }];
        desks[2].Other = desks[1];
        desks[3].Other = desks[0];
        Person[] people =
        [
            new() { Id = 1, Name = "Ann", Level = 1, Home = houses[0], Desk = desks[0] },
            new() { Id = 2, Name = "Bob", Level = 1, Home = houses[0], IsDeleted = true },
            new() { Id = 3, Name = "Cid", Level = 2, Home = houses[0], Desk = desks[1] },
            new() { Id = 4, Name = "Dan", Level = 2, Home = houses[1], Desk = desks[2] },
            new() { Id = 5, Name = "Eve", Level = 2, Home = houses[1] },
            new() { Id = 6, Name = "Flo", Level = 3, Home = houses[2], Desk = desks[3] },
        ];
        people[2].Boss = people[0];
        people[3].Boss = people[1];
        people[4].Boss = people[2];
        return (people, houses);
    }

    /// <summary>The rows on every database.</summary>
    public sealed class Fixture : DatabaseFixture
    {
        protected override void Seed(TestDatabase database)
        {
            using var db = new TownDb(database.Engine);
            db.CreateAll();
            (Person[] people, _) = Rows();
            db.AddRange(people);
            db.AddRange(people.Take(3).Select((p, i) => new Pet { Id = i + 1, Owner = p }));
            db.Commit();
        }
    }

    /// <summary>What the queries ask.</summary>
    private sealed record Sets(IQueryable<Person> People, IQueryable<House> Houses);

    private sealed class Person
    {
        public int Id { get; set; }

        public string Name { get; set; } = "";

        public int Level { get; set; }

        public bool IsDeleted { get; set; }

        public int? BossId { get; set; }

        public Person? Boss { get; set; }

        public int HomeId { get; set; }

        public House Home { get; set; } = null!;

        public int? DeskFloor { get; set; }

        public int? DeskNumber { get; set; }

        public Desk? Desk { get; set; }
    }

    private sealed class Pet
    {
        public int Id { get; set; }

        public int OwnerId { get; set; }

        public Person Owner { get; set; } = null!;
    }

    private sealed class House
    {
        public int Id { get; set; }

        public string City { get; set; } = "";

        public bool IsDeleted { get; set; }

        public List<Person> People { get; set; } = [];
    }

    private sealed class Desk
    {
        public int Floor { get; set; }

        public int Number { get; set; }

        public bool IsBroken { get; set; }

        public int? OtherFloor { get; set; }

        public int? OtherNumber { get; set; }

        public Desk? Other { get; set; }
    }

    private sealed class Label
    {
        public int Id { get; set; }

        public string Text { get; set; } = "";
    }

    private sealed class LabelDb(Engine engine) : Session(engine)
    {
        public EntitySet<Label> Labels => Set<Label>();

        public HashSet<string> Texts { get; set; } = ["a"];

        protected override void Configure(ModelBuilder model) => model.Entity<Label>().HasFilter(l => Texts.Contains(l.Text));
    }

    private sealed class TownDb(Engine engine) : Session(engine)
    {
        public EntitySet<Person> People => Set<Person>();

        public EntitySet<House> Houses => Set<House>();

        public EntitySet<Pet> Pets => Set<Pet>();

        public EntitySet<Desk> Desks => Set<Desk>();

        protected override void Configure(ModelBuilder model)
        {
            model.Entity<Person>(person =>
            {
                person.HasFilter(p => !p.IsDeleted);
                person.HasOne(p => p.Boss).WithMany().HasForeignKey(p => p.BossId);
                person.HasOne(p => p.Desk).WithMany().HasForeignKey(p => new { p.DeskFloor, p.DeskNumber });
                person.HasOne(p => p.Home).WithMany(h => h.People).HasForeignKey(p => p.HomeId);
            });
            model.Entity<Pet>().HasFilter(p => !p.Owner.IsDeleted);
            model.Entity<House>().HasFilter(h => !h.IsDeleted);
            model.Entity<Desk>(desk =>
            {
                desk.HasKey(d => new { d.Floor, d.Number });
                desk.HasOne(d => d.Other).WithMany().HasForeignKey(d => new { d.OtherFloor, d.OtherNumber });
                desk.HasFilter(d => !d.IsBroken && (d.Other == null || !d.Other.IsBroken));
            });
        }
    }
}
