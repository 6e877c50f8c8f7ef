using Linq.Provider.Schema;
using Linq.Provider.Sql;

namespace Linq.Provider.Migrations;

/// <summary>
/// Finds the operations that lead from one schema to another, in an order in which each can be run: what depends on other things goes first and comes last. Names of constraints count only
/// where the wanted schema gives them, so that a database made by others differs only where it is different.
/// </summary>
internal sealed class SchemaComparison
{
    private readonly CanonicalForms _forms;
    private readonly ComparisonOptions _options;
    private readonly MetaData _source;
    private readonly MetaData _target;
    private readonly SchemaChanges _changes = new();

    private SchemaComparison(MetaData source, MetaData target, CanonicalForms forms, ComparisonOptions options)
    {
        (_forms, _options, _target) = (forms, options, target);
        var renames = new SchemaRenames(source, target, options, forms);
        _source = renames.Result;
        _changes.Renames.AddRange(renames.Operations);
    }

    /// <summary>The operations from one schema to another.</summary>
    /// <param name="forms">How texts are compared: <see cref="CanonicalForms.OfDeclarations"/> for two declared schemas, the dialect's for a database and a declared schema.</param>
    public static IReadOnlyList<MigrationOperation> Compare(MetaData source, MetaData target, CanonicalForms forms, ComparisonOptions? options = null)
    {
        var comparison = new SchemaComparison(source, target, forms, options ?? new ComparisonOptions());
        comparison.Run();
        return comparison._changes.InOrder();
    }

    private void Run()
    {
        Dictionary<string, Table> from = _source.Tables.Where(t => Counts(TableName.Of(t))).ToDictionary(Key), to = _target.Tables.Where(t => Counts(TableName.Of(t))).ToDictionary(Key);
        Dictionary<Table, Table> common = to.Where(t => from.ContainsKey(t.Key)).ToDictionary(t => from[t.Key], t => t.Value);
        foreach ((Table old, Table table) in common)
        {
            new TableComparison(old, table, _forms, _changes).Run();
        }

        HashSet<string?> schemas = [null, .. to.Values.Select(t => t.Schema), .. _target.Views.Select(v => v.Schema)];
        Drop([.. from.Where(t => !to.ContainsKey(t.Key) && (!_options.KeepsForeign || schemas.Contains(t.Value.Schema))).Select(t => t.Value)]);
        Create([.. to.Where(t => !from.ContainsKey(t.Key)).Select(t => t.Value)]);
        _changes.RenewForeignKeys(common, _forms);
        CompareViews();
    }

    private void Drop(HashSet<Table> tables)
    {
        IReadOnlyList<Table> order = TableOrder.Sort(_source, out HashSet<ForeignKey> deferred);
        foreach (Table table in order.Where(tables.Contains).Reverse())
        {
            ForeignKey[] cyclic = [.. table.ForeignKeys.Where(deferred.Contains)];
            _changes.DropForeignKeys.AddRange(cyclic.Select(k => new DropForeignKey(TableName.Of(table), Definitions.Of(k))));
            _changes.DropTables.Add(new DropTable(Definitions.Of(table, cyclic.Contains)));
        }
    }

    private void Create(HashSet<Table> tables)
    {
        IReadOnlyList<Table> order = TableOrder.Sort(_target, out HashSet<ForeignKey> deferred);
        foreach (Table table in order.Where(tables.Contains))
        {
            _changes.CreateTables.Add(new CreateTable(Definitions.Of(table, deferred.Contains)));
            _changes.AddForeignKeys.AddRange(table.ForeignKeys.Where(deferred.Contains).Select(k => new AddForeignKey(TableName.Of(table), Definitions.Of(k))));
        }
    }

    private void CompareViews()
    {
        Dictionary<string, View> from = _source.Views.Where(v => Counts(TableName.Of(v))).ToDictionary(Key), to = _target.Views.Where(v => Counts(TableName.Of(v))).ToDictionary(Key);
        var dropped = new HashSet<View>();
        foreach (View old in ViewOrder.Sort(from.Values))
        {
            bool isWanted = to.TryGetValue(Key(old), out View? view);
            bool isSame = isWanted && _forms.AreSame(old, view!, (f, v) => f.Query(v)) && (old.IsMaterialized == view!.IsMaterialized || !_forms.HasSchemas);
            // A view that stays must make way for changes of its tables, and of views that it is made of.
            if (isWanted ? !isSame || _changes.Touch(old.Sql) || dropped.Any(d => SqlNames.Mentions(old.Sql, d.Name)) : !_options.KeepsForeign)
            {
                dropped.Add(old);
                _changes.DropViews.Insert(0, new DropView(old));
            }
        }

        IEnumerable<View> created = ViewOrder.Sort(to.Values).Where(v => !from.TryGetValue(Key(v), out View? old) || dropped.Contains(old));
        _changes.CreateViews.AddRange(created.Select(v => new CreateView(v)));
    }

    private bool Counts(TableName name) => _options.Include?.Invoke(name) != false;

    private string Key(Table table) => _forms.HasSchemas ? table.FullName : table.Name;

    private string Key(View view) => _forms.HasSchemas ? view.FullName : view.Name;
}
