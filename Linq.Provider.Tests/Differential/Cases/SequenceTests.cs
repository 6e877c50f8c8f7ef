using Linq.Provider.Tests.Differential.Company;
using Linq.Provider.Tests.Infrastructure;

namespace Linq.Provider.Tests.Differential.Cases;

/// <summary>Operators by key, over two sequences, and folds.</summary>
[Collection(CompanyCollection.Name)]
public sealed class SequenceTests(CompanyFixture fixture)
{
    private static readonly CaseList<ICompany> Cases = new("sequences")
    {
        { "distinct by", db => db.Employees.OrderBy(e => e.Id).DistinctBy(e => e.DepartmentId) },
        { "distinct by unordered", db => db.Employees.DistinctBy(e => e.Level).Select(e => e.Level) },
        { "distinct by composite", db => db.Employees.OrderBy(e => e.Age).ThenBy(e => e.Id).DistinctBy(e => new { e.DepartmentId, e.Active }).Select(e => new { e.Id, e.Name }) },
        { "distinct by descending", db => db.Employees.OrderByDescending(e => e.Salary).ThenBy(e => e.Id).DistinctBy(e => e.Level).Select(e => new { e.Level, e.Salary }) },
        { "distinct by then where", db => db.Employees.OrderBy(e => e.Id).DistinctBy(e => e.Nick).Where(e => e.Age > 30).Select(e => e.Id) },
        { "distinct by then count", db => db.Employees.OrderBy(e => e.Id).DistinctBy(e => e.Nick).Count() },
        { "distinct by of projection", db => db.Employees.OrderBy(e => e.Id).Select(e => new { e.Name, e.Age }).DistinctBy(x => x.Age) },
        { "distinct by in collection", db => db.Departments.OrderBy(d => d.Id).Select(d => new { d.Id, Names = d.Employees.OrderBy(e => e.Id).DistinctBy(e => e.Level).Select(e => e.Name).ToList() }) },
        { "distinct by in subquery", db => db.Departments.Where(d => d.Employees.DistinctBy(e => e.Age / 10).Count() > 1).OrderBy(d => d.Id).Select(d => d.Id) },
        { "distinct by by navigation", db => db.Employees.OrderBy(e => e.Id).DistinctBy(e => e.Department!.Name).Select(e => e.Id) },
        { "union by", db => db.Employees.OrderBy(e => e.Id).Where(e => e.Age > 50).UnionBy(db.Employees.OrderBy(e => e.Name).ThenBy(e => e.Id), e => e.DepartmentId).Select(e => e.Id) },
        { "union by of values", db => db.Employees.OrderBy(e => e.Id).Select(e => e.Name).UnionBy(db.Departments.OrderBy(d => d.Id).Select(d => d.Name), n => n.StartsWith("A")) },
        { "intersect by", db => db.Employees.OrderBy(e => e.Id).IntersectBy(db.Departments.Where(d => d.Id > 2).Select(d => (int?)d.Id), e => e.DepartmentId).Select(e => e.Id) },
        { "intersect by list", db => { int?[] ids = [1, 3, null]; return db.Employees.OrderBy(e => e.Id).IntersectBy(ids, e => e.DepartmentId).Select(e => e.Id); } },
        { "except by", db => db.Employees.OrderBy(e => e.Id).ExceptBy(db.Departments.Where(d => d.Id > 2).Select(d => (int?)d.Id), e => e.DepartmentId).Select(e => e.Id) },
        { "except by list", db => { int?[] ids = [1, 3, null]; return db.Employees.OrderBy(e => e.Id).ExceptBy(ids, e => e.DepartmentId).Select(e => e.Id); } },
        { "count by", db => db.Employees.CountBy(e => e.Level) },
        { "count by then order", db => db.Employees.CountBy(e => e.Level).OrderByDescending(p => p.Value).ThenBy(p => p.Key).Select(p => new { p.Key, p.Value }) },
        { "aggregate by", db => db.Employees.AggregateBy(e => e.Level, 0, (sum, e) => sum + e.Age) },
        { "aggregate by conditional", db => db.Employees.AggregateBy(e => e.Level, 100, (sum, e) => e.Active ? sum + e.Age : sum).OrderBy(p => p.Key) },
        { "take while", db => db.Employees.OrderBy(e => e.Age).ThenBy(e => e.Id).TakeWhile(e => e.Age < 40).Select(e => e.Id) },
        { "take while to the end", db => db.Employees.OrderBy(e => e.Id).TakeWhile(e => e.Age > 0) },
        { "take while none", db => db.Employees.OrderBy(e => e.Id).TakeWhile(e => e.Age > 1000), Expect.Empty },
        { "take while null", db => db.Employees.OrderBy(e => e.Id).TakeWhile(e => e.Score != 5).Select(e => e.Id) },
        { "take while with index", db => db.Employees.OrderBy(e => e.Id).TakeWhile((e, i) => i < 7 || e.Age < 10).Select(e => e.Id) },
        { "take while in collection", db => db.Departments.OrderBy(d => d.Id).Select(d => new { d.Id, Names = d.Employees.OrderBy(e => e.Age).ThenBy(e => e.Id).TakeWhile(e => e.Age < 45).Select(e => e.Name).ToList() }) },
        { "take while with parameter", db => { int limit = 33; return db.Employees.OrderBy(e => e.Age).ThenBy(e => e.Id).TakeWhile(e => e.Age < limit).Count(); } },
        { "skip while", db => db.Employees.OrderBy(e => e.Age).ThenBy(e => e.Id).SkipWhile(e => e.Age < 40).Select(e => e.Id) },
        { "skip while with index", db => db.Employees.OrderBy(e => e.Id).SkipWhile((e, i) => i < 7).Select(e => e.Id) },
        { "skip while then take while", db => db.Employees.OrderBy(e => e.Age).ThenBy(e => e.Id).SkipWhile(e => e.Age < 30).TakeWhile(e => e.Age < 50).Select(e => e.Id) },
        { "take while of projection", db => db.Employees.OrderBy(e => e.Id).Select(e => e.Age * 2).TakeWhile(a => a != 58) },
        { "zip", db => db.Employees.OrderBy(e => e.Id).Zip(db.Departments.OrderBy(d => d.Id), (e, d) => new { e.Id, Other = d.Name }) },
        { "zip tuples", db => db.Employees.OrderBy(e => e.Id).Select(e => e.Name).Zip(db.Departments.OrderBy(d => d.Id).Select(d => d.Name)) },
        { "zip three", db => db.Employees.OrderBy(e => e.Id).Select(e => e.Name).Zip(db.Departments.OrderBy(d => d.Id).Select(d => d.Name), db.Projects.OrderBy(p => p.Id).Select(p => p.Id)) },
        { "zip with list", db => { int[] numbers = [30, 10, 20]; return db.Employees.OrderBy(e => e.Id).Select(e => e.Name).Zip(numbers, (n, i) => n + i); } },
        { "zip then where", db => db.Employees.OrderBy(e => e.Id).Zip(db.Employees.OrderByDescending(e => e.Id), (a, b) => new { First = a.Id, Second = b.Id }).Where(p => p.First < p.Second) },
        { "sequence equal", db => db.Employees.OrderBy(e => e.Id).Select(e => e.Id).SequenceEqual(db.Employees.OrderByDescending(e => e.Id).Reverse().Select(e => e.Id)) },
        { "sequence not equal", db => db.Employees.OrderBy(e => e.Id).Select(e => e.Name).SequenceEqual(db.Employees.OrderBy(e => e.Name).ThenBy(e => e.Id).Select(e => e.Name)), Expect.Empty },
        { "sequence equal with nulls", db => db.Employees.OrderBy(e => e.Id).Select(e => e.Nick).SequenceEqual(db.Employees.OrderBy(e => e.Id).Select(e => e.Nick)) },
        { "sequence equal shorter", db => db.Employees.OrderBy(e => e.Id).Select(e => e.Id).SequenceEqual(db.Employees.OrderBy(e => e.Id).Take(3).Select(e => e.Id)), Expect.Empty },
        { "sequence equal of list", db => { int[] ids = [1, 2, 3]; return db.Departments.OrderBy(d => d.Id).Select(d => d.Id).Take(3).SequenceEqual(ids); } },
        { "sequence equal in where", db => db.Departments.Where(d => d.Employees.OrderBy(e => e.Id).Select(e => e.Level).SequenceEqual(d.Employees.OrderBy(e => e.Id).Select(e => e.Level))).OrderBy(d => d.Id).Select(d => d.Id) },
        { "append", db => db.Employees.OrderBy(e => e.Name).ThenBy(e => e.Id).Select(e => e.Name).Append("last") },
        { "append then count", db => db.Employees.Select(e => e.Age).Append(7).Count() },
        { "append captured object", db => { var last = new { Id = 99, Name = (string?)null }; return db.Departments.OrderBy(d => d.Id).Select(d => new { d.Id, Name = d.Code }).Append(last); } },
        { "captured object compared", db => { var sought = new { Level = Level.Junior, Active = true }; return db.Employees.Where(e => new { e.Level, e.Active }.Equals(sought)).OrderBy(e => e.Id).Select(e => e.Id); } },
        { "captured tuple compared", db => { (int?, bool) sought = (1, true); return db.Employees.Where(e => ValueTuple.Create(e.DepartmentId, e.Active).Equals(sought)).OrderBy(e => e.Id).Select(e => e.Id); } },
        { "prepend", db => { int first = -1; return db.Employees.OrderByDescending(e => e.Id).Select(e => e.Id).Prepend(first); } },
        { "append and prepend", db => db.Departments.OrderBy(d => d.Id).Select(d => new { d.Id, d.Name }).Append(new { Id = 99, Name = "z" }).Prepend(new { Id = 98, Name = "a" }) },
        { "append in collection", db => db.Departments.OrderBy(d => d.Id).Select(d => new { d.Id, Names = d.Employees.OrderBy(e => e.Id).Select(e => e.Name).Append(d.Name).ToList() }) },
        { "append max", db => db.Departments.OrderBy(d => d.Id).Select(d => d.Employees.Select(e => e.Age).Append(40).Max()) },
        { "chunk", db => db.Employees.OrderBy(e => e.Id).Select(e => e.Id).Chunk(4) },
        { "chunk of entities", db => db.Employees.OrderBy(e => e.Name).ThenBy(e => e.Id).Chunk(5) },
        { "chunk lengths", db => { int size = 3; return db.Employees.OrderBy(e => e.Id).Select(e => e.Id).Chunk(size).Select(c => c.Length); } },
        { "chunk sums", db => db.Employees.OrderBy(e => e.Id).Select(e => e.Age).Chunk(4).Select(c => c.Sum()) },
        { "shuffle", db => db.Employees.Shuffle().OrderBy(e => e.Id) },
        { "shuffle count", db => db.Employees.Shuffle().Take(5).Count() },
        { "fold sum", db => db.Employees.Aggregate(0, (sum, e) => sum + e.Age) },
        { "fold sum from", db => { int start = 5; return db.Employees.Where(e => e.Active).Aggregate(start, (sum, e) => sum + e.Age); } },
        { "fold sum of none", db => db.Employees.Where(e => e.Age > 1000).Aggregate(7, (sum, e) => sum + e.Age) },
        { "fold count", db => db.Employees.Aggregate(0L, (n, e) => e.Active ? n + 1 : n) },
        { "fold decimal", db => db.Employees.Aggregate(0m, (sum, e) => sum + e.Salary, sum => sum * 2) },
        { "fold sum selected", db => db.Employees.Aggregate(0, (sum, e) => sum + e.Age, sum => new { sum, Text = sum.ToString() }) },
        { "fold sum on the client", db => db.Employees.Aggregate(0, (sum, e) => sum + e.Age, sum => Describe(sum)) },
        { "fold text selected", db => db.Employees.OrderBy(e => e.Id).Aggregate("", (text, e) => text + e.Name, text => text.Length > 20) },
        { "fold max", db => db.Employees.Select(e => e.Age).Aggregate((a, b) => a > b ? a : b) },
        { "fold min with seed", db => db.Employees.Aggregate(1000, (a, e) => Math.Min(a, e.Age)) },
        { "fold max of none", db => db.Employees.Where(e => e.Age > 1000).Select(e => e.Age).Aggregate((a, b) => Math.Max(a, b)), Expect.Exception },
        { "fold any", db => db.Employees.Aggregate(false, (any, e) => any || e.Age > 50) },
        { "fold all", db => db.Employees.Aggregate(true, (all, e) => all && e.Age > 10) },
        { "fold text", db => db.Employees.OrderBy(e => e.Id).Aggregate("names: ", (text, e) => text + e.Name + ";") },
        { "fold text with nulls", db => db.Employees.OrderBy(e => e.Id).Aggregate("", (text, e) => text + e.Nick + ",") },
        { "fold text unseeded", db => db.Employees.OrderBy(e => e.Id).Select(e => e.Name).Aggregate((a, b) => a + "/" + b) },
        { "fold product", db => db.Departments.Select(d => (long)d.Id).Aggregate(1L, (p, id) => p * id) },
        { "fold on the client", db => { int factor = 31; return db.Employees.OrderBy(e => e.Id).Select(e => e.Age).Aggregate(17, (hash, age) => unchecked((hash * factor) + age)); } },
        { "fold over navigations", db => db.Projects.OrderBy(p => p.Id).Aggregate(17, (hash, p) => unchecked((hash * 31) + p.Department.Id + p.Department.Employees.Count)) },
        { "fold over a subquery", db => db.Employees.OrderBy(e => e.Id).Aggregate(1, (n, e) => ((n * 3) + db.Departments.Count(d => d.Id == e.DepartmentId)) % 1000) },
        { "fold over parts that are missing", db => db.Employees.OrderBy(e => e.Id).Aggregate("", (text, e) => text.Length > 40 ? e.Name : text + e.Manager!.Name + e.Assignments.Count + e.Department!.Code) },
        { "fold over parts that are not always computed", db => db.Employees.OrderBy(e => e.Id).Aggregate(7, (hash, e) => e.Manager == null ? hash : unchecked((hash * 31) + e.Manager.Age)) },
        { "fold over the object itself", db => db.Employees.OrderBy(e => e.Id).Aggregate("", (text, e) => text == "" ? Badge(e, 0) : Badge(e, text.Length) + e.Department!.Name) },
        { "fold over groups", db => db.Employees.GroupBy(e => e.Level).OrderBy(g => g.Key).Aggregate(3, (n, g) => unchecked((n * 31) + g.Sum(e => e.Age))) },
        { "fold of none", db => db.Employees.Where(e => e.Age > 1000).Select(e => e.Age).Aggregate((a, b) => a * b), Expect.Exception },
        { "fold in projection", db => db.Departments.OrderBy(d => d.Id).Select(d => new { d.Id, Sum = d.Employees.Aggregate(0, (sum, e) => sum + e.Age) }) },
        { "fold in group", db => db.Employees.GroupBy(e => e.Level).Select(g => new { g.Key, Max = g.Aggregate(0, (a, e) => a < e.Age ? e.Age : a) }) },
        { "order by ordinal comparer", db => db.Employees.OrderBy(e => e.Name, StringComparer.Ordinal).ThenBy(e => e.Id).Select(e => e.Id) },
        { "distinct with default comparer", db => db.Employees.Select(e => e.Level).Distinct(EqualityComparer<Level>.Default) },
        { "distinct ignoring case", db => db.Employees.OrderBy(e => e.Id).Select(e => e.Name).Distinct(StringComparer.OrdinalIgnoreCase).Count() },
        { "contains ignoring case", db => { string name = "ALICE"; return db.Employees.Select(e => e.Name).Contains(name, StringComparer.OrdinalIgnoreCase); } },
        { "join ignoring case", db => db.Employees.Join(db.Employees, e => e.Name, f => f.Name, (e, f) => new { A = e.Id, B = f.Id }, StringComparer.OrdinalIgnoreCase) },
        { "group with ordinal comparer", db => db.Employees.GroupBy(e => e.Name, StringComparer.Ordinal).Select(g => new { g.Key, N = g.Count() }) },
        { "except with comparer variable", db => { var comparer = EqualityComparer<string>.Default; return db.Employees.Select(e => e.Name).Except(db.Departments.Select(d => d.Name), comparer); } },
        { "group ignoring case", db => db.Employees.GroupBy(e => e.Name, StringComparer.OrdinalIgnoreCase).Select(g => new { Key = g.Key.ToUpperInvariant(), N = g.Count() }) },
        { "order by culture", db => db.Employees.OrderBy(e => e.Name, StringComparer.InvariantCulture), Expect.Refusal },
    };

    private static string Badge(Employee employee, int seen) => $"{employee.Name}#{seen};";

    public static TheoryData<CaseId> Ids => Cases.Ids();

    [DatabaseTheory]
    [MemberData(nameof(Ids))]
    public void Agrees(Dbms dbms, CaseId id) => fixture.Run(Cases, dbms, id, Baseline.Directory());

    private static string Describe(int sum) => $"{sum} years";
}
