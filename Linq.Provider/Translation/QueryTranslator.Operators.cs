using System.Linq.Expressions;
using System.Reflection;
using Linq.Provider.Algebra;
using Linq.Provider.Collections;
using Linq.Provider.Schema;
using Remotion.Linq;
using Remotion.Linq.Clauses;
using Remotion.Linq.Clauses.Expressions;
using Remotion.Linq.Clauses.ResultOperators;

namespace Linq.Provider.Translation;

/// <summary>Result operators that give a sequence again.</summary>
internal sealed partial class QueryTranslator
{
    private Item TranslateOperator(ResultOperatorBase op, QueryScope scope, Item element, QueryModel model, int index)
    {
        switch (op)
        {
            case TakeResultOperator take:
                return Page(scope, element, take.Count, isTake: true);
            case SkipResultOperator skip:
                return Page(scope, element, skip.Count, isTake: false);
            case DistinctResultOperator:
                return MakeDistinct(scope, element);
            case ReverseResultOperator:
                scope.Orderings = Reverse(scope, element);
                return element;
            case UnionResultOperator union:
                return Define(scope, union, Combine(SetOperationKind.Union, scope, element, OpenSource(union.Source2, scope)));
            case ConcatResultOperator concat:
                return Define(scope, concat, Combine(SetOperationKind.UnionAll, scope, element, OpenSource(concat.Source2, scope)));
            case IntersectResultOperator intersect:
                return Combine(SetOperationKind.Intersect, scope, element, OpenSource(intersect.Source2, scope));
            case ExceptResultOperator except:
                return Combine(SetOperationKind.Except, scope, element, OpenSource(except.Source2, scope));
            case GroupResultOperator group:
                return Define(scope, group, GroupBy(group, scope, model, index));
            case DefaultIfEmptyResultOperator { OptionalDefaultValue: null }:
                return DefaultIfEmpty(scope, element);
            case DefaultIfEmptyResultOperator { OptionalDefaultValue: { } value }:
                return DefaultIfEmpty(scope, element, Translate(value, scope));
            case IncludeResultOperator include:
                // A group takes its elements from the source, not from the operators before it.
                element = Include(element, include.Spec, scope);
                return model.SelectClause.Selector is QuerySourceReferenceExpression { ReferencedQuerySource: var source } ? Define(scope, source, element) : element;
            case CastResultOperator cast:
                return ChangeType(element, cast.CastItemType, Expression.Parameter(element.Type, "x"));
            case OfTypeResultOperator ofType:
                return OfType(scope, element, ofType.SearchedItemType);
            case IndexResultOperator numbered:
                return WithIndex(scope, element, numbered.Pair);
            case ShuffleResultOperator:
                scope.Orderings = [new Algebra.Ordering(Scalars.Call(Functions.Random, SqlType.Double))];
                return element;
            case SelectiveResultOperator selective:
                return Choose(scope, element, selective);
            case FullJoinResultOperator fullJoin:
                return FullJoin(scope, element, fullJoin);
            case AsQueryableResultOperator:
                return element;
            default:
                throw Untranslatable.Operator(
                    op.GetType().Name.Replace("ResultOperator", string.Empty, StringComparison.Ordinal),
                    "it has no counterpart in the middle of a query. Call ToList() before it, or rewrite the query without it.");
        }
    }

    private static Item Define(QueryScope scope, IQuerySource source, Item item)
    {
        scope.Define(source, item);
        return item;
    }

    private void LimitTo(QueryScope scope, Scalar? offset, Scalar? count)
    {
        // Take after Skip in the same order is one clause of SQL; anything else nests.
        if (offset is null && scope.Relation is Limit { Count: null } skip && ReferenceEquals(Sorted(scope), skip))
        {
            scope.Relation = skip with { Count = count };
            return;
        }

        NameKeys(scope);
        scope.Relation = new Limit(Sorted(scope), offset, count);
    }

