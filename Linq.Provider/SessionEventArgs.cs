namespace Linq.Provider;

/// <summary>What a flush is about to write, or has written.</summary>
public sealed class FlushEventArgs : EventArgs
{
    internal FlushEventArgs(IReadOnlyList<object> added, IReadOnlyList<object> changed, IReadOnlyList<object> removed) => (Added, Changed, Removed) = (added, changed, removed);

    /// <summary>The objects whose rows are inserted.</summary>
    public IReadOnlyList<object> Added { get; }

    /// <summary>The objects whose rows, or links to other objects, are changed.</summary>
    public IReadOnlyList<object> Changed { get; }

    /// <summary>The objects whose rows are deleted. Before the flush only those that were removed; after it also those that cascades removed.</summary>
    public IReadOnlyList<object> Removed { get; }
}

/// <summary>How a transaction ended.</summary>
public sealed class TransactionEventArgs : EventArgs
{
    internal TransactionEventArgs(bool isSavepoint) => IsSavepoint = isSavepoint;

    /// <summary>Whether a savepoint was rolled back, and not the whole transaction.</summary>
    public bool IsSavepoint { get; }
}

/// <summary>An object that was read.</summary>
public sealed class LoadedEventArgs : EventArgs
{
    internal LoadedEventArgs(object entity) => Entity = entity;

    /// <summary>The object.</summary>
    public object Entity { get; }
}
