using System.Data.Common;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace Linq.Provider.Tests.Infrastructure;

/// <summary>
/// A new, empty database of its own, gone when disposed: a file on SQLite, a database of the test server on PostgreSQL.
/// Making one costs a few milliseconds on SQLite and about fifty on PostgreSQL, so tests that only read share one (<see cref="DatabaseFixture"/>).
/// </summary>
public sealed class TestDatabase : IDisposable, IAsyncDisposable
{
    private readonly string name;
    private readonly Lazy<Engine> engine;

    private TestDatabase(Dbms dbms, string name, string connectionString, string url)
    {
        this.name = name;
        Dbms = dbms;
        ConnectionString = connectionString;
        Url = url;
        engine = new Lazy<Engine>(() => Engine.Create(url));
    }

    public Dbms Dbms { get; }

    /// <summary>For the ADO.NET driver.</summary>
    public string ConnectionString { get; }

    /// <summary>The same database as the address that <c>Engine.Create</c> takes.</summary>
    public string Url { get; }

    /// <summary>An engine with the defaults, which goes with the database.</summary>
    public Engine Engine => engine.Value;

    public static TestDatabase Create(Dbms dbms) => dbms == Dbms.Sqlite ? CreateSqlite(template: null) : CreatePostgres(template: null);

    /// <summary>A private copy. Nobody may be connected to the original, and it must have been closed properly.</summary>
    public TestDatabase Copy() => Dbms == Dbms.Sqlite ? CreateSqlite(name) : CreatePostgres(name);

    /// <summary>An open connection of the bare driver, with foreign keys enforced.</summary>
    public DbConnection OpenRaw()
    {
        if (Dbms == Dbms.Sqlite)
        {
            SQLitePCL.Batteries_V2.Init();
        }

        DbConnection connection = Dbms == Dbms.Sqlite ? new SqliteConnection(ConnectionString + ";Foreign Keys=True") : new NpgsqlConnection(ConnectionString);
        connection.Open();
        return connection;
    }

    /// <summary>Runs a script on a connection of its own.</summary>
    public void Execute(string sql)
    {
        using var connection = OpenRaw();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    /// <summary>Closes the connections that the drivers keep, so that the database can be copied.</summary>
    internal void ClosePool()
    {
        if (Dbms == Dbms.Sqlite)
        {
            ClearSqlitePools();
        }
        else
        {
            using var pool = new NpgsqlConnection(ConnectionString);
            NpgsqlConnection.ClearPool(pool);
        }
    }

    public void Dispose() => TestRun.CleanUp(name);

    public ValueTask DisposeAsync()
    {
        Dispose();
        return ValueTask.CompletedTask;
    }

    private static TestDatabase CreateSqlite(string? template)
    {
        var name = TestRun.NewName();
        var path = PathOf(name);
        if (template is not null)
        {
            File.Copy(PathOf(template), path);
        }

        var database = new TestDatabase(Dbms.Sqlite, name, $"Data Source={path}", "sqlite:///" + path.Replace('\\', '/'));
        TestRun.CleanUpLater(name, () =>
        {
            database.CloseEngine();
            database.ClosePool();
            foreach (var suffix in new[] { "", "-wal", "-shm", "-journal" })
            {
                File.Delete(path + suffix);
            }
        });
        return database;
    }

    private static TestDatabase CreatePostgres(string? template)
    {
        var name = TestRun.NewName();
        PostgresServer.CreateDatabase(name, template);
        var database = new TestDatabase(Dbms.PostgreSql, name, PostgresServer.Settings(name).ConnectionString, PostgresServer.Url(name));
        TestRun.CleanUpLater(name, () =>
        {
            database.CloseEngine();
            PostgresServer.DropDatabase(name);
        });
        return database;
    }

    private static string PathOf(string name) => Path.Combine(TestRun.TempFolder, name + ".db");

    private void CloseEngine()
    {
        if (engine.IsValueCreated)
        {
            engine.Value.Dispose();
        }
    }

    private void ClearSqlitePools()
    {
        foreach (var connectionString in new[] { ConnectionString, ConnectionString + ";Foreign Keys=True" })
        {
            using var pool = new SqliteConnection(connectionString);
            SqliteConnection.ClearPool(pool);
        }
    }
}
