namespace Linq.Provider;

/// <summary>
/// Changes could not be written. Nothing of the flush stays in the database, and the objects are as they were before it: correct them and flush again, or call <c>Rollback()</c>.
/// </summary>
public sealed class FlushException : LinqProviderException
{
    /// <summary>Creates the exception.</summary>
    /// <inheritdoc cref="LinqProviderException(string, string, Exception?)"/>
    /// <param name="entities">The objects that could not be written.</param>
    /// <param name="sql">The statement that failed, or <see langword="null"/> if none was sent.</param>
    public FlushException(string code, string message, IReadOnlyList<object> entities, string? sql = null, Exception? innerException = null)
        : base(code, message, innerException) => (Entities, Sql) = (entities, sql);

    /// <summary>The objects that could not be written.</summary>
    public IReadOnlyList<object> Entities { get; }

    /// <summary>The statement that failed, or <see langword="null"/> if the changes were refused before any was sent.</summary>
    public string? Sql { get; }
}
