using System.Diagnostics;

namespace Linq.Provider.Benchmarks;

internal static class Program
{
    /// <summary>Little enough that what runs in a process of its own, to measure its start, pays for nothing but itself.</summary>
    public static int Main(string[] args)
    {
        var start = Stopwatch.GetTimestamp();
        return args is [ColdStart.Option, var contender, var database, var connection] ? ColdStart.RunChild(start, contender, database, connection) : Suite.Run(args);
    }
}
