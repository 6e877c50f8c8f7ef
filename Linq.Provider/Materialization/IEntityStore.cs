using System.Diagnostics.CodeAnalysis;
using Linq.Provider.Mapping;

namespace Linq.Provider.Materialization;

/// <summary>Where materialised entities keep their identity. A session implements it; reading without tracking uses none.</summary>
internal interface IEntityStore
{
    /// <summary>Says that the application has no chance to change what comes from now on until all has come.</summary>
    void BeginWhole()
    {
    }

    /// <summary>Says how many rows a statement is likely to bring whose entities are about to come.</summary>
    void Expect(int count)
    {
    }

    /// <summary>
    /// Looks up an entity by its key. <typeparamref name="TKey"/> is the CLR type of a single key property, else a value tuple of them in order.
    /// An entity that is to be read anew is not found; <see cref="Add"/> then brings it up to date.
    /// </summary>
    bool TryGet<TKey>(EntityMap map, TKey key, [NotNullWhen(true)] out object? entity) where TKey : notnull;

    /// <summary>Takes in an entity that was just read, with all properties and joined references set.</summary>
    /// <returns>The entity that stands for the row: the given one, or that which the store holds already, brought up to date.</returns>
    object Add<TKey>(EntityMap map, TKey key, object entity) where TKey : notnull;

    /// <summary>As <see cref="Add"/>, for an entity whose row was read without some columns: their properties hold no value.</summary>
    object AddPartial<TKey>(EntityMap map, TKey key, object entity, IReadOnlyList<PropertyMap> unread) where TKey : notnull => Add(map, key, entity);

    /// <summary>
    /// Whether an entity that the store holds keeps what a relationship holds although a query read it again, because the application changed it.
    /// Otherwise it is set to what the query read.
    /// </summary>
    bool KeepsReference(object entity, NavigationMap navigation) => false;

    /// <summary>
    /// Says that a relationship of an entity was set to what the database holds (by a loader, after the entity itself was added): what it holds from now on
    /// is compared with that to find changes. The store ignores entities that it does not hold.
    /// </summary>
    void Loaded(object entity, NavigationMap navigation)
    {
    }

    /// <summary>As <see cref="Loaded"/>, for a collection of which the query named some objects only.</summary>
    void LoadedInPart(object entity, NavigationMap navigation)
    {
    }

    /// <summary>
    /// What a collection holds that the store has as a whole, with what is new among some of its objects that a query read; null if the store does not have it as a whole. A query that
    /// asks for less takes nothing away.
    /// </summary>
    System.Collections.IList? WholeWith(object entity, NavigationMap navigation, System.Collections.IList some) => null;

    /// <summary>Says how a relationship behaves that the query did not load, in place of what the mapping says.</summary>
    void SetLoading(object entity, NavigationMap navigation, Loading loading)
    {
    }

    /// <summary>
    /// Sets a reference to an object that the store holds already, found by the entity's foreign key; or to null if the foreign key is. Costs no statement.
    /// </summary>
    /// <returns>Whether the reference is loaded now.</returns>
    bool TryResolve(object entity, NavigationMap navigation) => false;
}
