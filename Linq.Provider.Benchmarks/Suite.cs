using System.Diagnostics;
using System.Globalization;
using BenchmarkDotNet.Running;

namespace Linq.Provider.Benchmarks;

/// <summary>The command line: which comparison to run, on what.</summary>
internal sealed class Suite
{
    private const string Usage = """
        dotnet run -c Release --project Linq.Provider.Benchmarks -- --quick [--url postgresql://…] [--only insert] [--report docs/benchmarks.md] [--seconds 7]
            A table of ratios to hand-written ADO.NET, in under three minutes; or only the workloads whose name contains a text.
            --report writes tables and chart to the page; --seconds measures each workload for longer.
        dotnet run -c Release --project Linq.Provider.Benchmarks -- --loading [--url postgresql://…]
            What every loading strategy costs; writes the tables of docs/loading.md.
        dotnet run -c Release --project Linq.Provider.Benchmarks -- [options of BenchmarkDotNet, such as --filter *Sqlite*]
            The workloads that run warm, measured at length by BenchmarkDotNet.

        PostgreSQL is the server of --url or of LINQ_PROVIDER_TEST_POSTGRES, else a private one that is started from the installed binaries.
        """;

    private readonly Report report = new();
    private string? url;
    private string only = "";
    private string? page;
    private double seconds = 3.5;

    private Suite()
    {
    }

    private TimeSpan Measuring => TimeSpan.FromSeconds(seconds);

    public static int Run(string[] args)
    {
        switch (args)
        {
            case ["--help" or "-h"]:
                Console.WriteLine(Usage);
                return 0;
            case ["--loading", ..]:
                CompareLoading(args is [_, "--url", var given] ? given : null);
                return 0;
            case var _ when !args.Contains("--quick"):
                using (var server = PostgresServer.Find())
                {
                    Environment.SetEnvironmentVariable(ShopDatabase.ServerVariable, server.Url);     // for the processes of BenchmarkDotNet
                    BenchmarkSwitcher.FromAssembly(typeof(Workload).Assembly).Run(args);
                }

                return 0;
        }

        var suite = new Suite();
        if (suite.Read(args))
        {
            return suite.Compare();
        }

        Console.Error.WriteLine(Usage);
        return 2;
    }

    private static void CompareLoading(string? url)
    {
        using var sqlite = ShopDatabase.Sqlite();
        string tables = LoadingComparison.Run(sqlite);
        using var server = url is null ? PostgresServer.Find() : null;
        using var postgres = (url ?? server?.Url) is { } place ? ShopDatabase.Postgres(place) : null;
        tables += postgres is null ? "" : $"\n{LoadingComparison.Run(postgres)}";
        Console.WriteLine(tables);
        LoadingComparison.Publish(tables);
    }

    private bool Read(string[] args)
    {
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
                    return false;
            }
        }

        return true;
    }

    private int Compare()
    {
        var total = Stopwatch.StartNew();
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
    }

    private void Compare(ShopDatabase database)
    {
        Console.WriteLine($"\n## {database.Name}\n\n{Report.Head}");
        var comparison = new QuickComparison(warmUp: TimeSpan.FromSeconds(0.5), Measuring);
        var contenders = database.CreateContenders();
        foreach (var workload in Workload.All)
        {
            Show(database, workload.Name, () => comparison.Run(workload, contenders));
        }

        foreach (var contender in contenders)
        {
            contender.Dispose();
        }

        Show(database, Throughput.Name, () => Throughput.Run(database, Measuring));
        foreach (var workload in WriteWorkload.All)
        {
            Show(database, workload.Name, () => comparison.Run(workload, database));
        }

        Show(database, FirstRun.Name, () =>
        {
            using var first = new FirstRun(database);
            return first.Run(Measuring);
        });
        Show(database, ColdStart.Name, () => ColdStart.Run(database, 2 * Measuring));
    }

    private void Show(ShopDatabase database, string workload, Func<IReadOnlyList<QuickComparison.Result>> compare)
    {
        if (!workload.Contains(only, StringComparison.OrdinalIgnoreCase))
        {
            return;
        }

        foreach (var result in compare())
        {
            report.Add(database.Name, workload, result);
            Console.Write(Report.Line(workload, result));
        }
    }
}
