using Linq.Provider.Execution;
using Microsoft.Extensions.Logging;

namespace Linq.Provider;

/// <summary>Where rows without a value stand in an ordering.</summary>
public enum NullOrdering
{
    /// <summary>As in LINQ to Objects: first, and last when descending. The default.</summary>
    Linq,

    /// <summary>As the database does by itself.</summary>
    Database,
}

/// <summary>The options of an <see cref="Engine"/>. Every method returns the options, so that calls can be chained.</summary>
public sealed class EngineOptions
{
    private readonly List<ILogger> _loggers = [];
    private bool _logParameterValues;

    internal ExecutionSettings Execution { get; private set; } = new();

    internal int? RepeatedLoadsThreshold { get; private set; }

    internal bool ThrowOnRepeatedLoads { get; private set; }

    /// <summary>Writes every statement, with duration and number of rows, to a delegate.</summary>
    /// <param name="write">Gets one message a call; may be called by several threads at once.</param>
    public EngineOptions LogTo(Action<string> write)
    {
        ArgumentNullException.ThrowIfNull(write);
        _loggers.Add(new TextLogger(write));
        return this;
    }

    /// <summary>Writes every statement, with duration and number of rows, to the category <c>Linq.Provider.Sql</c>.</summary>
    /// <param name="factory">Makes the logger.</param>
    public EngineOptions UseLoggerFactory(ILoggerFactory factory)
    {
        ArgumentNullException.ThrowIfNull(factory);
        _loggers.Add(factory.CreateLogger(StatementLog.Category));
        return this;
    }

    /// <summary>Shows the values of parameters in the log. Without it only their names and types are shown, as values may be personal data or secrets.</summary>
    /// <param name="on">Whether to show them.</param>
    public EngineOptions LogParameterValues(bool on = true)
    {
        _logParameterValues = on;
        return this;
    }

    /// <summary>Warns when the same relationship is loaded again and again by single statements.</summary>
    /// <param name="threshold">The number of loads after which to warn.</param>
    /// <param name="throw">Whether to throw an exception in place of the warning.</param>
    public EngineOptions WarnOnRepeatedLoads(int threshold, bool @throw = false)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(threshold, 1);
        (RepeatedLoadsThreshold, ThrowOnRepeatedLoads) = (threshold, @throw);
        return this;
    }

    /// <summary>Sets whether a statement is prepared on the server when a connection runs it for the second time. On by default; turn it off behind a proxy that cannot keep prepared statements.</summary>
    /// <param name="on">Whether to prepare.</param>
    public EngineOptions Prepare(bool on)
    {
        Execution = Execution with { Prepare = on };
        return this;
    }

    /// <summary>Sets how long a statement may run, or on SQLite wait for a lock.</summary>
    /// <param name="timeout">The time, or <see cref="Timeout.InfiniteTimeSpan"/>. Rounded up to whole seconds.</param>
    public EngineOptions CommandTimeout(TimeSpan timeout)
    {
        if (timeout != Timeout.InfiniteTimeSpan)
        {
            ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(timeout, TimeSpan.Zero);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(timeout, TimeSpan.FromMilliseconds(int.MaxValue));
        }

        Execution = Execution with { CommandTimeout = timeout };
        return this;
    }

    /// <summary>Sets where rows without a value stand in an ordering.</summary>
    /// <param name="order">The order.</param>
    public EngineOptions NullOrdering(NullOrdering order)
    {
        Execution = Execution with { NullsFirst = order == Provider.NullOrdering.Linq };
        return this;
    }

    internal StatementLog CreateLog() => new([.. _loggers], _logParameterValues);
}
