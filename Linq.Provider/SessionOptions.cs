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

    /// <summary>
    /// How many of the objects that it tracks a session keeps alive whether the application refers to them or not: 20,000 by default, all if it is <see langword="null"/>. Of more, those that came
    /// first and hold what their rows do are kept only while the application refers to them, or an object that it or the session refers to. Changed, added and removed
    /// objects are kept until they are written; that an object was changed just before the application let go of it is noticed. SQLAlchemy's sessions do so from the first object on, which is 0.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public int? KeepAliveLimit
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value.GetValueOrDefault(), nameof(value));
            field = value;
        }
    } = 20_000;

    /// <summary>Whether accessing a relationship that is not loaded throws instead of loading it.</summary>
    public bool ForbidsImplicitIO { get; init; }
}
