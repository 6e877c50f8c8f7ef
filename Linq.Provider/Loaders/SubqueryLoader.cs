using Linq.Provider.Mapping;

namespace Linq.Provider.Loaders;

/// <summary>
/// <c>lazy='subquery'</c>: one further statement for all objects of the result, whose keys it takes from a copy of the original query. The relationships of related objects,
/// whose query depends on keys itself, are loaded as by <see cref="SelectInLoader"/>.
/// </summary>
internal sealed class SubqueryLoader : ILoaderStrategy
{
    public QueryPart PartOf(NavigationMap navigation) => QueryPart.Statement;

    public void Read(IUnloadedRelationship relationship) => relationship.Load();
}
