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

    /// <summary>Rounds in which each contender has a turn, for a while.</summary>
    /// <param name="names">The contenders; the first is the base.</param>
    /// <param name="measuring">How long; there are at least nine rounds.</param>
    /// <param name="warmUpRounds">How many rounds do not count.</param>
    /// <param name="measure">A contender's turn, by its number and that of the round.</param>
    /// <param name="compared">What the ratio is of; wall time if omitted.</param>
    public static IReadOnlyList<Result> Take(
        IReadOnlyList<string> names, TimeSpan measuring, int warmUpRounds, Func<int, int, Measurement> measure, Func<Measurement, double>? compared = null)
    {
        var rounds = names.Select(_ => new List<Measurement>()).ToList();
        var clock = Stopwatch.StartNew();
        for (var round = 0; clock.Elapsed < measuring || rounds[0].Count < FewestRounds; round++)
        {
            for (var i = 0; i < names.Count; i++)
            {
                var measured = measure(i, round);
                if (round >= warmUpRounds)
                {
                    rounds[i].Add(measured);
                }
            }

            if (round < warmUpRounds)
            {
                clock.Restart();
            }
        }

        compared ??= static m => m.Microseconds;
        return
        [
            .. names.Select((name, i) => new Result(
                name,
                Median(rounds[i].Select(m => m.Microseconds)),
                Median(rounds[i].Select((m, round) => compared(m) / compared(rounds[0][round]))),
                Median(rounds[i].Select(m => m.CpuMicroseconds)),
                Median(rounds[i].Select(m => m.Bytes)))),
        ];
    }

    public IReadOnlyList<Result> Run(Workload workload, IReadOnlyList<IContender> contenders)
    {
        CheckThatAllAgree(workload, contenders);
        var calls = contenders.Max(c => CallsPerBatch(workload, c));
        GC.Collect();
        return Take([.. contenders.Select(c => c.Name)], measuring, warmUpRounds: 0, (contender, _) => Measure(workload, contenders[contender], calls));
    }

    /// <summary>Compares writers. Each call has a table of its own making, so the table is reset between calls, and only the call itself is measured.</summary>
    public IReadOnlyList<Result> Run(WriteWorkload workload, ShopDatabase database)
    {
        var writers = database.CreateWriters(workload);
        database.Reset(workload);

        // Not the values that the writer before has left: an update must have something to write.
        var results = Take(
            [.. writers.Select(w => w.Name)], measuring, WarmUpRounds, (writer, round) => Measure(workload, writers[writer], database, ((round + 1) * writers.Count) + writer));
        foreach (var writer in writers)
        {
            writer.Dispose();
        }

        return results;
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
    internal sealed record Measurement(double Microseconds, double CpuMicroseconds, double Bytes);

    /// <summary>One contender's medians, for one call.</summary>
    /// <param name="Name">The contender.</param>
    /// <param name="Microseconds">Wall time.</param>
    /// <param name="Ratio">Wall time, relative to the first contender's.</param>
    /// <param name="CpuMicroseconds">Processor time of this process, all threads: without the server's and the waiting.</param>
    /// <param name="Bytes">Allocated by the calling thread.</param>
    internal sealed record Result(string Name, double Microseconds, double Ratio, double CpuMicroseconds, double Bytes);
}
