using System.ComponentModel;
using System.Data.Common;
using System.Net.Sockets;
using System.Reflection;
using Linq.Provider.Diagnostics;
using Linq.Provider.Schema;
using Npgsql;

namespace Linq.Provider.Sql.PostgreSql;

/// <summary>Npgsql. What the engine closes goes back to the data source's own pool, which resets it.</summary>
internal sealed class NpgsqlDriver : Driver
{
    private readonly NpgsqlDataSource _source;
    private readonly bool _ownsSource;
    private readonly NpgsqlConnectionStringBuilder _settings;

    /// <param name="ownsSource">Whether to dispose the data source with the engine.</param>
    public NpgsqlDriver(NpgsqlDataSource source, bool ownsSource)
    {
        (_source, _ownsSource) = (source, ownsSource);
        _settings = new NpgsqlConnectionStringBuilder(source.ConnectionString);
    }

    public override string SystemName => "postgresql";

    public override string DatabaseName => _settings.Database ?? _settings.Username ?? "";

    public override string Description =>
        $"the PostgreSQL database '{DatabaseName}' at {_settings.Host}:{_settings.Port}{(_settings.Username is { } user ? $" as user '{user}'" : "")}";

    /// <summary>The oldest version that is supported by its makers.</summary>
    public override Version AssumedVersion { get; } = new(14, 0);

    /// <summary>A driver for a connection string; all the driver's keywords are kept.</summary>
    /// <exception cref="LinqProviderException">The connection string is wrong.</exception>
    public static NpgsqlDriver FromConnectionString(string connectionString)
    {
        try
        {
            return FromSettings(new NpgsqlConnectionStringBuilder(connectionString));
        }
        catch (Exception cause) when (IsOfOption(cause))
        {
            throw WrongOption("The connection string for PostgreSQL is wrong", cause);
        }
    }

    /// <summary>A driver for a URL whose scheme is <c>postgresql</c> or <c>postgres</c>.</summary>
    /// <exception cref="LinqProviderException">The URL is wrong.</exception>
    public static NpgsqlDriver FromUrl(DatabaseUrl parts, string url)
    {
        NpgsqlConnectionStringBuilder settings = new()
        {
            Host = parts.Host ?? "localhost",
            Database = parts.Database ?? throw DatabaseUrl.Invalid(url, "the name of the database is missing.", "Write postgresql://user:password@host:5432/database."),
            Username = parts.User,
            Password = parts.Password,
        };
        if (parts.Port is { } port)
        {
            settings.Port = port;
        }

        foreach ((string keyword, string value) in parts.Options)
        {
            try
            {
                SetOption(settings, keyword, value);
            }
            catch (Exception cause) when (IsOfOption(cause))
            {
                throw WrongOption($"The option '{keyword}' in the database URL is wrong", cause);
            }
        }

        try
        {
            return FromSettings(settings);
        }
        catch (Exception cause) when (IsOfOption(cause))
        {
            throw WrongOption("The options in the database URL do not fit together", cause);
        }
    }

    public override int? MaxConnections => _settings.Pooling ? _settings.MaxPoolSize : null;

    public override TimeSpan? ConnectTimeout => _settings.Timeout == 0 ? Timeout.InfiniteTimeSpan : TimeSpan.FromSeconds(_settings.Timeout);

    public override DbConnection CreateConnection() => _source.CreateConnection();

    public override Dialect CreateDialect(Version serverVersion, bool nullsFirst) => new PostgresDialect(serverVersion, nullsFirst);

    public override async ValueTask UnprepareAsync(DbCommand command, bool async)
    {
        NpgsqlCommand prepared = (NpgsqlCommand)command;
        if (async)
        {
            await prepared.UnprepareAsync().ConfigureAwait(false);
        }
        else
        {
            prepared.Unprepare();
        }
    }

    public override bool CanEnlist => true;

    public override bool HasBatches => true;

    public override bool HasRowCopy => true;

    public override string CopyText(Table table, IReadOnlyList<Column> columns)
        => $"COPY {(table.Schema is { } schema ? SqlWriter.Quote(schema) + "." : "")}{SqlWriter.Quote(table.Name)} ({string.Join(", ", columns.Select(c => SqlWriter.Quote(c.Name)))}) FROM STDIN (FORMAT BINARY)";

    public override async ValueTask<RowCopy?> BeginCopyAsync(DbConnection connection, Table table, IReadOnlyList<Column> columns, bool async, CancellationToken cancellationToken)
    {
        var postgres = (NpgsqlConnection)connection;
        if (!await CopiedTypes.FitAsync(postgres, table, columns, async, cancellationToken).ConfigureAwait(false))
        {
            return null;
        }

        string text = CopyText(table, columns);
        NpgsqlBinaryImporter importer = async ? await postgres.BeginBinaryImportAsync(text, cancellationToken).ConfigureAwait(false) : postgres.BeginBinaryImport(text);
        return new NpgsqlRowCopy(importer);
    }

