using System.Data.Common;
using System.Globalization;
using Linq.Provider.Sql;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Linq.Provider.Benchmarks;

/// <summary>A database of its own with generated rows, gone when disposed: a SQLite file (WAL), or a new database on a PostgreSQL server.</summary>
public sealed class ShopDatabase : IDisposable
{
    public const int ItemCount = 10_000;
    public const int SupplierCount = 200;
    public const int BasketCount = 500;
    public const string ServerVariable = "LINQ_PROVIDER_TEST_POSTGRES";

    private readonly Func<DbConnection> connect;
    private readonly Action drop;

    private ShopDatabase(string name, string connectionString, Func<DbConnection> connect, Engine engine, Action drop)
    {
        (Name, ConnectionString, this.connect, Engine, this.drop) = (name, connectionString, connect, engine, drop);
        Fill();
    }

    public string Name { get; }

    public string ConnectionString { get; }

    public bool IsPostgres => Name == "PostgreSQL";

    public Engine Engine { get; }

    public static ShopDatabase Sqlite()
    {
        SQLitePCL.Batteries_V2.Init();
        var folder = Directory.CreateTempSubdirectory("linq-provider-benchmarks").FullName;
        var text = $"Data Source={Path.Combine(folder, "shop.db")}";
        return new ShopDatabase("SQLite", text, () => new SqliteConnection(text), Engine.Sqlite(text), () =>
        {
            SqliteConnection.ClearAllPools();
            Directory.Delete(folder, recursive: true);
        });
    }

    /// <summary>Creates a database on the server of a URL.</summary>
    public static ShopDatabase Postgres(string url)
    {
        var server = ParseUrl(url);
        var database = $"linq_provider_benchmarks_{Environment.ProcessId}";
        OnServer(server, $"CREATE DATABASE \"{database}\" TEMPLATE template0 LC_COLLATE 'C'");
        var text = new NpgsqlConnectionStringBuilder(server.ConnectionString) { Database = database }.ConnectionString;
        return new ShopDatabase("PostgreSQL", text, () => new NpgsqlConnection(text), Engine.Postgres(text), () =>
        {
            NpgsqlConnection.ClearAllPools();
            OnServer(server, $"DROP DATABASE \"{database}\" WITH (FORCE)");
        });
    }

    /// <summary>An engine of its own, which knows nothing of what the other has learnt.</summary>
    public Engine CreateEngine() => IsPostgres ? Engine.Postgres(ConnectionString) : Engine.Sqlite(ConnectionString);

    public DbConnection Open()
    {
        var connection = connect();
        connection.Open();
        return connection;
    }

    /// <summary>Everybody who takes part on this database; the first is the base of the ratios.</summary>
    public IReadOnlyList<IContender> CreateContenders()
    {
        List<IContender> contenders = 
        [
            new AdoContender(Open(), Open), new DapperContender(Open(), Open),
            new ProviderContender(Engine, isTracking: false), new ProviderContender(Engine, isTracking: true), new CompiledContender(Engine),
        ];
        if (IsPostgres)
        {
            contenders.Add(CreateEntityFramework(isTracking: false));
            contenders.Add(CreateEntityFramework(isTracking: true));
        }

        return contenders;
    }

    public IContender CreateEntityFramework(bool isTracking) =>
        new EntityFrameworkContender(new DbContextOptionsBuilder<ShopContext>().UseNpgsql(ConnectionString).Options, isTracking);

    /// <summary>Everybody who writes on this database; the first is the base of the ratios. Who has nothing for very many rows does not take part there.</summary>
    public IReadOnlyList<IWriter> CreateWriters(WriteWorkload workload)
    {
        bool isBulk = workload == WriteWorkload.Bulk;
        List<IWriter> writers = [new AdoWriter(Open()), new ProviderWriter(Engine)];
        if (!isBulk)
        {
            writers.Add(new DapperWriter(Open()));
        }

        if (!isBulk && IsPostgres)
        {
            writers.Add(new EntityFrameworkWriter(new DbContextOptionsBuilder<ShopContext>().UseNpgsql(ConnectionString).Options));
        }

        return writers;
    }

