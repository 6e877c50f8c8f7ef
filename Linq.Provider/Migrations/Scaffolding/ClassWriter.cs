using System.Text;
using Linq.Provider.Schema;

namespace Linq.Provider.Migrations.Scaffolding;

/// <summary>Writes the class of a table: a property for each column and each end of a relationship, with attributes only where the conventions do not say the same.</summary>
internal sealed class ClassWriter(ScaffoldModel model, ScaffoldClass type, string space)
{
    private readonly StringBuilder _text = new();
    private bool _hasProperty;

    public string Write()
    {
        WriteSummary(type.Table.Comment, "");
        WriteTable();
        foreach (TableIndex index in SimpleIndexes(model, type))
        {
            string columns = string.Join(", ", index.Columns.Select(c => $"nameof({type[c].Name})"));
            Line($"[TableIndex({columns}{(index.IsUnique ? ", IsUnique = true" : "")}{(index.Name is { } name ? $", Name = {CSharpText.Text(name)}" : "")})]");
        }

        Line($"public class {type.Name}");
        Line("{");
        bool needsSpace = false;
        foreach (ScaffoldProperty property in type.Properties)
        {
            WriteProperty(property, ref needsSpace);
        }

        foreach (ScaffoldRelationship relationship in model.Relationships)
        {
            if (relationship.Dependent == type)
            {
                WriteReference(relationship);
            }

            if (relationship.Principal == type)
            {
                WriteInverse(relationship);
            }
        }

        foreach ((ScaffoldLinkEnd end, ScaffoldLinkEnd other) in model.Links.SelectMany(l => l.Ends.Select(e => (e, l.Other(e)))).Where(l => l.e.Class == type))
        {
            Line("");
            Line($"    public ICollection<{other.Class.Name}> {end.Navigation} {{ get; set; }} = [];");
        }

        Line("}");
        return Usings() + _text;
    }

    /// <summary>The indexes that attributes can declare.</summary>
    public static IEnumerable<TableIndex> SimpleIndexes(ScaffoldModel model, ScaffoldClass type) =>
        type.Table.Indexes.Where(i => ScaffoldModel.IsSimple(i) && !model.IsOfConvention(i)).DistinctBy(i => string.Join('\n', i.Columns));

    /// <summary>Whether the conventions find the key by themselves.</summary>
    public static bool FindsKey(ScaffoldClass type)
    {
        ScaffoldProperty? found = type.Properties.Find(p => p.Name.Equals("Id", StringComparison.OrdinalIgnoreCase)) ?? type.Properties.Find(p => p.Name.Equals(type.Name + "Id", StringComparison.OrdinalIgnoreCase));
        return type.Key is [var key] ? found?.Column.Name == key : type.Key.Count == 0 && found is null;
    }

    private string Usings()
    {
        string body = _text.ToString();
        (string Namespace, string Marks)[] known =
        [
            ("System.ComponentModel.DataAnnotations", "[Key]|[MaxLength("),
            ("System.ComponentModel.DataAnnotations.Schema", "[Table(|[Column(|[ForeignKey(|[InverseProperty(|[DatabaseGenerated("),
            ("Linq.Provider", "[TableIndex("),
        ];
        IEnumerable<string> names = known.Where(k => k.Marks.Split('|').Any(body.Contains)).Select(k => k.Namespace);
        string usings = string.Concat(names.Select(n => $"using {n};\n"));
        return usings + (usings.Length > 0 ? "\n" : "") + $"namespace {space};\n\n";
    }

    private void WriteTable()
    {
        Table table = type.Table;
        if (table.Schema is { } schema)
        {
            Line($"[Table({CSharpText.Text(table.Name)}, Schema = {CSharpText.Text(schema)})]");
        }
        else if (model.Naming.NameOf(type.SetName) != table.Name)
        {
            Line($"[Table({CSharpText.Text(table.Name)})]");
        }
    }

    private void WriteProperty(ScaffoldProperty property, ref bool needsSpace)
    {
        Column column = property.Column;
        List<string> attributes = [.. Attributes(property)];
        bool isAnnotated = attributes.Count > 0 || column.Comment is not null;
        if (_hasProperty && (needsSpace || isAnnotated))
        {
            Line("");
        }

        (needsSpace, _hasProperty) = (isAnnotated, true);
        WriteSummary(column.Comment, "    ");
        attributes.ForEach(a => Line($"    [{a}]"));
        Line($"    public {ScaffoldText.Type(property.ClrType)}{(property.IsNullable ? "?" : "")} {property.Name} {{ get; {(column.ComputedSql is null ? "set" : "private set")}; }}{Initializer(property)}");
    }

