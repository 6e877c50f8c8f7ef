using System.Linq.Expressions;
using Linq.Provider.Algebra;
using Linq.Provider.Collections;
using Linq.Provider.Schema;
using Remotion.Linq;
using Remotion.Linq.Clauses;
using Remotion.Linq.Clauses.Expressions;
using Remotion.Linq.Clauses.ResultOperators;

namespace Linq.Provider.Translation;

/// <summary>Grouping, and aggregates over groups.</summary>
internal sealed partial class QueryTranslator
{
    private GroupItem GroupBy(GroupResultOperator op, QueryScope scope, QueryModel model, int index)
    {
        (Expression compared, Expression? shown) = op.KeySelector is MethodCallExpression marked && marked.Method == GroupKey.Marker ? (marked.Arguments[0], marked.Arguments[1]) : (op.KeySelector, null);
        Item key = RequireComparable(Translate(compared, scope), "GroupBy");
        Item element = Translate(op.ElementSelector, scope);
        QueryScope? parent = scope.Parent;

        // Groups come in the order of their first elements.
        ColumnRef? place = scope.Orderings.Count == 0 ? null : Number(scope, element, []);
        Binding[] first = place is null ? [] : [new Binding(_ids.New("first", SqlType.Integer, true), new AggregateCall(AggregateFunction.Min, place, false, null, SqlType.Integer, true))];
        var columns = new Dictionary<Scalar, Binding>();
        Item boundKey = key.MapScalars(scalar =>
        {
            if (!columns.TryGetValue(scalar, out Binding? binding))
            {
                binding = new Binding(_ids.For(scalar, NameOf(scalar, scope)), scalar);
                columns.Add(scalar, binding);
            }

            return binding.Column.Ref();
        });
        var input = new QueryScope(parent) { Relation = scope.Relation, Orderings = place is null ? [] : [new Algebra.Ordering(place)] };
        var node = new Aggregate(scope.Relation, columns.Values.ToValueList(), first.ToValueList());
        scope.Relation = node;
        scope.Orderings = first.Select(b => new Algebra.Ordering(b.Column.Ref())).ToValueList();
        return new GroupItem(op.ItemType, new GroupScope(input, element, node, Reopen), boundKey) { BearsFirstKey = shown is not null };

        GroupSource Reopen(QueryScope at)
        {
            (QueryScope again, _) = Open(model, at.SeenFrom(parent), index);
            Item key = WhollyInDatabase(Translate(compared, again));
            return new GroupSource(again, Translate(op.ElementSelector, again), key, shown is null ? null : Translate(shown, again));
        }
    }

    /// <summary>The rows of one group as a query of its own: the ungrouped rows whose key is the group's.</summary>
    private static Sequence OpenGroup(GroupItem group, QueryScope scope)
    {
        GroupSource source = group.Group.Reopen(scope);
        Scalar sameKey = ItemEquality(source.Key, group.Key, Expression.Constant("the key of a group"));
        return new Sequence(new Filter(source.Scope.Relation, sameKey), source.Element, source.Scope.Orderings);
    }

    /// <summary>The key that a group bears.</summary>
    private Item KeyOf(GroupItem group, QueryScope scope)
    {
        if (!group.BearsFirstKey)
        {
            return group.Key;
        }

        var inner = new QueryScope(scope);
        GroupSource source = group.Group.Reopen(inner);
        var shown = (ScalarItem)source.Shown!;
        QueryScope rows = source.Scope;
        Filter(rows, ItemEquality(source.Key, group.Key, Expression.Constant("the key of a group")));
        OrderByKeyIfUnordered(rows, source.Element);
        LimitTo(rows, null, Literal.Of(1));
        var first = new Project(rows.Relation, [new Binding(_ids.For(shown.Scalar, "key"), shown.Scalar)]);
        return shown with { Scalar = new ScalarSubquery(first, shown.Scalar.Type, true) };
    }

    /// <summary>The rows of a group that a chain of Where and Select leaves, while nothing but aggregates needs them.</summary>
    /// <param name="Group">The group.</param>
    /// <param name="Scope">The rows behind the groups, as the place that aggregates them sees them.</param>
    /// <param name="Element">What the chain makes of a row.</param>
    /// <param name="Filter">Which rows it leaves; null for all.</param>
    /// <param name="IsDistinct">Whether equal elements count once.</param>
    private sealed record GroupRows(GroupScope Group, QueryScope Scope, Item Element, Scalar? Filter, bool IsDistinct)
    {
        /// <summary>All rows of a group; null within the rows of an aggregate over the same group: there they are other rows than the one at hand, and take a query of their own.</summary>
        public static GroupRows? Of(GroupItem group, QueryScope scope)
            => scope.IsWithin(group.Group.Input) ? null : new GroupRows(group.Group, group.Group.Input.SeenFrom(scope), group.Group.Element, null, false);

        /// <summary>What the rows are ordered by, the outermost clause first.</summary>
        public IReadOnlyList<OrderByClause> Sorting { get; init; } = [];

        private Aggregate Node { get; } = Group.Node;

        private Relation Input { get; } = Group.Input.Relation;

        /// <summary>Takes back what the elements' navigations have joined to the rows behind the groups, where no aggregate came of it: neither of these rows nor, within their selector, of others.</summary>
        public void Forget() => Group.Input.Relation = ReferenceEquals(Group.Node, Node) ? Input : Group.Node.Input;

