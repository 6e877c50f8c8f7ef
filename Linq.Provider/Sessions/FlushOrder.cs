using Linq.Provider.Collections;
using Linq.Provider.Schema;

namespace Linq.Provider.Sessions;

/// <summary>The order in which rows are written where nothing else demands one: inserts, updates, deletes; tables by their foreign keys, so that rows of one table stay together; then as they came.</summary>
internal sealed class FlushOrder(IEnumerable<FlushOperation> operations)
{
    private readonly List<FlushOperation> _operations = [.. operations];

    public IEnumerable<FlushOperation> Preferred()
    {
        Dictionary<Table, int> ranks = Ranks();
        return _operations
            .OrderBy(o => o switch { InsertRow => 0, UpdateRow => 1, _ => 2 })
            .ThenBy(o => o is DeleteRow ? -ranks[o.Subject.Map.Table] : ranks[o.Subject.Map.Table])
            .ThenBy(o => o is DeleteRow ? -o.Subject.Sequence : o.Subject.Sequence);
    }

    private Dictionary<Table, int> Ranks()
    {
        List<Table> tables = [.. _operations.Select(o => o.Subject.Map.Table).Distinct()];
        Dictionary<string, int> numbers = tables.Select((t, i) => (t.FullName, i)).ToDictionary(p => p.FullName, p => p.i, StringComparer.Ordinal);
        List<(int, int)> edges = [];
        foreach (Table table in tables)
        {
            edges.AddRange(table.ForeignKeys
                .Where(f => f.TargetTable != table.FullName && numbers.ContainsKey(f.TargetTable))
                .Select(f => (numbers[f.TargetTable], numbers[table.FullName])));
        }

        // Tables on a circle come last; the rows themselves are ordered all the same.
        TopologicalSort.TrySort(tables.Count, edges, out List<int> order, out _);
        int[] ranked = [.. order, .. Enumerable.Range(0, tables.Count).Except(order)];
        return ranked.Select((number, rank) => (tables[number], rank)).ToDictionary(p => p.Item1, p => p.rank);
    }
}
