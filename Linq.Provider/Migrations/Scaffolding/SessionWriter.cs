using System.Text;
using Linq.Provider.Schema;

namespace Linq.Provider.Migrations.Scaffolding;

/// <summary>Writes the session: a set for each class, and in <c>Configure</c> what neither conventions nor attributes say.</summary>
internal sealed class SessionWriter(ScaffoldModel model, ScaffoldOptions options)
{
    private readonly StringBuilder _configuration = new();

    public string Write()
    {
        WriteConfiguration();
        var text = new StringBuilder();
        text.Append($"using Linq.Provider;\n{(_configuration.Length > 0 ? "using Linq.Provider.Schema;\n" : "")}\nnamespace {options.Namespace};\n\n");
        text.Append($"public class {options.SessionName}(Engine engine) : Session(engine)\n{{\n");
        text.AppendJoin("\n", model.Classes.Select(c => $"    public EntitySet<{c.Name}> {c.SetName} => Set<{c.Name}>();\n"));
        if (_configuration.Length > 0)
        {
            text.Append($"\n    protected override void Configure(ModelBuilder model)\n    {{\n{_configuration.ToString().TrimStart('\n')}    }}\n");
        }

        return text.Append("}\n").ToString();
    }

    private void WriteConfiguration()
    {
        if (model.Naming == NamingConvention.SnakeCase)
        {
            _configuration.Append("        model.UseNamingConvention(NamingConvention.SnakeCase);\n");
        }

        if (!model.IndexesForeignKeys)
        {
            _configuration.Append("        model.IndexForeignKeys(false);\n");
        }

        foreach (ScaffoldClass type in model.Classes)
        {
            string[] lines = [.. Lines(type)];
            if (lines.Length > 0)
            {
                _configuration.Append($"\n        model.Entity<{type.Name}>(entity =>\n        {{\n{string.Concat(lines.Select(l => $"            {l}\n"))}        }});\n");
            }
        }

        foreach (ScaffoldLink link in model.Links)
        {
            _configuration.Append($"\n{CSharpText.Indent(LinkTable(link), 8)}\n");
        }

        foreach (View view in model.Views.Where(v => !v.IsMaterialized && options.Include?.Invoke(TableName.Of(v)) != false))
        {
            string schema = view.Schema is { } name ? $", schema: {CSharpText.Text(name)}" : "";
            _configuration.Append($"\n        model.HasView({CSharpText.Text(view.Name)}, {ScaffoldText.Lines(view.Sql, "            ")}{schema});\n");
        }
    }

    private IEnumerable<string> Lines(ScaffoldClass type) =>
    [
        .. Key(type),
        .. type.Table.Comment is { } comment ? [$"entity.HasComment({CSharpText.Text(comment)});"] : Array.Empty<string>(),
        .. type.Properties.Select(p => Property(p)).OfType<string>(),
        .. type.Table.UniqueConstraints.Where(u => !IsPrincipalKey(type, u)).Select(u => $"entity.HasAlternateKey({Lambda(u.Columns.Select(c => type[c].Name))});"),
        .. type.Table.CheckConstraints.Select(Check),
        .. Indexes(type).Select(i => $"entity.HasItem({CSharpText.Item(i)});"),
        .. model.Plain.Where(p => p.Owner == type).Select(p => $"entity.HasItem({ForeignKey(p.Key)});"),
        .. model.Relationships.Where(r => r.Dependent == type).Select(Relationship).OfType<string>(),
    ];

    private static IEnumerable<string> Key(ScaffoldClass type) => type.Key.Count > 1 ? [$"entity.HasKey({Lambda(type.Key.Select(c => type[c].Name))});"]
        : type.Key.Count == 0 && !ClassWriter.FindsKey(type) ? ["entity.HasKey();"]
        : [];

    /// <summary>Those that attributes cannot declare, and further ones over the same columns.</summary>
    private IEnumerable<TableIndex> Indexes(ScaffoldClass type)
    {
        HashSet<TableIndex> told = [.. ClassWriter.SimpleIndexes(model, type)];
        return type.Table.Indexes.Where(i => !told.Contains(i) && !model.IsOfConvention(i));
    }

    private bool IsPrincipalKey(ScaffoldClass type, UniqueConstraint constraint) =>
        model.Relationships.Exists(r => r.Principal == type && !r.RefersToKey && r.Target.Select(t => t.Column.Name).SequenceEqual(constraint.Columns));

    private static string Lambda(IEnumerable<string> properties) => properties.ToArray() is [var single] ? $"x => x.{single}" : $"x => new {{ {string.Join(", ", properties.Select(p => $"x.{p}"))} }}";

