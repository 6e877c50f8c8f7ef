using System.Globalization;
using Linq.Provider.Tests.Differential.Company;
using Linq.Provider.Tests.Infrastructure;

namespace Linq.Provider.Tests.Differential.Cases;

/// <summary>Values that are something else in the database than in C#: characters that count as numbers, boxed values, texts with a width, defaults of what is not there.</summary>
[Collection(CompanyCollection.Name)]
public sealed class ValuesFoundTests(CompanyFixture fixture)
{
    private static readonly CaseList<ICompany> Cases = new("found values")
    {
        { "sum of characters", db => db.Specimens.Sum(s => s.Char) },
        { "average of characters", db => db.Specimens.Average(s => s.Char) },
        { "average of characters that may be null", db => db.Specimens.Average(s => (decimal?)s.CharN) },
        { "sum of selected characters", db => db.Specimens.Select(s => (int)s.Char).Sum() },
        { "sum of characters as longs", db => db.Specimens.Sum(s => (long?)(int?)s.CharN) },
        { "sum of characters of a group", db => db.Specimens.GroupBy(s => s.Bool).OrderBy(g => g.Key).Select(g => new { g.Key, S = g.Sum(s => s.Char), A = g.Average(s => (double)s.Char), M = g.Max(s => (int)s.Char) }) },
        { "sum of the characters of a text", db => db.Departments.OrderBy(d => d.Id).Select(d => new { S = d.Name.Sum(c => c), T = d.Name.Select(c => (int)c).Sum(), M = d.Name.Max(c => (int)c), F = d.Name.Aggregate(0, (n, c) => n + c) }) },
        { "distance of characters", db => db.Specimens.OrderBy(s => s.Id).Select(s => new { A = s.Char - 'a', B = -s.Char, C = ~s.Char, D = Math.Abs(s.Char - 100), E = Math.Max((int)s.Char, s.Id) }) },
        { "characters united with numbers", db => db.Specimens.Select(s => (int)s.Char).Union(db.Departments.Select(d => d.Id)).OrderBy(n => n) },
        { "numbers united with characters", db => db.Departments.Select(d => d.Id).Concat(db.Specimens.Select(s => (int)s.Char)).OrderBy(n => n) },
        { "groups by the number of a character", db => db.Specimens.GroupBy(s => (int)s.Char).Select(g => new { g.Key, N = g.Count() }).OrderBy(x => x.Key) },
        { "rows by the low bits of a character", db => db.Specimens.Where(s => (byte)s.Char != 97).OrderBy(s => s.Id).Select(s => new { s.Id, B = (byte)s.Char }) },
        { "character beside a fraction", db => db.Specimens.Where(s => s.Char > 97.5 && s.Char != -1 && s.Char < 70000).OrderBy(s => s.Id).Select(s => s.Id) },
        { "character beside a number beyond all characters", db => db.Specimens.Where(s => s.Char == 65536 + 97).Select(s => s.Id), Expect.Empty },
        { "rows joined by the number of a character", db => db.Specimens.Join(db.Employees, s => (int)s.Char - 90, e => e.Id, (s, e) => new { S = s.Id, E = e.Id }).OrderBy(x => x.S).ThenBy(x => x.E) },
        { "number of a character that there is not", db => db.Departments.OrderBy(d => d.Id).Select(d => db.Specimens.Where(s => s.Id == d.Id - 2).Select(s => (int)s.Char).DefaultIfEmpty(d.Id).Max()) },

        { "texts of large fractions", db => db.Specimens.OrderBy(s => s.Id).Select(s => new { A = (s.Id * 1e15).ToString(), B = "" + s.Id * -4.5e14, C = $"{s.Id * 1e16}", D = (s.Id * 123456789012345d).ToString(), E = (s.Id * 0.1 - 0.3).ToString(), F = (s.Id * 1e-5).ToString() }) },
        { "texts of large numbers of single precision", db => db.Specimens.OrderBy(s => s.Id).Select(s => new { A = (s.Id * 1e5f).ToString(), B = "" + s.Id * -16777217f / 8f, C = $"{s.Id * 1.5e8f}" }) },
        { "rows by the text of a large fraction", db => db.Specimens.Where(s => (s.Id * 1e15).ToString() == "2000000000000000" || (s.Id * 1e6f).ToString() == "3000000").OrderBy(s => s.Id).Select(s => s.Id) },
        { "standard formats of dates", db => db.Specimens.Where(s => s.DateOnly.ToString("O").Length == 10).OrderBy(s => s.Id).Select(s => new { O = s.DateOnly.ToString("O", CultureInfo.InvariantCulture), R = s.DateOnly.ToString("R", CultureInfo.InvariantCulture), D = s.DateOnly.ToString("D", CultureInfo.InvariantCulture), M = s.DateOnly.ToString("m", CultureInfo.InvariantCulture), Y = $"{s.DateOnlyN:o}" }) },
        { "standard formats of times of day", db => db.Specimens.Where(s => s.TimeOnly.ToString("O").Length == 16).OrderBy(s => s.Id).Select(s => new { O = s.TimeOnly.ToString("O", CultureInfo.InvariantCulture), R = s.TimeOnly.ToString("R", CultureInfo.InvariantCulture), T = s.TimeOnly.ToString("T", CultureInfo.InvariantCulture), S = $"{s.TimeOnlyN:t}" }) },
        { "texts trimmed of no characters", db => { char[] none = []; char[] some = ['x', ' ']; return db.Specimens.OrderBy(s => s.Id).Select(s => new { A = ("  " + s.String + " ").Trim(new char[0]), B = ("  " + s.String).TrimStart(none), C = (s.String + " ").TrimEnd(none), D = (" x" + s.String + "x ").Trim(some), E = ("  " + s.String + " ").Trim() }); } },
        { "names of an enum over the largest integers", db => db.Specimens.Where(s => ((Big)(ulong)s.Id).ToString() != "Ten").OrderBy(s => s.Id).Select(s => s.Id + ": " + (Big)(ulong)s.Id) },
        { "text of bytes", db => db.Specimens.OrderBy(s => s.Id).Select(s => new { s.Id, Text = s.Bytes.ToString() }) },
        { "rows by the text of bytes", db => db.Specimens.Where(s => s.Bytes.ToString() == "x"), Expect.Refusal },
        { "numbers of an enum over the largest integers", db => db.Specimens.OrderBy(s => (long)(s.Bool ? Big.Most : (Big)(ulong)s.Id)).ThenBy(s => s.Id).Select(s => new { s.Id, N = (long)(s.Bool ? Big.Most : Big.Ten), U = "" + (ulong)(Big)(ulong)s.Id }) },
        { "texts of computed unsigned integers", db => db.Specimens.OrderBy(s => s.Id).Select(s => new { A = "" + (ulong)s.Id, B = $"{(ulong)s.Id % 7}", C = ((uint)s.Id + 1).ToString(), D = ((ulong)s.Id * 3).ToString() }) },
        { "small integers beside written ones", db => db.Specimens.Select(s => (byte)s.Id).Append((byte)1).Concat(db.Specimens.Select(s => s.Byte)).OrderBy(b => b) },
        { "unsigned integers of all kinds united", db => db.Specimens.Select(s => (ulong)s.Id % 3).Union(db.Departments.Select(d => (ulong)d.Id)).Append(7UL).OrderBy(n => n) },
        { "average of the largest integers", db => db.Specimens.OrderBy(s => s.Id).Take(7).Average(s => s.Long * 1_000_003 + 1) },
        { "averages of the largest integers of groups", db => db.Specimens.GroupBy(s => s.Bool).OrderBy(g => g.Key).Select(g => new { A = g.Average(s => s.Long * 100_003 + s.Id), B = g.Average(s => s.LongN), C = g.Where(s => s.Id > 3).Average(s => s.Long), D = g.Select(s => (long)s.Enum).Distinct().Average() }) },
        { "average of distinct integers", db => db.Employees.GroupBy(e => e.Active).OrderBy(g => g.Key).Select(g => new { A = g.Select(e => e.Age).Distinct().Average(), B = g.Select(e => e.Id % 3).Distinct().Average(), C = g.Select(e => (float)e.Id % 3).Distinct().Sum() }) },
        { "decimals with more digits than C# keeps", db => db.Specimens.OrderBy(s => s.Id).Select(s => new { s.Id, A = Math.Round(s.Decimal * 1.000000000000000001m * 1.000000000001m, 9), B = Math.Round(s.Decimal / 3m * 1.00000000001m, 3), C = s.Decimal * 0.000000000000000001m * 1.0000000000000000000001m * 0m }) },
        { "average of quotients", db => Math.Round(db.Specimens.Average(s => (s.Decimal + 1234567890123.45m) / 7m), 6) },
        { "sum of products of fractions", db => db.Specimens.GroupBy(s => s.Bool).OrderBy(g => g.Key).Select(g => new { A = Math.Round(g.Sum(s => (s.Decimal + 1234567890123.45m) / 7m * 1.000000001m), 6), B = Math.Round(g.Average(s => s.Decimal / 3m), 9) }) },
        { "spans in days", db => { double days = TimeSpan.FromMinutes(-3 * 700.5).TotalDays, hours = TimeSpan.FromMinutes(-700.5).TotalHours; return db.Specimens.Where(s => s.TimeSpan.TotalDays == days || s.TimeSpan.TotalHours == hours || s.TimeSpan / TimeSpan.FromMinutes(7) == 100.07142857142857).OrderBy(s => s.Id).Select(s => new { s.Id, s.TimeSpan.TotalDays, s.TimeSpan.TotalHours, s.TimeSpan.TotalMinutes, R = s.TimeSpan / TimeSpan.FromSeconds(7) }); } },
        { "object of either type", db => db.Employees.OrderBy(e => e.Id).Select(e => e.Active ? (object)e.Name : e.Id) },
        { "object of one of three types", db => db.Employees.OrderBy(e => e.Id).Select(e => e.Active ? (object)e.Id : e.Score == null ? (object)e.Salary : e.Level) },
        { "object of either number", db => db.Employees.OrderBy(e => e.Id).Select(e => new { e.Id, X = e.Active ? (IFormattable)e.Salary : e.Id, Y = e.Active ? (ValueType)e.Id : e.Active, Z = e.Active ? (object)(long)e.Id : e.Id }) },
        { "object of either enum", db => db.Employees.OrderBy(e => e.Id).Select(e => new { X = e.Active ? (object)e.Level : e.Id, Y = e.Active ? (Enum)e.Level : DayOfWeek.Friday, Z = e.Active ? (object?)e.FormerLevel : e.Level }) },
        { "object or none", db => db.Specimens.OrderBy(s => s.Id).Select(s => new { A = s.Bool ? (object)s.Byte : null, B = s.Bool ? (object)s.Char : null, C = s.Bool ? (object?)s.ShortN : s.StringN, D = s.Bool ? (object)s.Float : s.Double }) },
        { "object or another", db => db.Employees.OrderBy(e => e.Id).Select(e => new { A = (object?)e.Score ?? "none", B = (object?)e.LeftAt ?? e.Bonus ?? (object)e.Name, C = (object?)e.LeftAt ?? e.Hired }) },
        { "object behind a condition on a division", db => db.Employees.OrderBy(e => e.Id).Select(e => e.Id % 2 == 1 ? (object)(100 / (e.Id % 2)) : "even") },
        { "object that may be missing", db => db.Employees.OrderBy(e => e.Id).Select(e => e.Manager == null ? (object)e.Id : e.Manager.Name) },
        { "object as another type", db => db.Employees.OrderBy(e => e.Id).Select(e => new { A = (e.Active ? (object)e.Id : e.Name) as string, B = (object)e.Id as string, C = (object)e.Id as int? }) },
        { "object of a captured one", db => { object five = 5, text = "five"; object? none = null; return db.Employees.OrderBy(e => e.Id).Select(e => new { A = e.Active ? five : e.Id, B = (object?)e.Score ?? text, C = e.Active ? none : e.Id, D = e.Active ? text : e.Id }); } },
        { "objects in lists", db => db.Departments.OrderBy(d => d.Id).Select(d => d.Employees.OrderBy(e => e.Id).Select(e => e.Active ? (object)e.Id : e.Name).ToList()) },
        { "first object or none", db => db.Departments.OrderBy(d => d.Id).Select(d => d.Employees.OrderBy(e => e.Id).Select(e => (object)e.Id).FirstOrDefault()) },
        { "box of either type", db => db.Employees.OrderBy(e => e.Id).Select(e => e.Active ? new Box { Value = e.Id } : new Box { Value = e.Name }) },
        { "union of objects of one type", db => db.Employees.Select(e => (object)e.Id).Union(db.Departments.Select(d => (object)d.Id)).OrderBy(x => x) },
        { "union of objects of two types", db => db.Employees.Select(e => (object)e.Id).Union(db.Departments.Select(d => (object)d.Name)), Expect.Refusal },
        { "union of objects of two numbers", db => db.Employees.Select(e => (object)e.Id).Concat(db.Departments.Select(d => (object)(long)d.Id)), Expect.Refusal },
        { "union of boxes of two types", db => db.Employees.Select(e => new Box { Value = e.Id }).Concat(db.Departments.Select(d => new Box { Value = d.Name })), Expect.Refusal },
        { "rows of an array of two types", db => db.Employees.SelectMany(e => new object[] { e.Id, e.Name }), Expect.Refusal },
        { "object by default of another type", db => db.Departments.SelectMany(d => d.Employees.Select(e => (object)e.Id).DefaultIfEmpty(d.Name), (d, x) => x), Expect.Refusal },
        { "order by an object of either type", db => db.Employees.OrderBy(e => e.Active ? (IComparable)e.Id : e.Name), Expect.Refusal },
        { "distinct objects of either type", db => db.Employees.Select(e => e.Active ? (object)e.Id : e.Name).Distinct(), Expect.Refusal },
        { "counts as arguments of texts", db => db.Departments.OrderBy(d => d.Id).Select(d => new { S = new string('*', d.Employees.Count), P = "x".PadLeft(d.Employees.Count() * 2), C = "abcdefghijk".Substring(0, d.Employees.Count(e => e.Active)), D = "abcdefghijk".Remove(d.Projects.Count()).Insert(d.Projects.Count, "-"), I = "abcdefghabcdefgh".IndexOf("b", d.Projects.Count), L = (char)(97 + d.Employees.Count) }) },
        { "counts as bits", db => db.Departments.OrderBy(d => d.Id).Select(d => new { A = 1 << d.Employees.Count, B = d.Id >> (d.Employees.Count & 3), C = d.Employees.Count << 2, D = ~d.Projects.Count << 1, E = d.Employees.LongCount() << 3 }) },
        { "counts as parts of dates", db => db.Departments.OrderBy(d => d.Id).Select(d => new { A = new DateTime(2024, d.Projects.Count + 1, 1), B = new DateOnly(2024, 1, 31).AddMonths(d.Employees.Count).AddYears(d.Projects.Count), C = DateTime.DaysInMonth(2024, d.Projects.Count + 1), R = Math.Round(d.Id * 1.23456m, d.Projects.Count) }) },
        { "counts of groups as arguments", db => db.Employees.GroupBy(e => e.Level).OrderBy(g => g.Key).Select(g => new { S = new string('*', g.Count()), P = "x".PadLeft(g.Count(e => e.Active) + 1, '-'), B = 1 << g.Count() }) },
        { "counts that are chosen or computed as arguments", db => db.Departments.OrderBy(d => d.Id).Select(d => new { A = new string('*', d.Id > 2 ? d.Employees.Count : d.Id), B = new string('*', Math.Max(d.Employees.Count, d.Projects.Count)), C = new string('*', (d.Id > 2 ? d.Employees.Count : (int?)null) ?? 1), D = new string('*', d.Employees.Select(e => e.Reports.Count).DefaultIfEmpty().Max()), E = new string('*', d.Employees.Sum(e => e.Reports.Count)) }) },
        { "counts of other rows as arguments", db => db.Departments.Select(d => d.Employees.Count).Union(db.Departments.Select(d => d.Id)).OrderBy(n => n).Select(n => new string('*', n)) },
        { "counts by key as arguments", db => db.Employees.CountBy(e => e.Level).OrderBy(p => p.Key).Select(p => new string('*', p.Value)) },
        { "long chain of conditionals", db => db.Employees.OrderBy(e => e.Id).Select(e => e.Age == 20 ? "v0" : e.Age == 21 ? "v1" : e.Age == 22 ? "v2" : e.Age == 23 ? "v3" : e.Age == 24 ? "v4" : e.Age == 25 ? "v5" : e.Age == 26 ? "v6" : e.Age == 27 ? "v7" : e.Age == 28 ? "v8" : e.Age == 29 ? "v9" : e.Age == 30 ? "v10" : e.Age == 31 ? "v11" : e.Age == 32 ? "v12" : e.Age == 33 ? "v13" : e.Age == 34 ? "v14" : e.Age == 35 ? "v15" : e.Age == 36 ? "v16" : e.Age == 37 ? "v17" : e.Age == 38 ? "v18" : e.Age == 39 ? "v19" : e.Age == 40 ? "v20" : e.Age == 41 ? "v21" : e.Age == 42 ? "v22" : e.Age == 43 ? "v23" : e.Age == 44 ? "v24" : e.Age == 45 ? "v25" : e.Age == 46 ? "v26" : e.Age == 47 ? "v27" : e.Age == 48 ? "v28" : e.Age == 49 ? "v29" : "none") },
        { "long chain of values that may be null", db => db.Employees.OrderBy(e => e.Id).Select(e => e.Manager!.Nick ?? e.Nick ?? e.Manager!.Nick ?? e.Nick ?? e.Manager!.Nick ?? e.Nick ?? e.Manager!.Nick ?? e.Nick ?? e.Manager!.Nick ?? e.Nick ?? e.Manager!.Nick ?? e.Nick ?? e.Manager!.Nick ?? e.Nick ?? e.Manager!.Nick ?? e.Nick ?? e.Manager!.Nick ?? e.Nick ?? e.Manager!.Nick ?? e.Nick ?? e.Manager!.Nick ?? e.Nick ?? e.Manager!.Nick ?? e.Nick ?? "none") },
        { "groups by an object of either type", db => db.Employees.GroupBy(e => e.Active ? (object)e.Id : e.Name).Select(g => g.Count()), Expect.Refusal },
        { "order by a boxed number that may be null", db => db.Employees.OrderBy(e => e.Active ? (IComparable?)e.Score : e.Age).ThenBy(e => e.Id).Select(e => e.Id) },

        { "boxed number that equals none of another type", db => db.Employees.Where(e => object.Equals(e.Id, 5L) || e.Salary.Equals((object)91000) || object.Equals(e.Rating, 4.5m) || e.Name.Equals((object)5)), Expect.Empty },
        { "boxed enum that equals no number", db => db.Employees.Where(e => object.Equals(e.Level, 1) || e.Level.Equals(1) || object.Equals(e.Level, DayOfWeek.Monday)), Expect.Empty },
        { "boxed character that equals no number or text", db => db.Specimens.Where(s => object.Equals(s.Char, 97) || object.Equals(s.Char, "a")), Expect.Empty },
        { "other than a number of another type", db => db.Employees.Where(e => !object.Equals(e.Id, 5L)).OrderBy(e => e.Id).Select(e => new { e.Id, Same = object.Equals(e.Id, 5L), Five = object.Equals(e.Id, 5) }) },
        { "boxed nulls of two types", db => db.Employees.Where(e => object.Equals(e.Score, e.Nick)).OrderBy(e => e.Id).Select(e => e.Id) },
        { "boxed enum", db => db.Employees.Where(e => object.Equals(e.Level, Level.Senior) || e.FormerLevel.Equals(Level.Junior)).OrderBy(e => e.Id).Select(e => e.Id) },
        { "captured objects", db => { object five = 5, longFive = 5L; object? none = null; return db.Employees.OrderBy(e => e.Id).Select(e => new { A = e.Id.Equals(five), B = e.Id.Equals(longFive), C = object.Equals(five, e.Id), D = object.Equals(e.Score, none) }); } },
        { "rows by a captured object", db => { object five = 5; return db.Employees.Where(e => e.Id.Equals(five)).Select(e => e.Name); } },
        { "rows by objects of their type", db => { List<object?> some = [1, null, 3]; return db.Employees.Where(e => some.Contains(e.Id) || some.Contains(e.Score)).OrderBy(e => e.Id).Select(e => e.Id); } },
        { "rows by a captured object of another type", db => { object five = 5L; return db.Employees.Where(e => e.Id.Equals(five)).Select(e => e.Name); }, Expect.Empty },

        { "width of null", db => db.Employees.OrderBy(e => e.Id).Select(e => string.Format(CultureInfo.InvariantCulture, "{0,-6}|{0,6}|{1,3}|", e.Nick, e.Score)) },
        { "width of null in an interpolation", db => db.Employees.Where(e => $"{e.Nick,5}|" == "     |").OrderBy(e => e.Id).Select(e => $"{e.Nick,-5}|{e.Score,4}|{e.LeftAt,12:yyyy}|") },
        { "width of a variable that is null", db => { string? none = null; char? letter = null; return db.Departments.OrderBy(d => d.Id).Select(d => $"{d.Name}{none,4}{letter,-3}|"); } },
        { "text and a character that is null", db => { char? letter = null; string? none = null; return db.Employees.OrderBy(e => e.Id).Select(e => new { A = e.Nick + letter, B = $"{e.Nick}{letter}", C = string.Concat(e.Nick, none, letter), D = none + letter }); } },

        { "members of a struct that there is not", db => db.Departments.LeftJoin(db.Employees.Select(e => new Point { X = e.DepartmentId ?? -1, Y = e.Score }), d => d.Id, p => p.X, (d, p) => new { d.Id, p.X, p.Y, Next = p.X + 1 }).OrderBy(x => x.Id).ThenBy(x => x.Y) },
        { "rows by a member of a struct that there is not", db => db.Departments.LeftJoin(db.Employees.Select(e => new Point { X = e.DepartmentId ?? -1, Y = e.Score }), d => d.Id, p => p.X, (d, p) => new { d.Id, p }).Where(x => x.p.X == 0).Select(x => x.Id) },
        { "struct that there is not", db => db.Departments.LeftJoin(db.Employees.Where(e => e.Id < 4).Select(e => new Point { X = e.DepartmentId ?? -1, Y = e.Score }), d => d.Id, p => p.X, (d, p) => new { d.Id, p }).OrderBy(x => x.Id).ThenBy(x => x.p.Y) },
        { "tuple that there is not", db => db.Departments.LeftJoin(db.Employees.Where(e => e.Id < 4).Select(e => ValueTuple.Create(e.DepartmentId, e.Name, e.Salary, e.Level)), d => d.Id, t => t.Item1, (d, t) => new { d.Id, t.Item1, t.Item2, t.Item3, t.Item4 }).OrderBy(x => x.Id).ThenBy(x => x.Item2) },
        { "member of the first struct or none", db => db.Departments.OrderBy(d => d.Id).Select(d => new { A = d.Employees.Where(e => e.Id < 4).OrderBy(e => e.Id).Select(e => new Point { X = e.Id }).FirstOrDefault().X, B = d.Employees.Where(e => e.Id < 4).OrderBy(e => e.Id).Select(e => new Point { X = e.Id }).FirstOrDefault() }) },
        { "rows by the first struct or none", db => db.Departments.Select(d => new { d.Id, P = d.Employees.Where(e => e.Id < 4).OrderBy(e => e.Id).Select(e => new Point { X = e.Id }).FirstOrDefault() }).OrderBy(x => x.P.X).ThenBy(x => x.Id).Select(x => x.P.X) },
    };

    public static TheoryData<CaseId> Ids => Cases.Ids();

    [DatabaseTheory]
    [MemberData(nameof(Ids))]
    public void Agrees(Dbms dbms, CaseId id) => fixture.Run(Cases, dbms, id, Baseline.Directory());

    private record struct Point
    {
        public int X { get; init; }

        public int? Y { get; init; }
    }

    private sealed record Box
    {
        public object? Value { get; init; }
    }

    private enum Big : ulong
    {
        None,
        Ten = 10,
        Most = ulong.MaxValue,
    }
}
