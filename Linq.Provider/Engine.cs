using System.Collections.Concurrent;
using Linq.Provider.Collections;
using Linq.Provider.Execution;
using Linq.Provider.Materialization;
using Linq.Provider.Migrations;
using Linq.Provider.Querying;
using Linq.Provider.Schema;
using Linq.Provider.Sessions;
using Linq.Provider.Sql;
using Linq.Provider.Sql.PostgreSql;
using Linq.Provider.Sql.Sqlite;
using Npgsql;

namespace Linq.Provider;

/// <summary>
/// A database: where it is, how to speak to it, and the open connections to it. Thread-safe; an application makes one per database and keeps it. Connects when first used.
/// </summary>
public sealed class Engine : IDisposable, IAsyncDisposable
{
    private readonly ConcurrentDictionary<object, Lazy<object>> _shared = new();
    private readonly Lazy<QueryPipeline> _corePipeline;

    private Engine(Driver driver, ColumnReader columns, EngineOptions options)
    {
        Columns = columns;
        _corePipeline = new Lazy<QueryPipeline>(CreatePipeline);
        Options = options;
        Database = new Database(driver, options.Execution, options.CreateLog());
    }

    internal LivingSessions Sessions { get; } = new();

    internal Database Database { get; }

    internal EngineOptions Options { get; }

    /// <summary>How the driver's columns are read.</summary>
    internal ColumnReader Columns { get; }

    /// <summary>The way of queries over tables of Core.</summary>
    internal QueryPipeline CorePipeline => _corePipeline.Value;

    /// <summary>
    /// Makes an engine for a URL: <c>sqlite:///relative.db</c>, <c>sqlite:////absolute/path.db</c>, <c>sqlite:///:memory:</c> or <c>postgresql://user:password@host:5432/database</c>,
    /// each with <c>?keyword=value&amp;…</c> for the driver. Special characters are percent-encoded.
    /// </summary>
    /// <param name="url">The URL.</param>
    /// <param name="configure">Sets options.</param>
    /// <exception cref="LinqProviderException">The URL is wrong (LP1001), or the driver does not know a keyword or its value (LP1005).</exception>
    public static Engine Create(string url, Action<EngineOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(url);
        DatabaseUrl parts = DatabaseUrl.Parse(url);
        return parts.Scheme switch
        {
            "sqlite" => Create(SqliteDriver.FromUrl(parts, url), SqliteColumns.Columns, configure),
            "postgresql" or "postgres" => Create(NpgsqlDriver.FromUrl(parts, url), PostgresColumns.Columns, configure),
            _ => throw DatabaseUrl.Invalid(url, $"there is no database system '{parts.Scheme}'; the known ones are sqlite and postgresql."),
        };
    }

    /// <summary>Makes an engine for a SQLite database. An own, pooled connection per session; one shared by all for a database in memory.</summary>
    /// <param name="connectionString">A connection string of Microsoft.Data.Sqlite. Foreign keys are enforced unless it says otherwise.</param>
    /// <param name="configure">Sets options.</param>
    /// <exception cref="LinqProviderException">The connection string is wrong (LP1005).</exception>
    public static Engine Sqlite(string connectionString, Action<EngineOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(connectionString);
        return Create(SqliteDriver.FromConnectionString(connectionString), SqliteColumns.Columns, configure);
    }

    /// <summary>Makes an engine for a PostgreSQL database.</summary>
    /// <param name="connectionString">A connection string of Npgsql.</param>
    /// <param name="configure">Sets options.</param>
    /// <exception cref="LinqProviderException">The connection string is wrong (LP1005).</exception>
    public static Engine Postgres(string connectionString, Action<EngineOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(connectionString);
        return Create(NpgsqlDriver.FromConnectionString(connectionString), PostgresColumns.Columns, configure);
    }

    /// <summary>Makes an engine for a PostgreSQL database that a data source leads to. The data source is not disposed with the engine.</summary>
    /// <param name="source">The data source.</param>
    /// <param name="configure">Sets options.</param>
    public static Engine Postgres(NpgsqlDataSource source, Action<EngineOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(source);
        return Create(new NpgsqlDriver(source, ownsSource: false), PostgresColumns.Columns, configure);
    }

    /// <summary>Opens a connection for work with tables and SQL, without the ORM.</summary>
    /// <exception cref="LinqProviderException">The database cannot be reached (LP1002).</exception>
    /// <exception cref="ObjectDisposedException">The engine is disposed.</exception>
    public Connection Connect() => ConnectAsync(async: false, CancellationToken.None).Completed();

