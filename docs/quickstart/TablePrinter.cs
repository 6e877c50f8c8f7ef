using System.Collections;
using System.Globalization;
using System.Reflection;

namespace Quickstart;

/// <summary>Lays objects out as a table: a column for each property that has a value in some row.</summary>
internal static class TablePrinter
{
    private const int WidestColumn = 60;

    public static string Print<T>(IReadOnlyList<T> rows, int shown)
    {
        var first = rows.Take(shown).ToList();
        var type = first.Count > 0 && first[0] is { } row ? row.GetType() : typeof(T);
        var columns = IsSimple(type)
            ? [new Column("value", first.Select(r => Format(r)).ToList())]
            : type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Select(p => ColumnOf(p, first)).Where(c => c.Cells.Any(cell => cell.Length > 0)).ToList();

        var lines = new List<string>();
        if (first.Count > 0)
        {
            lines.Add(Line(columns, c => c.Title));
            lines.Add(Line(columns, c => new string('─', c.Width)));
            lines.AddRange(first.Select((_, i) => Line(columns, c => c.Cells[i])));
        }

        lines.Add(rows.Count > first.Count ? $"… {rows.Count:N0} rows" : rows.Count == 1 ? "1 row" : $"{rows.Count:N0} rows");
        return string.Join('\n', lines);
    }

    private static Column ColumnOf<T>(PropertyInfo property, List<T> rows) => new(property.Name, rows.Select(r => Format(property.GetValue(r))).ToList())
    {
        IsRight = (Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType) is var type
            && (type == typeof(int) || type == typeof(long) || type == typeof(double) || type == typeof(decimal)),
    };

    private static string Line(List<Column> columns, Func<Column, string> cell) =>
        string.Join("  ", columns.Select(c => c.IsRight ? cell(c).PadLeft(c.Width) : cell(c).PadRight(c.Width))).TrimEnd();

    private static bool IsSimple(Type type) => type.IsPrimitive || type.IsEnum || type == typeof(string) || type.Namespace == "System" && type.IsValueType;

    private static string Format(object? value) => value switch
    {
        null => "",
        string text => Shorten(text),
        decimal or double => string.Format(CultureInfo.InvariantCulture, "{0:0.##}", value),
        DateOnly date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        IEnumerable list => FormatList([.. list.Cast<object?>()]),
        _ => Shorten(Convert.ToString(value, CultureInfo.InvariantCulture)!),
    };

    // A collection that was not loaded is empty, and so is its cell.
    private static string FormatList(List<object?> list) => list.Count == 0 ? "" : Shorten($"{list.Count}: {string.Join(", ", list.Select(Format))}");

    private static string Shorten(string text) => text.Length <= WidestColumn ? text : text[..(WidestColumn - 1)] + "…";

    private sealed record Column(string Title, List<string> Cells)
    {
        public int Width { get; } = Cells.Append(Title).Max(c => c.Length);

        public bool IsRight { get; init; }
    }
}
