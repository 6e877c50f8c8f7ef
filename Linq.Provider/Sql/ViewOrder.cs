using Linq.Provider.Schema;

namespace Linq.Provider.Sql;

/// <summary>The order in which views can be created.</summary>
internal static class ViewOrder
{
    /// <summary>Views after those that their queries mention, otherwise in the order given.</summary>
    public static IReadOnlyList<View> Sort(IEnumerable<View> views)
    {
        List<View> all = [.. views];
        var order = new List<View>();
        var visited = new HashSet<View>();
        all.ForEach(Visit);
        return order;

        void Visit(View view)
        {
            if (visited.Add(view))
            {
                all.FindAll(other => SqlNames.Mentions(view.Sql, other.Name)).ForEach(Visit);
                order.Add(view);
            }
        }
    }
}
