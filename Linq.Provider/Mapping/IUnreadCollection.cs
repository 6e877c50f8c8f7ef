namespace Linq.Provider.Mapping;

/// <summary>A collection of related objects that cannot be enumerated, but is one to a mapping.</summary>
/// <typeparam name="T">The class of the objects.</typeparam>
internal interface IUnreadCollection<T>;
