using Linq.Provider.Tests.Differential.Company;
using Linq.Provider.Tests.Infrastructure;

namespace Linq.Provider.Tests.Differential.Cases;

/// <summary>What was found about values of the application: objects that are compared, lists of lists, dictionaries and lookups of several values.</summary>
[Collection(CompanyCollection.Name)]
public sealed class LocalFoundTests(CompanyFixture fixture)
{
    private static readonly CaseList<ICompany> Cases = new("local found")
    {
        { "anonymous object that is null", db => { var sought = new { Id = 1, Nick = (string?)"x" }; sought = null; return db.Employees.Where(e => new { e.Id, e.Nick } == sought || e.Id < 3).Select(e => e.Id); } },
        { "anonymous object that is null, negated", db => { var sought = new { Id = 1, Nick = (string?)"x" }; sought = null; return db.Employees.Where(e => !new { e.Id, e.Nick }.Equals(sought)).Select(e => e.Id); } },
        { "anonymous object with a null", db => { var sought = new { Id = 1, Nick = (string?)null }; return db.Employees.Select(e => new { e.Id, Is = new { e.Id, e.Nick }.Equals(sought) }); } },
        { "record of the application", db => { Person sought = new(1, null); return db.Employees.Where(e => new Person(e.Id, e.Nick) == sought).Select(e => e.Id); } },
        { "record of the application on the left", db => { Person sought = new(1, "Al"); return db.Employees.Where(e => sought != new Person(e.Id, e.Nick)).Select(e => e.Id); } },
        { "record that is null", db => { Person? sought = null; return db.Employees.Where(e => new Person(e.Id, e.Nick) != sought).Select(e => e.Id); } },
        { "record that is null among those that a condition chooses", db => { Person? sought = null; return db.Employees.Where(e => (e.Id > 3 ? new Person(e.Id, e.Nick) : null) == sought).Select(e => e.Id); } },
        { "record compared after it is made", db => { Person sought = new(1, null); return db.Employees.Select(e => new Person(e.Id, e.Nick)).Where(p => p.Equals(sought)); } },
        { "record in a record", db => { Couple sought = new(new Person(1, null), null); return db.Employees.Where(e => new Couple(new Person(e.Id, e.Nick), e.ManagerId) == sought).Select(e => e.Id); } },
        { "no record in a record", db => { Couple sought = new(null, 1); return db.Employees.Where(e => new Couple(e.Manager == null ? new Person(e.Id, null) : null, e.ManagerId) == sought).Select(e => e.Id); } },
        { "record struct of the application", db => { Place sought = new(Level.Senior, true); return db.Employees.Where(e => new Place(e.Level, e.Active) == sought).Select(e => e.Id); } },
        { "record struct that is null", db => { Place? sought = null; return db.Employees.Where(e => new Place(e.Level, e.Active) != sought).Select(e => e.Id); } },
        { "record sought among rows", db => { Person sought = new(1, null); return db.Departments.OrderBy(d => d.Id).Select(d => d.Employees.Select(e => new Person(e.Id, e.Nick)).Contains(sought)); } },
        { "tuple of the application that is null", db => { Tuple<int, string?>? sought = null; return db.Employees.Where(e => !Tuple.Create(e.Id, e.Nick).Equals(sought)).Select(e => e.Id); } },

        { "lists that contain a value", db => { List<List<int>> lists = [[1, 2], [], [3, 24]]; return db.Employees.Where(e => lists.Any(l => l.Contains(e.Id))).Select(e => e.Id); } },
        { "length of the list at a place", db => { List<List<int>> lists = [[1, 2], [], [3]]; return db.Employees.OrderBy(e => e.Id).Select(e => lists[e.Id % 3].Count); } },
        { "the list at a place", db => { List<List<int>> lists = [[1, 2], [], [3]]; return db.Employees.OrderBy(e => e.Id).Select(e => lists[e.Id % 3]); } },
        { "sum of the list at a place", db => { int?[][] lists = [[1, null], [], [3]]; return db.Employees.OrderBy(e => e.Id).Select(e => lists[e.Id % 3].Sum()); } },
        { "lists that are not there", db => { List<List<int>?> lists = [[1, 2], null]; return db.Employees.Select(e => new { e.Id, N = lists.Count(l => l == null), M = lists.Count(l => l != null && l.Contains(e.Id)) }); } },
        { "elements of lists", db => { List<string?[]> lists = [["Bob", null], [], ["a\"{b},\\c'", "NULL", ""]]; return db.Departments.OrderBy(d => d.Id).Select(d => lists.SelectMany(l => l).ToList()); } },
        { "first elements of lists", db => { List<string[]> lists = [["Bob", "x"], [], ["Eve"]]; return db.Employees.Where(e => lists.Any(l => l.Length > 0 && l[0] == e.Name)).Select(e => e.Id); } },
        { "lists without a value", db => { List<string[]> lists = [["Bob", "x"], ["Eve"]]; return db.Employees.Where(e => lists.All(l => !l.Contains(e.Name))).Select(e => e.Id); } },
        { "lists of enums", db => { List<Level[]> lists = [[Level.Senior], [Level.Intern, Level.Junior]]; return db.Employees.Where(e => lists.Any(l => l.Length == 2 && l.Contains(e.Level))).Select(e => e.Id); } },
        { "lists of decimals", db => { List<decimal?[]> lists = [[1.5m, null], [-0.001m]]; return db.Employees.OrderBy(e => e.Id).Select(e => new { e.Id, N = lists.Count(l => l.Contains(e.Bonus)), S = lists[0].Sum() }); } },
        { "lists of numbers with fractions", db => { List<double[]> lists = [[0.1, 1e300, -2.5], [1.0 / 3]]; return db.Departments.OrderBy(d => d.Id).Select(d => new { d.Id, A = lists[0], B = lists[d.Id - d.Id + 1].Max() }); } },
        { "lists of times", db => { List<DateTime[]> lists = [[new(2024, 2, 29, 23, 59, 59, 999), DateTime.MaxValue.Date]]; return db.Departments.OrderBy(d => d.Id).Select(d => lists[d.Id - d.Id]); } },
        { "lists of days and spans", db => { List<(DateOnly[] Days, TimeSpan[] Spans)> lists = [([new(2024, 2, 29)], [new(1, 2, 3, 4, 5), TimeSpan.FromMinutes(-90)])]; return db.Departments.OrderBy(d => d.Id).Select(d => lists.Where(l => l.Item1.Length == d.Id).Select(l => l.Item2).ToList()); } },
        { "lists of bytes", db => { List<byte[][]> lists = [[[1, 0, 255], []]]; return db.Departments.OrderBy(d => d.Id).Select(d => lists[d.Id - d.Id].Select(b => b.Length).ToList()); } },
        { "lists of identities and truths", db => { List<Guid[]> ids = [[Guid.Empty, new(1, 2, 3, [4, 5, 6, 7, 8, 9, 10, 11])]]; List<bool?[]> truths = [[true, null, false]]; return db.Departments.OrderBy(d => d.Id).Select(d => new { A = ids[d.Id - d.Id], B = truths[d.Id - d.Id] }); } },
        { "lists of characters", db => { List<char[]> lists = [['B', '"'], ['E', '\\']]; return db.Employees.Where(e => lists.Any(l => l.Contains(e.Name.FirstOrDefault()))).Select(e => e.Id); } },
        { "list in an object", db => { var wanted = new[] { new { N = 1, Ids = new List<int> { 1, 2 } }, new { N = 2, Ids = new List<int> { 5 } } }; return db.Employees.OrderBy(e => e.Id).Select(e => wanted.Where(w => w.Ids.Contains(e.Id)).Select(w => w.N).FirstOrDefault()); } },
        { "objects with lists", db => { var wanted = new[] { new { N = 1, Ids = new List<int> { 1, 2 } }, new { N = 2, Ids = new List<int>() } }; return db.Departments.OrderBy(d => d.Id).Select(d => wanted.Where(w => w.N <= d.Id).ToList()); } },

        { "dictionary of lists contains", db => { Dictionary<int, List<string>> names = new() { [1] = ["Bob", "Eve"], [2] = [], [4] = ["Bob"] }; return db.Employees.Where(e => names.ContainsKey(e.Id) && names[e.Id].Contains("Bob")).Select(e => e.Id); } },
        { "dictionary of lists counted", db => { Dictionary<int, string[]> names = new() { [1] = ["Bob", "Eve"], [2] = [], [4] = ["Bob"] }; return db.Employees.Where(e => names.ContainsKey(e.Id)).OrderBy(e => names[e.Id].Length).ThenBy(e => e.Id).Select(e => new { e.Id, N = names[e.Id] }); } },
        { "values of a dictionary of lists", db => { Dictionary<int, List<string>> names = new() { [1] = ["Bob", "Eve"], [2] = [] }; return db.Employees.Where(e => names.Values.Any(v => v.Contains(e.Name))).Select(e => e.Id); } },
        { "pairs of a dictionary of lists", db => { Dictionary<int, List<string>> names = new() { [1] = ["Bob", "Eve"], [2] = [] }; return db.Departments.SelectMany(d => names.Where(p => p.Key <= d.Id), (d, p) => new { d.Id, p.Key, p.Value }); } },
        { "join to a dictionary of lists", db => { Dictionary<int, List<string>> names = new() { [1] = ["Bob", "Eve"], [2] = [] }; return db.Employees.Join(names, e => e.Id, p => p.Key, (e, p) => new { e.Name, p.Value.Count }); } },

        { "value or default", db => { Dictionary<int, int> scores = new() { [1] = 5, [3] = -7 }; return db.Employees.OrderBy(e => scores.GetValueOrDefault(e.Id)).ThenBy(e => e.Id).Select(e => e.Id); } },
        { "value or another", db => { Dictionary<int, int> scores = new() { [1] = 5, [3] = -7 }; return db.Employees.Where(e => scores.GetValueOrDefault(e.Id, -1) < 0).Select(e => e.Id); } },
        { "value or that of the row", db => { Dictionary<int, int> scores = new() { [1] = 5, [3] = -7 }; return db.Employees.Where(e => scores.GetValueOrDefault(e.Id, e.Age) > 40).Select(e => e.Id); } },
        { "null or another", db => { IReadOnlyDictionary<string, string?> names = new Dictionary<string, string?> { ["Bob"] = null, ["Eve"] = "x" }; return db.Employees.OrderBy(e => names.GetValueOrDefault(e.Name, "z")).ThenBy(e => e.Id).Select(e => new { e.Id, A = names.GetValueOrDefault(e.Name), B = names.GetValueOrDefault(e.Name, "z") }); } },
        { "value or default by an enum", db => { Dictionary<Level, decimal> rates = new() { [Level.Senior] = 1.5m }; return db.Employees.Where(e => rates.GetValueOrDefault(e.Level, 0.5m) * e.Salary > 10m).Select(e => e.Id); } },
        { "list or none", db => { Dictionary<int, List<string>> names = new() { [1] = ["Bob"], [2] = [] }; return db.Employees.Where(e => names.GetValueOrDefault(e.Id) != null).Select(e => e.Id); } },

        { "lookup counted", db => { ILookup<int, string> names = new[] { (1, "a"), (1, "b"), (3, "c") }.ToLookup(x => x.Item1, x => x.Item2); return db.Departments.OrderBy(d => names[d.Id].Count()).ThenBy(d => d.Id).Select(d => new { d.Id, N = names[d.Id].Count() }); } },
        { "lookup contains", db => { ILookup<int, string> names = new[] { (1, "Bob"), (1, "Eve"), (5, "İpek") }.ToLookup(x => x.Item1, x => x.Item2); return db.Employees.Where(e => names[e.Id].Contains(e.Name) || !names[e.Id].Any()).Select(e => e.Id); } },
        { "elements of a lookup", db => { ILookup<int, string?> names = new[] { (1, "a"), (1, null), (3, "c") }.ToLookup(x => x.Item1, x => x.Item2); return db.Departments.OrderBy(d => d.Id).Select(d => new { d.Id, L = names[d.Id].Select(x => x + "!").ToList(), F = names[d.Id].FirstOrDefault(), T = names[d.Id].OrderByDescending(x => x).Take(1).ToArray() }); } },
        { "rows of a lookup", db => { ILookup<int, string> names = new[] { (1, "a"), (1, "b"), (3, "c") }.ToLookup(x => x.Item1, x => x.Item2); return db.Departments.SelectMany(d => names[d.Id], (d, x) => new { d.Name, x }); } },
        { "groups of a lookup", db => { ILookup<string?, int> numbers = new[] { ((string?)null, 1), ("Bob", 2), ("Bob", 3) }.ToLookup(x => x.Item1, x => x.Item2); return db.Employees.Select(e => new { e.Id, S = numbers[e.Nick == "" ? null : e.Name].Sum(), N = numbers.Count(g => g.Key == e.Name && g.Count() > 1) }); } },
        { "join to a lookup", db => { ILookup<int, string> names = new[] { (1, "a"), (1, "b"), (3, "c") }.ToLookup(x => x.Item1, x => x.Item2); return db.Departments.Join(names, d => d.Id, g => g.Key, (d, g) => new { d.Id, g.Key, N = g.Count(), L = g.ToList() }); } },
        { "lookup of objects", db => { ILookup<int, Person> people = new Person[] { new(1, "Al"), new(1, null), new(3, "x") }.ToLookup(p => p.Id); return db.Employees.Where(e => people[e.Id].Any(p => p.Nick == e.Nick)).Select(e => e.Id); } },
        { "groups of the application", db => { IEnumerable<IGrouping<int, string>> words = new[] { "a", "bb", "cc" }.GroupBy(w => w.Length); return db.Departments.OrderBy(d => d.Id).Select(d => words.Where(g => g.Key == d.Id).SelectMany(g => g).ToList()); } },
        { "lists of objects", db => { List<List<Person>> people = [[new(1, "a"), new(2, null)], [], [new(3, "x")]]; return db.Employees.OrderBy(e => e.Id).Select(e => new { e.Id, N = people.Count(l => l.Any(p => p.Id == e.Id)), L = people[e.Id % 3].Select(p => p.Nick).ToList() }); } },
        { "dictionary of lists of objects", db => { Dictionary<int, List<Person>> people = new() { [1] = [new(1, "a"), new(2, null)], [2] = [] }; return db.Employees.Where(e => people.ContainsKey(e.Id) && people[e.Id].Any(p => p.Id == e.Id)).Select(e => new { e.Id, N = people[e.Id].Count }); } },
        { "lists of lists of lists", db => { List<List<List<int>>> lists = [[[1, 2], [3]], [], [[], [4]]]; return db.Departments.OrderBy(d => d.Id).Select(d => new { d.Id, N = lists.SelectMany(l => l).Count(l => l.Contains(d.Id)), L = lists[d.Id % 3].Select(l => l.Sum()).ToList() }); } },
        { "text of the list of a key", db => { Dictionary<int, List<string>> names = new() { [1] = ["Bob", "Eve"], [2] = [] }; return db.Departments.Where(d => names.ContainsKey(d.Id)).OrderBy(d => d.Id).Select(d => string.Join("|", names[d.Id])); } },

        { "dictionary that ignores case", db => { Dictionary<string, int> scores = new(StringComparer.OrdinalIgnoreCase) { ["BOB"] = 1 }; return db.Employees.Where(e => scores.ContainsKey(e.Name)).Select(e => e.Id); }, Expect.Refusal },
        { "value of a dictionary that ignores case", db => { Dictionary<string, int> scores = new(StringComparer.OrdinalIgnoreCase) { ["BOB"] = 1 }; return db.Employees.OrderBy(e => scores.GetValueOrDefault(e.Name)).ThenBy(e => e.Id).Select(e => e.Id); }, Expect.Refusal },
        { "keys of a dictionary that ignores case", db => { Dictionary<string, int> scores = new(StringComparer.OrdinalIgnoreCase) { ["BOB"] = 1 }; return db.Employees.Where(e => scores.Keys.Contains(e.Name)).Select(e => e.Id); }, Expect.Refusal },
        { "dictionary around one that ignores case", db => { var scores = new System.Collections.ObjectModel.ReadOnlyDictionary<string, int>(new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase) { ["BOB"] = 1 }); return db.Employees.Where(e => scores.ContainsKey(e.Name)).Select(e => e.Id); }, Expect.Refusal },
        { "objects of which the query says less than they hold", db => { List<Spot> spots = [new() { X = 1, Y = 7 }]; return db.Employees.Where(e => spots.Contains(new Spot { X = e.Id })).Select(e => e.Id); }, Expect.Refusal },
        { "object of which the query says less than it holds", db => { Spot spot = new() { X = 1, Y = 7 }; return db.Employees.Where(e => new Spot { X = e.Id } == spot).Select(e => e.Id); }, Expect.Refusal },
        { "objects in another order of their members", db => { Spot spot = new() { X = 1, Y = 7 }; return db.Employees.OrderBy(e => e.Id).Select(e => new { A = new Spot { Y = e.Id + 6, X = e.Id } == spot, B = new Spot { X = e.Id, Y = e.Age }.Equals(new Spot { Y = e.Age, X = e.Id }) }); } },
        { "set that ignores case", db => { HashSet<string> names = new(StringComparer.OrdinalIgnoreCase) { "BOB" }; return db.Employees.Where(e => names.Contains(e.Name)).Select(e => e.Id); }, Expect.Refusal },
        { "lookup that ignores case", db => { ILookup<string, string> names = new[] { "BOB" }.ToLookup(n => n, StringComparer.OrdinalIgnoreCase); return db.Employees.Where(e => names[e.Name].Any()).Select(e => e.Id); }, Expect.Refusal },
        { "set with an ordinal comparer", db => { HashSet<string> names = new(StringComparer.Ordinal) { "Bob" }; SortedSet<int> ids = [1, 2, 5]; return db.Employees.Where(e => names.Contains(e.Name) || ids.Contains(e.Id)).Select(e => e.Id); } },

