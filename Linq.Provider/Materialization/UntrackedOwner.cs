using Linq.Provider.Diagnostics;
using Linq.Provider.Mapping;

namespace Linq.Provider.Materialization;

/// <summary>Owns the collections of an object that was read without tracking: nothing can be queried through them, and an empty answer would be a lie.</summary>
internal sealed class UntrackedOwner(NavigationMap navigation) : ILogOwner
{
    /// <summary>Takes the collections of an object that was just read.</summary>
    public static void Take(object entity, EntityMap map, EntityAccess access)
    {
        foreach (NavigationMap navigation in map.Navigations)
        {
            if (navigation.IsLogged)
            {
                LogOf(entity, navigation, access)?.Owner = new UntrackedOwner(navigation);
            }
        }
    }

    /// <summary>The log behind a property; the collection is made if the class has left it null. Null if there is none and none can be set.</summary>
    public static CollectionLog? LogOf(object entity, NavigationMap navigation, EntityAccess access)
    {
        object? collection = access.Get(entity, navigation);
        if (collection is null && MemberAccess.CanSet(navigation.Member))
        {
            collection = Activator.CreateInstance(navigation.Member.PropertyType);
            access.Set(entity, navigation, collection);
        }

        return (collection as ILoggedCollection)?.Log;
    }

    public IQueryable<T> Query<T>() where T : class => throw new LazyLoadException(
        ErrorCodes.LazyLoadWithoutSession,
        $"{navigation} cannot be queried: this {navigation.Source} was read without tracking, so that it belongs to no session. "
        + $"Read it with tracking, or query session.Set<{navigation.Target}>() with a condition on its {navigation.Source}.");

    public void CheckChange()
    {
    }

    public void CheckAdd(object item)
    {
    }

    public void Added(object item)
    {
    }

    public void Removed(object item)
    {
    }

    public bool MayHold(object item) => true;
}
