using System.Data;
using System.Data.Common;
using System.Runtime.CompilerServices;
using Linq.Provider.Diagnostics;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Linq.Provider.Sql.Sqlite;

/// <summary>
/// Microsoft.Data.Sqlite, without its pool: connections are pooled with their commands by the engine. While another connection writes, the driver tries again
/// until the command's timeout; <c>sqlite3_busy_timeout</c> is not used besides, since the bundled library is built to sleep whole seconds (20 times slower, measured).
/// </summary>
internal sealed class SqliteDriver : Driver
{
    private const int NotPermitted = 3, Busy = 5, Locked = 6, NoMemory = 7, ReadOnly = 8, Interrupted = 9, InputOutput = 10, Corrupt = 11, Full = 13, CannotOpen = 14, NotADatabase = 26;

    private readonly SqliteConnectionStringBuilder _settings;

    /// <summary>
    /// The object that SQLitePCL calls its provider keeps the callbacks alive through which open connections call functions and collations. Each further
    /// <c>Batteries_V2.Init()</c> would replace it, and the process would die at the first callback after a garbage collection; so the one that Microsoft.Data.Sqlite
    /// has chosen stays.
    /// </summary>
    static SqliteDriver()
    {
        RuntimeHelpers.RunClassConstructor(typeof(SqliteConnection).TypeHandle);
        raw.FreezeProvider();
    }

    private SqliteDriver(SqliteConnectionStringBuilder settings)
    {
        settings.Pooling = false;

        _settings = settings;
        IsSingleConnection = IsInMemory(settings);
        AssumedVersion = Version.Parse(raw.sqlite3_libversion().utf8_to_string());
    }

    public override string SystemName => "sqlite";

    public override string DatabaseName => IsSingleConnection ? ":memory:" : Path.GetFileName(_settings.DataSource);

    public override string Description => IsSingleConnection ? "the SQLite database in memory" : $"the SQLite file '{_settings.DataSource}'";

    public override bool IsSingleConnection { get; }

    public override bool NeedsInterrupt => true;

    /// <summary>The library runs in this process: its version is known without a connection.</summary>
    public override Version AssumedVersion { get; }

    /// <summary>A driver for a connection string; all the driver's keywords are kept, but its pool is not used.</summary>
    /// <exception cref="LinqProviderException">The connection string is wrong.</exception>
    public static SqliteDriver FromConnectionString(string connectionString)
    {
        try
        {
            return new SqliteDriver(new SqliteConnectionStringBuilder(connectionString));
        }
        catch (Exception cause) when (cause is ArgumentException or FormatException or InvalidCastException)
        {
            throw WrongOption("The connection string for SQLite is wrong", cause);
        }
    }

    /// <summary>A driver for a URL whose scheme is <c>sqlite</c>.</summary>
    /// <exception cref="LinqProviderException">The URL is wrong.</exception>
    public static SqliteDriver FromUrl(DatabaseUrl parts, string url)
    {
        if (parts.Host is not null || parts.User is not null || parts.Port is not null)
        {
            throw DatabaseUrl.Invalid(url, "a SQLite database has no host; a file's path begins after the third slash.", "Write sqlite:///relative.db or sqlite:////absolute/path.db.");
        }

        SqliteConnectionStringBuilder settings = new() { DataSource = parts.Database ?? ":memory:" };
        foreach ((string keyword, string value) in parts.Options)
        {
            try
            {
                settings[keyword] = value;
            }
            catch (Exception cause) when (cause is ArgumentException or FormatException or InvalidCastException)
            {
                throw WrongOption($"The option '{keyword}' in the database URL is wrong", cause);
            }
        }

        return new SqliteDriver(settings);
    }

    public override DbConnection CreateConnection() => new SqliteConnection(_settings.ConnectionString);

    /// <summary>The driver counts in whole seconds.</summary>
    public override void SetPatience(DbConnection connection, TimeSpan patience) =>
        ((SqliteConnection)connection).DefaultTimeout = patience == Timeout.InfiniteTimeSpan ? 0 : Math.Max(1, (int)Math.Ceiling(patience.TotalSeconds));

    public override ValueTask<DbTransaction> BeginAsync(DbConnection connection, IsolationLevel level, TimeSpan? patience, bool async, CancellationToken cancellationToken) =>
        SqliteBegin.RunAsync((SqliteConnection)connection, level, patience, async, cancellationToken);

