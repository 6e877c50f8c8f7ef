using Linq.Provider.Collections;
using Linq.Provider.Mapping;

namespace Linq.Provider.Sessions;

/// <summary>Why one row must be written before another.</summary>
/// <param name="Before">The row written first.</param>
/// <param name="After">The row written later.</param>
/// <param name="Child">The row that refers to the other one; null if the order is only a wish, which keeps a unique value from occurring twice.</param>
/// <param name="ForeignKey">The properties by which it refers.</param>
internal sealed record FlushEdge(FlushOperation Before, FlushOperation After, TrackedEntity? Child, ValueList<PropertyMap> ForeignKey)
{
    /// <summary>Whether the foreign key can be null for a moment.</summary>
    public bool CanBeBroken => Child is not null && ForeignKey.All(p => p.IsNullable && p.Column.IsNullable && !Child.Map.Key.Contains(p));
}

/// <summary>
/// Orders the rows of a flush so that each comes after those it depends on. A circle is broken where a foreign key can be null for a moment:
/// the row is inserted without it and gets it by an update at the end; or it is cleared before the rows are deleted. As SQLAlchemy's <c>post_update</c>, but only where needed.
/// Rows that one statement can write follow each other where they can: of a tree, level by level.
/// </summary>
internal sealed class FlushGraph
{
    private readonly List<FlushOperation> _operations;
    private readonly HashSet<FlushEdge> _edges;
    private readonly List<FlushOperation> _first = [];
    private readonly List<FlushOperation> _last = [];

    /// <param name="operations">The rows in the order that is taken where there is a choice.</param>
    public FlushGraph(IEnumerable<FlushOperation> operations, IEnumerable<FlushEdge> edges) =>
        (_operations, _edges) = ([.. operations], new HashSet<FlushEdge>(edges, ReferenceEqualityComparer.Instance));

    public List<FlushOperation> Sort()
    {
        while (true)
        {
            if (_edges.Count == 0)
            {
                return [.. _first, .. _operations, .. _last];
            }

            Dictionary<FlushOperation, int> numbers = new(ReferenceEqualityComparer.Instance);
            foreach (FlushOperation operation in _operations)
            {
                numbers.Add(operation, numbers.Count);
            }

            (int Before, int After)[] edges = [.. _edges.Select(e => (numbers[e.Before], numbers[e.After]))];
            bool AreAlike(int one, int other) => FlushGroup.Of(_operations[one]) == FlushGroup.Of(_operations[other]);
            if (TopologicalSort.TrySort(_operations.Count, edges, out List<int> order, out List<int> cycle, AreAlike))
            {
                return [.. _first, .. order.Select(i => _operations[i]), .. _last];
            }

            Break([.. cycle.Select(i => _operations[i])]);
        }
    }

    private void Break(List<FlushOperation> cycle)
    {
        Dictionary<FlushOperation, FlushOperation> next = new(ReferenceEqualityComparer.Instance);
        for (int i = 0; i < cycle.Count; i++)
        {
            next.Add(cycle[i], cycle[(i + 1) % cycle.Count]);
        }

        List<FlushEdge> around = [.. _edges.Where(e => next.TryGetValue(e.Before, out FlushOperation? after) && ReferenceEquals(after, e.After))];
        if (around.Where(e => e.Child is null).ToList() is { Count: > 0 } wishes)
        {
            _edges.ExceptWith(wishes);
            return;
        }

        // All edges between the same two rows must go, or the circle stays.
        IGrouping<(FlushOperation, FlushOperation), FlushEdge> weakest = around.GroupBy(e => (e.Before, e.After)).FirstOrDefault(g => g.All(e => e.CanBeBroken))
            ?? throw SessionErrors.Cycle([.. cycle.Select(o => o.Subject)]);
        foreach (FlushEdge edge in weakest)
        {
            _edges.Remove(edge);
            Postpone(edge);
        }
    }

    private void Postpone(FlushEdge edge)
    {
        if (edge.Before is DeleteRow child)
        {
            _first.Add(new SetForeignKey(child.Entity, edge.ForeignKey, [], IsCleared: true));
            return;
        }

        if (edge.After is not InsertRow insert)
        {
            throw SessionErrors.Cycle([edge.Before.Subject, edge.After.Subject]);
        }

        bool IsOf(ForeignKeyAssignment assignment) => assignment.ForeignKey.Any(edge.ForeignKey.Contains);
        var smaller = new InsertRow(insert.Entity, insert.Shape, insert.Assignments.Where(a => !IsOf(a)).ToValueList(), insert.Postponed.AddRange(edge.ForeignKey));
        _last.Add(new SetForeignKey(insert.Entity, edge.ForeignKey, insert.Assignments.Where(IsOf).ToValueList(), IsCleared: false));
        _operations[_operations.FindIndex(o => ReferenceEquals(o, insert))] = smaller;
        FlushEdge[] touched = [.. _edges.Where(e => ReferenceEquals(e.Before, insert) || ReferenceEquals(e.After, insert))];
        foreach (FlushEdge old in touched)
        {
            _edges.Remove(old);
            _edges.Add(old with { Before = ReferenceEquals(old.Before, insert) ? smaller : old.Before, After = ReferenceEquals(old.After, insert) ? smaller : old.After });
        }
    }
}