    /// <summary>Opens a connection for work with tables and SQL, without the ORM.</summary>
    /// <inheritdoc cref="Connect" path="/exception"/>
    public Task<Connection> ConnectAsync(CancellationToken cancellationToken = default) => ConnectAsync(async: true, cancellationToken).AsTask();

    /// <summary>Creates the tables and indexes of a schema that do not exist yet, in one transaction. Existing ones are not touched, whatever they look like.</summary>
    /// <param name="model">The schema.</param>
    /// <exception cref="LinqProviderException">The database cannot be reached (LP1002) or refuses a statement (LP1003).</exception>
    public void CreateAll(MetaData model) => ExecuteAllAsync(model, static (dialect, model) => dialect.CreateStatements(model), async: false, CancellationToken.None).Completed();

    /// <summary>Creates the tables and indexes of a schema that do not exist yet, in one transaction. Existing ones are not touched, whatever they look like.</summary>
    /// <inheritdoc cref="CreateAll" path="/*[not(self::summary)]"/>
    public Task CreateAllAsync(MetaData model, CancellationToken cancellationToken = default) =>
        ExecuteAllAsync(model, static (dialect, model) => dialect.CreateStatements(model), async: true, cancellationToken).AsTask();

    /// <summary>The statements that <see cref="CreateAll"/> would send, as a script. Needs no connection; before the first one, a server of common age is assumed.</summary>
    /// <param name="model">The schema.</param>
    public string ToSql(MetaData model)
    {
        ArgumentNullException.ThrowIfNull(model);
        return string.Join(Environment.NewLine, Database.Dialect.CreateStatements(model).Select(statement => statement + ";"));
    }

    /// <summary>Drops the tables of a schema that exist, with all their rows, in one transaction.</summary>
    /// <param name="model">The schema.</param>
    /// <exception cref="LinqProviderException">The database cannot be reached (LP1002) or refuses a statement (LP1003).</exception>
    public void DropAll(MetaData model) => ExecuteAllAsync(model, static (dialect, model) => dialect.DropStatements(model), async: false, CancellationToken.None).Completed();

    /// <summary>Drops the tables of a schema that exist, with all their rows, in one transaction.</summary>
    /// <inheritdoc cref="DropAll" path="/*[not(self::summary)]"/>
    public Task DropAllAsync(MetaData model, CancellationToken cancellationToken = default) =>
        ExecuteAllAsync(model, static (dialect, model) => dialect.DropStatements(model), async: true, cancellationToken).AsTask();

    /// <summary>
    /// Reads the schema of the database: tables with their columns, keys, constraints and indexes, and views; in PostgreSQL those of all schemas, of which the connection's default has no
    /// name. What the result cannot express is told in its <see cref="MetaData.Remarks"/>.
    /// </summary>
    /// <exception cref="LinqProviderException">The database cannot be reached (LP1002) or refuses a statement (LP1003).</exception>
    public MetaData Reflect() => ReflectAsync(async: false, CancellationToken.None).Completed();

    /// <inheritdoc cref="Reflect"/>
    public Task<MetaData> ReflectAsync(CancellationToken cancellationToken = default) => ReflectAsync(async: true, cancellationToken).AsTask();

    /// <summary>
    /// Compares the database with a schema: the operations that would make it what the schema says, in order; none if it is. Constraints that the schema gives no name match whatever they are
    /// called. Tables in schemas that it does not mention are left alone, and so are views unless it declares one of that name.
    /// </summary>
    /// <param name="model">The schema.</param>
    /// <param name="options">What is compared.</param>
    /// <exception cref="LinqProviderException">The database cannot be reached (LP1002) or refuses a statement (LP1003).</exception>
    public IReadOnlyList<MigrationOperation> Compare(MetaData model, ComparisonOptions? options = null) => CompareAsync(model, options, async: false, CancellationToken.None).Completed();

    /// <inheritdoc cref="Compare"/>
    public Task<IReadOnlyList<MigrationOperation>> CompareAsync(MetaData model, ComparisonOptions? options = null, CancellationToken cancellationToken = default) =>
        CompareAsync(model, options, async: true, cancellationToken).AsTask();

