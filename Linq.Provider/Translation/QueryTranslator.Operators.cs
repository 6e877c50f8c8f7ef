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
                return Define(scope, union, CombineWith(SetOperationKind.Union, scope, element, union.Source2));
            case ConcatResultOperator concat:
                return Define(scope, concat, CombineWith(SetOperationKind.UnionAll, scope, element, concat.Source2));
            case IntersectResultOperator intersect:
                return CombineWith(SetOperationKind.Intersect, scope, element, intersect.Source2);
            case ExceptResultOperator except:
                return CombineWith(SetOperationKind.Except, scope, element, except.Source2);
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
                return Unboxed(element, cast.CastItemType);
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

    /// <summary><c>Cast</c> takes values out of their boxes, which converts nothing: C# throws for another type of number.</summary>
    private static Item Unboxed(Item element, Type type)
    {
        Type from = Nullable.GetUnderlyingType(element.Type) ?? element.Type;
        Type to = Nullable.GetUnderlyingType(type) ?? type;
        return element is ScalarItem && to.IsValueType && from.IsValueType && from != to && (to != type || Number(from) != Number(to))
            ? throw Untranslatable.Operator("Cast", $"C# cannot take a value of type '{from.Name}' for one of type '{to.Name}'. Convert it: Select(x => ({to.Name})x).")
            : ChangeType(element, type, Expression.Parameter(element.Type, "x"));

        static Type Number(Type type) => type.IsEnum ? Enum.GetUnderlyingType(type) : type;
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
        Binding[] named = [.. scope.Orderings.Select(o => o.Key).Where(k => k.HasSubquery()).Distinct().Select(key => new Binding(_ids.For(key, "order"), key))];
        if (named.Length > 0)
        {
            scope.Relation = new Project(scope.Relation, scope.Relation.Output.Select(Binding.Pass).Concat(named).ToValueList());
            scope.Orderings = scope.Orderings.Select(o => named.FirstOrDefault(b => b.Value == o.Key) is { } name ? o with { Key = name.Column.Ref() } : o).ToValueList();
        }
    }

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
        element = RequireComparable(element, "Distinct");
        HashSet<Scalar> leaves = [.. element.Leaves()];
        if (scope.Orderings.Any(o => !leaves.Contains(o.Key)))
        {
            // Of equal elements the first one counts, which has its place in the order.
            element = Named(scope, element);
            return FirstOfEach(scope, element, element.Leaves().Where(l => l is ColumnRef column && scope.Provides.Contains(column.Id)).Distinct());
        }

        Item distinct = Materialize(scope, element);
        scope.Relation = new Distinct(scope.Relation);
        return distinct;
    }

    /// <summary>The element as the database compares it.</summary>
    private static Item RequireComparable(Item element, string name)
    {
        element = WhollyInDatabase(element);
        if (element is ClientItem client)
        {
            throw client.Reason;
        }

        if (!element.IsComparable())
        {
            Item[] parts = element is ObjectItem o ? [.. o.Arguments, .. o.Members.Select(m => m.Value)] : [element];
            throw parts.OfType<ClientItem>().FirstOrDefault()?.Reason ?? (parts.OfType<ParameterItem>().FirstOrDefault() is { } given ? NotMade(given, name) : null) ?? Untranslatable.Operator(
                name, $"rows of '{element.Type.Name}' hold collections or client values and cannot be compared by the database. Apply it before the final Select.");
        }

        return element;
    }

    private static QueryTranslationException NotMade(ParameterItem given, string name) => Untranslatable.Operator(
        name, $"the '{given.Type.Name}' in it is an object of the application, of which the database cannot make rows. Make the object in the query out of its values, or put it into a list.");

    /// <summary>The item over columns: what is computed of a row gets a name beside the row's own columns.</summary>
    private Item Named(QueryScope scope, Item element)
    {
        Binding[] computed = [.. element.Leaves().Distinct().Where(s => s is not (ColumnRef or Literal or Parameter)).Select(s => new Binding(_ids.For(s, NameOf(s, scope)), s))];
        if (computed.Length > 0)
        {
            scope.Relation = new Project(scope.Relation, scope.Relation.Output.Select(Binding.Pass).Concat(computed).ToValueList());
        }

        return element.MapScalars(s => computed.FirstOrDefault(b => b.Value == s)?.Column.Ref() ?? s);
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

    /// <summary>One absent element where there is none: a left join from a single row.</summary>
    private Item DefaultIfEmpty(QueryScope scope, Item element)
    {
        (Relation rows, Item value, Scalar presence) = Absentable(scope.Relation, element);
        scope.Relation = new Join(JoinKind.Left, Values.Single, rows, Literal.True);
        if (value is ScalarItem scalar)
        {
            var nullable = (ScalarItem)scalar.MapScalars(ItemOperations.AllowNull);
            return DefaultInsteadOfNull(nullable, nullable.Scalar);
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
        bool isMade = false;
        Item value = element.MapValues(scalar =>
        {
            if (scalar is ColumnRef of && own.Contains(of.Id))
            {
                return scalar;
            }

            if (isMade)
            {
                return new Case([new When(Unary.IsNotNull(ItemOperations.AllowNull(mark.Ref())), scalar)], null, scalar.Type, true);
            }

            OutputColumn column = _ids.For(scalar, "value");
            bindings.Add(new Binding(column, scalar));
            return column.Ref();
        });
        isMade = true;
        return (new Project(rows, bindings.ToValueList()), value, mark.Ref());
    }

    /// <summary>Pairs of both sides' elements with equal keys, and those of either side that have no counterpart.</summary>
    private Item FullJoin(QueryScope scope, Item element, FullJoinResultOperator op)
    {
        Sequence inner = OpenSource(op.Inner, scope);
        QueryScope innerScope = ScopeOf(inner, out QuerySourceReferenceExpression reference);
        Item outerKey = WhollyInDatabase(Translate(op.OuterKey, scope));
        Item innerKey = WhollyInDatabase(Translate(_context.Parser.Inline(op.InnerKey, reference), innerScope));
        (Relation left, Item outerItem, Scalar outerPresence) = Absentable(scope.Relation, element);
        (Relation right, Item innerItem, Scalar innerPresence) = Absentable(innerScope.Relation, inner.Element);
        Scalar match = Match(outerKey, innerKey, op.OuterKey);
        scope.Relation = new Join(JoinKind.Full, left, right, match);
        scope.Orderings = [];
        ConstructorInfo pair = FullJoinResultOperator.PairOf(element.Type, inner.Element.Type);
        Type type = pair.DeclaringType!;
        return new ObjectItem(type, pair, [outerItem.MakeOptional(outerPresence), innerItem.MakeOptional(innerPresence)], [type.GetField("Item1")!, type.GetField("Item2")!], []);
    }

    private Item DefaultIfEmpty(QueryScope scope, Item element, Item defaultValue)
    {
        element = WhollyInDatabase(element);
        (element, defaultValue) = Met(element, defaultValue);
        if (element is not ScalarItem scalar || defaultValue is not ScalarItem value)
        {
            return ObjectOrDefault(scope, element, defaultValue);
        }

        if (!IsSameType(scalar, value))
        {
            throw Untranslatable.Operator("DefaultIfEmpty", $"no column holds a '{scalar.Type.Name}' and a '{value.Type.Name}'. Give a default of the same type, or convert both to one.");
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

    /// <summary>An object of the default's values where there is no row.</summary>
    private Item ObjectOrDefault(QueryScope scope, Item element, Item defaultValue)
    {
        (Relation rows, Item value, Scalar presence) = Absentable(scope.Relation, element);
        scope.Relation = new Join(JoinKind.Left, Values.Single, rows, Literal.True);
        Item? either = defaultValue is ScalarItem { Scalar: Literal { Value: null } } ? value.MakeOptional(presence)
            : Either(Unary.IsNotNull(ItemOperations.AllowNull(presence)), value.MapValues(ItemOperations.AllowNull), OpenLike(value, defaultValue));
        return either ?? throw Untranslatable.Operator(
            "DefaultIfEmpty", $"the '{defaultValue.Type.Name}' that is the default is not made of values of the database as the elements are. Make both alike, or use DefaultIfEmpty() and a conditional in the Select.");
    }

    /// <summary>A value that may be missing. Of a type that cannot be null, it is the type's default there.</summary>
    private static ScalarItem DefaultInsteadOfNull(ScalarItem item, Scalar nullable)
    {
        if (!item.Type.IsValueType || Nullable.GetUnderlyingType(item.Type) is not null)
        {
            return item with { Scalar = nullable };
        }

        object value = Activator.CreateInstance(item.Type)!;
        return (item.Converter is null ? value : StoredDefault(value, item.Converter)) is { } stored
            ? item with { Scalar = Scalars.Coalesce(nullable, new Literal(stored, nullable.Type)) }
            : item with { Scalar = nullable, IsDefaultIfNull = true };
    }

    /// <summary>The form in which a converter stores the default of its type; null where it has none that is read as the default again.</summary>
    private static object? StoredDefault(object value, ValueConverter converter)
    {
        try
        {
            return converter.Store(value) is { } stored && Equals(converter.Load(stored), value) ? stored : null;
        }
#pragma warning disable CA1031 // A converter of the application may throw anything.
        catch (Exception)
#pragma warning restore CA1031
        {
            return null;
        }
    }
}
