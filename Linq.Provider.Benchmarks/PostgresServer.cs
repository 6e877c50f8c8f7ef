using System.Diagnostics;

namespace Linq.Provider.Benchmarks;

/// <summary>
/// The PostgreSQL server that is measured: the one of <see cref="ShopDatabase.ServerVariable"/>, else a private one that
/// <c>Linq.Provider.Tests/postgres.sh</c> starts and that ends with this object.
/// </summary>
internal sealed class PostgresServer : IDisposable
{
    private readonly Process? script;

    private PostgresServer(string? url, Process? script) => (Url, this.script) = (url, script);

    /// <summary>Where the server is, or null if there is none.</summary>
    public string? Url { get; }

    public static PostgresServer Find()
    {
        if (Environment.GetEnvironmentVariable(ShopDatabase.ServerVariable) is { Length: > 0 } url)
        {
            return new PostgresServer(url, null);
        }

        if (FindScript() is not { } path || OperatingSystem.IsWindows())
        {
            return new PostgresServer(null, null);
        }

        // The script keeps the server as long as its command runs: `cat`, which ends when its input does.
        var start = new ProcessStartInfo("bash", [path, "sh", "-c", $"echo ${ShopDatabase.ServerVariable}; exec cat"]) { RedirectStandardInput = true, RedirectStandardOutput = true };
        var script = Process.Start(start)!;
        return new PostgresServer(script.StandardOutput.ReadLine(), script);
    }

    public void Dispose()
    {
        if (script is not null)
        {
            script.StandardInput.Close();
            script.WaitForExit();
            script.Dispose();
        }
    }

    private static string? FindScript()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (Path.Combine(folder.FullName, "Linq.Provider.Tests", "postgres.sh") is var path && File.Exists(path))
            {
                return path;
            }
        }

        return null;
    }
}
