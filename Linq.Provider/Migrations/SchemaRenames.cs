using Linq.Provider.Schema;
using Linq.Provider.Sql;

namespace Linq.Provider.Migrations;

/// <summary>
/// Finds which tables and columns were renamed, and makes the schema as it is after that. A rename is never guessed: it is declared, by <c>WasNamed</c> or an option, and takes place
/// only where the old name is there and the new one is not.
/// </summary>
internal sealed class SchemaRenames
{
    private readonly Dictionary<string, string> _tables = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Table, string Column), string> _columns = [];
    private readonly bool _hasSchemas;

    public SchemaRenames(MetaData source, MetaData target, ComparisonOptions options, CanonicalForms forms)
    {
        _hasSchemas = forms.HasSchemas;
        Dictionary<string, Table> from = source.Tables.ToDictionary(Key), to = target.Tables.ToDictionary(Key);
        (string Old, string New)[] given = [.. options.Renames.Select(Parse)];
        foreach (Table table in target.Tables.Where(t => !from.ContainsKey(Key(t))))
        {
            IEnumerable<string> names = given.Where(g => g.New == Key(table) || g.New == table.Name).Select(g => g.Old).Append(table.WasNamed).OfType<string>();
            Table? old = names.SelectMany(n => new[] { Key(table.Schema, n), n }).Select(from.GetValueOrDefault).FirstOrDefault(t => t is not null && !to.ContainsKey(Key(t)) && !_tables.ContainsKey(t.FullName));
            if (old is not null && Same(old.Schema, table.Schema))
            {
                _tables.Add(old.FullName, table.Name);
                Operations.Add(new RenameTable(TableName.Of(old), table.Name));
            }
        }

        foreach (Table table in target.Tables)
        {
            Table? old = source.Tables.FirstOrDefault(t => Key(t.Schema, _tables.GetValueOrDefault(t.FullName, t.Name)) == Key(table));
            if (old is not null)
            {
                FindColumns(old, table, given);
            }
        }

        Result = Operations.Count == 0 ? source : Apply(source);
    }

    /// <summary>The operations that rename.</summary>
    public List<MigrationOperation> Operations { get; } = [];

    /// <summary>The schema after them.</summary>
    public MetaData Result { get; }

    private void FindColumns(Table old, Table table, (string Old, string New)[] given)
    {
        foreach (Column column in table.Columns.Where(c => !old.TryGetColumn(c.Name, out _)))
        {
            IEnumerable<string> names = given.Where(g => g.New == column.Name && (Prefix(g.Old) == Key(table) || Prefix(g.Old) == table.Name)).Select(g => g.Old[(g.Old.LastIndexOf('.') + 1)..])
                .Append(column.WasNamed).OfType<string>();
            if (names.FirstOrDefault(n => old.TryGetColumn(n, out _) && !table.TryGetColumn(n, out _) && !_columns.ContainsKey((old.FullName, n))) is { } name)
            {
                _columns.Add((old.FullName, name), column.Name);
                Operations.Add(new RenameColumn(new TableName(_tables.GetValueOrDefault(old.FullName, old.Name), old.Schema), name, column.Name));
            }
        }
    }

    private static string Prefix(string text) => text.LastIndexOf('.') is var dot and > 0 ? text[..dot] : "";

    private static (string, string) Parse(string rename) => rename.Split('=', StringSplitOptions.TrimEntries) is [{ Length: > 0 } old, { Length: > 0 } name]
        ? (old, name)
        : throw new ArgumentException($"'{rename}' is no rename. Write old_table=new_table, or table.old_column=new_column.", nameof(rename));

    private string Key(Table table) => Key(table.Schema, table.Name);

    private string Key(string? schema, string name) => _hasSchemas && schema is not null ? $"{schema}.{name}" : name;

    private bool Same(string? one, string? other) => !_hasSchemas || one == other;

    /// <summary>A copy in which the new names stand wherever the old ones did. Constraints keep the names that they have.</summary>
    private MetaData Apply(MetaData source)
    {
        var result = new MetaData { NamingConvention = source.NamingConvention };
        foreach (Table table in source.Tables)
        {
            IEnumerable<SchemaItem> items = table.Columns.Concat(Definitions.ItemsOf(table)).Select(item => Renamed(item, table));
            table.Copy(result, _tables.GetValueOrDefault(table.FullName, table.Name), items, table.Comment);
        }

        foreach (View view in source.Views)
        {
            _ = new View(view.Name, view.Schema, result, view.Sql) { Comment = view.Comment, IsMaterialized = view.IsMaterialized, Columns = view.Columns };
        }

        return result;
    }

    private SchemaItem Renamed(SchemaItem item, Table table)
    {
        SchemaItem renamed = Definitions.Named(item);
        foreach (((_, string name), string newName) in _columns.Where(c => c.Key.Table == table.FullName))
        {
            renamed = renamed.WithColumnRenamed(name, newName);
        }

        if (renamed is ForeignKey key)
        {
            foreach (((_, string name), string newName) in _columns.Where(c => c.Key.Table == key.TargetTable))
            {
                key = key.WithTargetColumnRenamed(name, newName);
            }

            string prefix = Prefix(key.TargetTable);
            renamed = _tables.TryGetValue(key.TargetTable, out string? target) ? key.WithTarget(prefix.Length == 0 ? target : $"{prefix}.{target}") : key;
        }

        return renamed;
    }
}
