using Linq.Provider.Collections;
using Linq.Provider.Mapping;

namespace Linq.Provider.Sessions;

/// <summary>
/// Orders the rows of a flush so that each comes after those it depends on. A circle is broken where that can be: a row is inserted without a foreign key and gets it by an update at the end, as by
/// SQLAlchemy's <c>post_update</c>, but only where needed; columns are cleared before the row that held them is updated or deleted; an update is divided into its foreign key and the rest.
/// Rows that one statement can write follow each other where they can: of a tree, level by level.
/// </summary>
internal sealed class FlushGraph
{
    private readonly List<Node> _nodes = [];
    private readonly HashSet<Link> _links = [];
    private readonly OrderedDictionary<TrackedEntity, ClearColumns> _first = [];
    private readonly List<FlushOperation> _last = [];

    /// <param name="operations">The rows in the order that is taken where there is a choice.</param>
    public FlushGraph(IEnumerable<FlushOperation> operations, IEnumerable<FlushEdge> edges)
    {
        Dictionary<FlushOperation, Node> nodes = new(ReferenceEqualityComparer.Instance);
        foreach (FlushOperation operation in operations)
        {
            var node = new Node(operation);
            _nodes.Add(node);
            nodes.Add(operation, node);
        }

        foreach (FlushEdge edge in edges)
        {
            _links.Add(new Link(nodes[edge.Before], nodes[edge.After], edge));
        }
    }

    public List<FlushOperation> Sort()
    {
        List<int> order;
        while (!TrySort(out order, out List<int> cycle))
        {
            Break([.. cycle.Select(i => _nodes[i])]);
        }

        // Of those that follow another update.
        foreach (Link link in _links)
        {
            if (link is { Why: HandoverEdge, Before.Operation: UpdateRow, After.Operation: UpdateRow after })
            {
                link.After.Operation = after with { TakesOver = true };
            }
        }

        return [.. _first.Values, .. order.Select(i => _nodes[i].Operation), .. _last];
    }

    private bool TrySort(out List<int> order, out List<int> cycle)
    {
        for (int i = 0; i < _nodes.Count; i++)
        {
            _nodes[i].Number = i;
        }

        (int Before, int After)[] edges = [.. _links.Select(l => (l.Before.Number, l.After.Number))];
        bool AreAlike(int one, int other) => FlushGroup.Of(_nodes[one].Operation) == FlushGroup.Of(_nodes[other].Operation);
        return TopologicalSort.TrySort(_nodes.Count, edges, out order, out cycle, AreAlike);
    }

    /// <summary>Breaks a circle where that costs least. All links between the same two rows must go, or the circle stays.</summary>
    private void Break(List<Node> cycle)
    {
        Dictionary<Node, Node> next = [];
        for (int i = 0; i < cycle.Count; i++)
        {
            next.Add(cycle[i], cycle[(i + 1) % cycle.Count]);
        }

        List<Link> around = [.. _links.Where(l => next.TryGetValue(l.Before, out Node? after) && ReferenceEquals(after, l.After))];
        IGrouping<(Node, Node), Link> weakest = around.GroupBy(l => (l.Before, l.After)).MinBy(g => g.Max(RemedyOf))!;
        if (weakest.Max(RemedyOf) == Remedy.None)
        {
            HandoverEdge[] handovers = [.. around.Select(l => l.Why).OfType<HandoverEdge>()];
            TrackedEntity[] subjects = [.. cycle.Select(n => n.Operation.Subject)];
            throw handovers.Length > 0 ? SessionErrors.Exchange(subjects, handovers) : SessionErrors.Cycle(subjects);
        }

        foreach (Link link in weakest)
        {
            // An earlier remedy may have taken it away, or to another part of the row.
            if (_links.Contains(link) && RemedyOf(link) is var remedy and not Remedy.None)
            {
                Apply(remedy, link);
            }
        }
    }

