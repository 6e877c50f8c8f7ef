namespace Linq.Provider.Materialization;

/// <summary>The elements of a projected collection for all parents, by the parents' keys.</summary>
internal abstract class NestedRows;