        /// <summary>What a step of the chain leaves of these rows.</summary>
        public GroupRows With(Item element, Scalar? filter, bool isDistinct, IReadOnlyList<OrderByClause> sorting)
            => this with { Element = element, Filter = filter, IsDistinct = isDistinct, Sorting = sorting };
    }

    /// <summary>Aggregates over a group become columns of the grouping itself. Gives null where only a query over the rows of the group will do.</summary>
    private Item? TryAggregateGroup(QueryModel model, QueryScope scope)
    {
        if (model.ResultOperators is not [var op] || op is not (CountResultOperator or LongCountResultOperator or SumResultOperator or AverageResultOperator or MinResultOperator or MaxResultOperator or AnyResultOperator or AllResultOperator)
            || OpenGroupRows(model, scope, 0) is not { } rows)
        {
            return null;
        }

        GroupScope group = rows.Group;
        Scalar? filter = rows.Filter;
        if (op is AllResultOperator all)
        {
            Scalar violated = Unary.Not(Predicate(all.Predicate, rows.Scope));
            filter = filter is null ? violated : Scalars.And(filter, violated);
        }

        AggregateResult? result = AggregateOver(op, rows.Element, rows.IsDistinct, filter);
        if (result is not null && AddAggregate(group, result.Call, scope) is { } column)
        {
            return Finish(op, result, column);
        }

        rows.Forget();
        return null;
    }

    private GroupRows? OpenGroupRows(QueryModel model, QueryScope scope, int operators)
    {
        GroupRows? rows = model.MainFromClause.FromExpression switch
        {
            SubQueryExpression subquery => OpenGroupRows(subquery.QueryModel, scope, subquery.QueryModel.ResultOperators.Count),
            QuerySourceReferenceExpression or MemberExpression when RowsOf(Translate(model.MainFromClause.FromExpression, scope)) is GroupItem group => GroupRows.Of(group, scope),
            _ => null,
        };
        if (rows is null || model.BodyClauses.Any(c => c is not (WhereClause or OrderByClause)) || (rows.IsDistinct && !PassesOn(model)))
        {
            rows?.Forget();
            return null;
        }

        QueryScope input = rows.Scope;
        input.Define(model.MainFromClause, rows.Element);
        Scalar? filter = rows.Filter;
        foreach (WhereClause where in model.BodyClauses.OfType<WhereClause>())
        {
            Scalar predicate = Predicate(where.Predicate, input);
            filter = filter is null ? predicate : Scalars.And(filter, predicate);
        }

        Item element = Translate(model.SelectClause.Selector, input);
        bool isDistinct = rows.IsDistinct;
        for (int i = 0; i < operators; i++)
        {
            if (model.ResultOperators[i] is not DistinctResultOperator || element is not ScalarItem)
            {
                rows.Forget();
                return null;
            }

            isDistinct = true;
        }

        return rows.With(element, filter, isDistinct, [.. model.BodyClauses.OfType<OrderByClause>().Reverse(), .. rows.Sorting]);
    }

    /// <summary>Whether a query gives the elements of its source as they are: the different ones of what it would select from them are others.</summary>
    private static bool PassesOn(QueryModel model)
        => model is { BodyClauses.Count: 0, SelectClause.Selector: QuerySourceReferenceExpression { ReferencedQuerySource: var source } } && source == model.MainFromClause;

    /// <summary>
    /// Adds an aggregate to the grouping, wherever around the scope the grouping lies. Gives null where the aggregate refers to columns that are joined to the groups
    /// only later, or where an operator above hides new columns.
    /// </summary>
    private ColumnRef? AddAggregate(GroupScope group, AggregateCall call, QueryScope scope)
    {
        OutputColumn column = _ids.For(call, call.Function.ToString().ToLowerInvariant());
        Binding? known = group.Node.Aggregates.FirstOrDefault(b => b.Value.Equals(call));
        Aggregate extended = known is null ? group.Node with { Input = group.Input.Relation, Aggregates = group.Node.Aggregates.Add(new Binding(column, call)) } : group.Node;
        for (QueryScope? at = scope; at is not null; at = at.Parent)
        {
            if (known is not null && at.Provides.Contains(known.Column.Id))
            {
                return known.Column.Ref();
            }

            Relation changed = Replace(at.Relation, group.Node, extended);
            if (!ReferenceEquals(changed, at.Relation) && changed.Output.Any(c => c.Id == column.Id) && IsOfGroup(call, group, at))
            {
                at.Relation = changed;
                group.Node = extended;
                return column.Ref();
            }
        }

        return null;
    }

    /// <summary>
    /// Whether a scalar is computed from the rows of the group, and of queries around the one that holds the grouping; not from the group itself, which is not there yet where its rows are,
    /// nor from what is joined to it.
    /// </summary>
    private static bool IsOfGroup(Scalar scalar, GroupScope group, QueryScope holder)
        => FreeColumns.Of(scalar).All(id => group.Input.Provides.Contains(id) || holder.Parent?.Owner(id) is not null)
            && (ReferenceEquals(group.Input.Relation, group.Node.Input) || FreeColumns.Of(group.Input.Relation).All(id => holder.Parent?.Owner(id) is not null));

    private static Relation Replace(Relation tree, Relation old, Relation replacement)
        => ReferenceEquals(tree, old) ? replacement : tree.MapInputs(input => Replace(input, old, replacement));
}
