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
        { "complement in arithmetic", db => db.Specimens.OrderBy(s => s.Id).Select(s => new { A = ~s.Id + s.Int, B = ~s.Id - s.Int, C = ~s.Id * 3, D = ~s.Id / 2, E = ~s.Id % 3, F = s.Int - ~s.Id, G = -~s.Id, H = ~-s.Id, I = ~(s.Id + 1) << 2, J = ~~s.Id, K = ~s.Id & 7 }) },
        { "array of the application asked by the application", db => { string[] roles = ["a", "b"]; string role = "b", other = "c"; int[] ids = [1, 2]; int id = 5; return db.Employees.Where(e => !roles.Contains(role) || roles.Contains(other) || e.Id == 3 || ids.Contains(id) || new[] { 1, 2 }.Contains(id) || ids.SequenceEqual(new[] { 7 })).Select(e => e.Id); } },
        { "array of the application asked by the application in a result", db => { int[] ids = [1, 2], none = []; int id = 2; return db.Employees.OrderBy(e => e.Id).Select(e => new { A = ids.Contains(id) ? 1 : e.Id, B = none.SequenceEqual(ids), C = ids.IndexOf(id) + e.Id, D = ids.IndexOf(e.Id), E = ids.LastIndexOf(1) }); } },
        { "one of two numbers of the application", db => { int? none = null, some = 2; decimal? large = 90000.5m; return db.Employees.Where(e => e.Salary > (none ?? large) && e.Salary > (some ?? 2.5m) && e.Salary + (some ?? large) > 1).OrderBy(e => e.Id).Select(e => new { e.Id, A = none ?? large, B = some ?? 1.5 }); } },
        { "what is computed of the different values of a group", db => db.Employees.GroupBy(e => e.DepartmentId).Select(g => new { g.Key, A = g.Select(e => e.Age).Distinct().Sum(x => x % 2), B = g.Select(e => e.Age).Distinct().Average(x => x % 3), C = g.Select(e => e.Age).Distinct().Select(x => x % 2).Sum(), D = g.Select(e => e.Score).Distinct().Sum(x => x != null ? 1 : 10), E = g.Select(e => e.Age).Distinct().Max(x => x % 7), F = g.Select(e => e.Age).Distinct().Count(x => x % 2 == 1), G = g.Select(e => e.Age).Distinct().Sum() }).OrderBy(x => x.Key) },
        { "rows by what is computed of the different values of a group", db => db.Employees.GroupBy(e => e.DepartmentId, e => e.Age).Where(g => g.Distinct().Sum(x => x % 2) > 1).Select(g => g.Key).OrderBy(k => k) },
        { "fold over the different values of a group", db => db.Employees.GroupBy(e => e.DepartmentId).Select(g => new { g.Key, N = g.Select(e => e.Active).Distinct().Aggregate(0, (n, x) => n + (x ? 1 : 10)) }).OrderBy(x => x.Key) },
        { "lookup of a query by a relationship", db => db.Departments.OrderBy(d => d.Id).Select(d => new { A = db.Employees.Where(e => e.DepartmentId == d.Id).OrderBy(e => e.Id).ToLookup(e => e.Manager == null ? null : e.Manager.Name, e => e.Id).Count, B = db.Employees.Where(e => e.DepartmentId == d.Id).ToDictionary(e => e.Id, e => e.Manager == null ? "" : e.Manager.Name).Count }) },
        { "length of a span turned around", db => db.Specimens.OrderBy(s => s.Id).Select(s => new { A = (-s.TimeSpan).Duration(), B = (-s.TimeSpan).ToString(), C = (s.TimeSpanN ?? -s.TimeSpan).Duration() }) },
        { "number of a text behind a condition on its characters", db => db.Employees.Where(e => (e.Id % 2 == 0 ? "" + e.Id : "x" + e.Id).All(char.IsDigit) && int.Parse(e.Id % 2 == 0 ? "" + e.Id : "x" + e.Id) > 3).OrderBy(e => e.Id).Select(e => e.Id) },
        { "number of a text behind another filter", db => db.Employees.Select(e => new { e.Id, T = e.Id % 2 == 0 ? "" + e.Id : "x" + e.Id }).Where(x => x.Id > 1 && x.T.All(char.IsDigit)).Where(x => int.Parse(x.T) > 3).OrderBy(x => x.Id).Select(x => x.Id) },
        { "quotient behind a list", db => { List<int> some = [1, 2, 4, 6]; return db.Employees.Where(e => some.Contains(e.Id) && 12 / (e.Id - 5) < 0 && e.Name.Substring(0, 2 - e.Id % 2).Length >= 0).OrderBy(e => e.Id).Select(e => e.Id); } },
        { "quotient in a collection of the row", db => db.Departments.Where(d => d.Employees.Any(e => 100 / e.Age > 1)).OrderBy(d => d.Id).Select(d => new { d.Id, N = d.Employees.Count(e => e.Active && 1000 / e.Age > 20) }) },
        { "quotient beside a join", db => (from d in db.Departments from e in db.Employees where e.DepartmentId == d.Id && d.Name != "x" && e.Salary / e.Age > 3 orderby e.Id select new { d.Id, E = e.Id }) },
        { "quotient behind a number of the group", db => db.Employees.GroupBy(e => e.DepartmentId).Where(g => g.Count() > 1 && g.Key != null && 100 / (g.Count() - 1) > 0 && 100 / (g.Key - 77) < 0).OrderBy(g => g.Key).Select(g => g.Key) },
        { "quotient of the key behind what the group says", db => db.Employees.GroupBy(e => e.Id).Where(g => g.Max(e => e.Id) != 3 && 10 / (g.Key - 3) > 0).OrderBy(g => g.Key).Select(g => g.Key) },
        { "quotient behind what is computed of the row", db => db.Employees.Select(e => new { e.Id, Is = e.Reports.Any() || e.Id != 3 && e.Name.Length > 0 }).Where(x => x.Is && x.Id != 3 && 10 / (x.Id - 3) > 0).OrderBy(x => x.Id).Select(x => x.Id) },
        { "number of a text behind a filter and a projection", db => db.Employees.Where(e => (e.Id % 2 == 0 ? "" + e.Id : "x" + e.Id).All(char.IsDigit)).Select(e => new { e.Id, N = int.Parse(e.Id % 2 == 0 ? "" + e.Id : "x" + e.Id) }).Where(x => x.N > 3).OrderBy(x => x.Id) },
        { "quotient of the key behind a filter of the rows", db => db.Employees.Where(e => db.Employees.Any(o => o.Id == e.Id && o.Id != 3)).GroupBy(e => e.Id).Where(g => 10 / (g.Key - 3) > 0).OrderBy(g => g.Key).Select(g => g.Key) },
        { "quotient behind what one side of a set says", db => db.Employees.Select(e => new { e.Id, Is = e.Reports.Any() || e.Id > 3 }).Concat(db.Departments.Select(d => new { d.Id, Is = d.Id > 3 })).Where(x => x.Is && x.Id != 3 && 10 / (x.Id - 3) > 0).OrderBy(x => x.Id).Select(x => x.Id) },
        { "quotient beside the first rows of each", db => db.Departments.SelectMany(d => d.Employees.OrderBy(e => e.Id).Take(2), (d, e) => new { d, e }).Where(x => x.d.Id != 3 && x.e.Id > 0 && 10 / (x.d.Id - 3) + x.e.Id > 0).OrderBy(x => x.e.Id).Select(x => x.e.Id) },
        { "quotient behind a filter of the other side", db => db.Departments.Where(d => d.Id != 3).SelectMany(d => d.Employees, (d, e) => new { d, e }).Where(x => 10 / (x.e.DepartmentId - 3) + x.e.Id > -10).OrderBy(x => x.e.Id).Select(x => x.e.Id) },
        { "quotient behind a filter of the joined side", db => db.Employees.Join(db.Departments.Where(d => d.Name != "x" && d.Id != 1), e => e.DepartmentId, d => d.Id, (e, d) => new { e, d }).OrderBy(x => x.e.Id).Where(x => 10 / (x.e.DepartmentId - 1) > 1).Select(x => x.e.Id) },
        { "quotient behind a test of its divisor", db => db.Employees.Where(e => e.Age != 0 && e.Score != null && 100 / e.Age > 1 && 100 / (e.Score + 1000) >= 0).OrderBy(e => e.Id).Select(e => e.Id) },
        { "many members of an object of a subquery", db => db.Employees.OrderBy(e => e.Id).Select(d => new { d.Id, V = d.Department!.Employees.OrderBy(e => e.Id).LeftJoin(d.Reports, a => a.DepartmentId, b => b.DepartmentId, (a, b) => new { F = a, G = b }).FirstOrDefault() }).Select(x => new { x.Id, A = (int?)x.V!.F.Age, B = x.V.F.Name, C = (bool?)x.V.F.Active, D = (decimal?)x.V.F.Salary, E = x.V.G!.Name, F = (int?)x.V.G.Id }) },
        { "many members of a first object by two conditions", db => db.Employees.OrderBy(e => e.Id).Select(d => new { d.Id, V = db.Employees.Where(e => e.Id > d.Id && e.DepartmentId != d.DepartmentId).OrderBy(e => e.Id).FirstOrDefault() }).Select(x => new { x.Id, A = x.V == null ? 0 : x.V.Age, B = x.V == null ? "" : x.V.Name, C = x.V == null ? false : x.V.Active, D = x.V == null ? 0 : x.V.Salary, E = x.V == null ? 0 : x.V.Id }) },
        { "different values skipped", db => db.Departments.OrderBy(d => d.Id).Select(d => new { d.Id, A = d.Employees.Select(e => e.DepartmentId).Distinct().Skip(1).Any(), B = d.Employees.OrderBy(e => e.Age).Select(e => e.DepartmentId).Distinct().Skip(1).Take(2).Any(), C = d.Employees.DistinctBy(e => e.DepartmentId).Skip(1).Any(), D = d.Employees.Select(e => e.DepartmentId).Distinct().ElementAtOrDefault(1) }) },
        { "rows where different values are left", db => db.Departments.Where(d => !d.Employees.Select(e => e.DepartmentId).Distinct().Skip(1).Any()).OrderBy(d => d.Id).Select(d => d.Id) },
        { "order by a text that a comparison of decimals chooses", db => db.Specimens.OrderBy(s => s.Decimal > 1 ? s.Id % 2 == 0 ? "9" : "12" : "10").ThenBy(s => s.Id).Select(s => s.Id) },
        { "texts that a comparison of decimals chooses, ordered in the result", db => db.Specimens.Select(s => new { s.Id, T = s.Decimal > 1 ? s.Id % 2 == 0 ? "9" : "12" : "10" }).OrderBy(x => x.T).ThenBy(x => x.Id) },
        { "groups by a text that a comparison of decimals chooses", db => db.Specimens.GroupBy(s => s.Decimal > 1 ? "1.0" : s.Id % 2 == 0 ? "1" : "01").Select(g => new { g.Key, N = g.Count() }).OrderBy(x => x.N).ThenBy(x => x.Key) },
        { "different texts that a comparison of decimals chooses", db => db.Specimens.Select(s => s.Decimal > 1 ? "1.0" : s.Id % 2 == 0 ? "1" : "01").Distinct().Count() },
        { "united texts that a comparison of decimals chooses", db => db.Specimens.Select(s => s.Decimal > 1 ? "1.0" : "1").Union(db.Departments.Select(d => d.Id > 1 ? "01" : "1")).Count() },
        { "text compared with one that a comparison of spans chooses", db => db.Specimens.Where(s => "1" == (s.TimeSpan > TimeSpan.Zero ? "1.0" : "1") || s.StringN == (s.Decimal > 2 ? s.String : "x")).OrderBy(s => s.Id).Select(s => s.Id) },
        { "greatest text that a comparison of decimals chooses", db => db.Specimens.GroupBy(s => s.Bool).OrderBy(g => g.Key).Select(g => new { A = g.Max(s => s.Decimal > 1 ? "9" : "12"), B = g.Min(s => s.Decimal > 1 ? "9" : "12"), C = g.Select(s => s.Decimal > 1 ? "1" : "1.0").Distinct().Count() }) },
        { "text of a row that a comparison of decimals has chosen", db => db.Specimens.Select(s => new { s.Id, T = s.Decimal > 1 ? "9" : "12" }).OrderBy(x => x.Id).Take(8).Where(x => x.T.CompareTo("5") > 0 || x.T == "12.0").OrderBy(x => x.T).ThenBy(x => x.Id).Select(x => x.Id) },
        { "number of a character or another", db => db.Specimens.OrderBy(s => s.Id).Select(s => new { A = (int?)s.CharN ?? -1, B = s.Bool ? -1 : (int)s.Char, C = s.Bool ? 70000 : (int)s.Char, D = s.Bool ? (long)s.Char : -5L, E = (s.Bool ? -1 : (int)s.Char) < 0 }) },
        { "sum of numbers of characters or others", db => { int? none = -7; return db.Specimens.GroupBy(s => s.Bool).OrderBy(g => g.Key).Select(g => new { A = g.Sum(s => s.Id % 2 == 0 ? -1 : (int)s.Char), B = g.Max(s => (int?)s.CharN ?? none) }); } },
        { "conversion of the greatest number of a character", db => db.Specimens.GroupBy(s => s.Bool).OrderBy(g => g.Key).Select(g => new { A = (long?)g.Max(s => (int?)s.CharN), B = (short)g.Min(s => (int)s.Char), C = (decimal)g.Max(s => (int)s.Char), D = "x" + (long)g.Max(s => (int)s.Char) }) },
        { "conversion of the greatest number of a character of a subquery", db => db.Departments.OrderBy(d => d.Id).Select(d => new { A = (long?)db.Specimens.Where(s => s.Id < d.Id).Max(s => (int?)s.CharN), B = (decimal?)db.Specimens.Where(s => s.Id > d.Id).Max(s => (int?)s.Char) }) },
        { "decimal of a number of single precision", db => db.Specimens.OrderBy(s => s.Id).Select(s => new { A = (decimal)(s.Float + 0.1f), B = (decimal)(s.Id * 1e6f) }) },
        { "new identifier and its text", db => db.Departments.Select(d => new { d.Id, Key = Guid.NewGuid() }).Select(x => new { x.Id, x.Key, Text = $"{x.Key}" }), Expect.Refusal },
        { "two numbers by chance", db => db.Employees.OrderBy(e => e.Id).Select(e => new { e.Id, A = Random.Shared.Next(5), B = Random.Shared.Next(10) }).Select(x => new { x.Id, Ok = x.A + x.B < 14 }) },
        { "new identifier used once", db => db.Departments.OrderBy(d => d.Id).Select(d => new { d.Id, Key = Guid.NewGuid() }).Select(x => new { x.Id, Ok = x.Key != Guid.Empty }) },
    };

    public static TheoryData<CaseId> Ids => Cases.Ids();

    [DatabaseTheory]
    [MemberData(nameof(Ids))]
    public void Agrees(Dbms dbms, CaseId id) => fixture.Run(Cases, dbms, id, Baseline.Directory());
}