    /// <summary>Enforces foreign keys; a user who turns them off on purpose is obeyed. The driver itself would do it by a command, whose first costs more than opening the file.</summary>
    public override void Configure(DbConnection connection)
    {
        if (_settings.ForeignKeys is null)
        {
            raw.sqlite3_exec(((SqliteConnection)connection).Handle, "PRAGMA foreign_keys = 1");
        }
    }

    public override Dialect CreateDialect(Version serverVersion, bool nullsFirst) => new SqliteDialect(serverVersion);

    public override DirectStatement? Prepare(DbConnection connection, SqlStatement statement, TimeSpan? timeout) => SqliteStatement.Prepare((SqliteConnection)connection, statement, timeout);

    public override bool IsInTransaction(DbConnection connection) => raw.sqlite3_get_autocommit(((SqliteConnection)connection).Handle) == 0;

    public override bool IsHeldUp(DbConnection connection, string sql) => (raw.sqlite3_exec(((SqliteConnection)connection).Handle, sql) & 0xFF) is Busy or Locked;

    public override void Interrupt(DbConnection connection)
    {
        if (((SqliteConnection)connection).Handle is { IsInvalid: false, IsClosed: false } handle)
        {
            raw.sqlite3_interrupt(handle);
        }
    }

    public override RowLoop? OpenLoop(DbConnection connection, SqlStatement statement, TimeSpan patience) =>
        connection is SqliteConnection { Handle: not null } sqlite ? SqliteRowLoop.Prepare(sqlite, statement, patience) : null;

    public override Failure Diagnose(Exception exception) => exception is not SqliteException { SqliteErrorCode: var code } ? default : code switch
    {
        CannotOpen => new Failure(FailureKind.Connection, "Check that its directory exists and that this process may read and write there."),
        NotADatabase => new Failure(FailureKind.Environment, $"Check the path: {Description} is not a SQLite database, or an encrypted one."),
        Corrupt => new Failure(FailureKind.Environment, $"{Description} is damaged: restore it from a backup; PRAGMA integrity_check tells what is wrong."),
        Full => new Failure(FailureKind.Environment, "Make room on the disk, or raise PRAGMA max_page_count."),
        InputOutput or NoMemory => new Failure(FailureKind.Environment, "Check the disk and the memory of this machine."),
        ReadOnly or NotPermitted => new Failure(FailureKind.Environment, "Check that this process may write to the file and its directory, and that the connection is not opened with Mode=ReadOnly."),
        Busy or Locked => new Failure(FailureKind.Collision, "Another connection is writing. Roll back and run the whole transaction again, for example with RunInTransaction; keep transactions short, or wait longer with EngineOptions.CommandTimeout."),
        Interrupted => new Failure(FailureKind.Cancelled, null),
        _ when exception.Message.Contains("no such table", StringComparison.Ordinal) => new Failure(FailureKind.MissingTable, null),
        _ when IsOverflow(exception.Message) => new Failure(FailureKind.Statement, null, IsOverflow: true),
        _ => default,
    };

    public override void Dispose()
    {
    }

    public override ValueTask DisposeAsync() => ValueTask.CompletedTask;

    /// <summary>What SQLite's sum and the registered functions say of numbers that do not fit.</summary>
    private static bool IsOverflow(string message) => message.Contains("integer overflow", StringComparison.Ordinal) || message.Contains("out of range", StringComparison.Ordinal)
        || message.Contains("was either too large or too small", StringComparison.Ordinal);

    private static bool IsInMemory(SqliteConnectionStringBuilder settings) =>
        settings.Mode == SqliteOpenMode.Memory
        || settings.DataSource.Length == 0
        || settings.DataSource.Contains(":memory:", StringComparison.OrdinalIgnoreCase)
        || (settings.DataSource.StartsWith("file:", StringComparison.OrdinalIgnoreCase) && settings.DataSource.Contains("mode=memory", StringComparison.OrdinalIgnoreCase));

    private static LinqProviderException WrongOption(string what, Exception cause) => new(
        ErrorCodes.InvalidDriverOption,
        $"{what}: {cause.Message} The driver, Microsoft.Data.Sqlite, knows these keywords: {string.Join(", ", new SqliteConnectionStringBuilder().Keys.Cast<string>())}.",
        cause);
}
