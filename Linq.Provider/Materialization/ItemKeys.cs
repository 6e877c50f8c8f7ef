using System.Globalization;
using System.Linq.Expressions;
using Linq.Provider.Diagnostics;
using Linq.Provider.Mapping;

namespace Linq.Provider.Materialization;

/// <summary>The keys of dictionaries of related objects.</summary>
internal static class ItemKeys
{
    /// <summary>The key type of a dictionary's property, and its element type.</summary>
    public static (Type Key, Type Item) TypesOf(NavigationMap navigation) =>
        (Nullable.GetUnderlyingType(navigation.KeyedBy!.ClrType) ?? navigation.KeyedBy.ClrType, navigation.Target.ClrType);

    /// <summary>Reads the key of an item: a <c>Func&lt;TItem, TKey?&gt;</c>; a null stands for an item without a key.</summary>
    public static Delegate ReaderOf(NavigationMap navigation)
    {
        (Type key, Type type) = TypesOf(navigation);
        ParameterExpression item = Expression.Parameter(type, "item");
        Expression value = MemberAccess.Get(MemberAccess.ConvertTo(item, navigation.KeyedBy!.Member!.DeclaringType!), navigation.KeyedBy.Member!);
        return Expression.Lambda(typeof(Func<,>).MakeGenericType(type, typeof(object)), Expression.Convert(value, typeof(object)), item).Compile();
    }

    /// <summary>Two related objects have the same key.</summary>
    public static LinqProviderException Duplicate(NavigationMap navigation, object key) => new(
        ErrorCodes.DictionaryKey,
        string.Create(CultureInfo.InvariantCulture, $"{navigation} is keyed by {navigation.Target.ClrType.Name}.{navigation.KeyedBy}, and two of its objects have the key '{key}'. Make the key unique by an index, or map the relationship as a collection."));

    /// <summary>A related object has no key.</summary>
    public static LinqProviderException Missing(NavigationMap navigation) => new(
        ErrorCodes.DictionaryKey,
        $"{navigation} is keyed by {navigation.Target.ClrType.Name}.{navigation.KeyedBy}, which is null in one of its objects. Make the property required, or map the relationship as a collection.");

    /// <summary>An object was put under another key than its own.</summary>
    public static LinqProviderException Mismatch(NavigationMap navigation, object key, object? own) => new(
        ErrorCodes.DictionaryKey,
        string.Create(CultureInfo.InvariantCulture, $"{navigation} is keyed by {navigation.Target.ClrType.Name}.{navigation.KeyedBy}: an object whose {navigation.KeyedBy} is '{own}' cannot be put under the key '{key}'. Set the property before, or use it as the key."));
}