    private static Remedy RemedyOf(Link link)
    {
        (FlushOperation before, FlushOperation after) = (link.Before.Operation, link.After.Operation);
        return link.Why switch
        {
            ReferenceEdge { CanBeNull: true } when after is InsertRow => Remedy.Postpone,
            ReferenceEdge { CanBeNull: true } edge when before is not InsertRow && edge.ForeignKey.All(Released(before).Contains) => Remedy.Clear,
            ReferenceEdge edge when after is UpdateRow update && ReferenceEquals(edge.Child, after.Subject) && CanDivide(update, edge.ForeignKey) => Remedy.SetLater,
            ReferenceEdge edge when before is UpdateRow update && ReferenceEquals(edge.Child, before.Subject) && CanDivide(update, edge.ForeignKey) => Remedy.SetEarlier,
            HandoverEdge edge when Clearable(before, edge) is not null => Remedy.Clear,
            HandoverEdge { IsCertain: false } => Remedy.Ignore,
            _ => Remedy.None,
        };
    }

    /// <summary>Whether an update has more to write than a foreign key, which shares no columns with another that is awaited.</summary>
    private static bool CanDivide(UpdateRow update, ValueList<PropertyMap> foreignKey) =>
        update.Columns.Any(foreignKey.Contains) && !update.Columns.All(foreignKey.Contains)
        && update.Assignments.All(a => !a.ForeignKey.Any(foreignKey.Contains) || a.ForeignKey.All(foreignKey.Contains));

    /// <summary>A column that the row can do without until it is written, or deleted, so that its unique value is free.</summary>
    private static PropertyMap? Clearable(FlushOperation before, HandoverEdge edge) => Released(before).FirstOrDefault(p => edge.Columns.Contains(p.Column.Name)
        && p is { IsNullable: true, Column.IsNullable: true, Generation: not ValueGeneration.Computed } && !before.Subject.Map.Key.Contains(p));

    /// <summary>What a row does not hold any more after an operation.</summary>
    private static IEnumerable<PropertyMap> Released(FlushOperation operation) => operation switch
    {
        UpdateRow update => update.Columns,
        SetForeignKey set => set.ForeignKey,
        DeleteRow delete => delete.Entity.Map.Properties,
        _ => [],
    };

    private void Apply(Remedy remedy, Link link)
    {
        switch (remedy, link.Why)
        {
            case (Remedy.Postpone, ReferenceEdge edge):
                Postpone(link.After, edge.ForeignKey);
                break;
            case (Remedy.Clear, ReferenceEdge edge):
                Clear(edge.Child, edge.ForeignKey);
                break;
            case (Remedy.Clear, HandoverEdge edge):
                Clear(link.Before.Operation.Subject, [Clearable(link.Before.Operation, edge)!]);
                break;
            case (Remedy.SetLater, ReferenceEdge edge):
                Divide(link.After, edge.ForeignKey, isLater: true);
                break;
            case (Remedy.SetEarlier, ReferenceEdge edge):
                Divide(link.Before, edge.ForeignKey, isLater: false);
                break;
            default:
                _links.Remove(link);
                break;
        }
    }

    /// <summary>Inserts a row without a foreign key, which is set when all is done.</summary>
    private void Postpone(Node node, ValueList<PropertyMap> foreignKey)
    {
        var insert = (InsertRow)node.Operation;
        bool IsOf(ForeignKeyAssignment assignment) => assignment.ForeignKey.Any(foreignKey.Contains);
        node.Operation = new InsertRow(insert.Entity, insert.Shape, insert.Assignments.Where(a => !IsOf(a)).ToValueList(), insert.Postponed.AddRange(foreignKey));
        _last.Add(new SetForeignKey(insert.Entity, PartOf(insert.Entity, foreignKey), foreignKey, insert.Assignments.Where(IsOf).ToValueList()));
        _links.RemoveWhere(l => ReferenceEquals(l.After, node) && Concerns(l.Why, insert.Entity, foreignKey));
    }

    /// <summary>Sets columns of a row to null before anything else is done. That statement compares what the later one would have, for it may change it.</summary>
    private void Clear(TrackedEntity entity, ValueList<PropertyMap> columns)
    {
        RowShape shape = PartOf(entity, []) with { Returned = [] };
        foreach (Node node in entity.Persister.Tokens.Count == 0 ? [] : _nodes.Where(n => ReferenceEquals(n.Operation.Subject, entity)))
        {
            shape = WithTokensOf(node, shape);
        }

        if (_first.TryGetValue(entity, out ClearColumns? cleared))
        {
            (columns, shape) = (cleared.Columns.AddRange(columns.Except(cleared.Columns)), cleared.Shape);
        }

        _first[entity] = new ClearColumns(entity, shape with { Columns = columns.Select(c => c.Index).ToValueList() }, columns);
        _links.RemoveWhere(l => ReferenceEquals(l.Before.Operation.Subject, entity) && Concerns(l.Why, entity, columns));
    }

