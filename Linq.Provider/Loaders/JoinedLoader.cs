using Linq.Provider.Mapping;

namespace Linq.Provider.Loaders;

/// <summary>
/// <c>lazy='joined'</c>: in the same statement, a reference in further columns, a collection in further rows. A second collection, which would multiply with the first, comes by a
/// statement of its own as by <see cref="SelectInLoader"/>, unless the query insists.
/// </summary>
internal sealed class JoinedLoader : ILoaderStrategy
{
    public QueryPart PartOf(NavigationMap navigation) => QueryPart.Join;

    public void Read(IUnloadedRelationship relationship) => relationship.Load();
}