    /// <summary>
    /// Makes C# of the database: a class for each table, with its relationships, and a session. They are plain files to go on with; compiled with nullable annotations on, they map to the
    /// same schema. What they cannot say is told in <see cref="MetaData.Remarks"/> of <see cref="Reflect"/>.
    /// </summary>
    /// <param name="options">Names, and which tables.</param>
    /// <exception cref="LinqProviderException">The database cannot be reached (LP1002) or refuses a statement (LP1003).</exception>
    public IReadOnlyList<ScaffoldedFile> Scaffold(ScaffoldOptions? options = null) => ScaffoldAsync(options, async: false, CancellationToken.None).Completed();

    /// <inheritdoc cref="Scaffold"/>
    public Task<IReadOnlyList<ScaffoldedFile>> ScaffoldAsync(ScaffoldOptions? options = null, CancellationToken cancellationToken = default) =>
        ScaffoldAsync(options, async: true, cancellationToken).AsTask();

    /// <summary>Closes the connections. Those in use are closed when their sessions give them back.</summary>
    public void Dispose() => Database.Dispose();

    /// <summary>Closes the connections. Those in use are closed when their sessions give them back.</summary>
    public ValueTask DisposeAsync() => Database.DisposeAsync();

    /// <summary>Something that lives as long as the engine and is made when it is first asked for, such as the model of a session type.</summary>
    internal T Shared<T>(object key, Func<T> make) where T : class => (T)_shared.GetOrAdd(key, static (_, make) => new Lazy<object>(make), make).Value;

    /// <summary>The same if it was made already.</summary>
    internal T? TryGetShared<T>(object key) where T : class => _shared.TryGetValue(key, out Lazy<object>? made) ? (T)made.Value : null;

    /// <summary>The way of queries over one model on this engine; sessions of the model share it.</summary>
    internal QueryPipeline CreatePipeline() => new(Database.PlannerAsync, Columns, QueryExtensions.IncludeMethods);

    private static Engine Create(Driver driver, ColumnReader columns, Action<EngineOptions>? configure)
    {
        EngineOptions options = new();
        configure?.Invoke(options);
        return new Engine(driver, columns, options);
    }

    private ValueTask<MetaData> ReflectAsync(bool async, CancellationToken cancellationToken) =>
        WithScopeAsync((scope, dialect) => SchemaReader.ReadAsync(scope, dialect.Catalogue, async, cancellationToken), async, cancellationToken);

    private ValueTask<IReadOnlyList<MigrationOperation>> CompareAsync(MetaData model, ComparisonOptions? options, bool async, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(model);
        options ??= new ComparisonOptions { KeepsForeign = true };
        return WithScopeAsync((scope, dialect) => DatabaseComparison.RunAsync(scope, dialect, model, options, async, cancellationToken), async, cancellationToken);
    }

    private async ValueTask<IReadOnlyList<ScaffoldedFile>> ScaffoldAsync(ScaffoldOptions? options, bool async, CancellationToken cancellationToken)
    {
        MetaData schema = await ReflectAsync(async, cancellationToken).ConfigureAwait(false);
        return Migrations.Scaffolding.Scaffold.Write(schema, Database.Dialect.Forms, options ?? new ScaffoldOptions());
    }

    private async ValueTask<T> WithScopeAsync<T>(Func<ConnectionScope, Dialect, ValueTask<T>> work, bool async, CancellationToken cancellationToken)
    {
        Dialect dialect = await Database.DialectAsync(async, cancellationToken).ConfigureAwait(false);
        ConnectionScope scope = new(Database);
        try
        {
            return await work(scope, dialect).ConfigureAwait(false);
        }
        finally
        {
            await scope.CloseAsync(async).ConfigureAwait(false);
        }
    }

    private async ValueTask<Connection> ConnectAsync(bool async, CancellationToken cancellationToken)
    {
        ConnectionScope scope = new(Database, holdsConnection: true);
        await scope.ConnectAsync(async, cancellationToken).ConfigureAwait(false);
        return new Connection(this, scope);
    }

    private async ValueTask ExecuteAllAsync(MetaData model, Func<Dialect, MetaData, IReadOnlyList<string>> statements, bool async, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(model);
        Dialect dialect = await Database.DialectAsync(async, cancellationToken).ConfigureAwait(false);
        ConnectionScope scope = new(Database);
        try
        {
            await scope.BeginAsync(System.Data.IsolationLevel.Unspecified, async, cancellationToken).ConfigureAwait(false);
            foreach (string sql in statements(dialect, model))
            {
                await scope.ExecuteAsync(sql, async, cancellationToken).ConfigureAwait(false);
            }

            await scope.CommitAsync(async, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            await scope.CloseAsync(async).ConfigureAwait(false);
        }
    }
}
