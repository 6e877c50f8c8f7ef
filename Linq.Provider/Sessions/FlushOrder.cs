using System.Runtime.InteropServices;
using Linq.Provider.Collections;
using Linq.Provider.Schema;

namespace Linq.Provider.Sessions;

/// <summary>
/// The order in which rows are written where nothing else demands one: inserts, updates, deletes; tables by their foreign keys; within a table rows of one shape together, so that a
/// statement can write many; then as they came, and what is deleted the other way round.
/// </summary>
internal sealed class FlushOrder(IReadOnlyCollection<FlushOperation> operations)
{
    public List<FlushOperation> Preferred()
    {
        // Operations come in the order of their objects, so a stable distribution over the groups is all there is to sort.
        var groups = new Dictionary<FlushGroup, List<FlushOperation>>();
        FlushGroup? last = null;
        List<FlushOperation> current = [];
        foreach (FlushOperation operation in operations)
        {
            FlushGroup group = FlushGroup.Of(operation);
            if (group != last)
            {
                ref List<FlushOperation>? members = ref CollectionsMarshal.GetValueRefOrAddDefault(groups, group, out _);
                current = members ??= [];
                last = group;
            }

            current.Add(operation);
        }

        Dictionary<Table, int> ranks = Ranks([.. groups.Keys.Select(g => g.Table).Distinct()]);
        List<FlushOperation> preferred = new(operations.Count);
        foreach ((FlushGroup group, List<FlushOperation> members) in groups.OrderBy(g => g.Key.Kind).ThenBy(g => g.Key.Kind == RowChange.Delete ? -ranks[g.Key.Table] : ranks[g.Key.Table]))
        {
            if (group.Kind == RowChange.Delete)
            {
                members.Reverse();
            }

            preferred.AddRange(members);
        }

        return preferred;
    }

    private static Dictionary<Table, int> Ranks(List<Table> tables)
    {
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

/// <summary>Rows that one statement can write if nothing else is in the way.</summary>
internal readonly record struct FlushGroup(RowChange Kind, Table Table, RowShape? Shape)
{
    public static FlushGroup Of(FlushOperation operation) => operation switch
    {
        InsertRow o => new FlushGroup(RowChange.Insert, o.Entity.Map.Table, o.Shape),
        UpdateRow o => new FlushGroup(RowChange.Update, o.Entity.Map.Table, o.Shape),
        DeleteRow o => new FlushGroup(RowChange.Delete, o.Entity.Map.Table, o.Shape),
        _ => new FlushGroup(RowChange.Update, operation.Subject.Map.Table, null),
    };

    public bool Equals(FlushGroup other) => Kind == other.Kind && ReferenceEquals(Table, other.Table) && ReferenceEquals(Shape, other.Shape);

    public override int GetHashCode() => HashCode.Combine(Kind, System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(Table), System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(Shape));
}
