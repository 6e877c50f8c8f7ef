namespace Linq.Provider;

/// <summary>How a session behaves. A value: combine with <c>with</c>.</summary>
public sealed record SessionOptions
{
    /// <summary>The defaults: tracking, with a flush before queries.</summary>
    public static SessionOptions Default { get; } = new();

    /// <summary>A session for reading: nothing is tracked and writing throws.</summary>
    public static SessionOptions ReadOnly { get; } = new() { IsReadOnly = true, Tracking = false, AutoFlush = false };

    /// <summary>A session in which no property access ever sends a statement: what is not loaded throws <see cref="LazyLoadException"/>.</summary>
    public static SessionOptions NoImplicitIO { get; } = new() { ForbidsImplicitIO = true };

    /// <summary>Whether pending changes are flushed before a query, so that it sees them; the default.</summary>
    public bool AutoFlush { get; init; } = true;

    /// <summary>Whether queries keep the identity of the objects they return and watch them for changes; the default.</summary>
    public bool Tracking { get; init; } = true;

    /// <summary>Whether writing throws.</summary>
    public bool IsReadOnly { get; init; }

    /// <summary>Whether accessing a relationship that is not loaded throws instead of loading it.</summary>
    public bool ForbidsImplicitIO { get; init; }
}
