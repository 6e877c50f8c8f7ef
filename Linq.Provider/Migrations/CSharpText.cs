using System.Collections;
using System.Globalization;
using System.Text;
using Linq.Provider.Schema;
using Linq.Provider.Sql;

namespace Linq.Provider.Migrations;

/// <summary>Parts of a schema and of operations as C#, in the way one would write them by hand: what is so by itself is not said.</summary>
internal static class CSharpText
{
    private const int LongLine = 140;

    public static string Text(string text)
    {
        if (text.Contains('\n') && !text.Contains("\"\"\"", StringComparison.Ordinal))
        {
            return $"\"\"\"\n{text.ReplaceLineEndings("\n")}\n\"\"\"";
        }

        var result = new StringBuilder("\"");
        foreach (char c in text)
        {
            result.Append(c switch
            {
                '"' => "\\\"",
                '\\' => "\\\\",
                '\n' => "\\n",
                '\r' => "\\r",
                '\t' => "\\t",
                _ when char.IsControl(c) => $"\\u{(int)c:x4}",
                _ => c.ToString(),
            });
        }

        return result.Append('"').ToString();
    }

    public static string Name(TableName name) => name.Schema is { } schema ? $"new TableName({Text(name.Name)}, {Text(schema)})" : Text(name.Name);

    public static string Type(SqlType type)
    {
        if (type.StoreName is { } store)
        {
            return $"{Type(type with { StoreName = null })} with {{ StoreName = {Text(store)} }}";
        }

        return type.Kind switch
        {
            SqlTypeKind.Text when type.Length is { } length => $"SqlType.String({length})",
            SqlTypeKind.Decimal when type.Precision is { } precision => $"SqlType.Decimal({precision}, {type.Scale ?? 0})",
            SqlTypeKind.Decimal => "SqlType.AnyDecimal",
            SqlTypeKind.Array => $"SqlType.Array({Type(type.Element!)})",
            _ when type.Length is { } length => $"SqlType.{type.Kind} with {{ Length = {length} }}",
            _ => $"SqlType.{type.Kind}",
        };
    }