    /// <summary>Brings the table that is written to where a workload begins.</summary>
    public void Reset(WriteWorkload workload)
    {
        using var connection = Open();
        Execute(connection, connection is NpgsqlConnection ? "TRUNCATE \"Entries\" RESTART IDENTITY" : "DELETE FROM \"Entries\"");
        if (workload.IsUpdate)
        {
            using var db = new ShopSession(Engine);
            foreach (var row in Enumerable.Range(1, workload.Rows).Select(Entry.Make))
            {
                row.Id = (int)((row.Weight * 100) + 0.5);
                db.Add(row);
            }

            db.Commit();
        }
    }

    public void Dispose()
    {
        Engine.Dispose();
        drop();
    }

    private static NpgsqlConnectionStringBuilder ParseUrl(string url)
    {
        using var engine = Engine.Create(url);     // for its message, should the URL be wrong
        var uri = new Uri(url);
        var user = uri.UserInfo.Split(':', 2);
        return new NpgsqlConnectionStringBuilder
        {
            Host = uri.Host,
            Port = uri.Port > 0 ? uri.Port : NpgsqlConnection.DefaultPort,
            Username = Uri.UnescapeDataString(user[0]),
            Password = user.Length > 1 ? Uri.UnescapeDataString(user[1]) : null,
            Database = Uri.UnescapeDataString(uri.AbsolutePath.TrimStart('/')),
        };
    }

    private static void OnServer(NpgsqlConnectionStringBuilder server, string sql)
    {
        using var connection = new NpgsqlConnection(server.ConnectionString + ";Pooling=false");
        connection.Open();
        using var command = new NpgsqlCommand(sql, connection);
        command.ExecuteNonQuery();
    }

    private void Fill()
    {
        using (var session = new ShopSession(Engine))
        {
            session.CreateAll();
        }

        using var connection = Open();
        if (connection is SqliteConnection)
        {
            Execute(connection, "PRAGMA journal_mode = WAL");
        }

        var random = new Random(11);
        string[] countries = ["Austria", "Brazil", "Chile", "Denmark", "Estonia", "France", "Ghana", "Hungary", "Iceland", "Japan", "Kenya", "Latvia"];
        using var transaction = connection.BeginTransaction();
        Insert(connection, transaction, "Suppliers", ["Id", "Name", "Country"], SupplierCount, id => [id, $"Supplier {id}", countries[id % countries.Length]]);
        Insert(connection, transaction, "Items", ["Id", "SupplierId", "Name", "Note", "Price", "Quantity", "Weight", "IsActive", "CreatedAt"], ItemCount, id =>
        [
            id, random.Next(1, SupplierCount + 1), $"Item number {id}", random.Next(3) == 0 ? null : $"a note on the item {random.Next()}", random.Next(100, 10_000) / 100m,
            random.Next(0, 500), random.NextDouble() * 40, random.Next(2) == 0, new DateTime(2025, 1, 1).AddSeconds(random.Next(0, 30_000_000)),
        ]);
        Insert(connection, transaction, "Baskets", ["Id", "Customer"], BasketCount, id => [id, $"Customer {id}"]);
        Insert(connection, transaction, "BasketLines", ["Id", "BasketId", "Product", "Quantity"], BasketCount * 10, id => [id, 1 + ((id - 1) / 10), $"Product {id % 97}", id % 7]);
        transaction.Commit();
        Execute(connection, "ANALYZE");
    }

    private static void Execute(DbConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private static void Insert(DbConnection connection, DbTransaction transaction, string table, string[] columns, int count, Func<int, object?[]> row)
    {
        using var command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = string.Create(CultureInfo.InvariantCulture,
            $"INSERT INTO \"{table}\" ({string.Join(", ", columns.Select(c => $"\"{c}\""))}) VALUES ({string.Join(", ", columns.Select(c => "@" + c))})");
        for (var id = 1; id <= count; id++)
        {
            command.Parameters.Clear();
            var values = row(id);
            for (var i = 0; i < columns.Length; i++)
            {
                var parameter = command.CreateParameter();
                (parameter.ParameterName, parameter.Value) = (columns[i], values[i] ?? DBNull.Value);
                command.Parameters.Add(parameter);
            }

            command.ExecuteNonQuery();
        }
    }
}
