using Linq.Provider.Algebra;
using Linq.Provider.Collections;
using Linq.Provider.Mapping;
using Remotion.Linq.Clauses;
using Ordering = Linq.Provider.Algebra.Ordering;

namespace Linq.Provider.Translation;

/// <summary>
/// A query under construction: the relation so far and the items its sources stand for. Expressions may refer to the sources of the scopes around; a navigation joins
/// its table to the scope whose relation holds the entity's columns.
/// </summary>
internal class QueryScope(QueryScope? parent)
{
    private readonly Dictionary<IQuerySource, Item> _sources = [];
    private readonly Dictionary<(NavigationMap Navigation, ValueList<Scalar> Key), EntityItem> _joined = [];
    private Relation _relation = Values.Single;

    public QueryScope? Parent { get; } = parent;

    public virtual Relation Relation
    {
        get => _relation;
        set
        {
            _relation = value;
            Provides = [.. value.Output.Select(c => c.Id)];
        }
    }

    /// <summary>The identities of the columns of <see cref="Relation"/>.</summary>
    public virtual HashSet<int> Provides { get; private set; } = [];

    public virtual ValueList<Ordering> Orderings { get; set; }

    /// <summary>The order by the keys of the tables that the rows come from: what "source order" means where the query has no order.</summary>
    public virtual ValueList<Ordering> KeyOrder { get; set; }

    public void Define(IQuerySource source, Item item) => _sources[source] = item;

    public virtual Item? Find(IQuerySource source) => _sources.TryGetValue(source, out Item? item) ? item : Parent?.Find(source);

    /// <summary>
    /// This scope as expressions of another one see it. A collection may be opened far from where it was written (in the query around, in the projection): its sources are
    /// those of its own scope, but what it adds to the query is added here.
    /// </summary>
    public QueryScope SeenFrom(QueryScope? scope) => scope is null || ReferenceEquals(scope, this) ? this : new View(this, scope);

    /// <summary>Whether this scope or one around it is another one seen from elsewhere.</summary>
    public virtual bool IsWithin(QueryScope target) => Parent is not null && Parent.IsWithin(target);

    /// <summary>The innermost scope whose relation has a column.</summary>
    public QueryScope? Owner(int column)
    {
        for (QueryScope? scope = this; scope is not null; scope = scope.Parent)
        {
            if (scope.Provides.Contains(column))
            {
                return scope;
            }
        }

        return null;
    }

    /// <summary>The entity that an earlier join for the same navigation of the same row brought, if its columns are still there.</summary>
    public virtual EntityItem? FindJoined(NavigationMap navigation, ValueList<Scalar> key)
        => _joined.TryGetValue((navigation, key), out EntityItem? entity) && entity.Columns.OfType<ColumnRef>().All(c => Provides.Contains(c.Id)) ? entity : null;

    public virtual void AddJoined(NavigationMap navigation, ValueList<Scalar> key, EntityItem entity) => _joined[(navigation, key)] = entity;

    private sealed class View(QueryScope target, QueryScope seenFrom) : QueryScope(target.Parent)
    {
        public override Relation Relation
        {
            get => target.Relation;
            set => target.Relation = value;
        }

        public override HashSet<int> Provides => target.Provides;

        public override ValueList<Ordering> Orderings
        {
            get => target.Orderings;
            set => target.Orderings = value;
        }

        public override ValueList<Ordering> KeyOrder
        {
            get => target.KeyOrder;
            set => target.KeyOrder = value;
        }

        public override Item? Find(IQuerySource source) => base.Find(source) ?? seenFrom.Find(source);

        public override bool IsWithin(QueryScope other) => ReferenceEquals(target, other) || base.IsWithin(other) || seenFrom.IsWithin(other);

        public override EntityItem? FindJoined(NavigationMap navigation, ValueList<Scalar> key) => target.FindJoined(navigation, key);

        public override void AddJoined(NavigationMap navigation, ValueList<Scalar> key, EntityItem entity) => target.AddJoined(navigation, key, entity);
    }
}

/// <summary>
/// The rows behind the groups of a GroupBy. <see cref="Input"/> stays open, so that an aggregate can navigate from the elements; each aggregate becomes a column of
/// <see cref="Node"/>, which is replaced in the tree that holds it.
/// </summary>
internal sealed class GroupScope(QueryScope input, Item element, Aggregate node, Func<QueryScope, GroupSource> reopen)
{
    public QueryScope Input { get; } = input;

    /// <summary>An element of the group, over the columns of the input.</summary>
    public Item Element { get; } = element;

    public Aggregate Node { get; set; } = node;

    /// <summary>Translates the ungrouped rows anew, for uses of a group that are not aggregates.</summary>
    public Func<QueryScope, GroupSource> Reopen { get; } = reopen;
}

/// <summary>The ungrouped rows: the scope that holds them, an element, its key and, if groups bear another than the one that tells them apart, that.</summary>
internal sealed record GroupSource(QueryScope Scope, Item Element, Item Key, Item? Shown);