        { "all but entities of the application", db => { Employee[] some = [.. db.Employees.Where(e => e.Id < 4).OrderBy(e => e.Id)]; return db.Employees.Except(some); }, Expect.SecondStatement },
        { "ordered rows but entities of the application", db => { List<Employee> some = [.. db.Employees.Where(e => e.Id % 3 == 0)]; return db.Employees.OrderByDescending(e => e.Id).Except(some).Take(5).Select(e => e.Id); }, Expect.SecondStatement },
        { "entities of the application among rows", db => { List<Department> some = [.. db.Departments.Where(d => d.Id < 3)]; return db.Employees.Where(e => e.Department != null).Select(e => e.Department!).Intersect(some).Select(d => d.Name); }, Expect.SecondStatement },
        { "references but null and an entity of the application", db => { List<Employee?> some = [null, db.Employees.First(e => e.Id == 1)]; return db.Employees.Select(e => e.Manager).Except(some).Select(m => m!.Id); }, Expect.SecondStatement },
        { "collections but entities of the application", db => { List<Employee> some = [.. db.Employees.Where(e => e.Id < 6)]; return db.Departments.OrderBy(d => d.Id).Select(d => new { d.Id, N = d.Employees.Except(some).Count(), L = d.Employees.Intersect(some).OrderBy(e => e.Id).Select(e => e.Name).ToList() }); }, Expect.SecondStatement },
        { "join to entities of the application", db => { List<Department> some = [.. db.Departments.Where(d => d.Id < 3)]; return db.Employees.Join(some, e => e.Department, d => d, (e, d) => new { e.Id, d.Name }); }, Expect.SecondStatement },
        { "entities of the application that equal rows", db => { List<Employee> some = [.. db.Employees.Where(e => e.Id < 6)]; return db.Employees.Where(e => some.Any(x => x == e.Manager)).Select(e => e.Id); }, Expect.SecondStatement },
        { "entities by two keys of the application", db => { List<Assignment> some = [.. db.Assignments.Where(a => a.Hours > 5)]; return db.Assignments.Except(some).Select(a => new { a.EmployeeId, a.ProjectId }); }, Expect.SecondStatement },
        { "join by two keys to entities of the application", db => { List<Assignment> some = [.. db.Assignments.Where(a => a.EmployeeId < 5)]; return db.Assignments.Join(some, a => a, x => x, (a, x) => new { a.EmployeeId, x.ProjectId }); }, Expect.SecondStatement },
        { "union with entities of the application", db => { List<Employee> some = [new() { Id = 1000 }]; return db.Employees.Union(some).Select(e => e.Id); }, Expect.Refusal },

