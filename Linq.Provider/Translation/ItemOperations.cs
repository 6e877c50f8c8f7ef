using System.Diagnostics;
using System.Linq.Expressions;
using Linq.Provider.Algebra;
using Linq.Provider.Collections;
using Linq.Provider.Diagnostics;

namespace Linq.Provider.Translation;

/// <summary>What can be done to every kind of item.</summary>
internal static class ItemOperations
{
    /// <summary>Maps every scalar of an item. Items whose columns are hidden in a closure (collections, groups) cannot be mapped and are refused.</summary>
    public static Item MapScalars(this Item item, Func<Scalar, Scalar> map) => item switch
    {
        ScalarItem i => i with { Scalar = map(i.Scalar) },
        EntityItem i => MapEntity(i, map),
        RowItem i => i with { Columns = i.Columns.Select(map).ToValueList() },
        ReferenceItem i => i with { Source = MapEntity(i.Source, map) },
        ObjectItem i => i with
        {
            Arguments = i.Arguments.Select(a => a.MapScalars(map)).ToValueList(),
            Members = i.Members.Select(m => m with { Value = m.Value.MapScalars(map) }).ToValueList(),
        },
        OptionalItem i => new OptionalItem(i.Value.MapScalars(map), map(i.Presence)),
        ClientItem i => i with { Arguments = i.Arguments.Select(a => a.MapScalars(map)).ToValueList() },
        ParameterItem => item,
        SequenceItem or GroupItem => throw new QueryTranslationException(
            ErrorCodes.UntranslatableShape,
            $"A collection ('{item.Type.Name}') cannot take part in Distinct, a set operation or a group key, because rows that hold collections cannot be compared. "
            + "Apply that operator first and project the collection afterwards."),
        _ => throw new UnreachableException(),
    };

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
        if (item is SequenceItem or GroupItem)
        {
            return item;
        }

        Item nullable = item.MapScalars(AllowNull);
        return nullable switch
        {
            EntityItem entity => entity.Presence is null ? entity with { Presence = AllowNull(presence) } : entity,
            ScalarItem scalar => scalar,
            ReferenceItem reference => reference with { Source = (EntityItem)reference.Source.MakeOptional(presence) },
            OptionalItem or ClientItem or ParameterItem => nullable,
            _ => new OptionalItem(nullable, AllowNull(presence)),
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
