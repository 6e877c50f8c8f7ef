using System.Globalization;
using System.Linq.Expressions;
using System.Text.RegularExpressions;

namespace Linq.Provider.Tests.Members;

/// <summary>Uses of members whose result is no value by itself, or whose arguments cannot be chosen by their type.</summary>
internal static class MemberSamplesByHand
{
    private static readonly Regex s_pattern = new("[a-e]+");

    private static IEnumerable<LambdaExpression> Divisions()
    {
        yield return Use(s => Math.DivRem(s.SByte, s.SByte2).Remainder);
        yield return Use(s => Math.DivRem(s.Byte, s.Byte2).Quotient);
        yield return Use(s => Math.DivRem(s.Short, s.Short2).Remainder);
        yield return Use(s => Math.DivRem(s.UShort, s.UShort2).Quotient);
        yield return Use(s => Math.DivRem(s.UInt, s.UInt2).Remainder);
        yield return Use(s => Math.DivRem(s.Long, s.Long2).Remainder);
        yield return Use(s => Math.DivRem(s.ULong, s.ULong2).Quotient);
        yield return Use(s => sbyte.DivRem(s.SByte, s.SByte2).Quotient);
        yield return Use(s => byte.DivRem(s.Byte, s.Byte2).Remainder);
        yield return Use(s => short.DivRem(s.Short, s.Short2).Quotient);
        yield return Use(s => ushort.DivRem(s.UShort, s.UShort2).Remainder);
        yield return Use(s => int.DivRem(s.Int, s.Int2).Quotient);
        yield return Use(s => uint.DivRem(s.UInt, s.UInt2).Quotient);
        yield return Use(s => long.DivRem(s.Long, s.Long2).Quotient);
        yield return Use(s => ulong.DivRem(s.ULong, s.ULong2).Remainder);
        yield return Use(s => Math.SinCos(s.Double).Sin);
        yield return Use(s => MathF.SinCos(s.Float).Cos);
        yield return Use(s => double.SinCos(s.Double).Cos);
        yield return Use(s => float.SinCos(s.Float).Sin);

        static Expression<Func<Subject, T>> Use<T>(Expression<Func<Subject, T>> use) => use;
    }

