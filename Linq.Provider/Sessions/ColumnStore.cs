using System.Diagnostics.CodeAnalysis;
using Linq.Provider.Mapping;
using Linq.Provider.Materialization;

namespace Linq.Provider.Sessions;

/// <summary>Takes rows over into objects that the session holds, without making them part of another result.</summary>
internal sealed class ColumnStore(UnitOfWork work) : IEntityStore
{
    public bool TryGet<TKey>(EntityMap map, TKey key, [NotNullWhen(true)] out object? entity) where TKey : notnull
    {
        entity = null;
        return false;
    }

    public object Add<TKey>(EntityMap map, TKey key, object entity) where TKey : notnull => AddPartial(map, key, entity, []);

    public object AddPartial<TKey>(EntityMap map, TKey key, object entity, IReadOnlyList<PropertyMap> unread) where TKey : notnull =>
        work.Complete(map, key, entity, unread)?.Entity ?? entity;
}
