namespace Linq.Provider;

/// <summary>The base of all exceptions thrown on purpose by this library. <see cref="Code"/> leads to an entry of <c>docs/errors.md</c>.</summary>
public class LinqProviderException : Exception
{
    /// <summary>Creates an exception with a code of <c>docs/errors.md</c>.</summary>
    /// <param name="code">The code, such as <c>LP1001</c>.</param>
    /// <param name="message">What happened, why, and what to do.</param>
    /// <param name="innerException">The cause, if another exception was.</param>
    public LinqProviderException(string code, string message, Exception? innerException = null)
        : base($"{code}: {message}", innerException) => Code = code;

    /// <summary>The code of the error, such as <c>LP1001</c>; explained in <c>docs/errors.md</c>.</summary>
    public string Code { get; }
}

/// <summary>A mapping is wrong. Lists every problem that was found, with class and property.</summary>
public sealed class MappingException : LinqProviderException
{
    /// <summary>Creates the exception.</summary>
    /// <inheritdoc cref="LinqProviderException(string, string, Exception?)"/>
    public MappingException(string code, string message, Exception? innerException = null) : base(code, message, innerException)
    {
    }
}

/// <summary>A query cannot be translated. Thrown before any SQL is sent; names the smallest offending expression and the remedy.</summary>
public sealed class QueryTranslationException : LinqProviderException
{
    /// <summary>Creates the exception.</summary>
    /// <inheritdoc cref="LinqProviderException(string, string, Exception?)"/>
    public QueryTranslationException(string code, string message, Exception? innerException = null) : base(code, message, innerException)
    {
    }
}

/// <summary>A relationship was accessed that is not loaded and may not, or can no longer, be loaded by itself.</summary>
public sealed class LazyLoadException : LinqProviderException
{
    /// <summary>Creates the exception.</summary>
    /// <inheritdoc cref="LinqProviderException(string, string, Exception?)"/>
    public LazyLoadException(string code, string message, Exception? innerException = null) : base(code, message, innerException)
    {
    }
}

/// <summary>A migration, or the history of migrations, is wrong or could not be carried out. The message names the revision and what the database was left at.</summary>
public sealed class MigrationException : LinqProviderException
{
    /// <summary>Creates the exception.</summary>
    /// <inheritdoc cref="LinqProviderException(string, string, Exception?)"/>
    public MigrationException(string code, string message, Exception? innerException = null) : base(code, message, innerException)
    {
    }
}