    private string? Property(ScaffoldProperty property)
    {
        Column column = property.Column;
        var calls = new StringBuilder();
        if (!model.Forms.IsSameType(column, ClassWriter.Sized(column)))
        {
            calls.Append($".HasColumnType({CSharpText.Type(column.Type)})");
        }

        if (column.Default is { } value)
        {
            // The class gives the value itself, so that one which happens to be the default of its type can be stored.
            calls.Append($".HasDefaultValue({CSharpText.Value(value)}).ValueGeneratedNever()");
        }
        else if (column.DefaultSql is { } sql)
        {
            calls.Append($".HasDefaultSql({CSharpText.Text(sql)})");
        }

        if (column.ComputedSql is { } computed)
        {
            calls.Append($".HasComputedSql({CSharpText.Text(computed)}{(column.IsVirtual ? ", stored: false" : "")})");
        }

        if (model.Forms.Collation(column.Collation) is not null)
        {
            calls.Append($".UseCollation({CSharpText.Text(column.Collation!)})");
        }

        if (column.Comment is { } comment)
        {
            calls.Append($".HasComment({CSharpText.Text(comment)})");
        }

        return calls.Length == 0 ? null : $"entity.Property(x => x.{property.Name}){calls};";
    }

    private static string Check(CheckConstraint check) => check.Name is { } name
        ? $"entity.HasCheck({CSharpText.Text(name)}, {CSharpText.Text(check.Sql)});"
        : $"entity.HasItem(new CheckConstraint({CSharpText.Text(check.Sql)}));";

    /// <summary>The table between is declared as it is, so that its keys and indexes stay what they are.</summary>
    private static string LinkTable(ScaffoldLink link)
    {
        (Table table, ScaffoldLinkEnd left, ScaffoldLinkEnd right) = link;
        string schema = table.Schema is { } name ? $"{CSharpText.Text(name)}, " : "";
        string items = CSharpText.Indent(string.Join(",\n", CSharpText.Items(table)), 8);
        return $"model.Entity<{left.Class.Name}>().HasMany(x => x.{left.Navigation}).WithMany(x => x.{right.Navigation}).UsingTable(\n"
            + $"    new Table({CSharpText.Text(table.Name)}, {schema}new MetaData(),\n{items}),\n    {Columns(left)}, {Columns(right)});";

        string Columns(ScaffoldLinkEnd end) => link.Ends.All(e => e.Columns.Count == 1) ? CSharpText.Text(end.Columns[0]) : CSharpText.List(end.Columns);
    }

    private static string Settings(IEnumerable<string> settings) => settings.Any() ? $" {{ {string.Join(", ", settings)} }}" : "";

    private static string ForeignKey(ForeignKey key)
    {
        IEnumerable<string> settings = new[]
        {
            key.Name is { } name ? $"Name = {CSharpText.Text(name)}" : null,
            key.OnDelete != default ? $"OnDelete = ReferentialAction.{key.OnDelete}" : null,
            key.OnUpdate != default ? $"OnUpdate = ReferentialAction.{key.OnUpdate}" : null,
            key.IsDeferred ? "IsDeferred = true" : key.IsDeferrable ? "IsDeferrable = true" : null,
        }.OfType<string>();
        return $"new ForeignKey([{string.Join(", ", key.Columns.Select(CSharpText.Text))}], {CSharpText.Text(key.TargetTable)}, [{string.Join(", ", key.TargetColumns.Select(CSharpText.Text))}]){Settings(settings)}";
    }

    private static string? Relationship(ScaffoldRelationship r)
    {
        var calls = new StringBuilder();
        if (!r.RefersToKey)
        {
            calls.Append($".HasPrincipalKey{(r.IsOneToOne ? $"<{r.Principal.Name}>" : "")}({Lambda(r.Target.Select(t => t.Name))})");
        }

        if (r.Key.OnDelete != default)
        {
            calls.Append($".OnDelete(ReferentialAction.{r.Key.OnDelete})");
        }

        if (r.Key.OnUpdate != default)
        {
            calls.Append($".OnUpdate(ReferentialAction.{r.Key.OnUpdate})");
        }

        calls.Append(r.Key.IsDeferred ? ".IsDeferred()" : "");
        string with = r.IsOneToOne ? $"WithOne(x => x.{r.Inverse})" : $"WithMany(x => x.{r.Inverse})";
        return calls.Length == 0 ? null : $"entity.HasOne(x => x.{r.Reference}).{with}{calls};";
    }
}
