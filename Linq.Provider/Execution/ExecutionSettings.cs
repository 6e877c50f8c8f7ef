using Linq.Provider.Collections;

namespace Linq.Provider.Execution;

/// <summary>The part of an engine's options that the execution of statements depends on.</summary>
internal sealed record ExecutionSettings
{
    /// <summary>How long a statement may run, or <see langword="null"/> for the driver's default.</summary>
    public TimeSpan? CommandTimeout { get; init; }

    /// <summary>Whether a statement is prepared on the server when a connection runs it for the second time.</summary>
    public bool Prepare { get; init; } = true;

    /// <summary>Whether statements go around the driver where there is a shorter way.</summary>
    public bool UsesDirectStatements { get; init; } = Tier.Mode != CodeGeneration.Never;

    /// <summary>How many commands a physical connection keeps for reuse.</summary>
    public int CommandsPerConnection { get; init; } = 100;

    /// <summary>How many unused connections the pool keeps open.</summary>
    public int MaxIdleConnections { get; init; } = 32;

    /// <summary>Whether nulls come first in every ordering, as in LINQ, rather than where the database puts them.</summary>
    public bool NullsFirst { get; init; } = true;

    /// <summary>How long to wait for the only connection of a database in memory.</summary>
    public TimeSpan BusyTimeout => CommandTimeout ?? TimeSpan.FromSeconds(30);
}
