using System.Diagnostics;
using System.Linq.Expressions;
using Linq.Provider.Algebra;
using Linq.Provider.Collections;
using Linq.Provider.Mapping;
using Linq.Provider.Schema;
using Remotion.Linq.Clauses;
using Remotion.Linq.Clauses.Expressions;
using Ordering = Linq.Provider.Algebra.Ordering;

namespace Linq.Provider.Translation;

/// <summary>Tables and navigations between entities.</summary>
internal sealed partial class QueryTranslator
{
    /// <summary>All rows of a mapped class.</summary>
    private Sequence OpenEntities(EntityMap map)
    {
        (Scan scan, EntityItem entity) = ScanOf(map);
        Relation relation = scan;
        if (entity.Discriminator is { } discriminator && map.BaseMap is not null)
        {
            relation = new Filter(relation, IsOneOf(discriminator, entity.Derived.Prepend(entity)));
        }

        var sequence = new Sequence(relation, entity, []);
        return FilterOf(map) is { } filter ? Filtered(sequence, filter) : sequence;
    }

    /// <summary>The filter of a class where it is in force. Within its own condition, which is that of its hierarchy, it is not.</summary>
    private EntityFilter? FilterOf(EntityMap map) => map.Filter is null || _filtered.Exists(f => f.Map.Root == map.Root) ? null : _context.FilterOf(map, _nextParameter);

    private Sequence Filtered(Sequence rows, EntityFilter filter)
    {
        _filtered.Add((EntityItem)rows.Element);
        AddParameters(filter);
        QueryScope scope = ScopeOf(rows, out QuerySourceReferenceExpression element);
        Filter(scope, Predicate(_context.Parser.Inline(filter.Condition, element), scope));
        _filtered.RemoveAt(_filtered.Count - 1);
        return rows with { Relation = scope.Relation };
    }

    private void AddParameters(EntityFilter filter)
    {
        foreach (Expression value in filter.Parameters)
        {
            _filterParameters.Add(new FilterParameter(_nextParameter, value, filter.Asked.Contains(_nextParameter)));
            _nextParameter++;
        }
    }

    private (Scan Scan, EntityItem Entity) ScanOf(EntityMap map)
    {
        var columns = new Dictionary<string, ScanColumn>(StringComparer.Ordinal);
        EntityItem entity = ItemOf(map, columns);
        if (map.Discriminator is { } discriminator)
        {
            entity = entity with
            {
                Discriminator = ColumnOf(discriminator.Column, columns),
                Derived = map.DerivedMaps.Select(d => ItemOf(d, columns)).ToValueList(),
            };
        }

        _opened.Add(entity);
        return (new Scan(map.Table, columns.Values.ToValueList()), entity);
    }

    private EntityItem ItemOf(EntityMap map, Dictionary<string, ScanColumn> columns)
        => new(map, map.Properties.Select(p => (Scalar)ColumnOf(p.Column, columns)).ToValueList(), null);

    private ColumnRef ColumnOf(Column column, Dictionary<string, ScanColumn> columns)
    {
        if (!columns.TryGetValue(column.Name, out ScanColumn? scanned))
        {
            scanned = new ScanColumn(_ids.New(column.Name, column.Type, column.IsNullable), column.Name);
            columns.Add(column.Name, scanned);
        }

        return scanned.Output.Ref();
    }

    private Sequence OpenTable(TableRootExpression root)
    {
        var columns = new Dictionary<string, ScanColumn>(StringComparer.Ordinal);
        ValueList<Scalar> values = root.Table.Columns.Select(c => (Scalar)ColumnOf(c, columns)).ToValueList();
        return new Sequence(new Scan(root.Table, columns.Values.ToValueList()), new RowItem(root.RowType, root.Table, values), []);
    }

    private Sequence OpenSql(SqlRootExpression root, QueryScope scope)
    {
        EntityMap map = _context.MapOf(root.ElementType);
        var columns = new Dictionary<string, ScanColumn>(StringComparer.Ordinal);
        EntityItem entity = ItemOf(map, columns);
        (ValueList<string> fragments, ValueList<int> order) = SqlFormat.Split(root.Format);
        ValueList<Scalar> arguments = order.Select(i => Scalar(root.Arguments[i], scope).Scalar).ToValueList();
        return new Sequence(new RawSql(fragments, arguments, columns.Values.ToValueList()), entity, []);
    }

