using System.Text;
using Linq.Provider.Mapping;
using Linq.Provider.Schema;

namespace Linq.Provider.Tests.Mapping;

/// <summary>Writes maps and tables as text, every detail on a line, so that models can be compared and expected in full.</summary>
internal static class ModelPrinter
{
    public static string Print(Model model) => string.Join('\n', [
        .. model.Maps.Values.OrderBy(m => m.ClrType.Name, StringComparer.Ordinal).Select(Print),
        .. model.MetaData.Tables.OrderBy(t => t.FullName, StringComparer.Ordinal).Select(Print)]);

    public static string Print(EntityMap map)
    {
        var text = new StringBuilder($"{map.ClrType.Name} in {map.Table.FullName} key ({Names(map.Key)})");
        text.Append(map.BaseMap is { } parent ? $" is {parent}" : "");
        text.Append(map.Discriminator is { } d ? $" where {d.Column.Name} = {d.Value}" : "");
        text.Append(map.Filter is { } filter ? $" if {filter}" : "");
        text.Append($" by ({Names(map.Instantiation.Parameters)})\n");
        foreach (PropertyMap p in map.Properties)
        {
            text.Append($"  {p.Index} {p.Name}{(p.Member is null ? " shadow" : "")} {Name(p.ClrType)}{(p.IsNullable ? "" : " required")} -> {p.Column.Name}")
                .Append(p.Converter is { } c ? $" as {Name(c.StoredType)}" : "")
                .Append(p.Generation == ValueGeneration.None ? "" : $" {p.Generation}").Append(p.IsConcurrencyToken ? " token" : "").Append('\n');
        }

        foreach (NavigationMap n in map.Navigations)
        {
            text.Append($"  {n.Name}: {(n.IsCollection ? "many" : "one")} {n.Target}{(n.IsRequired ? " required" : "")} {(n.IsOnDependent ? "dependent " : "")}")
                .Append($"({Names(n.SourceKey)}) = ({Names(n.TargetKey)})")
                .Append(n.Association is { } a ? $" through {a.Table.Name} ({Names(a.SourceColumns)}), ({Names(a.TargetColumns)})" : "")
                .Append(n.Inverse is { } i ? $" inverse {i.Name}" : "")
                .Append(n.OrderBy.Count > 0 ? $" by {string.Join(", ", n.OrderBy.Select(o => $"{o.Key}{(o.IsDescending ? " desc" : "")}"))}" : "")
                .Append(n.Field is { } field ? $" field {field.Name}" : "")
                .Append($" {n.Loading} {n.Cascade}{(n.BatchSiblings ? "" : " alone")}\n");
        }

        return text.ToString();
    }

    public static string Print(Table table)
    {
        var text = new StringBuilder($"table {table.FullName}{(table.WasNamed is { } was ? $" was {was}" : "")}\n");
        foreach (Column c in table.Columns)
        {
            text.Append($"  {c.Name} {c.Type}{(c.IsNullable ? "" : " not null")}{(c.IsIdentity ? " identity" : "")}")
                .Append(c.Default is { } value ? $" default {value}" : "").Append(c.DefaultSql is { } sql ? $" default {sql}" : "")
                .Append(c.ComputedSql is { } computed ? $" as {computed}" : "").Append(c.WasNamed is { } name ? $" was {name}" : "").Append('\n');
        }

        text.Append($"  key ({string.Join(", ", table.PrimaryKey?.Columns ?? [])})\n");
        foreach (string item in table.Items.Select(Print).OfType<string>().Order(StringComparer.Ordinal))
        {
            text.Append("  ").Append(item).Append('\n');
        }

        return text.ToString();
    }

    private static string? Print(SchemaItem item) => item switch
    {
        ForeignKey f => $"foreign key ({string.Join(", ", f.Columns)}) -> {f.TargetTable} ({string.Join(", ", f.TargetColumns)}){(f.OnDelete == ReferentialAction.NoAction ? "" : $" {f.OnDelete}")}",
        UniqueConstraint u => $"unique ({string.Join(", ", u.Columns)})",
        CheckConstraint c => $"check {c.Name}: {c.Sql}",
        TableIndex i => $"index ({string.Join(", ", i.Columns)}){(i.IsUnique ? " unique" : "")}{(i.Name is null ? "" : $" {i.Name}")}{(i.Where is null ? "" : $" where {i.Where}")}",
        _ => null,
    };

    private static string Names(IEnumerable<PropertyMap> properties) => string.Join(", ", properties.Select(p => p.Name));

    private static string Names(IEnumerable<Column> columns) => string.Join(", ", columns.Select(c => c.Name));

    private static string Name(Type type) => Nullable.GetUnderlyingType(type) is { } bare ? $"{Name(bare)}?"
        : type.IsGenericType ? $"{type.Name.Split('`')[0]}<{string.Join(", ", type.GetGenericArguments().Select(Name))}>"
        : type.IsArray ? $"{Name(type.GetElementType()!)}[]" : type.Name;
}
