using Linq.Provider.Tests.Differential.Company;
using Linq.Provider.Tests.Infrastructure;

namespace Linq.Provider.Tests.Differential.Cases;

[Collection(CompanyCollection.Name)]
public sealed class RefusalTests(CompanyFixture fixture)
{
    private static readonly CaseList<ICompany> Cases = new("refusal")
    {
        { "client method in where", db => db.Employees.Where(e => IsGood(e.Name)), Expect.Refusal },
        { "client method in order", db => db.Employees.OrderBy(e => Score(e.Age)), Expect.Refusal },
        { "client method in group key", db => db.Employees.GroupBy(e => Score(e.Age)).Select(g => g.Key), Expect.Refusal },
        { "client method in join key", db => db.Employees.Join(db.Departments, e => Score(e.Age), d => d.Id, (e, d) => e.Id), Expect.Refusal },
        { "client method in aggregate", db => db.Employees.Sum(e => Score(e.Age)), Expect.Refusal },
        { "client method before where", db => db.Employees.Select(e => Score(e.Age)).Where(s => s > 3), Expect.Refusal },
        { "client method before order", db => db.Employees.Select(e => new { e.Id, S = Score(e.Age) }).OrderBy(x => x.S), Expect.Refusal },
        { "client method before distinct", db => db.Employees.Select(e => Score(e.Age)).Distinct(), Expect.Refusal },
        { "client method before count with predicate", db => db.Employees.Select(e => Score(e.Age)).Count(s => s > 3), Expect.Refusal },
        { "client method in any", db => db.Employees.Any(e => IsGood(e.Name)), Expect.Refusal },
        { "client method in subquery", db => db.Departments.Where(d => d.Employees.Any(e => IsGood(e.Name))), Expect.Refusal },
        { "unmapped member", db => db.Employees.Where(e => e.Name.Normalize() == "x"), Expect.Refusal },
        { "hash code", db => db.Employees.OrderBy(e => e.GetHashCode()), Expect.Refusal },
        { "type test on value", db => db.Employees.Where(e => e.Name.GetType() == typeof(string)), Expect.Refusal },
        { "delegate", db => { Func<Employee, bool> good = e => e.Age > 3; return db.Employees.Where(e => good(e)); }, Expect.Refusal },
        { "distinct by a comparer that a row makes", db => db.Departments.Select(d => d.Employees.Select(e => e.Name).Distinct(new LengthComparer()).Count()), Expect.Refusal },
        { "order by a comparer that a row makes", db => db.Departments.Select(d => d.Employees.OrderBy(e => e.Name, new LengthComparer()).Select(e => e.Name).FirstOrDefault()), Expect.Refusal },
        { "fold that queries", db => db.Employees.Aggregate(0, (n, e) => (n * 2) + db.Departments.Count(d => d.Id == n)), Expect.Refusal },
        { "fold in a row", db => db.Departments.Select(d => d.Employees.Aggregate(1, (n, e) => (n * 31) + e.Age)).OrderBy(n => n), Expect.Refusal },
        { "take while on the client", db => db.Employees.OrderBy(e => e.Id).TakeWhile(e => e.Name.Normalize() == "x"), Expect.Refusal },
        { "custom comparer", db => db.Employees.OrderBy(e => e.Name, new LengthComparer()), Expect.Refusal },
    };

    public static TheoryData<CaseId> Ids => Cases.Ids();

    [DatabaseTheory]
    [MemberData(nameof(Ids))]
    public void AreRefused(Dbms dbms, CaseId id) => fixture.Run(Cases, dbms, id, Baseline.Directory());

    private static bool IsGood(string name) => name.Length > 3;

    private static int Score(int age) => age * 3;

    private sealed class LengthComparer : IComparer<string>, IEqualityComparer<string>
    {
        public int Compare(string? x, string? y) => (x?.Length ?? 0).CompareTo(y?.Length ?? 0);

        public bool Equals(string? x, string? y) => Compare(x, y) == 0;

        public int GetHashCode(string text) => text.Length;
    }
}