    /// <summary>A related object, joined when more than its key is asked for; at once where a filter may hide it, for then a foreign key does not tell whether there is one.</summary>
    private Item ReferenceOf(EntityItem entity, NavigationMap navigation, QueryScope scope)
    {
        var reference = new ReferenceItem(entity, navigation);
        return FilterOf(navigation.Target) is null ? reference : Join(reference, scope);
    }

    /// <summary>The related object of a reference, joined to the scope that holds the entity; an inner join where it must exist.</summary>
    private EntityItem Join(ReferenceItem reference, QueryScope scope)
    {
        NavigationMap navigation = reference.Navigation;
        if (navigation.Condition is not null)
        {
            return JoinFirst(reference, scope);
        }

        ValueList<Scalar> key = navigation.SourceKey.Select(p => reference.Source.Columns[p.Index]).ToValueList();
        QueryScope owner = (key[0] is ColumnRef column ? scope.Owner(column.Id) : null) ?? scope;
        if (owner.FindJoined(navigation, key) is { } joined)
        {
            return joined;
        }

        Sequence target = OpenEntities(navigation.Target);
        var entity = (EntityItem)target.Element;

        // An object that a filter hides is missing; in the condition of another filter it hides what cannot be without it. The filters of a hierarchy say so themselves of what they read of their row.
        bool mayBeHidden = FilterOf(navigation.Target) is not null && (_filtered is [] || (_filtered[^1] is var row && row.Map.Root.DerivedMaps.Count > 0 && row.Columns[0].Equals(reference.Source.Columns[0])));
        bool isInner = navigation is { IsRequired: true, IsOnDependent: true } && reference.Source.Presence is null && !mayBeHidden && !IsOptional(key, owner);
        Scalar match = MatchKeys(key, entity, navigation.TargetKey);
        owner.Relation = new Join(isInner ? JoinKind.Inner : JoinKind.Left, owner.Relation, target.Relation, match);
        if (!isInner)
        {
            entity = (EntityItem)entity.MakeOptional(entity.Columns[navigation.TargetKey[0].Index]);
        }

        owner.AddJoined(navigation, key, entity);
        return entity;
    }

    /// <summary>Whether columns lie on the optional side of a join of a scope: what a collection of an object that may be missing starts from.</summary>
    private static bool IsOptional(ValueList<Scalar> columns, QueryScope scope) => scope.Relation.Output.Any(c => c.IsNullable && columns.Any(k => k is ColumnRef of && of.Id == c.Id));

    private static Scalar MatchKeys(ValueList<Scalar> key, EntityItem entity, IReadOnlyList<PropertyMap> properties)
        => Scalars.All(properties.Select((p, i) => Binary.Compare(BinaryOperator.Match, entity.Columns[p.Index], key[i])));

    /// <summary>The related objects of a collection: each use is a query of its own.</summary>
    private SequenceItem CollectionOf(EntityItem entity, NavigationMap navigation, Type type)
    {
        ParameterExpression list = Expression.Parameter(typeof(List<>).MakeGenericType(navigation.Target.ClrType), "list");
        return new SequenceItem(type, _ => OpenRelated(entity, navigation))
        {
            ToContainer = navigation.KeyedBy is null ? ContainerFor(type, list) : DictionaryFor(navigation.KeyedBy, list),
            KeyedBy = navigation.KeyedBy,
        };
    }

    /// <summary>The first object that meets the condition of a reference.</summary>
    private EntityItem JoinFirst(ReferenceItem reference, QueryScope scope)
    {
        ValueList<Scalar> key = reference.Source.Columns;
        QueryScope owner = key.OfType<ColumnRef>().Select(c => scope.Owner(c.Id)).FirstOrDefault(s => s is not null) ?? scope;
        if (owner.FindJoined(reference.Navigation, key) is { } joined)
        {
            return joined;
        }

        Sequence related = OpenRelated(reference.Source, reference.Navigation);
        var rows = new QueryScope(owner) { Relation = related.Relation, Orderings = related.Orderings };
        LimitTo(rows, null, Literal.Of(1));
        Item first = DefaultIfEmpty(rows, related.Element);
        ApplyTo(owner, new Sequence(rows.Relation, first, []));
        var entity = (EntityItem)(first is OptionalItem optional ? optional.Value : first);
        owner.AddJoined(reference.Navigation, key, entity);
        return entity;
    }

