using System.Linq.Expressions;
using Linq.Provider.Mapping;

namespace Linq.Provider.Materialization;

/// <summary>
/// Objects of a mapped class by their keys, as the database compares them: without tracking each row makes an object of its own, and a lookup, a dictionary or a set would take these for different ones.
/// </summary>
/// <param name="keyOf">Reads the key.</param>
internal sealed class EntityComparer<T, TKey>(Func<T, TKey> keyOf) : IEqualityComparer<T>
    where T : class
{
    public bool Equals(T? x, T? y) => ReferenceEquals(x, y) || (x is not null && y is not null && EqualityComparer<TKey>.Default.Equals(keyOf(x), keyOf(y)));

    public int GetHashCode(T obj) => EqualityComparer<TKey>.Default.GetHashCode(keyOf(obj)!);
}

internal static class EntityComparer
{
    /// <summary>The comparer for a class, or null where its objects do not hold their key.</summary>
    public static object? Of(EntityMap map)
    {
        if (EntityKeys.TypeOf(map) is not { } key || map.Key.Any(p => p.Member is null))
        {
            return null;
        }

        ParameterExpression item = Expression.Parameter(map.ClrType, "item");
        Expression read = EntityKeys.New(map, [.. map.Key.Select(p => MemberAccess.Get(MemberAccess.ConvertTo(item, p.Member!.DeclaringType!), p.Member))]);
        return Activator.CreateInstance(typeof(EntityComparer<,>).MakeGenericType(map.ClrType, key), Expression.Lambda(read, item).Compile(preferInterpretation: true));
    }
}
