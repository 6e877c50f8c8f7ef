using Linq.Provider.Tests.Differential.Company;
using Linq.Provider.Tests.Infrastructure;

namespace Linq.Provider.Tests.Differential.Cases;

/// <summary>What reading the rules and the translation of operands has found.</summary>
[Collection(CompanyCollection.Name)]
public sealed class RulesFoundTests(CompanyFixture fixture)
{
    private static readonly CaseList<ICompany> Cases = new("rules-found")
    {
        { "single precision written in the query", db => db.Specimens.Where(s => s.Float == 0.1f || s.FloatN == 0.1f || s.Float >= 2.6f).OrderBy(s => s.Id).Select(s => s.Id) },
        { "key of a group compared with a number", db => db.Specimens.GroupBy(s => s.Decimal).Where(g => g.Key * 2 > 19m && g.Key != 100m).Select(g => new { g.Key, N = g.Count() }) },
        { "key of a group computed with", db => db.Specimens.GroupBy(s => s.Double).Where(g => Math.Floor(g.Key) > 2).Select(g => g.Count()) },
        { "distinct instants of a year", db => db.Specimens.Select(s => s.DateTimeOffset).Distinct().Where(t => t.Year == 2024).Count() },
        { "set of decimals by their text", db => db.Specimens.Select(s => s.Decimal).Union(db.Departments.Select(d => d.Budget)).Where(d => d.ToString().StartsWith("1")).Count() },
        { "local time compared with an instant", db => { var limit = new DateTimeOffset(2024, 1, 1, 0, 0, 0, TimeSpan.Zero); return db.Specimens.Where(s => s.DateTime > limit).Select(s => s.Id); }, Expect.Refusal },
        { "local time or an instant", db => { var limit = new DateTimeOffset(2024, 1, 1, 0, 0, 0, TimeSpan.Zero); return db.Specimens.OrderBy(s => s.DateTimeN ?? limit).Select(s => s.Id); }, Expect.Refusal },
        { "time in UTC compared with an instant", db => { var limit = new DateTimeOffset(2024, 1, 3, 0, 0, 0, TimeSpan.Zero); return db.Specimens.Where(s => new DateTimeOffset(s.DateTime, TimeSpan.Zero) > limit).Select(s => s.Id); } },
        { "time said to be in UTC compared with an instant", db => { var limit = new DateTimeOffset(2024, 1, 3, 0, 0, 0, TimeSpan.Zero); return db.Specimens.Where(s => DateTime.SpecifyKind(s.DateTime, DateTimeKind.Utc) > limit).Select(s => s.Id); } },
        { "instant's time in UTC compared with an instant", db => { var limit = new DateTimeOffset(2024, 1, 3, 0, 0, 0, TimeSpan.Zero); return db.Specimens.Where(s => s.DateTimeOffset.UtcDateTime > limit).Select(s => s.Id); } },
        { "instant compared with a time of the application", db => { var limit = new DateTime(2024, 1, 3); return db.Specimens.Where(s => s.DateTimeOffset > limit).Select(s => s.Id); } },
        { "integer or a decimal", db => db.Specimens.OrderBy(s => s.Id).Select(s => s.IntN ?? 1.5m) },
        { "integer or a decimal of the row", db => db.Specimens.Where(s => (s.IntN ?? s.Decimal) > 2m).OrderBy(s => s.Id).Select(s => s.Id) },
        { "number by chance used twice", db => db.Employees.Select(e => new { N = Random.Shared.Next(1000) }).Select(x => x.N - x.N), Expect.Refusal },
        { "number by chance used in two members", db => from e in db.Employees let n = Random.Shared.Next() select new { A = n, B = n }, Expect.Refusal },
        { "number by chance used as it is and wider", db => db.Employees.Select(e => new { N = Random.Shared.Next() }).Select(x => x.N == (long)x.N), Expect.Refusal },
        { "number by chance of the row used twice", db => from e in db.Employees let n = Random.Shared.Next(e.Id) select new { A = n, B = n }, Expect.Refusal },
        { "number by chance in a collection of its row", db => from d in db.Departments let n = Random.Shared.Next() select d.Employees.Select(e => e.Id + n).ToList(), Expect.Refusal },
        { "number by chance behind operators in a collection of its row", db => db.Departments.Select(d => new { d, In = new { N = Random.Shared.Next() } }).Where(x => x.d.Id > 1).Take(3).Select(x => x.d.Employees.Select(e => e.Id + x.In.N).ToList()), Expect.Refusal },
        { "number by chance of a row that becomes many", db => from d in db.Departments let n = Random.Shared.Next() from e in d.Employees select new { e.Id, n }, Expect.Refusal },
        { "number by chance of a joined row", db => db.Departments.Select(d => new { d.Id, N = Random.Shared.Next() }).Join(db.Employees, x => x.Id, e => e.DepartmentId, (x, e) => x.N), Expect.Refusal },
        { "number by chance beside a collection", db => db.Departments.OrderBy(d => d.Id).Select(d => new { d, N = Random.Shared.Next(5) }).Select(x => new { Ok = x.N < 5, In = x.d.Employees.OrderBy(e => e.Id).Select(e => new { e.Id, Mine = x.d.Name, Ok = Random.Shared.Next(5) < 5 }).ToList() }) },
        { "numbers taken out of their boxes as others", db => db.Specimens.Select(s => s.Int).Cast<long>(), Expect.Refusal },
        { "nullable numbers taken out of their boxes as others", db => db.Specimens.Select(s => s.IntN).Where(n => n != null).Cast<decimal?>(), Expect.Refusal },
        { "numbers taken out of their boxes", db => db.Specimens.OrderBy(s => s.Id).Select(s => s.Enum).Cast<int>().Where(n => n > 0).Cast<DayOfWeek>().Cast<int>() },
        { "computed single precision in a condition", db => db.Specimens.Where(s => s.Float * 0.1f == 0.05f || s.Float / 3f == 1f / 3f || s.Float / 7f + 0.1f == 0.38571429f).OrderBy(s => s.Id).Select(s => s.Id) },
        { "groups by computed single precision", db => db.Specimens.GroupBy(s => s.Float + 0.1f).OrderBy(g => g.Key).Select(g => new { g.Key, In = g.OrderBy(s => s.Id).Select(s => s.Id).ToList() }) },
        { "groups by single precision computed in each way", db => db.Specimens.GroupBy(s => new { A = s.Float * 0.7f, B = s.FloatN - 0.3f, C = s.Float / 7f }).OrderBy(g => g.Min(s => s.Id)).Select(g => new { g.Key.A, g.Key.B, In = g.OrderBy(s => s.Id).Select(s => s.Id).ToList() }) },
        { "sums of single precision compared", db => db.Specimens.OrderBy(s => s.Id).Take(3).GroupBy(s => 1).Select(g => new { Sum = g.Sum(s => s.Float), Average = g.Average(s => s.Float), Is = g.Sum(s => s.Float) * 2f == g.Sum(s => s.Float) + g.Sum(s => s.Float) }) },
        { "new identifier and its text", db => db.Departments.Select(d => new { d.Id, Key = Guid.NewGuid() }).Select(x => new { x.Id, x.Key, Text = $"{x.Key}" }), Expect.Refusal },
        { "two numbers by chance", db => db.Employees.OrderBy(e => e.Id).Select(e => new { e.Id, A = Random.Shared.Next(5), B = Random.Shared.Next(10) }).Select(x => new { x.Id, Ok = x.A + x.B < 14 }) },
        { "new identifier used once", db => db.Departments.OrderBy(d => d.Id).Select(d => new { d.Id, Key = Guid.NewGuid() }).Select(x => new { x.Id, Ok = x.Key != Guid.Empty }) },
    };

    public static TheoryData<CaseId> Ids => Cases.Ids();

    [DatabaseTheory]
    [MemberData(nameof(Ids))]
    public void Agrees(Dbms dbms, CaseId id) => fixture.Run(Cases, dbms, id, Baseline.Directory());
}
