using Linq.Provider.Schema;

namespace Linq.Provider.Sql;

/// <summary>The order in which tables can be created.</summary>
internal static class TableOrder
{
    /// <summary>
    /// Tables after those they refer to, otherwise in the order of declaration. <paramref name="deferred"/> are the foreign keys, self-references apart,
    /// that refer to a table later in the order, because tables refer to each other in a cycle.
    /// </summary>
    public static IReadOnlyList<Table> Sort(MetaData model, out HashSet<ForeignKey> deferred)
    {
        var order = new List<Table>();
        var visited = new HashSet<Table>();
        foreach (Table table in model.Tables)
        {
            Visit(table);
        }

        var position = order.Select((table, i) => (table, i)).ToDictionary(p => p.table, p => p.i);
        deferred = [.. order.SelectMany(t => t.ForeignKeys).Where(f => model.TryGetTable(f.TargetTable, out Table? target) && position[target] > position[f.Table!])];
        return order;

        void Visit(Table table)
        {
            if (!visited.Add(table))
            {
                return;
            }

            foreach (ForeignKey key in table.ForeignKeys)
            {
                if (model.TryGetTable(key.TargetTable, out Table? target))
                {
                    Visit(target);
                }
            }

            order.Add(table);
        }
    }
}