    /// <summary>The objects that meet the condition of a relationship.</summary>
    private Sequence OpenByCondition(EntityItem entity, NavigationMap navigation, Sequence target, LambdaExpression condition)
    {
        _byCondition.Add((navigation, entity, (EntityItem)target.Element));
        EntityFilter filter = _context.ConditionOf(condition, _nextParameter);
        AddParameters(filter);
        QueryScope scope = ScopeOf(target, out QuerySourceReferenceExpression element);
        Type type = condition.Parameters[0].Type;
        var owner = new MainFromClause("owner", type, Expression.Constant(null, type));
        scope.Define(owner, entity);
        Filter(scope, Predicate(_context.Parser.Inline(filter.Condition, new QuerySourceReferenceExpression(owner), element), scope));
        return target with { Relation = scope.Relation };
    }

    /// <summary>The related objects of one object of the session, whose key comes in parameters.</summary>
    private Sequence OpenRelated(RelatedRootExpression root)
    {
        EntityMap map = _context.MapOf(root.Owner);
        if (!map.TryGetNavigation(root.Relationship, out NavigationMap? navigation))
        {
            throw new UnreachableException();
        }

        Scalar[] columns = [.. map.Properties.Select(p => (Scalar)Literal.Null(p.SqlType))];
        foreach ((PropertyMap property, Expression value) in navigation.OwnerKey.Zip(root.Key))
        {
            columns[property.Index] = new Parameter(((QueryParameterExpression)value).Index, property.SqlType, property.IsNullable, property.Converter is { } converter ? converter.Store : null);
        }

        return OpenRelated(new EntityItem(map, columns.ToValueList(), null), navigation);
    }

    private Sequence OpenRelated(EntityItem entity, NavigationMap navigation)
    {
        Sequence target = Ordered(OpenEntities(navigation.Target), navigation);
        if (navigation.Condition is { } condition)
        {
            return OpenByCondition(entity, navigation, target, condition);
        }

        var related = (EntityItem)target.Element;
        ValueList<Scalar> key = navigation.SourceKey.Select(p => entity.Columns[p.Index]).ToValueList();
        if (navigation.Association is not { } association)
        {
            return target with { Relation = new Filter(target.Relation, MatchKeys(key, related, navigation.TargetKey)) };
        }

        var columns = new Dictionary<string, ScanColumn>(StringComparer.Ordinal);
        ColumnRef[] left = [.. association.SourceColumns.Select(c => ColumnOf(c, columns))];
        ColumnRef[] right = [.. association.TargetColumns.Select(c => ColumnOf(c, columns))];
        var links = new Scan(association.Table, columns.Values.ToValueList());
        _links.Add(links);
        var joined = new Join(JoinKind.Inner, links, target.Relation, MatchKeys(right.ToValueList<Scalar>(), related, navigation.TargetKey));
        Scalar match = Scalars.All(left.Select((c, i) => Binary.Compare(BinaryOperator.Match, c, key[i])));
        return target with { Relation = new Filter(joined, match) };
    }

    /// <summary>The related objects in the order that the mapping gives the collection.</summary>
    private Sequence Ordered(Sequence rows, NavigationMap navigation)
    {
        if (navigation.OrderBy.Count == 0)
        {
            return rows;
        }

        QueryScope scope = ScopeOf(rows, out QuerySourceReferenceExpression element);
        ValueList<Ordering> orderings = navigation.OrderBy
            .Select(o => new Ordering(Scalar(_context.Parser.Inline(o.Key, element), scope).Scalar, o.IsDescending)).ToValueList();
        return rows with { Relation = scope.Relation, Orderings = orderings };
    }

    /// <summary>A scope over some rows, for lambdas that no query clause holds.</summary>
    private static QueryScope ScopeOf(Sequence rows, out QuerySourceReferenceExpression element)
    {
        var scope = new QueryScope(null) { Relation = rows.Relation };
        var source = new MainFromClause("x", rows.Element.Type, Expression.Default(rows.Element.Type));
        scope.Define(source, rows.Element);
        element = new QuerySourceReferenceExpression(source);
        return scope;
    }

    /// <summary>What makes a property's collection type out of a list, or null if a list will do.</summary>
    private static LambdaExpression? ContainerFor(Type type, ParameterExpression list)
    {
        if (type.IsAssignableFrom(list.Type))
        {
            return Expression.Lambda(list, list);
        }

        if (type.IsArray)
        {
            return Expression.Lambda(Expression.Call(typeof(Enumerable), nameof(Enumerable.ToArray), [type.GetElementType()!], list), list);
        }

        Type element = list.Type.GetGenericArguments()[0];
        Type set = typeof(HashSet<>).MakeGenericType(element);
        Type made = type.IsAssignableFrom(set) ? set : type;
        return made.GetConstructor([typeof(IEnumerable<>).MakeGenericType(element)]) is { } constructor ? Expression.Lambda(Expression.New(constructor, list), list) : null;
    }
}
