using System.Diagnostics;

namespace Linq.Provider.Benchmarks;

/// <summary>Point queries by eight threads at once, each with a connection or session of its own: what all have to wait for shows itself as a ratio above that of one thread.</summary>
internal static class Throughput
{
    public const string Name = "point query, 8 threads";

    private const int Threads = 8;
    private const int Calls = 250;

    public static IReadOnlyList<QuickComparison.Result> Run(ShopDatabase database, TimeSpan measuring)
    {
        IReadOnlyList<IContender>[] contenders = [.. Enumerable.Range(0, Threads).Select(_ => database.CreateContenders())];
        try
        {
            string[] names = [.. contenders[0].Select(c => c.Name)];
            return QuickComparison.Take(names, measuring, warmUpRounds: 8, (contender, _) => Measure([.. contenders.Select(c => c[contender])]));
        }
        finally
        {
            foreach (var contender in contenders.SelectMany(c => c))
            {
                contender.Dispose();
            }
        }
    }

    private static QuickComparison.Measurement Measure(IContender[] contenders)
    {
        using var barrier = new Barrier(Threads + 1);
        Thread[] threads = [.. contenders.Select((contender, number) => new Thread(() =>
        {
            barrier.SignalAndWait();
            for (var call = 0; call < Calls; call++)
            {
                Workload.PointQueryAgain.Ask(contender, (number * 1000) + call);
            }

            barrier.SignalAndWait();
        }))];
        foreach (var thread in threads)
        {
            thread.Start();
        }

        var bytes = GC.GetTotalAllocatedBytes();
        var cpu = Environment.CpuUsage.TotalTime;
        var start = Stopwatch.GetTimestamp();
        barrier.SignalAndWait();
        barrier.SignalAndWait();
        var elapsed = Stopwatch.GetElapsedTime(start);
        var used = Environment.CpuUsage.TotalTime - cpu;
        foreach (var thread in threads)
        {
            thread.Join();
        }

        const double All = Threads * Calls;
        return new QuickComparison.Measurement(elapsed.TotalMicroseconds / All, used.TotalMicroseconds / All, (GC.GetTotalAllocatedBytes() - bytes) / All);
    }
}
