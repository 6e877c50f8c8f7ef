using System.Linq.Expressions;
using Linq.Provider.Algebra;
using Linq.Provider.Collections;
using Linq.Provider.Loaders;
using Linq.Provider.Materialization;
using Linq.Provider.Schema;
using Remotion.Linq;
using Remotion.Linq.Clauses.ResultOperators;
using Ordering = Linq.Provider.Algebra.Ordering;

namespace Linq.Provider.Translation;

/// <summary>The whole query: what its rows become, and the plan that ends in the columns the shape reads.</summary>
internal sealed partial class QueryTranslator
{
    private TranslatedQuery TranslateRoot(QueryModel model)
    {
        if (model.ResultOperators.Count == 0 || IsSequence(model.ResultOperators[^1]))
        {
            (QueryScope rows, Item element) = Open(model, null, model.ResultOperators.Count);
            return new TranslatedQuery(Shaped(rows, element), ResultKind.Sequence);
        }

        if (IsChoice(model))
        {
            var choice = (ChoiceResultOperatorBase)model.ResultOperators[^1];
            (QueryScope rows, Item element) = Open(model, null, model.ResultOperators.Count - 1);
            RequireWholeObjects(element, choice);
            rows.Relation = LimitToChoice(choice, rows, element);
            return new TranslatedQuery(Shaped(rows, element), KindOf(choice));
        }

        // A single value: one row without a source, whose only column is the value.
        var scope = new QueryScope(null);
        Item value = ValueAtRoot(model, scope);
        return new TranslatedQuery(Shaped(scope, value), ResultKind.Single);
    }

    /// <summary>A value over queries: one row without a source, whose queries are subqueries.</summary>
    private TranslatedQuery TranslateValue(Expression value)
    {
        var scope = new QueryScope(null);
        return new TranslatedQuery(Shaped(scope, Translate(value, scope)), ResultKind.Single);
    }

    /// <summary>Aggregates of the whole query are the relation itself; the other values are subqueries of a single row.</summary>
    private Item ValueAtRoot(QueryModel model, QueryScope root)
    {
        if (model.ResultOperators[^1] is AnyResultOperator or AllResultOperator or ContainsResultOperator)
        {
            return Value(model, root);
        }

        (QueryScope scope, Item element) = Open(model, null, model.ResultOperators.Count - 1);
        AggregateResult result = AggregateOver(model.ResultOperators[^1], element, isDistinct: false, filter: null)
            ?? throw Untranslatable.Operator(NameOf(model.ResultOperators[^1]), $"it cannot be applied to '{element.Type.Name}' by the database. Select a number, text or date first, or call ToList() before it.");
        (Relation relation, ColumnRef column) = AggregateOf(scope, result);
        root.Relation = relation;
        return Finish(model.ResultOperators[^1], result, column);
    }

    private static ResultKind KindOf(ChoiceResultOperatorBase choice) => (choice is SingleResultOperator, choice.ReturnDefaultWhenEmpty) switch
    {
        (true, false) => ResultKind.Single,
        (true, true) => ResultKind.SingleOrDefault,
        (false, false) => choice is ElementAtResultOperator ? ResultKind.ElementAt : ResultKind.First,
        _ => ResultKind.FirstOrDefault,
    };

    /// <summary>Ends a query: its item's scalars become the columns of the root project, sorted.</summary>
    private ShapedQuery Shaped(QueryScope scope, Item element)
    {
        var builder = new ShapeBuilder(this, scope);
        Shape shape = builder.BuildRow(element);
        RowGroups? groups = builder.Groups();
        var query = new ShapedQuery(Plan(Sorted(scope), builder.Bindings), shape, builder.Collections, builder.Includes) { Groups = groups };
        VolatileCalls.RequireOneUse(query);
        return query;
    }

    /// <summary>A plan. Values with subqueries may have been used several times: each use is a subquery of its own.</summary>
    private Relation Plan(Relation rows, ValueList<Binding> bindings) => new Project(rows, bindings).WithOwnSubqueries(_ids);

    /// <summary>A column as part of a key: null is a value like any other.</summary>
    private static ColumnShape KeyShape(ColumnRef column, int ordinal)
    {
        Type type = column.Type.ClrType;
        return new ColumnShape(column.IsNullable && type.IsValueType ? typeof(Nullable<>).MakeGenericType(type) : type, ordinal, column.Type, column.IsNullable, null, "key");
    }

    /// <summary>
    /// A query for the rows of many outer rows at once. The outer columns that it refers to become lists of keys; each row carries its key in its last columns.
    /// </summary>
    private (KeyedQuery Query, ValueList<ColumnRef> OuterColumns) Keyed(
        Sequence children, QueryScope scope, KeyRows? keyRows = null, KeyWalk? walk = null)
    {
        scope.Relation = children.Relation;
        scope.Orderings = children.Order;
        var builder = new ShapeBuilder(this, scope, keyRows);
        Shape shape = builder.BuildRow(children.Element);
        RowGroups? groups = builder.Groups();
        ValueList<Binding> values = WithLists(builder.Bindings, scope);
        var plan = new Project(Sorted(scope), values);

        // Whatever the plan refers to and does not provide is a column of the outer row: a key.
        ColumnRef[] outer = [.. FreeColumns.Refs(plan).DistinctBy(c => c.Id).OrderBy(c => c.Id)];
        OutputColumn[] keys = [.. outer.Select(c => _ids.New("key", c.Type, c.IsNullable))];
        int firstParameter = _nextParameter;
        _nextParameter += outer.Length;
        Dictionary<int, Scalar> map = outer.Zip(keys).ToDictionary(p => p.First.Id, p => (Scalar)p.Second.Ref());
        Relation relation = Substitution.Replace(scope.Relation, map);
        if (outer.Length > 0)
        {
            var lists = outer.Select((c, i) => (Scalar)new Parameter(firstParameter + i, SqlType.Array(c.Type), false)).ToValueList();
            OutputColumn[] seeds = walk is null ? keys : [.. keys.Select(k => k with { Id = _ids.Next() })];
            Relation rows = keyRows?.Invoke(outer, seeds) ?? new Unnest(lists, seeds.ToValueList()) { IsDistinct = true };
            relation = new Apply(ApplyKind.Cross, walk is null ? rows : walk(outer, rows, keys), relation);
        }

        ValueList<Ordering> orderings = scope.Orderings.Select(o => o with { Key = Substitution.Replace(o.Key, map) }).ToValueList();
        if (groups is not null)
        {
            // The same row may belong to several outer rows.
            groups = groups with { Key = keys.Select((k, i) => KeyShape(k.Ref(), builder.Bindings.Count + i)).Concat(groups.Key).ToValueList() };
            orderings = keys.Select(k => new Ordering(k.Ref())).Concat(orderings).ToValueList();
        }

        if (orderings.Count > 0)
        {
            relation = new Sort(relation, orderings);
        }

        ValueList<Binding> bindings = values.Select(b => b with { Value = Substitution.Replace(b.Value, map) }).Concat(keys.Select(Binding.Pass)).ToValueList();
        var query = new ShapedQuery(Plan(relation, bindings), shape, builder.Collections, builder.Includes) { Groups = groups };
        return (new KeyedQuery(query, outer.Length, firstParameter), outer.ToValueList());
    }
}
