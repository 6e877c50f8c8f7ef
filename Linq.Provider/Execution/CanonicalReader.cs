using System.Data;
using Linq.Provider.Schema;
using Linq.Provider.Sql;

namespace Linq.Provider.Execution;

/// <summary>
/// Asks the database what it makes of the expressions of a declared schema. Tables with the same columns, defaults, checks and indexes are created as temporary ones, in a
/// transaction that is rolled back, and read from the catalogue.
/// </summary>
internal static class CanonicalReader
{
    /// <summary>The dialect's forms with the counterparts of all declared items that have an expression. An item that the database refuses has none, and is compared as it is written.</summary>
    public static async ValueTask<CanonicalForms> ReadAsync(ConnectionScope scope, Dialect dialect, MetaData model, bool async, CancellationToken cancellationToken)
    {
        if (dialect.TemporaryCatalogue is not { } catalogue)
        {
            return dialect.Forms;
        }

        string schema = dialect.TemporarySchema;
        Probe[] probes = [.. model.Tables.Where(HasExpression).Select((t, i) => Probe.Of(t, $"lp_probe_{i}", schema)), .. model.Views.Select((v, i) => Probe.Of(v, $"lp_view_{i}", schema))];
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
            foreach (Probe probe in probes)
            {
                await CreateAsync(scope, dialect, probe, async, cancellationToken).ConfigureAwait(false);
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

    private static bool HasExpression(Table table) => table.CheckConstraints.Any() || table.Indexes.Any(i => !i.IsOfColumns || i.Where is not null)
        || table.Columns.Any(c => c.Default is not null || c.DefaultSql is not null || c.ComputedSql is not null);

    private static async ValueTask CreateAsync(ConnectionScope scope, Dialect dialect, Probe probe, bool async, CancellationToken cancellationToken)
    {
        int savepoint = await scope.BeginNestedAsync(async, cancellationToken).ConfigureAwait(false);
        try
        {
            foreach (string statement in dialect.CreateStatements(probe.Schema))
            {
                await scope.ExecuteAsync(statement, async, cancellationToken).ConfigureAwait(false);
            }

            await scope.CommitNestedAsync(savepoint, async, cancellationToken).ConfigureAwait(false);
        }
        catch (LinqProviderException)
        {
            // A type or column that does not exist yet, or an expression that is wrong: creating the real table will tell.
            await scope.RollbackNestedAsync(savepoint, async, cancellationToken).ConfigureAwait(false);
        }
    }

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
