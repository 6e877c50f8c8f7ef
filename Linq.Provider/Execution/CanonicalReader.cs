using System.Data;
using Linq.Provider.Schema;
using Linq.Provider.Sql;

namespace Linq.Provider.Execution;

/// <summary>
/// Asks the database what it makes of the expressions of a declared schema. Tables with the same columns, defaults, checks and indexes are created as temporary ones, in a
/// transaction that is rolled back, and read from the catalogue. It is asked only for tables and views with a text that is not what stands in the database already, and for many at once.
/// </summary>
internal static class CanonicalReader
{
    private const int ProbesAtOnce = 100;

    /// <summary>The dialect's forms with the counterparts of declared items that have an expression. An item that the database refuses has none, and is compared as it is written.</summary>
    public static async ValueTask<CanonicalForms> ReadAsync(ConnectionScope scope, Dialect dialect, MetaData existing, MetaData model, bool async, CancellationToken cancellationToken)
    {
        if (dialect.TemporaryCatalogue is not { } catalogue)
        {
            return dialect.Forms;
        }

        string schema = dialect.TemporarySchema;
        Probe[] probes =
        [
            .. model.Tables.Where(t => !IsAsWritten(t, existing, dialect.Forms)).Select((t, i) => Probe.Of(t, $"lp_probe_{i}", schema)),
            .. model.Views.Where(v => !IsAsWritten(v, existing, dialect.Forms)).Select((v, i) => Probe.Of(v, $"lp_view_{i}", schema)),
        ];
        if (probes.Length == 0)
        {
            return dialect.Forms;
        }

        bool isOwn = !scope.InTransaction;
        if (isOwn)
        {
            await scope.BeginAsync(IsolationLevel.Unspecified, async, cancellationToken).ConfigureAwait(false);
        }

        int savepoint = await scope.BeginNestedAsync(async, cancellationToken).ConfigureAwait(false);
        try
        {
            foreach (Probe[] some in probes.Chunk(ProbesAtOnce))
            {
                // A probe that is refused is left out: a type or column that does not exist yet, or an expression that is wrong. Creating the real table will tell.
                string attempt = dialect.Attempt(some.Select(p => dialect.CreateStatements(p.Schema)));
                await scope.ExecuteAsync(attempt, async, cancellationToken).ConfigureAwait(false);
            }

            MetaData found = await SchemaReader.ReadAsync(scope, catalogue, async, cancellationToken).ConfigureAwait(false);
            return dialect.Forms with { Counterparts = probes.SelectMany(p => p.Pairs(found)).ToDictionary(p => p.Declared, p => p.Found) };
        }
        finally
        {
            await scope.RollbackNestedAsync(savepoint, async, CancellationToken.None).ConfigureAwait(false);
            if (isOwn)
            {
                await scope.RollbackAsync(async, CancellationToken.None).ConfigureAwait(false);
            }
        }
    }

    /// <summary>Whether the texts of a table stand in the database as they were written, so that nothing is to be asked.</summary>
    private static bool IsAsWritten(Table table, MetaData existing, CanonicalForms forms)
    {
        Table? old = existing.TryGetTable(table.FullName, out Table? found) ? found : null;
        return table.Columns.All(c => (c.Default is null && c.DefaultSql is null && c.ComputedSql is null)
                || (old?.TryGetColumn(c.Name, out Column? o) == true && forms.Default(o) == forms.Default(c) && forms.Computed(o) == forms.Computed(c)))
            && table.CheckConstraints.All(c => old?.CheckConstraints.Any(o => forms.Check(o) == forms.Check(c)) == true)
            && table.Indexes.All(i => (i.IsOfColumns && i.Where is null) || old?.Indexes.Any(o => forms.Index(o) == forms.Index(i)) == true);
    }

    private static bool IsAsWritten(View view, MetaData existing, CanonicalForms forms) =>
        existing.Views.Any(v => v.FullName == view.FullName && forms.Query(v) == forms.Query(view));

    /// <summary>A temporary table or view, and which of its items stand for which declared ones.</summary>
    private sealed record Probe(string Name, MetaData Schema, IReadOnlyDictionary<object, string> Names)
    {
        public static Probe Of(Table table, string name, string schema)
        {
            var probe = new MetaData();
            var names = new Dictionary<object, string>();
            var items = new List<SchemaItem>();
            foreach (Column column in table.Columns)
            {
                names.Add(column, column.Name);
                items.Add(new Column(column.Name, column.Type) { Default = column.Default, DefaultSql = column.DefaultSql, ComputedSql = column.ComputedSql, Collation = column.Collation });
            }

            foreach (SchemaItem item in table.CheckConstraints.Concat<SchemaItem>(table.Indexes.Where(i => !i.IsOfColumns || i.Where is not null)))
            {
                names.Add(item, $"{name}_{names.Count}");
                items.Add(item.WithName(names[item]));
            }

            _ = new Table(name, schema, probe, [.. items]);
            return new Probe(name, probe, names);
        }

        public static Probe Of(View view, string name, string schema)
        {
            var probe = new MetaData();
            _ = new View(name, schema, probe, view.Sql);
            return new Probe(name, probe, new Dictionary<object, string> { [view] = name });
        }

        public IEnumerable<(object Declared, object Found)> Pairs(MetaData found)
        {
            Table? table = found.Tables.FirstOrDefault(t => t.Name == Name);
            IEnumerable<object> items = table is not null ? [.. table.Columns, .. table.Items] : found.Views.Where(v => v.Name == Name);
            Dictionary<string, object> byName = items.Where(i => NameOf(i) is not null).ToDictionary(i => NameOf(i)!, StringComparer.Ordinal);
            return Names.Where(n => byName.ContainsKey(n.Value)).Select(n => (n.Key, byName[n.Value]));
        }

        private static string? NameOf(object item) => item switch
        {
            Column column => column.Name,
            CheckConstraint check => check.Name,
            TableIndex index => index.Name,
            View view => view.Name,
            _ => null,
        };
    }
}
