using Linq.Provider.Mapping;

namespace Linq.Provider.Loaders;

/// <summary><c>lazy='noload'</c>: the relationship stays null or empty until it is loaded explicitly.</summary>
internal sealed class NoLoadLoader : ILoaderStrategy
{
    public QueryPart PartOf(NavigationMap navigation) => QueryPart.None;

    public void Read(IUnloadedRelationship relationship)
    {
    }
}
