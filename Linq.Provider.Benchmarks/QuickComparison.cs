using System.Diagnostics;

namespace Linq.Provider.Benchmarks;

/// <summary>
/// Compares the contenders of a workload in a few seconds. They take turns, A B C A B C …, in short batches, so that whatever disturbs the
/// machine disturbs all alike; a ratio is the median over the rounds of the ratio to the base in the same round.
/// </summary>
internal sealed class QuickComparison(TimeSpan warmUp, TimeSpan measuring)
{
    private const int FewestRounds = 9;
    private const int WarmUpRounds = 6;
    private static readonly TimeSpan Batch = TimeSpan.FromMilliseconds(12);

    public IReadOnlyList<Result> Run(Workload workload, IReadOnlyList<IContender> contenders)
    {
        CheckThatAllAgree(workload, contenders);
        var calls = contenders.Max(c => CallsPerBatch(workload, c));
        var rounds = contenders.Select(_ => new List<Measurement>()).ToList();
        GC.Collect();
        for (var clock = Stopwatch.StartNew(); clock.Elapsed < measuring || rounds[0].Count < FewestRounds;)
        {
            for (var i = 0; i < contenders.Count; i++)
            {
                rounds[i].Add(Measure(workload, contenders[i], calls));
            }
        }

        return Results([.. contenders.Select(c => c.Name)], rounds);
    }

    private static IReadOnlyList<Result> Results(IReadOnlyList<string> names, List<List<Measurement>> rounds) =>
    [
        .. names.Select((name, i) => new Result(
            name,
            Median(rounds[i].Select(m => m.Microseconds)),
            Median(rounds[i].Select((m, round) => m.Microseconds / rounds[0][round].Microseconds)),
            Median(rounds[i].Select(m => m.CpuMicroseconds)),
            Median(rounds[i].Select(m => m.Bytes)))),
    ];

    /// <summary>Compares writers. Each call has a table of its own making, so the table is reset between calls, and only the call itself is measured.</summary>
    public IReadOnlyList<Result> Run(WriteWorkload workload, ShopDatabase database)
    {
        var writers = database.CreateWriters(workload);
        var rounds = writers.Select(_ => new List<Measurement>()).ToList();
        database.Reset(workload);
        int round = 0;
        for (var clock = Stopwatch.StartNew(); clock.Elapsed < measuring || rounds[0].Count < FewestRounds;)
        {
            round++;
            for (var i = 0; i < writers.Count; i++)
            {
                // Not the values that the writer before has left: an update must have something to write.
                var measured = Measure(workload, writers[i], database, (round * writers.Count) + i);
                if (round > WarmUpRounds)
                {
                    rounds[i].Add(measured);
                }
            }
        }

        foreach (var writer in writers)
        {
            writer.Dispose();
        }

        return Results([.. writers.Select(w => w.Name)], rounds);
    }

    private static Measurement Measure(WriteWorkload workload, IWriter writer, ShopDatabase database, int round)
    {
        if (!workload.IsUpdate)
        {
            database.Reset(workload);
        }

        writer.Prepare(workload, round);
        var rows = workload.MakeRows();
        GC.Collect();
        var bytes = GC.GetAllocatedBytesForCurrentThread();
        var cpu = Environment.CpuUsage.TotalTime;
        var start = Stopwatch.GetTimestamp();
        workload.Write(writer, rows);
        var elapsed = Stopwatch.GetElapsedTime(start);
        return new Measurement(
            elapsed.TotalMicroseconds, (Environment.CpuUsage.TotalTime - cpu).TotalMicroseconds, GC.GetAllocatedBytesForCurrentThread() - bytes);
    }

    private static void CheckThatAllAgree(Workload workload, IReadOnlyList<IContender> contenders)
    {
        for (var call = 0; call < 3; call++)
        {
            var expected = workload.Ask(contenders[0], call);
            foreach (var contender in contenders)
            {
                var answer = workload.Ask(contender, call);
                if (!answer.Equals(expected))
                {
                    throw new InvalidOperationException($"{workload.Name}: {contender.Name} answers {answer}, {contenders[0].Name} {expected}.");
                }
            }
        }
    }

    /// <summary>Warms a contender up, until the just-in-time compiler has had its say, and finds how many calls fill a batch.</summary>
    private int CallsPerBatch(Workload workload, IContender contender)
    {
        var calls = 0;
        var clock = Stopwatch.StartNew();
        while (clock.Elapsed < warmUp || calls < 40)
        {
            workload.Ask(contender, calls++);
        }

        return Math.Max(1, (int)(calls * (Batch / clock.Elapsed)));
    }

    private static Measurement Measure(Workload workload, IContender contender, int calls)
    {
        var bytes = GC.GetAllocatedBytesForCurrentThread();
        var cpu = Environment.CpuUsage.TotalTime;
        var start = Stopwatch.GetTimestamp();
        for (var call = 0; call < calls; call++)
        {
            workload.Ask(contender, call);
        }

        var elapsed = Stopwatch.GetElapsedTime(start);
        return new Measurement(
            elapsed.TotalMicroseconds / calls,
            (Environment.CpuUsage.TotalTime - cpu).TotalMicroseconds / calls,
            (double)(GC.GetAllocatedBytesForCurrentThread() - bytes) / calls);
    }

    private static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToList();
        return sorted.Count % 2 == 1 ? sorted[sorted.Count / 2] : (sorted[(sorted.Count / 2) - 1] + sorted[sorted.Count / 2]) / 2;
    }

    /// <summary>What one call took, in one contender's batch of one round.</summary>
    private sealed record Measurement(double Microseconds, double CpuMicroseconds, double Bytes);

    /// <summary>One contender's medians, for one call.</summary>
    /// <param name="Name">The contender.</param>
    /// <param name="Microseconds">Wall time.</param>
    /// <param name="Ratio">Wall time, relative to the first contender's.</param>
    /// <param name="CpuMicroseconds">Processor time of this process, all threads: without the server's and the waiting.</param>
    /// <param name="Bytes">Allocated by the calling thread.</param>
    internal sealed record Result(string Name, double Microseconds, double Ratio, double CpuMicroseconds, double Bytes);
}
