using System.Diagnostics;
using System.Linq.Expressions;
using Linq.Provider.Algebra;
using Linq.Provider.Collections;
using Linq.Provider.Diagnostics;

namespace Linq.Provider.Translation;

/// <summary>What can be done to every kind of item.</summary>
internal static class ItemOperations
{
    /// <summary>Maps every scalar of an item to one of other rows. Items whose columns are hidden in a closure (collections, groups) cannot follow and are refused.</summary>
    public static Item MapScalars(this Item item, Func<Scalar, Scalar> map) => item.Map(map, static hidden => throw new QueryTranslationException(
        ErrorCodes.UntranslatableShape,
        $"A collection ('{hidden.Type.Name}') cannot take part in Distinct, a set operation or a group key, because rows that hold collections cannot be compared. "
        + "Apply that operator first and project the collection afterwards."));

    /// <summary>Maps every scalar of an item to one of the same rows: collections, whose columns are still there, stay as they are.</summary>
    public static Item MapValues(this Item item, Func<Scalar, Scalar> map) => item.Map(map, hidden => hidden is GroupItem group ? group with { Key = group.Key.MapValues(map) } : hidden);

    private static Item Map(this Item item, Func<Scalar, Scalar> map, Func<Item, Item> mapHidden)
    {
        return item switch
        {
            ScalarItem i => MapScalar(i, map),
            EntityItem i => MapEntity(i, map),
            RowItem i => i with { Columns = i.Columns.Select(map).ToValueList() },
            ReferenceItem i => i with { Source = MapEntity(i.Source, map) },
            ObjectItem i => i with { Arguments = i.Arguments.Select(Inner).ToValueList(), Members = i.Members.Select(m => m with { Value = Inner(m.Value) }).ToValueList(), Element = MapElement(i.Element, null, map) },
            OptionalItem i => i with { Value = Inner(i.Value), Presence = map(i.Presence) },
            ClientItem i => i with { Arguments = i.Arguments.Select(Inner).ToValueList(), InDatabase = i.InDatabase is { } say ? () => say() is { } said ? Inner(said) : null : null },
            ParameterItem => item,
            SequenceItem or GroupItem => mapHidden(item),
            _ => throw new UnreachableException(),
        };

        Item Inner(Item part) => part.Map(map, mapHidden);
    }

    private static ScalarItem MapScalar(ScalarItem item, Func<Scalar, Scalar> map)
    {
        Scalar mapped = map(item.Scalar);
        return item with { Scalar = mapped, Element = ReferenceEquals(item.Element?.Plain, item.Scalar) ? MapElement(item.Element, mapped, map) : null };
    }

    private static ListElement? MapElement(ListElement? element, Scalar? plain, Func<Scalar, Scalar> map)
        => element is null ? null : element with { Plain = plain, Forms = element.Forms.Select(f => f with { Scalar = map(f.Scalar) }).ToValueList() };

    private static EntityItem MapEntity(EntityItem item, Func<Scalar, Scalar> map) => item with
    {
        Columns = item.Columns.Select(map).ToValueList(),
        Presence = item.Presence is null ? null : map(item.Presence),
        Discriminator = item.Discriminator is null ? null : map(item.Discriminator),
        Derived = item.Derived.Select(d => MapEntity(d, map)).ToValueList(),
    };

    /// <summary>The scalars of an item, in a fixed order.</summary>
    public static List<Scalar> Leaves(this Item item)
    {
        var leaves = new List<Scalar>();
        item.MapScalars(s =>
        {
            leaves.Add(s);
            return s;
        });
        return leaves;
    }

    /// <summary>Whether the values of an item are all made by SQL, so that comparing its scalars compares the item.</summary>
    public static bool IsComparable(this Item item) => item switch
    {
        ScalarItem or EntityItem or RowItem or ReferenceItem => true,
        ObjectItem i => i.Arguments.All(IsComparable) && i.Members.All(m => m.Value.IsComparable()),
        OptionalItem i => i.Value.IsComparable(),
        _ => false,
    };

    /// <summary>The item as it is on the optional side of an outer join, whose leaves are all columns of that side. <paramref name="presence"/> is a column that is never null there.</summary>
    public static Item MakeOptional(this Item item, Scalar presence)
    {
        Item nullable = item.MapValues(AllowNull);
        return nullable switch
        {
            EntityItem entity => entity.Presence is null ? entity with { Presence = AllowNull(presence) } : entity,
            ScalarItem scalar => scalar,
            ReferenceItem reference => reference with { Source = (EntityItem)reference.Source.MakeOptional(presence) },
            ClientItem client => WherePresent(client, AllowNull(presence)),
            OptionalItem => nullable,
            _ => new OptionalItem(nullable, AllowNull(presence)),
        };
    }

    /// <summary>What the client computes where the row is there, and the default of its type elsewhere.</summary>
    private static ClientItem WherePresent(ClientItem client, Scalar presence)
    {
        (ParameterExpression present, ParameterExpression value) = (Expression.Parameter(typeof(bool), "present"), Expression.Parameter(client.Type, "value"));
        var isPresent = new ScalarItem(typeof(bool), Unary.IsNotNull(presence), null, "present");
        return Client(Expression.Condition(present, value, Expression.Default(client.Type)), [(present, isPresent), (value, client)], client.Reason) with
        {
            InDatabase = client.InDatabase is { } say ? () => say() is { } said ? QueryTranslator.Where(isPresent.Scalar, said) : null : null,
        };
    }

    /// <summary>The scalar with null allowed, for columns that come to lie on the optional side of an outer join.</summary>
    public static Scalar AllowNull(Scalar scalar) => scalar switch
    {
        ColumnRef { IsNullable: false } c => c with { IsNullable = true },
        _ => scalar,
    };

    /// <summary>A value that only the client can compute from items.</summary>
    public static ClientItem Client(Expression body, IReadOnlyList<(ParameterExpression Hole, Item Item)> arguments, QueryTranslationException reason)
        => new(Expression.Lambda(body, arguments.Select(a => a.Hole)), arguments.Select(a => a.Item).ToValueList(), reason);
}
