using Linq.Provider.Mapping;

namespace Linq.Provider.Loaders;

/// <summary><c>lazy='selectin'</c>: one further statement for all objects of the result, whose keys it gets as one list parameter per key column.</summary>
internal sealed class SelectInLoader : ILoaderStrategy
{
    public QueryPart PartOf(NavigationMap navigation) => QueryPart.Statement;

    public void Read(IUnloadedRelationship relationship) => relationship.Load();
}
