using Linq.Provider.Mapping;

namespace Linq.Provider.Loaders;

/// <summary><c>lazy='select'</c>: on first access, for the object and its siblings.</summary>
internal sealed class SelectLoader : ILoaderStrategy
{
    public QueryPart PartOf(NavigationMap navigation) => QueryPart.None;

    public void Read(IUnloadedRelationship relationship) => relationship.Load();
}
