using Linq.Provider.Tests.Differential.Company;
using Linq.Provider.Tests.Infrastructure;

namespace Linq.Provider.Tests.Differential.Cases;

/// <summary>Lists, sets and lookups that a query makes of a collection and goes on with.</summary>
[Collection(CompanyCollection.Name)]
public sealed class ContainerTests(CompanyFixture fixture)
{
    private static readonly CaseList<ICompany> Cases = new("containers")
    {
        { "count of a list", db => db.Departments.OrderBy(d => d.Id).Select(d => new { d.Id, N = d.Employees.OrderBy(e => e.Id).ToList().Count }) },
        { "length of an array", db => db.Departments.OrderBy(d => d.Id).Select(d => new { d.Id, N = db.Employees.Where(e => e.DepartmentId == d.Id).ToArray().Length }) },
        { "count of a list of a subquery", db => db.Departments.OrderBy(d => d.Id).Select(d => new { d.Id, N = db.Employees.Where(e => e.DepartmentId == d.Id).Select(e => e.Age).ToList().Count }) },
        { "operators over a list", db => db.Departments.OrderBy(d => d.Id).Select(d => d.Employees.OrderBy(e => e.Id).ToList().Where(e => e.Age > 30).Select(e => e.Id).ToList()) },
        { "count of a set in an object", db => db.Departments.Select(d => new { d.Id, Ages = d.Employees.Select(e => e.Age).ToHashSet() }).Where(x => x.Ages.Count > 2).OrderBy(x => x.Id).Select(x => new { x.Id, x.Ages.Count, Sum = x.Ages.Sum() }) },
        { "list of a set in an object", db => db.Departments.Select(d => new { d.Id, Ages = d.Employees.Select(e => e.Age).ToHashSet() }).OrderBy(x => x.Id).Select(x => new { N = x.Ages.ToList().Count, All = x.Ages.OrderBy(a => a).ToList() }) },
        { "set in an object with a comparer", db => db.Departments.Select(d => new { d.Id, Names = d.Employees.Select(e => e.Name).ToHashSet(StringComparer.OrdinalIgnoreCase) }).Where(x => x.Names.Count > 2), Expect.Refusal },
        { "count of a lookup in an object", db => db.Departments.Select(d => new { d.Id, ByAge = d.Employees.ToLookup(e => e.Age) }).Where(x => x.ByAge.Count > 1).OrderBy(x => x.Id).Select(x => x.ByAge.Count) },
        { "groups of a lookup in an object", db => db.Departments.Select(d => new { d.Id, ByAge = d.Employees.ToLookup(e => e.Age, e => e.Id) }).OrderBy(x => x.Id).Select(x => x.ByAge.OrderBy(g => g.Key).Select(g => new { g.Key, N = g.Count(), Least = g.Min() }).ToList()) },
        { "pairs of a dictionary in an object", db => db.Departments.Select(d => new { d.Id, Names = d.Employees.ToDictionary(e => e.Id, e => e.Name) }).Where(x => x.Names.Any(p => p.Key > 3)).OrderBy(x => x.Id).Select(x => new { x.Id, x.Names.Count, Sum = x.Names.Sum(p => p.Key) }) },
        { "lookup of a group in an object", db => db.Employees.GroupBy(e => e.Level).Select(g => new { g.Key, ByAge = g.ToLookup(e => e.Age) }).OrderBy(x => x.Key).Select(x => new { x.Key, x.ByAge.Count }) },
        { "array in an object", db => db.Departments.Select(d => new { d.Id, All = d.Employees.ToArray() }).Where(x => x.All.Length > 2).OrderBy(x => x.Id).Select(x => x.All.Length) },
        { "key of a lookup in an object", db => db.Departments.Select(d => new { d.Id, ByAge = d.Employees.ToLookup(e => e.Age) }).Where(x => x.ByAge.Contains(30)).Select(x => x.Id), Expect.Refusal },
        { "count of one of two collections", db => db.Departments.OrderBy(d => d.Id).Select(d => (d.Id > 2 ? d.Employees.Where(e => e.Active) : d.Employees.Where(e => !e.Active)).Count()) },
        { "a collection or none", db => db.Departments.OrderBy(d => d.Id).Select(d => (d.Id > 2 ? d.Employees : Enumerable.Empty<Employee>()).Count()) },
        { "a collection or an empty array", db => db.Departments.SelectMany(d => d.Id > 2 ? d.Employees.Select(e => e.Name) : Array.Empty<string>()) },
        { "elements of a collection or none", db => db.Departments.OrderBy(d => d.Id).Select(d => (d.Name == "x" ? Enumerable.Empty<Employee>() : d.Employees).OrderBy(e => e.Id).Select(e => e.Name).ToList()) },
        { "an optional text or none of a list", db => db.Employees.Where(e => (e.Nick ?? string.Empty).Length == 0).Select(e => e.Id) },
        { "size of one of two collections", db => db.Departments.OrderBy(d => d.Id).Select(d => (d.Id > 2 ? d.Employees.Where(e => e.Active) : d.Employees.Where(e => !e.Active)).ToList().Count) },
        { "length of one of two collections", db => db.Departments.OrderBy(d => d.Id).Select(d => (d.Id > 2 ? d.Employees.Where(e => e.Active) : d.Employees.Where(e => !e.Active)).ToArray().Length) },
        { "one of two collections contains a value", db => db.Departments.Where(d => (d.Id > 2 ? d.Employees.Select(e => e.Age) : db.Employees.Select(e => e.Id)).ToList().Contains(d.Id)).Select(d => d.Id) },
        { "one of two collections in its order", db => db.Departments.OrderBy(d => d.Id).Select(d => (d.Id > 2 ? d.Employees.OrderBy(e => e.Id).ToList() : d.Employees.OrderByDescending(e => e.Id).ToList()).Select(e => e.Name).ToList()) },
        { "rows of a collection or of none", db => db.Departments.SelectMany(d => d.Code == null ? new List<Employee>() : d.Employees, (d, e) => new { d.Id, e.Name }) },
        { "maximum of one of two collections", db => db.Departments.OrderBy(d => d.Id).Select(d => (d.Employees.Any() ? d.Employees.Select(e => e.Age) : db.Employees.Select(e => e.Age).AsEnumerable()).Max()) },
        { "one of three collections", db => db.Departments.OrderBy(d => d.Id).Select(d => (d.Id == 1 ? d.Employees.Select(e => e.Id) : d.Id == 2 ? d.Employees.Select(e => e.Age) : db.Employees.Select(e => e.Id).AsEnumerable()).Sum()) },
        { "collections or none, one after the other", db => db.Employees.OrderBy(e => e.Id).Select(e => e.Reports.Concat(e.Manager == null ? new List<Employee>() : e.Manager.Reports).Count()) },
        { "condition on a collection or none", db => { bool all = true; return db.Departments.Where(d => (all ? d.Employees : new List<Employee>()).Any()).Select(d => d.Id); } },
        { "count of a set", db => db.Departments.OrderBy(d => d.Id).Select(d => new { d.Id, N = d.Employees.Select(e => e.Age).ToHashSet().Count }) },
        { "count of a set with nulls", db => db.Departments.OrderBy(d => d.Id).Select(d => new { d.Id, N = d.Employees.Select(e => e.Nick).ToHashSet(null).Count }) },
        { "sum of a set", db => db.Departments.OrderBy(d => d.Id).Select(d => new { d.Id, N = d.Employees.Select(e => e.Age).ToHashSet().Sum() }) },
        { "condition on a set", db => db.Departments.Where(d => d.Employees.Select(e => e.Age).ToHashSet().Count > 2).OrderBy(d => d.Id).Select(d => d.Id) },
        { "set contains", db => db.Departments.Where(d => d.Employees.Select(e => e.Level).ToHashSet().Contains(Level.Senior)).OrderBy(d => d.Id).Select(d => d.Id) },
        { "list contains", db => db.Departments.Where(d => db.Employees.Select(e => e.DepartmentId).ToList().Contains(d.Id)).OrderBy(d => d.Id).Select(d => d.Id) },
        { "count of a lookup", db => db.Departments.OrderBy(d => d.Id).Select(d => new { d.Id, N = d.Employees.ToLookup(e => e.Level, e => e.Name).Count }) },
        { "groups of a lookup", db => db.Departments.OrderBy(d => d.Id).Select(d => d.Employees.ToLookup(e => e.Level).OrderBy(g => g.Key).Select(g => new { g.Key, N = g.Count() }).ToList()) },
        { "lookup contains", db => db.Departments.Where(d => d.Employees.ToLookup(e => e.Level).Contains(Level.Senior)).OrderBy(d => d.Id).Select(d => d.Id) },
        { "array reversed", db => db.Departments.OrderBy(d => d.Id).Select(d => d.Employees.OrderBy(e => e.Id).Select(e => e.Age).ToArray().Reverse().ToList()) },
        { "containers of a group", db => db.Employees.GroupBy(e => e.DepartmentId).OrderBy(g => g.Key).Select(g => new { g.Key, A = g.ToList().Count, B = g.Select(e => e.Age).ToHashSet().Count, C = g.ToLookup(e => e.Level).Count }) },
    };

    public static TheoryData<CaseId> Ids => Cases.Ids();

    [DatabaseTheory]
    [MemberData(nameof(Ids))]
    public void Agrees(Dbms dbms, CaseId id) => fixture.Run(Cases, dbms, id, Baseline.Directory());
}