        { "group join to a list keeps its order", db => { List<Person> people = [new(3, "z"), new(1, "b"), new(3, "a"), new(1, "c"), new(3, "m")]; return db.Departments.OrderBy(d => d.Id).GroupJoin(people, d => d.Id, p => p.Id, (d, g) => new { d.Id, T = string.Join("|", g.Select(p => p.Nick)), L = g.Select(p => p.Nick).ToList() }); } },
        { "page of a group joined to a list", db => { List<Person> people = [new(3, "z"), new(1, "b"), new(3, "a"), new(1, "c"), new(3, "m")]; return db.Departments.OrderBy(d => d.Id).GroupJoin(people, d => d.Id, p => p.Id, (d, g) => new { F = g.Select(p => p.Nick).FirstOrDefault(), L = g.Select(p => p.Nick).LastOrDefault(), P = g.Skip(1).Take(1).Select(p => p.Nick).ToList() }); } },
        { "number of bytes of a text", db => db.Employees.Where(e => Convert.FromHexString(e.Id < 10 ? "0" + e.Id : "0a0b").Length == 2).Select(e => e.Id) },
        { "number of bytes of a text in base 64", db => db.Employees.OrderBy(e => e.Id).Select(e => Convert.FromBase64String(e.Id == 1 ? "AQI=" : "").Count()) },
    };

    public static TheoryData<CaseId> Ids => Cases.Ids();

    [DatabaseTheory]
    [MemberData(nameof(Ids))]
    public void Agrees(Dbms dbms, CaseId id) => fixture.Run(Cases, dbms, id, Baseline.Directory());

    private sealed record Person(int Id, string? Nick);

    private sealed record Couple(Person? First, int? Second);

    private readonly record struct Place(Level Level, bool Active);

    private record struct Spot
    {
        public int X { get; set; }

        public int Y { get; set; }
    }
}
