using Linq.Provider.Algebra;
using Linq.Provider.Collections;
using Linq.Provider.Diagnostics;
using Linq.Provider.Loaders;
using Linq.Provider.Mapping;
using Linq.Provider.Materialization;
using Linq.Provider.Schema;

namespace Linq.Provider.Translation;

internal sealed partial class QueryTranslator
{
    /// <content>
    /// Collections that are joined to the rows of the query. Whatever limits, orders or combines the rows lies below the join, so that it sees each row once:
    /// <code>
    /// SELECT a.*, b.* FROM (SELECT * FROM authors ORDER BY name LIMIT 10) a LEFT JOIN books b ON b.author = a.id ORDER BY a.name, a.id
    /// </code>
    /// The order of the rows is completed by what identifies them, so that those of one row of the query follow each other.
    /// </content>
    private sealed partial class ShapeBuilder
    {
        /// <summary>A row is identified by a key of no more columns than these, else by its number.</summary>
        private const int LongestKey = 3;

        private readonly Relation _rows = scope.Relation;
        private ValueList<ColumnRef> _rowKey = [];
        private EntityItem? _root;
        private bool _isContained;
        private int _joined;

        /// <summary>Which rows make one result, if collections are joined. Adds the columns that say it.</summary>
        public RowGroups? Groups() => _joined == 0 ? null : new RowGroups(_rowKey.Select(Key).ToValueList(), IsOrdered: !_isContained);

        /// <summary>A second collection would multiply with the first.</summary>
        private bool CanJoinCollection => !_isContained && (_joined == 0 || translator._context.Load.IsSingleStatement);

        private void Begin(Item item)
        {
            _root = item as EntityItem;
            _isContained = _root is not null && HasContainedCollection(_root.Includes);
        }

        /// <summary>The related object that a join of the query brings, if what followed has kept its columns; absent in rows where an outer join has found none.</summary>
        private EntityItem Contained(IncludePath include, EntityItem contained)
        {
            if (!IsProvided(contained, scope))
            {
                throw new QueryTranslationException(
                    ErrorCodes.NoSuchJoin,
                    $"ContainsEager cannot fill {include.Navigation}: an operator that makes new rows (Distinct, Union and their like) follows the join that brings it. Apply that operator before the join, or load the relationship with Include.");
            }

            Dictionary<int, OutputColumn> provided = scope.Relation.Output.ToDictionary(c => c.Id);
            var item = (EntityItem)contained.MapScalars(c => provided[((ColumnRef)c).Id].Ref());
            Scalar presence = item.Map.Key.Count > 0 ? PresenceOf(item) : item.Columns[include.Navigation.TargetKey[0].Index];
            return presence.IsNullable ? item with { Presence = presence } : item;
        }

        /// <summary>A collection whose elements are rows of the query: those with the same root object make one result, wherever they stand.</summary>
        private JoinedCollection Collected(NavigationMap navigation, EntityItem element)
        {
            if (_root is not { Map.Key.Count: > 0 } root || element.Map.Key.Count == 0)
            {
                throw Untranslatable.Operator("ContainsEager", $"the rows that belong to {navigation} are told by the keys of its owners, so the query must give the owners themselves. Project after ToList(), or use Include.");
            }

            _rowKey = root.Map.Key.Select(p => root.Columns[p.Index]).OfType<ColumnRef>().ToValueList();
            int index = _joined++;
            ValueList<ColumnRef> key = element.Map.Key.Select(p => element.Columns[p.Index]).OfType<ColumnRef>().ToValueList();
            return new JoinedCollection(navigation, index, Entity(element), key.Select(Key).ToValueList(), IsPartial: true);
        }

        private JoinedCollection JoinCollection(EntityItem owner, IncludePath include)
        {
            NavigationMap navigation = include.Navigation;
            Sequence children = include.Filter is null ? translator.OpenRelated(owner, navigation) : translator.OpenFiltered(include.Filter, owner, scope);
            if (children.Element is not EntityItem child)
            {
                throw NotProjected(include);
            }

            if (_joined == 0)
            {
                translator.NameKeys(scope);
                _rowKey = Identify(scope);
                scope.Orderings = scope.Orderings.AddRange(_rowKey.Select(c => new Ordering(c)));
            }

            int index = _joined++;
            var inner = new QueryScope(scope) { Relation = children.Relation, Orderings = children.Orderings };
            translator.NameKeys(inner);
            ValueList<ColumnRef> key = translator._context.Load.IsSingleStatement ? Identify(inner) : [];
            scope.Relation = new Apply(ApplyKind.Outer, scope.Relation, inner.Relation);
            scope.Orderings = scope.Orderings.AddRange(inner.Orderings);
            var element = (EntityItem)child.MakeOptional(child.Columns[(navigation.TargetKey.Count > 0 ? navigation.TargetKey : navigation.Target.Key)[0].Index]);
            EntityShape shape = Entity(element with { Includes = include.Children, LoadPath = owner.LoadPath.Add(navigation) });
            return new JoinedCollection(navigation, index, shape, key.Select(c => Key(c with { IsNullable = true })).ToValueList(), include.IsPartial);
        }

        /// <summary>A column that is not null in any row.</summary>
        private Scalar PresenceIn(QueryScope rows, EntityItem entity)
        {
            if (entity.Map.Key.Count > 0)
            {
                return PresenceOf(entity);
            }

            OutputColumn mark = translator._ids.New("present", SqlType.Integer, false);
            rows.Relation = new Project(rows.Relation, rows.Relation.Output.Select(Binding.Pass).Append(new Binding(mark, Literal.Of(1))).ToValueList());
            return mark.Ref();
        }

        /// <summary>What tells the rows of a scope apart: a key that the schema knows, or else their number in the order of the query, which then is the order.</summary>
        private ValueList<ColumnRef> Identify(QueryScope rows)
        {
            IReadOnlySet<int>? key = MatchesNull(rows.Relation) ? null : UniqueKeys.Of(rows.Relation).Where(k => k.Count is > 0 and <= LongestKey).MinBy(k => k.Count);
            OutputColumn[] columns = [.. rows.Relation.Output.Where(c => key?.Contains(c.Id) == true)];
            if (columns.Length > 0 && columns.All(c => c.Type.Kind is not (SqlTypeKind.Array or SqlTypeKind.Json or SqlTypeKind.Double or SqlTypeKind.Real)))
            {
                return columns.Select(c => c.Ref()).ToValueList();
            }

            translator.NameKeys(rows);
            OutputColumn number = translator._ids.New("row", SqlType.BigInteger, false);
            rows.Relation = new Window(rows.Relation, [new Binding(number, new WindowCall(WindowFunction.RowNumber, [], [], rows.Orderings, number.Type, false))]);
            rows.Orderings = [];
            return [number.Ref()];
        }

        /// <summary>Whether a join may pair nulls, as the members of composite keys do in C#: what the schema knows of keys does not hold for these.</summary>
        private static bool MatchesNull(Relation relation) =>
            (relation is Join { Predicate: { } predicate } && predicate.Conjuncts().Any(c => c is Binary { Operator: BinaryOperator.Equal, Left.IsNullable: true, Right.IsNullable: true }))
            || relation.Inputs().Any(MatchesNull);

        /// <summary>The rows of the query before collections were joined, if they hold an entity; for the copy that the statements of other strategies make.</summary>
        private Relation RowsOf(EntityItem entity)
        {
            HashSet<int> provided = _rows.OutputIds();
            return entity.Columns.All(c => FreeColumns.Of(c).IsSubsetOf(provided)) ? _rows : scope.Relation;
        }
    }
}