    private static string Initializer(ScaffoldProperty property) => property.Column.Default is { } value ? $" = {CSharpText.Value(value)};"
        : property.IsNullable ? ""
        : property.ClrType == typeof(string) ? " = \"\";"
        : property.ClrType.IsArray ? " = [];"
        : "";

    private IEnumerable<string> Attributes(ScaffoldProperty property)
    {
        Column column = property.Column;
        bool isSingleKey = type.Key is [var key] && key == column.Name;
        if (isSingleKey && !FindsKey(type))
        {
            yield return "Key";
        }

        if (model.Naming.NameOf(property.Name) != column.Name)
        {
            yield return $"Column({CSharpText.Text(column.Name)})";
        }

        if (column.Type is { Length: { } length, Kind: SqlTypeKind.Text or SqlTypeKind.Binary } && model.Forms.IsSameType(column, Sized(column)))
        {
            yield return $"MaxLength({length})";
        }

        bool isForeign = model.Relationships.Exists(r => r.Dependent == type && r.Foreign.Contains(property));
        bool isNumbered = isSingleKey && !isForeign && property.ClrType is { IsPrimitive: true } number && number != typeof(bool) && number != typeof(double) && number != typeof(float);
        bool isIdentity = model.Forms.IsIdentity(column);
        if (isNumbered && !isIdentity)
        {
            yield return "DatabaseGenerated(DatabaseGeneratedOption.None)";
        }
        else if (!isNumbered && column.IsIdentity && !(isForeign && isSingleKey && model.Forms.IsIdentity(Unnumbered(column))))
        {
            yield return "DatabaseGenerated(DatabaseGeneratedOption.Identity)";
        }
    }

    /// <summary>The column as the convention declares it for the property, with its length.</summary>
    public static Column Sized(Column column)
    {
        ClrTypeMap.TryGet(column.Type.ClrType, out SqlType? natural, out _);
        return new Column(column.Name, natural! with { Length = column.Type.Length });
    }

    // The same key, if nothing is said of its numbers.
    private static Column Unnumbered(Column column)
    {
        var copy = new Column(column.Name, column.Type) { IsPrimaryKey = true };
        _ = new Table(column.Table!.Name, new MetaData(), copy);
        return copy;
    }

    private void WriteReference(ScaffoldRelationship relationship)
    {
        Line("");
        string[] names = [.. relationship.Foreign.Select(p => p.Name)];
        bool isFound = !relationship.IsOneToOne && relationship.RefersToKey && (relationship.Foreign, relationship.Target) switch
        {
            ([var foreign], [var target]) => Is(foreign.Name, relationship.Reference + target.Name) || Is(foreign.Name, relationship.Reference + "Id"),
            var (foreigns, targets) => foreigns.Zip(targets).All(p => Is(p.First.Name, relationship.Reference + p.Second.Name)),
        };
        if (!isFound)
        {
            Line(names is [var single] ? $"    [ForeignKey(nameof({single}))]" : $"    [ForeignKey({CSharpText.Text(string.Join(", ", names))})]");
        }

        Line($"    public virtual {relationship.Principal.Name}{(relationship.IsRequired ? "" : "?")} {relationship.Reference} {{ get; set; }}{(relationship.IsRequired ? " = null!;" : "")}");
    }

    private static bool Is(string one, string other) => one.Equals(other, StringComparison.OrdinalIgnoreCase);

    private void WriteInverse(ScaffoldRelationship relationship)
    {
        Line("");
        if (relationship.IsAmbiguous)
        {
            Line($"    [InverseProperty(nameof({relationship.Dependent.Name}.{relationship.Reference}))]");
        }

        Line(relationship.IsOneToOne
            ? $"    public virtual {relationship.Dependent.Name}? {relationship.Inverse} {{ get; set; }}"
            : $"    public ICollection<{relationship.Dependent.Name}> {relationship.Inverse} {{ get; set; }} = [];");
    }

    private void WriteSummary(string? comment, string indent)
    {
        if (comment is not null)
        {
            string text = comment.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).ReplaceLineEndings(" ");
            Line($"{indent}/// <summary>{text}</summary>");
        }
    }

    private void Line(string line) => _text.Append(line).Append('\n');
}
