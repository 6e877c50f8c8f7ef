namespace Linq.Provider.Schema;

/// <summary>A list for a parameter whose elements have been brought into the form that the driver writes: bound as it is.</summary>
internal sealed record StoredList(Array Values);
