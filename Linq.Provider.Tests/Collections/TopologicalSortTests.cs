using Linq.Provider.Collections;

namespace Linq.Provider.Tests.Collections;

public sealed class TopologicalSortTests
{
    [Fact]
    public void Free_nodes_keep_their_order()
    {
        Assert.True(TopologicalSort.TrySort(4, [], out List<int> order, out _));
        Assert.Equal([0, 1, 2, 3], order);
    }

    [Fact]
    public void A_node_comes_as_early_as_its_predecessors_allow()
    {
        Assert.True(TopologicalSort.TrySort(4, [(3, 0), (0, 1), (3, 0)], out List<int> order, out _));
        Assert.Equal([2, 3, 0, 1], order);
    }

    [Fact]
    public void A_cycle_is_given_in_its_direction()
    {
        (int, int)[] edges = [(0, 1), (1, 2), (2, 1), (2, 3), (3, 4)];
        Assert.False(TopologicalSort.TrySort(5, edges, out List<int> order, out List<int> cycle));
        Assert.Equal([0], order);
        Assert.Equal([1, 2], cycle.Order());
        for (int i = 0; i < cycle.Count; i++)
        {
            Assert.Contains((cycle[i], cycle[(i + 1) % cycle.Count]), edges);
        }
    }

    [Fact]
    public void A_node_that_precedes_itself_is_a_cycle_of_one()
    {
        Assert.False(TopologicalSort.TrySort(2, [(1, 1)], out _, out List<int> cycle));
        Assert.Equal([1], cycle);
    }
}
