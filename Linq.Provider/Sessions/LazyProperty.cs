using System.Linq.Expressions;
using Linq.Provider.Mapping;
using Linq.Provider.Materialization;

namespace Linq.Provider.Sessions;

/// <summary>Makes the collections that fit a property.</summary>
internal static class LazyCollections
{
    /// <summary>What makes the collections, the first one by default; none if the property is not one that a session may fill.</summary>
    public static IReadOnlyList<Func<ILazySource, ILazyCollection>> FactoriesOf(NavigationMap navigation)
    {
        if (!TrackedClass.HoldsLazyCollection(navigation))
        {
            return [];
        }

        ParameterExpression source = Expression.Parameter(typeof(ILazySource));
        if (navigation.KeyedBy is not null)
        {
            (Type key, Type item) = ItemKeys.TypesOf(navigation);
            Type dictionary = typeof(LazyDictionary<,>).MakeGenericType(key, item);
            return navigation.Member.PropertyType.IsAssignableFrom(dictionary) ? [Factory(dictionary, Expression.Constant(navigation), Expression.Constant(ItemKeys.ReaderOf(navigation)))] : [];
        }

        Type[] kinds = [typeof(LazyList<>).MakeGenericType(navigation.Target.ClrType), typeof(LazySet<>).MakeGenericType(navigation.Target.ClrType)];
        return [.. kinds.Where(navigation.Member.PropertyType.IsAssignableFrom).Select(kind => Factory(kind, Expression.Constant(navigation.Name)))];

        Func<ILazySource, ILazyCollection> Factory(Type type, params Expression[] arguments) =>
            Expression.Lambda<Func<ILazySource, ILazyCollection>>(Expression.New(type.GetConstructors()[0], [source, .. arguments]), source).Compile();
    }
}

/// <summary>A property into which a session puts a collection of its own, and how that is made: kinds that fit, the first one by default.</summary>
internal sealed record LazyProperty(Relationship Relationship, IReadOnlyList<Func<ILazySource, ILazyCollection>> Kinds)
{
    public ILazyCollection Create(ILazySource source) => Kinds[0](source);

    /// <summary>A collection of the session's own with what the application's holds, and of its kind; null if that is one with a behaviour of its own, which has to stay.</summary>
    public ILazyCollection? Exchange(ILazySource source, object? given)
    {
        foreach (Func<ILazySource, ILazyCollection> create in Kinds)
        {
            ILazyCollection own = create(source);
            if (own.TryTakeOver(given))
            {
                return own;
            }
        }

        return null;
    }
}
