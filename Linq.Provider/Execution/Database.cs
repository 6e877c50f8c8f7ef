using System.Data.Common;
using Linq.Provider.Sql;

namespace Linq.Provider.Execution;

/// <summary>An engine's database as execution sees it: driver, dialect, connections and log. Thread-safe.</summary>
internal sealed class Database : IDisposable, IAsyncDisposable
{
    private Dialect? _dialect;
    private Dialect? _assumed;
    private StatementPlanner? _planner;

    public Database(Driver driver, ExecutionSettings settings, StatementLog log)
    {
        (Driver, Settings, Log) = (driver, settings, log);
        Pool = new ConnectionPool(driver, settings, Configure);
        Ambient = new AmbientConnections(Pool);
    }

    public Driver Driver { get; }

    public ExecutionSettings Settings { get; }

    public StatementLog Log { get; }

    public ConnectionPool Pool { get; }

    /// <summary>The connections of ambient transactions.</summary>
    public AmbientConnections Ambient { get; }

    /// <summary>The dialect of the server, or, before the first connection, of the version that is assumed. Does no I/O.</summary>
    public Dialect Dialect => _dialect ?? (_assumed ??= Driver.CreateDialect(Driver.AssumedVersion, Settings.NullsFirst));

    /// <summary>The dialect at the server's version; the first call connects to ask for it.</summary>
    public async ValueTask<Dialect> DialectAsync(bool async, CancellationToken cancellationToken)
    {
        if (_dialect is null)
        {
            PooledConnection connection = await Pool.RentAsync(async, cancellationToken).ConfigureAwait(false);
            await Pool.ReturnAsync(connection, async).ConfigureAwait(false);
        }

        return Dialect;
    }

    /// <summary>Rewriting and SQL for the server; the first call may connect to ask for its version.</summary>
    public async ValueTask<StatementPlanner> PlannerAsync(bool async, CancellationToken cancellationToken)
    {
        if (_planner is null)
        {
            Dialect dialect = await DialectAsync(async, cancellationToken).ConfigureAwait(false);
            Interlocked.CompareExchange(ref _planner, new StatementPlanner(dialect), null);
        }

        return _planner;
    }

    public void Dispose()
    {
        Pool.Dispose();
        Driver.Dispose();
    }

    public async ValueTask DisposeAsync()
    {
        await Pool.DisposeAsync().ConfigureAwait(false);
        await Driver.DisposeAsync().ConfigureAwait(false);
    }

    private void Configure(DbConnection connection)
    {
        if (_dialect is null)
        {
            Interlocked.CompareExchange(ref _dialect, Driver.CreateDialect(ParseVersion(connection.ServerVersion), Settings.NullsFirst), null);
        }

        Driver.Configure(connection);
        _dialect.ConfigureConnection(connection);
    }

    /// <summary>Reads "16.3 (Debian 16.3-1)", "3.35.5" or "17beta1": the numbers at the beginning.</summary>
    private static Version ParseVersion(string text)
    {
        int end = 0;
        while (end < text.Length && (char.IsAsciiDigit(text[end]) || text[end] == '.'))
        {
            end++;
        }

        string numbers = text[..end].TrimEnd('.');
        return Version.TryParse(numbers.Contains('.', StringComparison.Ordinal) ? numbers : numbers + ".0", out Version? version) ? version : new Version(0, 0);
    }
}