    /// <summary>Keys with subqueries become columns: the order of a page is needed again above it, and a subquery has its place in the plan only once.</summary>
    private void NameKeys(QueryScope scope)
    {
        Binding[] named = [.. scope.Orderings.Select(o => o.Key).Where(HasSubquery).Distinct().Select(key => new Binding(_ids.For(key, "order"), key))];
        if (named.Length > 0)
        {
            scope.Relation = new Project(scope.Relation, scope.Relation.Output.Select(Binding.Pass).Concat(named).ToValueList());
            scope.Orderings = scope.Orderings.Select(o => named.FirstOrDefault(b => b.Value == o.Key) is { } name ? o with { Key = name.Column.Ref() } : o).ToValueList();
        }
    }

    private static bool HasSubquery(Scalar scalar) => scalar.Subquery() is not null || scalar.Operands().Any(HasSubquery);

    /// <summary>The relation in the order of the query. A limit of rows in that very order gives them in it.</summary>
    private static Relation Sorted(QueryScope scope)
        => scope.Orderings.Count == 0 || scope.Relation is Limit { Input: Sort sorted } && sorted.Orderings == scope.Orderings ? scope.Relation : new Sort(scope.Relation, scope.Orderings);

    private static ValueList<Algebra.Ordering> Reverse(QueryScope scope, Item element)
    {
        ValueList<Algebra.Ordering> orderings = scope.Orderings;
        if (orderings.Count == 0)
        {
            orderings = SourceOrder(scope, element);
            if (orderings.Count == 0)
            {
                throw Untranslatable.Operator("Reverse or Last", "the query has no order that could be reversed. Add an OrderBy before it.");
            }
        }

        return orderings.Select(o => o with { IsDescending = !o.IsDescending }).ToValueList();
    }

    /// <summary>The order by primary key: what "source order" means for the rows of a table.</summary>
    private static ValueList<Algebra.Ordering>? KeyOrder(Item element) => element is EntityItem { Map.Key.Count: > 0 } entity
        ? entity.Map.Key.Select(p => new Algebra.Ordering(entity.Columns[p.Index])).ToValueList()
        : null;

    private Item MakeDistinct(QueryScope scope, Item element)
    {
        RequireComparable(element, "Distinct");
        Item distinct = Materialize(scope, element);
        scope.Relation = new Distinct(scope.Relation);
        return distinct;
    }

    private static void RequireComparable(Item element, string name)
    {
        if (element is ClientItem client)
        {
            throw client.Reason;
        }

        if (!element.IsComparable())
        {
            ClientItem? inner = element is ObjectItem o ? o.Arguments.Concat(o.Members.Select(m => m.Value)).OfType<ClientItem>().FirstOrDefault() : null;
            throw inner?.Reason ?? Untranslatable.Operator(
                name, $"rows of '{element.Type.Name}' hold collections or client values and cannot be compared by the database. Apply it before the final Select.");
        }
    }

    /// <summary>Makes the relation hold exactly the item's scalars, as columns. Orderings survive if they are among them.</summary>
    private Item Materialize(QueryScope scope, Item element)
    {
        var columns = new Dictionary<Scalar, Binding>();
        Item result = element.MapScalars(scalar =>
        {
            if (!columns.TryGetValue(scalar, out Binding? binding))
            {
                OutputColumn column = _ids.For(scalar, NameOf(scalar, scope));
                binding = new Binding(column, scalar);
                columns.Add(scalar, binding);
            }

            return binding.Column.Ref();
        });
        Relation input = scope.Relation;
        scope.Orderings = scope.Orderings.All(o => columns.ContainsKey(o.Key))
            ? scope.Orderings.Select(o => o with { Key = columns[o.Key].Column.Ref() }).ToValueList()
            : [];
        scope.Relation = new Project(input, columns.Values.ToValueList());
        return result;
    }

    private static string NameOf(Scalar scalar, QueryScope scope)
        => scalar is ColumnRef column && scope.Relation.Output.FirstOrDefault(c => c.Id == column.Id) is { } output ? output.Name : "value";

