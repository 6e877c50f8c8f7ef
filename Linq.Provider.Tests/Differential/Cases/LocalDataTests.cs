using Linq.Provider.Tests.Differential.Company;
using Linq.Provider.Tests.Infrastructure;

namespace Linq.Provider.Tests.Differential.Cases;

[Collection(CompanyCollection.Name)]
public sealed class LocalDataTests(CompanyFixture fixture)
{
    private static readonly CaseList<ICompany> Cases = new("local data")
    {
        { "dictionary value", db => { Dictionary<int, string> names = new() { [1] = "one", [3] = "three" }; return db.Employees.Where(e => e.Id == 1 || e.Id == 3).OrderBy(e => names[e.Id]).Select(e => new { e.Id, Name = names[e.Id] }); } },
        { "dictionary value in condition", db => { Dictionary<int, decimal> rates = new() { [1] = 1.5m, [2] = -2m, [3] = 0m, [4] = 2m }; return db.Employees.Where(e => e.DepartmentId != null && e.Salary * rates[e.DepartmentId ?? 1] > 15m); } },
        { "dictionary value guarded", db => { Dictionary<string, int> scores = new() { ["Bob"] = 5, ["Eve"] = 7 }; return db.Employees.Where(e => scores.ContainsKey(e.Name) && scores[e.Name] > 5); } },
        { "dictionary value conditional", db => { Dictionary<string, int?> scores = new() { ["Bob"] = null, ["Eve"] = 7 }; return db.Employees.OrderBy(e => scores.Keys.Any(k => k == e.Name) ? scores[e.Name] : 0).ThenBy(e => e.Id); } },
        { "dictionary of enum", db => { Dictionary<Level, string> names = new() { [Level.Intern] = "i", [Level.Junior] = "j", [Level.Senior] = "s", [Level.Principal] = "p" }; return db.Employees.OrderBy(e => names[e.Level]).ThenBy(e => e.Id).Select(e => names[e.Level]); } },
        { "dictionary contains key", db => { Dictionary<string, int> scores = new() { ["Bob"] = 5 }; return db.Employees.Where(e => !scores.ContainsKey(e.Name)); } },
        { "dictionary keys", db => { Dictionary<int, string> names = new() { [1] = "one", [3] = "three" }; return db.Employees.Where(e => names.Keys.Contains(e.Id)); } },
        { "dictionary values", db => { Dictionary<int, string> names = new() { [1] = "Bob", [3] = "Eve" }; return db.Employees.Where(e => names.Values.Contains(e.Name)); } },
        { "dictionary contains value", db => { Dictionary<int, string> names = new() { [1] = "Bob", [3] = "Eve" }; return db.Employees.Where(e => names.ContainsValue(e.Name)); } },
        { "dictionary any pair", db => { Dictionary<int, string> names = new() { [6] = "Bob", [5] = "Bob" }; return db.Employees.Where(e => names.Any(p => p.Key < e.Id && p.Value == e.Name)); } },
        { "read-only dictionary", db => { IReadOnlyDictionary<int, string> names = new Dictionary<int, string> { [1] = "one", [3] = "three" }; return db.Employees.Where(e => names.ContainsKey(e.Id)).Select(e => names[e.Id]); } },
        { "list element by column", db => { string[] words = ["zero", "one", "two", "three"]; return db.Employees.OrderBy(e => words[e.Id % 4]).ThenBy(e => e.Id); } },
        { "list element by column of list", db => { List<int> numbers = [7, 1, 9]; return db.Employees.Where(e => numbers[e.Id % 3] > 5); } },
        { "list element by constant", db => { List<int> numbers = [7, 1, 9]; return db.Employees.Where(e => e.Id > numbers[1] && e.Id < numbers.Count + 3); } },
        { "list of anonymous any", db => { var pairs = new[] { new { Level = Level.Intern, Active = true }, new { Level = Level.Senior, Active = false } }; return db.Employees.Where(e => pairs.Any(p => p.Level == e.Level && p.Active == e.Active)); } },
        { "list of anonymous none", db => { var pairs = new[] { new { Level = Level.Intern, Active = true } }; return db.Employees.Where(e => !pairs.Any(p => p.Level == e.Level && p.Active == e.Active)); } },
        { "list of anonymous contains", db => { var pairs = new[] { new { e = 5, n = "İpek" }, new { e = 6, n = "x" } }.ToList(); return db.Employees.Where(x => pairs.Contains(new { e = x.Id, n = x.Name })); } },
        { "list of dto any", db => { List<Wanted> wanted = [new() { Name = "Bob", Nick = null }, new() { Name = "alice", Nick = "" }]; return db.Employees.Where(e => wanted.Any(w => w.Name == e.Name && w.Nick == e.Nick)); } },
        { "list of dto all", db => { List<Wanted> wanted = [new() { Name = "Bob", Nick = null }, new() { Name = "alice", Nick = "" }]; return db.Employees.Where(e => wanted.All(w => w.Name != e.Name)); } },
        { "list of dto member contains", db => { List<Wanted> wanted = [new() { Name = "Bob" }, new() { Name = "Eve" }]; return db.Employees.Where(e => wanted.Select(w => w.Name).Contains(e.Name)); } },
        { "list of dto count", db => { List<Wanted> wanted = [new() { Name = "Bob", Least = 3 }, new() { Name = "Bob", Least = 20 }]; return db.Employees.Select(e => new { e.Id, N = wanted.Count(w => w.Name == e.Name && w.Least < e.Id) }).Where(x => x.N > 0).OrderBy(x => x.N).ThenBy(x => x.Id); } },
        { "list of dto first", db => { List<Wanted> wanted = [new() { Name = "Bob", Least = 3 }, new() { Name = "Eve", Least = 20 }]; return db.Employees.Where(e => wanted.Where(w => w.Name == e.Name).Select(w => w.Least).FirstOrDefault() > 2); } },
        { "list of dto sum", db => { List<Wanted> wanted = [new() { Name = "Bob", Least = 3 }, new() { Name = "Bob", Least = 20 }]; return db.Employees.OrderBy(e => wanted.Where(w => w.Name == e.Name).Sum(w => w.Least)).ThenBy(e => e.Id); } },
        { "list of records", db => { PairRecord[] pairs = [new(1, "Alice"), new(2, "x"), new(15, "Bob")]; return db.Employees.Where(e => pairs.Contains(new PairRecord(e.Id, e.Name))); } },
        { "list of record structs", db => { List<PairValue> pairs = [new(1, "Alice"), new(2, "x"), new(15, "Bob")]; return db.Employees.Where(e => pairs.Contains(new PairValue(e.Id, e.Name))); } },
        { "list of tuples", db => { (int, string)[] pairs = [(1, "Alice"), (2, "x"), (15, "Bob")]; return db.Employees.Where(e => pairs.Contains(ValueTuple.Create(e.Id, e.Name))); } },
        { "list of tuples with null", db => { List<(int, string?)> pairs = [(1, null), (2, null), (3, "")]; return db.Employees.Where(e => pairs.Contains(ValueTuple.Create(e.Id, e.Nick))); } },
        { "set of tuples", db => { HashSet<(Level, bool)> pairs = [(Level.Intern, true), (Level.Senior, false)]; return db.Employees.Where(e => pairs.Contains(ValueTuple.Create(e.Level, e.Active))); } },
        { "not in list of tuples", db => { HashSet<(Level, bool)> pairs = [(Level.Intern, true), (Level.Senior, false)]; return db.Employees.Where(e => !pairs.Contains(ValueTuple.Create(e.Level, e.Active))); } },
        { "reference tuples", db => { Tuple<int, string>[] pairs = [new(1, "Alice"), new(2, "x")]; return db.Employees.Where(e => pairs.Contains(Tuple.Create(e.Id, e.Name))); } },
        { "list of key value pairs", db => { List<KeyValuePair<int, string>> pairs = [new(1, "Alice"), new(2, "x")]; return db.Employees.Where(e => pairs.Contains(new KeyValuePair<int, string>(e.Id, e.Name))); } },
        { "empty list of tuples", db => { List<(int, string)> pairs = []; return db.Employees.Where(e => pairs.Contains(ValueTuple.Create(e.Id, e.Name))); }, Expect.Empty },
        { "not in empty list of tuples", db => { List<(int, string)> pairs = []; return db.Employees.Where(e => !pairs.Contains(ValueTuple.Create(e.Id, e.Name))); } },
        { "thousands of tuples", db => { (int, string)[] pairs = [.. Enumerable.Range(1, 5000).Select(i => (i, i % 2 == 0 ? "Bob" : "Alice"))]; return db.Employees.Where(e => pairs.Contains(ValueTuple.Create(e.Id, e.Name))); } },
        { "thousands of numbers", db => { int[] ids = [.. Enumerable.Range(1, 20000).Select(i => i * 3)]; return db.Employees.Where(e => ids.Contains(e.Id)); } },
        { "join numbers", db => { int[] ids = [3, 5, 5, 1000]; return from e in db.Employees join i in ids on e.Id equals i select new { e.Id, e.Name }; } },
        { "join texts", db => { List<string?> nicks = ["Al", null, ""]; return from e in db.Employees join n in nicks on e.Nick equals n select new { e.Id, n }; } },
        { "join dto", db => { List<Wanted> wanted = [new() { Name = "Bob", Least = 3 }, new() { Name = "Eve", Least = 20 }]; return from e in db.Employees join w in wanted on e.Name equals w.Name where e.Id > w.Least select new { e.Id, w.Least, w.Nick }; } },
        { "join anonymous on composite key", db => { var wanted = new[] { new { A = 5, B = "İpek", C = 7m }, new { A = 15, B = "Bob", C = 8.5m }, new { A = 1, B = "x", C = 1m } }; return from e in db.Employees join w in wanted on new { e.Id, e.Name } equals new { Id = w.A, Name = w.B } select new { e.Id, w.C }; } },
        { "join tuples", db => { (int Id, decimal Rate)[] rates = [(1, 1.5m), (2, 9.5m)]; return from e in db.Employees join r in rates on e.DepartmentId equals r.Id select new { e.Id, Pay = e.Salary * r.Rate }; } },
        { "join records", db => { PairRecord[] pairs = [new(1, "a"), new(2, "b")]; return db.Employees.Join(pairs, e => e.DepartmentId, p => p.Id, (e, p) => new { e.Id, p.Name }).OrderBy(x => x.Name).ThenBy(x => x.Id); } },
        { "join dictionary", db => { Dictionary<int, string> names = new() { [1] = "one", [3] = "three" }; return from e in db.Employees join n in names on e.DepartmentId equals n.Key select new { e.Id, n.Value }; } },
        { "join projects the whole element", db => { PairRecord[] pairs = [new(1, "a"), new(2, "b")]; return from e in db.Employees join p in pairs on e.DepartmentId equals p.Id select new { e.Id, Pair = new { p.Id, p.Name } }; } },
        { "left join local", db => { PairRecord[] pairs = [new(1, "a"), new(2, "b")]; return from e in db.Employees join p in pairs on e.DepartmentId equals p.Id into ps from p in ps.DefaultIfEmpty() orderby e.Id select new { e.Id, Name = p == null ? null : p.Name }; } },
        { "left join operator", db => { PairRecord[] pairs = [new(1, "a"), new(2, "b")]; return db.Employees.LeftJoin(pairs, e => e.DepartmentId, p => p.Id, (e, p) => new { e.Id, Name = p!.Name }); } },
        { "group join local", db => { PairRecord[] pairs = [new(1, "a"), new(1, "b"), new(2, "c")]; return from d in db.Departments join p in pairs on d.Id equals p.Id into ps select new { d.Id, N = ps.Count(), Max = ps.Max(p => p.Name) }; } },
        { "cross join local", db => { int[] numbers = [1, 2]; return from d in db.Departments from n in numbers select new { d.Id, n }; } },
        { "cross join local dto", db => { List<Wanted> wanted = [new() { Name = "Bob", Least = 3 }, new() { Name = "Eve", Least = 20 }]; return from d in db.Departments from w in wanted where w.Least > d.Id select new { d.Id, w.Name }; } },
        { "null in list", db => { string?[] nicks = ["Al", null]; return db.Employees.Where(e => nicks.Contains(e.Nick)); } },
        { "not in list with null", db => { string?[] nicks = ["Al", null]; return db.Employees.Where(e => !nicks.Contains(e.Nick)); } },
        { "only null in list", db => { int?[] scores = [null]; return db.Employees.Where(e => scores.Contains(e.Score)); } },
        { "any null in local list", db => { string?[] nicks = ["Al", null]; return db.Employees.Where(e => nicks.Any(n => n == e.Nick)); } },
        { "starts with any", db => { string[] starts = ["A", "B%", "al_"]; return db.Employees.Where(e => starts.Any(s => e.Name.StartsWith(s))); } },
        { "contains any", db => { List<string> parts = ["o'", "li", "%"]; return db.Employees.Where(e => parts.Any(s => e.Name.Contains(s))); } },
        { "between any", db => { (int From, int To)[] ranges = [(3, 5), (20, 22)]; return db.Employees.Where(e => ranges.Any(r => e.Id >= r.From && e.Id <= r.To)); } },
        { "max of local", db => { int[] ids = [3, 5]; return db.Employees.Where(e => e.Id > ids.Max()); } },
        { "max of local below", db => { int[] ids = [3, 5, 9]; return db.Employees.Where(e => e.Id == ids.Where(i => i < e.Id + 2).Max(i => (int?)i)); } },
        { "count of local", db => { int[] ids = [3, 5, 9]; return db.Employees.OrderBy(e => ids.Count(i => i < e.Id)).ThenByDescending(e => e.Id); } },
        { "local empty or contains", db => { int[] ids = []; return db.Employees.Where(e => ids.Length == 0 || ids.Contains(e.Id)); } },
        { "local any or contains", db => { List<int> ids = [3]; return db.Employees.Where(e => !ids.Any() || ids.Contains(e.Id)); } },
        { "null list guarded", db => { List<int>? ids = null; return db.Employees.Where(e => ids == null || ids.Contains(e.Id)); } },
        { "index of", db => { List<int> order = [9, 3, 5]; return db.Employees.Where(e => order.Contains(e.Id)).OrderBy(e => order.IndexOf(e.Id)); } },
        { "array index of", db => { int[] order = [9, 3, 5]; return db.Employees.OrderBy(e => Array.IndexOf(order, e.Id)).ThenBy(e => e.Id); } },
        { "entities", db => { Employee[] some = [.. db.Employees.Where(e => e.Id < 4).OrderBy(e => e.Id)]; return db.Employees.Where(e => some.Contains(e)); }, Expect.SecondStatement },
        { "not in entities", db => { List<Employee> some = [.. db.Employees.Where(e => e.Id < 4).OrderBy(e => e.Id)]; return db.Employees.Where(e => !some.Contains(e)); }, Expect.SecondStatement },
        { "entities of composite key", db => { List<Assignment> some = [.. db.Assignments.Where(a => a.Hours > 6)]; return db.Assignments.Where(a => some.Contains(a)); }, Expect.SecondStatement },
        { "navigation in entities", db => { List<Employee> some = [.. db.Employees.Where(e => e.Id < 4).OrderBy(e => e.Id)]; return db.Employees.Where(e => some.Contains(e.Manager!)); }, Expect.SecondStatement },
        { "member of entities", db => { List<Employee> some = [.. db.Employees.Where(e => e.Id < 4).OrderBy(e => e.Id)]; return db.Employees.Where(e => some.Select(s => s.Age).Contains(e.Age)); }, Expect.SecondStatement },
        { "any of entities", db => { List<Employee> some = [.. db.Employees.Where(e => e.Id < 4).OrderBy(e => e.Id)]; return db.Employees.Where(e => some.Any(s => s.Age < e.Age && s.DepartmentId == e.DepartmentId)); }, Expect.SecondStatement },
        { "except of local keys", db => { int[] ids = [1, 2, 3]; return db.Employees.Select(e => e.Id).Except(ids); } },
        { "union with local", db => { string[] names = ["Bob", "Nobody"]; return db.Employees.Select(e => e.Name).Union(names); } },
        { "intersect with local tuples", db => { (int, string)[] pairs = [(1, "Alice"), (2, "x")]; return db.Employees.Select(e => ValueTuple.Create(e.Id, e.Name)).Intersect(pairs); } },
        { "except by local", db => { int[] ids = [1, 2, 3]; return db.Employees.ExceptBy(ids, e => e.Id); } },
        { "intersect by local", db => { (Level, bool)[] keys = [(Level.Intern, true), (Level.Senior, false)]; return db.Employees.IntersectBy(keys, e => ValueTuple.Create(e.Level, e.Active)).Select(e => new { e.Level, e.Active }); } },
        { "concat with local dto", db => { List<Named> more = [new() { Name = "x" }, new() { Name = "y" }]; return db.Departments.Select(d => new Named { Name = d.Name }).Concat(more); } },
        { "inside a projection", db => { List<Wanted> wanted = [new() { Name = "Bob", Least = 3 }, new() { Name = "Bob", Least = 20 }]; return db.Employees.Where(e => e.Name == "Bob").OrderBy(e => e.Id).Select(e => new { e.Id, Least = wanted.Where(w => w.Name == e.Name && w.Least < e.Id + 10).OrderBy(w => w.Least).Select(w => w.Least).ToList() }); } },
        { "nested member", db => { var wanted = new[] { new { At = new { Country = "DE", City = (string?)"Köln" } }, new { At = new { Country = "FR", City = (string?)null } } }; return db.Addresses.Where(a => wanted.Any(w => w.At.Country == a.Country && w.At.City == a.City)); } },
        { "every type", db => { List<Specimen> some = SpecimenRows.Create()[..5]; return db.Specimens.Where(s => some.Any(o => o.Long == s.Long && o.Short == s.Short && o.Byte == s.Byte && o.Bool == s.Bool && o.Double == s.Double && o.Decimal == s.Decimal && o.Char == s.Char && o.Guid == s.Guid && o.DateTime == s.DateTime && o.DateOnly == s.DateOnly && o.TimeOnly == s.TimeOnly && o.TimeSpan == s.TimeSpan && o.Enum == s.Enum)); } },
        { "every nullable type", db => { List<Specimen> some = [.. SpecimenRows.Create()[..6], SpecimenRows.Create()[13]]; return db.Specimens.Where(s => some.Any(o => o.LongN == s.LongN && o.ShortN == s.ShortN && o.ByteN == s.ByteN && o.BoolN == s.BoolN && o.DoubleN == s.DoubleN && o.DecimalN == s.DecimalN && o.CharN == s.CharN && o.GuidN == s.GuidN && o.DateTimeN == s.DateTimeN && o.DateTimeOffsetN == s.DateTimeOffsetN && o.DateOnlyN == s.DateOnlyN && o.TimeOnlyN == s.TimeOnlyN && o.TimeSpanN == s.TimeSpanN && o.EnumN == s.EnumN && o.StringN == s.StringN)); } },
        { "method of local element", db => { List<Wanted> wanted = [new() { Name = "bob" }, new() { Name = "EVE" }]; return db.Employees.Where(e => wanted.Any(w => w.Name.ToUpper() == e.Name.ToUpper())); } },
    };

    public static TheoryData<CaseId> Ids => Cases.Ids();

    [DatabaseTheory]
    [MemberData(nameof(Ids))]
    public void Agrees(Dbms dbms, CaseId id) => fixture.Run(Cases, dbms, id, Baseline.Directory());

    private sealed class Wanted
    {
        public string Name { get; set; } = "";

        public string? Nick { get; set; }

        public int Least { get; set; }
    }

    private sealed class Named
    {
        public string Name { get; set; } = "";
    }

    private sealed record PairRecord(int Id, string Name);

    private readonly record struct PairValue(int Id, string Name);
}
