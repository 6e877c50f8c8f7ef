using Linq.Provider.Algebra;
using Linq.Provider.Collections;
using Linq.Provider.Execution;
using Linq.Provider.Mapping;
using Linq.Provider.Materialization;

namespace Linq.Provider.Loaders;

/// <summary>A <see cref="ShapedQuery"/> with its SQL and those of its further statements, for one dialect and one pattern of null parameters. Thread-safe.</summary>
internal sealed record ShapedPlan(PlannedStatement Statement, Shape Shape, IReadOnlyList<NestedPlan> Collections, IReadOnlyList<NestedPlan> Includes)
{
    /// <summary>How results are read that have several rows; null where each has one.</summary>
    public JoinedReader? Joined { get; init; }

    /// <summary>How many rows there were the last time.</summary>
    public RowEstimate Rows { get; } = new();

    /// <summary>Whether results can be handed out one by one, because nothing has to be read after them.</summary>
    public bool IsStreamable => Collections.Count == 0 && Includes.Count == 0 && Joined is not { IsOrdered: false };

    /// <summary>All statements, this one first.</summary>
    public IEnumerable<PlannedStatement> Statements => Collections.Concat(Includes).SelectMany(n => n.Plan.Statements).Prepend(Statement);
}

/// <summary>A guess at the number of a statement's rows, to make room for them. Of many threads, whoever was last is right.</summary>
internal sealed class RowEstimate
{
    /// <summary>More room is not made in advance: it would be much to waste on a result that is short this time.</summary>
    private const int Most = 50_000;

    public int Count { get; private set; }

    public void Note(long rows)
    {
        int count = (int)Math.Min(rows, Most);
        if (Count != count)
        {
            Count = count;
        }
    }
}

/// <summary>The further statement that reads a projected collection, or a relationship (<see cref="Navigation"/>), of all parents at once.</summary>
internal sealed record NestedPlan(ShapedPlan Plan, NestedReader Reader, int KeyCount, int FirstKeyParameter, NavigationMap? Navigation, IReadOnlyList<PropertyMap> Keys)
{
    /// <summary>Whether references are looked for among the objects of the store first.</summary>
    public bool IsImmediate { get; init; }

    /// <summary>Whether the rows hold the collections of the related objects too.</summary>
    public Recursion? Recursion { get; init; }

    /// <summary>Whether related objects may be missing from the rows.</summary>
    public bool IsPartial { get; init; }

    /// <summary>Whether the statement can be sent for some of the parents: it gets their keys as lists, and what it gives for one does not depend on the others.</summary>
    public bool CanBeSplit => Recursion is null && Plan.Statement.Takes(FirstKeyParameter);
}

/// <summary>Makes plans of shaped queries.</summary>
internal static class PlanBuilder
{
    public static ShapedPlan Build(ShapedQuery query, StatementPlanner planner, ColumnReader columns, IReadOnlySet<int> nullParameters, Action<string, Relation>? trace = null, int keys = 0)
    {
        PlannedStatement statement = planner.Plan(query.Plan, nullParameters, trace, query.Change, keys);
        CollectionShape[] shapes = [.. query.Shape.Descendants().OfType<CollectionShape>()];
        NestedPlan[] collections = [.. query.Collections.Select((c, i) => BuildCollection(c, shapes.First(s => s.Collection == i)))];
        NestedPlan[] includes = [.. query.Includes.Select(i => Build(i, planner, columns, nullParameters, trace))];
        return new ShapedPlan(statement, query.Shape, collections, includes) { Joined = query.Groups is { } groups ? JoinedReader.Create(query.Shape, Found(groups), columns) : null };

        // The keys of children may have been found in other columns.
        RowGroups Found(RowGroups groups) => groups with
        {
            Key = groups.Key.Select(k => k.Ordinal - (query.Plan.Output.Count - keys) is var key and >= 0 ? k with { Ordinal = statement.Keys[key].Ordinal } : k).ToValueList(),
        };

        NestedPlan BuildCollection(NestedCollection collection, CollectionShape shape)
        {
            KeyedQuery children = collection.Children;
            ShapedPlan plan = Build(children.Query, planner, columns, nullParameters, trace, children.KeyCount);
            NestedReader reader = NestedReader.ForProjection(shape, children.Query.Shape, plan.Statement.Keys, collection.ToContainer, columns);
            return new NestedPlan(plan, reader, children.KeyCount, children.FirstKeyParameter, null, []);
        }
    }

    /// <summary>The plan of the statement that brings a relationship.</summary>
    public static NestedPlan Build(NestedInclude include, StatementPlanner planner, ColumnReader columns, IReadOnlySet<int> nullParameters, Action<string, Relation>? trace = null)
    {
        KeyedQuery children = include.Children;
        ShapedPlan plan = Build(children.Query, planner, columns, nullParameters, trace, children.KeyCount);
        NestedReader reader = NestedReader.ForRelationship([.. include.Keys], children.Query.Shape, plan.Statement.Keys, columns);
        return new NestedPlan(plan, reader, children.KeyCount, children.FirstKeyParameter, include.Navigation, [.. include.Keys]) { IsImmediate = include.IsImmediate, Recursion = include.Recursion, IsPartial = include.IsPartial };
    }
}