    private Item Combine(SetOperationKind kind, QueryScope scope, Item left, Sequence right)
    {
        string name = kind == SetOperationKind.UnionAll ? nameof(Queryable.Concat) : kind.ToString();
        RequireComparable(left, name);
        RequireComparable(right.Element, name);
        (left, Item rightElement) = Unify(left, InOrderOf(left, right.Element));
        left = WithIncludesOf(left, rightElement);
        if (!SameStructure(left, rightElement))
        {
            throw Untranslatable.Operator(name, "its two sides are projected differently (other constructors or members, or columns stored in other ways). Project both sides alike.");
        }

        (Scalar Left, Scalar Right)[] leaves = [.. left.Leaves().Zip(rightElement.Leaves())];
        List<(Scalar Left, Scalar Right)> distinct = [.. leaves.Distinct()];
        ValueList<Binding> leftBindings = distinct.Select(pair => new Binding(_ids.For(pair.Left, NameOf(pair.Left, scope)), pair.Left)).ToValueList();
        ValueList<Binding> rightBindings = distinct.Select(pair => pair.Right).Select((s, i) => new Binding(_ids.For(s, leftBindings[i].Column.Name), s)).ToValueList();
        ValueList<OutputColumn> columns = leftBindings
            .Select((b, i) => _ids.New(b.Column.Name, b.Column.Type, b.Column.IsNullable || rightBindings[i].Column.IsNullable)).ToValueList();
        scope.Relation = new SetOperation(
            kind,
            new Project(scope.Relation, leftBindings), leftBindings.Select(b => b.Column.Id).ToValueList(),
            new Project(right.Relation, rightBindings), rightBindings.Select(b => b.Column.Id).ToValueList(),
            columns);
        scope.Orderings = [];
        int next = 0;
        return left.MapScalars(_ => columns[distinct.IndexOf(leaves[next++])].Ref());
    }

    /// <summary>An object whose members are assigned in the order of another one's.</summary>
    private static Item InOrderOf(Item left, Item right)
        => left is ObjectItem l && right is ObjectItem r && l.Members.Count == r.Members.Count && l.Members.All(m => r.Members.Any(o => o.Member == m.Member))
            ? r with { Members = l.Members.Select(m => r.Members.First(o => o.Member == m.Member)).ToValueList() }
            : right;

    /// <summary>
    /// Objects of two classes of a hierarchy are objects of the nearest class above both. Where one side is optional, both must say where they are present, and say it alike:
    /// the marks are compared too.
    /// </summary>
    private static (Item Left, Item Right) Unify(Item left, Item right)
    {
        switch (left, right)
        {
            case (EntityItem l, EntityItem r) when l.Map != r.Map:
                return NearestAbove(l.Map, r.Map) is { } common ? Unify(Widen(l, common), Widen(r, common)) : (left, right);
            case (EntityItem l, EntityItem r) when l.Presence is not null || r.Presence is not null:
                return (l with { Presence = PresenceOf(l) }, r with { Presence = PresenceOf(r) });
            case (ObjectItem l, ObjectItem r) when l.Arguments.Count == r.Arguments.Count && l.Members.Count == r.Members.Count:
                (Item Left, Item Right)[] arguments = [.. l.Arguments.Zip(r.Arguments, Unify)];
                (Item Left, Item Right)[] members = [.. l.Members.Zip(r.Members, (a, b) => Unify(a.Value, b.Value))];
                return (Made(l, arguments.Select(p => p.Left), members.Select(p => p.Left)), Made(r, arguments.Select(p => p.Right), members.Select(p => p.Right)));
            case (OptionalItem, OptionalItem or ObjectItem) or (ObjectItem, OptionalItem):
                (OptionalItem a, OptionalItem b) = (Marked(left), Marked(right));
                (Item leftValue, Item rightValue) = Unify(a.Value, b.Value);
                return (a with { Value = leftValue }, b with { Value = rightValue });
            default:
                return (left, right);
        }

        static ObjectItem Made(ObjectItem item, IEnumerable<Item> arguments, IEnumerable<Item> members)
            => item with { Arguments = arguments.ToValueList(), Members = item.Members.Zip(members, (m, value) => m with { Value = value }).ToValueList() };

        static OptionalItem Marked(Item item) => item is OptionalItem optional ? optional with { Presence = Mark(optional.Presence) } : new OptionalItem(item, Literal.Of(1));
    }

