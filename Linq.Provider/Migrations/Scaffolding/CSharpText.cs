using System.Collections;
using System.Globalization;
using System.Text;
using Linq.Provider.Schema;

namespace Linq.Provider.Migrations.Scaffolding;

/// <summary>Values and types as C# writes them.</summary>
internal static class CSharpText
{
    private static readonly CultureInfo Culture = CultureInfo.InvariantCulture;

    public static string Type(Type type) => type switch
    {
        { IsArray: true } => Type(type.GetElementType()!) + "[]",
        _ when type == typeof(int) => "int",
        _ when type == typeof(long) => "long",
        _ when type == typeof(short) => "short",
        _ when type == typeof(byte) => "byte",
        _ when type == typeof(decimal) => "decimal",
        _ when type == typeof(double) => "double",
        _ when type == typeof(float) => "float",
        _ when type == typeof(bool) => "bool",
        _ when type == typeof(string) => "string",
        _ => type.Name,
    };

    public static string Text(string text)
    {
        var result = new StringBuilder("\"");
        foreach (char c in text)
        {
            result.Append(c switch
            {
                '"' => "\\\"",
                '\\' => @"\\",
                '\n' => "\\n",
                '\r' => "\\r",
                '\t' => "\\t",
                _ when char.IsControl(c) || c is '\u2028' or '\u2029' or '\u0085' => $"\\u{(int)c:x4}",
                _ => c.ToString(),
            });
        }

        return result.Append('"').ToString();
    }

    /// <summary>A text of several lines as a raw literal, its lines indented.</summary>
    public static string Lines(string text, string indent)
    {
        int run = 0, longest = 0;
        foreach (char c in text)
        {
            run = c == '"' ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        string quotes = new('"', Math.Max(3, longest + 1));
        IEnumerable<string> lines = text.ReplaceLineEndings("\n").Split('\n').Select(line => line.Trim().Length == 0 ? "" : indent + line.TrimEnd());
        return $"{quotes}\n{string.Join('\n', lines)}\n{indent}{quotes}";
    }

    public static string Value(object value) => value switch
    {
        string text => Text(text),
        bool truth => truth ? "true" : "false",
        decimal number => number.ToString(Culture) + "m",
        double number => double.IsFinite(number) ? number.ToString("R", Culture) + "d" : $"double.{(double.IsNaN(number) ? "NaN" : number > 0 ? "PositiveInfinity" : "NegativeInfinity")}",
        float number => float.IsFinite(number) ? number.ToString("R", Culture) + "f" : $"float.{(float.IsNaN(number) ? "NaN" : number > 0 ? "PositiveInfinity" : "NegativeInfinity")}",
        long number => number == long.MinValue ? "long.MinValue" : number.ToString(Culture) + "L",
        Guid guid => $"Guid.Parse(\"{guid}\")",
        DateTime time => $"new DateTime({Time(time)})",
        DateTimeOffset point => $"new DateTimeOffset({Time(point.UtcDateTime)}, TimeSpan.Zero)",
        DateOnly date => $"new DateOnly({date.Year}, {date.Month}, {date.Day})",
        TimeOnly time => time.Ticks % TimeSpan.TicksPerSecond == 0 ? $"new TimeOnly({time.Hour}, {time.Minute}, {time.Second})" : $"new TimeOnly({time.Ticks}L)",
        TimeSpan span => $"TimeSpan.FromTicks({span.Ticks}L)",
        byte[] bytes => $"[{string.Join(", ", bytes.Select(b => $"0x{b:X2}"))}]",
        IEnumerable items => $"[{string.Join(", ", items.Cast<object?>().Select(i => i is null ? "null" : Value(i)))}]",
        IFormattable number => number.ToString(null, Culture),
        _ => Text(value.ToString()!),
    };

    /// <summary>A column type as the expression that makes it.</summary>
    public static string Type(SqlType type)
    {
        string text = type switch
        {
            { Kind: SqlTypeKind.Text, Length: { } length } => $"SqlType.String({length})",
            { Kind: SqlTypeKind.Decimal, Precision: { } precision } => $"SqlType.Decimal({precision}, {type.Scale ?? 0})",
            { Kind: SqlTypeKind.Decimal } => "SqlType.AnyDecimal",
            { Kind: SqlTypeKind.Array, Element: { } element } => $"SqlType.Array({Type(element)})",
            _ => $"SqlType.{type.Kind}",
        };
        return type.StoreName is { } name ? $"{text} with {{ StoreName = {Text(name)} }}" : text;
    }

    private static string Time(DateTime time) => time.Ticks % TimeSpan.TicksPerSecond != 0 ? $"{time.Ticks}L"
        : time.TimeOfDay == TimeSpan.Zero ? $"{time.Year}, {time.Month}, {time.Day}" + (time.Kind == DateTimeKind.Utc ? ", 0, 0, 0" : "")
        : $"{time.Year}, {time.Month}, {time.Day}, {time.Hour}, {time.Minute}, {time.Second}";
}