    public override Failure Diagnose(Exception exception) => exception switch
    {
        PostgresException { SqlState: PostgresErrorCodes.FeatureNotSupported, Routine: "RevalidateCachedQuery" } or PostgresException { SqlState: PostgresErrorCodes.InvalidSqlStatementName } =>
            new Failure(FailureKind.StalePlan, "A table was changed after the statement had been prepared: roll back, then run the transaction again."),
        PostgresException { SqlState: var state } => Diagnose(state),
        NpgsqlException { InnerException: TimeoutException } or TimeoutException =>
            new Failure(FailureKind.Environment, "It took too long: allow more time with EngineOptions.CommandTimeout (statements) or the keyword Timeout (connecting), or look at the plan with Explain()."),
        NpgsqlException { InnerException: SocketException or IOException } or SocketException or IOException =>
            new Failure(FailureKind.Connection, "Check that the server runs, that host and port are right, and that no firewall is in between."),
        NpgsqlException when exception.Message.Contains("pool", StringComparison.Ordinal) =>
            new Failure(FailureKind.Connection, "Dispose sessions and results when they are done, or raise the keyword Maximum Pool Size."),
        NpgsqlException when exception.Message.Contains("password", StringComparison.OrdinalIgnoreCase) => new Failure(FailureKind.Connection, "Give user and password in the URL or connection string."),
        _ => default,
    };

    public override void Dispose()
    {
        if (_ownsSource)
        {
            _source.Dispose();
        }
    }

    public override ValueTask DisposeAsync() => _ownsSource ? _source.DisposeAsync() : ValueTask.CompletedTask;

    private static NpgsqlDriver FromSettings(NpgsqlConnectionStringBuilder settings) => new(NpgsqlDataSource.Create(settings), ownsSource: true);

    private Failure Diagnose(string state) => state switch
    {
        PostgresErrorCodes.UndefinedTable => new Failure(FailureKind.MissingTable, null),
        PostgresErrorCodes.NumericValueOutOfRange => new Failure(FailureKind.Statement, null, IsOverflow: true),
        PostgresErrorCodes.QueryCanceled => new Failure(FailureKind.Cancelled, "It ran into the server's statement_timeout, or somebody cancelled it: allow more time, or look at the plan with Explain()."),
        PostgresErrorCodes.InvalidPassword or PostgresErrorCodes.InvalidAuthorizationSpecification =>
            new Failure(FailureKind.Connection, "Check user and password; special characters in a URL's password must be percent-encoded."),
        PostgresErrorCodes.InvalidCatalogName => new Failure(FailureKind.Connection, $"Check the name, or create it: CREATE DATABASE \"{DatabaseName}\"."),
        PostgresErrorCodes.TooManyConnections => new Failure(FailureKind.Connection, "Lower the keyword Maximum Pool Size, or raise max_connections of the server."),
        PostgresErrorCodes.InFailedSqlTransaction => new Failure(FailureKind.Environment, "An earlier statement of this transaction failed: roll back, then begin again."),
        PostgresErrorCodes.SerializationFailure or PostgresErrorCodes.DeadlockDetected =>
            new Failure(FailureKind.Collision, "It collided with another transaction: roll back and run the whole transaction again, for example with RunInTransaction."),
        PostgresErrorCodes.LockNotAvailable => new Failure(
            FailureKind.Collision, "The lock was not free within lock_timeout: roll back and run the whole transaction again, for example with RunInTransaction; keep transactions short."),
        PostgresErrorCodes.ReadOnlySqlTransaction => new Failure(FailureKind.Environment, "The transaction, or the server (a standby), only reads: connect to the primary, or turn default_transaction_read_only off."),
        PostgresErrorCodes.InsufficientPrivilege => new Failure(FailureKind.Environment, "GRANT the user the right, or connect as another one."),
        PostgresErrorCodes.DiskFull or PostgresErrorCodes.OutOfMemory or PostgresErrorCodes.InsufficientResources or PostgresErrorCodes.ConfigurationLimitExceeded =>
            new Failure(FailureKind.Environment, "Check disk, memory and limits of the server."),
        PostgresErrorCodes.AdminShutdown or PostgresErrorCodes.CrashShutdown or PostgresErrorCodes.CannotConnectNow => new Failure(FailureKind.Connection, null),
        _ => default,
    };

    /// <summary>Keywords are Npgsql's, in any case; those that libpq spells otherwise are understood too, as the same URL is often used with other tools.</summary>
    private static void SetOption(NpgsqlConnectionStringBuilder settings, string keyword, string value)
    {
        string known = keyword.ToLowerInvariant() switch
        {
            "connect_timeout" => "Timeout",
            _ => keyword.Replace('_', ' '),
        };
        bool isSslMode = known.Replace(" ", "", StringComparison.Ordinal).Equals("sslmode", StringComparison.OrdinalIgnoreCase);
        settings[known] = isSslMode ? value.Replace("-", "", StringComparison.Ordinal) : value;
    }

    private static bool IsOfOption(Exception cause) =>
        cause is ArgumentException or FormatException or InvalidCastException or OverflowException or NotSupportedException or KeyNotFoundException or InvalidOperationException;

    private static LinqProviderException WrongOption(string what, Exception cause) => new(
        ErrorCodes.InvalidDriverOption,
        $"{what}: {cause.Message} The driver, Npgsql, knows these keywords: {string.Join(", ", Keywords())}.",
        cause);

    /// <summary>The builder tells only the keywords that are set; the others are known by their properties' display names.</summary>
    private static IEnumerable<string> Keywords() => typeof(NpgsqlConnectionStringBuilder).GetProperties()
        .Select(property => property.GetCustomAttribute<DisplayNameAttribute>()?.DisplayName)
        .OfType<string>()
        .Order(StringComparer.Ordinal);
}
