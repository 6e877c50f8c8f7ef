using Linq.Provider.Tests.Differential.Company;
using Linq.Provider.Tests.Infrastructure;

namespace Linq.Provider.Tests.Differential.Cases;

/// <summary>What queries over structs, groups and arrays that are not there have found: a struct is a default one then, everything else is null.</summary>
[Collection(CompanyCollection.Name)]
public sealed class AbsentFoundTests(CompanyFixture fixture)
{
    private static readonly CaseList<ICompany> Cases = new("absent-found")
    {
        { "struct that is not there once each", db => db.Departments.Select(d => d.Employees.Where(e => e.Id == 1).Select(e => new Place(e.Id - 1, null)).FirstOrDefault()).Distinct() },
        { "tuple that is not there once each", db => db.Departments.Select(d => d.Employees.Where(e => e.Id == 1).Select(e => ValueTuple.Create(e.Id - 1, (string?)null)).FirstOrDefault()).Distinct() },
        { "initialised struct that is not there once each", db => db.Departments.Select(d => d.Employees.Where(e => e.Id == 1).Select(e => new Spot { X = e.Id - 1 }).FirstOrDefault()).Distinct() },
        { "struct in a struct that is not there once each", db => db.Departments.Select(d => d.Employees.Where(e => e.Id == 1).Select(e => ValueTuple.Create(0, new Place(e.Id - 1, null))).FirstOrDefault()).Distinct() },
        { "struct that makes something else of defaults once each", db => db.Departments.Select(d => d.Employees.Where(e => e.Id == 1).Select(e => new Shifted(e.Id - 1)).FirstOrDefault()).Distinct() },
        { "tuple with an entity that is not there once each", db => db.Departments.Select(d => d.Employees.Where(e => e.Id == 1).Select(e => ValueTuple.Create(e.Id - 1, e)).FirstOrDefault()).Distinct().Select(t => new { t.Item1, Id = t.Item2 == null ? 0 : t.Item2.Id }).OrderBy(x => x.Id) },
        { "tuple with a record that is not there once each", db => db.Departments.Select(d => d.Employees.Where(e => e.Id == 1).Select(e => ValueTuple.Create(e.Id - 1, new Named(e.Id, e.Name))).FirstOrDefault()).Distinct().Select(t => new { t.Item1, Id = t.Item2 == null ? 0 : t.Item2.Id }).OrderBy(x => x.Id) },
        { "group by a struct that is not there", db => db.Departments.GroupBy(d => d.Employees.Where(e => e.Id == 1).Select(e => new Place(e.Id - 1, null)).FirstOrDefault()).Select(g => new { g.Key, N = g.Count() }) },
        { "groups by a struct that is not there", db => db.Departments.OrderBy(d => d.Id).GroupBy(d => d.Employees.Where(e => e.Id == 1).Select(e => new Place(e.Id - 1, null)).FirstOrDefault()).Select(g => new { g.Key, L = g.OrderBy(d => d.Id).Select(d => d.Id).ToList() }) },
        { "count by a struct that is not there", db => db.Departments.CountBy(d => d.Employees.Where(e => e.Id == 1).Select(e => new Place(e.Id - 1, null)).FirstOrDefault()) },
        { "first of each struct that is not there", db => db.Departments.OrderBy(d => d.Id).DistinctBy(d => d.Employees.Where(e => e.Id == 1).Select(e => new Place(e.Id - 1, null)).FirstOrDefault()).Select(d => d.Id) },
        { "union with a struct that is not there", db => db.Departments.Select(d => d.Employees.Where(e => e.Id == 1).Select(e => new Place(e.Id - 1, null)).FirstOrDefault()).Union(db.Departments.Select(d => new Place(0, null))) },
        { "except of a struct that is not there", db => db.Departments.Select(d => d.Employees.Where(e => e.Id == 1).Select(e => new Place(e.Id, null)).FirstOrDefault()).Except(db.Departments.Select(d => new Place(0, null))) },
        { "condition on a struct that is not there", db => db.Departments.Where(d => d.Employees.Where(e => e.Id == 1).Select(e => new Place(e.Id - 1, null)).FirstOrDefault() == new Place(0, null)).OrderBy(d => d.Id).Select(d => d.Id) },
        { "struct that is not there in a list", db => { List<Place> places = [new(0, null), new(7, "x")]; return db.Departments.Where(d => places.Contains(d.Employees.Where(e => e.Id == 1).Select(e => new Place(e.Id - 1, null)).FirstOrDefault())).OrderBy(d => d.Id).Select(d => d.Id); } },
        { "struct of a row that is not there once each", db => db.Departments.SelectMany(d => d.Employees.Where(e => e.Id == 1).Select(e => new Place(e.Id - 1, null)).DefaultIfEmpty()).Distinct() },
        { "join by a pair that is not there", db => db.Departments.Join(db.Departments, d => d.Employees.CountBy(e => e.Active).OrderBy(p => p.Key).FirstOrDefault(), o => o.Employees.CountBy(e => e.Active).OrderBy(p => p.Key).FirstOrDefault(), (d, o) => new { A = d.Id, B = o.Id }).OrderBy(x => x.A).ThenBy(x => x.B) },
        { "group by a tuple of a left join", db => db.Departments.LeftJoin(db.Employees.Where(e => e.Id == 1).Select(e => ValueTuple.Create(e.DepartmentId, e.Id)), d => d.Id, x => x.Item1, (d, x) => x).GroupBy(x => x).Select(g => new { g.Key.Item2, N = g.Count() }).OrderBy(x => x.N) },
        { "order by a tuple that is not there", db => db.Departments.OrderBy(d => d.Employees.Where(e => e.Id > 10).OrderBy(e => e.Id).Select(e => ValueTuple.Create(e.Age, e.Id)).FirstOrDefault()).ThenBy(d => d.Id).Select(d => d.Id) },
        { "nullable struct that is not there", db => db.Departments.OrderBy(d => d.Id).Select(d => d.Employees.OrderBy(e => e.Id).Select(e => (Place?)new Place(e.Id, e.Name)).FirstOrDefault()) },
        { "nullable struct that is not there as an object", db => db.Departments.OrderBy(d => d.Id).Select(d => (object?)d.Employees.OrderBy(e => e.Id).Select(e => (Place?)new Place(e.Id, e.Name)).FirstOrDefault()) },
        { "test of a nullable struct", db => db.Departments.OrderBy(d => d.Id).Select(d => d.Employees.OrderBy(e => e.Id).Select(e => (Place?)new Place(e.Id, e.Name)).FirstOrDefault()).Select(x => new { None = x == null, x.HasValue, A = x == null ? -1 : x.Value.Number }) },
        { "value of a nullable struct or a default one", db => db.Departments.OrderBy(d => d.Id).Select(d => d.Employees.OrderBy(e => e.Id).Select(e => (Place?)new Place(e.Id, e.Name)).FirstOrDefault()).Select(x => x.GetValueOrDefault()) },
        { "nullable tuple or another", db => db.Departments.OrderBy(d => d.Id).Select(d => d.Employees.OrderBy(e => e.Id).Select(e => (ValueTuple<int, string>?)ValueTuple.Create(e.Id, e.Name)).FirstOrDefault() ?? ValueTuple.Create(-1, "x")) },
        { "condition on a nullable struct or another", db => db.Departments.Where(d => (d.Employees.OrderBy(e => e.Id).Select(e => (Place?)new Place(e.Id, e.Name)).FirstOrDefault() ?? new Place(-1, "x")).Number == -1).OrderBy(d => d.Id).Select(d => d.Id) },
        { "struct that is not there made nullable", db => db.Departments.OrderBy(d => d.Id).Select(d => (Place?)d.Employees.Where(e => e.Id == 1).Select(e => new Place(e.Id, e.Name)).FirstOrDefault()).Select(x => new { x, None = x == null }) },
        { "nullable struct once each", db => db.Departments.Select(d => d.Employees.Where(e => e.Id == 1).Select(e => (Place?)new Place(e.Id - 1, null)).FirstOrDefault()).Distinct().OrderBy(x => x == null ? 0 : 1) },
        { "group by a nullable struct", db => db.Departments.GroupBy(d => d.Employees.Where(e => e.Id == 1).Select(e => (Place?)new Place(e.Id - 1, null)).FirstOrDefault()).Select(g => new { g.Key, N = g.Count() }).OrderBy(x => x.N) },
        { "join by nullable structs", db => db.Departments.Join(db.Departments, d => d.Employees.Where(e => e.Id == 1).Select(e => (Place?)new Place(e.Id - 1, null)).FirstOrDefault(), o => o.Employees.Where(e => e.Id == 1).Select(e => (Place?)new Place(e.Id - 1, null)).FirstOrDefault(), (d, o) => new { A = d.Id, B = o.Id }) },
        { "nullable struct and one of the application", db => { Place? place = new(0, null); return db.Departments.Where(d => d.Employees.Where(e => e.Id == 1).Select(e => (Place?)new Place(e.Id - 1, null)).FirstOrDefault() == place).Select(d => d.Id); } },
        { "nullable struct in an object that is not there", db => db.Departments.OrderBy(d => d.Id).Select(d => d.Employees.OrderBy(e => e.Id).Select(e => new { P = (Place?)new Place(e.Id, e.Name), e.Id }).FirstOrDefault()) },
        { "condition on a nullable struct", db => db.Employees.Select(e => (Place?)new Place(e.Id, e.Name)).Where(x => x!.Value.Number > 35).OrderBy(x => x!.Value.Number).Select(x => new { x!.Value.Number, x }) },
        { "left join to nullable structs", db => db.Departments.LeftJoin(db.Employees.Where(e => e.Id == 1).Select(e => (ValueTuple<int?, int>?)ValueTuple.Create(e.DepartmentId, e.Id)), d => d.Id, x => x!.Value.Item1, (d, x) => new { d.Id, x }).OrderBy(x => x.Id) },
        { "set operations of nullable structs", db => db.Employees.Select(e => (Place?)new Place(e.Age, null)).Union(db.Employees.Select(e => e.Active ? (Place?)new Place(e.Id, null) : null)).Where(x => x != null).OrderBy(x => x!.Value.Number) },
        { "member of a conditional struct", db => db.Employees.OrderBy(e => e.Id).Select(e => e.Active ? (Spot?)new Spot { X = e.Id, Y = e.Score } : null).Where(x => x != null).Select(x => x!.Value.Y) },
        { "member of a conditional struct or null", db => db.Employees.OrderBy(e => e.Id).Select(e => e.Active ? (Spot?)new Spot { X = e.Id, Y = e.Score } : null).Select(x => x == null ? null : x.Value.Y) },
        { "conditional struct or another", db => db.Employees.OrderBy(e => e.Id).Select(e => e.Active ? (Spot?)new Spot { X = e.Id, Y = e.Score } : null).Where(x => (x ?? new Spot { X = -1, Y = 7 }).X < 20).Select(x => x == null) },
        { "conditional struct once each", db => db.Employees.Select(e => e.Active ? (Spot?)new Spot { X = e.Age, Y = null } : null).Distinct().OrderBy(x => x == null ? 0 : x.Value.X) },
        { "group by a conditional struct", db => db.Employees.GroupBy(e => e.Active ? (Spot?)new Spot { X = e.Age / 10, Y = null } : null).Select(g => new { g.Key, N = g.Count() }).OrderBy(x => x.Key == null ? 0 : x.Key.Value.X) },
        { "value of a conditional struct", db => db.Employees.OrderBy(e => e.Id).Select(e => e.Active ? (Place?)new Place(e.Id, e.Name) : null).Where(x => x != null && x.Value.Number > 2).Select(x => x!.Value) },
        { "one of two nullable structs", db => db.Employees.OrderBy(e => e.Id).Select(e => e.Active ? (Place?)new Place(e.Id, "a") : new Place(e.Age, "b")).Where(x => x!.Value.Number > 20).Select(x => x!.Value.Text) },
        { "first of conditional structs that may be null", db => db.Departments.OrderBy(d => d.Id).Select(d => d.Employees.OrderBy(e => e.Id).Select(e => e.Active ? (Place?)new Place(e.Id, e.Name) : null).FirstOrDefault()) },
        { "rows of conditional structs or none", db => db.Departments.SelectMany(d => d.Employees.Where(e => e.Id > 20).Select(e => e.Active ? (Place?)new Place(e.Id, e.Name) : null).DefaultIfEmpty(), (d, x) => new { d.Id, x }).OrderBy(x => x.Id).ThenBy(x => x.x == null ? 0 : x.x.Value.Number) },
        { "test of a group that is not there", db => db.Departments.OrderBy(d => d.Id).Select(d => d.Employees.GroupBy(e => e.Score).OrderBy(g => g.Key).FirstOrDefault() == null) },
        { "condition on a group at a position", db => db.Departments.Where(d => d.Employees.GroupBy(e => e.Score).OrderBy(g => g.Key).ElementAtOrDefault(2) != null).OrderBy(d => d.Id).Select(d => d.Id) },
        { "groups that are not there", db => db.Departments.OrderBy(d => d.Id).Select(d => new { One = d.Employees.OrderBy(e => e.Id).GroupBy(e => e.Active).SingleOrDefault(g => g.Key), Last = d.Employees.OrderBy(e => e.Id).GroupBy(e => e.Active).OrderBy(g => g.Key).LastOrDefault(), Least = d.Employees.OrderBy(e => e.Id).GroupBy(e => e.Age).MinBy(g => g.Key) }) },
        { "groups of each row or none", db => db.Departments.OrderBy(d => d.Id).SelectMany(d => d.Employees.OrderBy(e => e.Id).GroupBy(e => e.Active).OrderBy(g => g.Key).DefaultIfEmpty(), (d, g) => new { d.Id, g }) },
        { "left join to groups", db => db.Departments.LeftJoin(db.Employees.OrderBy(e => e.Id).GroupBy(e => e.DepartmentId), d => d.Id, g => g.Key, (d, g) => new { d.Id, None = g == null, N = g == null ? 0 : g.Count(), g }).OrderBy(x => x.Id) },
        { "chunks that are not there", db => db.Departments.OrderBy(d => d.Id).Select(d => new { First = d.Employees.OrderBy(e => e.Id).Select(e => e.Id).Chunk(2).FirstOrDefault(), Third = d.Employees.OrderBy(e => e.Id).Chunk(3).ElementAtOrDefault(2), None = d.Employees.OrderBy(e => e.Id).Chunk(2).LastOrDefault() == null }) },
        { "condition on a chunk that is not there", db => db.Departments.Where(d => d.Employees.OrderBy(e => e.Id).Select(e => e.Id).Chunk(2).FirstOrDefault(x => x.Length == 2) != null).OrderBy(d => d.Id).Select(d => d.Id) },
        { "condition on a chunk of the application", db => { int[] numbers = [1, 2, 3, 4]; return db.Departments.Where(d => numbers.Where(n => n >= d.Id).Chunk(2).FirstOrDefault(x => x.Length == 2) != null).OrderBy(d => d.Id).Select(d => d.Id); } },
        { "group by whether there is a chunk", db => db.Departments.GroupBy(d => d.Employees.Select(e => e.Id).Chunk(2).FirstOrDefault() == null).Select(g => new { g.Key, N = g.Count() }).OrderBy(x => x.Key) },
        { "record or a default one", db => db.Employees.Where(e => e.Id > 900).Select(e => new Named(e.Id, e.Name)).DefaultIfEmpty(new Named(0, "x")) },
        { "records of each row or a default of it", db => db.Departments.OrderBy(d => d.Id).SelectMany(d => d.Employees.Where(e => e.Id > 20).OrderBy(e => e.Id).Select(e => new Named(e.Id, e.Name)).DefaultIfEmpty(new Named(d.Id, d.Name))) },
        { "tuples of each row or a default of it", db => db.Departments.OrderBy(d => d.Id).SelectMany(d => d.Employees.Where(e => e.Id > 20).OrderBy(e => e.Id).Select(e => ValueTuple.Create(e.Id, e.Name)).DefaultIfEmpty(ValueTuple.Create(d.Id, "x"))) },
        { "objects of each row or a default one", db => db.Departments.OrderBy(d => d.Id).SelectMany(d => d.Employees.Where(e => e.Id > 20).OrderBy(e => e.Id).Select(e => new { e.Id, e.Name }).DefaultIfEmpty(new { d.Id, d.Name })) },
        { "records of each row or one of the application", db => { var other = new Named(7, "y"); return db.Departments.OrderBy(d => d.Id).SelectMany(d => d.Employees.Where(e => e.Id > 20).OrderBy(e => e.Id).Select(e => new Named(e.Id, e.Name)).DefaultIfEmpty(other)); } },
        { "first record or a default one", db => db.Departments.OrderBy(d => d.Id).Select(d => d.Employees.OrderBy(e => e.Id).Select(e => new Named(e.Id, e.Name)).FirstOrDefault(x => x.Id > 20, new Named(0, "x"))) },
        { "member of the last tuple or a default one", db => db.Departments.OrderBy(d => d.Id).Select(d => d.Employees.OrderBy(e => e.Id).Select(e => ValueTuple.Create(e.Id, e.Name)).LastOrDefault(x => x.Item1 > 20, ValueTuple.Create(-1, "x")).Item1) },
        { "default that is made otherwise", db => db.Departments.SelectMany(d => d.Employees.Select(e => new Spot { X = e.Id, Y = e.Score }).DefaultIfEmpty(new Spot { X = d.Id })), Expect.Refusal },
        { "records and one of the application", db => { var other = new Named(7, "y"); return db.Employees.OrderBy(e => e.Id).Select(e => new Named(e.Id, e.Name)).Append(other).Append(new Named(0, "x")); } },
        { "records of each row and one of the application", db => { var other = new Named(7, "y"); return db.Departments.OrderBy(d => d.Id).Select(d => d.Employees.OrderBy(e => e.Id).Select(e => new Named(e.Id, e.Name)).Append(other).ToList()); } },
        { "structs and a default one", db => db.Employees.OrderBy(e => e.Id).Select(e => new Spot { X = e.Id, Y = e.Score }).Append(new Spot()) },
        { "union with written records", db => db.Employees.Select(e => new Named(e.Id, e.Name)).Union(new[] { new Named(1, "Alice"), new Named(0, "x") }).OrderBy(x => x.Id) },
    };

    public readonly record struct Place(int Number, string? Text);

    public readonly record struct Shifted
    {
        public Shifted(int number) => Number = number + 1;

        public int Number { get; }
    }

    public struct Spot
    {
        public int X { get; set; }

        public int? Y { get; set; }
    }

    public sealed record Named(int Id, string Name);

    public static TheoryData<CaseId> Ids => Cases.Ids();

    [DatabaseTheory]
    [MemberData(nameof(Ids))]
    public void Agrees(Dbms dbms, CaseId id) => fixture.Run(Cases, dbms, id, Baseline.Directory());
}
