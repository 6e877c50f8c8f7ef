using System.Linq.Expressions;
using System.Reflection;
using Linq.Provider.Algebra;
using Linq.Provider.Collections;
using Linq.Provider.Mapping;
using Linq.Provider.Schema;
using Remotion.Linq.Clauses;

namespace Linq.Provider.Translation;

/// <summary>Union, Concat, Intersect and Except, and what makes two sides comparable.</summary>
internal sealed partial class QueryTranslator
{
    /// <summary>A set operation with a second sequence; objects of the model in a list of the application go by their keys.</summary>
    private Item CombineWith(SetOperationKind kind, QueryScope scope, Item left, Expression second)
    {
        if (second is not QueryParameterExpression list || (left is ReferenceItem reference ? Join(reference, scope) : left) is not EntityItem entity)
        {
            return Combine(kind, scope, left, OpenOther(second, scope, left));
        }

        if (kind is not (SetOperationKind.Intersect or SetOperationKind.Except))
        {
            throw Untranslatable.Operator(
                kind == SetOperationKind.UnionAll ? nameof(Queryable.Concat) : kind.ToString(),
                "the objects of a list of the application are no rows of the database, and need not be stored. Ask for those that are with Where(x => list.Contains(x)), or put the sequences together after ToList().");
        }

        Item distinct = MakeDistinct(scope, entity);
        Scalar isAmong = InParameter(list, distinct, second, part: null).Scalar;
        Filter(scope, kind == SetOperationKind.Intersect ? isAmong : Unary.Not(isAmong));
        return distinct;
    }

    /// <summary>A set operation. Where a side has an order, the result has it too: the elements of the left side in theirs, before those of the right side in theirs.</summary>
    private Item Combine(SetOperationKind kind, QueryScope scope, Item left, Sequence right)
    {
        string name = kind == SetOperationKind.UnionAll ? nameof(Queryable.Concat) : kind.ToString();
        (left, Item rightElement) = (OpenLike(right.Element, left), OpenLike(left, right.Element));
        left = RequireComparable(left, name);
        right = right with { Element = RequireComparable(rightElement, name) };
        bool isOrdered = scope.Orderings.Count > 0;
        switch (kind)
        {
            case SetOperationKind.UnionAll when isOrdered || right.Orderings.Count > 0:
                return InTurn(scope, left, right);
            case SetOperationKind.Union when isOrdered || right.Orderings.Count > 0:
                return MakeDistinct(scope, InTurn(scope, left, right));
            case SetOperationKind.Intersect or SetOperationKind.Except when isOrdered:
                left = MakeDistinct(scope, left);
                var isAmong = new Exists(new Filter(right.Relation, ItemEquality(left, right.Element, Expression.Constant(name))));
                Filter(scope, kind == SetOperationKind.Intersect ? isAmong : Unary.Not(isAmong));
                return left;
            default:
                return CombineRows(kind, scope, left, right);
        }
    }

    /// <summary>The other side of a set operation. Objects of the application that are written there are made like those of this side.</summary>
    private Sequence OpenOther(Expression source, QueryScope scope, Item element)
        => source is NewArrayExpression { NodeType: ExpressionType.NewArrayInit } array ? OpenArray(array, scope, WhollyInDatabase(element)) : OpenSource(source, scope);

    /// <summary>Concat of sequences that have an order: their rows bear the number of their sequence and their place in it.</summary>
    private Item InTurn(QueryScope scope, Item left, Sequence right)
    {
        var next = new QueryScope(scope.Parent) { Relation = right.Relation, Orderings = right.Order };
        Item first = Placed(scope, left, 0);
        Item second = Placed(next, right.Element, 1);
        var both = (ObjectItem)CombineRows(SetOperationKind.UnionAll, scope, first, right with { Relation = next.Relation, Element = second });
        scope.Orderings = both.Arguments.Take(2).Select(a => new Algebra.Ordering(((ScalarItem)a).Scalar)).ToValueList();
        return both.Arguments[2];

        Item Placed(QueryScope at, Item element, int turn)
        {
            Scalar place = at.Orderings switch
            {
                [] => Literal.Of(0),
                [{ IsDescending: false, Key: ColumnRef { Type: var type, IsNullable: false } key }] when type == SqlType.Integer => key,
                _ => Number(at, element, []),
            };
            ConstructorInfo constructor = typeof(ValueTuple<,,>).MakeGenericType(typeof(int), typeof(int), left.Type).GetConstructor([typeof(int), typeof(int), left.Type])!;
            return new ObjectItem(constructor.DeclaringType!, constructor, [new ScalarItem(typeof(int), Literal.Of(turn), null, "turn"), new ScalarItem(typeof(int), place, null, "place"), element], [], []);
        }
    }

    private Item CombineRows(SetOperationKind kind, QueryScope scope, Item left, Sequence right)
    {
        string name = kind == SetOperationKind.UnionAll ? nameof(Queryable.Concat) : kind.ToString();
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
    /// Values are stored alike, and objects of two classes of a hierarchy are objects of the nearest class above both. Where one side is optional, both must say where they are present, and say it alike:
    /// the marks are compared too.
    /// </summary>
    private static (Item Left, Item Right) Unify(Item left, Item right)
    {
        (left, right) = Met(left, right);
        (left, right) = (left with { Element = null }, right with { Element = null });
        switch (left, right)
        {
            case (ScalarItem l, ScalarItem r):
                return InOneColumn(l, r);
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
        (ScalarItem l, ScalarItem r) => IsSameValue(l, r),
        (EntityItem l, EntityItem r) => ReferenceEquals(l.Map, r.Map) && l.Presence is null == r.Presence is null,
        (ReferenceItem l, ReferenceItem r) => ReferenceEquals(l.Navigation, r.Navigation),
        (OptionalItem l, OptionalItem r) => SameStructure(l.Value, r.Value),
        (ObjectItem l, ObjectItem r) => l.Type == r.Type && l.Constructor == r.Constructor
            && l.Arguments.Count == r.Arguments.Count && l.Arguments.Zip(r.Arguments).All(p => SameStructure(p.First, p.Second))
            && l.Members.Count == r.Members.Count && l.Members.Zip(r.Members).All(p => p.First.Member == p.Second.Member && SameStructure(p.First.Value, p.Second.Value)),
        _ => false,
    };
}