    /// <summary>An object that either side gives is loaded with what either asks for; where they differ about a relationship, the left one counts.</summary>
    private static Item WithIncludesOf(Item left, Item right) => (left, right) switch
    {
        (EntityItem l, EntityItem r) => l with { Includes = l.Includes.AddRange(r.Includes.Where(i => !l.Includes.Any(known => known.Navigation == i.Navigation))) },
        (ObjectItem l, ObjectItem r) when l.Arguments.Count == r.Arguments.Count && l.Members.Count == r.Members.Count => l with
        {
            Arguments = l.Arguments.Select((a, i) => WithIncludesOf(a, r.Arguments[i])).ToValueList(),
            Members = l.Members.Select((m, i) => m with { Value = WithIncludesOf(m.Value, r.Members[i].Value) }).ToValueList(),
        },
        _ => left,
    };

    private static Scalar PresenceOf(EntityItem entity)
        => entity.Map.Key.Count > 0 ? entity.Columns[entity.Map.Key[0].Index] : entity.Presence is null ? Literal.Of(1) : Mark(entity.Presence);

    /// <summary>1 where the row is there, whatever told it so far.</summary>
    private static Scalar Mark(Scalar presence)
        => presence is Literal ? presence : new Case([new When(Unary.IsNotNull(presence), Literal.Of(1))], null, SqlType.Integer, true);

    private static bool SameStructure(Item left, Item right) => (left, right) switch
    {
        (ScalarItem l, ScalarItem r) => ReferenceEquals(l.Converter, r.Converter) || (l.Converter?.StoredType == r.Converter?.StoredType && l.Type == r.Type),
        (EntityItem l, EntityItem r) => ReferenceEquals(l.Map, r.Map) && l.Presence is null == r.Presence is null,
        (ReferenceItem l, ReferenceItem r) => ReferenceEquals(l.Navigation, r.Navigation),
        (OptionalItem l, OptionalItem r) => SameStructure(l.Value, r.Value),
        (ObjectItem l, ObjectItem r) => l.Type == r.Type && l.Constructor == r.Constructor
            && l.Arguments.Count == r.Arguments.Count && l.Arguments.Zip(r.Arguments).All(p => SameStructure(p.First, p.Second))
            && l.Members.Count == r.Members.Count && l.Members.Zip(r.Members).All(p => p.First.Member == p.Second.Member && SameStructure(p.First.Value, p.Second.Value)),
        _ => false,
    };

    /// <summary>One absent element where there is none: a left join from a single row.</summary>
    private Item DefaultIfEmpty(QueryScope scope, Item element)
    {
        (Relation rows, Item value, Scalar presence) = Absentable(scope.Relation, element);
        scope.Relation = new Join(JoinKind.Left, Values.Single, rows, Literal.True);
        if (value is ScalarItem scalar)
        {
            var nullable = (ScalarItem)scalar.MapScalars(ItemOperations.AllowNull);
            return nullable with { Scalar = DefaultInsteadOfNull(nullable.Scalar, scalar) };
        }

        return value.MakeOptional(presence);
    }

