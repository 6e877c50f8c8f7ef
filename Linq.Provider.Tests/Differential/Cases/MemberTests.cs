using System.Globalization;
using System.Linq.Expressions;
using Linq.Provider.Tests.Differential.Company;
using Linq.Provider.Tests.Infrastructure;

namespace Linq.Provider.Tests.Differential.Cases;

[Collection(CompanyCollection.Name)]
public sealed class MemberTests(CompanyFixture fixture)
{
    private static readonly CaseList<ICompany> Cases = new("members")
    {
        { "convert short to int", Computed(s => Convert.ToInt32(s.Short)) },
        { "convert byte to int", Computed(s => Convert.ToInt32(s.Byte)) },
        { "convert double to int", Computed(s => Convert.ToInt32(s.Double % 1000)) },
        { "convert decimal to int", Computed(s => Convert.ToInt32(s.Decimal % 1000m)) },
        { "convert float to long", Computed(s => Convert.ToInt64(s.Float)) },
        { "convert bool to int", Computed(s => Convert.ToInt32(s.Bool)) },
        { "convert text to int", Computed(s => Convert.ToInt32(s.Int.ToString())) },
        { "convert int to short", Computed(s => Convert.ToInt16(s.Int)) },
        { "convert int to float", Computed(s => Convert.ToSingle(s.Int)) },
        { "convert float to double", Computed(s => Convert.ToDouble(s.Float)) },
        { "convert decimal to double", Computed(s => Convert.ToDouble(s.Decimal)) },
        { "convert int to bool", Computed(s => Convert.ToBoolean(s.Int)) },
        { "convert decimal to bool", Computed(s => Convert.ToBoolean(s.Decimal)) },
        { "convert byte to text", Computed(s => Convert.ToString(s.Byte)) },
        { "convert in the invariant culture", Computed(s => Convert.ToString(s.Int, CultureInfo.InvariantCulture)) },
        { "to text in the invariant culture", Computed(s => s.Long.ToString(CultureInfo.InvariantCulture)) },
        { "parse long", Computed(s => long.Parse(s.Long.ToString())) },
        { "parse double", Computed(s => double.Parse("1." + s.Id)) },
        { "parse decimal", Computed(s => decimal.Parse(s.Id + ".25")) },
        { "parse in the invariant culture", Computed(s => int.Parse(s.Int.ToString(), CultureInfo.InvariantCulture)) },
        { "clamp", Computed(s => Math.Clamp(s.Int, -2, 3)) },
        { "clamp decimal", Computed(s => Math.Clamp(s.Decimal, 0m, 10m)) },
        { "quotient", Computed(s => Math.DivRem(s.Int, 3).Quotient) },
        { "remainder", Computed(s => Math.DivRem(s.Int, 3).Remainder) },
        { "max of bytes", Computed(s => Math.Max(s.Byte, (byte)100)) },
        { "min of shorts", Computed(s => Math.Min(s.Short, (short)0)) },
        { "static max", Computed(s => int.Max(s.Int, 1)) },
        { "even", Computed(s => int.IsEvenInteger(s.Int)) },
        { "odd", Computed(s => int.IsOddInteger(s.Int)) },
        { "single root", Computed(s => MathF.Sqrt(MathF.Abs(s.Float))) },
        { "single floor", Computed(s => MathF.Floor(s.Float)) },
        { "single round", Computed(s => MathF.Round(s.Float)) },
        { "round toward zero", Computed(s => Math.Round(s.Double, MidpointRounding.ToZero)) },
        { "round down", Computed(s => Math.Round(s.Decimal, MidpointRounding.ToNegativeInfinity)) },
        { "decimal members", Computed(s => decimal.Floor(decimal.Add(s.Decimal % 100m, 0.5m))) },
        { "not a number", Computed(s => double.IsNaN(s.Double)) },
        { "finite", Computed(s => double.IsFinite(s.Double)) },
        { "compare numbers", Computed(s => s.Int.CompareTo(0)) },
        { "compare decimals", Computed(s => s.Decimal.CompareTo(10m)) },
        { "compare moments", Computed(s => s.DateTime.CompareTo(new DateTime(2024, 1, 1))) },
        { "value or default of moment", Computed(s => s.DateTimeN.GetValueOrDefault()) },
        { "value or given default", Computed(s => s.DecimalN.GetValueOrDefault(-1m)) },
        { "value or default of enum", Computed(s => s.EnumN.GetValueOrDefault()) },
        { "object equality", db => db.Specimens.Where(s => object.Equals(s.Int, 0) || object.Equals(s.String, "a")).Select(s => s.Id) },
        { "object equality with captured", db => { int n = 2; return db.Specimens.Where(s => object.Equals(s.IntN, n)).Select(s => s.Id); } },
        { "number equality", db => db.Specimens.Where(s => s.Int.Equals(2)).Select(s => s.Id) },
        { "character is digit", Computed(s => char.IsDigit(s.Char)) },
        { "character is letter", Computed(s => char.IsLetter(s.Char)) },
        { "character is letter or digit", Computed(s => char.IsLetterOrDigit(s.Char)) },
        { "character is upper", Computed(s => char.IsUpper(s.Char)) },
        { "character is lower", Computed(s => char.IsLower(s.Char)) },
        { "character is white space", Computed(s => char.IsWhiteSpace(s.Char)) },
        { "character is ascii letter", Computed(s => char.IsAsciiLetter(s.Char)) },
        { "character to upper", Computed(s => char.ToUpperInvariant(s.Char)) },
        { "nullable character is digit", Computed(s => s.CharN != null && char.IsDigit(s.CharN.Value)) },
        { "moment of parts", Computed(s => new DateTime(s.DateTime.Year, s.DateTime.Month, 1)) },
        { "moment of six parts", Computed(s => new DateTime(2000 + s.Id, s.DateTime.Month, 2, s.DateTime.Hour, 5, 6)) },
        { "day of parts", Computed(s => new DateOnly(s.DateOnly.Year, 1, s.Id)) },
        { "time of parts", Computed(s => new TimeOnly(s.Id, 30)) },
        { "day at time", Computed(s => s.DateOnly.ToDateTime(s.TimeOnly)) },
        { "day number", Computed(s => s.DateOnly.DayNumber) },
        { "days in month", Computed(s => DateTime.DaysInMonth(s.DateTime.Year, s.DateTime.Month)) },
        { "leap year", Computed(s => DateTime.IsLeapYear(s.DateTime.Year)) },
        { "time to span", Computed(s => s.TimeOnly.ToTimeSpan()) },
        { "time add hours", Computed(s => s.TimeOnly.AddHours(3)) },
        { "time add minutes", Computed(s => s.TimeOnly.AddMinutes(-90)) },
        { "span minutes", Computed(s => s.TimeSpan.Minutes) },
        { "span seconds", Computed(s => s.TimeSpan.Seconds) },
        { "span milliseconds", Computed(s => s.TimeSpan.Milliseconds) },
        { "span duration", Computed(s => s.TimeSpan.Duration()) },
        { "span of hours", Computed(s => TimeSpan.FromHours(s.Double % 10)) },
        { "span of minutes", Computed(s => TimeSpan.FromMinutes((double)s.Id)) },
        { "moment plus hours", Computed(s => s.DateTime + TimeSpan.FromHours((double)s.Id)) },
        { "instant in utc", Computed(s => s.DateTimeOffset.UtcDateTime) },
        { "instant in utc hour", Computed(s => s.DateTimeOffset.UtcDateTime.Hour) },
        { "instant in unix seconds", Computed(s => s.DateTimeOffset.ToUnixTimeSeconds()) },
        { "instant in unix milliseconds", Computed(s => s.DateTimeOffset.ToUnixTimeMilliseconds()) },
        { "instant add minutes", Computed(s => s.DateTimeOffset.AddMinutes(30).UtcDateTime) },
        { "bytes length", Computed(s => s.Bytes.Length) },
        { "nullable bytes length", Computed(s => (int?)s.BytesN!.Length) },
        { "bytes equal column", db => db.Specimens.Where(s => s.Bytes.SequenceEqual(s.BytesN!)).Select(s => s.Id) },
        { "has flag", db => db.Specimens.Where(s => s.Enum.HasFlag(Level.Senior)).Select(s => s.Id) },
        { "has captured flag", db => { Level flag = (Level)1; return db.Specimens.Where(s => s.Enum.HasFlag(flag)).Select(s => s.Id); } },
        { "tuple create member", db => db.Specimens.Select(s => ValueTuple.Create(s.Id, s.String)).OrderByDescending(t => t.Item1).Select(t => t.Item2) },
        { "tuple equality", db => db.Specimens.Where(s => ValueTuple.Create(s.Int, s.Bool).Equals(ValueTuple.Create(0, true))).Select(s => s.Id) },
        { "pair create", db => db.Specimens.Select(s => KeyValuePair.Create(s.Id, s.Int)).Where(p => p.Value > 0).Select(p => p.Key) },
        { "array of columns", db => db.Specimens.Select(s => new[] { s.Id, s.Int }) },
        { "list of columns", db => db.Specimens.Select(s => new List<string?> { s.String, s.StringN }) },
    };

    public static TheoryData<CaseId> Ids => Cases.Ids();

    [DatabaseTheory]
    [MemberData(nameof(Ids))]
    public void Agrees(Dbms dbms, CaseId id) => fixture.Run(Cases, dbms, id, Baseline.Directory());

    private static Func<ICompany, object> Computed<TValue>(Expression<Func<Specimen, TValue>> value) => ComputedValue.Of(value);
}
