using Linq.Provider.Tests.Differential.Company;
using Linq.Provider.Tests.Infrastructure;

namespace Linq.Provider.Tests.Differential.Cases;

[Collection(CompanyCollection.Name)]
public sealed class ShapeTests(CompanyFixture fixture)
{
    private static readonly CaseList<ICompany> Cases = new("shapes")
    {
        { "dto filter order page", db => db.Employees.Select(e => new Person { Id = e.Id, Name = e.Name, Age = e.Age }).Where(p => p.Age > 30).OrderBy(p => p.Name).ThenBy(p => p.Id).Skip(2).Take(5) },
        { "dto constructor filter", db => db.Employees.Select(e => new Made(e.Id, e.Name)).Where(m => m.Name.StartsWith("B")).OrderBy(m => m.Id) },
        { "dto with nested dto", db => db.Employees.Select(e => new Outer { Id = e.Id, Inner = new Person { Id = e.DepartmentId ?? 0, Name = e.Department!.Name, Age = e.Age } }).Where(o => o.Inner.Age > 40).OrderBy(o => o.Inner.Name).ThenBy(o => o.Id) },
        { "record then where", db => db.Employees.Select(e => new Rec(e.Id, e.Nick)).Where(r => r.Nick == null).OrderBy(r => r.Id) },
        { "record then group", db => db.Employees.Select(e => new Rec(e.Id, e.Nick)).GroupBy(r => r.Nick).Select(g => new { g.Key, N = g.Count(), Max = g.Max(r => r.Id) }) },
        { "record struct then distinct", db => db.Employees.Select(e => new RecValue(e.Level, e.Active)).Distinct() },
        { "record as group key", db => db.Employees.GroupBy(e => new RecValue(e.Level, e.Active)).Select(g => new { g.Key, N = g.Count() }) },
        { "record join", db => db.Employees.Select(e => new Rec(e.Id, e.Nick)).Join(db.Addresses.Select(a => new { a.EmployeeId, a.City }), r => r.Id, a => a.EmployeeId, (r, a) => new { r.Nick, a.City, r.Id }).Where(x => x.City != null) },
        { "record equality", db => db.Employees.Where(e => new Rec(e.Id, e.Nick) == new Rec(1, null)) },
        { "record with", db => db.Employees.Select(e => new Rec(e.Id, e.Nick)).Select(r => new Rec(r.Id + 1, r.Nick)).Where(r => r.Id < 5) },
        { "tuple then where", db => db.Employees.Select(e => Tuple.Create(e.Id, e.Name)).Where(t => t.Item1 < 5).OrderBy(t => t.Item2) },
        { "value tuple then order", db => db.Employees.Select(e => ValueTuple.Create(e.Name, e.Age)).OrderBy(t => t.Item2).ThenBy(t => t.Item1).Take(7) },
        { "value tuple distinct", db => db.Employees.Select(e => ValueTuple.Create(e.Level, e.Active)).Distinct() },
        { "value tuple group", db => db.Employees.GroupBy(e => ValueTuple.Create(e.Level, e.Active)).Select(g => new { g.Key.Item1, g.Key.Item2, N = g.Count() }) },
        { "value tuple of eight", db => db.Employees.Select(e => ValueTuple.Create(e.Id, e.Name, e.Age, e.Active, e.Level, e.Salary, e.Score)).Where(t => t.Item7 > 3).OrderBy(t => t.Item1) },
        { "key value pair", db => db.Employees.Select(e => new KeyValuePair<int, string>(e.Id, e.Name)).Where(p => p.Key < 5 && p.Value != "Bob") },
        { "key value pair order", db => db.Employees.Select(e => KeyValuePair.Create(e.Name, e.Age)).OrderByDescending(p => p.Value).ThenBy(p => p.Key).Take(4) },
        { "nested anonymous member filter", db => db.Employees.Select(e => new { e.Id, A = new { B = new { e.Age, e.Name } } }).Where(x => x.A.B.Age > 40 && x.A.B.Name != "Bob").OrderBy(x => x.A.B.Age).ThenBy(x => x.Id) },
        { "nested anonymous distinct", db => db.Employees.Select(e => new { e.Level, In = new { e.Active } }).Distinct() },
        { "nested anonymous union", db => db.Employees.Select(e => new { K = e.Name, In = new { N = e.Age } }).Union(db.Departments.Select(d => new { K = d.Name, In = new { N = d.Id } })) },
        { "nested anonymous group key", db => db.Employees.GroupBy(e => new { In = new { e.Level }, e.Active }).Select(g => new { g.Key.In.Level, g.Key.Active, N = g.Count() }) },
        { "nested anonymous join key", db => db.Employees.Join(db.Employees, a => new { In = new { a.Level }, a.Age }, b => new { In = new { b.Level }, b.Age }, (a, b) => new { A = a.Id, B = b.Id }) },
        { "compared anonymous", db => db.Employees.Where(e => new { e.Level, e.Active }.Equals(new { Level = Level.Intern, Active = true })) },
        { "anonymous equals variable", db => { var key = new { Level = Level.Intern, Active = true }; return db.Employees.Select(e => new { Key = new { e.Level, e.Active }, e.Id }).Where(x => x.Key.Equals(key)).Select(x => x.Id); } },
        { "anonymous in list", db => { var keys = new[] { new { Level = Level.Intern, Active = true } }; return db.Employees.Select(e => new { Key = new { e.Level, e.Active }, e.Id }).Where(x => keys.Contains(x.Key)).Select(x => x.Id); } },
        { "union of dtos", db => db.Employees.Select(e => new Person { Id = e.Id, Name = e.Name }).Union(db.Skills.Select(s => new Person { Id = s.Id, Name = s.Name })).Select(p => p.Name).OrderBy(n => n) },
        { "union of dtos with members in another order", db => db.Employees.Select(e => new Person { Id = e.Id, Name = e.Name }).Concat(db.Skills.Select(s => new Person { Name = s.Name, Id = s.Id })) },
        { "concat of dtos with other members", db => db.Employees.Select(e => new Person { Id = e.Id, Name = e.Name }).Concat(db.Skills.Select(s => new Person { Name = s.Name })), Expect.Refusal },
        { "concat of records", db => db.Employees.Select(e => new Rec(e.Id, e.Nick)).Concat(db.Departments.Select(d => new Rec(d.Id, d.Code))).OrderBy(r => r.Id).ThenBy(r => r.Nick).Take(9) },
        { "except of records", db => db.Employees.Select(e => new RecValue(e.Level, e.Active)).Except(db.Employees.Where(e => e.Age > 40).Select(e => new RecValue(e.Level, e.Active))) },
        { "intersect of tuples", db => db.Employees.Select(e => ValueTuple.Create(e.Id, e.Name)).Intersect(db.Departments.Select(d => ValueTuple.Create(d.Id, "Bob"))) },
        { "concat of constants", db => db.Employees.Select(e => new { e.Id, Kind = 1, Name = (string?)null }).Concat(db.Departments.Select(d => new { d.Id, Kind = 2, Name = (string?)d.Name })).Where(x => x.Kind == 2 || x.Id < 3) },
        { "concat of entities in anonymous", db => db.Employees.Where(e => e.Id < 3).Select(e => new { E = e, K = 1 }).Concat(db.Employees.Where(e => e.Id > 38).Select(e => new { E = e, K = 2 })).OrderBy(x => x.E.Id) },
        { "dto aggregate", db => db.Employees.Select(e => new Person { Id = e.Id, Age = e.Age }).Sum(p => p.Age) },
        { "dto max by", db => db.Employees.Select(e => new Person { Id = e.Id, Age = e.Age }).MaxBy(p => p.Id) },
        { "dto any", db => db.Employees.Select(e => new Person { Id = e.Id, Age = e.Age }).Any(p => p.Age == 18) },
        { "dto first", db => db.Employees.Select(e => new Person { Id = e.Id, Age = e.Age }).OrderBy(p => p.Id).First(p => p.Age > 40) },
        { "dto count", db => db.Employees.Select(e => new Made(e.Id, e.Name)).Count() },
        { "dto in subquery", db => db.Departments.Where(d => d.Employees.Select(e => new Person { Id = e.Id, Age = e.Age }).Any(p => p.Age > 60)) },
        { "dto select many", db => db.Departments.SelectMany(d => d.Employees.Select(e => new Person { Id = e.Id, Name = d.Name })).Where(p => p.Id < 9).OrderBy(p => p.Id) },
        { "dto of dto", db => db.Employees.Select(e => new Person { Id = e.Id, Age = e.Age }).Select(p => new Outer { Id = p.Id, Inner = p }).Where(o => o.Inner.Age > 50).Select(o => o.Inner.Id) },
        { "unassigned member", db => db.Employees.Select(e => new Person { Id = e.Id }).Where(p => p.Age == 0 && p.Id < 5).Select(p => p.Id), Expect.Refusal },
        { "nested list", db => db.Departments.OrderBy(d => d.Id).Select(d => new { d.Id, Es = d.Employees.OrderBy(e => e.Id).Select(e => new Person { Id = e.Id, Name = e.Name }).ToList() }) },
        { "nested array of tuples", db => db.Departments.OrderBy(d => d.Id).Select(d => ValueTuple.Create(d.Id, d.Employees.OrderBy(e => e.Id).Select(e => ValueTuple.Create(e.Id, e.Name)).ToArray())) },
        { "nested hash set", db => db.Departments.OrderBy(d => d.Id).Select(d => new { d.Id, Levels = d.Employees.Select(e => e.Level).ToHashSet() }) },
        { "nested dictionary", db => db.Departments.OrderBy(d => d.Id).Select(d => new { d.Id, ById = d.Employees.ToDictionary(e => e.Id) }) },
        { "nested dictionary of records", db => db.Departments.OrderBy(d => d.Id).Select(d => new { d.Id, ById = d.Employees.Where(e => e.Active).Select(e => new Rec(e.Id, e.Nick)).ToDictionary(r => r.Id, r => r.Nick) }) },
        { "nested lookup", db => db.Departments.OrderBy(d => d.Id).Select(d => new { d.Id, ByLevel = d.Employees.ToLookup(e => e.Level) }) },
        { "nested immutable", db => db.Departments.OrderBy(d => d.Id).Select(d => new { d.Id, Set = d.Employees.Select(e => e.Id).ToHashSet().Count }) , Expect.SecondStatement },
        { "collection then filtered by count", db => db.Departments.Select(d => new { d.Id, Names = d.Employees.Select(e => e.Name).ToList() }).Where(x => x.Names.Count > 8).OrderBy(x => x.Id) },
        { "collection then filtered by any", db => db.Departments.Select(d => new { d.Id, Names = d.Employees.Select(e => e.Name) }).Where(x => x.Names.Any(n => n == "Eve")).Select(x => x.Id) },
        { "collection then contains", db => db.Departments.Select(d => new { d.Id, Names = d.Employees.Select(e => e.Name).ToList() }).Where(x => x.Names.Contains("Eve")).OrderBy(x => x.Id) },
        { "collection then flattened", db => db.Departments.Select(d => new { d.Id, Es = d.Employees.Where(e => e.Active) }).SelectMany(x => x.Es, (x, e) => new { x.Id, e.Name }) },
        { "collection ordered by first", db => db.Departments.Select(d => new { d.Id, Ages = d.Employees.OrderBy(e => e.Id).Select(e => e.Age).ToList() }).OrderBy(x => x.Ages.FirstOrDefault()).ThenBy(x => x.Id) },
        { "client function last", db => db.Employees.Where(e => e.Id < 5).OrderBy(e => e.Id).Select(e => new { e.Id, Text = Describe(e.Name) }) },
        { "client function then count", db => db.Employees.Select(e => Describe(e.Name)).Count() },
        { "client function then take", db => db.Employees.OrderBy(e => e.Id).Select(e => Describe(e.Name)).Take(3) },
        { "client function then first", db => db.Employees.OrderBy(e => e.Id).Select(e => Describe(e.Name)).First() },
        { "client function then any", db => db.Employees.Select(e => Describe(e.Name)).Any() },
        { "client function beside column then where", db => db.Employees.Select(e => new { e.Id, T = Describe(e.Name) }).Where(x => x.Id < 5) },
        { "client function under distinct", db => db.Employees.Select(e => Describe(e.Name)).Distinct(), Expect.Refusal },
        { "client function under union", db => db.Employees.Select(e => Describe(e.Name)).Union(db.Departments.Select(d => d.Name)), Expect.Refusal },
        { "client function right of union", db => db.Departments.Select(d => d.Name).Union(db.Employees.Select(e => Describe(e.Name))), Expect.Refusal },
        { "client function under concat", db => db.Employees.Select(e => Describe(e.Name)).Concat(db.Departments.Select(d => d.Name)), Expect.Refusal },
        { "client function under except", db => db.Employees.Select(e => Describe(e.Name)).Except(db.Departments.Select(d => d.Name)), Expect.Refusal },
        { "client function under group", db => db.Employees.Select(e => new { T = Describe(e.Name) }).GroupBy(x => x.T).Select(g => g.Count()), Expect.Refusal },
        { "client function under distinct count", db => db.Employees.Select(e => Describe(e.Name)).Distinct().Count(), Expect.Refusal },
        { "client function under distinct by", db => db.Employees.DistinctBy(e => Describe(e.Name)), Expect.Refusal },
        { "client function under max", db => db.Employees.Max(e => Describe(e.Name)), Expect.Refusal },
        { "client function under contains", db => db.Employees.Select(e => Describe(e.Name)).Contains("x"), Expect.Refusal },
        { "client function in dto under distinct", db => db.Employees.Select(e => new Person { Id = e.Id, Name = Describe(e.Name) }).Distinct(), Expect.Refusal },
        { "client function under nested distinct", db => db.Departments.Select(d => new { d.Id, N = d.Employees.Select(e => Describe(e.Name)).Distinct().Count() }), Expect.Refusal },
        { "conditional object", db => db.Employees.OrderBy(e => e.Id).Select(e => e.Active ? new Rec(e.Id, e.Nick) : new Rec(-1, null)) },
        { "conditional object member", db => db.Employees.Select(e => new { e.Id, R = e.Active ? new Rec(e.Id, e.Nick) : null }).Where(x => x.R != null && x.R.Id > 30).Select(x => x.Id) },
        { "optional object", db => db.Employees.OrderBy(e => e.Id).Select(e => new { e.Id, Boss = e.Manager == null ? null : new Rec(e.Manager.Id, e.Manager.Nick) }) },
        { "optional object then where", db => db.Employees.Select(e => new { e.Id, Boss = e.Manager == null ? null : new Rec(e.Manager.Id, e.Manager.Nick) }).Where(x => x.Boss == null).Select(x => x.Id) },
        { "let objects", db => from e in db.Employees let p = new { e.Name, e.Age } where p.Age > 40 let q = new { p, Twice = p.Age * 2 } where q.Twice > 90 orderby e.Id select new { q.p.Name, q.Twice } },
    };

    public static TheoryData<CaseId> Ids => Cases.Ids();

    [DatabaseTheory]
    [MemberData(nameof(Ids))]
    public void Agrees(Dbms dbms, CaseId id) => fixture.Run(Cases, dbms, id, Baseline.Directory());

    private static string Describe(string name) => $"<{name}>";

    private sealed class Person
    {
        public int Id { get; set; }

        public string Name { get; set; } = "";

        public int Age { get; set; }
    }

    private sealed class Made(int id, string name)
    {
        public int Id { get; } = id;

        public string Name { get; } = name;
    }

    private sealed class Outer
    {
        public int Id { get; set; }

        public Person Inner { get; set; } = null!;
    }

    private sealed record Rec(int Id, string? Nick);

    private readonly record struct RecValue(Level Level, bool Active);
}
