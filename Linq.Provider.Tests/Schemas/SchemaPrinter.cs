using System.Globalization;
using System.Text;
using Linq.Provider.Schema;

namespace Linq.Provider.Tests.Schemas;

/// <summary>A schema as text, one fact a line, so that a test shows what reflection found.</summary>
internal static class SchemaPrinter
{
    public static string Print(MetaData schema)
    {
        var text = new StringBuilder();
        foreach (Table table in schema.Tables)
        {
            text.Append(table.FullName).Append(table.Options is { } options ? $" {options}" : "").Append(Comment(table.Comment)).Append('\n');
            foreach (Column column in table.Columns)
            {
                text.Append("  ").Append(Print(column)).Append('\n');
            }

            foreach (SchemaItem item in table.Items)
            {
                text.Append("  ").Append(Print(item)).Append('\n');
            }
        }

        foreach (View view in schema.Views)
        {
            text.Append($"{(view.IsMaterialized ? "materialized " : "")}view {view.FullName} [{string.Join(", ", view.Columns.Select(c => $"{c.Name} {c.Type}"))}]{Comment(view.Comment)}\n");
        }

        foreach (string remark in schema.Remarks)
        {
            text.Append("! ").Append(remark).Append('\n');
        }

        return text.ToString();
    }

    public static string Print(Column c) => string.Create(CultureInfo.InvariantCulture,
        $"{c.Name} {c.Type.Kind}:{c.Type}{(c.IsNullable ? "" : " not null")}{(c.IsIdentity ? " identity" : "")}{(c.IsAutoIncrement ? " autoincrement" : "")}")
        + (c.Default is { } value ? string.Create(CultureInfo.InvariantCulture, $" default {value.GetType().Name} {(value is byte[] bytes ? Convert.ToHexString(bytes) : value)}") : "")
        + (c.DefaultSql is { } sql ? $" default ({sql})" : "")
        + (c.ComputedSql is { } computed ? $" as ({computed}){(c.IsVirtual ? " virtual" : "")}" : "")
        + (c.Collation is { } collation ? $" collate {collation}" : "")
        + Comment(c.Comment);

    public static string Print(SchemaItem item) => item switch
    {
        PrimaryKey k => $"primary key {k.Name} ({string.Join(", ", k.Columns)})",
        UniqueConstraint u => $"unique {u.Name} ({string.Join(", ", u.Columns)})",
        CheckConstraint c => $"check {c.Name} {c.Sql}",
        ForeignKey f => $"foreign key {f.Name} ({string.Join(", ", f.Columns)}) to {f.TargetTable} ({string.Join(", ", f.TargetColumns)})"
            + (f.OnDelete == default ? "" : $" on delete {f.OnDelete}") + (f.OnUpdate == default ? "" : $" on update {f.OnUpdate}")
            + (f.IsDeferred ? " deferred" : f.IsDeferrable ? " deferrable" : ""),
        TableIndex i => $"{(i.IsUnique ? "unique " : "")}index {i.Name}{(i.Method is { } method ? $" {method}" : "")} ({string.Join(", ", i.Keys.Select(Print))})"
            + (i.Include.Count == 0 ? "" : $" include ({string.Join(", ", i.Include)})") + (i.Where is { } where ? $" where {where}" : ""),
        Trigger t => $"trigger {t.Name}",
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private static string Print(IndexPart p) => p + (p.NullsFirst is { } first ? first ? " nulls first" : " nulls last" : "")
        + (p.Collation is { } collation ? $" collate {collation}" : "") + (p.OperatorClass is { } operators ? $" {operators}" : "");

    private static string Comment(string? comment) => comment is null ? "" : $" -- {comment}";
}
