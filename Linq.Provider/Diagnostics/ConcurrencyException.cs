namespace Linq.Provider;

/// <summary>
/// A row was changed or deleted by somebody else since it was read (optimistic concurrency). Nothing of the flush stays in the database, nothing in memory is lost:
/// decide with <see cref="ConcurrencyEntry.Resolve"/> for each of the <see cref="Entries"/>, then flush again; or call <c>Rollback()</c>.
/// </summary>
public sealed class ConcurrencyException : LinqProviderException
{
    /// <summary>Creates the exception.</summary>
    /// <inheritdoc cref="LinqProviderException(string, string, Exception?)"/>
    /// <param name="entries">The objects in conflict.</param>
    public ConcurrencyException(string code, string message, IReadOnlyList<ConcurrencyEntry> entries, Exception? innerException = null)
        : base(code, message, innerException) => Entries = entries;

    /// <summary>The objects in conflict.</summary>
    public IReadOnlyList<ConcurrencyEntry> Entries { get; }
}

/// <summary>Whose values survive a conflict.</summary>
public enum ConcurrencyWinner
{
    /// <summary>The object keeps its values, and the next flush overwrites the row.</summary>
    Client,

    /// <summary>The object takes the values of the row; if the row is gone, it leaves the session.</summary>
    Database,
}

/// <summary>An object in conflict with its row. Values are indexed by the name of the property.</summary>
public sealed class ConcurrencyEntry
{
    private readonly Action<ConcurrencyWinner> _resolve;

    internal ConcurrencyEntry(
        object entity,
        IReadOnlyDictionary<string, object?>? database,
        IReadOnlyDictionary<string, object?> original,
        IReadOnlyDictionary<string, object?> current,
        Action<ConcurrencyWinner> resolve)
        => (Entity, Database, Original, Current, _resolve) = (entity, database, original, current, resolve);

    /// <summary>The object.</summary>
    public object Entity { get; }

    /// <summary>What the row holds now, or <see langword="null"/> if it is gone.</summary>
    public IReadOnlyDictionary<string, object?>? Database { get; }

    /// <summary>What the row held when the object was read or last written.</summary>
    public IReadOnlyDictionary<string, object?> Original { get; }

    /// <summary>What the object holds.</summary>
    public IReadOnlyDictionary<string, object?> Current { get; }

    /// <summary>Decides the conflict, so that the next flush succeeds (unless the row is changed once more).</summary>
    /// <param name="winner">Whose values to keep.</param>
    public void Resolve(ConcurrencyWinner winner) => _resolve(winner);
}
