using System.Diagnostics.CodeAnalysis;
using Linq.Provider.Mapping;

namespace Linq.Provider.Materialization;

/// <summary>Where materialised entities keep their identity. A session implements it; reading without tracking uses none.</summary>
internal interface IEntityStore
{
    /// <summary>Looks up an entity by its key. <typeparamref name="TKey"/> is the CLR type of a single key property, else a value tuple of them in order.</summary>
    bool TryGet<TKey>(EntityMap map, TKey key, [NotNullWhen(true)] out object? entity) where TKey : notnull;

    /// <summary>Takes in an entity that was just read, with all properties and joined references set.</summary>
    void Add<TKey>(EntityMap map, TKey key, object entity) where TKey : notnull;

    /// <summary>
    /// Whether an entity that the store held already keeps the value of a reference that this query joined again, because the application changed it.
    /// Otherwise the reference is set to the joined entity.
    /// </summary>
    bool KeepsReference(object entity, NavigationMap navigation) => false;
}
