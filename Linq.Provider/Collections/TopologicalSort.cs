namespace Linq.Provider.Collections;

/// <summary>Orders nodes so that each comes after those it depends on. Among nodes that are free to go, the one with the smallest number goes first: the order is deterministic and stable.</summary>
internal static class TopologicalSort
{
    /// <summary>Sorts the nodes 0 … <paramref name="count"/> - 1.</summary>
    /// <param name="edges">Pairs of nodes, the first of which goes before the second.</param>
    /// <param name="order">The nodes in order, or those that could be ordered if there is a cycle.</param>
    /// <param name="areAlike">Whether two nodes are to follow each other if both are free to go; alike nodes have adjacent numbers. Null if none are.</param>
    /// <param name="cycle">The nodes of one cycle, each going before the next and the last before the first; empty if there is none.</param>
    /// <returns>Whether there is no cycle.</returns>
    public static bool TrySort(int count, IReadOnlyCollection<(int Before, int After)> edges, out List<int> order, out List<int> cycle, Func<int, int, bool>? areAlike = null)
    {
        var successors = new List<int>?[count];
        int[] open = new int[count];
        foreach ((int before, int after) in edges)
        {
            (successors[before] ??= []).Add(after);
            open[after]++;
        }

        var ready = new PriorityQueue<int, int>();
        for (int node = 0; node < count; node++)
        {
            if (open[node] == 0)
            {
                ready.Enqueue(node, node);
            }
        }

        order = new List<int>(count);
        while (ready.TryDequeue(out int first, out _))
        {
            int start = order.Count;
            order.Add(first);
            while (areAlike is not null && ready.TryPeek(out int alike, out _) && areAlike(first, alike))
            {
                order.Add(ready.Dequeue());
            }

            int end = order.Count;
            for (int i = start; i < end; i++)
            {
                foreach (int next in successors[order[i]] ?? [])
                {
                    if (--open[next] == 0)
                    {
                        ready.Enqueue(next, next);
                    }
                }
            }
        }

        cycle = order.Count == count ? [] : FindCycle(edges, open);
        return cycle.Count == 0;
    }

    /// <summary>Every node that was not ordered has a predecessor that was not either: going backwards must come round.</summary>
    private static List<int> FindCycle(IEnumerable<(int Before, int After)> edges, int[] open)
    {
        Dictionary<int, int> predecessor = [];
        foreach ((int before, int after) in edges)
        {
            if (open[before] > 0 && open[after] > 0)
            {
                predecessor.TryAdd(after, before);
            }
        }

        List<int> path = [];
        HashSet<int> seen = [];
        int node = predecessor.Keys.Min();
        while (seen.Add(node))
        {
            path.Add(node);
            node = predecessor[node];
        }

        path.RemoveRange(0, path.IndexOf(node));
        path.Reverse();
        return path;
    }
}
