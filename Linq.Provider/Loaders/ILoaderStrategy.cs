using System.Diagnostics;
using Linq.Provider.Mapping;

namespace Linq.Provider.Loaders;

/// <summary>What a query does about a relationship of the objects that it reads.</summary>
internal enum QueryPart
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>The related objects come in columns of the same statement.</summary>
    Join,

    /// <summary>The related objects come by a further statement, keyed by properties of the objects read.</summary>
    Statement,
}

/// <summary>
/// A way to load a relationship (SQLAlchemy's loader strategies): what a query does about it, and what happens when it is accessed without being loaded.
/// Strategies hold no state; the relationship's mapping chooses one, and an Include may choose another for its query.
/// </summary>
internal interface ILoaderStrategy
{
    /// <summary>What a query does. A strategy that cannot do what it is made for with a relationship takes the nearest.</summary>
    QueryPart PartOf(NavigationMap navigation);

    /// <summary>Called when a relationship is read that is not loaded.</summary>
    void Read(IUnloadedRelationship relationship);
}

/// <summary>A relationship of one object that is read and not loaded.</summary>
internal interface IUnloadedRelationship
{
    /// <summary>Loads it, by default for all objects that came with this one.</summary>
    /// <exception cref="LazyLoadException">The session is gone or does not allow it.</exception>
    void Load();

    /// <summary>The exception that says that the mapping or the query forbids the access.</summary>
    LazyLoadException Forbidden();
}

/// <summary>The strategies by what the application calls them.</summary>
internal static class LoaderStrategies
{
    private static readonly ILoaderStrategy s_select = new SelectLoader();
    private static readonly ILoaderStrategy s_joined = new JoinedLoader();
    private static readonly ILoaderStrategy s_selectIn = new SelectInLoader();
    private static readonly ILoaderStrategy s_subquery = new SubqueryLoader();
    private static readonly ILoaderStrategy s_immediate = new ImmediateLoader();
    private static readonly ILoaderStrategy s_raise = new RaiseLoader();
    private static readonly ILoaderStrategy s_noLoad = new NoLoadLoader();

    public static ILoaderStrategy Of(Loading loading) => loading switch
    {
        Loading.Select => s_select,
        Loading.Joined => s_joined,
        Loading.SelectIn => s_selectIn,
        Loading.Subquery => s_subquery,
        Loading.Immediate => s_immediate,
        Loading.Raise => s_raise,
        Loading.NoLoad or Loading.Dynamic or Loading.WriteOnly => s_noLoad,
        _ => throw new UnreachableException(),
    };

    /// <summary>The strategy of an Include: the one it names; else the mapping's, if that loads with the query; else a join for a reference and a further statement for a collection.</summary>
    public static Loading OfInclude(NavigationMap navigation, Loading? chosen) =>
        chosen ?? (Of(navigation.Loading).PartOf(navigation) != QueryPart.None ? navigation.Loading : navigation.IsCollection ? Loading.SelectIn : Loading.Joined);

    /// <summary>Whether the mapping of a class, or of one below it in a shared table, wants a relationship loaded with its objects.</summary>
    public static bool LoadsWith(EntityMap map) => map.DerivedMaps.Prepend(map).SelectMany(m => m.Navigations).Any(n => Of(n.Loading).PartOf(n) != QueryPart.None);
}
