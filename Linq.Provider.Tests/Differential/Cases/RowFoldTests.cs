using Linq.Provider.Tests.Differential.Company;
using Linq.Provider.Tests.Infrastructure;

namespace Linq.Provider.Tests.Differential.Cases;

/// <summary>Folds within a row, and lambdas of client code that use the row and variables.</summary>
[Collection(CompanyCollection.Name)]
public sealed class RowFoldTests(CompanyFixture fixture)
{
    private static readonly CaseList<ICompany> Cases = new("folds in a row")
    {
        { "product", db => db.Departments.OrderBy(d => d.Id).Select(d => new { d.Id, Product = d.Employees.Aggregate(1L, (p, e) => p * (e.Id % 3 + 1)) }), Expect.SecondStatement },
        { "product that wraps around", db => db.Departments.OrderBy(d => d.Id).Select(d => d.Employees.Aggregate(1, (p, e) => p * e.Age)), Expect.SecondStatement },
        { "in the order of the query", db => db.Departments.OrderBy(d => d.Id).Select(d => d.Employees.OrderByDescending(e => e.Id).Aggregate(7, (h, e) => (h * 31) + e.Id)), Expect.SecondStatement },
        { "with a selector", db => db.Departments.OrderBy(d => d.Id).Select(d => d.Employees.OrderBy(e => e.Id).Aggregate("", (t, e) => e.Name + t, t => t.Length + t)), Expect.SecondStatement },
        { "of no elements without a seed", db => db.Departments.OrderBy(d => d.Id).Select(d => d.Employees.Select(e => e.Age).Aggregate((a, b) => a * b)), Expect.Exception | Expect.SecondStatement },
        { "without a seed", db => db.Departments.Where(d => d.Id < 5).OrderBy(d => d.Id).Select(d => d.Employees.OrderBy(e => e.Id).Select(e => e.Age).Aggregate((a, b) => (a * b) % 1009)), Expect.SecondStatement },
        { "with a variable and the row", db => { int start = 3; return db.Departments.OrderBy(d => d.Id).Select(d => d.Employees.OrderBy(e => e.Id).Aggregate(start + d.Id, (a, e) => (a * 7) + start - d.Id + e.Age)); }, Expect.SecondStatement },
        { "of a group", db => db.Employees.GroupBy(e => e.Level).Select(g => new { g.Key, Product = g.OrderBy(e => e.Id).Aggregate(1, (p, e) => (p * 3) + e.Age) }), Expect.SecondStatement },
        { "of an entity set", db => db.Departments.OrderBy(d => d.Id).Select(d => db.Employees.Where(e => e.DepartmentId == d.Id).OrderBy(e => e.Id).Aggregate(1, (p, e) => (p * 3) + e.Age)), Expect.SecondStatement },
        { "by key", db => db.Employees.OrderBy(e => e.Id).AggregateBy(e => e.Level, 1, (p, e) => (p * 3) + e.Age), Expect.SecondStatement },
        { "sum stays one of the database", db => db.Departments.Where(d => d.Employees.Aggregate(1, (s, e) => s + e.Age) > 100).Select(d => d.Id) },
        { "dictionary with a variable and the row", db => { int offset = 100; return db.Departments.OrderBy(d => d.Id).Select(d => d.Employees.OrderBy(e => e.Id).ToDictionary(e => e.Id + offset + d.Id, e => e.Name + d.Name)); } },
        { "set that ignores case", db => db.Departments.OrderBy(d => d.Id).Select(d => d.Employees.OrderBy(e => e.Id).Select(e => e.Name).ToHashSet(StringComparer.OrdinalIgnoreCase)) },
        { "set that ignores case counted", db => db.Departments.OrderBy(d => d.Id).Select(d => d.Employees.Select(e => e.Name).ToHashSet(StringComparer.OrdinalIgnoreCase).Count) },
        { "set that ignores case searched", db => db.Departments.Where(d => d.Employees.Select(e => e.Name).ToHashSet(StringComparer.OrdinalIgnoreCase).Contains("BOBBY")).Select(d => d.Id) },
        { "ordinal set searched", db => db.Departments.Where(d => d.Employees.Select(e => e.Name).ToHashSet(StringComparer.Ordinal).Contains("Bobby")).Select(d => d.Id) },
        { "set with the default comparer searched", db => db.Departments.Where(d => d.Employees.Select(e => e.Age).ToHashSet(EqualityComparer<int>.Default).Contains(18)).Select(d => d.Id) },
        { "set without comparer searched", db => db.Departments.Where(d => d.Employees.Select(e => e.Age).ToHashSet(null).Contains(18)).Select(d => d.Id) },
        { "lookup that ignores case searched", db => db.Departments.Where(d => d.Employees.ToLookup(e => e.Name, StringComparer.OrdinalIgnoreCase).Contains("BOBBY")).Select(d => d.Id) },
        { "lookup that ignores case counted", db => db.Departments.OrderBy(d => d.Id).Select(d => d.Employees.ToLookup(e => e.Name, StringComparer.OrdinalIgnoreCase).Count) },
        { "lookup that ignores case", db => db.Departments.OrderBy(d => d.Id).Select(d => d.Employees.OrderBy(e => e.Id).ToLookup(e => e.Name, e => e.Id, StringComparer.OrdinalIgnoreCase)) },
        { "dictionary that ignores case", db => db.Departments.Where(d => d.Id > 2).OrderBy(d => d.Id).Select(d => d.Employees.Where(e => e.Id < 12).ToDictionary(e => e.Name, e => e.Id, StringComparer.OrdinalIgnoreCase)) },
        { "set by another comparer in a condition", db => db.Departments.Where(d => d.Employees.Select(e => e.Name).ToHashSet(StringComparer.InvariantCultureIgnoreCase).Contains("BOBBY")), Expect.Refusal },
        { "set by another comparer in a result", db => db.Departments.OrderBy(d => d.Id).Select(d => d.Employees.OrderBy(e => e.Id).Select(e => e.Name).ToHashSet(StringComparer.InvariantCultureIgnoreCase)) },
        { "a method as a lambda", db => db.Employees.OrderBy(e => e.Id).Select(e => e.Score ?? -1).Select(Math.Abs) },
        { "a method as a condition", db => db.Employees.Select(e => e.Name).Where(string.IsNullOrWhiteSpace) },
    };

    public static TheoryData<CaseId> Ids => Cases.Ids();

    [DatabaseTheory]
    [MemberData(nameof(Ids))]
    public void Agrees(Dbms dbms, CaseId id) => fixture.Run(Cases, dbms, id, Baseline.Directory());
}
