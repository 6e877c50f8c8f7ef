using Linq.Provider.Mapping;

namespace Linq.Provider.Loaders;

/// <summary><c>lazy='joined'</c>: in columns of the same statement. A collection, which would repeat its owner's columns in every row and multiply with a second one, comes by a statement of its own.</summary>
internal sealed class JoinedLoader : ILoaderStrategy
{
    public QueryPart PartOf(NavigationMap navigation) => navigation.IsCollection ? QueryPart.Statement : QueryPart.Join;

    public void Read(IUnloadedRelationship relationship) => relationship.Load();
}