    /// <summary>Writes the foreign key of a row that is updated by a statement of its own, before the rest of it or after.</summary>
    private void Divide(Node rest, ValueList<PropertyMap> foreignKey, bool isLater)
    {
        var update = (UpdateRow)rest.Operation;
        TrackedEntity entity = update.Entity;
        bool IsOf(ForeignKeyAssignment assignment) => assignment.ForeignKey.Any(foreignKey.Contains);
        ValueList<PropertyMap> set = update.Columns.Where(foreignKey.Contains).ToValueList();
        RowShape shape = PartOf(entity, set);
        if (!isLater)
        {
            shape = WithTokensOf(rest, shape);
        }

        var part = new Node(new SetForeignKey(entity, shape, set, update.Assignments.Where(IsOf).ToValueList()));
        update = (UpdateRow)rest.Operation;
        rest.Operation = update with
        {
            Columns = update.Columns.Where(c => !set.Contains(c)).ToValueList(),
            Shape = update.Shape with { Columns = update.Shape.Columns.Where(c => !set.Any(p => p.Index == c)).ToValueList() },
            Assignments = update.Assignments.Where(a => !IsOf(a)).ToValueList(),
        };
        _nodes.Add(part);
        Link[] touched = [.. _links.Where(l => (ReferenceEquals(l.Before, rest) || ReferenceEquals(l.After, rest)) && Concerns(l.Why, entity, set))];
        foreach (Link link in touched)
        {
            _links.Remove(link);
            _links.Add(new Link(ReferenceEquals(link.Before, rest) ? part : link.Before, ReferenceEquals(link.After, rest) ? part : link.After, link.Why));
        }

        _links.Add(isLater ? new Link(rest, part, null) : new Link(part, rest, null));
    }

    /// <summary>Whether an edge is there because of some columns of a row.</summary>
    private static bool Concerns(FlushEdge? edge, TrackedEntity entity, ValueList<PropertyMap> columns) => edge switch
    {
        ReferenceEdge reference => ReferenceEquals(reference.Child, entity) && reference.ForeignKey.Any(columns.Contains),
        HandoverEdge handover => columns.Any(c => handover.Columns.Contains(c.Column.Name)),
        _ => false,
    };

    /// <summary>An update of some columns, with no regard to concurrency, that brings back what the database computes.</summary>
    private static RowShape PartOf(TrackedEntity entity, ValueList<PropertyMap> columns) => new(
        RowChange.Update,
        columns.Select(c => c.Index).ToValueList(),
        [],
        [],
        entity.Map.Properties.Where(p => p.Generation == ValueGeneration.Computed && p.Member is not null).Select(p => p.Index).ToValueList());

    /// <summary>A shape that compares what a row's operation would compare, which then need not.</summary>
    private static RowShape WithTokensOf(Node node, RowShape shape)
    {
        RowShape? former = node.Operation switch { UpdateRow o => o.Shape, DeleteRow o => o.Shape, SetForeignKey o => o.Shape, _ => null };
        if (former is null or { Tokens.Count: 0, NullTokens.Count: 0 })
        {
            return shape;
        }

        RowShape without = former with { Tokens = [], NullTokens = [] };
        node.Operation = node.Operation switch
        {
            UpdateRow o => o with { Shape = without },
            DeleteRow o => o with { Shape = without },
            SetForeignKey o => o with { Shape = without },
            _ => node.Operation,
        };
        return shape with { Tokens = former.Tokens, NullTokens = former.NullTokens };
    }

    /// <summary>What can be done about a link of a circle, the best first.</summary>
    private enum Remedy
    {
        Postpone, Clear, SetLater, SetEarlier, Ignore, None,
    }

    /// <summary>An operation, which may become another one when a circle is broken.</summary>
    private sealed class Node(FlushOperation operation)
    {
        public FlushOperation Operation { get; set; } = operation;

        public int Number { get; set; }
    }

    /// <param name="before">What is done first.</param>
    /// <param name="after">What is done later.</param>
    /// <param name="why">The reason; null between two parts of one row's update.</param>
    private sealed class Link(Node before, Node after, FlushEdge? why)
    {
        public Node Before => before;

        public Node After => after;

        public FlushEdge? Why => why;
    }
}
