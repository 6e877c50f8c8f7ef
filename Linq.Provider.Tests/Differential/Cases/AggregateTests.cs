using Linq.Provider.Tests.Differential.Company;
using Linq.Provider.Tests.Infrastructure;

namespace Linq.Provider.Tests.Differential.Cases;

[Collection(CompanyCollection.Name)]
public sealed class AggregateTests(CompanyFixture fixture)
{
    private static readonly CaseList<ICompany> Cases = new("aggregate")
    {
        { "count", db => db.Employees.Count() },
        { "count with predicate", db => db.Employees.Count(e => e.Active) },
        { "count of none", db => db.Employees.Count(e => e.Age > 1000), Expect.Empty },
        { "count with null predicate", db => db.Employees.Count(e => e.Score != 2) },
        { "long count", db => db.Employees.LongCount() },
        { "long count with predicate", db => db.Employees.LongCount(e => !e.Active) },
        { "any", db => db.Employees.Any() },
        { "any with predicate", db => db.Employees.Any(e => e.Name == "Eve") },
        { "any of none", db => db.Employees.Any(e => e.Age > 1000), Expect.Empty },
        { "all", db => db.Employees.All(e => e.Age > 10) },
        { "not all", db => db.Employees.All(e => e.Active), Expect.Empty },
        { "all of none", db => db.Employees.Where(e => e.Age > 1000).All(e => e.Active) },
        { "all with null", db => db.Employees.All(e => e.Score < 100), Expect.Empty },
        { "all negated with null", db => db.Employees.All(e => !(e.Score > 100)) },
        { "sum int", db => db.Employees.Sum(e => e.Age) },
        { "sum nullable int", db => db.Employees.Sum(e => e.Score) },
        { "sum long", db => db.Specimens.Sum(s => s.Long) },
        { "sum double", db => db.Specimens.Sum(s => s.Double) },
        { "sum float", db => db.Specimens.Sum(s => s.FloatN) },
        { "sum decimal", db => db.Employees.Sum(e => e.Salary) },
        { "sum nullable decimal", db => db.Employees.Sum(e => e.Bonus) },
        { "sum of none", db => db.Employees.Where(e => e.Age > 1000).Sum(e => e.Age), Expect.Empty },
        { "sum of no decimals", db => db.Employees.Where(e => e.Age > 1000).Sum(e => e.Salary), Expect.Empty },
        { "sum of nulls", db => db.Employees.Where(e => e.Score == null).Sum(e => e.Score), Expect.Empty },
        { "sum of selected", db => db.Employees.Select(e => e.Age).Sum() },
        { "sum of expression", db => db.Employees.Sum(e => e.Age * 2 + 1) },
        { "sum of coalesce", db => db.Employees.Sum(e => e.Bonus ?? 1m) },
        { "sum of conditional", db => db.Employees.Sum(e => e.Active ? 1 : 0) },
        { "sum through navigation", db => db.Assignments.Sum(a => a.Hours * a.Project.Cost) },
        { "min int", db => db.Employees.Min(e => e.Score) },
        { "max decimal", db => db.Employees.Max(e => e.Salary) },
        { "min decimal", db => db.Employees.Min(e => e.Salary) },
        { "max nullable decimal", db => db.Employees.Max(e => e.Bonus) },
        { "max text", db => db.Employees.Max(e => e.Name) },
        { "min text", db => db.Employees.Min(e => e.Nick) },
        { "max date", db => db.Employees.Max(e => e.Hired) },
        { "min nullable date", db => db.Employees.Min(e => e.LeftAt) },
        { "max instant", db => db.Specimens.Max(s => s.DateTimeOffset) },
        { "min instant", db => db.Specimens.Min(s => s.DateTimeOffsetN) },
        { "max span", db => db.Specimens.Max(s => s.TimeSpan) },
        { "min span", db => db.Specimens.Min(s => s.TimeSpanN) },
        { "max day", db => db.Specimens.Max(s => s.DateOnly) },
        { "min time", db => db.Specimens.Min(s => s.TimeOnlyN) },
        { "max enum", db => db.Employees.Max(e => e.Level) },
        { "min double", db => db.Specimens.Min(s => s.DoubleN) },
        { "max byte", db => db.Specimens.Max(s => s.Byte) },
        { "max short", db => db.Specimens.Max(s => s.ShortN) },
        { "max of none", db => db.Employees.Where(e => e.Age > 1000).Max(e => e.Age), Expect.Exception },
        { "min of no decimals", db => db.Employees.Where(e => e.Age > 1000).Min(e => e.Salary), Expect.Exception },
        { "max of no nullables", db => db.Employees.Where(e => e.Age > 1000).Max(e => e.Score), Expect.Empty },
        { "max of no text", db => db.Employees.Where(e => e.Age > 1000).Max(e => e.Name), Expect.Empty },
        { "max of nulls", db => db.Employees.Where(e => e.Score == null).Max(e => e.Score), Expect.Empty },
        { "average int", db => db.Employees.Average(e => e.Age) },
        { "average nullable int", db => db.Employees.Average(e => e.Score) },
        { "average long", db => db.Specimens.Average(s => s.Long) },
        { "average double", db => db.Employees.Average(e => e.Rating) },
        { "average float", db => db.Specimens.Average(s => s.Float) },
        { "average decimal", db => db.Departments.Average(d => d.Budget * 4) },
        { "average nullable decimal", db => db.Departments.Where(d => d.Reserve != 10.25m).Average(d => d.Reserve) },
        { "average of none", db => db.Employees.Where(e => e.Age > 1000).Average(e => e.Age), Expect.Exception },
        { "average of no nullables", db => db.Employees.Where(e => e.Age > 1000).Average(e => e.Score), Expect.Empty },
        { "count of distinct", db => db.Employees.Select(e => e.DepartmentId).Distinct().Count() },
        { "count of groups", db => db.Employees.GroupBy(e => e.DepartmentId).Count() },
        { "count of joined", db => db.Employees.Join(db.Departments, e => e.DepartmentId, d => d.Id, (e, d) => e).Count() },
        { "any after order", db => db.Employees.OrderBy(e => e.Id).Any(e => e.Age == 25) },
        { "sum after select", db => db.Employees.Select(e => new { X = e.Age + 1 }).Sum(x => x.X) },
        { "max of group sums", db => db.Employees.GroupBy(e => e.DepartmentId).Select(g => g.Sum(e => e.Salary)).Max() },
        { "average of counts", db => db.Departments.Average(d => d.Employees.Count) },
        { "max by", db => db.Employees.Where(e => e.Salary > 1000m).MaxBy(e => e.Id) },
        { "min by", db => db.Employees.MinBy(e => e.Id) },
    };

    public static TheoryData<CaseId> Ids => Cases.Ids();

    [DatabaseTheory]
    [MemberData(nameof(Ids))]
    public void Agrees(Dbms dbms, CaseId id) => fixture.Run(Cases, dbms, id, Baseline.Directory());
}
