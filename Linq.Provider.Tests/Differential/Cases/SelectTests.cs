using Linq.Provider.Tests.Differential.Company;
using Linq.Provider.Tests.Infrastructure;

namespace Linq.Provider.Tests.Differential.Cases;

[Collection(CompanyCollection.Name)]
public sealed class SelectTests(CompanyFixture fixture)
{
    private static readonly CaseList<ICompany> Cases = new("select")
    {
        { "entity", db => db.Departments },
        { "entity selected", db => db.Departments.Select(d => d) },
        { "every type", db => db.Specimens },
        { "every type by column", db => db.Specimens.OrderBy(s => s.Id).Select(s => new { s.Id, s.LongN, s.ShortN, s.ByteN, s.FloatN, s.DecimalN, s.CharN, s.GuidN, s.DateTimeN, s.DateTimeOffsetN, s.DateOnlyN, s.TimeOnlyN, s.TimeSpanN, s.EnumN, s.BytesN }) },
        { "scalar", db => db.Employees.Select(e => e.Name) },
        { "nullable scalar", db => db.Employees.Select(e => e.Score) },
        { "enum scalar", db => db.Employees.Select(e => e.Level) },
        { "nullable enum scalar", db => db.Employees.Select(e => e.FormerLevel) },
        { "bool scalar", db => db.Employees.Select(e => e.Active) },
        { "guid scalar", db => db.Projects.Select(p => p.Id) },
        { "bytes scalar", db => db.Specimens.Select(s => s.BytesN) },
        { "constant", db => db.Departments.Select(d => 1) },
        { "parameter", db => { string label = "x"; return db.Departments.Select(d => label); } },
        { "constant beside column", db => db.Departments.Select(d => new { d.Id, Kind = "department", One = 1 }) },
        { "anonymous", db => db.Employees.Select(e => new { e.Id, e.Name, e.Score }) },
        { "anonymous in anonymous", db => db.Employees.Select(e => new { e.Id, Inner = new { e.Name, Deep = new { e.Age } } }) },
        { "anonymous with computed", db => db.Employees.Select(e => new { e.Id, Next = e.Age + 1, Total = e.Salary + (e.Bonus ?? 0m) }) },
        { "anonymous without columns", db => db.Departments.Select(d => new { A = 1, B = "b" }) },
        { "dto initialiser", db => db.Employees.Select(e => new PersonDto { Id = e.Id, Name = e.Name }) },
        { "dto constructor", db => db.Employees.Select(e => new PersonDto(e.Id, e.Name)) },
        { "dto constructor and initialiser", db => db.Employees.Select(e => new PersonDto(e.Id, e.Name) { Nick = e.Nick }) },
        { "record", db => db.Employees.Select(e => new PersonRecord(e.Id, e.Name, e.Salary)) },
        { "record struct", db => db.Employees.Select(e => new PersonValue(e.Id, e.Score)) },
        { "value tuple constructor", db => db.Employees.Select(e => new ValueTuple<int, string>(e.Id, e.Name)) },
        { "value tuple create", db => db.Employees.Select(e => ValueTuple.Create(e.Id, e.Name, e.Age)) },
        { "tuple create", db => db.Employees.Select(e => Tuple.Create(e.Id, e.Nick)) },
        { "dto then where", db => db.Employees.Select(e => new PersonDto { Id = e.Id, Name = e.Name }).Where(d => d.Id > 10 && d.Name != "Bob") },
        { "dto constructor then where", db => db.Employees.Select(e => new PersonRecord(e.Id, e.Name, e.Salary)).Where(d => d.Salary > 10m).OrderBy(d => d.Id) },
        { "tuple then member", db => db.Employees.Select(e => ValueTuple.Create(e.Id, e.Name)).Where(t => t.Item1 > 30).Select(t => t.Item2) },
        { "entity in anonymous", db => db.Employees.Select(e => new { Employee = e, e.Age }) },
        { "two entities", db => db.Employees.Select(e => new { Employee = e, e.Department }) },
        { "entity member of anonymous", db => db.Employees.Select(e => new { Employee = e, Twice = e.Age * 2 }).Where(x => x.Employee.Active && x.Twice > 80).Select(x => x.Employee) },
        { "conditional", db => db.Employees.Select(e => e.Age >= 40 ? "old" : "young") },
        { "nested conditional", db => db.Employees.Select(e => new { e.Id, Band = e.Age >= 50 ? "A" : e.Age >= 35 ? "B" : e.Active ? "C" : "D" }) },
        { "conditional anonymous", db => db.Employees.Select(e => new { e.Id, Who = e.Manager != null ? new { e.Manager.Name } : null }) },
        { "conditional entity", db => db.Employees.Select(e => new { e.Id, Boss = e.Active ? e.Manager : null }) },
        { "conditional navigation", db => db.Employees.Select(e => e.Manager == null ? e.Name : e.Manager.Name) },
        { "switch-like", db => db.Employees.Select(e => new { e.Id, Text = e.Level == Level.Intern ? "i" : e.Level == Level.Junior ? "j" : e.Level == Level.Senior ? "s" : "p" }) },
        { "bool expression", db => db.Employees.Select(e => new { e.Id, Old = e.Age > 40, Both = e.Active && e.Age > 40 }) },
        { "select of select", db => db.Employees.Select(e => new { e.Name, e.Age }).Select(x => new { x.Name, Next = x.Age + 1 }).Select(x => x.Next) },
        { "column twice", db => db.Employees.Select(e => new { A = e.Name, B = e.Name }) },
        { "nullable from value", db => db.Employees.Select(e => (int?)e.Age) },
        { "widened", db => db.Employees.Select(e => new { e.Id, Long = (long)e.Age, Double = (double)e.Age, Decimal = (decimal)e.Age }) },
        { "boxed", db => db.Employees.Select(e => (object)e.Age) },
        { "enum to number", db => db.Employees.Select(e => new { e.Id, Number = (int)e.Level, Former = (int?)e.FormerLevel }) },
        { "array of columns", db => db.Employees.Select(e => new[] { e.Name, e.Nick }) },
        { "list of columns", db => db.Employees.Select(e => new List<int> { e.Id, e.Age }) },
        { "client method in the last projection", db => db.Employees.Select(e => new { e.Id, Text = Describe(e.Name, e.Age) }) },
        { "client method over an entity", db => db.Employees.Select(e => DescribeEmployee(e)) },
        { "with index", db => db.Employees.OrderBy(e => e.Id).Select((e, i) => new { e.Id, Index = i }) },
        { "navigation", db => db.Employees.Select(e => e.Department) },
        { "navigation member", db => db.Employees.Select(e => new { e.Id, Department = e.Department!.Name }) },
        { "coalesced navigation member", db => db.Employees.Select(e => e.Department!.Name ?? "none") },
    };

    public static TheoryData<CaseId> Ids => Cases.Ids();

    [DatabaseTheory]
    [MemberData(nameof(Ids))]
    public void Agrees(Dbms dbms, CaseId id) => fixture.Run(Cases, dbms, id, Baseline.Directory());

    private static string Describe(string name, int age) => $"{name} is {age}";

    private static string DescribeEmployee(Employee employee) => $"{employee.Name} ({employee.Level})";

    private sealed class PersonDto
    {
        public PersonDto()
        {
        }

        public PersonDto(int id, string name) => (Id, Name) = (id, name);

        public int Id { get; set; }

        public string Name { get; set; } = "";

        public string? Nick { get; set; }
    }

    private sealed record PersonRecord(int Id, string Name, decimal Salary);

    private readonly record struct PersonValue(int Id, int? Score);
}
