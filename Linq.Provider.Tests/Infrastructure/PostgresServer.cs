using System.Globalization;
using Npgsql;

namespace Linq.Provider.Tests.Infrastructure;

/// <summary>
/// The PostgreSQL server that <c>LINQ_PROVIDER_TEST_POSTGRES</c> names. Tests own whole databases in it, which they create and drop;
/// nothing else on the server is touched.
/// </summary>
internal static class PostgresServer
{
    public const string Variable = "LINQ_PROVIDER_TEST_POSTGRES";

    private static readonly string? Address = Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } value ? value : null;

    /// <summary>Why PostgreSQL tests are skipped, or null when there is a server. One that cannot be reached fails the tests instead.</summary>
    public static string? SkipReason { get; } = Address is not null ? null :
        $"No PostgreSQL: {Variable} is not set. Linq.Provider.Tests/run.sh starts a private server; or set it to a server's URL, postgresql://user:password@host:port/database.";

    /// <summary>Connection settings of one database, or of the one in the server's address, where databases are created from.</summary>
    public static NpgsqlConnectionStringBuilder Settings(string? database = null)
    {
        var settings = ParseAddress(Address ?? throw new InvalidOperationException(SkipReason));
        if (database is not null)
        {
            settings.Database = database;
        }

        return settings;
    }

    /// <summary>The URL of one database, as an application would write it.</summary>
    public static string Url(string database)
    {
        var settings = Settings(database);
        var password = settings.Password is { Length: > 0 } secret ? ":" + Uri.EscapeDataString(secret) : "";
        return string.Create(CultureInfo.InvariantCulture,
            $"postgresql://{Uri.EscapeDataString(settings.Username ?? "postgres")}{password}@{settings.Host}:{settings.Port}/{Uri.EscapeDataString(database)}");
    }

    /// <summary>Creates a database in which text compares by code point, as it does on SQLite; or copies one that nobody is connected to.</summary>
    public static void CreateDatabase(string name, string? template = null)
    {
        using var connection = OpenServer();
        var provider = connection.PostgreSqlVersion.Major >= 15 ? " LOCALE_PROVIDER libc" : "";
        Execute(connection, template is null
            ? $"CREATE DATABASE \"{name}\" TEMPLATE template0 ENCODING 'UTF8'{provider} LC_COLLATE 'C'"
            : $"CREATE DATABASE \"{name}\" TEMPLATE \"{template}\"");
    }

    public static void DropDatabase(string name)
    {
        using (var pool = new NpgsqlConnection(Settings(name).ConnectionString))
        {
            NpgsqlConnection.ClearPool(pool);
        }

        using var connection = OpenServer();
        Execute(connection, $"DROP DATABASE IF EXISTS \"{name}\" WITH (FORCE)");
    }

    private static NpgsqlConnection OpenServer()
    {
        var connection = new NpgsqlConnection(Settings().ConnectionString);
        try
        {
            connection.Open();
            return connection;
        }
        catch (NpgsqlException e)
        {
            connection.Dispose();
            throw new InvalidOperationException($"The PostgreSQL server of {Variable} cannot be reached: {e.Message}", e);
        }
    }

    private static void Execute(NpgsqlConnection connection, string sql)
    {
        using var command = new NpgsqlCommand(sql, connection);
        command.ExecuteNonQuery();
    }

    /// <summary>Reads <c>postgresql://user:password@host:port/database?keyword=value</c>; anything else is taken for Npgsql's own form.</summary>
    private static NpgsqlConnectionStringBuilder ParseAddress(string address)
    {
        if (!address.Contains("://", StringComparison.Ordinal))
        {
            return new NpgsqlConnectionStringBuilder(address);
        }

        var uri = new Uri(address);
        var user = uri.UserInfo.Split(':', 2);
        var settings = new NpgsqlConnectionStringBuilder
        {
            Host = uri.Host,
            Port = uri.Port > 0 ? uri.Port : NpgsqlConnection.DefaultPort,
            Database = uri.AbsolutePath.Length > 1 ? Uri.UnescapeDataString(uri.AbsolutePath[1..]) : "postgres",
            Username = user[0].Length > 0 ? Uri.UnescapeDataString(user[0]) : "postgres",
            Password = user.Length > 1 ? Uri.UnescapeDataString(user[1]) : null,
        };
        foreach (var pair in uri.Query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            var parts = pair.Split('=', 2);
            settings[Uri.UnescapeDataString(parts[0])] = parts.Length > 1 ? Uri.UnescapeDataString(parts[1]) : "";
        }

        return settings;
    }
}
