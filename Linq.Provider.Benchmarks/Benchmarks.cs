using BenchmarkDotNet.Attributes;

namespace Linq.Provider.Benchmarks;

/// <summary>What BenchmarkDotNet measures: one workload on SQLite, each contender a method.</summary>
[MemoryDiagnoser]
public abstract class SqliteBenchmark(Workload workload)
{
    private IReadOnlyList<IContender> contenders = [];
    private int call;

    private protected ShopDatabase Database { get; private set; } = null!;

    [GlobalSetup]
    public void Open()
    {
        Database = CreateDatabase();
        contenders = Database.CreateContenders();
    }

    [GlobalCleanup]
    public void Close()
    {
        foreach (var contender in contenders)
        {
            contender.Dispose();
        }

        Database.Dispose();
    }

    [Benchmark(Baseline = true)]
    public object AdoNet() => Ask(0);

    [Benchmark]
    public object Dapper() => Ask(1);

    [Benchmark]
    public object LinqProvider() => Ask(2);

    [Benchmark]
    public object LinqProviderTracked() => Ask(3);

    [Benchmark]
    public object LinqProviderCompiled() => Ask(4);

    private protected object Ask(int contender) => workload.Ask(contenders[contender], call++ & 0xFFFF);

    private protected virtual ShopDatabase CreateDatabase() => ShopDatabase.Sqlite();
}

/// <summary>The same on PostgreSQL, where EF Core takes part.</summary>
public abstract class PostgreSqlBenchmark(Workload workload) : SqliteBenchmark(workload)
{
    [Benchmark]
    public object EntityFramework() => Ask(5);

    [Benchmark]
    public object EntityFrameworkTracked() => Ask(6);

    private protected override ShopDatabase CreateDatabase() => Open();

    internal static new ShopDatabase Open() =>
        Environment.GetEnvironmentVariable(ShopDatabase.ServerVariable) is { Length: > 0 } url
            ? ShopDatabase.Postgres(url)
            : throw new InvalidOperationException($"No PostgreSQL: set {ShopDatabase.ServerVariable} to postgresql://user:password@host:port/database.");
}

public class PointQueryOnSqlite() : SqliteBenchmark(Workload.PointQuery);

public class PointQueryAgainOnSqlite() : SqliteBenchmark(Workload.PointQueryAgain);

public class EagerLoadOnSqlite() : SqliteBenchmark(Workload.EagerLoad);

public class PointQueryAgainOnPostgreSql() : PostgreSqlBenchmark(Workload.PointQueryAgain);

public class EagerLoadOnPostgreSql() : PostgreSqlBenchmark(Workload.EagerLoad);

public class MaterializationOnSqlite() : SqliteBenchmark(Workload.Materialization);

public class PageOnSqlite() : SqliteBenchmark(Workload.Page);

public class TotalsOnSqlite() : SqliteBenchmark(Workload.Totals);

public class PointQueryOnPostgreSql() : PostgreSqlBenchmark(Workload.PointQuery);

public class MaterializationOnPostgreSql() : PostgreSqlBenchmark(Workload.Materialization);

public class PageOnPostgreSql() : PostgreSqlBenchmark(Workload.Page);

public class TotalsOnPostgreSql() : PostgreSqlBenchmark(Workload.Totals);

/// <summary>What BenchmarkDotNet measures of writing: each call begins with the same table.</summary>
[MemoryDiagnoser]
public abstract class WriteBenchmark(WriteWorkload workload, bool isPostgres)
{
    private IReadOnlyList<IWriter> writers = [];
    private IReadOnlyList<Entry> rows = [];
    private ShopDatabase database = null!;
    private int round;

    [ParamsSource(nameof(Writers))]
    public string Writer { get; set; } = "";

    public IEnumerable<string> Writers => workload == WriteWorkload.Bulk ? ["ADO.NET", "Linq.Provider"]
        : isPostgres ? ["ADO.NET", "Linq.Provider", "Dapper", "EF Core"]
        : ["ADO.NET", "Linq.Provider", "Dapper"];

    [GlobalSetup]
    public void Open()
    {
        database = isPostgres ? PostgreSqlBenchmark.Open() : ShopDatabase.Sqlite();
        database.Reset(workload);
        writers = database.CreateWriters(workload);
    }

    [IterationSetup]
    public void Prepare()
    {
        if (!workload.IsUpdate)
        {
            database.Reset(workload);
        }

        writers.First(w => w.Name == Writer).Prepare(workload, ++round);
        rows = workload.MakeRows();
    }

    [Benchmark]
    public void Write() => workload.Write(writers.First(w => w.Name == Writer), rows);

    [GlobalCleanup]
    public void Close()
    {
        foreach (var writer in writers)
        {
            writer.Dispose();
        }

        database.Dispose();
    }
}

public class InsertOnSqlite() : WriteBenchmark(WriteWorkload.Insert, isPostgres: false);

public class UpdateOnSqlite() : WriteBenchmark(WriteWorkload.Update, isPostgres: false);

public class BulkInsertOnSqlite() : WriteBenchmark(WriteWorkload.Bulk, isPostgres: false);

public class InsertOnPostgreSql() : WriteBenchmark(WriteWorkload.Insert, isPostgres: true);

public class UpdateOnPostgreSql() : WriteBenchmark(WriteWorkload.Update, isPostgres: true);

public class BulkInsertOnPostgreSql() : WriteBenchmark(WriteWorkload.Bulk, isPostgres: true);