    /// <summary>Rows that may come to lie on the optional side of a join: every value of theirs is a column, and one of these tells whether the row is there.</summary>
    private (Relation Rows, Item Element, Scalar Presence) Absentable(Relation rows, Item element)
    {
        HashSet<int> own = [.. rows.Output.Select(c => c.Id)];
        if (element is EntityItem { Map.Key.Count: > 0, Presence: null } entity && entity.Columns.All(c => c is ColumnRef of && own.Contains(of.Id)))
        {
            return (rows, element, PresenceOf(entity));
        }

        if (element is ScalarItem { Scalar: ColumnRef column } && own.Contains(column.Id))
        {
            return (rows, element, column);
        }

        // Whatever is computed, or of a query around, must become null with the row, so it becomes a column of the row; so does the mark of its presence.
        OutputColumn mark = _ids.New("present", SqlType.Integer, false);
        var bindings = rows.Output.Select(Binding.Pass).Append(new Binding(mark, Literal.Of(1))).ToList();
        Item value = element is SequenceItem or GroupItem ? element : element.MapScalars(scalar =>
        {
            if (scalar is ColumnRef of && own.Contains(of.Id))
            {
                return scalar;
            }

            OutputColumn column = _ids.For(scalar, "value");
            bindings.Add(new Binding(column, scalar));
            return column.Ref();
        });
        return (new Project(rows, bindings.ToValueList()), value, mark.Ref());
    }

    /// <summary>Pairs of both sides' elements with equal keys, and those of either side that have no counterpart.</summary>
    private Item FullJoin(QueryScope scope, Item element, FullJoinResultOperator op)
    {
        Sequence inner = OpenSource(op.Inner, scope);
        QueryScope innerScope = ScopeOf(inner, out QuerySourceReferenceExpression reference);
        Item outerKey = Translate(op.OuterKey, scope);
        Item innerKey = Translate(_context.Parser.Inline(op.InnerKey, reference), innerScope);
        (Relation left, Item outerItem, Scalar outerPresence) = Absentable(scope.Relation, element);
        (Relation right, Item innerItem, Scalar innerPresence) = Absentable(innerScope.Relation, inner.Element);
        Scalar match = outerKey is ScalarItem a && innerKey is ScalarItem b ? Match(a, b) : ItemEquality(outerKey, innerKey, op.OuterKey);
        scope.Relation = new Join(JoinKind.Full, left, right, match);
        scope.Orderings = [];
        ConstructorInfo pair = FullJoinResultOperator.PairOf(element.Type, inner.Element.Type);
        Type type = pair.DeclaringType!;
        return new ObjectItem(type, pair, [outerItem.MakeOptional(outerPresence), innerItem.MakeOptional(innerPresence)], [type.GetField("Item1")!, type.GetField("Item2")!], []);
    }

    private Item DefaultIfEmpty(QueryScope scope, Item element, Item defaultValue)
    {
        if (element is not ScalarItem scalar || defaultValue is not ScalarItem value)
        {
            throw Untranslatable.Operator("DefaultIfEmpty", "a default can be given for simple values only. Use DefaultIfEmpty() and a conditional in the Select.");
        }

        OutputColumn mark = _ids.New("present", SqlType.Integer, false);
        OutputColumn column = _ids.For(scalar.Scalar, "value");
        var rows = new Project(scope.Relation, scope.Relation.Output.Select(Binding.Pass).Append(new Binding(column, scalar.Scalar)).Append(new Binding(mark, Literal.Of(1))).ToValueList());
        scope.Relation = new Join(JoinKind.Left, Values.Single, rows, Literal.True);
        Scalar present = Unary.IsNotNull(ItemOperations.AllowNull(mark.Ref()));
        Scalar otherwise = Adapt(value, scalar);
        return scalar with
        {
            Scalar = new Case([new When(present, ItemOperations.AllowNull(column.Ref()))], otherwise, scalar.Scalar.Type, scalar.Scalar.IsNullable || otherwise.IsNullable),
        };
    }

    /// <summary>For a type that cannot be null: the type's default where the row is absent.</summary>
    private static Scalar DefaultInsteadOfNull(Scalar nullable, ScalarItem item)
    {
        if (!item.Type.IsValueType || Nullable.GetUnderlyingType(item.Type) is not null)
        {
            return nullable;
        }

        object value = Activator.CreateInstance(item.Type)!;
        return Scalars.Coalesce(nullable, new Literal(item.Converter is null ? value : item.Converter.Store(value), nullable.Type));
    }
}