    /// <summary>The expression for a part of a table.</summary>
    public static string Item(SchemaItem item) => item switch
    {
        Column column => $"new Column({Text(column.Name)}, {Type(column.Type)}){With(ColumnProperties(column))}",
        PrimaryKey key => $"new PrimaryKey({Names(key.Columns)}){With([Named(key)])}",
        UniqueConstraint unique => $"new UniqueConstraint({Names(unique.Columns)}){With([Named(unique)])}",
        CheckConstraint check => $"new CheckConstraint({Text(check.Sql)}){With([Named(check)])}",
        ForeignKey key => $"new ForeignKey({ForeignKeyArguments(key)}){With(ForeignKeyProperties(key))}",
        TableIndex index => $"new TableIndex({IndexArguments(index)}){With(IndexProperties(index))}",
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    /// <summary>The parts of a table in the order of their declaration; a primary key that follows from its columns is left to them.</summary>
    public static IEnumerable<string> Items(Table table)
    {
        PrimaryKey? key = table.PrimaryKey;
        bool isImplied = key is not null && SchemaState.NameOf(key) == ConstraintNames.Of(new PrimaryKey([.. key.Columns]) { Table = table })
            && key.Columns.SequenceEqual(table.Columns.Where(c => c.IsPrimaryKey).Select(c => c.Name));
        return [.. table.Columns.Select(Item), .. table.Items.Where(item => item is not Trigger && !(item is PrimaryKey && isImplied)).Select(Item)];
    }

    public static string Value(object? value) => value switch
    {
        null => "null",
        string s => Text(s),
        char c => $"'{(c is '\'' or '\\' ? "\\" : "")}{c}'",
        bool b => b ? "true" : "false",
        long n => Invariant($"{n}L"),
        ulong n => Invariant($"{n}UL"),
        uint n => Invariant($"{n}U"),
        int n => Invariant($"{n}"),
        sbyte or byte or short or ushort => Invariant($"({Keyword(value.GetType())}){value}"),
        decimal n => Invariant($"{n}m"),
        double n => double.IsFinite(n) ? Invariant($"{n:R}d") : double.IsNaN(n) ? "double.NaN" : n > 0 ? "double.PositiveInfinity" : "double.NegativeInfinity",
        float n => float.IsFinite(n) ? Invariant($"{n:R}f") : float.IsNaN(n) ? "float.NaN" : n > 0 ? "float.PositiveInfinity" : "float.NegativeInfinity",
        Enum e => Value(Convert.ChangeType(e, Enum.GetUnderlyingType(e.GetType()), CultureInfo.InvariantCulture)),
        Guid g => $"new Guid(\"{g}\")",
        DateOnly d => Invariant($"new DateOnly({d.Year}, {d.Month}, {d.Day})"),
        TimeOnly t => Invariant($"new TimeOnly({t.Ticks}L)"),
        TimeSpan t => Invariant($"new TimeSpan({t.Ticks}L)"),
        DateTime t => t.Ticks % TimeSpan.TicksPerSecond == 0
            ? Invariant($"new DateTime({t.Year}, {t.Month}, {t.Day}, {t.Hour}, {t.Minute}, {t.Second}{(t.Kind == DateTimeKind.Utc ? ", DateTimeKind.Utc" : "")})")
            : Invariant($"new DateTime({t.Ticks}L{(t.Kind == DateTimeKind.Utc ? ", DateTimeKind.Utc" : "")})"),
        DateTimeOffset t => Invariant($"new DateTimeOffset({t.Ticks}L, new TimeSpan({t.Offset.Ticks}L))"),
        byte[] bytes => $"new byte[] {{ {string.Join(", ", bytes)} }}",
        IEnumerable items => Items(items),
        _ => Text(Convert.ToString(value, CultureInfo.InvariantCulture)!),
    };

    /// <summary>A call with its arguments in one line, or in a line each if that would be long.</summary>
    public static string Call(string method, string first, IReadOnlyList<string> others)
    {
        string line = $"op.{method}({string.Join(", ", [first, .. others])});";
        return others.Count == 0 || (line.Length <= LongLine && !line.Contains('\n') && method != "CreateTable")
            ? line
            : $"op.{method}({first},\n{Indent(string.Join(",\n", others))});";
    }

    public static string Indent(string text, int by = 4) => string.Join('\n', text.Split('\n').Select(line => line.Length == 0 ? line : new string(' ', by) + line));

    public static string Names(IEnumerable<string> names) => string.Join(", ", names.Select(Text));

    public static string List(IEnumerable<string> names) => $"[{Names(names)}]";

    private static string Items(IEnumerable items)
    {
        string values = string.Join(", ", items.Cast<object?>().Select(Value));
        Type? element = items.GetType().IsArray ? items.GetType().GetElementType() : items.GetType().GetGenericArguments().FirstOrDefault();
        return $"new {(element is null ? "object" : element == typeof(string) ? "string" : Keyword(element))}[] {{ {values} }}";
    }

    private static string Keyword(Type type) => System.Type.GetTypeCode(type) switch
    {
        TypeCode.SByte => "sbyte",
        TypeCode.Byte => "byte",
        TypeCode.Int16 => "short",
        TypeCode.UInt16 => "ushort",
        TypeCode.Int32 => "int",
        TypeCode.UInt32 => "uint",
        TypeCode.Int64 => "long",
        TypeCode.UInt64 => "ulong",
        TypeCode.Single => "float",
        TypeCode.Double => "double",
        TypeCode.Decimal => "decimal",
        TypeCode.Boolean => "bool",
        TypeCode.String => "string",
        TypeCode.Char => "char",
        _ => type.Name,
    };

    private static IEnumerable<string?> ColumnProperties(Column column)
    {
        yield return column.IsPrimaryKey ? "IsPrimaryKey = true" : null;
        yield return column.IsPrimaryKey == column.IsNullable ? $"IsNullable = {Value(column.IsNullable)}" : null;
        yield return column.IsIdentity ? "IsIdentity = true" : null;
        yield return column.IsAutoIncrement ? "IsAutoIncrement = true" : null;
        yield return column.Default is Enum e && column.Type.Kind == SqlTypeKind.Text ? $"Default = {Text(e.ToString())}" : column.Default is { } value ? $"Default = {Value(value)}" : null;
        yield return column.DefaultSql is { } sql ? $"DefaultSql = {Text(sql)}" : null;
        yield return column.ComputedSql is { } computed ? $"ComputedSql = {Text(computed)}" : null;
        yield return column.IsVirtual ? "IsVirtual = true" : null;
        yield return column.Collation is { } collation ? $"Collation = {Text(collation)}" : null;
        yield return column.Comment is { } comment ? $"Comment = {Text(comment)}" : null;
    }

    private static string ForeignKeyArguments(ForeignKey key) => key.Columns is [var column] && key.TargetColumns is [var target]
        ? $"{Text(column)}, {Text(key.TargetTable)}, {Text(target)}"
        : $"{List(key.Columns)}, {Text(key.TargetTable)}, {List(key.TargetColumns)}";

    private static IEnumerable<string?> ForeignKeyProperties(ForeignKey key)
    {
        yield return Named(key);
        yield return key.OnDelete == ReferentialAction.NoAction ? null : $"OnDelete = ReferentialAction.{key.OnDelete}";
        yield return key.OnUpdate == ReferentialAction.NoAction ? null : $"OnUpdate = ReferentialAction.{key.OnUpdate}";
        yield return key.IsDeferrable && !key.IsDeferred ? "IsDeferrable = true" : null;
        yield return key.IsDeferred ? "IsDeferred = true" : null;
    }

    private static string IndexArguments(TableIndex index) => index.Keys.All(k => k == IndexPart.Of(k.Column ?? "?"))
        ? Names(index.Columns)
        : string.Join(", ", index.Keys.Select(Part));

    private static string Part(IndexPart part) =>
        (part.Column is { } column ? $"IndexPart.Of({Text(column)})" : $"IndexPart.Expression({Text(part.Sql!)})")
        + With([
            part.IsDescending ? "IsDescending = true" : null,
            part.NullsFirst is { } first ? $"NullsFirst = {Value(first)}" : null,
            part.Collation is { } collation ? $"Collation = {Text(collation)}" : null,
            part.OperatorClass is { } operators ? $"OperatorClass = {Text(operators)}" : null,
        ]).Replace(" { ", " with { ", StringComparison.Ordinal);

    private static IEnumerable<string?> IndexProperties(TableIndex index)
    {
        yield return Named(index);
        yield return index.IsUnique ? "IsUnique = true" : null;
        yield return index.Where is { } where ? $"Where = {Text(where)}" : null;
        yield return index.Include.Count > 0 ? $"Include = {List(index.Include)}" : null;
        yield return index.Method is { } method ? $"Method = {Text(method)}" : null;
    }

    private static string? Named(SchemaItem item) => $"Name = {Text(SchemaState.NameOf(item))}";

    private static string With(IEnumerable<string?> properties)
    {
        List<string> set = [.. properties.OfType<string>()];
        return set.Count == 0 ? "" : $" {{ {string.Join(", ", set)} }}";
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
