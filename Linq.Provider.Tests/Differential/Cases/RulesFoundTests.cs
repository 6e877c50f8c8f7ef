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
        { "new identifier and its text", db => db.Departments.Select(d => new { d.Id, Key = Guid.NewGuid() }).Select(x => new { x.Id, x.Key, Text = $"{x.Key}" }), Expect.Refusal },
        { "two numbers by chance", db => db.Employees.OrderBy(e => e.Id).Select(e => new { e.Id, A = Random.Shared.Next(5), B = Random.Shared.Next(10) }).Select(x => new { x.Id, Ok = x.A + x.B < 14 }) },
        { "new identifier used once", db => db.Departments.OrderBy(d => d.Id).Select(d => new { d.Id, Key = Guid.NewGuid() }).Select(x => new { x.Id, Ok = x.Key != Guid.Empty }) },
    };

    public static TheoryData<CaseId> Ids => Cases.Ids();

    [DatabaseTheory]
    [MemberData(nameof(Ids))]
    public void Agrees(Dbms dbms, CaseId id) => fixture.Run(Cases, dbms, id, Baseline.Directory());
}
