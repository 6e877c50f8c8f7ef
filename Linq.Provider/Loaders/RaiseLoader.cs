using Linq.Provider.Mapping;

namespace Linq.Provider.Loaders;

/// <summary><c>lazy='raise'</c>: access is an error, which names what to write instead.</summary>
internal sealed class RaiseLoader : ILoaderStrategy
{
    public QueryPart PartOf(NavigationMap navigation) => QueryPart.None;

    public void Read(IUnloadedRelationship relationship) => throw relationship.Forbidden();
}
