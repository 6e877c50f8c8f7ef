using System.Linq.Expressions;
using Linq.Provider.Mapping;

namespace Linq.Provider.Materialization;

/// <summary>The typed form of an entity's key: the CLR type of a single key property, else a value tuple of them in order.</summary>
internal static class EntityKeys
{
    /// <summary>The type of the key, or null if the class has none.</summary>
    public static Type? TypeOf(EntityMap map) => map.Key.Count switch
    {
        0 => null,
        1 => Part(map.Key[0]),
        _ => TupleLayout.TypeOf([.. map.Key.Select(Part)]),
    };

    /// <summary>The key made of the expressions of its parts (in the order of <see cref="EntityMap.Key"/>).</summary>
    public static Expression New(EntityMap map, IReadOnlyList<Expression> parts)
    {
        Expression[] typed = [.. parts.Select((part, i) => MemberAccess.ConvertTo(part, Part(map.Key[i])))];
        return typed.Length == 1 ? typed[0] : TupleLayout.New(typed);
    }

    /// <summary>A key is never null, so a property declared nullable counts as its plain type.</summary>
    private static Type Part(PropertyMap property) => Nullable.GetUnderlyingType(property.ClrType) ?? property.ClrType;
}
