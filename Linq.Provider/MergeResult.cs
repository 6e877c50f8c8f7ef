namespace Linq.Provider;

/// <summary>What <see cref="Session.Merge{T}"/> did, or in a dry run would do.</summary>
/// <typeparam name="T">The class of the graph's root.</typeparam>
/// <param name="Entity">The object of the session that stands for the root of the graph. In a dry run a new one is not part of the session.</param>
/// <param name="Added">The objects made for what the database does not hold yet.</param>
/// <param name="Changed">The objects of the session with a property, a reference or a collection that differs from before.</param>
/// <param name="Removed">The objects that the next flush deletes because the graph does not have them.</param>
public sealed record MergeResult<T>(T Entity, IReadOnlyList<object> Added, IReadOnlyList<object> Changed, IReadOnlyList<object> Removed) where T : class;
