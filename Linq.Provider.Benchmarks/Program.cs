using System.Diagnostics;
using System.Globalization;
using BenchmarkDotNet.Running;
using Linq.Provider;
using Linq.Provider.Benchmarks;

const string Usage = """
    dotnet run -c Release --project Linq.Provider.Benchmarks -- --quick [--url postgresql://…] [--only insert] [--report docs/benchmarks.md] [--seconds 7]
        A table of ratios to hand-written ADO.NET, in under three minutes; or only the workloads whose name contains a text.
        --report writes tables and chart to the page; --seconds measures each workload for longer.
    dotnet run -c Release --project Linq.Provider.Benchmarks -- --loading [--url postgresql://…]
        What every loading strategy costs; writes the tables of docs/loading.md.
    dotnet run -c Release --project Linq.Provider.Benchmarks -- [options of BenchmarkDotNet, such as --filter *Sqlite*]
        The same workloads, measured at length by BenchmarkDotNet.

    PostgreSQL is the server of --url or of LINQ_PROVIDER_TEST_POSTGRES, else a private one that is started from the installed binaries.
    """;

if (args is ["--help" or "-h"])
{
    Console.WriteLine(Usage);
    return 0;
}

if (args is ["--loading", ..])
{
    using var sqlite = ShopDatabase.Sqlite();
    string tables = LoadingComparison.Run(sqlite);
    using var server = args is [_, "--url", _] ? null : PostgresServer.Find();
    using var postgres = (args is [_, "--url", var given] ? given : server?.Url) is { } place ? ShopDatabase.Postgres(place) : null;
    tables += postgres is null ? "" : $"\n{LoadingComparison.Run(postgres)}";
    Console.WriteLine(tables);
    LoadingComparison.Publish(tables);
    return 0;
}

if (!args.Contains("--quick"))
{
    using var server = PostgresServer.Find();
    Environment.SetEnvironmentVariable(ShopDatabase.ServerVariable, server.Url);     // for the processes of BenchmarkDotNet
    BenchmarkSwitcher.FromAssembly(typeof(Workload).Assembly).Run(args);
    return 0;
}

string? url = null;
string only = "";
string? page = null;
var seconds = 4.5;
for (var i = 0; i < args.Length; i++)
{
    switch (args[i])
    {
        case "--quick":
            break;
        case "--url" when i + 1 < args.Length:
            url = args[++i];
            break;
        case "--only" when i + 1 < args.Length:
            only = args[++i];
            break;
        case "--report" when i + 1 < args.Length:
            page = args[++i];
            break;
        case "--seconds" when i + 1 < args.Length && double.TryParse(args[i + 1], CultureInfo.InvariantCulture, out seconds):
            i++;
            break;
        default:
            Console.Error.WriteLine(Usage);
            return 2;
    }
}

var total = Stopwatch.StartNew();
var comparison = new QuickComparison(warmUp: TimeSpan.FromSeconds(0.7), measuring: TimeSpan.FromSeconds(seconds));
var report = new Report();
Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
    $"{Environment.ProcessorCount} processors, .NET {Environment.Version}. Time and bytes of one call, medians; ADO.NET = 1.00."));
try
{
    using (var sqlite = ShopDatabase.Sqlite())
    {
        Compare(sqlite);
    }

    using var server = url is null ? PostgresServer.Find() : null;
    using var postgres = (url ?? server?.Url) is { } address ? ShopDatabase.Postgres(address) : null;
    if (postgres is not null)
    {
        Compare(postgres);
    }
    else
    {
        Console.WriteLine($"\nPostgreSQL is left out, none was found: give a server with --url, or set {ShopDatabase.ServerVariable}, to postgresql://user:password@host:port/database.");
    }
}
catch (LinqProviderException e)
{
    Console.Error.WriteLine(e.Message);
    return e.Code is "LP1001" or "LP1005" ? 2 : 1;
}

if (page is not null)
{
    report.Write(page);
}

Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"\nMeasured in {total.Elapsed.TotalSeconds:0} s."));
return 0;

void Compare(ShopDatabase database)
{
    Console.WriteLine($"\n## {database.Name}\n\n| workload | contender | ratio | µs | client CPU µs | bytes |\n|---|---|---:|---:|---:|---:|");
    var contenders = database.CreateContenders();
    foreach (var workload in Workload.All.Where(w => w.Name.Contains(only, StringComparison.OrdinalIgnoreCase)))
    {
        foreach (var result in comparison.Run(workload, contenders))
        {
            report.Add(database.Name, workload.Name, result);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"| {workload.Name} | {result.Name} | {result.Ratio:0.00} | {result.Microseconds:N1} | {result.CpuMicroseconds:N1} | {result.Bytes:N0} |"));
        }
    }

    foreach (var contender in contenders)
    {
        contender.Dispose();
    }

    foreach (var workload in WriteWorkload.All.Where(w => w.Name.Contains(only, StringComparison.OrdinalIgnoreCase)))
    {
        foreach (var result in comparison.Run(workload, database))
        {
            report.Add(database.Name, workload.Name, result);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"| {workload.Name} | {result.Name} | {result.Ratio:0.00} | {result.Microseconds:N1} | {result.CpuMicroseconds:N1} | {result.Bytes:N0} |"));
        }
    }
}
