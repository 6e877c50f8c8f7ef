using Linq.Provider.Mapping;

namespace Linq.Provider.Loaders;

/// <summary><c>lazy='immediate'</c>: what <see cref="SelectLoader"/> would do on access, done when the result has been read. References to objects that the session holds cost nothing.</summary>
internal sealed class ImmediateLoader : ILoaderStrategy
{
    public QueryPart PartOf(NavigationMap navigation) => QueryPart.Statement;

    public void Read(IUnloadedRelationship relationship) => relationship.Load();
}
