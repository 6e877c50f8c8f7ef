using Linq.Provider.Tests.Differential.Company;
using Linq.Provider.Tests.Infrastructure;

namespace Linq.Provider.Tests.Differential.Cases;

[Collection(CompanyCollection.Name)]
public sealed class ContainsTests(CompanyFixture fixture)
{
    private static readonly CaseList<ICompany> Cases = new("contains")
    {
        { "array", db => { int[] ids = [1, 3, 5, 1000]; return db.Employees.Where(e => ids.Contains(e.Id)); } },
        { "array inline", db => db.Employees.Where(e => new[] { 1, 3, 5 }.Contains(e.Id)) },
        { "list", db => { List<int> ids = [2, 4]; return db.Employees.Where(e => ids.Contains(e.Id)); } },
        { "set", db => { HashSet<string> names = ["Bob", "Eve"]; return db.Employees.Where(e => names.Contains(e.Name)); } },
        { "enumerable", db => { IEnumerable<int> ids = Enumerable.Range(5, 3); return db.Employees.Where(e => ids.Contains(e.Id)); } },
        { "read-only list", db => { IReadOnlyList<string> names = ["Bob", "Eve"]; return db.Employees.Where(e => names.Contains(e.Name)); } },
        { "empty", db => { int[] ids = []; return db.Employees.Where(e => ids.Contains(e.Id)); }, Expect.Empty },
        { "not in empty", db => { int[] ids = []; return db.Employees.Where(e => !ids.Contains(e.Id)); } },
        { "not in array", db => { int[] ids = [1, 3, 5]; return db.Employees.Where(e => !ids.Contains(e.Id)); } },
        { "one element", db => { int[] ids = [9]; return db.Employees.Where(e => ids.Contains(e.Id)); } },
        { "many elements", db => { int[] ids = [.. Enumerable.Range(1, 2000).Select(i => i * 3)]; return db.Employees.Where(e => ids.Contains(e.Id)); } },
        { "text with quotes", db => { string[] names = ["O'Hara", "Quote\"d", "a\\b", "", "😀 Smile"]; return db.Employees.Where(e => names.Contains(e.Name)); } },
        { "decimals", db => { decimal[] values = [10.50m, -5.75m]; return db.Employees.Where(e => values.Contains(e.Salary)); } },
        { "nullable decimals", db => { decimal?[] values = [10.5m, null]; return db.Employees.Where(e => values.Contains(e.Bonus)); } },
        { "doubles", db => { double[] values = [1.5, 9.5]; return db.Specimens.Where(s => values.Contains(s.Double)); } },
        { "dates", db => { DateTime[] values = [new(2024, 1, 1), new(2023, 12, 31, 23, 59, 59)]; return db.Specimens.Where(s => values.Contains(s.DateTime)); } },
        { "instants", db => { DateTimeOffset[] values = [new(2024, 1, 1, 0, 0, 0, TimeSpan.Zero)]; return db.Specimens.Where(s => values.Contains(s.DateTimeOffset)); } },
        { "days", db => { DateOnly[] values = [new(2024, 2, 29), new(2000, 2, 29)]; return db.Specimens.Where(s => values.Contains(s.DateOnly)); } },
        { "times", db => { TimeOnly[] values = [new(0, 59, 59), new(5, 59, 59, 999)]; return db.Specimens.Where(s => values.Contains(s.TimeOnly)); } },
        { "spans", db => { TimeSpan[] values = [TimeSpan.Zero, TimeSpan.FromMinutes(-700.5)]; return db.Specimens.Where(s => values.Contains(s.TimeSpan)); } },
        { "guids", db => { Guid?[] values = [CompanyData.ProjectId(1), null]; return db.Projects.Where(p => values.Contains(p.Id)); } },
        { "enums", db => { Level[] values = [Level.Intern, Level.Principal]; return db.Employees.Where(e => values.Contains(e.Level)); } },
        { "nullable enums", db => { Level?[] values = [Level.Intern, null]; return db.Employees.Where(e => values.Contains(e.FormerLevel)); } },
        { "characters", db => { char[] values = ['a', '_', '€']; return db.Specimens.Where(s => values.Contains(s.Char)); } },
        { "bools", db => { bool?[] values = [true, null]; return db.Specimens.Where(s => values.Contains(s.BoolN)); } },
        { "bytes", db => { byte[] values = [0, 38, 76]; return db.Specimens.Where(s => values.Contains(s.Byte)); } },
        { "longs", db => { long[] values = [0, 5_000_000_000L]; return db.Specimens.Where(s => values.Contains(s.Long)); } },
        { "expression in list", db => { int[] values = [40, 44, 48]; return db.Employees.Where(e => values.Contains(e.Age * 2)); } },
        { "navigation member in list", db => { string[] names = ["Sales", "Research"]; return db.Employees.Where(e => names.Contains(e.Department!.Name)); } },
        { "null navigation member not in list", db => { string[] names = ["Sales"]; return db.Employees.Where(e => !names.Contains(e.Department!.Name)); } },
        { "entity list", db => { Department[] some = [.. db.Departments.Where(d => d.Id < 3).OrderBy(d => d.Id)]; return db.Employees.Where(e => some.Contains(e.Department)); }, Expect.SecondStatement },
        { "as value", db => { int[] ids = [1, 3]; return db.Employees.Select(e => new { e.Id, In = ids.Contains(e.Id) }); } },
        { "subquery", db => db.Employees.Where(e => db.Departments.Where(d => d.Budget > 0m).Select(d => d.Id).Contains(e.DepartmentId ?? 0)) },
        { "nullable subquery", db => db.Departments.Where(d => db.Employees.Select(e => e.DepartmentId).Contains(d.Id)) },
        { "not in subquery with null", db => db.Departments.Where(d => !db.Employees.Select(e => e.DepartmentId).Contains(d.Id)) },
        { "correlated subquery", db => db.Departments.Where(d => d.Employees.Select(e => e.Name).Contains("Bob")) },
        { "subquery of entities", db => db.Employees.Where(e => db.Employees.Where(o => o.Age > 55).Contains(e.Manager)) },
        { "collection contains entity", db => db.Departments.Where(d => d.Employees.Contains(db.Employees.First(e => e.Id == 1))) },
        { "whole query", db => db.Employees.Select(e => e.Name).Contains("Eve") },
        { "whole query with null", db => db.Employees.Select(e => e.Nick).Contains(null) },
        { "distinct subquery", db => db.Employees.Where(e => db.Addresses.Select(a => a.EmployeeId).Distinct().Contains(e.Id)) },
        { "local list any", db => { int[] ids = [1, 3]; return db.Employees.Where(e => ids.Any(i => i == e.Id)); } },
        { "local list all", db => { int[] ids = [1, 3]; return db.Employees.Where(e => ids.All(i => i != e.Id)); } },
    };

    public static TheoryData<CaseId> Ids => Cases.Ids();

    [DatabaseTheory]
    [MemberData(nameof(Ids))]
    public void Agrees(Dbms dbms, CaseId id) => fixture.Run(Cases, dbms, id, Baseline.Directory());
}