    public static Dictionary<string, LambdaExpression> All()
    {
        var samples = new Dictionary<string, LambdaExpression>();
        Add("string.Compare(string, string)", s => Math.Sign(string.Compare(s.Name, "Glad")));
        Add("string.CompareTo(string)", s => Math.Sign(s.Name.CompareTo("Glad")));
        Add("string.Compare(string, string, bool)", s => Math.Sign(string.Compare(s.Name, "GLAD", true)));
        Add("string.Compare(string, string, StringComparison)", s => Math.Sign(string.Compare(s.Text, s.Part, StringComparison.Ordinal)));
        Add("string.CompareOrdinal(string, string)", s => Math.Sign(string.CompareOrdinal(s.Text, s.Part)));
        Add("string.CompareOrdinal(string, int, string, int, int)", s => Math.Sign(string.CompareOrdinal(s.Text, s.Start, s.Other, s.Start, s.Count)));
        Add("string.Compare(string, int, string, int, int)", s => Math.Sign(string.Compare(s.Name, s.Start, "Glad", s.Start, s.Count)));
        Add("string.Compare(string, int, string, int, int, StringComparison)", s => Math.Sign(string.Compare(s.Text, s.Start, s.Other, s.Start, s.Count, StringComparison.Ordinal)));
        Add("string.Concat(IEnumerable<string>)", s => string.Concat(new List<string> { s.Text, s.Part }));
        Add("string.Concat<T>(IEnumerable<T>)", s => string.Concat(new List<int> { s.Int, s.Int2 }));
        Add("string.Concat(object[])", s => string.Concat(new object?[] { s.Text, s.Int, s.Part, s.Int2, s.Other }));
        Add("string.Concat(string[])", s => string.Concat(new[] { s.Text, s.Part, s.Other, s.Name, s.Key }));
        Add("string.Join(char, object[])", s => string.Join('-', new object?[] { s.Text, s.Int, s.TextN }));
        Add("string.Join(string, object[])", s => string.Join(", ", new object?[] { s.Text, s.Int, s.TextN }));
        Add("string.Join(char, string[])", s => string.Join('-', new[] { s.Text, s.Part, s.TextN }));
        Add("string.Join(string, string[])", s => string.Join(", ", new[] { s.Text, s.Part, s.TextN }));
        Add("string.Join(string, IEnumerable<string>)", s => string.Join(", ", new List<string?> { s.Text, s.TextN }));
        Add("string.Join<T>(string, IEnumerable<T>)", s => string.Join(", ", new List<int> { s.Int, s.Int2 }));
        Add("string.Join<T>(char, IEnumerable<T>)", s => string.Join(',', new List<int> { s.Int, s.Int2 }));
        Add("string.Format(string, object)", s => string.Format("<{0,6}>", s.Int));
        Add("string.Format(string, object, object)", s => string.Format("<{0,6:D3}|{1}>", s.Int, s.TextN));
        Add("string.Format(string, object, object, object)", s => string.Format("{0:D3}{1,-4}{2}", s.Int, s.Part, s.IntN));
        Add("string.Format(string, object[])", s => string.Format("{0}{1}{2}{3}", new object?[] { s.Int, s.Part, s.IntN, s.Bool }));
        Add("string.Format(IFormatProvider, string, object)", s => string.Format(CultureInfo.InvariantCulture, "{0:N2}", s.Decimal));
        Add("string.Format(IFormatProvider, string, object, object)", s => string.Format(CultureInfo.InvariantCulture, "{0:0.00}/{1}", s.Decimal, s.Text));
        Add("string.Format(IFormatProvider, string, object, object, object)", s => string.Format(CultureInfo.InvariantCulture, "{0:N0}{1}{2:D2}", s.Decimal, s.Text, s.IntN));
        Add("string.Format(IFormatProvider, string, object[])", s => string.Format(CultureInfo.InvariantCulture, "{0}{1}{2}{3:yyyy}", new object?[] { s.Int, s.Part, s.IntN, s.DateOnly }));
        Add("string.Split(char, StringSplitOptions)", s => s.Text.Split(',', StringSplitOptions.None).Length);
        Add("string.Split(char[])", s => s.Text.Split(new[] { ',', 'a', 'X' }).Length);
        Add("string.Split(char[], StringSplitOptions)", s => s.Text.Split(new[] { ',', 'a' }, StringSplitOptions.RemoveEmptyEntries).Length);
        Add("string.Split(string, StringSplitOptions)", s => s.Text.Split(",", StringSplitOptions.TrimEntries)[s.Digits % 2]);
        Add("string.Clone()", s => s.Text.Clone());
        Add("string.IsNormalized(NormalizationForm)", s => s.Text.IsNormalized(System.Text.NormalizationForm.FormD));
        Add("string.Normalize(NormalizationForm)", s => s.Text.Normalize(System.Text.NormalizationForm.FormD));
        Add("Regex.Match(string)", s => s_pattern.Match(s.Text).Value);
        Add("Regex.Match(string, string)", s => Regex.Match(s.Text, "[a-e]+").Value);
        Add("Regex.Match(string, string, RegexOptions)", s => Regex.Match(s.Text, "[A-E]+", RegexOptions.IgnoreCase).Value);
        Add("Math.DivRem(int, int)", s => Math.DivRem(s.Int, 7).Remainder);
        foreach (LambdaExpression division in Divisions())
        {
            var call = (MethodCallExpression)((MemberExpression)division.Body).Expression!;
            samples[MemberSamples.KeyOf(call.Method)] = division;
        }

        Add("Convert.ToString(object)", s => Convert.ToString((object)s.Int));
        Add("Enum.GetName<TEnum>(TEnum)", s => Enum.GetName(s.Mood));
        Add("Enum.IsDefined<TEnum>(TEnum)", s => Enum.IsDefined(s.Mood));
        Add("Enum.Parse<TEnum>(string)", s => Enum.Parse<Mood>(s.Name));
        Add("Enum.Parse<TEnum>(string, bool)", s => Enum.Parse<Mood>(s.Name.ToUpper(), true));
        Add("Enum.HasFlag(Enum)", s => s.Colours.HasFlag(s.Colours2));
        Add("DateTimeOffset.Parse(string)", s => DateTimeOffset.Parse(s.Day + "T10:00:00+02:00").UtcDateTime);
        Add("DateTimeOffset.Parse(string, IFormatProvider)", s => DateTimeOffset.Parse(s.Day + " 10:00:00.25Z", CultureInfo.InvariantCulture));
        Add("Nullable<T>.new Nullable<T>(T)", s => new int?(s.Int));
        return samples;

        void Add<T>(string key, Expression<Func<Subject, T>> use) => samples.Add(key, use);
    }
}
